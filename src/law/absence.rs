//! What the sources do not hold of an edition, named part by part.
//!
//! A paragraph that a later order replaced is not known as it was before. It is never filled
//! in from today's text: it is absent, and what is absent is data like the rest.

use serde::Deserialize;

/// A part of an edition that the sources do not hold.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Absence {
    /// The part.
    pub part: Part,
    /// Its paragraphs, as they are cited; empty where not even these are known.
    #[serde(default)]
    pub paragraphs: String,
    /// The order that replaced them; their earlier text is in no source.
    pub replaced_by: Option<String>,
    /// An undated edition that tells of the same.
    pub told_by: Option<String>,
    /// What of the edition's own text answers in its place.
    #[serde(default)]
    pub rests_on: String,
}

/// The parts of a service that an edition may lack: a closed list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// The whole text.
    Everything,
    /// Who provides the service.
    Provider,
    /// Through what channels it is asked for and given.
    Channels,
    /// Who is entitled.
    Entitlement,
    /// How many grades may be studied so.
    Programme,
    /// By when one must apply.
    Windows,
    /// What comes with an application, and what follows if it is incomplete.
    Documents,
    /// The form of the application.
    ApplicationForm,
    /// On which day an application is registered.
    Registration,
    /// The office hours of the provider.
    Hours,
    /// The terms, and the steps they are set for.
    Terms,
    /// On what grounds and by what way it is refused.
    Refusal,
    /// What is given as the result, and how.
    Result,
    /// Complaints.
    Complaints,
    /// How the study itself goes.
    Study,
}

impl Part {
    /// All of them, in the order in which they are told.
    pub const ALL: [Self; 15] = [
        Self::Everything,
        Self::Provider,
        Self::Channels,
        Self::Entitlement,
        Self::Programme,
        Self::Windows,
        Self::Documents,
        Self::ApplicationForm,
        Self::Registration,
        Self::Hours,
        Self::Terms,
        Self::Refusal,
        Self::Result,
        Self::Complaints,
        Self::Study,
    ];

    /// Its word, which is also the key of its name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Everything => "everything",
            Self::Provider => "provider",
            Self::Channels => "channels",
            Self::Entitlement => "entitlement",
            Self::Programme => "programme",
            Self::Windows => "windows",
            Self::Documents => "documents",
            Self::ApplicationForm => "application-form",
            Self::Registration => "registration",
            Self::Hours => "hours",
            Self::Terms => "terms",
            Self::Refusal => "refusal",
            Self::Result => "result",
            Self::Complaints => "complaints",
            Self::Study => "study",
        }
    }
}
