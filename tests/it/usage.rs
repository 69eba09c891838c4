//! What is typed wrong: always exit 2, always with the way on.

use insta::assert_snapshot;

use crate::office::Office;

#[test]
fn a_slip_of_the_hand_is_named_with_what_was_meant() {
    let office = Office::empty();
    assert_snapshot!(office.run("deadline"), @"
    exit: 2
    --- stderr
    error[unknown-verb]: there is no verb “deadline”
     |
     = help: did you mean “explain, deliver, deadlines”?
    ");
    assert_snapshot!(office.run("deadlines --overdu"), @"
    exit: 2
    --- stderr
    error[unknown-option]: --overdu is not known here
     |
     = help: did you mean --overdue?
    ");
    assert_snapshot!(office.run("list --format xml"), @"
    exit: 2
    --- stderr
    error[invalid-option]: --format <FORM>: “xml” is not what is expected: table, json, csv, md, ics, html, text, parquet
     |
     = help: did you mean html?
    ");
    assert_snapshot!(office.run("deadlines --within"), @"
    exit: 2
    --- stderr
    error[missing-value]: --within <N> needs a value
     |
     = help: see `--help`
    ");
    assert_snapshot!(office.run("refuse"), @"
    exit: 2
    --- stderr
    Refuses: to consider, preliminarily, finally

    Usage: ruqsat refuse <VERB>

    Verbs:
      to-consider  Refuses to consider an incomplete application (notice O61.2)
      preliminary  Issues the preliminary decision and the notice of a hearing
      final        Issues the reasoned refusal: after the hearing, or at once where the service has none

    Options:
      -h, --help  Shows this help

    Options of every verb:
      -C, --office-dir <DIR>        Folder of the office (else the nearest one upwards from here)
          --lang <LANG>             Language of the screen: kk, ru, en
          --format <FORM>           Form of the answer: table, json, csv, md; of deadlines also ics,
                                    html, text; of export also parquet
          --color <WHEN>            Colours: auto, always, never
          --lock-timeout <SECONDS>  Seconds to wait for whoever else writes (5)
      -q, --quiet                   Only the answer and errors
      -v, --verbose                 More detail
    ");
    assert_snapshot!(office.run("refuse never 1"), @"
    exit: 2
    --- stderr
    error[unknown-verb]: there is no verb “never”
     |
     = help: see `ruqsat --help`
    ");
}

#[test]
fn every_wrong_use_exits_with_two() {
    let office = Office::new();
    for typed in [
        "нет",
        "show",
        "show 1 2",
        "record",
        "order",
        "void 1",
        "note 1",
        "iin",
        "calendar",
        "calendar add",
        "calendar add 2026-08-03",
        "calendar is",
        "completions",
        "completions tcsh",
        "refuse to-consider",
        "refuse preliminary 1",
        "appeal",
        "appeal receive",
        "import",
        "import a b",
        "check",
        "explain",
        "--nothing",
        "list --lang",
        "list extra",
        "demo a b",
        "deadlines --within -1",
        "init --kind ministry",
        "list --color maybe",
        "-C нет list",
        "order 1 --reason себеп",
        "--lang",
        "-C",
    ] {
        let run = office.run(typed);
        assert_eq!(run.exit, 2, "{typed}\n{run}");
        assert_eq!(run.out, "", "{typed}");
        assert!(!run.err.is_empty(), "{typed}");
    }
}

#[test]
fn settings_that_cannot_be_used_are_shown_by_line_and_column() {
    let office = Office::new();
    let sound = office.read("office.toml");
    office.write("office.toml", sound.replace("zone =", "zoen ="));
    assert_snapshot!(office.run("list"), @r#"
    exit: 2
    --- stderr
    error[invalid-settings]: the settings cannot be used: the key “zoen” is not known; did you mean “zone”?
     --> OFFICE/office.toml:7:1
      |
    7 | zoen = "Asia/Almaty"
      | ^^^^
    "#);
    office.write("office.toml", sound.replace("18:30", "25:30").replace("09-01", "13-01"));
    assert_snapshot!(office.run("list"), @"
    exit: 2
    --- stderr
    error[invalid-settings]: the settings cannot be used: “09:00-25:30, 13:00-14:30” cannot be the value of hours
    --> OFFICE/office.toml
    error[invalid-settings]: the settings cannot be used: “13-01” cannot be the value of school_year.begins
    --> OFFICE/office.toml
    ");
    office.write("office.toml", sound.replace("Asia/Almaty", "Asia/Verny"));
    assert_eq!(office.run("list").exit, 2);
    office.write("office.toml", sound.replace("format = 1", "format = 2"));
    assert_snapshot!(office.run("list"), @"
    exit: 3
    --- stderr
    error[newer-format]: written by a newer version of the program (format 2, known 1)
    --> OFFICE/office.toml
     = help: update the program
    ");
}

#[test]
fn a_clock_that_is_none() {
    let office = Office::new();
    office.at("кеше");
    assert_snapshot!(office.run("list"), @"
    exit: 2
    --- stderr
    error[invalid-option]: RUQSAT_NOW: “кеше” is not what is expected: a date and time that exist, such as 2026-08-03T17:55 or 03.08.2026 17:55
    ");
}

#[test]
fn quiet_says_the_answer_alone() {
    let office = Office::new();
    office.at("2026-08-03T19:00");
    let run =
        office.run(&format!("-q {}", crate::journey::application(&[("at", "2026-08-03T18:55")])));
    assert_eq!(run.to_string(), "exit: 0\n--- stdout\nEX-2026-000001\n");
}

#[test]
fn the_version_and_the_completions() {
    let office = Office::empty();
    assert!(office.run("--version").ok().out.starts_with("ruqsat "));
    for shell in ["bash", "zsh", "fish", "powershell"] {
        let run = office.run(&format!("completions {shell}")).ok();
        assert!(run.out.contains("deadlines") && run.out.contains("ruqsat"), "{shell}");
    }
}

#[test]
fn a_pipe_that_is_closed_is_no_failure() {
    use std::process::Stdio;
    let office = Office::with_applicants();
    let mut child =
        office.command().arg("list").stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}

#[test]
fn errors_as_data_are_a_line_each() {
    let office = Office::with_one();
    let run = office.run("order 1 --format json").exits(5);
    assert_eq!(run.out, "");
    for line in run.err.lines() {
        let error: serde_json::Value = serde_json::from_str(line).unwrap();
        assert_eq!(error["code"], "state-forbids");
        assert_eq!(error["severity"], "error");
    }
}
