# The law's own data in words: acts, editions, rules, what the sources lack.

# Acts.
act-kind-order = { $has-issuer ->
       *[no] { DAY($signed, form: "of") } № { $number } бұйрық
        [yes] { $issuer } { DAY($signed, form: "of") } № { $number } бұйрығы
    }
act-kind-law = { DAY($signed, form: "of") } № { $number } заң
act-kind-code = { $has-signed ->
       *[no] кодекс
        [yes] { DAY($signed, form: "of") } кодекс
    }
act-kind-transfer = демалыс күндерін ауыстыру туралы акт
act-kind-passport = бұрынғы стандарт бойынша қызмет паспорты, күні көрсетілмеген
act-kind-card = порталдағы қызмет картасы, күні көрсетілмеген
act-issuer-education-science = Білім және ғылым министрінің
act-issuer-enlightenment = Оқу-ағарту министрінің
act-issuer-health-acting = Денсаулық сақтау министрінің міндетін атқарушының
act-issuer-culture-sport = Мәдениет және спорт министрінің

# Editions.
head-service = Қызмет
head-edition = Редакция
head-in-force = Қолданылуы
head-act = Акт
head-part = Бөлім
head-rule = Қағида
law-title = { $edition } редакциясы: { $act }
law-undated = күні жоқ: тіркеу күні бойынша таңдалмайды, оны қызметкердің өзі ғана таңдайды
law-in-force = қолданысқа енгізілген күні: { DAY($from) }{ $basis ->
        [registration] {" "}(болжам, ең ерте мүмкін күн: жарияланған күні белгісіз, тіркелген күні ғана белгілі)
        [signing] {" "}(болжам, ең ерте мүмкін күн: жарияланған күні белгісіз, қол қойылған күні ғана белгілі)
       *[other] {""}
    }{ $has-until ->
       *[no] {""}
        [yes] ; соңғы күні: { DAY($until) }
    }
law-own = мекеменің өз редакциясы: { $path }

# Parts of an edition.
law-part-providers = Қызметті кім көрсетеді
law-part-registration = Тіркеу және жұмыс уақыты
law-part-categories = Кім өтініш бере алады
law-part-conditions = Өтінішке қойылатын талаптар
law-part-windows = Өтініш беру мерзімі
law-part-documents = Өтінішке қоса берілетін құжаттар
law-part-terms = Мерзімдер
law-part-grounds = Бас тарту негіздері
law-part-forms = Берілетін құжаттар
law-part-events = Заңда аталған әрекеттер
law-part-absent = Дереккөздерде жоқ бөлімдер
law-part-readings = Күмәнді тұстардың түсіндірмелері
law-cited = { $text }{ $has-cite ->
       *[no] {""}
        [yes] {" "}({ $cite })
    }
law-rule = { $has-for ->
       *[no] {""}
        [yes] { $for }:{" "}
    }{ $rule } ({ $cite }){ $has-leads ->
       *[no] {""}
        [yes] {" "}→ { $leads }
    }
law-registration = құжаттар түскен күні тіркеледі; жұмыс уақыты аяқталғаннан кейін, демалыс және мереке күндері түскені – келесі жұмыс күні ({ $cite })
law-hours =
    { $has-own ->
       *[no] жұмыс уақыты
        [yes] мекеме өз кестесін белгілемесе, жұмыс уақыты
    }: { $open }-{ $close }, түскі үзіліс { $lunch }{ $has-cite ->
       *[no] {""}
        [yes] {" "}({ $cite })
    }
law-counter = күту уақыты – { $waiting } минуттан, қызмет көрсету уақыты – { $service } минуттан аспайды ({ $cite })
law-window-back = { $before } дейін { $interval } қалғанға дейін
law-window-day = оқу жылының { $day } күнінен (ай-күн) кешіктірмей
law-day-departure = кету күніне
law-day-school-year = оқу жылы басталғанға
law-document = { $has-for ->
       *[no] {""}
        [yes] { $for }:{" "}
    }{ $document }{ $has-channels ->
       *[no] {""}
        [yes] ; арнасы: { $channels }
    }{ $has-born ->
       *[no] {""}
        [yes] ; { DAY($born) } күніне дейін туғандар үшін
    } ({ $cite })
law-term = { $step }{ $has-complaint ->
       *[no] {""}
        [yes] {" "}(шағым бойынша)
    }: { $rule }{ $has-when ->
       *[no] {""}
        [yes] ; { $when }
    } ({ $cite })
law-term-forward = { $interval }; есеп басы: { $from }{ $has-cap ->
       *[no] {""}
        [yes] ; шегі: { $cap }
    }
law-term-back = { $interval } бұрын немесе одан ерте; есеп басы: { $from }{ $has-cap ->
       *[no] {""}
        [yes] ; шегі: { $cap }
    }
law-term-at-least = кемінде { $interval } бұрын; есеп басы: { $from }{ $has-cap ->
       *[no] {""}
        [yes] ; шегі: { $cap }
    }
law-term-of-year = оқу жылының { $day } күнінен кешіктірмей
law-when-intended-refusal = бас тарту көзделсе
law-when-addressee-provider = шағым көрсетілетін қызметті берушінің атына келіп түссе
law-when-addressee-quality-authority = шағым уәкілетті органның атына келіп түссе
law-when-channel-portal = портал арқылы
law-when-channel-state-corporation = Мемлекеттік корпорация арқылы
law-ground = { $number }{ $has-name ->
       *[no] {""}
        [yes] . { $name }
    }
law-form = { $form }{ $has-on ->
       *[no] {""}
        [yes] : { $on }
    } ({ $cite }{ $has-wording ->
       *[no] {""}
        [yes] , { $wording } редакциясында
    })
law-event = { $event }{ $has-choices ->
       *[no] {""}
        [yes] : { $choices }
    }
law-test-channel-among = арнасы: { $channels }
law-test-grades-at-most = бір оқу жылындағы сыныптар саны, ең көбі: { $most }
law-test-issued-by-arrival = өтініш түскен күннен кешіктірілмей берілген: { $document }
law-test-grades-known = қай сыныптар сұралғаны көрсетілген
law-test-grades-consecutive = сыныптар бірінен кейін бірі келеді
law-test-grades-between = { $lowest }-{ $highest } сыныптар
law-test-consent = қорғалатын дербес деректерді пайдалануға келісім
law-test-signed = қойылған қол: { $ways }
law-test-iin-agrees-with-birth = білім алушының ЖСН-і туған күніне сәйкес
law-test-departure-known = кету күні көрсетілген
law-test-explained = себебі және қателердің түсіндірмесі көрсетілген
law-test-decided-before = мерзім { $day } күнінен (ай-күн) кешікпей аяқталады

# Grounds of refusal.
ground-externat-1 = құжаттардың немесе олардағы деректердің анық еместігі
ground-externat-2 = көрсетілетін қызметті алушының, материалдардың немесе деректердің нормативтік құқықтық актілердің талаптарына сәйкес келмеуі
ground-externat-3 = қолжетімділігі шектеулі дербес деректерге қол жеткізуге келісімнің болмауы

# What the sources lack.
part-everything = бүкіл мәтін
part-provider = қызметті кім көрсететіні
part-channels = өтініш беру арналары
part-entitlement = кімнің құқығы бар екені
part-programme = қанша сыныпты оқуға болатыны
part-windows = өтініш беру мерзімі
part-documents = құжаттар топтамасы
part-application-form = өтініштің нысаны
part-registration = тіркеу күні
part-hours = жұмыс уақыты
part-terms = мерзімдер мен кезеңдер
part-refusal = бас тарту негіздері мен тәртібі
part-result = қызмет көрсету нәтижесі
part-complaints = шағымдар
part-study = оқыту тәртібі
law-absence = { $part }{ $has-paragraphs ->
       *[no] {""}
        [yes] {" "}({ $paragraphs })
    }{ $has-replaced ->
       *[no] : бірде-бір дереккөзде жоқ
        [yes] : бұрынғы мәтіні бірде-бір дереккөзде жоқ, оны ауыстырған акт: { $replaced }
    }{ $has-told ->
       *[no] {""}
        [yes] ; бұл туралы күні жоқ редакцияда айтылған: { $told }
    }{ $has-rests ->
       *[no] {""}
        [yes] ; оның орнына: { $rests }
    }

# law diff
law-diff-added = + { $is }
law-diff-dropped = - { $was }
law-diff-changed =
    - { $was }
    + { $is }
law-diff-known-before = ? бұрынғысында ғана белгілі: { $was }
law-diff-known-after = ? кейінгісінде ғана белгілі: { $is }
law-diff-absent = { $edition } редакциясында мәтіні жоқ: { $parts }; айырмашылық қағиданың өзгергенін білдірмейді
law-diff-same = дереккөздерде барының ішінде айырмашылық жоқ
