//! `docs/requirements.csv` held against the ids of the requirements and the tests there are.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

/// Prefixes of the ids and how many each has.
const IDS: [(&str, usize); 7] =
    [("E", 20), ("X", 9), ("C", 6), ("D", 18), ("K", 5), ("B", 8), ("ADM", 16)];

#[derive(Debug)]
struct Row {
    id: String,
    status: String,
    tests: Vec<String>,
    note: String,
}

fn rows() -> Vec<Row> {
    let path = root().join("docs/requirements.csv");
    let mut reader = csv::Reader::from_path(path).unwrap();
    assert_eq!(reader.headers().unwrap(), vec!["id", "status", "tests", "note"]);
    let cells = |record: csv::StringRecord| Row {
        id: record[0].to_owned(),
        status: record[1].to_owned(),
        tests: record[2].split(';').filter(|name| !name.is_empty()).map(str::to_owned).collect(),
        note: record[3].to_owned(),
    };
    reader.records().map(|record| cells(record.unwrap())).collect()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every function of the tests and the sources by its name, with its text up to the next one.
fn functions() -> BTreeMap<String, Vec<String>> {
    let mut files = Vec::new();
    for folder in ["tests", "src"] {
        gather(&root().join(folder), &mut files);
    }
    let mut functions = BTreeMap::<String, Vec<String>>::new();
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        for (name, body) in split(&text) {
            functions.entry(name).or_default().push(body);
        }
    }
    functions
}

fn gather(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            gather(&path, files);
        } else if path.extension().is_some_and(|end| end == "rs") {
            files.push(path);
        }
    }
}

/// The tests of a file with all that stands from one to the next: a table stands before or
/// after the test that reads it, so each takes what lies since the test before it too.
fn split(text: &str) -> Vec<(String, String)> {
    let mut tests = Vec::new();
    let mut since = 0;
    let marks: Vec<usize> = text.match_indices("#[test]").map(|(at, _)| at).collect();
    for (index, at) in marks.iter().enumerate() {
        let end = marks.get(index + 1).copied().unwrap_or(text.len());
        let body = &text[*at..end];
        if let Some(name) = body.split_once("fn ").and_then(|(_, rest)| rest.split_once('(')) {
            tests.push((name.0.to_owned(), text[since..end].to_owned()));
        }
        since = *at;
    }
    tests
}

/// Whether a test is set aside until a bug is mended.
fn waits(name: &str, bodies: &[String]) -> bool {
    let head = format!("fn {name}(");
    bodies.iter().any(|body| {
        let before = body.split(&head).next().unwrap_or_default();
        before.rsplit("#[test]").next().unwrap_or_default().contains("#[ignore = \"bug")
    })
}

/// Whether a text names an id: `E1` in its own right, not within `E12`; in a name, `e1_`.
fn cites(name: &str, body: &str, id: &str) -> bool {
    let low = id.to_lowercase();
    let in_name = name.split('_').any(|part| part == low);
    let in_body = body.match_indices(id).any(|(at, _)| {
        let before = body[..at].chars().next_back();
        let after = body[at + id.len()..].chars().next();
        before.is_none_or(|c| !c.is_alphanumeric()) && after.is_none_or(|c| !c.is_alphanumeric())
    });
    in_name || in_body
}

#[test]
fn every_requirement_has_its_row_and_no_other_is_there() {
    let expected: Vec<String> = IDS
        .iter()
        .flat_map(|(prefix, count)| (1..=*count).map(move |n| format!("{prefix}{n}")))
        .collect();
    let held: Vec<String> = rows().into_iter().map(|row| row.id).collect();
    assert_eq!(held, expected);
}

#[test]
fn every_status_is_honest() {
    let functions = functions();
    let ignored: BTreeSet<&String> = functions
        .iter()
        .filter(|(name, bodies)| waits(name, bodies))
        .map(|(name, _)| name)
        .collect();
    let mut wrong = Vec::new();
    for row in rows() {
        match row.status.as_str() {
            "done" => {
                if row.tests.is_empty() {
                    wrong.push(format!("{}: done without a test", row.id));
                }
                for test in row.tests.iter().filter(|test| ignored.contains(*test)) {
                    wrong.push(format!("{}: done, and yet `{test}` waits for a bug", row.id));
                }
            }
            "partial" => {
                if row.note.is_empty() {
                    wrong.push(format!("{}: partial, and does not say what lacks", row.id));
                }
            }
            "absent" => {
                if !row.tests.is_empty() {
                    wrong.push(format!("{}: absent, and yet tested", row.id));
                }
            }
            other => wrong.push(format!("{}: `{other}` is no status", row.id)),
        }
        let distinct: BTreeSet<&String> = row.tests.iter().collect();
        if distinct.len() != row.tests.len() {
            wrong.push(format!("{}: a test is named twice", row.id));
        }
        for test in &row.tests {
            match functions.get(test) {
                None => wrong.push(format!("{}: there is no test `{test}`", row.id)),
                Some(bodies) if !bodies.iter().any(|body| cites(test, body, &row.id)) => {
                    wrong.push(format!("{}: `{test}` does not cite it", row.id));
                }
                Some(_) => {}
            }
        }
    }
    assert!(wrong.is_empty(), "docs/requirements.csv:\n{}", wrong.join("\n"));
}

#[test]
fn every_legal_test_stands_in_the_list() {
    let listed: BTreeSet<String> = rows().into_iter().flat_map(|row| row.tests).collect();
    let mut files = Vec::new();
    gather(&root().join("tests/law"), &mut files);
    let missing: Vec<String> = files
        .iter()
        .flat_map(|file| split(&fs::read_to_string(file).unwrap()))
        .map(|(name, _)| name)
        .filter(|name| !listed.contains(name))
        .collect();
    assert!(missing.is_empty(), "docs/requirements.csv lacks:\n{}", missing.join("\n"));
}
