//! The figures as a paper: charts and tables, tagged and archival like all papers.

use chrono::{DateTime, FixedOffset, NaiveTime, TimeZone};

use super::{Heading, Section, chart::Bar, page};
use crate::{
    diagnostic::Result,
    document::{Chart, Column, Paper, Part, Profile, Stamp},
    language::Words,
    report::Figures,
};

/// Shares of the width: the first column names what is counted, the others count.
const NAMES: u16 = 180;
const COUNTS: u16 = 55;

/// The paper. It is dated by the day looked from, not by a clock: the same figures make the same
/// file.
///
/// # Errors
/// `paper-failed`, which is our own fault.
pub(super) fn of(
    heading: &Heading,
    sections: &[Section],
    figures: &Figures,
    zone: FixedOffset,
    words: &Words,
) -> Result<Vec<u8>> {
    let title = words.text("report-title");
    let mut parts = vec![
        Part::Heading(vec![title.clone()]),
        Part::Space,
        Part::Text(heading.said(words)),
        Part::Space,
    ];
    for (title, drawn, classes) in page::charts(figures, words) {
        if !drawn.is_empty() {
            parts.push(Part::Heading(vec![title.clone()]));
            parts.push(Part::Bars(chart(title, drawn, classes, words)));
        }
    }
    for section in sections.iter().filter(|section| !section.table.rows.is_empty()) {
        parts.push(Part::Heading(vec![section.title.clone()]));
        parts.push(Part::Table(columns(section, words)));
        parts.push(Part::Space);
    }
    let created = midnight(heading, zone);
    let paper = Paper::of_parts(&parts, words.language().as_str())?;
    paper.to_pdf(&Stamp { title, created, seal: None, profile: Profile::Archival })
}

fn midnight(heading: &Heading, zone: FixedOffset) -> DateTime<FixedOffset> {
    let local = heading.as_of.and_time(NaiveTime::MIN);
    zone.from_local_datetime(&local).earliest().unwrap_or_else(|| local.and_utc().fixed_offset())
}

fn chart(title: String, drawn: Vec<Bar>, classes: &[&str], words: &Words) -> Chart {
    let part = |class: &&str| words.text(&format!("head-{}", class.replace('_', "-")));
    let bar = |bar: Bar| (bar.name, bar.parts.into_iter().map(|(_, much)| much).collect());
    Chart {
        title,
        parts: classes.iter().map(part).collect(),
        bars: drawn.into_iter().map(bar).collect(),
    }
}

fn columns(section: &Section, words: &Words) -> Vec<Column> {
    let table = &section.table;
    let column = |(place, name): (usize, &&'static str)| Column {
        head: words.text(&format!("head-{}", name.replace('_', "-"))),
        share: if place == 0 { NAMES } else { COUNTS },
        centred: place > 0,
        cells: table.rows.iter().filter_map(|row| row.get(place).cloned()).collect(),
    };
    table.columns.iter().enumerate().map(column).collect()
}
