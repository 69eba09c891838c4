//! States (design: contract), folded from what happened.

use ruqsat::{case::effective, procedure::Matter};

use super::matters::{Facts, day, moment};

fn corrected(set: &'static str) -> Facts {
    Facts::default()
        .then("package-complete", "2026-08-04T10:00")
        .then("school-replied", "2026-08-10T10:00")
        .then_with("corrected", "2026-08-11T09:30", set)
}

#[test]
fn e12_a_correction_moves_the_day_and_the_terms_on_it() {
    // Typed as Monday the 10th, it was Friday the 7th: the review is due on the 11th.
    let case = corrected("fixes = 2\nset = { at = 2026-08-07T10:00:00+05:00 }");
    assert_eq!(case.state(), "school-data-received", "E12");
    assert_eq!(case.due("content-review"), "2026-08-11", "E12 p.23");
    let typed = corrected("fixes = 1\nset = { at = 2026-08-05T10:00:00+05:00 }");
    assert_eq!(typed.due("content-review"), "2026-08-12", "E12 p.23");
    assert_eq!(typed.due("school-data"), "2026-08-13", "E12 p.23");
}

#[test]
fn e12_of_two_corrections_the_later_holds_and_nothing_is_lost() {
    let case = corrected("fixes = 2\nset = { at = 2026-08-06T10:00:00+05:00 }").then_with(
        "corrected",
        "2026-08-11T10:00",
        "fixes = 2\nset = { at = 2026-08-07T11:00:00+05:00, number = \"15\" }",
    );
    let read = case.case();
    assert_eq!(read.events.len(), 4, "E12: the file keeps every line");
    let believed = effective(&read.events);
    assert_eq!(believed.len(), 2);
    assert_eq!(
        (believed[1].at, believed[1].text("number")),
        (moment("2026-08-07T11:00"), Some("15"))
    );
}

#[test]
fn e15_a_corrected_outcome_changes_what_is_intended() {
    let case = Facts::default()
        .then("package-complete", "2026-08-04T10:00")
        .then("school-replied", "2026-08-07T10:00")
        .then_with("content-reviewed", "2026-08-10T10:00", "outcome = \"conforms\"");
    assert_eq!(case.ask(|matter| matter.intended().map(str::to_owned)).unwrap(), "permission");
    let case = case.then_with(
        "corrected",
        "2026-08-10T11:00",
        "fixes = 3\nset = { outcome = \"refusal\", ground = 2 }",
    );
    assert_eq!(case.ask(|matter| matter.intended().map(str::to_owned)).unwrap(), "refusal", "E15");
}

#[test]
fn e3_one_may_look_from_an_earlier_day_and_at_what_was_known() {
    let facts = Facts::default()
        .then("package-complete", "2026-08-04T10:00")
        .then("school-replied", "2026-08-07T10:00");
    let (case, office) = (facts.case(), super::matters::office());
    let calendar = ruqsat::calendar::Calendar::built_in();
    let matter = Matter::new(&case, super::matters::law(), calendar, &office);
    assert_eq!(matter.as_of(day("2026-08-06")).state(), "complete", "E12");
    let mut known = case.clone();
    known.events.retain(|event| event.recorded <= moment("2026-08-03T12:00"));
    let matter = Matter::new(&known, super::matters::law(), calendar, &office);
    assert_eq!(matter.state(), "registered", "E12");
}
