//! `import`: headers, delimiters, marks, and every problem by row, column and value.

use std::fs;

use insta::assert_snapshot;

use crate::{
    import::sheet,
    office::{MESSY, Office},
};

const RUSSIAN: &str = "Дата поступления;КАНАЛ;ФИО заявителя;ИИН заявителя;Телефон заявителя;\
    ФИО обучающегося;ИИН обучающегося;Дата рождения;Школа;Класс;Категория;Запрошенные классы;\
    Дата выезда;Документы;Согласие;Подпись";
const KAZAKH: &str = "түскен уақыты;АРНА;Өтініш беруші;Өтініш берушінің ЖСН;Телефон;Білім алушы;\
    Білім алушының ЖСН;Туған күні;Мектеп;Сынып;Санат;Сұралған сыныптар;Кету күні;Құжаттар;\
    Келісім;Қолтаңба";

fn imported(bytes: impl AsRef<[u8]>) -> serde_json::Value {
    let office = Office::new();
    office.at("2026-08-04T12:00").write("a.csv", bytes);
    office.run("import a.csv").ok();
    office.json("show 1")["case"].take()
}

fn with_header(header: &str, delimiter: char) -> String {
    let row = sheet(|_| ()).lines().nth(1).unwrap().to_owned();
    format!("{header}\n{row}\n").replace([';', ','], &delimiter.to_string())
}

#[test]
fn any_delimiter_mark_and_language_of_headers_gives_the_same_case() {
    let plain = imported(sheet(|_| ()));
    let english = sheet(|_| ()).lines().next().unwrap().to_owned();
    for header in [english.as_str(), RUSSIAN, KAZAKH] {
        for delimiter in [';', ',', '\t'] {
            for mark in ["", "\u{feff}"] {
                let text = format!("{mark}{}", with_header(header, delimiter));
                assert_eq!(imported(&text), plain, "{text}");
                assert_eq!(imported(text.replace('\n', "\r\n")), plain, "{text:?}");
            }
        }
    }
}

#[test]
fn columns_in_another_order() {
    let text = sheet(|_| ());
    let turned: Vec<String> =
        text.lines().map(|line| line.split(',').rev().collect::<Vec<_>>().join(",")).collect();
    assert_eq!(imported(turned.join("\n")), imported(text));
}

#[test]
fn moments_and_answers_as_people_write_them() {
    let plain = imported(sheet(|_| ()));
    for moment in ["2026-08-04T10:15:00", "2026-08-04 10:15", "04.08.2026 10:15"] {
        assert_eq!(imported(sheet(|row| row[0] = moment.into())), plain, "{moment}");
    }
    for yes in ["иә", "Да", "YES", "1", "+"] {
        assert_eq!(imported(sheet(|row| row[14] = yes.into())), plain, "{yes}");
    }
    for no in ["жоқ", "Нет", "no", "0"] {
        assert_eq!(imported(sheet(|row| row[14] = no.into()))["consent"], false, "{no}");
    }
}

#[test]
fn an_unknown_column_is_named_and_passed_over_on_demand() {
    let office = Office::new();
    office.at("2026-08-14T10:00").bring(MESSY, "messy.csv");
    assert_snapshot!(office.run("import messy.csv"), @"
    exit: 2
    --- stderr
    error[unknown-column]: the column “what_is_wrong” is not known
    --> messy.csv, row 1, column “what_is_wrong”, value “what_is_wrong”
     = help: rename it, or pass it over with --ignore-unknown
    ");
    assert_eq!(office.files("applications"), [""; 0]);
    office.write("typo.csv", sheet(|_| ()).replace("student_name", "studnet_name"));
    assert_snapshot!(office.run("import typo.csv"), @"
    exit: 2
    --- stderr
    error[unknown-column]: the column “studnet_name” is not known
    --> typo.csv, row 1, column “studnet_name”, value “studnet_name”
     = help: did you mean “student_name”? or pass it over with --ignore-unknown
    error[missing-column]: no column “student” (student_name)
    --> typo.csv
     = help: add it to the first row; docs/FORMAT.md lists the headers
    ");
    office.write("twice.csv", sheet(|_| ()).replace("departure_date", "Grade"));
    assert_snapshot!(office.run("import twice.csv"), @"
    exit: 2
    --- stderr
    error[repeated-column]: the column “Grade” stands twice
    --> twice.csv, row 1, column “Grade”, value “Grade”
     = help: keep one of them
    ");
}

#[test]
fn every_problem_of_a_sheet_is_named_at_once() {
    let office = Office::new();
    office.at("2026-08-14T10:00").bring(MESSY, "messy.csv");
    assert_snapshot!(office.run("import messy.csv --ignore-unknown"), @"
    exit: 1
    --- stdout
    registered: 16 applications, rejected: 5, already there: 0
    numbers: EX-2026-000001 to EX-2026-000016
    --- stderr
    error[invalid-iin]: student's IIN: the check digit does not fit: a digit is mistyped
     --> messy.csv:6:101
      |
    6 | 2026-08-04T10:15,portal,Қонысбаев Тұрар Тілекұлы,********0191,+*******8414,Әлімова Томирис Ғаниқызы,********0011,2015-07-03,№ 53 жалп...
      |                                                                                                     ^^^^^^^^^^^^ student_iin
      |
      = help: compare it with the identity document
    error[invalid-iin]: applicant's IIN: an IIN has twelve digits
     --> messy.csv:7:50
      |
    7 | 2026-08-04T10:15,portal,Ахметова Шынар Еркінқызы,*******0001,+*******0540,Нұрланов Ұлан Ғаниұлы,********0648,2011-06-01,№ 51 жалпы бі...
      |                                                  ^^^^^^^^^^^ applicant_iin
      |
      = help: compare it with the identity document
    error[unknown-value]: category: “sport” is not known
      --> messy.csv:17:153
       |
    17 | ...*******7747,2013-03-07,№ 27 жалпы білім беретін мектеп,7,sport,7,,application:96:2026-08-04|medical-conclusion-026e:19:2026-07-06...
       |                                                             ^^^^^ category
       |
       = help: known: health, abroad-with-parents, abroad-alone, grades
    error[invalid-value]: birth date: expected a date that exists, such as 2026-08-17 or 17.08.2026
      --> messy.csv:18:116
       |
    18 | ...*******8966,Сәрсенова Іңкәр Ғаниқызы,********8423,31.02.2012,№ 9 жалпы білім беретін мектеп,7,health,7,,application:877:2026-08-0...
       |                                                      ^^^^^^^^^^ student_birth_date
    error[repeated-application]: a repeat of row 21
      --> messy.csv:22:74
       |
    22 | 2026-08-04T10:15,portal,Өтегенов Хамит Ғаниұлы,********9454,+*******2747,Тұрсынов Әділет Болатұлы,********1433,2012-09-24,№ 34 жалпы...
       |                                                                          ^^^^^^^^^^^^^^^^^^^^^^^^ student_name
       |
       = help: an application stands once; a new one after a refusal is no repeat
    rejected rows, to be mended and imported again: messy.rejected.csv
    what is wrong with each: messy.errors.csv
    ");
    assert_snapshot!(office.read("messy.errors.csv"), @r#"
    Row,Column,Code,Value,What is wrong
    6,student_iin,invalid-iin,120101670011,student's IIN: the check digit does not fit: a digit is mistyped (compare it with the identity document)
    7,applicant_iin,invalid-iin,85010130001,applicant's IIN: an IIN has twelve digits (compare it with the identity document)
    17,category,unknown-value,sport,"category: “sport” is not known (known: health, abroad-with-parents, abroad-alone, grades)"
    18,student_birth_date,invalid-value,31.02.2012,"birth date: expected a date that exists, such as 2026-08-17 or 17.08.2026"
    22,student_name,repeated-application,Тұрсынов Әділет Болатұлы,a repeat of row 21 (an application stands once; a new one after a refusal is no repeat)
    "#);
    assert_eq!(office.read("messy.rejected.csv").lines().count(), 6);
}

#[test]
fn every_problem_of_a_row_is_named_at_once() {
    let office = Office::new();
    office.at("2026-08-14T10:00").write(
        "a.csv",
        sheet(|row| {
            row[0] = "31.02.2026 10:00".into();
            row[1] = "почта".into();
            row[2] = String::new();
            row[3] = "12".into();
            row[9] = "13".into();
            row[13] = "application:1:2026-13-01".into();
            row[15] = "ЭЦП".into();
        }),
    );
    assert_snapshot!(office.run("import a.csv"), @"
    exit: 1
    --- stdout
    registered: 0 applications, rejected: 1, already there: 0
    --- stderr
    error[invalid-value]: arrival: expected a date and time that exist, such as 2026-08-03T17:55 or 03.08.2026 17:55
     --> a.csv:2:1
      |
    2 | 31.02.2026 10:00,почта,,12,+*******2533,Бөкенова Ұлжан Өмірқызы,********9070,2009-09-24,№ 64 жалпы білім беретін мектеп,13,health,11,...
      | ^^^^^^^^^^^^^^^^ received_at
    error[unknown-value]: channel: “почта” is not known
     --> a.csv:2:18
      |
    2 | 31.02.2026 10:00,почта,,12,+*******2533,Бөкенова Ұлжан Өмірқызы,********9070,2009-09-24,№ 64 жалпы білім беретін мектеп,13,health,11,...
      |                  ^^^^^ channel
      |
      = help: known: portal, office, state-corporation
    error[invalid-value]: applicant: empty
     --> a.csv:2:24
      |
    2 | 31.02.2026 10:00,почта,,12,+*******2533,Бөкенова Ұлжан Өмірқызы,********9070,2009-09-24,№ 64 жалпы білім беретін мектеп,13,health,11,...
      |                        ^ applicant_name
      |
      = help: fill it in
    error[invalid-iin]: applicant's IIN: an IIN has twelve digits
     --> a.csv:2:25
      |
    2 | 31.02.2026 10:00,почта,,12,+*******2533,Бөкенова Ұлжан Өмірқызы,********9070,2009-09-24,№ 64 жалпы білім беретін мектеп,13,health,11,...
      |                         ^^ applicant_iin
      |
      = help: compare it with the identity document
    error[invalid-value]: grade: expected one grade from 1 to 12
     --> a.csv:2:121
      |
    2 | 31.02.2026 10:00,почта,,12,+*******2533,Бөкенова Ұлжан Өмірқызы,********9070,2009-09-24,№ 64 жалпы білім беретін мектеп,13,health,11,...
      |                                                                                                                         ^^ grade
    error[unknown-value]: signature: “ЭЦП” is not known
     --> a.csv:2:164
      |
    2 | ...беретін мектеп,13,health,11,,application:1:2026-13-01,yes,ЭЦП
      |                                                              ^^^ signature
      |
      = help: known: eds, otp, none
    error[invalid-value]: papers: expected dates that exist, such as 2026-07-17
     --> a.csv:2:135
      |
    2 | ...4,№ 64 жалпы білім беретін мектеп,13,health,11,,application:1:2026-13-01,yes,ЭЦП
      |                                                    ^^^^^^^^^^^^^^^^^^^^^^^^ documents
    rejected rows, to be mended and imported again: a.rejected.csv
    what is wrong with each: a.errors.csv
    ");
}

#[test]
fn rejected_rows_are_mended_and_imported_again() {
    let office = Office::new();
    office.at("2026-08-14T10:00").bring(MESSY, "messy.csv");
    office.run("import messy.csv --ignore-unknown").exits(1);
    let mended = office
        .read("messy.rejected.csv")
        .replace("120101670011", "150703670011")
        .replace("85010130001,", "860702486840,")
        .replace("sport", "health")
        .replace("31.02.2012", "2013-12-02");
    office.write("mended.csv", mended);
    let answer = office.json("import mended.csv --ignore-unknown");
    // The repeat inside the sheet is now what is already stored.
    assert_eq!((&answer["accepted"], &answer["skipped"]), (&4.into(), &1.into()), "{answer}");
    assert_eq!(answer["rejected"], 0);
}

#[test]
fn a_mark_and_a_delimiter_are_kept_for_the_same_spreadsheet() {
    let office = Office::new();
    let text = with_header(KAZAKH, ';').replace(";health;", ";денсаулық;");
    office.at("2026-08-14T10:00").write("a.csv", format!("\u{feff}{text}"));
    office.run("import a.csv").exits(1);
    for file in ["a.rejected.csv", "a.errors.csv"] {
        assert!(office.read(file).starts_with('\u{feff}'), "{file}");
        assert!(office.read(file).lines().next().unwrap().contains(';'), "{file}");
    }
    let unguarded = office.read("a.rejected.csv").replace("'+7", "+7");
    assert_eq!(unguarded.trim_end(), format!("\u{feff}{text}").trim_end());
}

/// A cell that a spreadsheet would run is guarded in what is written, and read back as it was.
#[test]
fn formulas_are_guarded_and_come_back() {
    let office = Office::new();
    let formula = "\"=HYPERLINK(\"\"x\"\")\"";
    office.at("2026-08-14T10:00").write(
        "a.csv",
        sheet(|row| {
            row[5] = formula.into();
            row[8] = "@мектеп".into();
            row[10] = "-sport".into();
        }),
    );
    office.run("import a.csv").exits(1);
    for file in ["a.rejected.csv", "a.errors.csv"] {
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .from_reader(fs::File::open(office.path().join(file)).unwrap());
        for cell in reader
            .records()
            .flat_map(|record| record.unwrap().iter().map(str::to_owned).collect::<Vec<_>>())
        {
            assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{file}: {cell}");
        }
    }
    office.write("b.csv", office.read("a.rejected.csv").replace("'-sport", "health"));
    office.run("import b.csv").ok();
    let shown = office.json("show 1");
    assert_eq!(shown["case"]["student"], "=HYPERLINK(\"x\")");
    assert_eq!(shown["case"]["school"], "@мектеп");
    let listed = office.run("list --format csv").ok();
    assert!(listed.out.contains("'=HYPERLINK"), "{listed}");
}

#[test]
fn a_row_longer_than_the_first_is_rejected() {
    let office = Office::new();
    let long = sheet(|row| row.push("тағы".into()));
    let run = office.at("2026-08-14T10:00").write("a.csv", long).run("import a.csv").exits(1);
    assert!(run.err.contains("тағы") && run.err.contains("invalid-value"), "{run}");
}
