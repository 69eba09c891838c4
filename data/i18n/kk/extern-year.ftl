# The year of an extern (O61 p.12-20).

event-permitted-elsewhere = рұқсатты басқа орган берді
event-extern-attached = экстерн тіркелді
event-study-programmed = жеке оқу бағдарламасы мен кесте құрылды
event-timetable-approved = кесте бұйрықпен бекітілді
event-attestation-set = аттестаттаудың нысаны мен мерзімі белгіленді
event-admitted-by-council = педагогикалық кеңес аттестаттауға жіберу туралы шешім қабылдады
event-not-admitted-by-council = педагогикалық кеңес аттестаттауға жібермеу туралы шешім қабылдады
event-admission-ordered = аттестаттауға жіберу туралы бұйрық шығарылды
event-results-recorded = аттестаттау нәтижелері жазылды
event-protocol-approved = «Экстернат» белгісі бар хаттама бекітілді
event-left-for-repeat-year = қайта оқу жылына қалдырылды
event-study-finished = оқуды экстернат нысанында аяқтағаны туралы құжат берілді
event-level-finished = мемлекеттік үлгідегі білім туралы құжат беріледі
step-admission-order = аттестаттауға жіберу туралы бұйрық
stage-attached = тіркелген
stage-programmed = бағдарлама құрылған
stage-timetabled = кесте бекітілген
stage-council-admitted = кеңес жіберген
stage-not-admitted = кеңес жібермеген
stage-admitted = аттестаттауға жіберілген
stage-attested = нәтижелері жазылған
stage-protocolled = хаттама бекітілген
stage-repeat-year = қайта оқу жылы
stage-extern-document = экстернат нысанында аяқтаған
stage-state-document = мемлекеттік үлгідегі құжат
field-school-year = оқу жылы
field-plan = оқу жұмыс жоспары
field-health = денсаулығы
field-attestation = аттестаттау нәтижелері
field-manner = аттестаттаудың нысаны
field-dates = мерзімі
field-chair = комиссия төрағасы
field-secretary = хатшы
field-materials = жазбаша материалдар, парақ
field-members = комиссия мүшелері
field-permitter = рұқсат берген орган
field-course = курс
field-lessons = консультациялар мен аралық аттестаттау
field-subjects = пәндер
field-results = нәтижелер
lesson-consultation = консультация
lesson-interim = аралық аттестаттау
attestation-interim = аралық
attestation-final = қорытынды
shared-case = экстерн
shared-teacher = мұғалім
shared-room = кабинет
unattested-self-knowledge = өзін өзі тану
unattested-physical-education = дене тәрбиесі
unattested-technology = технология
unattested-initial-military-training = алғашқы әскери дайындық
unattested-music = музыка
unattested-technical-drawing = сызу
category-contest = конкурс немесе фестиваль жеңімпазы (колледж)
category-excellent = «үздік» оқитын екінші және одан жоғары курс білім алушысы (колледж)
college-ground-contest = тізбедегі конкурс немесе фестиваль жеңімпазы
college-ground-excellent = екінші және одан жоғары курста «үздік» оқиды

# Columns of sheets, and what stands in them.

study-column-case = іс
study-column-case-note = істің нөмірі немесе экстерннің аты-жөні
study-column-grade = сынып
study-column-grade-note = екі сыныптық рұқсатта міндетті
study-column-subject = пән
study-column-subject-note = оқу жұмыс жоспарындағы атауы
study-column-hours = сағат
study-column-hours-note = пәннің жылдық сағаты, бір жолда жеткілікті
study-column-kind = түрі
study-column-kind-note = консультация немесе аралық аттестаттау
study-column-date = күні
study-column-date-note = 2027-01-15 немесе 15.01.2027
study-column-from = басталуы
study-column-from-note = 10:00
study-column-to = аяқталуы
study-column-to-note = 10:45
study-column-room = кабинет
study-column-room-note = нөмірі
study-column-teacher = мұғалім
study-column-teacher-note = аты-жөні
study-column-attestation = аттестаттау
study-column-attestation-note = аралық немесе қорытынды
study-column-mark = баға
study-column-mark-note = комиссия қойған баға
study-column-passed = өтті
study-column-passed-note = комиссияның шешімі: иә немесе жоқ
study-column-remark = ескертпе
study-column-remark-note = еркін мәтін
expected-time = 10:45 сияқты уақыт
expected-later-time = басталуынан кейінгі уақыт
expected-case-of-office = осы мекеменің ісі; пәрмен бір істі атаса, соның өзі
expected-grade-of-two = рұқсат берілген екі сыныптың бірі
expected-permitted-grade = рұқсат берілген сынып
expected-another-subject = әр пән бір сынып пен бір аттестаттауда бір рет
expected-one-extern = бір экстерн туралы бұйрықтың нөмірі; бірнешеуі өз нөмірлерін алады
expected-what-follows = нәтижелерден шығатын қорытынды; өзгесіне --anyway мен --reason қажет
head-stage = Кезеңі
head-school-year = Оқу жылы
head-next = Келесі пәрмен

# What is said.

extern-none = экстерн жоқ; `ruqsat extern attach` бастайды
extern-attached-already = { $case }: { $year } оқу жылы бұрын басталған
extern-other-year = { $case }: рұқсат { $asked } оқу жылына берілген, { $year } оқу жылына емес ({ $cite })
extern-nothing-recorded = ештеңе жазылмады; жолдарды түзетіп, қайталаңыз
extern-sheet = кесте: { $file }; толтырып, мынаны орындаңыз: `{ $command }`
extern-none-finished = қорытынды аттестаттаудан өтіп, мемлекеттік үлгідегі құжат алатын экстерн жоқ
extern-subjects-left = нысанда бағаны жоқ пәндер: { $subjects }
extern-outcome-otherwise = { $case }: нәтижелерден басқа қорытынды шығады: { $follows }
extern-outcome-besides = бұған қоса: { $follows }; `{ $command }`
extern-college-eligible = колледжде экстерн бола ала ма: { $eligible ->
        [yes] иә, негізі: { $grounds }
        [no] жоқ, негіз көрсетілмеген
       *[unknown] мәтін дереккөздерде жоқ
    } ({ $cite })
extern-college-window = { $year } оқу жылына өтініштің соңғы күні: { $last }; { $time ->
        [yes] мерзімінде берілген
        [no] кеш берілген
       *[unknown] берілген күні айтылмаған
    } ({ $cite })
extern-college-period = «үздік» оқитындарға бір академиялық кезеңге, бір оқу жылынан аспайтын мерзімге ({ $cite })
extern-college-no-procedure = Қағидаларда колледждер үшін қызмет көрсету тәртібі (құжаттар, мерзімдер, нысандар) жоқ: бағдарлама оны ойдан шығармайды. Рұқсат берілген экстерннің жылын `ruqsat extern attach --ground` бастайды
show-year = Экстерннің оқу жылы: { $year }, { $stage }
extern-no-papers = қағаздарды экстерн оқитын ұйым шығарады: мұнда тек фактілер жазылады

# What is wrong.

error-lesson-clash = { $date } { $from }-{ $to }: { $shared } ({ $value }) бос емес: { $case }, { $subject }, { $begins }-{ $ends }
    .help = уақытын, кабинетін немесе мұғалімін өзгертіңіз
error-lesson-out-of-months = { $date } { $from } мен { $to } аралығынан тыс ({ $cite })
    .help = консультациялар мен аралық аттестаттау қаңтар-сәуір айларында өтеді; өзгесіне --anyway мен --reason қажет
error-lesson-on-day-off = { $date }: демалыс күні: { $reason }
    .help = жұмыс күнін таңдаңыз; өзгесіне --anyway мен --reason қажет
error-subject-unattested = { $case }: «{ $subject }» пәнінен экстерн аттестатталмайды ({ $cite })
    .help = жолды алып тастаңыз: білімі туралы құжатта «оқылған жоқ» деп жазылады

# Help.

help-extern = Экстерннің оқу жылын жүргізеді: бағдарламадан құжатқа дейін
help-extern-attach = Экстернді осы ұйымға тіркейді: рұқсат ісі немесе басқа органның бұйрығы бойынша
help-extern-programme = Жеке оқу бағдарламасы мен кестені кестеден жазады
help-extern-timetable = Кестені бекіту туралы басшының бұйрығын шығарады
help-extern-attestation = Аттестаттаудың нысаны мен мерзімін белгілейтін бұйрықты шығарады
help-extern-council = Педагогикалық кеңестің аттестаттауға жіберу туралы шешімін жазады
help-extern-admit = Аттестаттауға жіберу туралы бұйрықты шығарады (10 мамырдан кешіктірмей)
help-extern-results = Аттестаттау нәтижелерін пәндер бойынша кестеден жазады
help-extern-protocol = «Экстернат» белгісі бар хаттаманы шығарады
help-extern-outcome = Жыл немен аяқталғанын жазады
help-extern-grades = Аттестат қосымшасына арналған кестені экстерндердің бағаларымен жасайды
help-extern-list = Экстерндерді, олардың кезеңін және келесі қадамын көрсетеді
help-extern-college = Колледж білім алушысы экстерн бола ала ма және өтініш мерзімі қашан бітетінін айтады
help-extern-attach-case = Рұқсат ісі; басқа орган рұқсат берсе, көрсетілмейді
help-extern-attach-order = Басқа орган бұйрығының немесе үзіндінің нөмірі
help-extern-attach-order-date = Оның күні
help-extern-attach-body = Рұқсат берген орган
help-extern-attach-applicant-name = Өтініш берушінің аты-жөні
help-extern-attach-student-name = Экстерннің аты-жөні
help-extern-attach-student-iin = Экстерннің ЖСН-і
help-extern-attach-student-birth-date = Туған күні
help-extern-attach-grade = Сыныбы
help-extern-attach-grades-requested = Рұқсат берілген сыныптар: 8 немесе 8+9
help-extern-attach-category = Негізі: health, grades, abroad-with-parents, abroad-alone
help-extern-attach-ground = Колледжде: contest немесе excellent
help-extern-attach-course = Колледжде: курсы
help-extern-attach-special-needs = Ерекше білім беру қажеттілігі бар
help-extern-attach-language = Қағаздардың тілі: kk немесе ru
help-extern-attach-school-year = Басталатын жылы бойынша оқу жылы: 2026
help-extern-programme-case = Барлық жолдың ісі; көрсетілмесе, әр жол өзінікін атайды
help-extern-programme-plan = Ағымдағы оқу жылының оқу жұмыс жоспары: күні, нөмірі
help-extern-programme-health = Ескерілген денсаулық жағдайы; көрсетілмесе, медициналық қорытынды
help-extern-programme-attestation = Ескерілген аттестаттау нәтижелері
help-extern-programme-from = Пәндер мен сағаттар кестесі: CSV немесе XLSX
help-extern-programme-ignore-unknown = Белгісіз бағандарды өткізіп жіберу
help-extern-results-case = Барлық жолдың ісі; көрсетілмесе, әр жол өзінікін атайды
help-extern-results-from = Нәтижелер кестесі: CSV немесе XLSX
help-extern-results-ignore-unknown = Белгісіз бағандарды өткізіп жіберу
help-extern-attestation-form = Аттестаттаудың нысаны
help-extern-attestation-dates = Аттестаттаудың мерзімі
help-extern-council-number = Кеңес хаттамасының нөмірі
help-extern-council-not-admitted = Кеңес жібермеді
help-extern-protocol-chair = Емтихан комиссиясының төрағасы
help-extern-protocol-member = Комиссия мүшесі; қайталанады
help-extern-protocol-secretary = Хатшы
help-extern-protocol-materials = Тігілген жазбаша материалдардың парақ саны
help-extern-outcome-outcome = repeat-year, extern-document немесе state-document; көрсетілмесе, нәтижелерден шығады
help-extern-grades-kind = Қосымша: basic-secondary немесе general-secondary
help-extern-grades-cases = Экстерндер; көрсетілмесе, аяқтағандардың бәрі
help-extern-grades-out = Кестенің файлы
help-extern-list-stage = Тек осы кезеңдегілер
help-extern-college-contest = Тізбедегі конкурс немесе фестиваль жеңімпазы
help-extern-college-excellent = «Үздік» оқиды
help-extern-college-course = Курсы
help-extern-college-applied = Өтініш берілген күн
help-extern-college-school-year = Басталатын жылы бойынша оқу жылы: 2026
value-stage = КЕЗЕҢ
