//! When a step holds: `name == value` over a closed list of facts.

use std::str::FromStr;

use serde::Deserialize;

/// A fact of a case that a step may depend on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fact {
    /// What the office is about to decide: `refusal` once the review found a ground.
    Intended,
    /// Whom a complaint is addressed to.
    Addressee,
    /// The channel the application came through.
    Channel,
    /// Where the result is handed over: as the application says, else through the State
    /// Corporation what came through it, and by the provider the rest.
    Collection,
}

impl Fact {
    /// Its name in the data.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Intended => "intended",
            Self::Addressee => "addressee",
            Self::Channel => "channel",
            Self::Collection => "collection",
        }
    }
}

/// A fact and the value it must have.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Condition {
    /// The fact.
    pub fact: Fact,
    /// The value.
    pub value: String,
}

/// A text that is no condition.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "invalid condition `{0}`, expected `intended == VALUE`, `addressee == VALUE`, `channel == VALUE` or `collection == VALUE`"
)]
pub struct NotACondition(String);

impl FromStr for Condition {
    type Err = NotACondition;

    fn from_str(text: &str) -> Result<Self, NotACondition> {
        let wrong = || NotACondition(text.to_owned());
        let (fact, value) = text.split_once(" == ").ok_or_else(wrong)?;
        let facts = [Fact::Intended, Fact::Addressee, Fact::Channel, Fact::Collection];
        let fact = facts.into_iter().find(|one| one.as_str() == fact).ok_or_else(wrong)?;
        Ok(Self { fact, value: value.to_owned() })
    }
}

impl TryFrom<String> for Condition {
    type Error = NotACondition;

    fn try_from(text: String) -> Result<Self, NotACondition> {
        text.parse()
    }
}
