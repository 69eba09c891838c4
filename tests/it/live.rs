//! Live completion: what a shell is told of the words typed so far.

use std::process::Stdio;

use crate::office::{Office, words};

/// What fish is told: a line for each way to go on, `VALUE<TAB>MEANING`.
fn told(office: &Office, typed: &str) -> Vec<String> {
    let mut line = words(typed);
    if typed.ends_with(' ') {
        line.push(String::new());
    }
    let mut command = office.command();
    command.env("COMPLETE", "fish");
    // The language is a word of the line, as an officer would type it.
    let language = command.get_args().nth(1).unwrap().to_owned();
    let mut command = std::process::Command::new(command.get_program());
    command
        .env_clear()
        .env("COMPLETE", "fish")
        .env("RUQSAT_NOW", "2026-08-14T10:00")
        .current_dir(office.path())
        .args(["--", "ruqsat", "--lang"])
        .arg(language)
        .args(line)
        .stdin(Stdio::null());
    let output = command.output().unwrap();
    assert!(output.status.success(), "{typed}");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{typed}");
    String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect()
}

/// The values alone, options left out.
fn values(office: &Office, typed: &str) -> Vec<String> {
    let value = |line: String| line.split('\t').next().unwrap().to_owned();
    told(office, typed).into_iter().map(value).filter(|value| !value.starts_with('-')).collect()
}

#[test]
fn cases_by_number_with_the_names_and_without_identity_numbers() {
    let office = Office::with_one();
    let told = told(&office, "show ");
    assert!(
        told.contains(
            &"EX-2026-000001\tНұрланов Хамит Еркінұлы (Әлімова Әсем Серікқызы)".to_owned()
        ),
        "{told:?}"
    );
    assert!(
        !told.iter().any(|line| line.contains("120108591236") || line.contains("860702486840"))
    );
}

#[test]
fn cases_by_tail_the_newest_first() {
    let office = Office::with_applicants();
    assert_eq!(values(&office, "show 1").first().map(String::as_str), Some("19"));
    assert_eq!(values(&office, "show 1").last().map(String::as_str), Some("1"));
    assert_eq!(values(&office, "check 27 2").len(), 10);
    assert_eq!(values(&office, "show EX-2026-00002").len(), 9);
}

#[test]
fn events_that_may_follow_and_their_details() {
    let office = Office::with_one();
    assert_eq!(values(&office, "record 1 "), ["package-complete"]);
    assert_eq!(values(&office, "record EX-2026-000001 pack"), ["package-complete"]);
    office.run("record 1 package-complete").ok();
    assert_eq!(values(&office, "record 1 "), ["school-requested", "school-replied"]);
    assert_eq!(values(&office, "record 1 content-reviewed outcome=c"), ["outcome=conforms"]);
    assert!(values(&office, "record 99 ").contains(&"content-reviewed".to_owned()));
    office.speak("kk");
    assert!(told(&office, "record 1 school-re")[0].contains('\t'));
}

#[test]
fn forms_steps_states_and_codes() {
    let office = Office::with_one();
    assert!(values(&office, "form preview ").contains(&"extract".to_owned()));
    assert_eq!(values(&office, "form issue hearing"), ["hearing-minutes"]);
    assert!(values(&office, "form show reference").is_empty(), "a department gives none out");
    let school = Office::empty();
    school.run("init --yes --kind school --name Мектеп").ok();
    let references = ["reference-school", "reference-college"];
    assert_eq!(values(&school, "form show reference"), references);
    assert!(values(&school, "form issue reference").is_empty());
    assert_eq!(values(&office, "explain 1 t"), ["term"]);
    assert_eq!(values(&office, "explain no-gl"), ["no-glyph"]);
    assert_eq!(values(&office, "list --state void"), ["void"]);
    assert_eq!(values(&office, "refuse preliminary 1 --ground "), ["1", "2", "3"]);
}

#[test]
fn an_office_is_found_upwards_and_by_name() {
    let office = Office::with_one();
    let elsewhere = Office::empty();
    let typed = format!("-C {} show ", office.path().display());
    assert_eq!(values(&elsewhere, &typed), ["EX-2026-000001"]);
}

#[test]
fn without_an_office_nothing_is_offered_and_nothing_said() {
    let office = Office::empty();
    assert!(values(&office, "show ").is_empty());
    assert!(values(&office, "show 1").is_empty());
    assert!(values(&office, "rec").contains(&"record".to_owned()));
    office.write("office.toml", "format = [");
    assert!(values(&office, "show ").is_empty());
}

#[test]
fn each_shell_gets_its_script() {
    let office = Office::empty();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let output = office.command().env("COMPLETE", shell).output().unwrap();
        assert!(String::from_utf8_lossy(&output.stdout).contains("COMPLETE"), "{shell}");
    }
    let output = office.command().env("COMPLETE", "tcsh").output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("tcsh"));
}
