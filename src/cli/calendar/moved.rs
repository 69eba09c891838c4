//! Which dates of open cases a change of the calendar moves.

use chrono::NaiveDate;
use serde_json::{Value, json};

use crate::{
    calendar::Calendar, case::Case, cli::desk::Desk, diagnostic::Result, law::FormRule,
    procedure::Matter,
};

/// A last day of an open case, before and after.
#[derive(Debug, Clone)]
pub(super) struct Moved {
    /// The number of the case.
    pub case: String,
    /// The step.
    pub step: String,
    /// The complaint it belongs to, if it belongs to one.
    pub complaint: Option<u32>,
    /// The last day until now.
    pub old: NaiveDate,
    /// The last day from now on.
    pub new: NaiveDate,
}

/// A paper that has left the house.
#[derive(Debug, Clone)]
pub(super) struct Issued {
    /// The number of the case.
    pub case: String,
    /// Its form.
    pub form: String,
    /// The event it was issued on.
    pub on: String,
}

/// What a change of the calendar does to the cases of the office.
#[derive(Debug, Default)]
pub(super) struct Effect {
    /// Last days that move.
    pub moved: Vec<Moved>,
    /// Last days that stay, because their terms ran already.
    pub kept: Vec<Moved>,
    /// Papers that were issued and name a day which moves.
    pub papers: Vec<Issued>,
}

impl Effect {
    pub(super) fn add(&mut self, other: Self) {
        self.moved.extend(other.moved);
        self.kept.extend(other.kept);
        self.papers.extend(other.papers);
    }
}

impl Moved {
    pub(super) fn json(&self) -> Value {
        json!({
            "case": self.case,
            "step": self.step,
            "complaint": self.complaint,
            "old": self.old.to_string(),
            "new": self.new.to_string(),
        })
    }
}

/// What the change from one calendar to the other does to a case.
pub(super) fn effect(case: &Case, desk: &Desk, [stood, stands]: [&Calendar; 2]) -> Result<Effect> {
    let law = desk.law(case)?;
    let before = Matter::new(case, law, stood, &desk.rules);
    let after = Matter::new(case, law, stands, &desk.rules);
    let today = desk.clock.today();
    let mut effect = Effect::default();
    let old = before.deadlines(today)?;
    for deadline in after.deadlines(today)?.iter().filter(|one| one.status.is_pending()) {
        let same = old
            .iter()
            .find(|one| one.step.id == deadline.step.id && one.complaint == deadline.complaint);
        let Some(old) = same else { continue };
        let one = Moved {
            case: case.header.number.to_string(),
            step: deadline.step.id.clone(),
            complaint: deadline.complaint,
            old: old.due(),
            new: deadline.due(),
        };
        if one.old != one.new {
            effect.moved.push(one);
        } else if deadline.reckoning.counted_until > old.reckoning.counted_until {
            effect.kept.push(one);
        }
    }
    for form in law.forms.iter().filter(|form| is_issued(&before, form)) {
        let Some(step) = form.asks_for.as_deref().and_then(|step| law.step(step)) else { continue };
        if before.safe_by(step)? != after.safe_by(step)? {
            effect.papers.push(Issued {
                case: case.header.number.to_string(),
                form: form.id.clone(),
                on: form.on.first().cloned().unwrap_or_default(),
            });
        }
    }
    Ok(effect)
}

/// Whether a paper of this form has left the house.
fn is_issued(matter: &Matter<'_>, form: &FormRule) -> bool {
    matter.events().iter().any(|event| {
        let with_event = form.is_on(&event.kind) && event.text("paper").is_some();
        with_event || event.text("form") == Some(form.id.as_str())
    })
}
