//! What the law and the state of a case allow the office to do, or why not yet.
//!
//! Facts are never refused here; only papers and decisions are. Each reason names what is
//! absent and what may lawfully be done next.

use chrono::{DateTime, FixedOffset};

use super::{Check, Matter};
use crate::{
    case::Event,
    diagnostic::{Argument, Code, Diagnostic, Diagnostics, Result, codes},
    law::{Edition, Part, Role},
};

/// A decision that issues a paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// The order that permits externat (O61 p.23).
    Order,
    /// A duplicate made out on a blank (O312.35 p.24).
    Issue,
    /// The refusal to consider an incomplete application (O61 p.22).
    RefuseToConsider,
    /// The preliminary decision with the notice of a hearing (O61 p.23).
    RefusePreliminary,
    /// The reasoned refusal: after the hearing (O61 p.23), or where the law asks for none
    /// (O312 r.38 p.11).
    RefuseFinal,
    /// Handing over the result (O61 p.24).
    Deliver,
    /// The applicant takes the application back.
    Withdraw,
}

impl Act {
    /// The verb of the command line that carries it out.
    pub fn verb(self) -> &'static str {
        match self {
            Self::Order => "order",
            Self::Issue => "record",
            Self::RefuseToConsider => "refuse to-consider",
            Self::RefusePreliminary => "refuse preliminary",
            Self::RefuseFinal => "refuse final",
            Self::Deliver => "deliver",
            Self::Withdraw => "withdraw",
        }
    }

    /// The event that records it in a service; none where the service has no such act.
    pub fn event(self, law: &Edition) -> &str {
        let rule = match self {
            Self::Issue => law.by_role(Role::Issue),
            _ => law.by_verb(self.verb()),
        };
        rule.map_or("", |rule| rule.kind.as_str())
    }
}

impl Matter<'_> {
    /// Whether the act is lawful at `moment`.
    ///
    /// # Errors
    /// Every reason against it, each with the next lawful step; all lead to exit 5.
    pub fn permit(&self, act: Act, moment: DateTime<FixedOffset>) -> Result<()> {
        let mut reasons = Diagnostics::default();
        let event = act.event(self.law);
        if event.is_empty() {
            // The text of this way of deciding is not held; no other one stands in for it.
            let parts = [Part::Terms, Part::Refusal];
            let absent = parts.into_iter().find_map(|part| self.text_absent(part));
            return Err(absent.map_or_else(|| self.no_such_act(act), Ok)?.into());
        }
        let issues_paper = self.law.forms.iter().any(|form| form.is_on(event));
        let provides =
            self.law.providers.is_empty() || self.law.providers.contains(&self.office.kind);
        if issues_paper && !provides {
            return Err(self.not_the_provider().into());
        }
        if act == Act::RefuseFinal {
            match Act::RefusePreliminary.event(self.law) {
                "" => self.permit_plain_refusal(moment, &mut reasons)?,
                announced => self.permit_refusal(announced, moment, &mut reasons)?,
            }
            if !reasons.0.is_empty() {
                return Err(reasons);
            }
        }
        if !self.expects(act.event(self.law)) {
            return Err(self.state_forbids(act)?.into());
        }
        self.permit_not_before(moment, &mut reasons);
        for missing in self.missing_needs(act) {
            let missing = format!("event-{missing}");
            reasons.push(self.reason(codes::DECISION_LACKS).with_term("missing", missing));
        }
        match act {
            Act::Order | Act::Issue => self.permit_order(&mut reasons)?,
            Act::RefuseToConsider => {
                if self.check()?.complete() {
                    reasons.push(self.reason(codes::NOTHING_LACKS));
                }
                self.permit_in_time(act, moment, &mut reasons)?;
            }
            Act::RefusePreliminary => {
                self.permit_in_time(act, moment, &mut reasons)?;
            }
            Act::RefuseFinal | Act::Deliver | Act::Withdraw => {}
        }
        reasons.or(())
    }

    /// Whether the state the case is in expects an event, or the one that a complaint reopened it
    /// to.
    pub fn expects(&self, kind: &str) -> bool {
        let state = self.state();
        let Some(rule) = self.law.event(kind) else { return true };
        rule.from.as_ref().is_none_or(|from| from.iter().any(|one| one == state))
            || self.reopened().is_some_and(|reopened| reopened.expects(rule, self.law))
    }

    /// Nothing is dated before what it rests on: the arrival and the events that led here.
    fn permit_not_before(&self, moment: DateTime<FixedOffset>, reasons: &mut Diagnostics) {
        let moves =
            |event: &&Event| self.law.event(&event.kind).is_some_and(|rule| rule.to.is_some());
        let last = self.events().iter().rev().find(moves);
        let (term, since) = last.map_or_else(
            || ("start-received".to_owned(), self.case.header.received),
            |event| (format!("event-{}", event.kind), event.at),
        );
        if moment < since {
            reasons.push(
                self.reason(codes::BEFORE_ITS_GROUND)
                    .with_term("event", term)
                    .with("since", since)
                    .with("at", moment),
            );
        }
    }

    /// Events that the law asks for before the act and that have not happened.
    fn missing_needs(&self, act: Act) -> impl Iterator<Item = &str> {
        let needs = self.law.event(act.event(self.law)).map_or(&[][..], |rule| &rule.needs);
        needs.iter().map(String::as_str).filter(|kind| self.event(kind).is_none())
    }

    /// A permission stands on a complete package, an entitled person and a review that
    /// found no ground; after a hearing the head weighs what the review found, and a complaint
    /// that was given right sets it aside.
    fn permit_order(&self, reasons: &mut Diagnostics) -> Result<()> {
        let check = self.check()?;
        if check.errors().next().is_some() {
            reasons
                .push(self.reason(codes::FINDINGS_FORBID).with("findings", finding_terms(&check)));
        }
        let heard = self.event_of(Role::Hearing).is_some();
        let set_aside = heard || self.reopened().is_some();
        if !set_aside && self.intended() == Some("refusal") {
            reasons.push(self.reason(codes::REVIEW_FOUND_GROUND));
        }
        Ok(())
    }

    /// A refusal that cannot be incomplete: ground, circumstances, notice, hearing (E15).
    fn permit_refusal(
        &self,
        announced: &str,
        moment: DateTime<FixedOffset>,
        reasons: &mut Diagnostics,
    ) -> Result<()> {
        let lacks = |missing: &str, ends: &str| self.refusal_lacks(missing, ends, moment);
        let Some(notice) = self.last_event(announced) else {
            reasons.push(lacks(&format!("event-{announced}"), announced)?);
            return Ok(());
        };
        let known = notice.number("ground").and_then(|ground| u8::try_from(ground).ok());
        let missing = [
            ("field-ground", known.and_then(|ground| self.law.ground(ground)).is_none()),
            ("field-reason", notice.text("reason").is_none_or(|reason| reason.trim().is_empty())),
            ("field-hearing", notice.moment("hearing").is_none()),
            ("field-venue", notice.text("venue").is_none_or(|venue| venue.trim().is_empty())),
        ];
        for (field, _) in missing.into_iter().filter(|(_, absent)| *absent) {
            reasons.push(lacks(field, announced)?);
        }
        self.permit_in_time(Act::RefusePreliminary, notice.at, reasons)?;
        let Some(held) = self.event_of(Role::Hearing) else {
            let hearing = self.law.by_role(Role::Hearing).map_or("", |rule| rule.kind.as_str());
            let last = Act::Deliver.event(self.law);
            reasons.push(lacks(&format!("event-{hearing}"), last)?);
            return Ok(());
        };
        if let Some(set) = notice.moment("hearing").filter(|set| held.at < *set) {
            reasons.push(
                self.reason(codes::HEARING_BEFORE_TIME).with("held", held.at).with("set", set),
            );
        }
        if moment < held.at {
            reasons.push(self.reason(codes::REFUSAL_BEFORE_HEARING).with("held", held.at));
        }
        Ok(())
    }

    /// A refusal that no hearing precedes (K5): the package lacks something, which the check
    /// names, or the review found a ground and its circumstances.
    fn permit_plain_refusal(
        &self,
        moment: DateTime<FixedOffset>,
        reasons: &mut Diagnostics,
    ) -> Result<()> {
        // Where an incomplete package has a refusal of its own, it is no ground of this one.
        let of_its_own = !Act::RefuseToConsider.event(self.law).is_empty();
        if !of_its_own && !self.check()?.complete() {
            return Ok(());
        }
        let ends = Act::Deliver.event(self.law);
        let Some(review) = self.event_of(Role::Review) else {
            let review = self.law.by_role(Role::Review).map_or("", |rule| rule.kind.as_str());
            reasons.push(self.refusal_lacks(&format!("event-{review}"), ends, moment)?);
            return Ok(());
        };
        let ground = review.number("ground").and_then(|ground| u8::try_from(ground).ok());
        if ground.and_then(|ground| self.law.ground(ground)).is_none() {
            reasons.push(self.refusal_lacks("field-ground", ends, moment)?);
        }
        if review.text("reason").is_none_or(|reason| reason.trim().is_empty()) {
            reasons.push(self.refusal_lacks("field-reason", ends, moment)?);
        }
        Ok(())
    }

    /// What a refusal lacks, and whether there is still time until the step that `ends` ends.
    fn refusal_lacks(
        &self,
        missing: &str,
        ends: &str,
        moment: DateTime<FixedOffset>,
    ) -> Result<Diagnostic> {
        let due = self.due_of(ends)?;
        let time = due.is_none_or(|due| moment.date_naive() <= due);
        let lacks = self.reason(codes::REFUSAL_LACKS).with_term("missing", missing);
        let lacks = lacks.with("time", if time { "left" } else { "past" });
        Ok(due.iter().fold(lacks, |lacks, due| lacks.with("due", *due)))
    }

    /// Whether the step that the act ends is not past its last day.
    fn permit_in_time(
        &self,
        act: Act,
        moment: DateTime<FixedOffset>,
        reasons: &mut Diagnostics,
    ) -> Result<()> {
        let Some(step) = self.law.ended_by(act.event(self.law)) else { return Ok(()) };
        let Some(due) = self.due(&step.id)? else { return Ok(()) };
        if moment.date_naive() > due {
            reasons.push(
                self.reason(codes::TOO_LATE)
                    .with_term("step", format!("step-{}", step.id))
                    .with("due", due)
                    .with("cite", Argument::Cite(step.cite.clone())),
            );
        }
        Ok(())
    }

    fn not_the_provider(&self) -> Diagnostic {
        let kinds = self.law.providers.iter().map(|kind| format!("kind-{kind}")).collect();
        self.reason(codes::NOT_THE_PROVIDER)
            .with_term("service", format!("service-{}", self.law.service))
            .with("providers", Argument::Terms(kinds))
            .with("cite", Argument::Cite(self.law.providers_cite.clone()))
    }

    fn no_such_act(&self, act: Act) -> Result<Diagnostic> {
        Ok(self
            .reason(codes::NO_SUCH_ACT)
            .with_term("service", format!("service-{}", self.law.service))
            .with("verb", act.verb())
            .with("next", self.next_commands()?))
    }

    /// The commands that may lawfully come next, complaints apart.
    fn next_commands(&self) -> Result<String> {
        let next: Vec<String> = self
            .next_steps()?
            .iter()
            .filter(|next| next.complaint.is_none() && next.rule.to.is_some())
            .map(|next| next.command(&self.case.header.number.to_string()))
            .collect();
        Ok(next.join("; "))
    }

    fn state_forbids(&self, act: Act) -> Result<Diagnostic> {
        let expected = self.law.event(act.event(self.law)).and_then(|rule| rule.from.as_deref());
        let expected = expected.unwrap_or(&[]).iter().map(|state| format!("state-{state}"));
        Ok(self
            .reason(codes::STATE_FORBIDS)
            .with_term("event", format!("event-{}", act.event(self.law)))
            .with_term("state", format!("state-{}", self.state()))
            .with("states", Argument::Terms(expected.collect()))
            .with("next", self.next_commands()?))
    }

    fn reason(&self, code: Code) -> Diagnostic {
        Diagnostic::error(code).with("case", self.case.header.number.to_string())
    }
}

fn finding_terms(check: &Check) -> Argument {
    let mut terms: Vec<String> =
        check.errors().map(|finding| format!("finding-{}.short", finding.code)).collect();
    terms.dedup();
    Argument::Terms(terms)
}
