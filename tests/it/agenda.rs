//! `deadlines` made to be sent: a calendar file, a page, a letter.

use insta::assert_snapshot;

use crate::office::Office;

#[test]
fn a_calendar_has_a_day_for_each_deadline() {
    let office = Office::with_one();
    office.at("2026-08-12T10:00");
    let made = office.run("deadlines --format ics").ok().out;
    assert_eq!(made.matches("BEGIN:VEVENT").count(), 5, "{made}");
    assert!(made.lines().all(|line| line.len() <= 75), "{made}");
    for line in [
        "DTSTART;VALUE=DATE:20260813",
        // The day after it, which is no longer of it.
        "DTEND;VALUE=DATE:20260814",
        "UID:EX-2026-000001-school-data@ruqsat",
    ] {
        assert!(made.lines().any(|one| one == line), "{line}: {made}");
    }
    // Another night, the same marks; nothing of a person in any form.
    assert_eq!(office.run("deadlines --format ics").out, made);
    for form in ["ics", "html", "text"] {
        let made = office.run(&format!("deadlines --format {form}")).ok().out;
        for word in ["Нұрланов", "090924689070", "7701"] {
            assert!(!made.contains(word), "{form}: {word}");
        }
    }
}

#[test]
fn a_letter_says_how_much_there_is() {
    let office = Office::with_one();
    assert_snapshot!(office.at("2026-08-06T10:00").run("deadlines --within 1 --format text"), @"
    exit: 0
    --- stdout
    Алматы қаласының Білім басқармасы, 6 August 2026: overdue 1, last day today 0, still to come 0

    Case            Step                Due         Status   Working days left  Safe by     Room  Paragraph
    EX-2026-000001  completeness check  2026-08-05  overdue  -1                 2026-08-05  -1    O61 p.22
    ");
    assert!(office.run("deadlines --format html").ok().out.starts_with("<!doctype html>"));
}

#[test]
fn where_nothing_is_due_nothing_is_sent() {
    let office = Office::new();
    for form in ["ics", "html", "text"] {
        let run = office.run(&format!("deadlines --format {form}")).ok();
        assert!(run.out.is_empty() && run.err.is_empty(), "{run}");
    }
}

#[test]
fn other_verbs_are_not_sent() {
    let run = Office::with_one().run("list --format ics").exits(2);
    assert!(run.err.contains("“ics”") && run.out.is_empty(), "{run}");
}
