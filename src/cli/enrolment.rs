//! Applications become cases: the day of registration, the edition, the number.

use std::collections::HashSet;

use chrono::Datelike;

use super::{day_words::day_off, desk::Desk, output::Output, progress::Progress};
use crate::{
    batch::Told,
    calendar::{Arrival, Why},
    case::{Application, CaseNumber, EditionPin, Header, RegistrationMark},
    diagnostic::{Argument, Result},
    law::Edition,
    procedure::register,
    store::{Stamp, Writer},
};

/// An application with the day on which it is registered and the law of that day.
pub(super) struct Enrolment {
    application: Application,
    pub registration: Arrival,
    law: &'static Edition,
    /// What happened before it is written down.
    pub told: Told,
}

impl Enrolment {
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
            edition: EditionPin { id: self.law.id.clone(), digest: self.law.digest.clone() },
            registered: self.registration.registered,
            recorded: stamp.now,
            by: stamp.by.clone(),
            clock_set: stamp.clock_set,
        })
    }
}

/// Finds the day of registration and the edition in force on it (O61 p.21).
///
/// # Errors
/// `no-calendar`, `no-edition`.
pub(super) fn prepare(desk: &Desk, service: &str, application: Application) -> Result<Enrolment> {
    let law = desk.laws.registering(service, application.received.date_naive())?;
    let registration = register(application.received, &desk.rules, &desk.calendar, law.week)?;
    let law = desk.laws.in_force(service, registration.registered)?;
    desk.hold_calendar(registration.registered)?;
    Ok(Enrolment { application, registration, law, told: Told::default() })
}

/// Numbers the applications in their order and writes their cases.
///
/// # Errors
/// Whatever keeps them from being written; then none is told to be registered.
pub(super) fn enrol(
    writer: &mut Writer<'_>,
    mut enrolments: Vec<Enrolment>,
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

fn take_numbers(writer: &mut Writer<'_>, enrolments: &[Enrolment]) -> Result<Vec<Series>> {
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
pub(super) fn say_day(
    header: &Header,
    registration: &Arrival,
    law: &Edition,
    output: &mut Output<'_>,
) {
    let cite = Argument::Cite(law.hours.registered_by().to_owned());
    let (key, reason) = match &registration.why {
        Why::InHours => return,
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
}
