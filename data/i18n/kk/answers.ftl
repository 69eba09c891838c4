# What the program answers, verb by verb.

# Headings of columns.
head-case = Іс
head-state = Күй
head-registered = Тіркелген күні
head-received = Түскен күні
head-due = Соңғы күн
head-applicant = Өтініш беруші
head-student = Білім алушы
head-step = Кезең
head-status = Орындалу жайы
head-working-days-left = Қалған жұмыс күні
head-safe-by = Тәуекелсіз күн
head-cite = Тармақ
head-code = Код
head-severity = Деңгей
head-leads-to = Салдары
head-document = Құжат
head-number = Нөмір
head-issued = Берілген күні
head-valid-until = Қолданылу мерзімі
head-n = №
head-at = Уақыт
head-event = Оқиға
head-details = Мәліметтер
head-command = Пәрмен
head-complaint = Шағым
head-addressee = Кімге
head-row = Жол
head-column = Баған
head-value = Мән
head-message = Қате

severity-error = қате
severity-warning = ескерту
severity-help = кеңес

# Where steps stand.
status-met = орындалды
status-late = кеш орындалды
status-open = мерзімі өтпеген
status-today = бүгін
status-overdue = мерзімі өткен
status-conditional = бас тартылса

# register, import
registered-after-hours = { $case }: өтініш жұмыс уақыты аяқталғаннан кейін келіп түсті: { DAY($received) }; келесі жұмыс күні тіркелді: { DAY($registered) } ({ $cite })
registered-day-off = { $case }: өтініш демалыс немесе мереке күні келіп түсті: { DAY($received) } ({ $reason }); келесі жұмыс күні тіркелді: { DAY($registered) } ({ $cite })
import-done = тіркелген өтініш: { $accepted }, қабылданбаған жол: { $rejected }, бұрыннан бар: { $skipped }
import-would = тіркелетін өтініш: { $accepted }, қабылданбайтын жол: { $rejected }, бұрыннан бар: { $skipped }; ештеңе жазылған жоқ
import-numbers = нөмірлері: { $first } – { $last }
import-files =
    қабылданбаған жолдар (түзетіп, қайта импорттаңыз): { $rows }
    әр жолдың қатесі: { $errors }
import-unreadable = ештеңе тіркелмеді: аталған істер оқылмайды, ал жолдар солардың ішінде болуы мүмкін
import-nothing = --all-or-nothing талабы бойынша ештеңе тіркелген жоқ: көрсетілген жолдарды түзетіп, қайта импорттаңыз
import-encoding = кодтауы: { $encoding }; басқасы --encoding арқылы көрсетіледі
import-sheet = парақ: { $sheet }
progress-rows = жолдар
progress-cases = өтініштер
template-file = өтініштер
template-written = бос кесте: { $file }; оны толтырып, `ruqsat import { $file }` пәрменін орындаңыз
template-sheet = Өтініштер
template-legend = Бағандар
template-column = Баған
template-holds = Не жазылады
template-example = Мысал
template-required = Міндетті баған.
template-choose = Тізімнен таңдаңыз

# check
check-clean = { $case }: құжаттар топтамасы толық, бас тарту үшін негіз анықталған жоқ
check-rests-on = { $case }: { $edition } редакциясында { $paragraphs } мәтіні жоқ; кімнің құқығы бар екені мына негіз бойынша: { $rests }
check-line = { $case }: { $message } ({ $cite }) → { $leads }
check-summary = тексерілген іс: { $count }, оның ішінде кедергі анықталмағаны: { $clean }

# list, show
list-empty = әзірге іс жоқ: бір өтінішті `ruqsat register`, бірнешеуін `ruqsat import ФАЙЛ` пәрменімен тіркеңіз
find-nothing = табылмады: { $words }
today-nothing = { DAY($date, form: "on") } кезек күтетін іс жоқ
today-summary = { DAY($date, form: "of") } жұмыс саны: { $count }; «қор» тәуекелсіз күнге дейінгі жұмыс күндерін көрсетеді, одан кейін заңды бас тарту мүмкін болмай қалуы ықтимал
warned-many = { $code }: { $short }: { $count } ({ $cases }{ $more }); әлі не істеуге болады: `ruqsat explain { $code }`
head-slack = Қор
uncounted = редакциясында мерзімдер жоқ ашық істердің мерзімі есептелмейді, саны { $count }: { $cases }
begin =
    ruqsat білім беру мекемесінің мемлекеттік қызметтерін жүргізеді.
    Жұмысын көру: ruqsat demo
    Мекемеңізді осы жерде құру: ruqsat init
    Барлық пәрмендер: ruqsat --help
corrected = { $case }: түзетілді; күйі: { $state }
corrected-moved = { $step }: соңғы күні { DAY($is) }, бұрын { DAY($was) } болған
attached = сақталды: { $path }
show-title = { $case }: { $state }
show-service = Қызмет: { $service }; редакция: { $edition }{ $has-from ->
       *[no] {""}
        [yes] , қолданысқа енгізілген күні: { DAY($from) }
    }{ $has-estimate ->
       *[no] {""}
        [yes] {" "}(болжам)
    }{ $has-chosen ->
       *[no] {""}
        [yes] , қызметкер таңдаған
    }{ $has-own ->
       *[no] {""}
        [yes] ; { $own }
    }
show-received = Келіп түсті: { $received }; арна: { $channel }; тіркелді: { $registered }
show-applicant = Өтініш беруші: { $name }; ЖСН: { $iin }; телефон: { $phone }
show-student = Білім алушы: { $name }; ЖСН: { $iin }{ $has-born ->
       *[no] {""}
        [yes] ; туған күні: { $born }
    }
show-school = Білім беру ұйымы: { $school }; сынып: { $grade }
show-request = Сұралғаны: { $category }; сыныптар: { $grades }; оқу жылы: { $year }
show-reason = Себебі: { $text }
show-mistakes = Қателердің түсіндірмесі: { $text }
show-special-needs = Ерекше білім берілуіне қажеттілігі бар немесе мүгедектігі бар білім алушы: экстернат оқытудың барлық кезеңінде ұсынылады (O61 6-т.)
show-documents = Құжаттар топтамасы
show-events = Оқиғалар
show-timeline = Күн санап (тіркелгеннен бергі жұмыс күндері; * болды, ~ тәуекелсіз күн, | соңғы күн, > бүгін)
timeline-received = келіп түсті: { $at }
timeline-recorded-later = { $event } ({ $days } күн кейін енгізілген)
timeline-due = соңғы күн: { $step } ({ $status })
timeline-safe = тәуекелсіз күн: { $step }
timeline-today = бүгін
show-deadlines = Мерзімдер
show-findings = Тексеру нәтижелері
show-next = Келесі мүмкін әрекеттер
show-nothing-next = Бұл іс бойынша басқа әрекет күтілмейді.
edition-digest-differs = іс ашылғаннан кейін редакцияның деректері өзгерген: { $edition }; мерзімдерді берілген құжаттармен салыстырыңыз
recorded-on = жазылған күні: { $date }

# record and the verbs that add an event
recorded = { $case }: { $event }; күйі: { $state }
next-due = келесі мерзімнің соңғы күні: { DAY($due) }
recorded-out-of-order = жазылды, алайда «{ $event }» оқиғасы мына күйде күтілмейді: «{ $state }»
recorded-late = мерзімінен кеш: «{ $step }» кезеңінің соңғы күні: { DAY($due) } ({ $cite })
void-no-reason = себебі көрсетілмеген; оны қосыңыз: `ruqsat note { $case } МӘТІН`
recorded-before-arrival = өтініш келіп түскенге дейінгі уақыт ({ DAY($received) }): күнін тексеріңіз
recorded-default = көрсетілмеген, сондықтан былай жазылды: { $field }: { $value }
recorded-future = бұл уақыт әлі келген жоқ: { DAY($at) }; күнді тексеріңіз

# decisions
order-done = бұйрық: № { $number }, { DAY($date) }; қамтылған іс саны: { $count }
order-finished = бұрын аяқталмай қалған бұйрық енді аяқталды: № { $number }
order-case-left = { $case } ісі { $number } бұйрығында көрсетілген, бірақ қазір күйі «{ $state }»: өзгертілмей қалды, мәселені басшымен шешіңіз
paper-dated-back = құжатта оқиғаның күні { DAY($date) } көрсетілген, ал өзі бүгін жасалды
decided-late = { $case }: мерзім аяқталған күн: { DAY($due) }; шешім кеш қабылданды және солай көрсетіледі
refusal-done = { $case }: { $event }, № { $number }, { DAY($date) }
delivered-after-hours = нәтиже жұмыс уақытынан тыс берілді: { DAY($at) }; ол келесі жұмыс күні берілді деп саналады: { DAY($date) } ({ $cite })
hearing-out-of-hours = тыңдау уақытында мекеме жабық: { DAY($hearing) }
hearing-after-term = тыңдау мерзім аяқталғаннан кейінгі күнге белгіленген: тыңдау { DAY($hearing) }, мерзімнің соңғы күні { DAY($term) }; тыңдау мерзімді тоқтатпайды (hearing-clock түсіндірмесі)
paper-written = құжат: { $path }
own-form = мекеменің өз нысаны қолданылды: { $path }
progress-papers = құжат
paper-not-as-issued = { $path } берілген күйінде жоқ және дәл сол күйінде қайта жасалмайды; жаңа нұсқасы беріледі
next-paper = құжат: `{ $command }`

# form, verify
head-form = Нысан
head-title = Атау
head-origin = Дереккөзі
head-own = Мекеменің өз нысаны
head-file = Файл
head-verdict = Қорытынды
head-by = Негізі
head-date = Күн
form-reproduces = { $annex } ({ $amendment })
form-composed = құрастырылған
form-blank = бос нысан: { $path }, бет саны: { $pages }
form-draft = жоба: { $path }, бет саны: { $pages }
form-issued = { $case }: { $form }, № { $number }, { $revision }-нұсқа
order-paper-again = { $number } бұйрығы: жоғалған құжат қол қойылған күйінде қайта жасалды: { $path }
order-paper-there = { $number } бұйрығы: құжат қол қойылған күйінде орнында: { $path }
form-issued-before = { $case }: { $form }, № { $number }, { $revision }-нұсқа бұрын берілген, содан бері ештеңе өзгерген жоқ: { $path }
verdict-genuine = түпнұсқа
verdict-changed = өзгертілген
verdict-unknown = белгісіз
verify-whole = өз мөріне сәйкес жасалған күйінде; мекеме бергенін мекеменің жазбалары ғана растайды (-C ҚАЛТА)
verify-extended = өз мөріне сәйкес жасалған күйінде; соңына { $added } байт қосылған, электрондық қолтаңба осылай қосылады
verify-overlaid = жасалған күйінде бүтін болған, бірақ соңына қосылған { $added } байт оның көрінісін өзгертеді
verify-issued-overlaid = мекеме берген, бірақ соңына қосылған { $added } байт оның көрінісін өзгертеді
verify-rewritten = әр сөзі жасалған күйінде, бірақ әр байты емес: файл қайта жазылған немесе мөрі өзгертілген
verify-changed = жасалған күйінде емес
verify-unsealed = оқылатын мөрі жоқ: осы бағдарлама жасамаған немесе мөрі алынып тасталған
verify-unmade = мөрі бүтін, бірақ құжат жасалған нысан бұл жерде жоқ
verify-other-office = өз мөріне сәйкес бүтін, бірақ басқа мекеме жасаған ({ $office }): берілгенін соның жазбалары ғана растайды
verify-issued = мекеме берген, бірде-бір байты өзгермеген
verify-issued-extended = мекеме берген, бірде-бір байты өзгермеген; соңына { $added } байт қосылған, электрондық қолтаңба осылай қосылады
verify-not-issued = мөрі бүтін, бірақ мекеменің жазбаларында мұндай құжат жоқ
verify-differs = мекеме берген файл емес
verify-says = мөрінде: { $form }, { DAY($date) }, № { $number }, жазба { $record }, { $revision }-нұсқа, { $edition } редакциясы; { $office }; { $program }
verify-change = «{ $should }» болуы тиіс, «{ $reads }» деп тұр
verify-altered = істің басы құжат жасалған кездегідей емес: файлы қолмен өзгертілген
verify-record-absent = құжат жасалған іс орнында жоқ
verify-superseded = мекеме кейінірек жаңасын берген: { $revision }-нұсқа
verify-ended = істің қазіргі күйі: «{ $state }»

# explain
explain-title =
    { $case }: { $service }
    { $edition } редакциясы: { $act }
    { $days }{ $has-own ->
           *[no] {""}
            [yes] ; { $own }
        }
explain-in-hours = Жұмыс уақыты аяқталғанға ({ $close }) дейін келіп түсті: { $received }; сол күні тіркелді: { $registered } ({ $cite })
explain-after-hours = Жұмыс уақыты аяқталғаннан ({ $close }) кейін келіп түсті: { $received }; келесі жұмыс күні тіркелді: { $registered } ({ $cite })
explain-day-off = Демалыс немесе мереке күні келіп түсті: { $received } ({ $reason }); келесі жұмыс күні тіркелді: { $registered } ({ $cite })
explain-no-registration-rule = Редакцияда тіркеу күні туралы қағида жоқ: түскен күні тіркелді, { $registered }
explain-day-of-year = { $from } басталатын оқу жылының осы күні, өзі қоса алғанда: { $due } ({ $cite })
explain-step = { $step }: { $due }
explain-complaint = { $step } (№ { $n } шағым)
explain-forward = есеп басы: { $from } ({ $start }); ұзақтығы: { $interval }, 1-күн – келесі жұмыс күні{ $has-cap ->
       *[no] {""}
        [yes] ; шегі: { $cap }
    }; соңғы күні: { $due } ({ $cite })
explain-back = есеп басы: { $from } ({ $start }); одан { $interval } бұрын{ $has-cap ->
       *[no] {""}
        [yes] ; шегі: { $cap }
    }: { $due } ({ $cite })
explain-safe = тәуекелсіз күн: { $date }; одан кейін заңды түрде бас тарту мүмкін болмай қалуы ықтимал
explain-reading = { $slug } түсіндірмесі: { $words }
explain-reading-otherwise = { $slug } түсіндірмесі, басқасы таңдалған ({ $choice }): { $words }
explain-by-default = әдепкі бойынша: { $due }
explain-paused = тыңдау туралы хабарламадан тыңдауға дейін мерзім жүрмеді, жұмыс күні: { $days }
reading-choice = { $choice }{ $mark ->
        [chosen] {" "}(осында таңдалған)
        [default] {" "}(әдепкі)
       *[other] {""}
    }: { $words }
reading-why = Әдепкі нұсқаның себебі: { $why }
reading-no-paragraph = Бірде-бір тармақта бұл туралы айтылмаған.
reading-computed = Мекеме басқасын office.toml файлының [readings] бөлімінде таңдайды; `--reading { $slug }=…` басқа нұсқа не беретінін көрсетеді.
reading-named = Бағдарлама бұл түсіндірмені жауап соған байланысты жерде атайды, ол бойынша ештеңе есептемейді.
start-received = өтініштің келіп түсуі
start-registered = тіркеу
start-deadline = «{ $step }» кезеңінің соңғы күні
unit-working-days = { $count } жұмыс күні
unit-calendar-days = күнтізбелік { $count } күн
unit-hours = { $count } сағат
unit-months = { $count } ай
observed-for = демалысқа тура келген { $date } үшін
moved-from = { $date } күнінен ауыстырылған
act-by-id = акт: { $id }
act-Z010000267_ = 2001 жылғы 13 желтоқсандағы № 267 заң
act-K1500000414 = Еңбек кодексі
by-act = { $has-paragraph ->
       *[no] { $has-article ->
           *[no] { $act }
            [yes] { $act }, { $article }-бап
        }
        [yes] { $act }, { $article }-баптың { $paragraph }-тармағы
    }
calendar-estimated = есепке кірген күндердің бірі болжамды: мерзім әлі өзгеруі мүмкін

# explain CODE
code-service = «{ $service }» қызметінде:
code-cite = Негізі: { $cite }
code-leads-to = Салдары: { $leads }
code-next = Не істеу керек: { $next }
code-example = Мысал:
code-exit = Аяқталу коды: { $exit }
code-more = толығырақ: `ruqsat explain { $code }`

# init
init-done = мекеме қалтасы құрылды: { $dir }
init-missing = құжат шығару үшін office.toml файлында мына баптауларды толтыру керек: { $settings }; жазба енгізуге бұл кедергі емес{ $head ->
        [yes] ; басшыны `ruqsat official head АТЫ-ЖӨНІ --post ЛАУАЗЫМЫ` пәрмені енгізеді
       *[no] {""}
    }
ask-name = Мекеменің қазақ тіліндегі атауы (бос қалдырса, кейін толтырылады)
ask-address = Мекеменің қазақ тіліндегі мекенжайы
ask-head = Басшы: тегі, аты, әкесінің аты
ask-head-post = Басшының құжаттарда басылатын лауазымы
ask-responsible = Құжаттарға жауапты тұлға: тегі, аты, әкесінің аты
ask-responsible-post = Жауапты тұлғаның лауазымы
office-file =
    Мекеменің деректері мен баптаулары. Атаулар мен лауазымдар құжаттарға осында жазылғандай басылады.
    Лауазымды адамдарға күн көрсетуге болады: from = 2026-09-01, until = 2026-09-30; role = "acting" – басшының міндетін атқарушы.

# official
head-role = Рөлі
head-name = Тегі, аты, әкесінің аты
head-post = Лауазымы
head-from = Бастап
head-until = Дейін
role-head = басшы
role-acting = басшының міндетін атқарушы
role-responsible = құжаттарға жауапты
official-signs = { DAY($date, form: "of") } құжаттарға қол қоятын адам: { $name }, { $post }
official-none = { DAY($date, form: "on") } басшы жоқ: құжат шығарылмайды; басшыны `ruqsat official head` пәрменімен көрсетіңіз

# demo
demo-start = Мекеменің жұмысы мысал деректермен, белгіленген уақыт бойынша көрсетіледі. Барлығы мына қалтада: { $dir }
demo-init = 1. Мекеме құрылады
demo-import = 2. Өтініштер кесте түрінде келіп түседі
demo-check = 3. Қай топтама толық, кімнің құқығы бар
demo-refuse-to-consider = 4. Толық емес топтамалар: өтінішті қараудан бас тарту туралы хабарлама, 2 жұмыс күні ішінде
demo-grant = 5. Толық топтамалар: білім беру ұйымының мәліметтері, мазмұнын қарау, бұйрық және үзінділер
demo-refuse = 6. Негіз анықталды: алдын ала шешім, тыңдау, дәлелді бас тарту
demo-appeal = 7. Шағым: келіп түсті, жіберілді, шешім қабылданды
demo-verify = 8. Құжаттар: қайта беру және түпнұсқалығын тексеру
demo-look = 9. Жақындаған мерзімдер және олардың есебі
demo-exit = [аяқталу коды: { $exit }]
demo-end = Құжаттар мына қалтада: { $dir }/papers, істер мына қалтада: { $dir }/applications

# Paragraphs.
cite-rules = { $act } { $number }-қос.
cite-paragraph = { $act } { $number }-т.
cite-article = { $act } { $number }-бап
act-appc = ӘРПК
act-card = қызмет карточкасы
act-pass = қызмет паспорты
