//! An applicant as the list has her: grades, exams, wishes, rights.

use super::{Score, word::words};
use serde::{Deserialize, Serialize};

words! {
    /// How a test or an interview went.
    Passed as "adm-passed" {
        /// Passed.
        Yes = "passed",
        /// Not passed.
        No = "failed",
    }
}

words! {
    /// Whose child comes out of competition (O20 p.3).
    Service as "adm-service" {
        /// Of staff of special state bodies.
        SpecialStateBody = "special-state-body",
        /// Of law-enforcement staff.
        LawEnforcement = "law-enforcement",
        /// Of staff of civil protection.
        CivilProtection = "civil-protection",
        /// Of the state courier service.
        CourierService = "courier-service",
        /// Of a serviceman.
        Serviceman = "serviceman",
        /// Of a medical worker.
        MedicalWorker = "medical-worker",
    }
}

/// What an applicant says of the right to come out of competition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum OutOfCompetition {
    /// Nothing.
    #[default]
    No,
    /// The commission has found that she has it.
    Found,
    /// The group that she belongs to, and whether the parent died or was disabled on duty.
    Of(Service, bool),
}

/// An applicant: one row of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Applicant {
    /// The number, anonymous in what is published.
    pub applicant: String,
    /// The name; nothing is ranked by it.
    pub name: String,
    /// What she finished.
    pub base: String,
    /// The programmes she wishes, the dearest first.
    pub choices: Vec<String>,
    /// Grades by subject.
    pub grades: Vec<(String, Score)>,
    /// The average of the whole document.
    pub document_average: Option<Score>,
    /// Whether the document is of another country.
    pub foreign_document: bool,
    /// What the commission counts where such a document lacks the subjects (O20 p.62).
    pub commission_subjects: Vec<String>,
    /// Points by exam.
    pub exams: Vec<(String, Score)>,
    /// The psychometric test, if there was one.
    pub psychometric: Option<Passed>,
    /// The interview, if there was one.
    pub interview: Option<Passed>,
    /// Quota categories held.
    pub quota: Vec<String>,
    /// The right to come out of competition.
    pub out_of_competition: OutOfCompetition,
    /// The paper that says so.
    pub status_document: String,
    /// The commission's order among equals (reading `tie-left`), the first lowest.
    pub commission_order: Option<u32>,
}
