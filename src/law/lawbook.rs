//! The editions at hand, and which of them is in force on a day.

use std::sync::OnceLock;

use chrono::NaiveDate;

use super::{acts::Acts, built_in, hours::HoursRule, leaf::Leaf, service::Edition};
use crate::{
    calendar::Source,
    diagnostic::{Diagnostic, Diagnostics, Place, Result, codes},
};

/// The acts and the editions of all services; those without a day first, then oldest first.
/// A built-in edition is read when it is first asked for.
#[derive(Debug, Default)]
pub struct Lawbook {
    acts: Acts,
    leaves: Vec<Leaf>,
}

/// The office's own law: what lies in its `local/`.
#[derive(Debug, Default)]
pub struct OwnLaw {
    /// Its `acts.toml`, if it has one.
    pub acts: Option<Source>,
    /// Its editions.
    pub editions: Vec<Source>,
}

impl Lawbook {
    /// The law built into the program, read once.
    ///
    /// # Errors
    /// `invalid-law` if it does not hold together: our fault, found by tests.
    pub fn built_in() -> Result<&'static Self> {
        static BOOK: OnceLock<Result<Lawbook>> = OnceLock::new();
        BOOK.get_or_init(Self::of_program).as_ref().map_err(Clone::clone)
    }

    /// The built-in law under the office's own: an edition or an act of the same id stands in
    /// the place of the built-in one, others are added.
    ///
    /// # Errors
    /// `invalid-law`, with all that is wrong with the office's files.
    pub fn with_own(own: OwnLaw) -> Result<Self> {
        let mut book = Self::of_program()?;
        let mut problems = Diagnostics::default();
        if let Some(acts) = &own.acts {
            problems.gather(book.acts.add(acts));
        }
        for source in own.editions {
            problems.gather(book.add(source, true));
        }
        problems.gather(book.order());
        problems.or(book)
    }

    /// Reads editions from their texts, all of them at once, beside the built-in acts.
    ///
    /// # Errors
    /// `invalid-law`, with all that is wrong with them.
    pub fn parse(texts: &[(&str, &str)]) -> Result<Self> {
        let mut book = Self { acts: Self::built_in()?.acts.clone(), leaves: Vec::new() };
        let mut problems = Diagnostics::default();
        for (path, text) in texts {
            problems.gather(book.add(Source::new(path, *text), false));
        }
        problems.gather(book.order());
        problems.or(book)
    }

    fn of_program() -> Result<Self> {
        let mut book = Self::default();
        let (path, text) = built_in::ACTS;
        book.acts.add(&Source::new(path, text))?;
        for (path, text) in built_in::EDITIONS.iter().copied() {
            book.leaves.push(Leaf::unread(Source::new(path, text), &book.acts)?);
        }
        book.order()?;
        Ok(book)
    }

    /// Reads an edition and puts it in, in the place of one of the same id.
    fn add(&mut self, source: Source, own: bool) -> Result<()> {
        let leaf = Leaf::whole(source, own, &self.acts)?;
        self.leaves.retain(|other| {
            (&other.head.service, &other.head.id) != (&leaf.head.service, &leaf.head.id)
        });
        self.leaves.push(leaf);
        Ok(())
    }

    /// Puts the editions in their order; two of one day would both be in force.
    fn order(&mut self) -> Result<()> {
        self.leaves.sort_by(|a, b| {
            let service = a.head.service.cmp(&b.head.service);
            service.then(a.from().cmp(&b.from())).then_with(|| a.head.id.cmp(&b.head.id))
        });
        let mut problems = Diagnostics::default();
        for pair in self.leaves.windows(2) {
            let same_service = pair[0].head.service == pair[1].head.service;
            if same_service && pair[0].from().is_some() && pair[0].from() == pair[1].from() {
                problems.push(
                    Diagnostic::error(codes::INVALID_LAW)
                        .with("problem", "same-day")
                        .with("key", pair[0].head.id.as_str())
                        .with("suggestion", "")
                        .at(Place::File(pair[1].source.path.to_path_buf())),
                );
            }
        }
        problems.or(())
    }

    /// The acts that the data cite.
    pub fn acts(&self) -> &Acts {
        &self.acts
    }

    /// The services there are, the oldest first.
    pub fn services(&self) -> Vec<&str> {
        let mut services: Vec<&str> =
            self.leaves.iter().map(|leaf| leaf.head.service.as_str()).collect();
        services.dedup();
        services.sort_by_key(|service| self.of(service).find_map(Leaf::from));
        services
    }

    /// Every edition of a service, those without a day first, then oldest first.
    ///
    /// # Errors
    /// `no-such-edition` when the service is not held at all.
    pub fn editions(&self, service: &str) -> Result<Vec<&Edition>> {
        let editions =
            self.of(service).map(|leaf| leaf.edition(&self.acts)).collect::<Result<Vec<_>>>()?;
        if editions.is_empty() {
            return Err(no_such_edition(service, ""));
        }
        Ok(editions)
    }

    /// The edition of `service` in force on a day of registration.
    ///
    /// # Errors
    /// `no-edition` when no edition held reaches back to that day: another edition's text
    /// is never borrowed.
    pub fn in_force(&self, service: &str, on: NaiveDate) -> Result<&Edition> {
        let begun = |leaf: &&Leaf| leaf.from().is_some_and(|from| from <= on);
        let Some(leaf) = self.of(service).filter(begun).last() else {
            let first = self.of(service).find_map(Leaf::from);
            return Err(Diagnostic::error(codes::NO_EDITION)
                .with_term("service", format!("service-{service}"))
                .with("date", on)
                .with("first", first.unwrap_or(on))
                .into());
        };
        leaf.edition(&self.acts)
    }

    /// The day after which another edition is in force; none for the newest.
    pub fn until(&self, edition: &Edition) -> Option<NaiveDate> {
        let from = edition.in_force?.from;
        let later = |leaf: &Leaf| leaf.from().filter(|day| *day > from);
        self.of(&edition.service).find_map(later)?.pred_opt()
    }

    /// The edition that says on which day something received then is registered: the one
    /// in force, or the first one held, since its first day may be the day of registration.
    ///
    /// # Errors
    /// `no-edition` when the service is not held at all.
    pub fn registering(&self, service: &str, received: NaiveDate) -> Result<&Edition> {
        self.in_force(service, received).or_else(|none| {
            self.of(service).find(|leaf| leaf.in_force.is_some()).ok_or(none)?.edition(&self.acts)
        })
    }

    /// The newest edition of a service.
    ///
    /// # Errors
    /// `no-such-edition` when the service is not held at all.
    pub fn newest(&self, service: &str) -> Result<&Edition> {
        self.of(service).last().ok_or_else(|| no_such_edition(service, ""))?.edition(&self.acts)
    }

    /// The office hours of a service: those of its newest edition that gives any.
    ///
    /// # Errors
    /// `no-such-edition` when none does.
    pub fn hours(&self, service: &str) -> Result<&HoursRule> {
        for leaf in self.leaves.iter().rev().filter(|leaf| leaf.head.service == service) {
            if let Some(hours) = &leaf.edition(&self.acts)?.hours {
                return Ok(hours);
            }
        }
        Err(no_such_edition(service, ""))
    }

    /// The edition of this name.
    ///
    /// # Errors
    /// `no-such-edition` where there is none.
    pub fn edition(&self, service: &str, id: &str) -> Result<&Edition> {
        let named = self.of(service).find(|leaf| leaf.head.id == id);
        named.ok_or_else(|| no_such_edition(service, id))?.edition(&self.acts)
    }

    /// The services that offices of a kind provide by the newest edition of each.
    pub fn provided_by(&self, kind: &str) -> Vec<&str> {
        let provides = |service: &&str| {
            let newest = self.newest(service);
            newest.is_ok_and(|edition| edition.providers.iter().any(|one| one == kind))
        };
        self.services().into_iter().filter(provides).collect()
    }

    /// Whether some service numbers its cases or papers with these letters.
    pub fn has_series(&self, letters: &str) -> bool {
        self.leaves.iter().filter_map(|leaf| leaf.edition(&self.acts).ok()).any(|edition| {
            edition.prefix == letters || edition.forms.iter().any(|form| form.series == letters)
        })
    }

    /// Reads every edition; all that is wrong is said at once.
    ///
    /// # Errors
    /// `invalid-law`.
    pub fn check(&self) -> Result<()> {
        let mut problems = Diagnostics::default();
        for leaf in &self.leaves {
            problems.gather(leaf.edition(&self.acts).map(drop));
        }
        problems.or(())
    }

    fn of(&self, service: &str) -> impl Iterator<Item = &Leaf> {
        self.leaves.iter().filter(move |leaf| leaf.head.service == service)
    }
}

fn no_such_edition(service: &str, id: &str) -> Diagnostics {
    Diagnostic::error(codes::NO_SUCH_EDITION).with("service", service).with("id", id).into()
}
