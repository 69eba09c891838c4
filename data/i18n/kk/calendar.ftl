# Күндер, олардың себептері және терілген күннің, сағаттың, белдеудің қателері.

weekday-1 = дүйсенбі
weekday-2 = сейсенбі
weekday-3 = сәрсенбі
weekday-4 = бейсенбі
weekday-5 = жұма
weekday-6 = сенбі
weekday-7 = жексенбі
weekday-short-1 = дс
weekday-short-2 = сс
weekday-short-3 = ср
weekday-short-4 = бс
weekday-short-5 = жм
weekday-short-6 = сб
weekday-short-7 = жс

week-five = бес күндік жұмыс аптасы
week-six = алты күндік жұмыс аптасы

# Күн неге жұмыс күні емес.
reason-weekend = демалыс күні
reason-public = мереке күні
reason-observed = демалыс күніне тура келген мереке үшін берілген демалыс күні
reason-transfer = актімен ауыстырылған демалыс күні
reason-estimated = болжамды күн
reason-unknown-act = актісі белгісіз

# Демалысқа ұқсаса да күн неге саналады.
worked-in-exchange = басқа демалыс күнінің орнына жұмыс күні

# Өтініш неге өз күнінде тіркелді.
arrival-in-hours = жұмыс уақытында
arrival-after-hours = жұмыс уақыты аяқталғаннан кейін
arrival-day-off = демалыс немесе мереке күні

holiday-new-year = Жаңа жыл
holiday-orthodox-christmas = Православиелік Рождество
holiday-womens-day = Халықаралық әйелдер күні
holiday-nauryz = Наурыз мейрамы
holiday-peoples-unity = Қазақстан халқының бірлігі мерекесі
holiday-defender-day = Отан Қорғаушы күні
holiday-victory-day = Жеңіс күні
holiday-capital-day = Астана күні
holiday-constitution-day = Қазақстан Республикасының Конституциясы күні
holiday-kurban-ait = Құрбан айттың бірінші күні
holiday-republic-day = Қазақстан Республикасы күні
holiday-first-president-day = Қазақстан Республикасының Тұңғыш Президенті күні
holiday-independence-day = Тәуелсіздік күні

# Терілгеннің несі дұрыс емес.
typed-shape = белгілі жазылыстағы күн де, уақыт та емес
typed-no-such-day = мұндай күн жоқ
typed-no-such-time = тәулікте мұндай уақыт жоқ
typed-year-out-of-range = жыл 1900-2199 аралығынан тыс
hours-shape = жұмыс уақыты былай жазылады: 09:00-18:30
hours-order = жұмыс уақытының басы аяғынан ерте болуы керек
hours-lunch-outside = түскі үзіліс жұмыс уақытының ішінде болуы керек
zone-unknown = мұндай уақыт белдеуі жоқ
zone-twice = сол күні сағат бұл уақытты екі рет көрсетті
zone-skipped = сол күні сағат бұл уақытты көрсеткен жоқ

# Күндер файлының несі дұрыс емес.
calendar-wrong-year = күн өз файлының жылына жатпайды
calendar-repeated-day = күн бір апта үшін екі рет берілген
calendar-no-holiday = мереке аталмаған
calendar-no-origin = ауыстырылған күні аталмаған
calendar-article-of-none = белгісіз актінің тармағы аталған
