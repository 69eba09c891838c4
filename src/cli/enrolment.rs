//! Applications become cases: the day of registration, the edition, the number.

use std::collections::HashSet;

use chrono::Datelike;

use super::{day_words::day_off, desk::Desk, output::Output, progress::Progress};
use crate::{
    batch::Told,
    calendar::{Arrival, Why},
    case::{Application, CaseNumber, EditionPin, Header, RegistrationMark},
    diagnostic::{Argument, Diagnostic, Result, codes},
    law::Edition,
    procedure::register,
    store::{Stamp, Writer},
};

/// An application with the day on which it is registered and the law of that day.
pub(super) struct Enrolment<'d> {
    application: Application,
    pub registration: Arrival,
    law: &'d Edition,
    /// Whether an officer named it.
    is_chosen: bool,
    /// What happened before it is written down.
    pub told: Told,
}

impl Enrolment<'_> {
    /// The header of the case as it would be, under no number yet.
    pub(super) fn draft(self, desk: &Desk) -> Header {
        let (prefix, year) = (&self.law.prefix, self.registration.registered.year());
        let number = CaseNumber::new(prefix, year, 0);
        let stamp = desk.stamp("register");
        self.into_header(number, &stamp)
    }

    fn into_header(self, number: CaseNumber, stamp: &Stamp) -> Header {
        self.application.register(RegistrationMark {
            number,
            service: self.law.service.clone(),
            edition: EditionPin {
                id: self.law.id.clone(),
                digest: self.law.digest.clone(),
                chosen: self.is_chosen,
            },
            registered: self.registration.registered,
            recorded: stamp.now,
            by: stamp.by.clone(),
            clock_set: stamp.clock_set,
        })
    }
}

/// Finds the day of registration and the edition in force on it (O61 p.21), unless an officer
/// chose another.
///
/// # Errors
/// `no-calendar`, `no-edition`.
pub(super) fn prepare<'d>(
    desk: &'d Desk,
    service: &str,
    application: Application,
    chosen: Option<&'d Edition>,
) -> Result<Enrolment<'d>> {
    let received = application.received;
    let law = match chosen {
        Some(chosen) => chosen,
        None => desk.laws.registering(service, received.date_naive())?,
    };
    // Where the text has no rule of it, the application is registered the day it arrives.
    let registration = if law.registration_cite().is_empty() {
        Arrival { registered: received.date_naive(), why: Why::InHours }
    } else {
        let channel = Some(application.channel.as_str());
        register(received, channel, (law, &desk.rules), &desk.calendar)?
    };
    let law = match chosen {
        Some(chosen) => chosen,
        None => desk.laws.in_force(service, registration.registered)?,
    };
    desk.hold_calendar(registration.registered)?;
    let is_chosen = chosen.is_some();
    Ok(Enrolment { application, registration, law, is_chosen, told: Told::default() })
}

/// The edition that an officer names, instead of the one of the day.
///
/// # Errors
/// `unknown-edition`, with those there are.
pub(super) fn chosen<'d>(
    id: Option<&str>,
    service: &str,
    desk: &'d Desk,
) -> Result<Option<&'d Edition>> {
    let Some(id) = id else { return Ok(None) };
    let editions = desk.laws.editions(service)?;
    let found = editions.iter().find(|edition| edition.id == id).copied();
    let known: Vec<&str> = editions.iter().map(|edition| edition.id.as_str()).collect();
    let unknown = || {
        Diagnostic::error(codes::UNKNOWN_EDITION)
            .with("edition", id)
            .with("known", known.join(", "))
    };
    Ok(Some(found.ok_or_else(unknown)?))
}

/// Numbers the applications in their order and writes their cases.
///
/// # Errors
/// Whatever keeps them from being written; then none is told to be registered.
pub(super) fn enrol(
    writer: &mut Writer<'_>,
    mut enrolments: Vec<Enrolment<'_>>,
    progress: &Progress,
) -> Result<Vec<Header>> {
    let events: Vec<_> =
        enrolments.iter_mut().map(|one| std::mem::take(&mut one.told.events)).collect();
    let mut numbers = take_numbers(writer, &enrolments)?;
    let stamp = writer.stamp().clone();
    let headers: Vec<Header> = enrolments
        .into_iter()
        .map(|enrolment| {
            let series = (enrolment.law.prefix.as_str(), enrolment.registration.registered.year());
            let mut next = || {
                let same = |(prefix, year, _): &&mut Series| (prefix.as_str(), *year) == series;
                numbers.iter_mut().find(same)?.2.next()
            };
            // Every series was asked for as many numbers as it has applications.
            let number = enrolment.told.number.clone().or_else(&mut next);
            let number = number.unwrap_or_else(|| CaseNumber::new(series.0, series.1, 0));
            enrolment.into_header(number, &stamp)
        })
        .collect();
    writer.create_told(&headers, &events, &|done| progress.step(done))?;
    Ok(headers)
}

type Series = (String, i32, std::vec::IntoIter<CaseNumber>);

fn take_numbers(writer: &mut Writer<'_>, enrolments: &[Enrolment<'_>]) -> Result<Vec<Series>> {
    let mut counts = std::collections::BTreeMap::<(String, i32), usize>::new();
    let own: HashSet<&CaseNumber> =
        enrolments.iter().filter_map(|one| one.told.number.as_ref()).collect();
    for enrolment in enrolments.iter().filter(|one| one.told.number.is_none()) {
        let series = (enrolment.law.prefix.clone(), enrolment.registration.registered.year());
        *counts.entry(series).or_default() += 1;
    }
    let mut taken = Vec::with_capacity(counts.len());
    for ((prefix, year), count) in counts {
        let mut numbers = Vec::with_capacity(count);
        while numbers.len() < count {
            let more = writer.take_numbers(&prefix, year, count - numbers.len())?;
            numbers.extend(more.into_iter().filter(|number| !own.contains(number)));
        }
        taken.push((prefix, year, numbers.into_iter()));
    }
    Ok(taken)
}

/// Says why an application is registered on another day than it arrived.
///
/// # Errors
/// `no-such-edition`.
pub(super) fn say_day(
    header: &Header,
    registration: &Arrival,
    desk: &Desk,
    output: &mut Output<'_>,
) -> Result<()> {
    let law = desk.laws.edition(&header.service, &header.edition.id)?;
    let cite = Argument::Cite(law.registered_by().to_owned());
    let (key, reason) = match &registration.why {
        Why::InHours => return Ok(()),
        Why::AfterHours => ("registered-after-hours", String::new()),
        Why::DayOff(reason) => ("registered-day-off", day_off(reason, output.words())),
    };
    output.say(
        key,
        &[
            ("case", header.number.to_string().into()),
            ("received", header.received.into()),
            ("registered", header.registered.into()),
            ("reason", reason.into()),
            ("cite", cite),
        ],
    );
    Ok(())
}
