//! `form`: the forms of a service and of education documents, what they look like, and papers issued
//! on them.

mod issue;
mod known;
mod order_again;
mod preview;

use serde_json::{Value, json};

use super::{
    Outcome,
    arguments::{self, FormAct, FormLanguage, FormName, FormShow, Format},
    desk::Desk,
    output::{Output, Table},
};
use crate::{
    diagnostic::Exit,
    document::{Form, Origin},
    language::Language,
};
use known::Known;

pub(super) fn run(arguments: &arguments::Form, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    match &arguments.act {
        FormAct::List(arguments) => list(arguments.service.as_deref(), desk, output),
        FormAct::Show(arguments) => show(arguments, desk, output),
        FormAct::Preview(arguments) => preview::run(arguments, desk, output),
        FormAct::Issue(arguments) => issue::run(arguments, desk, output),
    }
}

/// The language of a form as it was typed.
fn language(name: &FormName) -> Language {
    match name.language {
        FormLanguage::Kk => Language::Kk,
        FormLanguage::Ru => Language::Ru,
    }
}

fn list(service: Option<&str>, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let (edition, forms) = known::all(service, desk)?;
    let mut table = Table::new(&["form", "title", "origin", "event", "own"]);
    let mut objects: Vec<Value> = Vec::new();
    for known in &forms {
        let mut titles = Vec::new();
        let mut own_files = Vec::new();
        for language in known.languages() {
            let own = desk.directory.own_form(known.service, known.id, language.as_str())?;
            let form = match &own {
                Some((path, text)) => Form::parse(path, text)?,
                None => Form::find(known.service, known.id, language.as_str())?,
            };
            let own = own.map(|(path, _)| path.display().to_string());
            objects.push(as_json(known, &form, *language, own.as_deref()));
            titles.push(form.title().to_owned());
            own_files.extend(own);
        }
        let shown = usize::from(output.words().language() == Language::Ru);
        table.rows.push(vec![
            known.id.to_owned(),
            titles.swap_remove(shown.min(titles.len() - 1)),
            origin(known, output),
            on(known, output),
            own_files.join(", "),
        ]);
    }
    match output.format() {
        Format::Json => output.json(json!({ "edition": edition, "forms": objects })),
        _ => output.table(&table),
    }
    Ok(Exit::Fine)
}

fn as_json(known: &Known<'_>, form: &Form, language: Language, own: Option<&str>) -> Value {
    let (annex, amendment) = match form.origin() {
        Origin::Reproduces { annex, amendment } => (Some(annex), Some(amendment)),
        Origin::Composed(_) => (None, None),
    };
    json!({
        "service": known.service,
        "form": known.id,
        "language": language.as_str(),
        "title": form.title(),
        "annex": annex,
        "wording": amendment,
        "translation": form.is_translation(),
        "on": known.on,
        "verb": known.verb,
        "cite": known.cite,
        "own": own,
    })
}

/// Whose wording a form has, in the reader's words.
fn origin(known: &Known<'_>, output: &Output<'_>) -> String {
    if known.annex.is_empty() {
        return output.words().text("form-composed");
    }
    let annex = output.cite(known.annex);
    let arguments = [("annex", annex.into()), ("amendment", known.wording.into())];
    output.words().say("form-reproduces", &arguments)
}

/// The events a form is issued on, in the reader's words; else the verb that makes its paper.
fn on(known: &Known<'_>, output: &Output<'_>) -> String {
    if let Some(verb) = known.verb {
        return format!("`{verb}`");
    }
    let events: Vec<String> = known.on.iter().map(|on| output.term("event", on)).collect();
    events.join(", ")
}

/// Prints the text of a form, to be read or to be made the office's own.
fn show(arguments: &FormShow, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let name = &arguments.name;
    let known = known::named(&name.form, arguments.service.as_deref(), desk)?;
    let form = known.form(desk, language(name), output)?;
    if output.format() == Format::Json {
        let mut object = as_json(&known, &form, language(name), None);
        object["text"] = form.text().into();
        output.json(object);
    } else {
        output.raw(form.text());
    }
    Ok(Exit::Fine)
}
