//! What a case is warned of, beside its deadlines: whether a lawful refusal is still possible.

use serde_json::{Value, json};

use super::{desk::Look, output::Output};
use crate::{
    diagnostic::{Argument, Diagnostic, Diagnostics, Result, codes},
    procedure::{Deadline, Matter},
};

/// So many warnings are said in full.
const FEW: usize = 3;
/// So many cases of one kind are named.
const NAMED: usize = 5;

/// What is to be said of a case whose deadlines were looked at from the same day.
///
/// # Errors
/// `no-calendar` when a term reaches a year without calendar data.
pub(super) fn of(
    matter: &Matter<'_>,
    deadlines: &[Deadline<'_>],
    look: Look,
) -> Result<Vec<Diagnostic>> {
    let case = matter.case.header.number.to_string();
    let warnings = matter.warnings(deadlines, look.day)?;
    Ok(warnings.iter().map(|warning| warning.diagnostic(&case)).collect())
}

/// A warning as data, the same in every language.
pub(super) fn as_json(warning: &Diagnostic) -> Value {
    let said = |name: &str| Some(said(warning, name)).filter(|text| !text.is_empty());
    json!({
        "code": warning.code.as_str(),
        "case": said("case"),
        "until": said("until"),
        "sent": said("sent"),
        "term": said("term"),
        "cite": said("cite"),
    })
}

/// A value of a warning; empty where it has none.
fn said(warning: &Diagnostic, name: &str) -> String {
    let found = warning.arguments.iter().find(|(one, _)| *one == name);
    found.map(|(_, value)| String::from(value.clone())).unwrap_or_default()
}

/// Says the warnings beside an answer of rows: a few in full, many on a line a kind.
pub(super) fn tell(warnings: &[Diagnostic], output: &mut Output<'_>) {
    if warnings.len() <= FEW {
        return output.diagnose_all(&Diagnostics(warnings.to_vec()));
    }
    for code in [codes::REFUSAL_AT_RISK, codes::REFUSAL_OUT_OF_TIME, codes::NOTICE_SENT_LATE] {
        let cases: Vec<String> =
            warnings.iter().filter(|one| one.code == code).map(|one| said(one, "case")).collect();
        if cases.is_empty() {
            continue;
        }
        let named = cases.iter().take(NAMED).cloned().collect::<Vec<_>>().join(", ");
        output.say(
            "warned-many",
            &[
                ("code", code.as_str().into()),
                ("short", Argument::Term(format!("error-{code}.short"))),
                ("count", cases.len().into()),
                ("cases", named.into()),
                ("more", if cases.len() > NAMED { ", …" } else { "" }.into()),
            ],
        );
    }
}

/// Writes the warnings into an answer about one case, with what can still be done.
pub(super) fn write(warnings: &[Diagnostic], output: &mut Output<'_>) {
    for warning in warnings {
        let said: Vec<(&str, Argument)> = warning.arguments.clone();
        let key = format!("error-{}", warning.code);
        let (message, help) =
            (output.words().say(&key, &said), output.words().say(&format!("{key}.help"), &said));
        output.line("");
        output.paragraph(0, &format!("{}: {message}", output.words().text("severity-warning")));
        output.paragraph(2, &help);
    }
}
