//! Findings and reasons of a competition in the reader's words.

use serde_json::{Value, json};

use crate::{
    admission::{Bar, Entrant, Finding, Last, Lot, Score, Seed, Why, commission::SetSubjects},
    cli::output::Output,
    diagnostic::Argument,
};

/// Kinds of findings that only tell of how a list is.
const TOLD: [&str; 5] =
    ["outside-database", "paid", "no-document-average", "no-interview", "unscored"];
/// Where nothing can be shown.
const NOTHING: &str = "–";

/// Whether something is missing or wrong, and not only told.
pub(super) fn is_lack(finding: &Finding) -> bool {
    !TOLD.contains(&finding.kind)
}

/// What a finding says.
pub(super) fn message(finding: &Finding, output: &Output<'_>) -> String {
    let said = [("what", finding.what.as_str().into())];
    output.words().say(&format!("adm-finding-{}", finding.kind), &said)
}

/// Findings as data.
pub(super) fn findings_json(findings: &[Finding], output: &Output<'_>) -> Value {
    let one = |finding: &Finding| {
        json!({
            "applicant": finding.applicant,
            "programme": finding.programme,
            "code": finding.kind,
            "what": finding.what,
            "message": message(finding, output),
            "cite": finding.cite,
        })
    };
    Value::Array(findings.iter().map(one).collect())
}

/// Says findings on standard error, a line each.
pub(super) fn say_findings(findings: &[Finding], output: &mut Output<'_>) {
    for finding in findings {
        let whom = [finding.applicant.as_str(), finding.programme.as_str()];
        let whom: Vec<&str> = whom.into_iter().filter(|one| !one.is_empty()).collect();
        let message = message(finding, output);
        let cite = output.words().cite(&finding.cite);
        output.say(
            "adm-finding",
            &[("whom", whom.join(", ").into()), ("message", message.into()), ("cite", cite.into())],
        );
    }
}

/// A number as it is shown, or a dash.
pub(super) fn number(score: Option<Score>) -> String {
    score.map_or_else(|| NOTHING.to_owned(), |score| score.to_string())
}

/// The average of a document as it is shown, or a dash.
pub(super) fn average(score: Option<Score>) -> String {
    score.map_or_else(|| NOTHING.to_owned(), Score::decimal)
}

/// A seat in the reader's words: open, or the category as the list names it.
pub(super) fn seat(seat: &str, output: &Output<'_>) -> String {
    let key = format!("adm-seat-{seat}");
    if output.words().has(&key) { output.words().text(&key) } else { seat.to_owned() }
}

/// Why a wish ended as it did, and what would have changed it.
pub(super) fn reason(
    why: &Why,
    entrant: &Entrant,
    score: Option<Score>,
    seed: Option<&Seed>,
    output: &Output<'_>,
) -> (String, String) {
    if let Why::Barred(bar) = why {
        return barred(*bar, output);
    }
    let none = Last::default();
    let last = why.last().unwrap_or(&none);
    let in_seat = match why {
        Why::Placed { seat: in_seat, .. } | Why::ByRight { seat: in_seat } => seat(in_seat, output),
        _ => String::new(),
    };
    let lot = seed.map(|seed| seed.lot_text(&entrant.number)).unwrap_or_default();
    let said: [(&str, Argument); 10] = [
        ("score", number(score).into()),
        ("document", average(entrant.document_average).into()),
        ("last", number(last.score).into()),
        ("last-document", average(last.document_average).into()),
        ("wish", last.wish.into()),
        ("seat", in_seat.into()),
        ("lot", short(&lot).into()),
        ("last-lot", short(last.lot.as_deref().unwrap_or_default()).into()),
        ("free", if why.last().is_none() { "yes" } else { "no" }.into()),
        ("quota", if last.quota { "yes" } else { "no" }.into()),
    ];
    let say = |part: &str| {
        let key = format!("adm-{part}-{}", why.as_str());
        if output.words().has(&key) { output.words().say(&key, &said) } else { String::new() }
    };
    (say("why"), say("change"))
}

fn barred(bar: Bar, output: &Output<'_>) -> (String, String) {
    let key = bar.as_str();
    let why = output.words().say(&format!("adm-finding-{key}"), &[("what", "".into())]);
    let change = output.words().say("adm-change-barred", &[]);
    (format!("{why}."), change)
}

/// The first digits of a lot, enough to tell two apart at sight.
fn short(lot: &str) -> String {
    const SHOWN: usize = 2 * size_of::<Lot>() / 4;
    lot.get(..SHOWN).unwrap_or(lot).to_owned()
}

/// Subjects that commissions set, as data.
pub(super) fn subjects_json(set: &[SetSubjects]) -> Value {
    let one = |one: &SetSubjects| {
        let (commission, meeting, decision) = &one.by;
        json!({
            "applicant": one.entrant,
            "subjects": one.subjects,
            "commission": commission,
            "meeting": meeting,
            "decision": decision,
        })
    };
    set.iter().map(one).collect()
}
