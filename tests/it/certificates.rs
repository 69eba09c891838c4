//! `certificate supplement`, `reference`, `code`, `papers`: papers of education documents that
//! belong to no case.

use insta::assert_snapshot;
use rust_xlsxwriter::Workbook;
use serde_json::{Value, json};

use crate::office::Office;

/// The columns of a class that learns in Kazakh, in the order of the form.
const HEADERS: &str = "Аты-жөні;Аттестат нөмірі;ЖСН;Экстерн;Қазақ тілі;Қазақ әдебиеті;Орыс тілі мен \
     әдебиеті;Шетел тілі (оқыту тілі);Алгебра;Геометрия;Информатика;География;Биология;Физика;\
     Химия;Дүние жүзі тарихы;Қазақстан тарихы;Құқық негіздері;Музыка;Көркем еңбек;\
     Дене шынықтыру;Таңдауы бойынша курстар;Факультативтік курстар";
const SUBJECTS: usize = 17;
const DECIDED: &str = "--decided 2026-06-08 --basis \"комиссияның № 3 хаттамасы\"";

/// A school with thirty blanks of each certificate.
fn school() -> Office {
    let office = Office::empty();
    office.at("2026-06-10T10:00");
    office
        .run(
            "init --yes --kind school --name \"№ 64 мектеп\" --name-ru \"Школа № 64\" \
             --address \"Алматы қаласы, Абай даңғылы, 1\" --head \"Сәрсенов Асқар Болатұлы\" \
             --head-post Директор",
        )
        .ok();
    for (series, document) in
        [("НОБ", "basic-secondary"), ("БТ", "basic-secondary"), ("ЖОБ", "general-secondary")]
    {
        office
            .run(&format!(
                "certificate blanks receive {series} 0000001-0000030 --document {document}"
            ))
            .ok();
    }
    office
}

/// A pupil of the class with one mark in every subject.
fn pupil(name: &str, number: u32, mark: &str) -> Vec<String> {
    let mut cells = vec![name.to_owned(), format!("{number:07}"), String::new(), String::new()];
    cells.extend(std::iter::repeat_n(mark.to_owned(), SUBJECTS));
    cells.extend(["Робототехника".to_owned(), String::new()]);
    cells
}

fn sheet(rows: &[Vec<String>]) -> String {
    let rows = rows.iter().map(|row| row.join(";"));
    std::iter::once(HEADERS.to_owned()).chain(rows).collect::<Vec<_>>().join("\n")
}

/// The words of an issued paper, as its seal has them.
fn values(office: &Office, paper: &str) -> String {
    let bytes = std::fs::read(office.path().join(paper)).unwrap();
    let text = String::from_utf8_lossy(&bytes);
    let start = text.find("<ruqsat:values>").unwrap();
    text[start..text[start..].find("</ruqsat:values>").unwrap() + start].to_owned()
}

#[test]
fn b4_thirty_supplements_from_one_sheet_and_their_blanks_with_them() {
    let office = school();
    let class: Vec<Vec<String>> = (1..=30).map(|n| pupil(&format!("Оқушы {n}"), n, "5")).collect();
    office.write("9a.csv", sheet(&class));
    let typed = format!("certificate supplement basic-secondary --from 9a.csv {DECIDED}");
    let answer = office.json(&typed);
    assert_eq!((&answer["issued"], &answer["rejected"]), (&json!(30), &json!(0)));
    let papers = answer["papers"].as_array().unwrap();
    for (n, paper) in (1..).zip(papers) {
        assert_eq!(paper["record"], format!("ED-2026-{n:06}"));
        assert_eq!(paper["blank"], format!("НОБ {n:07}"));
        let file = paper["paper"].as_str().unwrap();
        office.run(&format!("verify {file}")).ok();
    }
    let balance = office.json("certificate blanks balance");
    let row = balance["blanks"].as_array().unwrap().iter().find(|row| row["series"] == "НОБ");
    assert_eq!(row.unwrap()["issued"], 30);
    let blank = &office.json("certificate blanks show НОБ 0000007")["blank"];
    assert_eq!(blank["holder"], "Оқушы 7");
    assert_eq!(blank["due"], "2026-06-15", "B2: five working days after 8 June: {blank}");
    office.run("doctor").ok();
    // The same sheet again issues nothing and changes nothing.
    let again = office.json(&typed);
    assert_eq!((&again["issued"], &again["same"]), (&json!(0), &json!(30)));
}

#[test]
fn b4_what_lacks_is_told_by_pupil_and_subject_and_nobody_gets_a_paper_with_a_hole() {
    let office = school();
    let mut hole = pupil("Иванова Анна", 2, "4");
    (hole[8], hole[9]) = (String::new(), "5+".to_owned());
    let class = [pupil("Бөкенова Ұлжан", 1, "5"), hole, pupil("Сейіт Нұрлан", 99, "3")];
    office.write("9a.csv", sheet(&class));
    let typed = format!("certificate supplement basic-secondary --from 9a.csv {DECIDED}");
    let nothing = office.run(&format!("{typed} --all-or-nothing"));
    assert_eq!(nothing.exit, 1, "{nothing}");
    assert_eq!(office.files("certificates"), Vec::<String>::new());
    let dry = office.run(&format!("{typed} --dry-run --format json")).exits(1);
    assert_eq!(office.files("certificates"), Vec::<String>::new());
    assert!(dry.out.contains("\"issued\": 1"), "{dry}");
    assert_snapshot!(office.run(&typed), @"
    exit: 1
    --- stdout
    Record          Holder          Blank        Revision  File
    ED-2026-000001  Бөкенова Ұлжан  НОБ 0000001  1         papers/2026/ED-2026-000001/supplement-basic.pdf
    issued: 1, unchanged: 0, not made: 2
    row 3, Иванова Анна: Алгебра, Геометрия
    row 4, Сейіт Нұрлан: Аттестат нөмірі
    --- stderr
    9a.csv, row 3, column “Алгебра”, empty: invalid-value: Алгебра: empty (fill it in)
    9a.csv, row 3, column “Геометрия”, value “5+”: invalid-value: Геометрия: expected 2, 3, 4, 5, a dash, or words in both languages: босатылған / освобожден(а)
    9a.csv, row 4, column “Аттестат нөмірі”, value “0000099”: blank-unknown: НОБ 0000099: never received by this office (check the series and the seven digits, or enter the receipt first: `ruqsat certificate blanks receive`)
    subjects that the sheet does not have get “–”: қазақ тілі мен әдебиеті, орыс тілі, орыс әдебиеті, ана тілі, ( ) әдебиеті
    ");
    let balance = office.json("certificate blanks balance");
    let row = balance["blanks"].as_array().unwrap().iter().find(|row| row["series"] == "НОБ");
    assert_eq!(row.unwrap()["issued"], 1, "the others keep their blanks in stock");
}

#[test]
fn b4_a_changed_mark_is_a_revision_and_only_when_it_is_asked_for() {
    let office = school();
    office.write("9a.csv", sheet(&[pupil("Бөкенова Ұлжан", 1, "5")]));
    let typed = format!("certificate supplement basic-secondary --from 9a.csv {DECIDED}");
    office.run(&typed).ok();
    office.write("9a.csv", sheet(&[pupil("Бөкенова Ұлжан", 1, "4")]));
    let run = office.run(&typed).exits(1);
    assert!(run.err.contains("error[issued-otherwise]"), "{run}");
    let answer = office.json(&format!("{typed} --again"));
    assert_eq!(answer["papers"][0]["revision"], 2);
    let first = "papers/2026/ED-2026-000001/supplement-basic.pdf";
    let run = office.run(&format!("verify {first}")).ok();
    assert!(run.out.contains("the office issued a later one: revision 2"), "{run}");
    office.run("verify papers/2026/ED-2026-000001/supplement-basic-2.pdf").ok();
    // A paper that was lost is made again, byte for byte.
    let second = office.path().join("papers/2026/ED-2026-000001/supplement-basic-2.pdf");
    let bytes = std::fs::read(&second).unwrap();
    std::fs::remove_file(&second).unwrap();
    office.at("2026-06-20T10:00").run(&typed).ok();
    assert_eq!(std::fs::read(&second).unwrap(), bytes);
    office.run("doctor").ok();
}

#[test]
fn b4_a_changed_paper_and_a_changed_record_are_noticed() {
    let office = school();
    office.write("9a.csv", sheet(&[pupil("Бөкенова Ұлжан", 1, "5")]));
    office.run(&format!("certificate supplement basic-secondary --from 9a.csv {DECIDED}")).ok();
    let record = "certificates/2026/ED-2026-000001.toml";
    let text = office.read(record);
    office.write(record, text.replace("basic-secondary", "special-1"));
    let run = office.run("doctor");
    assert_eq!(run.exit, 1, "{run}");
    assert!(run.err.contains(record), "{run}");
}

/// A lost paper is made again where its record says it lay, but never outside the office.
#[test]
fn b4_a_record_that_names_a_place_outside_makes_no_file_there() {
    let office = school();
    office.write("9a.csv", sheet(&[pupil("Бөкенова Ұлжан", 1, "5")]));
    let typed = format!("certificate supplement basic-secondary --from 9a.csv {DECIDED}");
    office.run(&typed).ok();
    let record = "certificates/2026/ED-2026-000001.toml";
    let text = office.read(record);
    let paper = "papers/2026/ED-2026-000001/supplement-basic.pdf";
    let outside = format!("papers/../../{}-outside.pdf", std::process::id());
    office.write(record, text.replace(paper, &outside));
    let run = office.run(&typed).exits(2);
    assert!(run.err.contains("[unfit-place]"), "{run}");
    assert!(!office.path().join(&outside).exists());
}

/// (kind, series, what is typed more, words of the seal, citation)
#[test]
fn b5_b6_each_kind_says_what_its_form_asks() {
    let office = school();
    let special = |n: u32, mark: &str, subjects: usize| {
        let marks = std::iter::repeat_n(mark.to_owned(), subjects);
        marks.chain([format!("{n}")]).collect::<Vec<_>>().join(";")
    };
    // O312.6, form 1: «оқытылмады», place, day, number.
    office.write(
        "s1.csv",
        format!(
            "Аты-жөні;Аттестат нөмірі;Қазақ тілі;Математика;Музыка;Тіркеу нөмірі\n\
             Бөкенова Ұлжан;0000001;{}",
            special(41, "оқытылмады", 3)
        ),
    );
    let order = "--decided 2026-06-08 --basis \"№ 17 бұйрық\"";
    let place = "--place \"Алматы қаласы\" --place-ru \"город Алматы\"";
    let run = office.run(&format!("certificate supplement special-1 --from s1.csv {order}"));
    assert_eq!(run.exit, 2, "the place stands on it: {run}");
    let typed = format!("certificate supplement special-1 --from s1.csv {order} {place}");
    let answer = office.json(&typed);
    let said = values(&office, answer["papers"][0]["paper"].as_str().unwrap());
    for words in ["оқытылмады", "не изучалось", "город Алматы", "2026-06-10", "41"]
    {
        assert!(said.contains(words), "{words}: {said}");
    }
    // B1, O312 r.35 p.4: the head's order.
    let blank = &office.json("certificate blanks show БТ 0000001")["blank"];
    assert_eq!((&blank["rests_on"], &blank["basis"]), (&json!("order"), &json!("№ 17 бұйрық")));
    // O312.10: two lines for further subjects.
    office.write(
        "11.csv",
        "ФИО;Номер аттестата;алгебра и начала анализа;Өлкетану / Краеведение;Астрономия / Астрономия\n\
         Иванова Анна;0000001;5;5;-\n",
    );
    let answer =
        office.json(&format!("certificate supplement general-secondary --from 11.csv {DECIDED}"));
    let said = values(&office, answer["papers"][0]["paper"].as_str().unwrap());
    assert!(said.contains("Краеведение – 5") && !said.contains("Астрономия"), "{said}");
    let blank = &office.json("certificate blanks show ЖОБ 0000001")["blank"];
    assert_eq!(blank["rests_on"], "commission");
}

#[test]
fn b1_an_order_is_no_ground_of_a_general_secondary_certificate() {
    let office = school();
    let run = office.run("certificate blanks issue ЖОБ 0000001 --holder Әлімов --rests-on order");
    assert_eq!(run.exit, 5, "{run}");
    office.run("certificate blanks issue БТ 0000001 --holder Әлімов --rests-on order").ok();
    office.run("certificate blanks issue ЖОБ 0000001 --holder Әлімов --rests-on commission").ok();
}

#[test]
fn b1_no_blank_is_filled_in_without_its_decision() {
    let office = school();
    office.write("9a.csv", sheet(&[pupil("Бөкенова Ұлжан", 1, "5")]));
    let run = office.run("certificate supplement basic-secondary --from 9a.csv");
    assert_eq!(run.exit, 2, "{run}");
    assert!(run.err.contains("--decided"), "{run}");
    assert_eq!(office.files("certificates"), Vec::<String>::new());
}

/// O61 p.20: where externs are not attested the paper says «оқылған жоқ».
#[test]
fn x8_an_extern_is_not_attested_in_music_and_physical_education() {
    let office = school();
    let mut extern_ = pupil("Иванова Анна", 1, "4");
    extern_[3] = "иә".to_owned();
    // Музыка and дене шынықтыру may stand empty.
    (extern_[18], extern_[20]) = (String::new(), String::new());
    office.write("9a.csv", sheet(&[extern_]));
    let typed = format!("certificate supplement basic-secondary --from 9a.csv {DECIDED}");
    let answer = office.json(&typed);
    let said = values(&office, answer["papers"][0]["paper"].as_str().unwrap());
    assert_eq!(said.matches("оқылған жоқ").count(), 2, "{said}");
    assert_eq!(said.matches("не изучалось").count(), 2, "{said}");
}

#[test]
fn b4_a_sheet_of_excel_and_one_of_old_windows_are_read_as_well() {
    let office = school();
    let mut book = Workbook::new();
    let page = book.add_worksheet();
    for (column, header) in (0..).zip(HEADERS.split(';')) {
        page.write_string(0, column, header).unwrap();
    }
    for (column, cell) in (0..).zip(pupil("Бөкенова Ұлжан", 1, "5")) {
        match cell.as_str() {
            "5" => page.write_number(1, column, 5.0).unwrap(),
            text => page.write_string(1, column, text).unwrap(),
        };
    }
    office.write("9a.xlsx", book.save_to_buffer().unwrap());
    office.run(&format!("certificate supplement basic-secondary --from 9a.xlsx {DECIDED}")).ok();
    let russian = "ФИО;Номер аттестата;казахский язык;алгебра\nИванова Анна;0000002;5;4\n";
    let (bytes, ..) = encoding_rs::WINDOWS_1251.encode(russian);
    office.write("9b.csv", &bytes);
    let run =
        office.run(&format!("certificate supplement basic-secondary --from 9b.csv {DECIDED}")).ok();
    assert!(run.err.contains("Windows-1251"), "{run}");
}

#[test]
fn b4_the_empty_sheet_has_the_subjects_of_the_form_and_is_read_back() {
    let office = school();
    for (kind, language, subject) in [
        ("basic-secondary", "kk", "Дүние жүзі тарихы"),
        ("general-secondary", "ru", "Графика и проектирование"),
        ("special-2", "en", "Санау"),
    ] {
        office.speak(language);
        office.run(&format!("certificate supplement {kind} --template csv --out {kind}.csv")).ok();
        let header = office.read(&format!("{kind}.csv"));
        assert!(header.contains(subject), "{kind}: {header}");
        let run = office.run(&format!("certificate supplement {kind} --from {kind}.csv --dry-run"));
        assert_eq!(run.exit, 0, "{run}");
        office
            .run(&format!("certificate supplement {kind} --template xlsx --out {kind}.xlsx"))
            .ok();
    }
}

const LEFT: &str = "--name \"Бөкенова Ұлжан Ғаниқызы\" --since 2024-09-01 --until 2026-02-14 \
                    --study-form күндізгі --number 417 --order 15 --order-date 2026-02-20";

#[test]
fn b7_a_reference_of_a_school_and_none_for_basic_secondary() {
    let office = school();
    office.write(
        "ref.csv",
        "пән;жоспар бойынша сағат;тыңдалған сағат;баға;мемлекеттік емтихан\n\
         алгебра;136;72;4;5\nгеометрия;68;40;5;\n",
    );
    let typed = |more: &str| {
        format!("certificate reference general-secondary --from ref.csv {LEFT} {more}")
    };
    // The state examination is of grade 11 alone.
    let run = office.run(&typed("--grade 10"));
    assert_eq!(run.exit, 1, "{run}");
    assert_eq!(office.run(&typed("--grade 9")).exit, 2);
    let answer = office.json(&typed("--grade 11"));
    let paper = answer["papers"][0]["paper"].as_str().unwrap();
    let said = values(&office, paper);
    for words in ["№ 15, 2026", "алгебра", "136", "72", "417"] {
        assert!(said.contains(words), "{words}: {said}");
    }
    office.run(&format!("verify {paper}")).ok();
    let run = office.run("certificate reference basic-secondary --from ref.csv");
    assert_eq!(run.exit, 5, "{run}");
    assert!(run.err.contains("error[no-reference]"), "{run}");
    // Issued anew: a revision of its record.
    let again = office.json(&typed("--grade 11 --again ED-2026-000001").replace("417", "418"));
    assert_eq!(again["papers"][0]["revision"], 2);
    assert_eq!(office.run(&typed("--grade 11 --again ED-2026-000009")).exit, 2);
}

#[test]
fn b7_a_reference_of_a_college_bears_the_reason() {
    let office = school();
    let settings = office.read("office.toml").replace("\"school\"", "\"college\"");
    office.write("office.toml", settings);
    office.write(
        "ref.csv",
        "предмет или модуль;объём по плану;изучено;процент;буква;баллы;оценка\n\
         Математика;4;4;85;B+;3,33;4\n",
    );
    let typed = format!("certificate reference vocational --from ref.csv {LEFT}");
    let run = office.run(&typed);
    assert_eq!(run.exit, 2, "the reason is asked for: {run}");
    let answer = office.json(&format!("{typed} --reason \"өз еркімен\" --speciality 06130100"));
    let said = values(&office, answer["papers"][0]["paper"].as_str().unwrap());
    assert!(said.contains("өз еркімен, № 15"), "{said}");
}

#[test]
fn b8_the_code_of_a_diploma_is_what_the_database_gave() {
    let office = school();
    office.run("certificate blanks receive ТКБ 0000001-0000002 --document vocational").ok();
    let typed = "certificate code ТКБ 0000001 --data \"https://example.kz/d/1\"";
    assert_eq!(office.run(typed).exit, 5, "it is filled in for nobody yet");
    office.run("certificate blanks issue ТКБ 0000001 --holder Әлімов --decided 2026-06-08").ok();
    let answer = office.json(typed);
    let paper = answer["papers"][0]["paper"].as_str().unwrap().to_owned();
    assert!(values(&office, &paper).contains("https://example.kz/d/1"));
    office.run(&format!("verify {paper}")).ok();
    // No certificate of a school has one.
    office.run("certificate blanks issue НОБ 0000001 --holder Әлімов --decided 2026-06-08").ok();
    assert_eq!(office.run("certificate code НОБ 0000001 --data x").exit, 5);
}

#[test]
fn b4_papers_are_listed_with_masked_numbers() {
    let office = school();
    assert_snapshot!(office.run("certificate papers"), @"
    exit: 0
    --- stderr
    no papers were issued beside cases
    ");
    let mut one = pupil("Бөкенова Ұлжан", 1, "5");
    one[2] = "140715576949".to_owned();
    office.write("9a.csv", sheet(&[one]));
    office.run(&format!("certificate supplement basic-secondary --from 9a.csv {DECIDED}")).ok();
    let shown = office.run("certificate papers --format json").ok();
    assert!(!shown.out.contains("140715576949"), "{shown}");
    let full: Value = office.json("certificate papers --holder бөкенова --full");
    assert_eq!(full["papers"][0]["iin"], "140715576949");
    assert_eq!(office.json("certificate papers --holder Әлімов")["papers"], json!([]));
    let csv = office.run("certificate papers --format csv").ok();
    assert!(csv.out.starts_with("record,paper_kind,holder,blank,date,revision,file\n"), "{csv}");
}
