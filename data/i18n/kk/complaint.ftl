# Шағымдар: олардан кейін не болатыны, жинағы, тізімі.

help-appeal-withdraw = Шағымның қайтарып алынғанын жазады
help-appeal-court = Шағым қаралғаннан кейін сотқа жүгінгенін жазады
help-appeal-judgment = Соттың шешімін жазады
help-appeal-withdraw-reason = Себебі, өз сөзімен
help-appeal-court-court = Қай сот
help-appeal-court-number = Сот ісінің нөмірі
help-appeal-judgment-outcome = upheld, partly-upheld немесе dismissed
help-appeal-list-open = Тек жауап күтіп тұрғандары (жазылмаса да солай)
help-appeal-list-overdue = Тек мерзімі өткен қадамы барлары
help-appeal-list-addressee = Тек осы адресатқа берілгендері

event-complaint-withdrawn = шағым қайтарып алынды
event-complaint-in-court = сотқа жүгінді
event-court-decided = сот шешім шығарды
field-court = сот
field-repeats = қайталанатын шағым

appeal-repeats = осы мәселе бойынша { $number }-шағым бұрын аяқталған ({ DAY($date) }: { $how }); қайталанған шағым ретінде жазылды
appeal-not-through-corporation = өтініш Мемлекеттік корпорация арқылы өтпеген: оның қызметкерлеріне шағым сонда да жазылды
appeal-edition = шағым түскен күнгі { $edition } редакциясы бойынша, іс { $own } редакциясы бойынша жүреді
appeal-before-review = шағым әлі қаралған жоқ: сотқа жүгінуге сотқа дейінгі тәртіптен кейін жол беріледі ({ $cite })
appeal-reopened = { $case } қайта ашылды; енді мүмкін: { $next }
report-complaint-withdrawn = қайтарып алынды

help-appeal-bundle = Шағымды істің барлық құжаттарымен бірге бір PDF файлға жинайды
help-report-pdf = Көрсеткіштерді диаграммалары бар PDF файлға да жазады
today-ahead = Алдағы он жұмыс күнінде мерзімі аяқталатындар

bundle-title = ШАҒЫМ ЖӘНЕ ӘКІМШІЛІК ІС
bundle-title-of = Шағым және әкімшілік іс: { $case }
bundle-contents = Мазмұны
bundle-log = ІС БОЙЫНША ОҚИҒАЛАР ЖУРНАЛЫ
bundle-number = №
bundle-paper = Құжат
bundle-date = Күні
bundle-sheets = Беттері
bundle-at = Болған уақыты
bundle-recorded = Жазылған уақыты
bundle-event = Оқиға
bundle-details = Мәліметтер
bundle-pages = Барлығы { $count } бет; беттер ретімен нөмірленген.
bundle-privacy = Жинақта дербес деректер толық көрсетілген: ол шағымды қарайтын органға ғана арналған.
bundle-body = Шағымды қарайтын орган:
bundle-by = Шағым берген:
bundle-on = Шағымның келіп түскен күні:
bundle-about = Шағымның мәні:
bundle-application = Өтініш:
bundle-application-of = № { $number }, келіп түскен күні { $date }
bundle-student = Білім алушы:
bundle-person = { $name }, ЖСН { $iin }
bundle-translation = { $name } (аударма)
bundle-received = келіп түскен құжат
bundle-notes = { $count } белгі бет үстіне салынған, олар түпнұсқада ғана
bundle-why-locked = файл құпиясөзбен қорғалған, беттері енгізілмеді
bundle-why-broken = файл бүлінген, беттері енгізілмеді
bundle-why-large = файл тым үлкен, беттері енгізілмеді
bundle-why-kind = файл түрін бет ретінде көрсету мүмкін емес, енгізілмеді
bundle-why-missing = файл орнында жоқ
bundle-why-changed = файл жазылғаннан кейін өзгерген, енгізілмеді
bundle-why-others = бұйрықта өзге адамдардың деректері бар, енгізілмеді; үзіндісі енгізілді
bundle-why-no-file = файлы істе жоқ (өтініште көрсетілген)
bundle-left-out = жинаққа енбеді: { $file } – { $why }
bundle-made = { $case }: { $complaint }-шағымның жинағы, { $count } бет: { $path }
bundle-made-before = { $case }: { $complaint }-шағымның жинағы бұрынғыдай, { $count } бет: { $path }
next-bundle = жинақ: `{ $command }`
