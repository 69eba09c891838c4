//! The law as dated data: the types of `data/`, loading, the edition in force on a day.
//!
//! A whole snapshot per edition, not values by date, because amendments add and drop steps.
//! Numbers, lists, days, shares are data; calendar stepping, edition choice, event folding
//! and predicates are code. There is no rule language.

mod anchor;
mod application;
mod condition;
mod eligibility;
mod event;
mod finding;
mod form;
mod interval;
mod lawbook;
mod lint;
mod month_day;
mod package;
mod service;
mod step;

pub use anchor::Anchor;
pub use application::{ApplicationRule, Datum};
pub use condition::{Condition, Fact};
pub use eligibility::{DayFact, Eligibility, Predicate, Window, holds_for};
pub use event::{EventRule, Field, FieldKind, Role};
pub use finding::FindingRule;
pub use form::{FormRule, SignedBy};
pub use interval::{Interval, Unit};
pub use lawbook::Lawbook;
pub use month_day::MonthDay;
pub use package::{DocumentRule, PackageRule};
pub use service::{Category, Edition, Ground, HoursRule, State, StateOutcome};
pub use step::{Step, Subject};
