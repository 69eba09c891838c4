//! One edition of a service, as `data/services/<service>/<edition>.toml` writes it.

use std::{path::Path, sync::Arc};

use serde::Deserialize;

use super::{
    absence::{Absence, Part},
    act::InForce,
    application::ApplicationRule,
    counter::CounterRule,
    eligibility::{Eligibility, Window},
    event::{EventRule, Role},
    form::FormRule,
    hours::HoursRule,
    package::{DocumentRule, PackageRule},
    step::{Step, Subject},
    year::YearRule,
};
use crate::calendar::Week;

/// A whole snapshot of a service: what one edition of its rules asks.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Edition {
    /// The service, such as `externat`.
    pub service: String,
    /// The edition's name, such as `2023-08`.
    pub id: String,
    /// Letters of its case numbers.
    pub prefix: String,
    /// The act it comes from, as its paragraphs are cited: `O61`.
    pub act: String,
    /// The act that made this edition; none for an edition that bears no day.
    pub made_by: Option<String>,
    /// What the sources do not hold of it.
    #[serde(default, rename = "absent")]
    pub absences: Vec<Absence>,
    /// Kinds of office that may provide it; not known, if none is named.
    #[serde(default)]
    pub providers: Vec<String>,
    /// The paragraphs on who they are.
    #[serde(default)]
    pub providers_cite: String,
    /// The week its working days are counted in.
    pub week: Week,
    /// Channels an application may be recorded to have come through.
    pub channels: Vec<String>,
    /// Working hours the text gives, and what stands in for those it leaves open.
    pub hours: Option<HoursRule>,
    /// When one turns to somebody else, and no case is opened.
    #[serde(default)]
    pub elsewhere: Vec<Elsewhere>,
    /// How long an applicant may be kept at a counter.
    pub counter: Option<CounterRule>,
    /// The paragraph on the day of registration, where no hours are given beside it.
    #[serde(default)]
    pub registration: String,
    /// What an application says.
    pub application: ApplicationRule,
    /// Grounds on which a person may ask; none, where the service asks for none.
    #[serde(default, rename = "category")]
    pub categories: Vec<Category>,
    /// What is said of students with special educational needs.
    pub special_needs: Option<SpecialNeeds>,
    /// Papers of the package.
    #[serde(default, rename = "document")]
    pub documents: Vec<DocumentRule>,
    /// What is found of an incomplete package.
    pub package: Option<PackageRule>,
    /// Conditions of the permission.
    #[serde(default, rename = "eligibility")]
    pub eligibilities: Vec<Eligibility>,
    /// Last days for applying.
    #[serde(default, rename = "window")]
    pub windows: Vec<Window>,
    /// Terms.
    #[serde(default, rename = "step")]
    pub steps: Vec<Step>,
    /// States of a case.
    #[serde(rename = "state")]
    pub states: Vec<State>,
    /// What may happen.
    #[serde(rename = "event")]
    pub events: Vec<EventRule>,
    /// Grounds of refusal.
    #[serde(default, rename = "ground")]
    pub grounds: Vec<Ground>,
    /// The year of an extern.
    #[serde(default)]
    pub year: YearRule,
    /// Papers the office issues.
    #[serde(default, rename = "form")]
    pub forms: Vec<FormRule>,
    /// The first day in force; none for an edition that bears no day. Computed from the act
    /// that made it.
    #[serde(skip)]
    pub in_force: Option<InForce>,
    /// `sha256:` and the digest of the text above; filled in by the loader.
    #[serde(skip)]
    pub digest: String,
    /// The office's own file that it was read from; none for a built-in one.
    #[serde(skip)]
    pub own: Option<Arc<Path>>,
}

/// When one turns to somebody else: what happens then is worded under `elsewhere-ID`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Elsewhere {
    /// Its name, such as `organisation-closed`.
    pub id: String,
    /// Its paragraph.
    pub cite: String,
}

/// A ground on which a person may ask.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Category {
    /// Its name, such as `health`.
    pub id: String,
    /// Whether a day of departure belongs to it.
    #[serde(default)]
    pub departure: bool,
    /// Readings on who is entitled by it.
    #[serde(default)]
    pub readings: Vec<String>,
    /// Its paragraph; none where the text on who is entitled is absent.
    #[serde(default)]
    pub cite: String,
}

/// What a service says of students with special educational needs (O61 p.6).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SpecialNeeds {
    /// Readings it rests on.
    #[serde(default)]
    pub readings: Vec<String>,
    /// Its paragraph.
    pub cite: String,
}

/// A state of a case.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct State {
    /// Its name, such as `registered`.
    pub id: String,
    /// Steps that are still waited for.
    #[serde(default)]
    pub awaits: Vec<String>,
    /// The events that alone lead out of it; any event does, if the key is left out. What
    /// was decided is not undone by a letter that comes later.
    pub leaves_by: Option<Vec<String>>,
    /// The state that it is treated as once a complaint about its decision was given right; what
    /// may then come next is expected of that state.
    pub reopens_to: Option<String>,
    /// How the application ended in it, if it did.
    #[serde(default)]
    pub outcome: StateOutcome,
}

/// How an application ended, as far as a further application is concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StateOutcome {
    /// It is open, or it was granted: another one would repeat it.
    #[default]
    Standing,
    /// As in the state before.
    AsDecided,
    /// It was refused: another one is new.
    Refusal,
    /// It was taken back: another one is new.
    None,
    /// What was asked for is done: another one asks for something else.
    Done,
    /// It should never have been there.
    Void,
}

/// A ground of refusal.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ground {
    /// Its number in the law.
    pub number: u8,
    /// Its paragraph.
    pub cite: String,
}

impl Edition {
    /// The rule of an event's kind, if the service knows it.
    pub fn event(&self, kind: &str) -> Option<&EventRule> {
        self.events.iter().find(|rule| rule.kind == kind)
    }

    /// The event that a verb records, if the service knows it.
    pub fn by_verb(&self, verb: &str) -> Option<&EventRule> {
        self.events.iter().find(|rule| rule.verb == verb)
    }

    /// The event that plays a part, if the service has one.
    pub fn by_role(&self, role: Role) -> Option<&EventRule> {
        self.events.iter().find(|rule| rule.role == Some(role))
    }

    /// The case's own step that an event ends, if it ends one.
    pub fn ended_by(&self, kind: &str) -> Option<&Step> {
        let ends = |step: &&Step| step.done_by.iter().any(|one| one == kind);
        self.steps.iter().filter(|step| step.of == Subject::Case).find(ends)
    }

    /// The case's own step of this name, if the service has it.
    pub fn step(&self, id: &str) -> Option<&Step> {
        self.steps.iter().find(|step| step.of == Subject::Case && step.id == id)
    }

    /// The rule of a state, if the service knows it.
    pub fn state(&self, id: &str) -> Option<&State> {
        self.states.iter().find(|state| state.id == id)
    }

    /// The ground of this number, if the law gives it.
    pub fn ground(&self, number: u8) -> Option<&Ground> {
        self.grounds.iter().find(|ground| ground.number == number)
    }

    /// The form of this name, if the service has it.
    pub fn form(&self, id: &str) -> Option<&FormRule> {
        self.forms.iter().find(|form| form.id == id)
    }

    /// The category of this name, if a person may ask on it.
    pub fn category(&self, id: &str) -> Option<&Category> {
        self.categories.iter().find(|category| category.id == id)
    }

    /// What the sources lack of a part.
    pub fn absences_of(&self, part: Part) -> impl Iterator<Item = &Absence> {
        let is_part = move |absence: &&Absence| [part, Part::Everything].contains(&absence.part);
        self.absences.iter().filter(is_part)
    }

    /// Whether the sources lack a part and nothing of the edition answers in its place.
    pub fn lacks(&self, part: Part) -> bool {
        self.absences_of(part).any(|absence| absence.rests_on.is_empty())
    }

    /// The paragraph on the day of registration; empty where the text does not hold it.
    pub fn registration_cite(&self) -> &str {
        self.hours.as_ref().map_or(&self.registration, |hours| &hours.registration_cite)
    }

    /// The first of these paragraphs: that of the Rules, where the list of requirements
    /// repeats it.
    pub fn registered_by(&self) -> &str {
        self.registration_cite().split(", ").next().unwrap_or_default()
    }

    /// The act that made it; for an edition without a day, the paper that tells of it.
    pub fn maker(&self) -> &str {
        self.made_by.as_deref().unwrap_or(&self.act)
    }

    /// The state in which every case begins.
    pub fn first_state(&self) -> &str {
        self.states.first().map_or("", |state| &state.id)
    }
}
