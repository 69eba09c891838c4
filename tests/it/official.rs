//! `official`: who signs, by days.

use std::fs;

use insta::assert_snapshot;

use crate::office::Office;

const ACTING: &str = "official acting \"Бекова Дана Маратқызы\" --post \"Басшының орынбасары\" \
                      --post-ru \"Заместитель руководителя\" --from 2026-08-10 --until 2026-08-12";

#[test]
fn an_acting_head_is_named_for_some_days() {
    let office = Office::new();
    let before = office.read("office.toml");
    assert_snapshot!(office.at("2026-08-10T10:00").run(ACTING), @r#"
    exit: 0
    --- stdout
    Role                Name                       Post                 From        Until
    head                Сұлтанова Айгүл Маратқызы  Басқарма басшысы
    answers for papers  Ержанов Нұрлан Серікұлы    Бас маман
    acting head         Бекова Дана Маратқызы      Басшының орынбасары  2026-08-10  2026-08-12
    --- stderr
    papers of 10 August 2026 are signed by Бекова Дана Маратқызы, Басшының орынбасары
    "#);
    let after = office.read("office.toml");
    assert!(after.starts_with(before.trim_end()), "{after}");
    assert_snapshot!(after[before.trim_end().len()..].trim(), @r#"
    [[official]]
    role = "acting"
    name = "Бекова Дана Маратқызы"
    post = "Басшының орынбасары"
    post_ru = "Заместитель руководителя"
    from = 2026-08-10
    until = 2026-08-12
    "#);
    let signs = |day| office.at(day).run("official").ok().err;
    assert!(signs("2026-08-12T18:00").contains("Бекова"));
    assert!(signs("2026-08-13T09:00").contains("Сұлтанова"));
    let journal = office.read("journal/2026.csv");
    assert!(journal.lines().last().unwrap().contains(",official,office.toml,"), "{journal}");
}

#[test]
fn papers_of_those_days_are_signed_by_the_acting_head() {
    let sealed = |named: &str| {
        let office = Office::with_one();
        office.review("1", "outcome=conforms").at("2026-08-12T10:00").run(named).ok();
        office.run("order 1").ok();
        let paper = fs::read(office.path().join("papers/2026/OR-2026-000001/order.pdf")).unwrap();
        String::from_utf8_lossy(&paper).contains("Д. М. Бекова")
    };
    assert!(sealed(ACTING));
    assert!(!sealed(&ACTING.replace("2026-08-12", "2026-08-11")));
}

#[test]
fn what_is_wrong_is_said_at_once_and_nothing_is_written() {
    let office = Office::new();
    let before = office.read("office.toml");
    assert_snapshot!(
        office.run("official head \"Бекова Дана\" --post \" \" --from 2026-08-32"),
        @r#"
    exit: 2
    --- stderr
    error[missing-option]: missing: --post
     |
     = help: see `--help`
    error[invalid-option]: --from: “2026-08-32” is not what is expected: a date that exists, such as 2026-08-17 or 17.08.2026
    "#
    );
    assert_snapshot!(
        office.run("official acting Бекова --post Орынбасар --from 2026-08-10 --until 2026-08-09"),
        @r#"
    exit: 2
    --- stderr
    error[invalid-option]: --until: “2026-08-09” is not what is expected: a day not before the first
    "#
    );
    assert_snapshot!(office.run("official acting Бекова"), @r#"
    exit: 2
    --- stderr
    error[missing-option]: missing: --post <TEXT>
     |
     = help: see `--help`
    "#);
    assert_snapshot!(office.run("official deputy Бекова --post Орынбасар"), @r#"
    exit: 2
    --- stderr
    error[invalid-option]: [ROLE]: “deputy” is not what is expected: head, acting, responsible
    "#);
    assert_eq!(office.read("office.toml"), before);
}

#[test]
fn a_file_written_otherwise_by_hand_is_left_as_it_is() {
    let office = Office::empty();
    let text = "format = 1\nkind = \"school\"\nofficial = []\n";
    office.write("office.toml", text);
    let run = office.run("official head Бекова --post Басшы");
    assert_eq!(run.exit, 2, "{run}");
    assert_eq!(office.read("office.toml"), text);
}

#[test]
fn an_office_without_a_head_is_told_so() {
    let office = Office::empty();
    office.run("init --yes").ok();
    assert_snapshot!(office.run("official"), @r#"
    exit: 0
    --- stderr
    nobody heads the office on 3 August 2026, so no paper can be issued: name the head with `ruqsat official head`
    "#);
    assert_snapshot!(office.speak("kk").run("official"), @r#"
    exit: 0
    --- stderr
    2026 жылғы 3 тамызда басшы жоқ: құжат шығарылмайды; басшыны `ruqsat official head` пәрменімен көрсетіңіз
    "#);
}
