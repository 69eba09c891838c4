//! Files of any size and kind where a file is read, and links where one is written: each is
//! answered at once, by the limit or the reason, and nothing is written elsewhere.

use std::{fs, path::Path};

use crate::office::{Office, Run};

const CASE: &str = "applications/2026/EX-2026-000001.toml";

fn says(run: &Run, exit: i32, words: &str) {
    assert!(run.exit == exit && run.err.contains(words), "{words}\n{run}");
}

/// A file as long as it says, of which the disk holds nothing.
fn sparse(office: &Office, file: &str, length: u64) {
    let path = office.path().join(file);
    fs::File::create(path).unwrap().set_len(length).unwrap();
}

#[test]
fn a_file_of_ten_gigabytes_is_refused_at_once() {
    let office = Office::with_one();
    sparse(&office, "big.csv", 10 << 30);
    says(&office.run("import big.csv"), 3, "sheet-too-large");
    says(&office.run("register --from big.csv"), 2, "at most 1 MB");
    says(&office.run("attach 1 big.csv"), 2, "at most 100 MB");
    says(&office.run("verify big.csv"), 2, "at most 64 MB");
    office.run("record 1 package-complete").ok();
    says(
        &office.run("form preview refusal --case 1 --reason-file big.csv --out d.pdf"),
        2,
        "leave in it only what is asked for",
    );
}

#[test]
fn a_case_that_is_too_long_is_named_and_keeps_nothing_else_from_work() {
    let office = Office::with_one();
    let long = "applications/2026/EX-2026-000009.toml";
    office.write(long, vec![b'#'; 50 << 20]);
    let run = office.run("list");
    says(&run, 3, "EX-2026-000009.toml");
    says(&run, 3, "larger than 4 MB");
    assert!(run.out.contains("EX-2026-000001"), "{run}");
    says(&office.run("show 9"), 3, "larger than 4 MB");
    for lines in ["[", "{ a = "] {
        office.write(long, format!("a = {}", lines.repeat(200_000)));
        assert_eq!(office.run("list").exit, 3);
    }
    office.write(long, format!("format = {}", "9".repeat(100_000)));
    assert_eq!(office.run("list").exit, 3);
}

#[test]
fn no_event_makes_a_case_too_long_to_be_read() {
    let office = Office::with_one();
    let text = office.read(CASE);
    let remark = format!("# {}\n", "ы".repeat(2_097_000 - text.len()));
    office.write(CASE, remark + &text);
    office.run("list").ok();
    let before = office.read(CASE);
    says(&office.run(&format!("note 1 {}", "ы".repeat(5_000))), 2, "larger than 4 MB");
    assert_eq!(office.read(CASE), before);
    office.run("list").ok();
}

#[test]
fn settings_and_own_law_have_limits_too() {
    let office = Office::with_one();
    fs::create_dir_all(office.path().join("local/services/externat")).unwrap();
    sparse(&office, "local/services/externat/2030-01.toml", 1 << 40);
    says(&office.run("list"), 3, "larger than 64 MB");
    fs::remove_file(office.path().join("local/services/externat/2030-01.toml")).unwrap();
    sparse(&office, "office.toml", 1 << 40);
    says(&office.run("list"), 3, "larger than 64 MB");
}

#[cfg(unix)]
mod unix {
    use std::{
        os::unix::fs::symlink,
        process::{Command, Stdio},
    };

    use super::*;

    fn pipe(path: &Path) {
        assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
    }

    #[test]
    fn a_pipe_that_nobody_writes_to_is_not_waited_for() {
        let office = Office::with_one();
        pipe(&office.path().join("pipe"));
        for typed in [
            "import pipe",
            "register --from pipe",
            "attach 1 pipe",
            "verify pipe",
            "form preview refusal --case 1 --reason-file pipe --out d.pdf",
            "import /dev/zero",
        ] {
            says(&office.run(typed), 3, "it is no ordinary file");
        }
        pipe(&office.path().join("applications/2026/EX-2026-000009.toml"));
        let run = office.run("list");
        says(&run, 3, "it is no ordinary file");
        assert!(run.out.contains("EX-2026-000001"), "{run}");
    }

    #[test]
    fn a_pipe_in_place_of_a_file_that_is_written_is_not_waited_for() {
        let office = Office::with_one();
        for file in [".ruqsat/lock", ".ruqsat/counters.toml"] {
            let path = office.path().join(file);
            let aside = office.path().join("aside");
            fs::rename(&path, &aside).unwrap();
            pipe(&path);
            let run = office.run("note 1 x");
            says(&run, run.exit.clamp(2, 3), "it is no ordinary file");
            fs::rename(&aside, &path).unwrap();
        }
        office.run("note 1 x").ok();
    }

    #[test]
    fn names_of_any_kind_come_back_harmless() {
        let office = Office::with_one();
        let long = "ә".repeat(120);
        for name in ["a\nb.csv", "\u{1b}[2J.csv", "{{ 7*7 }}.csv", "-x.csv", long.as_str()] {
            office.write(name, "x");
            for verb in ["import", "verify", "attach 1"] {
                let mut command = office.command();
                command.args(verb.split(' ')).arg("--").arg(name).stdin(Stdio::null());
                let output = command.output().unwrap();
                let said = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
                assert!(output.status.code().is_some_and(|code| (0..=5).contains(&code)), "{said}");
                assert!(!said.contains('\u{1b}') && !said.contains("a\nb"), "{said}");
            }
        }
        for file in office.files("papers") {
            let name = file.rsplit('/').next().unwrap();
            assert!(!name.contains(['\n', '\u{1b}', '{']) && !name.starts_with('-'), "{name:?}");
        }
    }

    #[test]
    fn a_number_given_on_paper_leads_nowhere_else() {
        let office = Office::with_one();
        for event in ["package-complete", "school-replied", "content-reviewed outcome=conforms"] {
            office.run(&format!("record 1 {event}")).ok();
        }
        let outside = tempfile::TempDir::new().unwrap();
        let name = outside.path().file_name().unwrap().to_str().unwrap();
        office.run(&format!("order 1 --number ../../../{name}/x --date 2026-08-03")).ok();
        assert_eq!(fs::read_dir(&outside).unwrap().count(), 0);
        let inside = |file: &String| file.starts_with("orders/2026/OR-2026-");
        assert!(office.files("orders").iter().all(inside));
    }

    /// Puts a link to a folder or file outside in place of one of the office's.
    fn replaced_by_link(office: &Office, name: &str, elsewhere: &Path) {
        let path = office.path().join(name);
        if elsewhere.is_dir() {
            fs::rename(&path, elsewhere.join("moved")).unwrap();
            symlink(elsewhere.join("moved"), &path).unwrap();
        } else {
            let _ = fs::remove_file(&path);
            symlink(elsewhere, &path).unwrap();
        }
    }

    #[test]
    fn nothing_is_written_through_a_link() {
        let folders = [
            "applications",
            "applications/2026",
            "papers",
            "orders",
            "journal",
            ".ruqsat",
            "certificates",
            "purges",
            "blanks",
        ];
        let files =
            ["journal/2026.csv", ".ruqsat/lock", ".ruqsat/holder.toml", ".ruqsat/journal-to-come"];
        for name in folders.into_iter().chain(files) {
            let elsewhere = tempfile::TempDir::new().unwrap();
            let office = Office::with_one();
            let victim = elsewhere.path().join("victim");
            fs::write(&victim, "theirs").unwrap();
            if folders.contains(&name) {
                fs::create_dir_all(office.path().join(name)).unwrap();
                replaced_by_link(&office, name, elsewhere.path());
            } else {
                replaced_by_link(&office, name, &victim);
            }
            let before = listed(elsewhere.path());
            let run = office.run("note 1 x");
            assert!((0..=5).contains(&run.exit), "{name}: {run}");
            // Who holds the lock is noted for courtesy: a note not taken stops nobody.
            if name != ".ruqsat/holder.toml" && name != ".ruqsat/journal-to-come" {
                says(&run, 2, "a link that leads elsewhere");
            }
            assert_eq!(listed(elsewhere.path()), before, "{name}");
            assert_eq!(fs::read_to_string(&victim).unwrap(), "theirs", "{name}");
        }
    }

    /// The folder of one case's papers, with a paper or a scan to be put into it.
    #[test]
    fn no_paper_goes_through_a_link_and_no_purge() {
        for (folder, typed) in [
            ("papers/2026/EX-2026-000001", "attach 1 scan.pdf"),
            ("papers/2026/EX-2026-000001/incoming", "attach 1 scan.pdf"),
            ("papers/2026/EX-2026-000001", "refuse to-consider 1 --anyway --reason сынақ"),
        ] {
            let elsewhere = tempfile::TempDir::new().unwrap();
            let office = Office::with_one();
            office.write("scan.pdf", "хат").write(&format!("{folder}/old.pdf"), "бұрынғы");
            replaced_by_link(&office, folder, elsewhere.path());
            let before = listed(elsewhere.path());
            says(&office.run(typed), 2, "a link that leads elsewhere");
            assert_eq!(listed(elsewhere.path()), before, "{typed}");
        }
        let elsewhere = tempfile::TempDir::new().unwrap();
        let office = Office::with_one();
        let folder = "papers/2026/EX-2026-000001";
        office.run("withdraw 1").ok();
        office.write(&format!("{folder}/old.pdf"), "бұрынғы");
        replaced_by_link(&office, folder, elsewhere.path());
        let before = listed(elsewhere.path());
        office.at("2032-08-13T10:00").run("purge --older-than 2y --reason мерзім --yes").ok();
        assert_eq!(listed(elsewhere.path()), before);
        assert!(!office.path().join(folder).is_symlink() && !office.path().join(CASE).exists());
    }

    /// All files of a folder with what they hold.
    fn listed(folder: &Path) -> Vec<(String, Vec<u8>)> {
        let mut all = Vec::new();
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                all.extend(listed(&path));
            } else {
                all.push((path.display().to_string(), fs::read(&path).unwrap()));
            }
        }
        all.sort();
        all
    }

    #[test]
    fn a_case_that_is_a_link_is_replaced_and_what_it_led_to_stays() {
        let elsewhere = tempfile::TempDir::new().unwrap();
        let office = Office::with_one();
        let theirs = elsewhere.path().join("theirs.toml");
        fs::rename(office.path().join(CASE), &theirs).unwrap();
        symlink(&theirs, office.path().join(CASE)).unwrap();
        let before = fs::read(&theirs).unwrap();
        office.run("note 1 x").ok();
        assert_eq!(fs::read(&theirs).unwrap(), before);
        assert!(!office.path().join(CASE).is_symlink());
        assert!(office.read(CASE).contains("\"x\""));
    }
}
