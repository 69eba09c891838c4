# What the program answers, verb by verb.

# Headings of columns.
head-case = Дело
head-state = Состояние
head-registered = Регистрация
head-received = Поступило
head-due = Последний день
head-applicant = Заявитель
head-student = Обучающийся
head-step = Этап
head-status = Исполнение
head-working-days-left = Осталось рабочих дней
head-safe-by = Без риска до
head-cite = Пункт
head-code = Код
head-severity = Уровень
head-leads-to = Последствие
head-document = Документ
head-number = Номер
head-issued = Дата выдачи
head-valid-until = Действует до
head-n = №
head-at = Когда
head-event = Событие
head-details = Сведения
head-command = Команда
head-complaint = Жалоба
head-addressee = Кому
head-row = Строка
head-column = Столбец
head-value = Значение
head-message = Что неверно

severity-error = ошибка
severity-warning = предупреждение
severity-help = совет

# Where steps stand.
status-met = исполнено
status-late = исполнено с опозданием
status-open = срок идёт
status-today = сегодня
status-overdue = просрочено
status-conditional = при отказе

# register, import
registered-after-hours = { $case }: поступило после окончания рабочего времени: { DAY($received) }; зарегистрировано на следующий рабочий день: { DAY($registered) } ({ $cite })
registered-day-off = { $case }: поступило в нерабочий день: { DAY($received) } ({ $reason }); зарегистрировано на следующий рабочий день: { DAY($registered) } ({ $cite })
import-done =
    { $accepted ->
        [one] зарегистрировано: { $accepted } заявление
        [few] зарегистрировано: { $accepted } заявления
        [many] зарегистрировано: { $accepted } заявлений
       *[other] зарегистрировано: { $accepted } заявления
    }, отклонено: { $rejected }, уже есть: { $skipped }
import-would =
    { $accepted ->
        [one] будет зарегистрировано: { $accepted } заявление
        [few] будет зарегистрировано: { $accepted } заявления
        [many] будет зарегистрировано: { $accepted } заявлений
       *[other] будет зарегистрировано: { $accepted } заявления
    }, будет отклонено: { $rejected }, уже есть: { $skipped }; ничего не записано
import-numbers = номера: с { $first } по { $last }
import-files =
    отклонённые строки (исправьте и импортируйте снова): { $rows }
    что неверно в каждой из них: { $errors }
import-unreadable = ничего не зарегистрировано: названные дела не читаются, а строки могут быть среди них
import-nothing = ничего не зарегистрировано, как требует --all-or-nothing: исправьте указанные строки и повторите импорт
import-encoding = кодировка: { $encoding }; другая указывается с помощью --encoding
import-sheet = лист: { $sheet }
progress-rows = строки
progress-cases = заявления
template-file = заявления
template-written = пустая таблица: { $file }; заполните её и выполните `ruqsat import { $file }`
template-sheet = Заявления
template-legend = Столбцы
template-column = Столбец
template-holds = Что в нём пишется
template-example = Пример
template-required = Обязательный столбец.
template-choose = Выберите из списка

# check
check-clean = { $case }: пакет документов полный, оснований для отказа не выявлено
check-rests-on = { $case }: в редакции { $edition } нет текста { $paragraphs }; кто имеет право, определено по { $rests }
check-line = { $case }: { $message } ({ $cite }) → { $leads }
check-summary =
    { $count ->
        [one] проверено: { $count } дело
        [few] проверено: { $count } дела
        [many] проверено: { $count } дел
       *[other] проверено: { $count } дела
    }, из них без препятствий: { $clean }

# list, show
list-empty = дел пока нет: зарегистрируйте одно заявление командой `ruqsat register` или несколько командой `ruqsat import ФАЙЛ`
find-nothing = не найдено: { $words }
today-nothing = на { DAY($date) } ничего не ждёт
today-summary =
    { $count ->
        [one] { $count } дело на
        [few] { $count } дела на
       *[other] { $count } дел на
    } { DAY($date) }; «запас» считает рабочие дни до безопасного дня, после которого законный отказ может стать невозможным
warned-many = { $code }: { $short }: { $count } ({ $cases }{ $more }); что ещё можно сделать: `ruqsat explain { $code }`
head-slack = Запас
uncounted =
    { $count ->
        [one] сроки не считаются по { $count } открытому делу, в редакции которого их нет
       *[other] сроки не считаются по { $count } открытым делам, в редакциях которых их нет
    }: { $cases }
begin =
    ruqsat ведёт государственные услуги учреждения образования.
    Посмотреть на работу: ruqsat demo
    Создать своё учреждение здесь: ruqsat init
    Все команды: ruqsat --help
corrected = { $case }: исправлено; состояние: { $state }
corrected-moved = { $step }: последний день { DAY($is) }, был { DAY($was) }
attached = сохранено: { $path }
show-title = { $case }: { $state }
show-service = Услуга: { $service }; редакция: { $edition }{ $has-from ->
       *[no] {""}
        [yes] , действует с { DAY($from) }
    }{ $has-estimate ->
       *[no] {""}
        [yes] {" "}(оценка)
    }{ $has-chosen ->
       *[no] {""}
        [yes] , выбрана сотрудником
    }{ $has-own ->
       *[no] {""}
        [yes] ; { $own }
    }
show-received = Поступило: { $received }; канал: { $channel }; зарегистрировано: { $registered }
show-applicant = Заявитель: { $name }; ИИН: { $iin }; телефон: { $phone }
show-student = Обучающийся: { $name }; ИИН: { $iin }{ $has-born ->
       *[no] {""}
        [yes] ; дата рождения: { $born }
    }
show-school = Организация образования: { $school }; класс: { $grade }
show-request = Запрошено: { $category }; классы: { $grades }; учебный год: { $year }
show-reason = Причина: { $text }
show-mistakes = Пояснение ошибок: { $text }
show-special-needs = Обучающийся с особыми образовательными потребностями или с инвалидностью: экстернат предоставляется на протяжении всего периода обучения (O61 п.6)
show-documents = Пакет документов
show-events = События
show-timeline = По дням (рабочие дни от регистрации; * было, ~ безопасный день, | последний день, > сегодня)
timeline-received = поступило в { $at }
timeline-recorded-later = { $event } (внесено позже на { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[other] { $days } дней
    })
timeline-due = последний день: { $step } ({ $status })
timeline-safe = безопасный день: { $step }
timeline-today = сегодня
show-deadlines = Сроки
show-findings = Результаты проверки
show-next = Что возможно дальше
show-nothing-next = По этому делу больше ничего не ожидается.
edition-digest-differs = после открытия дела изменились данные редакции { $edition }: сверьте сроки с выданными документами
recorded-on = записано { $date }

# record and the verbs that add an event
recorded = { $case }: { $event }; состояние: { $state }
next-due = последний день следующего срока: { DAY($due) }
recorded-out-of-order = записано, хотя событие «{ $event }» не ожидается в состоянии «{ $state }»
recorded-late = с опозданием: последний день этапа «{ $step }»: { DAY($due) } ({ $cite })
void-no-reason = причина не указана; добавьте её: `ruqsat note { $case } ТЕКСТ`
recorded-before-arrival = раньше поступления заявления ({ DAY($received) }): проверьте дату
recorded-default = не указано, поэтому записано: { $field }: { $value }
recorded-future = это время ещё не наступило: { DAY($at) }; проверьте дату

# decisions
order-done =
    приказ № { $number } от { DAY($date) } по { $count ->
        [one] { $count } делу
        [few] { $count } делам
        [many] { $count } делам
       *[other] { $count } дела
    }
order-finished = завершён прерванный ранее приказ: № { $number }
order-case-left = дело { $case } названо в приказе { $number }, но сейчас его состояние «{ $state }»: оно оставлено как есть, решите вопрос с руководителем
paper-dated-back = документ датирован днём события, { DAY($date) }, а создан сегодня
decided-late = { $case }: срок истёк { DAY($due) }; решение принято с опозданием и показано таким
refusal-done = { $case }: { $event }, № { $number } от { DAY($date) }
delivered-after-hours = результат выдан вне рабочего времени: { DAY($at) }; он считается выданным на следующий рабочий день: { DAY($date) } ({ $cite })
hearing-out-of-hours = во время заслушивания учреждение закрыто: { DAY($hearing) }
hearing-after-term = заслушивание { DAY($hearing) } назначено после истечения срока ({ DAY($term) }); заслушивание не приостанавливает срок (толкование hearing-clock)
paper-written = документ: { $path }
own-form = применена собственная форма учреждения: { $path }
progress-papers = документы
paper-not-as-issued = { $path } нет в том виде, в каком он был выдан, и точно так же его не создать; выдаётся новая версия
next-paper = документ: `{ $command }`

# form, verify
head-form = Форма
head-title = Название
head-origin = Откуда
head-own = Собственная форма
head-file = Файл
head-verdict = Вывод
head-by = По чему
head-date = Дата
form-reproduces = { $annex } ({ $amendment })
form-composed = составлена
form-blank = чистая форма: { $path }, страниц: { $pages }
form-draft = проект: { $path }, страниц: { $pages }
form-issued = { $case }: { $form }, № { $number }, версия { $revision }
order-paper-again = приказ { $number }: утерянный документ создан заново таким, каким был подписан: { $path }
order-paper-there = приказ { $number }: документ на месте, каким был подписан: { $path }
form-issued-before = { $case }: { $form }, № { $number }, версия { $revision } уже выдана, и с тех пор ничего не произошло: { $path }
verdict-genuine = подлинный
verdict-changed = изменён
verdict-unknown = неизвестный
verify-whole = таков, каким был создан, по собственной печати; выдало ли его учреждение, говорят только записи учреждения (-C ПАПКА)
verify-extended = таков, каким был создан, по собственной печати; в конец добавлено байтов: { $added }, так добавляется электронная подпись
verify-overlaid = был цел, каким создан, но { $added } байт, добавленных в конец, меняют то, что он показывает
verify-issued-overlaid = выдан учреждением, но { $added } байт, добавленных в конец, меняют то, что он показывает
verify-rewritten = каждое слово таково, каким было создано, но не каждый байт: файл записан заново или изменена его печать
verify-changed = не таков, каким был создан
verify-unsealed = читаемой печати нет: создан не этой программой, или печать удалена
verify-unmade = печать цела, но формы, по которой он создан, здесь нет
verify-other-office = цел по собственной печати, но создан другим учреждением ({ $office }): выдан ли он, говорят только его записи
verify-issued = выдан учреждением, ни один байт не изменён
verify-issued-extended = выдан учреждением, ни один байт не изменён; в конец добавлено байтов: { $added }, так добавляется электронная подпись
verify-not-issued = печать цела, но в записях учреждения такого документа нет
verify-differs = не тот файл, который выдало учреждение
verify-says = в печати: { $form }, № { $number } от { DAY($date) }, запись { $record }, версия { $revision }, редакция { $edition }; { $office }; { $program }
verify-change = должно быть «{ $should }», стоит «{ $reads }»
verify-altered = дело начинается уже не так, как при создании документа: его файл изменён вручную
verify-record-absent = дела, по которому создан документ, нет на месте
verify-superseded = учреждение выдало более позднюю версию: { $revision }
verify-ended = состояние дела сейчас: «{ $state }»

# explain
explain-title =
    { $case }: { $service }
    редакция { $edition }: { $act }
    { $days }{ $has-own ->
           *[no] {""}
            [yes] ; { $own }
        }
explain-in-hours = Поступило { $received }, до окончания рабочего времени ({ $close }): зарегистрировано в тот же день, { $registered } ({ $cite })
explain-after-hours = Поступило { $received }, после окончания рабочего времени ({ $close }): зарегистрировано на следующий рабочий день, { $registered } ({ $cite })
explain-day-off = Поступило { $received }, в нерабочий день ({ $reason }): зарегистрировано на следующий рабочий день, { $registered } ({ $cite })
explain-no-registration-rule = В редакции нет правила о дне регистрации: зарегистрировано в день поступления, { $registered }
explain-day-of-year = Этот день учебного года, начинающегося { $from }, включительно: { $due } ({ $cite })
explain-step = { $step }: { $due }
explain-complaint = { $step } (жалоба № { $n })
explain-forward = { $interval } с { $from } ({ $start }), первый день – следующий рабочий день{ $has-cap ->
       *[no] {""}
        [yes] , не позднее: { $cap }
    }: { $due } ({ $cite })
explain-back = за { $interval } до { $from } ({ $start }){ $has-cap ->
       *[no] {""}
        [yes] , не позднее: { $cap }
    }: { $due } ({ $cite })
explain-safe = без риска до { $date } включительно: позже законный отказ может стать невозможным
explain-reading = толкование { $slug }: { $words }
explain-reading-otherwise = толкование { $slug }, выбрано иное ({ $choice }): { $words }
explain-by-default = по умолчанию: { $due }
explain-paused = с уведомления о заслушивании до заслушивания срок не тёк, рабочих дней: { $days }
reading-choice = { $choice }{ $mark ->
        [chosen] {" "}(выбрано здесь)
        [default] {" "}(по умолчанию)
       *[other] {""}
    }: { $words }
reading-why = Почему так по умолчанию: { $why }
reading-no-paragraph = Ни один пункт об этом не говорит.
reading-computed = Учреждение выбирает иное в office.toml, в разделе [readings]; `--reading { $slug }=…` показывает, что даёт другой вариант.
reading-named = Программа называет это толкование там, где от него зависит ответ, и ничего по нему не рассчитывает.
start-received = поступление заявления
start-registered = регистрация
start-deadline = последний день этапа «{ $step }»
unit-working-days =
    { $count ->
        [one] { $count } рабочий день
        [few] { $count } рабочих дня
        [many] { $count } рабочих дней
       *[other] { $count } рабочего дня
    }
unit-calendar-days =
    { $count ->
        [one] { $count } календарный день
        [few] { $count } календарных дня
        [many] { $count } календарных дней
       *[other] { $count } календарного дня
    }
unit-hours =
    { $count ->
        [one] { $count } час
        [few] { $count } часа
        [many] { $count } часов
       *[other] { $count } часа
    }
unit-months =
    { $count ->
        [one] { $count } месяц
        [few] { $count } месяца
        [many] { $count } месяцев
       *[other] { $count } месяца
    }
observed-for = за { $date }, выходной
moved-from = перенесён с { $date }
act-by-id = акт { $id }
act-Z010000267_ = закон от 13.12.2001 № 267
act-K1500000414 = Трудовой кодекс
by-act = { $has-paragraph ->
       *[no] { $has-article ->
           *[no] { $act }
            [yes] { $act }, ст. { $article }
        }
        [yes] { $act }, п. { $paragraph } ст. { $article }
    }
calendar-estimated = один из учтённых дней определён предположительно: срок ещё может измениться

# explain CODE
code-service = В услуге «{ $service }»:
code-cite = Основание: { $cite }
code-leads-to = Последствие: { $leads }
code-next = Что делать: { $next }
code-example = Пример:
code-exit = Код завершения: { $exit }
code-more = подробнее: `ruqsat explain { $code }`

# init
init-done = папка учреждения создана: { $dir }
init-missing = для выпуска документов заполните в office.toml настройки: { $settings }; записи вести можно и без них{ $head ->
        [yes] ; руководителя вносит команда `ruqsat official head ФИО --post ДОЛЖНОСТЬ`
       *[no] {""}
    }
ask-name = Наименование учреждения на казахском языке (можно оставить пустым и заполнить позже)
ask-address = Адрес учреждения на казахском языке
ask-head = Руководитель: фамилия, имя, отчество
ask-head-post = Должность руководителя, как её печатать в документах
ask-responsible = Ответственный за документы: фамилия, имя, отчество
ask-responsible-post = Должность ответственного
office-file =
    Сведения и настройки учреждения. Наименования и должности печатаются в документах так, как записаны здесь.
    Должностным лицам можно указать даты: from = 2026-09-01, until = 2026-09-30; role = "acting" – исполняющий обязанности руководителя.

# official
head-role = Роль
head-name = Фамилия, имя, отчество
head-post = Должность
head-from = С
head-until = По
role-head = руководитель
role-acting = исполняющий обязанности
role-responsible = ответственный за документы
official-signs = кто подписывает документы { DAY($date) }: { $name }, { $post }
official-none = { DAY($date) } руководителя нет: документы не выпускаются; укажите его командой `ruqsat official head`

# demo
demo-start = Работа учреждения на примерных данных, с заранее заданным временем. Всё находится в папке { $dir }
demo-init = 1. Создаётся учреждение
demo-import = 2. Заявления поступают таблицей
demo-check = 3. Где пакет полный, кто имеет право
demo-refuse-to-consider = 4. Неполные пакеты: уведомление об отказе в дальнейшем рассмотрении заявления, в течение 2 рабочих дней
demo-grant = 5. Полные пакеты: сведения организации образования, рассмотрение содержания, приказ с выписками
demo-refuse = 6. Выявлено основание: предварительное решение, заслушивание, мотивированный отказ
demo-appeal = 7. Жалоба: поступила, направлена, рассмотрена
demo-verify = 8. Документы: выдача ещё раз и проверка подлинности
demo-look = 9. Какие сроки подходят и почему
demo-exit = [код завершения: { $exit }]
demo-end = Документы в папке { $dir }/papers, дела в папке { $dir }/applications

# Paragraphs.
cite-rules = { $act } прил.{ $number }
cite-paragraph = { $act } п.{ $number }
cite-article = { $act } ст.{ $number }
act-appc = АППК
act-card = карточка услуги
act-pass = паспорт услуги
