//! The people of many cases at once, for completing a line while it is typed.

use rayon::prelude::*;
use serde::Deserialize;

use super::{Directory, layout, reading};
use crate::case::CaseNumber;

/// The names of the people of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct People {
    /// Who asks.
    pub applicant: String,
    /// For whom; who asks, where they ask for their own sake.
    pub student: String,
}

/// The one thing read of each of them.
#[derive(Deserialize)]
struct Named {
    name: String,
}

impl Directory {
    /// The names of the people of some cases; nothing for a case whose two lines of people
    /// are not written as the program writes them. The rest of the file is not looked at.
    pub fn people(&self, numbers: &[CaseNumber]) -> Vec<Option<People>> {
        numbers.par_iter().map(|number| self.people_of(number)).collect()
    }

    fn people_of(&self, number: &CaseNumber) -> Option<People> {
        let text = reading::text(&layout::case(&self.root, number), reading::RECORD).ok()?;
        let line = |key: &str| text.lines().find_map(|line| line.strip_prefix(key));
        let name = |key: &str| {
            let value = toml::de::ValueDeserializer::parse(line(key)?).ok()?;
            Named::deserialize(value).ok().map(|named| named.name)
        };
        let applicant = name("applicant = ")?;
        let student = match line("student = ") {
            Some(_) => name("student = ")?,
            None => applicant.clone(),
        };
        Some(People { applicant, student })
    }
}
