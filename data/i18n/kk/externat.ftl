# Terms of the service `externat`.

service-externat = Негізгі орта, жалпы орта білім беру ұйымдарында экстернат нысанында оқуға рұқсат беру

state-registered = тіркелді
state-complete = топтама толық
state-school-data-received = білім беру ұйымының мәліметтері алынды
state-reviewed = мазмұны қаралды
state-refusal-notified = алдын ала шешім жіберілді
state-heard = тыңдау өткізілді
state-granted = рұқсат берілді
state-refused = бас тартылды
state-refused-to-consider = қараудан бас тартылды
state-refused-to-accept = құжаттарды қабылдаудан бас тартылды
state-delivered = нәтиже берілді
state-withdrawn = өтініш қайтарып алынды
state-void = күші жойылды

step-completeness-check = құжаттардың толықтығын тексеру
step-school-data = білім беру ұйымынан мәліметтер алу
step-content-review = құжаттардың мазмұнын қарау
step-preliminary-refusal = алдын ала шешім және тыңдау туралы хабарлама
step-term = қызмет көрсету мерзімі
step-corporation-keeping = нәтиженің Мемлекеттік корпорацияда сақталуы
step-sending-again = нәтижені қайта жіберу
step-complaint-forward = шағымды жіберу
step-complaint-review = шағымды қарау

event-package-complete = құжаттар топтамасы толық
event-refused-to-consider = өтінішті қараудан бас тарту
event-school-requested = білім беру ұйымына сұрату
event-school-replied = білім беру ұйымының жауабы
event-content-reviewed = құжаттардың мазмұны қаралды
event-hearing-notified = алдын ала шешім және тыңдау туралы хабарлама
event-hearing-held = тыңдау өткізілді
event-granted = рұқсат берілді
event-refused = дәлелді бас тарту
event-result-delivered = нәтиже берілді
event-withdrawn = өтініш қайтарып алынды
event-void = істің күші жойылды
event-note = ескертпе
event-corrected = түзету
event-paper-issued = құжат берілді
event-attached = скан сақталды
event-application = өтініш
event-receipt-given = құжаттардың қабылданғаны туралы қолхат берілді
event-refused-to-accept = құжаттарды қабылдаудан бас тарту
event-result-at-corporation = нәтиже Мемлекеттік корпорацияға түсті
event-result-returned = нәтиже көрсетілетін қызметті берушіге қайтарылды
event-result-requested-again = нәтиже қайта сұратылды
event-result-sent-again = нәтиже қайта жіберілді
event-complaint-received = шағым келіп түсті
event-complaint-registered = шағым тіркелді
event-complaint-forwarded = шағым жіберілді
event-complaint-satisfied = шағым толық қанағаттандырылды
event-complaint-decided = шағым бойынша шешім қабылданды

category-health = денсаулығына байланысты
category-abroad-with-parents = шетелге ата-анасымен бірге кету
category-abroad-alone = шетелге ата-анасының жетегінсіз кету
category-grades = «4» және «5» бағалары

channel-portal = портал
channel-office = көрсетілетін қызметті берушінің кеңсесі
channel-state-corporation = Мемлекеттік корпорация

addressee-provider = көрсетілетін қызметті беруші
addressee-higher-body = жоғары тұрған әкімшілік орган
addressee-quality-authority = қызмет көрсету сапасын бағалау және бақылау жөніндегі уәкілетті орган

enclosure-complaint = шағым
document-application = өтініш (Қағидаларға 4-қосымша)
document-medical-conclusion-026e = дәрігерлік-консультациялық комиссияның 026/е нысанындағы қорытындысы
document-medical-conclusion-035-1u = дәрігерлік-консультациялық комиссияның бұрынғы 035-1/у нысанындағы қорытындысы
document-grade-report = үлгерім табелі
document-residence-abroad-certificate = ата-анасының немесе оларды алмастыратын адамдардың уақытша шетелде тұратындығы туралы анықтама
document-study-abroad-document = білім алушының шетелде оқитындығын растайтын құжат
document-birth-certificate = туу туралы куәлік
document-identity-document = жеке басын куәландыратын құжат
document-power-of-attorney = сенімхат

# Details of events.
field-number = нөмірі
field-date = күні
field-order = бұйрық
field-outcome = нәтижесі
field-ground = негіз
field-reason = себебі
field-hearing = тыңдау уақыты
field-venue = тыңдау орны
field-attended = өтініш берушінің қатысуы
field-position = өтініш берушінің ұстанымы
field-proposal = ұсыныс
field-paper = құжат
field-digest = бақылау қосындысы
field-documents = құжаттар
field-anyway = тексеру нәтижесіне қарамастан шығару себебі
field-complaint = шағым
field-addressee = кімге
field-about = мазмұны
field-body = жіберілген орган
field-decision = шешім
field-edition = редакция
field-text = мәтін
field-fixes = түзетілетін жазба
field-set = жаңа мәндер
field-form = нысан
field-file = файл
field-document = құжаттың түрі
field-language = тілі
field-of = негіз болған оқиға
field-revision = нұсқа
field-translation = жұмыс аудармасы
field-translation-digest = аударманың бақылау қосындысы

# Findings: in full, in short, and as papers name them.
finding-missing-document = тапсырылмаған құжат: { $document }
    .short = құжат тапсырылмаған
    .paper = { $document } – тапсырылмағаны
finding-wrong-document = сәйкес келмейтін құжат тапсырылған: { $sent }; қажетті құжат: { $document }
    .short = құжат басқа нысанда
    .paper = { $document } – тапсырылмағаны, оның орнына сәйкес келмейтін құжат ұсынылғаны: { $sent }
finding-expired-document = құжаттың қолданылу мерзімі өтіп кеткен ({ $until }): { $document }
    .short = құжаттың қолданылу мерзімі өтіп кеткен
    .paper = { $document } – қолданылу мерзімі өтіп кеткені (мерзімнің соңғы күні: { DAY($until) })
finding-no-signature = өтінішке қол қойылмаған
    .short = қол қойылмаған
    .paper = { $document } – көрсетілетін қызметті алушының қолтаңбасы қойылмағаны
finding-otp-signature = бір реттік құпиясөзбен қол қойылған; O61 тек ЭЦҚ-ны көздейді
    .short = бір реттік құпиясөз
    .paper = өтініш (Қағидаларға 4-қосымша) – көрсетілетін қызметті алушының ЭЦҚ-сының орнына бір реттік құпиясөз қойылғаны
finding-wrong-channel = өтініш түскен арна: «{ $channel }»; { $graduate ->
       *[any] қызмет тек портал арқылы көрсетіледі
        [kazakhstan] Қазақстан ұйымдарының түлектері портал арқылы жүгінеді
        [foreign] шетелдік ұйымдардың түлектері колледжге өзі жүгінеді
    }
    .short = басқа арна
finding-too-many-grades = сұралған сынып саны: { $count }; бір оқу жылында рұқсат етілетіні: { $most }
    .short = сынып саны артық
finding-issued-later = өтініш келіп түскеннен кейін берілген ({ $issued }): { $document }; күнін тексеріңіз
    .short = кейін берілген құжат
finding-no-grades = сұралған сыныптар көрсетілмеген: өтініш берушіден сұраңыз
    .short = сыныптар көрсетілмеген
finding-grades-apart = сыныптар бірінен кейін бірі келмейді: { $grades }
    .short = сыныптар қатар емес
finding-grade-out-of-range = негізгі орта және жалпы орта білім беру сыныптарына ({ $lowest }-{ $highest }) кірмейтін сынып: { $grade }
    .short = сынып шектен тыс
finding-no-consent = қолжетімділігі шектеулі дербес деректерге қол жеткізуге келісім жоқ
    .short = келісім жоқ
    .paper = қолжетімділігі шектеулі дербес деректерге қол жеткізуге келісім – тапсырылмағаны
finding-late-application = { $by ->
        [registration] өтініш тіркелген күн: { $sent }
       *[sending] өтініш жіберілген күн: { $sent }
    }; соңғы күні: { $last }{ $has-before ->
       *[no] {""}
        [yes] {" "}({ $before } күніне дейін { $interval })
    }
    .short = өтініш кеш берілген
finding-in-time-by-sending = өтініш соңғы күннен ({ $last }) кешіктірілмей жіберілген: { $sent }, одан кейін тіркелген; жіберілген күні бойынша мерзімінде берілген
    .short = жіберілген күні бойынша мерзімінде
finding-iin-birth-date = білім алушының ЖСН-індегі күн қате немесе көрсетілген туған күнімен сәйкес емес
    .short = ЖСН және туған күні
finding-no-departure-date = кету күні көрсетілмеген: өтініштің мерзімінде берілген-берілмегенін анықтау мүмкін емес; өтініш берушіден сұраңыз
    .short = кету күні жоқ
finding-expires-before-term = құжаттың қолданылу мерзімі қызмет көрсету мерзімінен бұрын аяқталады ({ $until }): { $document }
    .short = қолданылу мерзімі бұрын аяқталады
finding-late-in-year = қызмет көрсету мерзімінің соңғы күні: { $term }; ағымдағы оқу жылының аттестаттауына жіберу үшін кеш, соңғы күні: { $last }
    .short = оқу жылы үшін кеш

leads-to-refusal-to-consider = өтінішті қараудан бас тарту
leads-to-refusal-to-accept = құжаттарды қабылдаудан бас тарту
leads-to-ground-1 = бас тарту, 1-негіз
leads-to-ground-2 = бас тарту, 2-негіз
leads-to-ground-3 = бас тарту, 3-негіз

# Choices among the details of events.
choice-conforms = талаптарға сәйкес
choice-refusal = бас тарту негізі анықталды
choice-yes = иә
choice-no = жоқ
choice-upheld = қанағаттандырылды
choice-satisfied = толық қанағаттандырылды
choice-dismissed = қанағаттандырусыз қалдырылды
choice-partly-upheld = ішінара қанағаттандырылды
choice-provider = { addressee-provider }
choice-higher-body = { addressee-higher-body }
choice-quality-authority = { addressee-quality-authority }
