# Columns, what is expected in them, and places.

place-book-cell = { $file }, { $cell }, столбец «{ $column }»{ $has-value ->
        *[no] , пусто
       [yes] , значение «{ $value }»
    }

column-case-number = номер дела

signature-eds = электронная цифровая подпись
signature-otp = одноразовый пароль
signature-none = не подписано
language-kk = казахский
language-ru = русский

amount-bytes = байт
amount-unpacked = байт после распаковки
amount-rows = строк
amount-columns = столбцов
amount-cells = ячеек

expected-no-formula-error = значение, а не ошибка формулы
expected-case-number = номер вида EX-2026-000012 или номер на бумаге
expected-one-number = либо номер на бумаге, либо номер на портале, но не оба
expected-number-of-year = номер того года, в котором регистрируется заявление
expected-free-number = номер, которого нет у другого дела
expected-after-arrival = время не раньше поступления заявления
expected-past-moment = время, которое уже наступило
expected-its-moment = время этого события в его собственном столбце
expected-its-order = время в том порядке, в каком происходят такие события

iin-rounded = табличная программа сократила номер: сделайте столбец текстовым и наберите двенадцать цифр заново

place-cell = { $file }, строка { $row }, столбец «{ $column }»{ $has-value ->
        *[no] , пусто
       [yes] , значение «{ $value }»
    }

column-received-at = время поступления
column-channel = канал
column-applicant-name = заявитель
column-applicant-iin = ИИН заявителя
column-applicant-phone = телефон
column-student-name = обучающийся
column-student-iin = ИИН обучающегося
column-student-birth-date = дата рождения
column-school = школа
column-grade = класс
column-category = категория
column-grades-requested = запрошенные классы
column-departure-date = дата выезда
column-reason = причина
column-mistakes = пояснение ошибок
column-documents = документы
column-consent = согласие
column-signature = подпись
column-source-number = номер на портале
column-special-needs = особые образовательные потребности
column-language = язык документов
column-school-year = учебный год

column-none = строка

expected-no-more-cells = ячеек не больше, чем в первой строке; разделитель внутри ячейки берут в кавычки
expected-no-separators = текст без знаков : и |
expected-moment = существующие дата и время, например 2026-08-03T17:55 или 03.08.2026 17:55
expected-one-of-two-moments = время, которое часы показали один раз; это они показали дважды: наберите { $earlier } или { $later }
expected-shown-moment = время, которое часы показали: это они пропустили
expected-later-moment = время после решения
expected-date = существующая дата, например 2026-08-17 или 17.08.2026
expected-later-day = день не раньше начального
expected-reading = толкование и его вариант, например back-count=clear
expected-yes-or-no = yes или no (принимаются и да, нет)
expected-grade = один класс от 1 до 12
expected-grades = классы, например 8 или 8+9
expected-school-year = год, в котором начинается учебный год, например 2026
expected-paper = вид:номер:дата выдачи[:действует до], несколько документов через |
expected-paper-date = существующие даты, например 2026-07-17
expected-plain-text = слова в одну строку
expected-short-text = не более 500 знаков
expected-short-explanation = не более 2000 знаков
expected-of-other-service = пусто: эта услуга этого не требует
expected-filled = любое значение
expected-number = целое число
expected-ground = основание 1, 2 или 3
expected-zone = название часового пояса, например Asia/Almaty
expected-hours = рабочее время, например 09:00-18:30, с обедом внутри него
expected-series = серия и её следующий номер, например EX=48

iin-wrong-length = должно быть двенадцать цифр
iin-not-a-digit = должны быть только цифры
iin-wrong-check-digit = контрольная цифра не сходится: одна из цифр набрана неверно
iin-impossible-date = первые шесть цифр не означают дату
iin-unknown-century = седьмая цифра не означает века
iin-birth-date-differs = дата рождения в нём не совпадает с указанной
