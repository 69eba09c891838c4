# Days, their reasons, and what can be wrong with a typed day, hour or zone.

weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
weekday-short-1 = Mon
weekday-short-2 = Tue
weekday-short-3 = Wed
weekday-short-4 = Thu
weekday-short-5 = Fri
weekday-short-6 = Sat
weekday-short-7 = Sun

week-five = five-day week
week-six = six-day week

# Why a day is off.
reason-weekend = weekend
reason-public = public holiday
reason-observed = day off in place of a holiday on a weekend
reason-transfer = day off moved by an act
reason-estimated = estimated
reason-unknown-act = the act is not known

# Why a day is counted that looks like a day off.
worked-in-exchange = worked in exchange for another day off

# Why an application is registered on its day.
arrival-in-hours = within office hours
arrival-after-hours = after office hours
arrival-day-off = on a day off

holiday-new-year = New Year's Day
holiday-orthodox-christmas = Orthodox Christmas
holiday-womens-day = International Women's Day
holiday-nauryz = Nauryz
holiday-peoples-unity = Kazakhstan People's Unity Day
holiday-defender-day = Defender of the Fatherland Day
holiday-victory-day = Victory Day
holiday-capital-day = Capital Day
holiday-constitution-day = Constitution Day
holiday-kurban-ait = first day of Kurban Ait
holiday-republic-day = Republic Day
holiday-first-president-day = First President Day
holiday-independence-day = Independence Day

# What can be wrong with what somebody typed.
typed-shape = not a day or a moment in a known form
typed-no-such-day = there is no such day
typed-no-such-time = there is no such time of day
typed-year-out-of-range = the year is outside 1900-2199
hours-shape = office hours are written like 09:00-18:30
hours-order = office hours must begin before they end
hours-lunch-outside = lunch must lie within office hours
zone-unknown = there is no such time zone
zone-twice = the clock showed this time twice that day
zone-skipped = the clock never showed this time that day

# What can be wrong with a file of days.
calendar-wrong-year = the day is not in the year of its file
calendar-repeated-day = the day is given twice for one week
calendar-no-holiday = the holiday is not named
calendar-no-origin = the day it was moved from is not named
calendar-article-of-none = an article is named of an act that is not known
