//! What an office sets itself, as its `office.toml` and its `local/` write it.

use std::{
    fmt::Display,
    path::{Path, PathBuf},
};

use super::{desk::KINDS, reading};
use crate::{
    calendar::{Hours, Source, Zone},
    diagnostic::{Diagnostic, Diagnostics, Place, Result, codes},
    law::{HoursRule, Lawbook, MonthDay, OwnLaw},
    procedure::{OfficeRules, Schedule},
    store::{Directory, HoursSetting, Office},
};

/// Its zone.
///
/// # Errors
/// `invalid-settings`.
pub(super) fn zone(office: &Office, settings: &Path) -> Result<Zone> {
    Zone::parse(&office.zone).map_err(|_| invalid_setting(settings, "zone", &office.zone).into())
}

/// The law, with what the office keeps of its own in `local/`.
///
/// # Errors
/// `invalid-law`, with all that is wrong with its files; `cannot-read`.
pub(super) fn own_law(directory: &Directory) -> Result<Lawbook> {
    let source = |(path, text): (PathBuf, String)| Source::new(path, text);
    Lawbook::with_own(OwnLaw {
        acts: directory.own_file("acts.toml")?.map(source),
        editions: directory.own_files("services")?.into_iter().map(source).collect(),
    })
}

/// What the office sets itself; where it sets no hours, those of the service stand.
///
/// # Errors
/// `invalid-settings`, with all that is wrong.
pub(super) fn rules(office: &Office, law: &HoursRule, settings: &Path) -> Result<OfficeRules> {
    let mut problems = Diagnostics::default();
    let own = &office.hours;
    let hours = problems.gather(hours(own, law, settings));
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
                schedule: Schedule {
                    open: own.open.is_some().then_some(hours.open),
                    close: own.close.is_some().then_some(hours.close),
                    lunch: hours.lunch.filter(|_| own.lunch.is_some()),
                },
                school_year_begins,
                applications_from,
                readings,
            })
        }
        _ => Err(problems),
    }
}

/// The hours that the office sets, those of its service for what it leaves out.
fn hours(own: &HoursSetting, law: &HoursRule, settings: &Path) -> Result<Hours> {
    let typed = |own: &Option<String>, law: &dyn Display| match own {
        Some(own) => own.clone(),
        None => law.to_string(),
    };
    let span = format!("{}-{}", typed(&own.open, &law.open), typed(&own.close, &law.close));
    let lunch = typed(&own.lunch, &law.lunch);
    Hours::parse(&span, Some(&lunch))
        .map_err(|_| invalid_setting(settings, "hours", &format!("{span}, {lunch}")).into())
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
