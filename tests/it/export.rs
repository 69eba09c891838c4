//! `export`: the cases as tables, with names or under aliases.

use std::collections::BTreeSet;

use insta::assert_snapshot;

use crate::{journey::application, office::Office};

/// Three cases of two people at two schools, one of them refused, one with a complaint; names that
/// a spreadsheet would run.
fn office() -> Office {
    let office = Office::with(&[("student-birth-date", "2012-01-08")]);
    let other = [("student-name", "=1+1"), ("school", "+мектеп"), ("student-iin", "")];
    office.run(&application(&other)).ok();
    office.hear("1");
    office.run("refuse final 1").ok();
    office.run("appeal receive 1 --about 87011234567").ok();
    office.run("note 1 \"Асан 860702486840 +7 701 123 45 67\"").ok();
    office
}

const PERSONAL: [&str; 8] =
    ["860702486840", "120108591236", "87011234567", "1234567", "Әлімова", "=1+1", "мектеп", "6840"];

#[test]
fn tables_have_these_columns() {
    let office = office();
    let columns = |typed: &str| office.run(typed).ok().out.lines().next().unwrap().to_owned();
    assert_snapshot!(columns("export --format csv"), @"case,service,edition,state,channel,language,received,registered,category,grades,school_year,consent,signature,applicant,student,born,school,grade,special_needs,complaints,applicant_iin,applicant_phone,student_iin,departure,reason,mistakes,source,by");
    assert_snapshot!(columns("export --table events"), @"case,n,kind,at,recorded,complaint,outcome,ground,addressee,form,by,details");
    assert_snapshot!(columns("export --table deadlines"), @"case,service,edition,step,complaint,due,done,status,working_days_left,safe_by,cite,readings,estimated,may_move");
    assert_snapshot!(columns("export --anonymous"), @"case,service,edition,state,channel,language,received,registered,category,grades,school_year,consent,signature,applicant,student,born,school,grade,special_needs,complaints");
    assert_snapshot!(columns("export --table events --anonymous"), @"case,n,kind,at,recorded,complaint,outcome,ground,addressee,form");
}

#[test]
fn nobody_is_named_under_aliases() {
    let office = office();
    for table in ["cases", "events", "deadlines"] {
        for format in ["csv", "json"] {
            let typed = format!("export --anonymous --table {table} --format {format}");
            let run = office.run(&typed).ok();
            for personal in PERSONAL {
                assert!(!run.out.contains(personal), "{typed}: {personal}: {run}");
            }
            assert!(!run.out.contains("EX-2026-0"), "{typed}: {run}");
            assert!(!run.out.contains("officer-1") && !run.out.contains("екі сынып"), "{run}");
        }
    }
    let whole = office.json("export --anonymous");
    let case = &whole["cases"][0];
    assert_eq!(case["received"], "2026-08-03");
    assert_eq!(case["born"], 2012);
    assert_eq!(whole["anonymous"], true);
    // The three tables speak of the same cases.
    let of = |table: &str| -> BTreeSet<String> {
        let rows = whole[table].as_array().unwrap();
        rows.iter().map(|row| row["case"].as_str().unwrap().to_owned()).collect()
    };
    assert!(of("events").is_subset(&of("cases")) && of("deadlines") == of("cases"));
    assert_eq!(of("cases").len(), 2);
    assert!(office.run("export --anonymous").err.contains("may know them"));
}

#[test]
fn a_key_gives_the_same_aliases_again_and_another_others() {
    let office = office();
    let cases = |key: &str| office.json(&format!("export --anonymous{key}"))["cases"].to_string();
    let first = cases(" --key key.txt");
    assert_eq!(office.read("key.txt").trim().len(), 64);
    assert_eq!(cases(" --key key.txt"), first);
    assert_ne!(cases(" --key other.txt"), first);
    assert_ne!(cases(""), cases(""));
    office.write("key.txt", "құпия");
    let run = office.run("export --anonymous --key key.txt").exits(2);
    assert!(run.err.starts_with("error[invalid-option]: --key"), "{run}");
}

#[test]
fn with_names_numbers_are_masked_unless_asked_for() {
    let office = office();
    for table in ["cases", "events", "deadlines"] {
        for format in ["csv", "json"] {
            let run = office.run(&format!("export --table {table} --format {format}")).ok();
            for number in ["860702486840", "120108591236", "87011234567"] {
                assert!(!run.out.contains(number), "{table} {format} {number}: {run}");
            }
        }
    }
    assert!(office.run("export --full").ok().out.contains("860702486840"));
    assert_eq!(office.run("export --full --anonymous").exit, 2);
}

#[test]
fn no_cell_is_run_by_a_spreadsheet() {
    let office = office();
    let run = office.run("export").ok();
    assert!(run.out.contains(",'=1+1,") && run.out.contains(",'+мектеп,"), "{run}");
    for line in run.out.lines() {
        for cell in line.split(',') {
            assert!(!cell.starts_with(['=', '@', '\t']), "{cell}");
        }
    }
}

#[test]
fn tables_go_into_a_folder_of_their_own_over_nothing() {
    let office = office();
    let run = office.run("export --to out --format json").ok();
    assert_eq!(run.out, "");
    assert_eq!(office.files("out"), ["out/cases.json", "out/deadlines.json", "out/events.json"]);
    let cases: serde_json::Value = serde_json::from_str(&office.read("out/cases.json")).unwrap();
    assert_eq!((&cases["format"], cases["cases"].as_array().unwrap().len()), (&1.into(), 2));
    let run = office.run("export --to out --format json").exits(2);
    assert!(run.err.starts_with("{\"code\":\"file-exists\""), "{run}");
    office.run("export --to out --format csv --table events").ok();
    let run = office.run("export --to papers").exits(2);
    assert!(run.err.contains("error[unfit-place]"), "{run}");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let about = std::fs::metadata(office.path().join("out/events.csv")).unwrap();
        assert_eq!(about.permissions().mode() & 0o777, 0o600);
    }
}

#[test]
fn one_looks_from_a_day_and_at_one_service() {
    let office = office();
    assert_eq!(office.json("export --as-of 2026-08-05")["as_of"], "2026-08-05");
    let none = office.json("export --service correction");
    assert!(none["cases"].as_array().unwrap().is_empty());
    assert_eq!(office.run("export --service correction").ok().out.lines().count(), 1);
}
