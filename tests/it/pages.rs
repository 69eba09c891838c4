//! The pages of codes: `explain CODE`, its examples in three languages, `docs/errors.md`.
//!
//! `UPDATE_PAGES=1 cargo test --test it pages` writes the examples and then, when the program
//! was built with them, `docs/errors.md`: run it twice.

use std::{collections::BTreeSet, env, fmt::Write, fs, path::PathBuf};

use insta::assert_snapshot;
use ruqsat::{
    diagnostic::codes,
    language::{Language, Words},
    law::Lawbook,
};
use serde_json::Value;

use crate::{
    errors::{play, reproducers},
    office::Office,
};

fn at(path: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn all_codes() -> impl Iterator<Item = &'static str> {
    let book = Lawbook::built_in().unwrap();
    let laws = book.services().into_iter().map(|service| book.newest(service).unwrap());
    let findings: BTreeSet<&str> = laws.flat_map(|law| law.findings().into_keys()).collect();
    codes::ALL.iter().map(|code| code.as_str()).chain(findings)
}

/// Holds a file to what it should be, or writes it.
fn hold(path: &str, text: &str) {
    if env::var_os("UPDATE_PAGES").is_some() {
        fs::create_dir_all(at(path).parent().unwrap()).unwrap();
        fs::write(at(path), text).unwrap();
    }
    let held = fs::read_to_string(at(path)).unwrap_or_default();
    assert!(held == text, "{path} is stale: UPDATE_PAGES=1 cargo test --test it pages, twice");
}

#[test]
fn every_code_has_a_page_in_every_language_and_every_page_a_code() {
    for language in Language::ALL {
        let pages = Words::pages(language);
        let lacking: Vec<&str> = all_codes()
            .filter(|code| {
                !pages.has(&format!("page-{code}")) || !pages.has(&format!("page-{code}.next"))
            })
            .collect();
        assert!(lacking.is_empty(), "{}: {lacking:?}", language.as_str());
    }
    let text = fs::read_to_string(at("data/i18n/en/codes.ftl")).unwrap();
    for line in text.lines().filter_map(|line| line.strip_prefix("page-")) {
        let code = line.split(" =").next().unwrap();
        assert!(all_codes().any(|known| known == code), "no code {code}");
    }
}

#[test]
fn examples_are_what_is_really_said() {
    std::thread::scope(|scope| {
        for language in ["kk", "ru", "en"] {
            scope.spawn(move || examples_of(language));
        }
    });
}

fn examples_of(language: &'static str) {
    let mut text = String::new();
    for kind in ["errors", "findings"] {
        for code in reproducers(kind) {
            // What is said in English stands in the reproducer, and is held there.
            let played = match language {
                "en" => fs::read_to_string(at(&format!("tests/{kind}/{code}.test"))).unwrap(),
                _ => play(kind, &code, language).0,
            };
            let _ = write!(text, "== {code}\n{}", example(&played));
        }
    }
    hold(&format!("data/examples/{language}.txt"), &text);
}

/// The last command of a reproducer whose answer it holds, and the answer.
fn example(played: &str) -> String {
    let (before, after) = played.rsplit_once("\n? ").unwrap();
    let typed = before.rsplit_once("$ ").unwrap().1;
    let said =
        after.lines().skip(1).map_while(|line| line.strip_prefix("> ").or(line.strip_prefix('>')));
    let mut text = format!("$ ruqsat {typed}\n");
    for line in said {
        text += &line.replace("OFFICE/", "");
        text.push('\n');
    }
    text
}

#[test]
fn the_list_of_codes_is_the_pages() {
    let office = Office::empty();
    let mut text = String::from(
        "# What can be wrong\n\n\
         Every code the program can say, errors first, then the findings of `check`. `ruqsat explain\n\
         CODE` prints the same in the reader's language. This file is made from the pages:\n\
         `UPDATE_PAGES=1 cargo test --test it pages`.\n",
    );
    for code in all_codes() {
        let page = office.json(&format!("explain {code}"));
        text += &as_markdown(code, &page);
    }
    hold("docs/errors.md", &text);
}

fn as_markdown(code: &str, page: &Value) -> String {
    let field = |name: &str| page[name].as_str().unwrap_or_default();
    let mut text = format!("\n## {code}\n\n{}\n\n", field("meaning"));
    if !field("cite").is_empty() {
        let _ = write!(text, "Rests on {}.", field("cite"));
        if !field("leads_to").is_empty() {
            let _ = write!(text, " Leads to `{}`.", field("leads_to"));
        }
        for other in page["services"].as_array().into_iter().flatten().skip(1) {
            let named = |name: &str| other[name].as_str().unwrap_or_default();
            let _ = write!(text, " In `{}`: {}", named("service"), named("cite"));
            let leads = named("leads_to");
            let _ = match leads {
                "" => write!(text, ", a warning."),
                leads => write!(text, ", leads to `{leads}`."),
            };
        }
        text += "\n\n";
    }
    let _ = write!(text, "What to do: {}\n\n", field("next"));
    if !field("example").is_empty() {
        let _ = write!(text, "```text\n{}\n```\n\n", field("example"));
    }
    let _ = writeln!(text, "Exit code: {}.", page["exit"]);
    text
}

#[test]
fn a_code_has_a_page_without_an_office() {
    assert_snapshot!(Office::empty().run("explain late-application"), @"
    exit: 0
    --- stdout
    late-application

    The application was sent after the last day for it: externat not later than 20 calendar days before the departure or the beginning of the school year (O61 p.9); to a college by the window of its level, form of study, funding and base (O20.1(3)).
    In the service “Permission to study as an external student in basic and general secondary education”:
    Rests on: O61 p.9(2), O61 p.9(3)
    Leads to: refusal, ground 2
    reading calendar-back-count: exactly N calendar days before is still in time; the day never moves
    reading after-hours-in-time: what was sent on the last day of a window is in time, even if registered later
    reading abroad-already: the last day before departure binds those already abroad too
    In the service “Acceptance of documents to organisations of technical, vocational and post-secondary education”:
    Rests on: O20.1(3)1), O20.1(3)2)
    Leads to: refusal, ground 2
    reading after-hours-in-time: what was sent on the last day of a window is in time, even if registered later

    What to do: Check the day of sending and what the application says. If they stand, refuse on ground 2.

    For example:
      $ ruqsat check 1
      EX-2026-000001: sent 2026-08-03; the last day was 2026-07-31, 20 calendar days before 2026-08-20 (O61 p.9(2)) → refusal, ground 2

    Exit code: 1
    ");
}

#[test]
fn a_wrong_code_suggests_the_nearest() {
    assert_snapshot!(Office::empty().run("explain no-glpyh"), @"
    exit: 2
    --- stderr
    error[unknown-code]: there is no code “no-glpyh”
     |
     = help: did you mean “no-glyph”? `ruqsat explain no-glyph`
    ");
    // A name in Latin letters is a case all the same.
    let office = Office::with(&[("student-name", "kim")]);
    assert!(office.run("explain kim term").ok().out.contains("EX-2026-000001"));
}

#[test]
fn an_error_names_its_page_when_more_is_wanted() {
    let office = Office::with_one();
    assert!(!office.run("show 99").err.contains("explain"));
    assert_snapshot!(office.run("-v show 99"), @"
    exit: 2
    --- stderr
    error[no-such-case]: no case “99”
     |
     = help: `ruqsat list` shows them all
     = help: see `ruqsat explain no-such-case`
    ");
}
