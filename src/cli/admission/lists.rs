//! The two lists, read: programmes and applicants, with every problem of both at once.

use std::{collections::BTreeSet, path::Path};

use super::fields::Fields;
use crate::{
    admission::{
        APPLICANTS, Applicant, Column, Demands, Field, Level, OutOfCompetition, PROGRAMMES, Passed,
        Programme, Score, Service, Track,
    },
    batch::{Head, Table, yes_or_no},
    diagnostic::{Diagnostic, Diagnostics, Result, codes},
    store::Directory,
};

/// No list is larger: two hundred thousand applicants take a tenth of it.
const LARGEST: usize = 512 << 20;

/// What finished what, by other names.
const BASES: [(&str, &[&str]); 2] = [
    ("basic-secondary", &["9", "grade-9", "негізгі орта", "основное среднее"]),
    ("general-secondary", &["11", "grade-11", "жалпы орта", "общее среднее"]),
];

/// How funding is called.
const FUNDINGS: [&str; 3] = ["state-order", "grant", "paid"];

/// Programmes and applicants.
#[derive(Debug, Default)]
pub(super) struct Lists {
    pub programmes: Vec<Programme>,
    pub applicants: Vec<Applicant>,
}

/// Reads both files, each by its path and by the name that was typed for it.
///
/// # Errors
/// What a table may be refused for, `invalid-value`, `unknown-value`, `repeated-number`: all
/// problems of both files.
pub(super) fn read(
    programmes: (&Path, &Path),
    applicants: (&Path, &Path),
    ignore_unknown: bool,
) -> Result<Lists> {
    let mut problems = Diagnostics::default();
    let heads = [PROGRAMMES.map(head).to_vec(), APPLICANTS.map(head).to_vec()];
    let mut table = |(path, typed): (&Path, &Path), heads: &[Head]| {
        let table = Directory::read_bytes(path, LARGEST)
            .and_then(|bytes| Table::parse(typed, &bytes, heads, ignore_unknown));
        problems.gather(table)
    };
    let tables = (table(programmes, &heads[0]), table(applicants, &heads[1]));
    let (Some(programmes), Some(applicants)) = tables else { return Err(problems) };
    let mut lists = Lists::default();
    let mut codes = BTreeSet::new();
    each(&programmes, &heads[0], "programme", &mut problems, |fields| {
        let programme = programme(fields);
        codes.insert(programme.programme.clone());
        lists.programmes.push(programme);
    });
    each(&applicants, &heads[1], "applicant", &mut problems, |fields| {
        let applicant = applicant(fields);
        wishes(&applicant, fields, |code| codes.contains(code));
        lists.applicants.push(applicant);
    });
    problems.or(lists)
}

/// Reads a list of programmes alone.
///
/// # Errors
/// As [`read`].
pub(super) fn read_programmes(
    (path, typed): (&Path, &Path),
    ignore_unknown: bool,
) -> Result<Vec<Programme>> {
    let heads = PROGRAMMES.map(head);
    let bytes = Directory::read_bytes(path, LARGEST)?;
    let table = Table::parse(typed, &bytes, &heads, ignore_unknown)?;
    let (mut problems, mut programmes) = (Diagnostics::default(), Vec::new());
    each(&table, &heads, "programme", &mut problems, |fields| programmes.push(programme(fields)));
    problems.or(programmes)
}

fn head((name, others, is_required): Column) -> Head {
    Head { name, others, is_required, kind: "adm-column" }
}

/// Reads every row, each with a code of its own.
fn each(
    table: &Table,
    heads: &[Head],
    code: &'static str,
    problems: &mut Diagnostics,
    mut read: impl FnMut(&mut Fields<'_>),
) {
    let mut seen = BTreeSet::new();
    for row in &table.rows {
        let mut fields = Fields { table, row, heads, problems: Diagnostics::default() };
        if let Some(text) = table.beyond(row) {
            let text = text.to_owned();
            fields.invalid(code, &text, "no-more-cells");
        }
        let number = table.cell(row, code).unwrap_or("").to_owned();
        if !number.is_empty() && !seen.insert(number.clone()) {
            fields.problems.push(
                Diagnostic::error(codes::REPEATED_NUMBER)
                    .with("number", number.as_str())
                    .at(table.place(row, code, &number)),
            );
        }
        read(&mut fields);
        problems.0.extend(fields.problems.0);
    }
}

fn programme(fields: &mut Fields<'_>) -> Programme {
    let level = fields.word("level", (Level::KIND, Level::ALL), Level::from_word);
    if level.is_none() && fields.text("level").is_none() {
        fields.invalid("level", "", "filled");
    }
    let track = fields.word("track", (Track::KIND, Track::ALL), Track::from_word);
    let demands = fields.word("demands", (Demands::KIND, Demands::ALL), Demands::from_word);
    let field = fields.word("field", (Field::KIND, Field::ALL), Field::from_word);
    let funding = fields.word("funding", ("adm-funding", &FUNDINGS), |word| Some(word == "paid"));
    let places = fields.count("places");
    if places.is_none() && fields.text("places").is_none() {
        fields.invalid("places", "", "filled");
    }
    let programme = Programme {
        programme: fields.code("programme"),
        college: fields.plain("college"),
        speciality: fields.plain("speciality"),
        qualification: fields.plain("qualification"),
        level: level.unwrap_or(Level::MidLevel),
        track: track.unwrap_or(Track::Ordinary),
        demands: demands.unwrap_or(Demands::None),
        field: field.unwrap_or(Field::Other),
        base: fields.list("base").iter().map(|one| base(one)).collect(),
        form: fields.plain("form"),
        paid: funding.unwrap_or(false),
        language: fields.plain("language"),
        outside_database: fields.is("outside_database"),
        places: places.unwrap_or(0),
        capacity: fields.count("capacity"),
        quota_seats: fields.seats("quota_seats"),
        compulsory_subjects: fields.list("compulsory_subjects"),
        profile_subjects: fields.list("profile_subjects"),
        exams: fields.list("exams"),
        exam_scale: fields.score("exam_scale"),
    };
    let set_aside: u32 = programme.quota_seats.iter().map(|one| one.seats).sum();
    if places.is_some_and(|places| set_aside > places) {
        fields.invalid("quota_seats", &set_aside.to_string(), "quota-within-places");
    }
    // Points without a scale mean nothing (reading `exam-join`: the scale is stated).
    if !programme.exams.is_empty() && fields.text("exam_scale").is_none() {
        fields.invalid("exam_scale", "", "filled");
    }
    programme
}

fn applicant(fields: &mut Fields<'_>) -> Applicant {
    let base = base(&fields.plain("base"));
    Applicant {
        applicant: fields.code("applicant"),
        name: fields.plain("name"),
        base,
        choices: fields.list("choices"),
        grades: fields.numbers("grades"),
        document_average: fields.score("document_average"),
        foreign_document: fields.is("foreign_document"),
        commission_subjects: fields.list("commission_subjects"),
        exams: fields.numbers("exams"),
        psychometric: passed(fields, "psychometric"),
        interview: passed(fields, "interview"),
        quota: fields.list("quota"),
        out_of_competition: out_of_competition(fields),
        status_document: fields.plain("status_document"),
        commission_order: fields.count("commission_order"),
    }
}

/// Wishes name programmes of the other list, each once.
fn wishes(applicant: &Applicant, fields: &mut Fields<'_>, is_known: impl Fn(&str) -> bool) {
    let mut seen = BTreeSet::new();
    for code in &applicant.choices {
        if !is_known(code) {
            fields.invalid("choices", code, "programme");
        } else if !seen.insert(code) {
            fields.invalid("choices", code, "another-programme");
        }
    }
}

/// A base by the name that others compare it with.
fn base(text: &str) -> String {
    let text = text.to_lowercase();
    let known = BASES.iter().find(|(_, others)| others.contains(&text.as_str()));
    known.map_or(text, |(name, _)| (*name).to_owned())
}

/// A test or an interview: passed or not; a result in points has been taken, and the text knows
/// no least one.
fn passed(fields: &mut Fields<'_>, column: &'static str) -> Option<Passed> {
    let text = fields.text(column)?;
    if text.parse::<Score>().is_ok() && yes_or_no(text).is_none() {
        return Some(Passed::Yes);
    }
    match yes_or_no(text) {
        Some(true) => Some(Passed::Yes),
        Some(false) => Some(Passed::No),
        None => fields.word(column, (Passed::KIND, Passed::ALL), Passed::from_word),
    }
}

/// `yes`, or the group of p.3, with `:on-duty` where the parent died or was disabled so.
fn out_of_competition(fields: &mut Fields<'_>) -> OutOfCompetition {
    const COLUMN: &str = "out_of_competition";
    let Some(text) = fields.text(COLUMN) else { return OutOfCompetition::No };
    match yes_or_no(text) {
        Some(true) => return OutOfCompetition::Found,
        Some(false) => return OutOfCompetition::No,
        None => {}
    }
    let (group, on_duty) = match text.rsplit_once(':') {
        Some((group, "on-duty")) => (group.trim().to_owned(), true),
        _ => (text.to_owned(), false),
    };
    if let Some(group) = Service::from_word(&group.to_lowercase()) {
        return OutOfCompetition::Of(group, on_duty);
    }
    let group = fields.word(COLUMN, (Service::KIND, Service::ALL), Service::from_word);
    group.map_or(OutOfCompetition::No, |group| OutOfCompetition::Of(group, on_duty))
}
