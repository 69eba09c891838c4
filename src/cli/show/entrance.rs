//! What an application for a place in a college says, as data and on the screen.

use serde_json::{Value, json};

use crate::{
    batch::Column,
    case::Entrance,
    cli::{law::circumstance::value_named, masked::shown_text, output::Output},
};

/// As data, in the keys of the case file; what is not said is left out.
pub(super) fn json(entrance: &Entrance, full: bool) -> Value {
    let mut said = serde_json::Map::new();
    for (column, value) in listed(entrance) {
        said.insert(column.as_str().to_owned(), json!(value));
    }
    for (column, truth) in truths(entrance) {
        said.insert(column.as_str().to_owned(), json!(truth));
    }
    for (column, texts) in texts(entrance) {
        let shown: Vec<String> = texts.iter().map(|text| shown_text(text, full)).collect();
        let value = if is_list(column) { json!(shown) } else { json!(shown.first()) };
        said.insert(column.as_str().to_owned(), value);
    }
    Value::Object(said)
}

/// On the screen, a line each.
pub(super) fn print(entrance: &Entrance, full: bool, output: &mut Output<'_>) {
    let words = output.words();
    let mut lines = Vec::new();
    let named = |column: Column| words.text(&column.term());
    for (column, value) in listed(entrance) {
        lines.push((named(column), value_named(column, value, words)));
    }
    for (column, truth) in truths(entrance) {
        let key = if truth { "choice-yes" } else { "choice-no" };
        lines.push((named(column), words.text(key)));
    }
    for (column, texts) in texts(entrance) {
        let shown: Vec<String> = texts.iter().map(|text| shown_text(text, full)).collect();
        lines.push((named(column), shown.join(", ")));
    }
    for (name, value) in lines {
        output.tell("show-said", &[("name", name.into()), ("value", value.into())]);
    }
}

fn is_list(column: Column) -> bool {
    matches!(column, Column::Programmes | Column::SubjectGrades | Column::Quota)
}

/// What is said in a word of the contract.
fn listed(entrance: &Entrance) -> impl Iterator<Item = (Column, &str)> {
    [
        (Column::Level, &entrance.level),
        (Column::Track, &entrance.track),
        (Column::Demands, &entrance.demands),
        (Column::StudyForm, &entrance.study_form),
        (Column::Funding, &entrance.funding),
        (Column::Base, &entrance.base),
        (Column::GraduateOf, &entrance.graduate_of),
        (Column::Status, &entrance.status),
        (Column::Disability, &entrance.disability),
        (Column::OutOfCompetition, &entrance.out_of_competition),
    ]
    .into_iter()
    .filter_map(|(column, value)| Some((column, value.as_deref()?)))
}

/// What is said by yes or no.
fn truths(entrance: &Entrance) -> impl Iterator<Item = (Column, bool)> {
    [
        (Column::ResidenceMark, entrance.residence_mark),
        (Column::Digitised, entrance.digitised),
        (Column::Hostel, entrance.hostel),
        (Column::Meals, entrance.meals),
    ]
    .into_iter()
    .filter_map(|(column, truth)| Some((column, truth?)))
}

/// What is said in words of its own; a text alone is a list of one.
fn texts(entrance: &Entrance) -> impl Iterator<Item = (Column, Vec<&str>)> {
    let alone = [
        (Column::Qualification, entrance.qualification.as_deref()),
        (Column::Address, entrance.address.as_deref()),
        (Column::DocumentAverage, entrance.average.as_deref()),
    ];
    let alone = alone.into_iter().map(|(column, text)| (column, text.into_iter().collect()));
    let several = [
        (Column::Programmes, &entrance.programmes),
        (Column::SubjectGrades, &entrance.grades),
        (Column::Quota, &entrance.quota),
    ];
    let several = several
        .into_iter()
        .map(|(column, texts)| (column, texts.iter().map(String::as_str).collect::<Vec<_>>()));
    alone.chain(several).filter(|(_, texts): &(Column, Vec<&str>)| !texts.is_empty())
}
