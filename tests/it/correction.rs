//! A college's day with the service `correction`: data in education documents are brought up
//! to date (K1-K5). In Kazakh, as an officer works.

use serde_json::json;

use crate::office::{Office, Run};

const WHOLE: &str = "correction-application:1:2026-08-03|education-document:ТКБ-0123456:2024-06-28";

/// A college with every name its papers need.
fn college() -> Office {
    let office = Office::empty();
    office
        .speak("kk")
        .run(
            "init --yes --kind college --name \"Алматы политехникалық колледжі\" \
             --name-ru \"Алматинский политехнический колледж\" \
             --address \"Алматы қаласы, Абай даңғылы, 10\" \
             --head \"Сұлтанова Айгүл Маратқызы\" --head-post Директор",
        )
        .ok();
    office
}

/// Registers an application with these papers; more options may follow.
fn apply(office: &Office, papers: &str, more: &str) -> Run {
    office.run(&format!(
        "register --service correction --channel portal --applicant-name \"Нұрланов Хамит Еркінұлы\" \
         --applicant-iin 860702486840 --applicant-phone +77012440723 \
         --reason \"тегі қате жазылған\" --mistakes \"«Нурланов» емес, «Нұрланов»\" \
         --consent yes --signature otp --document \"{papers}\" {more}"
    ))
}

#[test]
fn a_college_mends_the_data_of_a_diploma() {
    let office = college();
    office.at("2026-08-03T11:00");
    assert_eq!(apply(&office, WHOLE, "--source-number KZ40-0012345").ok().out, "CR-2026-000001\n");
    let text = office.read("applications/2026/CR-2026-000001.toml");
    assert!(text.contains("\nrequest = { reason = \"тегі қате жазылған\", "), "{text}");
    assert!(!text.contains("student") && !text.contains("category"), "{text}");
    office.run("check 1").ok();
    office.run("record 1 data-compared outcome=conforms").ok();
    let next = office.json("record 1")["next"].clone();
    assert_eq!(next[0]["event"], "data-corrected", "{next}");
    office.at("2026-08-04T10:00").run("record 1 data-corrected \"entered=тегі: Нұрланов\"").ok();
    let due = office.json("deadlines")["deadlines"][0].clone();
    assert_eq!(
        (&due["step"], &due["due"], &due["cite"]),
        (&json!("term"), &json!("2026-08-06"), &json!("O312.38.2(3)"))
    );
    assert!(office.run("explain 1").ok().out.contains("2026-08-06    3  бейсенбі"));
    office.run("deliver 1").ok();
    let case = office.json("show 1")["case"].clone();
    assert_eq!((&case["state"], &case["student"]), (&json!("delivered"), &json!(null)));
    // The data are the result: no paper was made (K4).
    assert_eq!(office.files("papers"), [""; 0]);
    assert_eq!(office.json("today")["tasks"], json!([]));
}

#[test]
fn an_incomplete_package_is_refused_at_once_and_a_complaint_answered() {
    let office = college();
    office.at("2026-08-03T11:00");
    let bare = "correction-application:1:2026-08-03|school-certificate:ЖОБ-77:2020-06-20";
    apply(&office, bare, "--language ru --source-number KZ40-0012346").ok();
    let check = office.run("check 1").exits(1);
    assert!(check.out.contains("мектеп берген білім туралы құжат"), "{check}");
    assert!(check.out.contains("→ дәлелді бас тарту"), "{check}");
    let run = office.at("2026-08-04T10:00").run("refuse final 1").ok();
    assert!(run.out.contains("RF-2026-000001"), "{run}");
    assert_eq!(
        office.files("papers"),
        ["papers/2026/CR-2026-000001/refusal.pdf", "papers/2026/CR-2026-000001/refusal.ru.pdf"]
    );
    let event = office.json("show 1")["events"][0].clone();
    assert_eq!(event["documents"], json!(["education-document"]));
    assert_eq!(event["ground"], json!(null), "incompleteness is no numbered ground");
    office.run("deliver 1").ok();
    office.run("verify papers/2026/CR-2026-000001/refusal.pdf").ok();
    office
        .at("2026-08-10T10:00")
        .run("appeal receive 1 --addressee provider --about \"бас тарту\"")
        .ok();
    office.run("appeal register 1").ok();
    office.run("appeal decide 1 --outcome dismissed --reason \"құжат тапсырылмаған\"").ok();
    office.run("form issue complaint-answer --case 1").ok();
    assert!(office.files("papers").iter().any(|file| file.ends_with("complaint-answer.pdf")));
    // A further application after a refusal is no repeat.
    let again = apply(&office, WHOLE, "--source-number KZ40-0012399").ok();
    assert!(!again.err.contains("repeated-application"), "{again}");
}

#[test]
fn untrue_data_are_refused_after_the_comparison_alone() {
    let office = college();
    office.at("2026-08-03T11:00");
    apply(&office, WHOLE, "").ok();
    let early = office.run("refuse final 1 --reason жалған").exits(5);
    assert!(early.err.contains("[refusal-lacks]"), "{early}");
    assert!(early.err.contains("мұрағат деректерімен салыстырылды"), "{early}");
    for verb in
        ["refuse to-consider 1", "refuse preliminary 1 --hearing 2026-08-06T15:00", "order 1"]
    {
        let run = office.run(verb).exits(5);
        assert!(run.err.contains("[no-such-act]"), "{run}");
    }
    office
        .run("record 1 data-compared outcome=refusal ground=1 \"reason=бұйрықта басқа тегі\"")
        .ok();
    office.run("refuse final 1").ok();
    let event = office.json("show 1")["events"][1].clone();
    assert_eq!((&event["ground"], &event["reason"]), (&json!(1), &json!("бұйрықта басқа тегі")));
}

#[test]
fn a_sheet_of_corrections_has_columns_of_its_own() {
    let office = college();
    office.at("2026-08-04T12:00").run("import --service correction --template csv a.csv").ok();
    assert_eq!(
        office.read("a.csv").trim_start_matches('\u{feff}').trim_end(),
        "Түскен уақыты;Арна;Өтініш беруші;Өтініш берушінің ЖСН;Телефон;Себебі;\
         Қателердің түсіндірмесі;Құжаттар;Келісім;Қолтаңба;Өтінім нөмірі;Тіл"
    );
    let row = "2026-08-03 11:00;portal;Нұрланов Хамит;860702486840;;тегі қате;«Нурланов» емес";
    let head = "Түскен уақыты;Арна;Өтініш беруші;Өтініш берушінің ЖСН;Телефон;Себебі;\
                Қателердің түсіндірмесі;Құжаттар;Келісім;Қолтаңба;Өтінім нөмірі";
    let sheet = |tail: &str| format!("{head}\n{row};{WHOLE};иә;otp;KZ1{tail}\n");
    office.write("b.csv", sheet(""));
    let run = office.json("import b.csv --service correction");
    assert_eq!((&run["accepted"], &run["cases"]), (&json!(1), &json!(["CR-2026-000001"])));
    assert_eq!(office.json("import b.csv --service correction")["skipped"], 1);
    // A column of another service is not passed over.
    office.write("c.csv", sheet("").replace("Телефон", "Мектеп"));
    let run = office.run("import c.csv --service correction").exits(2);
    assert!(run.err.contains("[unknown-column]"), "{run}");
}

#[test]
fn an_option_of_another_service_is_not_passed_over() {
    let office = college();
    let run = apply(&office, WHOLE, "--grade 8").exits(1);
    assert!(run.err.contains("[invalid-value]") && run.err.contains("--grade"), "{run}");
}

/// A college provides two services; what an application says is of one of them alone.
#[test]
fn an_application_tells_its_service_where_only_one_takes_what_it_says() {
    let office = college();
    office.at("2026-08-03T11:00");
    let typed = "register --channel portal --applicant-name \"Нұрланов Хамит\" --reason қате \
                 --consent yes --signature eds";
    office.run(&format!("{typed} --mistakes \"«Нурланов» емес\" --document \"{WHOLE}\"")).ok();
    let run = office.run(&format!("{typed} --category lost --source-number KZ2")).ok();
    assert_eq!(run.out, "DC-2026-000001\n");
    let run = office.run(typed).exits(2);
    assert!(run.err.contains("[which-service]"), "{run}");
    // The same of a sheet, by its columns.
    let head =
        "received_at,channel,applicant_name,applicant_iin,reason,documents,consent,signature";
    let row = "2026-08-03 10:00,portal,Нұрланов Ерлан,860702486840,қате";
    office.write("a.csv", format!("{head},mistakes\n{row},{WHOLE},yes,eds,«Нурланов» емес\n"));
    assert_eq!(office.json("import a.csv")["cases"], json!(["CR-2026-000002"]));
    office.write("b.csv", format!("{head}\n{row},{WHOLE},yes,eds\n"));
    let run = office.run("import b.csv").exits(2);
    assert!(run.err.contains("[which-service]"), "{run}");
}

#[test]
fn services_live_side_by_side_and_are_told_apart() {
    let office = Office::with_one();
    office.at("2026-08-03T12:00");
    apply(&office, WHOLE, "--service correction").ok();
    let listed = |typed: &str| {
        let cases = office.json(typed)["cases"].clone();
        let names =
            cases.as_array().unwrap().iter().map(|case| case["case"].as_str().unwrap().to_owned());
        names.collect::<Vec<_>>()
    };
    assert_eq!(listed("list"), ["CR-2026-000001", "EX-2026-000001"]);
    assert_eq!(listed("list --service externat"), ["EX-2026-000001"]);
    let of = |typed: &str, key: &str| office.json(typed)[key].as_array().unwrap().len();
    assert_eq!(of("deadlines --service correction", "deadlines"), 1);
    assert_eq!(of("today --service correction", "tasks"), 1);
    assert_eq!(of("check --all --service externat", "checks"), 1);
    assert!(office.run("list --service corection").exits(2).err.contains("correction"));
    // Only a college issues the papers of the service (K1).
    office.run("record CR-2026-000001 data-compared outcome=refusal ground=1 reason=жалған").ok();
    let run = office.run("refuse final CR-2026-000001").exits(5);
    assert!(run.err.contains("[not-the-provider]"), "{run}");
    let forms = office.json("form list --service correction");
    assert!(forms.to_string().contains("O312.38.3"), "{forms}");
}

#[test]
fn a_file_names_its_service_and_a_case_that_lacks_a_part_is_said_unreadable() {
    let office = college();
    office.write(
        "a.toml",
        "service = \"correction\"\nchannel = \"portal\"\nreceived = 2026-08-03T09:30:00\n\
         applicant = { name = \"Нұрланов Хамит\" }\n\
         request = { reason = \"тегі\", mistakes = \"«Нурланов»\", consent = true, signature = \"eds\" }\n",
    );
    assert_eq!(office.run("register --from a.toml").ok().out, "CR-2026-000001\n");
    let office = Office::with_one();
    let file = "applications/2026/EX-2026-000001.toml";
    let text = office.read(file);
    let kept =
        text.lines().filter(|line| !line.starts_with("student")).collect::<Vec<_>>().join("\n");
    office.write(file, kept);
    assert!(office.run("show 1").exits(3).err.contains("student"));
}

#[test]
fn the_blank_application_is_that_of_the_service() {
    let office = college();
    office.run("form preview application --service correction --out a.pdf").ok();
    assert!(office.path().join("a.pdf").exists());
    let text = office.run("form show application --service correction").ok().out;
    assert!(text.contains("reproduces: O312.38.1 @ 312/2023"), "{text}");
}
