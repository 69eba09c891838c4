//! What disabled entrants ask for at exams and at the psychometric test, and who helps them
//! (O20 p.38).

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};

use super::{CommissionRules, Disability, Need};
use crate::{
    admission::record_text::{day, entry, moment as write_moment},
    case::moment,
    diagnostic::Result,
};

/// A free-form application to the chair of the examination commission.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Request {
    /// Its number in the commission, from 1.
    pub n: u32,
    /// The day of the application.
    #[serde(deserialize_with = "moment::deserialize_date", serialize_with = "day")]
    pub on: NaiveDate,
    /// Who asks.
    pub entrant: String,
    /// What is impaired.
    pub disability: Disability,
    /// What is asked for.
    pub needs: Vec<Need>,
    /// The certificate of disability (order 260 of 29.06.2023): its number and date.
    pub certificate: Option<String>,
    /// The subjects that are examined.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub subjects: Vec<String>,
    /// When it was typed.
    #[serde(deserialize_with = "moment::deserialize", serialize_with = "write_moment")]
    pub recorded: DateTime<FixedOffset>,
    /// Who typed it.
    pub by: String,
    /// `set` when the clock was not the machine's own.
    pub clock: Option<String>,
}

/// Somebody who was named to help.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Helper {
    /// The application.
    pub request: u32,
    /// `helper` or `signing-helper`.
    pub need: Need,
    /// Who helps.
    pub name: String,
    /// What that person teaches.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub teaches: Vec<String>,
    /// Why the person was named against the law, if so.
    pub anyway: Option<String>,
    /// When it was typed.
    #[serde(deserialize_with = "moment::deserialize", serialize_with = "write_moment")]
    pub recorded: DateTime<FixedOffset>,
    /// Who typed it.
    pub by: String,
    /// `set` when the clock was not the machine's own.
    pub clock: Option<String>,
}

impl Request {
    /// The text that is added at the end of the file.
    pub fn to_text(&self) -> String {
        entry("request", self)
    }

    /// What is asked for that the text gives to other disabilities alone.
    ///
    /// # Errors
    /// `invalid-law`: our fault.
    pub fn beyond(&self) -> Result<Vec<Need>> {
        let rules = CommissionRules::built_in()?;
        let is_given = |need: &Need| {
            rules.need(*need).is_some_and(|rule| rule.disabilities.contains(&self.disability))
        };
        Ok(self.needs.iter().copied().filter(|need| !is_given(need)).collect())
    }

    /// The subjects examined that somebody teaches, where who helps may teach none of them.
    ///
    /// # Errors
    /// `invalid-law`: our fault.
    pub fn taught_by(&self, need: Need, teaches: &[String]) -> Result<Vec<&str>> {
        let rules = CommissionRules::built_in()?;
        if !rules.need(need).is_some_and(|rule| rule.not_a_teacher) {
            return Ok(Vec::new());
        }
        let teaches: Vec<String> = teaches.iter().map(|one| one.trim().to_lowercase()).collect();
        let is_taught = |subject: &&str| teaches.contains(&subject.trim().to_lowercase());
        Ok(self.subjects.iter().map(String::as_str).filter(is_taught).collect())
    }
}

impl Helper {
    /// The text that is added at the end of the file.
    pub fn to_text(&self) -> String {
        entry("helper", self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(disability: Disability, needs: &[Need], subjects: &[&str]) -> Request {
        Request {
            n: 1,
            on: "2026-07-01".parse().unwrap(),
            entrant: "Сейіт Нұрлан".to_owned(),
            disability,
            needs: needs.to_vec(),
            certificate: None,
            subjects: subjects.iter().map(|one| (*one).to_owned()).collect(),
            recorded: "2026-07-01T10:00:00+05:00".parse().unwrap(),
            by: "officer-1".to_owned(),
            clock: None,
        }
    }

    /// (disability, asked for, what of it the text gives to others alone, citation)
    #[test]
    fn adm16_a_helper_is_for_sight_and_movement_and_signing_for_hearing() {
        let (helper, signing) = (Need::Helper, Need::SigningHelper);
        let table = [
            (
                Disability::Sight,
                vec![Need::SeparateRoom, helper],
                vec![],
                "O20 p.38(1), O20 p.38(2)",
            ),
            (Disability::Movement, vec![helper], vec![], "O20 p.38(2)"),
            (Disability::Hearing, vec![Need::SeparateRoom, signing], vec![], "O20 p.38(2)"),
            (Disability::Hearing, vec![helper], vec![helper], "O20 p.38(2)"),
            (Disability::Sight, vec![signing], vec![signing], "O20 p.38(2)"),
        ];
        for (disability, needs, beyond, cite) in table {
            assert_eq!(request(disability, &needs, &[]).beyond().unwrap(), beyond, "{cite}");
        }
    }

    /// (need, what the helper teaches, the subjects of it that are examined, citation)
    #[test]
    fn adm16_a_helper_teaches_nothing_that_is_examined() {
        let request = request(Disability::Sight, &[Need::Helper], &["Сурет", "композиция"]);
        let table: [(Need, &[&str], &[&str], &str); 4] = [
            (Need::Helper, &["математика"], &[], "O20 p.38(2)"),
            (Need::Helper, &[], &[], "O20 p.38(2)"),
            (Need::Helper, &["сурет ", "сызу"], &["Сурет"], "O20 p.38(2)"),
            (Need::SigningHelper, &["сурет"], &[], "O20 p.38(2)"),
        ];
        for (need, teaches, taught, cite) in table {
            let teaches: Vec<String> = teaches.iter().map(|one| (*one).to_owned()).collect();
            assert_eq!(request.taught_by(need, &teaches).unwrap(), taught, "{cite}");
        }
    }
}
