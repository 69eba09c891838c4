//! `init`: an office from its own facts.

use insta::assert_snapshot;

use crate::office::Office;

#[test]
fn an_office_without_names_is_made_and_says_what_papers_wait_for() {
    let office = Office::empty();
    assert_snapshot!(office.run("init --yes"), @"
    exit: 0
    --- stdout
    office made in OFFICE
    --- stderr
    papers wait for these settings in office.toml: name.kk, address.kk, official.head; records do not; the head is entered with `ruqsat official head NAME --post POST`
    ");
    let own = ["counters.toml", "journal-to-come", "lock"].map(|file| format!(".ruqsat/{file}"));
    let files = own.into_iter().chain(["journal/2026.csv", "office.toml"].map(str::to_owned));
    assert_eq!(office.files("."), files.collect::<Vec<_>>());
}

#[test]
fn the_settings_stand_as_they_were_typed() {
    let office = Office::empty();
    office.run(
        "init --yes --kind school --name \"№ 5 мектеп\" --name-ru \"Школа № 5\" --address Алматы \
         --head \"Сұлтанова Айгүл\" --head-post Директор --hours 08:00-17:00 --lunch 12:00-13:00 \
         --zone Asia/Qyzylorda",
    )
    .ok();
    assert_snapshot!(office.read("office.toml"), @r#"
    # The office's own facts and settings. Names and posts are printed on papers as they stand here.
    # Officials may have dates: from = 2026-09-01, until = 2026-09-30; role = "acting" stands in for the head.

    format = 1
    kind = "school"
    language = "en"
    zone = "Asia/Qyzylorda"

    [name]
    kk = "№ 5 мектеп"
    ru = "Школа № 5"
    # en = "…"

    [address]
    kk = "Алматы"
    # ru = "…"

    [hours]
    open = "08:00"
    close = "17:00"
    lunch = "12:00-13:00"

    [school_year]
    begins = "09-01"
    applications_from = "06-01"

    [[official]]
    role = "head"
    name = "Сұлтанова Айгүл"
    post = "Директор"
    "#);
}

#[test]
fn papers_without_names_are_refused_and_records_are_not() {
    let office = Office::empty();
    office.run("init --yes").ok();
    office.at("2026-08-03T12:00").run(&crate::journey::application(&[])).ok();
    office.review("1", "outcome=conforms");
    assert_snapshot!(office.run("order 1"), @"
    exit: 2
    --- stderr
    error[missing-setting]: a paper needs a setting that is empty: name.kk
     |
     = help: fill it in office.toml; papers print it as it stands there
    error[missing-setting]: a paper needs a setting that is empty: address.kk
     |
     = help: fill it in office.toml; papers print it as it stands there
    error[missing-setting]: a paper needs a setting that is empty: official.head
     |
     = help: fill it in office.toml; papers print it as it stands there
    ");
    assert_eq!(office.files("orders"), [""; 0]);
    let next = office.run("record 1 school-requested");
    assert_eq!(next.exit, 0, "{next}");
}

#[test]
fn a_year_begun_on_paper_goes_on_from_its_number() {
    let office = Office::empty();
    office.at("2026-08-03T12:00").run("init --yes --next EX=48").ok();
    let run = office.run(&crate::journey::application(&[])).ok();
    assert_eq!(run.out, "EX-2026-000048\n");
}

#[test]
fn a_second_office_in_the_same_folder_is_refused() {
    let office = Office::new();
    let before = office.read("office.toml");
    assert_snapshot!(office.run("init --yes --name Басқа"), @"
    exit: 2
    --- stderr
    error[office-exists]: there is an office here already
    --> OFFICE/office.toml
     = help: edit office.toml, or choose another folder with -C DIR
    ");
    assert_eq!(office.read("office.toml"), before);
}

#[test]
fn every_wrong_fact_is_named_and_nothing_is_made() {
    let office = Office::empty();
    assert_snapshot!(
        office.run("init --yes --zone Almaty --hours 18:00-09:00 --next EX --next ZZ=4"),
        @"
        exit: 2
        --- stderr
        error[invalid-option]: --next: “EX” is not what is expected: a series and its next number, such as EX=48
        error[invalid-option]: --next: “ZZ=4” is not what is expected: a series and its next number, such as EX=48
        "
    );
    let run = office.run("init --yes --zone Almaty --hours 18:00-09:00").exits(2);
    assert!(run.err.contains("--zone") && run.err.contains("--hours"), "{run}");
    assert_eq!(office.files("."), [""; 0]);
}

#[test]
fn a_named_folder_is_made() {
    let office = Office::empty();
    office.run("-C бөлім init --yes").ok();
    assert!(office.files("бөлім").contains(&"бөлім/office.toml".to_owned()));
    office.run("-C бөлім list").ok();
}

#[test]
fn the_office_is_found_from_a_folder_within() {
    let office = Office::with_one();
    let within = office.path().join("papers");
    let output = office.command().arg("list").current_dir(within).output().unwrap();
    assert!(String::from_utf8(output.stdout).unwrap().contains("EX-2026-000001"));
}

#[test]
fn without_an_office_the_way_to_begin_is_told() {
    assert_snapshot!(Office::empty().run("list"), @"
    exit: 2
    --- stderr
    error[no-office]: there is no office here (no office.toml)
    --> OFFICE
     = help: make one with `ruqsat init`, or name it with -C DIR
    ");
}
