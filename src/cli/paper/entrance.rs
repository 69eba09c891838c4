//! What the papers of a college say of an application for a place: who is to study and what for,
//! who took the documents, which of them the college takes itself and which follow.

use serde_json::{Value, json};

use super::Letterhead;
use crate::{
    case::Event,
    diagnostic::Result,
    language::{Language, Words},
    law::SignedBy,
    procedure::Matter,
};

/// The facts of an application for a place; none of any other.
///
/// # Errors
/// `no-calendar` where the check reaches a year without calendar data.
pub(super) fn facts(
    matter: &Matter<'_>,
    event: Option<&Event>,
    (office, signed_by): (&Letterhead<'_>, SignedBy),
    language: Language,
    add: &mut impl FnMut(&str, Value),
) -> Result<()> {
    let header = &matter.case.header;
    let Some(entrance) = &header.request.entrance else { return Ok(()) };
    let represented = header.student.as_ref().map(|_| "yes");
    add("entrant", json!({ "name": header.person(), "represented": represented }));
    add("speciality", json!(header.request.speciality));
    add("qualification", json!(entrance.qualification));
    let [_, _, (_, official)] = office.facts(signed_by);
    let said = |key: &str| event.and_then(|event| event.text(key));
    let post = said("post");
    add(
        "taker",
        json!({
            "name": said("officer").map_or_else(|| official["full"].clone(), |name| json!(name)),
            "post": post.map_or_else(|| official["post"].clone(), |post| json!(post)),
            "post_ru": post.map_or_else(|| official["post_ru"].clone(), |post| json!(post)),
            "contacts": said("contacts").unwrap_or(office.address()),
        }),
    );
    let Some(package) = &matter.law.package else { return Ok(()) };
    let check = matter.check()?;
    let words = Words::new(language);
    let papers = |code: &str| {
        let found = check.findings.iter().filter(|finding| finding.code == code);
        let kinds = found.filter_map(|finding| finding.document.as_deref());
        let named = kinds.map(|kind| words.text(&format!("document-{kind}"))).collect::<Vec<_>>();
        Some(named).filter(|named| !named.is_empty())
    };
    add("fetched", json!(papers(&package.to_fetch)));
    add("following", json!(papers(&package.to_follow)));
    Ok(())
}
