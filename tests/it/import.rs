//! `import`: many applications from a sheet, whatever the office's spreadsheet made of it.

use std::fs;

use insta::assert_snapshot;

use crate::office::{APPLICANTS, MESSY, Office};

#[test]
fn a_sheet_of_the_portal_is_registered_in_its_order() {
    let office = Office::new();
    office.at("2026-08-14T10:00").bring(APPLICANTS, "applicants.csv");
    assert_snapshot!(office.run("import applicants.csv"), @"
    exit: 0
    --- stdout
    registered: 28 applications, rejected: 0, already there: 0
    numbers: EX-2026-000001 to EX-2026-000028
    --- stderr
    EX-2026-000003: arrived 25 July 2026, 21:44, a day off (weekend); registered the next working day, 27 July 2026 (O61 p.21)
    EX-2026-000004: arrived 25 July 2026, 21:49, a day off (weekend); registered the next working day, 27 July 2026 (O61 p.21)
    EX-2026-000005: arrived 26 July 2026, 20:09, a day off (weekend); registered the next working day, 27 July 2026 (O61 p.21)
    EX-2026-000018: arrived 9 August 2026, 11:27, a day off (weekend); registered the next working day, 10 August 2026 (O61 p.21)
    EX-2026-000019: arrived 9 August 2026, 14:12, a day off (weekend); registered the next working day, 10 August 2026 (O61 p.21)
    EX-2026-000024: arrived 11 August 2026, 19:17, after office hours; registered the next working day, 12 August 2026 (O61 p.21)
    ");
    assert_eq!(office.files("applications").len(), 28);
}

#[test]
fn the_answer_as_data() {
    let office = Office::new();
    office.at("2026-08-14T10:00").bring(MESSY, "messy.csv");
    let answer = office.json("import messy.csv --ignore-unknown");
    assert_eq!(answer["format"], 1);
    assert_eq!(answer["accepted"], 16);
    assert_eq!(answer["rejected"], 5);
    assert_eq!(answer["skipped"], 0);
    let cases = answer["cases"].as_array().unwrap();
    assert_eq!(cases.len(), 16);
    assert_eq!(cases[15], "EX-2026-000016");
}

#[test]
fn twice_adds_nothing() {
    let office = Office::with_applicants();
    let journal = office.read("journal/2026.csv");
    assert_snapshot!(office.run("import applicants.csv"), @"
    exit: 0
    --- stdout
    registered: 0 applications, rejected: 0, already there: 28
    ");
    assert_eq!(office.read("journal/2026.csv"), journal);
}

#[test]
fn a_dry_run_writes_nothing() {
    let office = Office::new();
    office.at("2026-08-14T10:00").bring(MESSY, "messy.csv");
    let before = office.files(".");
    let run = office.run("import messy.csv --ignore-unknown --dry-run").exits(1);
    assert_eq!(
        run.out,
        "would register: 16 applications, would reject: 5, already there: 0; nothing was written\n"
    );
    assert_eq!(office.files("."), before);
}

#[test]
fn all_or_nothing_takes_nothing_when_a_row_is_wrong() {
    let office = Office::new();
    office.at("2026-08-14T10:00").bring(MESSY, "messy.csv");
    let run = office.run("import messy.csv --ignore-unknown --all-or-nothing").exits(1);
    assert_snapshot!(run.out, @"registered: 0 applications, rejected: 5, already there: 0");
    assert_eq!(office.files("applications"), [""; 0]);
    assert_eq!(office.json("import messy.csv --ignore-unknown --all-or-nothing")["accepted"], 0);
    // No number was lost to it.
    let run = office.run("import messy.csv --ignore-unknown").exits(1);
    assert!(run.out.contains("EX-2026-000001 to EX-2026-000016"), "{run}");
}

#[test]
fn all_or_nothing_takes_a_sound_sheet() {
    let office = Office::new();
    office.at("2026-08-14T10:00").bring(APPLICANTS, "applicants.csv");
    let run = office.run("import applicants.csv --all-or-nothing").ok();
    assert!(run.out.starts_with("registered: 28"), "{run}");
}

/// One row of the samples with its header, to be changed.
pub fn sheet(change: impl Fn(&mut Vec<String>)) -> String {
    let text = fs::read_to_string(MESSY).unwrap();
    let cells = |line: &str| line.split(',').map(str::to_owned).collect::<Vec<_>>();
    let mut rows: Vec<Vec<String>> = text.lines().take(2).map(cells).collect();
    for row in &mut rows {
        row.truncate(16);
    }
    change(&mut rows[1]);
    rows.iter().map(|row| row.join(",") + "\n").collect()
}

/// A child refused may apply again; one whose application stands may not.
#[test]
fn a_new_application_after_a_closed_refusal_is_no_repeat() {
    let office = Office::new();
    let later = |moment: &'static str| sheet(move |row| row[0] = moment.to_owned());
    office.at("2026-08-04T12:00").write("a.csv", sheet(|row| row[13] = "application:1".into()));
    office.write("b.csv", later("2026-08-05T09:00"));
    office.run("import a.csv").ok();
    office.at("2026-08-05T10:00");
    assert_eq!(office.json("import b.csv")["skipped"], 1);
    office.run("refuse to-consider 1").ok();
    assert_eq!(office.json("import b.csv")["accepted"], 1);
    assert_eq!(office.json("import a.csv")["skipped"], 1);
    assert_eq!(office.json("import b.csv")["skipped"], 1);
}

#[test]
fn a_new_application_after_withdrawal_is_no_repeat() {
    let office = Office::new();
    office.at("2026-08-05T10:00").write("a.csv", sheet(|_| ()));
    office.write("b.csv", sheet(|row| row[0] = "2026-08-05T09:00".into()));
    office.run("import a.csv").ok();
    office.run("withdraw 1").ok();
    assert_eq!(office.json("import b.csv")["accepted"], 1);
    assert_eq!(office.json("import a.csv")["skipped"], 1);
}

#[test]
fn a_void_case_is_as_if_it_had_never_been() {
    let office = Office::new();
    office.at("2026-08-05T10:00").write("a.csv", sheet(|_| ()));
    office.run("import a.csv").ok();
    office.run("void 1 --reason қате").ok();
    assert_eq!(office.json("import a.csv")["cases"][0], "EX-2026-000002");
}

#[test]
fn a_granted_application_is_not_taken_again() {
    let office = Office::new();
    office.at("2026-08-04T12:00").write("a.csv", sheet(|_| ()));
    office.run("import a.csv").ok();
    office.grant("1");
    office.write("b.csv", sheet(|row| row[0] = "2026-08-12T09:00".into()));
    assert_eq!(office.json("import b.csv")["skipped"], 1);
}

#[test]
fn the_number_of_the_portal_is_the_key_where_it_is_given() {
    let numbered = |number: &str, moment: &str| {
        let text = sheet(|row| row[0] = moment.to_owned());
        let mut lines = text.lines();
        let (head, row) = (lines.next().unwrap(), lines.next().unwrap());
        format!("{head},source_number\n{row},{number}\n")
    };
    let office = Office::new();
    office.at("2026-08-05T10:00").write("a.csv", numbered("KZ40-1", "2026-08-04T10:15"));
    office.write("b.csv", numbered("KZ40-1", "2026-08-04T10:20"));
    office.write("c.csv", numbered("KZ40-2", "2026-08-04T10:15"));
    assert_eq!(office.json("import a.csv")["accepted"], 1);
    assert_eq!(office.json("import b.csv")["skipped"], 1);
    assert_eq!(office.json("import c.csv")["accepted"], 1);
}

/// What is incomplete by law is still registered: the office must answer it.
#[test]
fn what_is_incomplete_by_law_is_registered() {
    let office = Office::new();
    office.at("2026-08-04T12:00").write(
        "a.csv",
        sheet(|row| {
            row[13] = String::new();
            row[14] = "жоқ".into();
            row[15] = "none".into();
        }),
    );
    assert_eq!(office.json("import a.csv")["accepted"], 1);
    let codes: Vec<String> = office.json("check 1")["checks"][0]["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|finding| finding["code"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(codes, ["missing-document", "missing-document", "no-signature", "no-consent"]);
}

#[test]
fn a_file_that_is_not_there_or_is_no_sheet() {
    let office = Office::new();
    office.write("empty.csv", "").write("blank.csv", "\n;;\n").write("latin.csv", b"Mekt\xe9p;a\n");
    assert_snapshot!(office.run("import жоқ.csv"), @"
    exit: 2
    --- stderr
    error[no-such-file]: there is no such file
    --> OFFICE/жоқ.csv
     = help: check the name and the folder
    ");
    assert_snapshot!(office.run("import empty.csv"), @"
    exit: 3
    --- stderr
    error[empty-sheet]: the sheet is empty
    --> empty.csv
     = help: the first row names the columns, each further row is an application
    ");
    assert_snapshot!(office.run("import latin.csv"), @"
    exit: 3
    --- stderr
    error[not-utf8]: line 1 is not UTF-8 text
    --> latin.csv
     = help: save the sheet as “CSV UTF-8”, or name its encoding with --encoding
    ");
    assert_eq!(office.run("import blank.csv").exit, 3);
    assert_eq!(office.run("import .").exit, 3);
}

#[test]
fn a_row_of_an_hour_shown_twice_names_both_moments() {
    let office = Office::new();
    office.at("2024-03-01T09:00");
    let sheet = fs::read_to_string(APPLICANTS).unwrap();
    let (header, row) = sheet.split_once('\n').unwrap();
    let row = row.lines().next().unwrap();
    let moment =
        row.split([',', ';']).find(|cell| cell.starts_with("2026-07-") && cell.contains(':'));
    let row = row.replace(moment.unwrap(), "2024-02-29T23:30");
    office.write("one.csv", format!("{header}\n{row}\n"));
    assert_snapshot!(office.run("import one.csv").exits(1).err, @"
    error[invalid-value]: arrival: expected a time the clock showed once; it showed this one twice: type 2024-02-29T23:30:00+06:00 or 2024-02-29T23:30:00+05:00
     --> one.csv:2:1
      |
    2 | 2024-02-29T23:30;portal;Әлімова Іңкәр Тілекқызы;********6479;+*******6891;Көшербаев Әділет Ғаниұлы;********6949;2014-07-15;№ 36 жалпы...
      | ^^^^^^^^^^^^^^^^ Түскен уақыты
    rejected rows, to be mended and imported again: one.rejected.csv
    what is wrong with each: one.errors.csv
    ");
}

/// The kinds of papers by the names that the screen gives them.
#[test]
fn papers_are_named_as_the_screen_names_them() {
    let office = Office::new();
    let papers = "өтініш:482:2026-08-04|дәрігерлік-консультациялық комиссияның 026/е нысанындағы \
                  қорытындысы:819:2026-07-08:2027-07-08";
    office.at("2026-08-04T12:00").write("a.csv", sheet(|row| row[13] = papers.into()));
    office.run("import a.csv").ok();
    let case = office.json("show 1")["case"].take();
    let kinds: Vec<&str> = case["documents"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["kind"].as_str().unwrap())
        .collect();
    assert_eq!(kinds, ["application", "medical-conclusion-026e"]);
    office.write("b.csv", sheet(|row| row[13] = "қорытынды:819".into()));
    let run = office.run("import b.csv").exits(1);
    assert!(
        run.err.contains("[unknown-value]") && run.err.contains("medical-conclusion-026e"),
        "{run}"
    );
}
