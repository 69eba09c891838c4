//! `admission commission`: a college's commissions, from the order that makes them to what the
//! archive keeps.

use std::fs;

use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::office::Office;

/// A college with every name its papers need.
pub fn college() -> Office {
    let office = Office::empty();
    office.at("2026-06-12T10:00");
    office
        .run(
            "init --yes --kind college --name \"№ 1 жоғары колледж\" --name-ru \"Высший колледж № 1\" \
             --address \"Алматы қаласы, Абай даңғылы, 52\" --head \"Сәрсенов Асқар Болатұлы\" \
             --head-post Директор",
        )
        .ok();
    office
}

const NAMES: [&str; 6] = [
    "Жұмабаева Гүлнар Серікқызы",
    "Иванова Анна Петровна",
    "Қасымов Ерлан Маратұлы",
    "Нұрланов Хамит Еркінұлы",
    "Омарова Дана Талғатқызы",
    "Төлегенов Бауыржан Айдосұлы",
];

/// Makes a commission with so many members, the chair among them.
pub fn make(office: &Office, kind: &str, members: usize) -> Value {
    let member = |name: &&str| format!("--member \"{name}: оқытушы\"");
    let named: Vec<String> = NAMES[..members - 1].iter().map(member).collect();
    office.json(&format!(
        "admission commission make {kind} --order 45-Ө --order-date 2026-06-10 \
         --chair \"Ахметов Ғалым Өмірұлы: директордың орынбасары\" {} \
         --secretary \"Бекова Әсел Қанатқызы: маман\"",
        named.join(" ")
    ))
}

/// (members, those who were there, whether a decision is valid, citation)
#[test]
fn adm11_a_decision_is_valid_with_two_thirds_of_the_members() {
    let table = [
        (3, 2, true, "O20 p.6"),
        (3, 1, false, "O20 p.6"),
        (4, 3, true, "O20 p.6"),
        (4, 2, false, "O20 p.6"),
        (6, 4, true, "O20 p.6"),
        (6, 3, false, "O20 p.6"),
        (7, 5, true, "O20 p.6"),
        (7, 4, false, "O20 p.6"),
    ];
    let office = college();
    for (n, (members, present, valid, cite)) in (1..).zip(table) {
        assert_eq!(make(&office, "admission", members)["members"], members);
        let there: Vec<String> =
            NAMES[..present - 1].iter().map(|name| format!("--present \"{name}\"")).collect();
        let met = office.json(&format!(
            "admission commission meeting {n} --present Ахметов {}",
            there.join(" ")
        ));
        assert_eq!(met["quorum"], valid, "{members} {present} {cite}");
        let decided = office.json(&format!(
            "admission commission decide {n} \"Тізім бекітілсін\" --for {present} --against 0"
        ));
        let outcome = if valid { "adopted" } else { "not-valid" };
        assert_eq!(decided["outcome"], outcome, "{members} {present} {cite}");
        let minutes = office.run(&format!("admission commission minutes {n}"));
        assert_eq!(minutes.exit, if valid { 0 } else { 5 }, "{minutes}");
    }
    office.run("doctor").ok();
}

#[test]
fn adm11_a_meeting_of_too_few_is_a_fact_and_its_minutes_claim_no_decision() {
    let office = college();
    make(&office, "admission", 4);
    assert_snapshot!(office.run("admission commission meeting 1 --present Ахметов --present Иванова"), @"
    exit: 0
    --- stdout
    CM-2026-000001, meeting 1: 2 of 4 were there
    --- stderr
    warning[no-quorum]: meeting 1: 2 of 4 members were there, 3 are needed for a valid decision (O20 p.6)
     |
     = help: hold the meeting again with enough members; minutes of such decisions are made only with --anyway --reason
    ");
    // No decision is claimed: the minutes say that nothing could be decided.
    office.run("admission commission minutes 1").ok();
    office.run("admission commission decide 1 \"Тізім бекітілсін\" --for 2 --against 0").ok();
    assert_snapshot!(office.run("admission commission minutes 1 --again"), @"
    exit: 5
    --- stderr
    error[no-quorum]: meeting 1: 2 of 4 members were there, 3 are needed for a valid decision (O20 p.6)
     |
     = help: hold the meeting again with enough members; minutes of such decisions are made only with --anyway --reason
    ");
    office.run("admission commission minutes 1 --again --anyway").exits(2);
    office
        .run("admission commission minutes 1 --again --anyway --reason \"басқарма сұратты\"")
        .ok();
    let text = office.read("commissions/2026/CM-2026-000001.toml");
    assert!(text.contains("anyway = \"басқарма сұратты\""), "{text}");
    office.run("doctor").ok();
}

/// (for, against, the chair, what it comes to, citation)
#[test]
fn adm11_the_chair_decides_where_votes_are_equal() {
    let office = college();
    make(&office, "admission", 6);
    office.run("admission commission meeting 1 --absent -").ok();
    let table = [
        (4, 2, "", "adopted", "O20 p.6"),
        (3, 3, "--chair for", "adopted-by-chair", "O20 p.6"),
        (3, 3, "--chair against", "rejected-by-chair", "O20 p.6"),
        (2, 4, "", "rejected", "O20 p.6"),
        (3, 1, "", "rejected", "O20 p.6"),
    ];
    for (yes, no, chair, outcome, cite) in table {
        let answer = office.json(&format!(
            "admission commission decide 1 Сұрақ --for {yes} --against {no} {chair}"
        ));
        assert_eq!(answer["outcome"], outcome, "{yes}:{no} {chair} {cite}");
    }
    let unsaid = office.run("admission commission decide 1 Сұрақ --for 3 --against 3").exits(2);
    assert!(unsaid.err.contains("--chair"), "{unsaid}");
    office.run("admission commission decide 1 Сұрақ --for 5 --against 2").exits(2);
    // Without the chair nobody decides.
    office.run("admission commission meeting 1 --absent Ахметов --absent Иванова").ok();
    let answer = office.json("admission commission decide 1 Сұрақ --for 2 --against 2");
    assert_eq!(answer["outcome"], "undecided");
}

#[test]
fn adm11_the_secretary_is_no_member_and_is_not_counted() {
    let office = college();
    office
        .run(
            "admission commission make admission --order 1 --order-date 2026-06-10 \
             --chair \"Асанов А: директор\" --member \"Бекова Б: маман\" --secretary \"БЕКОВА Б: маман\"",
        )
        .exits(5);
    assert_eq!(office.files("commissions"), Vec::<String>::new());
    make(&office, "admission", 3);
    let run = office.run("admission commission meeting 1 --present Бекова").exits(2);
    assert!(run.err.contains("a member of the commission"), "{run}");
    let shown = office.json("admission commission show 1");
    assert_eq!((&shown["members"], &shown["quorum"]), (&json!(3), &json!(2)));
    assert_eq!(shown["secretary"], "Бекова Әсел Қанатқызы");
}

/// (commission, what is kept, until when after a meeting of 14 August 2026, citation)
#[test]
fn adm11_what_is_kept_of_the_final_meeting_falls_due() {
    let office = college();
    office.at("2026-08-14T16:00");
    let table = [
        ("examination", "recording-kept", "2027-08-14", "O20 p.6"),
        ("admission", "minutes-kept", "2029-08-14", "O20 p.6"),
    ];
    for (kind, ..) in table {
        make(&office, kind, 3);
        office
            .run(&format!(
                "admission commission meeting {kind} --absent - --final --recording мұрағат"
            ))
            .ok();
    }
    let lines = office.json("deadlines");
    for (kind, step, due, cite) in table {
        let line = lines["deadlines"].as_array().unwrap().iter().find(|line| line["step"] == step);
        let line = line.unwrap_or_else(|| panic!("{kind}: {lines}"));
        assert_eq!(line["due"], due, "{kind} {cite}");
        assert_eq!((&line["status"], &line["cite"]), (&json!("open"), &json!(cite)));
        assert_eq!(line["service"], "college-admission");
    }
    // Nothing is to be done about it today.
    assert_eq!(office.json("today")["tasks"], json!([]));
    let later = office.at("2027-08-15T10:00").json("deadlines --all");
    let statuses: Vec<&Value> =
        later["deadlines"].as_array().unwrap().iter().map(|line| &line["status"]).collect();
    assert_eq!(statuses, ["met", "open"]);
}

#[test]
fn adm11_purge_takes_no_commission_before_its_time_of_keeping_is_over() {
    let office = college();
    office.at("2026-08-14T16:00");
    for kind in ["examination", "admission"] {
        make(&office, kind, 3);
        office
            .run(&format!(
                "admission commission meeting {kind} --absent - --final --recording мұрағат"
            ))
            .ok();
        office.run(&format!("admission commission minutes {kind}")).ok();
    }
    let purge = "purge --older-than 6m --reason мерзім --yes";
    office.at("2027-08-14T10:00").run(purge).ok();
    assert_eq!(office.files("commissions").len(), 2, "a year is not over");
    let answer = office.at("2027-08-15T10:00").json(purge);
    assert_eq!(answer["cases"][0]["case"], "CM-2026-000001");
    assert_eq!(office.files("commissions"), ["commissions/2026/CM-2026-000002.toml"]);
    assert!(office.files("papers").iter().all(|file| file.contains("CM-2026-000002")));
    office.run("doctor").ok();
    office.at("2029-08-15T10:00").run(purge).ok();
    assert_eq!(office.files("commissions"), Vec::<String>::new());
    office.run("doctor").ok();
    // A number is never given again.
    assert_eq!(make(&office, "admission", 3)["commission"], "CM-2029-000001");
}

#[test]
fn adm11_minutes_are_papers_that_can_be_verified() {
    let office = college();
    make(&office, "examination", 3);
    office.run("admission commission meeting 1 --absent Иванова --final --recording \"мұрағат, 12-файл\"").ok();
    office.run("admission commission decide 1 \"Нәтижелер бекітілсін\" --for 2 --against 0").ok();
    assert_snapshot!(office.run("admission commission minutes 1"), @"
    exit: 0
    --- stderr
    paper: OFFICE/papers/2026/CM-2026-000001/minutes-1.pdf
    paper: OFFICE/papers/2026/CM-2026-000001/minutes-1.ru.pdf
    ");
    for paper in ["minutes-1.pdf", "minutes-1.ru.pdf"] {
        let run = office.run(&format!("verify papers/2026/CM-2026-000001/{paper}")).ok();
        assert!(run.out.contains("genuine"), "{run}");
    }
    // The same words make no new paper; other words ask for a revision.
    let same = office.run("admission commission minutes 1").ok();
    assert!(same.out.contains("minutes-1.pdf"), "{same}");
    office.run("admission commission decide 1 \"Шағым жоқ\" --for 2 --against 0").ok();
    office.run("admission commission minutes 1").exits(1);
    office.run("admission commission minutes 1 --again").ok();
    let old = office.run("verify papers/2026/CM-2026-000001/minutes-1.pdf").ok();
    assert!(old.out.contains("revision 2"), "{old}");
    assert_snapshot!(office.run("admission commission show 1"), @"
    exit: 0
    --- stdout
    CM-2026-000001: examination commission, order № 45-Ө of 10 June 2026; members 3, quorum 2
    Role                   Name                        Post
    chair                  Ахметов Ғалым Өмірұлы       директордың орынбасары
    member                 Жұмабаева Гүлнар Серікқызы  оқытушы
    member                 Иванова Анна Петровна       оқытушы
    secretary (no member)  Бекова Әсел Қанатқызы       маман

    Final meeting 1, 2026-06-12 10:00: 2 of 3 were there
      1. Нәтижелер бекітілсін: for 2, against 0, abstained 0; adopted by the
      majority of those present
      2. Шағым жоқ: for 2, against 0, abstained 0; adopted by the majority of those
      present
      papers/2026/CM-2026-000001/minutes-1.pdf
      papers/2026/CM-2026-000001/minutes-1.ru.pdf
      papers/2026/CM-2026-000001/minutes-1-2.pdf
      papers/2026/CM-2026-000001/minutes-1-2.ru.pdf
    the audio or video recording of the final meeting must be kept until 2027-06-12 at least (O20 p.6)
    ");
    office.run("doctor").ok();
    let file = "commissions/2026/CM-2026-000001.toml";
    office.write(file, office.read(file).replace("for = 2", "for = 3"));
    let run = office.run("doctor").exits(1);
    assert!(run.err.contains(file), "{run}");
}

#[test]
fn adm11_commissions_come_back_from_a_backup_and_their_loss_is_noticed() {
    let office = college();
    make(&office, "admission", 3);
    office.run("admission commission meeting 1 --absent -").ok();
    office.run("backup whole.tar.gz").ok();
    office.run("-C again restore whole.tar.gz").ok();
    let file = "commissions/2026/CM-2026-000001.toml";
    assert_eq!(office.read(file), office.read(&format!("again/{file}")));
    fs::remove_file(office.path().join(file)).unwrap();
    let run = office.run("doctor").exits(1);
    assert!(run.err.contains(file), "{run}");
    office.write(file, "format = 2\n");
    office.run("admission commission list").exits(3);
}

#[test]
fn adm11_an_education_department_keeps_no_commissions() {
    let office = Office::new();
    office.run("admission commission list").exits(5);
}

#[test]
fn adm14_the_commissions_decision_on_subjects_reaches_the_competition() {
    let office = college();
    office.write("p.csv", "programme,level,places,compulsory_subjects\nA,mid-level,1,қазақ тілі\n");
    office.write(
        "a.csv",
        "applicant,choices,grades,foreign_document\n1042,A,алгебра:4|физика:5,yes\n\
         1043,A,алгебра:5,yes\n",
    );
    make(&office, "examination", 3);
    make(&office, "admission", 3);
    let decide = "decide 2 \"Пәндер белгіленсін\" --entrant 1042 --subjects \"алгебра|физика\"";
    office.run("admission commission meeting 2 --present Ахметов").ok();
    office.run(&format!("admission commission {decide} --for 1 --against 0")).ok();
    let score = |number: &str| {
        let answer = office.json(&format!("admission score p.csv a.csv --applicant {number}"));
        answer["scores"][0]["score"].clone()
    };
    assert_eq!(score("1042"), Value::Null, "too few decided it: O20 p.6");
    office.run("admission commission meeting 2 --absent -").ok();
    office.run(&format!("admission commission {decide} --for 3 --against 0")).ok();
    assert_eq!(score("1042"), "9/2", "O20 p.62");
    assert_eq!(score("1043"), Value::Null, "nothing was set for her");
    assert_snapshot!(office.run("admission allocate p.csv a.csv"), @"
    exit: 1
    --- stdout
    Applicant  Programme  Wish  Seat       Score  Document
    1042       A          1     open seat  9/2    –
    1043       –          –     –          –      –
    --- stderr
    1042: no average of the document: among equal scores she stands after those who have one (O20 p.61)
    1043: no average of the document: among equal scores she stands after those who have one (O20 p.61)
    1043, A: the foreign document lacks the subject “қазақ тілі”, and the commission has set no list of subjects (O20 p.62)
    placed: 1 of 2
    A: no group gathered: 1 of at least 15
    applicants without a place: 1
    1042: subjects as the commission set them: алгебра, физика (CM-2026-000002, meeting 2, O20 p.62)
    the state order is distributed anew by 29 August 2026 (O20 p.63); the day before is safe
    ");
    // A later decision on the same entrant holds.
    office
        .run(
            "admission commission decide 2 \"Пәндер өзгертілсін\" --entrant 1042 \
             --subjects физика --for 3 --against 0",
        )
        .ok();
    assert_eq!(score("1042"), "5");
    // What the list names goes before.
    office.write(
        "a.csv",
        "applicant,choices,grades,foreign_document,commission_subjects\n\
         1042,A,алгебра:4|физика:5,yes,алгебра\n",
    );
    assert_eq!(score("1042"), "4");
}

#[test]
fn adm16_what_disabled_entrants_ask_for_is_checked_and_taken_down() {
    let office = college();
    make(&office, "admission", 3);
    make(&office, "examination", 3);
    let ask = "--entrant \"Сейіт Нұрлан\" --disability sight --need separate-room,helper \
               --subjects \"сурет|композиция\"";
    office.run(&format!("admission commission request admission {ask} --certificate 17")).exits(5);
    let bare = office.run(&format!("admission commission request examination {ask}")).exits(1);
    assert!(bare.err.contains("no-disability-certificate"), "{bare}");
    let typed = format!("admission commission request 2 {ask} --certificate \"№ 17, 2026-05-02\"");
    let asked = office.json(&typed);
    assert_eq!((&asked["request"], &asked["findings"]), (&json!(2), &json!([])));
    let helper = "admission commission helper 2 2 --name \"Омарова Дана\"";
    office.run(helper).exits(2);
    assert_snapshot!(office.run(&format!("{helper} --teaches \"Сурет|сызу\"")), @"
    exit: 5
    --- stderr
    error[helper-teaches]: Омарова Дана teaches what is examined: сурет (O20 p.38(2))
     |
     = help: name somebody who does not
    ");
    office.run(&format!("{helper} --teaches математика")).ok();
    office.run("admission commission helper 2 9 --name А --teaches -").exits(2);
    assert_snapshot!(office.run("admission commission show 2"), @"
    exit: 0
    --- stdout
    CM-2026-000002: examination commission, order № 45-Ө of 10 June 2026; members 3, quorum 2
    Role                   Name                        Post
    chair                  Ахметов Ғалым Өмірұлы       директордың орынбасары
    member                 Жұмабаева Гүлнар Серікқызы  оқытушы
    member                 Иванова Анна Петровна       оқытушы
    secretary (no member)  Бекова Әсел Қанатқызы       маман

    Application 1: Сейіт Нұрлан (sight), asks for a separate room, a helper

    Application 2: Сейіт Нұрлан (sight), asks for a separate room, a helper
      a helper: Омарова Дана
    --- stderr
    warning[no-disability-certificate]: application 1: no certificate of disability is named (O20 p.38)
     |
     = help: ask for the certificate; then take the application down with --certificate
    ");
    let forced = "admission commission helper 2 1 --name \"Асан\" --teaches сурет --anyway";
    office.run(forced).exits(2);
    office.run(&format!("{forced} --reason \"басқа ешкім жоқ\"")).ok();
    let shown = office.json("admission commission show 2");
    let codes: Vec<&Value> = shown["requests"][0]["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["code"])
        .collect();
    assert_eq!(codes, ["no-disability-certificate", "helper-teaches"]);
}
