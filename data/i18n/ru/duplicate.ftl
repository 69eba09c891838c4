# Термины услуг «телнұсқа» (дубликаты) помимо общих с другими услугами.

service-duplicate-school = Выдача дубликатов документов об основном среднем, общем среднем образовании
service-duplicate-college = Выдача дубликатов документов о техническом и профессиональном, послесреднем образовании

state-made-out = дубликат оформлен
state-prepared = результат подготовлен
state-at-corporation = передано в Государственную корпорацию
state-returned = возвращено услугодателю на хранение

step-preparation = рассмотрение и подготовка результата
step-hearing-notice = предварительное решение и уведомление о заслушивании
step-hearing = заслушивание
step-objection = возражение заявителя
step-hand-over = передача результата в Государственную корпорацию

event-came-from-corporation = заявление доставлено из Государственной корпорации по реестру
event-home-visited = документы приняты на дому
event-result-prepared = заявление рассмотрено, результат подготовлен
event-notice-received = заявитель получил уведомление о заслушивании
event-objection-made = заявитель представил возражение
event-duplicate-issued = дубликат оформлен на бланке
event-readiness-notified = заявитель уведомлён о готовности
event-digital-diploma-told = заявителю сообщено о цифровом дипломе
event-sent-to-corporation = результат направлен в Государственную корпорацию
event-stage-reported = сведения о стадии внесены в систему мониторинга

document-duplicate-application = заявление о выдаче дубликата
document-original-document = подлинник документа об образовании
document-proof-of-loss = подтверждение утраты (требовать нельзя)
document-proof-of-name-change = подтверждение смены имени (требовать нельзя)

category-lost = утрата документа
category-damaged = порча документа
category-name-changed = изменение фамилии, имени или отчества

requested-diploma-with-supplement = дубликат диплома с приложением
requested-diploma = дубликат диплома
requested-supplement = дубликат приложения

signature-hand = подписано собственноручно

choice-registered-letter = заказное письмо с уведомлением о вручении
choice-telephonogram = телефонограмма
choice-telegram = телеграмма
choice-text-message = текстовое сообщение на абонентский номер
choice-e-mail = электронная почта
choice-other-recorded = иное средство, фиксирующее уведомление
choice-corporation-head = { addressee-corporation-head }
choice-informatisation-authority = { addressee-informatisation-authority }

addressee-corporation-head = руководитель Государственной корпорации
addressee-informatisation-authority = уполномоченный орган в сфере информатизации

field-blank = бланк
field-original = подлинник
field-copies = экземпляров реестра
field-place = место получения
field-means = способ уведомления

finding-in-person = заявитель не является гражданином и не имеет ЭЦП: он обращается в организацию образования лично, а заявление поступило иначе ({ $channel })
    .short = нужно личное обращение
finding-no-circumstances = в заявлении не изложены обстоятельства: запросите у заявителя
    .short = нет обстоятельств
finding-no-original = { $document } не приложен: на портале его не требуют, попросите представить до выдачи
    .short = нет подлинника

ground-duplicate-school-1 = установлена недостоверность документов или данных в них
ground-duplicate-school-2 = представленные документы не соответствуют требованиям Правил
ground-duplicate-school-3 = нет согласия на доступ к персональным данным ограниченного доступа
ground-duplicate-college-1 = { ground-duplicate-school-1 }
ground-duplicate-college-2 = { ground-duplicate-school-2 }
ground-duplicate-college-3 = { ground-duplicate-school-3 }

law-test-reason-said = изложены обстоятельства
law-test-accompanied = приложен { $document }, если подано через: { $channel }
law-test-in-person = неграждане без ЭЦП обращаются только через: { $channels }
law-when-addressee-higher-body = если жалоба подана в вышестоящий орган
law-when-channel-office = через канцелярию
law-when-collection-state-corporation = если результат выдаёт Государственная корпорация

column-requested-document = запрошенный документ
column-finished-year = год окончания
column-renamed-to = новое наименование и адрес организации
column-speciality = специальность
column-collect-at = место получения результата
column-citizen = гражданин Казахстана

expected-finished-year = год из четырёх цифр, например 2015

help-register-requested-document = Что запрошено у колледжа: диплом с приложением, диплом или приложение
help-register-finished-year = Год окончания
help-register-renamed-to = Новое наименование и адрес организации, если они изменились
help-register-speciality = Специальность (колледж)
help-register-collect-at = Где выдать результат: office, state-corporation
help-register-citizen = Гражданин Казахстана: yes, no
help-refuse-preliminary-means = Чем направлено: registered-letter, telephonogram, telegram, text-message, e-mail, other-recorded

law-part-elsewhere = Когда обращаются не сюда
elsewhere-organisation-closed = если организация образования закрыта, обращаются в архив по её местонахождению; его копии и выписки имеют силу подлинника; дело здесь не открывается
