//! What papers may say of a case: all of it under the names that forms use, taken from the
//! case as it is now believed and from the event that the paper is issued on. Each form takes
//! what it names.

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde_json::{Map, Value, json};

use super::{Letterhead, entrance, year};
use crate::{
    case::{Case, Document, Event},
    diagnostic::{Argument, Result},
    document::Form,
    language::{Language, Words},
    law::{Edition, FormRule, Role, SignedBy},
    procedure::{Act, Complaint, Finding, Matter},
};

/// What papers may say of a case; of an event of it, if they are issued on one.
///
/// # Errors
/// `no-calendar` where a term reaches a year without calendar data.
pub(in crate::cli) fn of_case(
    matter: &Matter<'_>,
    event: Option<&Event>,
    form: &FormRule,
    language: Language,
    office: &Letterhead<'_>,
) -> Result<Value> {
    let mut facts: Map<String, Value> = named(office.facts(form.signed_by));
    let mut add = |name: &str, fact: Value| {
        facts.insert(name.to_owned(), fact);
    };
    about(matter, &mut add);
    add("documents", json!(lacking(matter, language)?));
    add("received", json!(received(matter, language)));
    entrance::facts(matter, event, (office, form.signed_by), language, &mut add)?;
    hearing(matter, event, &mut add);
    if let Some(step) = form.asks_for.as_deref().and_then(|step| matter.law.step(step)) {
        // A day that is past when the letter is written is no day to answer by.
        let written = event.map(|event| event.at.date_naive());
        let by = matter.safe_by(step)?.filter(|by| written.is_none_or(|written| *by >= written));
        add("reply_by", json!(by.map(|day| day.to_string())));
    }
    if let Some(event) = event {
        add("collected_at", json!(event.text("place").unwrap_or(office.address())));
        let number = event.text("number").map_or_else(|| header_number(matter), str::to_owned);
        let [blank, original] = ["blank", "original"].map(|key| event.text(key));
        add("duplicate", json!({ "number": number, "blank": blank, "original": original }));
        decision(event, office, &mut add);
        year::add(matter, event, &mut add);
        if let Some(complaint) = complaint(matter, event) {
            add("enclosures", json!(enclosures(matter, &complaint, event, language)));
            about_complaint(matter, &complaint, event, &mut add);
        }
    }
    Ok(Value::Object(facts))
}

fn header_number(matter: &Matter<'_>) -> String {
    matter.case.header.number.to_string()
}

fn named<const N: usize>(facts: [(&'static str, Value); N]) -> Map<String, Value> {
    facts.into_iter().map(|(name, fact)| (name.to_owned(), fact)).collect()
}

/// What an order says of the cases it covers, and of the complaints that led to it.
pub(in crate::cli) fn of_order(
    matters: &[Matter<'_>],
    number: &str,
    date: NaiveDate,
    office: &Letterhead<'_>,
) -> Value {
    let mut facts: Map<String, Value> = named(office.facts(SignedBy::Head));
    let students: Vec<Value> = matters.iter().map(|matter| student(matter.case)).collect();
    facts.insert("order".to_owned(), numbered(Some(number), date));
    facts.insert("students".to_owned(), json!(students));
    let complaints: Vec<Value> = matters.iter().filter_map(given_right).collect();
    if !complaints.is_empty() {
        facts.insert("complaints".to_owned(), json!(complaints));
    }
    Value::Object(facts)
}

/// The complaint that opened a case again (O61 p.27).
fn given_right(matter: &Matter<'_>) -> Option<Value> {
    let number = matter.reopened()?.complaint;
    let complaints = matter.complaints();
    let complaint = complaints.iter().find(|one| one.number == number)?;
    let day = |event: &Event| event.at.date_naive().to_string();
    Some(json!({
        "case": header_number(matter),
        "student": matter.case.header.person(),
        "received": complaint.events.first().map(|event| day(event)),
        "closed": matter.ruling(complaint).map(day),
        "outcome": matter.outcome_of(complaint),
    }))
}

fn about(matter: &Matter<'_>, add: &mut impl FnMut(&str, Value)) {
    let header = &matter.case.header;
    let applicant = &header.applicant;
    let iin = applicant.iin.as_ref().map(ToString::to_string);
    add("applicant", json!({ "name": applicant.name, "iin": iin, "phone": applicant.phone }));
    let student = student(matter.case);
    for name in ["category", "grades", "school_year", "departure"] {
        add(name, student[name].clone());
    }
    add("student", student);
    add(
        "case",
        json!({
            "number": header.number.to_string(),
            "received": minute(header.received),
            "registered": header.registered.to_string(),
        }),
    );
    let date = application_date(matter.case, matter.law);
    let number = header.source.as_ref().map(|source| source.number.clone());
    let number = number.unwrap_or_else(|| header.number.to_string());
    add(
        "application",
        json!({
            "number": number,
            "date": date.to_string(),
            "reason": header.request.reason,
            "mistakes": header.request.mistakes,
            "finished": header.request.finished.map(|year| year.to_string()),
            "renamed_to": header.request.renamed_to,
            "speciality": header.request.speciality,
        }),
    );
    add("asked", json!(header.request.document));
}

fn student(case: &Case) -> Value {
    let request = &case.header.request;
    let Some(student) = &case.header.student else { return Value::Null };
    json!({
        "name": student.name,
        "iin": student.iin.as_ref().map(ToString::to_string),
        "born": student.born.map(|day| day.to_string()),
        "school": student.school,
        "grade": student.grade,
        "grades": request.grades,
        "category": request.category,
        "school_year": request.school_year,
        "departure": request.departure.map(|day| day.to_string()),
    })
}

/// The day the application bears, or the day it arrived.
fn application_date(case: &Case, law: &Edition) -> NaiveDate {
    let dates = |document: &&Document| {
        law.documents.iter().any(|rule| rule.dates_application && rule.kind == document.kind)
    };
    let application = case.header.documents.iter().find(dates);
    application
        .and_then(|application| application.issued)
        .unwrap_or_else(|| case.header.received.date_naive())
}

/// The papers that came with the application, as a receipt lists them.
fn received(matter: &Matter<'_>, language: Language) -> Vec<String> {
    let words = Words::new(language);
    let itself = |document: &&Document| {
        let rule = matter.law.documents.iter().find(|rule| rule.kind == document.kind);
        rule.is_some_and(|rule| rule.dates_application)
    };
    let papers = matter.case.header.documents.iter().filter(|document| !itself(document));
    papers
        .map(|document| {
            let name = words.text(&format!("document-{}", document.kind));
            let number = document.number.as_ref().map(|number| format!(" № {number}"));
            format!("{name}{}", number.unwrap_or_default())
        })
        .collect()
}

/// What the check found missing or out of date, as papers word it.
fn lacking(matter: &Matter<'_>, language: Language) -> Result<Vec<String>> {
    let check = matter.check()?;
    if check.complete() {
        return Ok(Vec::new());
    }
    let words = Words::new(language);
    let leads_here = |finding: &&Finding| {
        matter.law.package.as_ref().is_some_and(|package| finding.leads_to == package.leads_to)
    };
    let lacking = check.findings.iter().filter(leads_here);
    Ok(lacking
        .map(|finding| {
            words.say(&format!("finding-{}.paper", finding.code), &with_dates(&finding.arguments))
        })
        .collect())
}

/// Values with their days as papers write them in figures: `01.06.2026`.
fn with_dates(arguments: &[(&'static str, Argument)]) -> Vec<(&'static str, Argument)> {
    let figures = |argument: &Argument| match argument {
        Argument::Date(date) => date.format("%d.%m.%Y").to_string().into(),
        other => other.clone(),
    };
    arguments.iter().map(|(name, argument)| (*name, figures(argument))).collect()
}

/// The preliminary decision, its ground, and the hearing it led to, as far as they were known
/// when the event of the paper happened.
fn hearing(matter: &Matter<'_>, event: Option<&Event>, add: &mut impl FnMut(&str, Value)) {
    let by_then = |one: &&Event| event.is_none_or(|event| (one.at, one.n) <= (event.at, event.n));
    let last = |kind: &str| matter.events().iter().filter(by_then).rfind(|one| one.kind == kind);
    let Some(notice) = last(Act::RefusePreliminary.event(matter.law)) else { return };
    add("preliminary", numbered(notice.text("number"), notice.at.date_naive()));
    add("grounds", grounds(notice));
    add("objection", json!(objection(matter, &last, notice)));
    let held = matter.law.by_role(Role::Hearing).and_then(|rule| last(&rule.kind));
    let held = held.filter(|held| held.at >= notice.at);
    let attended = held.and_then(|held| held.text("attended"));
    add(
        "hearing",
        json!({
            "at": held.map(|held| held.at).or(notice.moment("hearing")).map(minute),
            "place": notice.text("venue"),
            "attended": attended,
            "absent": attended.filter(|attended| *attended == "no").map(|_| "yes"),
            "position": held
                .and_then(|held| held.text("position"))
                .filter(|position| !position.trim().is_empty()),
        }),
    );
}

/// What the applicant objected to the preliminary decision after its notice, if anything is known
/// of it (O312 r.35 p.38, p.58).
fn objection<'m>(
    matter: &Matter<'_>,
    last: &impl Fn(&str) -> Option<&'m Event>,
    notice: &Event,
) -> Option<Value> {
    let step = matter.law.step("objection")?;
    let made = step.done_by.iter().find_map(|kind| last(kind))?;
    let worded = made.text("text").filter(|text| !text.trim().is_empty())?;
    let date = made.at.date_naive().to_string();
    (made.at >= notice.at).then(|| json!({ "date": date, "text": worded }))
}

/// The names under which forms know the paper of an event: a decision, a letter, minutes.
const PAPERS: [&str; 5] = ["decision", "request", "letter", "answer", "minutes"];

/// What an event decided: its number and date, its ground, its reasons.
fn decision(event: &Event, office: &Letterhead<'_>, add: &mut impl FnMut(&str, Value)) {
    let mut paper = numbered(event.text("number"), event.at.date_naive());
    if event.text("order").is_some() {
        add("order", paper.clone());
    }
    paper["decision"] = json!(event.text("decision").or(event.text("proposal")));
    for name in PAPERS {
        add(name, paper.clone());
    }
    let [_, (_, head), _] = office.facts(SignedBy::Head);
    add("chair", head);
    if event.number("ground").is_some() {
        let grounds = grounds(event);
        add("ground", grounds[0].clone());
        add("grounds", grounds);
        let further = paragraphs(event.text("reason").unwrap_or_default());
        add("reasons", json!(further.get(1..).filter(|further| !further.is_empty())));
    } else if let Some(reason) = event.text("reason") {
        add("reasons", json!(paragraphs(reason)));
    }
}

/// The ground of a refusal; the first paragraph of its reasons stands with it.
fn grounds(event: &Event) -> Value {
    let reason = paragraphs(event.text("reason").unwrap_or_default()).first().copied();
    json!([{ "number": event.number("ground"), "circumstances": reason, "reasons": reason }])
}

/// Under which name a case notes a bundle of it, which is none of its papers.
const BUNDLE: &str = "complaint-bundle";

/// What goes with a complaint: itself, the package, and the papers issued so far.
fn enclosures(
    matter: &Matter<'_>,
    complaint: &Complaint<'_>,
    event: &Event,
    language: Language,
) -> Vec<String> {
    let words = Words::new(language);
    let entry = |name: String, number: Option<&str>, date: Option<NaiveDate>| {
        let number = number.map(|number| format!(" № {number}")).unwrap_or_default();
        let date = date.map(|date| date.format(", %d.%m.%Y").to_string()).unwrap_or_default();
        format!("{name}{number}{date}")
    };
    let received = complaint.events.first().map(|event| event.at.date_naive());
    let itself = entry(words.text("enclosure-complaint"), None, received);
    let package = matter.case.header.documents.iter().map(|document| {
        let name = words.text(&format!("document-{}", document.kind));
        entry(name, document.number.as_deref(), document.issued)
    });
    let issued = matter.events().iter().filter(|issued| issued.at < event.at);
    let issued = issued.filter(|issued| issued.text("form") != Some(BUNDLE));
    let papers = issued.filter(|issued| issued.text("paper").is_some()).map(|issued| {
        let name = title(matter.law, issued, language);
        let name = name.unwrap_or_else(|| words.text(&format!("event-{}", issued.kind)));
        entry(name, issued.text("number"), Some(issued.at.date_naive()))
    });
    std::iter::once(itself).chain(package).chain(papers).collect()
}

/// The title of the paper that an event names, by the form it was issued on.
pub(in crate::cli) fn title(law: &Edition, issued: &Event, language: Language) -> Option<String> {
    let of_form = issued.text("form").and_then(|form| law.form(form));
    let of_event = || law.forms.iter().find(|form| form.is_on(&issued.kind) && !form.several);
    let form = of_form.or_else(of_event)?;
    let form = Form::find(&law.service, &form.id, language.as_str()).ok()?;
    Some(form.title().to_owned())
}

/// The complaint that an event belongs to.
fn complaint<'m>(matter: &'m Matter<'_>, event: &Event) -> Option<Complaint<'m>> {
    let number = event.complaint()?;
    matter.complaints().into_iter().find(|complaint| complaint.number == number)
}

fn about_complaint(
    matter: &Matter<'_>,
    complaint: &Complaint<'_>,
    event: &Event,
    add: &mut impl FnMut(&str, Value),
) {
    let at = |verb: &str| {
        let kind = &matter.law.by_verb(verb)?.kind;
        complaint.event(kind).map(|event| event.at.date_naive().to_string())
    };
    let about = complaint.events.first().and_then(|received| received.text("about"));
    add(
        "complaint",
        json!({
            "addressee": complaint.addressee,
            "received": at("appeal receive"),
            "registered": at("appeal register"),
            "about": about,
        }),
    );
    add("body", json!(event.text("body")));
    let rule = matter.law.event(&event.kind);
    let outcome = rule.and_then(|rule| rule.fields.iter().find(|field| field.name == "outcome"));
    let unsaid = outcome.and_then(|field| field.default.as_deref());
    add("outcome", json!(event.text("outcome").or(unsaid)));
    let reasons = paragraphs(event.text("reason").unwrap_or_default());
    add("reasons", json!((!reasons.is_empty()).then_some(reasons)));
}

/// The paragraphs of a text that an officer worded.
fn paragraphs(text: &str) -> Vec<&str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect()
}

fn numbered(number: Option<&str>, date: NaiveDate) -> Value {
    json!({ "number": number, "date": date.to_string() })
}

fn minute(moment: DateTime<FixedOffset>) -> String {
    moment.format("%Y-%m-%dT%H:%M").to_string()
}
