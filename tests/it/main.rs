//! The officer's day, verb by verb: one binary. A test in the house style reads as what she
//! types and what she sees; each legal rule cites the row it holds.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a test that cannot go on should stop and say where"
)]

mod console;
mod journey;
mod office;
#[cfg(unix)]
mod screen;

#[path = "../law/mod.rs"]
mod law;

mod access;
mod admission;
mod agenda;
mod appeal;
mod attach;
mod backup;
mod blanks;
mod bombs;
mod bundle;
mod calendar;
mod campaigns;
mod certificates;
mod check;
mod closing;
mod college;
mod commissions;
mod complaints;
mod concurrency;
mod correct;
mod correction;
mod deadlines;
mod demo;
mod desks;
mod doctor;
mod duplicates;
mod edition;
mod encodings;
mod errors;
mod explain;
mod export;
mod externs;
mod failpoints;
mod form;
mod fuzz;
mod git;
mod guide;
mod hostile;
mod iin;
mod import;
mod init;
mod languages;
mod law_verb;
mod limits;
mod lint;
mod list;
mod live;
mod man;
mod official;
mod order;
mod own_days;
mod pages;
mod privacy;
mod purge;
mod readings;
mod readme;
mod record;
mod records;
mod refuse;
mod register;
mod report;
mod requirements;
mod running;
mod sheets;
mod show;
mod structure;
mod template;
mod today;
mod transcript;
mod usage;
mod verify;
#[cfg(unix)]
mod wizard;
mod words;
mod workbooks;
