# Everything that can be wrong: what it is, and what to do next (`.help`).

error-invalid-iin = { $column }: { $problem }
    .help = жеке басын куәландыратын құжатпен салыстырыңыз
error-invalid-value = { $column }: { $has-value ->
        *[no] бос
       [yes] күтілетін мән: { $expected }
    }
    .help = { $has-value ->
        *[no] толтырыңыз
       [yes] {""}
    }
error-unknown-value = { $column }: белгісіз мән: «{ $value }»
    .help = { $has-nearest ->
        *[no] белгілі мәндер: { $choices }
       [yes] «{ $nearest }» дегіңіз келді ме? белгілі мәндер: { $choices }
    }
error-unknown-column = белгісіз баған: «{ $column }»
    .help = { $has-nearest ->
        *[no] бағанның атауын өзгертіңіз немесе оны --ignore-unknown арқылы өткізіп жіберіңіз
       [yes] «{ $nearest }» дегіңіз келді ме? немесе бағанды --ignore-unknown арқылы өткізіп жіберіңіз
    }
error-repeated-column = «{ $column }» бағаны екі рет берілген
    .help = біреуін ғана қалдырыңыз
error-missing-column = «{ $header }» бағаны жоқ ({ $column })
    .help = оны бірінші жолға қосыңыз; бағандардың атаулары docs/FORMAT.md файлында
error-not-utf8 = { $line }-жол { $encoding } мәтіні емес
    .help = кестені «CSV UTF-8» түрінде сақтаңыз немесе кодтауын --encoding арқылы көрсетіңіз
error-lost-letters = { $has-column ->
       *[no] қазақ әріптері «?» белгісіне айналған: тақырыпта{ $has-rows ->
           *[no] {""}
            [yes] {" "}және мына жолдарда: { $rows }
        }; ештеңе оқылмады
        [yes] { $column }: қазақ әріптері «?» белгісіне айналған
    }
    .help = кітапқа оралып, оны «CSV UTF-8» түрінде сақтаңыз немесе XLSX файлының өзін импорттаңыз
error-restored-zeros = кесте бағдарламасы алып тастаған нөлдер қайтарылды: { $iin }
    .help = бағанды мәтіндік етіңіз
error-broken-workbook = кітапты оқу мүмкін болмады: файл бүлінген немесе кітап емес
    .help = оны кесте бағдарламасында ашып, XLSX түрінде қайта сақтаңыз
error-locked-workbook = кестеге құпиясөз қойылған
    .help = құпиясөзді алып тастап, қайта сақтаңыз
error-sheet-too-large = кесте шектен үлкен: { $most } { $what }
    .help = оны бөліңіз немесе өтінішке жатпайтынын өшіріңіз
error-no-such-sheet = мұндай парақ жоқ: «{ $sheet }»
    .help = { $has-sheets ->
        *[no] CSV файлы – бір парақ: --sheet көрсетпеңіз
       [yes] парақтар: { $sheets }
    }
error-several-sheets = { $known ->
        [0] кітаптың бірде-бір парағында белгілі тақырып жоқ
       *[other] белгілі тақырып кітаптың бірнеше парағында бар
    }
    .help = біреуін --sheet арқылы таңдаңыз: { $sheets }
error-empty-sheet = кесте бос
    .help = бірінші жолда бағандардың атаулары, одан кейінгі әр жолда бір өтініш тұрады
error-repeated-application = { $has-row ->
       *[no] қайталанған өтініш: { $of }
        [yes] қайталанған өтініш: { $row }-жол
    }
    .help = өтініш бір рет қана жазылады; бас тартудан кейінгі жаңа өтініш қайталау болып саналмайды
error-future-moment = бұл уақыт әлі келген жоқ: { DAY($moment) } (қазір: { DAY($now) })
    .help = жылы мен айын тексеріңіз

error-no-calendar = { $year } жылға арналған күнтізбе жоқ; бағдарламада бар жылдар: { $held }
    .help = жылын тексеріңіз
error-no-edition = { $service }: { DAY($date, form: "on") } қолданыста болған редакция бағдарламада жоқ; ең алғашқысының қолданысқа енген күні: { DAY($first) }
    .help = күнін тексеріңіз; ол күнгі өтініш қағаз түрінде ресімделеді немесе --edition арқылы аталған редакция бойынша ашылады
error-text-absent = { $case } ісі { $edition } редакциясы бойынша жүргізіледі, оның мына мәтіні жоқ: { $part }{ $has-paragraphs ->
       *[no] {""}
        [yes] {" "}({ $paragraphs })
    }{ $has-replaced ->
       *[no] {""}
        [yes] ; оны ауыстырған бұйрық: { $replaced }
    }
    .help = басқа редакция бойынша ештеңе есептелмейді; сол кездегі мәтінді қағаздан қарап, болған оқиғаны жаза беріңіз; бар мәтін: `ruqsat law show { $service } --edition { $edition }`{ $has-told ->
       *[no] {""}
        [yes] {" "}(бұл туралы күні жоқ редакцияда айтылған: { $told })
    }
error-no-such-edition = { $service }: бағдарламада мұндай редакция жоқ: { $id }
    .help = іс осы редакция бойынша бағдарламаның басқа нұсқасында ашылған: бұл нұсқаны жаңартыңыз
error-unknown-edition = мұндай редакция жоқ: «{ $edition }»
    .help = редакциялар: { $known }; `ruqsat law show` командасын қараңыз
error-invalid-law = заң деректері өзара үйлеспейді: { toml-problem }

error-not-the-provider = { $case }: мекеме мына қызметті көрсетпейді: { $service } ({ $cite })
    .help = қызметті көрсететін мекеме: { $providers }; істі соған беріңіз немесе office.toml файлындағы `kind` мәнін түзетіңіз
error-no-such-act = { $case }: бұл қызметте мұндай шешім шығарылмайды: `{ $verb }` ({ $service })
    .help = келесі әрекет: { $next }
error-number-taken = { $number } нөмірі бұрын берілген: { $case }
    .help = осы шешімнің нөмірін көрсетіңіз немесе --number параметрін алып тастаңыз
error-already-void = { $case }: істің күші бұрын жойылған
error-no-complaint = { $has-number ->
       *[no] { $case }: қаралып жатқан шағым жоқ
        [yes] { $case }: мына шағым қаралып жатқан жоқ: { $number }
    }
    .help = қарау: `ruqsat appeal list --all`; жазу: `ruqsat appeal receive { $case }`
error-several-complaints = { $case }: қаралып жатқан бірнеше шағым бар: { $numbers }
    .help = біреуін көрсетіңіз: --complaint N
error-state-forbids = { $case }: «{ $event }» оқиғасы мына күйде мүмкін емес: «{ $state }»; мүмкін болатын күйлер: { $states }
    .help = { $has-next ->
        *[no] бұл іс бойынша басқа әрекет күтілмейді
       [yes] қазір мүмкін: { $next }
    }
error-findings-forbid = { $case }: тексеру нәтижесі рұқсат беруге кедергі: { $findings }
    .help = толығырақ: `ruqsat check { $case }`; заңды жолы – `ruqsat refuse`; --anyway --reason МӘТІН көрсетілсе, себебі іске жазылады
error-review-found-ground = { $case }: құжаттардың мазмұнын қарау кезінде бас тарту үшін негіз анықталған; рұқсат тыңдаудан кейін ғана берілуі мүмкін
    .help = алдын ала шешімді жіберіңіз: `ruqsat refuse preliminary { $case }`
error-nothing-lacks = { $case }: құжаттар топтамасы толық, қолданылу мерзімі өткен құжат жоқ; өтінішті қараудан топтама толық болмағанда немесе құжаттың қолданылу мерзімі өткенде ғана бас тартылады (O61 22-т.)
    .help = толықтығын жазыңыз: `ruqsat record { $case } package-complete`; бас тарту үшін негіз болса: `ruqsat refuse preliminary`
error-decision-lacks = { $case }: шешім үшін мына жазба жетіспейді: { $missing }
    .help = алдымен жазыңыз: `ruqsat record { $case }`
error-before-its-ground = { $case }: көрсетілген уақыт ({ DAY($at) }) шешімнің негізінен бұрын: { $event } ({ DAY($since) })
    .help = шешім өткен күнмен шығарылмайды: --at немесе --date мәнін не бұрынғы жазбаны тексеріңіз
error-too-late = { $case }: мерзімі өткен: «{ $step }» кезеңінің соңғы күні: { DAY($due) } ({ $cite })
    .help = қалған заңды жол – істі жалғастыру; --anyway --reason МӘТІН әрекетті болған күйінде жазады
error-refusal-at-risk = { $case }: тыңдау туралы хабарламаны мерзімінде жіберуге әлі болады, соңғы күні: { $until } ({ $cite }); одан кейін бас тарту даусыз болмайды
    .short = тыңдау туралы хабарламаның соңғы күні жақын
    .help = негіз болса, қаралғанын жазып, хабарламаны осы күннен кешіктірмей жіберіңіз (`ruqsat refuse preliminary { $case }`); кейін рұқсат беру немесе сот күшін жоя алатын бас тарту ғана қалады
error-refusal-out-of-time = { $case }: тыңдау туралы хабарлама соңғы күнге дейін жіберілмеген: { $until } ({ $cite })
    .short = тыңдау туралы хабарлама соңғы күнге дейін жіберілмеген
    .help = қарау кезінде негіз анықталмаса, рұқсатты әлі беруге болады; бас тарту кеш жіберілген хабарламаға сүйенер еді, сот оның күшін жоюы мүмкін. Қызмет көрсету мерзімінің соңғы күні: { $term }. Барлығын нақты күнімен жазып, мәселені басшымен шешіңіз
error-notice-sent-late = { $case }: тыңдау туралы хабарлама { $sent } күні, соңғы күннен ({ $until }) кейін жіберілген ({ $cite })
    .short = тыңдау туралы хабарлама кеш жіберілген
    .help = тыңдау бәрібір өткізіледі; одан кейін рұқсат беруге болады, ал бас тартудың күшін сот жоюы мүмкін. Қызмет көрсету мерзімінің соңғы күні: { $term }
error-refusal-lacks = { $case }: бас тарту үшін мына жазба жетіспейді: { $missing } { $time ->
        [left] (әлі уақыт бар, соңғы күні: { DAY($due) })
       *[past] (соңғы күні өтіп кетті: { DAY($due) })
    }
    .help = { $time ->
        [left] жетіспейтінін жазыңыз: онсыз бас тарту сотта күшін сақтамайды
       *[past] енді заңды түрде бас тарту мүмкін емес
    }
error-hearing-before-time = { $case }: тыңдау белгіленген уақытынан бұрын өткен болып жазылған: жазылғаны { $held }, белгіленгені { $set }
    .help = жазбаны түзетіңіз немесе тыңдауды белгіленген уақытында өткізіңіз
error-refusal-before-hearing = { $case }: бас тарту тыңдаудан бұрын болып шығады; тыңдау өткен уақыт: { $held }
    .help = --at немесе --date параметрін тексеріңіз

error-no-form = мұндай нысан жоқ: «{ $form }»; қызмет: { $service }, тіл: { $language }
    .help = `ruqsat form list` қараңыз
error-invalid-template = нысанды қолдану мүмкін емес: { $problem }
    .help = нысанды түзетіңіз; кірістірілген нысанның жазылуын `ruqsat form show` көрсетеді
error-no-glyph = қаріпте мұндай таңба жоқ: «{ $letter }» ({ $code })
    .help = істі аты-жөнін қазақ, орыс немесе латын әріптерімен жазып қайта тіркеңіз, ал бұл істің күшін жойыңыз
error-stale-form = нысанда { $has-annex ->
       *[no] қосымша келтірілмеген
        [yes] { $annex } келтірілген
    }, ал { $edition } редакциясында { $has-expected ->
       *[no] заңда нысан жоқ
        [yes] қосымша мынадай: { $expected }
    }
    .help = оны `ruqsat form show` көрсететін мәтінмен салыстырып, қолданыстағы мәтінді көшіріп алыңыз
error-nothing-to-issue = «{ $form }» нысанын беруге негіз жоқ: «{ $event }» оқиғасы жазылмаған
    .help = алдымен оны жазыңыз: `{ $command }`
error-not-issued-so = «{ $form }» нысаны бұл пәрменмен берілмейді
    .help = { $has-several ->
       *[no] оны өтініш беруші толтырады: `ruqsat form preview { $form } --case { $case }` толтырып көрсетеді
        [yes] бұйрық `ruqsat order { $case }` пәрменімен шығарылады; нысанның көрінісін `ruqsat form preview { $form }` көрсетеді
    }
error-not-ours-to-answer = { $case }: бұл шағымға жауап беру осы мекеменің ісі емес: ол басқа органға жолданған немесе берілген ({ $cite })
    .help = ол органның шешімі `ruqsat appeal decide { $case }` пәрменімен жазылады; құжатты ол өзі жасайды
error-number-kept = «{ $form }» құжатының нөмірі бар: { $number }, ал терілгені { $typed }
    .help = --number көрсетпеңіз: қайта берілгенде немесе аударылғанда құжаттың нөмірі өзгермейді
error-unfit-place = жоба да, есеп те бұл жерге жазылмайды
    .help = жаңа файлды немесе бұрынғы жобаны applications/, orders/, papers/ және сол сияқты қалталардан тыс көрсетіңіз
error-several-given = бір «{ $form }» құжаты бір іс туралы
    .help = бір істі көрсетіңіз; тек бұйрық бірнеше істі қамтиды
error-paper-missing = { $record }: мекеме берген құжат жоқ: { $file }; код сонікі болуы мүмкін
    .help = файлды сақтық көшірмеден іздеңіз немесе қайта жасаңыз: `ruqsat form issue НЫСАН --case { $record }`
error-paper-not-remade = { $has-lost ->
       *[no] { $number } бұйрығы құжатының орнында жатқан файл қол қойылғандағыдай емес
        [yes] { $number } бұйрығының құжатын қол қойылғандағыдай етіп қайта жасау мүмкін емес
    }
    .help = { $has-lost ->
       *[no] оны шығарып алыңыз, сонда `ruqsat form issue order --case { $number }` қол қойылғанын қайта жасайды; немесе сақтық көшірмеден қайтарыңыз
        [yes] мекеменің деректері, нысаны немесе іс ол кездегідей емес, жазылған SHA-256 сәйкес келмейді; файлды сақтық көшірмеден қайтарыңыз
    }
error-no-such-code = мекеменің бірде-бір құжатында мұндай код жоқ: «{ $value }»
    .help = кодты сканер оқығандай, «RUQSAT» сөзінен соңғы таңбасына дейін теріңіз; код дұрыс болса, құжатты мекеме бермеген
error-paper-failed = құжат жасалмады: { $part }

error-no-office = бұл жерде мекеме қалтасы жоқ (office.toml табылмады)
    .help = оны `ruqsat init` пәрменімен құрыңыз немесе -C ҚАЛТА арқылы көрсетіңіз
error-not-a-demo = қалта бос емес және бұрынғы көрсетілімнен қалмаған
    .help = басқа қалтаны көрсетіңіз: `ruqsat demo ҚАЛТА`
error-office-exists = бұл жерде мекеме қалтасы бар
    .help = office.toml файлын өзгертіңіз немесе -C ҚАЛТА арқылы басқа қалтаны таңдаңыз
error-invalid-settings = баптауларды қолдану мүмкін емес: { toml-problem }
error-missing-setting = құжатқа қажет баптау толтырылмаған: { $setting }
    .help = оны office.toml файлында толтырыңыз; құжаттарға сонда жазылғандай басылады
error-no-such-case = мұндай іс жоқ: «{ $case }»
    .help = барлық іс: `ruqsat list`
error-several-cases = «{ $case }» бірнеше істі білдіруі мүмкін: { $cases }
    .help = нөмірді толық жазыңыз
error-unknown-event = бұл қызметте мұндай оқиға жоқ: «{ $event }»
    .help = { $has-suggestion ->
        *[no] белгілі оқиғалар: { $events }
       [yes] «{ $suggestion }» дегіңіз келді ме? белгілі оқиғалар: { $events }
    }
error-event-of-a-verb = «{ $event }» оқиғасы өз пәрменімен жазылады, себебі ол бойынша құжат шығарылады
    .help = `ruqsat { $verb }`
error-unknown-field = «{ $event }» оқиғасында мұндай өріс жоқ: «{ $field }»
    .help = ӨРІС=МӘН түрінде жазыңыз, өрістер: { $fields }
error-no-such-event = { $case } ісінде № { $n } оқиға жоқ
    .help = оқиғалары: { $events }; оларды `ruqsat show { $case }` көрсетеді
error-nothing-to-correct = { $case }: дәл осылай жазылған
    .help = `ruqsat show { $case }` қараңыз
error-too-large = файл тым үлкен: { $most } МБ-тан аспауы тиіс
    .help = { $what ->
        [text] онда сұралғанын ғана қалдырып, қалғанын файл ретінде тіркеңіз
       *[scan] дюйміне 150-200 нүктемен сканерлеңіз немесе бөліктерге бөліңіз
    }
error-unknown-step = мұндай кезең жоқ: «{ $step }»
    .help = белгілі кезеңдер: { $steps }
error-unknown-code = мұндай код жоқ: «{ $code }»
    .help = { $has-suggestion ->
        *[no] кодтар docs/errors.md файлында тізілген; іс нөмірімен немесе оның соңғы цифрларымен аталады
       [yes] «{ $suggestion }» дегіңіз келді ме? `ruqsat explain { $suggestion }`
    }
error-misnamed-record = файлдың атауы ондағы іске сәйкес емес: { $case }
    .help = файлға осы атауды беріңіз немесе оны қалтадан алып тастаңыз
error-changed-meanwhile = осы арада іс өзгерген: { $case }
    .help = істі қайта қарап, пәрменді қайталаңыз
error-already-there = мұндай файл бар
    .help = үстінен жазбас бұрын оны қарап шығыңыз

error-no-such-file = мұндай файл жоқ
    .help = атауы мен қалтасын тексеріңіз
error-cannot-read = оқу мүмкін емес: { io-reason }
error-cannot-write = жазу мүмкін емес: { io-reason }
    .help = не жазылғанын `ruqsat show` арқылы қараңыз, себебін жойыңыз, содан кейін пәрменді қайталаңыз
error-invalid-record = жазбаны оқу мүмкін емес: { toml-problem }
error-newer-format = бағдарламаның жаңарақ нұсқасында жазылған (пішім: { $format }, белгілісі: { $known })
    .help = бағдарламаны жаңартыңыз

error-unknown-option = мұнда ондай параметр жоқ: { $option }
    .help = { $has-suggestion ->
        *[no] анықтамасы: `--help`
       [yes] { $suggestion } дегіңіз келді ме?
    }
error-unknown-verb = мұндай пәрмен жоқ: «{ $verb }»
    .help = { $has-suggestion ->
        *[no] анықтамасы: `ruqsat --help`
       [yes] «{ $suggestion }» дегіңіз келді ме?
    }
error-missing-verb = пәрмен көрсетілмеген
    .help = біреуін таңдаңыз: { $verbs }
error-missing-option = көрсетілмеген: { $option }
    .help = анықтамасы: `--help`
error-which-service = қай қызмет екені көрсетілмеген
    .help = қызметті --service параметрімен атаңыз: { $services }
error-missing-value = мәні көрсетілмеген: { $option }
    .help = { $has-choices ->
        *[no] анықтамасы: `--help`
       [yes] біреуін таңдаңыз: { $choices }
    }
error-conflicting-options = бірге қолданылмайды: { $option }, { $other }
error-invalid-option = { $option }: «{ $value }» мәні жарамайды; күтілетін мән: { $expected }
    .help = { $has-suggestion ->
        *[no] {""}
       [yes] { $suggestion } дегіңіз келді ме?
    }
error-option-not-text = аргумент UTF-8 мәтіні емес
error-wrong-use = пәрмен түсініксіз
    .help = анықтамасы: `--help`

error-internal = бұлай болмауы тиіс еді: { $detail }
    .help = бұл сіздің қатеңіз емес; терілген пәрменді көрсетіп, хабарлаңыз

# Parts of the above.
toml-problem = { $problem ->
        [unknown-key] белгісіз кілт: «{ $key }»{ $has-suggestion ->
            *[no] {""}
           [yes] ; «{ $suggestion }» дегіңіз келді ме?
        }
        [missing-key] «{ $key }» кілті жоқ
        [duplicate-key] «{ $key }» кілті екі рет берілген
        [wrong-type] мәннің түрі дұрыс емес
        [wrong-value] { $key } кілтінің мәні жарамайды: «{ $value }»{ $has-suggestion ->
            *[no] {""}
           [yes] ; «{ $suggestion }» дегіңіз келді ме?
        }
        [unknown-name] «{ $key }» аталған, бірақ берілмеген{ $has-suggestion ->
            *[no] {""}
           [yes] ; «{ $suggestion }» дегіңіз келді ме?
        }
        [unknown-act] «{ $key }» актісі acts.toml файлында жоқ
        [no-entry-into-force] «{ $key }» актісінің қолданысқа енгізілу күні жоқ
        [same-day] «{ $key }» редакциясы дәл сол күні қолданысқа енгізілген
        [step-shape] «{ $key }» мерзімі не алға (`after`, `within`), не кері (`before`, `by` немесе `at_least`) саналады, басқаша болмайды
        [window-shape] «{ $key }» мерзімі күннен (`before`) кері саналады немесе оқу жылының `MM-DD` күні аяқталады
        [circle] «{ $key }» қадамы өзіне-өзі тәуелді
        [event-key] оқиғада дұрыс жазылған «{ $key }» кілті жоқ
        [calendar-wrong-year] { calendar-wrong-year }
        [calendar-repeated-day] { calendar-repeated-day }
        [calendar-no-holiday] { calendar-no-holiday }
        [calendar-no-origin] { calendar-no-origin }
        [calendar-no-moment] { calendar-no-moment }
       *[syntax] бұл жер TOML ережесіне сай емес
    }
io-reason = { $reason ->
        [not-found] табылмады
        [permission] қол жеткізуге тыйым салынған
        [full] дискіде бос орын жоқ
        [read-only] дискіге жазуға болмайды
        [locked] файлды басқа бағдарлама ашып отыр
        [folder] бұл – қалта
        [unfaithful] диск жазылғаннан басқа байттарды қайтарды
        [unsupported] диск мұны қолдамайды
        [not-text] бұл UTF-8 мәтіні емес
        [special] бұл кәдімгі файл емес
        [link] бұл — басқа жерге апаратын сілтеме
        [over-4] ол 4 МБ-тан үлкен, бірде-бір іс мұншаға жетпейді
        [over-64] ол 64 МБ-тан үлкен
       *[other] жүйе орындаудан бас тартты
    }

# What is wrong with a form.
template-unknown-value = мәні берілмеген: { $name }
template-unfit-value = мәнді бұл түрде басып шығару мүмкін емес: { $name }
template-bad-expression = өрнек түсініксіз: { $name }
template-unknown-block = мұндай блок жоқ: «{ $name }»
template-bad-block = блок дұрыс жазылмаған: { $name }
template-unknown-key = нысанның басында мұндай кілт болмайды: «{ $name }»
template-missing-key = нысанның басында кілт жетіспейді: «{ $name }»
template-bad-key = нысанның басы дұрыс жазылмаған: { $name }
template-no-amendment = қосымшадан кейін оның редакциясын берген түзету жазылады, мысалы «O61.3 @ 225/2020»: { $name }
template-open-mark = { $name } белгісі жабылмаған
template-too-long = нысан { $name } мөлшерінен ұзын
