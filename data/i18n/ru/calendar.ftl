# Дни, их причины и ошибки в набранных днях, часах и поясах.

weekday-1 = понедельник
weekday-2 = вторник
weekday-3 = среда
weekday-4 = четверг
weekday-5 = пятница
weekday-6 = суббота
weekday-7 = воскресенье
weekday-short-1 = пн
weekday-short-2 = вт
weekday-short-3 = ср
weekday-short-4 = чт
weekday-short-5 = пт
weekday-short-6 = сб
weekday-short-7 = вс

week-five = пятидневная неделя
week-six = шестидневная неделя

# Почему день нерабочий.
reason-weekend = выходной день
reason-public = праздничный день
reason-observed = выходной день вместо праздника, совпавшего с выходным
reason-transfer = день отдыха, перенесённый актом
reason-estimated = ожидаемая дата
reason-unknown-act = акт неизвестен

# Почему день рабочий, хотя похож на выходной.
worked-in-exchange = рабочий день взамен другого дня отдыха

# Почему заявление зарегистрировано в свой день.
arrival-in-hours = в рабочее время
arrival-after-hours = после окончания рабочего времени
arrival-day-off = в нерабочий день

holiday-new-year = Новый год
holiday-orthodox-christmas = православное Рождество
holiday-womens-day = Международный женский день
holiday-nauryz = Наурыз мейрамы
holiday-peoples-unity = Праздник единства народа Казахстана
holiday-defender-day = День защитника Отечества
holiday-victory-day = День Победы
holiday-capital-day = День Столицы
holiday-constitution-day = День Конституции Республики Казахстан
holiday-kurban-ait = первый день Курбан-айта
holiday-republic-day = День Республики
holiday-first-president-day = День Первого Президента Республики Казахстан
holiday-independence-day = День Независимости

# Что не так с набранным.
typed-shape = не день и не время в известной записи
typed-no-such-day = такого дня нет
typed-no-such-time = такого времени суток нет
typed-year-out-of-range = год вне 1900-2199
hours-shape = рабочее время пишется так: 09:00-18:30
hours-order = рабочее время должно начинаться раньше, чем кончаться
hours-lunch-outside = обед должен быть внутри рабочего времени
zone-unknown = такого часового пояса нет
zone-twice = часы показали это время в тот день дважды
zone-skipped = часы не показывали этого времени в тот день

# Что не так с файлом дней.
calendar-wrong-year = день не из года своего файла
calendar-repeated-day = день указан дважды для одной недели
calendar-no-holiday = не назван праздник
calendar-no-origin = не назван день, с которого он перенесён
calendar-article-of-none = назван пункт акта, который неизвестен
