//! The figures as one page for a browser: no script, nothing from elsewhere, light and dark, fit
//! to be printed.

use std::fmt::Write;

use super::{
    Heading, Section,
    chart::{Bar, bars},
};
use crate::{
    language::{Words, clean},
    report::{By, Figures, StepFigures},
};

/// How such a page begins.
pub(super) const BEGINS: &str = "<!doctype html>";

const STYLE: &str = include_str!("page.css");

/// The page.
pub(super) fn of(
    heading: &Heading,
    sections: &[Section],
    figures: &Figures,
    words: &Words,
) -> String {
    let title = escaped(&words.text("report-title"));
    let mut page = format!(
        "{BEGINS}\n<html lang=\"{}\">\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" \
         content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <title>{title}</title>\n<style>\n{STYLE}</style>\n\
         <h1>{title}</h1>\n<p>{}</p>\n",
        words.language().as_str(),
        escaped(&heading.said(words)),
    );
    let legend = |classes: &[&str]| {
        let keys = classes.iter().map(|class| {
            let said = escaped(&words.text(&format!("head-{}", class.replace('_', "-"))));
            format!("<span class=\"key\"><i class=\"{class}\"></i>{said}</span>")
        });
        keys.collect::<String>()
    };
    for (title, drawn, classes) in [
        (words.text("report-by-month"), months(figures), &ENDINGS[..]),
        (words.text("report-steps"), steps(&figures.steps, words), &STANDINGS[..]),
    ] {
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
        table(&mut page, section, words);
    }
    page
}

/// The endings of applications and where steps stand, as classes of bars and heads of columns.
const ENDINGS: [&str; 4] = ["granted", "refused", "closed", "pending"];
const STANDINGS: [&str; 4] = ["in_time", "late", "overdue", "open"];

fn months(figures: &Figures) -> Vec<Bar> {
    let groups = figures.groups.get(&By::Month).map(Vec::as_slice).unwrap_or_default();
    let bar = |group: &crate::report::Group| Bar {
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

fn table(page: &mut String, section: &Section, words: &Words) {
    let _ = write!(page, "<h2>{}</h2>\n<table>\n<tr>", escaped(&section.title));
    for column in &section.table.columns {
        let head = words.text(&format!("head-{}", column.replace('_', "-")));
        let _ = write!(page, "<th>{}", escaped(&head));
    }
    page.push('\n');
    for row in &section.table.rows {
        page.push_str("<tr>");
        for (at, cell) in row.iter().enumerate() {
            let tag = if at == 0 { "<th scope=\"row\">" } else { "<td>" };
            let _ = write!(page, "{tag}{}", escaped(cell));
        }
        page.push('\n');
    }
    page.push_str("</table>\n");
}

/// Other people's words inside a page.
pub(super) fn escaped(text: &str) -> String {
    clean(text)
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

impl Heading {
    /// In words.
    pub(super) fn said(&self, words: &Words) -> String {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_word_becomes_markup() {
        assert_eq!(escaped("<b a=\"&\">"), "&lt;b a=&quot;&amp;&quot;&gt;");
        assert!(
            bars("<", &[Bar { name: "</svg>".into(), parts: vec![("late", 1)] }])
                .matches("</svg>")
                .count()
                == 1
        );
    }
}
