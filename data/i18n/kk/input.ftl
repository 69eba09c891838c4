# Columns, what is expected in them, and places.

place-book-cell = { $file }, { $cell }, «{ $column }» бағаны{ $has-value ->
        *[no] , бос
       [yes] , мәні «{ $value }»
    }

column-case-number = іс нөмірі

signature-eds = электрондық цифрлық қолтаңба
signature-otp = бір реттік құпиясөз
signature-none = қол қойылмаған
language-kk = қазақ тілі
language-ru = орыс тілі

amount-bytes = байт
amount-unpacked = ашылғаннан кейінгі байт
amount-rows = жол
amount-columns = баған
amount-cells = ұяшық

expected-no-formula-error = формуланың қатесі емес, мән
expected-case-number = EX-2026-000012 сияқты нөмір немесе қағаздағы нөмір
expected-one-number = қағаздағы нөмірдің немесе портал нөмірінің бірі ғана
expected-number-of-year = өтініш тіркелетін жылдың нөмірі
expected-free-number = басқа істе жоқ нөмір
expected-after-arrival = өтініш түскеннен ерте емес уақыт
expected-past-moment = келіп қойған уақыт
expected-its-moment = осы оқиғаның өз бағанындағы уақыты
expected-its-order = мұндай оқиғалар болатын ретпен берілген уақыт

iin-rounded = кесте бағдарламасы нөмірді қысқартқан: бағанды мәтіндік етіп, он екі цифрды қайта теріңіз

place-cell = { $file }, { $row }-жол, «{ $column }» бағаны{ $has-value ->
        *[no] , бос
       [yes] , мәні «{ $value }»
    }

column-received-at = түскен уақыты
column-channel = арна
column-applicant-name = өтініш беруші
column-applicant-iin = өтініш берушінің ЖСН
column-applicant-phone = телефон
column-student-name = білім алушы
column-student-iin = білім алушының ЖСН
column-student-birth-date = туған күні
column-school = мектеп
column-grade = сынып
column-category = санат
column-grades-requested = сұралған сыныптар
column-departure-date = кету күні
column-reason = себебі
column-mistakes = қателердің түсіндірмесі
column-documents = құжаттар
column-consent = келісім
column-signature = қолтаңба
column-source-number = портал нөмірі
column-special-needs = ерекше білім беру қажеттілігі
column-language = құжаттардың тілі
column-school-year = оқу жылы

column-none = жол

expected-no-more-cells = бірінші жолдағыдан көп емес ұяшық; ұяшық ішіндегі бөлгіш тырнақшаға алынады
expected-no-separators = «:» және «|» белгілерінсіз мәтін
expected-moment = бар күн мен уақыт, мысалы 2026-08-03T17:55 немесе 03.08.2026 17:55
expected-one-of-two-moments = сағат бір рет көрсеткен уақыт; мұны екі рет көрсетті: { $earlier } немесе { $later } деп теріңіз
expected-shown-moment = сағат көрсеткен уақыт: мұны сағат көрсетпей өтті
expected-later-moment = шешімнен кейінгі уақыт
expected-date = бар күн, мысалы 2026-08-17 немесе 17.08.2026
expected-later-day = басталған күннен ерте емес күн
expected-reading = түсіндірме мен оның нұсқасы, мысалы back-count=clear
expected-yes-or-no = yes немесе no (иә немесе жоқ та қабылданады)
expected-grade = 1-12 аралығындағы бір сынып
expected-grades = сыныптар, мысалы 8 немесе 8+9
expected-school-year = оқу жылы басталатын жыл, мысалы 2026
expected-paper = түрі:нөмірі:берілген күні[:қолданылу мерзімі], бірнеше құжат | арқылы бөлінеді
expected-paper-date = бар күндер, мысалы 2026-07-17
expected-plain-text = бір жолға жазылған мәтін
expected-short-text = 500 таңбадан аспайтын мәтін
expected-short-explanation = 2000 таңбадан аспайтын мәтін
expected-of-other-service = бос: бұл қызмет мұны сұрамайды
expected-filled = кез келген мән
expected-number = бүтін сан
expected-ground = 1, 2 немесе 3-негіз
expected-zone = уақыт белдеуінің атауы, мысалы Asia/Almaty
expected-hours = жұмыс уақыты, мысалы 09:00-18:30, түскі үзіліс оның ішінде
expected-series = серия және оның келесі нөмірі, мысалы EX=48

iin-wrong-length = он екі цифр болуы тиіс
iin-not-a-digit = тек цифрлар болуы тиіс
iin-wrong-check-digit = бақылау цифры сәйкес келмейді: бір цифр қате терілген
iin-impossible-date = алғашқы алты цифры күнді білдірмейді
iin-unknown-century = жетінші цифры ғасырды білдірмейді
iin-birth-date-differs = ондағы туған күн көрсетілген туған күнге сәйкес келмейді
