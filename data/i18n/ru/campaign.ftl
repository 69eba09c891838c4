# Летний приём (O20 п. 23, 53, 63-64).

step-intake-opens = начало приёма документов
step-intake-closes-creative = окончание приёма документов: творческая подготовка
step-intake-closes-pedagogical-medical = окончание приёма документов: педагогические и медицинские специальности
step-intake-closes-basic-secondary = окончание приёма документов: госзаказ, основное среднее
step-intake-closes-general-secondary = окончание приёма документов: госзаказ, общее среднее и выше
step-intake-closes-full-time = окончание приёма документов: квалифицированные рабочие, специальные программы, платная очная форма
step-intake-closes-evening = окончание приёма документов: вечерняя и заочная формы
step-results-basic-secondary = публикация итогов: основное среднее
step-results-general-secondary = публикация итогов: общее среднее
step-messages-basic-secondary = сообщения через 1414: основное среднее
step-messages-general-secondary = сообщения через 1414: общее среднее
step-database-registration = регистрация в НОБД с указанием специальности и квалификации
step-redistribution = перераспределение госзаказа

adm-lacking-registration = регистрация в НОБД
adm-lacking-speciality = специальность в НОБД
adm-lacking-qualification = квалификация в НОБД
adm-group-gathered = набрана
adm-group-none = никто не принят
adm-group-short = не набрана

head-speciality = Специальность
head-qualification = Квалификация
head-word = Слово
head-done-on = Выполнено
head-lacking = Недостаёт
head-admitted-count = Принято
head-free = Свободно
head-group = Группа

campaign-opened = шагов этого учреждения: { $steps }; программ: { $programmes }
campaign-recorded = { $number }: { $step }: { $status }
campaign-checked = недостаёт в НОБД: { $count } из { $all }
campaign-check-by = срок: { DAY($due) } ({ $cite }); безопасный день: { DAY($safe) }
campaign-elsewhere = принято на программы, которых нет в приёме: { $count }
campaign-left-out = без места: { $cases }
campaign-proof-on = в тексте назван сам день: { $named } ({ $cite })
campaign-proof-until = в тексте сказано «до { $named }» ({ $cite })
campaign-proof-safe = безопасно по { $safe } при любом прочтении
campaign-proof-off = { $named } – нерабочий день; текст его не переносит
campaign-proof-done = выполнено { $done }
campaign-proof-kept = с { $since } не менее { $count } месяцев ({ $cite })

expected-campaign-step = шаг этого приёма (их показывает `ruqsat admission campaign show`)
value-campaign = ПРИЁМ

help-admission-campaign = Ведёт летний приём: дни, группы, национальная база данных, списки
help-admission-campaign-open = Открывает приём года с программами колледжа
help-admission-campaign-record = Вносит выполненный шаг; без шага показывает, какие есть
help-admission-campaign-show = Показывает дни приёма и их состояние
help-admission-campaign-groups = Считает группы по программам и называет, что идёт на перераспределение
help-admission-campaign-check = Называет, кого нет в национальной базе данных или у кого там нет специальности и квалификации
help-admission-campaign-lists = Записывает три списка принятых в виде таблиц и документов
help-arg-campaign = Год или номер приёма
help-admission-campaign-open-year = Год приёма
help-admission-campaign-open-programmes = Список программ, как для `admission score`
help-admission-campaign-record-step = Шаг, его словом (их показывает `ruqsat admission campaign show`)
help-admission-campaign-record-note = Что о нём сказать
help-admission-campaign-groups-results = Опубликованный результат вместо собственных дел колледжа
help-admission-campaign-lists-out = Папка, куда записываются файлы
help-admission-campaign-lists-names = С именами в списках

error-campaign-exists = приём { $year } года уже открыт: { $number }
    .help = `ruqsat admission campaign show { $year }`
error-no-campaign = приём { $number } в этом учреждении не открыт
    .help = откройте его: `ruqsat admission campaign open` и год
error-database-lacks = { $case }, { $name }: недостаёт: { $what } ({ $cite })
    .help = внесите: `ruqsat record { $case } registered-in-database`; всех называет `ruqsat admission campaign check`
