# Жазғы қабылдау (O20 23, 53, 63-64-тармақтар).

step-intake-opens = құжат қабылдаудың басталуы
step-intake-closes-creative = құжат қабылдаудың аяқталуы: шығармашылық дайындық
step-intake-closes-pedagogical-medical = құжат қабылдаудың аяқталуы: педагогикалық және медициналық мамандықтар
step-intake-closes-basic-secondary = құжат қабылдаудың аяқталуы: мемлекеттік тапсырыс, негізгі орта
step-intake-closes-general-secondary = құжат қабылдаудың аяқталуы: мемлекеттік тапсырыс, жалпы орта және одан жоғары
step-intake-closes-full-time = құжат қабылдаудың аяқталуы: білікті жұмысшылар, арнайы бағдарламалар, ақылы күндізгі оқу
step-intake-closes-evening = құжат қабылдаудың аяқталуы: кешкі және сырттай оқу
step-results-basic-secondary = нәтижелерді жариялау: негізгі орта
step-results-general-secondary = нәтижелерді жариялау: жалпы орта
step-messages-basic-secondary = 1414 арқылы хабарламалар: негізгі орта
step-messages-general-secondary = 1414 арқылы хабарламалар: жалпы орта
step-database-registration = мамандығы мен біліктілігін көрсетіп ҰБДБ-ға тіркеу
step-redistribution = мемлекеттік тапсырысты қайта бөлу

adm-lacking-registration = ҰБДБ-ға тіркелуі
adm-lacking-speciality = ҰБДБ-дағы мамандығы
adm-lacking-qualification = ҰБДБ-дағы біліктілігі
adm-group-gathered = жинақталды
adm-group-none = ешкім қабылданбады
adm-group-short = жинақталмады

head-speciality = Мамандық
head-qualification = Біліктілік
head-word = Сөзі
head-done-on = Орындалды
head-lacking = Жетпейді
head-admitted-count = Қабылданды
head-free = Бос
head-group = Топ

campaign-opened = осы мекеменің қадамдары: { $steps }; бағдарламалар: { $programmes }
campaign-recorded = { $number }: { $step }: { $status }
campaign-checked = ҰБДБ-да жетпейтіндер: { $all } талапкердің { $count }
campaign-check-by = соңғы күн: { DAY($due) } ({ $cite }); сенімді күн: { DAY($safe) }
campaign-elsewhere = жоспарда жоқ бағдарламаға қабылданғандар: { $count }
campaign-left-out = орынсыз қалғандар: { $cases }
campaign-proof-on = мәтінде күннің өзі аталған: { $named } ({ $cite })
campaign-proof-until = мәтінде «{ $named } дейін» делінген ({ $cite })
campaign-proof-safe = қалай оқылса да сенімді күн: { $safe }
campaign-proof-off = { $named } – жұмыс емес күн; мәтін оны жылжытпайды
campaign-proof-done = орындалған күні: { $done }
campaign-proof-kept = { $since } бастап кемінде { $count } ай ({ $cite })

expected-campaign-step = осы қабылдаудың қадамы (оларды `ruqsat admission campaign show` көрсетеді)
value-campaign = ҚАБЫЛДАУ

help-admission-campaign = Жазғы қабылдауды жүргізеді: күндер, топтар, ұлттық деректер базасы, тізімдер
help-admission-campaign-open = Жылдың қабылдауын колледж ұсынатын бағдарламалармен ашады
help-admission-campaign-record = Қадамның орындалғанын енгізеді; қадам көрсетілмесе, барын көрсетеді
help-admission-campaign-show = Қабылдау күндерін және олардың күйін көрсетеді
help-admission-campaign-groups = Топтарды бағдарлама бойынша санап, қайта бөлуге не кететінін айтады
help-admission-campaign-check = Ұлттық деректер базасында кім жоқ екенін, кімнің мамандығы мен біліктілігі жетпейтінін айтады
help-admission-campaign-lists = Қабылданғандардың үш тізімін кесте және құжат түрінде жазады
help-arg-campaign = Жыл немесе қабылдаудың нөмірі
help-admission-campaign-open-year = Қабылдау жылы
help-admission-campaign-open-programmes = Бағдарламалар тізімі, `admission score` үшін сияқты
help-admission-campaign-record-step = Қадамның сөзі (оларды `ruqsat admission campaign show` көрсетеді)
help-admission-campaign-record-note = Ол туралы не айтылады
help-admission-campaign-groups-results = Колледждің өз істерінің орнына жарияланған нәтиже
help-admission-campaign-lists-out = Файлдар жазылатын қалта
help-admission-campaign-lists-names = Тізімдер аты-жөнімен

error-campaign-exists = { $year } жылғы қабылдау ашылған: { $number }
    .help = `ruqsat admission campaign show { $year }`
error-no-campaign = бұл мекемеде { $number } қабылдауы ашылмаған
    .help = ашыңыз: `ruqsat admission campaign open` және жылы
error-database-lacks = { $case }, { $name }: жетпейді: { $what } ({ $cite })
    .help = енгізіңіз: `ruqsat record { $case } registered-in-database`; барлығын `ruqsat admission campaign check` көрсетеді
