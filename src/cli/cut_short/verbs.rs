//! Every verb that writes, and the office it writes in.

use std::sync::LazyLock;

use super::office::Office;
use crate::store::power::Tree;

/// A verb as typed, and when.
pub(super) struct Verb {
    pub now: &'static str,
    pub typed: &'static str,
}

const fn verb(now: &'static str, typed: &'static str) -> Verb {
    Verb { now, typed }
}

pub(super) const INIT: &str = "init --yes --name Басқарма --address Алматы --head Сұлтанова";

pub(super) const BACKUP: &str = "backup copy.tar.gz";

/// A duplicate made out: its blank goes into the register, then it into its case.
pub(super) const DUPLICATE: &str =
    "record DS-2026-000001 duplicate-issued \"blank=ЖОБ 0000001\" original=ЖОБ-5";

pub(super) const VERBS: &[Verb] = &[
    verb("2026-08-03T10:00", INIT),
    verb(
        "2026-08-12T10:00",
        "register --at 2026-08-12T09:00 --channel portal --applicant-name Асан \
        --applicant-iin 860702486840 --student-name Үсен --school Мектеп --grade 8 \
        --category health --grades-requested 8 --consent yes --signature eds",
    ),
    verb("2026-08-14T10:00", "import sheet.csv"),
    verb("2026-08-12T10:00", "record 5 package-complete"),
    verb("2026-08-12T10:00", "order 1"),
    verb("2026-08-12T10:00", "order 1 2"),
    verb("2026-08-12T10:00", "order 1 2 --each"),
    verb("2026-08-05T10:00", "refuse to-consider 5"),
    verb("2026-08-11T11:00", "refuse preliminary 3 --hearing 2026-08-14T15:00"),
    verb("2026-08-14T10:00", "refuse final 4"),
    verb("2026-08-13T10:00", "deliver 6 7"),
    verb("2026-08-13T10:00", "form issue school-request --case 3"),
    verb("2026-08-13T10:00", "attach 1 sheet.csv demo.csv"),
    verb("2026-08-20T10:00", "appeal receive 6"),
    verb("2026-08-12T10:00", "correct 5 applicant.phone=+77010000001"),
    verb("2026-08-12T10:00", "withdraw 1"),
    verb("2026-08-12T10:00", "void 2 --reason қате"),
    verb("2026-08-12T10:00", "note 7 ескертпе"),
    verb("2026-08-12T10:00", BACKUP),
    verb("2026-08-12T10:00", "desk B"),
    verb("2026-08-12T10:00", "calendar set 2026-08-20 off --act № --reason мереке"),
    verb("2026-08-12T10:00", "official acting Бекова --post Орынбасар --from 2026-08-10"),
    verb(
        "2026-08-12T10:00",
        "certificate blanks receive ЖОБ 0000101-0000130 --document general-secondary",
    ),
    verb(
        "2026-08-12T10:00",
        "certificate supplement basic-secondary --from class.csv --decided 2026-08-11 --basis хаттама",
    ),
    verb(
        "2026-09-10T10:00",
        "extern attach --order 118 --order-date 2026-08-17 --student-name Үсен --grade 8 \
        --category health",
    ),
    verb("2026-09-10T10:00", "extern programme --from programme.csv --plan №3"),
    verb("2026-09-10T10:00", "extern council 8 9 --number 5"),
    verb("2026-09-10T10:00", "extern attestation 8 9 --form емтихан --dates мамыр"),
    verb("2026-08-12T10:00", DUPLICATE),
    verb(
        "2026-08-12T10:00",
        "admission commission make admission --order 12 --order-date 2026-08-11 --chair Асан:А --member Үсен:Б",
    ),
    verb("2026-08-12T10:00", "admission commission meeting 1 --absent -"),
    verb("2026-08-12T10:00", "admission commission minutes 1"),
    verb("2026-08-12T10:00", "admission campaign open 2026"),
];

/// Three pupils of a class.
const CLASS: &str = "name;blank;алгебра\nӘлімов;0000001;5\nИванова;0000002;4\nСейіт;0000003;3\n";

/// The programmes of two externs.
const PROGRAMME: &str = "case;subject;hours;date;from;to;room\n8;Алгебра;102;2027-01-15;10:00;10:45;12\n\
    9;Физика;68;2027-01-15;11:00;11:45;12\n";

const SAMPLES: &str = include_str!("../../../data/samples/applicants.csv");

/// The office before a verb.
pub(super) fn office_before(verb: &Verb) -> &'static Tree {
    static EMPTY: LazyLock<Tree> = LazyLock::new(Tree::default);
    static FULL: LazyLock<Tree> = LazyLock::new(make_office);
    static SCHOOL: LazyLock<Tree> = LazyLock::new(make_school);
    static COLLEGE: LazyLock<Tree> = LazyLock::new(make_college);
    match verb.typed {
        INIT => &EMPTY,
        DUPLICATE => &SCHOOL,
        typed if typed.starts_with("certificate") || typed.starts_with("extern") => &SCHOOL,
        typed if typed.starts_with("admission") => &COLLEGE,
        _ => &FULL,
    }
}

/// A school with seven cases and two duplicates prepared: a department has no certificates.
fn make_school() -> Tree {
    let mut school = Office::of(&Tree::default(), "2026-08-03T10:00");
    school.ok(&format!("{INIT} --kind school --name-ru Школа"));
    register_seven(&mut school);
    school.ok("certificate blanks receive НОБ 0000001-0000003 --document basic-secondary");
    school.ok("certificate blanks receive ЖОБ 0000001-0000002 --document general-secondary");
    for case in 1..=2 {
        school.at("2026-08-03T12:00").ok(&format!(
            "register --service duplicate-school --at 2026-08-03T11:30 --channel office \
             --applicant-name Әсем-{case} --category lost --reason жоғалды --consent yes \
             --signature hand --document duplicate-application:1:2026-08-03|identity-document:5"
        ));
        school.at("2026-08-05T10:00").ok(&format!("record DS-2026-00000{case} result-prepared"));
    }
    // Two of them are externs permitted elsewhere.
    for name in ["Арман", "Дина"] {
        school.at("2026-09-09T10:00").ok(&format!(
            "extern attach --order 7 --order-date 2026-08-17 --student-name {name} --grade 8 \
             --category health"
        ));
    }
    let mut tree = Tree::read(school.path());
    tree.files.insert("class.csv".into(), CLASS.as_bytes().to_vec());
    tree.files.insert("programme.csv".into(), PROGRAMME.as_bytes().to_vec());
    tree
}

/// A college with seven cases and a commission that met.
fn make_college() -> Tree {
    let mut college = Office::of(&Tree::default(), "2026-08-03T10:00");
    college.ok(&format!("{INIT} --kind college --name-ru Колледж"));
    register_seven(&mut college);
    let people = "--chair Асан:А --member Үсен:Б";
    college.ok(&format!(
        "admission commission make examination --order 7 --order-date 2026-08-03 {people}"
    ));
    college.ok("admission commission meeting 1 --absent - --final --recording мұрағат");
    college.ok("admission commission decide 1 Бекітілсін --for 2 --against 0");
    Tree::read(college.path())
}

/// An office with seven cases: two to be permitted, one to be refused, one heard, one without
/// papers, two permitted.
fn make_office() -> Tree {
    let mut office = Office::of(&Tree::default(), "2026-08-03T10:00");
    office.ok(INIT);
    register_seven(&mut office);
    for case in ["1", "2", "3", "4", "6", "7"] {
        office.at("2026-08-04T10:00").ok(&format!("record {case} package-complete"));
        office.at("2026-08-05T10:00").ok(&format!("record {case} school-requested"));
        office.at("2026-08-07T15:00").ok(&format!("record {case} school-replied"));
        let outcome = match case {
            "3" | "4" => "outcome=refusal ground=2 reason=негіз",
            _ => "outcome=conforms",
        };
        office.at("2026-08-10T12:00").ok(&format!("record {case} content-reviewed {outcome}"));
    }
    office.at("2026-08-11T10:00").ok("refuse preliminary 4 --hearing 2026-08-13T15:00");
    office.at("2026-08-13T16:00").ok("record 4 hearing-held attended=yes position=қарсы");
    office.at("2026-08-11T12:00").ok("order 6 7");
    let sheet: Vec<&str> = SAMPLES.lines().take(5).collect();
    let mut tree = Tree::read(office.path());
    for name in ["sheet.csv", "demo.csv"] {
        let text = if name == "sheet.csv" { sheet.join("\n") } else { sheet.concat() };
        tree.files.insert(name.into(), text.into_bytes());
    }
    tree
}

fn register_seven(office: &mut Office) {
    for case in 1..=7 {
        let papers = "application:14:2026-08-03|medical-conclusion-026e:78:2026-07-01:2027-07-01";
        let papers = if case == 5 { String::new() } else { format!("--document {papers}") };
        office.at("2026-08-03T12:00").ok(&format!(
            "register --service externat --at 2026-08-03T11:0{case} --channel portal --applicant-name Әсем \
             --applicant-iin 860702486840 --student-name Хамит-{case} --school Мектеп --grade 8 \
             --category health --grades-requested 8 --consent yes --signature eds {papers}"
        ));
    }
}
