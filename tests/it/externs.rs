//! The year of an extern, from the order of another body to the document (X1-X9).

use std::fs;

use ruqsat::document::{Form, examine};

use crate::{journey::application, office::Office};

/// The words of an issued paper, as the values of its seal set its form again.
fn text_of(office: &Office, file: &str) -> String {
    let bytes = fs::read(office.path().join(file)).unwrap();
    let seal = examine(&bytes, |_| None).seal.unwrap();
    let form = Form::find(&seal.service, &seal.form, &seal.language).unwrap();
    seal.paper(&form).unwrap().lines().join(" ").replace('\u{a0}', " ")
}

/// A timetable that nothing stands against.
const PROGRAMME: &str = "case;grade;subject;hours;kind;date;from;to;room;teacher\n\
    1;;Алгебра;102;консультация;2027-01-15;10:00;10:45;12;А. Ахметова\n\
    1;;Физика;68;консультация;2027-01-15;11:00;11:45;14;С. Серіков\n\
    1;;Физика;;аралық аттестаттау;15.04.2027;9:00;9:45;14;С. Серіков\n\
    1;;Қазақ тілі;34;;;;;;\n";

const RESULTS: &str = "case;subject;attestation;mark;passed\n\
    1;Алгебра;interim;4;иә\n1;Физика;аралық;3;да\n1;Қазақ тілі;interim;5;yes\n";

const ATTACH: &str = "extern attach --order 118 --order-date 2026-08-17 --body Басқарма \
    --student-name \"Нұрланов Хамит Еркінұлы\" --student-iin 120108591236 --grade 8 --category health";

/// A school with one extern, attached on 10 September by the order of the department.
fn school() -> Office {
    let office = Office::empty();
    office.at("2026-09-10T10:00");
    office.run(
        "init --yes --name \"№ 13 мектеп\" --name-ru \"Школа № 13\" --kind school --address Алматы \
         --head \"Сұлтанова Айгүл Маратқызы\"",
    )
    .ok();
    office.run(ATTACH).ok();
    office
}

/// The same with its programme, timetable, council and order, all in time.
fn admitted() -> Office {
    let office = school();
    office.write("programme.csv", PROGRAMME).write("results.csv", RESULTS);
    office.run("extern programme --from programme.csv --plan \"№ 3\"").ok();
    office.at("2026-12-20T10:00").run("extern timetable 1").ok();
    office.at("2027-05-03T10:00").run("extern council 1 --number 5").ok();
    office.at("2027-05-04T10:00").run("extern admit 1").ok();
    office.at("2027-05-25T10:00");
    office
}

const PROTOCOL: &str = "extern protocol 1 --chair \"А. Ахметова\" --member \"С. Серіков\" --member \"Б. Қалиева\" --materials 12";

#[test]
fn x3_a_school_that_typed_nothing_but_the_extern_is_warned_of_10_may() {
    let office = school();
    let json = office.json("deadlines");
    let only = &json["deadlines"][0];
    assert_eq!(json["deadlines"].as_array().unwrap().len(), 1, "{json}");
    assert_eq!((&only["step"], &only["due"]), (&"admission-order".into(), &"2027-05-10".into()));
    assert_eq!((&only["status"], &only["cite"]), (&"open".into(), &"O61 p.14".into()));
    let today = office.run("today").ok().out;
    assert!(today.contains("2027-05-10") && today.contains("ruqsat extern programme"), "{today}");
    let proof = office.run("explain 1").ok().out;
    assert!(proof.contains("2026-09-01") && proof.contains("O61 p.14"), "{proof}");
    assert!(
        !proof.contains("O61 p.22"),
        "the steps of the permission were another body's: {proof}"
    );
    office.at("2027-05-11T09:00").run("deadlines --fail-on overdue").exits(1);
    assert!(office.run("check --all").ok().out.is_empty(), "what another body permitted");
}

#[test]
fn x3_a_late_order_is_recorded_and_shown_late() {
    let office = school();
    office.at("2027-05-03T10:00").run("extern council 1 --number 5").ok();
    let run = office.at("2027-05-12T10:00").run("extern admit 1").ok();
    assert!(run.err.contains("2027-05-10") || run.err.contains("10 May"), "{run}");
    let json = office.json("deadlines --all");
    assert_eq!(json["deadlines"][0]["status"], "late");
    let shown = office.json("show 1");
    assert_eq!(shown["case"]["state"], "delivered", "the contract's state is the permission's");
    assert_eq!(shown["case"]["stage"], "admitted");
    assert_eq!(shown["case"]["years"][0]["school_year"], 2026);
}

#[test]
fn x3_the_order_rests_on_the_council() {
    let office = school();
    office.at("2027-05-03T10:00").run("extern admit 1").exits(5);
    office
        .run("extern council 1 --number 5 --not-admitted --reason \"бағдарлама меңгерілмеген\"")
        .ok();
    let run = office.run("extern admit 1").exits(5);
    assert!(run.err.contains("decision-lacks"), "{run}");
    let json = office.json("deadlines");
    assert_eq!(json["deadlines"], serde_json::json!([]), "who is not admitted waits for no order");
    assert_eq!(office.json("list")["cases"][0]["stage"], "not-admitted");
}

/// X1, X2, X4, X6, X7: a year that goes well, each act with its number and paper.
#[test]
fn x1_x2_x4_x6_x7_the_year_from_the_order_to_the_document() {
    let office = admitted();
    let set = "extern attestation 1 --form \"жазбаша емтихан\" --dates \"17-28 мамыр\"";
    office.run(set).ok();
    office.run("extern results --from results.csv").ok();
    office.run(PROTOCOL).ok();
    let told = office.at("2027-06-01T10:00").json("extern outcome 1");
    assert_eq!(told["externs"][0]["stage"], "extern-document");
    assert_eq!(told["externs"][0]["number"], "XD-2027-000001");
    let papers = [
        ("individual-programme", "Алгебра"),
        ("timetable-order", "15.04.2027"),
        ("attestation-order", "№ 125"),
        ("admission-order", "2027 жылғы 3 мамырдағы № 5"),
        ("attestation-protocol", "«Экстернат»"),
        ("extern-document", "экстернат нысанында аяқтады"),
    ];
    for (form, words) in papers {
        let file = format!("papers/2026/EX-2026-000001/{form}.pdf");
        let verdict = office.json(&format!("verify {file}"));
        assert_eq!(verdict["papers"][0]["verdict"], "genuine", "{form}");
        let values = verdict.to_string();
        assert!(values.contains(form), "{values}");
        let text = text_of(&office, &file);
        assert!(text.contains(words), "{form}: {text}");
    }
    let list = office.json("extern list");
    assert_eq!(list["externs"][0]["stage"], "extern-document");
    assert_eq!(list["externs"][0]["status"], "met");
    assert!(list["externs"][0]["next"].is_null(), "the year has its outcome");
    assert!(office.run("doctor").ok().err.is_empty());
}

/// X1, X2: everything wrong with a sheet at once, by row and column; nothing is recorded.
#[test]
fn x1_x2_all_that_is_wrong_with_a_timetable_is_said_at_once() {
    let office = school();
    let before = office.read("applications/2026/EX-2026-000001.toml");
    office.write(
        "p.csv",
        "case;grade;subject;hours;kind;date;from;to;room;teacher\n\
         1;;Алгебра;102;;2027-01-15;10:00;10:45;12;А. Ахметова\n\
         1;;Физика;68;;2027-01-15;10:30;11:15;14;С. Серіков\n\
         1;;Химия;x;;2027-05-04;9:00;8:45;14;\n\
         1;9;Химия;;;2027-02-31;9:00;9:45;14;\n\
         1;;Химия;;;2027-05-04;9:00;9:45;14;\n\
         1;;Химия;;;2027-03-08;9:00;9:45;14;\n\
         7;;Химия;;;2027-03-09;9:00;9:45;14;\n",
    );
    let run = office.run("extern programme --from p.csv --plan \"№ 3\"").exits(1);
    for (row, code) in [
        ("row 3, column “case”", "lesson-clash"),
        ("row 4, column “hours”", "invalid-value"),
        ("row 4, column “to”", "invalid-value"),
        ("row 5, column “grade”", "invalid-value"),
        ("row 5, column “date”", "invalid-value"),
        ("row 6, column “date”", "lesson-out-of-months"),
        ("row 7, column “date”", "lesson-on-day-off"),
        ("row 8, column “case”", "invalid-value"),
    ] {
        let said = run.err.lines().any(|line| line.contains(row) && line.contains(code));
        assert!(said, "{row} {code}: {run}");
    }
    assert_eq!(office.read("applications/2026/EX-2026-000001.toml"), before);
    // What the law alone stands against is recorded with its reason.
    office.write("p.csv", "subject;date;from;to\nХимия;2027-05-04;9:00;9:45\n");
    office.run("extern programme 1 --from p.csv --plan \"№ 3\"").exits(1);
    office.run("extern programme 1 --from p.csv --plan \"№ 3\" --anyway --reason карантин").ok();
}

#[test]
fn x1_a_timetable_clashes_with_that_of_another_extern() {
    let office = school();
    office
        .run(
            &ATTACH.replace("Нұрланов Хамит", "Сейіт Әлия").replace("120108591236", "120310591145"),
        )
        .ok();
    office.write("programme.csv", PROGRAMME);
    office.run("extern programme --from programme.csv --plan \"№ 3\"").ok();
    let lesson = |from: &str, to: &str, room: &str, subject: &str| {
        format!(
            "subject;date;from;to;room;teacher\n{subject};2027-01-15;{from};{to};{room};А. Ахметова\n"
        )
    };
    office.write("second.csv", lesson("10:30", "11:15", "15", "Алгебра"));
    let run = office.run("extern programme 2 --from second.csv --plan \"№ 3\"").exits(1);
    assert!(run.err.contains("teacher") && run.err.contains("EX-2026-000001"), "{run}");
    // Both come to one consultation.
    office.write("second.csv", lesson("10:00", "10:45", "12", "Алгебра"));
    office.run("extern programme 2 --from second.csv --plan \"№ 3\"").ok();
}

#[test]
fn x8_no_result_is_taken_in_a_subject_without_attestation() {
    let office = admitted();
    office.write("results.csv", format!("{RESULTS}1;Музыка;interim;5;yes\n"));
    let run = office.run("extern results --from results.csv").exits(1);
    assert!(run.err.contains("subject-unattested") && run.err.contains("row 5"), "{run}");
    office.run("extern results --from results.csv --anyway --reason \"комиссия қойды\"").ok();
}

/// X5: p.17; who says otherwise says why.
#[test]
fn x5_who_did_not_pass_is_left_for_a_repeat_year() {
    let office = admitted();
    office.write("results.csv", RESULTS.replace("3;да", "2;нет"));
    office.run("extern results --from results.csv").ok();
    office.run(PROTOCOL).ok();
    office.run("extern outcome 1 --outcome extern-document").exits(2);
    let told = office.json("extern outcome 1");
    assert_eq!(told["externs"][0]["stage"], "repeat-year");
    assert_eq!(told["externs"][0]["papers"], serde_json::json!([]), "p.17 knows no paper");
    let event = office.json("show 1");
    let kinds: Vec<String> = event["events"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["kind"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(kinds.last().unwrap(), "left-for-repeat-year");
}

/// X5, X7: under the other reading the document on the interim attestation is given beside it.
#[test]
fn x5_x7_a_reading_decides_where_the_interim_alone_is_passed() {
    let office = admitted();
    office.write("results.csv", format!("{RESULTS}1;Химия;final;2;no\n"));
    office.run("extern results --from results.csv").ok();
    let follows =
        |typed: &str| office.json(&format!("extern list {typed}"))["externs"][0]["follows"].clone();
    assert_eq!(follows(""), serde_json::json!(["repeat-year"]));
    assert_eq!(
        follows("--reading and-or=each-by-itself"),
        serde_json::json!(["repeat-year", "extern-document"])
    );
}

/// X8: the sheet of the supplement knows the extern, who gets «оқылған жоқ» by itself.
#[test]
fn x8_the_supplement_of_an_extern_fills_in_what_was_not_attested() {
    let office = school();
    office.write(
        "results.csv",
        "case;subject;attestation;mark;passed\n1;алгебра;final;4;yes\n1;физика;final;5;yes\n",
    );
    office.at("2027-06-05T10:00").run("extern results --from results.csv").ok();
    office.run(PROTOCOL).ok();
    let told = office.json("extern outcome 1");
    assert_eq!(told["externs"][0]["stage"], "state-document");
    office.run("extern grades basic-secondary --out externs.csv").ok();
    let sheet = office.read("externs.csv");
    assert!(sheet.contains("Нұрланов Хамит Еркінұлы") && sheet.contains("120108591236"), "{sheet}");
    office.run("certificate blanks receive НОБ 0000001 --document basic-secondary").ok();
    // The blank is typed in, and what was not studied here gets a dash.
    let mut lines = sheet.trim_start_matches('\u{feff}').lines();
    let heads: Vec<&str> = lines.next().unwrap().split(';').collect();
    let row: Vec<String> = lines
        .next()
        .unwrap()
        .split(';')
        .zip(&heads)
        .map(|(cell, head)| match (*head, cell) {
            ("blank", _) => "0000001".to_owned(),
            ("externat" | "музыка" | "дене шынықтыру" | "name_ru", cell) => {
                cell.to_owned()
            }
            (_, "") => "-".to_owned(),
            (_, cell) => cell.to_owned(),
        })
        .collect();
    office.write("externs.csv", format!("{}\n{}\n", heads.join(";"), row.join(";")));
    office.run("certificate supplement basic-secondary --from externs.csv --decided 2027-06-05 --basis хаттама").ok();
    let text = text_of(&office, "papers/2027/ED-2027-000001/supplement-basic.pdf");
    assert!(text.contains("оқылған жоқ"), "{text}");
}

/// X1: a permission for two grades has results in both; each row says which.
#[test]
fn x1_two_grades_have_each_their_rows() {
    let office = Office::empty();
    office
        .at("2026-09-10T10:00")
        .run("init --yes --name Мектеп --kind school --address А --head Б")
        .ok();
    office
        .run(&ATTACH.replace("--category health", "--category grades --grades-requested 8+9"))
        .ok();
    office.write("r.csv", "subject;attestation;mark;passed\nалгебра;interim;4;yes\n");
    let run = office.run("extern results 1 --from r.csv").exits(1);
    assert!(run.err.contains("column “grade”"), "{run}");
    office.write(
        "r.csv",
        "grade;subject;attestation;mark;passed\n8;алгебра;interim;4;yes\n9;алгебра;final;5;yes\n",
    );
    office.run("extern results 1 --from r.csv").ok();
    let list = office.json("extern list");
    assert_eq!(list["externs"][0]["follows"], serde_json::json!(["state-document"]));
    assert_eq!(list["externs"][0]["grades"], serde_json::json!([8, 9]));
}

/// X1, E6: with special needs the permission holds for the whole period (reading).
#[test]
fn x1_a_further_year_is_warned_of_but_for_special_needs() {
    for (needs, warned) in [("", true), ("--special-needs", false)] {
        let office = Office::empty();
        office
            .at("2026-09-10T10:00")
            .run("init --yes --name М --kind school --address А --head Б")
            .ok();
        office.run(&format!("{ATTACH} {needs}")).ok();
        let run = office.at("2027-09-01T10:00").run("extern attach 1 --school-year 2027").ok();
        assert_eq!(run.err.contains("2027/2028"), warned, "{run}");
        let json = office.json("deadlines");
        let dues: Vec<&str> = json["deadlines"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| one["due"].as_str().unwrap())
            .collect();
        assert_eq!(dues, ["2027-05-10", "2028-05-10"]);
    }
}

/// A department keeps facts of a year on its own case; papers are the school's.
#[test]
fn x1_a_department_records_facts_and_issues_no_paper_of_the_year() {
    let office = Office::granted();
    let before = office.json("show 1");
    assert!(before["case"].get("years").is_none() && before["case"].get("stage").is_none());
    office.run("deliver 1").ok();
    assert_eq!(office.json("deadlines")["deadlines"], serde_json::json!([]));
    let next = office.json("record 1");
    assert!(!next.to_string().contains("extern"), "{next}");
    let run = office.at("2027-05-03T10:00").run("extern council 1 --number 5 --format json").ok();
    assert!(run.err.contains("papers are issued where the extern studies"), "{run}");
    let told = office.json("extern admit 1 --number 77");
    assert_eq!(told["externs"][0]["papers"], serde_json::json!([]));
    assert_eq!(told["externs"][0]["state"], "delivered");
    assert_eq!(told["externs"][0]["stage"], "admitted");
}

#[test]
fn x1_papers_of_a_year_rest_on_a_permission() {
    let office = Office::empty();
    office
        .at("2026-08-03T12:00")
        .run("init --yes --name М --kind school --address А --head Б")
        .ok();
    office.run(&format!("{} --service externat", application(&[]))).ok();
    office.write("p.csv", "subject\nалгебра\n");
    let run = office.run("extern programme 1 --from p.csv --plan \"№ 3\"").exits(5);
    assert!(run.err.contains("decision-lacks"), "{run}");
}

#[test]
fn x2_x3_a_number_is_never_given_twice() {
    let office = admitted();
    office
        .run(
            &ATTACH.replace("Нұрланов Хамит", "Сейіт Әлия").replace("120108591236", "120310591145"),
        )
        .ok();
    office.run("extern council 2 --number 6").ok();
    let told = office.json("extern admit 2");
    assert_eq!(told["externs"][0]["number"], "OR-2027-000002");
    office.run("extern attestation 1 2 --form емтихан --dates мамыр --number 5-Н").exits(2);
    office.run("extern attestation 1 --form емтихан --dates мамыр --number 5-Н").ok();
    office.run("extern attestation 2 --form емтихан --dates мамыр --number 5-Н").exits(5);
}

/// X9: no procedure is made up; the answer tells grounds and the last day.
#[test]
fn x9_a_college_is_told_who_may_be_an_extern_and_until_when() {
    let office = Office::empty();
    office
        .at("2026-08-13T10:00")
        .run("init --yes --name Колледж --kind college --address А --head Б")
        .ok();
    let ask = |typed: &str, exit: i32| {
        office.run(&format!("extern college {typed}")).exits(exit);
        office.json(&format!("extern college {typed}"))
    };
    let late = ask("--contest --applied 2026-08-13", 1);
    assert_eq!((&late["eligible"], &late["in_time"]), (&true.into(), &false.into()));
    assert_eq!(late["last_day"], "2026-08-12");
    assert!(late["procedure"].is_null());
    let in_time = ask("--excellent --course 2 --applied 2026-08-12", 0);
    assert_eq!(in_time["grounds"], serde_json::json!(["excellent"]));
    assert_eq!(ask("--excellent --course 1", 1)["eligible"], false);
    assert_eq!(ask("--contest --reading college-extern=both", 1)["eligible"], false);
    let said = office.run("extern college --contest").ok().out;
    assert!(said.contains("no procedure") && said.contains("O61 p.9-1"), "{said}");
    // Its year is kept like any other, with no step of a permission.
    office.run("extern attach --order 12 --order-date 2026-08-12 --student-name \"Асан Үсен\" --ground contest --course 2").ok();
    let json = office.json("deadlines");
    assert_eq!(json["deadlines"].as_array().unwrap().len(), 1);
    assert_eq!(json["deadlines"][0]["due"], "2027-05-10");
}

#[test]
fn x1_an_edition_whose_text_is_absent_says_so() {
    let office = Office::empty();
    office
        .at("2026-09-10T10:00")
        .run("init --yes --name М --kind school --address А --head Б")
        .ok();
    let old = ATTACH.replace("2026-08-17", "2018-12-03");
    office.run(&old).ok();
    office.write("p.csv", "subject\nалгебра\n");
    let run = office.run("extern programme 1 --from p.csv --plan \"№ 3\"").exits(5);
    assert!(run.err.contains("text-absent") && run.err.contains("p.12"), "{run}");
    assert_eq!(office.json("deadlines")["deadlines"], serde_json::json!([]));
}

#[test]
fn x1_empty_sheets_are_read_back() {
    let office = school();
    for (sheet, typed) in [("programme", " --plan \"№ 3\""), ("results", "")] {
        for kind in ["csv", "xlsx"] {
            office.run(&format!("extern {sheet} --template {kind}")).ok();
            office.run(&format!("extern {sheet} 1 --from {sheet}.{kind}{typed}")).exits(1);
        }
    }
}
