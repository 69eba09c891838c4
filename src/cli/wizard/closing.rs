//! Questions of the verbs that end a case: `order`, `deliver`, `withdraw`. Nothing of theirs is
//! needed, so they ask only where the verb was chosen from a list.

use std::marker::PhantomData;

use super::{Asking, Form, Question, Screen, command, fill, record};
use crate::{
    cli::{
        arguments::{Deliver, Order, Withdraw},
        decision::needed,
        desk::Desk,
        output::Output,
    },
    diagnostic::Result,
    language::Words,
    procedure::{Act, Matter},
};

/// The place of an option's value.
type Slot<A> = fn(&mut A) -> &mut Option<String>;

/// A verb that ends one case, with the options it asks for.
pub(in crate::cli) trait Closing: Clone + 'static {
    /// What the law is asked.
    const ACT: Act;
    /// Each option with the key of its question.
    const OPTIONS: &'static [(&'static str, &'static str, Slot<Self>)];
    /// The moment it happens.
    const AT: Slot<Self>;

    /// The case that was named first.
    fn case(&self) -> &str;
}

impl Closing for Order {
    const ACT: Act = Act::Order;
    const OPTIONS: &'static [(&'static str, &'static str, Slot<Self>)] =
        &[("--number", "ask-refuse-number", |order| &mut order.decision.number)];
    const AT: Slot<Self> = |order| &mut order.decision.at;

    fn case(&self) -> &str {
        self.cases.first().map_or("", String::as_str)
    }
}

impl Closing for Deliver {
    const ACT: Act = Act::Deliver;
    const OPTIONS: &'static [(&'static str, &'static str, Slot<Self>)] = &[];
    const AT: Slot<Self> = |deliver| &mut deliver.at;

    fn case(&self) -> &str {
        self.cases.first().map_or("", String::as_str)
    }
}

impl Closing for Withdraw {
    const ACT: Act = Act::Withdraw;
    const OPTIONS: &'static [(&'static str, &'static str, Slot<Self>)] =
        &[("--reason", "field-reason", |withdraw| &mut withdraw.reason)];
    const AT: Slot<Self> = |withdraw| &mut withdraw.at;

    fn case(&self) -> &str {
        &self.case
    }
}

/// The verb as it was typed, with what was asked besides; nothing, if it was given up.
///
/// # Errors
/// `Interrupted` on Ctrl-C; `no-such-case`; the reasons against an act that is not lawful,
/// before anything is asked.
pub(in crate::cli) fn closing<A: Closing>(
    typed: &A,
    desk: &Desk,
    output: &mut Output<'_>,
) -> anyhow::Result<Option<A>> {
    if desk.asking != Asking::Always {
        return Ok(Some(typed.clone()));
    }
    let stored = desk.look_up(typed.case())?;
    let matter = desk.matter(&stored.case)?;
    matter.permit(A::ACT, desk.clock.now)?;
    let form = Ending { desk, matter, verb: PhantomData };
    fill(&form, typed.clone(), &mut Screen::open(output))
}

struct Ending<'d, A> {
    desk: &'d Desk,
    matter: Matter<'d>,
    verb: PhantomData<A>,
}

fn value<A: Closing>(answers: &A, slot: Slot<A>) -> Option<String> {
    slot(&mut answers.clone()).clone()
}

impl<A: Closing> Form for Ending<'_, A> {
    type Answers = A;

    fn questions<'q>(&'q self, answers: &A, words: &Words) -> Vec<Question<'q, A>> {
        let options = A::OPTIONS.iter().map(|(option, key, slot)| {
            let take = |answers: &mut A, value| *slot(answers) = value;
            Question::new(*option, words.text(key), value(answers, *slot), take)
        });
        let at = record::moment(value(answers, A::AT), self.desk, words, |answers, value| {
            *(A::AT)(answers) = value;
        });
        options.chain([at]).collect()
    }

    fn check(&self, answers: &A, key: &str) -> Result<()> {
        let Some((option, _, slot)) = A::OPTIONS.iter().find(|(option, ..)| *option == key) else {
            let at = value(answers, A::AT);
            return self.desk.happened("--at", at.as_deref(), [self.matter.case]).map(drop);
        };
        let given = value(answers, *slot);
        given.map_or(Ok(()), |text| needed(option, Some(&text)).map(drop))
    }

    fn command(&self, answers: &A) -> Vec<String> {
        let mut words: Vec<String> = A::ACT.verb().split(' ').map(str::to_owned).collect();
        words.push(self.matter.case.header.number.to_string());
        for (option, _, slot) in A::OPTIONS {
            words.extend(command::options([(*option, value(answers, *slot).as_deref())]));
        }
        words.extend(command::options([("--at", value(answers, A::AT).as_deref())]));
        words
    }
}
