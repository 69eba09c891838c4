//! Kinds of blanks: which document, in which cover (O312 r.35 p.5, 7-17).

use std::sync::LazyLock;

use serde::Deserialize;

use crate::law::Interval;

const TEXT: &str = include_str!("../../../data/certificates/blanks.toml");

/// What a blank is for, and its cover.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct BlankKind {
    /// The document, such as `general-secondary`.
    pub document: String,
    /// The cover, such as `ordinary`.
    pub cover: String,
}

/// What blanks there are, as `data/certificates/blanks.toml` lists them.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kinds {
    /// The kinds of office that give documents out.
    pub issuers: Vec<String>,
    /// The paragraph that says so.
    pub cite: String,
    #[serde(rename = "document")]
    documents: Vec<Named>,
    #[serde(rename = "cover")]
    covers: Vec<Named>,
    /// How soon a document is handed over; nothing where the data cannot be read, which tests
    /// rule out.
    pub handing: Option<HandingRule>,
}

/// A name of the list and its paragraph.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Named {
    id: String,
    #[serde(rename = "cite")]
    _cite: String,
}

/// Within what time of the decision a document is handed over.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HandingRule {
    /// The time.
    pub within: Interval,
    /// The readings that its last day rests on.
    #[serde(default)]
    pub readings: Vec<String>,
    /// Its paragraph.
    pub cite: String,
}

impl Kinds {
    /// The kinds that the program knows.
    pub fn built_in() -> &'static Self {
        static KINDS: LazyLock<Kinds> = LazyLock::new(|| toml::from_str(TEXT).unwrap_or_default());
        &KINDS
    }

    /// The names of documents.
    pub fn documents(&self) -> impl Iterator<Item = &str> {
        self.documents.iter().map(|one| one.id.as_str())
    }

    /// The names of covers.
    pub fn covers(&self) -> impl Iterator<Item = &str> {
        self.covers.iter().map(|one| one.id.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::Unit;

    #[test]
    fn b3_four_documents_in_three_covers() {
        let kinds = Kinds::built_in();
        let documents: Vec<&str> = kinds.documents().collect();
        let expected = ["basic-secondary", "general-secondary", "vocational", "post-secondary"];
        assert_eq!(documents, expected, "O312 r.35 p.4");
        let covers: Vec<&str> = kinds.covers().collect();
        assert_eq!(covers, ["ordinary", "distinction", "altyn-belgi"], "O312 r.35 p.8");
    }

    #[test]
    fn b2_a_document_is_handed_over_within_five_working_days() {
        let handing = Kinds::built_in().handing.as_ref().unwrap();
        assert_eq!(handing.within, Interval { count: 5, unit: Unit::WorkingDays });
        assert_eq!(handing.cite, "O312 r.35 p.6");
    }
}
