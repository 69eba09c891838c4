//! `explain`: why the dates are what they are.

use insta::assert_snapshot;

use crate::office::Office;

#[test]
fn one_step_counted_day_by_day() {
    let office = Office::with_one();
    assert_snapshot!(office.run("explain 1 term"), @"
    exit: 0
    --- stdout
    EX-2026-000001: Permission to study as an external student in basic and general
    secondary education
    edition 2023-08: order no. 248 of 7 August 2023 of the Minister of Enlightenment
    in force from 18 August 2023 (an estimate: the day of publication is not known,
    only that of signing)

    term of the service: 2026-08-17
      10 working days from 2026-08-03 (registration), day 1 being the next working
      day: 2026-08-17 (O61.1(3))
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
    EX-2026-000001: Permission to study as an external student in basic and general
    secondary education
    edition 2023-08: order no. 248 of 7 August 2023 of the Minister of Enlightenment
    in force from 18 August 2023 (an estimate: the day of publication is not known,
    only that of signing)

    preliminary decision and notice of hearing: 2026-08-12
      3 working days before 2026-08-17 (last day of “term of the service”):
      2026-08-12 (O61 p.23)
      2026-08-16    -  Sunday: weekend
      2026-08-15    -  Saturday: weekend
      2026-08-14    1  Friday
      2026-08-13    2  Thursday
      2026-08-12    3  Wednesday
      reading first-day: day 1 of a term is the next working day
      reading back-count: “not later than N working days before the end” is the end
      minus N
    --- stderr
    acts may still move days off (2026): dates may move with them
    ");
}

#[test]
fn the_whole_case_begins_with_its_arrival() {
    let office = Office::with(&[("at", "2026-08-01T20:00")]);
    let run = office.run("explain 1").ok();
    let first: Vec<&str> = run.out.lines().take(8).collect();
    assert_snapshot!(first.join("\n"), @"
    EX-2026-000001: Permission to study as an external student in basic and general
    secondary education
    edition 2023-08: order no. 248 of 7 August 2023 of the Minister of Enlightenment
    in force from 18 August 2023 (an estimate: the day of publication is not known,
    only that of signing)

    Received 2026-08-01 20:00, a day off (weekend): registered the next working day,
    2026-08-03 (O61 p.21, O61.1(7))
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
     = help: known: completeness-check, school-data, content-review, preliminary-refusal, term, complaint-forward, complaint-review, late-application, registered
    ");
}

#[test]
fn a_complaint_has_its_own_strip() {
    let office = Office::with_one();
    office.run("appeal receive 1").ok();
    assert_snapshot!(office.run("explain 1 complaint-forward"), @"
    exit: 0
    --- stdout
    EX-2026-000001: Permission to study as an external student in basic and general
    secondary education
    edition 2023-08: order no. 248 of 7 August 2023 of the Minister of Enlightenment
    in force from 18 August 2023 (an estimate: the day of publication is not known,
    only that of signing)

    sending the complaint on (complaint 1): 2026-08-06
      3 working days from 2026-08-03 (complaint received), day 1 being the next
      working day: 2026-08-06 (O61 p.27)
      2026-08-04    1  Tuesday
      2026-08-05    2  Wednesday
      2026-08-06    3  Thursday
      reading first-day: day 1 of a term is the next working day
      reading complaint-after-hours: a complaint is received on the real day, also
      after hours
    --- stderr
    acts may still move days off (2026): dates may move with them
    ");
}

#[test]
fn a_code_has_a_page() {
    assert!(Office::empty().run("explain invalid-iin").ok().out.contains("invalid-iin"));
}

const ABROAD: [(&str, &str); 3] = [
    ("category", "abroad-with-parents"),
    ("departure-date", "2026-09-10"),
    ("document", "application:14:2026-08-03|residence-abroad-certificate:7:2026-07-01"),
];

#[test]
fn the_window_for_applying_is_counted_back_in_calendar_days() {
    let office = Office::with(&ABROAD);
    assert_snapshot!(office.run("explain 1 late-application"), @"
    exit: 0
    --- stdout
    EX-2026-000001: Permission to study as an external student in basic and general
    secondary education
    edition 2023-08: order no. 248 of 7 August 2023 of the Minister of Enlightenment
    in force from 18 August 2023 (an estimate: the day of publication is not known,
    only that of signing)

    last day to apply: 2026-08-21
      20 calendar days before 2026-09-10 (day of departure): 2026-08-21 (O61 p.9(2))
      2026-09-09    1  Wednesday
      2026-09-08    2  Tuesday
      2026-09-07    3  Monday
      2026-09-06    4  Sunday
      2026-09-05    5  Saturday
      2026-09-04    6  Friday
      2026-09-03    7  Thursday
      2026-09-02    8  Wednesday
      2026-09-01    9  Tuesday
      2026-08-31   10  Monday
      2026-08-30   11  Sunday
      2026-08-29   12  Saturday
      2026-08-28   13  Friday
      2026-08-27   14  Thursday
      2026-08-26   15  Wednesday
      2026-08-25   16  Tuesday
      2026-08-24   17  Monday
      2026-08-23   18  Sunday
      2026-08-22   19  Saturday
      2026-08-21   20  Friday
      Sent 2026-08-03: in time
      reading calendar-back-count: exactly N calendar days before is still in time;
      the day never moves
      reading after-hours-in-time: what was sent on the last day of a window is in
      time, even if registered later
      reading abroad-already: the last day before departure binds those already
      abroad too
    ");
    let answer = office.json("explain 1");
    let window = &answer["windows"][0];
    assert_eq!((&window["due"], &window["in_time"]), (&"2026-08-21".into(), &true.into()));
    assert_eq!((&window["count"], &window["unit"]), (&20.into(), &"calendar days".into()));
    assert_eq!(window["days"].as_array().unwrap().len(), 20);
}

#[test]
fn an_application_sent_too_late_is_told_so() {
    let mut late = ABROAD;
    late[1].1 = "2026-08-20";
    let run = Office::with(&late).run("explain 1 late-application").ok();
    assert!(
        run.out.contains("2026-07-31   20  Friday\n  Sent 2026-08-03: after the last day"),
        "{run}"
    );
}

#[test]
fn a_day_is_explained_by_what_ends_on_it() {
    let office = Office::with_one();
    let by_word = office.run("explain 1 2026-08-12").ok().out;
    assert_eq!(by_word, office.run("explain 1 --why 2026-08-12").ok().out);
    assert!(
        by_word.contains("\npreliminary decision and notice of hearing: 2026-08-12"),
        "{by_word}"
    );
    assert!(!by_word.contains("term of the service:"), "{by_word}");
    // The day by which the school's data are safe, though they are due later.
    let safe = office.json("explain 1 2026-08-10");
    assert_eq!(safe["steps"][0]["step"], "school-data");
    assert_eq!(safe["steps"][0]["safe_by"], "2026-08-10");
    let registered = office.run("explain 1 2026-08-03").ok().out;
    assert_eq!(registered, office.run("explain 1 registered").ok().out);
    assert!(registered.contains("the same day, 2026-08-03"), "{registered}");
}

#[test]
fn a_day_on_which_nothing_ends_is_answered_with_what_is_near() {
    let office = Office::with_one();
    let run = office.run("explain 1 2026-08-14").ok();
    let last: Vec<&str> = run.out.lines().skip(5).collect();
    assert_snapshot!(last.join("\n"), @"
    no term of this case ends on 2026-08-14; the nearest:
      data from the school: 2026-08-13
      review of content: 2026-08-17
      term of the service: 2026-08-17
    ");
    let answer = office.json("explain 1 2026-08-14");
    assert_eq!(answer["steps"].as_array().unwrap().len(), 0);
    assert_eq!(answer["near"][0]["due"], "2026-08-13");
    // A safe day is the office's own caution: a letter speaks of last days.
    let letter = office.run("explain 1 2026-08-10 --format md").ok().out;
    assert!(letter.contains("No term of this case ends on 10 August 2026."), "{letter}");
}

#[test]
fn the_proof_as_a_letter() {
    let office = Office::with_one();
    office.at("2026-08-05T09:00");
    assert_snapshot!(office.run("explain 1 completeness-check --format md"), @"
    exit: 0
    --- stdout
    # How the dates of case EX-2026-000001 were counted

    - Provider: Алматы қаласының Білім басқармасы
    - Service: Permission to study as an external student in basic and general secondary education
    - Applicant: Әлімова Әсем Серікқызы, IIN ••••••••6840
    - Law: Rules of study as an external student and of the state service “Permission to study as an external student in basic and general secondary education”, approved by order no. 61 of the Minister of Education and Science of 22 January 2016 (registered under no. 13110), in the edition of order of 7 August 2023 no. 248, in force from 18 August 2023 (an estimate: the day of the order's first official publication is not known); hereinafter the Rules

    ## Completeness check: 5 August 2026

    The term is 2 working days. Basis: paragraph 22 of the Rules. It runs from 3 August 2026 (registration); the first day counted is 4 August 2026.

    | Day | Day of the week | Counted as | Why it is not counted |
    | --- | --- | ---: | --- |
    | 4 August 2026 | Tuesday | 1 | |
    | 5 August 2026 | Wednesday | 2 | |

    Where the wording of the Rules leaves a doubt, they were applied so:

    - day 1 of a term is the next working day

    Therefore the last day (completeness check) is **5 August 2026**.

    Drawn up on 5 August 2026.
    ");
    for (language, due, cite) in [
        ("kk", "**2026\u{a0}жылғы 17\u{a0}тамыз**", "Қағидаларға 1-қосымшаның 3-тармағы"),
        ("ru", "**17\u{a0}августа 2026\u{a0}года**", "пункт 3 приложения 1 к Правилам"),
        ("en", "**17 August 2026**", "paragraph 3 of annex 1 to the Rules"),
    ] {
        let letter = office.speak(language).run("explain 1 term --format md").ok().out;
        assert!(letter.contains(due) && letter.contains(cite), "{letter}");
        assert_eq!(letter.matches("\n| ").count(), 16, "a head, a rule and 14 days: {letter}");
    }
}

#[test]
fn a_letter_holds_neither_identity_numbers_nor_markup_of_others() {
    let office = Office::with(&[("applicant-name", "Әлия <b>*Оспанова*</b>|")]);
    let letter = office.run("explain 1 --format md").ok().out;
    assert!(letter.contains(r"Әлия \<b\>\*Оспанова\*\</b\>\|"), "{letter}");
    let digits = letter.split(|c: char| !c.is_ascii_digit()).map(str::len).max();
    assert!(digits < Some(12), "{letter}");
}

#[test]
fn it_fits_80_columns_in_every_language() {
    let office = Office::with(&ABROAD);
    office.run("appeal receive 1").ok();
    for language in ["kk", "ru", "en"] {
        let run = office.speak(language).run("explain 1").ok();
        let widest = run.out.lines().max_by_key(|line| line.chars().count()).unwrap();
        assert!(widest.chars().count() <= 80, "{widest}");
    }
}

#[test]
fn a_skipped_day_names_its_act() {
    let office = Office::with(&[("at", "2026-03-18T10:00")]);
    let run = office.run("explain 1 term").ok();
    assert_snapshot!(run.out.lines().skip(7).collect::<Vec<_>>().join("\n"), @"
    10 working days from 2026-03-18 (registration), day 1 being the next working
    day: 2026-04-06 (O61.1(3))
    2026-03-19    1  Thursday
    2026-03-20    2  Friday
    2026-03-21    -  Saturday: Nauryz, law no. 267 of 13.12.2001
    2026-03-22    -  Sunday: Nauryz, law no. 267 of 13.12.2001
    2026-03-23    -  Monday: Nauryz, law no. 267 of 13.12.2001
    2026-03-24    -  Tuesday: Nauryz, in place of 2026-03-21, a day off, law no.
                     267 of 13.12.2001, art. 5
    2026-03-25    -  Wednesday: Nauryz, in place of 2026-03-22, a day off, law no.
                     267 of 13.12.2001, art. 5
    2026-03-26    3  Thursday
    2026-03-27    4  Friday
    2026-03-28    -  Saturday: weekend
    2026-03-29    -  Sunday: weekend
    2026-03-30    5  Monday
    2026-03-31    6  Tuesday
    2026-04-01    7  Wednesday
    2026-04-02    8  Thursday
    2026-04-03    9  Friday
    2026-04-04    -  Saturday: weekend
    2026-04-05    -  Sunday: weekend
    2026-04-06   10  Monday
    reading first-day: day 1 of a term is the next working day
    ");
}
