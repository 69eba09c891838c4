//! `refuse` and `appeal` without a word for the act: the acts that are lawful now, and why
//! the others are not.

use std::ffi::OsString;

use clap::FromArgMatches;

use super::{Answer, Asking, Choice, Screen};
use crate::{
    cli::{
        Environment,
        arguments::{Cli, command},
        desk::Desk,
        output::Output,
    },
    diagnostic::{Diagnostics, Exit, codes},
    law::Subject,
    procedure::{Act, Matter},
    store::StoredCase,
};

/// Verbs that have acts, each with one that stands in while the options are read.
const VERBS: [(&str, &str); 2] = [("refuse", "to-consider"), ("appeal", "receive")];

/// Options whose next word is their value.
const WITH_VALUE: [&str; 5] = ["-C", "--office-dir", "--lang", "--format", "--color"];

/// What came of asking for the act.
pub(in crate::cli) enum Chosen {
    /// Nothing was to be asked: the command line is wrong as it is.
    NotAsked,
    /// Nothing was chosen, or nothing is lawful.
    Nothing(Exit),
    /// The command line with its act.
    Line(Vec<OsString>),
}

/// Completes `refuse [CASE]` and `appeal [CASE]` with an act.
///
/// # Errors
/// `Interrupted` on Ctrl-C; what keeps the office or the case from being read.
pub(in crate::cli) fn with_act(
    typed: &[OsString],
    environment: &Environment<'_>,
    output: &mut Output<'_>,
) -> anyhow::Result<Chosen> {
    let Some(line) = Line::read(typed).filter(|_| environment.asking == Asking::WhenNeeded) else {
        return Ok(Chosen::NotAsked);
    };
    let Some(cli) = line.stand_in() else { return Ok(Chosen::NotAsked) };
    let desk = Desk::open(&cli.global, environment)?;
    let stored = match &line.case {
        Some(text) => match desk.case(text) {
            Err(problems) if problems.0.iter().any(|one| one.code == codes::NO_SUCH_CASE) => {
                return Ok(Chosen::NotAsked);
            }
            read => read?,
        },
        None => match asked(&desk, &mut Screen::open(output))? {
            Some(stored) => stored,
            None => return Ok(Chosen::Nothing(Exit::Interrupted)),
        },
    };
    let matter = desk.matter(&stored.case)?;
    let mut screen = Screen::open(output);
    let (acts, forbidden) = match line.verb {
        "refuse" => refusals(&matter, &desk, &mut screen),
        _ => complaints(&matter)?,
    };
    if acts.is_empty() {
        return Ok(Chosen::Nothing(forbidden));
    }
    let mut choices: Vec<Choice> = Vec::with_capacity(acts.len() + 1);
    for (words, event) in &acts {
        let label = screen.words().text(&format!("event-{event}"));
        choices.push(Choice::new("", format!("{label} ({})", words.join(" "))));
    }
    choices.push(Choice::new("", screen.words().text("ask-no-event")));
    let prompt = screen.words().text("ask-act");
    let chosen = screen.choose(&prompt, &choices, 0)?;
    Ok(match chosen.and_then(|chosen| acts.get(chosen)) {
        Some((words, _)) => Chosen::Line(line.with(words, &stored)),
        None => Chosen::Nothing(Exit::Interrupted),
    })
}

/// The words that begin an act, and its event.
type Acts = Vec<(Vec<String>, String)>;

/// Which of the three refusals are lawful now; of the others it is said why not.
fn refusals(matter: &Matter<'_>, desk: &Desk, screen: &mut Screen<'_, '_>) -> (Acts, Exit) {
    let mut acts = Vec::new();
    let mut against = Diagnostics::default();
    let acts_of_law = [Act::RefuseToConsider, Act::RefusePreliminary, Act::RefuseFinal];
    for act in acts_of_law.into_iter().filter(|act| !act.event(matter.law).is_empty()) {
        let event = act.event(matter.law).to_owned();
        match matter.permit(act, desk.clock.now) {
            Ok(()) => acts.push((act.verb().split(' ').map(str::to_owned).collect(), event)),
            Err(reasons) => {
                screen.say(&format!("event-{event}"), &[]);
                screen.problems(&reasons);
                against.0.extend(reasons.0);
            }
        }
    }
    (acts, against.exit())
}

/// Steps of complaints that may come next.
fn complaints(matter: &Matter<'_>) -> anyhow::Result<(Acts, Exit)> {
    let next = matter.next_steps()?;
    let of_complaints = next.iter().filter(|step| step.rule.of == Subject::Complaint);
    let acts = of_complaints.map(|step| {
        let mut words: Vec<String> = step.rule.verb.split(' ').map(str::to_owned).collect();
        if let Some(number) = step.complaint {
            words.extend(["--complaint".to_owned(), number.to_string()]);
        }
        (words, step.rule.kind.clone())
    });
    Ok((acts.collect(), Exit::Forbidden))
}

/// Asks which case is meant; nothing, where no answer comes.
fn asked(desk: &Desk, screen: &mut Screen<'_, '_>) -> anyhow::Result<Option<StoredCase>> {
    loop {
        let prompt = screen.words().text("ask-case");
        let Answer::Given(text) = screen.text(&prompt, None)? else { return Ok(None) };
        match desk.case(&text) {
            Ok(stored) => return Ok(Some(stored)),
            Err(problems) => screen.problems(&problems),
        }
    }
}

/// A command line that may want its act.
struct Line<'t> {
    verb: &'static str,
    stand_in: &'static str,
    /// The words up to the verb, and after the case.
    before: &'t [OsString],
    after: &'t [OsString],
    /// The case, if one is named.
    case: Option<String>,
}

impl<'t> Line<'t> {
    fn read(typed: &'t [OsString]) -> Option<Self> {
        let is_value =
            |at: usize| WITH_VALUE.iter().any(|option| typed[at - 1].to_str() == Some(option));
        let words = (1..typed.len()).filter(|at| !is_value(*at));
        let (at, text) = words
            .filter_map(|at| Some((at, typed[at].to_str()?)))
            .find(|(_, text)| !text.starts_with('-'))?;
        let (verb, stand_in) = VERBS.into_iter().find(|(verb, _)| *verb == text)?;
        let (before, rest) = (&typed[..at], &typed[at + 1..]);
        let case = rest.first().and_then(|word| word.to_str());
        let case = case.filter(|word| !word.starts_with('-')).map(str::to_owned);
        let after = &rest[usize::from(case.is_some())..];
        Some(Self { verb, stand_in, before, after, case })
    }

    /// The line as it would be read with some act.
    fn stand_in(&self) -> Option<Cli> {
        let case = self.case.clone().unwrap_or_else(|| "0".to_owned());
        let words = [self.verb, self.stand_in, case.as_str()].map(OsString::from);
        let line = self.before.iter().chain(&words).chain(self.after);
        let matches = command().try_get_matches_from(line).ok()?;
        Cli::from_arg_matches(&matches).ok()
    }

    fn with(&self, act: &[String], stored: &StoredCase) -> Vec<OsString> {
        let case = stored.case.header.number.to_string();
        let act = act.iter().cloned().chain([case]).map(OsString::from);
        self.before.iter().cloned().chain(act).chain(self.after.iter().cloned()).collect()
    }
}
