//! `admission commission`: who admits and who examines at a college, how they decide, and what
//! disabled entrants ask of them (O20 p.6, 38, 62).

mod answers;
mod assistance;
mod decide;
mod facts;
mod make;
mod meeting;
mod minutes;

use std::path::PathBuf;

use crate::{
    admission::commission::{Commission, CommissionRules, Kind, Meeting, OfficeRule, Person, Role},
    case::{CaseNumber, number_tail},
    cli::{
        Outcome,
        arguments::CommissionAct,
        desk::{Desk, invalid_option},
        output::Output,
    },
    diagnostic::{Argument, Diagnostic, Diagnostics, Result, codes, mask_numbers, nearest},
    store::{Shelf, Writer},
};

pub(super) fn run(act: &CommissionAct, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    permit_office(&CommissionRules::built_in()?.office, desk)?;
    match act {
        CommissionAct::Make(arguments) => make::run(arguments, desk, output),
        CommissionAct::Meeting(arguments) => meeting::run(arguments, desk, output),
        CommissionAct::Decide(arguments) => decide::run(arguments, desk, output),
        CommissionAct::Minutes(arguments) => minutes::run(arguments, desk, output),
        CommissionAct::Request(arguments) => assistance::request(arguments, desk, output),
        CommissionAct::Helper(arguments) => assistance::helper(arguments, desk, output),
        CommissionAct::List(arguments) => answers::list(arguments, desk, output),
        CommissionAct::Show(arguments) => answers::show(arguments, desk, output),
    }
}

/// Whether this office does such things at all.
///
/// # Errors
/// `not-of-this-office`.
pub(in crate::cli) fn permit_office(rule: &OfficeRule, desk: &Desk) -> Result<()> {
    if rule.kinds.contains(&desk.rules.kind) {
        return Ok(());
    }
    let whose = rule.kinds.first().cloned().unwrap_or_default();
    Err(Diagnostic::error(codes::NOT_OF_THIS_OFFICE)
        .with_term("kind", format!("kind-{}", desk.rules.kind))
        .with_term("whose", format!("kind-{whose}"))
        .with("cite", Argument::Cite(rule.cite.clone()))
        .into())
}

/// A commission as it lies in its file.
pub(in crate::cli) struct Stored {
    pub commission: Commission,
    pub text: String,
}

/// Every commission of the office.
///
/// # Errors
/// `cannot-read`, `invalid-record`, `newer-format`.
pub(in crate::cli) fn all(desk: &Desk) -> Result<Vec<Stored>> {
    let mut problems = Diagnostics::default();
    let read = |(path, text): (PathBuf, String)| {
        let commission = problems.gather(Commission::parse(&path, &text))?;
        Some(Stored { commission, text })
    };
    let all = desk.directory.shelf(Shelf::Commissions)?.into_iter().filter_map(read).collect();
    problems.or(all)
}

impl Stored {
    /// The commission meant by its number, the tail of it, or its kind: the last of that kind.
    ///
    /// # Errors
    /// `no-such-commission`, and what keeps one from being read.
    fn meant(typed: &str, desk: &Desk) -> Result<Self> {
        let all = all(desk)?;
        let kind = Kind::from_word(typed);
        let number = typed.parse::<CaseNumber>().ok();
        let tail = number_tail(typed);
        let is_meant = |stored: &Self| {
            let own = &stored.commission.number;
            number.as_ref() == Some(own)
                || kind == Some(stored.commission.kind)
                || number.is_none() && tail.is_some_and(|tail| tail.is_of(own))
        };
        let unknown = || {
            let typed = mask_numbers(typed);
            Diagnostics::from(Diagnostic::error(codes::NO_SUCH_COMMISSION).with("number", typed))
        };
        all.into_iter().rfind(is_meant).ok_or_else(unknown)
    }

    /// Adds to the end of its file.
    fn add(&mut self, more: &str, writer: &mut Writer<'_>) -> Result<()> {
        self.text.push_str(more);
        let record = (self.commission.number.clone(), self.text.clone());
        writer.write_on_shelf(Shelf::Commissions, &[record])
    }

    /// The meeting of a number, or the last one.
    ///
    /// # Errors
    /// `invalid-option`.
    fn meeting(&self, typed: Option<u32>) -> Result<&Meeting> {
        let meetings = &self.commission.meetings;
        let found = match typed {
            Some(n) => self.commission.meeting(n),
            None => meetings.last(),
        };
        let shown = typed.map_or_else(String::new, |n| n.to_string());
        found.ok_or_else(|| invalid_option("--meeting", &shown, "expected-meeting").into())
    }
}

/// The member that an option names.
///
/// # Errors
/// `invalid-option`.
fn member<'c>(option: &'static str, typed: &str, commission: &'c Commission) -> Result<&'c Person> {
    commission.member(typed).ok_or_else(|| {
        let names = commission.members().map(|person| person.name.as_str());
        let near = nearest(typed, names).unwrap_or_default().to_owned();
        let mut wrong = invalid_option(option, typed, "expected-member");
        for (name, value) in &mut wrong.arguments {
            if *name == "suggestion" {
                *value = near.clone().into();
            }
        }
        wrong.into()
    })
}

/// Subjects parted by `|`; nothing but a dash where there are none.
fn subjects(typed: Option<&str>) -> Vec<String> {
    let items = typed.unwrap_or_default().split('|').map(str::trim);
    items.filter(|item| !["", "-", "–"].contains(item)).map(str::to_owned).collect()
}

/// That the clock was set, for a record.
fn clock(desk: &Desk) -> Option<String> {
    desk.clock.set.then(|| "set".to_owned())
}

/// Makes sure that the secretary is no member (O20 p.6).
///
/// # Errors
/// `secretary-is-member`.
fn permit_secretary(people: &[Person], cite: &str) -> Result<()> {
    let secretary = people.iter().find(|one| one.role == Role::Secretary);
    let Some(secretary) = secretary else { return Ok(()) };
    let name = secretary.name.to_lowercase();
    let votes = |one: &&Person| one.role != Role::Secretary && one.name.to_lowercase() == name;
    match people.iter().find(votes) {
        None => Ok(()),
        Some(member) => Err(Diagnostic::error(codes::SECRETARY_IS_MEMBER)
            .with("name", member.name.as_str())
            .with("cite", Argument::Cite(cite.to_owned()))
            .into()),
    }
}
