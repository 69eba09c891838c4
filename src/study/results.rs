//! Results of attestation by subject, and what follows from them (O61 p.17-20).
//!
//! Which mark passes stands in order 125 of 18.03.2008, which is not in the sources: whether a
//! subject is passed is told beside its mark.

use toml::{Table, Value};

use crate::law::AndOr;

/// Which attestation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Attestation {
    /// The interim one, of a grade that ends no level of education.
    Interim,
    /// The final one.
    Final,
}

impl Attestation {
    /// The words of the contract.
    pub const ALL: &'static [&'static str] = &["interim", "final"];

    /// Its word.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Interim => "interim",
            Self::Final => "final",
        }
    }

    /// What a word means.
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Interim, Self::Final].into_iter().find(|one| one.as_str() == word)
    }
}

/// The result in a subject.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// The grade it belongs to; of two grades each has its own.
    pub grade: Option<u8>,
    /// The subject.
    pub subject: String,
    /// Which attestation.
    pub attestation: Attestation,
    /// The mark as the commission gave it.
    pub mark: String,
    /// Whether the subject is passed, as the commission said.
    pub passed: bool,
}

impl Mark {
    /// As an event of a case holds it.
    pub fn to_value(&self) -> Value {
        let mut table = Table::new();
        if let Some(grade) = self.grade {
            table.insert("grade".into(), i64::from(grade).into());
        }
        table.insert("subject".into(), self.subject.as_str().into());
        table.insert("attestation".into(), self.attestation.as_str().into());
        table.insert("mark".into(), self.mark.as_str().into());
        table.insert("passed".into(), self.passed.into());
        Value::Table(table)
    }

    /// From an event; nothing where a hand took something away.
    pub fn from_value(value: &Value) -> Option<Self> {
        let table = value.as_table()?;
        let text = |key: &str| table.get(key).and_then(Value::as_str);
        let grade = table.get("grade").and_then(Value::as_integer);
        Some(Self {
            grade: grade.and_then(|grade| u8::try_from(grade).ok()),
            subject: text("subject")?.to_owned(),
            attestation: Attestation::from_word(text("attestation")?)?,
            mark: text("mark")?.to_owned(),
            passed: table.get("passed")?.as_bool()?,
        })
    }
}

/// What results lead to, as the stages of the law's data name it: `repeat-year` where an
/// attestation is not passed (p.17), `extern-document` where the interim one is (p.19),
/// `state-document` where the final one is (p.20). Nothing follows from no results. Who passed
/// the interim and not the final one is left for a repeat year; whether the document is given
/// beside it is a reading (`and-or`).
pub fn outcomes(marks: &[Mark], reading: AndOr) -> Vec<&'static str> {
    let of = |which: Attestation| {
        let mut own = marks.iter().filter(|mark| mark.attestation == which).peekable();
        own.peek().is_some().then(|| own.all(|mark| mark.passed))
    };
    match (of(Attestation::Interim), of(Attestation::Final)) {
        (None, None) => Vec::new(),
        (Some(true), Some(false)) if reading == AndOr::EachByItself => {
            vec!["repeat-year", "extern-document"]
        }
        (Some(false), _) | (_, Some(false)) => vec!["repeat-year"],
        (_, Some(true)) => vec!["state-document"],
        (Some(true), None) => vec!["extern-document"],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mark(attestation: Attestation, passed: bool) -> Mark {
        let mark = if passed { "4" } else { "2" }.to_owned();
        Mark { grade: Some(9), subject: "алгебра".to_owned(), attestation, mark, passed }
    }

    /// X5, X7, X8: O61 p.17, p.19, p.20.
    #[test]
    fn x5_x7_x8_what_follows_from_results() {
        use AndOr::{EachByItself, Either};
        use Attestation::{Final, Interim};
        type Results<'a> = &'a [(Attestation, bool)];
        let table: [(Results<'_>, &[&str], &[&str], &str); 8] = [
            (&[], &[], &[], "no results"),
            (&[(Interim, true)], &["extern-document"], &["extern-document"], "p.19"),
            (&[(Interim, false)], &["repeat-year"], &["repeat-year"], "p.17, interim"),
            (&[(Final, true)], &["state-document"], &["state-document"], "p.20"),
            (&[(Final, false)], &["repeat-year"], &["repeat-year"], "p.17, final"),
            (
                &[(Interim, true), (Final, true)],
                &["state-document"],
                &["state-document"],
                "p.20: the final one ends the level",
            ),
            (
                &[(Interim, true), (Final, false)],
                &["repeat-year"],
                &["repeat-year", "extern-document"],
                "p.17 «және (немесе)», p.19: in doubt",
            ),
            (
                &[(Interim, true), (Interim, false), (Final, true)],
                &["repeat-year"],
                &["repeat-year"],
                "p.17: one subject not passed is an attestation not passed",
            ),
        ];
        for (results, either, each, why) in table {
            let marks: Vec<Mark> =
                results.iter().map(|(which, passed)| mark(*which, *passed)).collect();
            assert_eq!(outcomes(&marks, Either), either, "{why}");
            assert_eq!(outcomes(&marks, EachByItself), each, "{why}");
        }
    }

    #[test]
    fn x6_a_result_is_read_as_it_is_written() {
        for grade in [None, Some(9)] {
            let one = Mark { grade, ..mark(Attestation::Final, true) };
            assert_eq!(Mark::from_value(&one.to_value()), Some(one));
        }
    }
}
