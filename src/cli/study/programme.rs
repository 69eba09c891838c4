//! `extern programme`: the individual study programme and the timetable of consultations and
//! interim attestation, from a sheet (O61 p.12, p.15). Everything wrong is said at once, by row
//! and column, and then nothing is recorded.

use toml::Value;

use super::{
    act::{Wanted, carry_out},
    kept::Kept,
    rows::{Externs, Rows, day, time},
    sheet::{self, PROGRAMME},
};
use crate::{
    batch::{Row, Table},
    calendar::{Day, Week},
    case::Case,
    cli::{
        Outcome,
        admission::fields::Fields,
        arguments::ExternProgramme,
        day_words,
        decision::{Decision, needed},
        desk::Desk,
        order,
        output::Output,
    },
    diagnostic::{Argument, Diagnostic, Diagnostics, Exit, Result, Severity, codes},
    language::Words,
    procedure::Matter,
    study::{Lesson, LessonKind, PlannedSubject, Shared, clashes},
};

const VERB: &str = "extern programme";
/// The key of an event under which its lessons stand.
pub(super) const LESSONS: &str = "lessons";
/// The key of an event under which its subjects stand.
pub(super) const SUBJECTS: &str = "subjects";

pub(super) fn run(arguments: &ExternProgramme, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    if arguments.sheet.template.is_some() {
        let words = output.words();
        let kinds: Vec<String> =
            LessonKind::ALL.iter().map(|kind| words.text(&format!("lesson-{kind}"))).collect();
        let choices = |column: &str| if column == "kind" { kinds.clone() } else { Vec::new() };
        return sheet::write_template(
            &arguments.sheet,
            ("programme", PROGRAMME),
            &choices,
            desk,
            output,
        );
    }
    let mut writer = order::writer(VERB, desk, output)?;
    let plan = needed("--plan", arguments.plan.as_deref())?;
    let table = sheet::read(&arguments.sheet, PROGRAMME, desk)?;
    let mut externs = Externs::of(arguments.case.as_deref(), desk)?;
    let mut rows = Rows::default();
    for row in &table.rows {
        let mut fields = fields(&table, row);
        let line = line(&mut externs, &mut fields);
        rows.problems.0.extend(fields.problems.0);
        rows.made.extend(line);
    }
    let cases = externs.all.iter().map(|kept| &kept.stored.case);
    let decision = Decision::read(&arguments.decision, arguments.reason.as_deref(), cases, desk)?;
    let mut found = against_the_law(&table, &rows.made, &externs.all, desk, output.words())?;
    if decision.anyway.is_some() {
        for problem in &mut found.0 {
            problem.severity = Severity::Warning;
        }
    }
    let stands = found.0.iter().all(|problem| problem.severity == Severity::Warning);
    let is_sound = rows.problems.0.is_empty() && stands;
    rows.problems.0.extend(found.0);
    output.diagnose_rows(&rows.problems.0, |_| None);
    if !is_sound || rows.made.is_empty() {
        output.say("extern-nothing-recorded", &[]);
        return Ok(Exit::Findings);
    }
    let mut wanted: Vec<Wanted> = Vec::new();
    for (at, kept) in externs.all.into_iter().enumerate() {
        let own: Vec<&Line> = rows.made.iter().filter(|line| line.of == at).collect();
        let health = health(&kept.stored.case, arguments.health.as_deref(), desk)?;
        let mut one = Wanted::of(kept);
        let subjects = planned(&own).iter().map(PlannedSubject::to_value).collect();
        let lessons = own.iter().filter_map(|line| line.lesson.as_ref()).map(Lesson::to_value);
        one.details.insert("plan".into(), plan.into());
        one.details.extend(health.map(|health| ("health".to_owned(), Value::String(health))));
        if let Some(results) = &arguments.attestation {
            one.details
                .insert("attestation".into(), needed("--attestation", Some(results))?.into());
        }
        one.details.insert(SUBJECTS.into(), Value::Array(subjects));
        one.details.insert(LESSONS.into(), Value::Array(lessons.collect()));
        wanted.push(one);
    }
    carry_out(VERB, wanted, &decision, &mut writer, (desk, output))
}

fn fields<'a>(table: &'a Table, row: &'a Row) -> Fields<'a> {
    Fields { table, row, heads: PROGRAMME, problems: Diagnostics::default() }
}

/// A row: whose it is, its subject, and the lesson, if it tells of one.
struct Line {
    of: usize,
    row: usize,
    subject: PlannedSubject,
    lesson: Option<Lesson>,
}

fn line(externs: &mut Externs<'_>, fields: &mut Fields<'_>) -> Option<Line> {
    let of = externs.of_row(fields);
    let name = fields.plain("subject");
    if name.is_empty() {
        fields.invalid("subject", "", "filled");
    }
    let hours = fields.count("hours");
    let grade = of.and_then(|of| externs.grade(of, fields));
    let lesson = lesson(&name, grade, fields);
    if let Some(beyond) = fields.table.beyond(fields.row).map(str::to_owned) {
        fields.invalid("remark", &beyond, "no-more-cells");
    }
    let of = of?;
    let case = externs.all[of].case();
    let lesson = lesson.map(|lesson| Lesson { case, ..lesson });
    let subject = PlannedSubject { grade, name, hours };
    fields.problems.0.is_empty().then_some(Line { of, row: fields.row.number, subject, lesson })
}

/// The lesson of a row; none where it says neither day nor time.
fn lesson(subject: &str, grade: Option<u8>, fields: &mut Fields<'_>) -> Option<Lesson> {
    let told = ["date", "from", "to"].map(|column| fields.text(column).is_some());
    let kind = fields.word("kind", ("lesson", LessonKind::ALL), LessonKind::from_word);
    if told == [false; 3] {
        return None;
    }
    for (column, told) in ["date", "from", "to"].into_iter().zip(told) {
        if !told {
            fields.invalid(column, "", "filled");
        }
    }
    let date = day(fields, "date");
    let (from, to) = (time(fields, "from"), time(fields, "to"));
    let (date, from, to) = (date?, from?, to?);
    if to <= from {
        let typed = fields.text("to").unwrap_or_default().to_owned();
        fields.invalid("to", &typed, "later-time");
    }
    let said = |text: String| Some(text).filter(|text| !text.is_empty());
    Some(Lesson {
        case: String::new(),
        grade,
        subject: subject.to_owned(),
        kind: kind.unwrap_or(LessonKind::Consultation),
        date,
        from,
        to,
        room: said(fields.plain("room")),
        teacher: said(fields.plain("teacher")),
    })
}

/// The subjects of an extern, each once, with the hours that a row gives.
fn planned(lines: &[&Line]) -> Vec<PlannedSubject> {
    let mut planned: Vec<PlannedSubject> = Vec::new();
    for line in lines {
        let own = &line.subject;
        let is_it = |one: &&mut PlannedSubject| {
            one.grade == own.grade && one.name.to_lowercase() == own.name.to_lowercase()
        };
        match planned.iter_mut().find(is_it) {
            Some(one) => one.hours = one.hours.or(own.hours),
            None => planned.push(own.clone()),
        }
    }
    planned
}

/// What the law and the timetables that stand have against the rows.
fn against_the_law(
    table: &Table,
    lines: &[Line],
    externs: &[Kept],
    desk: &Desk,
    words: &Words,
) -> Result<Diagnostics> {
    let mut found = Diagnostics::default();
    let mut lessons = Vec::new();
    let mut rows = Vec::new();
    for line in lines {
        let Some(lesson) = &line.lesson else { continue };
        let Some(row) = table.rows.iter().find(|row| row.number == line.row) else { continue };
        let kept = &externs[line.of];
        let matter = desk.matter(&kept.stored.case)?;
        let place = || table.place(row, "date", &lesson.date.to_string());
        found.0.extend(months(&matter, kept.school_year, lesson).map(|one| one.at(place())));
        found.0.extend(day_off(lesson, desk, words)?.map(|one| one.at(place())));
        lessons.push(lesson.clone());
        rows.push(row);
    }
    let standing = standing(externs, desk);
    for clash in clashes(&lessons, &standing) {
        let lesson = &lessons[clash.at];
        let column = clash.shared.as_str();
        let value = match clash.shared {
            Shared::Extern => lesson.case.as_str(),
            Shared::Teacher => lesson.teacher.as_deref().unwrap_or_default(),
            Shared::Room => lesson.room.as_deref().unwrap_or_default(),
        };
        found.push(
            Diagnostic::error(codes::LESSON_CLASH)
                .with_term("shared", format!("shared-{column}"))
                .with("value", value)
                .with("date", lesson.date)
                .with("from", lesson.from.format("%H:%M").to_string())
                .with("to", lesson.to.format("%H:%M").to_string())
                .with("case", clash.other.case.as_str())
                .with("subject", clash.other.subject.as_str())
                .with("begins", clash.other.from.format("%H:%M").to_string())
                .with("ends", clash.other.to.format("%H:%M").to_string())
                .at(table.place(rows[clash.at], column, value)),
        );
    }
    Ok(found)
}

/// Outside the months of p.15, where that text is held.
fn months(matter: &Matter<'_>, school_year: i32, lesson: &Lesson) -> Option<Diagnostic> {
    let rule = matter.law.year.consultations.as_ref()?;
    let [from, to] = [rule.from, rule.to].map(|day| matter.day_of_year(school_year, day));
    if (from..=to).contains(&lesson.date) {
        return None;
    }
    Some(
        Diagnostic::error(codes::LESSON_OUT_OF_MONTHS)
            .with("date", lesson.date)
            .with("from", from)
            .with("to", to)
            .with("cite", Argument::Cite(rule.cite.clone())),
    )
}

/// On a day off of the six-day week that schools may have: a Sunday or a holiday.
fn day_off(lesson: &Lesson, desk: &Desk, words: &Words) -> Result<Option<Diagnostic>> {
    let Day::Off(reason) = desk.calendar.day(lesson.date, Week::Six)? else { return Ok(None) };
    Ok(Some(
        Diagnostic::error(codes::LESSON_ON_DAY_OFF)
            .with("date", lesson.date)
            .with("reason", day_words::day_off(&reason, words)),
    ))
}

/// The lessons that stand in the office already: the last timetable of each other extern.
fn standing(externs: &[Kept], desk: &Desk) -> Vec<Lesson> {
    let own: Vec<String> = externs.iter().map(Kept::case).collect();
    let (others, _) = desk.directory.read_each(|stored| {
        let matter = desk.matter(&stored.case)?;
        let case = stored.case.header.number.to_string();
        let closed = matter.year().is_none_or(|year| year.closed) || own.contains(&case);
        Ok((!closed).then(|| lessons_of(&matter)))
    });
    others.into_iter().flatten().collect()
}

/// The lessons of the timetable that an extern has now.
pub(super) fn lessons_of(matter: &Matter<'_>) -> Vec<Lesson> {
    let case = matter.case.header.number.to_string();
    let Some(rule) = matter.year_act(VERB, None) else { return Vec::new() };
    let event = matter.year().and_then(|year| year.last(&rule.kind));
    let told = event.and_then(|event| event.details.get(LESSONS)).and_then(Value::as_array);
    told.into_iter().flatten().filter_map(|value| Lesson::from_value(&case, value)).collect()
}

/// The health of the student as p.12 has it taken into account: what was typed, or the medical
/// conclusion of the package.
fn health(case: &Case, typed: Option<&str>, desk: &Desk) -> Result<Option<String>> {
    if let Some(typed) = typed {
        return Ok(Some(needed("--health", Some(typed))?.to_owned()));
    }
    let law = desk.law(case)?;
    let of_health = |kind: &str| {
        law.documents.iter().any(|rule| {
            rule.kind == kind && rule.categories.iter().any(|category| category == "health")
        })
    };
    let paper = case.header.documents.iter().find(|paper| of_health(&paper.kind));
    Ok(paper.map(|paper| {
        let number = paper.number.as_deref().map(|number| format!("№ {number}"));
        let issued = paper.issued.map(|day| day.format("%d.%m.%Y").to_string());
        number.into_iter().chain(issued).collect::<Vec<_>>().join(", ")
    }))
}
