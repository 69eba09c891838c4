//! Whatever bytes come in, the program answers with an exit code of its own, and nothing is
//! left half-written.

use std::{ffi::OsString, fs, path::Path, process::Stdio};

use proptest::prelude::*;
use ruqsat::{
    batch::{Reading, Sheet},
    case::Case,
    law::Lawbook,
};

use crate::{
    import::sheet,
    journey::application,
    office::{Office, Run},
};

/// What a terminal would obey, in a name.
const NAME: &str = "Ә\u{1b}[2J\u{1b}]0;х\u{7}л\u{202e}и\u{9b}31mя\u{200f}\r";

fn answered(run: &Run) {
    assert!((0..=5).contains(&run.exit), "{run}");
    assert!(!run.err.contains("panicked"), "{run}");
}

/// No escape, no control, no mark that turns the writing round.
fn harmless(text: &str) -> bool {
    !text.chars().any(|c| {
        (c.is_control() && c != '\n')
            || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    })
}

/// Cells that nearly are what a sheet holds.
fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        Just("2026-08-04T10:15".to_owned()),
        Just("portal".to_owned()),
        Just("860702486840".to_owned()),
        Just("8+9".to_owned()),
        Just("application:1:2026-08-04|medical-conclusion-026e:::".to_owned()),
        Just("=1+1".to_owned()),
        Just(NAME.to_owned()),
        "[0-9:.T+|-]{0,20}",
        "\\PC{0,12}",
        ".{0,8}",
    ]
}

fn quoted(cells: &[String]) -> String {
    let cells: Vec<String> =
        cells.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect();
    cells.join(",") + "\n"
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_a_sheet_or_are_told_why_not(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = Sheet::parse(Path::new("a.csv"), &bytes, Reading { ignore_unknown: true, ..Reading::default() });
        let with_header = [sheet(|_| ()).lines().next().unwrap().as_bytes(), b"\n", &bytes].concat();
        let _ = Sheet::parse(Path::new("a.csv"), &with_header, Reading::default());
    }

    #[test]
    fn any_text_is_a_case_or_is_told_why_not(text in ".{0,300}", cut in 0_usize..900, put in ".{0,6}") {
        let _ = Case::parse(Path::new("a.toml"), &text);
        let sound = sound_case();
        let at = sound.char_indices().map(|(at, _)| at).nth(cut).unwrap_or(0);
        let _ = Case::parse(Path::new("a.toml"), &format!("{}{put}{}", &sound[..at], &sound[at..]));
        let _ = Case::parse(Path::new("a.toml"), &sound[..at]);
    }

    #[test]
    fn any_text_is_a_law_or_is_told_why_not(cut in 0_usize..9000, put in "[ -~\n]{0,6}") {
        let sound = include_str!("../../data/services/externat/2023-08.toml");
        let at = sound.char_indices().map(|(at, _)| at).nth(cut).unwrap_or(0);
        let _ = Lawbook::parse(&[("a.toml", &format!("{}{put}{}", &sound[..at], &sound[at..]))]);
        let _ = Lawbook::parse(&[("a.toml", &sound[..at])]);
    }
}

/// The text of a case as the program writes it.
fn sound_case() -> String {
    static TEXT: std::sync::OnceLock<String> = std::sync::OnceLock::new();
    let make = || {
        let office = Office::with_one();
        office.run("record 1 package-complete").ok();
        office.read("applications/2026/EX-2026-000001.toml")
    };
    TEXT.get_or_init(make).clone()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_sheet_is_answered_and_what_is_taken_can_be_read(
        rows in proptest::collection::vec(proptest::collection::vec(cell(), 14..18), 1..6),
        noise in proptest::collection::vec(any::<u8>(), 0..40),
    ) {
        let office = Office::new();
        let mut bytes = sheet(|_| ()).into_bytes();
        for row in &rows {
            bytes.extend(quoted(row).into_bytes());
        }
        office.at("2026-08-14T10:00").write("a.csv", &bytes);
        let run = office.run("import a.csv");
        answered(&run);
        prop_assert!(harmless(&run.out) && harmless(&run.err), "{}", run);
        bytes.extend(noise);
        office.write("b.csv", bytes);
        answered(&office.run("import b.csv"));
        let listed = office.json("list")["cases"].as_array().unwrap().len();
        prop_assert_eq!(listed, office.files("applications").len());
        prop_assert!(office.files("applications").iter().all(|file| file.rsplit('.').next() == Some("toml")));
        crate::records::verify_journal(&office);
    }

    #[test]
    fn any_words_are_a_command_or_are_told_why_not(
        verb in prop_oneof![
            Just("show"), Just("record"), Just("check"), Just("explain"), Just("iin"),
            Just("calendar"), Just("list"), Just("deadlines"), Just("note"), Just("-C"), Just(""),
        ],
        words in proptest::collection::vec("[^\\x00]{0,12}", 0..4),
    ) {
        let office = Office::new();
        let output = office.command().arg(verb).args(&words).stdin(Stdio::null()).output().unwrap();
        prop_assert!(output.status.code().is_some_and(|code| (0..=5).contains(&code)));
        let (out, err) = (String::from_utf8(output.stdout), String::from_utf8(output.stderr));
        prop_assert!(harmless(&out.unwrap()));
        prop_assert!(harmless(&err.unwrap()));
    }
}

#[test]
fn a_file_that_is_no_case_is_told_why_not() {
    let office = Office::new();
    for bytes in
        [&b""[..], b"\xff\xfe\x00", b"[[", b"a = 1", b"\x00", b"applicant = 5\nstudent = []"]
    {
        office.write("a.toml", bytes);
        let run = office.run("register --from a.toml");
        answered(&run);
        assert_ne!(run.exit, 0, "{run}");
    }
    assert_eq!(office.files("applications"), [""; 0]);
}

#[test]
fn a_deep_or_long_file_is_told_why_not() {
    let office = Office::new();
    office.write("deep.toml", format!("a = {}", "[".repeat(100_000)));
    answered(&office.run("register --from deep.toml"));
    office.write("long.csv", "a,".repeat(2_000));
    answered(&office.run("import long.csv"));
    office.write("quote.csv", format!("{}\"never closed\n", sheet(|_| ())));
    answered(&office.run("import quote.csv"));
}

#[test]
fn names_never_reach_the_terminal_raw() {
    let office = Office::new();
    office.at("2026-08-04T12:00");
    office.write("a.csv", sheet(|row| (row[2], row[5]) = (NAME.into(), NAME.into())));
    let run = office.run("import a.csv");
    assert!(harmless(&run.out) && harmless(&run.err), "{run}");
    let hidden = "Ә\u{202e}лия";
    office.write("b.csv", sheet(|row| (row[2], row[5]) = (hidden.into(), hidden.into())));
    office.run("import b.csv");
    // By hand it may stand in a file all the same.
    let file = "applications/2026/EX-2026-000009.toml";
    office.run(&application(&[])).ok();
    let made = office.files("applications").pop().unwrap();
    let by_hand = office.read(&made).replace("Нұрланов", "Н\\u001b[2J\\u202eов");
    let number = made.rsplit('/').next().unwrap().trim_end_matches(".toml").to_owned();
    office.write(file, by_hand.replace(&number, "EX-2026-000009"));
    for typed in ["list", "show 9", "list --format csv", "check --all", "explain 9", "deadlines"] {
        let run = office.run(typed);
        answered(&run);
        assert!(harmless(&run.out) && harmless(&run.err), "{typed}: {run}");
    }
    // Data keep what stands in the file, escaped.
    assert!(office.run("list --format json").out.lines().all(|line| !line.contains('\u{1b}')));
}

#[test]
fn what_is_typed_comes_back_harmless() {
    let office = Office::with_one();
    for typed in
        ["show", "record 1", "explain 1", "calendar is", "iin", "list --as-of", "import", ""]
    {
        let mut command = office.command();
        let words: Vec<&str> = typed.split_whitespace().collect();
        let output = command.args(words).arg(NAME).stdin(Stdio::null()).output().unwrap();
        let (out, err) = (String::from_utf8(output.stdout), String::from_utf8(output.stderr));
        let (out, err) = (out.unwrap(), err.unwrap());
        assert!(harmless(&out) && harmless(&err), "{typed}: {out:?} {err:?}");
    }
}

#[cfg(unix)]
#[test]
fn arguments_that_are_no_text_are_told_so() {
    use std::os::unix::ffi::OsStringExt;
    let office = Office::new();
    let broken = || OsString::from_vec(b"\xff\xfe.csv".to_vec());
    for words in [
        vec!["show".into(), broken()],
        vec!["import".into(), broken()],
        vec!["-C".into(), broken(), "list".into()],
        vec![broken()],
        vec!["note".into(), "1".into(), broken()],
        vec!["list".into(), "--state".into(), broken()],
    ] {
        let output = office.command().args(&words).stdin(Stdio::null()).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{words:?}");
    }
}

#[cfg(unix)]
#[test]
fn a_folder_that_leads_elsewhere_is_not_followed_by_a_number() {
    let office = Office::with_one();
    for typed in ["show ../../etc/passwd", "show EX-2026-000001/../x", "note ..%2f1 x"] {
        assert_eq!(office.run(typed).exit, 2, "{typed}");
    }
}

/// What looks like a form's own writing, in a name, a school and a reason.
const WRITING: &str = "{{ 7*7 }}{% for a in [1,2] %}{# x #}${7*7}<b>&amp;</b>\\u0041";

#[test]
fn what_looks_like_a_form_stays_text() {
    let office = Office::with(&[
        ("applicant-name", WRITING),
        ("student-name", WRITING),
        ("school", WRITING),
        ("student-iin", ""),
    ]);
    office.at("2026-08-05T10:00");
    let typed = format!("refuse to-consider 1 --anyway --reason \"{WRITING}\"");
    office.run(&typed).ok();
    let paper = office.files("papers").pop().unwrap();
    let seal = &office.json(&format!("verify {paper}"))["papers"][0];
    assert_eq!(seal["verdict"], "genuine", "{seal}");
    let file = lopdf::Document::load(office.path().join(&paper)).unwrap();
    let mut words = file.extract_text(&[1]).unwrap();
    words.retain(|letter| !letter.is_whitespace());
    assert!(words.contains("{{7*7}}{%forain[1,2]%}"), "{words}");
    for typed in ["show 1", "list", "explain 1", "list --format md", "report --format html"] {
        let run = office.run(typed);
        answered(&run);
        assert!(!run.out.contains("49 "), "{typed}: {run}");
    }
}

/// A case that somebody wrote by hand to lead out of the office.
#[test]
fn a_record_that_names_a_place_outside_leads_nowhere() {
    let outside = tempfile::TempDir::new().unwrap();
    let name = outside.path().file_name().unwrap().to_str().unwrap();
    let office = Office::granted();
    let case = "applications/2026/EX-2026-000001.toml";
    let text = office.read(case);
    let paper = "papers/2026/EX-2026-000001/extract.pdf";
    assert!(text.contains(paper));
    fs::remove_file(office.path().join(paper)).unwrap();
    for place in [format!("../{name}/x.pdf"), format!("{}/x.pdf", outside.path().display())] {
        office.write(case, text.replace(paper, &place));
        for typed in [
            "show 1",
            "form issue extract --case 1",
            "order 1",
            "deliver 1",
            "verify papers",
            "doctor --repair",
            "backup copy.tar.gz",
        ] {
            answered(&office.run(typed));
        }
        let _ = fs::remove_file(office.path().join("copy.tar.gz"));
    }
    for number in ["../../x", "EX-2026-000001/../../x", "/x", "EX-99999-1", "EX-2026-4294967296"] {
        office.write(case, text.replace("\"EX-2026-000001\"", &format!("{number:?}")));
        for typed in ["list", "deadlines", "check --all", "doctor --repair"] {
            let run = office.run(typed);
            answered(&run);
            assert_ne!(run.exit, 0, "{typed}: {run}");
        }
    }
    assert_eq!(fs::read_dir(&outside).unwrap().count(), 0);
}
