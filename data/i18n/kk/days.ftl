# Мекеменің өз күндері, жылдың күндері және мерзімді әлі өзгертуі мүмкін жағдайлар.

help-calendar-show = Жылдың жұмыс емес күндерін және жұмыс күні болған демалыстарын актілерімен бірге көрсетеді
help-calendar-show-year = Жыл
help-calendar-set = Актімен жұмыс емес немесе жұмыс күні болған күнді жазады
help-calendar-set-date = Күн
help-calendar-set-what = off (жұмыс емес) немесе working (жұмыс күні)
help-calendar-set-act = Соны белгілеген акт, құжаттарда аталатындай
help-calendar-set-week = Қай аптаға қатысты: five (бес күндік) немесе six (алты күндік); көрсетілмесе екеуіне де
help-calendar-set-holiday = Мереке атауы: nauryz, kurban-ait…
help-calendar-set-reason = Себебі, бірнеше сөзбен
help-calendar-set-dry-run = Ашық істердің қай мерзімдері өзгеретінін ғана көрсетеді
help-calendar-unset = Мекеме жазған күннің күшін жояды
help-calendar-unset-date = Күн
help-calendar-unset-week = Апта: five немесе six; көрсетілмесе екеуі де
help-calendar-unset-dry-run = Ашық істердің қай мерзімдері өзгеретінін ғана көрсетеді

value-year = ЖЫЛ
value-what = off|working

expected-year = жыл, мысалы 2026
expected-own-day = мекеме өзі жазған күн (оларды `ruqsat calendar show ЖЫЛ` көрсетеді)
expected-holiday-of-a-day-off = ештеңе: мереке жұмыс емес күнге ғана көрсетіледі

head-weekday = Апта күні
head-week = Апта
head-day = Күн
head-reason = Себебі
head-old-due = Бұрынғы мерзім
head-new-due = Жаңа мерзім

weeks-five = бес күндік
weeks-six = алты күндік
day-off = жұмыс емес күн
day-working = жұмыс күні
day-unset = бағдарлама күнтізбесіндегідей

# Бұл қандай күн.
reason-act = акт бойынша жұмыс емес күн
worked-in-exchange-for = { $date } орнына жұмыс күні
worked-by-act = жұмыс күні
own-day = { $day } ({ $file })

# Мекеменің өз күндерінің файлы осылай басталады.
calendar-file =
    Мекеменің өз жұмыс емес және жұмыс күндері; олар бағдарлама күндерінен басым.
    Файл соңынан ғана өседі (ruqsat calendar set, unset); одан ештеңе сызылмайды.
calendar-no-moment = қашан жазылғаны көрсетілмеген

calendar-working-days = { $year } жылғы жұмыс күндері: бес күндік аптада { $five }, алты күндік аптада { $six }
calendar-own = мекеменің өз күндері бойынша шешілді: { $file }
calendar-so-already = { $date }: күн онсыз да осындай; ештеңе жазылған жоқ
calendar-became = { $date }: { $becomes }, жазылған жері { $file }; өзгерген мерзім саны: { $moved }
calendar-would-be = { $date }: { $becomes }, ештеңе жазылған жоқ; өзгеретін мерзім саны: { $moved }
calendar-kept = өтіп жатқандықтан бұрынғысынша қалған мерзім саны: { $count }; күнтізбенің өзгеруінен ешкім кешікпейді
calendar-paper = { $case }: берілген құжатта өзгерген күн көрсетілген: { $event }

doubt-estimated = ≈ – мерзім { $days } арқылы есептелген: бұл демалыс күні болжамды, әлі жарияланбаған, мерзім өзгеруі мүмкін
doubt-open = демалыс күндерін ауыстыру туралы актілер әлі шығуы мүмкін ({ $years }): мерзімдер өзгеруі ықтимал

explain-stands = мерзім { $date } дейін қолданылған күнтізбемен есептелген: күнтізбенің өзгеруінен ешкім кешікпейді
proof-stands = Күндер { $date } дейін қолданылған күнтізбемен есептелді: ол өзгергенде мерзім өтіп жатқан еді.
