//! What minutes may say of a meeting.

use serde_json::{Map, Value, json};

use super::Stored;
use crate::{
    admission::commission::{Commission, Decision, Meeting, Person},
    cli::{
        desk::Desk,
        paper::{Letterhead, initials},
    },
    diagnostic::Result,
    law::SignedBy,
};

/// Everything that the form may name.
///
/// # Errors
/// `missing-setting` for what the office does not say of itself.
pub(super) fn facts(
    stored: &Stored,
    meeting: &Meeting,
    anyway: Option<&str>,
    desk: &Desk,
) -> Result<Value> {
    let commission = &stored.commission;
    let date = meeting.at.date_naive();
    let office = Letterhead::of(&desk.directory.office, date)?;
    let mut facts: Map<String, Value> = (office.facts(SignedBy::Head).into_iter())
        .map(|(name, fact)| (name.to_owned(), fact))
        .collect();
    let mut put = |name: &str, value: Value| facts.insert(name.to_owned(), value);
    let mut minutes = json!({ "number": number(commission, meeting), "date": date.to_string() });
    if let Some(reason) = anyway {
        minutes["anyway"] = json!(reason);
    }
    put("minutes", minutes);
    put(
        "commission",
        json!({
            "kind": commission.kind.as_str(),
            "order": commission.order,
            "ordered": commission.ordered.to_string(),
            "members": commission.members().count().to_string(),
        }),
    );
    put("meeting", of_meeting(commission, meeting)?);
    let (present, absent): (Vec<&Person>, Vec<&Person>) =
        commission.members().partition(|person| meeting.present.contains(&person.name));
    put("present", people(&present));
    if !absent.is_empty() {
        put("absent", people(&absent));
    }
    let decisions: Result<Vec<Value>> =
        commission.decisions_at(meeting.n).map(|one| of_decision(one, commission)).collect();
    let decisions = decisions?;
    if !decisions.is_empty() {
        put("decisions", json!(decisions));
    }
    if let Some(chair) = commission.chair().filter(|_| meeting.was_chaired(commission)) {
        put("chair", json!({ "name": initials(&chair.name) }));
    }
    if let Some(secretary) = commission.secretary() {
        let signs = initials(&secretary.name);
        let post = &secretary.post;
        put("secretary", json!({ "name": secretary.name, "post": post, "signs": signs }));
    }
    Ok(Value::Object(facts))
}

/// The number that minutes bear: of the commission and of the meeting.
pub(super) fn number(commission: &Commission, meeting: &Meeting) -> String {
    format!("{}/{}", commission.number, meeting.n)
}

fn of_meeting(commission: &Commission, meeting: &Meeting) -> Result<Value> {
    let yes_or_no = |is: bool| if is { "yes" } else { "no" };
    let mut value = json!({
        "at": meeting.at.format("%Y-%m-%dT%H:%M").to_string(),
        "is_final": yes_or_no(meeting.is_final),
        "present": meeting.present.len().to_string(),
        "quorum": yes_or_no(meeting.has_quorum(commission)?),
    });
    if let Some(recording) = &meeting.recording {
        value["recording"] = json!(recording);
    }
    Ok(value)
}

fn people(people: &[&Person]) -> Value {
    let one = |person: &&Person| json!({ "name": person.name, "post": person.post, "role": person.role.as_str() });
    people.iter().map(one).collect()
}

fn of_decision(decision: &Decision, commission: &Commission) -> Result<Value> {
    let mut value = json!({
        "text": decision.text,
        "yes": decision.yes.to_string(),
        "no": decision.no.to_string(),
        "abstained": decision.abstained.to_string(),
        "outcome": decision.result(commission)?.as_str(),
    });
    if let Some(entrant) = &decision.entrant {
        value["entrant"] = json!(entrant);
        value["subjects"] = json!(decision.subjects.join(", "));
    }
    Ok(value)
}
