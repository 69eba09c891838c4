# The year of an extern (O61 p.12-20).

event-permitted-elsewhere = разрешение выдал другой орган
event-extern-attached = экстерн прикреплён
event-study-programmed = составлены индивидуальная учебная программа и график
event-timetable-approved = график утверждён приказом
event-attestation-set = форма и сроки аттестации установлены
event-admitted-by-council = педагогический совет решил допустить к аттестации
event-not-admitted-by-council = педагогический совет решил не допускать к аттестации
event-admission-ordered = издан приказ о допуске к аттестации
event-results-recorded = записаны результаты аттестации
event-protocol-approved = утверждён протокол с отметкой «Экстернат»
event-left-for-repeat-year = оставлен на повторный год обучения
event-study-finished = выдан документ о завершении обучения в форме экстерната
event-level-finished = выдаётся документ об образовании государственного образца
step-admission-order = приказ о допуске к аттестации
stage-attached = прикреплён
stage-programmed = программа составлена
stage-timetabled = график утверждён
stage-council-admitted = допущен советом
stage-not-admitted = не допущен советом
stage-admitted = допущен к аттестации
stage-attested = результаты записаны
stage-protocolled = протокол утверждён
stage-repeat-year = повторный год обучения
stage-extern-document = завершил в форме экстерната
stage-state-document = документ государственного образца
field-school-year = учебный год
field-plan = рабочий учебный план
field-health = состояние здоровья
field-attestation = результаты аттестации
field-manner = форма аттестации
field-dates = сроки
field-chair = председатель комиссии
field-secretary = секретарь
field-materials = письменные материалы, листов
field-members = члены комиссии
field-permitter = кем разрешено
field-course = курс
field-lessons = консультации и промежуточная аттестация
field-subjects = предметы
field-results = результаты
lesson-consultation = консультация
lesson-interim = промежуточная аттестация
attestation-interim = промежуточная
attestation-final = итоговая
shared-case = экстерн
shared-teacher = учитель
shared-room = кабинет
unattested-self-knowledge = самопознание
unattested-physical-education = физическая культура
unattested-technology = технология
unattested-initial-military-training = начальная военная подготовка
unattested-music = музыка
unattested-technical-drawing = черчение
category-contest = победитель конкурса или фестиваля (колледж)
category-excellent = обучающийся на «отлично» второго и выше курса (колледж)
college-ground-contest = победитель конкурса или фестиваля из перечня
college-ground-excellent = учится на «отлично» на втором и выше курсе

# Columns of sheets, and what stands in them.

study-column-case = дело
study-column-case-note = номер дела или имя экстерна
study-column-grade = класс
study-column-grade-note = обязателен при разрешении на два класса
study-column-subject = предмет
study-column-subject-note = как в рабочем учебном плане
study-column-hours = часы
study-column-hours-note = часы предмета за год, достаточно в одной строке
study-column-kind = вид
study-column-kind-note = консультация или промежуточная аттестация
study-column-date = дата
study-column-date-note = 2027-01-15 или 15.01.2027
study-column-from = начало
study-column-from-note = 10:00
study-column-to = окончание
study-column-to-note = 10:45
study-column-room = кабинет
study-column-room-note = номер
study-column-teacher = учитель
study-column-teacher-note = фамилия и инициалы
study-column-attestation = аттестация
study-column-attestation-note = промежуточная или итоговая
study-column-mark = оценка
study-column-mark-note = оценка комиссии
study-column-passed = пройдено
study-column-passed-note = решение комиссии: да или нет
study-column-remark = примечание
study-column-remark-note = свободный текст
expected-time = время, например 10:45
expected-later-time = время позже начала
expected-case-of-office = дело этой организации; если команда называет дело, только оно
expected-grade-of-two = один из двух разрешённых классов
expected-permitted-grade = разрешённый класс
expected-another-subject = каждый предмет один раз в классе и аттестации
expected-one-extern = номер приказа об одном экстерне; несколько получают свои номера
expected-what-follows = исход, который следует из результатов; иному нужны --anyway и --reason
head-stage = Этап
head-school-year = Учебный год
head-next = Следующая команда

# What is said.

extern-none = экстернов нет; начинает `ruqsat extern attach`
extern-attached-already = { $case }: { $year } учебный год уже начат
extern-other-year = { $case }: разрешение дано на { $asked } учебный год, а не на { $year } ({ $cite })
extern-nothing-recorded = ничего не записано; исправьте строки и повторите
extern-sheet = таблица: { $file }; заполните её и выполните `{ $command }`
extern-none-finished = нет экстернов, которым полагается документ государственного образца
extern-subjects-left = предметы, для которых в форме нет столбца: { $subjects }
extern-outcome-otherwise = { $case }: из результатов следует другое: { $follows }
extern-outcome-besides = кроме того: { $follows }; `{ $command }`
extern-college-eligible = может ли быть экстерном колледжа: { $eligible ->
        [yes] да, основание: { $grounds }
        [no] нет, основание не указано
       *[unknown] текста нет в источниках
    } ({ $cite })
extern-college-window = последний день для заявления на { $year } учебный год: { $last }; { $time ->
        [yes] подано в срок
        [no] подано с опозданием
       *[unknown] день подачи не назван
    } ({ $cite })
extern-college-period = учащимся на «отлично» – на один академический период, не более одного учебного года ({ $cite })
extern-college-no-procedure = Порядка оказания услуги для колледжей (документов, сроков, форм) в Правилах нет, и программа его не придумывает. Год разрешённого экстерна начинает `ruqsat extern attach --ground`
show-year = Учебный год экстерна: { $year }, { $stage }
extern-no-papers = бумаги издаёт организация, где учится экстерн: здесь записываются только факты

# What is wrong.

error-lesson-clash = { $date } { $from }-{ $to }: { $shared } ({ $value }) уже занят: { $case }, { $subject }, { $begins }-{ $ends }
    .help = измените время, кабинет или учителя
error-lesson-out-of-months = { $date } вне периода с { $from } по { $to } ({ $cite })
    .help = консультации и промежуточная аттестация проходят в январе-апреле; иному нужны --anyway и --reason
error-lesson-on-day-off = { $date }: нерабочий день: { $reason }
    .help = выберите рабочий день; иному нужны --anyway и --reason
error-subject-unattested = { $case }: по предмету «{ $subject }» экстерн не аттестуется ({ $cite })
    .help = уберите строку: в документе об образовании пишется «оқылған жоқ»

# Help.

help-extern = Ведёт учебный год экстерна: от программы до документа
help-extern-attach = Прикрепляет экстерна: по делу о разрешении или приказу другого органа
help-extern-programme = Записывает индивидуальную программу и график из таблицы
help-extern-timetable = Издаёт приказ руководителя об утверждении графика
help-extern-attestation = Издаёт приказ о форме и сроках аттестации
help-extern-council = Записывает решение педагогического совета о допуске
help-extern-admit = Издаёт приказ о допуске к аттестации (не позднее 10 мая)
help-extern-results = Записывает результаты аттестации по предметам из таблицы
help-extern-protocol = Издаёт протокол с отметкой «Экстернат»
help-extern-outcome = Записывает, чем закончился год
help-extern-grades = Делает таблицу с оценками экстернов для приложения к аттестату
help-extern-list = Показывает экстернов, их этап и следующий шаг
help-extern-college = Говорит, может ли учащийся колледжа быть экстерном и до какого дня подают заявление
help-extern-attach-case = Дело о разрешении; не указывается, если разрешил другой орган
help-extern-attach-order = Номер приказа другого органа или выписки
help-extern-attach-order-date = Его день
help-extern-attach-body = Кем разрешено
help-extern-attach-applicant-name = Имя заявителя
help-extern-attach-student-name = Имя экстерна
help-extern-attach-student-iin = ИИН экстерна
help-extern-attach-student-birth-date = Дата рождения
help-extern-attach-grade = Класс
help-extern-attach-grades-requested = Разрешённые классы: 8 или 8+9
help-extern-attach-category = Основание: health, grades, abroad-with-parents, abroad-alone
help-extern-attach-ground = В колледже: contest или excellent
help-extern-attach-course = В колледже: курс
help-extern-attach-special-needs = С особыми образовательными потребностями
help-extern-attach-language = Язык бумаг: kk или ru
help-extern-attach-school-year = Учебный год по году начала: 2026
help-extern-programme-case = Дело всех строк; иначе каждая строка называет своё
help-extern-programme-plan = Рабочий учебный план текущего года: дата, номер
help-extern-programme-health = Учтённое состояние здоровья; иначе медицинское заключение
help-extern-programme-attestation = Учтённые результаты аттестации
help-extern-programme-from = Таблица предметов и часов: CSV или XLSX
help-extern-programme-ignore-unknown = Пропустить неизвестные столбцы
help-extern-results-case = Дело всех строк; иначе каждая строка называет своё
help-extern-results-from = Таблица результатов: CSV или XLSX
help-extern-results-ignore-unknown = Пропустить неизвестные столбцы
help-extern-attestation-form = Форма аттестации
help-extern-attestation-dates = Сроки аттестации
help-extern-council-number = Номер протокола совета
help-extern-council-not-admitted = Совет не допустил
help-extern-protocol-chair = Председатель экзаменационной комиссии
help-extern-protocol-member = Член комиссии; можно повторять
help-extern-protocol-secretary = Секретарь
help-extern-protocol-materials = Сколько листов письменных материалов подшито
help-extern-outcome-outcome = repeat-year, extern-document или state-document; иначе следует из результатов
help-extern-grades-kind = Приложение: basic-secondary или general-secondary
help-extern-grades-cases = Экстерны; иначе все завершившие
help-extern-grades-out = Файл таблицы
help-extern-list-stage = Только на этом этапе
help-extern-college-contest = Победитель конкурса или фестиваля из перечня
help-extern-college-excellent = Учится на «отлично»
help-extern-college-course = Курс
help-extern-college-applied = День подачи заявления
help-extern-college-school-year = Учебный год по году начала: 2026
value-stage = ЭТАП
