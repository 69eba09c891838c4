//! `form`: the forms of a service, what they look like, and papers issued on them.

mod issue;
mod preview;

use serde_json::{Value, json};

use super::{
    Outcome,
    arguments::{self, FormAct, FormLanguage, FormName, FormShow, Format},
    desk::Desk,
    output::{Output, Table},
    paper,
};
use crate::{
    diagnostic::Exit,
    document::{Form, Origin},
    language::Language,
    law::FormRule,
};

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
    let law = desk.law_today(service)?;
    let mut table = Table::new(&["form", "title", "origin", "event", "own"]);
    let mut objects: Vec<Value> = Vec::new();
    for rule in &law.forms {
        let mut titles = Vec::new();
        let mut own_files = Vec::new();
        for language in [Language::Kk, Language::Ru] {
            let own = desk.directory.own_form(&law.service, &rule.id, language.as_str())?;
            let form = match &own {
                Some((path, text)) => Form::parse(path, text)?,
                None => Form::find(&law.service, &rule.id, language.as_str())?,
            };
            let own = own.map(|(path, _)| path.display().to_string());
            objects.push(as_json(rule, &form, language, own.as_deref()));
            titles.push(form.title().to_owned());
            own_files.extend(own);
        }
        let shown = usize::from(output.words().language() == Language::Ru);
        table.rows.push(vec![
            rule.id.clone(),
            titles.swap_remove(shown),
            origin(rule, output),
            on(rule, output),
            own_files.join(", "),
        ]);
    }
    match output.format() {
        Format::Json => output.json(json!({ "edition": law.id, "forms": objects })),
        _ => output.table(&table),
    }
    Ok(Exit::Fine)
}

fn as_json(rule: &FormRule, form: &Form, language: Language, own: Option<&str>) -> Value {
    let (annex, amendment) = match form.origin() {
        Origin::Reproduces { annex, amendment } => (Some(annex), Some(amendment)),
        Origin::Composed(_) => (None, None),
    };
    json!({
        "form": rule.id,
        "language": language.as_str(),
        "title": form.title(),
        "annex": annex,
        "wording": amendment,
        "translation": form.is_translation(),
        "on": rule.on,
        "cite": rule.cite,
        "own": own,
    })
}

/// Whose wording a form has, in the reader's words.
fn origin(rule: &FormRule, output: &Output<'_>) -> String {
    if rule.annex.is_empty() {
        return output.words().text("form-composed");
    }
    let annex = output.cite(&rule.annex);
    let arguments = [("annex", annex.into()), ("amendment", rule.wording.as_str().into())];
    output.words().say("form-reproduces", &arguments)
}

/// The events a form is issued on, in the reader's words.
fn on(rule: &FormRule, output: &Output<'_>) -> String {
    let events: Vec<String> = rule.on.iter().map(|on| output.term("event", on)).collect();
    events.join(", ")
}

/// Prints the text of a form, to be read or to be made the office's own.
fn show(arguments: &FormShow, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let name = &arguments.name;
    let law = desk.law_today(arguments.service.as_deref())?;
    let rule = paper::rule(law, &name.form)?;
    let form = paper::find(desk, law, rule, language(name), output)?;
    if output.format() == Format::Json {
        let mut object = as_json(rule, &form, language(name), None);
        object["text"] = form.text().into();
        output.json(object);
    } else {
        output.raw(form.text());
    }
    Ok(Exit::Fine)
}
