//! `record`: what happened. Facts are never refused: what is late or out of order is
//! recorded and shown so.

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde_json::{Value, json};

use super::{
    Outcome,
    arguments::{self, Format},
    desk::{Desk, invalid_argument, invalid_choice},
    duplicate, order,
    output::Output,
    paper, show,
    wizard::{self, Asking, Next},
};
use crate::{
    case::{NewEvent, moment_value},
    diagnostic::{Argument, Diagnostic, Diagnostics, Exit, Result, codes, nearest},
    law::{Edition, EventRule, Field, FieldKind, FormRule, Subject},
    procedure::{Matter, Status},
    store::StoredCase,
};

pub(super) fn run(
    arguments: &arguments::Record,
    desk: &mut Desk,
    output: &mut Output<'_>,
) -> Outcome {
    let Some(kind) = &arguments.event else {
        let exit = list_next(&arguments.case, desk, output)?;
        if desk.asking == Asking::Never || output.format() != Format::Table {
            return Ok(exit);
        }
        return match wizard::record(arguments, desk, output)? {
            None => Ok(exit),
            Some(Next::Event(chosen)) => run(&chosen, desk, output),
            Some(Next::Verb(command)) => {
                desk.asking = Asking::Always;
                super::go_on(&command, desk, output)
            }
        };
    };
    let mut writer = order::writer("record", desk, output)?;
    let stored = desk.case(&arguments.case)?;
    let at = desk.happened("--at", arguments.at.as_deref(), [&stored.case])?;
    let matter = desk.matter(&stored.case)?;
    let rule = rule(kind, matter.law)?;
    let event = with_defaults(details(rule, &arguments.fields, at, desk)?, rule, output);
    let event = of_complaint(rule, event, &matter)?;
    say_unexpected(&rule.kind, &matter, output);
    if at < stored.case.header.received {
        output.say("recorded-before-arrival", &[("received", stored.case.header.received.into())]);
    }
    if let Some(entry) = duplicate::entry(rule, &event, &matter, (desk, writer.desk_letter()))? {
        writer.append_blanks(&entry.to_text())?;
    }
    let stored = writer.append(&stored, vec![event])?;
    drop(writer);
    say_late(&stored, &rule.kind, at, desk, output)?;
    Recorded::of(&stored, desk)?.answer(output);
    Ok(Exit::Fine)
}

/// Without an event: what may happen next.
fn list_next(case: &str, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let stored = desk.case(case)?;
    let matter = desk.matter(&stored.case)?;
    let number = stored.case.header.number.to_string();
    let next = matter.next_steps()?;
    if output.format() == Format::Json {
        output.json(json!({
            "case": number,
            "state": matter.state(),
            "next": next.iter().map(|next| show::next_json(next, &number)).collect::<Vec<_>>(),
        }));
        return Ok(Exit::Fine);
    }
    let state = output.term("state", matter.state());
    output.tell("show-title", &[("case", number.as_str().into()), ("state", state.into())]);
    show::next_steps(&next, &number, output);
    Ok(Exit::Fine)
}

fn rule<'a>(kind: &str, law: &'a Edition) -> Result<&'a EventRule> {
    let Some(rule) = law.event(kind) else {
        let kinds: Vec<&str> = law
            .events
            .iter()
            .filter(|rule| !rule.only_by_verb)
            .map(|rule| rule.kind.as_str())
            .collect();
        return Err(Diagnostic::error(codes::UNKNOWN_EVENT)
            .with("event", kind)
            .with("suggestion", nearest(kind, kinds.iter().copied()).unwrap_or(""))
            .with("events", kinds.join(", "))
            .into());
    };
    if rule.only_by_verb {
        return Err(Diagnostic::error(codes::EVENT_OF_A_VERB)
            .with_term("event", format!("event-{}", rule.kind))
            .with("verb", rule.verb.as_str())
            .into());
    }
    Ok(rule)
}

/// Reads `FIELD=VALUE` as the service's data describe the fields of an event.
fn details(
    rule: &EventRule,
    typed: &[String],
    at: DateTime<FixedOffset>,
    desk: &Desk,
) -> Result<NewEvent> {
    let mut problems = Diagnostics::default();
    let mut event = NewEvent::new(&rule.kind, at);
    for text in typed {
        let (name, value) = text.split_once('=').unwrap_or((text, ""));
        let known = rule.fields.iter().find(|field| field.name == name);
        let Some(field) = known.filter(|_| !value.is_empty()) else {
            problems.push(unknown_field(rule, name, &[]));
            continue;
        };
        if let Some(value) = problems.gather(detail(field, value, desk)) {
            event = event.with(name, value);
        }
    }
    problems.or(event)
}

/// What was not said and counts as said: it is written down, and said.
fn with_defaults(event: NewEvent, rule: &EventRule, output: &mut Output<'_>) -> NewEvent {
    let unsaid = rule.fields.iter().filter(|field| !event.details.contains_key(&field.name));
    let defaults: Vec<(&str, &str)> =
        unsaid.filter_map(|field| Some((field.name.as_str(), field.default.as_deref()?))).collect();
    defaults.into_iter().fold(event, |event, (name, value)| {
        output.say(
            "recorded-default",
            &[
                ("field", Argument::Term(format!("field-{name}"))),
                ("value", Argument::Term(format!("choice-{value}"))),
            ],
        );
        event.with(name, value)
    })
}

/// What is wrong with a detail that an event has not; `besides` are those that every event has.
pub(super) fn unknown_field(rule: &EventRule, name: &str, besides: &[&str]) -> Diagnostic {
    let own = rule.fields.iter().map(|field| field.name.as_str());
    let names: Vec<&str> = besides.iter().copied().chain(own).collect();
    Diagnostic::error(codes::UNKNOWN_FIELD)
        .with("field", name)
        .with_term("event", format!("event-{}", rule.kind))
        .with("fields", names.join(", "))
}

/// Reads a detail as the service's data describe it.
pub(super) fn detail(field: &Field, value: &str, desk: &Desk) -> Result<toml::Value> {
    if !field.choices.is_empty() && !field.choices.iter().any(|choice| choice == value) {
        let name = format!("field-{}", field.name);
        return Err(invalid_choice(&name, value, &field.choices.join(", ")).into());
    }
    match field.kind {
        FieldKind::Text | FieldKind::Choice if value.chars().any(char::is_control) => {
            Err(invalid_argument("value-field", value, "expected-plain-text").into())
        }
        FieldKind::Text | FieldKind::Choice => Ok(value.into()),
        FieldKind::Number => value
            .parse::<i64>()
            .map(Into::into)
            .map_err(|_| invalid_argument("value-field", value, "expected-number").into()),
        FieldKind::Moment => desk
            .zone
            .read(value)
            .map(moment_value)
            .map_err(|_| invalid_argument("value-field", value, "expected-moment").into()),
    }
}

/// An event of a complaint belongs to the one that is open.
fn of_complaint(rule: &EventRule, event: NewEvent, matter: &Matter<'_>) -> Result<NewEvent> {
    match (rule.of, rule.after.is_some()) {
        (Subject::Case | Subject::Year, _) => Ok(event),
        (Subject::Complaint, false) => {
            Ok(event.with("complaint", i64::from(matter.next_complaint_number())))
        }
        (Subject::Complaint, true) => match matter.open_complaint(None) {
            Some(complaint) => Ok(event.with("complaint", i64::from(complaint.number))),
            None => Err(Diagnostic::error(codes::NO_COMPLAINT)
                .with("case", matter.case.header.number.to_string())
                .with("number", "")
                .into()),
        },
    }
}

/// What the state does not expect is recorded, and said.
pub(super) fn say_unexpected(kind: &str, matter: &Matter<'_>, output: &mut Output<'_>) {
    if !matter.expects(kind) {
        let event = output.term("event", kind);
        let state = output.term("state", matter.state());
        output.say("recorded-out-of-order", &[("event", event.into()), ("state", state.into())]);
    }
}

/// What came after its last day is recorded, and said.
pub(super) fn say_late(
    stored: &StoredCase,
    kind: &str,
    at: DateTime<FixedOffset>,
    desk: &Desk,
    output: &mut Output<'_>,
) -> Result<()> {
    let matter = desk.matter(&stored.case)?;
    let deadlines = matter.deadlines(desk.clock.today())?;
    let late = deadlines.iter().find(|deadline| {
        let by_this = deadline.step.done_by.iter().any(|ends| ends == kind);
        by_this && deadline.status == Status::Late && deadline.done >= Some(at.date_naive())
    });
    if let Some(deadline) = late {
        let step = output.term("step", &deadline.step.id);
        output.say(
            "recorded-late",
            &[
                ("step", step.into()),
                ("due", deadline.due().into()),
                ("cite", Argument::Cite(deadline.step.cite.clone())),
            ],
        );
    }
    if at > desk.clock.now {
        output.say("recorded-future", &[("at", at.into())]);
    }
    Ok(())
}

/// What was recorded of a case, and what comes next.
pub(super) struct Recorded {
    case: String,
    event: String,
    n: u32,
    state: String,
    due: Option<NaiveDate>,
    /// The command that makes the paper of the event, if it has one and none was made.
    paper: Option<String>,
}

impl Recorded {
    /// Of the event recorded last.
    pub(super) fn of(stored: &StoredCase, desk: &Desk) -> Result<Self> {
        let matter = desk.matter(&stored.case)?;
        let last = stored.case.events.last();
        let case = stored.case.header.number.to_string();
        let unmade = last.filter(|event| event.text("paper").is_none());
        let form = unmade
            .and_then(|event| {
                let is_on = |form: &&FormRule| {
                    form.is_on(&event.kind) && paper::is_ours(&matter, form, event)
                };
                matter.law.forms.iter().find(is_on)
            })
            .filter(|form| !form.several);
        Ok(Self {
            paper: form.map(|form| format!("ruqsat form issue {} --case {case}", form.id)),
            case,
            event: last.map(|event| event.kind.clone()).unwrap_or_default(),
            n: last.map_or(0, |event| event.n),
            state: matter.state().to_owned(),
            due: matter.next_due(desk.clock.today())?.map(|next| next.due()),
        })
    }

    /// As data.
    pub(super) fn json(&self) -> Value {
        json!({
            "case": self.case,
            "event": self.event,
            "n": self.n,
            "state": self.state,
            "due": self.due.map(|due| due.to_string()),
        })
    }

    /// In words.
    pub(super) fn tell(&self, output: &mut Output<'_>) {
        let event = output.term("event", &self.event);
        let state = output.term("state", &self.state);
        let case = self.case.as_str().into();
        output
            .tell("recorded", &[("case", case), ("event", event.into()), ("state", state.into())]);
        if let Some(due) = self.due {
            output.tell("next-due", &[("due", due.into())]);
        }
        if let Some(command) = &self.paper {
            output.say("next-paper", &[("command", command.as_str().into())]);
        }
    }

    /// In the form that was asked for.
    pub(super) fn answer(&self, output: &mut Output<'_>) {
        if output.format() == Format::Json {
            output.json(self.json());
        } else {
            self.tell(output);
        }
    }
}
