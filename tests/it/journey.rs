//! The days before the day a test is about: applications, reviews, hearings.

use std::fs;

use crate::office::{APPLICANTS, Office};

/// An application on health grounds that nothing stands against, as its options.
const APPLICATION: [(&str, &str); 14] = [
    ("at", "2026-08-03T11:00"),
    ("channel", "portal"),
    ("applicant-name", "Әлімова Әсем Серікқызы"),
    ("applicant-iin", "860702486840"),
    ("applicant-phone", "+77012440723"),
    ("student-name", "Нұрланов Хамит Еркінұлы"),
    ("student-iin", "120108591236"),
    ("school", "№ 13 мектеп"),
    ("grade", "8"),
    ("category", "health"),
    ("grades-requested", "8"),
    ("document", "application:14:2026-08-03|medical-conclusion-026e:78:2026-07-01:2027-07-01"),
    ("consent", "yes"),
    ("signature", "eds"),
];

/// The command that registers the application with some options changed, added or, where
/// the value is empty, left out.
pub fn application(changes: &[(&str, &str)]) -> String {
    let replaced = |option: &str| changes.iter().find(|(name, _)| *name == option);
    let kept = APPLICATION.iter().filter(|(option, _)| replaced(option).is_none());
    let options = kept.chain(changes).filter(|(_, value)| !value.is_empty());
    options.fold(String::from("register"), |typed, (option, value)| {
        format!("{typed} --{option} \"{value}\"")
    })
}

impl Office {
    /// The office with the sample applications, on the day of the last of them.
    pub fn with_applicants() -> Self {
        let office = Self::new();
        office.at("2026-08-14T10:00").bring(APPLICANTS, "applicants.csv");
        office.run("import applicants.csv").ok();
        office
    }

    /// The office with one application on health grounds, registered on Monday 3 August:
    /// its term ends on Monday 17 August, a refusal is announced by Wednesday 12 August.
    pub fn with_one() -> Self {
        Self::with(&[])
    }

    /// The same with some of the application's options changed.
    pub fn with(changes: &[(&str, &str)]) -> Self {
        let office = Self::new();
        office.at("2026-08-03T12:00").run(&application(changes)).ok();
        office
    }

    /// Copies a file into the office.
    pub fn bring(&self, file: &str, name: &str) -> &Self {
        fs::copy(file, self.path().join(name)).unwrap();
        self
    }

    /// The days from completeness to the review, all in time.
    pub fn review(&self, case: &str, outcome: &str) -> &Self {
        self.at("2026-08-04T10:00").run(&format!("record {case} package-complete")).ok();
        self.at("2026-08-07T15:00").run(&format!("record {case} school-replied")).ok();
        self.at("2026-08-10T12:00").run(&format!("record {case} content-reviewed {outcome}")).ok();
        self
    }

    /// The office with one application, permitted on 12 August and not handed over yet.
    pub fn granted() -> Self {
        let office = Self::with_one();
        office.review("1", "outcome=conforms").at("2026-08-12T10:00").run("order 1").ok();
        office
    }

    /// A permission given and handed over.
    pub fn grant(&self, case: &str) -> &Self {
        self.review(case, "outcome=conforms");
        self.at("2026-08-12T10:00").run(&format!("order {case}")).ok();
        self.run(&format!("deliver {case}")).ok();
        self
    }

    /// A lawful refusal, up to the day after the hearing.
    pub fn hear(&self, case: &str) -> &Self {
        self.review(case, "outcome=refusal ground=2 \"reason=екі сынып сұралған\"");
        self.at("2026-08-11T10:00")
            .run(&format!("refuse preliminary {case} --hearing 2026-08-13T15:00"))
            .ok();
        self.at("2026-08-13T16:00")
            .run(&format!("record {case} hearing-held attended=yes position=қарсы"))
            .ok();
        self
    }
}
