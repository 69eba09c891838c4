//! In which language the program speaks: `--lang`, the office's setting, the locale, English.

use std::process::{Command, Stdio};

use crate::office::Office;

/// Runs without `--lang`, in a locale; the answer is words of `data/i18n/*/calendar.ftl`.
fn said(office: &Office, locale: &[(&str, &str)], typed: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_ruqsat"))
        .env_clear()
        .env("RUQSAT_NOW", "2026-08-03T10:00")
        .envs(locale.iter().copied())
        .current_dir(office.path())
        .stdin(Stdio::null())
        .args(typed)
        .output()
        .unwrap();
    String::from_utf8(output.stdout).unwrap()
}

const WEEKEND: [&str; 3] = ["calendar", "is", "2026-08-30"];

fn words(language: &str) -> String {
    let words = said(&Office::empty(), &[], &[&["--lang", language], &WEEKEND[..]].concat());
    assert!(words.starts_with("off: "), "{words}");
    words
}

#[test]
fn three_languages_and_the_word_of_the_contract_in_each() {
    let (kk, ru, en) = (words("kk"), words("ru"), words("en"));
    assert!(kk != ru && ru != en && kk != en, "{kk}{ru}{en}");
}

#[test]
fn the_locale_speaks_where_nothing_else_does() {
    let office = Office::empty();
    for (locale, language) in [
        (&[("LC_ALL", "kk_KZ.UTF-8")][..], "kk"),
        (&[("LANG", "ru_RU.UTF-8")], "ru"),
        (&[("LANG", "ru_KZ")], "ru"),
        (&[("LC_MESSAGES", "kk_KZ.UTF-8"), ("LANG", "ru_RU.UTF-8")], "kk"),
        (&[("LC_ALL", "kk_KZ.UTF-8"), ("LC_MESSAGES", "ru_RU.UTF-8")], "kk"),
        (&[("LC_ALL", ""), ("LANG", "ru_RU.UTF-8")], "ru"),
        (&[("LANG", "de_DE.UTF-8")], "en"),
        (&[("LANG", "C")], "en"),
        (&[], "en"),
    ] {
        assert_eq!(said(&office, locale, &WEEKEND), words(language), "{locale:?}");
    }
}

#[test]
fn the_offices_setting_wins_over_the_locale_and_the_option_over_both() {
    let office = Office::empty();
    office.write("office.toml", "format = 1\nkind = \"school\"\nlanguage = \"ru\"\n");
    let kazakh = [("LC_ALL", "kk_KZ.UTF-8")];
    assert_eq!(said(&office, &kazakh, &WEEKEND), words("ru"));
    assert_eq!(said(&office, &kazakh, &[&["--lang", "en"], &WEEKEND[..]].concat()), words("en"));
    assert_eq!(said(&office, &kazakh, &[&WEEKEND[..], &["--lang=en"]].concat()), words("en"));
    let elsewhere = Office::empty();
    let office_dir = office.path().to_str().unwrap();
    for named in [&["-C", office_dir][..], &["--office-dir", office_dir]] {
        assert_eq!(said(&elsewhere, &kazakh, &[named, &WEEKEND[..]].concat()), words("ru"));
    }
}

#[test]
fn the_office_named_in_one_word_speaks_its_language() {
    let office = Office::empty();
    office.write("office.toml", "format = 1\nkind = \"school\"\nlanguage = \"ru\"\n");
    let named = format!("-C{}", office.path().display());
    let elsewhere = Office::empty();
    assert_eq!(said(&elsewhere, &[], &[&[named.as_str()], &WEEKEND[..]].concat()), words("ru"));
}

#[test]
fn help_is_given_in_each_language_for_each_verb() {
    let verbs = [
        "demo",
        "init",
        "register",
        "import",
        "check",
        "record",
        "order",
        "refuse",
        "deliver",
        "withdraw",
        "void",
        "note",
        "appeal",
        "list",
        "show",
        "deadlines",
        "explain",
        "calendar",
        "iin",
        "completions",
    ];
    let office = Office::empty();
    for language in ["kk", "ru", "en"] {
        office.speak(language);
        let help = office.run("--help").ok();
        for verb in verbs {
            assert!(help.out.contains(&format!(" {verb} ")), "{language} {verb}");
            assert!(!office.run(&format!("{verb} --help")).ok().out.is_empty(), "{language}");
        }
    }
}

#[test]
fn json_is_the_same_in_every_language() {
    let office = Office::with_applicants();
    for typed in ["list", "deadlines --all", "iin 860702486840"] {
        let english = office.speak("en").json(typed);
        assert_eq!(office.speak("kk").json(typed), english, "{typed}");
        assert_eq!(office.speak("ru").json(typed), english, "{typed}");
    }
}
