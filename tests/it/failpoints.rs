//! Every writing verb stopped at every named place of it, as by `kill -9`; then the next command.

use std::{collections::BTreeSet, fs, path::Path, process::Stdio, sync::Mutex, thread};

use ruqsat::store::{Directory, Failpoint, Flaw};

use crate::{
    journey::application,
    office::{Office, Run, words},
};

/// The verbs that write, and the office they write in.
const VERBS: [(&str, &str); 15] = [
    ("2026-08-12T10:00", ""),
    ("2026-08-14T10:00", "import sheet.csv"),
    ("2026-08-12T10:00", "record 1 school-requested"),
    ("2026-08-12T10:00", "order 1 2"),
    ("2026-08-05T10:00", "refuse to-consider 5"),
    ("2026-08-11T11:00", "refuse preliminary 3 --hearing 2026-08-14T15:00"),
    ("2026-08-14T10:00", "refuse final 4"),
    ("2026-08-13T10:00", "deliver 6 7"),
    ("2026-08-13T10:00", "form issue school-request --case 3"),
    ("2026-08-13T10:00", "attach 1 sheet.csv demo.csv"),
    ("2026-08-20T10:00", "appeal receive 6"),
    ("2027-05-03T10:00", "extern council 6 7 --number 5"),
    ("2026-08-12T10:00", "void 2 --reason қате"),
    ("2026-08-12T10:00", "backup copy.tar.gz"),
    ("2026-08-12T10:00", RESTORE),
];

/// The office is brought back beside itself.
const RESTORE: &str = "-C again restore whole.tar.gz";

/// Seven cases: two to be permitted, one to be refused, one heard, one without papers, two
/// permitted.
fn made() -> Office {
    let office = Office::new();
    for case in 1..=7 {
        let (name, papers) = (format!("Бала {case}"), if case == 5 { "" } else { PAPERS });
        let changes = [("student-iin", ""), ("student-name", name.as_str()), ("document", papers)];
        office.at("2026-08-03T12:00").run(&application(&changes)).ok();
    }
    for case in ["1", "2", "3", "4", "6", "7"] {
        let outcome = match case {
            "3" | "4" => "outcome=refusal ground=2 reason=негіз",
            _ => "outcome=conforms",
        };
        office.at("2026-08-04T09:00").run(&format!("record {case} school-requested")).ok();
        office.review(case, outcome);
    }
    office.at("2026-08-11T10:00").run("refuse preliminary 4 --hearing 2026-08-13T15:00").ok();
    office.at("2026-08-13T16:00").run("record 4 hearing-held attended=yes position=қарсы").ok();
    office.at("2026-08-11T12:00").run("order 6 7").ok();
    let applicants = fs::read_to_string(crate::office::APPLICANTS).unwrap();
    let rows: Vec<&str> = applicants.lines().take(5).collect();
    office.write("sheet.csv", rows.join("\n")).write("demo.csv", rows.concat());
    office.run("backup whole.tar.gz").ok();
    office
}

const PAPERS: &str = "application:14:2026-08-03|medical-conclusion-026e:78:2026-07-01:2027-07-01";

pub fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let other = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &other);
        } else {
            fs::copy(&path, &other).unwrap();
        }
    }
}

/// A copy of an office, in which a place fails.
fn failing(whole: &Office, now: &str, typed: &str, fail: &str) -> (Office, Run) {
    let office = Office::empty();
    copy(whole.path(), office.path());
    office.at(now);
    let output = office
        .command()
        .args(words(typed))
        .env("RUQSAT_FAIL", fail)
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    let exit = output.status.code().unwrap_or(-1);
    (office, Run { exit, out: text(output.stdout), err: text(output.stderr) })
}

/// What must hold, whatever was cut short: every case is there and readable, the next command
/// writes, the journal is a chain, orders are taken in all their cases.
fn holds(office: &Office, whole: &Office, about: &str) {
    for file in whole.files("applications") {
        let (before, now) = (whole.read(&file), office.read(&file));
        assert!(now.starts_with(&before), "{about}: {file}");
    }
    for kept in ["copy.tar.gz", "whole.tar.gz"] {
        if office.path().join(kept).exists() {
            office.run(&format!("restore {kept} --dry-run")).ok();
        }
    }
    if office.path().join("again").exists() {
        // It is no office yet, and the same command makes it one; or it is one.
        let exit = if office.path().join("again/office.toml").exists() { 2 } else { 0 };
        office.run(RESTORE).exits(exit);
        looks_whole(&office.run("-C again doctor"), about);
        for file in whole.files("applications") {
            assert_eq!(office.read(&format!("again/{file}")), whole.read(&file), "{about}");
        }
    }
    office.run("note 7 кейін").ok();
    let checked = office.run("check --all");
    assert!(checked.exit <= 1 && !checked.err.contains("error["), "{about}: {checked}");
    let new = application(&[("student-iin", ""), ("student-name", "Бөлек")]);
    let number = office.run(&new).ok().out;
    let cases = office.files("applications");
    assert_eq!(cases.iter().collect::<BTreeSet<_>>().len(), cases.len());
    assert!(
        !whole.files("applications").iter().any(|file| file.contains(number.trim())),
        "{about}"
    );
    let directory = Directory::open(office.path().to_owned()).unwrap();
    for journal in directory.journals() {
        let mut flaws = journal.flaws.iter();
        assert!(flaws.all(|(_, flaw)| *flaw == Flaw::BackInTime), "{about}: {:?}", journal.flaws);
    }
    for order in directory.orders(2026).unwrap() {
        for case in &order.cases {
            let stored = directory.read(case).unwrap();
            let number = order.number.to_string();
            let mut events = stored.case.events.iter();
            assert!(events.any(|event| event.text("order") == Some(&number)), "{about}: {number}");
        }
    }
}

/// Nothing is said but of clocks and of who may read: copies are made by a test.
fn looks_whole(looked: &Run, about: &str) {
    for said in ["it is not there", "changed by hand", "there again", "no journal"] {
        assert!(!looked.err.contains(said), "{about}: {looked}");
    }
}

/// Each verb is killed at each place that it passes, the first time and the last.
#[test]
fn whoever_comes_after_a_kill_finds_nothing_half_done() {
    let whole = made();
    let register = application(&[("student-iin", ""), ("student-name", "Жаңа")]);
    let mut jobs: Vec<(&str, &str, Failpoint)> = Vec::new();
    for (now, typed) in VERBS {
        let typed = if typed.is_empty() { register.as_str() } else { typed };
        jobs.extend(Failpoint::ALL.iter().map(|point| (now, typed, *point)));
    }
    let left = Mutex::new(jobs);
    let passed = Mutex::new(BTreeSet::new());
    thread::scope(|scope| {
        for _ in 0..2 {
            let (left, passed) = (&left, &passed);
            let own = Office::empty();
            copy(whole.path(), own.path());
            scope.spawn(move || {
                loop {
                    let Some((now, typed, point)) = left.lock().unwrap().pop() else { return };
                    let fail = format!("{}:kill", point.name());
                    let (office, run) = failing(&own, now, typed, &fail);
                    // A verb that does not pass the place comes to its end.
                    assert!([-1, 0].contains(&run.exit), "{typed} {fail}: {run}");
                    if run.exit == -1 {
                        passed.lock().unwrap().insert(point.name());
                        holds(&office, &own, &format!("{typed} {fail}"));
                    }
                }
            });
        }
    });
    let mut passed = passed.into_inner().unwrap();
    passed.extend(purge_killed(&whole));
    let all: BTreeSet<&str> = Failpoint::ALL.iter().map(|point| point.name()).collect();
    assert_eq!(passed, all);
}

/// A purge is killed at each place that it passes: then it is not begun, or the next command ends
/// it. The places.
fn purge_killed(whole: &Office) -> BTreeSet<&'static str> {
    let mut passed = BTreeSet::new();
    whole.at("2026-08-13T10:00").run("deliver 6 7").ok();
    for point in Failpoint::ALL {
        let fail = format!("{}:kill", point.name());
        let typed = "purge --older-than 1y --reason мерзім --yes";
        let (office, run) = failing(whole, "2028-08-20T10:00", typed, &fail);
        if run.exit != -1 {
            continue;
        }
        passed.insert(point.name());
        office.run("note 1 кейін").ok();
        let is_done = !office.files("purges").is_empty();
        assert_eq!(office.files("applications").len(), if is_done { 5 } else { 7 }, "{fail}");
        let of_gone = office.files("papers").iter().any(|file| file.contains("EX-2026-000006"));
        assert_ne!(of_gone, is_done, "{fail}");
        looks_whole(&office.run("doctor"), &fail);
    }
    passed
}

/// A duplicate is killed at each place: its blank is entered once, its case says so once, and
/// nobody else gets the blank meanwhile.
#[test]
fn d13_b3_a_duplicate_that_was_killed_is_completed_by_the_same_command() {
    let whole = Office::empty();
    whole
        .at("2026-08-03T11:00")
        .run("init --yes --kind school --name Мектеп --head Сұлтанова")
        .ok();
    whole.run("certificate blanks receive ЖОБ 0000001 --document general-secondary").ok();
    for case in 1..=2 {
        let applied = format!(
            "register --channel office --applicant-name Әсем-{case} --category lost --reason \
             жоғалды --consent yes --signature hand --document \
             duplicate-application:1:2026-08-03|identity-document:5"
        );
        whole.run(&applied).ok();
        whole.run(&format!("record {case} result-prepared")).ok();
    }
    let typed = "record 1 duplicate-issued \"blank=ЖОБ 0000001\" original=ЖОБ-5";
    let mut killed = 0;
    for point in Failpoint::ALL {
        let fail = format!("{}:kill", point.name());
        let (office, run) = failing(&whole, "2026-08-05T10:00", typed, &fail);
        if run.exit != -1 {
            continue;
        }
        killed += 1;
        let other = office.run(&typed.replace("record 1", "record 2"));
        let again = office.run(typed);
        let exits = (other.exit, again.exit);
        // Either the blank was free, and the other case got it; or it is of the first case.
        assert!([(0, 5), (5, 0), (5, 5)].contains(&exits), "{fail}: {other} {again}");
        let register = office.read("blanks/2026.toml");
        assert_eq!(register.matches("kind = \"issued\"").count(), 1, "{fail}: {register}");
        let cases = office.files("applications");
        let says = |file: &String| office.read(file).contains("duplicate-issued");
        assert_eq!(cases.iter().filter(|file| says(file)).count(), 1, "{fail}");
        looks_whole(&office.run("doctor"), &fail);
    }
    assert!(killed > 3, "{killed}");
}

/// A disk that breaks or fills up at a place: the verb says so and nothing is half done.
#[test]
fn what_the_disk_refuses_is_said() {
    let whole = made();
    // An order purges and restores nothing.
    let of_orders =
        |point: &&Failpoint| !matches!(point, Failpoint::HalfPurged | Failpoint::Restored);
    for point in Failpoint::ALL.iter().filter(of_orders) {
        for how in ["error", "full"] {
            let fail = format!("{}:{how}", point.name());
            let (office, run) = failing(&whole, "2026-08-12T10:00", "order 1 2", &fail);
            let behind = run.err.contains("journal-behind");
            assert!(run.exit == 2 || run.exit == 0, "{fail}: {run}");
            assert!(
                run.exit == 0 && behind || run.err.contains("error[cannot-write]"),
                "{fail}: {run}"
            );
            let leftovers = office.files(".");
            assert!(
                !leftovers.iter().any(|file| file.contains(".ruqsat-")),
                "{fail}: {leftovers:?}"
            );
            holds(&office, &whole, &fail);
        }
    }
}

/// A record whose journal line the disk did not take stands, and that is said; the next
/// command adds the line before it writes.
#[test]
fn a_journal_that_is_behind_is_caught_up() {
    let whole = Office::with_one();
    for point in ["records-written", "journal-torn"] {
        let (office, run) =
            failing(&whole, "2026-08-03T13:00", "note 1 бірінші", &format!("{point}:full"));
        assert_eq!(run.exit, 0, "{run}");
        assert!(run.err.starts_with("warning[journal-behind]: "), "{run}");
        office.run("note 1 екінші").ok();
        crate::records::verify_journal(&office);
        let lines = office.read("journal/2026.csv");
        assert_eq!(lines.matches(",note,EX-2026-000001,").count(), 2, "{lines}");
    }
}

#[test]
fn a_disk_without_locks_is_refused_by_name() {
    let whole = Office::with_one();
    let (office, run) = failing(&whole, "2026-08-03T13:00", "note 1 ескертпе", "lock:unsupported");
    assert_eq!(run.exit, 2, "{run}");
    assert!(run.err.starts_with("error[no-locks]: "), "{run}");
    let case = "applications/2026/EX-2026-000001.toml";
    assert_eq!(office.read(case), whole.read(case));
}

/// A fault of our own is said in the reader's language, and what it was about to write is not
/// there.
#[test]
fn a_fault_of_our_own_is_said_as_one() {
    let whole = made();
    for (language, said) in [("en", "error[internal]"), ("kk", "қате[internal]")] {
        let typed = format!("--lang {language} note 7 кейін");
        let (office, run) = failing(&whole, "2026-08-14T10:00", &typed, "locked:panic");
        assert_eq!(run.exit, 70, "{run}");
        assert!(run.err.starts_with(said) && !run.err.contains("panicked"), "{run}");
        holds(&office, &whole, language);
    }
}
