//! Which edition an application is registered under (E18).

use crate::office::Office;

/// One sound application of a moment.
fn sheet(received: &str) -> String {
    format!(
        "received_at,channel,applicant_name,applicant_iin,student_name,school,grade,category,\
         grades_requested,documents,consent,signature\n\
         {received},portal,Әлімова Іңкәр,790605496479,Көшербаев Әділет,№ 36,6,health,6,\
         application:1:2023-08-17|medical-conclusion-026e:2:2023-08-01,yes,eds\n"
    )
}

/// The edition that the application received then is opened under.
fn opened_under(received: &str) -> String {
    let office = Office::empty();
    office.at("2023-08-18T10:00").run("init --yes").ok();
    office.write("one.csv", sheet(received)).run("import one.csv").ok();
    let shown = office.run("list --format json").ok().out;
    let shown: serde_json::Value = serde_json::from_str(&shown).unwrap();
    shown["cases"][0]["edition"].as_str().unwrap().to_owned()
}

#[test]
fn e18_an_application_of_an_older_edition_is_not_registered_under_this_one() {
    assert_eq!(opened_under("2023-08-18T09:30"), "2023-08", "E18: the first day in force");
    assert_eq!(opened_under("2023-08-17T09:30"), "2022-11", "E18: the day before, in hours");
}

#[test]
fn e18_the_day_of_registration_chooses_the_edition() {
    // After hours on 17 August 2023, registered on the 18th (E3 p.21), the first day in force.
    assert_eq!(opened_under("2023-08-17T19:30"), "2023-08", "E3, E18");
}

/// An office on 3 August 2026.
fn office() -> Office {
    let office = Office::empty();
    office.at("2026-08-03T10:00").run("init --yes --kind department").ok();
    office
}

const APPLICATION: &str = "--applicant-name Әлімова --applicant-iin 790605496479 \
    --student-name Көшербаев --school №36 --grade 6 --category health --grades-requested 6 \
    --document application:1:2020-01-09 --consent yes --signature eds";

#[test]
fn e18_a_case_without_terms_is_kept_and_nothing_is_counted() {
    let office = office();
    let typed = format!("register --at 2020-01-10T10:00 --channel portal {APPLICATION}");
    office.run(&typed).ok();
    let listed = office.run("list --format json").ok().out;
    assert!(listed.contains("\"edition\": \"2019-09\""), "{listed}");
    assert!(listed.contains("\"due\": null"), "{listed}");
    for question in ["deadlines 1", "explain 1", "explain 1 term", "check 1"] {
        let said = office.run(question);
        assert_eq!(said.exit, 5, "{question}");
        assert!(said.err.contains("error[text-absent]"), "{question}: {}", said.err);
        assert!(said.err.contains("2019-09"), "{question}: names the edition");
    }
    // All of the office's dates are still told, and that this case is left out of them.
    for question in ["deadlines", "today", "deadlines --format json", "today --format json"] {
        let said = office.run(question);
        assert_eq!(said.exit, 0, "{question}: {}", said.err);
        assert!(said.err.contains("EX-2020-000001"), "{question}: {}", said.err);
    }
    let json = office.run("deadlines --format json").ok().out;
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["deadlines"], serde_json::json!([]), "E18: nothing is borrowed");
    assert_eq!(json["absent"][0]["code"], "text-absent");
    let check: serde_json::Value =
        serde_json::from_str(&office.run("check 1 --format json").out).unwrap();
    let check = &check["checks"][0];
    assert!(check["complete"].is_null() && check["eligible"].is_null(), "{check}");
    // What happened is never refused.
    office.run("record 1 granted number=5 --at 2020-01-20T10:00").ok();
    office.run("deliver 1 --at 2020-01-21T10:00").ok();
    let shown = office.run("show 1 --format json").ok().out;
    assert!(shown.contains("\"state\": \"delivered\""), "{shown}");
    assert!(office.run("today").err.contains("3 August 2026"), "closed: nothing is left out");
}

#[test]
fn e18_no_paper_is_made_where_the_way_of_deciding_is_absent() {
    let office = office();
    office.run(&format!("register --at 2021-06-10T10:00 --channel portal {APPLICATION}")).ok();
    for act in [
        "order 1",
        "refuse to-consider 1",
        "refuse preliminary 1 --ground 2 --reason r --hearing 2026-08-20T10:00 --venue 5",
    ] {
        let said = office.run(act);
        assert_eq!(said.exit, 5, "{act}: {}", said.err);
        assert!(said.err.contains("text-absent"), "{act}: {}", said.err);
    }
}

#[test]
fn e19_the_passport_counts_fifteen_days_from_the_submission() {
    let office = office();
    let papers = "--student-birth-date 2007-05-06 --document application:1:2017-02-01 \
        --document medical-conclusion-035-1u:2:2017-01-20";
    let people = "--applicant-name Әлімова --applicant-iin 790605496479 --student-name Көшербаев \
        --school №36 --grade 6 --category health --grades-requested 6 --consent yes --signature eds";
    let typed = "register --edition PASS --at 2017-02-01T10:00 --channel state-corporation";
    office.run(&format!("{typed} {people} {papers}")).ok();
    let shown: serde_json::Value =
        serde_json::from_str(&office.run("show 1 --format json").ok().out).unwrap();
    assert_eq!(shown["case"]["edition_chosen"], true, "E19: an officer chose it");
    assert_eq!(shown["case"]["edition_from"], serde_json::Value::Null);
    let dates: serde_json::Value =
        serde_json::from_str(&office.run("deadlines 1 --format json").ok().out).unwrap();
    let term = &dates["deadlines"][0];
    // Wednesday 1 February 2017: day 1 is the 2nd, day 15 Wednesday the 22nd.
    assert_eq!((&term["step"], &term["due"]), (&"term".into(), &"2017-02-22".into()), "E19");
    let found = office.run("check 1").out;
    // Born before 2008: the birth certificate is asked for (E19).
    assert!(found.contains("birth certificate"), "{found}");
    assert!(!found.contains("late"), "before 1 December: {found}");
    // Kept for a month, then returned; sent again within one working day.
    office.run("record 1 granted --at 2017-02-20T10:00").ok();
    office.run("record 1 result-at-corporation --at 2017-02-21T10:00").ok();
    office.run("record 1 result-requested-again --at 2017-03-24T10:00").ok();
    let dates = office.run("deadlines 1 --all --format csv").ok().out;
    assert!(dates.contains("corporation-keeping,2017-03-21"), "E19: one month: {dates}");
    // Friday 24 March 2017: the next working day is Monday the 27th.
    assert!(dates.contains("sending-again,2017-03-27"), "E19: {dates}");
}

#[test]
fn e19_the_last_day_under_the_passport_is_the_first_of_december() {
    for (received, late) in [("2016-12-01T10:00", false), ("2016-12-02T10:00", true)] {
        let office = office();
        let typed = format!(
            "register --edition PASS --at {received} --channel portal --school-year 2016 \
             {APPLICATION}"
        );
        office.run(&typed).ok();
        let found = office.run("check 1 --format json").out;
        assert_eq!(found.contains("late-application"), late, "E19: {received}: {found}");
        // A day of the school year itself has its proof too, and is counted from nothing.
        let proof = office.json("explain 1");
        let window = &proof["windows"][0];
        assert_eq!(window["due"], "2016-12-01", "E19");
        assert_eq!((&window["in_time"], &window["from"]), (&(!late).into(), &"2016-09-01".into()));
        for (view, said) in [("", "2016-12-01 (PASS)"), ("--format md", "1 December 2016")] {
            let shown = office.run(&format!("explain 1 {view}")).ok().out;
            let shown = shown.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(shown.contains(said), "E19: {shown}");
        }
    }
}

#[test]
fn e20_the_card_takes_a_password_and_knows_no_term() {
    let office = office();
    let typed = "register --edition CARD --at 2021-02-01T10:00 --channel portal";
    let application = APPLICATION.replace("--signature eds", "--signature otp");
    office.run(&format!("{typed} {application}")).ok();
    let found = office.run("check 1 --format json").out;
    assert!(!found.contains("signature"), "E20: EDS or password: {found}");
    assert!(found.contains("medical-conclusion-035-1u"), "E20: the form it names: {found}");
    let said = office.run("deadlines 1");
    assert_eq!(said.exit, 5, "E20: no term in it");
    assert!(said.err.contains("CARD"), "{}", said.err);
}

#[test]
fn e18_an_edition_named_in_a_file_is_chosen_too() {
    let office = office();
    let file = "edition = \"CARD\"\nreceived = 2021-02-01T10:00:00\nchannel = \"portal\"\n\
        applicant = { name = \"Әлімова\", iin = \"790605496479\" }\n\
        student = { name = \"Көшербаев\", school = \"№ 36\", grade = 6 }\n\
        request = { category = \"health\", grades = [6], consent = true, signature = \"eds\" }\n";
    office.write("one.toml", file).run("register --from one.toml").ok();
    assert!(office.run("show 1").ok().out.contains("edition CARD, chosen by an officer"));
}

#[test]
fn c3_e18_a_complaint_lives_under_the_edition_of_its_day() {
    let office = office();
    office.run(&format!("register --at 2020-01-10T10:00 --channel portal {APPLICATION}")).ok();
    office.run("appeal receive 1 --at 2026-07-27T10:00").ok();
    office.run("appeal register 1 --at 2026-07-27T11:00").ok();
    let dates = office.run("deadlines 1 --format csv");
    // Monday 27 July 2026: 3 working days are the 30th, 5 are Monday 3 August (O61 p.27, 28).
    assert!(dates.out.contains("complaint-forward,2026-07-30"), "C2: {}", dates.out);
    assert!(dates.out.contains("complaint-review,2026-08-03"), "C3: {}", dates.out);
    // Received while p.26-29 stood otherwise, nothing is counted of it.
    let typed = format!(
        "register --at 2020-06-15T10:00 --channel portal --source-number KZ1 {APPLICATION}"
    );
    office.run(&typed).ok();
    office.run("appeal receive EX-2020-000002 --at 2020-07-01T10:00").ok();
    let dates = office.run("deadlines EX-2020-000002 --all --format csv").out;
    assert!(!dates.contains("complaint"), "E18: p.26-29 are of order 449: {dates}");
}

#[test]
fn e18_the_offices_own_edition_wins_and_is_named() {
    let office = office();
    let built_in = include_str!("../../data/services/externat/2023-08.toml");
    let own = built_in.replace("within = \"10 working days\"", "within = \"9 working days\"");
    office.write("local/services/externat/2023-08.toml", own);
    office.run(&format!("register --at 2026-08-03T09:30 --channel portal {APPLICATION}")).ok();
    let explained = office.run("explain 1 term").ok().out;
    assert!(explained.contains("the office's own: local/services/externat/2023-08.toml"));
    assert!(explained.contains("2026-08-14"), "nine days: {explained}");
    for asked in ["law show externat", "show 1"] {
        let said = office.run(asked).ok().out;
        assert!(said.contains("local/services/externat/2023-08.toml"), "{asked}: {said}");
    }
    // An edition of an act of the office's own adds to the built-in ones.
    let act = "[[act]]\nid = \"1/2026\"\nkind = \"order\"\nissuer = \"enlightenment\"\n\
        number = \"1\"\nsigned = 2026-07-01\npublished = 2026-07-10\n\
        in_force = \"10 calendar days after publication\"\n";
    let newer = built_in
        .replace("id = \"2023-08\"", "id = \"2026-07\"")
        .replace("made_by = \"248/2023\"", "made_by = \"1/2026\"");
    office.write("local/acts.toml", act).write("local/services/externat/2026-07.toml", newer);
    let listed = office.run("law show --format json").ok().out;
    assert!(listed.contains("\"from\": \"2026-07-21\""), "{listed}");
    assert!(listed.contains("\"until\": \"2026-07-20\""), "{listed}");
}

#[test]
fn e18_mistakes_in_the_offices_own_edition_are_all_said_with_their_places() {
    let office = office();
    let built_in = include_str!("../../data/services/externat/2023-08.toml");
    let own = built_in
        .replacen("within = \"2 working days\"", "within = \"2\"", 1)
        .replacen("done_by = [\"school-replied\"]", "donne_by = [\"school-replied\"]", 1)
        .replacen("mistaken_for", "mistaken_from", 1);
    office.write("local/services/externat/2023-08.toml", own);
    let said = office.run("list");
    assert_eq!(said.exit, 2, "{}", said.err);
    for part in [
        "| within = \"2\"",
        "did you mean “done_by”",
        "did you mean “mistaken_for”",
        "--> local/services/externat/2023-08.toml:",
        "^",
    ] {
        assert!(said.err.contains(part), "{part}: {}", said.err);
    }
}

/// A key of the words that nobody worded would stand there as it is.
#[test]
fn every_edition_is_shown_in_words_alone() {
    let office = Office::empty();
    let listed = office.json("law show");
    for edition in listed["editions"].as_array().unwrap() {
        let (service, id) = (&edition["service"], &edition["edition"]);
        let typed =
            format!("law show {} --edition {}", service.as_str().unwrap(), id.as_str().unwrap());
        for language in ["kk", "ru", "en"] {
            let shown = office.speak(language).run(&typed).ok().out;
            let raw = ["reading-", "law-part-", "finding-", "event-", "predicate-"];
            assert!(raw.iter().all(|key| !shown.contains(key)), "{language} {typed}:\n{shown}");
        }
    }
}
