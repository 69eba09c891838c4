//! The grammar of editions: what it takes, and that everything else is refused with its place.

use ruqsat::{
    diagnostic::{Place, codes},
    law::Lawbook,
};

const SOUND: &str = include_str!("../../data/services/externat/2023-08.toml");

/// The faults of a text: their kind, what they are about, and the words shown.
fn faults(text: &str) -> Vec<(String, String, String)> {
    let Err(problems) = Lawbook::parse(&[("services/externat/x.toml", text)]) else {
        return Vec::new();
    };
    let fault = |problem: &ruqsat::diagnostic::Diagnostic| {
        assert_eq!(problem.code, codes::INVALID_LAW);
        let named = |name: &str| {
            let value = problem.arguments.iter().find(|(one, _)| *one == name);
            value.map(|(_, value)| String::from(value.clone())).unwrap_or_default()
        };
        let Some(Place::Span { text, span, .. }) = &problem.place else {
            panic!("without its place: {problem:?}")
        };
        (named("problem"), named("key"), text[span.clone()].to_owned())
    };
    problems.0.iter().map(fault).collect()
}

/// What stands in the text, what is put there, and what is said: the fault, what it is about, the
/// words shown, why it is one.
type Slip = (&'static str, &'static str, &'static str, &'static str, &'static str, &'static str);

const SLIPS: &[Slip] = &[
    ("within = \"2 working days\"", "within = \"2\"", "wrong-type", "", "\"2\"", "no unit"),
    ("within = \"2 working days\"", "within = 2", "wrong-type", "", "2", "a number alone"),
    (
        "within = \"2 working days\"",
        "within = \"2 days\"",
        "wrong-type",
        "",
        "\"2 days\"",
        "which days",
    ),
    (
        "within = \"2 working days\"",
        "within = \"0 hours\"",
        "wrong-type",
        "",
        "\"0 hours\"",
        "no length",
    ),
    (
        "within = \"2 working days\"",
        "withn = \"2 hours\"",
        "unknown-key",
        "withn",
        "withn",
        "a slip",
    ),
    (
        "within = \"2 working days\"\n",
        "",
        "step-shape",
        "completeness-check",
        "[[step]]",
        "no length",
    ),
    ("by = \"3 working days\"\n", "", "step-shape", "preliminary-refusal", "[[step]]", "no length"),
    (
        "by = \"3 working days\"",
        "by = \"3 hours\"\nat_least = \"3 hours\"",
        "step-shape",
        "preliminary-refusal",
        "[[step]]",
        "two lengths",
    ),
    (
        "before = \"deadline.term\"",
        "before = \"deadline.trem\"",
        "unknown-name",
        "trem",
        "\"deadline.trem\"",
        "no such step",
    ),
    (
        "after = \"package-complete\"",
        "after = \"package-compleet\"",
        "unknown-name",
        "package-compleet",
        "\"package-compleet\"",
        "no such event",
    ),
    (
        "when = \"intended == refusal\"",
        "when = \"intended is refusal\"",
        "wrong-type",
        "",
        "\"intended is refusal\"",
        "no rule language",
    ),
    (
        "before = \"school-year\"\n",
        "",
        "window-shape",
        "late-application",
        "[[window]]",
        "before what",
    ),
    (
        "by = \"20 calendar days\"",
        "by = \"12-01\"",
        "window-shape",
        "late-application",
        "[[window]]",
        "a day is counted from none",
    ),
    ("cite = \"O61.1(3)\"\n", "", "missing-key", "cite", "[[step]]", "no paragraph"),
    ("cite = \"O61.1(3)\"", "cite = \"\"", "missing-key", "cite", "[[step]]", "no paragraph"),
    (
        "cite = \"O61.1(3)\"",
        "cite = \"O16.1(3)\"",
        "unknown-act",
        "O16",
        "\"O16.1(3)\"",
        "no such act",
    ),
    (
        "made_by = \"248/2023\"",
        "made_by = \"248/2032\"",
        "unknown-name",
        "248/2032",
        "\"248/2032\"",
        "no such act",
    ),
    (
        "made_by = \"248/2023\"",
        "made_by = \"907/2010\"",
        "no-entry-into-force",
        "907/2010",
        "\"907/2010\"",
        "no day",
    ),
    (
        "readings = [\"otp-signature\"]",
        "readings = [\"opt-signature\"]",
        "unknown-name",
        "opt-signature",
        "\"opt-signature\"",
        "no such reading",
    ),
    ("week = \"five\"", "week = \"seven\"", "unknown-key", "seven", "\"seven\"", "five or six"),
    (
        "for = [\"health\"]",
        "for = [\"heath\"]",
        "unknown-name",
        "heath",
        "\"heath\"",
        "no such category",
    ),
];

#[test]
fn e18_the_grammar_is_closed_and_every_fault_has_its_place() {
    assert_eq!(faults(SOUND), [], "sound as it is");
    for (was, is, problem, key, shown, why) in SLIPS.iter().copied() {
        assert!(SOUND.contains(was), "{was}");
        let found = faults(&SOUND.replacen(was, is, 1));
        let (found_problem, found_key, found_shown) =
            found.first().unwrap_or_else(|| panic!("{why}: {is}"));
        assert_eq!((found_problem.as_str(), found_key.as_str()), (problem, key), "{why}: {is}");
        assert!(found_shown.starts_with(shown), "{why}: {is}: {found_shown}");
    }
}

#[test]
fn e18_everything_wrong_is_said_at_once() {
    let text = SOUND
        .replacen("within = \"6 working days\"", "within = \"6\"", 1)
        .replacen("within = \"10 working days\"", "within = 10", 1)
        .replacen("mistaken_for", "mistaken_from", 1)
        .replacen("cite = \"O61 p.4(3)\"\n", "", 1);
    let found = faults(&text);
    let kinds: Vec<&str> = found.iter().map(|(problem, ..)| problem.as_str()).collect();
    assert_eq!(kinds.iter().filter(|kind| **kind == "wrong-type").count(), 2, "{found:?}");
    assert!(kinds.contains(&"unknown-key"), "{found:?}");
    assert_eq!(found.len(), 3, "names and paragraphs are looked at when it can be read: {found:?}");
    let names = SOUND
        .replacen("after = \"package-complete\"", "after = \"package\"", 1)
        .replacen("cite = \"O61 p.4(3)\"\n", "", 1)
        .replacen("cite = \"O61 p.27\"", "cite = \"O312 p.27, O99 p.1\"", 1);
    let found = faults(&names);
    assert_eq!(found.len(), 3, "{found:?}");
}

#[test]
fn e18_two_editions_of_one_day_are_no_law() {
    let twin = SOUND.replacen("id = \"2023-08\"", "id = \"2023-09\"", 1);
    let problems = Lawbook::parse(&[("a.toml", SOUND), ("b.toml", &twin)]).unwrap_err();
    assert!(problems.to_string().contains("same-day"), "{problems}");
}
