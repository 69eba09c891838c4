//! The figures as tables in the reader's words.

use crate::{
    cli::output::Table,
    language::Words,
    report::{By, Figures, Group, INCOMPLETE, PENDING, StepFigures},
};

/// A table and what it is about.
pub(super) struct Section {
    /// Its heading.
    pub title: String,
    /// Its rows.
    pub table: Table,
}

/// The tables of a report; those of nothing have no rows.
pub(super) fn sections(figures: &Figures, words: &Words) -> Vec<Section> {
    let title = |key: &str| words.text(&format!("report-{key}"));
    let results = figures.results();
    let counts = results.into_iter().map(|name| (result(name, words), figures.results[name]));
    let refusals = figures.refusals.iter().map(|(name, count)| (ground(name, words), *count));
    let complaints = figures.complaints.results.iter();
    let complaints = complaints.map(|(name, count)| (complaint(name, words), *count));
    let mut sections = vec![
        Section { title: title("results"), table: counted("result", counts) },
        Section { title: title("refusals"), table: counted("ground", refusals) },
        Section { title: title("steps"), table: steps(&figures.steps, words) },
        Section { title: title("complaints"), table: counted("result", complaints) },
        Section { title: title("complaint-steps"), table: steps(&figures.complaints.steps, words) },
    ];
    sections.extend(figures.groups.iter().map(|(by, groups)| Section {
        title: title(&format!("by-{}", by.as_str())),
        table: of_groups(*by, groups, words),
    }));
    sections
}

fn counted(kind: &'static str, counts: impl Iterator<Item = (String, usize)>) -> Table {
    let mut table = Table::new(&[kind, "count"]);
    table.rows = counts.map(|(name, count)| vec![name, count.to_string()]).collect();
    table
}

/// The figures of a step: what each is called in the data, and it itself.
pub(super) fn of_step(step: &StepFigures) -> [(&'static str, String); 6] {
    let days = step.days;
    [
        ("in_time", step.in_time.to_string()),
        ("late", step.late.to_string()),
        ("overdue", step.overdue.to_string()),
        ("open", step.open.to_string()),
        ("median", days.map(|days| days.median.to_string()).unwrap_or_default()),
        ("longest", days.map(|days| days.longest.to_string()).unwrap_or_default()),
    ]
}

/// The figures of a group, each with what it is called in the data.
pub(super) fn of_group(group: &Group) -> [(&'static str, usize); 5] {
    [
        ("received", group.received),
        ("granted", group.granted),
        ("refused", group.refused),
        ("closed", group.closed),
        ("pending", group.pending),
    ]
}

fn steps(steps: &[StepFigures], words: &Words) -> Table {
    let mut table =
        Table::new(&["step", "in_time", "late", "overdue", "open", "median", "longest"]);
    for step in steps {
        let figures = of_step(step).map(|(_, figure)| figure);
        let name = words.text(&format!("step-{}", step.step));
        table.rows.push([vec![name], figures.to_vec()].concat());
    }
    table
}

fn of_groups(by: By, groups: &[Group], words: &Words) -> Table {
    let mut table = Table::new(&[by.as_str(), "count", "granted", "refused", "closed", "pending"]);
    for group in groups {
        let figures = of_group(group).map(|(_, count)| count.to_string());
        table.rows.push([vec![group_name(by, &group.name, words)], figures.to_vec()].concat());
    }
    table
}

fn group_name(by: By, name: &str, words: &Words) -> String {
    match by {
        By::Category => words.text(&format!("category-{name}")),
        By::Grade => name.trim_start_matches('0').to_owned(),
        By::Month | By::School => name.to_owned(),
    }
}

fn result(name: &str, words: &Words) -> String {
    words.text(&if name == PENDING { "report-pending".into() } else { format!("state-{name}") })
}

fn ground(name: &str, words: &Words) -> String {
    match name {
        INCOMPLETE => words.text("report-incomplete"),
        number => words.say("report-ground", &[("ground", number.into())]),
    }
}

fn complaint(name: &str, words: &Words) -> String {
    words.text(&format!("report-complaint-{name}"))
}
