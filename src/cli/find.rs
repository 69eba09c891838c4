//! `find`: cases by their numbers, identity numbers, telephones, schools or names.

use serde_json::json;

use super::{
    Outcome,
    arguments::{self, Format},
    collation::Kazakh,
    desk::Desk,
    list::{self, Line},
    output::Output,
};
use crate::{
    case::{Header, number_tail},
    diagnostic::{Exit, mask_numbers},
    store::StoredCase,
};

pub(super) fn run(arguments: &arguments::Find, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let look = desk.look(&arguments.view)?;
    let typed = arguments.words.join(" ");
    let words: Vec<String> = typed.split_whitespace().map(str::to_lowercase).collect();
    let is_wanted = |stored: &StoredCase| is_meant(&stored.case.header, &words);
    let (mut lines, problems) = list::lines(desk, look, is_wanted);
    let order = Kazakh::new();
    lines.sort_by(|a, b| order.compare(a.person(), b.person()).then(a.case.cmp(&b.case)));
    output.diagnose_all(&problems);
    let found = !lines.is_empty();
    if output.format() == Format::Json {
        output.json(json!({ "cases": lines.iter().map(Line::json).collect::<Vec<_>>() }));
    } else {
        if !found {
            output.say("find-nothing", &[("words", mask_numbers(&typed).into())]);
        }
        list::table(lines, output);
    }
    let exit = if found { Exit::Fine } else { Exit::Findings };
    Ok(exit.max(problems.exit()))
}

/// Fewer digits are the tail of a case's number, not a part of a longer one.
const DIGITS: usize = 4;

/// Whether a case has all of the words somewhere, or the phrase that they make.
fn is_meant(header: &Header, words: &[String]) -> bool {
    let number = header.number.to_string().to_lowercase();
    let is_of = |word: &str| {
        number_tail(&word.to_uppercase()).is_some_and(|tail| tail.is_of(&header.number))
    };
    let source = header.source.as_ref().map(|source| source.number.to_lowercase());
    let student = header.student.as_ref();
    let digits = [
        header.applicant.iin.as_ref().map(|iin| iin.as_str().to_owned()),
        student.and_then(|one| one.iin.as_ref()).map(|iin| iin.as_str().to_owned()),
        header.applicant.phone.clone(),
    ];
    let school = student.and_then(|one| one.school.as_deref()).unwrap_or_default();
    let texts = [header.applicant.name.as_str(), header.person(), school];
    let texts = texts.map(str::to_lowercase);
    let is_tail = |word: &str| word.len() < DIGITS && word.bytes().all(|b| b.is_ascii_digit());
    let phrase = words.join(" ");
    let in_texts = |part: &str| texts.iter().any(|text| text.contains(part));
    let is_there = |word: &String| {
        *word == number
            || is_of(word)
            || source.as_ref() == Some(word)
            || word.len() >= DIGITS && digits.iter().flatten().any(|one| one.contains(word))
            || !is_tail(word) && in_texts(word)
    };
    words.iter().all(is_there) || words.len() > 1 && in_texts(&phrase)
}
