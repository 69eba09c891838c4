# Terms of the service `externat`.

service-externat = Выдача разрешения на обучение в форме экстерната в организациях основного среднего, общего среднего образования

state-registered = зарегистрировано
state-complete = пакет полный
state-school-data-received = сведения организации образования получены
state-reviewed = содержание рассмотрено
state-refusal-notified = предварительное решение направлено
state-heard = заслушивание проведено
state-granted = разрешено
state-refused = отказано
state-refused-to-consider = отказано в дальнейшем рассмотрении
state-refused-to-accept = отказано в приёме документов
state-delivered = результат выдан
state-withdrawn = заявление отозвано
state-void = аннулировано

step-completeness-check = проверка полноты документов
step-school-data = получение сведений организации образования
step-content-review = рассмотрение содержания документов
step-preliminary-refusal = предварительное решение и уведомление о заслушивании
step-term = срок оказания услуги
step-corporation-keeping = хранение результата в Государственной корпорации
step-sending-again = повторное направление результата
step-complaint-forward = направление жалобы
step-complaint-review = рассмотрение жалобы

event-package-complete = пакет документов полный
event-refused-to-consider = отказ в дальнейшем рассмотрении заявления
event-school-requested = запрос в организацию образования
event-school-replied = ответ организации образования
event-content-reviewed = содержание документов рассмотрено
event-hearing-notified = предварительное решение и уведомление о заслушивании
event-hearing-held = заслушивание проведено
event-granted = разрешение выдано
event-refused = мотивированный отказ
event-result-delivered = результат выдан
event-withdrawn = заявление отозвано
event-void = дело аннулировано
event-note = заметка
event-corrected = исправление
event-paper-issued = выдан документ
event-attached = сохранён скан
event-application = заявление
event-receipt-given = выдана расписка о приёме
event-refused-to-accept = отказ в приёме документов
event-result-at-corporation = результат поступил в Государственную корпорацию
event-result-returned = результат возвращён услугодателю
event-result-requested-again = результат запрошен повторно
event-result-sent-again = результат направлен повторно
event-complaint-received = жалоба поступила
event-complaint-registered = жалоба зарегистрирована
event-complaint-forwarded = жалоба направлена
event-complaint-satisfied = жалоба удовлетворена полностью
event-complaint-decided = по жалобе принято решение

category-health = по состоянию здоровья
category-abroad-with-parents = выезд за рубеж с родителями
category-abroad-alone = выезд за рубеж без родителей
category-grades = оценки «4» и «5»

channel-portal = портал
channel-office = канцелярия услугодателя
channel-state-corporation = Государственная корпорация

addressee-provider = услугодатель
addressee-higher-body = вышестоящий административный орган
addressee-quality-authority = уполномоченный орган по оценке и контролю за качеством оказания услуг

enclosure-complaint = жалоба
document-application = заявление (приложение 4 к Правилам)
document-medical-conclusion-026e = заключение врачебно-консультационной комиссии по форме 026/у
document-medical-conclusion-035-1u = заключение врачебно-консультационной комиссии по прежней форме 035-1/у
document-grade-report = табель успеваемости
document-residence-abroad-certificate = справка о временном проживании за рубежом родителей или лиц, их заменяющих
document-study-abroad-document = документ, подтверждающий обучение за рубежом
document-birth-certificate = свидетельство о рождении
document-identity-document = документ, удостоверяющий личность
document-power-of-attorney = доверенность

# Details of events.
field-number = номер
field-date = дата
field-order = приказ
field-outcome = итог
field-ground = основание
field-reason = причина
field-hearing = время заслушивания
field-venue = место заслушивания
field-attended = участие заявителя
field-position = позиция заявителя
field-proposal = что предложено
field-paper = документ
field-digest = контрольная сумма
field-documents = документы
field-anyway = выпущено вопреки результатам проверки, причина
field-complaint = жалоба
field-addressee = кому
field-about = содержание
field-body = направлено в
field-decision = решение
field-edition = редакция
field-text = текст
field-fixes = исправляемая запись
field-set = новые значения
field-form = форма
field-file = файл
field-document = вид документа
field-language = язык
field-of = по событию
field-revision = версия
field-translation = рабочий перевод
field-translation-digest = контрольная сумма перевода

# Findings: in full, in short, and as papers name them.
finding-missing-document = не представлен документ: { $document }
    .short = документ не представлен
    .paper = { $document } – не представлено
finding-wrong-document = представлен несоответствующий документ: { $sent }; требуется: { $document }
    .short = документ другой формы
    .paper = { $document } – не представлено, вместо этого представлен несоответствующий документ: { $sent }
finding-expired-document = срок действия документа истёк { $until }: { $document }
    .short = срок действия документа истёк
    .paper = { $document } – срок действия истёк (последний день: { DAY($until) })
finding-no-signature = заявление не подписано
    .short = не подписано
    .paper = { $document } – нет подписи услугополучателя
finding-otp-signature = подписано одноразовым паролем; O61 предусматривает только ЭЦП
    .short = одноразовый пароль
    .paper = заявление (приложение 4 к Правилам) – вместо ЭЦП услугополучателя использован одноразовый пароль
finding-wrong-channel = заявление поступило через канал «{ $channel }»; { $graduate ->
       *[any] услуга оказывается только через портал
        [kazakhstan] выпускники организаций Казахстана обращаются через портал
        [foreign] выпускники иностранных организаций обращаются в сам колледж
    }
    .short = другой канал
finding-too-many-grades = запрошено классов: { $count }; в одном учебном году разрешается: { $most }
    .short = классов больше разрешённого
finding-issued-later = выдано { $issued }, после поступления заявления: { $document }; проверьте дату
    .short = документ выдан позже
finding-no-grades = не указано, какие классы запрошены: спросите заявителя
    .short = классы не указаны
finding-grades-apart = классы не следуют один за другим: { $grades }
    .short = классы не подряд
finding-grade-out-of-range = класс { $grade } не входит в { $lowest }-{ $highest } классы основного среднего и общего среднего образования
    .short = класс вне пределов
finding-no-consent = нет согласия на доступ к персональным данным ограниченного доступа
    .short = нет согласия
    .paper = согласие на доступ к персональным данным ограниченного доступа – не представлено
finding-late-application = { $by ->
        [registration] заявление зарегистрировано { $sent }
       *[sending] заявление направлено { $sent }
    }; последний день – { $last }{ $has-before ->
       *[no] {""}
        [yes] , за { $interval } до { $before }
    }
    .short = заявление подано поздно
finding-in-time-by-sending = заявление направлено { $sent }, не позднее последнего дня ({ $last }), а зарегистрировано после него: по дню направления подано в срок
    .short = в срок по дню направления
finding-iin-birth-date = дата в ИИН обучающегося необычна или не совпадает с указанной датой рождения
    .short = ИИН и дата рождения
finding-no-departure-date = не указан день выезда: нельзя определить, подано ли заявление в срок; уточните у заявителя
    .short = нет дня выезда
finding-expires-before-term = срок действия документа истекает раньше срока оказания услуги ({ $until }): { $document }
    .short = срок действия истекает раньше
finding-late-in-year = последний день срока оказания услуги – { $term }; для допуска к аттестации текущего учебного года поздно, последний день – { $last }
    .short = поздно для учебного года

leads-to-refusal-to-consider = отказ в дальнейшем рассмотрении заявления
leads-to-refusal-to-accept = отказ в приёме документов
leads-to-ground-1 = отказ, основание 1
leads-to-ground-2 = отказ, основание 2
leads-to-ground-3 = отказ, основание 3

# Choices among the details of events.
choice-conforms = соответствует требованиям
choice-refusal = выявлено основание для отказа
choice-yes = да
choice-no = нет
choice-upheld = удовлетворена
choice-satisfied = удовлетворена полностью
choice-dismissed = оставлена без удовлетворения
choice-partly-upheld = удовлетворена частично
choice-provider = { addressee-provider }
choice-higher-body = { addressee-higher-body }
choice-quality-authority = { addressee-quality-authority }
