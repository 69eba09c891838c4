//! `ruqsat` (рұқсат, "permission") runs the state services of an education office in
//! Kazakhstan, from the arrival of an application to the last complaint.
//!
//! The map of the crate. Arrows run one way, from the top of the list to its foot:
//!
//! - [`cli`]: one file a verb; every byte printed leaves through `cli::output`
//! - [`batch`]: applicants from spreadsheets, with diagnostics by row and column
//! - [`document`]: a form and a case become laid-out pages and a PDF
//! - [`admission`]: the competition for places at colleges: scores, allocation, proof; pure
//! - [`certificate`]: education documents: the register of their blanks; pure
//! - [`study`]: the year of an extern: timetable, clashes, results; pure
//! - [`report`]: the office in figures; pure
//! - [`store`]: the office directory: read, write, lock, number, journal
//! - [`procedure`]: what the law says of a case now; pure
//! - [`law`]: the types of `data/`, their loading, the edition in force on a day
//! - [`case`]: the records; no I/O, no clock
//! - [`calendar`]: working days, office hours, local time; pure
//! - [`language`]: the words of `data/i18n`
//! - [`digest`]: digests of texts and files
//! - [`diagnostic`]: what is wrong, where, and what to do next

pub mod admission;
pub mod batch;
pub mod calendar;
pub mod case;
pub mod certificate;
pub mod cli;
pub mod diagnostic;
pub mod digest;
pub mod document;
pub mod language;
pub mod law;
pub mod procedure;
pub mod report;
pub mod store;
pub mod study;
