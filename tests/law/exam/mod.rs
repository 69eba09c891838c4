//! The law exam: questions to the law with the answers that its text gives.
//!
//! `tests/law/exam/SERVICE/*.md` are tables a lawyer can read: paragraph, edition, facts,
//! question, answer. The answers were worked out by hand from the text of the acts, never
//! taken from the program. What a row says in its first column must be the very paragraphs
//! that the program names for its answer. [`mutation`] holds the exam itself to account: it
//! changes the law, one place at a time, and some row must notice.

mod answer;
mod course;
mod coverage;
mod day;
mod doubt;
mod facts;
mod mutation;
mod properties;
mod rule;
mod source;
mod table;

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use ruqsat::{
    calendar::{Calendar, Source},
    law::{Acts, Lawbook, Readings},
};

pub use answer::{Answer, answer};
pub use facts::Facts;
pub use table::Row;

/// The law as some texts of `data/` give it.
pub struct Law<'a> {
    pub book: &'a Lawbook,
    pub calendar: &'a Calendar,
    pub readings: &'a Readings,
    pub acts: &'a Acts,
}

impl Law<'static> {
    /// The law of the program.
    fn built_in() -> Self {
        Self {
            book: Lawbook::built_in().unwrap(),
            calendar: Calendar::built_in(),
            readings: Readings::built_in().unwrap(),
            acts: Lawbook::built_in().unwrap().acts(),
        }
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The files in a folder of the project and below it, by name.
fn files(folder: &str, end: &str) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|one| one == end) {
                files.push(path);
            }
        }
    }
    files.sort();
    files
}

/// A file's path from the root of the project, and its text.
fn read(path: &Path) -> (String, String) {
    let name = path.strip_prefix(root()).unwrap().to_str().unwrap().replace('\\', "/");
    (name, std::fs::read_to_string(path).unwrap())
}

/// Every edition of `data/services`.
fn editions() -> Vec<(String, String)> {
    files("data/services", "toml").iter().map(|path| read(path)).collect()
}

/// The readings and the acts of `data/`.
fn readings_and_acts() -> [(String, String); 2] {
    ["data/readings.toml", "data/acts.toml"].map(|path| read(&root().join(path)))
}

/// Every year of `data/calendar`.
fn years() -> Vec<Source> {
    let texts = files("data/calendar", "toml");
    texts.iter().map(|path| read(path)).map(|(path, text)| Source::new(path, text)).collect()
}

/// Every row of the exam.
pub fn rows() -> Vec<Row> {
    files("tests/law/exam", "md").iter().map(|path| read(path)).flat_map(table::rows).collect()
}

/// Asks every row of one table, and says all that are answered otherwise.
#[track_caller]
fn hold(table: &str) {
    let law = Law::built_in();
    let rows: Vec<Row> = rows().into_iter().filter(|row| row.place.starts_with(table)).collect();
    assert!(!rows.is_empty(), "no rows in {table}");
    let wrong: Vec<String> = rows.iter().filter_map(|row| row.wrong(&law)).collect();
    assert!(wrong.is_empty(), "{} of {} rows:\n{}", wrong.len(), rows.len(), wrong.join("\n"));
}

#[test]
fn e10_e12_e13_e15_terms() {
    hold("tests/law/exam/externat/terms.md");
}

#[test]
fn e12_e15_safe_days() {
    hold("tests/law/exam/externat/safe-days.md");
}

#[test]
fn e3_registration() {
    hold("tests/law/exam/externat/registration.md");
}

#[test]
fn e7_windows() {
    hold("tests/law/exam/externat/windows.md");
}

#[test]
fn e8_e10_package() {
    hold("tests/law/exam/externat/package.md");
}

#[test]
fn e2_e4_e5_e9_e14_eligibility() {
    hold("tests/law/exam/externat/eligibility.md");
}

#[test]
fn e1_e2_e10_e12_e14_e15_e17_gates() {
    hold("tests/law/exam/externat/gates.md");
}

#[test]
fn e10_e12_e13_e15_e17_states() {
    hold("tests/law/exam/externat/states.md");
}

#[test]
fn c1_c2_c3_c4_complaints() {
    hold("tests/law/exam/externat/complaints.md");
}

#[test]
fn e1_e2_e4_e8_e14_e18_rules() {
    hold("tests/law/exam/externat/rules.md");
}

#[test]
fn k1_k2_k3_k4_k5_c1_c2_c3_c4_correction() {
    hold("tests/law/exam/correction/correction.md");
}

#[test]
fn d1_d2_d3_d4_d5_d7_d8_d9_d10_d11_d12_d13_d15_d16_d17_d18_c6_duplicates_of_schools() {
    hold("tests/law/exam/duplicate-school/duplicates.md");
}

#[test]
fn d1_d2_d3_d4_d5_d7_d8_d9_d10_d11_d12_d13_d15_d16_d17_d18_c6_duplicates_of_colleges() {
    hold("tests/law/exam/duplicate-college/duplicates.md");
}

#[test]
fn adm1_adm2_adm3_adm4_adm5_adm6_adm7_adm8_adm9_adm10_college_admission() {
    hold("tests/law/exam/college-admission/admission.md");
}

#[test]
fn adm2_windows_of_every_combination() {
    hold("tests/law/exam/college-admission/windows.md");
}

#[test]
fn e18_e19_e20_editions() {
    hold("tests/law/exam/externat/editions.md");
}

#[test]
fn e3_e13_days() {
    hold("tests/law/exam/calendar/days.md");
}

#[test]
fn x1_x2_x3_x4_x5_x6_x7_x8_x9_the_year_of_an_extern() {
    hold("tests/law/exam/externat/year.md");
}

#[test]
fn e18_acts() {
    hold("tests/law/exam/acts/acts.md");
}

#[test]
fn e4_e5_e6_e7_e10_e12_e13_e14_e15_readings() {
    hold("tests/law/exam/readings/readings.md");
}

#[test]
fn e18_the_exam_asks_of_every_edition_and_every_year() {
    let asked: BTreeSet<String> = rows().iter().map(Row::file_asked_of).collect();
    let held = editions().into_iter().map(|(path, _)| path);
    let years = years().into_iter().map(|year| year.path.to_str().unwrap().to_owned());
    let rest = readings_and_acts().map(|(path, _)| path);
    for path in held.chain(years).chain(rest) {
        assert!(asked.contains(&path), "E18: no row asks of {path}");
    }
    assert!(rows().len() >= 150, "E18: {} rows", rows().len());
}
