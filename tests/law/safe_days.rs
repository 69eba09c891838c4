//! Safe days: 2 + 6 + 2 fill the term of 10, and the notice of a hearing is due on working
//! day 7, so a lawful refusal needs the review by day 7 and the school's data by day 5
//! (E12, E13, E15: O61 p.23).

use super::matters::Facts;

#[test]
fn e15_no_day_after_the_last_notice_is_safe() {
    // Replied on working day 7 itself: the review and the notice may still be done that day;
    // the day after, a lawful refusal is impossible. It is no safe day.
    let case = Facts::default()
        .then("package-complete", "2026-08-05T10:00")
        .then("school-replied", "2026-08-12T10:00");
    assert!(case.safe("content-review").as_str() <= "2026-08-12", "E15: day 7, not day 9");
    // Replied on working day 8: nothing is safe any more, least of all day 10.
    let case = Facts::default()
        .then("package-complete", "2026-08-05T10:00")
        .then("school-replied", "2026-08-13T10:00");
    assert!(case.safe("content-review").as_str() <= "2026-08-13", "E15: not day 10");
    // Found complete on working day 5: data on day 11, after the whole term, are not safe.
    let case = Facts::default().then("package-complete", "2026-08-10T10:00");
    assert!(case.safe("school-data").as_str() <= "2026-08-12", "E12, E13, E15: not day 11");
}

/// (day looked from, what is warned of, why), of an application of Monday 3 August found
/// complete on the 4th and otherwise left alone.
const LEFT_ALONE: &[(&str, &str, &str)] = &[
    ("2026-08-04", "", "O61 p.23: the school has until working day 5"),
    ("2026-08-07", "", "O61 p.23: working day 4"),
    ("2026-08-10", "refusal-at-risk", "O61 p.23: working day 5, the last safe one"),
    ("2026-08-12", "refusal-at-risk", "O61 p.23: working day 7, the notice may still go out"),
    ("2026-08-13", "refusal-out-of-time", "O61 p.23: working day 8"),
    ("2026-08-17", "refusal-out-of-time", "O61.1(3): the last day of the term"),
    ("2026-08-18", "refusal-out-of-time", "O61.1(3): after the term"),
];

#[test]
fn e15_one_is_warned_before_a_lawful_refusal_becomes_impossible_and_told_after() {
    let left = Facts::default().then("package-complete", "2026-08-04T10:00");
    for (day, warned, why) in LEFT_ALONE {
        assert_eq!(left.warned(day), *warned, "E15: {day}: {why}");
    }
    // Not yet found complete: its 2 days alone take nothing from the notice.
    assert_eq!(Facts::default().warned("2026-08-05"), "", "O61 p.22: working day 2");
    assert_eq!(Facts::default().warned("2026-08-06"), "refusal-at-risk", "O61 p.22: past it");
}

#[test]
fn e15_a_warning_depends_on_what_is_intended_and_done() {
    let replied = Facts::default()
        .then("package-complete", "2026-08-04T10:00")
        .then("school-replied", "2026-08-06T10:00");
    assert_eq!(replied.warned("2026-08-07"), "", "O61 p.23: the review has until day 6");
    let refusal = replied.clone().then_with(
        "content-reviewed",
        "2026-08-07T10:00",
        "outcome = \"refusal\"\nground = 1",
    );
    assert_eq!(refusal.warned("2026-08-07"), "refusal-at-risk", "O61 p.23: a ground was found");
    let conforms =
        replied.then_with("content-reviewed", "2026-08-07T10:00", "outcome = \"conforms\"");
    assert_eq!(conforms.warned("2026-08-14"), "", "O61 p.23: a permission is intended");
    let notified = |at| refusal.clone().then_with("hearing-notified", at, "ground = 1");
    assert_eq!(notified("2026-08-12T18:00").warned("2026-08-13"), "", "O61 p.23: on day 7");
    let late = notified("2026-08-13T10:00");
    assert_eq!(late.warned("2026-08-13"), "notice-sent-late", "O61 p.23: on day 8");
    let granted = late.then("granted", "2026-08-17T10:00");
    assert_eq!(granted.warned("2026-08-17"), "", "O61 p.23: permitted after all");
    let withdrawn = Facts::default().then("withdrawn", "2026-08-04T10:00");
    assert_eq!(withdrawn.warned("2026-08-14"), "", "nothing is to be decided");
}
