# Колледжге қабылдау қызметінің терминдері: басқа қызметтермен ортақ емес бөлігі.

service-college-admission = Техникалық және кәсіптік, орта білімнен кейінгі білім беру ұйымдарына құжаттар қабылдау

state-accepted = құжаттар қабылданды
state-admitted = оқуға қабылданды
state-not-admitted = оқуға қабылданбады
state-contract-signed = шартқа қол қойылды

step-contract = білім беру қызметтерін көрсету туралы шарт

event-registered-in-database = ұлттық білім беру деректер базасында тіркелді
event-gateway-failed = құжат шлюз арқылы алынбады
event-document-received = құжат алынды
event-restriction-began = аумақта шектеу іс-шаралары немесе төтенше жағдай басталды
event-restriction-ended = шектеу іс-шаралары немесе төтенше жағдай аяқталды
event-package-reviewed = құжаттар қаралды
event-documents-accepted = құжаттар қабылданып, қолхат берілді
event-message-sent = өтініш берушіге хабарлама жіберілді
event-exams-reported = емтихан мен тестілеу нәтижелері жіберілді
event-subjects-set = комиссия пәндер тізбесін белгіледі
event-admitted = колледжге қабылданды
event-not-admitted = колледжге қабылданбады
event-contract-signed = өтініш беруші шартқа қол қойды
event-hostel-answered = жатақхана бойынша жауап берілді
event-meals-answered = тегін тамақтандыру бойынша жауап берілді

document-admission-application = құжаттарды қабылдау туралы өтініш
document-education-document-original = білімі туралы құжаттың түпнұсқасы (шетелдік)
document-education-e-document = электрондық түрдегі білім туралы құжат
document-photo-3x4 = 3x4 см көлеміндегі цифрлық фотосурет
document-medical-certificate-075u = № 075-У нысаны бойынша медициналық анықтама
document-medical-social-conclusion-031u = № 031-У нысаны бойынша медициналық-әлеуметтік сараптама қорытындысы
document-status-document = мәртебені растайтын құжат (конкурстан тыс)
document-digital-identity-document = цифрлық құжаттар сервисінен электрондық құжат
document-residence-permit = шетелдіктің тұруға ықтияр хаты
document-stateless-certificate = азаматтығы жоқ тұлғаның куәлігі
document-refugee-certificate = босқын куәлігі
document-asylum-seeker-certificate = пана іздеуші тұлғаның куәлігі
document-kandas-certificate = қандас куәлігі

study-form-full-time = күндізгі
study-form-evening = кешкі
study-form-correspondence = сырттай
base-basic-secondary = негізгі орта білім
base-general-secondary = жалпы орта білім
base-vocational = техникалық және кәсіптік білім
base-post-secondary = орта білімнен кейінгі білім
base-higher = жоғары білім
graduate-of-kazakhstan = Қазақстанның білім беру ұйымы
graduate-of-foreign = шетелдік білім беру ұйымы
status-citizen = Қазақстан Республикасының азаматы
status-foreigner = шетелдік
status-stateless = азаматтығы жоқ тұлға
status-refugee = босқын
status-asylum-seeker = пана іздеуші тұлға
status-kandas = қандас
disability-none = жоқ
disability-group-1 = бірінші топ
disability-group-2 = екінші топ
disability-since-childhood = бала жасынан
adm-service-none = жоқ

choice-education-document-original = { document-education-document-original }
choice-education-e-document = { document-education-e-document }
choice-photo-3x4 = { document-photo-3x4 }
choice-medical-certificate-075u = { document-medical-certificate-075u }
choice-medical-social-conclusion-031u = { document-medical-social-conclusion-031u }
choice-status-document = { document-status-document }
choice-digital-identity-document = { document-digital-identity-document }
choice-residence-permit = { document-residence-permit }
choice-stateless-certificate = { document-stateless-certificate }
choice-refugee-certificate = { document-refugee-certificate }
choice-asylum-seeker-certificate = { document-asylum-seeker-certificate }
choice-kandas-certificate = { document-kandas-certificate }
choice-gateway = «электрондық үкімет» шлюзі арқылы
choice-applicant = өтініш берушіден
choice-restriction = шектеу іс-шаралары
choice-state-of-emergency = енгізілген төтенше жағдай
choice-social-emergency = әлеуметтік сипаттағы төтенше жағдай
choice-natural-emergency = табиғи сипаттағы төтенше жағдай
choice-man-made-emergency = техногендік сипаттағы төтенше жағдай
choice-passed = өтті
choice-failed = өтпеді
choice-given = берілді
choice-not-given = берілмеді
choice-competition = конкурс бойынша
choice-application = өтініш бойынша
choice-redistribution = мемлекеттік тапсырысты қайта бөлу бойынша
choice-cabinet = жеке кабинет

field-officer = қызметкер
field-post = лауазымы
field-contacts = байланыс деректері
field-source = қайдан алынды
field-territory = аумақ
field-cause = себебі
field-exams = емтихандар
field-psychometric = психометриялық тестілеу
field-interview = әңгімелесу
field-subjects = пәндер
field-minutes = хаттама
field-dated = хаттама күні
field-programme = бағдарлама
field-speciality = мамандық
field-qualification = біліктілік
field-basis = қабылдау негізі

finding-early-application = өтініш құжат қабылдау басталғанға дейін ({ $opens }) тіркелген; жіберілген күні: { $sent }
    .short = мерзім басталғанға дейін
finding-narrower-window = жіберілген күні: { $sent }; мұндай мамандықтарға құжат { $last } күніне дейін қабылданады; бұл ақылы, кешкі және сырттай оқуға да қатысты ма, мәтінде айтылмаған
    .short = тар мерзімнен кейін
finding-to-be-fetched = қызмет беруші ақпараттық жүйеден өзі алады: { $document }; шлюз арқылы алынбаса ғана құжаттар топтамасы толық емес
    .short = шлюз арқылы алынады
finding-to-follow = шектеу аяқталғанда колледжге тапсырылуы мүмкін: { $document }
    .short = кейін тапсырылады
finding-no-residence-mark = шетелдіктің немесе азаматтығы жоқ тұлғаның құжатында тұрғылықты жері бойынша тіркелгендігі туралы белгі жоқ немесе ол жазылмаған
    .short = тіркеу белгісі жоқ
finding-not-digitised = бұрынғы жылы бітірген ({ $year }): өтініш бергенге дейін білім туралы құжат білім беру ұйымында цифрлық форматқа ауыстырылуға тиіс
    .short = құжат цифрланбаған
finding-no-address = өтініште нақты тұрғылықты жері көрсетілмеген: өтініш берушіден сұраңыз
    .short = мекенжай жоқ
finding-paid-out-of-competition = конкурстан тыс қабылдау мемлекеттік тапсырыс немесе грант бойынша жүргізіледі; өтініш ақылы оқуға берілген
    .short = конкурстан тыс, ақылы
finding-no-window = мемлекеттік тапсырыс бойынша күндізгі оқуға бұл базада мерзім белгіленбеген: { $value }
    .short = мерзім белгіленбеген

leads-to-ground-4 = бас тарту, 4-негіз
ground-college-admission-1 = құжаттардың немесе олардағы деректердің дұрыс еместігі анықталды
ground-college-admission-2 = өтініш беруші, материалдар немесе деректер Қағидалардың талаптарына сәйкес келмейді
ground-college-admission-3 = соттың заңды күшіне енген үкімімен қызметке байланысты арнаулы құқығынан айырылған
ground-college-admission-4 = қолжетімділігі шектеулі дербес деректерге қол жеткізуге келісім жоқ

law-circumstance = { $datum }: { $values }
law-window-between = күнтізбелік жылдың { $opens } мен { $day } аралығында (ай-күн)
law-test-says = { $datum }: { $values }
law-test-tells = көрсетілген: { $datum }
law-test-digitised-if-earlier = бұрынғы жылы бітірсе, құжаты цифрлық форматқа ауыстырылған

unit-minutes = { $count } минут

show-said = { $name }: { $value }

column-level = деңгей
column-track = қабылдау жолы
column-demands = мамандық талабы
column-study-form = оқу нысаны
column-funding = қаржыландыру
column-base = білім базасы
column-graduate-of = бітірген ұйымы
column-qualification = біліктілік
column-status = азаматтық мәртебесі
column-residence-mark = тіркелу белгісі
column-disability = мүгедектік
column-out-of-competition = конкурстан тыс
column-digitised = құжат цифрланған
column-address = нақты тұрғылықты жері
column-hostel = жатақханадан орын
column-meals = тегін тамақтандыру
column-programmes = бағдарламалар
column-subject-grades = пән бағалары
column-document-average = құжаттың орташа балы
column-quota = квота

expected-list = «|» белгісімен бөлінген мәтіндер
expected-subject-grades = ПӘН:БАҒА түріндегі, «|» белгісімен бөлінген бағалар, мысалы алгебра:5
expected-average = 2-ден 5-ке дейінгі сан, мысалы 4.5

help-register-level = Колледж: skilled-worker, mid-level, applied-bachelor
help-register-track = Колледж: ordinary, special-curriculum, enterprise, religious, penal
help-register-demands = Колледж: none, creative, special, pedagogical, medical
help-register-study-form = Колледж: full-time, evening, correspondence
help-register-funding = Колледж: state-order, paid
help-register-base = Не бітірген: basic-secondary, general-secondary, vocational, post-secondary, higher
help-register-graduate-of = Қайда бітірген: kazakhstan, foreign
help-register-qualification = Қалаған біліктілігі
help-register-status = Мәртебесі: citizen, foreigner, stateless, refugee, asylum-seeker, kandas
help-register-residence-mark = Шетелдіктің құжатында тіркелу белгісі бар: yes, no
help-register-disability = Мүгедектігі: none, group-1, group-2, since-childhood
help-register-out-of-competition = Кімнің баласы: none, special-state-body, law-enforcement, civil-protection, courier-service, serviceman, medical-worker
help-register-digitised = Бұрынғы жылғы құжат цифрланған: yes, no
help-register-address = Нақты тұрғылықты жері
help-register-hostel = Жатақханадан орын сұралады: yes, no
help-register-meals = Тегін тамақтандыру сұралады: yes, no
help-register-programmes = Қалаған бағдарламалары, ең қалағанынан бастап, «|» арқылы
help-register-subject-grades = ПӘН:БАҒА түріндегі бағалар, «|» арқылы
help-register-document-average = Бүкіл құжаттың орташа балы
help-register-quota = Квота санаттары, «|» арқылы

help-message = Колледжге түсушіге қазір не хабарланатынын жіберуге дайын мәтінмен көрсетеді
help-message-language = Мәтін тілі: kk, ru
help-message-full = Телефонды толық көрсету
message-parts = СМС саны: { $parts }{ $has-phone ->
       *[no] {""}
        [yes] , телефон: { $phone }
    }
message-registered = { $case } өтінішіңіз { $on } тіркелді.
    .cabinet = Өтінішіңіз { $on } сағат { $time } № { $case } болып тіркелді және қаралуда.
message-accepted = { $case }: құжаттарыңыз қабылданды. Қолхат жеке кабинетте.
    .cabinet = № { $case } өтініш бойынша құжаттарыңыз { $on } сағат { $time } қабылданды. Қолхат қоса беріледі. Қабылдау нәтижесі туралы хабарланады.
message-refused-to-consider = { $case }: құжаттар толық емес. Бас тарту жеке кабинетте.
    .cabinet = № { $case } өтініш бойынша құжаттар топтамасы толық емес немесе қолданылу мерзімі өткен. { $on } сағат { $time } құжаттарды одан әрі қараудан бас тартылды; жетіспейтіні қоса берілген бас тартуда көрсетілген.
message-refused = { $case }: бас тартылды. Бас тарту жеке кабинетте.
    .cabinet = № { $case } өтініш бойынша { $on } сағат { $time } мемлекеттік қызметті көрсетуден бас тартылды; негізі қоса берілген бас тартуда көрсетілген.
message-admitted = { $case }: оқуға қабылдандыңыз. Шартқа соңғы күн: { $due }.
    .cabinet = № { $case } өтініш бойынша { $on } оқуға қабылдандыңыз{ $has-speciality ->
       *[no] {""}
        [yes] , мамандық: { $speciality }
    }{ $has-qualification ->
       *[no] {""}
        [yes] , біліктілік: { $qualification }
    }. Білім беру қызметтерін көрсету туралы электрондық шартқа күнтізбелік үш күн ішінде қол қойыңыз; соңғы күні: { $due }.
message-not-admitted = { $case }: нәтиже бойынша оқуға қабылданбадыңыз.
    .cabinet = { $on } қабылдау қорытындысы бойынша № { $case } өтініш бойынша оқуға қабылданбадыңыз.
message-contract-signed = { $case }: шартқа қол қойылды.
    .cabinet = № { $case } өтініш бойынша білім беру қызметтерін көрсету туралы шартқа { $on } сағат { $time } қол қойылды.
message-withdrawn = { $case }: өтініш қайтарып алынды.
    .cabinet = № { $case } өтініш { $on } сағат { $time } қайтарып алынды.
message-hostel-answered = Жатақханадан орын: { $outcome }.
message-meals-answered = Тегін тамақтандыру: { $outcome }.
