# Конкурс на места в колледжах по государственному заказу (O20 п. 9, 26, 32, 48, 53-55, 61-64).

adm-column-programme = программа
adm-column-college = колледж
adm-column-speciality = специальность
adm-column-qualification = квалификация
adm-column-level = уровень
adm-column-track = порядок приёма
adm-column-demands = требования
adm-column-field = отрасль
adm-column-base = базовое образование
adm-column-form = форма обучения
adm-column-funding = финансирование
adm-column-language = язык обучения
adm-column-outside-database = вне базы данных
adm-column-places = число мест
adm-column-capacity = проектная мощность
adm-column-quota-seats = места по квоте
adm-column-compulsory-subjects = обязательные предметы
adm-column-profile-subjects = профильные предметы
adm-column-exams = экзамены
adm-column-exam-scale = шкала экзаменов
adm-column-remark = примечание
adm-column-applicant = абитуриент
adm-column-name = фамилия, имя, отчество
adm-column-choices = выбор
adm-column-grades = оценки
adm-column-document-average = средний балл документа
adm-column-foreign-document = иностранный документ
adm-column-commission-subjects = предметы, определённые комиссией
adm-column-psychometric = психометрическое тестирование
adm-column-interview = собеседование
adm-column-quota = квота
adm-column-out-of-competition = вне конкурса
adm-column-status-document = документ о статусе
adm-column-sent-at = время подачи
adm-column-commission-order = порядок, определённый комиссией

adm-level-skilled-worker = квалифицированные рабочие кадры
adm-level-mid-level = специалисты среднего звена
adm-level-applied-bachelor = прикладной бакалавр
adm-track-ordinary = обычный
adm-track-special-curriculum = специальная учебная программа
adm-track-enterprise = по заявке предприятия
adm-track-religious = духовная организация образования
adm-track-penal = учреждение уголовно-исполнительной системы
adm-demands-none = нет
adm-demands-creative = творческая подготовка
adm-demands-special = специальная подготовка
adm-demands-pedagogical = педагогическая
adm-demands-medical = медицинская
adm-field-arts-culture = искусство и культура
adm-field-health-care = здравоохранение
adm-field-other = иная
adm-funding-state-order = государственный заказ
adm-funding-grant = грант
adm-funding-paid = на платной основе
adm-passed-passed = пройдено
adm-passed-failed = не пройдено
adm-service-special-state-body = специальный государственный орган
adm-service-law-enforcement = правоохранительный орган
adm-service-civil-protection = орган гражданской защиты
adm-service-courier-service = фельдъегерская служба
adm-service-serviceman = военнослужащий
adm-service-medical-worker = медицинский работник
adm-seat-open = общее место
adm-seat-out-of-competition = вне конкурса

adm-bar-outside-database = вне базы данных
adm-bar-paid = места платные
adm-bar-wrong-base = иное базовое образование
adm-bar-missing-subject = нет оценки по предмету
adm-bar-missing-exam = нет баллов экзамена
adm-bar-exam-beyond-scale = баллы выше шкалы
adm-bar-no-commission-subjects = нет перечня комиссии
adm-bar-no-subjects = предметы не указаны
adm-bar-missing-psychometric = нет психометрического тестирования
adm-bar-psychometric-failed = психометрическое тестирование не пройдено
adm-bar-interview-failed = собеседование не пройдено

adm-finding = { $whom }: { $message } ({ $cite })
adm-finding-outside-database = места распределяются вне национальной базы данных и здесь не учитываются
adm-finding-paid = места платные и в государственный заказ не входят
adm-finding-wrong-base = программа не принимает лиц с таким базовым образованием
adm-finding-missing-subject = нет оценки по предмету{ $has-what ->
       *[no] {""}
        [yes] {" "}«{ $what }»
    }; нулём она не считается, по этому выбору абитуриент в конкурсе не участвует
adm-finding-missing-exam = нет баллов экзамена{ $has-what ->
       *[no] {""}
        [yes] {" "}«{ $what }»
    }; нулём они не считаются, по этому выбору абитуриент в конкурсе не участвует
adm-finding-exam-beyond-scale = баллы экзамена{ $has-what ->
       *[no] {""}
        [yes] {" "}«{ $what }»
    } выше шкалы
adm-finding-no-commission-subjects = в иностранном документе нет предмета{ $has-what ->
       *[no] {""}
        [yes] {" "}«{ $what }»
    }, а комиссия перечень предметов не определила
adm-finding-no-subjects = у программы не указаны предметы, оценки по которым учитываются
adm-finding-missing-psychometric = нет результата психометрического тестирования
adm-finding-psychometric-failed = психометрическое тестирование не пройдено
adm-finding-interview-failed = собеседование не пройдено
adm-finding-unscored = балла нет{ $has-what ->
       *[no] {""}
        [yes] {" "}(не хватает: «{ $what }»)
    }: пока мест хватает всем, он не нужен; иначе абитуриент следует за теми, у кого он есть
adm-finding-no-interview = собеседование не отмечено
adm-finding-no-document-average = нет среднего балла документа: при равном конкурсном балле абитуриент следует за теми, у кого он есть
adm-finding-no-status-document = вне конкурса принимают только с номером документа, подтверждающего статус
adm-finding-not-on-duty = не вне конкурса: не указано, что родитель погиб или получил инвалидность при исполнении служебных обязанностей (толкование on-duty)
adm-finding-over-capacity = мест больше, чем проектная мощность; заполняется { $what }
adm-finding-no-exam-named = ожидается экзамен, но он не указан

adm-placed = распределено: { $count } из { $all }
adm-drawn = { $programme }: равны во всём, решил жребий: { $applicants }
adm-undecided = { $programme }: равны во всём, решения нет: { $applicants }
adm-free = { $programme }: свободных мест: { $count }
adm-short = { $programme }: группа не набрана: { $count } при норме не менее { $least }
adm-left-out = абитуриентов без места: { $count }
adm-proposal = предложение: мест государственного заказа { $count }, откуда: { $from }, куда: { $to }; никто не переводится
adm-seed = основа жребия: { $seed }
    обязательство: { $commitment }
    Опубликуйте обязательство до окончания приёма заявлений; основу жребия до тех пор храните в тайне.
adm-published = контрольная сумма: { $digest }
adm-on-no-list = распределено, но в списки не вошло: { $count } (собеседование не отмечено либо порядок приёма, которого нет в пункте 63)

adm-base-basic-secondary = на базе основного среднего образования
adm-base-general-secondary = на базе общего среднего образования
adm-publish-on = день публикации: { DAY($day) }, { $base } ({ $cite })
adm-redistribute-by = государственный заказ перераспределяется до { DAY($day) } ({ $cite }); надёжен день накануне

adm-verified = пересчитано, всё как опубликовано: абитуриентов { $count }, { $digest }
adm-differs-digest = изменено: контрольная сумма не соответствует файлу
adm-differs-edition = результаты основаны на другой редакции правил, чем у этой программы
adm-differs-readings = в результатах названо толкование, которого эта программа не знает
adm-differs-names = код, номер или строка стоят не на своём месте
adm-differs-commitment = основа жребия не та, обязательство на которую было опубликовано
adm-differs-cutoff = { $whom }: последним проходит другой абитуриент
adm-differs-place = { $whom }: опубликовано { $said }, при пересчёте { $found }
adm-differs-undecided = равных ничто не различает: основы жребия нет
adm-stands-seat = { $programme }: балла { $score } достаточно ({ $seat })
adm-stands-lot = { $programme }: балл { $score } равен баллу последнего прошедшего; решает только жребий: укажите свой номер (--applicant)
adm-stands-behind = { $programme }: балла { $score } недостаточно; у последнего прошедшего { $last }, в документе { $last-document }
adm-answer = ваше место: { $programme }
adm-no-answer = места по этому выбору нет, либо решает жребий

adm-result = { $applicant }: { $programme }, выбор { $wish }
adm-no-result = { $applicant }: места нет
adm-why-placed = место есть ({ $seat }), балл { $score }; { $free ->
       *[no] у последнего прошедшего { $last }.
        [yes] есть свободные места.
    }
adm-change-placed = { $free ->
       *[no] Изменил бы это только балл ниже { $last }.
        [yes] Балл этого не изменил бы.
    }
adm-why-by-right = место есть ({ $seat }) независимо от балла: вне конкурса, по квоте или по более раннему выбору.
adm-change-by-right = Балл { $score } этого не изменил бы.
adm-why-score = балл { $score } меньше балла последнего прошедшего: { $last }.
adm-change-score = Хватило бы балла выше { $last } либо { $last } при среднем балле документа выше { $last-document }.
adm-why-document-average = балл { $score } равен, но средний балл документа { $document }, а у последнего прошедшего { $last-document }.
adm-change-document-average = Хватило бы документа со средним баллом выше { $last-document } либо балла выше { $last }.
adm-why-quota = балл { $score } и документ равны, но последний прошедший относится к категории квоты.
adm-change-quota = Хватило бы балла выше { $last } либо среднего балла документа выше { $last-document }.
adm-why-commission = балл { $score } и документ равны, но комиссия поставила последнего прошедшего выше.
adm-change-commission = Хватило бы балла выше { $last } либо среднего балла документа выше { $last-document }.
adm-why-lot = балл { $score }, документ и квота равны, но жребий { $last-lot } меньше жребия { $lot }.
adm-change-lot = Хватило бы балла выше { $last } либо среднего балла документа выше { $last-document }.
adm-why-earlier-wish = места заняли те, кто указал программу раньше (последний прошедший: выбор { $wish }).
adm-change-earlier-wish = Программу нужно было указать раньше.
adm-why-others-first = места заняли те, кто имеет их независимо от балла: вне конкурса или по квоте.
adm-change-others-first = Никакой балл этого не изменил бы.
adm-why-not-needed = не понадобилось: исполнен более желанный выбор.
adm-change-barred = Без этого выбор участвовал бы в конкурсе.

head-programme = Программа
head-wish = Выбор
head-seat = Место
head-score = Балл
head-document-average = Документ
head-grades = Оценки
head-exams = Экзамены
head-exam-scale = Шкала
head-bar = Не участвует
head-places = Мест
head-taken = Занято
head-why = Вид
head-change = Что изменило бы

expected-score = число, например 5, 4,62 или 14/3
expected-whole-number = целое число не длиннее шести цифр
expected-no-bar = код без знака |
expected-short-list = не более 32 пунктов
expected-numbers = пункты вида название:4, каждое название один раз, через |
expected-quota-seats = пункты вида категория:2, каждая категория один раз, через |
expected-quota-within-places = мест по квоте не больше, чем всего мест
expected-programme = программа из другого списка
expected-another-programme = каждая программа один раз
expected-published-programme = программа из опубликованного файла
expected-listed-applicant = номер из списка абитуриентов
expected-applicant = номер из опубликованного файла
value-programmes = ПРОГРАММЫ
value-score = БАЛЛ

help-admission = Проводит конкурс на места в колледжах по государственному заказу
help-admission-score = Показывает балл каждого абитуриента и чего для него не хватает
help-admission-seed = Создаёт основу жребия и обязательство для публикации заранее
help-admission-allocate = Распределяет места и показывает, что осталось
help-admission-publish = Записывает файл, который может пересчитать каждый, и три списка
help-admission-verify = Пересчитывает опубликованный файл или отвечает абитуриенту, проходит ли он
help-admission-explain = Объясняет каждый результат и что его изменило бы
help-arg-programmes = Список программ, CSV или XLSX
help-arg-applicants = Список абитуриентов, CSV или XLSX
help-arg-ignore-unknown = Пропускает неизвестные столбцы
help-arg-seed = Основа жребия
help-arg-added = Дополнение к основе, которого никто не мог знать заранее, например курс на названный день
help-arg-commitment = Опубликованное заранее обязательство
help-arg-results = Опубликованный файл
help-admission-score-applicant = Только этот абитуриент
help-admission-seed-seed = Обязательство для этой основы вместо новой
help-admission-publish-out = Папка, в которую записываются файлы
help-admission-publish-names = С именами в списках для управлений; в опубликованном файле их не бывает
help-admission-verify-digest = Контрольная сумма, как она стоит в списках
help-admission-verify-score = Ваш балл, или свой для каждой программы: КОД=14/3
help-admission-verify-document = Средний балл вашего документа
help-admission-verify-choices = Ваш выбор по порядку, через запятую
help-admission-verify-quota = Ваши категории квоты, через запятую
help-admission-verify-out-of-competition = Вас принимают вне конкурса
help-admission-verify-applicant = Ваш номер, для жребия
help-admission-explain-applicant = Номера абитуриентов; все, если не указаны

error-repeated-number = { $number } стоит дважды
    .help = у каждой программы и каждого абитуриента одна строка и свой код
error-seed-not-committed = { $has-commitment ->
       *[no] ничто не говорит, что основа жребия определена до закрытия списков
        [yes] основа жребия не соответствует обязательству { $commitment }
    }
    .help = { $has-commitment ->
       *[no] укажите опубликованное обязательство: --commitment
        [yes] укажите основу жребия точно так, как её вывела команда `ruqsat admission seed`
    }
error-tie-undecided = { $programme }: равны во всём, и никто между ними не решил: { $applicants }
    .help = укажите основу жребия с обязательством (--seed и --commitment) или порядок комиссии в столбце commission_order при --reading tie-left=commission
error-not-anonymous = вместо номеров абитуриентов стоят ИИН: { $count }
    .help = дайте каждому абитуриенту номер, по которому его нельзя узнать, и публикуйте под ним
error-unreadable-results = строка { $line } не читается: это не файл опубликованных результатов либо он обрезан
    .help = возьмите файл заново там, где он опубликован
