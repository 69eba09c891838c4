//! The norm lint: what the data of an edition show of themselves, before any case.
//!
//! Two kinds of remark come out. A *fault* is a slip in the data: a step that no event can
//! end, a form without a template. An *observation* is about the norm itself: terms that
//! leave no room for each other. Nothing here knows a service by name.

mod course;
mod held;
mod names;
mod terms;

use super::{DocumentRule, Edition, EventRule, FormRule, Part, State, Step};
use crate::language::Language;
pub use held::Held;
pub use terms::Squeeze;

/// Something to be said of an edition.
#[derive(Debug, Clone, PartialEq)]
pub enum Remark<'a> {
    /// Steps that fill the term leave no time for a notice that is due before it ends.
    Squeeze(Squeeze<'a>),
    /// Steps that take longer together than the term they belong to.
    LongerThanTerm {
        /// The last of them.
        step: &'a Step,
        /// Working days that all of them take.
        total: usize,
        /// Working days of the term.
        term: usize,
    },
    /// Parts of the text that the sources do not hold: nothing can be said of them.
    Absent(Vec<Part>),
    /// Papers that no category needs and none is mistaken for.
    IdleDocuments(Vec<&'a DocumentRule>),
    /// A step awaited in a state from which no event leads to its end.
    EndlessStep(&'a Step, &'a State),
    /// A step that no state awaits.
    UnawaitedStep(&'a Step),
    /// A state that no event leads to.
    UnreachableState(&'a State),
    /// A state that awaits steps and that no event leads out of.
    DeadEnd(&'a State),
    /// An event that no state a case can be in expects.
    IdleEvent(&'a EventRule),
    /// An event expected in a state that it is not allowed to lead out of.
    BarredEvent(&'a EventRule, &'a State),
    /// A finding that leads to a ground the law does not give.
    UnknownGround {
        /// The finding.
        finding: &'a str,
        /// Where it leads.
        leads_to: &'a str,
    },
    /// A reading that is named and not held.
    UnknownReading(&'a str),
    /// A form without a template in a language of papers.
    NoTemplate(&'a FormRule, Language),
    /// A name of the data without words in a language.
    NoWords(String, Language),
}

/// How much a remark weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// The data do not hold together.
    Fault,
    /// The norm is so; the data are right.
    Observation,
}

impl Weight {
    /// The word of the contract, never translated.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Fault => "error",
            Self::Observation => "observation",
        }
    }
}

impl Remark<'_> {
    /// The word of the contract, never translated; its words are `lint-…` in `data/i18n`.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Squeeze(_) => "squeeze",
            Self::LongerThanTerm { .. } => "longer-than-term",
            Self::Absent(_) => "absent",
            Self::IdleDocuments(_) => "idle-documents",
            Self::EndlessStep(..) => "endless-step",
            Self::UnawaitedStep(_) => "unawaited-step",
            Self::UnreachableState(_) => "unreachable-state",
            Self::DeadEnd(_) => "dead-end",
            Self::IdleEvent(_) => "idle-event",
            Self::BarredEvent(..) => "barred-event",
            Self::UnknownGround { .. } => "unknown-ground",
            Self::UnknownReading(_) => "unknown-reading",
            Self::NoTemplate(..) => "no-template",
            Self::NoWords(..) => "no-words",
        }
    }

    /// How much it weighs.
    pub fn weight(&self) -> Weight {
        match self {
            Self::Squeeze(_)
            | Self::LongerThanTerm { .. }
            | Self::Absent(_)
            | Self::IdleDocuments(_) => Weight::Observation,
            _ => Weight::Fault,
        }
    }
}

/// All that is to be said of an edition: observations first, then faults.
pub fn remarks<'a>(edition: &'a Edition, held: &dyn Held) -> Vec<Remark<'a>> {
    let mut remarks = terms::remarks(edition);
    remarks.extend(names::absent(edition));
    remarks.extend(names::idle_documents(edition));
    remarks.extend(course::remarks(edition));
    remarks.extend(names::unknown(edition, held));
    remarks
}
