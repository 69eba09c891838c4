//! Questions of `refuse`: ground, reasons and hearing, as the review and the law propose them.

use super::{Asking, Choice, Form, Question, Screen, command, fill, wants};
use crate::{
    cli::{
        arguments::{Decision, RefuseAct, Wording},
        decision,
        desk::Desk,
        output::Output,
        refuse::{hearing, hearing_remarks},
    },
    diagnostic::Result,
    language::Words,
    law::Role,
    procedure::{Act, Matter},
};

/// The act as it was typed, with what was asked besides; nothing, if it was given up.
///
/// # Errors
/// `Interrupted` on Ctrl-C; `no-such-case`; the reasons against an act that is not lawful,
/// before anything is asked.
pub(in crate::cli) fn refuse(
    typed: &RefuseAct,
    desk: &Desk,
    output: &mut Output<'_>,
) -> anyhow::Result<Option<RefuseAct>> {
    if desk.asking == Asking::Never {
        return Ok(Some(typed.clone()));
    }
    let stored = desk.look_up(case(typed))?;
    let matter = desk.matter(&stored.case)?;
    let form = Refusal { desk, matter };
    if !wants(&form, typed, desk.asking, output.words()) {
        return Ok(Some(typed.clone()));
    }
    let at = form.decided(typed)?;
    if !decision(typed).anyway {
        form.matter.permit(act(typed), at)?;
    }
    fill(&form, typed.clone(), &mut Screen::open(output))
}

struct Refusal<'d> {
    desk: &'d Desk,
    matter: Matter<'d>,
}

fn act(typed: &RefuseAct) -> Act {
    match typed {
        RefuseAct::ToConsider(_) => Act::RefuseToConsider,
        RefuseAct::Preliminary(_) => Act::RefusePreliminary,
        RefuseAct::Final(_) => Act::RefuseFinal,
    }
}

fn case(typed: &RefuseAct) -> &str {
    match typed {
        RefuseAct::ToConsider(one) => &one.case,
        RefuseAct::Preliminary(one) => &one.case,
        RefuseAct::Final(one) => &one.case,
    }
}

fn decision(typed: &RefuseAct) -> &Decision {
    match typed {
        RefuseAct::ToConsider(one) => &one.decision,
        RefuseAct::Preliminary(one) => &one.decision,
        RefuseAct::Final(one) => &one.decision,
    }
}

fn wording(typed: &mut RefuseAct) -> Option<&mut Wording> {
    match typed {
        RefuseAct::ToConsider(_) => None,
        RefuseAct::Preliminary(one) => Some(&mut one.wording),
        RefuseAct::Final(one) => Some(&mut one.wording),
    }
}

/// Where the option of a question puts its value.
fn slot<'a>(typed: &'a mut RefuseAct, key: &str) -> Option<&'a mut Option<String>> {
    match (typed, key) {
        (RefuseAct::Preliminary(one), "hearing") => Some(&mut one.hearing),
        (RefuseAct::Preliminary(one), "venue") => Some(&mut one.venue),
        (RefuseAct::Preliminary(one), "number") => Some(&mut one.decision.number),
        (RefuseAct::Final(one), "number") => Some(&mut one.decision.number),
        (RefuseAct::ToConsider(one), "number") => Some(&mut one.decision.number),
        (typed, "reason") => wording(typed).map(|wording| &mut wording.reason),
        _ => None,
    }
}

fn value(typed: &RefuseAct, key: &str) -> Option<String> {
    match (typed, key) {
        (RefuseAct::Preliminary(one), "ground") => one.ground.map(|ground| ground.to_string()),
        _ => slot(&mut typed.clone(), key)?.clone(),
    }
}

fn put(typed: &mut RefuseAct, key: &str, value: Option<String>) {
    match (&mut *typed, key) {
        (RefuseAct::Preliminary(one), "ground") => {
            one.ground = value.and_then(|value| value.parse().ok());
        }
        _ => {
            if let Some(slot) = slot(typed, key) {
                *slot = value;
            }
        }
    }
}

impl Refusal<'_> {
    fn decided(&self, typed: &RefuseAct) -> Result<chrono::DateTime<chrono::FixedOffset>> {
        let reason = value(typed, "reason");
        let decision = decision(typed);
        let read =
            decision::Decision::read(decision, reason.as_deref(), [self.matter.case], self.desk);
        read.map(|decision| decision.at)
    }

    /// What Enter takes: what the review found, the first working moment after the notice,
    /// the office's own address.
    fn default(&self, typed: &RefuseAct, key: &str) -> Option<String> {
        let notice = self.matter.last_event(Act::RefusePreliminary.event(self.matter.law));
        let found = match typed {
            RefuseAct::Final(_) => notice.or_else(|| self.matter.event_of(Role::Review)),
            _ => self.matter.event_of(Role::Review),
        };
        match key {
            "ground" => found?.number("ground").map(|ground| ground.to_string()),
            "reason" => found?.text("reason").map(str::to_owned),
            "venue" => self.desk.directory.office.address.kk.clone(),
            "hearing" => {
                let day = self.decided(typed).ok()?.date_naive();
                let next = self.desk.calendar.add_days(day, 1, self.matter.law.week).ok()?;
                let moment = next.and_time(self.desk.rules.hours_under(self.matter.law).open);
                Some(moment.format("%Y-%m-%dT%H:%M").to_string())
            }
            _ => None,
        }
    }
}

impl Form for Refusal<'_> {
    type Answers = RefuseAct;

    fn questions<'q>(&'q self, typed: &RefuseAct, words: &Words) -> Vec<Question<'q, RefuseAct>> {
        let keys: &[&'static str] = match typed {
            RefuseAct::ToConsider(_) => &["number"],
            RefuseAct::Preliminary(_) => &["ground", "reason", "hearing", "venue", "number"],
            RefuseAct::Final(_) => &["reason", "number"],
        };
        // With --anyway the reason is the officer's; a file holds the reasons as well.
        let mut wording = wording(&mut typed.clone()).map(|wording| wording.clone());
        let in_file = wording.take().is_some_and(|wording| wording.reason_file.is_some());
        let worded = in_file || decision(typed).anyway;
        let keys = keys.iter().filter(|key| **key != "reason" || !worded);
        let question = |key: &&'static str| {
            let key = *key;
            let own = format!("ask-refuse-{key}");
            let prompt = if words.has(&own) { own } else { format!("field-{key}") };
            let take = move |typed: &mut RefuseAct, value| put(typed, key, value);
            let question = Question::new(key, words.text(&prompt), value(typed, key), take)
                .or(self.default(typed, key));
            match key {
                "ground" => {
                    let grounds = self.matter.law.grounds.iter();
                    let grounds: Vec<String> =
                        grounds.map(|ground| ground.number.to_string()).collect();
                    let grounds = grounds.iter().map(String::as_str);
                    question.among(Choice::of(grounds, "leads-to-ground", words))
                }
                "hearing" => question.needed(),
                _ => question,
            }
        };
        keys.map(question).collect()
    }

    fn check(&self, typed: &RefuseAct, key: &str) -> Result<()> {
        match (typed, key) {
            (RefuseAct::Preliminary(one), "hearing") => {
                hearing(one, self.decided(typed)?, self.desk).map(drop)
            }
            (RefuseAct::Preliminary(_), "reason" | "venue") => {
                let option = if key == "venue" { "--venue" } else { "--reason" };
                decision::needed(option, value(typed, key).as_deref()).map(drop)
            }
            _ => Ok(()),
        }
    }

    fn remarks(&self, typed: &RefuseAct, key: &str, words: &Words) -> Vec<String> {
        let (RefuseAct::Preliminary(one), "hearing") = (typed, key) else { return Vec::new() };
        let remarks = self
            .decided(typed)
            .and_then(|at| hearing(one, at, self.desk))
            .and_then(|hearing| hearing_remarks(hearing, &self.matter, self.desk));
        let remarks = remarks.unwrap_or_default();
        remarks.iter().map(|(key, arguments)| words.say(key, arguments)).collect()
    }

    fn command(&self, typed: &RefuseAct) -> Vec<String> {
        let number = self.matter.case.header.number.to_string();
        let mut words: Vec<String> = act(typed).verb().split(' ').map(str::to_owned).collect();
        words.push(number);
        for key in ["ground", "reason", "hearing", "venue", "number"] {
            let option = format!("--{key}");
            words.extend(command::options([(option.as_str(), value(typed, key).as_deref())]));
        }
        let decision = decision(typed);
        let moments = [("--date", decision.date.as_deref()), ("--at", decision.at.as_deref())];
        words.extend(command::options(moments));
        let file = wording(&mut typed.clone()).and_then(|wording| wording.reason_file.clone());
        let file = file.map(|file| file.display().to_string());
        words.extend(command::options([("--reason-file", file.as_deref())]));
        words.extend(decision.anyway.then(|| "--anyway".to_owned()));
        words
    }
}
