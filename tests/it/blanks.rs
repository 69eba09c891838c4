//! `certificate blanks`: the register of blanks.

use insta::assert_snapshot;
use serde_json::Value;

use crate::office::Office;

/// A school with thirty blanks of the general secondary certificate.
fn school() -> Office {
    let office = Office::empty();
    office.at("2026-06-10T10:00");
    office.run("init --yes --kind school --name \"№ 64 мектеп\"").ok();
    office
        .run(
            "certificate blanks receive ЖОБ 0000001-0000030 --document general-secondary \
             --act \"№ 15 жүкқұжат\" --date 2026-05-20",
        )
        .ok();
    office
}

fn issue(office: &Office, number: u32, more: &str) -> String {
    let typed =
        format!("certificate blanks issue ЖОБ {number:07} --holder \"Бөкенова Ұлжан\" {more}");
    office.run(&typed).ok().out
}

#[test]
fn b3_what_came_what_was_given_out_what_is_left() {
    let office = school();
    issue(&office, 1, "--decided 2026-06-08");
    issue(&office, 4, "");
    office.run("certificate blanks hand ЖОБ 0000001").ok();
    office.run("certificate blanks spoil ЖОБ 0000002-0000003 --reason бүлінген").ok();
    assert_snapshot!(office.run("certificate blanks balance"), @"
    exit: 0
    --- stdout
    Document           Cover                Series  Received  Issued  Handed over  Spoiled  Left  In stock
    general secondary  ordinary, dark blue  ЖОБ     30        1       1            2        26    0000005-0000030
    ");
    let rows = office.json("certificate blanks balance");
    let row = &rows["blanks"][0];
    assert_eq!(row["in_stock"], serde_json::json!(["ЖОБ 0000005-0000030"]));
    // The same from a day before anything was given out.
    let earlier = office.json("certificate blanks balance --as-of 2026-05-31");
    assert_eq!(earlier["blanks"][0]["left"], 30);
}

#[test]
fn b3_none_twice_none_that_never_came() {
    let office = school();
    issue(&office, 1, "");
    let exit = |typed: &str| office.run(typed).exit;
    assert_eq!(exit("certificate blanks issue ЖОБ 0000001 --holder Әлімов"), 5);
    assert_eq!(exit("certificate blanks issue ЖОБ 0000031 --holder Әлімов"), 5);
    assert_eq!(exit("certificate blanks receive ЖОБ 0000030 --document general-secondary"), 5);
    assert_eq!(exit("certificate blanks hand ЖОБ 0000002"), 5);
    assert_eq!(exit("certificate blanks spoil ЖОБ 0000030-0000031 --reason бүлінген"), 5);
    assert_eq!(exit("certificate blanks issue ЖОБ 1 --holder Әлімов"), 2);
    assert_eq!(exit("certificate blanks receive НОБ 0000001 --document passport"), 2);
    // Nothing of it was entered.
    assert_eq!(office.json("certificate blanks balance")["blanks"][0]["left"], 29);
}

/// (day of the decision, day of handing over, last day, status, citation)
const HANDING: &[(&str, &str, &str, &str, &str)] = &[
    ("2026-06-01", "2026-06-08", "2026-06-08", "met", "O312 r.35 p.6: the fifth working day"),
    ("2026-06-01", "2026-06-09", "2026-06-08", "late", "O312 r.35 p.6: the sixth"),
    ("2026-06-05", "2026-06-12", "2026-06-12", "met", "O312 r.35 p.6: days of rest between"),
    ("2026-07-02", "2026-07-10", "2026-07-10", "met", "O312 r.35 p.6: 6 July is a holiday"),
];

#[test]
fn b2_handed_over_within_five_working_days_of_the_decision() {
    for (decided, handed, due, status, cite) in HANDING {
        let office = school();
        issue(&office, 1, &format!("--decided {decided}"));
        office.run(&format!("certificate blanks hand ЖОБ 0000001 --date {handed}")).ok();
        let blank = &office.json("certificate blanks show ЖОБ 0000001")["blank"];
        assert_eq!(
            (&blank["due"], &blank["status"]),
            (&Value::from(*due), &Value::from(*status)),
            "{cite}"
        );
    }
}

#[test]
fn b2_what_was_not_handed_over_in_time_is_listed() {
    let office = school();
    issue(&office, 1, "--decided 2026-06-01");
    issue(&office, 2, "--decided 2026-06-09");
    assert_snapshot!(office.run("certificate blanks list --overdue"), @"
    exit: 1
    --- stdout
    Blank        Document           State   Holder          Date        Due         Status
    ЖОБ 0000001  general secondary  issued  Бөкенова Ұлжан  2026-06-10  2026-06-08  overdue
    ");
    assert_eq!(office.at("2026-06-08T10:00").run("certificate blanks list --overdue").exit, 0);
}

#[test]
fn b2_another_takes_it_by_power_of_attorney_alone() {
    let office = school();
    issue(&office, 1, "");
    assert_eq!(office.run("certificate blanks hand ЖОБ 0000001 --to \"Бөкенов Ерасыл\"").exit, 2);
    office
        .run("certificate blanks hand ЖОБ 0000001 --to \"Бөкенов Ерасыл\" --power \"№ 7, 2026-06-09\"")
        .ok();
    assert_snapshot!(office.run("certificate blanks show ЖОБ 0000001"), @"
    exit: 0
    --- stdout
    ЖОБ 0000001: general secondary, ordinary, dark blue; handed over
    No.  Date        Event        Details
    1    2026-05-20  received     act: № 15 жүкқұжат
    2    2026-06-10  issued       holder: Бөкенова Ұлжан
    3    2026-06-10  handed over  handed to: Бөкенов Ерасыл; power of attorney: № 7, 2026-06-09
    ");
}

#[test]
fn b3_a_duplicate_is_tied_to_its_original_and_has_no_term_of_its_own() {
    let office = school();
    issue(&office, 5, "--decided 2026-06-01 --duplicate-of \"ЖОБ 0912345\"");
    let blank = &office.json("certificate blanks show ЖОБ 0000005")["blank"];
    assert_eq!(
        (&blank["duplicate_of"], &blank["due"]),
        (&Value::from("ЖОБ 0912345"), &Value::Null)
    );
}

#[test]
fn a_mistake_is_taken_back_and_stays_readable() {
    let office = school();
    issue(&office, 1, "");
    office.run("certificate blanks undo 2 --reason \"басқа оқушы\"").ok();
    assert_eq!(office.json("certificate blanks balance")["blanks"][0]["left"], 30);
    let text = office.read("blanks/2026.toml");
    assert!(text.contains("kind = \"issued\"") && text.contains("басқа оқушы"), "{text}");
    issue(&office, 1, "");
}

#[test]
fn the_identity_number_is_masked_unless_asked_for() {
    let office = school();
    issue(&office, 1, "--iin 140715576949");
    assert!(!office.run("certificate blanks show ЖОБ 0000001").ok().out.contains("140715576949"));
    let full = office.run("certificate blanks show ЖОБ 0000001 --full").ok();
    assert!(full.out.contains("140715576949"), "{full}");
}

#[test]
fn an_empty_register_says_how_to_begin_and_a_broken_one_where() {
    let office = Office::empty();
    office.run("init --yes --kind school").ok();
    assert_snapshot!(office.run("certificate blanks balance"), @"
    exit: 0
    --- stderr
    no blanks; `ruqsat certificate blanks receive` enters those that come
    ");
    office.write("blanks/2026.toml", "[[entry]]\nn = 1\nkind = \"received\"\nblanks = \"ЖОБ 1\"\n");
    let run = office.run("certificate blanks balance");
    assert_eq!(run.exit, 3, "{run}");
    assert!(run.err.contains("blanks/2026.toml:4"), "{run}");
}

#[test]
fn an_unknown_blank_is_the_same_fault_wherever_it_is_named() {
    let office = school();
    for typed in ["show ЖОБ 0000099", "hand ЖОБ 0000099", "issue ЖОБ 0000099 --holder Әлімов"]
    {
        let run = office.run(&format!("certificate blanks {typed}"));
        assert_eq!(run.exit, 5, "{run}");
        assert!(run.err.contains("error[blank-unknown]"), "{run}");
    }
}

#[test]
fn b2_the_first_day_is_read_as_the_office_reads_it() {
    let office = school();
    issue(&office, 1, "--decided 2026-06-01");
    let settings = office.read("office.toml");
    office.write("office.toml", format!("{settings}\n[readings]\nfirst-day = \"same\"\n"));
    let blank = &office.json("certificate blanks show ЖОБ 0000001")["blank"];
    assert_eq!(blank["due"], "2026-06-05", "day 1 is the day of the decision: {blank}");
    assert_eq!(blank["readings"], serde_json::json!(["first-day"]));
}

/// Each desk has its own file of the register, so that their copies are merged as they lie.
#[test]
fn b3_two_desks_write_two_files_that_are_one_register() {
    let office = school();
    office.run("desk B").ok();
    issue(&office, 7, "");
    assert!(!office.read("blanks/2026.toml").contains("0000007"));
    assert!(office.read("blanks/2026-B.toml").contains("ЖОБ 0000007"));
    assert_eq!(office.json("certificate blanks balance")["blanks"][0]["left"], 29);
    let blank = &office.json("certificate blanks show ЖОБ 0000007")["blank"]["entries"][1];
    assert_eq!((&blank["n"], &blank["desk"]), (&Value::from(1), &Value::from("B")));
    let run = office.run("certificate blanks undo B1 --reason \"басқа оқушы\"").ok();
    assert!(run.out.contains("B2"), "{run}");
    assert_eq!(office.json("certificate blanks balance")["blanks"][0]["left"], 30);
    for (typed, code) in [("B9", "no-such-entry"), ("Б1", "invalid-option")] {
        let run = office.run(&format!("certificate blanks undo {typed} --reason қате"));
        assert_eq!(run.exit, 2, "{run}");
        assert!(run.err.contains(code), "{run}");
    }
}
