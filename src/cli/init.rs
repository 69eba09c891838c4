//! `init`: an office directory from the office's own facts, asked or by options.

use std::{fmt::Write, time::Duration};

use chrono::Datelike;
use serde_json::json;

use super::{
    Environment, Outcome,
    arguments::{self, Format, Global},
    clock::Clock,
    desk::{Desk, KINDS, invalid_option},
    official::Entry,
    output::Output,
    service::hours,
    wizard,
};
use crate::{
    calendar::{Hours, Zone},
    diagnostic::{Diagnostics, Exit, Result},
    language::Words,
    law::Lawbook,
    store::{Directory, Stamp},
};

/// The office's facts, in the order in which they are written.
pub(super) struct Facts {
    kind: String,
    zone: String,
    pub(super) hours: String,
    pub(super) lunch: String,
    names: [Option<String>; 3],
    addresses: [Option<String>; 2],
    head: Person,
    responsible: Person,
}

/// An official's name and post.
#[derive(Default)]
struct Person {
    name: Option<String>,
    post: Option<String>,
    post_ru: Option<String>,
}

pub(super) fn run(
    arguments: &arguments::Init,
    global: &Global,
    environment: &Environment<'_>,
    output: &mut Output<'_>,
) -> Outcome {
    let root = global
        .office_dir
        .as_ref()
        .map_or(environment.folder.clone(), |dir| environment.folder.join(dir));
    Directory::refuse_second(&root)?;
    let next = series(&arguments.next)?;
    let laws = Lawbook::built_in()?;
    let Some(answered) = wizard::init(arguments, laws, environment.asking, output)? else {
        return Ok(Exit::Interrupted);
    };
    let facts = Facts::typed(&answered, laws)?;
    let zone = facts.check()?;
    let clock = Clock::read(environment, zone)?;
    let year = clock.today().year();
    let marks: Vec<(String, i32, u32)> =
        next.into_iter().map(|(prefix, number)| (prefix, year, number - 1)).collect();
    let stamp = Stamp {
        now: clock.now,
        by: environment.user.clone(),
        clock_set: clock.set,
        verb: "init",
        patience: Duration::from_secs(global.lock_timeout.into()),
    };
    let directory = Directory::create(&root, &facts.to_text(output.words()), &marks, &stamp)?;
    output.diagnose_all(&directory.remarks().take());
    Desk::of(directory, environment)?;
    match output.format() {
        Format::Json => output.json(json!({ "office": root.display().to_string() })),
        _ => output.tell("init-done", &[("dir", root.display().to_string().into())]),
    }
    let missing = facts.missing();
    if !missing.is_empty() {
        output.say(
            "init-missing",
            &[
                ("settings", missing.join(", ").into()),
                ("head", if facts.head.name.is_none() { "yes" } else { "no" }.into()),
            ],
        );
    }
    Ok(Exit::Fine)
}

impl Facts {
    /// The facts as they were typed; hours that were not are those of the service.
    ///
    /// # Errors
    /// `no-such-edition` if no law is held at all.
    pub(super) fn typed(arguments: &arguments::Init, laws: &'static Lawbook) -> Result<Self> {
        let kind = arguments.kind.clone().unwrap_or_else(|| KINDS[0].to_owned());
        let law = hours(&kind, laws)?;
        Ok(Self {
            kind,
            zone: arguments.zone.clone(),
            hours: arguments.hours.clone().unwrap_or_else(|| format!("{}-{}", law.open, law.close)),
            lunch: arguments.lunch.clone().unwrap_or_else(|| law.lunch.to_string()),
            names: [arguments.name.clone(), arguments.name_ru.clone(), arguments.name_en.clone()],
            addresses: [arguments.address.clone(), arguments.address_ru.clone()],
            head: Person {
                name: arguments.head.clone(),
                post: arguments.head_post.clone(),
                post_ru: arguments.head_post_ru.clone(),
            },
            responsible: Person {
                name: arguments.responsible.clone(),
                post: arguments.responsible_post.clone(),
                post_ru: arguments.responsible_post_ru.clone(),
            },
        })
    }

    /// All that is wrong with the facts, before anything is made.
    pub(super) fn check(&self) -> Result<Zone> {
        let mut problems = Diagnostics::default();
        let zone = Zone::parse(&self.zone)
            .map_err(|_| invalid_option("--zone", &self.zone, "expected-zone").into());
        let zone = problems.gather(zone);
        let (hours, lunch) = (&self.hours, &self.lunch);
        if Hours::parse(hours, Some(lunch)).is_err() {
            problems.push(invalid_option(
                "--hours",
                &format!("{hours}, {lunch}"),
                "expected-hours",
            ));
        }
        let persons = [&self.head, &self.responsible];
        let persons = persons.into_iter().flat_map(|one| [&one.name, &one.post, &one.post_ru]);
        for text in self.names.iter().chain(&self.addresses).chain(persons).flatten() {
            if text.chars().any(char::is_control) {
                problems.push(invalid_option("--name", text, "expected-plain-text"));
            }
        }
        match zone {
            Some(zone) => problems.or(zone),
            None => Err(problems),
        }
    }

    /// Settings without which no paper can be issued.
    fn missing(&self) -> Vec<&'static str> {
        let needed = [
            ("name.kk", &self.names[0]),
            ("address.kk", &self.addresses[0]),
            ("official.head", &self.head.name),
        ];
        needed.into_iter().filter(|(_, value)| value.is_none()).map(|(key, _)| key).collect()
    }

    fn to_text(&self, words: &Words) -> String {
        let mut text = String::new();
        for line in words.text("office-file").lines() {
            let _ = writeln!(text, "# {line}");
        }
        let (open, close) = self.hours.split_once('-').unwrap_or_default();
        put(&mut text, "\nformat", 1);
        put(&mut text, "kind", self.kind.as_str());
        put(&mut text, "language", words.language().as_str());
        put(&mut text, "zone", self.zone.as_str());
        text.push_str("\n[name]\n");
        for (key, name) in ["kk", "ru", "en"].into_iter().zip(&self.names) {
            put_some(&mut text, key, name.as_deref());
        }
        text.push_str("\n[address]\n");
        for (key, address) in ["kk", "ru"].into_iter().zip(&self.addresses) {
            put_some(&mut text, key, address.as_deref());
        }
        text.push_str("\n[hours]\n");
        put(&mut text, "open", open);
        put(&mut text, "close", close);
        put(&mut text, "lunch", self.lunch.as_str());
        text.push_str("\n[school_year]\n");
        put(&mut text, "begins", "09-01");
        put(&mut text, "applications_from", "06-01");
        for (role, person) in [("head", &self.head), ("responsible", &self.responsible)] {
            if let Some(name) = &person.name {
                let post = person.post.as_deref().unwrap_or(POST);
                let official = Entry { role, name, post, post_ru: person.post_ru.as_deref() };
                text.push('\n');
                text.push_str(&official.to_text([None, None]));
            }
        }
        text
    }
}

/// No office gave more numbers on paper in a year.
const GREATEST_START: u32 = 999_999;
/// A head's post where nothing else is said.
const POST: &str = "Басшы";

pub(super) fn put(text: &mut String, key: &str, value: impl Into<toml::Value>) {
    // Writing to a String cannot fail.
    let _ = writeln!(text, "{key} = {}", value.into());
}

fn put_some(text: &mut String, key: &str, value: Option<&str>) {
    match value {
        Some(value) => put(text, key, value),
        None => {
            let _ = writeln!(text, "# {key} = \"…\"");
        }
    }
}

/// Reads `EX=48`: the first number the program gives in a series begun on paper.
fn series(typed: &[String]) -> Result<Vec<(String, u32)>> {
    let mut problems = Diagnostics::default();
    let laws = Lawbook::built_in()?;
    let mut series = Vec::new();
    for text in typed {
        let parts = text
            .split_once('=')
            .and_then(|(prefix, number)| Some((prefix, number.parse::<u32>().ok()?)));
        match parts {
            Some((prefix, number))
                if (1..=GREATEST_START).contains(&number) && laws.has_series(prefix) =>
            {
                series.push((prefix.to_owned(), number));
            }
            _ => problems.push(invalid_option("--next", text, "expected-series")),
        }
    }
    problems.or(series)
}
