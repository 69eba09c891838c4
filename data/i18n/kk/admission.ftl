# Мемлекеттік тапсырыс бойынша колледжге қабылдау конкурсы (O20 9, 26, 32, 48, 53-55, 61-64-т.).

adm-column-programme = бағдарлама
adm-column-college = колледж
adm-column-speciality = мамандық
adm-column-qualification = біліктілік
adm-column-level = деңгей
adm-column-track = қабылдау жолы
adm-column-demands = талап
adm-column-field = сала
adm-column-base = білім базасы
adm-column-form = оқу нысаны
adm-column-funding = қаржыландыру
adm-column-language = оқыту тілі
adm-column-outside-database = дерекқордан тыс
adm-column-places = орын саны
adm-column-capacity = жобалық мүмкіндік
adm-column-quota-seats = квота орындары
adm-column-compulsory-subjects = міндетті пәндер
adm-column-profile-subjects = бейінді пәндер
adm-column-exams = емтихандар
adm-column-exam-scale = емтихан шкаласы
adm-column-remark = ескертпе
adm-column-applicant = талапкер
adm-column-name = аты-жөні
adm-column-choices = таңдаулар
adm-column-grades = бағалар
adm-column-document-average = құжаттың орташа балы
adm-column-foreign-document = шетелдік құжат
adm-column-commission-subjects = комиссия белгілеген пәндер
adm-column-psychometric = психометриялық тестілеу
adm-column-interview = әңгімелесу
adm-column-quota = квота
adm-column-out-of-competition = конкурстан тыс
adm-column-status-document = мәртебе құжаты
adm-column-sent-at = жіберілген уақыты
adm-column-commission-order = комиссия белгілеген рет

adm-level-skilled-worker = білікті жұмысшы кадрлар
adm-level-mid-level = орта буын мамандары
adm-level-applied-bachelor = қолданбалы бакалавр
adm-track-ordinary = жалпы
adm-track-special-curriculum = арнайы оқу бағдарламасы
adm-track-enterprise = кәсіпорынның өтінімі бойынша
adm-track-religious = рухани (діни) білім беру ұйымы
adm-track-penal = қылмыстық-атқару жүйесінің мекемесі
adm-demands-none = жоқ
adm-demands-creative = шығармашылық дайындық
adm-demands-special = арнайы дайындық
adm-demands-pedagogical = педагогикалық
adm-demands-medical = медициналық
adm-field-arts-culture = өнер және мәдениет
adm-field-health-care = денсаулық сақтау
adm-field-other = басқа
adm-funding-state-order = мемлекеттік тапсырыс
adm-funding-grant = грант
adm-funding-paid = ақылы
adm-passed-passed = өтті
adm-passed-failed = өтпеді
adm-service-special-state-body = арнаулы мемлекеттік орган
adm-service-law-enforcement = құқық қорғау органы
adm-service-civil-protection = азаматтық қорғау органы
adm-service-courier-service = фельдъегерлік қызмет
adm-service-serviceman = әскери қызметші
adm-service-medical-worker = медицина қызметкері
adm-seat-open = жалпы орын
adm-seat-out-of-competition = конкурстан тыс

adm-bar-outside-database = дерекқордан тыс
adm-bar-paid = ақылы орындар
adm-bar-wrong-base = білім базасы басқа
adm-bar-missing-subject = пән бағасы жоқ
adm-bar-missing-exam = емтихан балы жоқ
adm-bar-exam-beyond-scale = балл шкаладан жоғары
adm-bar-no-commission-subjects = комиссия тізбесі жоқ
adm-bar-no-subjects = пәндер көрсетілмеген
adm-bar-missing-psychometric = психометриялық тестілеу жоқ
adm-bar-psychometric-failed = психометриялық тестілеуден өтпеген
adm-bar-interview-failed = әңгімелесуден өтпеген

adm-finding = { $whom }: { $message } ({ $cite })
adm-finding-outside-database = орындар Ұлттық білім беру деректер базасынан тыс бөлінеді, мұнда есепке алынбайды
adm-finding-paid = орындар ақылы, мемлекеттік тапсырысқа кірмейді
adm-finding-wrong-base = бағдарлама мұндай білім базасы бар адамдарды қабылдамайды
adm-finding-missing-subject = { $has-what ->
       *[no] пән бойынша баға жоқ
        [yes] «{ $what }» пәні бойынша баға жоқ
    }; ол нөл деп саналмайды, талапкер бұл таңдау бойынша конкурсқа қатыспайды
adm-finding-missing-exam = { $has-what ->
       *[no] емтихан балы жоқ
        [yes] «{ $what }» емтиханының балы жоқ
    }; ол нөл деп саналмайды, талапкер бұл таңдау бойынша конкурсқа қатыспайды
adm-finding-exam-beyond-scale = { $has-what ->
       *[no] емтихан балы шкаладан жоғары
        [yes] «{ $what }» емтиханының балы шкаладан жоғары
    }
adm-finding-no-commission-subjects = { $has-what ->
       *[no] шетелдік құжатта қажетті пән жоқ, ал комиссия пәндер тізбесін белгілемеген
        [yes] шетелдік құжатта «{ $what }» пәні жоқ, ал комиссия пәндер тізбесін белгілемеген
    }
adm-finding-no-subjects = бағдарламада бағасы есептелетін пәндер көрсетілмеген
adm-finding-missing-psychometric = психометриялық тестілеудің нәтижесі жоқ
adm-finding-psychometric-failed = психометриялық тестілеуден өтпеген
adm-finding-interview-failed = әңгімелесуден өтпеген
adm-finding-unscored = балл жоқ{ $has-what ->
       *[no] {""}
        [yes] {" "}(жетіспейтіні: «{ $what }»)
    }: орын бәріне жеткенде балл қажет емес; әйтпесе талапкер балы барлардан кейін тұрады
adm-finding-no-interview = әңгімелесу белгіленбеген
adm-finding-no-document-average = құжаттың орташа балы жоқ: конкурстық балл тең болғанда талапкер орташа балы барлардан кейін тұрады
adm-finding-no-status-document = конкурстан тыс қабылдау үшін мәртебені растайтын құжаттың нөмірі қажет
adm-finding-not-on-duty = конкурстан тыс емес: ата-анасының қызметтік міндетін атқару кезінде қаза тапқаны немесе мүгедек болғаны көрсетілмеген (on-duty түсіндірмесі)
adm-finding-over-capacity = орын саны жобалық мүмкіндіктен көп; толтырылатыны: { $what }
adm-finding-no-exam-named = емтихан қажет, бірақ көрсетілмеген

adm-placed = бөлінгені: { $count }, барлығы: { $all }
adm-drawn = { $programme }: барлық көрсеткіші тең, жеребе шешті: { $applicants }
adm-undecided = { $programme }: барлық көрсеткіші тең, шешім жоқ: { $applicants }
adm-free = { $programme }: бос орын саны: { $count }
adm-short = { $programme }: топ жинақталмады: { $count } адам, кемінде { $least } қажет
adm-left-out = орынсыз қалған талапкер саны: { $count }
adm-proposal = ұсыныс: мемлекеттік тапсырыстың { $count } орны; қайдан: { $from }, қайда: { $to }; ешкім ауыстырылмайды
adm-seed = жеребе негізі: { $seed }
    міндеттеме: { $commitment }
    Міндеттемені өтініш қабылдау аяқталғанға дейін жариялаңыз; жеребе негізін ол кезге дейін құпия сақтаңыз.
adm-published = бақылау сомасы: { $digest }
adm-on-no-list = бөлінген, бірақ тізімге кірмегені: { $count } (әңгімелесу белгіленбеген немесе қабылдау жолы 63-тармақта аталмаған)

adm-base-basic-secondary = негізгі орта білім базасында
adm-base-general-secondary = жалпы орта білім базасында
adm-publish-on = жарияланатын күн: { DAY($day) }, { $base } ({ $cite })
adm-redistribute-by = мемлекеттік тапсырыс қайта бөлінетін соңғы күн: { DAY($day) } ({ $cite }); алдыңғы күн сенімді

adm-verified = қайта есептелді, бәрі жарияланғандай: талапкер саны { $count }, { $digest }
adm-differs-digest = өзгертілген: бақылау сомасы файлға сәйкес емес
adm-differs-edition = нәтижелер қағидалардың осы бағдарламада жоқ редакциясына негізделген
adm-differs-readings = нәтижелерде осы бағдарлама білмейтін түсіндірме аталған
adm-differs-names = код, нөмір немесе жол өз орнында емес
adm-differs-commitment = жеребе негізі жарияланған міндеттемеге сәйкес емес
adm-differs-cutoff = { $whom }: соңғы болып басқа талапкер өтеді
adm-differs-place = { $whom }: жарияланғаны { $said }, қайта есептегенде { $found }
adm-differs-undecided = тең талапкерлерді ажырататын ештеңе жоқ: жеребе негізі берілмеген
adm-stands-seat = { $programme }: { $score } балл жеткілікті ({ $seat })
adm-stands-lot = { $programme }: { $score } балл соңғы өткен талапкердің балына тең; тек жеребе шешеді: нөміріңізді көрсетіңіз (--applicant)
adm-stands-behind = { $programme }: { $score } балл жеткіліксіз; соңғы өткен талапкерде { $last }, құжатында { $last-document }
adm-answer = сіздің орныңыз: { $programme }
adm-no-answer = бұл таңдаулар бойынша орын жоқ немесе жеребе шешеді

adm-result = { $applicant }: { $programme }, { $wish }-таңдау
adm-no-result = { $applicant }: орын жоқ
adm-why-placed = орын бар ({ $seat }), балы { $score }; { $free ->
       *[no] соңғы өткен талапкерде { $last }.
        [yes] бос орындар бар.
    }
adm-change-placed = { $free ->
       *[no] Оны тек { $last } балдан төмен балл өзгертер еді.
        [yes] Балл мұны өзгертпес еді.
    }
adm-why-by-right = орын бар ({ $seat }), балға қарамай берілді: конкурстан тыс, квота бойынша немесе ертерек таңдау бойынша.
adm-change-by-right = { $score } балл мұны өзгертпес еді.
adm-why-score = { $score } балл соңғы өткен талапкердің { $last } балынан аз.
adm-change-score = { $last } балдан жоғары балл немесе құжаттың орташа балы { $last-document } балдан жоғары болғанда { $last } балл жеткілікті болар еді.
adm-why-document-average = { $score } балл тең, бірақ құжаттың орташа балы { $document }, соңғы өткен талапкерде { $last-document }.
adm-change-document-average = Орташа балы { $last-document } балдан жоғары құжат немесе { $last } балдан жоғары балл жеткілікті болар еді.
adm-why-quota = { $score } балл мен құжат тең, бірақ соңғы өткен талапкер квота санатына жатады.
adm-change-quota = { $last } балдан жоғары балл немесе құжаттың { $last-document } балдан жоғары орташа балы жеткілікті болар еді.
adm-why-commission = { $score } балл мен құжат тең, бірақ комиссия соңғы өткен талапкерді жоғары қойған.
adm-change-commission = { $last } балдан жоғары балл немесе құжаттың { $last-document } балдан жоғары орташа балы жеткілікті болар еді.
adm-why-lot = { $score } балл, құжат және квота тең, бірақ { $last-lot } жеребесі { $lot } жеребесінен кіші.
adm-change-lot = { $last } балдан жоғары балл немесе құжаттың { $last-document } балдан жоғары орташа балы жеткілікті болар еді.
adm-why-earlier-wish = орындарды бағдарламаны ертерек таңдағандар алды (соңғы өткен: { $wish }-таңдау).
adm-change-earlier-wish = Бағдарламаны таңдауда ертерек көрсету қажет болар еді.
adm-why-others-first = орындарды балға қарамай алатындар иеленді: конкурстан тыс немесе квота бойынша.
adm-change-others-first = Ешқандай балл мұны өзгертпес еді.
adm-why-not-needed = қажет болмады: қалаулырақ таңдау орындалды.
adm-change-barred = Бұл болмаса, таңдау конкурсқа қатысар еді.

head-programme = Бағдарлама
head-wish = Таңдау
head-seat = Орын
head-score = Балл
head-document-average = Құжат
head-grades = Бағалар
head-exams = Емтихандар
head-exam-scale = Шкала
head-bar = Қатыспайды
head-places = Орын саны
head-taken = Толғаны
head-why = Түрі
head-change = Не өзгертер еді

expected-score = сан, мысалы 5, 4,62 немесе 14/3
expected-whole-number = алты цифрдан аспайтын бүтін сан
expected-no-bar = | белгісі жоқ код
expected-short-list = ең көбі 32 тармақ
expected-numbers = атау:4 түріндегі тармақтар, әр атау бір рет, | арқылы
expected-quota-seats = санат:2 түріндегі тармақтар, әр санат бір рет, | арқылы
expected-quota-within-places = квота орындары жалпы орын санынан көп емес
expected-programme = екінші тізімдегі бағдарлама
expected-another-programme = әр бағдарлама бір рет
expected-published-programme = жарияланған файлдағы бағдарлама
expected-listed-applicant = талапкерлер тізіміндегі нөмір
expected-applicant = жарияланған файлдағы нөмір
value-programmes = БАҒДАРЛАМАЛАР
value-score = БАЛЛ

help-admission = Мемлекеттік тапсырыс бойынша колледжге қабылдау конкурсын өткізеді
help-admission-score = Әр талапкердің балын және оған не жетіспейтінін көрсетеді
help-admission-seed = Жеребе негізін және алдын ала жарияланатын міндеттемені жасайды
help-admission-allocate = Орындарды бөледі және не қалғанын көрсетеді
help-admission-publish = Кез келген адам қайта есептей алатын файлды және үш тізімді жазады
help-admission-verify = Жарияланған файлды қайта есептейді немесе талапкерге өтетін-өтпейтінін айтады
help-admission-explain = Әр нәтиженің себебін және оны не өзгертерін түсіндіреді
help-arg-programmes = Бағдарламалар тізімі, CSV немесе XLSX
help-arg-applicants = Талапкерлер тізімі, CSV немесе XLSX
help-arg-ignore-unknown = Белгісіз бағандарды өткізіп жібереді
help-arg-seed = Жеребе негізі
help-arg-added = Негізге қосылатын, алдын ала ешкім білмеген сөздер, мысалы белгілі бір күннің бағамы
help-arg-commitment = Алдын ала жарияланған міндеттеме
help-arg-results = Жарияланған файл
help-admission-score-applicant = Тек осы талапкер
help-admission-seed-seed = Жаңасының орнына осы негіздің міндеттемесі
help-admission-publish-out = Файлдар жазылатын қалта
help-admission-publish-names = Басқармаларға арналған тізімдер аты-жөнімен; жарияланған файлда олар болмайды
help-admission-verify-digest = Тізімдерде тұрған бақылау сомасы
help-admission-verify-score = Балыңыз немесе әр бағдарлама үшін бөлек: КОД=14/3
help-admission-verify-document = Құжатыңыздың орташа балы
help-admission-verify-choices = Таңдауларыңыз ретімен, үтір арқылы
help-admission-verify-quota = Квота санаттарыңыз, үтір арқылы
help-admission-verify-out-of-competition = Сіз конкурстан тыс қабылданасыз
help-admission-verify-applicant = Жеребе үшін нөміріңіз
help-admission-explain-applicant = Талапкерлердің нөмірлері; көрсетілмесе, барлығы

error-repeated-number = { $number } екі рет тұр
    .help = әр бағдарламаның және әр талапкердің бір жолы және өз коды болады
error-seed-not-committed = { $has-commitment ->
       *[no] жеребе негізінің тізімдер жабылғанға дейін белгіленгенін ештеңе растамайды
        [yes] жеребе негізі { $commitment } міндеттемесіне сәйкес емес
    }
    .help = { $has-commitment ->
       *[no] жарияланған міндеттемені көрсетіңіз: --commitment
        [yes] жеребе негізін `ruqsat admission seed` пәрмені шығарғандай дәл көрсетіңіз
    }
error-tie-undecided = { $programme }: барлық көрсеткіші тең, олардың арасында шешім жоқ: { $applicants }
    .help = жеребе негізін міндеттемесімен көрсетіңіз (--seed және --commitment) немесе --reading tie-left=commission болғанда комиссия ретін commission_order бағанына жазыңыз
error-not-anonymous = талапкер нөмірінің орнында ЖСН тұр: { $count }
    .help = әр талапкерге адамды танытпайтын нөмір беріп, сол нөмірмен жариялаңыз
error-unreadable-results = { $line }-жол оқылмайды: бұл жарияланған нәтижелер файлы емес немесе ол қиылған
    .help = файлды жарияланған жерінен қайта алыңыз
