//! What falls due of a college's admission beside the steps of its cases, for `deadlines` and
//! `today`.

use super::{campaign, commission};
use crate::{
    admission::{Duty, campaign::CAMPAIGNS, commission::COMMISSIONS},
    calendar::Doubt,
    case::CaseNumber,
    cli::{
        deadlines::Line,
        desk::{Desk, Look},
    },
    diagnostic::Result,
};

/// The service whose deadlines they are.
pub(in crate::cli) const SERVICE: &str = "college-admission";

/// Whether somebody names such a record and no case.
pub(in crate::cli) fn is_named(text: &str) -> bool {
    let number = text.parse::<CaseNumber>();
    number.is_ok_and(|number| [COMMISSIONS, CAMPAIGNS].contains(&number.prefix()))
}

/// Everything that falls due, seen from a day.
///
/// # Errors
/// What keeps records from being read.
pub(in crate::cli) fn all(desk: &Desk, look: Look) -> Result<Vec<Duty>> {
    let mut duties = Vec::new();
    for stored in commission::all(desk)? {
        duties.extend(stored.commission.duty(look.day)?);
    }
    for stored in campaign::all(desk)? {
        let choices = (&desk.rules.readings, &desk.calendar);
        duties.extend(stored.campaign.duties(&desk.rules.kind, look.day, choices)?);
    }
    Ok(duties)
}

/// The lines of `deadlines`: all of them, or those of the records that are named.
///
/// # Errors
/// What keeps records from being read.
pub(in crate::cli) fn lines(named: &[String], desk: &Desk, look: Look) -> Result<Vec<Line>> {
    let mut duties = all(desk, look)?;
    duties.retain(|duty| named.is_empty() || named.contains(&duty.record));
    Ok(duties.into_iter().map(|duty| line(duty, desk, look)).collect())
}

fn line(duty: Duty, desk: &Desk, look: Look) -> Line {
    let (working_days_left, slack) = duty.days_left(look.day, &desk.calendar);
    let readings = &desk.rules.readings;
    Line {
        case: duty.record,
        service: SERVICE.to_owned(),
        edition: duty.edition,
        step: duty.step,
        complaint: None,
        due: duty.due,
        status: duty.status,
        working_days_left,
        safe_by: duty.safe_by,
        slack,
        cite: duty.cite,
        chosen: readings.otherwise_among(duty.readings.iter().map(String::as_str)),
        readings: duty.readings,
        estimated: false,
        may_move: false,
        doubt: Doubt::default(),
    }
}
