//! `form`: what the forms look like, and papers issued on them once and again.

use insta::assert_snapshot;
use serde_json::Value;

use crate::office::Office;

/// The forms of the service, each with its language.
fn forms(office: &Office) -> Vec<(String, String)> {
    let listed = office.json("form list");
    let text = |form: &Value, name: &str| form[name].as_str().unwrap().to_owned();
    let forms = listed["forms"].as_array().unwrap();
    forms.iter().map(|form| (text(form, "form"), text(form, "language"))).collect()
}

#[test]
fn the_list_says_where_each_form_comes_from() {
    let office = Office::new();
    assert_snapshot!(office.run("form list"), @"
    exit: 0
    --- stdout
    Form                  Title                                                                                                   Where from        Event                                           The office's own
    order                 Негізгі орта, жалпы орта білім беру ұйымдарында экстернат нысанында оқуға рұқсат беру туралы бұйрық     composed          permission granted
    extract               Экстернат нысанында оқытуға рұқсат беру туралы бұйрықтан үзінді                                         O61.3 (225/2020)  permission granted
    refusal-to-consider   Өтінішті қараудан бас тарту туралы хабарлама                                                            O61.2 (449/2022)  refusal to consider
    preliminary-decision  Мемлекеттік қызметті көрсетуден бас тарту туралы алдын ала шешім және тыңдауды өткізу туралы хабарлама  composed          preliminary decision and notice of hearing
    refusal               Мемлекеттік қызметті көрсетуден дәлелді бас тарту                                                       composed          reasoned refusal
    application           Экстернат нысанында оқытуға рұқсат беруге өтініш                                                        O61.4 (248/2023)
    school-request        Білім алушыға қатысты мәліметтерді ұсыну туралы сұрату                                                  composed          request to the school
    hearing-minutes       Алдын ала шешім бойынша тыңдау хаттамасы                                                                composed          hearing held
    complaint-cover       Шағымды және әкімшілік істі жолдау туралы хат                                                           composed          complaint sent on
    complaint-answer      Шағымды қарау нәтижесі туралы жауап                                                                     composed          complaint decided, complaint satisfied in full
    individual-programme  Жеке оқу бағдарламасы                                                                                   composed          individual programme and timetable made
    timetable-order       Консультация беру және аралық аттестаттау кестесін бекіту туралы бұйрық                                 composed          timetable approved by order
    attestation-order     Экстерндерді аттестаттаудың нысаны мен мерзімін белгілеу туралы бұйрық                                  composed          form and days of attestation set
    admission-order       Экстерндерді аралық, қорытынды аттестаттауға жіберу туралы бұйрық                                       composed          order on admission to attestation
    attestation-protocol  Экстерндерді аттестаттау нәтижелерінің хаттамасы                                                        composed          protocol marked «Экстернат» approved
    extern-document       Оқуды экстернат нысанында аяқтағаны туралы құжат                                                        composed          document on study finished by externat
    ");
    let forms = office.json("form list");
    let extract = &forms["forms"][2];
    assert_eq!((&extract["form"], &extract["annex"]), (&"extract".into(), &"O61.3".into()));
    assert_eq!(extract["wording"], "225/2020");
}

#[test]
fn every_form_can_be_printed_blank() {
    let office = Office::new();
    for (form, language) in forms(&office) {
        let file = format!("{form}-{language}.pdf");
        office.run(&format!("form preview {form} --language {language} --out {file}")).ok();
        assert!(office.path().join(&file).is_file(), "{file}");
    }
}

#[test]
fn every_form_can_be_drafted_for_a_case_at_any_stage() {
    let office = Office::with_one();
    for (form, language) in forms(&office) {
        office.run(&format!("form preview {form} --case 1 --language {language} --out d.pdf")).ok();
    }
    assert_eq!(office.files("papers"), [""; 0]);
}

#[test]
fn a_draft_takes_the_heads_own_words() {
    let office = Office::with_one();
    office.write("reasons.txt", "Бірінші дәлел.\n\nЕкінші дәлел.\n");
    let run = office.run("form preview refusal --case 1 --reason-file reasons.txt --out d.pdf");
    assert_eq!(run.exit, 0, "{run}");
    assert_eq!(office.run("form preview refusal --case 1 --reason-file none.txt").exit, 2);
}

#[test]
fn a_letter_takes_its_number_when_it_is_issued() {
    let office = Office::with_one();
    assert_snapshot!(office.run("form issue school-request --case 1"), @"
    exit: 5
    --- stderr
    error[nothing-to-issue]: nothing to issue the form “school-request” on: “request to the school” has not been recorded
     |
     = help: record it first: `ruqsat record EX-2026-000001 school-requested`
    ");
    office.at("2026-08-04T10:00").run("record 1 package-complete").ok();
    assert_snapshot!(office.run("record 1 school-requested"), @"
    exit: 0
    --- stdout
    EX-2026-000001: request to the school; state: complete
    next last day: 12 August 2026
    --- stderr
    paper: `ruqsat form issue school-request --case EX-2026-000001`
    ");
    assert_snapshot!(office.run("form issue school-request --case 1"), @"
    exit: 0
    --- stdout
    EX-2026-000001: school-request, no. SR-2026-000001, revision 1
    --- stderr
    paper: OFFICE/papers/2026/EX-2026-000001/school-request.pdf
    ");
    let event = &office.json("show 1")["events"][2];
    assert_eq!(
        (&event["kind"], &event["number"]),
        (&"paper-issued".into(), &"SR-2026-000001".into())
    );
    assert_eq!((&event["of"], &event["revision"]), (&2.into(), &1.into()));
}

/// Row E12: the paper holds its values; the day to answer by is the one `deadlines` calls safe.
#[test]
fn e12_the_request_to_the_school_names_its_last_safe_day() {
    let office = Office::with_one();
    office.at("2026-08-04T10:00").run("record 1 package-complete").ok();
    office.run("record 1 school-requested").ok();
    let deadlines = office.json("deadlines 1");
    let steps = deadlines["deadlines"].as_array().unwrap();
    let data = steps.iter().find(|step| step["step"] == "school-data").unwrap();
    let day = data["safe_by"].as_str().unwrap();
    assert_ne!(data["safe_by"], data["due"]);
    let paper = office.json("form issue school-request --case 1");
    let file = std::fs::read(office.path().join(paper["paper"].as_str().unwrap())).unwrap();
    let named = format!("\"reply_by\":\"{day}\"");
    assert!(file.windows(named.len()).any(|part| part == named.as_bytes()), "{named}");
}

#[test]
fn the_same_paper_again_is_the_same_file() {
    let office = Office::granted();
    let extract = "papers/2026/EX-2026-000001/extract.pdf";
    let before = std::fs::read(office.path().join(extract)).unwrap();
    let case = office.read("applications/2026/EX-2026-000001.toml");
    office.at("2026-08-20T09:00");
    assert_snapshot!(office.run("form issue extract --case 1"), @"
    exit: 0
    --- stdout
    EX-2026-000001: extract, no. EX-2026-000001, revision 1, was issued already and nothing has happened since: papers/2026/EX-2026-000001/extract.pdf
    ");
    assert_eq!(std::fs::read(office.path().join(extract)).unwrap(), before);
    assert_eq!(office.read("applications/2026/EX-2026-000001.toml"), case);
    // One that was lost is made again, byte for byte.
    std::fs::remove_file(office.path().join(extract)).unwrap();
    office.run("form issue extract --case 1").ok();
    assert_eq!(std::fs::read(office.path().join(extract)).unwrap(), before);
}

#[test]
fn after_new_events_a_paper_is_a_new_revision() {
    let office = Office::granted();
    office.at("2026-08-20T09:00").run("deliver 1").ok();
    assert_snapshot!(office.run("form issue extract --case 1"), @"
    exit: 0
    --- stdout
    EX-2026-000001: extract, no. EX-2026-000001, revision 2
    --- stderr
    paper: OFFICE/papers/2026/EX-2026-000001/extract-2.pdf
    ");
    let again = office.json("form issue extract --case 1");
    assert_eq!((&again["revision"], &again["new"]), (&2.into(), &false.into()));
    office.run("appeal receive 1").ok();
    let third = office.json("form issue extract --case 1");
    assert_eq!((&third["revision"], &third["new"]), (&3.into(), &true.into()));
    let papers = office.files("papers/2026/EX-2026-000001");
    assert_eq!(papers.len(), 3, "{papers:?}");
}

#[test]
fn an_applicant_in_russian_gets_a_working_translation_beside_the_paper() {
    let office = Office::with(&[("language", "ru")]);
    office.review("1", "outcome=conforms").at("2026-08-12T17:00");
    office.run("order 1").ok();
    assert_eq!(
        office.files("papers/2026/EX-2026-000001"),
        ["papers/2026/EX-2026-000001/extract.pdf", "papers/2026/EX-2026-000001/extract.ru.pdf"]
    );
    let event = &office.json("show 1")["events"][3];
    assert_eq!(event["translation"], "papers/2026/EX-2026-000001/extract.ru.pdf");
}

#[test]
fn an_office_may_have_forms_of_its_own_and_they_are_named() {
    let office = Office::granted();
    let text = office.run("form show school-request").ok().out;
    let own = text.replace("[heading]", "[heading]\nӨЗ НЫСАНЫМЫЗ\n\n[heading]");
    office.write("local/forms/externat/school-request.kk.txt", own);
    office.run("record 1 school-requested").ok();
    assert_snapshot!(office.run("form issue school-request --case 1"), @"
    exit: 0
    --- stdout
    EX-2026-000001: school-request, no. SR-2026-000001, revision 1
    --- stderr
    the office's own form is used: local/forms/externat/school-request.kk.txt
    paper: OFFICE/papers/2026/EX-2026-000001/school-request.pdf
    ");
}

#[test]
fn a_form_that_reproduces_another_wording_is_refused() {
    let office = Office::new();
    let text = office.run("form show extract").ok().out;
    let stale = text.replace("225/2020", "540/2018");
    office.write("local/forms/externat/extract.kk.txt", stale);
    assert_snapshot!(office.run("form preview extract"), @"
    exit: 2
    --- stderr
    error[stale-form]: the form reproduces O61.3 @ 540/2018, but in the edition 2023-08 it is O61.3 @ 225/2020
    --> local/forms/externat/extract.kk.txt
     = help: compare it with `ruqsat form show` and take over the present wording
    ");
}

#[test]
fn one_order_for_each_case() {
    let office = Office::with_one();
    office.review("1", "outcome=conforms").at("2026-08-12T17:00");
    let answer = office.json("order 1 --each");
    assert_eq!(answer["orders"][0]["order"], "OR-2026-000001");
}

#[test]
fn the_head_words_the_reasons_in_paragraphs() {
    let office = Office::with(&[("grades-requested", "8+9")]);
    office.review("1", "outcome=refusal ground=2 \"reason=екі сынып\"").at("2026-08-12T17:00");
    office.write("reasons.txt", "Екі сынып сұралған.\n\nБұл Қағидалардың 5-тармағына қайшы.\n");
    office.run("refuse preliminary 1 --hearing 2026-08-14T15:00 --reason-file reasons.txt").ok();
    let event = &office.json("show 1")["events"][3];
    assert_eq!(event["reason"], "Екі сынып сұралған.\nБұл Қағидалардың 5-тармағына қайшы.");
}

#[test]
fn who_insists_says_why_and_words_the_reasons_in_a_file() {
    let office = Office::with(&[("grades-requested", "8+9")]);
    office.review("1", "outcome=refusal ground=2 \"reason=екі сынып\"");
    office.write("reasons.txt", "Екі сынып сұралған.\n");
    let typed = "refuse preliminary 1 --hearing 2026-08-14T15:00 --reason-file reasons.txt \
                 --reason \"портал істемеді\"";
    assert_eq!(office.at("2026-08-12T10:00").run(typed).exit, 2);
    office.at("2026-08-13T10:00").run(&format!("{typed} --anyway")).ok();
    let event = &office.json("show 1")["events"][3];
    assert_eq!(event["reason"], "Екі сынып сұралған.");
    assert_eq!(event["anyway"], "портал істемеді");
}

/// An office that gives education documents out.
fn giving_out(kind: &str) -> Office {
    let office = Office::empty();
    office
        .run(&format!(
            "init --yes --kind {kind} --name \"№ 64 ұйым\" --name-ru \"Организация № 64\" \
             --address \"Алматы қаласы, Абай даңғылы, 1\" --head \"Сәрсенов Асқар Болатұлы\" \
             --head-post Директор"
        ))
        .ok();
    office
}

#[test]
fn b4_b5_b6_b7_b8_forms_of_education_documents_are_known_where_they_are_given_out() {
    let office = giving_out("school");
    let listed = office.json("form list");
    let forms = listed["forms"].as_array().unwrap();
    let of = |service: &str| forms.iter().filter(|form| form["service"] == service).count();
    assert_eq!((of("duplicate-school"), of("certificate")), (20, 8));
    let basic = forms.iter().find(|form| form["form"] == "supplement-basic").unwrap();
    assert_eq!(
        (&basic["annex"], &basic["verb"]),
        (&"O312.4".into(), &"certificate supplement".into())
    );
    let table = office.run("form list").ok().out;
    assert!(table.contains("`certificate reference`"), "{table}");
    for form in forms.iter().filter(|form| form["service"] == "certificate") {
        let name = form["form"].as_str().unwrap();
        assert!(office.run(&format!("form show {name}")).ok().out.contains("title:"), "{name}");
        office.run(&format!("form preview {name}")).ok();
        assert!(office.path().join(format!("{name}.kk.pdf")).is_file(), "{name}");
    }
    // They are in Kazakh alone or in both languages side by side, and belong to no case.
    assert_eq!(office.run("form show reference-school --language ru").exit, 2);
    let alone = office.json("form list --service certificate");
    assert_eq!(alone["forms"].as_array().unwrap().len(), 8);
    // A college provides two services, and these forms are of neither.
    let college = giving_out("college");
    assert_eq!(college.run("form list").exit, 2);
    college.run("form preview diploma-code").ok();
    let listed = college.json("form list --service duplicate-college");
    assert!(!listed.to_string().contains("\"certificate\""), "{listed}");
    // A department gives no such document out.
    let department = Office::new();
    assert_eq!(department.run("form show supplement-basic").exit, 2);
    let refused = department.run("form list --service certificate").exits(5);
    assert!(refused.err.contains("[no-certificates]"), "{refused}");
}

#[test]
fn a_school_may_have_forms_of_education_documents_of_its_own() {
    let office = giving_out("school");
    let text = office.run("form show diploma-code").ok().out;
    let own = text.replace("[heading]", "[heading]\nӨЗ НЫСАНЫМЫЗ\n\n[heading]");
    office.write("local/forms/certificate/diploma-code.kk.txt", own);
    let shown = office.run("form show diploma-code").ok();
    assert!(shown.out.contains("ӨЗ НЫСАНЫМЫЗ") && shown.err.contains("local/forms/"), "{shown}");
    let listed = office.run("form list --service certificate").ok().out;
    assert!(listed.contains("local/forms/certificate/diploma-code.kk.txt"), "{listed}");
    let text = office.run("form show supplement-basic").ok().out;
    let stale = text.replace("312/2023", "39/2015");
    office.write("local/forms/certificate/supplement-basic.kk.txt", stale);
    let refused = office.run("form preview supplement-basic").exits(2);
    assert!(refused.err.contains("[stale-form]"), "{refused}");
}

#[test]
fn a_lost_paper_of_an_order_is_made_again_byte_for_byte_and_doctor_tells_how() {
    let office = Office::granted();
    let file = "papers/2026/OR-2026-000001/order.pdf";
    let path = office.path().join(file);
    let signed = std::fs::read(&path).unwrap();
    let case = office.read("applications/2026/EX-2026-000001.toml");
    let there = office.run("form issue order --case OR-2026-000001").ok();
    assert!(there.out.contains("is there as it was signed"), "{there}");
    office.at("2026-08-20T09:00").run("deliver 1").ok();
    office.run("official head \"Жаңа Басшы\" --post Басшы --from 2026-08-20").ok();
    std::fs::remove_file(&path).unwrap();
    std::fs::remove_file(office.path().join("papers/2026/EX-2026-000001/extract.pdf")).unwrap();
    let found = office.run("doctor").exits(1).err;
    for command in
        ["form issue order --case OR-2026-000001", "form issue extract --case EX-2026-000001"]
    {
        assert!(found.contains(&format!("make it again: `ruqsat {command}`")), "{found}");
    }
    // By the order, or by a case that it covers.
    for (named, restored) in [("OR-2026-000001", true), ("1", false)] {
        let made = office.json(&format!("form issue order --case {named}"));
        assert_eq!((&made["paper"], &made["restored"]), (&file.into(), &restored.into()));
        assert_eq!(std::fs::read(&path).unwrap(), signed, "as it was signed, not as things stand");
    }
    assert!(office.read("applications/2026/EX-2026-000001.toml").starts_with(&case));
    office.run(&format!("verify {file}")).ok();
    // What no longer comes out the same is not made at all.
    std::fs::remove_file(&path).unwrap();
    let settings = office.read("office.toml");
    office.write("office.toml", settings.replace("Алматы", "Астана"));
    let refused = office.run("form issue order --case OR-2026-000001").exits(1);
    assert!(refused.err.contains("[paper-not-remade]"), "{refused}");
    assert!(!path.exists());
    // The translation of an order is not issued, nor an order that was not signed.
    assert_eq!(office.run("form issue order --case 1 --language ru").exit, 2);
    assert_eq!(Office::with_one().run("form issue order --case 1").exit, 2);
}
