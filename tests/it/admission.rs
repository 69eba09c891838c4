//! `admission`: the competition for college places, as a department types it and as an applicant
//! checks it.

use std::{
    fs,
    path::{Path, PathBuf},
};

use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::{console::play, office::Office};

const PROGRAMMES: &str =
    concat!(env!("CARGO_MANIFEST_DIR"), "/data/samples/admission/programmes.csv");
const APPLICANTS: &str =
    concat!(env!("CARGO_MANIFEST_DIR"), "/data/samples/admission/applicants.csv");
/// That of the seed «тас».
const COMMITMENT: &str = "sha256:0b669a9d903f1e23e9ed483a98e930e7da19422c0bdca0983b88f0fd71e304fd";

/// A folder without an office, with two lists in it.
fn with(programmes: &str, applicants: &str) -> Office {
    let office = Office::empty();
    office.write("p.csv", programmes).write("a.csv", applicants);
    office
}

/// A folder with the sample lists.
fn samples() -> Office {
    let read = |file: &str| fs::read_to_string(file).unwrap();
    with(&read(PROGRAMMES), &read(APPLICANTS))
}

/// What each applicant got: `A`, or nothing.
fn places(office: &Office, more: &str) -> Vec<Value> {
    let answer = office.json(&format!("admission allocate p.csv a.csv {more}"));
    answer["applicants"].as_array().unwrap().iter().map(|one| one["programme"].clone()).collect()
}

#[test]
fn adm12_scores_are_exact_fractions_and_the_scale_is_stated() {
    let office = samples();
    assert_snapshot!(office.run("admission score p.csv a.csv --applicant 1002"), @"
    exit: 0
    --- stdout
    Applicant  Wish  Programme  Score  Grades  Exams  Scale  Does not compete
    1002       1     IT-1       14/3   14/3    –      –
    1002       2     PED-1      71/3   14/3    19     25
    1002       3     WELD-1     5      5       –      –
    --- stderr
    ART-1: the places are distributed outside the national database and are left out here (O20 p.48, O20 p.54)
    ");
    let answer = office.json("admission score p.csv a.csv --applicant 1006");
    let score = &answer["scores"][1];
    assert_eq!((&score["score"], &score["exam_scale"]), (&json!("27"), &json!("25")));
    office.run("admission score p.csv a.csv --applicant 9999").exits(2);
    let mean = office.json("admission score p.csv a.csv --reading exam-join=mean");
    let of_1002 = &mean["scores"][3];
    assert_eq!(of_1002["score"], "71/6");
    assert_eq!(mean["chosen"], json!({ "exam-join": "mean" }));
}

#[test]
fn adm12_what_is_missing_is_named_and_never_counted_as_zero() {
    let office = samples();
    let run = office.run("admission score p.csv a.csv --applicant 1008").exits(1);
    assert!(run.err.contains("no grade in the subject “қазақ әдебиеті”"), "{run}");
    let answer = office.json("admission score p.csv a.csv --applicant 1008");
    let score = &answer["scores"][0];
    assert_eq!((&score["score"], &score["bar"]), (&Value::Null, &json!("missing-subject")));
    assert_eq!(score["lacking"][0]["what"], "қазақ әдебиеті");
    // One who lacks a grade is passed over, not ranked last.
    let office = with(
        "programme,level,places,compulsory_subjects,exams,exam_scale,demands\n\
         A,mid-level,2,math,drawing,25,creative\n",
        "applicant,choices,grades,exams\n1,A,math:5,\n2,A,,drawing:20\n3,A,math:3,drawing:5\n",
    );
    assert_eq!(places(&office, ""), [Value::Null, Value::Null, json!("A")]);
}

#[test]
fn adm12_the_psychometric_test_and_the_interview_must_not_be_failed() {
    let office = with(
        "programme,level,places,compulsory_subjects,demands\nM,mid-level,9,math,medical\n\
         W,skilled-worker,9,math,none\n",
        "applicant,choices,grades,psychometric,interview\n\
         1,M,math:5,passed,\n2,M,math:5,failed,\n3,M,math:5,,\n4,W,math:5,,failed\n5,W,,,passed\n",
    );
    let expected = [json!("M"), Value::Null, Value::Null, Value::Null, json!("W")];
    assert_eq!(places(&office, ""), expected, "O20 p.32, p.48");
}

#[test]
fn adm12_skilled_workers_compete_only_where_more_apply_than_there_are_places() {
    let programmes = "programme,level,places,compulsory_subjects\nW,skilled-worker,2,math\n";
    // Two for two places: nobody needs a score.
    let office = with(programmes, "applicant,choices,grades\n1,W,\n2,W,math:3\n");
    assert_eq!(places(&office, ""), [json!("W"), json!("W")], "O20 p.26");
    let answer = office.json("admission allocate p.csv a.csv");
    assert_eq!(answer["programmes"][0]["competed"], false);
    // Three for two: the score decides.
    let office = with(programmes, "applicant,choices,grades\n1,W,\n2,W,math:3\n3,W,math:4\n");
    assert_eq!(places(&office, ""), [Value::Null, json!("W"), json!("W")]);
    let answer = office.json("admission allocate p.csv a.csv");
    assert_eq!(answer["programmes"][0]["competed"], true);
}

#[test]
fn adm12_what_is_outside_the_database_or_paid_is_left_out_and_that_is_said() {
    let office = with(
        "programme,level,places,compulsory_subjects,outside_database,funding\n\
         A,mid-level,5,math,yes,state-order\nB,mid-level,5,math,no,paid\nC,mid-level,5,math,no,\n",
        "applicant,choices,grades\n1,A|B|C,math:5\n2,A,math:5\n",
    );
    assert_eq!(places(&office, ""), [json!("C"), Value::Null]);
    let run = office.run("admission allocate p.csv a.csv").ok();
    assert!(run.err.contains("A: the places are distributed outside"), "{run}");
    assert!(run.err.contains("B: the places are paid for"), "{run}");
}

#[test]
fn adm12_adm13_the_samples_are_distributed() {
    let office = samples();
    let typed = "admission allocate p.csv a.csv --seed тас";
    assert_snapshot!(office.run(typed), @"
    exit: 1
    --- stdout
    Applicant  Programme  Wish  Seat       Score  Document
    1001       IT-1       1     open seat  5      4.85
    1002       PED-1      2     open seat  71/3   4.62
    1003       WELD-1     2     open seat  9/2    4.62
    1004       IT-1       1     orphan     4      4.4
    1005       –          –     –          –      4.3
    1006       NUR-1      1     open seat  14/3   4.55
    1007       NUR-1      1     open seat  4      4.1
    1008       –          –     –          –      4.7
    1009       WELD-1     1     open seat  –      –
    1010       IT-1       1     open seat  5      4.9
    --- stderr
    ART-1: the places are distributed outside the national database and are left out here (O20 p.48, O20 p.54)
    1008, PED-1: no grade in the subject “қазақ әдебиеті”; it is not counted as zero, the wish does not compete (O20 p.54)
    1009: no average of the document: among equal scores she stands after those who have one (O20 p.61)
    1009, WELD-1: no score (“алгебра” is missing): none is needed while there is a place for everybody; otherwise she stands after those who have one (O20 p.9, O20 p.26)
    1009, WELD-1: no score (“қазақ тілі” is missing): none is needed while there is a place for everybody; otherwise she stands after those who have one (O20 p.9, O20 p.26)
    placed: 8 of 10
    IT-1: equal in everything, told apart by the lot: 1002, 1003
    PED-1: free places: 1
    WELD-1: free places: 2
    IT-1: no group gathered: 3 of at least 15
    PED-1: no group gathered: 1 of at least 15
    WELD-1: no group gathered: 2 of at least 15
    applicants without a place: 2
    proposal: 1 place of the state order from PED-1 to IT-1; nobody is moved
    the state order is distributed anew by 29 August 2026 (O20 p.63); the day before is safe
    ");
    // The same whatever the order of the rows.
    let turned = |text: &str| {
        let mut rows: Vec<&str> = text.lines().collect();
        rows[1..].reverse();
        rows.join("\n")
    };
    let before = office.json(typed);
    let (programmes, applicants) = (turned(&office.read("p.csv")), turned(&office.read("a.csv")));
    office.write("p.csv", programmes).write("a.csv", applicants);
    assert_eq!(office.json(typed), before);
}

#[test]
fn adm12_out_of_competition_needs_the_paper_and_by_default_the_duty() {
    let programmes = "programme,level,places,compulsory_subjects\nA,mid-level,1,math\n";
    let with = |said: &str| {
        let rows = "applicant,choices,grades,out_of_competition,status_document\n1,A,math:5,,\n";
        with(programmes, &format!("{rows}2,A,math:3,{said}\n"))
    };
    for (said, reading, wins) in [
        ("yes,№ 15", "", true),
        ("yes,", "", false),
        ("medical-worker:on-duty,№ 15", "", true),
        ("medical-worker,№ 15", "", false),
        ("medical-worker,№ 15", "--reading on-duty=servicemen", true),
        ("serviceman,№ 15", "--reading on-duty=servicemen", false),
        ("no,", "", false),
    ] {
        let found = places(&with(said), reading);
        assert_eq!(found[1] == json!("A"), wins, "{said} {reading}: {found:?}");
    }
}

#[test]
fn adm12_a_reading_asked_for_changes_the_result_and_is_named() {
    let office = with(
        "programme,level,places,compulsory_subjects,quota_seats\nA,mid-level,2,math,orphan:1\n",
        "applicant,choices,grades,quota\n1,A,math:5,orphan\n2,A,math:4,\n3,A,math:3,orphan\n",
    );
    assert_eq!(places(&office, ""), [json!("A"), json!("A"), Value::Null]);
    let above = "--reading quota-merit=above-merit";
    assert_eq!(places(&office, above), [json!("A"), Value::Null, json!("A")]);
    let answer = office.json(&format!("admission allocate p.csv a.csv {above}"));
    assert_eq!(answer["chosen"], json!({ "quota-merit": "above-merit" }));
    assert_eq!(answer["readings"]["choices"], "deferred-acceptance");
}

#[test]
fn adm13_equal_scores_are_told_apart_by_document_quota_and_then_a_lot() {
    let programmes = "programme,level,places,compulsory_subjects\nA,mid-level,1,math\n";
    let rows = "applicant,choices,grades,document_average,quota\n";
    for (others, winner) in [
        ("1,A,math:5,4.5,\n2,A,math:5,4.62,\n", 1),
        ("1,A,math:5,4.5,orphan\n2,A,math:5,4.5,\n", 0),
        ("1,A,math:5,4.5,\n2,A,math:5,,orphan\n", 0),
    ] {
        let office = with(programmes, &format!("{rows}{others}"));
        assert_eq!(places(&office, "")[winner], "A", "O20 p.61: {others}");
    }
    let office = with(programmes, &format!("{rows}1,A,math:5,4.5,\n2,A,math:5,4.5,\n"));
    let run = office.run("admission allocate p.csv a.csv").exits(1);
    assert!(run.err.contains("A: equal in everything and undecided: 1, 2"), "{run}");
    let run = office.run("admission allocate p.csv a.csv --seed тас").ok();
    assert!(run.err.contains("A: equal in everything, told apart by the lot: 1, 2"), "{run}");
    assert_eq!(office.json("admission allocate p.csv a.csv")["decided"], false);
}

#[test]
fn adm14_a_foreign_document_counts_what_the_commission_set() {
    let programmes = "programme,level,places,compulsory_subjects,profile_subjects\n\
                      A,mid-level,3,kazakh,physics|algebra\n";
    let rows = "applicant,choices,grades,foreign_document,commission_subjects\n";
    let score = |row: &str| {
        let office = with(programmes, &format!("{rows}{row}\n"));
        let answer = office.json("admission score p.csv a.csv");
        (answer["scores"][0]["score"].clone(), answer["scores"][0]["bar"].clone())
    };
    let none = Value::Null;
    let set = "1,A,russian:5|maths:4|physics:5,yes,russian|maths|physics";
    assert_eq!(score(set), (json!("14/3"), none.clone()), "O20 p.62");
    let not_set = "1,A,russian:5|maths:4|physics:5,yes,";
    assert_eq!(score(not_set), (none.clone(), json!("no-commission-subjects")));
    // A document that has the subjects is counted as any.
    let whole = "1,A,kazakh:5|physics:5|algebra:5|maths:3,yes,maths";
    assert_eq!(score(whole), (json!("5"), none.clone()));
    // A document of the country is none of the commission's.
    let own = "1,A,russian:5|maths:4|physics:5,no,russian|maths|physics";
    assert_eq!(score(own), (none, json!("missing-subject")));
}

#[test]
fn adm15_results_are_published_and_anyone_can_reckon_them_again() {
    let office = samples();
    office.at("2026-08-23T10:00");
    let typed =
        format!("admission publish p.csv a.csv --out out --seed тас --commitment {COMMITMENT}");
    assert_snapshot!(office.run(&typed), @"
    exit: 0
    --- stdout
    out/results.json
    out/list-enterprise.csv
    out/list-skilled-worker.csv
    out/list-skilled-worker.kk.pdf
    out/list-skilled-worker.ru.pdf
    out/list-competition.csv
    out/list-competition.kk.pdf
    out/list-competition.ru.pdf
    digest: sha256:b0ebaa155bf8b873b340126f647f440ff9b3ac94563ee6a087b29474dfbff557
    --- stderr
    to be published on 23 August 2026, for those with basic secondary education (O20 p.64)
    ");
    let run = office.run("admission verify out/results.json").ok();
    assert!(run.out.starts_with("reckoned again, all is as published: applicants 10"), "{run}");
    // No name and no grade leaves the office; the numbers are anonymous.
    let published = office.read("out/results.json");
    for secret in ["Әлімова", "алгебра:5", "№ 15 анықтама"] {
        assert!(office.read("a.csv").contains(secret) && !published.contains(secret));
    }
    // One letter.
    office.write("x.json", published.replacen("Медицина", "Медецина", 1));
    assert_snapshot!(office.run("admission verify x.json"), @"
    exit: 1
    --- stdout
    changed: the digest is not that of the file
    ");
    // Twice the same bytes.
    office.run(&typed.replace("--out out", "--out again")).ok();
    for file in office.files("out") {
        let again = office.path().join(file.replacen("out/", "again/", 1));
        assert_eq!(fs::read(office.path().join(&file)).unwrap(), fs::read(again).unwrap());
    }
    let answer =
        office.json(&format!("admission verify out/results.json --commitment {COMMITMENT}"));
    assert_eq!((&answer["verdict"], &answer["differences"]), (&json!("genuine"), &json!([])));
    let other = office.json("admission verify out/results.json --digest sha256:00");
    assert_eq!(other["differences"][0]["code"], "digest");
}

#[test]
fn adm15_an_applicant_is_answered_from_the_cutoffs_alone() {
    let office = samples();
    let typed =
        format!("admission publish p.csv a.csv --out out --seed тас --commitment {COMMITMENT}");
    office.run(&typed).ok();
    let own = "--score 14/3 --document 4.62 --choices IT-1,PED-1";
    assert_snapshot!(office.run(&format!("admission verify {own} out/results.json")), @"
    exit: 0
    --- stdout
    reckoned again, all is as published: applicants 10, sha256:b0ebaa155bf8b873b340126f647f440ff9b3ac94563ee6a087b29474dfbff557
    IT-1: 14/3 is not enough; the last placed has 5 and 4.85 in the document
    PED-1: 14/3 is enough (open seat)
    your place: PED-1
    ");
    let asked =
        "admission verify --score IT-1=4 --score NUR-1=14/3 --document 4.62 --choices NUR-1,IT-1";
    let answer = office.json(&format!("{asked} out/results.json"));
    assert_eq!(answer["answer"], "NUR-1");
    assert_eq!(answer["choices"][1]["verdict"], "behind");
    office.run("admission verify --score 5 --choices NONE out/results.json").exits(2);
    office.run("admission verify --score five --choices IT-1 out/results.json").exits(2);
}

#[test]
fn adm15_each_result_has_its_reason_and_what_would_have_changed_it() {
    let office = samples();
    let typed =
        format!("admission publish p.csv a.csv --out out --seed тас --commitment {COMMITMENT}");
    office.run(&typed).ok();
    assert_snapshot!(office.run("admission explain out/results.json 1005 1007 1008"), @"
    exit: 0
    --- stdout
    1005: no place
      1. NUR-1: the score 14/3 is equal, and the document has 4.3 against 4.55 of
      the last placed. A document with more than 4.55 would have been enough, or a
      score above 14/3.
      2. IT-1: 4 is less than 5 of the last placed. More than 5 would have been
      enough, or 5 with more than 4.85 in the document.
    1007: NUR-1, wish 1
      1. NUR-1: placed (open seat) before any score: out of competition, by quota,
      or by an earlier wish. Nothing in the score 4 would have changed it.
      2. PED-1: not needed: a dearer wish came true.
    1008: no place
      1. PED-1: no grade in the subject; it is not counted as zero, the wish does
      not compete. It would have competed without this.
    ");
    for (language, reason) in [
        ("kk", "2. IT-1: 4 балл соңғы өткен талапкердің 5 балынан аз."),
        ("ru", "2. IT-1: балл 4 меньше балла последнего прошедшего: 5."),
    ] {
        office.speak(language);
        let run = office.run("admission explain out/results.json 1005").ok();
        assert!(run.out.contains(reason), "{run}");
    }
    let all = office.speak("en").json("admission explain out/results.json");
    for one in all["applicants"].as_array().unwrap() {
        for wish in one["wishes"].as_array().unwrap() {
            assert!(!wish["reason"].as_str().unwrap().is_empty(), "{wish}");
        }
    }
    office.run("admission explain out/results.json 9999").exits(2);
}

#[test]
fn adm15_three_lists_come_out_with_names_only_where_asked() {
    let office = samples();
    let publish = |more: &str| {
        let typed = "admission publish p.csv a.csv --out out --seed тас --commitment";
        office.run(&format!("{typed} {COMMITMENT} {more}")).ok()
    };
    publish("");
    let list = office.read("out/list-skilled-worker.csv");
    assert_eq!(list.lines().count(), 3, "{list}");
    assert!(!list.contains("Ғабитова"));
    publish("--names");
    assert!(office.read("out/list-skilled-worker.csv").contains("Ғабитова Ғалия"));
    for file in ["list-competition.kk.pdf", "list-competition.ru.pdf"] {
        let bytes = fs::read(office.path().join("out").join(file)).unwrap();
        assert!(bytes.starts_with(b"%PDF-1.7"), "{file}");
    }
}

#[test]
fn adm15_the_method_is_explained_to_a_parent_and_what_is_shown_is_what_is_printed() {
    let mut stale = Vec::new();
    for language in ["kk", "ru", "en"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/guide");
        let file = folder.join(format!("admission-method.{language}.md"));
        let text = fs::read_to_string(&file).unwrap();
        let office = samples();
        let typed = "admission publish p.csv a.csv --out . --seed тас --commitment";
        office.run(&format!("{typed} {COMMITMENT}")).ok();
        let played = play(&text, office.speak(language));
        if std::env::var_os("UPDATE_GUIDE").is_some() {
            fs::write(&file, &played).unwrap();
        }
        assert_eq!(played.matches("\n$ ruqsat").count(), 3, "{language}");
        if text != played {
            stale.push(file);
        }
    }
    assert_eq!(stale, Vec::<PathBuf>::new(), "UPDATE_GUIDE=1 writes it anew");
}

#[test]
fn adm12_every_problem_of_both_lists_is_said_at_once() {
    let office = with(
        "Бағдарлама;Деңгей;Орын саны;Квота орындары;Емтихандар\n\
         A;орта буын мамандары;много;;\nB;midlevel;2;orphan:3;drawing\n",
        "Абитуриент;Выбор;Оценки\n1;A|C;math:пять\n;A;\n",
    );
    assert_snapshot!(office.run("admission allocate p.csv a.csv"), @"
    exit: 1
    --- stderr
    error[invalid-value]: places: expected a whole number of at most six digits
    --> p.csv, row 2, column “Орын саны”, value “много”
    error[unknown-value]: level: “midlevel” is not known
    --> p.csv, row 3, column “Деңгей”, value “midlevel”
     = help: did you mean “mid-level”? known: skilled-worker, mid-level, applied-bachelor
    error[invalid-value]: quota seats: expected no more quota seats than places
    --> p.csv, row 3, column “Квота орындары”, value “3”
    error[invalid-value]: scale of the exams: empty
    --> p.csv, row 3, column “exam_scale”, empty
     = help: fill it in
    error[invalid-value]: grades: expected items such as name:4, each name once, separated by |
    --> a.csv, row 2, column “Оценки”, value “math:пять”
    error[invalid-value]: wishes: expected a programme of the other list
    --> a.csv, row 2, column “Выбор”, value “C”
    error[invalid-value]: applicant: empty
    --> a.csv, row 3, column “Абитуриент”, empty
     = help: fill it in
    ");
}

#[test]
fn adm12_empty_lists_are_no_error() {
    let office = with("programme,level,places\n", "applicant,choices\n");
    assert_snapshot!(office.run("admission allocate p.csv a.csv"), @"
    exit: 0
    --- stderr
    placed: 0 of 0
    ");
    assert_eq!(office.json("admission allocate p.csv a.csv")["applicants"], json!([]));
    let csv = office.run("admission allocate p.csv a.csv --format csv").ok();
    assert_eq!(csv.out, "applicant,programme,wish,seat,score,document_average\n");
}
