//! What the alternatives of a doubtful point give: each reading moves only the rules that name
//! it, so an answer computed under one names it.

use chrono::{Datelike, NaiveDate, Weekday};

use super::{Act, Direction, Matter, Reckoning, register, timetable};
use crate::{
    case::Event,
    diagnostic::Result,
    law::{
        AbroadAlready, AfterHoursInTime, Alternatives, Anchor, BackCount, CalendarBackCount,
        ComplaintAfterHours, Consent, DocumentInForceOn, DocumentRule, DupFirstDay, Eligibility,
        FirstDay, ForwardCalendarEnd, HearingClock, Interval, NarrowerWindow, OtpSignature, Role,
        SchoolDocument, SchoolStepStart, Step, TwoGrades, Unit, Window, holds_for,
    },
};

const HEARING_CLOCK: &str = "hearing-clock";
const WORKING_HOURS_EDGE: &str = "working-hours-edge";
const DUP_SATURDAY: &str = "dup-saturday";
const WORKED_WEEKEND: &str = "worked-weekend";

/// How days are stepped over, once the readings are applied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stepping {
    /// The day before the first one stepped to.
    pub from: NaiveDate,
    /// How far.
    pub interval: Interval,
}

impl Matter<'_> {
    /// The readings that the last day of a step rests on: those that the law's data name; of a
    /// hearing, once its notice went out; of worked weekends, if one is counted over.
    ///
    /// # Errors
    /// `no-calendar` when it reaches a year without calendar data.
    pub(super) fn readings_of<'m>(
        &self,
        step: &'m Step,
        reckoning: &Reckoning,
    ) -> Result<Vec<&'m str>> {
        let noticed = self.event(Act::RefusePreliminary.event(self.law)).is_some();
        let named = step.readings.iter().map(String::as_str);
        let mut readings: Vec<&str> =
            named.filter(|slug| noticed || *slug != HEARING_CLOCK).collect();
        // The day counting starts from is not counted itself.
        let (from, due) = (reckoning.stepping.from, reckoning.due);
        let next = if due < from { from.pred_opt() } else { from.succ_opt() };
        if reckoning.interval.unit == Unit::WorkingDays
            && self.calendar.has_worked_weekend(next.unwrap_or(from), due, self.law.week)?
        {
            readings.push(WORKED_WEEKEND);
        }
        Ok(readings)
    }

    /// The readings that an answer about the application rests on beside its findings: who is
    /// entitled (O61 p.4, p.6), and when it was registered (p.21).
    ///
    /// # Errors
    /// `no-calendar` when it falls in a year without calendar data.
    pub(super) fn readings_of_application(&self) -> Result<Vec<String>> {
        let header = &self.case.header;
        let category = self.law.category(header.request.category());
        let is_special = header.student.as_ref().is_some_and(|student| student.special_needs);
        let needs = self.law.special_needs.as_ref().filter(|_| is_special);
        let mut readings = Vec::new();
        readings.extend(category.into_iter().flat_map(|category| category.readings.clone()));
        readings.extend(needs.into_iter().flat_map(|needs| needs.readings.clone()));
        readings.extend(self.readings_of_taking());
        let (came, registered) = (header.received.date_naive(), header.registered);
        if self.calendar.has_worked_weekend(came, registered, self.law.week)? {
            readings.push(WORKED_WEEKEND.to_owned());
        }
        Ok(readings)
    }

    /// The readings that the hours rest on by which the application was taken.
    fn readings_of_taking(&self) -> Vec<String> {
        let header = &self.case.header;
        let received = header.received.naive_local();
        let hours = self.law.hours.as_ref();
        let rule = hours.and_then(|hours| hours.channel(&header.channel, &self.office.readings));
        let mut readings = rule.map_or_else(Vec::new, |rule| rule.readings.clone());
        // A Saturday is in doubt where one came on it.
        readings.retain(|slug| slug != DUP_SATURDAY || received.weekday() == Weekday::Sat);
        let taken = timetable(self.law, Some(&header.channel), self.office);
        if taken.is_edge(received.date(), received.time()) {
            readings.push(WORKING_HOURS_EDGE.to_owned());
        }
        readings
    }

    /// How the days of a term are stepped over by a rule that names these readings.
    pub(super) fn stepping(
        &self,
        from: NaiveDate,
        direction: Direction,
        interval: Interval,
        named: &[String],
    ) -> Stepping {
        stepped(&self.office.readings.of(named), from, direction, interval)
    }

    /// Where a term ends that was counted to `due`: a term of calendar days may roll on to a
    /// working day (reading `forward-calendar-end`).
    ///
    /// # Errors
    /// `no-calendar` when it reaches a year without calendar data.
    pub(super) fn end(
        &self,
        due: NaiveDate,
        direction: Direction,
        unit: Unit,
        named: &[String],
    ) -> Result<NaiveDate> {
        let end = self.office.readings.of(named).forward_calendar_end;
        match (unit, direction, end) {
            (Unit::CalendarDays, Direction::Forward, ForwardCalendarEnd::Rolls) => {
                self.calendar.next_working_day(due, self.law.week)
            }
            _ => Ok(due),
        }
    }

    /// The latest day from which the term of `step` still ends by `latest`.
    ///
    /// # Errors
    /// `no-calendar` when it reaches a year without calendar data.
    pub(super) fn room_for(
        &self,
        step: &Step,
        within: Interval,
        latest: NaiveDate,
    ) -> Result<NaiveDate> {
        let readings = self.office.readings.of(&step.readings);
        if readings.school_step_start == SchoolStepStart::Registration {
            return Ok(latest);
        }
        let itself = begins_at_once(&readings) && within.unit == Unit::WorkingDays;
        let count = within.count.saturating_sub(usize::from(itself));
        self.count(latest, Direction::Back, Interval { count, ..within })
    }

    /// What the term of a step runs from, and from what while that did not happen (reading
    /// `school-step-start`).
    pub(super) fn anchors<'m>(&self, step: &'m Step) -> [Option<&'m Anchor>; 2] {
        let start = self.office.readings.of(&step.readings).school_step_start;
        match start {
            SchoolStepStart::Completeness => [step.after.as_ref(), step.planned.as_ref()],
            SchoolStepStart::Registration => [Some(&Anchor::Registered), None],
        }
    }

    /// The day on which an event starts the term of a step: its own, or the next working day
    /// for a complaint out of office hours (reading `complaint-after-hours`).
    ///
    /// # Errors
    /// `no-calendar` when it falls in a year without calendar data.
    pub(super) fn starting_day(&self, event: &Event, step: &Step) -> Result<NaiveDate> {
        match self.office.readings.of(&step.readings).complaint_after_hours {
            ComplaintAfterHours::Real => Ok(event.at.date_naive()),
            ComplaintAfterHours::Next => {
                Ok(register(event.at, None, (self.law, self.office), self.calendar)?.registered)
            }
        }
    }

    /// The working days for which the clock of a term stood still: from the notice of the
    /// hearing until it was held, or is to be held (reading `hearing-clock`).
    ///
    /// # Errors
    /// `no-calendar` when it reaches a year without calendar data.
    pub(super) fn paused(&self, step: &Step, running: &Reckoning) -> Result<usize> {
        if self.office.readings.of(&step.readings).hearing_clock == HearingClock::Runs {
            return Ok(0);
        }
        let Some(notice) = self.last_event(Act::RefusePreliminary.event(self.law)) else {
            return Ok(0);
        };
        let (stopped, held) = (notice.at.date_naive(), self.event_of(Role::Hearing));
        let hearing = held.map(|held| held.at).or_else(|| notice.moment("hearing"));
        let Some(until) = hearing.map(|hearing| hearing.date_naive()) else { return Ok(0) };
        if stopped > running.due || until <= stopped {
            return Ok(0);
        }
        let days = self.calendar.between(stopped, until, self.law.week)?;
        Ok(usize::try_from(days).unwrap_or_default())
    }

    /// The day on which the papers of the package must be in force (reading
    /// `document-in-force-on`).
    ///
    /// # Errors
    /// `no-calendar` when a term reaches a year without calendar data.
    pub(super) fn in_force_on(&self, term: Option<NaiveDate>) -> Result<NaiveDate> {
        let registered = self.case.header.registered;
        let happened = |kinds: &[&str]| {
            let day = |event: &Event| event.at.date_naive();
            self.events().iter().find(|event| kinds.contains(&event.kind.as_str())).map(day)
        };
        let named = self.law.package.as_ref().map_or(&[][..], |package| &package.readings);
        let day = match self.office.readings.of(named).document_in_force_on {
            DocumentInForceOn::Registration => Some(registered),
            DocumentInForceOn::Check => {
                let check = self.law.ended_by(Act::RefuseToConsider.event(self.law));
                let Some(check) = check else { return Ok(registered) };
                let kinds: Vec<&str> = check.done_by.iter().map(String::as_str).collect();
                match happened(&kinds) {
                    Some(day) => Some(day),
                    None => self.due(&check.id)?,
                }
            }
            DocumentInForceOn::Decision => {
                let decisions = [Act::Order, Act::RefuseFinal].map(|act| act.event(self.law));
                happened(&decisions).or(term)
            }
        };
        Ok(day.unwrap_or(registered))
    }

    /// Where a failed condition leads; nothing where the reading chosen does not ask for it
    /// (readings `consent`, `otp-signature`, `two-grades`).
    pub(super) fn leads_to<'m>(&'m self, rule: &'m Eligibility) -> Option<&'m str> {
        let readings = self.office.readings.of(&rule.readings);
        if readings.two_grades == TwoGrades::Any {
            return None;
        }
        let incomplete = readings.consent == Consent::Incomplete
            || readings.otp_signature == OtpSignature::Incomplete;
        let package = self.law.package.as_ref().filter(|_| incomplete);
        Some(package.map_or(&rule.leads_to, |package| &package.leads_to))
    }

    /// Whether a paper that is taken for another is accepted in its place (reading
    /// `school-document`).
    pub(super) fn accepts_mistaken(&self, rule: &DocumentRule) -> bool {
        self.office.readings.of(&rule.readings).school_document == SchoolDocument::Warn
    }

    /// The day by which an application is in time or late, and what gives it: its `sending` or
    /// its `registration` (reading `after-hours-in-time`).
    pub(super) fn applied_on(&self, window: &Window) -> (&'static str, NaiveDate) {
        let header = &self.case.header;
        match self.office.readings.of(&window.readings).after_hours_in_time {
            AfterHoursInTime::Sending => ("sending", header.received.date_naive()),
            AfterHoursInTime::Registration => ("registration", header.registered),
        }
    }

    /// Whether a window is one of this application (reading `narrower-window`).
    pub(super) fn is_within_reach(&self, window: &Window) -> bool {
        let narrower = self.office.readings.of(&window.readings).narrower_window;
        holds_for(&window.categories, self.case.header.request.category())
            && self.is_under(&window.when)
            && narrower == NarrowerWindow::Narrower
    }

    /// Whether a last day for applying binds this applicant (reading `abroad-already`).
    pub(super) fn is_bound(&self, window: &Window, before: NaiveDate) -> bool {
        let gone = before <= self.case.header.received.date_naive();
        let reading = self.office.readings.of(&window.readings).abroad_already;
        !(gone && reading == AbroadAlready::NotBound)
    }
}

/// Whether day 1 of a term is the day it runs from (readings `first-day`, `dup-first-day`).
fn begins_at_once(readings: &Alternatives) -> bool {
    readings.first_day == FirstDay::Same || readings.dup_first_day == DupFirstDay::Same
}

/// How the days of a term are stepped over under these readings.
pub(super) fn stepped(
    readings: &Alternatives,
    from: NaiveDate,
    direction: Direction,
    interval: Interval,
) -> Stepping {
    let more = Interval { count: interval.count + 1, ..interval };
    let as_given = Stepping { from, interval };
    match (interval.unit, direction) {
        // Day 1 is the day itself: stepping begins on the day before it.
        (Unit::WorkingDays, Direction::Forward) if begins_at_once(readings) => {
            Stepping { from: from.pred_opt().unwrap_or(from), interval }
        }
        // So many whole days lie between: the last day is one further back.
        (Unit::WorkingDays, Direction::Back) if readings.back_count == BackCount::Clear => {
            Stepping { from, interval: more }
        }
        (Unit::CalendarDays, Direction::Back)
            if readings.calendar_back_count == CalendarBackCount::Clear =>
        {
            Stepping { from, interval: more }
        }
        _ => as_given,
    }
}
