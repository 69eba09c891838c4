//! `law`: editions readable on a terminal and as data, with and without an office (E18).

use crate::office::Office;

#[test]
fn editions_are_listed_without_an_office() {
    let office = Office::empty();
    let listed = office.at("2026-08-03T10:00").run("law show").ok().out;
    for edition in [
        "PASS", "CARD", "2016-02", "2018-10", "2019-09", "2020-06", "2021-05", "2022-11", "2023-08",
    ] {
        assert!(listed.contains(edition), "{edition}: {listed}");
    }
    let estimates = listed.lines().filter(|line| line.contains("an estimate")).count();
    assert_eq!(estimates, 10, "all but that of order 540: {listed}");
    let data = office.json("law show");
    let of_2018 =
        data["editions"].as_array().unwrap().iter().find(|one| one["edition"] == "2018-10");
    let of_2018 = of_2018.unwrap();
    assert_eq!(of_2018["from"], "2018-10-30");
    assert_eq!(of_2018["until"], "2019-09-12");
    assert_eq!(of_2018["estimated"], false);
}

#[test]
fn one_edition_tells_its_terms_and_what_is_absent() {
    let office = Office::empty();
    let today = office.at("2026-08-03T10:00").run("law show externat").ok().out;
    for told in [
        "edition 2023-08: order no. 248 of 7 August 2023",
        "in force from 18 August 2023 (an estimate",
        "term of the service: 10 working days from: registration (O61.1(3))",
        "reading first-day: day 1",
        "1. documents or data found untrue (O61.1(9)1))",
    ] {
        assert!(today.contains(told), "{told}: {today}");
    }
    assert!(!today.contains("What the sources do not hold"), "{today}");
    let then = office.run("law show externat --on 2021-06-01").ok().out;
    assert!(then.contains("edition 2021-05"), "{then}");
    assert!(then.contains("terms and steps (O61 p.10, O61 p.22, O61 p.23, O61.1(3))"), "{then}");
    let data = office.json("law show externat --on 2021-06-01");
    let mut terms = data["terms"].as_array().unwrap().iter();
    assert!(terms.all(|term| term["of"] == "year"), "never borrowed: {data}");
    assert_eq!(data["act"]["signed"], "2021-05-06");
    assert!(data["absent"].as_array().unwrap().iter().any(|one| one["part"] == "terms"));
    assert_eq!(office.run("law show externat --on 2016-01-20").exit, 5, "before the Rules");
    assert_eq!(office.run("law show extrenat").exit, 2);
}

#[test]
fn two_editions_are_compared_part_by_part() {
    let office = Office::empty();
    let said = office.run("law diff 2022-11 externat/2023-08").ok().out;
    assert!(said.contains("- grades 5-11 (O61 p.5)"), "{said}");
    assert!(said.contains("+ grades 5-11 (O61 p.4)"), "{said}");
    assert!(!said.contains("10 working days"), "what is the same is not told: {said}");
    // What is known of one alone is no change.
    let said = office.run("law diff 2021-05 2022-11").ok().out;
    assert!(said.contains("edition 2021-05 does not hold: terms and steps, complaints"), "{said}");
    assert!(said.contains("? known of the later alone: term of the service"), "{said}");
    assert!(!said.contains("+ term of the service"), "{said}");
    let data = office.json("law diff 2021-05 2022-11");
    let terms = data["parts"].as_array().unwrap().iter().find(|one| one["part"] == "terms");
    assert_eq!(terms.unwrap()["changes"][0]["change"], "known-after");
    let same = office.run("law diff 2023-08 2023-08").ok();
    assert!(same.err.contains("nothing that the sources hold differs"), "{}", same.err);
    assert_eq!(office.run("law diff 2023-08 2031-01").exit, 2);
}
