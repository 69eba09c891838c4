//! One language's words, read when they are first needed.

use std::str::FromStr;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use super::{
    Argument, clean,
    dates::{self, Case},
};

/// A language that people read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Language {
    /// Kazakh.
    Kk,
    /// Russian.
    Ru,
    /// English.
    En,
}

macro_rules! sources {
    ($($file:literal),* $(,)?) => {
        [
            [$(include_str!(concat!("../../data/i18n/kk/", $file, ".ftl"))),*],
            [$(include_str!(concat!("../../data/i18n/ru/", $file, ".ftl"))),*],
            [$(include_str!(concat!("../../data/i18n/en/", $file, ".ftl"))),*],
        ]
    };
}

/// The files of each language, in the order of [`Language::ALL`].
const SOURCES: [[&str; FILES]; 3] = sources!(
    "admission",
    "answers",
    "calendar",
    "campaign",
    "certificate",
    "college",
    "commission",
    "complaint",
    "correction",
    "days",
    "doctor",
    "duplicate",
    "education",
    "errors",
    "extern-year",
    "externat",
    "help",
    "input",
    "intake",
    "keep",
    "law",
    "lint",
    "proof",
    "report",
    "store",
    "wizard"
);
const FILES: usize = 26;

/// The pages of codes, in the order of [`Language::ALL`]: read for `explain CODE` alone.
const PAGES: [[&str; 1]; 3] = sources!("codes");

/// The readings of doubtful points, in the order of [`Language::ALL`]: read where one is
/// explained.
const READINGS: [[&str; 1]; 3] = sources!("readings");

impl Language {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Kk, Self::Ru, Self::En];

    /// Its code, as `--lang` takes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Kk => "kk",
            Self::Ru => "ru",
            Self::En => "en",
        }
    }

    /// The language of a POSIX locale such as `kk_KZ.UTF-8`; English for all others.
    pub fn of_locale(locale: &str) -> Self {
        locale.get(..2).and_then(|code| code.parse().ok()).unwrap_or(Self::En)
    }

    fn index(self) -> usize {
        match self {
            Self::Kk => 0,
            Self::Ru => 1,
            Self::En => 2,
        }
    }
}

impl FromStr for Language {
    type Err = ();

    fn from_str(code: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|language| language.as_str() == code).ok_or(())
    }
}

/// The words of one language.
pub struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// Reads the words of a language. What cannot be read is left out; tests hold that
    /// nothing is.
    pub fn new(language: Language) -> Self {
        Self::of(language, &SOURCES[language.index()])
    }

    /// Reads the pages of codes, `page-CODE` and `page-CODE.next`.
    pub fn pages(language: Language) -> Self {
        Self::of(language, &PAGES[language.index()])
    }

    /// Reads the readings of doubtful points of law: `reading-SLUG` is the question,
    /// `.CHOICE` what a choice means, `.why` why the default is the default.
    pub fn readings(language: Language) -> Self {
        Self::of(language, &READINGS[language.index()])
    }

    fn of(language: Language, sources: &[&str]) -> Self {
        let id = language.as_str().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![id]);
        // Marks of direction would only clutter a terminal: all three languages run one way.
        bundle.set_use_isolating(false);
        // A sentence says a day in words with `DAY($due)`, or `DAY($due, form: "on")`; a figure
        // stays where it is compared with others: in tables, lists and proofs. No other function
        // has this name, so nothing can fail.
        let _ = bundle.add_function("DAY", move |values, options| day(values, options, language));
        for source in sources {
            let resource = match FluentResource::try_new((*source).to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle }
    }

    /// Which language it is.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Whether there are words under a key, which may be `message` or `message.attribute`.
    pub fn has(&self, key: &str) -> bool {
        let (message, attribute) = split(key);
        self.bundle.get_message(message).is_some_and(|found| match attribute {
            Some(attribute) => found.get_attribute(attribute).is_some(),
            None => found.value().is_some(),
        })
    }

    /// The words under a key; the key itself where there are none.
    pub fn text(&self, key: &str) -> String {
        self.say(key, &[])
    }

    /// The words under a key with values filled in.
    pub fn say(&self, key: &str, arguments: &[(&str, Argument)]) -> String {
        let (message, attribute) = split(key);
        let Some(message) = self.bundle.get_message(message) else { return clean(key) };
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute).map(|found| found.value()),
            None => message.value(),
        };
        let Some(pattern) = pattern else { return clean(key) };
        let mut values = FluentArgs::with_capacity(arguments.len() * 2);
        for (name, argument) in arguments {
            let value = match argument {
                // A term may name the other values of the sentence it stands in.
                Argument::Term(key) => FluentValue::from(self.say(key, &plain(arguments))),
                other => self.value(other),
            };
            // Fluent cannot ask whether a text is empty: `$has-NAME` says it, yes or no.
            let empty = matches!(&value, FluentValue::String(text) if text.is_empty());
            values.set(format!("has-{name}"), if empty { "no" } else { "yes" });
            values.set(*name, value);
        }
        let mut errors = Vec::new();
        self.bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned()
    }

    fn value(&self, argument: &Argument) -> FluentValue<'static> {
        match argument {
            Argument::Number(number) => FluentValue::from(*number),
            other => FluentValue::from(self.word(other)),
        }
    }

    /// One value as the reader sees it.
    pub fn word(&self, argument: &Argument) -> String {
        match argument {
            Argument::Text(text) => clean(text),
            Argument::Number(number) => number.to_string(),
            Argument::Date(date) => date.to_string(),
            Argument::Moment(moment) => moment.format("%Y-%m-%d %H:%M").to_string(),
            Argument::Term(key) => self.text(key),
            Argument::Cite(cite) => self.cite(cite),
            Argument::Terms(keys) => {
                keys.iter().map(|key| self.text(key)).collect::<Vec<_>>().join(", ")
            }
        }
    }
}

/// The Fluent function that says a day or a moment in words.
fn day<'a>(
    values: &[FluentValue<'a>],
    options: &FluentArgs<'_>,
    language: Language,
) -> FluentValue<'a> {
    let Some(FluentValue::String(text)) = values.first() else { return FluentValue::Error };
    let form = match options.get("form") {
        Some(FluentValue::String(form)) if form == "on" => Case::On,
        Some(FluentValue::String(form)) if form == "of" => Case::Of,
        _ => Case::Plain,
    };
    FluentValue::from(dates::on_screen(text, language, form))
}

/// The values of a sentence that are no terms.
fn plain<'a>(arguments: &[(&'a str, Argument)]) -> Vec<(&'a str, Argument)> {
    arguments
        .iter()
        .filter(|(_, argument)| !matches!(argument, Argument::Term(_)))
        .cloned()
        .collect()
}

fn split(key: &str) -> (&str, Option<&str>) {
    match key.split_once('.') {
        Some((message, attribute)) => (message, Some(attribute)),
        None => (key, None),
    }
}
