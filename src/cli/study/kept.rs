//! The cases of externs as verbs find them: each with the school year that is kept now.

use chrono::{DateTime, FixedOffset};

use crate::{
    case::{Case, NewEvent},
    cli::{desk::Desk, output::Output},
    diagnostic::{Argument, Diagnostic, Diagnostics, Result, codes},
    law::{EventRule, Part, StateOutcome},
    procedure::{Act, Matter},
    store::StoredCase,
};

/// The verb with which a year begins.
pub(super) const ATTACH: &str = "extern attach";
/// The kind of office that permits and teaches nobody.
const DEPARTMENT: &str = "department";

/// A case and the school year of its extern that a verb is about.
pub(super) struct Kept {
    pub stored: StoredCase,
    pub school_year: i32,
    /// Whether something of that year is recorded already.
    pub begun: bool,
}

impl Kept {
    /// The case that somebody means, with the year kept now; where none is yet, that of the
    /// permission.
    ///
    /// # Errors
    /// Those of finding a case; `already-void`.
    pub fn of(stored: StoredCase, desk: &Desk) -> Result<Self> {
        let matter = desk.matter(&stored.case)?;
        let case = || stored.case.header.number.to_string();
        if matter.outcome() == StateOutcome::Void {
            return Err(Diagnostic::error(codes::ALREADY_VOID).with("case", case()).into());
        }
        let kept = matter.year().map(|year| year.school_year);
        let asked = stored.case.header.request.school_year;
        let school_year = kept.or(asked).unwrap_or_else(|| matter.year_of(desk.clock.today()));
        Ok(Self { begun: kept.is_some(), school_year, stored })
    }

    /// The cases that somebody means.
    ///
    /// # Errors
    /// Those of each of them.
    pub fn all(texts: &[String], desk: &Desk) -> Result<Vec<Self>> {
        let mut problems = Diagnostics::default();
        let kept = desk.cases(texts)?.into_iter();
        let kept = kept.filter_map(|stored| problems.gather(Self::of(stored, desk))).collect();
        problems.or(kept)
    }

    /// The number of the case.
    pub fn case(&self) -> String {
        self.stored.case.header.number.to_string()
    }

    /// An event of this year.
    pub fn event(&self, rule: &EventRule, at: DateTime<FixedOffset>) -> NewEvent {
        NewEvent::new(&rule.kind, at).with("school_year", i64::from(self.school_year))
    }

    /// The event with which the year begins, where nothing of it is recorded yet.
    pub fn beginning(&self, matter: &Matter<'_>, at: DateTime<FixedOffset>) -> Option<NewEvent> {
        let rule = matter.year_act(ATTACH, None).filter(|_| !self.begun)?;
        Some(self.event(rule, at))
    }

    /// The case with the event with which its year begins, as long as it has none.
    pub fn begun_case(&self, begins: Option<&NewEvent>, desk: &Desk) -> Case {
        let mut case = self.stored.case.clone();
        if let Some(begins) = begins {
            let n = case.next_event_number();
            let (now, set) = (desk.clock.now, desk.clock.set);
            case.events.push(begins.clone().into_event(n, now, &desk.user, set));
        }
        case
    }
}

/// Whether the office itself teaches, and issues the papers of the year.
pub(super) fn issues_papers(desk: &Desk) -> bool {
    desk.rules.kind != DEPARTMENT
}

/// The event of a year that a verb records, where the text of it is held.
///
/// # Errors
/// `text-absent` where it is not.
pub(super) fn act<'m>(
    matter: &'m Matter<'_>,
    verb: &str,
    stage: Option<&str>,
) -> Result<&'m EventRule> {
    matter.year_act(verb, stage).ok_or_else(|| {
        {
            matter.text_absent(Part::Study).unwrap_or_else(|| {
                Diagnostic::error(codes::NO_SUCH_ACT)
                    .with("case", matter.case.header.number.to_string())
                    .with_term("service", format!("service-{}", matter.law.service))
                    .with("verb", verb)
                    .with("next", "")
            })
        }
        .into()
    })
}

/// Whether a paper of the year may be issued: it was permitted, what it rests on is recorded,
/// and it is not dated before that.
///
/// # Errors
/// `decision-lacks`, `before-its-ground`.
pub(super) fn permit(
    matter: &Matter<'_>,
    school_year: i32,
    rule: &EventRule,
    at: DateTime<FixedOffset>,
) -> Result<()> {
    let mut reasons = Diagnostics::default();
    let reason = |code| Diagnostic::error(code).with("case", matter.case.header.number.to_string());
    let granted = Act::Order.event(matter.law);
    let permitted = matter.event(granted).is_some() || matter.permitted_elsewhere();
    if !permitted {
        let missing = format!("event-{granted}");
        reasons.push(reason(codes::DECISION_LACKS).with_term("missing", missing));
    }
    let year = matter.years().into_iter().find(|year| year.school_year == school_year);
    let rests_on = rule.after.as_deref().filter(|kind| {
        // That a year begins is a remark of the office's own.
        matter.law.event(kind).is_some_and(|rule| !rule.cite.is_empty())
    });
    if let Some(kind) = rests_on {
        match year.as_ref().and_then(|year| year.last(kind)) {
            None => {
                let missing = format!("event-{kind}");
                reasons.push(reason(codes::DECISION_LACKS).with_term("missing", missing));
            }
            Some(event) if at < event.at => reasons.push(
                reason(codes::BEFORE_ITS_GROUND)
                    .with_term("event", format!("event-{kind}"))
                    .with("since", event.at)
                    .with("at", at),
            ),
            Some(_) => {}
        }
    }
    reasons.or(())
}

/// The school year that a case begins with: a permission is for one (O61 p.5), except for
/// students with special needs.
pub(super) fn say_year(matter: &Matter<'_>, school_year: i32, output: &mut Output<'_>) {
    if matter.permits_year(school_year) {
        return;
    }
    let asked = matter.case.header.request.school_year.unwrap_or(school_year);
    output.say(
        "extern-other-year",
        &[
            ("case", matter.case.header.number.to_string().into()),
            ("year", spelled(school_year).into()),
            ("asked", spelled(asked).into()),
            ("cite", Argument::Cite("O61 p.5, O61 p.6".to_owned())),
        ],
    );
}

/// `2026/2027`
pub(super) fn spelled(school_year: i32) -> String {
    format!("{school_year}/{}", school_year + 1)
}

/// The grades that the extern is to study; those of a permission for two are two.
pub(super) fn grades(case: &Case) -> &[u8] {
    case.header.request.grades()
}
