//! Forms: the papers of a service, and where their wording comes from.

use serde::Deserialize;

/// A paper that the office issues or the applicant fills in.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormRule {
    /// Its name, and that of its template.
    pub id: String,
    /// Letters of its own numbers; a paper without them bears the case's or the order's.
    #[serde(default)]
    pub series: String,
    /// The events it is issued on; a form that the applicant fills in has none.
    #[serde(default, deserialize_with = "one_or_many")]
    pub on: Vec<String>,
    /// The annex it reproduces, if the law gives one.
    #[serde(default)]
    pub annex: String,
    /// The amendment that gave the annex its present wording; the form must reproduce it.
    #[serde(default)]
    pub wording: String,
    /// Whether one paper covers several cases, as an order does.
    #[serde(default)]
    pub several: bool,
    /// Who signs it.
    #[serde(default)]
    pub signed_by: SignedBy,
    /// To whom a complaint must be addressed for the provider to issue this paper on it.
    #[serde(default)]
    pub addressee: Option<String>,
    /// The step whose safe day the paper names, if it asks somebody for something.
    #[serde(default)]
    pub asks_for: Option<String>,
    /// Its paragraph.
    pub cite: String,
}

/// Who signs a paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SignedBy {
    /// The head of the office.
    #[default]
    Head,
    /// Who answers for the papers.
    Responsible,
}

impl FormRule {
    /// Whether it is issued on this event.
    pub fn is_on(&self, event: &str) -> bool {
        self.on.iter().any(|on| on == event)
    }
}

/// Reads `"one"` or `["one", "another"]`.
fn one_or_many<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Names {
        One(String),
        Many(Vec<String>),
    }
    Ok(match Names::deserialize(deserializer)? {
        Names::One(name) => vec![name],
        Names::Many(names) => names,
    })
}
