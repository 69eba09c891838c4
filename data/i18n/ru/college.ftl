# Термины приёма в колледжи как услуги помимо общих с другими услугами.

service-college-admission = Приём документов в организации технического и профессионального, послесреднего образования

state-accepted = документы приняты
state-admitted = принят на обучение
state-not-admitted = не принят на обучение
state-contract-signed = договор подписан

step-contract = договор об оказании образовательных услуг

event-registered-in-database = зарегистрировано в национальной образовательной базе данных
event-gateway-failed = документ через шлюз не получен
event-document-received = документ получен
event-restriction-began = на территории введены ограничения или чрезвычайное положение
event-restriction-ended = ограничения или чрезвычайное положение прекращены
event-package-reviewed = документы рассмотрены
event-documents-accepted = документы приняты, расписка выдана
event-message-sent = заявителю направлено сообщение
event-exams-reported = результаты экзаменов и тестирования переданы
event-subjects-set = комиссия установила перечень предметов
event-admitted = принят в колледж
event-not-admitted = не принят в колледж
event-contract-signed = заявитель подписал договор
event-hostel-answered = ответ о месте в общежитии
event-meals-answered = ответ о бесплатном питании

document-admission-application = заявление о приёме документов
document-education-document-original = подлинник документа об образовании (иностранного)
document-education-e-document = документ об образовании в электронном виде
document-photo-3x4 = цифровая фотография размером 3x4 см
document-medical-certificate-075u = медицинская справка по форме № 075-У
document-medical-social-conclusion-031u = заключение медико-социальной экспертизы по форме № 031-У
document-status-document = документ, подтверждающий статус (вне конкурса)
document-digital-identity-document = электронный документ из сервиса цифровых документов
document-residence-permit = вид на жительство иностранца
document-stateless-certificate = удостоверение лица без гражданства
document-refugee-certificate = удостоверение беженца
document-asylum-seeker-certificate = свидетельство лица, ищущего убежище
document-kandas-certificate = удостоверение кандаса

study-form-full-time = дневная
study-form-evening = вечерняя
study-form-correspondence = заочная
base-basic-secondary = основное среднее образование
base-general-secondary = общее среднее образование
base-vocational = техническое и профессиональное образование
base-post-secondary = послесреднее образование
base-higher = высшее образование
graduate-of-kazakhstan = организация образования Казахстана
graduate-of-foreign = иностранная организация образования
status-citizen = гражданин Республики Казахстан
status-foreigner = иностранец
status-stateless = лицо без гражданства
status-refugee = беженец
status-asylum-seeker = лицо, ищущее убежище
status-kandas = кандас
disability-none = нет
disability-group-1 = первая группа
disability-group-2 = вторая группа
disability-since-childhood = с детства
adm-service-none = нет

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
choice-gateway = через шлюз «электронного правительства»
choice-applicant = от заявителя
choice-restriction = ограничительные мероприятия
choice-state-of-emergency = чрезвычайное положение
choice-social-emergency = чрезвычайная ситуация социального характера
choice-natural-emergency = чрезвычайная ситуация природного характера
choice-man-made-emergency = чрезвычайная ситуация техногенного характера
choice-passed = пройдено
choice-failed = не пройдено
choice-given = предоставлено
choice-not-given = не предоставлено
choice-competition = по конкурсу
choice-application = по заявлению
choice-redistribution = по перераспределению государственного заказа
choice-cabinet = личный кабинет

field-officer = работник
field-post = должность
field-contacts = контактные данные
field-source = откуда получено
field-territory = территория
field-cause = причина
field-exams = экзамены
field-psychometric = психометрическое тестирование
field-interview = собеседование
field-subjects = предметы
field-minutes = протокол
field-dated = дата протокола
field-programme = программа
field-speciality = специальность
field-qualification = квалификация
field-basis = основание приёма

finding-early-application = заявление зарегистрировано до начала приёма документов ({ $opens }); направлено { $sent }
    .short = до начала приёма
finding-narrower-window = направлено { $sent }; на такие специальности документы принимаются до { $last }; относится ли это к платному, вечернему и заочному обучению, в тексте не сказано
    .short = после более узкого срока
finding-to-be-fetched = услугодатель получает сам из информационной системы: { $document }; пакет неполон, лишь если через шлюз это не получено
    .short = получить через шлюз
finding-to-follow = может быть сдано в колледж по снятии ограничений: { $document }
    .short = сдаётся позже
finding-no-residence-mark = в документе иностранца или лица без гражданства нет отметки о регистрации по месту жительства, либо она не записана
    .short = нет отметки о регистрации
finding-not-digitised = окончил в прошлые годы ({ $year }): до подачи заявления документ об образовании должен быть переведён в цифровой формат в организации образования
    .short = документ не оцифрован
finding-no-address = в заявлении не указано фактическое место жительства: спросите заявителя
    .short = нет адреса
finding-paid-out-of-competition = вне конкурса принимают по государственному заказу или гранту; заявление подано на платное обучение
    .short = вне конкурса на платное
finding-no-window = для государственного заказа на дневное обучение на этой базе срок не установлен: { $value }
    .short = срок не установлен

leads-to-ground-4 = отказ, основание 4
ground-college-admission-1 = установлена недостоверность документов или содержащихся в них данных
ground-college-admission-2 = заявитель, материалы или данные не соответствуют требованиям Правил
ground-college-admission-3 = вступившим в законную силу приговором суда заявитель лишён специального права, связанного с услугой
ground-college-admission-4 = нет согласия на доступ к персональным данным ограниченного доступа

law-circumstance = { $datum }: { $values }
law-window-between = с { $opens } по { $day } календарного года (месяц-день)
law-test-says = { $datum }: { $values }
law-test-tells = указано: { $datum }
law-test-digitised-if-earlier = окончившие в прошлые годы перевели документ в цифровой формат

unit-minutes =
    { $count ->
        [one] { $count } минута
        [few] { $count } минуты
        [many] { $count } минут
       *[other] { $count } минуты
    }

show-said = { $name }: { $value }

column-level = уровень
column-track = порядок приёма
column-demands = требования специальности
column-study-form = форма обучения
column-funding = финансирование
column-base = базовое образование
column-graduate-of = окончил
column-qualification = квалификация
column-status = правовой статус
column-residence-mark = отметка о регистрации
column-disability = инвалидность
column-out-of-competition = вне конкурса
column-digitised = документ оцифрован
column-address = фактический адрес
column-hostel = место в общежитии
column-meals = бесплатное питание
column-programmes = программы
column-subject-grades = оценки по предметам
column-document-average = средний балл документа
column-quota = квота

expected-list = тексты через «|»
expected-subject-grades = оценки в виде ПРЕДМЕТ:ОЦЕНКА через «|», например алгебра:5
expected-average = число от 2 до 5, например 4.5

help-register-level = Колледж: skilled-worker, mid-level, applied-bachelor
help-register-track = Колледж: ordinary, special-curriculum, enterprise, religious, penal
help-register-demands = Колледж: none, creative, special, pedagogical, medical
help-register-study-form = Колледж: full-time, evening, correspondence
help-register-funding = Колледж: state-order, paid
help-register-base = Что окончено: basic-secondary, general-secondary, vocational, post-secondary, higher
help-register-graduate-of = Где окончено: kazakhstan, foreign
help-register-qualification = Желаемая квалификация
help-register-status = Статус: citizen, foreigner, stateless, refugee, asylum-seeker, kandas
help-register-residence-mark = В документе иностранца есть отметка о регистрации: yes, no
help-register-disability = Инвалидность: none, group-1, group-2, since-childhood
help-register-out-of-competition = Чей ребёнок: none, special-state-body, law-enforcement, civil-protection, courier-service, serviceman, medical-worker
help-register-digitised = Документ прошлых лет переведён в цифровой формат: yes, no
help-register-address = Фактическое место жительства
help-register-hostel = Просит место в общежитии: yes, no
help-register-meals = Просит бесплатное питание: yes, no
help-register-programmes = Желаемые программы, начиная с самой желанной, через «|»
help-register-subject-grades = Оценки в виде ПРЕДМЕТ:ОЦЕНКА, через «|»
help-register-document-average = Средний балл всего документа
help-register-quota = Категории квот, через «|»

help-message = Показывает готовый к отправке текст: что сообщается поступающему в колледж сейчас
help-message-language = Язык текста: kk, ru
help-message-full = Показать телефон полностью
message-parts = СМС: { $parts }{ $has-phone ->
       *[no] {""}
        [yes] , телефон: { $phone }
    }
message-registered = Заявление { $case } зарегистрировано { $on }.
    .cabinet = Ваше заявление зарегистрировано под № { $case } { $on } в { $time } и рассматривается.
message-accepted = { $case }: документы приняты. Расписка в личном кабинете.
    .cabinet = Документы по заявлению № { $case } приняты { $on } в { $time }. Расписка прилагается. О результате приёма будет сообщено.
message-refused-to-consider = { $case }: пакет неполный. Отказ в личном кабинете.
    .cabinet = Пакет документов по заявлению № { $case } неполный или с истекшим сроком действия. { $on } в { $time } в дальнейшем рассмотрении отказано; недостающее указано в прилагаемом отказе.
message-refused = { $case }: отказано. Отказ в личном кабинете.
    .cabinet = По заявлению № { $case } { $on } в { $time } в оказании государственной услуги отказано; основание указано в прилагаемом отказе.
message-admitted = { $case }: Вы приняты. Подпишите договор по { $due }.
    .cabinet = По заявлению № { $case } Вы приняты на обучение { $on }{ $has-speciality ->
       *[no] {""}
        [yes] , специальность: { $speciality }
    }{ $has-qualification ->
       *[no] {""}
        [yes] , квалификация: { $qualification }
    }. Подпишите электронный договор об оказании образовательных услуг в течение трёх календарных дней; последний день: { $due }.
message-not-admitted = { $case }: по результатам Вы не приняты.
    .cabinet = По результатам приёма { $on } Вы не приняты по заявлению № { $case }.
message-contract-signed = { $case }: договор подписан.
    .cabinet = Договор об оказании образовательных услуг по заявлению № { $case } подписан { $on } в { $time }.
message-withdrawn = { $case }: заявление отозвано.
    .cabinet = Заявление № { $case } отозвано { $on } в { $time }.
message-hostel-answered = Место в общежитии: { $outcome }.
message-meals-answered = Бесплатное питание: { $outcome }.
