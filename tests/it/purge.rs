//! `purge`: cases that ended long ago go, and nothing else does.

use insta::assert_snapshot;

use crate::{journey::application, office::Office};

fn register(office: &Office, name: &str) -> String {
    office.run(&application(&[("student-iin", ""), ("student-name", name)])).ok().out
}

/// Four cases: one withdrawn, one permitted and delivered, one delivered with a complaint that
/// nobody answered, one that is open.
fn office() -> Office {
    let office = Office::with_one();
    for name in ["Екінші", "Үшінші", "Төртінші"] {
        register(&office, name);
    }
    for (at, event) in [
        ("2026-08-04T10:00", "package-complete"),
        ("2026-08-07T15:00", "school-replied"),
        ("2026-08-10T12:00", "content-reviewed outcome=conforms"),
    ] {
        for case in ["2", "3"] {
            office.at(at).run(&format!("record {case} {event}")).ok();
        }
    }
    office.at("2026-08-12T10:00").run("order 2 3").ok();
    office.run("deliver 2 3").ok();
    office.write("хат Асанов.pdf", "хат").run("attach 2 \"хат Асанов.pdf\"").ok();
    office.run("appeal receive 3").ok();
    office.run("withdraw 1").ok();
    office.at("2028-08-13T10:00");
    office
}

const PURGE: &str =
    "purge --older-than 2y --reason \"сақтау мерзімі өтті\" --act \"№ 7 бұйрық\" --yes";

#[test]
fn what_would_go_is_listed_and_nothing_goes() {
    let office = office();
    let before = office.files(".");
    assert_snapshot!(office.run("purge --older-than 2y --dry-run"), @"
    exit: 0
    --- stdout
    Case            State      Last
    EX-2026-000001  withdrawn  2026-08-12
    EX-2026-000002  delivered  2026-08-12
    --- stderr
    would go: 2, ended before 2026-08-13; nothing was taken away yet
    ");
    let run = office.run("purge --older-than 2y --reason мерзім").exits(2);
    assert!(run.err.contains("error[missing-option]: missing: --yes"), "{run}");
    assert_eq!(office.run("purge --older-than 2y --yes").exits(2).out, "");
    assert_eq!(office.files("."), before);
}

#[test]
fn what_ended_goes_with_its_papers_and_what_is_open_stays() {
    let office = office();
    let given = office.json("list")["cases"].as_array().unwrap().len();
    assert_eq!(given, 4);
    let answer = office.json(PURGE);
    let cases = answer["cases"].as_array().unwrap();
    let gone: Vec<&str> = cases.iter().map(|case| case["case"].as_str().unwrap()).collect();
    assert_eq!(gone, ["EX-2026-000001", "EX-2026-000002"]);
    assert_eq!(answer["purge"], "PG-2028-000001");
    for file in office.files(".") {
        assert!(!file.contains("EX-2026-000001") && !file.contains("EX-2026-000002"), "{file}");
    }
    // The order still covers a case that is there: its paper stays.
    assert!(office.path().join("papers/2026/OR-2026-000001/order.pdf").exists());
    office.run("show 3").ok();
    office.run("show 4").ok();
    office.run("doctor").ok();
    let record = office.read("purges/2028/PG-2028-000001.toml");
    for said in [
        "older_than = \"2y\"",
        "reason = \"сақтау мерзімі өтті\"",
        "by = \"officer-1\"",
        "act = \"№ 7 бұйрық\"",
        "EX-2026-000002",
        "digest = \"sha256:",
    ] {
        assert!(record.contains(said), "{said}: {record}");
    }
    for name in ["Асан", "Екінші"] {
        assert!(!record.contains(name), "{record}");
    }
    assert!(office.read("journal/2028.csv").contains(",purge,PG-2028-000001,"));
    // Once more: nothing is left to do, and nothing is recorded.
    assert_eq!(office.json(PURGE)["purge"], serde_json::Value::Null);
    // Orders go on, of this year and the last too.
    office.run("order 4 --anyway --reason сынақ --at 2026-08-12T10:00").ok();
}

#[test]
fn the_paper_of_an_order_goes_with_the_last_of_its_cases() {
    let office = Office::granted();
    office.run("deliver 1").ok();
    office.at("2028-08-20T10:00").run(PURGE).ok();
    assert_eq!(office.files("papers"), [""; 0]);
    assert_eq!(office.files("orders").len(), 1);
    assert!(!office.read("orders/2026/OR-2026-000001.toml").contains("Асан"));
    office.run("doctor").ok();
}

#[test]
fn time_is_counted_by_the_calendar_from_the_last_that_happened() {
    let office = Office::with_one();
    office.at("2026-08-12T10:00").run("withdraw 1").ok();
    let count = |now: &str, age: &str| {
        let answer = office.at(now).json(&format!("purge --older-than {age} --dry-run"));
        answer["cases"].as_array().unwrap().len()
    };
    assert_eq!(count("2028-08-12T10:00", "2y"), 0);
    assert_eq!(count("2028-08-13T10:00", "2y"), 1);
    assert_eq!(count("2028-08-13T10:00", "24m"), 1);
    assert_eq!(count("2028-08-13T10:00", "25m"), 0);
    office.at("2027-01-10T10:00").run("note 1 ескертпе").ok();
    assert_eq!(count("2028-08-13T10:00", "2y"), 0);
    for age in ["5", "y", "0y", "5w", "1000y", "5г", ""] {
        let run = office.run(&format!("purge --older-than \"{age}\" --dry-run")).exits(2);
        assert!(run.err.starts_with("error[invalid-option]"), "{age}: {run}");
    }
}

/// Numbers of what is gone are never given again, also where the marks are lost with it.
#[test]
fn numbers_of_what_was_purged_stay_taken() {
    let office = Office::with_one();
    office.at("2026-08-05T10:00").run("refuse to-consider 1 --anyway --reason сынақ").ok();
    office.at("2028-08-20T10:00").run(PURGE).ok();
    std::fs::remove_file(office.path().join(".ruqsat/counters.toml")).unwrap();
    std::fs::remove_dir_all(office.path().join("journal")).unwrap();
    office.at("2026-08-20T10:00");
    assert_eq!(register(&office, "Жаңа"), "EX-2026-000002\n");
    office.run("refuse to-consider 2 --anyway --reason сынақ --at 2026-08-05T10:00").ok();
    assert_eq!(office.json("show 2")["events"][0]["number"], "RC-2026-000002");
}

#[test]
fn a_purged_case_is_no_lost_one_and_one_that_came_back_is_named() {
    let office = office();
    let file = "applications/2026/EX-2026-000001.toml";
    let text = office.read(file);
    office.run(PURGE).ok();
    let run = office.run("show EX-2026-000001").exits(2);
    assert!(run.err.starts_with("error[case-purged]: EX-2026-000001 was taken away"), "{run}");
    office.write(file, text);
    let run = office.run("doctor").exits(1);
    assert!(run.err.contains("was purged, and is there again"), "{run}");
}
