//! `today`, `find`, `ruqsat` alone, and a case day by day.

use insta::assert_snapshot;

use crate::{journey::application, office::Office};

#[test]
fn what_to_do_comes_by_how_little_room_is_left() {
    let office = Office::with_one();
    office.at("2026-08-05T10:00").run(&application(&[("student-iin", "090924689070")])).ok();
    office.run("record 1 package-complete").ok();
    assert_snapshot!(office.run("today"), @"
    exit: 0
    --- stdout
    Case            Student                  Step                  Safe by     Due         Room  Command
    EX-2026-000002  Нұрланов Хамит Еркінұлы  completeness check    2026-08-05  2026-08-05  0     ruqsat record EX-2026-000002 package-complete
    EX-2026-000001  Нұрланов Хамит Еркінұлы  data from the school  2026-08-10  2026-08-13  3     ruqsat record EX-2026-000001 school-replied
    --- stderr
    2 things to do on 5 August 2026; “room” counts working days until the safe day, after which a lawful refusal may become impossible
    ");
    let tasks = office.json("today");
    assert_eq!((&tasks["as_of"], &tasks["tasks"][0]["slack"]), (&"2026-08-05".into(), &0.into()));
}

#[test]
fn alone_the_program_says_what_there_is_to_do_or_how_to_begin() {
    let office = Office::with_one();
    assert_eq!(office.run("").out, office.run("today").out);
    assert_snapshot!(Office::empty().run(""), @"
    exit: 0
    --- stdout
    ruqsat runs the state services of an education office.
    To see it at work: ruqsat demo
    To make your office here: ruqsat init
    All verbs: ruqsat --help
    ");
}

#[test]
fn an_office_with_nothing_to_do_is_told_so() {
    let office = Office::with_one();
    office.grant("1");
    assert_snapshot!(office.run("today"), @"
    exit: 0
    --- stderr
    nothing waits on 12 August 2026
    ");
    assert_eq!(office.json("today")["tasks"], serde_json::json!([]));
}

#[test]
fn cases_are_found_by_names_numbers_and_schools() {
    let office = Office::with_applicants();
    for (words, count) in
        [("EX-2026-000010", 1), ("10", 1), ("830409472713", 1), ("ӘЛІМОВ", 7), ("№ 82", 1)]
    {
        let found = office.json(&format!("find \"{words}\""));
        assert_eq!(found["cases"].as_array().unwrap().len(), count, "{words}");
    }
    assert_snapshot!(office.run("find Әлімов Ерасыл"), @"
    exit: 0
    --- stdout
    Case            State       Registered  Due         Applicant                Student
    EX-2026-000024  registered  2026-08-12  2026-08-14  Шүкіров Дәурен Қанатұлы  Әлімов Ерасыл Өмірұлы
    EX-2026-000017  registered  2026-08-06  2026-08-10  Әлімов Ерасыл Тілекұлы   Тұрсынов Ерасыл Еркінұлы
    ");
    assert_snapshot!(office.run("find ешкім"), @"
    exit: 1
    --- stderr
    nothing found: ешкім
    ");
}

#[test]
fn names_are_listed_by_the_kazakh_alphabet() {
    let office = Office::with_applicants();
    let listed = office.json("list --sort name");
    let names: Vec<&str> = listed["cases"]
        .as_array()
        .unwrap()
        .iter()
        .map(|case| case["student"].as_str().unwrap())
        .collect();
    let firsts: String = names.iter().map(|name| name.chars().next().unwrap()).collect();
    let place = |letter| "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ".find(letter).unwrap();
    assert!(firsts.chars().map(place).is_sorted(), "{firsts}");
    let due = office.json("list --sort due");
    assert_eq!(due["cases"][0]["due"], "2026-07-27");
}

#[test]
fn a_case_is_told_day_by_day_within_eighty_columns() {
    let office = Office::with_one();
    office.review("1", "outcome=conforms");
    let shown = office.run("show 1 --as-of 2026-08-10").out;
    let timeline: Vec<&str> =
        shown.lines().skip_while(|line| !line.starts_with("Day by day")).skip(1).collect();
    let timeline: Vec<&str> = timeline.into_iter().take_while(|line| !line.is_empty()).collect();
    assert!(timeline.iter().all(|line| line.chars().count() <= 80));
    assert_snapshot!(timeline.join("\n"), @"
    2026-08-03 Mon   0 * received at 11:00
                       * registered
    2026-08-04 Tue   1 * package complete
    2026-08-05 Wed   2 | last day: completeness check (met)
    2026-08-07 Fri   4 * school's reply
    2026-08-10 Mon   5 * content reviewed
                       > today
    2026-08-11 Tue   6 | last day: review of content (met)
    2026-08-12 Wed   7 | last day: data from the school (met)
    2026-08-17 Mon  10 | last day: term of the service (open)
    ");
}

/// On a terminal, and there alone: what falls due on each of the next ten working days.
#[cfg(unix)]
#[test]
fn a_terminal_shows_the_days_ahead() {
    let office = Office::with_one();
    let mut command = office.command();
    command.arg("today");
    let screen = crate::screen::answer(command, &[]);
    let (_, ahead) = screen.split_once("Falls due in the next ten working days").unwrap();
    assert!(ahead.contains("  2026-08-05  ▇ 1\n"), "{screen}");
    assert_eq!(ahead.trim_start().lines().count(), 10, "{screen}");
    assert!(!office.run("today").out.contains('▇'), "a pipe gets the tasks alone");
    let mut quiet = office.command();
    quiet.args(["today", "--format", "json"]);
    assert!(!crate::screen::answer(quiet, &[]).contains('▇'));
    office.grant("1");
    let mut command = office.command();
    command.arg("today");
    assert!(!crate::screen::answer(command, &[]).contains("2026-08"), "nothing to show");
}
