//! What falls due on each of the next working days, drawn under the tasks of `today`: on a
//! terminal alone, and only where there is room and something to show.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{desk::Desk, output::Output};
use crate::{calendar::Week, diagnostic::Result};

/// How many working days are looked ahead.
const DAYS: usize = 10;
/// A day, two spaces before and after it, and the figure behind the bar.
const BESIDE: usize = 20;
/// The longest bar, and the narrowest screen that has room for one.
const LONGEST: usize = 40;
const NARROWEST: usize = 36;
/// What bars are made of.
const BLOCK: &str = "▇";

/// Draws the days until the tenth working day from `today`, each with how much falls due on it.
///
/// # Errors
/// `no-calendar` where a day lies in a year without calendar data.
pub(super) fn draw(
    dues: &[NaiveDate],
    today: NaiveDate,
    desk: &Desk,
    output: &mut Output<'_>,
) -> Result<()> {
    let Some(width) = output.width().map(usize::from).filter(|width| *width >= NARROWEST) else {
        return Ok(());
    };
    let mut days: BTreeMap<NaiveDate, usize> = BTreeMap::new();
    for ahead in 1..=DAYS {
        days.insert(desk.calendar.add_days(today, ahead, Week::Five)?, 0);
    }
    let last = days.keys().next_back().copied().unwrap_or(today);
    for due in dues.iter().filter(|due| (today..=last).contains(*due)) {
        *days.entry(*due).or_default() += 1;
    }
    let most = days.values().copied().max().unwrap_or(0);
    if most == 0 {
        return Ok(());
    }
    let room = (width - BESIDE).min(LONGEST);
    output.line("");
    let title = output.words().text("today-ahead");
    output.line(&title);
    for (day, much) in days {
        output.line(line(day, much, (most, room)).trim_end());
    }
    Ok(())
}

/// A day with its bar; anything at all has a block.
fn line(day: NaiveDate, much: usize, (most, room): (usize, usize)) -> String {
    let blocks = if most <= room { much } else { (much * room / most).max(usize::from(much > 0)) };
    let bar = BLOCK.repeat(blocks);
    let figure = if much > 0 { format!(" {much}") } else { String::new() };
    format!("  {day}  {bar}{figure}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_is_as_long_as_what_falls_due_and_fits() {
        let day = NaiveDate::from_ymd_opt(2026, 8, 12).unwrap();
        assert_eq!(line(day, 3, (3, 40)), "  2026-08-12  ▇▇▇ 3");
        assert_eq!(line(day, 0, (3, 40)).trim_end(), "  2026-08-12");
        let long = line(day, 400, (400, 40));
        assert_eq!(long.matches(BLOCK).count(), 40);
        assert_eq!(line(day, 1, (400, 40)), "  2026-08-12  ▇ 1", "little is not nothing");
    }
}
