//! The editions the program carries, and which of them is in force on a day.

use std::{path::Path, sync::OnceLock};

use chrono::NaiveDate;

use super::{lint, service::Edition};
use crate::{
    diagnostic::{Diagnostic, Result, codes, toml_problem},
    digest::sha256,
};

/// Every edition built in, by the path it has in `data/`.
const BUILT_IN: [(&str, &str); 2] = [
    ("services/externat/2023-08.toml", include_str!("../../data/services/externat/2023-08.toml")),
    (
        "services/correction/2023-11.toml",
        include_str!("../../data/services/correction/2023-11.toml"),
    ),
];

/// The editions of all services, oldest first.
#[derive(Debug)]
pub struct Lawbook {
    editions: Vec<Edition>,
}

impl Lawbook {
    /// The editions built into the program, read once.
    ///
    /// # Errors
    /// `invalid-law` if one of them does not hold together: our fault, found by tests.
    pub fn built_in() -> Result<&'static Self> {
        static BOOK: OnceLock<Result<Lawbook>> = OnceLock::new();
        BOOK.get_or_init(|| Self::parse(&BUILT_IN)).as_ref().map_err(Clone::clone)
    }

    /// Reads editions from their texts.
    pub fn parse(texts: &[(&str, &str)]) -> Result<Self> {
        let mut editions = Vec::with_capacity(texts.len());
        for (path, text) in texts {
            editions.push(parse_edition(Path::new(path), text)?);
        }
        editions.sort_by_key(|edition| edition.from);
        Ok(Self { editions })
    }

    /// The edition of `service` in force on a day of registration.
    ///
    /// # Errors
    /// `no-edition` when no edition held reaches back to that day: another edition's text
    /// is never borrowed.
    pub fn in_force(&self, service: &str, on: NaiveDate) -> Result<&Edition> {
        self.of(service).filter(|edition| edition.from <= on).last().ok_or_else(|| {
            Diagnostic::error(codes::NO_EDITION)
                .with_term("service", format!("service-{service}"))
                .with("date", on)
                .with("first", self.of(service).next().map_or(on, |edition| edition.from))
                .into()
        })
    }

    /// The edition that says on which day something received then is registered: the one
    /// in force, or the first one held, since its first day may be the day of registration.
    ///
    /// # Errors
    /// `no-edition` when the service is not held at all.
    pub fn registering(&self, service: &str, received: NaiveDate) -> Result<&Edition> {
        self.in_force(service, received).or_else(|none| self.of(service).next().ok_or(none))
    }

    /// The newest edition of a service.
    ///
    /// # Errors
    /// `no-such-edition` when the service is not held at all.
    pub fn newest(&self, service: &str) -> Result<&Edition> {
        self.of(service).last().ok_or_else(|| {
            Diagnostic::error(codes::NO_SUCH_EDITION).with("service", service).with("id", "").into()
        })
    }

    /// The edition of this name, if the program carries it.
    ///
    /// # Errors
    /// `no-such-edition` otherwise.
    pub fn edition(&self, service: &str, id: &str) -> Result<&Edition> {
        self.of(service).find(|edition| edition.id == id).ok_or_else(|| {
            Diagnostic::error(codes::NO_SUCH_EDITION).with("service", service).with("id", id).into()
        })
    }

    /// Every service, the one held longest first.
    pub fn services(&self) -> Vec<&str> {
        let mut services: Vec<&str> = Vec::new();
        for edition in &self.editions {
            if !services.contains(&edition.service.as_str()) {
                services.push(&edition.service);
            }
        }
        services
    }

    /// The services that offices of a kind provide by the newest edition of each.
    pub fn provided_by(&self, kind: &str) -> Vec<&str> {
        let provides = |service: &&str| {
            let newest = self.of(service).last();
            newest.is_some_and(|edition| edition.providers.iter().any(|one| one == kind))
        };
        self.services().into_iter().filter(provides).collect()
    }

    /// Whether some service numbers its cases or papers with these letters.
    pub fn has_series(&self, letters: &str) -> bool {
        self.editions.iter().any(|edition| {
            edition.prefix == letters || edition.forms.iter().any(|form| form.series == letters)
        })
    }

    fn of(&self, service: &str) -> impl Iterator<Item = &Edition> {
        self.editions.iter().filter(move |edition| edition.service == service)
    }
}

fn parse_edition(path: &Path, text: &str) -> Result<Edition> {
    let mut edition: Edition = toml::from_str(text)
        .map_err(|error| toml_problem(codes::INVALID_LAW, path, text, &error))?;
    edition.digest = format!("sha256:{}", sha256(text.as_bytes()));
    lint::edition(path, &edition)?;
    Ok(edition)
}
