//! Small cases to try the law on.

use std::{fmt::Write, path::Path};

use chrono::{DateTime, FixedOffset, NaiveDate};
use ruqsat::{
    calendar::{Calendar, Hours},
    case::Case,
    diagnostic::Severity,
    law::{Edition, Lawbook, Readings},
    procedure::{Act, Check, Matter, OfficeRules, Schedule},
};

/// What a test case is made of; the rest is filled in by [`Facts::case`].
#[derive(Debug, Clone)]
pub struct Facts {
    /// The local moment of arrival.
    pub received: &'static str,
    /// The day of registration; that of arrival, if none is given.
    pub registered: &'static str,
    pub channel: &'static str,
    pub category: &'static str,
    /// As TOML writes them: `[8]`.
    pub grades: &'static str,
    pub grade: u8,
    pub school_year: i32,
    pub departure: Option<&'static str>,
    pub consent: bool,
    pub signature: &'static str,
    /// Further keys of the student, such as `iin`.
    pub student: &'static str,
    /// Kind and last day of validity of each paper; none but the application, if empty.
    pub documents: Vec<(&'static str, &'static str)>,
    /// Further papers, as TOML writes them.
    pub papers: &'static str,
    /// Kind, local moment and further lines of each event.
    pub events: Vec<(&'static str, &'static str, &'static str)>,
}

impl Default for Facts {
    /// A sound application of Monday 3 August 2026: health, one grade, in order.
    fn default() -> Self {
        Self {
            received: "2026-08-03T10:00",
            registered: "",
            channel: "portal",
            category: "health",
            grades: "[8]",
            grade: 8,
            school_year: 2026,
            departure: None,
            consent: true,
            signature: "eds",
            student: "",
            documents: vec![("application", ""), ("medical-conclusion-026e", "")],
            papers: "",
            events: Vec::new(),
        }
    }
}

impl Facts {
    /// A sound application of a category, with the papers it needs.
    pub fn of(category: &'static str) -> Self {
        let paper = match category {
            "grades" => "grade-report",
            "abroad-with-parents" => "residence-abroad-certificate",
            "abroad-alone" => "study-abroad-document",
            _ => "medical-conclusion-026e",
        };
        let departure = category.starts_with("abroad").then_some("2026-10-01");
        Self {
            category,
            departure,
            documents: vec![("application", ""), (paper, "")],
            ..Self::default()
        }
    }

    /// The same with these papers alone.
    pub fn with(self, documents: &[(&'static str, &'static str)]) -> Self {
        Self { documents: documents.to_vec(), ..self }
    }

    /// The same with a further event.
    pub fn then(self, kind: &'static str, at: &'static str) -> Self {
        self.then_with(kind, at, "")
    }

    /// The same with a further event that has details.
    pub fn then_with(mut self, kind: &'static str, at: &'static str, more: &'static str) -> Self {
        self.events.push((kind, at, more));
        self
    }

    /// The text of its file (contract).
    pub fn text(&self) -> String {
        let registered = match self.registered {
            "" => &self.received[..10],
            day => day,
        };
        let departure = self.departure.map_or(String::new(), |day| format!("departure = {day}, "));
        let mut text = format!(
            r#"format = 1
number = "EX-2026-000001"
service = "externat"
edition = {{ id = "2023-08", digest = "sha256:0" }}
received = {received}
registered = {registered}
channel = "{channel}"
applicant = {{ name = "Сейітова Айгүл" }}
student = {{ name = "Сейіт Нұрлан", school = "№ 12", grade = {grade}{student} }}
request = {{ category = "{category}", grades = {grades}, school_year = {school_year}, {departure}consent = {consent}, signature = "{signature}" }}
"#,
            received = moment_text(self.received),
            channel = self.channel,
            grade = self.grade,
            student = self.student,
            category = self.category,
            grades = self.grades,
            school_year = self.school_year,
            consent = self.consent,
            signature = self.signature,
        );
        for (kind, until) in &self.documents {
            writeln!(text, "\n[[document]]\nkind = \"{kind}\"").unwrap();
            if !until.is_empty() {
                writeln!(text, "valid_until = {until}").unwrap();
            }
        }
        text.push_str(self.papers);
        for (index, (kind, at, more)) in self.events.iter().enumerate() {
            let (n, at) = (index + 1, moment_text(at));
            writeln!(text, "\n[[event]]\nn = {n}\nkind = \"{kind}\"").unwrap();
            // A correction has no time of its own: it says when it was typed.
            if *kind != "corrected" {
                writeln!(text, "at = {at}").unwrap();
            }
            writeln!(text, "recorded = {at}\nby = \"officer-1\"\n{more}").unwrap();
        }
        text
    }

    /// The case.
    pub fn case(&self) -> Case {
        let text = self.text();
        Case::parse(Path::new("case.toml"), &text)
            .unwrap_or_else(|problems| panic!("{problems}\n{text}"))
    }

    /// Asks something of the case before the law.
    pub fn ask<T>(&self, question: impl FnOnce(&Matter<'_>) -> T) -> T {
        let (case, office) = (self.case(), office());
        question(&Matter::new(&case, law(), Calendar::built_in(), &office))
    }

    /// What the check finds.
    pub fn check(&self) -> Check {
        self.ask(|matter| matter.check().unwrap())
    }

    /// Every finding as `code → where it leads`; warnings lead nowhere: `code!`.
    pub fn findings(&self) -> Vec<String> {
        let check = self.check();
        let shown = check.findings.iter().map(|finding| {
            assert_eq!(
                finding.severity == Severity::Warning,
                finding.leads_to.is_empty(),
                "a warning leads nowhere, an error somewhere: {}",
                finding.code
            );
            match finding.leads_to.as_str() {
                "" => format!("{}!", finding.code),
                leads_to => format!("{} → {leads_to}", finding.code),
            }
        });
        shown.collect()
    }

    /// Every step looked at from a day, as `step due status`.
    pub fn deadlines(&self, today: &str) -> Vec<String> {
        self.ask(|matter| {
            let deadlines = matter.deadlines(day(today)).unwrap();
            deadlines
                .iter()
                .map(|one| format!("{} {} {}", one.step.id, one.due(), one.status.as_str()))
                .collect()
        })
    }

    /// The last day of the step of this name; `-` where it has none.
    pub fn due(&self, step: &str) -> String {
        self.ask(|matter| matter.due(step).unwrap()).map_or("-".to_owned(), |due| due.to_string())
    }

    /// The safe day of the step of this name.
    pub fn safe(&self, step: &str) -> String {
        self.ask(|matter| {
            let step = matter.law.steps.iter().find(|one| one.id == step).unwrap();
            matter.safe_by(step).unwrap().map_or("-".to_owned(), |day| day.to_string())
        })
    }

    /// The codes of what is warned of on a day.
    pub fn warned(&self, today: &str) -> String {
        self.ask(|matter| {
            let deadlines = matter.deadlines(day(today)).unwrap();
            let warnings = matter.warnings(&deadlines, day(today)).unwrap();
            let codes: Vec<&str> = warnings.iter().map(|one| one.code.as_str()).collect();
            codes.join(" ")
        })
    }

    /// `yes`, or the codes of the reasons against an act at a local moment.
    pub fn permits(&self, act: Act, at: &str) -> String {
        self.ask(|matter| match matter.permit(act, moment(at)) {
            Ok(()) => "yes".to_owned(),
            Err(reasons) => {
                let codes: Vec<&str> = reasons.0.iter().map(|one| one.code.as_str()).collect();
                codes.join(" ")
            }
        })
    }

    /// The state the case is in.
    pub fn state(&self) -> String {
        self.ask(|matter| matter.state().to_owned())
    }
}

/// The edition in force.
pub fn law() -> &'static Edition {
    Lawbook::built_in().unwrap().edition("externat", "2023-08").unwrap()
}

/// An office that sets nothing itself: 09:00-18:30, the school year from 1 September.
pub fn office() -> OfficeRules {
    OfficeRules {
        kind: "department".to_owned(),
        hours: Hours::parse("09:00-18:30", Some("13:00-14:30")).unwrap(),
        schedule: Schedule::default(),
        school_year_begins: "09-01".parse().unwrap(),
        applications_from: "06-01".parse().unwrap(),
        readings: Readings::built_in().unwrap().by_default(),
    }
}

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A local moment of Almaty after 1 March 2024.
pub fn moment(text: &str) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(&moment_text(text)).unwrap()
}

/// `2026-08-03T10:00`, with or without seconds, as a case file writes it.
fn moment_text(text: &str) -> String {
    let seconds = if text.len() == 16 { ":00" } else { "" };
    format!("{text}{seconds}+05:00")
}
