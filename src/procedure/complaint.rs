//! Complaints of a case (C1-C6).

use super::{Matter, reopening::outcome};
use crate::{
    case::Event,
    law::{Edition, Step, Subject},
};

/// Whom a complaint is addressed to, where nothing is said, and who decides one sent on.
const PROVIDER: &str = "provider";
const REVIEWING_BODY: &str = "higher-body";

/// One complaint and what happened to it.
#[derive(Debug, Clone, PartialEq)]
pub struct Complaint<'a> {
    /// Its number within the case, from 1.
    pub number: u32,
    /// Whom it is addressed to, such as `provider` (O61 p.28) or `quality-authority` (p.29).
    pub addressee: &'a str,
    /// Its events, in the order in which they happened.
    pub events: Vec<&'a Event>,
    /// Whether it was satisfied, decided or taken back.
    pub closed: bool,
    /// The edition it lives under: the one in force on the day it was received.
    pub law: &'a Edition,
}

impl Complaint<'_> {
    /// The first event of a kind.
    pub fn event(&self, kind: &str) -> Option<&Event> {
        self.events.iter().find(|event| event.kind == kind).copied()
    }

    /// What it is about, in the words in which it was recorded.
    pub fn about(&self) -> Option<&str> {
        self.events.first().and_then(|received| received.text("about"))
    }
}

impl Matter<'_> {
    /// Each step with what it belongs to: the case itself, or every one of its complaints.
    pub(super) fn subjects<'c, 'm>(
        &'m self,
        complaints: &'c [Complaint<'m>],
    ) -> Vec<(&'m Step, Option<&'c Complaint<'m>>)> {
        // The steps of a permission that another body gave were that body's.
        let own = !self.permitted_elsewhere();
        let of_case = self.law.steps.iter().filter(|step| own && step.of == Subject::Case);
        let mut subjects: Vec<_> = of_case.map(|step| (step, None)).collect();
        for complaint in complaints {
            let steps = complaint.law.steps.iter().filter(|step| step.of == Subject::Complaint);
            subjects.extend(steps.map(|step| (step, Some(complaint))));
        }
        subjects
    }

    /// The complaints received, by their numbers.
    pub fn complaints(&self) -> Vec<Complaint<'_>> {
        self.events()
            .iter()
            .filter(|event| {
                self.law.by_verb("appeal receive").is_some_and(|rule| rule.kind == event.kind)
            })
            .map(|received| self.complaint(received))
            .collect()
    }

    fn complaint<'m>(&'m self, received: &'m Event) -> Complaint<'m> {
        let number = received.complaint().unwrap_or(1);
        let events: Vec<&Event> = self
            .events()
            .iter()
            .filter(|event| {
                self.law.event(&event.kind).is_some_and(|rule| rule.of == Subject::Complaint)
            })
            .filter(|event| event.complaint().unwrap_or(1) == number)
            .collect();
        let closed =
            events.iter().any(|event| self.law.event(&event.kind).is_some_and(|rule| rule.closes));
        Complaint {
            number,
            addressee: received.text("addressee").unwrap_or(PROVIDER),
            events,
            closed,
            law: self.complaint_law(received),
        }
    }

    /// The edition that was in force on the day a complaint was received; the case's own where
    /// no others are at hand or none reaches back so far.
    fn complaint_law(&self, received: &Event) -> &Edition {
        let in_force = self
            .laws
            .and_then(|laws| laws.in_force(&self.law.service, received.at.date_naive()).ok());
        in_force.unwrap_or(self.law)
    }

    /// The event that ended a complaint.
    pub fn closing<'c>(&self, complaint: &Complaint<'c>) -> Option<&'c Event> {
        let closes = |event: &Event| self.law.event(&event.kind).is_some_and(|rule| rule.closes);
        complaint.events.iter().copied().find(|event| closes(event))
    }

    /// The event that decided a complaint; a judgment stands over what was decided before it
    /// (O61 p.29).
    pub fn ruling<'c>(&'c self, complaint: &Complaint<'c>) -> Option<&'c Event> {
        complaint.events.iter().copied().rfind(|event| self.outcome_at(event).is_some())
    }

    /// How a complaint was decided.
    pub fn outcome_of<'c>(&'c self, complaint: &Complaint<'c>) -> Option<&'c str> {
        self.outcome_at(self.ruling(complaint)?)
    }

    fn outcome_at<'c>(&'c self, event: &'c Event) -> Option<&'c str> {
        self.law.event(&event.kind).and_then(|rule| outcome(rule, event))
    }

    /// Who decides a complaint: whom it is addressed to, or, once it was sent on, the body that
    /// reviews complaints (O61 p.26-29).
    pub fn decides<'c>(&self, complaint: &Complaint<'c>) -> &'c str {
        let sent_on = self.law.by_verb("appeal forward").map_or("", |rule| rule.kind.as_str());
        match complaint.addressee {
            PROVIDER if complaint.event(sent_on).is_some() => REVIEWING_BODY,
            addressee => addressee,
        }
    }

    /// The earlier complaints about the same matter that ended: to the same addressee, in the
    /// same words, or in none.
    pub fn earlier(&self, addressee: &str, about: Option<&str>) -> Vec<Complaint<'_>> {
        let plain = |text: &str| {
            let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
            words.join(" ")
        };
        let same = |complaint: &Complaint<'_>| match (complaint.about(), about) {
            (Some(before), Some(now)) => plain(before) == plain(now),
            (before, now) => before.is_none() && now.is_none(),
        };
        let mut earlier = self.complaints();
        earlier.retain(|one| one.closed && one.addressee == addressee && same(one));
        earlier
    }

    /// The complaint that waits for an answer; the one of this number, if one is named.
    pub fn open_complaint(&self, number: Option<u32>) -> Option<Complaint<'_>> {
        self.complaints()
            .into_iter()
            .find(|complaint| !complaint.closed && number.is_none_or(|n| n == complaint.number))
    }

    /// The number that the next complaint of the case gets.
    pub fn next_complaint_number(&self) -> u32 {
        self.complaints()
            .iter()
            .map(|complaint| complaint.number)
            .max()
            .unwrap_or(0)
            .saturating_add(1)
    }
}
