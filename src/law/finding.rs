//! What the check of an application can find, gathered from all the rules that name it.

use std::collections::BTreeMap;

use super::Edition;

/// What the law says of a finding, wherever it names it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FindingRule<'a> {
    /// Where it leads; nowhere for a warning.
    pub leads_to: &'a str,
    /// Its paragraphs, in the order of the law.
    pub cites: Vec<&'a str>,
    /// The readings of doubtful points it rests on.
    pub readings: Vec<&'a str>,
}

impl Edition {
    /// Every finding of the service, by its code.
    pub fn findings(&self) -> BTreeMap<&str, FindingRule<'_>> {
        let mut findings = BTreeMap::new();
        if let Some(package) = &self.package {
            let (leads_to, cite, readings) = (&package.leads_to, &package.cite, &package.readings);
            let codes = [&package.missing, &package.wrong];
            for code in codes.into_iter().filter(|code| !code.is_empty()) {
                add(&mut findings, code, leads_to, cite, &[]);
            }
            if !package.expired.is_empty() {
                add(&mut findings, &package.expired, leads_to, cite, readings);
            }
            for code in [&package.to_fetch, &package.to_follow] {
                if !code.is_empty() {
                    add(&mut findings, code, "", cite, &[]);
                }
            }
            if !package.expires_soon.is_empty() {
                add(&mut findings, &package.expires_soon, "", cite, readings);
            }
        }
        for window in &self.windows {
            add(&mut findings, &window.finding, &window.leads_to, &window.cite, &window.readings);
            if !window.early.is_empty() {
                let (leads_to, cite) = (&window.leads_to, &window.cite);
                add(&mut findings, &window.early, leads_to, cite, &window.readings);
            }
            add(&mut findings, &window.in_time, "", &window.cite, &window.readings);
        }
        for rule in &self.eligibilities {
            add(&mut findings, &rule.finding, &rule.leads_to, &rule.cite, &rule.readings);
        }
        findings
    }
}

fn add<'a>(
    findings: &mut BTreeMap<&'a str, FindingRule<'a>>,
    code: &'a str,
    leads_to: &'a str,
    cite: &'a str,
    readings: &'a [String],
) {
    let finding = findings.entry(code).or_default();
    finding.leads_to = leads_to;
    for part in cite.split(", ") {
        if !finding.cites.contains(&part) {
            finding.cites.push(part);
        }
    }
    for reading in readings {
        if !finding.readings.contains(&reading.as_str()) {
            finding.readings.push(reading);
        }
    }
}
