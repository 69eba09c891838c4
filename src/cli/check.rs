//! `check`: what is found of applications; writes nothing.

use serde_json::{Value, json};

use super::{
    Outcome,
    arguments::{self, Format},
    desk::Desk,
    output::{Output, Table},
    reading,
    service::is_of,
};
use crate::{
    diagnostic::{Argument, Diagnostics, Exit, Result, Severity},
    language::Words,
    law::{Choices, Part},
    procedure::{Check, Finding, Matter},
};

pub(super) fn run(arguments: &arguments::Check, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let look = desk.look(&arguments.view)?;
    let service = desk.kept_to(arguments.service.as_deref())?;
    let (mut cases, mut problems) = if arguments.all {
        desk.all(look)
    } else {
        (desk.cases_at(&arguments.cases, look)?, Diagnostics::default())
    };
    cases.retain(|stored| is_of(service, stored));
    let mut checks: Vec<(String, Check)> = Vec::with_capacity(cases.len());
    for stored in &cases {
        let Some(matter) = problems.gather(desk.matter_at(&stored.case, look)) else { continue };
        if let Some(check) = problems.gather(matter.check()) {
            if !arguments.all {
                let absent = check.lacking.iter().filter_map(|part| matter.text_absent(*part));
                problems.0.extend(absent);
                say_what_it_rests_on(&matter, output);
            }
            checks.push((stored.case.header.number.to_string(), check));
        }
    }
    output.diagnose_all(&problems);
    let found = checks.iter().any(|(_, check)| check.errors().next().is_some());
    match output.format() {
        Format::Json => {
            let choices = &desk.rules.readings;
            let json =
                |(case, check): &(String, Check)| as_json(case, check, choices, output.words());
            let checks: Vec<Value> = checks.iter().map(json).collect();
            output.json(json!({ "checks": checks }));
        }
        Format::Csv | Format::Md => table(&checks, output),
        Format::Table => {
            lines(&checks, arguments.all, output);
            tell_readings(&checks, &desk.rules.readings, output)?;
        }
    }
    let exit = if found { Exit::Findings } else { Exit::Fine };
    Ok(exit.max(problems.exit()))
}

/// Says on what the entitlement rests, where its own paragraphs are absent.
fn say_what_it_rests_on(matter: &Matter<'_>, output: &mut Output<'_>) {
    for absence in matter.law.absences_of(Part::Entitlement) {
        if !absence.rests_on.is_empty() {
            output.say(
                "check-rests-on",
                &[
                    ("case", matter.case.header.number.to_string().into()),
                    ("edition", matter.law.id.as_str().into()),
                    ("paragraphs", Argument::Cite(absence.paragraphs.clone())),
                    ("rests", Argument::Cite(absence.rests_on.clone())),
                ],
            );
        }
    }
}

fn as_json(case: &str, check: &Check, choices: &Choices, words: &Words) -> Value {
    let findings: Vec<Value> =
        check.findings.iter().map(|finding| finding_json(finding, choices, words)).collect();
    // What rests on absent text is neither true nor false.
    let complete = check.knows_complete().then(|| check.complete());
    let eligible = check.knows_eligible().then(|| check.eligible());
    let mut checked = json!({
        "case": case,
        "complete": complete,
        "eligible": eligible,
        "findings": findings,
        "readings": check.readings,
    });
    if !check.lacking.is_empty() {
        checked["absent"] = check.lacking.iter().map(|part| part.as_str()).collect();
    }
    reading::with_chosen(checked, check.readings.iter().map(String::as_str), choices)
}

/// A finding as the contract writes it.
pub(super) fn finding_json(finding: &Finding, choices: &Choices, words: &Words) -> Value {
    let found = json!({
        "code": finding.code,
        "severity": finding.severity.as_str(),
        "leads_to": finding.leads_to,
        "document": finding.document,
        "message": message(finding, words),
        "cite": finding.cite,
        "readings": finding.readings,
    });
    reading::with_chosen(found, finding.readings.iter().map(String::as_str), choices)
}

/// A finding in the reader's words.
pub(super) fn message(finding: &Finding, words: &Words) -> String {
    words.say(&format!("finding-{}", finding.code), &finding.arguments)
}

/// One line a finding; of one case also that nothing was found.
fn lines(checks: &[(String, Check)], all: bool, output: &mut Output<'_>) {
    for (case, check) in checks {
        if check.findings.is_empty() && check.lacking.is_empty() && !all {
            output.tell("check-clean", &[("case", case.as_str().into())]);
        }
        for finding in &check.findings {
            let line = line(case, finding, output.words());
            output.line(&line);
        }
    }
    let clean = checks
        .iter()
        .filter(|(_, check)| check.lacking.is_empty() && check.errors().next().is_none());
    let clean = clean.count();
    if all {
        output.say("check-summary", &[("count", checks.len().into()), ("clean", clean.into())]);
    }
}

/// `EX-2026-000003: missing document … (O61.1(8)2)) → refusal to consider`.
pub(super) fn line(case: &str, finding: &Finding, words: &Words) -> String {
    let leads = match finding.severity {
        Severity::Error => words.text(&format!("leads-to-{}", finding.leads_to)),
        Severity::Warning => words.text("severity-warning"),
    };
    words.say(
        "check-line",
        &[
            ("case", case.into()),
            ("message", message(finding, words).into()),
            ("cite", Argument::Cite(finding.cite.clone())),
            ("leads", leads.into()),
        ],
    )
}

/// What one application rests on whatever was found; and whatever was read otherwise than by
/// default.
fn tell_readings(
    checks: &[(String, Check)],
    choices: &Choices,
    output: &mut Output<'_>,
) -> Result<()> {
    let mut slugs: Vec<&str> = Vec::new();
    for (_, check) in checks {
        let whole = check.readings.iter().filter(|_| checks.len() == 1);
        let found = check.findings.iter().flat_map(|finding| &finding.readings);
        let others = check.readings.iter().chain(found);
        let others = others.filter(|slug| choices.otherwise(slug).is_some());
        slugs.extend(whole.chain(others).map(String::as_str));
    }
    slugs.sort_unstable();
    slugs.dedup();
    for line in reading::lines(slugs, choices, output)? {
        output.line(&line);
    }
    Ok(())
}

fn table(checks: &[(String, Check)], output: &mut Output<'_>) {
    let mut table = Table::new(&["case", "code", "severity", "leads_to", "document", "cite"]);
    for (case, check) in checks {
        for finding in &check.findings {
            table.rows.push(vec![
                case.clone(),
                finding.code.clone(),
                finding.severity.as_str().to_owned(),
                finding.leads_to.clone(),
                finding.document.clone().unwrap_or_default(),
                output.cite(&finding.cite),
            ]);
        }
    }
    output.table(&table);
}
