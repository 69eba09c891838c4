//! `explain`: why the dates are what they are.

use insta::assert_snapshot;

use crate::office::Office;

#[test]
fn one_step_counted_day_by_day() {
    let office = Office::with_one();
    assert_snapshot!(office.run("explain 1 term"), @"
    exit: 0
    --- stdout
    EX-2026-000001: Permission to study as an external student in basic and general secondary education
    edition 2023-08 (as amended by order 248/2023)
    in force from 2023-08-18 (an estimate: the day of publication is not known)

    term of the service: 2026-08-17
      10 working days from 2026-08-03 (registration), day 1 being the next working day: 2026-08-17 (O61.1(3))
      2026-08-04    1  Tuesday
      2026-08-05    2  Wednesday
      2026-08-06    3  Thursday
      2026-08-07    4  Friday
      2026-08-08    -  Saturday: weekend
      2026-08-09    -  Sunday: weekend
      2026-08-10    5  Monday
      2026-08-11    6  Tuesday
      2026-08-12    7  Wednesday
      2026-08-13    8  Thursday
      2026-08-14    9  Friday
      2026-08-15    -  Saturday: weekend
      2026-08-16    -  Sunday: weekend
      2026-08-17   10  Monday
      reading first-day: day 1 of a term is the next working day
    --- stderr
    acts may still move days off (2026): dates may move with them
    ");
    assert_snapshot!(office.run("explain 1 preliminary-refusal"), @"
    exit: 0
    --- stdout
    EX-2026-000001: Permission to study as an external student in basic and general secondary education
    edition 2023-08 (as amended by order 248/2023)
    in force from 2023-08-18 (an estimate: the day of publication is not known)

    preliminary decision and notice of hearing: 2026-08-12
      3 working days before 2026-08-17 (last day of “term of the service”): 2026-08-12 (O61 p.23)
      2026-08-16    -  Sunday: weekend
      2026-08-15    -  Saturday: weekend
      2026-08-14    1  Friday
      2026-08-13    2  Thursday
      2026-08-12    3  Wednesday
      reading first-day: day 1 of a term is the next working day
      reading back-count: “not later than N working days before the end” is the end minus N
    --- stderr
    acts may still move days off (2026): dates may move with them
    ");
}

#[test]
fn the_whole_case_begins_with_its_arrival() {
    let office = Office::with(&[("at", "2026-08-01T20:00")]);
    let run = office.run("explain 1").ok();
    let first: Vec<&str> = run.out.lines().take(5).collect();
    assert_snapshot!(first.join("\n"), @"
    EX-2026-000001: Permission to study as an external student in basic and general secondary education
    edition 2023-08 (as amended by order 248/2023)
    in force from 2023-08-18 (an estimate: the day of publication is not known)

    Received 2026-08-01 20:00, a day off (weekend): registered the next working day, 2026-08-03 (O61 p.21, O61.1(7))
    ");
    for step in ["completeness check", "data from the school", "term of the service"] {
        assert!(run.out.contains(&format!("\n{step}: ")), "{step}\n{run}");
    }
}

#[test]
fn the_proof_as_data() {
    let office = Office::with_one();
    let answer = office.json("explain 1 completeness-check");
    assert_eq!(answer["edition"], "2023-08");
    let step = &answer["steps"][0];
    assert_eq!((&step["from"], &step["due"]), (&"2026-08-03".into(), &"2026-08-05".into()));
    assert_eq!(step["cite"], "O61 p.22");
    assert_eq!(step["days"].as_array().unwrap().len(), 2);
    assert_eq!(step["days"][1]["number"], 2);
    assert_eq!(step["readings"][0], "first-day");
}

#[test]
fn a_step_that_is_none() {
    assert_snapshot!(Office::with_one().run("explain 1 trem"), @"
    exit: 2
    --- stderr
    error[unknown-step]: “trem” is no step
     |
     = help: known: completeness-check, school-data, content-review, preliminary-refusal, term, complaint-forward, complaint-review
    ");
}

#[test]
fn a_complaint_has_its_own_strip() {
    let office = Office::with_one();
    office.run("appeal receive 1").ok();
    assert_snapshot!(office.run("explain 1 complaint-forward"), @"
    exit: 0
    --- stdout
    EX-2026-000001: Permission to study as an external student in basic and general secondary education
    edition 2023-08 (as amended by order 248/2023)
    in force from 2023-08-18 (an estimate: the day of publication is not known)

    sending the complaint on (complaint 1): 2026-08-06
      3 working days from 2026-08-03 (complaint received), day 1 being the next working day: 2026-08-06 (O61 p.27)
      2026-08-04    1  Tuesday
      2026-08-05    2  Wednesday
      2026-08-06    3  Thursday
      reading first-day: day 1 of a term is the next working day
      reading complaint-after-hours: a complaint is received on the real day, also after hours
    --- stderr
    acts may still move days off (2026): dates may move with them
    ");
}

#[test]
fn a_code_has_a_page() {
    assert!(Office::empty().run("explain invalid-iin").ok().out.contains("invalid-iin"));
}
