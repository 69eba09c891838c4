# Параметрлермен берілмеген мәліметтер бойынша экрандағы сұрақтар.

ask-how = Enter жақшадағы мәнді қалдырады; `..` немесе `<` алдыңғы сұраққа оралтады, `-` жауапты бос қалдырады; тізімнен бағыттауыш пернелермен және Enter арқылы таңдалады, Esc – артқа; Ctrl-C ештеңе жазбай тоқтатады
ask-first-question = бұл – бірінші сұрақ
ask-answer = { $question }: { $answer }
ask-command = Дәл осыны сұрақсыз орындайтын пәрмен:
ask-then = Енді не істелсін
ask-then-save = сақтау
ask-then-back = соңғы сұраққа оралу
ask-then-stop = енгізуден бас тарту
ask-nothing-written = ештеңе жазылған жоқ
ask-nothing-lacks = құжаттар топтамасы толық, бас тарту үшін негіз анықталған жоқ
ask-this-case = тексеру

# init
ask-kind = Мекеменің түрі
ask-name-ru = Орыс тіліндегі атауы
ask-address-ru = Орыс тіліндегі мекенжайы
ask-head-post-ru = Басшының орыс тіліндегі лауазымы
ask-responsible-post-ru = Жауапты тұлғаның орыс тіліндегі лауазымы
ask-hours = Жұмыс уақыты
ask-lunch = Түскі үзіліс
kind-department = білім басқармасы (бөлімі)
kind-school = мектеп
kind-college = колледж

# register
ask-received-at = өтініштің түскен уақыты
ask-applicant-name = өтініш беруші: тегі, аты, әкесінің аты
ask-student-name = білім алушы: тегі, аты, әкесінің аты
ask-student-birth-date = білім алушының туған күні
ask-grades-requested = сұралған сыныптар (ең көбі { $most })
ask-consent = қолжетімділігі шектеулі дербес деректерге қол жеткізуге келісім
ask-signature = өтінішке қалай қол қойылған
ask-special-needs = ерекше білім беру қажеттілігі немесе мүгедектігі
ask-language-kk = қазақ тілі
ask-language-ru = орыс тілі
ask-paper-sent = тапсырылған
ask-paper-mistaken = оның орнына тапсырылған: { $document }
ask-paper-not-sent = тапсырылмаған
ask-paper-number = құжаттың нөмірі
ask-paper-issued = құжаттың күні
ask-paper-until = қолданылу мерзімінің соңғы күні
ask-other-paper = тағы бір құжат
ask-no-more-papers = басқа құжат жоқ

# record, refuse, appeal
ask-case = іс: нөмірі, нөмірінің соңы, ЖСН немесе аты-жөні
ask-event = Не болды
ask-service = Қай қызмет
ask-act = Не істеу керек
ask-no-event = ештеңе
ask-other-event = басқа оқиға
ask-own-verb = бұл әрекет мына пәрменмен жалғасады: `{ $command }`
ask-at = оқиғаның уақыты
ask-not-said = белгісіз
ask-refuse-number = кеңсе берген нөмір (Enter – мекеменің келесі өз нөмірі)

ask-which-moment = Сағат { $typed } уақытын екі рет көрсетті. Қайсысы?
ask-earlier-moment = { $moment } (сағат тілі ауыстырылғанға дейін)
ask-later-moment = { $moment } (одан кейін)
