//! `law lint`: what the terms of a service do to each other, and slips in its data.

use serde_json::{Value, json};

use super::Library;
use crate::{
    calendar::Calendar,
    cli::{
        Outcome,
        arguments::{Format, LawLint},
        output::{Output, Table},
    },
    diagnostic::{Argument, Exit, Result},
    document::Form,
    language::{Language, Words},
    law::{
        Edition, Readings,
        norm::{Held, Remark, Squeeze, Weight, remarks},
    },
};

pub(super) fn run(arguments: &LawLint, library: &Library, output: &mut Output<'_>) -> Outcome {
    let house = House::default();
    let laws = library.laws()?;
    let services = match &arguments.service {
        Some(service) => vec![library.service(service)?],
        None => laws.services(),
    };
    let mut found = Vec::new();
    for service in services {
        for edition in laws.editions(service)? {
            found.push((edition, remarks(edition, &house)));
        }
    }
    let unknown = unknown_acts(library)?;
    let count = |weight| {
        let all = found.iter().flat_map(|(_, remarks)| remarks);
        all.filter(|remark| remark.weight() == weight).count()
    };
    let (observations, faults) = (count(Weight::Observation), count(Weight::Fault) + unknown.len());
    match output.format() {
        Format::Json => {
            let remarks: Vec<Value> = found
                .iter()
                .flat_map(|(edition, remarks)| remarks.iter().map(move |one| (edition, one)))
                .map(|(edition, remark)| as_json(edition, remark, output.words()))
                .chain(unknown.iter().map(|(year, act)| {
                    json!({
                        "service": "calendar",
                        "edition": year.to_string(),
                        "kind": "unknown-act",
                        "severity": Weight::Fault.as_str(),
                        "cite": act,
                        "message": of_calendar(*year, act, output.words()),
                    })
                }))
                .collect();
            output.json(json!({
                "remarks": remarks,
                "observations": observations,
                "errors": faults,
            }));
        }
        Format::Csv | Format::Md => sheet(&found, output),
        Format::Table => {
            for (edition, remarks) in &found {
                on_screen(edition, remarks, output);
            }
            for (year, act) in &unknown {
                let said = of_calendar(*year, act, output.words());
                let fault = output.words().text("lint-fault");
                output.paragraph(0, &format!("{fault}: {said}"));
            }
            let counts = [("observations", observations.into()), ("errors", faults.into())];
            output.say("lint-summary", &counts);
        }
    }
    Ok(if faults > 0 { Exit::Findings } else { Exit::Fine })
}

/// Acts that the calendar names and `acts.toml` does not hold, each with its year. An office's
/// own days name its acts in its own words.
fn unknown_acts(library: &Library) -> Result<Vec<(i32, String)>> {
    let acts = library.laws()?.acts();
    let mut unknown = Calendar::built_in().acts()?;
    unknown.retain(|(_, id)| acts.act(id).is_none());
    Ok(unknown)
}

fn of_calendar(year: i32, act: &str, words: &Words) -> String {
    words.say("lint-unknown-act", &[("year", year.to_string().into()), ("act", act.into())])
}

/// What the program holds beside the law.
struct House {
    words: [Words; 3],
}

impl Default for House {
    fn default() -> Self {
        Self { words: Language::ALL.map(Words::new) }
    }
}

impl Held for House {
    fn has_words(&self, language: Language, key: &str) -> bool {
        self.words.iter().any(|words| words.language() == language && words.has(key))
    }

    fn has_reading(&self, slug: &str) -> bool {
        Readings::built_in().is_ok_and(|readings| readings.get(slug).is_some())
    }

    fn has_template(&self, service: &str, form: &str, language: Language) -> bool {
        Form::all(service).any(|held| held == (form, language.as_str()))
    }
}

fn on_screen(edition: &Edition, remarks: &[Remark<'_>], output: &mut Output<'_>) {
    let title = [
        ("service", Argument::Term(format!("service-{}", edition.service))),
        ("edition", edition.id.as_str().into()),
    ];
    let title = output.words().say("lint-edition", &title);
    output.paragraph(0, &title);
    if remarks.is_empty() {
        let clean = output.words().text("lint-clean");
        output.paragraph(2, &clean);
    }
    for remark in remarks {
        let mut lines = sentences(remark, output.words()).into_iter();
        let first = lines.next().unwrap_or_default();
        let weight = weight(remark, output.words());
        output.paragraph(2, &format!("{weight}: {first}"));
        for line in lines {
            output.paragraph(4, &line);
        }
    }
    output.line("");
}

fn sheet(found: &[(&Edition, Vec<Remark<'_>>)], output: &mut Output<'_>) {
    let mut table = Table::new(&["service", "edition", "severity", "kind", "cite", "message"]);
    for (edition, remarks) in found {
        for remark in remarks {
            table.rows.push(vec![
                edition.service.clone(),
                edition.id.clone(),
                remark.weight().as_str().to_owned(),
                remark.kind().to_owned(),
                output.cite(&cite(remark)),
                sentences(remark, output.words()).join(" "),
            ]);
        }
    }
    output.table(&table);
}

fn as_json(edition: &Edition, remark: &Remark<'_>, words: &Words) -> Value {
    let mut value = json!({
        "service": edition.service,
        "edition": edition.id,
        "kind": remark.kind(),
        "severity": remark.weight().as_str(),
        "cite": cite(remark),
        "message": sentences(remark, words).join(" "),
    });
    if let (Remark::Squeeze(squeeze), Value::Object(whole)) = (remark, &mut value) {
        whole.insert("squeeze".to_owned(), arithmetic(squeeze));
    }
    value
}

/// The numbers of a squeeze, in working days.
fn arithmetic(squeeze: &Squeeze<'_>) -> Value {
    let chain = squeeze
        .chain
        .iter()
        .map(|(step, days)| json!({ "step": step.id, "days": days, "cite": step.cite }));
    let (most, least) = squeeze.remains();
    json!({
        "steps": chain.collect::<Vec<_>>(),
        "total": squeeze.total(),
        "term": squeeze.term_days,
        "notice": squeeze.notice.id,
        "before_end": squeeze.by,
        "notice_on_day": squeeze.last_day(),
        "short_by": squeeze.short(),
        "longest": squeeze.longest().map(|(step, _)| step.id.as_str()),
        "remains_at_most": most,
        "remains_at_least": least,
        "cured_by_term": squeeze.term_days + squeeze.short(),
        "cured_by_steps": squeeze.last_day(),
    })
}

fn weight(remark: &Remark<'_>, words: &Words) -> String {
    words.text(match remark.weight() {
        Weight::Fault => "lint-fault",
        Weight::Observation => "lint-observation",
    })
}

/// The paragraphs that a remark is about.
fn cite(remark: &Remark<'_>) -> String {
    match remark {
        Remark::Squeeze(squeeze) => {
            let mut cites: Vec<&str> = Vec::new();
            let steps = squeeze.chain.iter().map(|(step, _)| *step);
            for step in steps.chain([squeeze.notice, squeeze.term]) {
                if !cites.contains(&step.cite.as_str()) {
                    cites.push(&step.cite);
                }
            }
            cites.join(", ")
        }
        Remark::LongerThanTerm { step, .. }
        | Remark::EndlessStep(step, _)
        | Remark::UnawaitedStep(step) => step.cite.clone(),
        Remark::IdleEvent(event) | Remark::BarredEvent(event, _) => event.cite.clone(),
        Remark::NoTemplate(form, _) => form.cite.clone(),
        _ => String::new(),
    }
}

/// A remark in the reader's words, a sentence or a thought an item.
fn sentences(remark: &Remark<'_>, words: &Words) -> Vec<String> {
    if let Remark::Squeeze(squeeze) = remark {
        return thoughts(squeeze, words);
    }
    let term = |kind: &str, name: &str| Argument::Term(format!("{kind}-{name}"));
    let language = |language: &Language| Argument::from(language.as_str());
    let mut said: Vec<(&str, Argument)> = match remark {
        Remark::Squeeze(_) => Vec::new(),
        Remark::LongerThanTerm { step, total, term: longest } => vec![
            ("step", term("step", &step.id)),
            ("total", days(*total, words)),
            ("term", days(*longest, words)),
        ],
        Remark::Absent(parts) => {
            let parts = parts.iter().map(|part| format!("part-{}", part.as_str()));
            vec![("parts", Argument::Terms(parts.collect()))]
        }
        Remark::IdleDocuments(rules) => {
            let kinds = rules.iter().map(|rule| format!("document-{}", rule.kind));
            vec![("documents", Argument::Terms(kinds.collect()))]
        }
        Remark::EndlessStep(step, state) => {
            vec![("step", term("step", &step.id)), ("state", term("state", &state.id))]
        }
        Remark::UnawaitedStep(step) => vec![("step", term("step", &step.id))],
        Remark::UnreachableState(state) | Remark::DeadEnd(state) => {
            vec![("state", term("state", &state.id))]
        }
        Remark::IdleEvent(event) => vec![("event", term("event", &event.kind))],
        Remark::BarredEvent(event, state) => {
            vec![("event", term("event", &event.kind)), ("state", term("state", &state.id))]
        }
        Remark::UnknownGround { finding, leads_to } => {
            vec![("finding", (*finding).into()), ("leads-to", (*leads_to).into())]
        }
        Remark::UnknownReading(slug) => vec![("reading", (*slug).into())],
        Remark::NoTemplate(form, of) => {
            vec![("form", form.id.as_str().into()), ("language", language(of))]
        }
        Remark::NoWords(key, of) => vec![("key", key.as_str().into()), ("language", language(of))],
    };
    said.push(("cite", Argument::Cite(cite(remark))));
    vec![words.say(&format!("lint-{}", remark.kind()), &said)]
}

/// The squeeze: the arithmetic, what remains, what would cure it.
fn thoughts(squeeze: &Squeeze<'_>, words: &Words) -> Vec<String> {
    let name = |id: &str| words.text(&format!("step-{id}"));
    let links = squeeze.chain.iter().map(|(step, count)| {
        format!(
            "{} – {} ({})",
            name(&step.id),
            String::from(days(*count, words)),
            words.cite(&step.cite)
        )
    });
    let (most, least) = squeeze.remains();
    let (longest, longest_days) = squeeze.longest().unwrap_or((squeeze.notice, squeeze.by));
    let thoughts: [(&str, Vec<(&str, Argument)>); 7] = [
        ("lint-squeeze", Vec::new()),
        (
            "lint-squeeze-chain",
            vec![
                ("chain", links.collect::<Vec<_>>().join("; ").into()),
                ("total", days(squeeze.total(), words)),
                ("term", days(squeeze.term_days, words)),
                ("cite", Argument::Cite(squeeze.term.cite.clone())),
            ],
        ),
        (
            "lint-squeeze-notice",
            vec![
                ("step", name(&squeeze.notice.id).into()),
                ("by", days(squeeze.by, words)),
                ("last", squeeze.last_day().into()),
                ("term-days", squeeze.term_days.into()),
                ("cite", Argument::Cite(squeeze.notice.cite.clone())),
            ],
        ),
        (
            "lint-squeeze-short",
            vec![("total", squeeze.total().into()), ("short", days(squeeze.short(), words))],
        ),
        (
            "lint-squeeze-remains",
            vec![
                ("step", name(&longest.id).into()),
                ("most", most.into()),
                ("least", least.into()),
                ("days", longest_days.into()),
            ],
        ),
        (
            "lint-squeeze-cures",
            vec![
                ("cured", days(squeeze.term_days + squeeze.short(), words)),
                ("fits", days(squeeze.last_day(), words)),
            ],
        ),
        ("lint-squeeze-until", Vec::new()),
    ];
    thoughts.into_iter().map(|(key, said)| words.say(key, &said)).collect()
}

/// So many working days.
fn days(count: usize, words: &Words) -> Argument {
    words.say("unit-working-days", &[("count", count.into())]).into()
}
