//! The page of a code, for `explain CODE`: what it means and why, what it looks like, what to
//! do next, how the program ends.
//!
//! The words are in `data/i18n/*/codes.ftl`; the examples in `data/examples` are what the
//! program really says, written there by the tests that reproduce each code.

use serde_json::{Value, json};

use super::{arguments::Format, output::Output, reading, reading_page};
use crate::{
    diagnostic::{Argument, Diagnostic, Diagnostics, Exit, codes as errors, nearest},
    language::{Language, Words},
    law::{Choices, Edition, FindingRule, Lawbook, Reading, Readings},
};

/// Examples by language: `== CODE`, the command after `$ `, what it says.
const EXAMPLES: [(Language, &str); 3] = [
    (Language::Kk, include_str!("../../data/examples/kk.txt")),
    (Language::Ru, include_str!("../../data/examples/ru.txt")),
    (Language::En, include_str!("../../data/examples/en.txt")),
];

/// Every code that has a page: of errors, then of findings.
pub(super) fn codes() -> impl Iterator<Item = &'static str> {
    let errors = errors::ALL.iter().map(|code| code.as_str());
    let mut found: Vec<&str> = laws().flat_map(|law| law.findings().into_keys()).collect();
    found.sort_unstable();
    found.dedup();
    errors.chain(found)
}

/// Every reading, which has a page too.
pub(super) fn slugs() -> impl Iterator<Item = &'static str> {
    let readings = Readings::built_in().ok().into_iter();
    readings.flat_map(Readings::iter).map(|reading| reading.slug.as_str())
}

/// The first sentence of a page.
pub(super) fn gist(code: &str, pages: &Words) -> String {
    let page = pages.text(&format!("page-{code}"));
    let end = [": ", ". ", "; "].iter().filter_map(|mark| page.find(mark)).min();
    page[..end.unwrap_or(page.len())].trim_end_matches('.').to_owned()
}

/// Whether a text that names no case may be meant as a code: words of small Latin letters.
pub(super) fn is_like_a_code(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_lowercase() || c == '-')
}

/// There is no page of this code.
pub(super) fn unknown(code: &str) -> Diagnostics {
    Diagnostic::error(errors::UNKNOWN_CODE)
        .with("code", code)
        .with("suggestion", nearest(code, codes().chain(slugs())).unwrap_or(""))
        .into()
}

/// The page of a code.
struct Page<'a> {
    code: &'a str,
    /// What the law says of it, if it is a finding: of each service that has it.
    findings: Vec<(&'static str, FindingRule<'static>)>,
    exit: Exit,
    meaning: String,
    next: String,
    example: Option<&'static str>,
}

/// Prints the page of a code.
pub(super) fn print(code: &str, output: &mut Output<'_>) {
    let page = Page::of(code, output.words().language());
    match output.format() {
        Format::Json => output.json(page.as_json(output.words())),
        _ => page.on_screen(output),
    }
}

impl<'a> Page<'a> {
    fn of(code: &'a str, language: Language) -> Self {
        let pages = Words::pages(language);
        let of_service = |law: &'static Edition| {
            law.findings().remove(code).map(|finding| (law.service.as_str(), finding))
        };
        let findings: Vec<_> = laws().filter_map(of_service).collect();
        let leads = findings.iter().any(|(_, finding)| !finding.leads_to.is_empty());
        let error = errors::ALL.iter().find(|known| known.as_str() == code);
        let exit = match error {
            Some(error) => error.exit(),
            None if leads => Exit::Findings,
            None => Exit::Fine,
        };
        Self {
            code,
            findings,
            exit,
            meaning: pages.text(&format!("page-{code}")),
            next: pages.text(&format!("page-{code}.next")),
            example: example(code, language),
        }
    }

    fn as_json(&self, words: &Words) -> Value {
        let finding = self.findings.first().map(|(_, finding)| finding.clone()).unwrap_or_default();
        let of_service = |(service, finding): &(&str, FindingRule<'_>)| {
            json!({
                "service": service,
                "leads_to": finding.leads_to,
                "cite": finding.cites.join(", "),
                "readings": finding.readings,
            })
        };
        let same_name = self
            .reading()
            .map(|(reading, choices)| reading_page::as_json(reading, &choices, words));
        json!({
            "code": self.code,
            "kind": if self.findings.is_empty() { "error" } else { "finding" },
            "exit": self.exit as u8,
            "meaning": self.meaning,
            "next": self.next,
            "leads_to": finding.leads_to,
            "cite": finding.cites.join(", "),
            "readings": finding.readings,
            "services": self.findings.iter().map(of_service).collect::<Vec<_>>(),
            "example": self.example,
            "reading": same_name,
        })
    }

    /// The reading that goes by the same name, as it is read by default.
    fn reading(&self) -> Option<(&'static Reading, Choices)> {
        let readings = Readings::built_in().ok()?;
        Some((readings.get(self.code)?, readings.by_default()))
    }

    fn on_screen(&self, output: &mut Output<'_>) {
        output.line(self.code);
        output.line("");
        output.line(&self.meaning);
        for (service, finding) in &self.findings {
            if self.findings.len() > 1 {
                let service = output.term("service", service);
                output.tell("code-service", &[("service", service.into())]);
            }
            law_on_screen(finding, output);
        }
        output.line("");
        output.tell("code-next", &[("next", self.next.as_str().into())]);
        if let Some(example) = self.example {
            output.line("");
            output.tell("code-example", &[]);
            for line in example.lines() {
                output.line(&format!("  {line}"));
            }
        }
        output.line("");
        output.tell("code-exit", &[("exit", i64::from(self.exit as u8).into())]);
        if let Some((reading, choices)) = self.reading() {
            output.line("");
            reading_page::on_screen(reading, &choices, output);
        }
    }
}

/// What a finding rests on and where it leads.
fn law_on_screen(finding: &FindingRule<'_>, output: &mut Output<'_>) {
    output.tell("code-cite", &[("cite", Argument::Cite(finding.cites.join(", ")))]);
    if !finding.leads_to.is_empty() {
        let leads = output.words().text(&format!("leads-to-{}", finding.leads_to));
        output.tell("code-leads-to", &[("leads", leads.into())]);
    }
    let readings = Readings::built_in().map(Readings::by_default);
    let lines = readings
        .and_then(|choices| reading::lines(finding.readings.iter().copied(), &choices, output));
    for line in lines.unwrap_or_default() {
        output.line(&line);
    }
}

/// The editions in which findings are looked up: the newest of each service.
fn laws() -> impl Iterator<Item = &'static Edition> {
    let book = Lawbook::built_in().ok();
    let newest = |book: &'static Lawbook| {
        book.services().into_iter().filter_map(|one| book.newest(one).ok())
    };
    book.into_iter().flat_map(newest)
}

/// What a code looks like when it is met.
fn example(code: &str, language: Language) -> Option<&'static str> {
    let (_, text) = EXAMPLES.iter().find(|(one, _)| *one == language)?;
    let (_, after) = text.split_once(&format!("== {code}\n"))?;
    Some(after.split("\n== ").next().unwrap_or(after).trim_end())
}
