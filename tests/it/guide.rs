//! Days of an office, told in three languages and typed as they stand there.
//!
//! `UPDATE_GUIDE=1 cargo test --test it guide` writes anew what it shows.

use std::{
    fs,
    path::{Path, PathBuf},
};

use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};

use crate::{console::play, office::Office};

/// The officer's sheet as Excel keeps it: moments and days as numbers, identity numbers as
/// numbers, one of them with a digit mistyped, and a school left out.
const ROWS: [[&str; 16]; 4] = [
    [
        "2026-08-10T10:20",
        "portal",
        "Ахметова Әлия Серікқызы",
        "790605496479",
        "+77018126891",
        "Ахметов Ерлан Маратұлы",
        "140715576949",
        "2014-07-15",
        "№ 36 мектеп",
        "6",
        "grades",
        "6",
        "application:874:2026-08-10|grade-report:87:2026-06-17",
        "yes",
        "eds",
        "KZ40-0012345",
    ],
    [
        "2026-08-10T14:15",
        "portal",
        "Өтегенова Ұлжан Серікқызы",
        "770815471859",
        "+77015673622",
        "Әлімов Марғұлан Серікұлы",
        "120310591145",
        "2012-03-10",
        "№ 19 мектеп",
        "8",
        "grades",
        "8",
        "application:551:2026-08-10|grade-report:974:2026-07-19",
        "yes",
        "eds",
        "KZ40-0012346",
    ],
    [
        "2026-08-11T18:44",
        "portal",
        "Ахметов Ғалым Өмірұлы",
        "790509380593",
        "+77016597660",
        "Сәрсенова Қарлығаш Нұрболқызы",
        "120620679594",
        "2012-06-20",
        "",
        "8",
        "grades",
        "8",
        "application:827:2026-08-11|grade-report:862:2026-07-12",
        "yes",
        "eds",
        "KZ40-0012347",
    ],
    [
        "2026-08-11T11:05",
        "portal",
        "Әлімова Іңкәр Тілекқызы",
        "860702486840",
        "+77012440723",
        "Нұрланов Хамит Еркінұлы",
        "120108591236",
        "2012-01-08",
        "№ 13 мектеп",
        "8",
        "health",
        "8",
        "application:14:2026-08-11",
        "yes",
        "eds",
        "KZ40-0012348",
    ],
];

#[test]
fn the_first_day_goes_as_it_is_told() {
    goes_as_it_is_told("first-day");
}

/// D1, D4, D7-D9, D12, D13: duplicates at the counter and through the State Corporation.
#[test]
fn the_day_of_a_school_secretary_goes_as_it_is_told() {
    goes_as_it_is_told("school-secretary");
}

/// C1-C5: one complaint bundled, sent on and decided, one satisfied in full.
#[test]
fn c2_c5_two_complaints_go_as_they_are_told() {
    goes_as_it_is_told("complaint");
}

/// The nightly script of an office.
#[test]
fn the_night_of_an_office_goes_as_it_is_told() {
    goes_as_it_is_told("night");
}

/// ADM1-ADM11, ADM15: commission and campaign, the intake, the result, the national database.
#[test]
fn adm11_adm15_the_summer_of_a_college_goes_as_it_is_told() {
    goes_as_it_is_told("college-summer");
}

/// Plays a guide in each language, in an office of its own.
fn goes_as_it_is_told(guide: &str) {
    let mut stale = Vec::new();
    for language in ["kk", "ru", "en"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/guide");
        let file = folder.join(format!("{guide}.{language}.md"));
        let text = fs::read_to_string(&file).unwrap();
        let office = Office::empty();
        office.speak(language).write("sheet.xlsx", sheet());
        office.write("complaint.pdf", crate::bundle::pdf(1, |_| {}));
        let played = play(&text, &office);
        if std::env::var_os("UPDATE_GUIDE").is_some() {
            fs::write(&file, &played).unwrap();
        }
        assert!(played.matches("\n$ ruqsat").count() > 12, "{language}: it lost its commands");
        if text != played {
            stale.push(file);
        }
    }
    assert_eq!(stale, Vec::<PathBuf>::new(), "UPDATE_GUIDE=1 writes it anew");
}

/// The class of a school: three pupils, one mark of whom lacks.
const CLASS: &str = "Аты-жөні;Аттестат нөмірі;Қазақ тілі;Қазақ әдебиеті;Орыс тілі мен әдебиеті;\
    Шетел тілі (оқыту тілі);Алгебра;Геометрия;Информатика;География;Биология;Физика;Химия;\
    Дүние жүзі тарихы;Қазақстан тарихы;Құқық негіздері;Музыка;Көркем еңбек;Дене шынықтыру\n\
    Ахметова Әлия Серікқызы;0000001;5;5;5;4;5;5;5;5;5;4;5;5;5;5;5;5;5\n\
    Жүнісов Ерлан Маратұлы;0000002;4;4;4;4;;4;4;4;4;4;4;4;4;4;5;5;5\n\
    Сәрсенова Қарлығаш Нұрболқызы;0000003;5;5;4;4;3;3;4;4;4;3;4;5;5;5;5;5;босатылған / освобождена\n";
/// What a pupil heard who left.
const LEFT: &str = "пән;жоспар бойынша сағат;тыңдалған сағат;баға\n\
    алгебра;136;72;4\nгеометрия;68;40;5\nҚазақстан тарихы;68;36;5\n";

#[test]
fn b4_b7_the_supplements_of_a_class_go_as_they_are_told() {
    let mut stale = Vec::new();
    for language in ["kk", "ru", "en"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/guide");
        let file = folder.join(format!("school-class.{language}.md"));
        let text = fs::read_to_string(&file).unwrap();
        let office = Office::empty();
        office.speak(language).write("9a.csv", CLASS).write("left.csv", LEFT);
        office.write("9a-mended.csv", CLASS.replace(";4;;4;", ";4;5;4;"));
        let played = play(&text, &office);
        if std::env::var_os("UPDATE_GUIDE").is_some() {
            fs::write(&file, &played).unwrap();
        }
        assert!(played.matches("\n$ ruqsat").count() > 9, "{language}: it lost its commands");
        if text != played {
            stale.push(file);
        }
    }
    assert_eq!(stale, Vec::<PathBuf>::new(), "UPDATE_GUIDE=1 writes it anew");
}

/// A timetable with a slip, the same mended, and the results of one extern.
const DRAFT: &str = "case;grade;subject;hours;kind;date;from;to;room;teacher\n\
    1;8;Алгебра;102;консультация;2027-01-15;10:00;10:45;12;А. Ахметова\n\
    1;8;Физика;68;консультация;2027-01-15;10:30;11:15;14;С. Серіков\n\
    1;8;Физика;;аралық аттестаттау;2027-05-15;09:00;09:45;14;С. Серіков\n";
const MARKS: &str = "case;subject;attestation;mark;passed\n\
    1;Алгебра;interim;4;yes\n1;Физика;interim;3;yes\n";

/// X1-X7: from the order of the department to the document.
#[test]
fn x1_x2_x3_x4_x6_x7_x9_the_year_of_an_extern_goes_as_it_is_told() {
    let mut stale = Vec::new();
    for language in ["kk", "ru", "en"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/guide");
        let file = folder.join(format!("extern-year.{language}.md"));
        let text = fs::read_to_string(&file).unwrap();
        let office = Office::empty();
        let mended =
            DRAFT.replace("10:30;11:15", "11:00;11:45").replace("2027-05-15", "2027-04-15");
        office.speak(language).write("draft.csv", DRAFT).write("programme.csv", mended);
        office.write("results.csv", MARKS);
        let played = play(&text, &office);
        if std::env::var_os("UPDATE_GUIDE").is_some() {
            fs::write(&file, &played).unwrap();
        }
        assert!(played.matches("\n$ ruqsat").count() > 15, "{language}: it lost its commands");
        if text != played {
            stale.push(file);
        }
    }
    assert_eq!(stale, Vec::<PathBuf>::new(), "UPDATE_GUIDE=1 writes it anew");
}

/// As the empty sheet of `import --template xlsx` is filled in: its columns in their order.
fn sheet() -> Vec<u8> {
    let mut book = Workbook::new();
    let page = book.add_worksheet();
    let moment = Format::new().set_num_format("dd.mm.yyyy hh:mm");
    let day = Format::new().set_num_format("dd.mm.yyyy");
    let headers = [
        "received_at",
        "channel",
        "applicant_name",
        "applicant_iin",
        "applicant_phone",
        "student_name",
        "student_iin",
        "student_birth_date",
        "school",
        "grade",
        "category",
        "grades_requested",
        "documents",
        "consent",
        "signature",
        "source_number",
    ];
    for (column, header) in (0..).zip(headers) {
        page.write_string(0, column, header).unwrap();
    }
    for (row, cells) in (1..).zip(ROWS) {
        for ((column, header), cell) in (0..).zip(headers).zip(cells) {
            let written = match header {
                "received_at" => {
                    let at = ExcelDateTime::parse_from_str(cell).unwrap();
                    page.write_datetime_with_format(row, column, &at, &moment)
                }
                "student_birth_date" => {
                    let at = ExcelDateTime::parse_from_str(cell).unwrap();
                    page.write_datetime_with_format(row, column, &at, &day)
                }
                "applicant_iin" | "student_iin" | "grade" => {
                    page.write_number(row, column, cell.parse::<f64>().unwrap())
                }
                _ => page.write_string(row, column, cell),
            };
            written.unwrap();
        }
    }
    book.save_to_buffer().unwrap()
}
