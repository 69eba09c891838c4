//! `message`: what the applicant to a college is told now, ready to be sent: a text message and
//! the longer text of the cabinet (O20 p.12, p.16, O20.1(5)). It sends nothing itself.

use chrono::NaiveDate;
use serde_json::json;

use super::{
    Outcome,
    arguments::{self, Format},
    desk::Desk,
    masked::shown_phone,
    output::Output,
};
use crate::{
    case::Event,
    diagnostic::{Argument, Diagnostic, Exit, Result, codes, mask_numbers},
    language::{Language, Words},
    law::Edition,
    procedure::{Act, Matter},
};

/// Letters that one text message holds where some are not Latin, alone and as a part of several.
const ALONE: usize = 70;
const PART: usize = 67;

/// What was asked for beside the place, and the event that answers it.
const BESIDE: [&str; 2] = ["hostel-answered", "meals-answered"];

pub(super) fn run(arguments: &arguments::Message, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let look = desk.look(&arguments.view)?;
    let stored = desk.case_at(&arguments.case, look)?;
    let matter = desk.matter_at(&stored.case, look)?;
    let header = &stored.case.header;
    let language = arguments.language.as_deref().unwrap_or(&header.language);
    let language = if language == "ru" { Language::Ru } else { Language::Kk };
    let [short, long] = texts(&matter, language)?;
    let phone = header.applicant.phone.as_deref();
    let phone = phone.map(|phone| shown_phone(phone, arguments.full));
    if output.format() == Format::Json {
        output.json(json!({
            "case": header.number.to_string(),
            "state": matter.state(),
            "language": language.as_str(),
            "phone": phone,
            "text_message": short,
            "parts": parts(&short),
            "cabinet": long,
        }));
        return Ok(Exit::Fine);
    }
    let parts = parts(&short);
    output.say(
        "message-parts",
        &[("phone", phone.unwrap_or_default().into()), ("parts", parts.into())],
    );
    output.line(&short);
    output.line("");
    output.line(&long);
    Ok(Exit::Fine)
}

/// The text message and the text of the cabinet, in the language of the applicant.
///
/// # Errors
/// `no-such-act` of a service that tells nobody so; `no-calendar`.
fn texts(matter: &Matter<'_>, language: Language) -> Result<[String; 2]> {
    let words = Words::new(language);
    let header = &matter.case.header;
    let key = format!("message-{}", matter.state());
    if header.request.entrance.is_none() || !words.has(&key) {
        return Err(Diagnostic::error(codes::NO_SUCH_ACT)
            .with("case", header.number.to_string())
            .with_term("service", format!("service-{}", header.service))
            .with("verb", "message")
            .with("next", "")
            .into());
    }
    let said = arguments(matter)?;
    let cabinet = words.say(&format!("{key}.cabinet"), &said);
    let answers = BESIDE.iter().filter_map(|kind| matter.last_event(kind));
    let answers = answers.filter_map(|event| answer(event, &words));
    let long = std::iter::once(cabinet).chain(answers).collect::<Vec<_>>().join(" ");
    Ok([words.say(&key, &said), long].map(|text| mask_numbers(&text)))
}

/// `a place in a hostel: given`, once it was answered.
fn answer(event: &Event, words: &Words) -> Option<String> {
    let outcome = event.text("outcome")?;
    let outcome = words.text(&format!("choice-{outcome}"));
    Some(words.say(&format!("message-{}", event.kind), &[("outcome", outcome.into())]))
}

/// What the texts name: the case, the moment of the result, the speciality, the day to sign by.
fn arguments(matter: &Matter<'_>) -> Result<Vec<(&'static str, Argument)>> {
    let header = &matter.case.header;
    let entrance = header.request.entrance.as_ref();
    let admitted = matter.last_event("admitted");
    let named = |key: &str, asked: Option<&str>| {
        admitted.and_then(|event| event.text(key)).or(asked).unwrap_or_default().to_owned()
    };
    let qualification = entrance.and_then(|entrance| entrance.qualification.as_deref());
    let moved = matter.events().iter().rfind(|event| leads_on(matter.law, event));
    let result = moved.map_or(header.received, |event| event.at);
    let due = matter.due_of("contract-signed")?.map_or_else(String::new, figures);
    Ok(vec![
        ("case", header.number.to_string().into()),
        ("on", figures(result.date_naive()).into()),
        ("time", result.format("%H:%M").to_string().into()),
        ("speciality", named("speciality", header.request.speciality.as_deref()).into()),
        ("qualification", named("qualification", qualification).into()),
        ("due", due.into()),
    ])
}

/// Whether an event changes the state or gives the result.
fn leads_on(law: &Edition, event: &Event) -> bool {
    let delivered = event.kind == Act::Deliver.event(law);
    delivered || law.event(&event.kind).is_some_and(|rule| rule.to.is_some())
}

fn figures(day: NaiveDate) -> String {
    day.format("%d.%m.%Y").to_string()
}

/// How many messages a text goes out in.
fn parts(text: &str) -> usize {
    match text.encode_utf16().count() {
        letters if letters <= ALONE => 1,
        letters => letters.div_ceil(PART),
    }
}
