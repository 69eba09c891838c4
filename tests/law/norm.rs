//! The norm lint: what an edition's data show of themselves (E12, E13, E15).

use ruqsat::{
    document::Form,
    language::{Language, Words},
    law::{
        Edition, Lawbook, Readings,
        norm::{Held, Remark, Weight, remarks},
    },
};

use super::matters::law;

const TEXT: &str = include_str!("../../data/services/externat/2023-08.toml");

/// What the program holds.
struct Program;

impl Held for Program {
    fn has_words(&self, language: Language, key: &str) -> bool {
        Words::new(language).has(key)
    }

    fn has_reading(&self, slug: &str) -> bool {
        Readings::built_in().unwrap().get(slug).is_some()
    }

    fn has_template(&self, service: &str, form: &str, language: Language) -> bool {
        Form::all(service).any(|held| held == (form, language.as_str()))
    }
}

/// Holds everything, whatever it is called.
struct Everything;

impl Held for Everything {
    fn has_words(&self, _: Language, _: &str) -> bool {
        true
    }

    fn has_reading(&self, _: &str) -> bool {
        true
    }

    fn has_template(&self, _: &str, _: &str, _: Language) -> bool {
        true
    }
}

/// The kinds of what is remarked of the text with one thing changed.
fn kinds(old: &str, new: &str) -> Vec<&'static str> {
    assert!(TEXT.contains(old), "{old}");
    let book = Lawbook::parse(&[("changed.toml", &TEXT.replacen(old, new, 1))]).unwrap();
    let edition: &Edition = book.edition("externat", "2023-08").unwrap();
    let mut kinds: Vec<_> = remarks(edition, &Everything).iter().map(Remark::kind).collect();
    kinds.retain(|kind| *kind != "idle-documents");
    kinds
}

#[test]
fn e12_e13_e15_the_squeeze_of_order_61_is_found_from_its_data() {
    let remarks = remarks(law(), &Everything);
    let Some(Remark::Squeeze(squeeze)) = remarks.first() else { panic!("{remarks:?}") };
    let chain: Vec<(&str, usize)> =
        squeeze.chain.iter().map(|(step, days)| (step.id.as_str(), *days)).collect();
    let steps = [("completeness-check", 2), ("school-data", 6), ("content-review", 2)];
    assert_eq!(chain, steps, "O61 p.22-23");
    assert_eq!((squeeze.total(), squeeze.term_days), (10, 10), "O61.1(3)");
    assert_eq!((squeeze.last_day(), squeeze.short()), (7, 3), "O61 p.23: 3 days before the end");
    assert_eq!(
        squeeze.longest().map(|(step, days)| (step.id.as_str(), days)),
        Some(("school-data", 6))
    );
    assert_eq!(squeeze.remains(), (5, 3), "O61 p.23: 5 of 6 at most, 3 if the check takes its 2");
}

#[test]
fn e15_each_amendment_that_is_named_cures_it() {
    let terms = [
        ("O61.1(3): a longer term", "within = \"10 working days\"", "within = \"13 working days\""),
        ("O61 p.23: a shorter step", "within = \"6 working days\"", "within = \"3 working days\""),
    ];
    for (amendment, old, new) in terms {
        assert!(!kinds(old, new).contains(&"squeeze"), "{amendment}");
    }
    assert_eq!(
        kinds("within = \"10 working days\"", "within = \"12 working days\""),
        ["squeeze"],
        "one day too few cures nothing"
    );
}

#[test]
fn e18_the_data_carried_have_no_fault() {
    let book = Lawbook::built_in().unwrap();
    let edition = book.newest("externat").unwrap();
    let faults: Vec<_> = remarks(edition, &Program)
        .into_iter()
        .filter(|remark| remark.weight() == Weight::Fault)
        .collect();
    assert_eq!(faults, []);
}

#[test]
fn e18_each_slip_in_the_data_is_found() {
    let table = [
        ("longer-than-term", "within = \"6 working days\"", "within = \"9 working days\""),
        ("endless-step", "done_by = [\"content-reviewed\"]", "done_by = []"),
        (
            "unawaited-step",
            "id = \"term\"\nafter",
            "id = \"extra\"\nafter = \"registered\"\nwithin = \"1 working days\"\n\
             done_by = [\"note\"]\ncite = \"O61 p.23\"\n\n[[step]]\nid = \"term\"\nafter",
        ),
        (
            "unreachable-state",
            "[[state]]\nid = \"void\"",
            "[[state]]\nid = \"lost\"\n\n[[state]]\nid = \"void\"",
        ),
        ("dead-end", "leaves_by = [\"result-delivered\", \"void\"]\n", "leaves_by = []\n"),
        ("idle-event", "from = [\"complete\"]\ncite", "from = []\ncite"),
        (
            "barred-event",
            "leaves_by = [\"granted\", \"refused\", \"withdrawn\", \"void\"]",
            "leaves_by = [\"granted\", \"refused\", \"void\"]",
        ),
        ("unknown-ground", "leads_to = \"ground-3\"", "leads_to = \"ground-9\""),
    ];
    for (kind, old, new) in table {
        let found = kinds(old, new);
        assert!(found.contains(&kind), "{kind}: {found:?}");
    }
}

/// Holds everything but one thing.
struct Lacks(&'static str);

impl Held for Lacks {
    fn has_words(&self, language: Language, key: &str) -> bool {
        !(language == Language::Kk && key == self.0)
    }

    fn has_reading(&self, slug: &str) -> bool {
        slug != self.0
    }

    fn has_template(&self, _: &str, form: &str, language: Language) -> bool {
        !(language == Language::Ru && form == self.0)
    }
}

#[test]
fn e18_what_the_data_name_and_nobody_holds_is_found() {
    for (kind, lacks) in [
        ("no-words", "state-heard"),
        ("no-words", "finding-no-consent"),
        ("unknown-reading", "back-count"),
        ("unknown-reading", "consent"),
        ("no-template", "refusal"),
    ] {
        let remarks = remarks(law(), &Lacks(lacks));
        let faults = remarks.iter().filter(|one| one.weight() == Weight::Fault);
        assert_eq!(faults.map(Remark::kind).collect::<Vec<_>>(), [kind], "{lacks}");
    }
}
