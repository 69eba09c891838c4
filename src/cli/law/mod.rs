//! `law`: the law that the program goes by, edition by edition.

pub(in crate::cli) mod circumstance;
mod diff;
mod intake;
pub(in crate::cli) mod json;
mod lint;
mod part;
mod rule;
mod show;
pub(in crate::cli) mod words;

use chrono::NaiveDate;

use super::{
    Environment, Outcome,
    arguments::{self, Global, LawAct},
    clock::Clock,
    desk::{Desk, invalid_choice},
    output::Output,
};
use crate::{
    calendar::Zone,
    diagnostic::{Diagnostic, Result, codes},
    law::{Choices, Edition, Lawbook, Readings},
};

/// The zone that tells today's day where there is no office.
const ZONE: &str = "Asia/Almaty";

pub(super) fn run(
    arguments: &arguments::Law,
    global: &Global,
    environment: &Environment<'_>,
    output: &mut Output<'_>,
) -> Outcome {
    let library = Library::open(global, environment)?;
    match &arguments.act {
        LawAct::Show(arguments) => show::run(arguments, &library, output),
        LawAct::Diff(arguments) => diff::run(arguments, &library, output),
        LawAct::Lint(arguments) => lint::run(arguments, &library, output),
    }
}

/// The law as the office here has it, or as it is built in; today's day.
pub(in crate::cli) struct Library {
    desk: Option<Desk>,
    /// Today.
    pub today: NaiveDate,
}

impl Library {
    /// Opens the office that is named or lies upwards from here; none is no fault.
    pub fn open(global: &Global, environment: &Environment<'_>) -> Result<Self> {
        let desk = Desk::at_hand(global, environment)?;
        if let Some(desk) = desk {
            return Ok(Self { today: desk.clock.today(), desk: Some(desk) });
        }
        let unknown = |_| Diagnostic::error(codes::INTERNAL).with("detail", ZONE);
        let zone = Zone::parse(ZONE).map_err(unknown)?;
        Ok(Self { desk, today: Clock::read(environment, zone)?.today() })
    }

    /// The editions and the acts.
    ///
    /// # Errors
    /// `invalid-law` if those built in do not hold together: our fault.
    pub fn laws(&self) -> Result<&Lawbook> {
        match &self.desk {
            Some(desk) => Ok(&desk.laws),
            None => Lawbook::built_in(),
        }
    }

    /// The readings chosen: the office's, or those of the data.
    ///
    /// # Errors
    /// `invalid-law` if those built in do not hold together: our fault.
    pub fn choices(&self) -> Result<Choices> {
        match &self.desk {
            Some(desk) => Ok(desk.rules.readings.clone()),
            None => Ok(Readings::built_in()?.by_default()),
        }
    }

    /// The edition that somebody means by `2022-11` or `externat/2022-11`.
    ///
    /// # Errors
    /// `unknown-edition`, with those there are.
    pub fn edition(&self, text: &str) -> Result<&Edition> {
        let laws = self.laws()?;
        let (service, id) = match text.split_once('/') {
            Some((service, id)) => (Some(service), id),
            None => (None, text),
        };
        let mut known = Vec::new();
        for one in laws.services() {
            for edition in laws.editions(one)? {
                if edition.id == id && service.is_none_or(|service| service == one) {
                    return Ok(edition);
                }
                known.push(format!("{one}/{}", edition.id));
            }
        }
        Err(Diagnostic::error(codes::UNKNOWN_EDITION)
            .with("edition", text)
            .with("known", known.join(", "))
            .into())
    }

    /// A service that is held.
    ///
    /// # Errors
    /// `invalid-option`, with those there are.
    pub fn service<'t>(&self, text: &'t str) -> Result<&'t str> {
        let services = self.laws()?.services();
        if services.contains(&text) {
            return Ok(text);
        }
        Err(invalid_choice("value-service", text, &services.join(", ")).into())
    }
}
