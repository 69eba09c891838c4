//! What comes after a complaint: the order that follows one, the court, one taken back, one
//! repeated (C1, C2, C4-C6).

use insta::assert_snapshot;
use serde_json::Value;

use crate::office::Office;

/// A case refused after its hearing, and the applicant's complaint about that.
fn refused() -> Office {
    let office = Office::with_one();
    office.hear("1");
    office.run("refuse final 1").ok();
    office.at("2026-08-18T10:00");
    office.run("appeal receive 1 --about \"негізсіз бас тартылды\"").ok();
    office
}

/// C2: the decision that satisfies a complaint in full is the order itself, which cites it.
#[test]
fn c2_after_a_complaint_was_satisfied_the_order_is_lawful_and_cites_it() {
    let office = refused();
    office.run("order 1").exits(5);
    office.at("2026-08-19T10:00");
    assert_snapshot!(office.run("appeal satisfy 1 --decision \"рұқсат берілсін\""), @"
    exit: 0
    --- stdout
    EX-2026-000001: complaint satisfied in full; state: refused
    next last day: 17 August 2026
    --- stderr
    paper: `ruqsat form issue complaint-answer --case EX-2026-000001`
    EX-2026-000001 is open again; now possible: ruqsat order EX-2026-000001
    ");
    assert_eq!(office.json("show 1")["case"]["state"], "refused", "it stands until the order");
    office.run("refuse final 1").exits(5);
    assert_snapshot!(office.run("order 1"), @"
    exit: 0
    --- stdout
    order OR-2026-000001 of 19 August 2026 for 1 case
    --- stderr
    paper: OFFICE/papers/2026/OR-2026-000001/order.pdf
    paper: OFFICE/papers/2026/EX-2026-000001/extract.pdf
    EX-2026-000001: the term ended on 17 August 2026; the decision is late and is shown so
    ");
    let events = office.json("show 1");
    assert_eq!(events["case"]["state"], "granted");
    let granted = events["events"].as_array().unwrap().iter().find(|one| one["kind"] == "granted");
    assert_eq!(granted.unwrap()["on_complaint"], 1, "{events}");
    let paper = std::fs::read(office.path().join("papers/2026/OR-2026-000001/order.pdf")).unwrap();
    let paper = String::from_utf8_lossy(&paper).replace("&quot;", "\"");
    let said = r#""received":"2026-08-18","closed":"2026-08-19","outcome":"satisfied""#;
    assert!(paper.contains(said), "the order cites the complaint");
    office.run("verify papers/2026/OR-2026-000001/order.pdf").ok();
}

/// C2: an application that was not considered is considered, and not refused the same again.
#[test]
fn c2_a_refusal_to_consider_that_a_complaint_overturned_goes_on() {
    let office = Office::with_one();
    let file = "applications/2026/EX-2026-000001.toml";
    let whole = office.read(file);
    let (before, rest) = whole.split_once("kind = \"medical-conclusion-026e\"").unwrap();
    let rest = rest.split_once("[[").map_or("", |(_, rest)| rest);
    let cut = before.trim_end().strip_suffix("[[document]]").unwrap();
    office.write(file, if rest.is_empty() { cut.to_owned() } else { format!("{cut}[[{rest}") });
    office.at("2026-08-05T10:00").run("refuse to-consider 1").ok();
    office.at("2026-08-06T10:00").run("appeal receive 1 --about \"қағаз порталда бар еді\"").ok();
    office.run("record 1 package-complete").ok();
    assert_eq!(office.json("show 1")["case"]["state"], "refused-to-consider", "not yet");
    office.at("2026-08-07T10:00");
    assert_snapshot!(office.run("appeal satisfy 1 --decision \"өтініш қаралсын\""), @"
    exit: 0
    --- stdout
    EX-2026-000001: complaint satisfied in full; state: refused to consider
    --- stderr
    paper: `ruqsat form issue complaint-answer --case EX-2026-000001`
    EX-2026-000001 is open again; now possible: ruqsat record EX-2026-000001 package-complete
    ");
    office.run("order 1").exits(5);
    office.run("record 1 package-complete").ok();
    assert_eq!(office.json("show 1")["case"]["state"], "complete");
    assert!(office.json("record 1")["next"].as_array().unwrap().len() > 2);
}

/// C5: the court comes after the review; no term for turning to it is printed.
#[test]
fn c5_the_court_comes_after_the_review() {
    let office = refused();
    assert_snapshot!(office.run("appeal court 1 --court \"Алматы қаласының МАӘС\""), @"
    exit: 0
    --- stdout
    EX-2026-000001: the matter is in court; state: refused
    next last day: 17 August 2026
    --- stderr
    the complaint was not reviewed yet: one turns to court after the pre-trial review (O61 p.29)
    ");
    office.at("2026-08-24T10:00").run("appeal decide 1 --outcome dismissed").ok();
    office.at("2026-09-20T10:00");
    assert_snapshot!(office.run("appeal court 1 --number 4-77"), @"
    exit: 0
    --- stdout
    EX-2026-000001: the matter is in court; state: refused
    next last day: 17 August 2026
    ");
    assert_snapshot!(office.run("appeal judgment 1 --outcome upheld --decision \"бас тарту жойылсын\""), @"
    exit: 0
    --- stdout
    EX-2026-000001: the court decided; state: refused
    next last day: 17 August 2026
    --- stderr
    EX-2026-000001 is open again; now possible: ruqsat order EX-2026-000001
    ");
    assert_snapshot!(office.run("appeal list"), @"
    exit: 0
    ");
    let listed = office.json("appeal list --all");
    assert_eq!(listed["complaints"][0]["outcome"], "upheld", "a judgment stands over the review");
    office.run("order 1").ok();
}

/// C1: one that was taken back waits for nothing.
#[test]
fn c1_a_complaint_that_was_taken_back_is_closed() {
    let office = refused();
    assert_snapshot!(office.run("appeal withdraw 1 --reason \"келісті\""), @"
    exit: 0
    --- stdout
    EX-2026-000001: complaint withdrawn; state: refused
    next last day: 17 August 2026
    ");
    let all = office.json("appeal list --all");
    assert_eq!(all["complaints"][0]["closed"], true);
    assert_eq!(all["complaints"][0]["outcome"], Value::Null);
    office.run("order 1").exits(5);
    office.run("appeal decide 1").exits(5);
    assert_eq!(office.json("report")["complaints"]["results"]["withdrawn"], 1);
}

/// C1: the same matter once more is told, and recorded.
#[test]
fn c1_a_repeated_complaint_is_told_and_recorded() {
    let office = refused();
    office.run("appeal receive 1 --about \"негізсіз бас тартылды\"").ok();
    office.run("appeal decide 1 --complaint 1 --outcome dismissed").ok();
    office.at("2026-08-20T10:00");
    assert_snapshot!(office.run("appeal receive 1 --about \"Негізсіз  бас тартылды\""), @"
    exit: 0
    --- stdout
    EX-2026-000001: complaint received; state: refused
    next last day: 17 August 2026
    --- stderr
    complaint 1 on the same matter ended before (18 August 2026: dismissed); this one is recorded as repeated
    ");
    assert!(!office.run("appeal receive 1 --about өзге").ok().err.contains("same matter"));
    let other =
        office.run("appeal receive 1 --addressee higher-body --about \"негізсіз бас тартылды\"");
    assert!(!other.ok().err.contains("same matter"), "another body may be turned to");
    assert!(office.read("applications/2026/EX-2026-000001.toml").contains("repeats = 1"));
}

/// C4, C6: each body has its complaints in the list, with their own deadlines.
#[test]
fn c3_c4_the_list_is_narrowed_and_says_who_decides() {
    let office = refused();
    office.run("appeal receive 1 --addressee quality-authority --about екінші").ok();
    office.run("appeal register 1 --complaint 2").ok();
    office.run("appeal forward 1 --complaint 1 --body Министрлік").ok();
    assert_snapshot!(office.run("appeal list --open --format csv"), @"
    exit: 0
    --- stdout
    case,complaint,received,addressee,state,due,service,edition,about,step,status,decides,outcome,closed_at
    EX-2026-000001,1,2026-08-18,provider,complaint-forwarded,2026-08-25,externat,2023-08,негізсіз бас тартылды,complaint-review,open,higher-body,,
    EX-2026-000001,2,2026-08-18,quality-authority,complaint-registered,2026-08-21,externat,2023-08,екінші,complaint-forward,open,quality-authority,,
    ");
    let listed = office.json("appeal list --addressee quality-authority");
    assert_eq!(listed["complaints"].as_array().unwrap().len(), 1);
    assert_eq!(listed["complaints"][0]["deadlines"][1]["cite"], "O61 p.29");
    assert_eq!(office.run("appeal list --overdue").ok().out, "");
    office.at("2026-08-28T10:00");
    assert_eq!(office.json("appeal list --overdue")["complaints"].as_array().unwrap().len(), 2);
    assert_eq!(office.run("appeal list --service correction").ok().out, "");
    office.run("appeal list --addressee сот").exits(2);
    office.run("appeal list --open --all").exits(2);
}
