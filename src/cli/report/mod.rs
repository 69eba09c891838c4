//! `report`: the office in figures over a period.

mod chart;
mod page;
mod paper;
mod section;
mod workbook;

use std::path::Path;

use chrono::{Datelike, NaiveDate};
use serde_json::{Value, json};

use super::{
    Outcome,
    arguments::{self, Format},
    desk::{Desk, Look},
    html,
    output::{Output, Table},
    service::is_of,
    uncounted::{self, Uncounted},
};
use crate::{
    diagnostic::{Diagnostic, Diagnostics, Result, codes},
    language::Words,
    report::{Figures, Period, Told},
    store::StoredCase,
};
use section::{Section, sections};

pub(super) fn run(arguments: &arguments::Report, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let look = desk.look(&arguments.view)?;
    let period = period(arguments, desk, look)?;
    let service = desk.kept_to(arguments.service.as_deref())?;
    let (found, problems) = desk.each(look, |stored| {
        let counts = is_of(service, &stored);
        if counts { told(&stored, desk, period, look).map(Some) } else { Ok(None) }
    });
    let (told, absent): (Vec<Told>, Vec<Option<Uncounted>>) = found.into_iter().unzip();
    let absent: Vec<Uncounted> = absent.into_iter().flatten().collect();
    uncounted::say(&absent, output);
    output.diagnose_all(&problems);
    let figures = Figures::of(&told);
    let sections = sections(&figures, output.words());
    let heading = Heading {
        office: desk.directory.office.name.in_language(output.words().language()).to_owned(),
        period,
        as_of: look.day,
    };
    for file in files(arguments, (&heading, &sections, &figures), desk, output)? {
        output.say("report-written", &[("file", file.into())]);
    }
    match output.format() {
        Format::Json => output.json(as_json(&figures, period, look, &absent)?),
        Format::Csv => output.table(&tidy(&figures)),
        _ => tell(&sections, &figures, period, output),
    }
    Ok(problems.exit())
}

/// What stands above the figures.
struct Heading {
    office: String,
    period: Period,
    as_of: NaiveDate,
}

impl Heading {
    /// In words.
    fn said(&self, words: &Words) -> String {
        words.say(
            "report-about",
            &[
                ("office", self.office.clone().into()),
                ("from", self.period.from.into()),
                ("until", self.period.until.into()),
                ("date", self.as_of.into()),
            ],
        )
    }
}

/// The days that were typed; else the calendar year until the day looked from.
fn period(arguments: &arguments::Report, desk: &Desk, look: Look) -> Result<Period> {
    let day = |option, typed: &Option<String>, otherwise| match typed {
        Some(text) => desk.day(option, text),
        None => Ok(otherwise),
    };
    let until = day("--until", &arguments.until, look.day)?;
    let new_year = NaiveDate::from_ymd_opt(until.year(), 1, 1).unwrap_or(until);
    let from = day("--from", &arguments.from, new_year)?;
    if from > until {
        return Err(Diagnostic::error(codes::CONFLICTING_OPTIONS)
            .with("options", format!("--from {from}, --until {until}"))
            .into());
    }
    Ok(Period { from, until })
}

/// What a case tells, and why nothing is counted of it, if its edition does not hold the terms.
fn told(
    stored: &StoredCase,
    desk: &Desk,
    period: Period,
    look: Look,
) -> Result<(Told, Option<Uncounted>)> {
    let matter = desk.matter_at(&stored.case, look)?;
    let told = Told::of(&matter, period, look.day)?;
    let uncounted = matter.uncounted().filter(|_| told.counts);
    Ok((told, uncounted.as_ref().map(Uncounted::of)))
}

/// Writes the files asked for; their names as they were typed.
fn files(
    arguments: &arguments::Report,
    (heading, sections, figures): (&Heading, &[Section], &Figures),
    desk: &Desk,
    output: &Output<'_>,
) -> Result<Vec<String>> {
    let words = output.words();
    let mut written = Vec::new();
    let mut write = |file: &Path, bytes: &[u8], begins: &[u8]| {
        desk.directory.write_draft(&desk.file(file), bytes, begins)?;
        written.push(file.display().to_string());
        Ok::<_, Diagnostics>(())
    };
    if let Some(file) = &arguments.xlsx {
        write(file, &workbook::of(heading, sections, words)?, b"PK")?;
    }
    if let Some(file) = &arguments.html {
        let page = page::of(heading, sections, figures, words);
        write(file, page.as_bytes(), html::BEGINS.as_bytes())?;
    }
    if let Some(file) = &arguments.pdf {
        let zone = *desk.clock.now.offset();
        write(file, &paper::of(heading, sections, figures, zone, words)?, b"%PDF-")?;
    }
    Ok(written)
}

fn as_json(figures: &Figures, period: Period, look: Look, absent: &[Uncounted]) -> Result<Value> {
    let mut answer = json!({
        "as_of": look.day.to_string(),
        "from": period.from.to_string(),
        "until": period.until.to_string(),
    });
    let inner = |_| Diagnostics::from(Diagnostic::error(codes::INTERNAL).with("detail", "json"));
    if let (Some(answer), Value::Object(figures)) =
        (answer.as_object_mut(), serde_json::to_value(figures).map_err(inner)?)
    {
        answer.extend(figures);
        if !absent.is_empty() {
            answer.insert("absent".to_owned(), json!(absent));
        }
    }
    Ok(answer)
}

/// A spreadsheet gets every figure on a row of its own, in the words of the data.
fn tidy(figures: &Figures) -> Table {
    let mut table = Table::new(&["section", "name", "figure", "value"]);
    let mut put = |section: &str, name: &str, figure: &str, value: String| {
        table.rows.push(vec![section.to_owned(), name.to_owned(), figure.to_owned(), value]);
    };
    put("received", "", "count", figures.received.to_string());
    for (section, counts) in [
        ("results", &figures.results),
        ("refusals", &figures.refusals),
        ("complaints", &figures.complaints.results),
    ] {
        for (name, count) in counts {
            put(section, name, "count", count.to_string());
        }
    }
    for (section, steps) in
        [("steps", &figures.steps), ("complaint-steps", &figures.complaints.steps)]
    {
        for step in steps {
            for (figure, value) in section::of_step(step) {
                put(section, &step.step, figure, value);
            }
        }
    }
    for (by, groups) in &figures.groups {
        for group in groups {
            for (figure, count) in section::of_group(group) {
                put(by.as_str(), &group.name, figure, count.to_string());
            }
        }
    }
    table
}

fn tell(sections: &[Section], figures: &Figures, period: Period, output: &mut Output<'_>) {
    if figures.received == 0 && figures.complaints.received == 0 {
        output
            .say("report-nothing", &[("from", period.from.into()), ("until", period.until.into())]);
        return;
    }
    output.tell(
        "report-heading",
        &[
            ("from", period.from.into()),
            ("until", period.until.into()),
            ("received", figures.received.into()),
        ],
    );
    for section in sections.iter().filter(|section| !section.table.rows.is_empty()) {
        output.line("");
        output.line(&section.title);
        output.table(&section.table);
    }
}
