//! `form preview`: a form as it will look. Without a case it is blank, to be filled in by
//! hand; with one it is a draft: what is known is filled in, the rest stays a line.

use serde_json::{Value, json};

use super::{known, language};
use crate::{
    cli::{
        Outcome,
        arguments::{Archive, FormPreview, Format},
        decision::worded,
        desk::Desk,
        output::Output,
        paper::{self, Letterhead, facts},
    },
    diagnostic::{Diagnostic, Diagnostics, Exit, Result, codes},
    document::{Form, Paper, Profile, Stamp},
    language::Language,
    law::{Edition, FormRule},
    procedure::Matter,
    store::StoredCase,
};

pub(super) fn run(arguments: &FormPreview, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let stored = desk.cases(&arguments.cases)?;
    let (form, paper) = match stored.first() {
        Some(first) => draft(arguments, desk.law(&first.case)?, &stored, desk, output)?,
        None => blank(arguments, desk, output)?,
    };
    write(&form, &paper, arguments, desk, output)
}

/// The form with nothing filled in.
fn blank(arguments: &FormPreview, desk: &Desk, output: &mut Output<'_>) -> Result<(Form, Paper)> {
    let name = &arguments.name;
    let known = known::named(&name.form, arguments.service.as_deref(), desk)?;
    let form = known.form(desk, language(name), output)?;
    let paper = form.set_partly(&known.printed())?;
    Ok((form, paper))
}

/// The form with all that is known of the cases.
fn draft(
    arguments: &FormPreview,
    law: &Edition,
    stored: &[StoredCase],
    desk: &Desk,
    output: &mut Output<'_>,
) -> Result<(Form, Paper)> {
    let name = &arguments.name;
    let rule = paper::rule(law, &name.form)?;
    let language = language(name);
    if stored.len() > 1 && !rule.several {
        return Err(Diagnostics::from(
            Diagnostic::error(codes::SEVERAL_GIVEN).with("form", rule.id.as_str()),
        ));
    }
    let form = paper::find(desk, law, rule, language, output)?;
    let mut facts = facts(stored, rule, language, desk)?;
    if let Some(reason) = worded(&arguments.wording, false, desk)? {
        word(&mut facts, &reason);
    }
    let paper = form.set_partly(&form.select(&facts))?;
    // What the office does not issue itself is no draft: an application filled in.
    let paper = if rule.on.is_empty() { paper } else { paper.draft() };
    Ok((form, paper))
}

/// What may be said of the cases now; an order covers all of them.
fn facts(stored: &[StoredCase], rule: &FormRule, language: Language, desk: &Desk) -> Result<Value> {
    let office = Letterhead::of(&desk.directory.office, desk.clock.today())?;
    let first = &stored[0].case;
    if rule.several {
        let matters: Vec<Matter<'_>> =
            stored.iter().map(|one| desk.matter(&one.case)).collect::<Result<_>>()?;
        let mut facts = facts::of_order(&matters, "", desk.clock.today(), &office);
        facts["order"] = Value::Null;
        return Ok(facts);
    }
    let matter = desk.matter(first)?;
    let event = matter.events().iter().rfind(|event| rule.is_on(&event.kind));
    facts::of_case(&matter, event, rule, language, &office)
}

/// Puts the head's own words where the form has its reasons: the first paragraph beside the
/// ground, if there is one, the others after it.
fn word(facts: &mut Value, reason: &str) {
    let paragraphs: Vec<&str> = reason.lines().collect();
    if facts["grounds"].is_null() {
        facts["reasons"] = json!(paragraphs);
        return;
    }
    for name in ["circumstances", "reasons"] {
        facts["grounds"][0][name] = json!(paragraphs.first());
    }
    facts["reasons"] = json!(paragraphs.get(1..).filter(|further| !further.is_empty()));
}

fn write(
    form: &Form,
    paper: &Paper,
    arguments: &FormPreview,
    desk: &Desk,
    output: &mut Output<'_>,
) -> Outcome {
    let profile = match arguments.archive {
        Archive::A2a => Profile::Archival,
        Archive::A1b => Profile::Pdfa1b,
    };
    let title = form.title().to_owned();
    let bytes = paper.to_pdf(&Stamp { title, created: desk.clock.now, seal: None, profile })?;
    let default = format!("{}.{}.pdf", arguments.name.form, form.language());
    let path = desk.file(arguments.out.as_deref().unwrap_or(default.as_ref()));
    desk.directory.write_draft(&path, &bytes, b"%PDF-")?;
    let shown = path.display().to_string();
    if output.format() == Format::Json {
        output.json(json!({ "form": arguments.name.form, "file": shown, "pages": paper.pages() }));
    } else {
        let key = if arguments.cases.is_empty() { "form-blank" } else { "form-draft" };
        output.tell(key, &[("path", shown.into()), ("pages", paper.pages().into())]);
    }
    Ok(Exit::Fine)
}
