//! The figures as one page for a browser, with charts.

use std::fmt::Write;

use super::{
    Heading, Section,
    chart::{Bar, bars},
};
use crate::{
    cli::html::{self, escaped},
    language::Words,
    report::{By, Figures, Group, StepFigures},
};

/// The page.
pub(super) fn of(
    heading: &Heading,
    sections: &[Section],
    figures: &Figures,
    words: &Words,
) -> String {
    let mut page = html::head(&words.text("report-title"), &heading.said(words), words);
    let legend = |classes: &[&str]| {
        let keys = classes.iter().map(|class| {
            let said = escaped(&words.text(&format!("head-{}", class.replace('_', "-"))));
            format!("<span class=\"key\"><i class=\"{class}\"></i>{said}</span>")
        });
        keys.collect::<String>()
    };
    for (title, drawn, classes) in charts(figures, words) {
        if !drawn.is_empty() {
            let title = escaped(&title);
            let _ = writeln!(
                page,
                "<figure><figcaption>{title} {}</figcaption>{}</figure>",
                legend(classes),
                bars(&title, &drawn)
            );
        }
    }
    for section in sections.iter().filter(|section| !section.table.rows.is_empty()) {
        let _ = writeln!(page, "<h2>{}</h2>", escaped(&section.title));
        html::table(&mut page, &section.table, words);
    }
    page
}

/// The endings of applications and where steps stand, as classes of bars and heads of columns.
const ENDINGS: [&str; 4] = ["granted", "refused", "closed", "pending"];
const STANDINGS: [&str; 4] = ["in_time", "late", "overdue", "open"];

/// The charts of a report: what each is about, its bars, and what their parts are.
pub(super) fn charts(
    figures: &Figures,
    words: &Words,
) -> [(String, Vec<Bar>, &'static [&'static str]); 2] {
    [
        (words.text("report-by-month"), months(figures), &ENDINGS[..]),
        (words.text("report-steps"), steps(&figures.steps, words), &STANDINGS[..]),
    ]
}

fn months(figures: &Figures) -> Vec<Bar> {
    let groups = figures.groups.get(&By::Month).map(Vec::as_slice).unwrap_or_default();
    let bar = |group: &Group| Bar {
        name: group.name.clone(),
        parts: ENDINGS
            .into_iter()
            .zip([group.granted, group.refused, group.closed, group.pending])
            .collect(),
    };
    groups.iter().map(bar).collect()
}

fn steps(steps: &[StepFigures], words: &Words) -> Vec<Bar> {
    let bar = |step: &StepFigures| Bar {
        name: words.text(&format!("step-{}", step.step)),
        parts: STANDINGS
            .into_iter()
            .zip([step.in_time, step.late, step.overdue, step.open])
            .collect(),
    };
    steps.iter().map(bar).collect()
}
