//! `law lint`: what the terms of a service do to each other.

use insta::assert_snapshot;

use crate::office::Office;

#[test]
fn the_squeeze_is_said_in_words_for_those_who_amend_rules() {
    let run = Office::empty().run("law lint externat").ok();
    let newest: Vec<&str> =
        run.out.lines().skip_while(|line| !line.ends_with("edition 2023-08")).skip(1).collect();
    assert_snapshot!(newest.join("\n"), @"
    observation: The terms leave no sure time for a refusal.
      The steps one after another: completeness check – 2 working days (O61 p.22);
      data from the school – 6 working days (O61 p.23); review of content – 2
      working days (O61 p.23). Together: 10 working days; the whole term: 10
      working days (O61.1(3)).
      Where a ground of refusal is found, “preliminary decision and notice of
      hearing” is due not later than 3 working days before the term ends, that is
      by working day 7 of 10 (O61 p.23).
      So, when every step takes the time it is given, the last of them ends on
      working day 10, 3 working days after the last day for the notice: nobody is
      late, and still a lawful refusal is no longer possible.
      What in fact remains for the step with the longest time, “data from the
      school”: 5 of 6 at most, if the steps before it take no day; 3 of 6, if they
      take all of theirs.
      Any of these amendments would cure it: a whole term of 13 working days or
      more; or no more than 7 working days for the steps together; or a notice
      whose day is counted from the end of the last step, the term being suspended
      until the hearing is held.
      Until then the program names safe days (`ruqsat today`), which keep both
      ways open.
    observation: Asked for by no category, and standing for no other paper: birth
    certificate, identity document, power of attorney. They are only recognised
    when they come.
    ");
    assert_snapshot!(run.err, @"
    observations: 13, errors: 0
    ");
}

#[test]
fn it_fits_80_columns_in_every_language_and_names_no_one_at_fault() {
    let office = Office::empty();
    for (language, days) in
        [("kk", "13 жұмыс күні"), ("ru", "13 рабочих дней"), ("en", "13 working days")]
    {
        let run = office.speak(language).run("law lint").ok();
        let widest = run.out.lines().max_by_key(|line| line.chars().count()).unwrap();
        assert!(widest.chars().count() <= 80, "{widest}");
        let joined = run.out.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(joined.contains(days), "{joined}");
    }
}

/// E12, E13, E15: the arithmetic of O61 p.22-23 and O61.1(3) as data.
#[test]
fn the_arithmetic_is_data_too() {
    let answer = Office::empty().json("law lint externat");
    assert_eq!(answer["errors"], 0);
    let newest = |one: &&serde_json::Value| one["edition"] == "2023-08" && one["kind"] == "squeeze";
    let remark = answer["remarks"].as_array().unwrap().iter().find(newest).unwrap().clone();
    assert_eq!(remark["severity"], "observation");
    assert_eq!(remark["cite"], "O61 p.22, O61 p.23, O61.1(3)");
    let squeeze = &remark["squeeze"];
    let numbers = [
        ("total", 10),
        ("term", 10),
        ("before_end", 3),
        ("notice_on_day", 7),
        ("short_by", 3),
        ("remains_at_most", 5),
        ("remains_at_least", 3),
        ("cured_by_term", 13),
        ("cured_by_steps", 7),
    ];
    for (key, number) in numbers {
        assert_eq!(squeeze[key], number, "{key}");
    }
    assert_eq!(squeeze["longest"], "school-data");
    assert_eq!(squeeze["steps"][1]["cite"], "O61 p.23");
}

#[test]
fn a_service_that_is_none() {
    assert_eq!(Office::empty().run("law lint extrenat").exit, 2);
}
