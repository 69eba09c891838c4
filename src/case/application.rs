//! An application as somebody submitted it, before the office gave it a number.

use chrono::{DateTime, FixedOffset, NaiveDate};

use super::{
    Applicant, CaseNumber, Document, EditionPin, FORMAT, Header, Request, Source, Student,
};

/// An application without the office's own marks on it.
#[derive(Debug, Clone, PartialEq)]
pub struct Application {
    /// Where it came from.
    pub source: Option<Source>,
    /// The moment it arrived, in the office's zone.
    pub received: DateTime<FixedOffset>,
    /// The channel it came through.
    pub channel: String,
    /// The language of the papers.
    pub language: String,
    /// Who asks.
    pub applicant: Applicant,
    /// For whom; who asks for their own sake has nobody beside them.
    pub student: Option<Student>,
    /// What is asked.
    pub request: Request,
    /// The papers of the package.
    pub documents: Vec<Document>,
}

/// What the office adds to an application when it registers it.
#[derive(Debug, Clone)]
pub struct RegistrationMark {
    /// The number of the case.
    pub number: CaseNumber,
    /// The service.
    pub service: String,
    /// The edition of the law it is opened under.
    pub edition: EditionPin,
    /// The working day of registration.
    pub registered: NaiveDate,
    /// When it was typed.
    pub recorded: DateTime<FixedOffset>,
    /// Who typed it.
    pub by: String,
    /// Whether the clock is not the machine's own.
    pub clock_set: bool,
}

impl Application {
    /// The header of the case that this application becomes.
    pub fn register(self, mark: RegistrationMark) -> Header {
        Header {
            format: FORMAT,
            number: mark.number,
            service: mark.service,
            edition: mark.edition,
            source: self.source,
            received: self.received,
            registered: mark.registered,
            channel: self.channel,
            language: self.language,
            applicant: self.applicant,
            student: self.student,
            request: self.request,
            recorded: Some(mark.recorded),
            by: Some(mark.by),
            clock: mark.clock_set.then(|| "set".to_owned()),
            documents: self.documents,
            unread: Vec::new(),
        }
    }
}
