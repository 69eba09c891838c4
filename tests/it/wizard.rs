//! Questions on a terminal, played on a pseudo-terminal: what is typed when which question
//! stands there. No pause is timed; every wait is for words.

use rexpect::{
    process::WaitStatus,
    session::{Options, PtySession, spawn_with_options},
};

use crate::{
    journey::application,
    office::{Office, words},
};

const DOWN: &str = "\x1b[B";
const ESCAPE: &str = "\x1b";
const CTRL_C: &str = "\x03";
const ENTER: &str = "\r";
/// Generous: the machine may be busy.
const PATIENCE: u64 = 60_000;

/// One command at a terminal.
struct Terminal {
    session: PtySession,
}

impl Terminal {
    fn open(office: &Office, typed: &str) -> Self {
        let mut command = office.command();
        command.env("TERM", "xterm").env("COLUMNS", "100").args(words(typed));
        let options = Options::new().timeout_ms(Some(PATIENCE)).strip_ansi_escape_codes(true);
        Self { session: spawn_with_options(command, options).unwrap() }
    }

    /// Waits for words; the reader there takes bytes for letters.
    #[track_caller]
    fn sees(&mut self, needle: &str) -> String {
        let bytes: String = needle.bytes().map(char::from).collect();
        match self.session.exp_string(&bytes) {
            Ok(before) => legible(&before),
            Err(error) => panic!("{needle}: {error}"),
        }
    }

    fn types(&mut self, keys: &str) -> &mut Self {
        self.session.send(keys).unwrap();
        self.session.flush().unwrap();
        self
    }

    /// Answers each question in turn, then Enter.
    #[track_caller]
    fn plays(&mut self, steps: &[(&str, &str)]) -> &mut Self {
        for (question, answer) in steps {
            self.sees(question);
            self.types(&format!("{answer}{ENTER}"));
        }
        self
    }

    /// What is left to see, and how it ends.
    #[track_caller]
    fn ends(mut self, code: i32) -> String {
        let rest = legible(&self.session.exp_eof().unwrap());
        let status = self.session.process().wait().unwrap();
        assert!(matches!(status, WaitStatus::Exited(_, exit) if exit == code), "{status:?} {rest}");
        rest
    }
}

fn legible(bytes: &str) -> String {
    let bytes: Vec<u8> = bytes.chars().filter_map(|c| u8::try_from(c).ok()).collect();
    String::from_utf8_lossy(&bytes).replace('\r', "")
}

/// The command that the summary shows.
fn shown(summary: &str) -> String {
    let line = summary.lines().find_map(|line| line.trim().strip_prefix("ruqsat "));
    line.unwrap_or_else(|| panic!("{summary}")).to_owned()
}

#[test]
fn the_office_is_asked_for_its_facts() {
    let office = Office::empty();
    let mut terminal = Terminal::open(&office, "init");
    terminal.plays(&[
        ("What kind", ""),
        ("in Kazakh (empty", "Білім басқармасы"),
        ("in Russian", "Управление образования"),
        ("address in Kazakh", "Алматы, 4"),
        ("address in Russian", "Алматы, 4"),
        ("Head: ", ".."),
        ("address in Russian [Алматы, 4]", ""),
        ("Head: ", "Сұлтанова Айгүл"),
        ("post, as papers", "Басшы"),
        ("post in Russian", "Руководитель"),
        ("answers for the papers", ""),
        ("Office hours", "18-9"),
        ("such as 09:00-18:30", ""),
        ("Lunch", ""),
    ]);
    let command = shown(&terminal.sees("What now"));
    terminal.types(ENTER);
    terminal.ends(0);
    let again = Office::empty();
    again.run(&command).ok();
    assert_eq!(again.read("office.toml"), office.read("office.toml"));
    let settings = office.read("office.toml");
    assert!(settings.contains("ru = \"Алматы, 4\""), "{settings}");
    assert!(settings.contains("post_ru = \"Руководитель\""), "{settings}");
}

const PERSONS: [(&str, &str); 6] = [
    ("when it arrived", ""),
    ("channel:", ""),
    ("portal's number:", ""),
    ("category:", ""),
    ("applicant: surname", "Әлімова Әсем Серікқызы"),
    ("applicant's IIN:", "860702486840"),
];

#[test]
fn an_application_on_health_grounds_is_asked_for() {
    let office = Office::new();
    office.at("2026-08-03T12:00");
    let mut terminal = Terminal::open(&office, "register");
    terminal.plays(&PERSONS).plays(&[
        ("phone:", "+77012440723"),
        ("student: surname", "Нұрланов Хамит Еркінұлы"),
        ("student's IIN:", "120108591236"),
        ("birth date [2012-01-08]", ""),
        ("school:", "№ 13 мектеп"),
        ("grade:", "8"),
        ("(at most 1) [8]", ""),
        ("form O61.4", ""),
        ("its number:", "14"),
        ("its date:", "03.08.2026"),
        ("form 026", DOWN),
        ("its number:", "78"),
        ("its date:", "2026-07-01"),
        ("valid until:", "2027-07-01"),
        ("one more paper:", ""),
        ("special educational", ""),
        ("consent to use", ""),
        ("is signed", ""),
        ("language of papers:", ""),
    ]);
    let summary = terminal.sees("What now");
    // The old form of the conclusion was chosen: the package lacks the right one, by p.8.
    assert!(summary.contains("O61"), "{summary}");
    assert_eq!(office.files("applications"), [""; 0]);
    terminal.types(ENTER);
    assert!(terminal.ends(0).contains("EX-2026-000001"));
    let again = Office::new();
    again.at("2026-08-03T12:00").run(&shown(&summary)).ok();
    let case = "applications/2026/EX-2026-000001.toml";
    assert_eq!(again.read(case), office.read(case));
    assert_eq!(office.json("check 1")["checks"][0]["findings"][0]["code"], "wrong-document");
}

#[test]
fn a_wrong_number_is_seen_at_once_and_one_goes_back() {
    let office = Office::new();
    office.at("2026-08-03T12:00");
    let mut terminal =
        Terminal::open(&office, "register --channel portal --category abroad-alone --school 5");
    terminal.plays(&[
        ("when it arrived", ""),
        ("portal's number:", ""),
        ("applicant: surname", "Әлімова Әсем"),
        ("applicant's IIN:", "860702486841"),
        ("check digit does not fit", "<"),
        ("applicant: surname", "Әлімова Әсем Серікқызы"),
        ("applicant's IIN:", "860702486840"),
        ("phone:", ""),
        ("student: surname", "Нұрланов Хамит"),
        ("student's IIN:", "120108591236"),
        ("birth date [2012-01-08]", "09.01.2012"),
        ("is not the one given", "8"),
        ("(at most 1) [8]", ""),
        ("day of departure:", "20.09.2026"),
        ("form O61.4", ""),
        ("its number:", ""),
        ("its date:", ""),
    ]);
    terminal.sees("studies abroad");
    terminal.types(ESCAPE);
    terminal.plays(&[
        ("its date:", "2026-08-03"),
        ("studies abroad", DOWN),
        ("one more paper:", ""),
    ]);
    terminal.plays(&[("special educational", ""), ("consent to use", ""), ("is signed", "")]);
    terminal.plays(&[("language of papers:", ""), ("What now", "")]);
    assert!(terminal.ends(0).contains("EX-2026-000001"));
    let case = office.read("applications/2026/EX-2026-000001.toml");
    assert!(case.contains("Әлімова Әсем Серікқызы") && case.contains("2026-09-20"), "{case}");
    assert_eq!(office.json("check 1")["checks"][0]["findings"][0]["code"], "missing-document");
}

#[test]
fn ctrl_c_leaves_nothing_written() {
    for language in ["en", "kk"] {
        let office = Office::new();
        let (files, question) = match language {
            "kk" => (office.speak("kk").files("."), "өтініш беруші: тегі"),
            _ => (office.files("."), "applicant: surname"),
        };
        let mut terminal = Terminal::open(&office, "register --channel portal --category health");
        terminal.types(ENTER).types(ENTER);
        terminal.sees(question);
        terminal.types(CTRL_C);
        terminal.ends(130);
        // In a list, too.
        let mut terminal = Terminal::open(&office, "register");
        terminal.types(ENTER);
        terminal.sees("> ");
        terminal.types(CTRL_C);
        terminal.ends(130);
        assert_eq!(office.files("."), files);
    }
}

#[test]
fn an_event_is_chosen_among_the_next() {
    let office = Office::with_one();
    office.at("2026-08-04T10:00").run("record 1 package-complete").ok();
    office.at("2026-08-07T15:00").run("record 1 school-replied").ok();
    office.at("2026-08-10T12:00").speak("kk");
    let mut terminal = Terminal::open(&office, "record 1");
    terminal.plays(&[("Не болды", "")]);
    terminal.ends(0);
    assert_eq!(office.json("show 1")["events"].as_array().unwrap().len(), 2);
    let mut terminal = Terminal::open(&office, "record 1");
    terminal.plays(&[("Не болды", DOWN), ("оқиғаның уақыты", "10.08.2026 11:30")]);
    terminal.plays(&[("нәтижесі:", DOWN), ("негіз:", DOWN), ("себебі:", "екі сынып сұралған")]);
    let summary = terminal.sees("Енді не істелсін");
    assert!(shown(&summary).contains("content-reviewed outcome=refusal ground=2"), "{summary}");
    terminal.types(ENTER);
    terminal.ends(0);
    assert_eq!(office.json("show 1")["events"][2]["at"], "2026-08-10T11:30:00+05:00");
    refusal_is_asked_for(&office);
}

/// The act that is lawful, why the others are not, and what the review found.
fn refusal_is_asked_for(office: &Office) {
    office.at("2026-08-11T10:00").speak("en");
    let mut terminal = Terminal::open(office, "refuse 1");
    let why = terminal.sees("What is to be done");
    assert!(why.contains("  ! EX-2026-000001: "), "{why}");
    terminal.types(ENTER);
    terminal.plays(&[("ground:", ""), ("reason [екі сынып сұралған]", "")]);
    terminal.plays(&[("[2026-08-12T09:00]", "2026-08-11T09:00"), ("after the decision", "")]);
    terminal.plays(&[("place of the hearing", ""), ("chancery's number", ""), ("What now", "")]);
    terminal.ends(0);
    let event = &office.json("show 1")["events"][3];
    assert_eq!((&event["ground"], &event["kind"]), (&2.into(), &"hearing-notified".into()));
    assert_eq!(event["hearing"], "2026-08-12T09:00:00+05:00");
}

#[test]
fn an_event_with_a_verb_of_its_own_goes_on_into_it() {
    let office = Office::granted();
    office.speak("kk");
    let mut terminal = Terminal::open(&office, "record 1");
    terminal.plays(&[("Не болды", DOWN), ("оқиғаның уақыты", "14.08.2026 12:00")]);
    let summary = terminal.sees("Енді не істелсін");
    assert_eq!(shown(&summary), "deliver EX-2026-000001 --at \"14.08.2026 12:00\"");
    terminal.types(ENTER);
    terminal.ends(0);
    assert_eq!(office.json("show 1")["case"]["state"], "delivered");
}

#[test]
fn an_order_chosen_from_the_list_is_asked_for_its_number() {
    let office = Office::with_one();
    office.at("2026-08-04T10:00").run("record 1 package-complete").ok();
    office.at("2026-08-07T15:00").run("record 1 school-replied").ok();
    office.at("2026-08-10T12:00").run("record 1 content-reviewed outcome=conforms").ok();
    let mut terminal = Terminal::open(&office, "record 1");
    terminal.plays(&[
        ("What happened", &DOWN.repeat(2)),
        ("chancery's number", "217-ө"),
        ("happened", ""),
    ]);
    terminal.plays(&[("What now", "")]);
    terminal.ends(0);
    let event = &office.json("show 1")["events"][3];
    assert_eq!((&event["kind"], &event["number"]), (&"granted".into(), &"217-ө".into()));
}

#[test]
fn what_was_changed_meanwhile_is_not_written_over() {
    let office = Office::with_one();
    let mut terminal = Terminal::open(&office, "record 1");
    terminal.plays(&[("What happened", DOWN), ("when it happened", "")]);
    terminal.sees("What now");
    office.run("note 1 басқа").ok();
    terminal.types(ENTER);
    assert!(terminal.ends(4).contains("changed-meanwhile"));
    assert_eq!(office.json("show 1")["events"].as_array().unwrap().len(), 1);
}

#[test]
fn a_complaint_is_asked_for() {
    let office = Office::granted();
    let mut terminal = Terminal::open(&office, "appeal");
    terminal.plays(&[("case:", "99"), ("99", "1"), ("What is to be done", "")]);
    terminal.plays(&[("when it happened", ""), ("addressed to", DOWN), ("about", "мерзім")]);
    terminal.plays(&[("What now", "")]);
    terminal.ends(0);
    let complaint = &office.json("appeal list")["complaints"][0];
    assert_eq!(complaint["addressee"], "higher-body");
    let mut terminal = Terminal::open(&office, "appeal decide 1");
    terminal.plays(&[("when it happened", ""), ("outcome", ""), ("decision", "7"), ("reason", "")]);
    terminal.sees("What now");
    terminal.types(DOWN).types(DOWN).types(ENTER);
    assert!(terminal.ends(130).contains("nothing was written"));
    assert_eq!(office.json("appeal list")["complaints"][0]["closed"], false);
}

#[test]
fn whoever_gives_all_is_asked_nothing() {
    let office = Office::new();
    office.at("2026-08-03T12:00");
    let terminal = Terminal::open(&office, &application(&[]));
    assert_eq!(terminal.ends(0).trim(), "EX-2026-000001");
}

#[test]
fn which_of_two_moments_is_meant_is_asked() {
    let office = Office::new();
    office.at("2024-03-01T09:00");
    let typed = application(&[
        ("at", "2024-02-29T23:30"),
        ("school-year", "2023"),
        ("document", "application:14:2024-02-29|medical-conclusion-026e:78:2024-02-01:2025-02-01"),
    ]);
    let mut terminal = Terminal::open(&office, &typed);
    terminal.sees("The clock showed 2024-02-29T23:30 twice. Which one?");
    terminal.sees("2024-02-29T23:30:00+06:00 (before the clock was put back)");
    terminal.types(DOWN).types(ENTER);
    terminal.ends(0);
    assert_eq!(office.json("show 1")["case"]["received_at"], "2024-02-29T23:30:00+05:00");
}

/// What cannot be undone is asked once more, and Enter alone is no.
#[test]
fn a_purge_is_agreed_to_and_not_by_enter_alone() {
    let office = Office::with_one();
    office.run("withdraw 1").ok();
    office.at("2028-08-20T10:00");
    let typed = "purge --older-than 1y --reason мерзім";
    let case = "applications/2026/EX-2026-000001.toml";
    let mut terminal = Terminal::open(&office, typed);
    terminal.sees("Take 1 away for good?");
    terminal.types(ENTER);
    terminal.ends(130);
    assert!(office.path().join(case).exists());
    let mut terminal = Terminal::open(&office, typed);
    terminal.sees("Take 1 away for good?");
    terminal.types(DOWN).types(ENTER);
    terminal.ends(0);
    assert!(!office.path().join(case).exists());
}
