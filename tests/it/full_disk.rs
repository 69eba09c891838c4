//! A disk that is really full: an office on two megabytes of memory. To make such a disk one must
//! be root; `cargo test --lib cut_short::a_full_disk` shows the same to everybody at each step.

use std::{
    collections::BTreeSet,
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use tempfile::TempDir;

use crate::{
    journey::application,
    office::{Office, Run},
};

/// A disk of two megabytes, gone with its last use.
struct SmallDisk(TempDir);

impl SmallDisk {
    /// Nothing where the system does not let one make it.
    fn new() -> Option<Self> {
        let folder = TempDir::new().unwrap();
        let mut mount = Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", "size=2m,mode=0700", "ruqsat-small"]).arg(folder.path());
        let made = mount.stderr(Stdio::null()).status().is_ok_and(|status| status.success());
        if !made {
            // Straight to the terminal: a test that passes prints nothing.
            let _ = writeln!(io::stderr(), "skipped: no disk can be made here (root alone may)");
        }
        made.then_some(Self(folder))
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    /// Fills what is left of it, but for so many bytes.
    fn fill(&self, but: usize) -> PathBuf {
        let count = fs::read_dir(self.path()).unwrap().count();
        let path = self.path().join(format!("ballast-{count}"));
        let mut file = fs::File::create(&path).unwrap();
        let mut written = 0;
        while file.write_all(&[b'x'; 4096]).is_ok() {
            written += 4096;
        }
        file.set_len((written - but) as u64).unwrap();
        path
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(self.path()).status();
    }
}

/// Applications of so many children.
fn sheet(children: usize) -> String {
    let one = crate::import::sheet(|row| {
        (row[5], row[6]) = ("БАЛА".to_owned(), String::new());
    });
    let (head, row) = one.split_once('\n').unwrap();
    (0..children)
        .fold(format!("{head}\n"), |text, n| text + &row.replace("БАЛА", &format!("Бала {n}")))
}

fn numbers(office: &Office, place: &str) -> BTreeSet<String> {
    let listed = office.json(&format!("-C {place} list"));
    let cases = listed["cases"].as_array().unwrap();
    let numbers: Vec<String> =
        cases.iter().map(|case| case["case"].as_str().unwrap().to_owned()).collect();
    let once: BTreeSet<String> = numbers.iter().cloned().collect();
    assert_eq!(once.len(), numbers.len(), "a number twice");
    once
}

fn says_so(run: &Run) {
    assert!((1..=5).contains(&run.exit) && run.out.is_empty(), "{run}");
    assert!(run.err.contains("the disk is full"), "{run}");
    assert!(!run.err.contains("panicked"), "{run}");
}

/// Every file of the records, and what it holds.
fn records(disk: &SmallDisk) -> Vec<(PathBuf, Vec<u8>)> {
    fn gather(folder: &Path, found: &mut Vec<(PathBuf, Vec<u8>)>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                gather(&path, found);
            } else {
                found.push((path.clone(), fs::read(path).unwrap()));
            }
        }
    }
    let mut found = Vec::new();
    for folder in ["applications", "orders", "papers"] {
        gather(&disk.path().join("office").join(folder), &mut found);
    }
    found.sort();
    found
}

#[test]
#[ignore = "mounts a disk; .ci/run does it"]
fn an_office_on_a_full_disk_tells_so_and_goes_on_when_there_is_room() {
    let Some(disk) = SmallDisk::new() else { return };
    let office = Office::empty();
    let place = disk.path().join("office").display().to_string();
    let run = |typed: &str| office.run(&format!("-C {place} {typed}"));
    run("init --yes --name Басқарма --address Алматы --head Сұлтанова").ok();
    office.at("2026-08-04T12:00").write("first.csv", sheet(40)).write("all.csv", sheet(240));
    run("import first.csv").ok();
    let before = (records(&disk), numbers(&office, &place));
    assert_eq!(before.1.len(), 40);

    // Half of the sheet would fit: nothing of it is taken.
    let ballast = disk.fill(400 << 10);
    says_so(&run("import all.csv"));
    assert_eq!(records(&disk), before.0);

    // Not a byte fits. A verb may find its room in a file that it writes over.
    let mut ballasts = vec![ballast];
    let mut refused = 0;
    let new = application(&[("student-iin", ""), ("student-name", "Бөлек")]);
    let verbs = ["note 1 ескертпе", "record 1 package-complete", "void 2 --reason қате", &new];
    for typed in verbs.into_iter().chain(["import all.csv"]) {
        ballasts.push(disk.fill(0));
        let was = records(&disk);
        let run = run(typed);
        if run.exit != 0 {
            says_so(&run);
            assert_eq!(records(&disk), was, "{typed}");
            refused += 1;
        }
    }
    assert!(refused >= 3, "{refused}");
    assert!(numbers(&office, &place).is_superset(&before.1));

    // There is room again: all is whole, and the same command does what it could not.
    for ballast in ballasts {
        fs::remove_file(ballast).unwrap();
    }
    run("doctor").ok();
    run("import all.csv").ok();
    assert!(numbers(&office, &place).len() >= 240);
    assert!(numbers(&office, &place).is_superset(&before.1));
    run("note 1 ескертпе").ok();
    run("doctor").ok();
}

/// A sheet brought in again and again, each time with more, until the disk is full by itself.
#[test]
#[ignore = "mounts a disk; .ci/run does it"]
fn what_was_brought_in_before_the_disk_was_full_stays() {
    let Some(disk) = SmallDisk::new() else { return };
    let office = Office::empty();
    let place = disk.path().join("office").display().to_string();
    let run = |typed: &str| office.run(&format!("-C {place} {typed}"));
    run("init --yes --name Басқарма --address Алматы --head Сұлтанова").ok();
    office.at("2026-08-04T12:00");
    let mut told = 0;
    for children in (30..).step_by(30) {
        office.write("a.csv", sheet(children));
        let brought = run("import a.csv");
        if brought.exit != 0 {
            says_so(&brought);
            break;
        }
        told = children;
    }
    assert!((60..600).contains(&told), "{told}");
    assert_eq!(numbers(&office, &place).len(), told);
    let room = Command::new("mount").args(["-o", "remount,size=8m"]).arg(disk.path()).status();
    assert!(room.unwrap().success());
    run("doctor").ok();
    run("import a.csv").ok();
    assert_eq!(numbers(&office, &place).len(), told + 30);
    run("doctor").ok();
}
