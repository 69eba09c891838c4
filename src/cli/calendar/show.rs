//! `calendar show`: the days of a year that are not what their weekday says, each with its act.

use chrono::{Datelike, NaiveDate};
use serde_json::{Value, json};

use crate::{
    calendar::{Calendar, Day, Week},
    cli::{
        Outcome,
        arguments::{CalendarShow, Format},
        day_words,
        desk::invalid_argument,
        output::{Output, Table},
    },
    diagnostic::{Diagnostics, Exit, Result},
};

/// Years that a day can be typed of.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2199;

/// A day, and the weeks in which it is this.
struct Row {
    date: NaiveDate,
    weeks: Vec<Week>,
    day: Day,
}

pub(super) fn run(
    question: &CalendarShow,
    calendar: &Calendar,
    output: &mut Output<'_>,
) -> Outcome {
    let typed = &question.year;
    let year = typed.parse::<i32>().ok().filter(|year| YEARS.contains(year));
    let wrong = || Diagnostics::from(invalid_argument("value-year", typed, "expected-year"));
    let year = year.ok_or_else(wrong)?;
    let rows = rows(calendar, year)?;
    let open = calendar.is_open(year)?;
    let [five, six] = Week::ALL.map(|week| calendar.working_days(year, week));
    let (five, six) = (five?, six?);
    if output.format() == Format::Json {
        let days: Vec<Value> = rows.iter().map(|row| row.json(output)).collect();
        output.json(json!({
            "year": year,
            "open": open,
            "working_days": { "five": five, "six": six },
            "days": days,
        }));
        return Ok(Exit::Fine);
    }
    table(&rows, output);
    let counted = [("year", year.to_string().into()), ("five", five.into()), ("six", six.into())];
    output.say("calendar-working-days", &counted);
    if open {
        output.say("doubt-open", &[("years", year.to_string().into())]);
    }
    Ok(Exit::Fine)
}

/// The days of both weeks; one line where they are the same in both.
fn rows(calendar: &Calendar, year: i32) -> Result<Vec<Row>> {
    let mut rows: Vec<Row> = Vec::new();
    for week in Week::ALL {
        for (date, day) in calendar.special(year, week)? {
            match rows.iter_mut().find(|row| row.date == date && row.day == day) {
                Some(row) => row.weeks.push(week),
                None => rows.push(Row { date, weeks: vec![week], day }),
            }
        }
    }
    rows.sort_by_key(|row| row.date);
    Ok(rows)
}

impl Row {
    fn json(&self, output: &Output<'_>) -> Value {
        let reason = self.day.reason();
        let swap = match &self.day {
            Day::Working(swap) => swap.as_ref(),
            Day::Off(_) => None,
        };
        let act = reason.map_or(swap.and_then(|swap| swap.act.as_ref()), |one| one.act.as_ref());
        json!({
            "date": self.date.to_string(),
            "weeks": self.weeks.iter().map(|week| week.as_str()).collect::<Vec<_>>(),
            "working": self.day.is_working(),
            "kind": reason.map(|reason| reason.kind.as_str()),
            "holiday": reason.and_then(|reason| reason.holiday.as_deref()),
            "moved_from": reason.and_then(|one| one.moved_from).map(|date| date.to_string()),
            "swapped_with": swap.and_then(|swap| swap.with).map(|date| date.to_string()),
            "act": act.map(|act| act.id.as_str()),
            "article": act.and_then(|act| act.article.as_deref()),
            "estimated": reason.is_some_and(|reason| reason.estimated),
            "own_days": super::own_sources([&self.day]).first(),
            "reason": day_words::in_full(&self.day, output.words()),
        })
    }
}

fn table(rows: &[Row], output: &mut Output<'_>) {
    let mut table = Table::new(&["date", "weekday", "week", "day", "reason"]);
    for row in rows {
        let what = if row.day.is_working() { "day-working" } else { "day-off" };
        let weeks: Vec<String> =
            row.weeks.iter().map(|week| output.term("weeks", week.as_str())).collect();
        let words = output.words();
        let weekday = format!("weekday-short-{}", row.date.weekday().number_from_monday());
        table.rows.push(vec![
            row.date.to_string(),
            words.text(&weekday),
            weeks.join(", "),
            words.text(what),
            day_words::in_full(&row.day, words),
        ]);
    }
    output.table(&table);
}
