//! What an application of a service says. Each service has its own part of one closed list.

use std::collections::BTreeMap;

use serde::Deserialize;

/// A datum of an application: a key of the case's header, a column of a sheet, an option.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Datum {
    /// Moment of arrival, local.
    ReceivedAt,
    /// Channel.
    Channel,
    /// Applicant's name.
    ApplicantName,
    /// Applicant's identity number.
    ApplicantIin,
    /// Applicant's telephone.
    ApplicantPhone,
    /// Student's name.
    StudentName,
    /// Student's identity number.
    StudentIin,
    /// Student's birth date.
    StudentBirthDate,
    /// School.
    School,
    /// Grade of the school year asked for.
    Grade,
    /// Ground of the application.
    Category,
    /// Grades to be studied as an extern.
    GradesRequested,
    /// Day of departure.
    DepartureDate,
    /// Why it is asked for.
    Reason,
    /// What is wrong in the data of a document, and how it should read.
    Mistakes,
    /// Which document is asked for, where there are several.
    RequestedDocument,
    /// The year in which the studies ended.
    FinishedYear,
    /// The later name and address of the organisation, if they changed.
    RenamedTo,
    /// The speciality studied.
    Speciality,
    /// Where the result is to be handed over.
    CollectAt,
    /// Whether the applicant is a citizen.
    Citizen,
    /// For what work the programme prepares.
    Level,
    /// On which way the programme is entered.
    Track,
    /// What the programme demands beside grades.
    Demands,
    /// Full-time, evening, correspondence.
    StudyForm,
    /// Who pays for the studies.
    Funding,
    /// What was finished before.
    Base,
    /// Whether it was finished in Kazakhstan or abroad.
    GraduateOf,
    /// The qualification wished for.
    Qualification,
    /// Whether a citizen, or by what paper a resident.
    Status,
    /// Whether that paper bears the mark of registration at the place of residence.
    ResidenceMark,
    /// The group of disability.
    Disability,
    /// Whose child claims to come out of competition.
    OutOfCompetition,
    /// Whether the document of an earlier year was digitised.
    Digitised,
    /// Where the applicant actually lives.
    Address,
    /// Whether a place in a hostel is asked for.
    Hostel,
    /// Whether free meals are asked for.
    Meals,
    /// The programmes wished for, the dearest first.
    Programmes,
    /// Grades of the document.
    SubjectGrades,
    /// The average of the whole document.
    DocumentAverage,
    /// Categories of quotas held.
    Quota,
    /// Papers of the package.
    Documents,
    /// Consent to the use of protected data.
    Consent,
    /// How it is signed.
    Signature,
    /// The portal's number.
    SourceNumber,
    /// Special educational needs or disability.
    SpecialNeeds,
    /// Language of the papers.
    Language,
    /// The year in which the school year asked for begins.
    SchoolYear,
}

impl Datum {
    /// What the words that may be said of it are called in `data/i18n`, before the word itself:
    /// those of yes and no, where it has no list of its own.
    pub fn kind(self) -> &'static str {
        match self {
            Self::Channel | Self::CollectAt => "channel",
            Self::Category => "category",
            Self::Signature => "signature",
            Self::Language => "language",
            Self::RequestedDocument => "requested",
            Self::Level => "adm-level",
            Self::Track => "adm-track",
            Self::Demands => "adm-demands",
            Self::StudyForm => "study-form",
            Self::Funding => "adm-funding",
            Self::Base => "base",
            Self::GraduateOf => "graduate-of",
            Self::Status => "status",
            Self::Disability => "disability",
            Self::OutOfCompetition => "adm-service",
            _ => "choice",
        }
    }
}

/// Which data an application of a service has.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ApplicationRule {
    /// Without these nothing can be recorded.
    pub needs: Vec<Datum>,
    /// Asked of everybody, and recorded without: a sheet has a column for each.
    #[serde(default)]
    pub asks: Vec<Datum>,
    /// Recorded if it is given.
    #[serde(default)]
    pub takes: Vec<Datum>,
    /// The documents that may be asked for, where an application says which.
    #[serde(default)]
    pub requestable: Vec<String>,
    /// The places where the result may be handed over, where an application says which.
    #[serde(default)]
    pub collected_at: Vec<String>,
    /// What may be said of a datum, where that is a closed list: the first is meant where nothing
    /// is said.
    #[serde(default)]
    pub values: BTreeMap<Datum, Vec<String>>,
    /// The ways in which it may be signed.
    #[serde(default = "electronic")]
    pub signatures: Vec<String>,
    /// The form of the application, and the paragraphs on what it says; none where the text
    /// is absent.
    #[serde(default)]
    pub cite: String,
}

impl ApplicationRule {
    /// Whether an application may say this.
    pub fn has(&self, datum: Datum) -> bool {
        self.is_asked(datum) || self.takes.contains(&datum)
    }

    /// Whether nothing can be recorded without this.
    pub fn needs(&self, datum: Datum) -> bool {
        self.needs.contains(&datum)
    }

    /// What may be said of a datum; anything, if none is named.
    pub fn values(&self, datum: Datum) -> &[String] {
        self.values.get(&datum).map_or(&[], Vec::as_slice)
    }

    /// Whether everybody is asked for this.
    pub fn is_asked(&self, datum: Datum) -> bool {
        self.needs(datum) || self.asks.contains(&datum)
    }
}

/// The ways of signing of an application that is made on the portal alone.
fn electronic() -> Vec<String> {
    ["eds", "otp", "none"].map(str::to_owned).to_vec()
}
