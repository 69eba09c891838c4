//! What each choice of a doubtful point gives. Every row was worked out by hand from the
//! text; of each reading there is a row where its choices part and one where they agree.

use ruqsat::{
    calendar::Calendar,
    law::{Choices, Readings},
    procedure::{Act, Matter, OfficeRules, register},
};

use super::matters::{Facts, day, law, moment, office};

/// The office under a choice such as `back-count=clear`; under the defaults, if it is empty.
pub fn under(choice: &str) -> OfficeRules {
    OfficeRules { readings: choices(choice), ..office() }
}

fn choices(choice: &str) -> Choices {
    let readings = Readings::built_in().unwrap();
    let mut choices = readings.by_default();
    if let Some((slug, choice)) = choice.split_once('=') {
        readings.choose(&mut choices, slug, choice).unwrap();
    }
    choices
}

pub fn ask<T>(facts: &Facts, choice: &str, question: impl FnOnce(&Matter<'_>) -> T) -> T {
    let (case, office) = (facts.case(), under(choice));
    question(&Matter::new(&case, law(), Calendar::built_in(), &office))
}

pub fn due(facts: &Facts, choice: &str, step: &str) -> String {
    let due = ask(facts, choice, |matter| matter.due(step).unwrap());
    due.map_or("-".to_owned(), |due| due.to_string())
}

pub fn findings(facts: &Facts, choice: &str) -> Vec<String> {
    let check = ask(facts, choice, |matter| matter.check().unwrap());
    let shown = check.findings.iter().map(|finding| match finding.leads_to.as_str() {
        "" => format!("{}!", finding.code),
        leads_to => format!("{} → {leads_to}", finding.code),
    });
    shown.collect()
}

/// (registered, choice, check, school, review, notice, term, citation).
type Term = (&'static str, &'static str, [&'static str; 5], &'static str);

const STEPS: [&str; 5] =
    ["completeness-check", "school-data", "content-review", "preliminary-refusal", "term"];

const TERMS: &[Term] = &[
    (
        "2026-08-03",
        "",
        ["2026-08-05", "2026-08-13", "2026-08-17", "2026-08-12", "2026-08-17"],
        "O61 p.22-23, O61.1(3): the defaults",
    ),
    (
        "2026-08-03",
        "first-day=same",
        ["2026-08-04", "2026-08-11", "2026-08-12", "2026-08-11", "2026-08-14"],
        "first-day O61.1(3): Monday itself is day 1, Friday of the next week day 10",
    ),
    (
        "2026-08-21",
        "first-day=same",
        ["2026-08-24", "2026-08-31", "2026-09-01", "2026-08-31", "2026-09-03"],
        "first-day O61.1(3): Friday is day 1; Monday 31 August is worked",
    ),
    (
        "2026-08-03",
        "back-count=clear",
        ["2026-08-05", "2026-08-13", "2026-08-17", "2026-08-11", "2026-08-17"],
        "back-count O61 p.23: three whole days, the 12th to the 14th, lie between",
    ),
    (
        "2026-08-03",
        "school-step-start=registration",
        ["2026-08-05", "2026-08-11", "2026-08-13", "2026-08-12", "2026-08-17"],
        "school-step-start O61 p.22-23: six days from Monday",
    ),
    (
        "2026-08-03",
        "calendar-back-count=clear",
        ["2026-08-05", "2026-08-13", "2026-08-17", "2026-08-12", "2026-08-17"],
        "calendar-back-count bears on no term of working days",
    ),
    (
        "2026-08-03",
        "forward-calendar-end=rolls",
        ["2026-08-05", "2026-08-13", "2026-08-17", "2026-08-12", "2026-08-17"],
        "forward-calendar-end: O61 has no forward term of calendar days",
    ),
];

#[test]
fn e10_e12_e13_e15_terms_under_each_reading() {
    for (registered, choice, expected, cite) in TERMS {
        let case = Facts { registered, ..Facts::default() };
        let dues = STEPS.map(|step| due(&case, choice, step));
        assert_eq!(dues, expected.map(str::to_owned), "{registered} {choice}: {cite}");
    }
}

#[test]
fn e12_the_school_step_runs_from_completeness_or_from_registration() {
    // school-step-start, O61 p.22-23: complete on the day of registration, both agree; two
    // days later they part.
    for (complete, completeness, registration) in [
        ("2026-08-03T11:00", "2026-08-11", "2026-08-11"),
        ("2026-08-05T11:00", "2026-08-13", "2026-08-11"),
        ("2026-08-07T11:00", "2026-08-17", "2026-08-11"),
    ] {
        let case = Facts::default().then("package-complete", complete);
        assert_eq!(due(&case, "", "school-data"), completeness, "O61 p.23: {complete}");
        let other = due(&case, "school-step-start=registration", "school-data");
        assert_eq!(other, registration, "O61 p.22: {complete}");
    }
}

#[test]
fn e15_safe_days_leave_room_under_each_reading() {
    // Term on the 17th, notice on the 12th: the review by the 12th, the school so that the
    // review has its two days.
    let safe = |choice, id: &str| {
        ask(&Facts::default(), choice, |matter| {
            let step = matter.law.steps.iter().find(|one| one.id == id).unwrap();
            matter.safe_by(step).unwrap().unwrap().to_string()
        })
    };
    for (choice, school, review, cite) in [
        ("", "2026-08-10", "2026-08-12", "O61 p.23: the defaults"),
        ("back-count=clear", "2026-08-07", "2026-08-11", "back-count: a day earlier"),
        ("first-day=same", "2026-08-10", "2026-08-11", "first-day: the 10th and the 11th"),
        ("school-step-start=registration", "2026-08-10", "2026-08-12", "p.23: as by default"),
        ("hearing-clock=stops", "2026-08-10", "2026-08-12", "no notice yet: as by default"),
    ] {
        let shown = (safe(choice, "school-data"), safe(choice, "content-review"));
        assert_eq!(shown, (school.to_owned(), review.to_owned()), "{choice}: {cite}");
    }
}

/// (category, departure, received, registered, choice, found, citation).
type Window = (
    &'static str,
    Option<&'static str>,
    &'static str,
    &'static str,
    &'static str,
    &'static [&'static str],
    &'static str,
);

const LATE: &[&str] = &["late-application → ground-2"];
const SENT: &[&str] = &["in-time-by-sending!"];
const NONE: &[&str] = &[];

const WINDOWS: &[Window] = &[
    (
        "abroad-alone",
        Some("2026-10-01"),
        "2026-09-11T10:00",
        "2026-09-11",
        "",
        NONE,
        "p.9(2): D-20",
    ),
    (
        "abroad-alone",
        Some("2026-10-01"),
        "2026-09-11T10:00",
        "2026-09-11",
        "calendar-back-count=clear",
        LATE,
        "calendar-back-count p.9(2): D-21 is the last day",
    ),
    (
        "abroad-alone",
        Some("2026-10-01"),
        "2026-09-10T10:00",
        "2026-09-10",
        "calendar-back-count=clear",
        NONE,
        "calendar-back-count p.9(2): D-21 is in time under both",
    ),
    ("abroad-alone", Some("2026-10-01"), "2026-09-11T19:00", "2026-09-14", "", SENT, "p.9, p.21"),
    (
        "abroad-alone",
        Some("2026-10-01"),
        "2026-09-11T19:00",
        "2026-09-14",
        "after-hours-in-time=registration",
        LATE,
        "after-hours-in-time p.9(2): registered three days late",
    ),
    (
        "abroad-alone",
        Some("2026-10-01"),
        "2026-09-12T19:00",
        "2026-09-14",
        "after-hours-in-time=registration",
        LATE,
        "after-hours-in-time p.9(2): late under both",
    ),
    (
        "abroad-alone",
        Some("2026-08-01"),
        "2026-09-11T10:00",
        "2026-09-11",
        "",
        LATE,
        "p.9(2): gone",
    ),
    (
        "abroad-alone",
        Some("2026-08-01"),
        "2026-09-11T10:00",
        "2026-09-11",
        "abroad-already=not-bound",
        NONE,
        "abroad-already p.9(2): gone, and not bound",
    ),
    (
        "abroad-alone",
        Some("2026-09-20"),
        "2026-09-11T10:00",
        "2026-09-11",
        "abroad-already=not-bound",
        LATE,
        "abroad-already p.9(2): not gone yet, bound under both",
    ),
    ("grades", None, "2026-08-12T10:00", "2026-08-12", "", NONE, "p.9(3): 1 September less 20"),
    (
        "grades",
        None,
        "2026-08-12T10:00",
        "2026-08-12",
        "calendar-back-count=clear",
        LATE,
        "calendar-back-count p.9(3)",
    ),
    (
        "grades",
        None,
        "2026-08-12T10:00",
        "2026-08-12",
        "back-count=clear",
        NONE,
        "back-count bears on working days alone",
    ),
];

#[test]
fn e7_windows_under_each_reading() {
    for (category, departure, received, registered, choice, found, cite) in WINDOWS {
        let case = Facts { received, registered, departure: *departure, ..Facts::of(category) };
        assert_eq!(findings(&case, choice), *found, "{received} {choice}: {cite}");
    }
}

#[test]
fn e8_e10_a_paper_must_be_in_force_on_the_day_chosen() {
    let until =
        |until| Facts::default().with(&[("application", ""), ("medical-conclusion-026e", until)]);
    let expired = ["expired-document → refusal-to-consider"];
    let soon = ["expires-before-term!"];
    // Registered on the 3rd, the check by the 5th, the term on the 17th (document-in-force-on,
    // O61 p.22).
    for (last, registration, check, decision) in [
        ("2026-08-02", &expired[..], &expired[..], &expired[..]),
        ("2026-08-03", &soon, &expired, &expired),
        ("2026-08-04", &soon, &expired, &expired),
        ("2026-08-05", &soon, &soon, &expired),
        ("2026-08-16", &soon, &soon, &expired),
        ("2026-08-17", &[], &[], &[]),
    ] {
        let found = |choice| findings(&until(last), choice);
        assert_eq!(found(""), registration, "O61 p.22: {last}");
        assert_eq!(found("document-in-force-on=check"), check, "O61 p.22: {last}");
        assert_eq!(found("document-in-force-on=decision"), decision, "O61 p.22: {last}");
    }
    // Once checked, the day of the check; once decided, that of the decision.
    let checked = until("2026-08-04").then("package-complete", "2026-08-04T10:00");
    assert_eq!(findings(&checked, "document-in-force-on=check"), soon, "O61 p.22");
    let decided = checked.then("granted", "2026-08-04T17:00");
    assert_eq!(findings(&decided, "document-in-force-on=decision"), soon, "O61 p.22");
}

#[test]
fn e9_e14_consent_and_signature_under_each_reading() {
    let silent = Facts { consent: false, ..Facts::default() };
    assert_eq!(findings(&silent, ""), ["no-consent → ground-3"], "O61.1(9)3)");
    let incomplete = findings(&silent, "consent=incomplete");
    assert_eq!(incomplete, ["no-consent → refusal-to-consider"], "consent O61.4");
    let otp = Facts { signature: "otp", ..Facts::default() };
    assert_eq!(findings(&otp, ""), ["otp-signature!"], "otp-signature CARD");
    let unsigned = findings(&otp, "otp-signature=incomplete");
    assert_eq!(unsigned, ["otp-signature → refusal-to-consider"], "O61.1(8)1)");
    for choice in ["", "consent=incomplete", "otp-signature=incomplete"] {
        assert!(findings(&Facts::default(), choice).is_empty(), "E9: consent and EDS: {choice}");
    }
    // An incomplete package is refused consideration; the default leaves that way closed.
    let permits = |choice| {
        ask(&silent, choice, |matter| {
            matter.permit(Act::RefuseToConsider, moment("2026-08-04T10:00")).is_ok()
        })
    };
    assert!(!permits("") && permits("consent=incomplete"), "E10 p.22");
}

#[test]
fn e5_which_two_grades_may_be_asked_for() {
    let asked = |grades| Facts { grades, ..Facts::of("grades") };
    for (grades, by_default, any) in [
        ("[8, 9]", &[][..], &[][..]),
        ("[8, 10]", &["grades-apart!"], &[]),
        ("[8, 9, 10]", &["too-many-grades → ground-2"], &["too-many-grades → ground-2"]),
    ] {
        assert_eq!(findings(&asked(grades), ""), by_default, "two-grades p.5(2): {grades}");
        assert_eq!(findings(&asked(grades), "two-grades=any"), any, "two-grades p.5(2): {grades}");
    }
}

#[test]
fn e3_the_closing_instant_under_each_reading() {
    for (received, same, next, cite) in [
        ("2026-08-03T18:29:59", "2026-08-03", "2026-08-03", "O61 p.21: within hours"),
        ("2026-08-03T18:30", "2026-08-03", "2026-08-04", "working-hours-edge p.21"),
        ("2026-08-03T18:30:01", "2026-08-04", "2026-08-04", "O61 p.21: after hours"),
        ("2026-08-03T08:00", "2026-08-03", "2026-08-03", "O61 p.21: before opening"),
        ("2026-08-03T13:30", "2026-08-03", "2026-08-03", "O61.1(7): lunch"),
        ("2026-08-07T18:30", "2026-08-07", "2026-08-10", "working-hours-edge p.21: Friday"),
    ] {
        let registered = |choice| {
            let arrival =
                register(moment(received), None, (law(), &under(choice)), Calendar::built_in());
            arrival.unwrap().registered
        };
        assert_eq!(registered(""), day(same), "{received}: {cite}");
        assert_eq!(registered("working-hours-edge=next"), day(next), "{received}: {cite}");
    }
}

#[test]
fn c2_a_complaint_after_hours_under_each_reading() {
    for (received, real, next, cite) in [
        ("2026-09-01T11:00", "2026-09-04", "2026-09-04", "p.27: in hours"),
        ("2026-09-01T19:00", "2026-09-04", "2026-09-07", "complaint-after-hours p.27"),
        ("2026-09-05T11:00", "2026-09-09", "2026-09-10", "complaint-after-hours p.27: Saturday"),
    ] {
        let case = Facts::default().then_with(
            "complaint-received",
            received,
            "complaint = 1\naddressee = \"provider\"",
        );
        let forward = |choice| {
            ask(&case, choice, |matter| {
                let shown = matter.deadlines(day("2026-09-01")).unwrap();
                let step = shown.iter().find(|one| one.step.id == "complaint-forward").unwrap();
                step.due().to_string()
            })
        };
        assert_eq!(forward(""), real, "C2 {received}: {cite}");
        assert_eq!(forward("complaint-after-hours=next"), next, "C2 {received}: {cite}");
    }
}
