//! `deadlines`: what falls due, for the officer and for the nightly script.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::NaiveDate;
use rayon::prelude::*;
use serde::Serialize;
use serde_json::Value;

use super::{
    Outcome,
    admission::due,
    agenda,
    arguments::{self, Format},
    desk::{Desk, Look},
    doubt,
    output::{Output, Table},
    service::is_of,
    uncounted::{self, Uncounted},
    warnings,
};
use crate::{
    calendar::Doubt,
    diagnostic::{Diagnostic, Diagnostics, Exit, Result},
    procedure::{Deadline, Status},
    store::StoredCase,
};

/// The contract's object; there are many lines, so they are written without a tree of values.
#[derive(Serialize)]
struct Answer<'a> {
    format: u32,
    as_of: NaiveDate,
    /// Where the lines go.
    deadlines: [(); 0],
    /// Cases of which nothing is counted, because their edition does not hold the terms.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    absent: &'a [Uncounted],
    warnings: Vec<Value>,
}

/// A deadline on one line; its fields are the keys of the contract.
#[derive(Serialize)]
pub(super) struct Line {
    pub case: String,
    pub service: String,
    pub edition: String,
    pub step: String,
    pub complaint: Option<u32>,
    pub due: NaiveDate,
    pub status: Status,
    pub working_days_left: i64,
    pub safe_by: NaiveDate,
    pub slack: i64,
    pub cite: String,
    pub readings: Vec<String>,
    pub estimated: bool,
    pub may_move: bool,
    #[serde(skip)]
    pub doubt: Doubt,
    /// Choices other than the default, by reading.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub chosen: BTreeMap<String, String>,
}

pub(super) fn run(
    arguments: &arguments::Deadlines,
    desk: &Desk,
    output: &mut Output<'_>,
) -> Outcome {
    let look = desk.look(&arguments.view)?;
    let service = desk.kept_to(arguments.service.as_deref())?;
    let found = |stored: StoredCase| {
        if is_of(service, &stored) { found(desk, &stored, look).map(Some) } else { Ok(None) }
    };
    let (found, mut problems) = if arguments.cases.is_empty() {
        desk.each(look, found)
    } else {
        let mut problems = Diagnostics::default();
        let cases = arguments.cases.iter().filter(|text| !due::is_named(text));
        let named = cases.map(|text| desk.case_at(text, look));
        let named = named.filter_map(|case| problems.gather(case.and_then(found)).flatten());
        (named.collect(), problems)
    };
    let (mut lines, mut warned) = (Vec::new(), Vec::new());
    let mut uncounted = Vec::new();
    for (of_case, warnings, absent) in found {
        lines.extend(of_case);
        warned.extend(warnings);
        uncounted.extend(absent);
    }
    if service.is_none_or(|service| service == due::SERVICE) {
        lines.extend(problems.gather(due::lines(&arguments.cases, desk, look)).unwrap_or_default());
    }
    let absent: Vec<Uncounted> = uncounted.iter().map(Uncounted::of).collect();
    if arguments.cases.is_empty() {
        uncounted::say(&absent, output);
    } else {
        problems.0.extend(uncounted);
    }
    // They come in the order of the cases, so that the first costs nothing.
    lines.sort_by(|a, b| a.case.cmp(&b.case));
    lines.sort_by_cached_key(|line| line.due);
    let failed = lines.iter().any(|line| fails(arguments, line.status));
    lines.retain(|line| is_wanted(arguments, line));
    output.diagnose_all(&problems);
    if output.format() == Format::Json {
        let warnings = warned.iter().map(warnings::as_json).collect();
        let (as_of, absent) = (look.day, &absent[..]);
        let answer = Answer { format: 1, as_of, deadlines: [], absent, warnings };
        output.json_of_rows(&answer, "deadlines", &lines);
    } else if output.format().is_sent() {
        agenda::print(lines, desk, look, output);
    } else {
        let doubts: Vec<Doubt> = lines.iter().map(|line| line.doubt).collect();
        output.table(&rows(lines, output));
        doubt::say(doubts, output);
        warnings::tell(&warned, output);
    }
    let exit = if failed { Exit::Findings } else { Exit::Fine };
    Ok(exit.max(problems.exit()))
}

/// The deadlines of a case, what it is warned of, and why nothing is counted of it, if nothing
/// is.
type Found = (Vec<Line>, Vec<Diagnostic>, Option<Diagnostic>);

fn found(desk: &Desk, stored: &StoredCase, look: Look) -> Result<Found> {
    let matter = desk.matter_at(&stored.case, look)?;
    let header = &stored.case.header;
    let line = |deadline: &Deadline<'_>| Line {
        case: header.number.to_string(),
        service: header.service.clone(),
        edition: header.edition.id.clone(),
        step: deadline.step.id.clone(),
        complaint: deadline.complaint,
        due: deadline.due(),
        status: deadline.status,
        working_days_left: deadline.working_days_left,
        safe_by: deadline.safe_by,
        slack: deadline.slack,
        cite: deadline.step.cite.clone(),
        estimated: deadline.doubt.is_estimated(),
        may_move: deadline.doubt.may_move(),
        doubt: deadline.doubt,
        readings: deadline.readings.iter().map(|&slug| slug.to_owned()).collect(),
        chosen: desk.rules.readings.otherwise_among(deadline.readings.iter().copied()),
    };
    let deadlines = matter.deadlines(look.day)?;
    let warnings = warnings::of(&matter, &deadlines, look)?;
    Ok((deadlines.iter().map(line).collect(), warnings, matter.uncounted()))
}

/// `--fail-on overdue` fails on what is past, `--fail-on today` also on what ends today.
fn fails(arguments: &arguments::Deadlines, status: Status) -> bool {
    match arguments.fail_on.as_deref() {
        Some("overdue") => status == Status::Overdue,
        Some(_) => matches!(status, Status::Overdue | Status::Today),
        None => false,
    }
}

fn is_wanted(arguments: &arguments::Deadlines, line: &Line) -> bool {
    if arguments.overdue {
        return line.status == Status::Overdue;
    }
    let soon = arguments.within.is_none_or(|days| line.working_days_left <= i64::from(days));
    (arguments.all || line.status.is_pending()) && soon
}

/// The deadlines as rows. There may be hundreds of thousands, so they are made on all cores.
pub(super) fn rows(lines: Vec<Line>, output: &Output<'_>) -> Table {
    let format = output.format();
    let mut columns = vec!["case", "step", "due", "status", "working_days_left", "safe_by"];
    // A spreadsheet has its new columns at the end.
    columns.extend(if format == Format::Csv {
        &["cite", "service", "edition", "readings", "slack", "estimated", "may_move"][..]
    } else {
        &["slack", "cite"]
    });
    let mut table = Table::new(&columns);
    let said = Said::of(&lines, output);
    table.rows = lines.into_par_iter().map(|line| row(line, &said, format)).collect();
    table
}

fn row(line: Line, said: &Said, format: Format) -> Vec<String> {
    let in_full = format == Format::Csv;
    let if_pending = |days: i64| {
        if line.status.is_pending() || in_full { days.to_string() } else { String::new() }
    };
    let mut row = vec![
        line.case,
        said.steps.get(&line.step).cloned().unwrap_or(line.step),
        doubt::marked(line.due, line.doubt, format),
        said.statuses.get(line.status.as_str()).cloned().unwrap_or_default(),
        if_pending(line.working_days_left),
        line.safe_by.to_string(),
    ];
    let slack = if_pending(line.slack);
    let cite = said.cites.get(&line.cite).cloned().unwrap_or(line.cite);
    if in_full {
        row.extend([cite, line.service, line.edition, line.readings.join("|"), slack]);
        row.extend([line.estimated, line.may_move].map(|holds| holds.to_string()));
    } else {
        row.extend([slack, cite]);
    }
    row
}

/// The few words that stand in many lines, in the reader's language.
struct Said {
    steps: HashMap<String, String>,
    statuses: HashMap<&'static str, String>,
    cites: HashMap<String, String>,
}

impl Said {
    fn of(lines: &[Line], output: &Output<'_>) -> Self {
        let all = |of: fn(&Line) -> &str| lines.iter().map(of).collect::<HashSet<_>>();
        let (steps, cites) = (all(|line| &line.step), all(|line| &line.cite));
        let statuses: HashSet<_> = lines.iter().map(|line| line.status.as_str()).collect();
        let step = |step: &str| (step.to_owned(), output.term("step", step));
        let status = |status: &'static str| (status, output.term("status", status));
        let cite = |cite: &str| (cite.to_owned(), output.cite(cite));
        Self {
            steps: steps.into_iter().map(step).collect(),
            statuses: statuses.into_iter().map(status).collect(),
            cites: cites.into_iter().map(cite).collect(),
        }
    }
}
