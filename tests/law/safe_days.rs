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
