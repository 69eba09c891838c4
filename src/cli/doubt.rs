//! What may still move the dates of an answer, said once and quietly.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::{arguments::Format, output::Output};
use crate::calendar::Doubt;

/// The sign beside a date counted over a day that is expected and not yet announced.
const ESTIMATED: &str = " ≈";

/// A date as a table shows it, with a sign where it is estimated; a spreadsheet gets the date.
pub(super) fn marked(date: NaiveDate, doubt: Doubt, format: Format) -> String {
    let sign = doubt.is_estimated() && format == Format::Table;
    format!("{date}{}", if sign { ESTIMATED } else { "" })
}

/// Says what may still move the dates of a table: estimates always, acts that may yet come
/// where more is wanted, since that holds of every date of a year.
pub(super) fn say(doubts: Vec<Doubt>, output: &mut Output<'_>) {
    say_estimated(doubts.iter().copied(), output);
    if output.is_verbose() {
        say_open(doubts, output);
    }
}

/// Says which days the dates with the sign were counted over.
pub(super) fn say_estimated(doubts: impl IntoIterator<Item = Doubt>, output: &mut Output<'_>) {
    let days: BTreeSet<String> =
        doubts.into_iter().filter_map(|doubt| doubt.estimated).map(|day| day.to_string()).collect();
    if !days.is_empty() {
        output.say("doubt-estimated", &[("days", listed(days).into())]);
    }
}

/// Says in which of the years counted over acts may still move days of rest.
pub(super) fn say_open(doubts: impl IntoIterator<Item = Doubt>, output: &mut Output<'_>) {
    let years: BTreeSet<String> =
        doubts.into_iter().filter_map(|doubt| doubt.open).map(|year| year.to_string()).collect();
    if !years.is_empty() {
        output.say("doubt-open", &[("years", listed(years).into())]);
    }
}

fn listed(texts: BTreeSet<String>) -> String {
    texts.into_iter().collect::<Vec<_>>().join(", ")
}
