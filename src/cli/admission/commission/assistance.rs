//! `admission commission request` and `helper`: what disabled entrants ask of the chair of the
//! examination commission, and who helps them (O20 p.38).

use serde_json::json;

use super::{Stored, clock, decide::other, subjects};
use crate::{
    admission::commission::{CommissionRules, Disability, Helper, Need, Request},
    cli::{
        Outcome,
        arguments::{CommissionHelper, CommissionRequest, Format},
        decision::{missing_option, needed},
        desk::{Desk, invalid_argument},
        order,
        output::Output,
    },
    diagnostic::{Argument, Diagnostic, Diagnostics, Exit, Result, Severity, codes, mask_numbers},
};

pub(super) fn request(
    arguments: &CommissionRequest,
    desk: &Desk,
    output: &mut Output<'_>,
) -> Outcome {
    let mut writer = order::writer("admission commission request", desk, output)?;
    let mut stored = Stored::meant(&arguments.commission, desk)?;
    let rule = &CommissionRules::built_in()?.assistance;
    if stored.commission.kind != rule.commission {
        return Err(other(rule.commission, &rule.cite).into());
    }
    let certificate = arguments.certificate.as_deref();
    let certificate = certificate.map(|text| needed("--certificate", Some(text))).transpose()?;
    let request = Request {
        n: stored.commission.requests.last().map_or(1, |last| last.n + 1),
        on: match arguments.date.as_deref() {
            Some(day) => desk.day("--date", day)?,
            None => desk.clock.today(),
        },
        entrant: needed("--entrant", Some(&arguments.entrant))?.to_owned(),
        disability: Disability::from_word(&arguments.disability).unwrap_or(Disability::Sight),
        needs: arguments.need.iter().filter_map(|word| Need::from_word(word)).collect(),
        certificate: certificate.map(str::to_owned),
        subjects: subjects(arguments.subjects.as_deref()),
        recorded: desk.clock.now,
        by: desk.user.clone(),
        clock: clock(desk),
    };
    stored.add(&request.to_text(), &mut writer)?;
    drop(writer);
    let findings = Diagnostics(findings(&request, &stored)?);
    if output.format() == Format::Json {
        let found: Vec<_> = findings.0.iter().map(|one| output.as_json(one)).collect();
        output.json(json!({
            "commission": stored.commission.number.to_string(),
            "request": request.n,
            "findings": found,
        }));
    } else {
        output.diagnose_all(&findings);
        let number = stored.commission.number.to_string();
        let n = i64::from(request.n);
        output.tell("commission-asked", &[("number", number.into()), ("request", n.into())]);
    }
    Ok(findings.exit())
}

/// What is to be said of a request: it is taken down all the same.
pub(super) fn findings(request: &Request, stored: &Stored) -> Result<Vec<Diagnostic>> {
    let rules = CommissionRules::built_in()?;
    let mut found = Vec::new();
    if request.certificate.is_none() {
        found.push(
            Diagnostic::warning(codes::NO_DISABILITY_CERTIFICATE)
                .with("request", i64::from(request.n))
                .with("cite", Argument::Cite(rules.assistance.cite.clone())),
        );
    }
    for need in request.beyond()? {
        let cite = rules.need(need).map(|rule| rule.cite.clone()).unwrap_or_default();
        found.push(
            Diagnostic::warning(codes::NEED_OF_OTHERS)
                .with_term("need", format!("{}-{}", Need::KIND, need.as_str()))
                .with_term("disability", term(request.disability))
                .with("cite", Argument::Cite(cite)),
        );
    }
    for helper in stored.commission.helpers.iter().filter(|one| one.request == request.n) {
        found.extend(teaches(helper, request)?);
    }
    Ok(found)
}

fn term(disability: Disability) -> String {
    format!("{}-{}", Disability::KIND, disability.as_str())
}

/// Said of a helper who teaches what is examined.
fn teaches(helper: &Helper, request: &Request) -> Result<Option<Diagnostic>> {
    let taught = request.taught_by(helper.need, &helper.teaches)?;
    let rule = CommissionRules::built_in()?.need(helper.need);
    Ok((!taught.is_empty()).then(|| {
        Diagnostic::error(codes::HELPER_TEACHES)
            .with("name", mask_numbers(&helper.name))
            .with("subjects", taught.join(", "))
            .with("cite", Argument::Cite(rule.map(|rule| rule.cite.clone()).unwrap_or_default()))
    }))
}

pub(super) fn helper(
    arguments: &CommissionHelper,
    desk: &Desk,
    output: &mut Output<'_>,
) -> Outcome {
    let reason = arguments.reason.as_deref();
    let reason = reason.map(|reason| needed("--reason", Some(reason))).transpose()?;
    if arguments.anyway && reason.is_none() {
        return Err(Diagnostics::from(missing_option("--reason")).into());
    }
    let need = if arguments.signing { Need::SigningHelper } else { Need::Helper };
    if need == Need::Helper && arguments.teaches.is_none() {
        return Err(Diagnostics::from(missing_option("--teaches")).into());
    }
    let mut writer = order::writer("admission commission helper", desk, output)?;
    let mut stored = Stored::meant(&arguments.commission, desk)?;
    let typed = arguments.request.to_string();
    let request = stored.commission.requests.iter().find(|one| one.n == arguments.request);
    let unknown =
        || Diagnostics::from(invalid_argument("value-number", &typed, "expected-request"));
    let request = request.ok_or_else(unknown)?.clone();
    let mut helper = Helper {
        request: request.n,
        need,
        name: needed("--name", Some(&arguments.name))?.to_owned(),
        teaches: subjects(arguments.teaches.as_deref()),
        anyway: None,
        recorded: desk.clock.now,
        by: desk.user.clone(),
        clock: clock(desk),
    };
    if let Some(mut forbidden) = teaches(&helper, &request)? {
        if !arguments.anyway {
            return Err(Diagnostics::from(forbidden).into());
        }
        forbidden.severity = Severity::Warning;
        output.diagnose(&forbidden);
        helper.anyway = reason.map(str::to_owned);
    }
    stored.add(&helper.to_text(), &mut writer)?;
    drop(writer);
    let number = stored.commission.number.to_string();
    if output.format() == Format::Json {
        output.json(json!({
            "commission": number,
            "request": request.n,
            "need": need.as_str(),
            "helper": mask_numbers(&helper.name),
        }));
    } else {
        output.tell(
            "commission-helped",
            &[
                ("request", i64::from(request.n).into()),
                ("name", mask_numbers(&helper.name).into()),
            ],
        );
    }
    Ok(Exit::Fine)
}
