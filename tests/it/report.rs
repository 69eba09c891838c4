//! `report`: the office in figures, on the screen, for a spreadsheet, for a browser.

use std::io::{Cursor, Read};

use insta::assert_snapshot;
use zip::ZipArchive;

use crate::{journey::application, office::Office};

/// Four applications: one permitted and then complained of, one refused for its package, one
/// taken back, one waiting past its last day.
fn made() -> Office {
    let office = Office::new();
    for (name, papers) in
        [("Бірінші", PAPERS), ("Екінші", ""), ("Үшінші", PAPERS), ("Төртінші", PAPERS)]
    {
        let changes = [("student-iin", ""), ("student-name", name), ("document", papers)];
        office.at("2026-08-03T12:00").run(&application(&changes)).ok();
    }
    office.at("2026-08-04T09:00").run("record 1 school-requested").ok();
    office.review("1", "outcome=conforms");
    office.at("2026-08-12T10:00").run("order 1").ok();
    office.run("deliver 1").ok();
    office.at("2026-08-05T10:00").run("refuse to-consider 2").ok();
    office.run("withdraw 3").ok();
    office.at("2026-08-20T10:00").run("appeal receive 1").ok();
    office
}

const PAPERS: &str = "application:14:2026-08-03|medical-conclusion-026e:78:2026-07-01:2027-07-01";

#[test]
fn what_became_of_what_was_asked() {
    let office = made();
    assert_snapshot!(office.at("2026-08-21T10:00").run("report"), @"
    exit: 0
    --- stdout
    registered from 1 January 2026 to 21 August 2026: 4 applications

    How they ended
    Result               Number
    granted              1
    refused to consider  1
    withdrawn            1
    not decided yet      1

    Refusals, by what they rest on
    Ground                         Number
    incomplete or expired package  1

    Steps in time and late, and working days they took
    Step                  In time  Late  Overdue  Under way  Median, days  Longest, days
    completeness check    2        0     1        0          1.5           2
    data from the school  1        0     1        0          3             3
    review of content     1        0     1        0          1             1
    term of the service   1        0     1        0          7             7

    Complaints received in the period
    Result            Number
    not answered yet  1

    Steps of complaints
    Step                      In time  Late  Overdue  Under way  Median, days  Longest, days
    sending the complaint on  0        0     0        1
    review of the complaint   0        0     0        1

    By month of registration
    Month    Number  Granted  Refused  Withdrawn or void  Not decided
    2026-08  4       1        1        1                  1

    By ground of the application
    Ground of the application  Number  Granted  Refused  Withdrawn or void  Not decided
    health                     4       1        1        1                  1

    By school
    School       Number  Granted  Refused  Withdrawn or void  Not decided
    № 13 мектеп  4       1        1        1                  1

    By grade
    Grade  Number  Granted  Refused  Withdrawn or void  Not decided
    8      4       1        1        1                  1
    ");
}

#[test]
fn figures_are_the_same_as_data() {
    let office = made();
    let figures = office.at("2026-08-21T10:00").json("report");
    assert_eq!((&figures["from"], &figures["until"]), (&"2026-01-01".into(), &"2026-08-21".into()));
    assert_eq!(figures["received"], 4);
    let expected = serde_json::json!({
        "granted": 1, "pending": 1, "refused-to-consider": 1, "withdrawn": 1,
    });
    assert_eq!(figures["results"], expected);
    assert_eq!(figures["refusals"], serde_json::json!({ "incomplete": 1 }));
    assert_eq!(figures["complaints"]["results"], serde_json::json!({ "pending": 1 }));
    let steps = figures["steps"].as_array().unwrap();
    let check = steps.iter().find(|step| step["step"] == "completeness-check").unwrap();
    assert_eq!((&check["in_time"], &check["overdue"]), (&2.into(), &1.into()));
    let csv = office.run("report --format csv").ok().out;
    for row in
        ["received,,count,4", "results,granted,count,1", "steps,completeness-check,in_time,2"]
    {
        assert!(csv.lines().any(|line| line == row), "{row}: {csv}");
    }
}

/// What is counted is what was registered in the period, and the complaints received in it.
#[test]
fn a_period_has_its_first_and_its_last_day() {
    let office = made();
    let table = [
        ("--from 2026-08-03 --until 2026-08-03", 4, 0),
        ("--from 2026-08-04 --until 2026-08-21", 0, 1),
        ("--from 2026-01-01 --until 2026-08-02", 0, 0),
        ("--until 2026-08-20", 4, 1),
    ];
    office.at("2026-08-21T10:00");
    for (period, received, complaints) in table {
        let figures = office.json(&format!("report {period}"));
        assert_eq!(figures["received"], received, "{period}");
        assert_eq!(figures["complaints"]["received"], complaints, "{period}");
    }
    let run = office.run("report --from 2026-09-01 --until 2026-08-01").exits(2);
    assert!(run.err.contains("[conflicting-options]"), "{run}");
    assert_snapshot!(office.run("report --until 2026-08-02"), @"
    exit: 0
    --- stderr
    nothing was registered from 1 January 2026 to 2 August 2026, and no complaint received
    ");
}

#[test]
fn the_page_is_whole_and_runs_nothing() {
    let office = made();
    office.at("2026-08-21T10:00").run("report --html a.html").ok();
    let page = office.read("a.html");
    assert!(page.starts_with("<!doctype html>"));
    for word in ["<script", "http:", "https:", "src=", "url(", "@import"] {
        assert!(!page.contains(word), "{word}");
    }
    for word in ["prefers-color-scheme: dark", "@media print", "<svg", "completeness check"] {
        assert!(page.contains(word), "{word}");
    }
    // The next night writes it again; what is no such page is left alone.
    office.run("report --html a.html").ok();
    office.write("b.html", "мақала");
    let run = office.run("report --html b.html").exits(2);
    assert!(run.err.contains("[unfit-place]"), "{run}");
    assert_eq!(office.read("b.html"), "мақала");
}

#[test]
fn a_school_named_as_a_formula_or_as_markup_stays_a_name() {
    let office = Office::new();
    let name = "=1+1<b>&";
    office.run(&application(&[("school", name)])).ok();
    office.run("report --html a.html --xlsx a.xlsx").ok();
    assert!(office.read("a.html").contains("=1+1&lt;b&gt;&amp;"));
    let csv = office.run("report --format csv").ok().out;
    assert!(csv.contains("'=1+1<b>&"), "{csv}");
    let bytes = std::fs::read(office.path().join("a.xlsx")).unwrap();
    let mut book = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let names: Vec<String> = book.file_names().map(|name| name.unwrap().into_owned()).collect();
    for sheet in names.iter().filter(|name| name.starts_with("xl/worksheets/sheet")) {
        let mut text = String::new();
        book.by_name(sheet).unwrap().read_to_string(&mut text).unwrap();
        assert!(!text.contains("<f>"), "{sheet}");
    }
}

#[test]
fn the_same_figures_make_the_same_files() {
    let office = made();
    office.at("2026-08-21T10:00").run("report --html a.html --xlsx a.xlsx").ok();
    office.run("report --html b.html --xlsx b.xlsx").ok();
    let read = |name: &str| std::fs::read(office.path().join(name)).unwrap();
    assert_eq!(read("a.html"), read("b.html"));
    assert!(read("a.xlsx") == read("b.xlsx"));
}

/// The figures as a paper: the same file for the same figures, tagged like all papers.
#[test]
fn a_paper_of_the_figures_is_the_same_for_the_same_figures() {
    let office = made();
    for language in ["kk", "ru", "en"] {
        let typed = format!("report --lang {language} --pdf a.pdf");
        office.at("2026-08-21T10:00").run(&typed).ok();
        let first = std::fs::read(office.path().join("a.pdf")).unwrap();
        office.at("2026-08-21T16:00").run(&typed).ok();
        assert_eq!(std::fs::read(office.path().join("a.pdf")).unwrap(), first, "{language}");
        assert!(first.starts_with(b"%PDF-1.7"));
        let document = lopdf::Document::load_mem(&first).unwrap();
        let catalog = document.catalog().unwrap();
        assert!(catalog.has(b"StructTreeRoot"), "{language}: tagged");
        assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), language.as_bytes());
        let told = format!("{:?}", document.objects);
        assert!(
            told.contains("Figure") && told.contains("/Alt") || told.contains("Alt"),
            "{language}"
        );
    }
    office.write("b.pdf", "мақала");
    office.run("report --pdf b.pdf").exits(2);
}
