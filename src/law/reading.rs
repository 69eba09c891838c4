//! Doubtful points of law, as `data/readings.toml` lists them: what may be chosen, and what is.

use std::{collections::BTreeMap, path::Path, sync::OnceLock};

use serde::Deserialize;

use super::alternative::Alternatives;
use crate::diagnostic::{Diagnostic, Place, Result, codes, nearest, toml_problem};

const PATH: &str = "data/readings.toml";
const TEXT: &str = include_str!("../../data/readings.toml");

/// A doubtful point of law. Its question, its choices and the reason for the default are
/// worded in `data/i18n` under `reading-SLUG`, `.CHOICE` and `.why`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reading {
    /// Its name, such as `back-count`.
    pub slug: String,
    /// What may be chosen, by short names.
    pub choices: Vec<String>,
    /// What is chosen where nobody chooses.
    pub default: String,
    /// The services it bears on.
    pub services: Vec<String>,
    /// The requirements it bears on.
    pub rows: Vec<String>,
    /// The paragraphs in doubt; `requirements` where none speaks of it.
    pub source: String,
}

impl Reading {
    /// Whether the program computes what each choice gives; else the reading is only named.
    pub fn is_computed(&self) -> bool {
        Alternatives::KNOWN.iter().any(|(slug, _)| *slug == self.slug)
    }
}

/// All doubtful points.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Readings {
    #[serde(rename = "reading")]
    list: Vec<Reading>,
    #[serde(skip)]
    defaults: Alternatives,
}

/// Why something cannot be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoSuchChoice {
    /// There is no such reading.
    Reading {
        /// The name nearest to what was typed, if one is near.
        suggestion: Option<String>,
    },
    /// The reading has no such choice.
    Choice {
        /// Those it has.
        choices: Vec<String>,
        /// The one nearest to what was typed, if one is near.
        suggestion: Option<String>,
    },
}

impl Readings {
    /// The readings that come with the program, read once.
    ///
    /// # Errors
    /// `invalid-law` if they do not hold together: our fault, found by tests.
    pub fn built_in() -> Result<&'static Self> {
        static READINGS: OnceLock<Result<Readings>> = OnceLock::new();
        let read = READINGS.get_or_init(|| Self::parse(Path::new(PATH), TEXT));
        read.as_ref().map_err(Clone::clone)
    }

    /// Reads readings from their text.
    ///
    /// # Errors
    /// `invalid-law`: a slug that stands twice, a default that cannot be chosen, a choice that
    /// the program computes and the data do not name, or the reverse.
    pub fn parse(path: &Path, text: &str) -> Result<Self> {
        let mut readings: Self = toml::from_str(text)
            .map_err(|error| toml_problem(codes::INVALID_LAW, path, text, &error))?;
        readings.hold_together().map_err(|name| {
            Diagnostic::error(codes::INVALID_LAW)
                .with("problem", "unknown-name")
                .with("key", name)
                .with("suggestion", "")
                .at(Place::File(path.to_owned()))
        })?;
        Ok(readings)
    }

    /// The name that leads nowhere, if there is one.
    fn hold_together(&mut self) -> std::result::Result<(), String> {
        for (index, reading) in self.list.iter().enumerate() {
            let twice = self.list[..index].iter().any(|earlier| earlier.slug == reading.slug);
            if twice || !reading.choices.contains(&reading.default) {
                return Err(reading.slug.clone());
            }
            self.defaults.set(&reading.slug, &reading.default);
        }
        for (slug, choices) in Alternatives::KNOWN {
            let in_data = self.get(slug).map(|reading| reading.choices.as_slice());
            if in_data.is_none_or(|in_data| in_data != *choices) {
                return Err((*slug).to_owned());
            }
        }
        Ok(())
    }

    /// All of them, in the order of the data.
    pub fn iter(&self) -> impl Iterator<Item = &Reading> {
        self.list.iter()
    }

    /// The reading of this name, if there is one.
    pub fn get(&self, slug: &str) -> Option<&Reading> {
        self.list.iter().find(|reading| reading.slug == slug)
    }

    /// What is chosen where nobody chooses.
    pub fn by_default(&self) -> Choices {
        Choices { otherwise: BTreeMap::new(), chosen: self.defaults, defaults: self.defaults }
    }

    /// Chooses for one reading, over whatever was chosen before.
    ///
    /// # Errors
    /// There is no such reading, or it has no such choice.
    pub fn choose(
        &self,
        choices: &mut Choices,
        slug: &str,
        choice: &str,
    ) -> std::result::Result<(), NoSuchChoice> {
        let reading = self
            .get(slug)
            .ok_or_else(|| NoSuchChoice::Reading { suggestion: self.nearest(slug) })?;
        if !reading.choices.iter().any(|one| one == choice) {
            let near = nearest(choice, reading.choices.iter().map(String::as_str));
            return Err(NoSuchChoice::Choice {
                choices: reading.choices.clone(),
                suggestion: near.map(str::to_owned),
            });
        }
        if choice == reading.default {
            choices.otherwise.remove(slug);
        } else {
            choices.otherwise.insert(slug.to_owned(), choice.to_owned());
        }
        choices.chosen.set(slug, choice);
        Ok(())
    }

    fn nearest(&self, slug: &str) -> Option<String> {
        nearest(slug, self.list.iter().map(|reading| reading.slug.as_str())).map(str::to_owned)
    }
}

/// What an office, or who asks, has chosen of the readings; the defaults of the data elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choices {
    /// Choices other than the default, by slug.
    otherwise: BTreeMap<String, String>,
    chosen: Alternatives,
    defaults: Alternatives,
}

impl Choices {
    /// The choice made for a reading, if it is not the default.
    pub fn otherwise(&self, slug: &str) -> Option<&str> {
        self.otherwise.get(slug).map(String::as_str)
    }

    /// Whether some choice is not the default.
    pub fn are_otherwise(&self) -> bool {
        !self.otherwise.is_empty()
    }

    /// Those of these readings for which another choice than the default was made.
    pub fn otherwise_among<'s>(
        &self,
        slugs: impl IntoIterator<Item = &'s str>,
    ) -> BTreeMap<String, String> {
        let chosen = |slug: &str| Some((slug.to_owned(), self.otherwise(slug)?.to_owned()));
        slugs.into_iter().filter_map(chosen).collect()
    }

    /// What was chosen for the readings that a rule names, so that no rule is moved by a
    /// reading it does not name.
    pub fn of(&self, named: &[String]) -> Alternatives {
        let mut alternatives = self.defaults;
        for slug in named {
            alternatives.take(slug, &self.chosen);
        }
        alternatives
    }

    /// What was chosen for every reading, for rules that are no data: the day of registration,
    /// the days of the calendar.
    pub fn all(&self) -> &Alternatives {
        &self.chosen
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn readings() -> &'static Readings {
        Readings::built_in().unwrap()
    }

    #[test]
    fn a_choice_other_than_the_default_is_kept_and_one_that_goes_back_is_not() {
        let mut choices = readings().by_default();
        readings().choose(&mut choices, "back-count", "clear").unwrap();
        assert_eq!(choices.otherwise("back-count"), Some("clear"));
        readings().choose(&mut choices, "back-count", "minus").unwrap();
        assert_eq!(choices, readings().by_default());
    }

    #[test]
    fn a_slip_is_told_with_what_was_meant() {
        let mut choices = readings().by_default();
        let wrong = readings().choose(&mut choices, "back-cuont", "clear");
        let suggestion = Some("back-count".to_owned());
        assert_eq!(wrong, Err(NoSuchChoice::Reading { suggestion }));
        let wrong = readings().choose(&mut choices, "back-count", "claer");
        assert_eq!(
            wrong,
            Err(NoSuchChoice::Choice {
                choices: vec!["minus".to_owned(), "clear".to_owned()],
                suggestion: Some("clear".to_owned()),
            })
        );
        assert_eq!(choices, readings().by_default());
    }

    #[test]
    fn readings_that_do_not_hold_together_are_refused() {
        let broken = [
            TEXT.replacen("default = \"next\"", "default = \"nxet\"", 1),
            TEXT.replacen("slug = \"back-count\"", "slug = \"first-day\"", 1),
            TEXT.replacen("slug = \"back-count\"", "slug = \"other\"", 1),
            TEXT.replacen("[\"minus\", \"clear\"]", "[\"minus\", \"whole\"]", 1),
            TEXT.replacen("source =", "sources =", 1),
        ];
        for text in broken {
            let problems = Readings::parse(Path::new(PATH), &text).unwrap_err();
            assert_eq!(problems.0[0].code, codes::INVALID_LAW);
        }
    }
}
