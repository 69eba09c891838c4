//! `office.toml` as verbs use it: its zone, hours, school year and readings, read and checked.

use std::path::Path;

use super::{desk::KINDS, reading};
use crate::{
    calendar::{Hours, Zone},
    diagnostic::{Diagnostic, Diagnostics, Place, Result, codes},
    law::{HoursRule, MonthDay},
    procedure::OfficeRules,
    store::Office,
};

/// The zone of an office's clocks.
///
/// # Errors
/// `invalid-settings`.
pub(super) fn zone(office: &Office, settings: &Path) -> Result<Zone> {
    Zone::parse(&office.zone).map_err(|_| invalid_setting(settings, "zone", &office.zone).into())
}

/// What the office sets itself; where it sets no hours, those of the service stand.
///
/// # Errors
/// `invalid-settings`, each of them.
pub(super) fn rules(office: &Office, law: &HoursRule, settings: &Path) -> Result<OfficeRules> {
    let mut problems = Diagnostics::default();
    let open = office.hours.open.as_deref().unwrap_or(&law.open);
    let close = office.hours.close.as_deref().unwrap_or(&law.close);
    let lunch = office.hours.lunch.as_deref().unwrap_or(&law.lunch);
    let span = format!("{open}-{close}");
    let hours = Hours::parse(&span, Some(lunch))
        .map_err(|_| invalid_setting(settings, "hours", &format!("{span}, {lunch}")).into());
    let hours = problems.gather(hours);
    if !KINDS.contains(&office.kind.as_str()) {
        problems.push(invalid_setting(settings, "kind", &office.kind));
    }
    let year = &office.school_year;
    let begins = problems.gather(month_day(settings, "school_year.begins", &year.begins));
    let from = problems.gather(month_day(
        settings,
        "school_year.applications_from",
        &year.applications_from,
    ));
    let readings = problems.gather(reading::of_office(&office.readings, settings));
    match (hours, begins, from, readings) {
        (Some(hours), Some(school_year_begins), Some(applications_from), Some(readings)) => {
            problems.or(OfficeRules {
                kind: office.kind.clone(),
                hours,
                school_year_begins,
                applications_from,
                readings,
            })
        }
        _ => Err(problems),
    }
}

fn month_day(settings: &Path, key: &'static str, text: &str) -> Result<MonthDay> {
    text.parse().map_err(|_| invalid_setting(settings, key, text).into())
}

fn invalid_setting(settings: &Path, key: &'static str, value: &str) -> Diagnostic {
    Diagnostic::error(codes::INVALID_SETTINGS)
        .with("problem", "wrong-value")
        .with("key", key)
        .with("value", value)
        .with("suggestion", "")
        .at(Place::File(settings.to_owned()))
}
