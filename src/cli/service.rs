//! Which service a command means: the one that is named, else the one that an office of this
//! kind provides.

use super::desk::Desk;
use crate::{
    case::Header,
    diagnostic::{Diagnostic, Diagnostics, Result, codes, nearest},
    law::{ApplicationRule, Datum, Edition, HoursRule, Lawbook},
    store::StoredCase,
};

/// The option that names a service.
const OPTION: &str = "--service";

impl Desk {
    /// The services that offices of this kind provide; all there are, where they provide none.
    pub fn services(&self) -> Vec<&str> {
        services(&self.rules.kind, &self.laws)
    }

    /// The service that is meant.
    ///
    /// # Errors
    /// `which-service` where none is named and there is more than one to choose from;
    /// `invalid-option` for a name of none.
    pub fn service(&self, named: Option<&str>) -> Result<&str> {
        if let Some(named) = named {
            return known(named, &self.laws);
        }
        match self.services().as_slice() {
            [only] => Ok(only),
            several => Err(Diagnostic::error(codes::WHICH_SERVICE)
                .with("services", several.join(", "))
                .into()),
        }
    }

    /// The service that an application means: the one named, or else the only one of the office
    /// whose applications say all that this one does.
    ///
    /// # Errors
    /// `which-service` where several could be meant, or none; `invalid-option`.
    pub fn service_of(&self, named: Option<&str>, said: &[Datum]) -> Result<&str> {
        let today = self.clock.today();
        let services = self.services();
        let takes_all = |service: &&&str| {
            let law = self.laws.in_force(service, today);
            law.is_ok_and(|law| said.iter().all(|datum| law.application.has(*datum)))
        };
        let fit: Vec<&str> = services.iter().filter(takes_all).copied().collect();
        match fit.as_slice() {
            [only] if named.is_none() => Ok(only),
            _ => self.service(named),
        }
    }

    /// The edition in force today of the service that is meant.
    ///
    /// # Errors
    /// `which-service`, `invalid-option`, `no-edition`.
    pub fn law_today(&self, named: Option<&str>) -> Result<&Edition> {
        self.laws.in_force(self.service(named)?, self.clock.today())
    }

    /// The service that a list is to keep to, if one is named.
    ///
    /// # Errors
    /// `invalid-option`.
    pub fn kept_to(&self, named: Option<&str>) -> Result<Option<&str>> {
        named.map(|named| known(named, &self.laws)).transpose()
    }
}

/// Whether a case is of the service that a list keeps to.
pub(super) fn is_of(service: Option<&str>, stored: &StoredCase) -> bool {
    service.is_none_or(|service| stored.case.header.service == service)
}

fn services<'l>(kind: &str, laws: &'l Lawbook) -> Vec<&'l str> {
    let provided = laws.provided_by(kind);
    if provided.is_empty() { laws.services() } else { provided }
}

fn known<'l>(named: &str, laws: &'l Lawbook) -> Result<&'l str> {
    let services = laws.services();
    services.iter().find(|service| **service == named).copied().ok_or_else(|| {
        Diagnostic::error(codes::INVALID_OPTION)
            .with("option", OPTION)
            .with("value", named)
            .with("suggestion", nearest(named, services.iter().copied()).unwrap_or(""))
            .with("expected", services.join(", "))
            .into()
    })
}

/// The hours that stand in for those which an office of this kind does not set itself.
///
/// # Errors
/// `no-such-edition` if no law is held at all.
pub(super) fn hours<'l>(kind: &str, laws: &'l Lawbook) -> Result<&'l HoursRule> {
    let service = services(kind, laws).first().copied().unwrap_or_default();
    laws.hours(service)
}

/// Whether the header of a case says all without which its service records nothing. A file
/// that the program wrote does; one changed by hand may not.
///
/// # Errors
/// `invalid-record`, once for each part that is not there.
pub(super) fn hold_whole(header: &Header, rule: &ApplicationRule) -> Result<()> {
    let parts = [
        (
            "student",
            Datum::StudentName,
            header.student.is_some() || !rule.needs(Datum::StudentName),
        ),
        ("request.category", Datum::Category, header.request.category.is_some()),
        ("request.grades", Datum::GradesRequested, header.request.grades.is_some()),
        ("request.school_year", Datum::SchoolYear, header.request.school_year.is_some()),
    ];
    let mut problems = Diagnostics::default();
    for (key, datum, there) in parts {
        if rule.has(datum) && !there {
            problems.push(
                Diagnostic::error(codes::INVALID_RECORD)
                    .with("problem", "missing-key")
                    .with("key", key)
                    .with("suggestion", ""),
            );
        }
    }
    problems.or(())
}
