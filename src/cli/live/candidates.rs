//! What may stand in each place of a command line, with a word on each.

use clap_complete::engine::CompletionCandidate;

use super::typed::Typed;
use crate::{
    case::CaseNumber,
    certificate,
    cli::{certificate::gives_out, page},
    document::Form,
    language::{Language, Words, clean},
    law::{EventRule, Field, Lawbook, Readings},
    store::People,
};

type Candidates = Vec<CompletionCandidate>;

/// Those that go on from what is typed, each with what it means.
fn from<'a>(current: &str, all: impl IntoIterator<Item = (&'a str, String)>) -> Candidates {
    all.into_iter()
        .filter(|(value, _)| value.starts_with(current))
        .map(|(value, meaning)| candidate(value, &meaning))
        .collect()
}

fn candidate(value: &str, meaning: &str) -> CompletionCandidate {
    CompletionCandidate::new(value)
        .help((!meaning.is_empty()).then(|| clean(meaning).into()))
        .display_order(Some(0))
}

/// The cases of the office: by number, or by tail when digits are typed. The names are on the
/// officer's own screen; identity numbers are on none.
pub(super) fn cases(typed: &Typed<'_>, current: &str) -> Candidates {
    named_cases(typed, current).unwrap_or_default()
}

fn named_cases(typed: &Typed<'_>, current: &str) -> Option<Candidates> {
    let desk = typed.office()?;
    let by_tail = current.starts_with(|first: char| first.is_ascii_digit());
    let shown = |number: &CaseNumber| {
        if by_tail { number.tail() } else { number.to_string() }
    };
    let mut numbers = desk.directory.numbers().ok()?;
    numbers.retain(|number| shown(number).starts_with(current));
    // The newest first: it is the one most often meant.
    numbers.reverse();
    let read = desk.directory.people(&numbers);
    let listed = numbers.iter().zip(read).map(|(number, people)| {
        let people = people.map(shown_people).unwrap_or_default();
        let meaning = if by_tail { format!("{number} {people}") } else { people };
        candidate(&shown(number), meaning.trim_end())
    });
    Some(listed.collect())
}

fn shown_people(People { applicant, student }: People) -> String {
    if student == applicant { student } else { format!("{student} ({applicant})") }
}

/// Cases, and the codes that have a page.
pub(super) fn cases_and_codes(typed: &Typed<'_>, current: &str) -> Candidates {
    let mut all = cases(typed, current);
    let pages = Words::pages(typed.words().language());
    let meaning = |code: &str| page::gist(code, &pages);
    all.extend(from(current, page::codes().map(|code| (code, meaning(code)))));
    let words = Words::readings(typed.words().language());
    let question = |slug: &str| words.text(&format!("reading-{slug}"));
    all.extend(from(current, page::slugs().map(|slug| (slug, question(slug)))));
    all
}

/// The readings, each with what may be chosen.
pub(super) fn readings(typed: &Typed<'_>, current: &str) -> Candidates {
    let words = Words::readings(typed.words().language());
    let readings = Readings::built_in().ok().into_iter().flat_map(Readings::iter);
    let choices =
        readings.flat_map(|one| one.choices.iter().map(move |choice| (&one.slug, choice)));
    let typed: Vec<(String, String)> = choices
        .map(|(slug, choice)| {
            (format!("{slug}={choice}"), words.text(&format!("reading-{slug}.{choice}")))
        })
        .collect();
    from(current, typed.iter().map(|(value, meaning)| (value.as_str(), meaning.clone())))
}

/// What may happen to the case on the line; every event that can be recorded when it is not
/// known.
pub(super) fn events(typed: &Typed<'_>, current: &str) -> Candidates {
    next_events(typed, current).unwrap_or_else(|| {
        let laws = typed.laws();
        let rules = laws.iter().flat_map(|law| &law.events);
        from(current, rules.filter(|rule| is_recorded(rule)).map(|rule| event(typed, rule, "")))
    })
}

fn next_events(typed: &Typed<'_>, current: &str) -> Option<Candidates> {
    let (desk, stored) = (typed.office()?, typed.case()?);
    let matter = desk.matter(&stored.case).ok()?;
    let next = matter.next_steps().ok()?;
    let listed = next.iter().filter(|next| is_recorded(next.rule)).map(|next| {
        let due = next.due.map(|due| due.to_string()).unwrap_or_default();
        event(typed, next.rule, &due)
    });
    Some(from(current, listed))
}

fn is_recorded(rule: &EventRule) -> bool {
    rule.verb == "record"
}

fn event<'a>(typed: &Typed<'_>, rule: &'a EventRule, due: &str) -> (&'a str, String) {
    let name = typed.words().text(&format!("event-{}", rule.kind));
    let meaning = if due.is_empty() { name } else { format!("{name}, {due}") };
    (&rule.kind, meaning)
}

/// The details of the event on the line: `outcome=conforms`.
pub(super) fn fields(typed: &Typed<'_>, current: &str) -> Candidates {
    let laws = typed.laws();
    let rule = typed.event().and_then(|event| laws.iter().find_map(|law| law.event(event)));
    let fields = rule.map(|rule| rule.fields.iter()).into_iter().flatten();
    let values: Vec<(String, String)> = fields.flat_map(|field| values(typed, field)).collect();
    from(current, values.iter().map(|(value, meaning)| (value.as_str(), meaning.clone())))
}

fn values(typed: &Typed<'_>, field: &Field) -> Vec<(String, String)> {
    let name = typed.words().text(&format!("field-{}", field.name));
    if field.choices.is_empty() {
        return vec![(format!("{}=", field.name), name)];
    }
    let choice = |choice: &String| {
        let key = format!("choice-{choice}");
        let words = typed.words();
        let meaning =
            if words.has(&key) { format!("{name}: {}", words.text(&key)) } else { name.clone() };
        (format!("{}={choice}", field.name), meaning)
    };
    field.choices.iter().map(choice).collect()
}

/// The steps of the case on the line.
pub(super) fn steps(typed: &Typed<'_>, current: &str) -> Candidates {
    let laws = typed.laws();
    let steps = laws.iter().flat_map(|law| &law.steps).map(|step| step.id.as_str());
    terms(typed, current, "step", steps)
}

/// The states a case can be in.
pub(super) fn states(typed: &Typed<'_>, current: &str) -> Candidates {
    let laws = typed.laws();
    let states = laws.iter().flat_map(|law| &law.states).map(|state| state.id.as_str());
    terms(typed, current, "state", states)
}

/// The services there are.
pub(super) fn services(typed: &Typed<'_>, current: &str) -> Candidates {
    let laws = Lawbook::built_in().map(Lawbook::services).unwrap_or_default();
    terms(typed, current, "service", laws)
}

/// The categories of the service.
pub(super) fn categories(typed: &Typed<'_>, current: &str) -> Candidates {
    let laws = typed.laws();
    let ids = laws.iter().flat_map(|law| &law.categories).map(|one| one.id.as_str());
    terms(typed, current, "category", ids)
}

/// The kinds of papers.
pub(super) fn documents(typed: &Typed<'_>, current: &str) -> Candidates {
    let laws = typed.laws();
    let ids = laws.iter().flat_map(|law| &law.documents).map(|one| one.kind.as_str());
    terms(typed, current, "document", ids)
}

/// The channels applications come through.
pub(super) fn channels(typed: &Typed<'_>, current: &str) -> Candidates {
    let laws = typed.laws();
    let ids = laws.iter().flat_map(|law| &law.channels).map(String::as_str);
    terms(typed, current, "channel", ids)
}

/// To whom a complaint may be addressed.
pub(super) fn addressees(typed: &Typed<'_>, current: &str) -> Candidates {
    choices(typed, current, "addressee", "complaint-received")
}

/// How a complaint may be decided.
pub(super) fn outcomes(typed: &Typed<'_>, current: &str) -> Candidates {
    choices(typed, current, "outcome", "complaint-decided")
}

fn choices(typed: &Typed<'_>, current: &str, field: &str, event: &str) -> Candidates {
    let laws = typed.laws();
    let rule = laws.iter().find_map(|law| law.event(event));
    let fields = rule.map(|rule| rule.fields.iter()).into_iter().flatten();
    let ids = fields.filter(|one| one.name == field).flat_map(|one| &one.choices);
    terms(typed, current, "choice", ids.map(String::as_str))
}

/// The grounds of a refusal.
pub(super) fn grounds(typed: &Typed<'_>, current: &str) -> Candidates {
    let laws = typed.laws();
    let grounds = laws.iter().flat_map(|law| &law.grounds);
    let listed: Vec<(String, String)> = grounds
        .map(|ground| (ground.number.to_string(), typed.words().cite(&ground.cite)))
        .collect();
    from(current, listed.iter().map(|(value, meaning)| (value.as_str(), meaning.clone())))
}

/// The forms of the service, by their titles in the reader's language, else in Kazakh.
pub(super) fn forms(typed: &Typed<'_>, current: &str) -> Candidates {
    let laws = typed.laws();
    let named = laws
        .iter()
        .flat_map(|law| law.forms.iter().map(|form| (law.service.as_str(), form.id.as_str())));
    titled(typed, current, named)
}

/// Those, and the forms of education documents where the office gives such documents out.
pub(super) fn forms_and_certificates(typed: &Typed<'_>, current: &str) -> Candidates {
    let mut all = forms(typed, current);
    if typed.office().is_some_and(gives_out) {
        let of_certificates = certificate::forms().into_iter();
        let named = of_certificates.map(|form| (certificate::SERVICE, form.id));
        all.extend(titled(typed, current, named));
    }
    all
}

/// Forms with their titles.
fn titled<'a>(
    typed: &Typed<'_>,
    current: &str,
    named: impl Iterator<Item = (&'a str, &'a str)>,
) -> Candidates {
    let translated = typed.words().language() == Language::Ru;
    let title = |service: &str, form: &str| {
        let in_russian = translated.then(|| Form::find(service, form, "ru").ok()).flatten();
        let found = in_russian.or_else(|| Form::find(service, form, "kk").ok());
        found.map(|form| form.title().to_owned()).unwrap_or_default()
    };
    let meant = named.filter(|(_, id)| id.starts_with(current));
    from(current, meant.map(|(service, id)| (id, title(service, id))))
}

/// Words of the contract with their meaning, which stands under `KIND-WORD`.
fn terms<'a>(
    typed: &Typed<'_>,
    current: &str,
    kind: &str,
    ids: impl IntoIterator<Item = &'a str>,
) -> Candidates {
    let meaning = |id: &str| typed.words().text(&format!("{kind}-{id}"));
    let mut seen: Vec<&str> = Vec::new();
    for id in ids {
        if !seen.contains(&id) {
            seen.push(id);
        }
    }
    from(current, seen.into_iter().map(|id| (id, meaning(id))))
}
