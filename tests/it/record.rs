//! `record`: what happened. Facts are never refused; what is late or out of order is said.

use insta::assert_snapshot;

use crate::office::Office;

#[test]
fn a_fact_is_recorded_and_the_next_last_day_told() {
    let office = Office::with_one();
    office.at("2026-08-04T10:00");
    assert_snapshot!(office.run("record 1 package-complete"), @"
    exit: 0
    --- stdout
    EX-2026-000001: package complete; state: complete
    next last day: 12 August 2026
    ");
    let answer = office.json("record 1 school-replied number=17/5 --at 2026-08-04T09:00");
    assert_eq!(answer["event"], "school-replied");
    assert_eq!(answer["n"], 2);
}

#[test]
fn without_an_event_what_may_happen_next_is_listed() {
    let office = Office::with_one();
    assert_snapshot!(office.run("record 1"), @"
    exit: 0
    --- stdout
    EX-2026-000001: registered

    What may come next
    Event                  Command                                        Due         Paragraph
    package complete       ruqsat record EX-2026-000001 package-complete  2026-08-05  O61 p.22
    refusal to consider    ruqsat refuse to-consider EX-2026-000001       2026-08-05  O61 p.22, O61.2
    application withdrawn  ruqsat withdraw EX-2026-000001
    complaint received     ruqsat appeal receive EX-2026-000001                       O61 p.26
    ");
    let next = office.json("record 1");
    let events: Vec<&str> =
        next["next"].as_array().unwrap().iter().map(|one| one["event"].as_str().unwrap()).collect();
    assert_eq!(
        events,
        ["package-complete", "refused-to-consider", "withdrawn", "complaint-received"]
    );
    assert_eq!(next["state"], "registered");
}

/// E10: two working days for completeness; the third is late, and shown so.
#[test]
fn a_late_fact_is_recorded_and_shown_late() {
    let office = Office::with_one();
    office.at("2026-08-06T10:00");
    assert_snapshot!(office.run("record 1 package-complete"), @"
    exit: 0
    --- stdout
    EX-2026-000001: package complete; state: complete
    next last day: 14 August 2026
    --- stderr
    late: the last day of “completeness check” was 5 August 2026 (O61 p.22)
    ");
    let steps = office.json("deadlines 1 --all");
    let step = &steps["deadlines"][0];
    assert_eq!((&step["step"], &step["status"]), (&"completeness-check".into(), &"late".into()));
}

#[test]
fn a_fact_typed_later_keeps_both_moments() {
    let office = Office::with_one();
    office.at("2026-08-10T09:30").run("record 1 package-complete --at 2026-08-05T10:00").ok();
    let event = &office.json("show 1")["events"][0];
    assert_eq!(event["at"], "2026-08-05T10:00:00+05:00");
    assert_eq!(event["recorded"], "2026-08-10T09:30:00+05:00");
    assert_eq!(event["by"], "officer-1");
    assert_eq!(office.json("deadlines 1 --all")["deadlines"][0]["status"], "met");
}

#[test]
fn a_fact_out_of_order_is_recorded_and_said() {
    let office = Office::with_one();
    office.at("2026-08-04T10:00");
    assert_snapshot!(office.run("record 1 content-reviewed outcome=conforms"), @"
    exit: 0
    --- stdout
    EX-2026-000001: content reviewed; state: reviewed
    next last day: 17 August 2026
    --- stderr
    recorded, though “content reviewed” is not expected in the state “registered”
    ");
}

#[test]
fn a_fact_still_to_come_is_recorded_and_said() {
    let office = Office::with_one();
    office.at("2026-08-04T10:00");
    assert_snapshot!(office.run("record 1 package-complete --at 2027-08-04T10:00"), @"
    exit: 0
    --- stdout
    EX-2026-000001: package complete; state: complete
    next last day: 17 August 2026
    --- stderr
    late: the last day of “completeness check” was 5 August 2026 (O61 p.22)
    4 August 2027, 10:00 is still to come: check the date
    ");
}

#[test]
fn a_fact_before_the_application_arrived_is_said() {
    let office = Office::with_one();
    office.at("2026-08-04T10:00");
    let run = office.run("record 1 package-complete --at 2026-07-04T10:00").ok();
    assert!(run.err.contains("3 August 2026"), "{run}");
}

#[test]
fn an_unknown_event_is_no_event_and_the_near_one_is_named() {
    let office = Office::with_one();
    assert_snapshot!(office.run("record 1 package-complet"), @"
    exit: 2
    --- stderr
    error[unknown-event]: “package-complet” is no event of this service
     |
     = help: did you mean “package-complete”? known: package-complete, school-requested, school-replied, content-reviewed, hearing-notified, hearing-held, result-delivered, withdrawn, complaint-received, complaint-registered, complaint-forwarded, complaint-satisfied, complaint-decided, complaint-withdrawn, complaint-in-court, court-decided, note
    ");
    assert_snapshot!(office.run("record 1 кеш"), @"
    exit: 2
    --- stderr
    error[unknown-event]: “кеш” is no event of this service
     |
     = help: known: package-complete, school-requested, school-replied, content-reviewed, hearing-notified, hearing-held, result-delivered, withdrawn, complaint-received, complaint-registered, complaint-forwarded, complaint-satisfied, complaint-decided, complaint-withdrawn, complaint-in-court, court-decided, note
    ");
    assert_eq!(office.json("show 1")["events"], serde_json::json!([]));
}

#[test]
fn every_wrong_detail_is_named_at_once() {
    let office = Office::with_one();
    assert_snapshot!(
        office.run("record 1 content-reviewed outcom=conforms outcome=perhaps ground=two reason"),
        @"
    exit: 2
    --- stderr
    error[unknown-field]: “outcom” is no detail of “content reviewed”
     |
     = help: write FIELD=VALUE with one of: outcome, ground, reason
    error[invalid-option]: outcome: “perhaps” is not what is expected: conforms, refusal
    error[invalid-option]: ground: “two” is not what is expected: 1, 2, 3
    error[unknown-field]: “reason” is no detail of “content reviewed”
     |
     = help: write FIELD=VALUE with one of: outcome, ground, reason
    "
    );
    assert_snapshot!(office.run("record 1 school-replied nubmer=5"), @"
    exit: 2
    --- stderr
    error[unknown-field]: “nubmer” is no detail of “school's reply”
     |
     = help: write FIELD=VALUE with one of: number
    ");
    assert_eq!(office.json("show 1")["events"], serde_json::json!([]));
}

#[test]
fn decisions_are_recorded_by_their_own_verbs() {
    let office = Office::with_one();
    assert_snapshot!(office.run("record 1 granted"), @"
    exit: 2
    --- stderr
    error[event-of-a-verb]: “permission granted” is recorded by its own verb, because a paper hangs on it
     |
     = help: `ruqsat order`
    ");
    assert_eq!(office.run("record 1 refused").exit, 2);
    assert_eq!(office.run("record 1 refused-to-consider").exit, 2);
    assert_eq!(office.run("record 1 void").exit, 2);
}

#[test]
fn a_moment_that_is_none_is_refused() {
    let office = Office::with_one();
    assert_snapshot!(office.run("record 1 package-complete --at 2026-02-30T10:00"), @"
    exit: 2
    --- stderr
    error[invalid-option]: --at: “2026-02-30T10:00” is not what is expected: a date and time that exist, such as 2026-08-03T17:55 or 03.08.2026 17:55
    ");
    assert_snapshot!(office.run("record 1 package-complete --at кеше"), @"
    exit: 2
    --- stderr
    error[invalid-option]: --at: “кеше” is not what is expected: a date and time that exist, such as 2026-08-03T17:55 or 03.08.2026 17:55
    ");
}

/// E12: the school's six days run from completeness, the review's two from the reply.
#[test]
fn each_fact_moves_the_terms_that_hang_on_it() {
    let office = Office::with_one();
    let due = |step: &str| {
        let all = office.json("deadlines 1 --all");
        let found = all["deadlines"].as_array().unwrap().iter().find(|one| one["step"] == step);
        found.map(|one| one["due"].as_str().unwrap().to_owned()).unwrap_or_default()
    };
    assert_eq!(
        (due("school-data"), due("content-review")),
        ("2026-08-13".into(), "2026-08-17".into())
    );
    office.at("2026-08-04T10:00").run("record 1 package-complete").ok();
    assert_eq!(
        (due("school-data"), due("content-review")),
        ("2026-08-12".into(), "2026-08-14".into())
    );
    office.at("2026-08-05T10:00").run("record 1 school-replied").ok();
    assert_eq!(due("content-review"), "2026-08-07");
    assert_eq!(
        (due("preliminary-refusal"), due("term")),
        ("2026-08-12".into(), "2026-08-17".into())
    );
}

#[test]
fn a_year_without_a_calendar_is_refused_before_it_is_written() {
    let office = Office::with_one();
    let before = office.read("applications/2026/EX-2026-000001.toml");
    let run = office.run("record 1 package-complete --at 2062-08-10").exits(2);
    assert!(run.err.contains("no-calendar"), "{run}");
    assert_eq!(office.read("applications/2026/EX-2026-000001.toml"), before);
}

#[test]
fn a_letter_after_the_hearing_does_not_undo_it() {
    let office = Office::with_one();
    office.hear("1");
    office.run("record 1 school-replied").ok();
    assert_eq!(office.json("show 1")["case"]["state"], "heard");
    office.run("refuse final 1").ok();
}
