//! The facts of a row: `category grades; received 2026-08-12T18:31; registered 2026-08-13`.
//! What an application says besides is its service's: `externat` has a student and a category,
//! `correction` a reason and an explanation of mistakes.

use std::{collections::BTreeMap, fmt::Write, path::Path, sync::OnceLock};

use ruqsat::{
    calendar::Hours,
    case::Case,
    law::Readings,
    procedure::{OfficeRules, Schedule},
};

use crate::law::matters::office;

/// A case and the office it is before. What a row does not say is as in a sound application
/// of category `health`, or for a correction, that came to the portal on Monday 3 August 2026.
#[derive(Debug)]
pub struct Facts {
    office: OfficeRules,
    /// Readings chosen otherwise than by default.
    chosen: Vec<(String, String)>,
    text: String,
    case: OnceLock<Case>,
    place: String,
}

struct Draft {
    received: String,
    registered: Option<String>,
    channel: String,
    category: String,
    grades: String,
    grade: String,
    school_year: String,
    departure: String,
    /// What an application for a place says, each key with its value.
    place: BTreeMap<String, String>,
    /// More of what is asked: where it is collected, whether by a citizen.
    asked: String,
    reason: bool,
    mistakes: bool,
    consent: bool,
    signature: String,
    student: Vec<String>,
    papers: Option<String>,
    events: Vec<String>,
    office: OfficeRules,
    chosen: Vec<(String, String)>,
}

impl Facts {
    /// Reads a cell.
    pub fn read(service: &str, edition: &str, cell: &str, place: &str) -> Self {
        let mut draft = Draft::sound(service);
        for fact in cell.split(';').map(str::trim).filter(|fact| !fact.is_empty()) {
            assert!(draft.take(fact), "{place}: `{fact}` is no fact");
        }
        let text = draft.text(service, edition);
        let Draft { office, chosen, .. } = draft;
        Self { office, chosen, text, case: OnceLock::new(), place: place.to_owned() }
    }

    /// The office's own rules, with what it chose of these readings.
    pub fn office(&self, readings: &Readings) -> OfficeRules {
        let mut office = OfficeRules { readings: readings.by_default(), ..self.office.clone() };
        for (slug, choice) in &self.chosen {
            readings
                .choose(&mut office.readings, slug, choice)
                .unwrap_or_else(|problem| panic!("{}: {slug}={choice}: {problem:?}", self.place));
        }
        office
    }

    /// The case, read once.
    pub fn case(&self) -> &Case {
        self.case.get_or_init(|| {
            Case::parse(Path::new("case.toml"), &self.text)
                .unwrap_or_else(|problems| panic!("{}: {problems}\n{}", self.place, self.text))
        })
    }
}

/// What an application for a place in a college may say.
const PLACE: [&str; 17] = [
    "level",
    "track",
    "demands",
    "study_form",
    "funding",
    "base",
    "graduate_of",
    "status",
    "residence_mark",
    "disability",
    "out_of_competition",
    "digitised",
    "address",
    "hostel",
    "meals",
    "finished",
    "speciality",
];

/// What a sound one says.
const SOUND_PLACE: [(&str, &str); 5] = [
    ("level", "mid-level"),
    ("study_form", "full-time"),
    ("funding", "state-order"),
    ("base", "basic-secondary"),
    ("address", "Қарағанды"),
];

impl Draft {
    fn sound(service: &str) -> Self {
        let of_duplicate = service.starts_with("duplicate-");
        let of_college = service == "college-admission";
        let mut office = office();
        if of_college {
            office.kind = String::from("college");
            office.hours = Hours::parse("09:00-18:00", Some("13:00-14:00")).unwrap();
        }
        if service == "correction" {
            office.kind = String::from("college");
            office.hours = Hours::parse("09:00-18:30", Some("13:00-14:00")).unwrap();
        }
        if let Some(kind) = service.strip_prefix("duplicate-") {
            kind.clone_into(&mut office.kind);
        }
        Self {
            received: "2026-08-03T10:00".to_owned(),
            registered: None,
            channel: if of_duplicate { "office" } else { "portal" }.to_owned(),
            category: if of_duplicate { "lost" } else { "health" }.to_owned(),
            grades: "8".to_owned(),
            grade: "8".to_owned(),
            school_year: "2026".to_owned(),
            departure: String::new(),
            place: BTreeMap::new(),
            asked: String::new(),
            reason: true,
            mistakes: true,
            consent: true,
            signature: if of_duplicate { "hand" } else { "eds" }.to_owned(),
            student: Vec::new(),
            papers: None,
            events: Vec::new(),
            office,
            chosen: Vec::new(),
        }
    }

    /// Takes one fact in; false if it is none.
    fn take(&mut self, fact: &str) -> bool {
        let (word, rest) = fact.split_once(' ').unwrap_or((fact, ""));
        let said = rest.to_owned();
        match word {
            "received" => self.received = said,
            "registered" => self.registered = Some(said),
            "channel" => self.channel = said,
            "category" => self.category = said,
            "grades" => self.grades = said,
            "grade" => self.grade = said,
            "year" => self.school_year = said,
            "leaves" => self.departure = format!("departure = {said}, "),
            key if PLACE.contains(&key) => {
                self.place.insert(key.to_owned(), said);
            }
            "collect" => write!(self.asked, "collect_at = \"{said}\", ").unwrap(),
            "citizen" => write!(self.asked, "citizen = {}, ", said != "none").unwrap(),
            "reason" => self.reason = said != "none",
            "mistakes" => self.mistakes = said != "none",
            "consent" => self.consent = said != "none",
            "signature" => self.signature = said,
            "born" => self.student.push(format!(", born = {said}")),
            "iin" => self.student.push(format!(", iin = \"{said}\"")),
            "papers" => self.papers = Some(said),
            "reading" => {
                let (slug, choice) = rest.split_once('=').unwrap_or((rest, ""));
                self.chosen.push((slug.to_owned(), choice.to_owned()));
            }
            "provider" => self.office.kind = said,
            "hours" => {
                let hours = Hours::parse(&said, None).unwrap();
                (self.office.hours, self.office.schedule) = (hours, Schedule::of(hours));
            }
            "school-year-begins" => self.office.school_year_begins = said.parse().unwrap(),
            kind => return self.take_event(kind, rest),
        }
        true
    }

    /// `content-reviewed 2026-08-10T10:00 outcome = "refusal", ground = 2`.
    fn take_event(&mut self, kind: &str, rest: &str) -> bool {
        let (at, details) = rest.split_once(' ').unwrap_or((rest, ""));
        if at.len() < 16 {
            return false;
        }
        let (n, at) = (self.events.len() + 1, moment(at));
        let mut event = format!("\n[[event]]\nn = {n}\nkind = \"{kind}\"\n");
        // A correction has no time of its own: it says when it was typed.
        if kind != "corrected" {
            writeln!(event, "at = {at}").unwrap();
        }
        writeln!(event, "recorded = {at}\nby = \"officer-1\"").unwrap();
        for detail in details.split(", ").filter(|detail| !detail.is_empty()) {
            writeln!(event, "{detail}").unwrap();
        }
        self.events.push(event);
        true
    }

    /// The text of the case file (contract).
    fn text(&self, service: &str, edition: &str) -> String {
        let registered = self.registered.as_deref().unwrap_or(&self.received[..10]);
        let mut text = format!(
            r#"format = 1
number = "EX-2026-000001"
service = "{service}"
edition = {{ id = "{edition}", digest = "sha256:0" }}
received = {received}
registered = {registered}
channel = "{channel}"
applicant = {{ name = "Сейітова Айгүл" }}
{asked}consent = {consent}, signature = "{signature}" }}
"#,
            received = moment(&self.received),
            channel = self.channel,
            asked = match service {
                "correction" => self.explained(),
                "duplicate-school" | "duplicate-college" => self.of_a_duplicate(),
                "college-admission" => self.of_a_place(),
                _ => self.of_a_student(),
            },
            consent = self.consent,
            signature = self.signature,
        );
        let sound = match service {
            "correction" => "correction-application, education-document",
            "duplicate-school" | "duplicate-college" => {
                "duplicate-application, identity-document, original-document"
            }
            "college-admission" => {
                "admission-application, education-e-document, photo-3x4, medical-certificate-075u"
            }
            _ => sound_papers(&self.category),
        };
        for paper in
            self.papers.as_deref().unwrap_or(sound).split(", ").filter(|one| *one != "none")
        {
            let mut words = paper.split(' ');
            writeln!(text, "\n[[document]]\nkind = \"{}\"", words.next().unwrap()).unwrap();
            while let (Some(key), Some(day)) = (words.next(), words.next()) {
                let key = if key == "until" { "valid_until" } else { key };
                writeln!(text, "{key} = {day}").unwrap();
            }
        }
        text + &self.events.concat()
    }

    /// What an application for externat asks, up to the consent.
    fn of_a_student(&self) -> String {
        format!(
            r#"student = {{ name = "Сейіт Нұрлан", school = "№ 12", grade = {}{} }}
request = {{ category = "{}", grades = [{}], school_year = {}, {}"#,
            self.grade,
            self.student.concat(),
            self.category,
            self.grades,
            self.school_year,
            self.departure,
        )
    }

    /// What an application for a duplicate says, up to the consent.
    fn of_a_duplicate(&self) -> String {
        let reason = if self.reason { "reason = \"пәтерде жоғалды\", " } else { "" };
        format!("request = {{ category = \"{}\", {}{reason}", self.category, self.asked)
    }

    /// What an application for a place in a college says, up to the consent.
    fn of_a_place(&self) -> String {
        let mut place: BTreeMap<&str, &str> = SOUND_PLACE.into();
        place.extend(self.place.iter().map(|(key, value)| (key.as_str(), value.as_str())));
        let finished = place.remove("finished").map(|year| format!("finished = {year}, "));
        let speciality = place.remove("speciality").map(|one| format!("speciality = \"{one}\", "));
        let said = place.iter().filter(|(_, value)| **value != "unsaid");
        let said = said.map(|(key, value)| match *value {
            "yes" => format!("{key} = true"),
            "no" => format!("{key} = false"),
            value => format!("{key} = \"{value}\""),
        });
        let student = match &self.student[..] {
            [] => String::new(),
            said => format!("student = {{ name = \"Сейіт Нұрлан\"{} }}\n", said.concat()),
        };
        format!(
            "{student}request = {{ {}{}entrance = {{ {} }}, ",
            finished.unwrap_or_default(),
            speciality.unwrap_or_default(),
            said.collect::<Vec<_>>().join(", ")
        )
    }

    /// What an application for a correction says, up to the consent.
    fn explained(&self) -> String {
        let reason = if self.reason { "reason = \"тегі қате\", " } else { "" };
        let mistakes =
            if self.mistakes { "mistakes = \"«Нурланов» емес\", " } else { "" };
        format!("request = {{ {reason}{mistakes}")
    }
}

/// The package of O61.1(8).
fn sound_papers(category: &str) -> &'static str {
    match category {
        "grades" => "application, grade-report",
        "abroad-with-parents" => "application, residence-abroad-certificate",
        "abroad-alone" => "application, study-abroad-document",
        _ => "application, medical-conclusion-026e",
    }
}

/// A local moment of Almaty, `2026-08-03T10:00` with or without seconds, as a file writes it.
pub fn moment(text: &str) -> String {
    let seconds = if text.len() == 16 { ":00" } else { "" };
    let offset = if &text[..10] < "2024-03-01" { "+06:00" } else { "+05:00" };
    format!("{text}{seconds}{offset}")
}
