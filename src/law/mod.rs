//! The law as dated data: the types of `data/`, loading, the edition in force on a day.
//!
//! A whole snapshot per edition, not values by date, because amendments add and drop steps.
//! Numbers, lists, days, shares are data; calendar stepping, edition choice, event folding
//! and predicates are code. There is no rule language.

mod absence;
mod act;
mod acts;
mod alternative;
mod anchor;
mod application;
mod built_in;
mod circle;
mod circumstance;
mod condition;
mod counter;
mod day;
mod eligibility;
mod event;
mod fault;
mod finding;
mod form;
mod hours;
mod interval;
mod lawbook;
mod leaf;
mod limit;
mod lint;
mod load;
mod month_day;
pub mod norm;
mod package;
mod reading;
mod service;
mod step;
mod year;

pub use absence::{Absence, Part};
pub use act::{Act, ActKind, Basis, ForceRule, InForce, Issuer, Title};
pub use acts::Acts;
pub use alternative::{
    AbroadAlready, AfterHoursInTime, Alternatives, AndOr, BackCount, CalendarBackCount,
    CollegeExtern, ComplaintAfterHours, Consent, CorporationHours, DocumentInForceOn, DupFirstDay,
    DupSaturday, ExamJoin, FirstDay, ForwardCalendarEnd, HearingClock, NarrowerWindow, OnDuty,
    OtpSignature, QuotaMerit, SchoolDocument, SchoolStepStart, SpecialNeedsPeriod, TieLeft,
    TwoGrades, Until, Wishes, WorkedWeekend, WorkingHoursEdge,
};
pub use anchor::Anchor;
pub use application::{ApplicationRule, Datum};
pub use circumstance::Circumstances;
pub use condition::{Condition, Fact};
pub use counter::{CounterRule, Minutes};
pub use eligibility::{DayFact, Eligibility, Predicate, Window, holds_for};
pub use event::{EventRule, Field, FieldKind, Role};
pub use finding::FindingRule;
pub use form::{FormRule, SignedBy};
pub use hours::{ChannelHours, HoursRule, TimeOfDay, TimeSpan};
pub use interval::{Interval, Unit};
pub use lawbook::{Lawbook, OwnLaw};
pub use limit::Limit;
pub use month_day::MonthDay;
pub use package::{DocumentRule, PackageRule};
pub use reading::{Choices, NoSuchChoice, Reading, Readings};
pub use service::{Category, Edition, Elsewhere, Ground, SpecialNeeds, State, StateOutcome};
pub use step::{Step, Subject};
pub use year::{CollegeGround, CollegeRule, Consultations, RepeatYear, Unattested, YearRule};
