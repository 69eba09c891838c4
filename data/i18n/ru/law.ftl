# The law's own data in words: acts, editions, rules, what the sources lack.

# Acts.
act-kind-order = { $has-issuer ->
       *[no] приказ № { $number } от { DAY($signed) }
        [yes] приказ { $issuer } № { $number } от { DAY($signed) }
    }
act-kind-law = закон № { $number } от { DAY($signed) }
act-kind-code = кодекс{ $has-signed ->
       *[no] {""}
        [yes] {" "}от { DAY($signed) }
    }
act-kind-transfer = акт о переносе дней отдыха
act-kind-passport = паспорт услуги по прежнему стандарту, без даты
act-kind-card = карточка услуги на портале, без даты
act-issuer-education-science = Министра образования и науки
act-issuer-enlightenment = Министра просвещения
act-issuer-health-acting = исполняющего обязанности Министра здравоохранения
act-issuer-culture-sport = Министра культуры и спорта

# Editions.
head-service = Услуга
head-edition = Редакция
head-in-force = Действие
head-act = Акт
head-part = Часть
head-rule = Правило
law-title = редакция { $edition }: { $act }
law-undated = даты не имеет: ни один день регистрации к ней не ведёт, её выбирает только сотрудник
law-in-force = действует с { DAY($from) }{ $basis ->
        [registration] {" "}(самый ранний возможный день: день опубликования неизвестен, известен только день регистрации)
        [signing] {" "}(самый ранний возможный день: день опубликования неизвестен, известен только день подписания)
       *[other] {""}
    }{ $has-until ->
       *[no] {""}
        [yes] {" "}по { DAY($until) }
    }
law-own = собственная редакция учреждения: { $path }

# Parts of an edition.
law-part-providers = Кто оказывает услугу
law-part-registration = Регистрация и часы работы
law-part-categories = Кто может обратиться
law-part-conditions = Каким должно быть заявление
law-part-windows = До какого дня обращаться
law-part-documents = Что прилагается к заявлению
law-part-terms = Сроки
law-part-grounds = Основания для отказа
law-part-forms = Документы
law-part-events = О чём говорит закон
law-part-absent = Чего нет в источниках
law-part-readings = Толкования спорных мест
law-cited = { $text }{ $has-cite ->
       *[no] {""}
        [yes] {" "}({ $cite })
    }
law-rule = { $has-for ->
       *[no] {""}
        [yes] { $for }:{" "}
    }{ $rule } ({ $cite }){ $has-leads ->
       *[no] {""}
        [yes] {" "}→ { $leads }
    }
law-registration = документы регистрируются в день поступления, после окончания рабочего времени и в нерабочие дни – на следующий рабочий день ({ $cite })
law-hours =
    { $has-own ->
       *[no] часы работы
        [yes] часы работы, если учреждение не установило своего графика
    }: { $open }-{ $close }, перерыв { $lunch }{ $has-cite ->
       *[no] {""}
        [yes] {" "}({ $cite })
    }
law-counter = ожидание в очереди – не более { $waiting } минут, обслуживание – не более { $service } минут ({ $cite })
law-window-back = не позднее чем за { $interval } до { $before }
law-window-day = не позднее { $day } (месяц-день) учебного года
law-day-departure = дня выезда
law-day-school-year = начала учебного года
law-document = { $has-for ->
       *[no] {""}
        [yes] { $for }:{" "}
    }{ $document }{ $has-channels ->
       *[no] {""}
        [yes] ; канал: { $channels }
    }{ $has-born ->
       *[no] {""}
        [yes] ; для родившихся до { DAY($born) }
    } ({ $cite })
law-term = { $step }{ $has-complaint ->
       *[no] {""}
        [yes] {" "}(по жалобе)
    }: { $rule }{ $has-when ->
       *[no] {""}
        [yes] , { $when }
    } ({ $cite })
law-term-forward = { $interval }, считая от: { $from }{ $has-cap ->
       *[no] {""}
        [yes] , не позднее: { $cap }
    }
law-term-back = не позднее чем за { $interval } до: { $from }{ $has-cap ->
       *[no] {""}
        [yes] , не позднее: { $cap }
    }
law-term-at-least = не менее чем за { $interval } до: { $from }{ $has-cap ->
       *[no] {""}
        [yes] , не позднее: { $cap }
    }
law-term-of-year = не позднее { $day } учебного года
law-when-intended-refusal = если предполагается отказ
law-when-addressee-provider = если жалоба подана на имя услугодателя
law-when-addressee-quality-authority = если жалоба подана в уполномоченный орган
law-when-channel-portal = через портал
law-when-channel-state-corporation = через Государственную корпорацию
law-ground = { $number }{ $has-name ->
       *[no] {""}
        [yes] . { $name }
    }
law-form = { $form }{ $has-on ->
       *[no] {""}
        [yes] : { $on }
    } ({ $cite }{ $has-wording ->
       *[no] {""}
        [yes] , в редакции { $wording }
    })
law-event = { $event }{ $has-choices ->
       *[no] {""}
        [yes] : { $choices }
    }
law-test-channel-among = канал: { $channels }
law-test-grades-at-most = классов в одном учебном году не более: { $most }
law-test-issued-by-arrival = выдано не позднее дня поступления заявления: { $document }
law-test-grades-known = указано, какие классы запрошены
law-test-grades-consecutive = классы следуют один за другим
law-test-grades-between = классы { $lowest }-{ $highest }
law-test-consent = согласие на использование охраняемых персональных данных
law-test-signed = подписано: { $ways }
law-test-iin-agrees-with-birth = ИИН ученика согласуется с датой рождения
law-test-departure-known = указан день выезда
law-test-explained = указаны причина и пояснение ошибок
law-test-decided-before = срок оканчивается не позднее { $day } (месяц-день)

# Grounds of refusal.
ground-externat-1 = установлена недостоверность документов или данных в них
ground-externat-2 = услугополучатель, материалы или данные не соответствуют требованиям нормативных правовых актов
ground-externat-3 = нет согласия на доступ к персональным данным ограниченного доступа

# What the sources lack.
part-everything = весь текст
part-provider = кто оказывает услугу
part-channels = каналы обращения
part-entitlement = кто имеет право
part-programme = сколько классов можно пройти
part-windows = до какого дня обращаться
part-documents = пакет документов
part-application-form = форма заявления
part-registration = день регистрации
part-hours = часы работы
part-terms = сроки и действия
part-refusal = основания и порядок отказа
part-result = результат услуги
part-complaints = жалобы
part-study = порядок обучения
law-absence = { $part }{ $has-paragraphs ->
       *[no] {""}
        [yes] {" "}({ $paragraphs })
    }{ $has-replaced ->
       *[no] : нет ни в одном источнике
        [yes] : текста, который заменил { $replaced }, нет ни в одном источнике
    }{ $has-told ->
       *[no] {""}
        [yes] ; об этом говорит редакция без даты: { $told }
    }{ $has-rests ->
       *[no] {""}
        [yes] ; вместо этого: { $rests }
    }

# law diff
law-diff-added = + { $is }
law-diff-dropped = - { $was }
law-diff-changed =
    - { $was }
    + { $is }
law-diff-known-before = ? известно только в прежней: { $was }
law-diff-known-after = ? известно только в новой: { $is }
law-diff-absent = в редакции { $edition } нет текста: { $parts }; различие не означает, что правило менялось
law-diff-same = в том, что есть в источниках, различий нет
