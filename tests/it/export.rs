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

const TABLES: [&str; 4] = ["cases", "events", "deadlines", "stages"];

const PERSONAL: [&str; 8] =
    ["860702486840", "120108591236", "87011234567", "1234567", "Әлімова", "=1+1", "мектеп", "6840"];

#[test]
fn tables_have_these_columns() {
    let office = office();
    let columns = |typed: &str| office.run(typed).ok().out.lines().next().unwrap().to_owned();
    assert_snapshot!(columns("export --format csv"), @"case,service,edition,state,channel,language,received,registered,category,grades,school_year,consent,signature,applicant,student,born,school,grade,special_needs,complaints,applicant_iin,applicant_phone,student_iin,departure,reason,mistakes,source,by,office,decided");
    assert_snapshot!(columns("export --table events"), @"case,n,kind,at,recorded,complaint,outcome,ground,addressee,form,by,details,office");
    assert_snapshot!(columns("export --table deadlines"), @"case,service,edition,step,complaint,due,done,status,working_days_left,safe_by,cite,readings,estimated,may_move,office");
    assert_snapshot!(columns("export --table stages"), @"case,service,edition,channel,n,stage,event,at,day,step,due,status,cite,source,office");
    assert_snapshot!(columns("export --anonymous"), @"case,service,edition,state,channel,language,received,registered,category,grades,school_year,consent,signature,applicant,student,born,school,grade,special_needs,complaints,office,decided");
    assert_snapshot!(columns("export --table events --anonymous"), @"case,n,kind,at,recorded,complaint,outcome,ground,addressee,form,office");
    assert_snapshot!(columns("export --table stages --anonymous"), @"case,service,edition,channel,n,stage,event,at,day,step,due,status,cite,office");
}

#[test]
fn nobody_is_named_under_aliases() {
    let office = office();
    for table in TABLES {
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
    for table in TABLES {
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
    assert_eq!(
        office.files("out"),
        ["out/cases.json", "out/deadlines.json", "out/events.json", "out/stages.json",]
    );
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

/// O61 p.25: the stages of the service, each with its day, the term it ended and whether in time.
#[test]
fn e17_the_stages_of_a_case_go_to_the_monitoring() {
    let office = office();
    let rows = office.json("export --table stages --as-of 2026-08-31")["stages"].clone();
    let told = rows.as_array().unwrap().iter().filter(|row| row["case"] == "EX-2026-000001");
    let told: Vec<String> = told
        .map(|row| {
            let cell = |name: &str| row[name].as_str().unwrap_or("-").to_owned();
            let cells = ["day", "stage", "event", "step", "due", "status", "cite"].map(cell);
            format!("{} {}", row["n"], cells.join(" "))
        })
        .collect();
    assert_snapshot!(told.join("\n"), @"
    1 2026-08-03 registered - - - - -
    2 2026-08-04 complete package-complete completeness-check 2026-08-05 met O61 p.22
    3 2026-08-07 school-data-received school-replied school-data 2026-08-12 met O61 p.23
    4 2026-08-10 reviewed content-reviewed content-review 2026-08-11 met O61 p.23
    5 2026-08-11 refusal-notified hearing-notified preliminary-refusal 2026-08-12 met O61 p.23
    6 2026-08-13 heard hearing-held - - - -
    7 2026-08-13 refused refused - - - -
    ");
}

#[test]
fn parquet_goes_into_files_and_is_the_same_each_time() {
    let office = office();
    office.run("export --to first --format parquet --full").ok();
    office.run("export --to second --format parquet --full").ok();
    assert_eq!(office.files("first").len(), TABLES.len());
    for table in TABLES {
        let bytes = |folder| std::fs::read(office.path().join(format!("{folder}/{table}.parquet")));
        let first = bytes("first").unwrap();
        assert!(first.starts_with(b"PAR1") && first.ends_with(b"PAR1"), "{table}");
        assert_eq!(first, bytes("second").unwrap(), "{table}");
    }
    let run = office.run("export --format parquet").exits(2);
    assert_snapshot!(run.err, @"error[invalid-option]: --format: “parquet” is not what is expected: json, csv; parquet only with --to FOLDER");
    let run = office.run("list --format parquet").exits(2);
    assert!(run.err.starts_with("error[invalid-option]: --format"), "{run}");
}

#[test]
fn an_office_is_told_from_others_by_its_code_or_its_name() {
    let office = office();
    let told = |office: &Office| {
        office.json("export --table cases")["cases"][0]["office"].as_str().unwrap().to_owned()
    };
    assert_eq!(told(&office), "Алматы қаласының Білім басқармасы");
    let settings = office.read("office.toml").replace("kind =", "code = \"750000\"\nkind =");
    office.write("office.toml", &settings);
    assert_eq!(told(&office), "750000");
    let alias = office.json("export --table cases --anonymous")["cases"][0]["office"].to_string();
    assert!(alias.starts_with("\"O-"), "{alias}");
}
