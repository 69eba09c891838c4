//! A college takes documents through a summer (ADM1-ADM10): in Kazakh, as an officer works.

use crate::office::{Office, Run};

const WHOLE: &str = "admission-application:1:2026-08-03|education-e-document|photo-3x4";

/// A college with every name its papers need.
fn college() -> Office {
    let office = Office::empty();
    office
        .speak("kk")
        .run(
            "init --yes --kind college --name \"№ 3 колледж\" --name-ru \"Колледж № 3\" \
             --address \"Қарағанды, Ермеков, 10\" \
             --head \"Сұлтанова Айгүл Маратқызы\" --head-post Директор",
        )
        .ok();
    office.at("2026-08-03T11:00");
    office
}

/// Registers a daughter's application on the portal; more options may follow.
fn apply(office: &Office, more: &str) -> Run {
    office.run(&format!(
        "register --service college-admission --channel portal \
         --applicant-name \"Нұрланова Айжан\" --applicant-iin 860702486840 \
         --applicant-phone +77015512981 --student-name \"Нұрлан Әсел\" \
         --level mid-level --study-form full-time --funding state-order --base basic-secondary \
         --speciality \"Есеп және аудит\" --address Қарағанды --consent yes --signature eds \
         --document \"{WHOLE}\" {more}"
    ))
}

#[test]
fn adm6_adm9_adm10_one_application_is_taken_answered_and_ends_in_a_contract() {
    let office = college();
    assert_eq!(apply(&office, "--hostel yes --meals yes").ok().out, "CA-2026-000001\n");
    let next = |office: &Office| -> Vec<String> {
        let shown = office.json("show 1");
        let next = shown["next"].as_array().unwrap().iter();
        next.map(|one| one["event"].as_str().unwrap().to_owned()).collect()
    };
    assert!(!next(&office).contains(&"hostel-answered".to_owned()), "ADM9: on the results");
    office.run("record 1 documents-accepted contacts=\"8 (7212) 00-00-00\"").ok();
    let paper = office.run("form issue receipt --case 1").ok();
    assert!(paper.err.contains("receipt.pdf") || paper.out.contains("receipt"), "ADM6: {paper}");
    office.run("deliver 1").ok();
    let terms = office.json("deadlines --all");
    assert_eq!(terms["deadlines"][0]["step"], "term", "ADM3");
    assert_eq!(terms["deadlines"][0]["status"], "met", "ADM3");
    office.at("2026-08-25T10:00");
    office.run("record 1 admitted programme=04110100 minutes=5 speciality=\"04110100 Есеп\"").ok();
    let terms = office.json("deadlines");
    assert_eq!(terms["deadlines"][0]["step"], "contract", "ADM10");
    assert_eq!(terms["deadlines"][0]["due"], "2026-08-28", "ADM10");
    let beside = ["hostel-answered", "meals-answered"].map(str::to_owned);
    assert!(beside.iter().all(|kind| next(&office).contains(kind)), "ADM9");
    office.run("record 1 hostel-answered outcome=given").ok();
    assert!(!next(&office).contains(&beside[0]) && next(&office).contains(&beside[1]), "ADM9");
    office.run("record 1 contract-signed --at 2026-08-28T22:00").ok();
    let shown = office.json("show 1");
    assert_eq!(shown["case"]["state"], "contract-signed", "ADM10");
    assert_eq!(shown["deadlines"][1]["status"], "met", "ADM10: electronically, at any hour");
    assert_eq!(shown["case"]["entrance"]["level"], "mid-level");
}

/// What a college has done with may be purged: a refusal that was delivered, a signed contract.
#[test]
fn adm6_adm10_what_has_ended_may_be_taken_away() {
    let office = college();
    apply(&office, "").ok();
    apply(&office, "--student-name Екінші --applicant-iin \"\"").ok();
    office.run("record 1 documents-accepted").ok();
    office.run("deliver 1").ok();
    office.run("refuse to-consider 2 --anyway --reason сынақ").ok();
    let would = |office: &Office| -> Vec<String> {
        let answer = office.json("purge --older-than 6m --reason мерзімі --dry-run");
        let cases = answer["cases"].as_array().unwrap().iter();
        cases.map(|case| case["case"].as_str().unwrap().to_owned()).collect()
    };
    office.at("2027-08-02T10:00");
    assert_eq!(would(&office), [""; 0], "one waits for its result, the other for its delivery");
    office.at("2026-08-25T10:00");
    office.run("deliver 2").ok();
    office.run("record 1 admitted programme=04110100 minutes=5").ok();
    office.run("record 1 contract-signed").ok();
    office.at("2027-08-02T10:00");
    assert_eq!(would(&office), ["CA-2026-000001", "CA-2026-000002"]);
}

/// Registered at once, and once more with speciality and qualification when admitted (O20 p.23,
/// p.53).
#[test]
fn adm15_an_application_is_registered_in_the_database_twice() {
    let office = college();
    apply(&office, "").ok();
    office.run("record 1 registered-in-database number=77").ok();
    office.run("record 1 documents-accepted").ok();
    office.run("record 1 admitted programme=04110100 minutes=5").ok();
    office.run("record 1 registered-in-database speciality=04110100 qualification=4S04110102").ok();
}

#[test]
fn adm6_adm10_messages_are_short_and_hold_no_number_of_a_person() {
    let office = college();
    apply(&office, "--hostel yes").ok();
    office.run("record 1 documents-accepted").ok();
    for language in ["kk", "ru"] {
        let said = office.json(&format!("message 1 --language {language}"));
        assert_eq!(said["parts"], 1, "ADM6: {said}");
        assert!(said["cabinet"].as_str().unwrap().contains("03.08.2026"), "ADM6 p.16: {said}");
        let all = said.to_string();
        assert!(!all.contains("860702486840") && !all.contains("77015512981"), "{all}");
    }
    office.run("record 1 admitted programme=04110100 --at 2026-08-03T12:00").ok();
    office.run("record 1 hostel-answered outcome=given --at 2026-08-03T12:00").ok();
    let said = office.json("message 1 --language ru");
    assert_eq!(said["parts"], 1, "ADM10: {said}");
    assert!(said["text_message"].as_str().unwrap().contains("06.08.2026"), "ADM10: {said}");
    let cabinet = said["cabinet"].as_str().unwrap();
    assert!(cabinet.contains("общежитии: предоставлено"), "ADM9: {cabinet}");
    let whole = office.json("message 1 --full");
    assert_eq!(whole["phone"], "+77015512981");
    let other = Office::with_one().run("message 1").exits(5);
    assert!(other.err.contains("no-such-act"), "{other}");
}

#[test]
fn adm4_adm7_an_incomplete_package_is_refused_so_and_a_ground_otherwise() {
    let office = college();
    apply(&office, "").ok();
    let lacks = office.run("refuse to-consider 1").exits(5);
    assert!(lacks.err.contains("nothing-lacks"), "ADM4: medical papers are fetched: {lacks}");
    office.run("record 1 gateway-failed document=medical-certificate-075u").ok();
    assert_eq!(office.json("check 1")["checks"][0]["complete"], false, "ADM4");
    let none = office.run("refuse preliminary 1 --hearing 2026-08-05T11:00 --ground 1").exits(5);
    assert!(none.err.contains("no-such-act"), "ADM7: {none}");
    let bare = office.run("refuse final 1").exits(5);
    assert!(bare.err.contains("refusal-lacks"), "ADM7: incompleteness is no ground: {bare}");
    office.run("refuse to-consider 1").ok();
    office.run("deliver 1").ok();
    apply(&office, "--at 2026-08-03T10:30").ok();
    office
        .run("record 2 package-reviewed outcome=refusal ground=1 reason=\"анықтама жалған\"")
        .ok();
    office.run("refuse final 2").ok();
    assert_eq!(office.json("show 2")["case"]["state"], "refused", "ADM7");
}

#[test]
fn adm2_an_intake_comes_from_a_sheet() {
    let office = college();
    let template = office.run("import --service college-admission --template csv").ok();
    assert!(template.to_string().contains("csv"), "{template}");
    let head = "received_at;channel;applicant_name;applicant_iin;level;study_form;funding;base;address;consent;\
                signature;hostel;programmes;subject_grades;document_average;documents";
    let row = |name: &str, level: &str, grades: &str| {
        format!(
            "2026-08-03T09:00;portal;{name};;{level};күндізгі;мемлекеттік тапсырыс;негізгі орта білім;\
             Қарағанды;иә;eds;иә;04110100|06130100;{grades};4,5;{WHOLE}"
        )
    };
    let rows = [
        row("Нұрлан Әсел", "орта буын мамандары", "алгебра:5|қазақ тілі:4"),
        row("Сейіт Нұр", "skilled-worker", ""),
        row("Омар Тимур", "бакалавр", "алгебра:9"),
    ];
    office.write("intake.csv", format!("{head}\n{}\n", rows.join("\n")));
    office.run("import intake.csv --service college-admission").exits(1);
    let listed = office.json("list");
    assert_eq!(listed["cases"].as_array().unwrap().len(), 2, "{listed}");
    let entrance = &office.json("show 1")["case"]["entrance"];
    assert_eq!(entrance["programmes"], serde_json::json!(["04110100", "06130100"]));
    assert_eq!(entrance["document_average"], "4.5");
    assert_eq!(entrance["hostel"], true);
    let errors = office.read("intake.errors.csv");
    assert!(errors.contains("level") && errors.contains("subject_grades"), "{errors}");
}

#[test]
fn adm1_adm4_an_application_is_read_from_a_file_as_it_was_written() {
    let office = college();
    apply(&office, "--programmes \"04110100|06130100\" --subject-grades \"алгебра:5\" --meals no")
        .ok();
    let text = office.read("applications/2026/CA-2026-000001.toml");
    let marks = ["number", "registered", "recorded", "by", "clock"];
    let is_mark = |line: &&str| marks.iter().any(|key| line.starts_with(&format!("{key} = ")));
    let header = text.split("\n\n").next().unwrap();
    let rest = text.split_once("\n\n").unwrap().1;
    let lines: Vec<&str> = header.lines().filter(|line| !is_mark(line)).collect();
    let copy = format!("{}\n\n{rest}", lines.join("\n"));
    let copy = copy.replace("2026-08-03T11:00", "2026-08-03T10:00");
    office.write("copy.toml", copy);
    office.run("register --from copy.toml").ok();
    let entrance = |case: &str| office.json(&format!("show {case}"))["case"]["entrance"].clone();
    assert_eq!(entrance("1"), entrance("2"), "{text}");
}

#[test]
fn adm9_the_competition_reads_the_applicants_as_the_college_exports_them() {
    let office = college();
    let wishes = "--programmes IT-1 --subject-grades \"қазақ тілі:5|алгебра:4|физика:5\" \
                  --document-average 4.6 --finished-year 2026";
    apply(&office, wishes).ok();
    apply(&office, "--at 2026-08-03T10:30 --programmes IT-1").ok();
    office.run("record 1 documents-accepted").ok();
    office.run("record 1 exams-reported interview=passed").ok();
    let list = office.run("export --table entrants").ok().out;
    assert_eq!(list.lines().count(), 2, "only what was accepted: {list}");
    assert!(list.contains("қазақ тілі:5|алгебра:4|физика:5") && !list.contains("860702486840"));
    office.write("entrants.csv", list);
    office.write(
        "programmes.csv",
        "programme;level;places;compulsory_subjects;profile_subjects\n\
         IT-1;mid-level;3;қазақ тілі;алгебра|физика\n",
    );
    let scored = office.run("admission score programmes.csv entrants.csv");
    let scored = scored.ok().out;
    assert!(scored.contains("CA-2026-000001"), "ADM9: {scored}");
    assert!(!office.run("export").ok().out.contains("choices"), "asked for alone");
}
