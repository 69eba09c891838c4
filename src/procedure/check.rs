//! What is found of an application: whether the package is complete, the person entitled.

use chrono::{Datelike, NaiveDate};

use super::Matter;
use crate::{
    case::Document,
    diagnostic::{Argument, Result, Severity},
    law::{DocumentRule, Limit, Part, Window, holds_for},
};

/// What the check of an application rests on.
const NEEDED: [Part; 4] = [Part::Entitlement, Part::Windows, Part::Documents, Part::Refusal];

/// One thing found, with the paragraph that asks for it.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// What was found (contract): `missing-document`, `late-application`…
    pub code: String,
    /// Whether it stands in the way of the permission.
    pub severity: Severity,
    /// Where it leads: `refusal-to-consider`, `ground-1`…; nowhere for a warning.
    pub leads_to: String,
    /// The kind of paper it is about, if it is about one.
    pub document: Option<String>,
    /// The paragraph.
    pub cite: String,
    /// Readings of doubtful points that it rests on.
    pub readings: Vec<String>,
    /// Values its words name.
    pub arguments: Vec<(&'static str, Argument)>,
}

impl Finding {
    /// Whether it is a numbered ground of refusal.
    pub fn is_ground(&self) -> bool {
        self.leads_to.starts_with("ground-")
    }
}

/// Everything found of one application.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Check {
    /// The findings, in the order of the law's list.
    pub findings: Vec<Finding>,
    /// Parts that the check needs and the sources lack of the edition.
    pub lacking: Vec<Part>,
    incomplete: bool,
    /// Readings of doubtful points that the whole rests on, whatever was found.
    pub readings: Vec<String>,
}

impl Check {
    /// Whether the package is complete and in force (O61 p.22), as far as the text asks for any.
    pub fn complete(&self) -> bool {
        !self.incomplete
    }

    /// Whether it can be told if the package is complete: the text that asks for it is held.
    pub fn knows_complete(&self) -> bool {
        !self.lacking.contains(&Part::Documents)
    }

    /// Whether it can be told if the person is entitled.
    pub fn knows_eligible(&self) -> bool {
        !self.lacking.iter().any(|part| matches!(part, Part::Entitlement | Part::Refusal))
    }

    /// Whether nothing found is a numbered ground of refusal (O61.1(9)).
    pub fn eligible(&self) -> bool {
        !self.findings.iter().any(Finding::is_ground)
    }

    /// Whether some finding leads there.
    pub fn leads_to(&self, place: &str) -> bool {
        self.findings.iter().any(|finding| finding.leads_to == place)
    }

    /// The findings that stand in the way of the permission.
    pub fn errors(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|finding| finding.severity == Severity::Error)
    }
}

impl Matter<'_> {
    /// What is found of the application as it was submitted.
    ///
    /// # Errors
    /// `no-calendar` when the term reaches a year without calendar data.
    pub fn check(&self) -> Result<Check> {
        // What another body has permitted is not checked again.
        if self.permitted_elsewhere() {
            return Ok(Check::default());
        }
        let mut findings = Vec::new();
        let term = self.term()?;
        let in_force_on = self.in_force_on(term)?;
        for rule in &self.law.documents {
            self.check_document(rule, (in_force_on, term), &mut findings);
        }
        let mut incomplete = findings.iter().any(|finding| self.lacks_in_package(finding));
        for rule in &self.law.eligibilities {
            if !holds_for(&rule.categories, self.case.header.request.category())
                || !self.is_under(&rule.when)
            {
                continue;
            }
            let Some(arguments) = self.fails(&rule.test, term) else { continue };
            let Some(leads_to) = self.leads_to(rule) else { continue };
            findings.push(Finding {
                code: rule.finding.clone(),
                severity: severity(leads_to),
                leads_to: leads_to.to_owned(),
                document: None,
                cite: rule.cite.clone(),
                readings: rule.readings.clone(),
                arguments,
            });
        }
        findings.extend(self.check_windows()?);
        // What leads to a refusal and is no numbered ground lacks in the package.
        incomplete |= findings.iter().any(|one| !one.leads_to.is_empty() && !one.is_ground());
        let lacking = NEEDED.into_iter().filter(|part| self.law.lacks(*part)).collect();
        Ok(Check { findings, readings: self.readings_of_application()?, lacking, incomplete })
    }

    /// Whether what is found of a paper makes the package incomplete: one that will run out does
    /// not, nor one that is accepted in the place of another.
    fn lacks_in_package(&self, finding: &Finding) -> bool {
        let Some(package) = &self.law.package else { return false };
        let rule =
            self.law.documents.iter().find(|rule| finding.document.as_ref() == Some(&rule.kind));
        let accepted =
            finding.code == package.wrong && rule.is_some_and(|rule| self.accepts_mistaken(rule));
        let warnings = [&package.expires_soon, &package.to_fetch, &package.to_follow];
        !warnings.contains(&&finding.code) && !accepted
    }

    fn check_document(
        &self,
        rule: &DocumentRule,
        (in_force_on, term): (NaiveDate, Option<NaiveDate>),
        findings: &mut Vec<Finding>,
    ) {
        let header = &self.case.header;
        let Some(package) = &self.law.package else { return };
        let of_kind = |document: &&Document| document.kind == rule.kind;
        let finding = |code: &str, leads_to: &str| Finding {
            code: code.to_owned(),
            severity: severity(leads_to),
            leads_to: leads_to.to_owned(),
            document: Some(rule.kind.clone()),
            cite: rule.cite.clone(),
            readings: Vec::new(),
            arguments: vec![("document", Argument::Term(format!("document-{}", rule.kind)))],
        };
        let request = &header.request;
        let born = header.student.as_ref().and_then(|student| student.born);
        let needed =
            rule.is_needed(request.category(), &header.channel, born) && self.is_under(&rule.when);
        let on_channel = holds_for(&package.channels, &header.channel);
        let leads_to = if on_channel { package.leads_to.as_str() } else { "" };
        if needed && !self.has_paper(&rule.kind) {
            if self.may_follow(rule) {
                return findings.push(finding(&package.to_follow, ""));
            }
            if self.is_fetched(rule) {
                return findings.push(finding(&package.to_fetch, ""));
            }
            let is_mistaken = |d: &&Document| rule.mistaken_for.contains(&d.kind);
            let mistaken =
                header.documents.iter().find(is_mistaken).filter(|_| !package.wrong.is_empty());
            findings.push(match mistaken {
                Some(sent) => {
                    let mut wrong = {
                        let accepted = self.accepts_mistaken(rule);
                        finding(&package.wrong, if accepted { "" } else { leads_to })
                    };
                    wrong.readings.clone_from(&rule.readings);
                    wrong
                        .arguments
                        .push(("sent", Argument::Term(format!("document-{}", sent.kind))));
                    wrong
                }
                None => finding(&package.missing, leads_to),
            });
        }
        // A paper of the package in force is enough, whatever older ones lie beside it.
        let last = |d: &Document| d.valid_until.unwrap_or(NaiveDate::MAX);
        let Some(best) = header.documents.iter().filter(of_kind).max_by_key(|d| last(d)) else {
            return;
        };
        let Some(until) = best.valid_until.filter(|_| needed) else { return };
        let mut found = if package.expired.is_empty() {
            return;
        } else if until < in_force_on {
            finding(&package.expired, leads_to)
        } else if term.is_some_and(|term| until < term) {
            finding(&package.expires_soon, "")
        } else {
            return;
        };
        found.cite = format!("{}, {}", package.cite, rule.cite);
        found.readings.clone_from(&package.readings);
        found.arguments.push(("until", until.into()));
        findings.push(found);
    }

    /// What the windows find that hold for the application: an error of one leaves no word to
    /// those that only warn, and several that find the same say it once.
    fn check_windows(&self) -> Result<Vec<Finding>> {
        let mut findings: Vec<Finding> = Vec::new();
        for window in &self.law.windows {
            let found = self.check_window(window)?;
            let is_new = |found: &Finding| findings.iter().all(|one| one.code != found.code);
            findings.extend(found.filter(is_new));
        }
        if findings.iter().any(|finding| finding.severity == Severity::Error) {
            findings.retain(|finding| finding.severity == Severity::Error);
        }
        Ok(findings)
    }

    /// In time by its sending, even if it is registered the next working day (reading
    /// `after-hours-in-time`): shown then, never refused silently.
    fn check_window(&self, window: &Window) -> Result<Option<Finding>> {
        let header = &self.case.header;
        if !self.is_within_reach(window) {
            return Ok(None);
        }
        let Some((before, last)) = self.window_ends(window)? else { return Ok(None) };
        if window.before.is_some() && !self.is_bound(window, before) {
            return Ok(None);
        }
        let (by, sent) = self.applied_on(window);
        let opens = window.opens.map(|day| day.of(header.received.year()));
        let early = opens.is_some_and(|opens| header.registered < opens);
        let (code, leads_to) = if early {
            (window.early.as_str(), window.leads_to.as_str())
        } else if sent > last {
            (window.finding.as_str(), window.leads_to.as_str())
        } else if header.registered > last {
            (window.in_time.as_str(), "")
        } else {
            return Ok(None);
        };
        Ok(Some(Finding {
            code: code.to_owned(),
            severity: severity(leads_to),
            leads_to: leads_to.to_owned(),
            document: None,
            cite: window.cite.clone(),
            readings: window.readings.clone(),
            arguments: window_arguments(window, (by, sent), (opens, last), before),
        }))
    }
}

fn severity(leads_to: &str) -> Severity {
    if leads_to.is_empty() { Severity::Warning } else { Severity::Error }
}

/// The values that the words of a window name; a fixed day is counted back from nothing.
fn window_arguments(
    window: &Window,
    (by, sent): (&'static str, NaiveDate),
    (opens, last): (Option<NaiveDate>, NaiveDate),
    before: NaiveDate,
) -> Vec<(&'static str, Argument)> {
    let mut arguments = vec![("by", by.into()), ("sent", sent.into()), ("last", last.into())];
    arguments.extend(opens.map(|opens| ("opens", opens.into())));
    if let Limit::Back(interval) = window.by {
        let unit = format!("unit-{}", interval.unit.as_str().replace(' ', "-"));
        arguments.push(("count", interval.count.into()));
        arguments.push(("interval", Argument::Term(unit)));
        arguments.push(("before", before.into()));
    }
    arguments
}
