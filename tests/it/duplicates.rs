//! A school and a college give duplicates of education documents (D1-D18, C6), in Kazakh, as an
//! officer works.

use serde_json::json;

use crate::office::{Office, Run};

const WHOLE: &str = "duplicate-application:1:2026-08-03|identity-document:047123456";

/// A school or a college with every name its papers need.
fn organisation(kind: &str) -> Office {
    let office = Office::empty();
    office
        .speak("kk")
        .run(&format!(
            "init --yes --kind {kind} --name \"№ 36 ұйым\" --name-ru \"Организация № 36\" \
             --address \"Қордай ауылы, Абай көшесі, 8\" \
             --head \"Сұлтанова Айгүл Маратқызы\" --head-post Директор"
        ))
        .ok();
    office.at("2026-08-03T11:00");
    office
}

/// Registers an application for a lost document; more options may follow or take their place.
fn apply(office: &Office, more: &str) -> Run {
    office.run(&format!(
        "register --service {} --applicant-name \"Нұрланов Хамит Еркінұлы\" --category lost \
         --reason \"көшкенде жоғалды\" --consent yes --signature hand --document \"{WHOLE}\" {more}",
        if more.contains("--requested-document") { "duplicate-college" } else { "duplicate-school" }
    ))
}

#[test]
fn d1_d9_d13_a_duplicate_at_the_counter_is_tied_to_its_blank_and_its_original() {
    let office = organisation("school");
    office
        .run("certificate blanks receive \"ЖОБ 0000101-0000102\" --document general-secondary")
        .ok();
    assert_eq!(apply(&office, "--channel office").ok().out, "DS-2026-000001\n");
    let text = office.read("applications/2026/DS-2026-000001.toml");
    assert!(!text.contains("student") && !text.contains("grade"), "D16: {text}");
    office.run("record 1 receipt-given").ok();
    office.run("form issue receipt --case 1").ok();
    let issue = "record 1 duplicate-issued \"blank=ЖОБ 0000101\" \"original=ЖОБ 0012345\"";
    let early = office.run(issue).exits(5);
    assert!(early.err.contains("[state-forbids]"), "D13: nothing is prepared: {early}");
    office.run("record 1 result-prepared outcome=conforms").ok();
    let untied = office.run("record 1 duplicate-issued \"blank=ЖОБ 0000101\"").exits(2);
    assert!(untied.err.contains("[missing-option]"), "B3: {untied}");
    let strange = office.run(&issue.replace("0000101", "0000900")).exits(5);
    assert!(strange.err.contains("[blank-unknown]"), "B3: {strange}");
    office.run(issue).ok();
    assert_eq!(office.json("show 1")["case"]["state"], "made-out", "D13");
    let blank = office.run("certificate blanks show \"ЖОБ 0000101\"").ok().out;
    assert!(blank.contains("ЖОБ 0012345") && blank.contains("DS-2026-000001"), "D13: {blank}");
    office.run("form issue stamp --case 1").ok();
    office.run("record 1 readiness-notified").ok();
    office.run("form issue readiness-notice --case 1").ok();
    office.run("deliver 1").ok();
    assert_eq!(office.json("today")["tasks"], json!([]));
    // No proof of loss is asked for, and no other paper.
    let law = office.json("law show duplicate-school");
    let required: Vec<_> = law["documents"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|paper| paper["required"] == true)
        .map(|paper| paper["kind"].as_str().unwrap().to_owned())
        .collect();
    let kinds = ["duplicate-application", "identity-document", "original-document"];
    assert_eq!(required, kinds, "D1");
}

#[test]
fn d4_d6_d7_d12_through_the_corporation_on_a_saturday() {
    let office = organisation("school");
    office.run("certificate blanks receive \"ЖОБ 0000101\" --document general-secondary").ok();
    apply(&office, "--channel state-corporation --at 2026-08-01T12:30").ok();
    office.run("record 1 came-from-corporation number=Т-17 copies=2").ok();
    assert!(office.run("record 1 came-from-corporation copies=1").exit != 0, "D6: two copies");
    let due = |step: &str| {
        let deadlines = office.json("deadlines --all")["deadlines"].clone();
        let one = deadlines.as_array().unwrap().iter().find(|one| one["step"] == step).cloned();
        one.map(|one| (one["due"].clone(), one["safe_by"].clone()))
    };
    let days = |due: &str, safe: &str| Some((json!(due), json!(safe)));
    assert_eq!(due("term"), days("2026-08-21", "2026-08-21"), "D4: day 1 is Monday");
    assert_eq!(due("hand-over"), days("2026-08-20", "2026-08-20"), "D7");
    let later = office.json("deadlines --all --reading dup-saturday=next");
    assert!(later.to_string().contains("2026-08-21"), "D4: {later}");
    office.run("record 1 result-prepared").ok();
    office.run("record 1 duplicate-issued \"blank=ЖОБ 0000101\" original=ЖОБ-1").ok();
    office.at("2026-08-19T10:00").run("record 1 sent-to-corporation").ok();
    office.at("2026-08-20T10:00").run("record 1 result-at-corporation").ok();
    assert_eq!(due("corporation-keeping").unwrap().0, json!("2026-09-20"), "D12: one month");
    office.at("2026-09-21T10:00").run("record 1 result-returned").ok();
    office.run("record 1 result-requested-again").ok();
    office.run("record 1 result-sent-again").ok();
    assert_eq!(office.json("show 1")["case"]["state"], "at-corporation", "D12: sent again");
}

#[test]
fn d7_twenty_four_hours_before_monday_is_sunday_and_friday_is_safe() {
    let office = organisation("school");
    let bare = WHOLE.split('|').next().unwrap();
    let portal = format!(
        "register --channel portal --applicant-name \"Нұрланов Хамит\" --category lost --reason жоқ \
         --consent yes --signature eds --document {bare} --collect-at state-corporation"
    );
    office.run(&portal).ok();
    let deadlines = office.json("deadlines")["deadlines"].clone();
    let one = deadlines.as_array().unwrap().iter().find(|one| one["step"] == "hand-over").unwrap();
    assert_eq!((&one["due"], &one["safe_by"]), (&json!("2026-08-23"), &json!("2026-08-21")));
    assert_eq!(one["readings"], json!(["dup-24h"]), "D7");
}

#[test]
fn d8_a_refusal_with_its_means_its_hearing_and_an_objection_that_passes_the_term() {
    let office = organisation("school");
    apply(&office, "--channel office --language ru").ok();
    let ground = "outcome=refusal ground=2 \"reason=бұл мектепте оқымаған\"";
    office.run(&format!("record 1 result-prepared {ground}")).ok();
    office.at("2026-08-19T10:00");
    let wrong = office.run("refuse preliminary 1 --hearing 2026-08-21T11:00 --means pigeon");
    assert!(wrong.exit == 2 && wrong.err.contains("registered-letter"), "D8: {wrong}");
    office.run("refuse preliminary 1 --hearing 2026-08-21T11:00 --means registered-letter").ok();
    let noticed = office.json("show 1")["events"].as_array().unwrap().last().unwrap().clone();
    assert_eq!(noticed["means"], "registered-letter", "D8: the means are on record");
    let steps = |office: &Office| office.run("deadlines 1 --format csv").ok().out;
    assert!(!steps(&office).contains("objection"), "D8: it needs its receipt");
    assert!(steps(&office).contains("hearing,2026-08-21"), "D8: {}", steps(&office));
    office.at("2026-08-21T09:00").run("record 1 notice-received means=registered-letter").ok();
    let shown = steps(&office);
    assert!(shown.contains("objection,2026-08-25"), "D8: after the term: {shown}");
    assert!(shown.contains("term,2026-08-24"), "D3: {shown}");
    office.at("2026-08-21T10:00").run("record 1 objection-made text=қарсымын").ok();
    let early = office.run("form issue hearing-minutes --case 1").exits(5);
    assert!(early.err.contains("[nothing-to-issue]"), "D8: nothing is held yet: {early}");
    office.at("2026-08-21T12:00").run("record 1 hearing-held attended=yes").ok();
    let minutes = office.run("form issue hearing-minutes --case 1 --language ru").ok();
    assert!(minutes.out.contains("HM-2026-000001"), "D8: {minutes}");
    let held = "papers/2026/DS-2026-000001/hearing-minutes.ru.pdf";
    let held = std::fs::read(office.path().join(held)).unwrap();
    let held = String::from_utf8_lossy(&held);
    assert!(held.contains("\"attended\":\"yes\"") && held.contains("қарсымын"), "D8: {held}");
    office.run("refuse final 1").ok();
    let papers = office.files("papers").join(" ");
    assert!(papers.contains("refusal.pdf") && papers.contains("refusal.ru.pdf"), "D8: {papers}");
    office.run("verify papers/2026/DS-2026-000001/refusal.pdf").ok();
}

#[test]
fn d9_d10_an_incomplete_package_gets_the_receipt_of_refusal_to_accept() {
    let office = organisation("school");
    let typed = "register --channel office --applicant-name \"Жақыпова Алма\" --category name-changed \
                 --reason \"тегі өзгерді\" --consent yes --signature hand --document";
    office.run(&format!("{typed} \"{WHOLE}\"")).ok();
    let check = office.run("check 1").exits(1);
    assert!(check.out.contains("түпнұсқасы"), "D10: {check}");
    let run = office.run("refuse to-consider 1").ok();
    assert!(run.out.contains("RA-2026-000001"), "D9: {run}");
    assert_eq!(office.files("papers"), ["papers/2026/DS-2026-000001/refusal-to-accept.pdf"]);
    office.run("verify papers/2026/DS-2026-000001/refusal-to-accept.pdf").ok();
}

#[test]
fn d2_d11_d15_d16_d18_a_college_gives_a_diploma_and_tells_of_the_digital_one() {
    let office = organisation("college");
    let more = "--channel office --requested-document diploma-with-supplement \
                --finished-year 1998 --speciality \"Есеп және аудит\"";
    assert_eq!(apply(&office, more).ok().out, "DC-2026-000001\n");
    let case = office.json("show 1")["case"].clone();
    assert_eq!(
        (&case["requested_document"], &case["finished_year"], &case["speciality"]),
        (&json!("diploma-with-supplement"), &json!(1998), &json!("Есеп және аудит")),
        "D16"
    );
    office.run("record 1 home-visited").ok();
    office.run("record 1 result-prepared").ok();
    office.run("record 1 stage-reported").ok();
    // A fact without a blank is recorded too; only the blank is the law's to withhold.
    office.run("record 1 duplicate-issued").ok();
    office.run("record 1 digital-diploma-told").ok();
    office.run("deliver 1").ok();
    // A person who is no citizen and has no EDS comes in person (D2); no consent is ground 3.
    let more = "--channel state-corporation --requested-document diploma --citizen no \
                --applicant-name \"Бір Адам\"";
    apply(
        &office,
        &more.replace("--requested-document diploma", "--requested-document supplement"),
    )
    .ok();
    let warned = office.run("check 2").ok();
    assert!(warned.out.contains("өзі жүгінуі қажет"), "D2: {warned}");
    let school = organisation("school");
    let run = school.run(&format!(
        "register --service duplicate-college --channel office --applicant-name Бір --category lost \
         --consent no --signature hand --document \"{WHOLE}\""
    ));
    run.ok();
    assert!(school.json("check 1 --format json").to_string().contains("ground-3"), "D11");
    school.run("record 1 result-prepared").ok();
    let run = school.run("refuse preliminary 1 --ground 2 --reason жоқ --hearing 2026-08-05T10:00");
    assert!(run.exit == 5 && run.err.contains("[not-the-provider]"), "D2: {run}");
}

#[test]
fn d3_d5_d14_d17_the_law_is_shown_with_its_hours_and_the_archive() {
    let office = organisation("school");
    let shown = office.run("law show duplicate-school").ok().out;
    for (row, words) in [
        ("D3", "15 минуттан"),
        ("D5", "келесі жұмыс күні"),
        ("D14", "архивке жүгінеді"),
        ("D17", "09:00-20:00"),
        ("D17", "сенбі 09:00-13:00"),
        ("D17", "тәулік бойы"),
    ] {
        assert!(shown.contains(words), "{row}: {words}: {shown}");
    }
}

#[test]
fn c6_a_complaint_about_the_corporation_s_staff_binds_the_school_to_no_term() {
    let office = organisation("school");
    apply(&office, "--channel state-corporation").ok();
    office
        .run("appeal receive 1 --addressee corporation-head --about \"қызметкердің әрекеті\"")
        .ok();
    let deadlines = office.run("deadlines 1 --all --format csv").ok().out;
    assert!(!deadlines.contains("complaint-"), "C6: {deadlines}");
    office.run("appeal forward 1 --body \"Мемлекеттік корпорацияның басшысы\"").ok();
    apply(&office, "--channel office --applicant-name \"Асан Үсен\"").ok();
    let elsewhere = office.run("appeal receive 2 --addressee informatisation-authority").ok();
    assert!(elsewhere.err.contains("корпорация арқылы өтпеген"), "C6: {elsewhere}");
}

#[test]
fn d10_a_sheet_of_duplicates_has_columns_of_its_own() {
    let office = organisation("school");
    office.run("import --template csv a.csv").ok();
    let sheet = "received_at;channel;applicant_name;applicant_iin;category;reason;finished_year;\
                 documents;consent;signature\n\
                 2026-08-03T10:00;office;Нұрланов Хамит;860702486840;lost;жоғалды;2004;\
                 duplicate-application|identity-document:5;yes;hand\n";
    office.write("b.csv", sheet);
    let run = office.run("import b.csv").ok();
    assert!(run.out.contains('1'), "{run}");
    assert_eq!(office.json("list")["cases"][0]["service"], "duplicate-school");
}
