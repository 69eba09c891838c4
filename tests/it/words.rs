//! The words of data/i18n: whole in three languages, and there for all that the law's data
//! and the program name.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use fluent_bundle::FluentResource;
use ruqsat::{
    diagnostic::codes,
    language::{Language, Words},
    law::{Edition, FieldKind, Lawbook},
};

/// The values each key of a language names, by `message` or `message.attribute`.
type Keys = BTreeMap<String, BTreeSet<String>>;

/// File name and text of each file of a language.
fn files(language: Language) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/i18n").join(language.as_str());
    let mut files: Vec<(String, String)> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, fs::read_to_string(&path).unwrap())
        })
        .collect();
    files.sort();
    files
}

/// The keys of a file: a message begins a line, an attribute follows it indented.
fn keys(text: &str) -> Vec<(String, BTreeSet<String>)> {
    let mut keys: Vec<(String, BTreeSet<String>)> = Vec::new();
    let mut message = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let head = line.split_once(" =").map(|(head, _)| head);
        let is_name = |name: &str| {
            !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || "-_".contains(c))
        };
        match head {
            Some(name) if is_name(name) => {
                name.clone_into(&mut message);
                keys.push((message.clone(), BTreeSet::new()));
            }
            Some(name) if name.trim().strip_prefix('.').is_some_and(is_name) => {
                keys.push((format!("{message}{}", name.trim()), BTreeSet::new()));
            }
            _ => {}
        }
        if let Some((_, values)) = keys.last_mut() {
            values.extend(named(line));
        }
    }
    keys
}

/// The values a line names: `due` of `{ $due }`.
fn named(line: &str) -> impl Iterator<Item = String> {
    line.split('$').skip(1).map(|rest| {
        let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || "-_".contains(c)));
        rest[..end.unwrap_or(rest.len())].to_owned()
    })
}

fn all_keys(language: Language) -> Keys {
    files(language).iter().flat_map(|(_, text)| keys(text)).collect()
}

#[test]
fn every_file_is_read_without_junk() {
    for language in Language::ALL {
        for (name, text) in files(language) {
            if let Err((_, errors)) = FluentResource::try_new(text) {
                panic!("data/i18n/{}/{name}: {errors:?}", language.as_str());
            }
        }
    }
}

#[test]
fn every_language_has_the_same_files_and_no_key_twice() {
    let names = |language| files(language).into_iter().map(|(name, _)| name).collect::<Vec<_>>();
    for language in Language::ALL {
        assert_eq!(names(language), names(Language::En));
        let mut seen = BTreeSet::new();
        for (name, text) in files(language) {
            for (key, _) in keys(&text) {
                let code = language.as_str();
                assert!(seen.insert(key.clone()), "data/i18n/{code}/{name}: {key} stands twice");
            }
        }
    }
}

#[test]
fn every_key_stands_in_three_languages() {
    let english: BTreeSet<String> = all_keys(Language::En).into_keys().collect();
    let mut wrong = Vec::new();
    for language in [Language::Kk, Language::Ru] {
        let own: BTreeSet<String> = all_keys(language).into_keys().collect();
        let code = language.as_str();
        wrong.extend(english.difference(&own).map(|key| format!("{code} lacks {key}")));
        wrong.extend(own.difference(&english).map(|key| format!("{code} alone has {key}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_translation_names_the_values_of_the_original() {
    let english = all_keys(Language::En);
    let mut wrong = Vec::new();
    for language in [Language::Kk, Language::Ru] {
        for (key, values) in all_keys(language) {
            let Some(original) = english.get(&key) else { continue };
            let code = language.as_str();
            wrong.extend(
                values
                    .difference(original)
                    .map(|value| format!("{code} {key}: ${value} is never given")),
            );
            wrong.extend(
                original
                    .difference(&values)
                    .map(|value| format!("{code} {key}: ${value} is left out")),
            );
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What the data of a service name, as keys.
fn keys_of_law(law: &Edition) -> BTreeSet<String> {
    let mut keys = BTreeSet::from([format!("service-{}", law.service)]);
    keys.extend(law.states.iter().map(|state| format!("state-{}", state.id)));
    keys.extend(law.steps.iter().map(|step| format!("step-{}", step.id)));
    keys.extend(law.events.iter().map(|event| format!("event-{}", event.kind)));
    keys.extend(law.categories.iter().map(|category| format!("category-{}", category.id)));
    keys.extend(law.documents.iter().map(|rule| format!("document-{}", rule.kind)));
    keys.extend(law.channels.iter().map(|channel| format!("channel-{channel}")));
    keys.extend(law.grounds.iter().map(|ground| format!("leads-to-ground-{}", ground.number)));
    for field in law.events.iter().flat_map(|event| &event.fields) {
        keys.insert(format!("field-{}", field.name));
        if field.name == "addressee" && field.kind == FieldKind::Choice {
            keys.extend(field.choices.iter().map(|choice| format!("addressee-{choice}")));
        }
    }
    for (finding, leads_to) in findings(law) {
        keys.insert(format!("finding-{finding}"));
        keys.insert(format!("finding-{finding}.short"));
        let of_package = law.package.as_ref().is_some_and(|package| package.leads_to == leads_to);
        if of_package && !leads_to.is_empty() {
            keys.insert(format!("finding-{finding}.paper"));
        }
        if !leads_to.is_empty() {
            keys.insert(format!("leads-to-{leads_to}"));
        }
    }
    keys.extend(law.absences.iter().map(|absence| format!("part-{}", absence.part.as_str())));
    keys.extend(
        law.steps
            .iter()
            .filter_map(|step| step.when.as_ref())
            .map(|when| format!("law-when-{}-{}", when.fact.as_str(), when.value)),
    );
    keys.extend(
        law.grounds.iter().map(|ground| format!("ground-{}-{}", law.service, ground.number)),
    );
    keys
}

/// Every finding of a service and where it leads.
fn findings(law: &Edition) -> Vec<(&str, &str)> {
    let mut findings: Vec<(&str, &str)> = vec![("in-time-by-sending", "")];
    if let Some(package) = &law.package {
        let codes = [&package.missing, &package.wrong, &package.expired];
        let said = codes.into_iter().filter(|code| !code.is_empty());
        findings.extend(said.map(|code| (code.as_str(), package.leads_to.as_str())));
        findings.extend(
            Some(&package.expires_soon)
                .filter(|code| !code.is_empty())
                .map(|code| (code.as_str(), "")),
        );
    }
    findings.extend(
        law.eligibilities.iter().map(|rule| (rule.finding.as_str(), rule.leads_to.as_str())),
    );
    findings.extend(law.windows.iter().map(|rule| (rule.finding.as_str(), rule.leads_to.as_str())));
    findings
}

#[test]
fn all_that_the_law_names_has_words() {
    let book = Lawbook::built_in().unwrap();
    for service in book.services() {
        for law in book.editions(service).unwrap() {
            for language in Language::ALL {
                let words = Words::new(language);
                let lacking: Vec<String> =
                    keys_of_law(law).into_iter().filter(|key| !words.has(key)).collect();
                assert!(lacking.is_empty(), "{}: {} lacks {lacking:#?}", law.id, language.as_str());
            }
        }
    }
}

#[test]
fn every_code_has_words() {
    for language in Language::ALL {
        let words = Words::new(language);
        let lacking: Vec<&str> = codes::ALL
            .iter()
            .map(|code| code.as_str())
            .filter(|code| !words.has(&format!("error-{code}")))
            .collect();
        assert!(lacking.is_empty(), "{} lacks {lacking:?}", language.as_str());
    }
}

#[test]
fn every_error_that_has_words_has_a_code() {
    let known: BTreeSet<&str> = codes::ALL.iter().map(|code| code.as_str()).collect();
    let english = all_keys(Language::En);
    let errors = english.keys().filter(|key| !key.contains('.'));
    for code in errors.filter_map(|key| key.strip_prefix("error-")) {
        assert!(known.contains(code), "no code {code}");
    }
}

#[test]
fn finding_codes_are_those_of_the_contract() {
    // design §5; the last five stand beside it: of p.9, of grades, of a late registration.
    let contract: BTreeSet<&str> = BTreeSet::from([
        "missing-document",
        "expired-document",
        "wrong-document",
        "no-signature",
        "late-application",
        "too-many-grades",
        "grade-out-of-range",
        "wrong-channel",
        "no-consent",
        "otp-signature",
        "iin-birth-date",
        "expires-before-term",
        "late-in-year",
        "no-departure-date",
        "grades-apart",
        "in-time-by-sending",
        "no-grades",
        "issued-later",
    ]);
    let law = Lawbook::built_in().unwrap().edition("externat", "2023-08").unwrap();
    let held: BTreeSet<&str> = findings(law).into_iter().map(|(code, _)| code).collect();
    assert_eq!(held, contract);
}

#[test]
fn translations_are_in_their_own_letters() {
    // A word of Kazakh or Russian holds no Latin letter that looks like a Cyrillic one.
    let alike = |c: char| "aceopxyABCEHKMOPTXYi".contains(c);
    let cyrillic = |c: char| ('\u{400}'..='\u{4ff}').contains(&c);
    for language in [Language::Kk, Language::Ru] {
        for (name, text) in files(language) {
            for (row, line) in (1..).zip(text.lines()).filter(|(_, line)| !line.starts_with('#')) {
                for word in line.split(|c: char| !c.is_alphabetic()) {
                    assert!(
                        !(word.chars().any(cyrillic) && word.chars().any(alike)),
                        "data/i18n/{}/{name}:{row}: `{word}` mixes letters",
                        language.as_str()
                    );
                }
            }
        }
    }
}
