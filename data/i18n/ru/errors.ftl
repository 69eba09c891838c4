# Everything that can be wrong: what it is, and what to do next (`.help`).

error-invalid-iin = { $column }: { $problem }
    .help = сверьте с документом, удостоверяющим личность
error-invalid-value = { $column }: { $has-value ->
        *[no] пусто
       [yes] ожидается: { $expected }
    }
    .help = { $has-value ->
        *[no] заполните
       [yes] {""}
    }
error-unknown-value = { $column }: неизвестное значение «{ $value }»
    .help = { $has-nearest ->
        *[no] известные значения: { $choices }
       [yes] имелось в виду «{ $nearest }»? известные значения: { $choices }
    }
error-unknown-column = неизвестный столбец «{ $column }»
    .help = { $has-nearest ->
        *[no] переименуйте его или пропустите с помощью --ignore-unknown
       [yes] имелось в виду «{ $nearest }»? или пропустите столбец с помощью --ignore-unknown
    }
error-repeated-column = столбец «{ $column }» указан дважды
    .help = оставьте один из них
error-missing-column = нет столбца «{ $header }» ({ $column })
    .help = добавьте его в первую строку; названия столбцов перечислены в docs/FORMAT.md
error-not-utf8 = строка { $line } – не текст { $encoding }
    .help = сохраните таблицу как «CSV UTF-8» или укажите её кодировку с помощью --encoding
error-lost-letters = { $has-column ->
       *[no] казахские буквы превратились в «?» в заголовке{ $has-rows ->
           *[no] {""}
            [yes] {" "}и в строках { $rows }
        }; ничего не прочитано
        [yes] { $column }: казахские буквы превратились в «?»
    }
    .help = вернитесь к книге и сохраните её как «CSV UTF-8» или импортируйте сам файл XLSX
error-restored-zeros = возвращены нули, которые убрала табличная программа: { $iin }
    .help = сделайте столбец текстовым
error-broken-workbook = книгу прочитать не удалось: файл повреждён или это не книга
    .help = откройте её в табличной программе и сохраните заново как XLSX
error-locked-workbook = книга защищена паролем
    .help = снимите пароль и сохраните книгу заново
error-sheet-too-large = таблица больше предела: { $most } { $what }
    .help = разделите её или удалите то, что не относится к заявлениям
error-no-such-sheet = нет листа «{ $sheet }»
    .help = { $has-sheets ->
        *[no] файл CSV – это один лист: уберите --sheet
       [yes] есть листы: { $sheets }
    }
error-several-sheets = { $known ->
        [0] ни на одном листе книги нет известных заголовков
       *[other] известные заголовки есть на нескольких листах книги
    }
    .help = выберите один с помощью --sheet: { $sheets }
error-empty-sheet = таблица пуста
    .help = в первой строке названия столбцов, в каждой следующей – одно заявление
error-repeated-application = { $has-row ->
       *[no] повтор: { $of }
        [yes] повтор строки { $row }
    }
    .help = заявление записывается один раз; новое заявление после отказа повтором не считается
error-future-moment = это время ещё не наступило: { DAY($moment) } (сейчас { DAY($now) })
    .help = проверьте год и месяц

error-no-calendar = нет календаря на { $year } год; в программе есть: { $held }
    .help = проверьте год
error-no-edition = { $service }: в программе нет редакции, действовавшей { DAY($date) }; самая ранняя действует с { DAY($first) }
    .help = проверьте дату; заявление того дня оформляется на бумаге или открывается по редакции, названной в --edition
error-text-absent = { $case } ведётся по редакции { $edition }, текста которой нет: { $part }{ $has-paragraphs ->
       *[no] {""}
        [yes] {" "}({ $paragraphs })
    }{ $has-replaced ->
       *[no] {""}
        [yes] ; заменён приказом { $replaced }
    }
    .help = по другой редакции ничего не считается; пользуйтесь текстом того времени на бумаге и записывайте события; что есть: `ruqsat law show { $service } --edition { $edition }`{ $has-told ->
       *[no] {""}
        [yes] {" "}(об этом говорит редакция без даты: { $told })
    }
error-no-such-edition = { $service }: в программе нет редакции { $id }
    .help = дело открыто по ней в другой версии программы: обновите эту версию
error-unknown-edition = нет редакции «{ $edition }»
    .help = редакции: { $known }; смотрите `ruqsat law show`
error-invalid-law = данные закона не согласуются между собой: { toml-problem }

error-not-the-provider = { $case }: учреждение не оказывает услугу: { $service } ({ $cite })
    .help = услугу оказывает: { $providers }; передайте дело туда или исправьте `kind` в office.toml
error-no-such-act = { $case }: в этой услуге такого решения нет: `{ $verb }` ({ $service })
    .help = что может быть дальше: { $next }
error-number-taken = номер { $number } уже занят: { $case }
    .help = укажите номер этого решения или не указывайте --number
error-already-void = { $case }: дело уже аннулировано
error-no-complaint = { $has-number ->
       *[no] { $case }: нет открытой жалобы
        [yes] { $case }: жалоба { $number } не открыта
    }
    .help = посмотреть: `ruqsat appeal list --all`; записать: `ruqsat appeal receive { $case }`
error-several-complaints = { $case }: открыто несколько жалоб: { $numbers }
    .help = укажите одну: --complaint N
error-state-forbids = { $case }: «{ $event }» невозможно в состоянии «{ $state }»; возможно в состояниях: { $states }
    .help = { $has-next ->
        *[no] по этому делу больше ничего не ожидается
       [yes] сейчас возможно: { $next }
    }
error-findings-forbid = { $case }: результаты проверки препятствуют разрешению: { $findings }
    .help = подробнее: `ruqsat check { $case }`; законный путь – `ruqsat refuse`; при --anyway --reason ТЕКСТ причина записывается в дело
error-review-found-ground = { $case }: при рассмотрении содержания документов выявлено основание для отказа; разрешение возможно только после заслушивания
    .help = направьте предварительное решение: `ruqsat refuse preliminary { $case }`
error-nothing-lacks = { $case }: пакет документов полный, документов с истёкшим сроком действия нет; в дальнейшем рассмотрении отказывают только при неполном пакете или истёкшем сроке действия документа (O61 п.22)
    .help = запишите полноту: `ruqsat record { $case } package-complete`; если есть основание для отказа: `ruqsat refuse preliminary`
error-decision-lacks = { $case }: для решения не хватает записи: { $missing }
    .help = сначала запишите: `ruqsat record { $case }`
error-before-its-ground = { $case }: { DAY($at) } раньше того, на чём основано решение: { $event } ({ DAY($since) })
    .help = решение не датируют задним числом: проверьте --at или --date либо сделанную запись
error-too-late = { $case }: срок пропущен: последний день этапа «{ $step }»: { DAY($due) } ({ $cite })
    .help = оставшийся законный путь – продолжить дело; --anyway --reason ТЕКСТ записывает действие так, как оно произошло
error-refusal-at-risk = { $case }: уведомление о заслушивании ещё можно направить в срок, до { $until } включительно ({ $cite }); после этого дня отказ уже не будет бесспорным
    .short = близок последний день для уведомления о заслушивании
    .help = если есть основание, запишите рассмотрение и направьте уведомление до этого дня (`ruqsat refuse preliminary { $case }`); позже остаётся разрешение либо отказ, который суд может отменить
error-refusal-out-of-time = { $case }: уведомление о заслушивании не направлено до последнего дня, { $until } ({ $cite })
    .short = уведомление о заслушивании не направлено до последнего дня
    .help = разрешение ещё можно выдать, если рассмотрение не выявит основания; отказ опирался бы на уведомление, направленное с опозданием, и суд может его отменить. Последний день срока оказания услуги: { $term }. Записывайте всё действительными датами и решите вопрос с руководителем
error-notice-sent-late = { $case }: уведомление о заслушивании направлено { $sent }, после последнего дня, { $until } ({ $cite })
    .short = уведомление о заслушивании направлено с опозданием
    .help = заслушивание всё равно проводится; после него ещё можно выдать разрешение, а отказ суд может отменить. Последний день срока оказания услуги: { $term }
error-refusal-lacks = { $case }: для отказа не хватает записи: { $missing } { $time ->
        [left] (время ещё есть, последний день: { DAY($due) })
       *[past] (последний день прошёл: { DAY($due) })
    }
    .help = { $time ->
        [left] запишите недостающее: без него отказ не устоит в суде
       *[past] законный отказ уже невозможен
    }
error-hearing-before-time = { $case }: заслушивание записано раньше назначенного времени: записано { $held }, назначено { $set }
    .help = исправьте запись или проведите заслушивание в назначенное время
error-refusal-before-hearing = { $case }: отказ оказался бы раньше заслушивания; время заслушивания: { $held }
    .help = проверьте --at или --date

error-no-form = нет формы «{ $form }»; услуга: { $service }, язык: { $language }
    .help = см. `ruqsat form list`
error-invalid-template = форму нельзя использовать: { $problem }
    .help = исправьте форму; как написана встроенная, показывает `ruqsat form show`
error-no-glyph = в шрифте нет знака «{ $letter }» ({ $code })
    .help = зарегистрируйте дело заново, написав имя казахскими, русскими или латинскими буквами, а это аннулируйте
error-stale-form = форма { $has-annex ->
       *[no] не воспроизводит приложения
        [yes] воспроизводит { $annex }
    }, а в редакции { $edition } { $has-expected ->
       *[no] закон формы не даёт
        [yes] приложение иное: { $expected }
    }
    .help = сравните её с `ruqsat form show` и перенесите действующий текст
error-nothing-to-issue = форму «{ $form }» выдать не на чем: событие «{ $event }» не записано
    .help = сначала запишите его: `{ $command }`
error-not-issued-so = форма «{ $form }» этой командой не выдаётся
    .help = { $has-several ->
       *[no] её заполняет заявитель: `ruqsat form preview { $form } --case { $case }` покажет её заполненной
        [yes] приказ издаётся командой `ruqsat order { $case }`; вид формы показывает `ruqsat form preview { $form }`
    }
error-not-ours-to-answer = { $case }: на эту жалобу отвечает не это учреждение: она адресована другому органу или направлена ему ({ $cite })
    .help = решение того органа записывается командой `ruqsat appeal decide { $case }`; свой документ он создаёт сам
error-number-kept = у документа «{ $form }» уже есть номер { $number }, а набран { $typed }
    .help = не указывайте --number: при повторной выдаче и переводе номер документа сохраняется
error-unfit-place = проект или отчёт сюда не записывается
    .help = укажите новый файл или прежний проект вне applications/, orders/, papers/ и подобных папок
error-several-given = один документ «{ $form }» относится к одному делу
    .help = укажите одно дело; несколько охватывает только приказ
error-paper-missing = { $record }: выданного учреждением документа нет на месте: { $file }; код может быть его
    .help = найдите файл в резервной копии или создайте заново: `ruqsat form issue ФОРМА --case { $record }`
error-paper-not-remade = { $has-lost ->
       *[no] на месте документа приказа { $number } лежит не то, что было подписано
        [yes] документ приказа { $number } нельзя создать заново таким, каким он был подписан
    }
    .help = { $has-lost ->
       *[no] уберите его, и `ruqsat form issue order --case { $number }` создаст подписанный заново; или верните файл из резервной копии
        [yes] данные учреждения, форма или дело уже не такие, как тогда, и записанный SHA-256 не совпал бы; верните файл из резервной копии
    }
error-no-such-code = ни на одном документе учреждения нет кода «{ $value }»
    .help = наберите код так, как его читает сканер, от «RUQSAT» до последнего знака; если он верен, учреждение этот документ не выдавало
error-paper-failed = документ не удалось создать: { $part }

error-no-office = здесь нет папки учреждения (не найден office.toml)
    .help = создайте её командой `ruqsat init` или укажите: -C ПАПКА
error-not-a-demo = папка не пуста и не осталась от прежнего показа
    .help = укажите другую папку: `ruqsat demo ПАПКА`
error-office-exists = здесь уже есть папка учреждения
    .help = измените office.toml или выберите другую папку: -C ПАПКА
error-invalid-settings = настройки нельзя использовать: { toml-problem }
error-missing-setting = не заполнена настройка, нужная для документа: { $setting }
    .help = заполните её в office.toml; в документах печатается так, как записано там
error-no-such-case = нет дела «{ $case }»
    .help = все дела: `ruqsat list`
error-several-cases = «{ $case }» может означать несколько дел: { $cases }
    .help = укажите номер полностью
error-unknown-event = в этой услуге нет события «{ $event }»
    .help = { $has-suggestion ->
        *[no] известные события: { $events }
       [yes] имелось в виду «{ $suggestion }»? известные события: { $events }
    }
error-event-of-a-verb = событие «{ $event }» записывается своей командой, так как с ним связан документ
    .help = `ruqsat { $verb }`
error-unknown-field = у события «{ $event }» нет поля «{ $field }»
    .help = пишите ПОЛЕ=ЗНАЧЕНИЕ, поля: { $fields }
error-no-such-event = в деле { $case } нет события № { $n }
    .help = события: { $events }; их показывает `ruqsat show { $case }`
error-nothing-to-correct = { $case }: так и записано
    .help = см. `ruqsat show { $case }`
error-too-large = файл слишком велик: не более { $most } МБ
    .help = { $what ->
        [text] оставьте в нём только то, о чём спрошено, остальное приложите файлами
       *[scan] отсканируйте с разрешением 150-200 точек на дюйм или разделите на части
    }
error-unknown-step = нет этапа «{ $step }»
    .help = известные этапы: { $steps }
error-unknown-code = нет кода «{ $code }»
    .help = { $has-suggestion ->
        *[no] коды перечислены в docs/errors.md; дело называют номером или его последними цифрами
       [yes] имелось в виду «{ $suggestion }»? `ruqsat explain { $suggestion }`
    }
error-misnamed-record = имя файла не соответствует делу, которое в нём записано: { $case }
    .help = дайте файлу это имя или уберите его из папки
error-changed-meanwhile = дело тем временем изменилось: { $case }
    .help = посмотрите его снова и повторите команду
error-already-there = такой файл уже есть
    .help = посмотрите его, прежде чем записывать поверх

error-no-such-file = такого файла нет
    .help = проверьте имя и папку
error-cannot-read = не удалось прочитать: { io-reason }
error-cannot-write = не удалось записать: { io-reason }
    .help = посмотрите через `ruqsat show`, что записано, устраните причину и повторите команду
error-invalid-record = запись не удалось прочитать: { toml-problem }
error-newer-format = записано более новой версией программы (формат { $format }, известен { $known })
    .help = обновите программу

error-unknown-option = здесь нет параметра { $option }
    .help = { $has-suggestion ->
        *[no] справка: `--help`
       [yes] имелось в виду { $suggestion }?
    }
error-unknown-verb = нет команды «{ $verb }»
    .help = { $has-suggestion ->
        *[no] справка: `ruqsat --help`
       [yes] имелось в виду «{ $suggestion }»?
    }
error-missing-verb = не указана команда
    .help = выберите одну: { $verbs }
error-missing-option = не указано: { $option }
    .help = справка: `--help`
error-which-service = не указано, какая услуга имеется в виду
    .help = назовите услугу параметром --service: { $services }
error-missing-value = не указано значение: { $option }
    .help = { $has-choices ->
        *[no] справка: `--help`
       [yes] выберите одно: { $choices }
    }
error-conflicting-options = не применяются вместе: { $option }, { $other }
error-invalid-option = { $option }: значение «{ $value }» не подходит; ожидается: { $expected }
    .help = { $has-suggestion ->
        *[no] {""}
       [yes] имелось в виду { $suggestion }?
    }
error-option-not-text = аргумент – не текст UTF-8
error-wrong-use = команда непонятна
    .help = справка: `--help`

error-internal = этого не должно было случиться: { $detail }
    .help = это не ваша ошибка; сообщите о ней и укажите набранную команду

# Parts of the above.
toml-problem = { $problem ->
        [unknown-key] неизвестный ключ «{ $key }»{ $has-suggestion ->
            *[no] {""}
           [yes] ; имелось в виду «{ $suggestion }»?
        }
        [missing-key] нет ключа «{ $key }»
        [duplicate-key] ключ «{ $key }» указан дважды
        [wrong-type] значение не того вида
        [wrong-value] значение «{ $value }» не подходит для ключа { $key }{ $has-suggestion ->
            *[no] {""}
           [yes] ; имелось в виду «{ $suggestion }»?
        }
        [unknown-name] «{ $key }» упомянуто, но не задано{ $has-suggestion ->
            *[no] {""}
           [yes] ; имелось в виду «{ $suggestion }»?
        }
        [unknown-act] акта «{ $key }» нет в acts.toml
        [no-entry-into-force] у акта «{ $key }» нет дня введения в действие
        [same-day] редакция «{ $key }» действует с того же дня
        [step-shape] «{ $key }»: срок идёт вперёд (`after`, `within`) или отсчитывается назад (`before` с `by` или `at_least`), и только так
        [window-shape] «{ $key }»: отсчитывается назад от дня (`before`) или оканчивается в день `MM-DD` учебного года
        [circle] шаг «{ $key }» зависит сам от себя
        [event-key] у события нет правильного ключа «{ $key }»
        [calendar-wrong-year] { calendar-wrong-year }
        [calendar-repeated-day] { calendar-repeated-day }
        [calendar-no-holiday] { calendar-no-holiday }
        [calendar-no-origin] { calendar-no-origin }
        [calendar-no-moment] { calendar-no-moment }
       *[syntax] здесь нарушены правила TOML
    }
io-reason = { $reason ->
        [not-found] не найдено
        [permission] нет доступа
        [full] на диске нет места
        [read-only] диск доступен только для чтения
        [locked] файл открыт в другой программе
        [folder] это папка
        [unfaithful] диск вернул не те байты, что были записаны
        [unsupported] диск этого не поддерживает
        [not-text] это не текст UTF-8
        [special] это не обычный файл
        [link] это ссылка, которая ведёт в другое место
        [over-4] он больше 4 МБ, до чего не вырастает ни одно дело
        [over-64] он больше 64 МБ
       *[other] отказ системы
    }

# What is wrong with a form.
template-unknown-value = не задано значение: { $name }
template-unfit-value = значение нельзя напечатать в таком виде: { $name }
template-bad-expression = выражение непонятно: { $name }
template-unknown-block = нет блока «{ $name }»
template-bad-block = блок записан неправильно: { $name }
template-unknown-key = в заголовке формы нет ключа «{ $name }»
template-missing-key = в заголовке формы не хватает ключа «{ $name }»
template-bad-key = заголовок формы записан неправильно: { $name }
template-no-amendment = после приложения указывается поправка, в редакции которой оно повторено, например «O61.3 @ 225/2020»: { $name }
template-open-mark = знак { $name } не закрыт
template-too-long = форма длиннее { $name }
