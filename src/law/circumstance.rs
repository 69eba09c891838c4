//! For which applications a rule holds: those that say what it names.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::Datum;

/// What an application must say for a rule to hold: of each datum named, one of the values.
/// A rule that names none holds for all.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(transparent)]
pub struct Circumstances(BTreeMap<Datum, Vec<String>>);

impl Circumstances {
    /// Whether they are given, by what an application says of a datum.
    pub fn given<'a>(&self, said: impl Fn(Datum) -> Vec<&'a str>) -> bool {
        self.0.iter().all(|(datum, values)| {
            said(*datum).iter().any(|one| values.iter().any(|value| value == one))
        })
    }

    /// Each datum named, with its values.
    pub fn iter(&self) -> impl Iterator<Item = (Datum, &[String])> {
        self.0.iter().map(|(datum, values)| (*datum, values.as_slice()))
    }
}
