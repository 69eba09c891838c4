# Учёт бланков (O312 пр.35 п.4-17).

blank-document-basic-secondary = основное среднее образование
blank-document-general-secondary = общее среднее образование
blank-document-vocational = диплом о техническом и профессиональном образовании
blank-document-post-secondary = диплом о послесреднем образовании
blank-cover-ordinary = обычный, тёмно-синий
blank-cover-distinction = с отличием, красный
blank-cover-altyn-belgi = «Алтын белгі», голубой
blank-state-in-stock = на складе
blank-state-issued = заполнен
blank-state-handed-over = вручён
blank-state-spoiled = испорчен
blank-entry-received = поступление
blank-entry-issued = заполнение
blank-entry-handed-over = вручение
blank-entry-spoiled = порча
blank-entry-undone = отмена ошибочной записи
blank-detail-act = акт
blank-detail-holder = владелец
blank-detail-iin = ИИН
blank-detail-decided = дата решения
blank-detail-basis = решение
blank-detail-duplicate-of = дубликат документа
blank-detail-case = дело
blank-detail-to = кому вручён
blank-detail-power = доверенность
blank-detail-reason = причина

blanks-entered = запись { $entry }: { $what }: { $blanks } ({ $count ->
        [one] { $count } бланк
        [few] { $count } бланка
       *[other] { $count } бланков
    })
blanks-none = бланков нет; поступившие вносит `ruqsat certificate blanks receive`
blank-head = { $blank }: { $document }, { $cover }; { $state }
blank-handing = вручить не позднее { $due }: { $status } ({ $cite })

head-blank = Бланк
head-blank-document = Документ
head-cover = Обложка
head-series = Серия
head-received-count = Поступило
head-issued-count = Заполнено
head-handed-over-count = Вручено
head-spoiled-count = Испорчено
head-left-count = Остаток
head-in-stock = Номера на складе
head-holder = Владелец

expected-blanks = серия и семь цифр или промежуток не более чем в 100 000 бланков: ЖОБ 0123401-0123500
expected-blank = серия и семь цифр: ЖОБ 0123456
expected-entry = номер записи: 12; записи рабочего места с буквой: B12
value-entry = ЗАПИСЬ
value-blanks = БЛАНКИ
value-blank = БЛАНК
value-name = ФИО

help-certificate = Ведёт документы об образовании школы или колледжа
help-certificate-blanks = Ведёт учёт бланков документов об образовании
help-certificate-blanks-receive = Вносит поступившие бланки
help-certificate-blanks-issue = Вносит, на кого заполнен бланк
help-certificate-blanks-hand = Вносит вручение документа
help-certificate-blanks-spoil = Вносит порчу бланков
help-certificate-blanks-undo = Отменяет ошибочную запись; сама запись остаётся
help-certificate-blanks-balance = Показывает, сколько поступило, выдано и осталось
help-certificate-blanks-list = Перечисляет заполненные, вручённые, испорченные бланки
help-certificate-blanks-show = Показывает всё, что известно о бланке
help-arg-blanks = Серия и номер или промежуток: ЖОБ 0123401-0123500
help-arg-blank = Серия и номер: ЖОБ 0123456
help-certificate-blanks-receive-document = Для какого документа: basic-secondary (основное среднее), general-secondary (общее среднее), vocational (техническое и профессиональное), post-secondary (послесреднее)
help-certificate-blanks-receive-cover = Обложка: ordinary (обычная), distinction (с отличием), altyn-belgi («Алтын белгі»)
help-certificate-blanks-receive-act = Документ, с которым поступили бланки
help-certificate-blanks-receive-date = День поступления; если не указан, сегодня
help-certificate-blanks-issue-holder = На кого заполнен
help-certificate-blanks-issue-iin = ИИН владельца
help-certificate-blanks-issue-decided = День решения, на котором основан документ; вручается не позднее 5 рабочих дней после него
help-certificate-blanks-issue-basis = Решение комиссии или приказ руководителя
help-certificate-blanks-issue-duplicate-of = Дубликатом какого документа является
help-certificate-blanks-issue-of-case = Дело, в котором просили дубликат
help-certificate-blanks-issue-date = День заполнения; если не указан, сегодня
help-certificate-blanks-hand-to = Кто получил, если не владелец
help-certificate-blanks-hand-power = Доверенность, по которой получил другой
help-certificate-blanks-hand-date = День вручения; если не указан, сегодня
help-certificate-blanks-spoil-act = Акт списания
help-certificate-blanks-spoil-date = День порчи; если не указан, сегодня
help-certificate-blanks-undo-entry = Номер записи (см. `ruqsat certificate blanks show`)
help-certificate-blanks-list-state = Только issued (заполненные), handed-over (вручённые) или spoiled (испорченные)
help-certificate-blanks-list-overdue = Только не вручённые в срок; если есть, код выхода 1
help-certificate-blanks-show-full = ИИН полностью

error-no-certificates = это учреждение документов об образовании не выдаёт: { $kind } ({ $cite })
    .help = их выдаёт школа или колледж; если `kind` в office.toml указан неверно, исправьте его
error-blanks-repeated = { $blanks }: уже поступали
    .help = смотрите `ruqsat certificate blanks balance`; ошибочная запись отменяется через `certificate blanks undo`
error-blank-unknown = { $blanks }: в эту организацию не поступал
    .help = проверьте серию и семь цифр или сначала внесите поступление: `ruqsat certificate blanks receive`
error-blank-elsewhere = { $blanks }: не подходит к нынешнему состоянию бланка ({ $state })
    .help = когда и на кого, показывает `ruqsat certificate blanks show { $blanks }`
error-no-such-entry = в учёте бланков нет действующей записи { $entry }
    .help = записи о бланке показывает `ruqsat certificate blanks show`
error-entry-bound = запись { $entry } нельзя отменить: на неё опирается запись { $later } о { $blanks }
    .help = сначала отмените запись { $later }
