//! `backup` and `restore`: the whole office in one file, and back, whole or not at all.

use std::{
    fmt::Write as _,
    fs::{self, File},
    io::Write,
    path::Path,
};

use flate2::{Compression, write::GzEncoder};
use insta::assert_snapshot;
use ruqsat::digest::sha256;
use tar::{Builder, EntryType, Header};

use crate::office::{Office, Run};

/// An office with what verbs write: a case, an order, papers, a scan with a long name, days and a
/// letter of its own.
fn full() -> Office {
    let office = Office::granted();
    let long = format!("{}.pdf", "қорытынды".repeat(8));
    office.write(&long, "a scan").run(&format!("attach 1 {long}")).ok();
    office.run("deliver 1").ok();
    office.run("calendar set 2026-08-31 off --act № --reason мереке").ok();
    office.run("desk B").ok();
    office.run("note 1 ескертпе").ok();
    office
}

/// What is in an office's folder but what belongs to the copy alone or to nobody.
fn state(office: &Office, folder: &str) -> Vec<(String, String)> {
    let root = office.path().join(folder);
    let files = office.files(folder).into_iter().map(|file| {
        let bytes = fs::read(office.path().join(&file)).unwrap();
        (file.strip_prefix(&format!("{folder}/")).unwrap_or(&file).to_owned(), sha256(&bytes))
    });
    let is_own = |file: &str| {
        [".ruqsat/lock", ".ruqsat/desk.toml"].contains(&file)
            || !file.contains('/')
                && !["office.toml", ".gitattributes", ".gitignore"].contains(&file)
    };
    assert!(root.exists());
    files.filter(|(file, _)| !is_own(file) && !file.starts_with("again/")).collect()
}

#[test]
fn an_office_comes_back_as_it_was() {
    let office = full();
    let run = office.run("backup copy.tar.gz").ok();
    assert!(run.out.contains("\nCases: 1, orders: 1, papers and scans: "), "{run}");
    let run = office.run("-C again restore copy.tar.gz").ok();
    assert!(run.err.contains("This folder is a copy."), "{run}");
    assert_eq!(state(&office, "again"), state(&office, "."));
    office.run("-C again doctor").ok();
    let shown = |typed: &str| office.json(typed);
    assert_eq!(shown("show 1 --full"), shown("-C again show 1 --full"));
}

#[test]
fn what_a_backup_holds_is_said_without_restoring_it() {
    let office = Office::with_one();
    office.run("backup copy.tar.gz").ok();
    assert_snapshot!(office.run("restore copy.tar.gz --dry-run"), @"
    exit: 0
    --- stdout
    Backup of Алматы қаласының Білім басқармасы, made 2026-08-03 12:00 by officer-1 (ruqsat 0.1.0)
    Cases: 1, orders: 0, papers and scans: 0
    Files: 7, bytes: 2205; the digest of each is right
    ");
    let held = office.json("restore copy.tar.gz --dry-run");
    assert_eq!(
        (&held["cases"], &held["orders"], &held["papers"]),
        (&1.into(), &0.into(), &0.into())
    );
    // Two backups of one state tell of the same digests.
    office.run("backup other.tar.gz").ok();
    assert_eq!(office.json("restore other.tar.gz --dry-run")["digest"], held["digest"]);
}

#[test]
fn a_restored_office_says_that_it_is_a_copy_until_it_is_told_which_desk_it_is() {
    let office = Office::with_one();
    office.run("backup copy.tar.gz").ok();
    office.run("-C again restore copy.tar.gz").ok();
    let another = |name: &str| {
        let new = crate::journey::application(&[("student-iin", ""), ("student-name", name)]);
        format!("-C again {new}")
    };
    for name in ["Бөлек", "Басқа"] {
        let run = office.run(&another(name)).ok();
        assert!(run.err.contains("warning[office-copied]"), "{run}");
    }
    office.run("-C again desk B").ok();
    let run = office.run(&another("Үшінші")).ok();
    assert!(!run.err.contains("office-copied") && run.out == "EX-2026-B00001\n", "{run}");
}

#[cfg(unix)]
#[test]
fn a_backup_and_what_is_restored_are_their_owners_alone() {
    use std::os::unix::fs::PermissionsExt;
    let office = Office::with_one();
    let settings = office.read("office.toml").replace("zone", "group = \"write\"\nzone");
    office.write("office.toml", settings).run("note 1 ескертпе").ok();
    fs::set_permissions(office.path(), fs::Permissions::from_mode(0o2770)).unwrap();
    office.run("backup copy.tar.gz").ok();
    let mode =
        |path: &str| fs::metadata(office.path().join(path)).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode("copy.tar.gz"), 0o600);
    fs::set_permissions(office.path(), fs::Permissions::from_mode(0o700)).unwrap();
    office.run("-C again restore copy.tar.gz").ok();
    assert_eq!(mode("again"), 0o700);
    for file in office.files("again") {
        assert_eq!(mode(&file), 0o600, "{file}");
    }
}

#[cfg(unix)]
#[test]
fn a_link_is_not_followed_and_not_passed_over() {
    let office = Office::granted();
    let letter = office.path().join("letter.pdf");
    fs::write(&letter, "%PDF-").unwrap();
    let link = office.path().join("papers/2026/EX-2026-000001/letter.pdf");
    std::os::unix::fs::symlink(letter, link).unwrap();
    let run = office.run("backup copy.tar.gz").exits(2);
    assert!(
        run.err.contains("error[unfit-file]: a backup cannot hold this: it is a link"),
        "{run}"
    );
    assert!(!office.path().join("copy.tar.gz").exists());
    assert!(!office.files(".").iter().any(|file| file.contains(".ruqsat-")));
}

#[test]
fn the_officers_own_records_are_no_place_for_a_backup() {
    let office = Office::with_one();
    for place in ["applications/2026/copy.tar.gz", "papers/copy.tar.gz", ".ruqsat/copy.tar.gz"] {
        let run = office.run(&format!("backup {place}")).exits(2);
        assert!(run.err.starts_with("error[unfit-place]"), "{run}");
    }
}

#[test]
fn an_office_is_restored_into_nothing_but_an_empty_folder() {
    let office = Office::with_one();
    office.run("backup copy.tar.gz").ok();
    let run = office.run("restore copy.tar.gz").exits(2);
    assert!(run.err.starts_with("error[office-exists]"), "{run}");
    office.write("other/letter.txt", "хат");
    let run = office.run("-C other restore copy.tar.gz").exits(2);
    assert!(run.err.starts_with("error[not-empty]"), "{run}");
    assert_eq!(office.files("other"), ["other/letter.txt"]);
    fs::create_dir(office.path().join("empty")).unwrap();
    office.run("-C empty restore copy.tar.gz").ok();
}

/// Entries of an archive as somebody else may make it: name, kind, bytes; the list of digests is
/// right.
fn archive(path: &Path, entries: &[(&str, EntryType, &[u8])]) {
    let mut builder =
        Builder::new(GzEncoder::new(File::create(path).unwrap(), Compression::fast()));
    let about = "format = 1\nprogram = \"x\"\noffice = \"\"\nmade = 2026-08-03T10:00:00+05:00\nby = \"x\"\n";
    let mut list = String::new();
    let mut add = |name: &str, kind: EntryType, bytes: &[u8]| {
        let mut header = Header::new_gnu();
        header.set_entry_type(kind);
        header.set_size(bytes.len() as u64);
        header.set_mode(0o777);
        let place = &mut header.as_gnu_mut().unwrap().name;
        place[..name.len()].copy_from_slice(name.as_bytes());
        if kind != EntryType::Regular {
            header.set_link_name("/etc/passwd").unwrap();
        }
        header.set_cksum();
        builder.append(&header, bytes).unwrap();
        if name != "SHA256SUMS" {
            let _ = writeln!(list, "{}  {name}", sha256(bytes));
        }
        list.clone()
    };
    add("ruqsat-backup.toml", EntryType::Regular, about.as_bytes());
    let mut list = String::new();
    for (name, kind, bytes) in entries {
        list = add(name, *kind, bytes);
    }
    add("SHA256SUMS", EntryType::Regular, list.as_bytes());
    builder.into_inner().unwrap().finish().unwrap();
}

fn refused(office: &Office, what: &str) -> Run {
    let run = office.run("-C again restore copy.tar.gz").exits(3);
    assert!(run.err.starts_with("error[broken-backup]: "), "{what}: {run}");
    assert!(!office.path().join("again").exists(), "{what}");
    run
}

const SETTINGS: (&str, EntryType, &[u8]) =
    ("office/office.toml", EntryType::Regular, b"format = 1\nkind = \"department\"\n");

#[test]
fn an_archive_that_somebody_made_leads_nowhere() {
    let office = Office::empty();
    let place = office.path().join("copy.tar.gz");
    let file = EntryType::Regular;
    archive(&place, &[("office/journal/2026.csv", file, b"x"), SETTINGS]);
    office.run("-C sound restore copy.tar.gz").ok();
    let paths = [
        "office/../../outside",
        "office//etc/outside",
        "/etc/outside",
        "outside",
        "office/papers/..",
        "office/.git/hooks/post-checkout",
        "office/.ruqsat/lock",
        "office/papers/a\\b",
        "office/C:/outside",
        "office/",
    ];
    for path in paths {
        archive(&place, &[(path, file, b"x"), SETTINGS]);
        let run = refused(&office, path);
        assert!(run.err.contains("does not belong into an office's folder"), "{path}: {run}");
    }
    for kind in [
        EntryType::Symlink,
        EntryType::Link,
        EntryType::Directory,
        EntryType::Char,
        EntryType::Fifo,
        EntryType::GNUSparse,
        EntryType::XHeader,
        EntryType::XGlobalHeader,
        EntryType::GNULongLink,
    ] {
        archive(&place, &[("office/applications", kind, b""), SETTINGS]);
        refused(&office, &format!("{kind:?}"));
    }
    archive(&place, &[SETTINGS, ("office/journal/2026.csv", file, b"x")]);
    assert!(refused(&office, "order").err.contains("not in their order"));
    archive(&place, &[SETTINGS, SETTINGS]);
    assert!(refused(&office, "twice").err.contains("not in their order"));
}

/// What an entry promises is not believed: neither its length nor a name longer than any.
#[test]
fn an_archive_that_promises_too_much_is_refused() {
    let office = Office::empty();
    let path = office.path().join("copy.tar.gz");
    for (kind, size) in [(EntryType::Regular, 1_u64 << 40), (EntryType::GNULongName, 1 << 33)] {
        archive(&path, &[]);
        let mut builder =
            Builder::new(GzEncoder::new(File::create(&path).unwrap(), Compression::fast()));
        let about = b"format = 1\nprogram = \"\"\noffice = \"\"\nmade = 2026-08-03T10:00:00+05:00\nby = \"\"\n";
        let mut header = Header::new_gnu();
        header.set_size(about.len() as u64);
        builder.append_data(&mut header, "ruqsat-backup.toml", &about[..]).unwrap();
        let mut header = Header::new_gnu();
        header.set_entry_type(kind);
        header.set_size(size);
        header.set_path("office/papers/a").unwrap();
        header.set_cksum();
        builder.get_mut().write_all(header.as_bytes()).unwrap();
        builder.into_inner().unwrap().finish().unwrap();
        assert!(refused(&office, "large").err.contains("holds more than an office can"));
    }
}

/// Cut anywhere, changed anywhere, followed by anything: nothing is written.
#[test]
fn a_backup_that_is_not_as_it_was_made_is_refused() {
    let office = Office::granted();
    office.run("backup whole.tar.gz").ok();
    let whole = fs::read(office.path().join("whole.tar.gz")).unwrap();
    for tenth in 0..10 {
        let at = whole.len() * tenth / 10;
        office.write("copy.tar.gz", &whole[..at]);
        refused(&office, &format!("cut at {at}"));
        if at > 10 {
            let mut changed = whole.clone();
            changed[at] ^= 0x20;
            office.write("copy.tar.gz", changed);
            refused(&office, &format!("changed at {at}"));
        }
    }
    office.write("copy.tar.gz", [&whole[..], b"more"].concat());
    assert!(refused(&office, "more").err.contains("something follows"));
    office.write("copy.tar.gz", [&whole[..], &whole[..]].concat());
    refused(&office, "twice");
    office.write("copy.tar.gz", whole);
    office.run("-C again restore copy.tar.gz").ok();
}

#[test]
fn a_backup_of_a_newer_program_is_refused() {
    let office = Office::empty();
    let mut builder = Builder::new(GzEncoder::new(
        File::create(office.path().join("copy.tar.gz")).unwrap(),
        Compression::fast(),
    ));
    let about = b"format = 2\nprogram = \"\"\noffice = \"\"\nmade = 2026-08-03T10:00:00+05:00\nby = \"\"\nmore = 1\n";
    let mut header = Header::new_gnu();
    header.set_size(about.len() as u64);
    builder.append_data(&mut header, "ruqsat-backup.toml", &about[..]).unwrap();
    builder.into_inner().unwrap().finish().unwrap();
    let run = office.run("-C again restore copy.tar.gz").exits(3);
    assert!(run.err.starts_with("error[newer-format]"), "{run}");
}
