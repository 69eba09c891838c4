//! The house: which part of the crate may use which (design §1), and how long a file may be.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

/// Every arrow there may be. `diagnostic`, `language` and `digest` are leaves that anyone may
/// use; of each other only `diagnostic` uses `language`. Law and cases know the calendar,
/// `procedure` knows both, `store` knows cases alone, and only `cli` knows all.
const ARROWS: [(&str, &[&str]); 12] = [
    (
        "cli",
        &[
            "admission",
            "batch",
            "certificate",
            "document",
            "report",
            "study",
            "store",
            "procedure",
            "law",
            "case",
            "calendar",
        ],
    ),
    ("report", &["procedure", "law", "case", "calendar"]),
    ("batch", &["procedure", "law", "case", "calendar"]),
    ("admission", &["procedure", "law", "case", "calendar"]),
    ("certificate", &["procedure", "law", "case", "calendar"]),
    ("study", &["procedure", "law", "case", "calendar"]),
    ("document", &[]),
    ("store", &["case"]),
    ("procedure", &["law", "case", "calendar"]),
    ("law", &["calendar"]),
    ("case", &["calendar"]),
    ("calendar", &[]),
];

/// Leaves, and which of the leaves each may use.
const LEAVES: [(&str, &[&str]); 3] =
    [("diagnostic", &["language"]), ("language", &[]), ("digest", &[])];

const LONGEST: usize = 400;

/// Every source file with its text, by its path under `src/`.
fn sources() -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    gather(&root, &mut files);
    files
        .into_iter()
        .map(|file| {
            let text = fs::read_to_string(&file).unwrap();
            (file.strip_prefix(&root).unwrap().to_owned(), text)
        })
        .collect()
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

/// The part of the crate a file belongs to; none for `main.rs` and `lib.rs`.
fn part(file: &Path) -> Option<String> {
    let first = file.components().next()?.as_os_str().to_str()?;
    match first {
        "main.rs" | "lib.rs" => None,
        _ => Some(first.trim_end_matches(".rs").to_owned()),
    }
}

/// The parts that a text names after `crate::`, alone or in braces, remarks left out.
fn used(text: &str) -> BTreeSet<String> {
    let code: String = text.lines().filter(|line| !line.trim_start().starts_with("//")).fold(
        String::new(),
        |mut code, line| {
            code += line;
            code.push('\n');
            code
        },
    );
    let mut used = BTreeSet::new();
    for (at, found) in code.match_indices("crate::") {
        // `$crate::`, `other_crate::` and the like are not ours.
        if code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == '$') {
            continue;
        }
        let rest = &code[at + found.len()..];
        match rest.strip_prefix('{') {
            Some(group) => used.extend(heads(group)),
            None => used.extend(word(rest)),
        }
    }
    used
}

/// The first word of each item of a braced group: `case::{Case, Event}, law::Step};`.
fn heads(group: &str) -> Vec<String> {
    let (mut depth, mut item, mut heads) = (0, String::new(), Vec::new());
    for c in group.chars() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => heads.extend(word(std::mem::take(&mut item).trim_start())),
            _ if depth == 0 => item.push(c),
            _ => {}
        }
    }
    heads.extend(word(item.trim_start()));
    heads
}

fn word(text: &str) -> Option<String> {
    let end = text.find(|c: char| !(c.is_ascii_lowercase() || c == '_')).unwrap_or(text.len());
    (end > 0).then(|| text[..end].to_owned())
}

#[test]
fn arrows_run_one_way() {
    let allowed: BTreeMap<&str, &[&str]> = ARROWS.into_iter().chain(LEAVES).collect();
    let leaves: Vec<&str> = LEAVES.iter().map(|(leaf, _)| *leaf).collect();
    let mut wrong = Vec::new();
    for (file, text) in sources() {
        let Some(from) = part(&file) else { continue };
        let Some(may) = allowed.get(from.as_str()) else {
            wrong.push(format!("src/{}: no arrows are drawn for `{from}`", file.display()));
            continue;
        };
        let is_leaf = leaves.contains(&from.as_str());
        for to in used(&text) {
            let free = to == from || (!is_leaf && leaves.contains(&to.as_str()));
            if !free && !may.contains(&to.as_str()) {
                wrong.push(format!("src/{}: {from} -> {to}", file.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "arrows that design §1 does not draw:\n{}", wrong.join("\n"));
}

#[test]
fn the_arrows_allowed_make_no_circle() {
    let order: Vec<&str> = ARROWS.iter().map(|(part, _)| *part).collect();
    for (index, (part, may)) in ARROWS.iter().enumerate() {
        for to in *may {
            let place = order.iter().position(|one| one == to).unwrap();
            assert!(place > index, "{part} -> {to} points upwards");
        }
    }
}

#[test]
fn arrows_are_read_as_they_are_written() {
    let text = "use crate::{\n    case::{Case, Event},\n    law,\n};\nuse crate::store::Writer;\n\
                // use crate::cli;\nlet x = crate::calendar::Week::Five; macro_crate::batch;";
    assert_eq!(used(text).into_iter().collect::<Vec<_>>(), ["calendar", "case", "law", "store"]);
}

#[test]
fn a_file_is_one_idea() {
    let long: Vec<String> = sources()
        .into_iter()
        .map(|(file, text)| (file, text.lines().count()))
        .filter(|(_, lines)| *lines > LONGEST)
        .map(|(file, lines)| format!("src/{}: {lines} lines", file.display()))
        .collect();
    assert!(long.is_empty(), "past {LONGEST} lines, split:\n{}", long.join("\n"));
}

#[test]
fn main_is_short() {
    let (_, main) = sources().into_iter().find(|(file, _)| file == Path::new("main.rs")).unwrap();
    assert!(main.lines().count() < 30, "main parses, runs, exits");
}
