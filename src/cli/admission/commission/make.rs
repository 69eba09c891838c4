//! `admission commission make`: a commission as the order of the head makes it.

use chrono::Datelike;
use serde_json::json;

use super::{clock, permit_secretary};
use crate::{
    admission::commission::{COMMISSIONS, Commission, CommissionRules, Kind, Person, Role},
    case::CaseNumber,
    cli::{
        Outcome,
        arguments::{CommissionMake, Format},
        decision::needed,
        desk::{Desk, invalid_option},
        order,
        output::Output,
    },
    diagnostic::{Diagnostics, Exit, Result},
    store::Shelf,
};

const VERB: &str = "admission commission make";

pub(super) fn run(arguments: &CommissionMake, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let people = people(arguments)?;
    let rules = CommissionRules::built_in()?;
    permit_secretary(&people, &rules.quorum.cite)?;
    let mut commission = Commission {
        format: 1,
        number: CaseNumber::new(COMMISSIONS, desk.clock.now.year(), 0),
        kind: Kind::from_word(&arguments.kind).unwrap_or(Kind::Admission),
        order: needed("--order", Some(&arguments.order))?.to_owned(),
        ordered: desk.day("--order-date", &arguments.order_date)?,
        recorded: desk.clock.now,
        by: desk.user.clone(),
        clock: clock(desk),
        people,
        meetings: Vec::new(),
        decisions: Vec::new(),
        requests: Vec::new(),
        helpers: Vec::new(),
        minutes: Vec::new(),
    };
    let mut writer = order::writer(VERB, desk, output)?;
    commission.number = writer.take_number(COMMISSIONS, desk.clock.now.year())?;
    let record = (commission.number.clone(), commission.to_text());
    writer.write_on_shelf(Shelf::Commissions, &[record])?;
    drop(writer);
    answer(&commission, rules.quorum.least(commission.members().count()), output);
    Ok(Exit::Fine)
}

/// Everybody whom the order names.
fn people(arguments: &CommissionMake) -> Result<Vec<Person>> {
    let mut problems = Diagnostics::default();
    let chair = [(Role::Chair, "--chair", &arguments.chair)];
    let members = arguments.member.iter().map(|typed| (Role::Member, "--member", typed));
    let secretary = arguments.secretary.iter().map(|typed| (Role::Secretary, "--secretary", typed));
    let mut people: Vec<Person> = Vec::new();
    for (role, option, typed) in chair.into_iter().chain(members).chain(secretary) {
        let Some(person) = problems.gather(person(role, option, typed)) else { continue };
        let votes = |one: &Person| one.role != Role::Secretary && role != Role::Secretary;
        if people.iter().any(|one| votes(one) && one.name == person.name) {
            problems.push(invalid_option(option, typed, "expected-other-person"));
        }
        people.push(person);
    }
    problems.or(people)
}

/// Somebody typed as `name: post`.
fn person(role: Role, option: &'static str, typed: &str) -> Result<Person> {
    let wrong = || Diagnostics::from(invalid_option(option, typed, "expected-person-and-post"));
    let (name, post) = typed.split_once(':').ok_or_else(wrong)?;
    let plain = |text: &str| {
        let text = text.trim();
        let is_plain = !text.is_empty() && !text.chars().any(char::is_control);
        is_plain.then(|| text.to_owned()).ok_or_else(wrong)
    };
    Ok(Person { role, name: plain(name)?, post: plain(post)? })
}

fn answer(commission: &Commission, least: usize, output: &mut Output<'_>) {
    let number = commission.number.to_string();
    if output.format() == Format::Json {
        return output.json(json!({
            "commission": number,
            "kind": commission.kind.as_str(),
            "members": commission.members().count(),
            "quorum": least,
        }));
    }
    output.line(&number);
    let members = commission.members().count();
    output.say("commission-made", &[("members", members.into()), ("least", least.into())]);
}
