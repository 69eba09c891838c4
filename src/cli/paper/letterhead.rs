//! The office as its papers name it.

use chrono::NaiveDate;
use serde_json::{Value, json};

use crate::{
    diagnostic::{Diagnostic, Diagnostics, Result, codes},
    law::SignedBy,
    store::{Office, Official},
};

/// What papers of a day say of the office.
#[derive(Debug, Clone, Copy)]
pub(in crate::cli) struct Letterhead<'a> {
    office: &'a Office,
    name: &'a str,
    address: &'a str,
    head: &'a Official,
    responsible: &'a Official,
}

impl<'a> Letterhead<'a> {
    /// The office as papers of a day name it.
    ///
    /// # Errors
    /// `missing-setting`, once for each name that `office.toml` leaves out.
    pub fn of(office: &'a Office, day: NaiveDate) -> Result<Self> {
        let mut problems = Diagnostics::default();
        let mut needed = |value: Option<&'a str>, key: &'static str| {
            if value.is_none() {
                problems.push(Diagnostic::error(codes::MISSING_SETTING).with("setting", key));
            }
            value
        };
        let name = needed(office.name.kk.as_deref(), "name.kk");
        let address = needed(office.address.kk.as_deref(), "address.kk");
        let (head, responsible) = (office.head(day), office.responsible(day));
        needed(head.map(|head| head.name.as_str()), "official.head");
        match (name, address, head, responsible) {
            (Some(name), Some(address), Some(head), Some(responsible)) => {
                Ok(Self { office, name, address, head, responsible })
            }
            _ => Err(problems),
        }
    }

    /// The name of the office.
    pub fn name(&self) -> &'a str {
        self.name
    }

    /// Its postal address.
    pub fn address(&self) -> &'a str {
        self.address
    }

    /// What forms may name: `provider`, the `head`, and the `official` who signs: by initials
    /// and surname the head, in full whoever answers for the papers; `full` is always in full.
    pub fn facts(&self, signed_by: SignedBy) -> [(&'static str, Value); 3] {
        let provider = json!({
            "name": self.name,
            "name_ru": self.office.name.ru,
            "address": self.address,
            "address_ru": self.office.address.ru,
        });
        let signs = |name: String, one: &Official| json!({ "name": name, "full": one.name, "post": one.post, "post_ru": one.post_ru });
        let head = signs(initials(&self.head.name), self.head);
        let official = match signed_by {
            SignedBy::Head => head.clone(),
            SignedBy::Responsible => signs(self.responsible.name.clone(), self.responsible),
        };
        [("provider", provider), ("head", head), ("official", official)]
    }
}

/// `Сұлтанова Айгүл Маратқызы` signs as `А. М. Сұлтанова`; a name of one word as it is.
pub(in crate::cli) fn initials(name: &str) -> String {
    let mut words = name.split_whitespace();
    let Some(surname) = words.next() else { return String::new() };
    let letters = words.filter_map(|word| word.chars().next());
    letters.fold(String::new(), |text, letter| text + &format!("{letter}. ")) + surname
}
