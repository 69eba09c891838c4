# «Телнұсқа» қызметтерінің терминдері: басқа қызметтермен ортақ емес бөлігі.

service-duplicate-school = Негізгі орта, жалпы орта білім туралы құжаттардың телнұсқаларын беру
service-duplicate-college = Техникалық және кәсіптік, орта білімнен кейінгі білім туралы құжаттардың телнұсқаларын беру

state-made-out = телнұсқа жазылды
state-prepared = нәтиже дайындалды
state-at-corporation = Мемлекеттік корпорацияға тапсырылды
state-returned = сақтау үшін қызметті берушіге қайтарылды

step-preparation = қарау және нәтижені дайындау
step-hearing-notice = алдын ала шешім және тыңдау туралы хабарлама
step-hearing = тыңдау
step-objection = өтініш берушінің қарсылығы
step-hand-over = нәтижені Мемлекеттік корпорацияға жіберу

event-came-from-corporation = өтініш Мемлекеттік корпорациядан тізіліммен жеткізілді
event-home-visited = құжаттар тұрғылықты жеріне барып қабылданды
event-result-prepared = өтініш қаралды, нәтиже дайындалды
event-notice-received = өтініш беруші тыңдау туралы хабарламаны алды
event-objection-made = өтініш беруші қарсылық білдірді
event-duplicate-issued = телнұсқа бланкіге жазылды
event-readiness-notified = өтініш берушіге дайын екені хабарланды
event-digital-diploma-told = өтініш берушіге цифрлық диплом туралы хабарланды
event-sent-to-corporation = нәтиже Мемлекеттік корпорацияға жіберілді
event-stage-reported = кезең туралы мәлімет мониторинг жүйесіне енгізілді

document-duplicate-application = телнұсқа беру туралы өтініш
document-original-document = білім туралы құжаттың түпнұсқасы
document-proof-of-loss = жоғалғанын растайтын құжат (талап етуге болмайды)
document-proof-of-name-change = аты-жөнінің өзгергенін растайтын құжат (талап етуге болмайды)

category-lost = құжаттың жоғалуы
category-damaged = құжаттың бүлінуі
category-name-changed = тегінің, атының немесе әкесінің атының өзгеруі

requested-diploma-with-supplement = қосымшасымен бірге дипломның телнұсқасы
requested-diploma = дипломның телнұсқасы
requested-supplement = қосымшаның телнұсқасы

signature-hand = өз қолымен қойылған

choice-registered-letter = тапсырылғаны туралы хабарламасы бар тапсырыс хат
choice-telephonogram = телефонограмма
choice-telegram = жеделхат
choice-text-message = абоненттік нөмірге мәтіндік хабарлама
choice-e-mail = электрондық пошта
choice-other-recorded = хабарламаның тіркелуін қамтамасыз ететін өзге құрал
choice-corporation-head = { addressee-corporation-head }
choice-informatisation-authority = { addressee-informatisation-authority }

addressee-corporation-head = Мемлекеттік корпорацияның басшысы
addressee-informatisation-authority = ақпараттандыру саласындағы уәкілетті орган

field-blank = бланк
field-original = түпнұсқа
field-copies = тізілім данасы
field-place = алу орны
field-means = хабарлау тәсілі

finding-in-person = өтініш беруші азамат емес және ЭЦҚ-сы жоқ: білім беру ұйымына өзі жүгінуі қажет, ал өтініш басқаша түсті ({ $channel })
    .short = өзі жүгінуі қажет
finding-no-circumstances = өтініште мән-жай баяндалмаған: өтініш берушіден сұраңыз
    .short = мән-жай жоқ
finding-no-original = { $document } қоса берілмеген: портал оны талап етпейді, телнұсқа берілгенге дейін тапсыруын сұраңыз
    .short = түпнұсқа жоқ

ground-duplicate-school-1 = құжаттардың немесе олардағы деректердің дәйексіздігі анықталды
ground-duplicate-school-2 = ұсынылған құжаттар Қағидалардың талаптарына сәйкес келмейді
ground-duplicate-school-3 = қолжетімділігі шектеулі дербес деректерге қол жеткізуге келісім жоқ
ground-duplicate-college-1 = { ground-duplicate-school-1 }
ground-duplicate-college-2 = { ground-duplicate-school-2 }
ground-duplicate-college-3 = { ground-duplicate-school-3 }

law-test-reason-said = мән-жай баяндалған
law-test-accompanied = { $channel } арқылы берілсе, қоса берілген: { $document }
law-test-in-person = ЭЦҚ-сы жоқ азамат емес тұлғалар тек мына арқылы жүгінеді: { $channels }
law-when-addressee-higher-body = шағым жоғары тұрған органға берілсе
law-when-channel-office = кеңсе арқылы
law-when-collection-state-corporation = нәтижені Мемлекеттік корпорация берсе

column-requested-document = сұралған құжат
column-finished-year = бітірген жылы
column-renamed-to = оқу орнының өзгерген атауы мен мекенжайы
column-speciality = мамандық
column-collect-at = нәтижені алу орны
column-citizen = Қазақстан азаматы

expected-finished-year = төрт цифрдан тұратын жыл, мысалы 2015

help-register-requested-document = Колледжден не сұралады: диплом қосымшасымен, диплом не қосымша
help-register-finished-year = Бітірген жылы
help-register-renamed-to = Өзгерген болса, оқу орнының жаңа атауы мен мекенжайы
help-register-speciality = Мамандық (колледж)
help-register-collect-at = Нәтиже қайда беріледі: office, state-corporation
help-register-citizen = Қазақстан азаматы: yes, no
help-refuse-preliminary-means = Немен жіберілді: registered-letter, telephonogram, telegram, text-message, e-mail, other-recorded

law-part-elsewhere = Басқа жаққа қашан жүгінеді
elsewhere-organisation-closed = білім беру ұйымы жабылған болса, адам оның орналасқан жеріндегі архивке жүгінеді; архив берген көшірмелер мен үзінділердің түпнұсқалық заңды күші бар; мұнда іс ашылмайды
