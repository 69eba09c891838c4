//! Questions of `appeal`: the details of each step of a complaint, as the law's data have
//! them.

use super::{Form, Question, Screen, command, fill, record, wants};
use crate::{
    cli::{
        arguments::{AppealAct, AppealStep},
        desk::Desk,
        output::Output,
        record::detail,
    },
    diagnostic::Result,
    language::Words,
    law::{EventRule, FieldKind},
    store::StoredCase,
};

/// The act as it was typed, with what was asked besides; nothing, if it was given up.
///
/// # Errors
/// `Interrupted` on Ctrl-C; `no-such-case`.
pub(in crate::cli) fn appeal(
    typed: &AppealAct,
    desk: &Desk,
    output: &mut Output<'_>,
) -> anyhow::Result<Option<AppealAct>> {
    let (Some(case), super::Asking::WhenNeeded | super::Asking::Always) =
        (case(typed), desk.asking)
    else {
        return Ok(Some(typed.clone()));
    };
    let stored = desk.look_up(case)?;
    let rule = desk.law(&stored.case)?.by_verb(&format!("appeal {}", name(typed)));
    let Some(rule) = rule else { return Ok(Some(typed.clone())) };
    let form = Complaint { desk, rule, stored: &stored };
    if !wants(&form, typed, desk.asking, output.words()) {
        return Ok(Some(typed.clone()));
    }
    fill(&form, typed.clone(), &mut Screen::open(output))
}

struct Complaint<'d> {
    desk: &'d Desk,
    rule: &'d EventRule,
    stored: &'d StoredCase,
}

fn name(act: &AppealAct) -> &'static str {
    match act {
        AppealAct::Receive(_) => "receive",
        AppealAct::Register(_) => "register",
        AppealAct::Forward(_) => "forward",
        AppealAct::Satisfy(_) => "satisfy",
        AppealAct::Decide(_) => "decide",
        AppealAct::Withdraw(_) => "withdraw",
        AppealAct::Court(_) => "court",
        AppealAct::Judgment(_) => "judgment",
        AppealAct::Bundle(_) => "bundle",
        AppealAct::List(_) => "list",
    }
}

fn step(act: &AppealAct) -> Option<&AppealStep> {
    match act {
        AppealAct::Register(step) => Some(step),
        AppealAct::Forward(forward) => Some(&forward.step),
        AppealAct::Satisfy(satisfy) => Some(&satisfy.step),
        AppealAct::Decide(decide) => Some(&decide.step),
        AppealAct::Withdraw(withdraw) => Some(&withdraw.step),
        AppealAct::Court(court) => Some(&court.step),
        AppealAct::Judgment(judgment) => Some(&judgment.step),
        AppealAct::Receive(_) | AppealAct::Bundle(_) | AppealAct::List(_) => None,
    }
}

fn case(act: &AppealAct) -> Option<&str> {
    match act {
        AppealAct::Receive(receive) => Some(&receive.case),
        other => step(other).map(|step| step.case.as_str()),
    }
}

/// Where the option of a detail puts its value; nowhere, where the act has no such option.
fn slot<'a>(act: &'a mut AppealAct, field: &str) -> Option<&'a mut Option<String>> {
    Some(match (act, field) {
        (AppealAct::Receive(receive), "at") => &mut receive.at,
        (AppealAct::Receive(receive), "addressee") => &mut receive.addressee,
        (AppealAct::Receive(receive), "about") => &mut receive.about,
        (AppealAct::Register(step), "at") => &mut step.at,
        (AppealAct::Forward(forward), "at") => &mut forward.step.at,
        (AppealAct::Forward(forward), "body") => &mut forward.body,
        (AppealAct::Satisfy(satisfy), "at") => &mut satisfy.step.at,
        (AppealAct::Satisfy(satisfy), "decision") => &mut satisfy.decision,
        (AppealAct::Satisfy(satisfy), "reason") => &mut satisfy.wording.reason,
        (AppealAct::Decide(decide), "at") => &mut decide.step.at,
        (AppealAct::Decide(decide), "outcome") => &mut decide.outcome,
        (AppealAct::Decide(decide), "decision") => &mut decide.decision,
        (AppealAct::Decide(decide), "reason") => &mut decide.wording.reason,
        (AppealAct::Withdraw(withdraw), "at") => &mut withdraw.step.at,
        (AppealAct::Withdraw(withdraw), "reason") => &mut withdraw.reason,
        (AppealAct::Court(court), "at") => &mut court.step.at,
        (AppealAct::Court(court), "court") => &mut court.court,
        (AppealAct::Court(court), "number") => &mut court.number,
        (AppealAct::Judgment(judgment), "at") => &mut judgment.step.at,
        (AppealAct::Judgment(judgment), "outcome") => &mut judgment.outcome,
        (AppealAct::Judgment(judgment), "decision") => &mut judgment.decision,
        _ => return None,
    })
}

fn value(act: &AppealAct, field: &str) -> Option<String> {
    slot(&mut act.clone(), field)?.clone()
}

fn put(act: &mut AppealAct, field: &str, value: Option<String>) {
    if let Some(slot) = slot(act, field) {
        *slot = value;
    }
}

impl Form for Complaint<'_> {
    type Answers = AppealAct;

    fn questions<'q>(&'q self, act: &AppealAct, words: &Words) -> Vec<Question<'q, AppealAct>> {
        let at = value(act, "at");
        let at = record::moment(at, self.desk, words, |act: &mut AppealAct, value| {
            put(act, "at", value);
        });
        let fields = self.rule.fields.iter();
        let fields = fields.filter(|field| slot(&mut act.clone(), &field.name).is_some());
        let fields = fields.map(|field| {
            let take = |act: &mut AppealAct, value| put(act, &field.name, value);
            let question = record::question(field, value(act, &field.name), words, take);
            if field.kind == FieldKind::Choice { question.needed() } else { question }
        });
        [at].into_iter().chain(fields).collect()
    }

    fn check(&self, act: &AppealAct, key: &str) -> Result<()> {
        let Some(value) = value(act, key) else { return Ok(()) };
        if key == "at" {
            return self.desk.happened("--at", Some(&value), [&self.stored.case]).map(drop);
        }
        match self.rule.fields.iter().find(|field| field.name == key) {
            Some(field) => detail(field, &value, self.desk).map(drop),
            None => Ok(()),
        }
    }

    fn command(&self, act: &AppealAct) -> Vec<String> {
        let number = self.stored.case.header.number.to_string();
        let mut words = vec!["appeal".to_owned(), name(act).to_owned(), number];
        if let Some(complaint) = step(act).and_then(|step| step.complaint) {
            words.extend(["--complaint".to_owned(), complaint.to_string()]);
        }
        let fields = self.rule.fields.iter().map(|field| field.name.as_str()).chain(["at"]);
        for field in fields {
            let option = format!("--{field}");
            words.extend(command::options([(option.as_str(), value(act, field).as_deref())]));
        }
        words
    }
}
