//! A form of an office, ready to be filled and sealed many times.

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde_json::Value;

use super::Letterhead;
use crate::{
    case::CaseNumber,
    cli::{desk::Desk, output::Output},
    diagnostic::{Diagnostic, Place, Result, codes},
    document::{Form, Origin, PROGRAM, Profile, Seal, State},
    language::Language,
    law::{Edition, FormRule},
};

/// A form of an edition in one language, and the office that fills it.
#[derive(Debug)]
pub(in crate::cli) struct Maker<'a> {
    pub form: Form,
    pub rule: &'a FormRule,
    pub office: Letterhead<'a>,
    pub language: Language,
    pub law: &'a Edition,
}

/// What one paper says, and where it comes from.
#[derive(Debug)]
pub(in crate::cli) struct Sheet {
    /// The case or the order it belongs to.
    pub record: CaseNumber,
    /// The number printed on it, or the record's.
    pub number: String,
    /// The date printed on it.
    pub date: NaiveDate,
    /// The moment it is made.
    pub created: DateTime<FixedOffset>,
    /// The cases it is made from, as they stand.
    pub states: Vec<State>,
    /// 1 as first issued.
    pub revision: u32,
    /// What may be said.
    pub facts: Value,
}

impl<'a> Maker<'a> {
    /// The form of this name: the office's own, which is then named, or the built-in one.
    ///
    /// # Errors
    /// `no-form`; `stale-form` for one that reproduces another wording of its annex than the
    /// edition's; `missing-setting` for names that the office has not set.
    pub fn of(
        desk: &'a Desk,
        law: &'a Edition,
        form: &str,
        language: Language,
        day: NaiveDate,
        output: &mut Output<'_>,
    ) -> Result<Self> {
        let rule = rule(law, form)?;
        let found = find(desk, law, rule, language, output)?;
        let office = Letterhead::of(&desk.directory.office, day)?;
        Ok(Self { form: found, rule, office, language, law })
    }

    /// Makes the paper: filled, sealed, as a PDF.
    ///
    /// # Errors
    /// What the form, the fonts or the writer have against the facts.
    pub fn make(&self, sheet: Sheet) -> Result<Vec<u8>> {
        let mut facts = sheet.facts;
        if sheet.revision > 1 {
            facts["revision"] = sheet.revision.to_string().into();
        }
        let values = self.form.select(&facts);
        let seal = Seal {
            service: self.law.service.clone(),
            form: self.rule.id.clone(),
            language: self.language.as_str().to_owned(),
            form_digest: self.form.digest(),
            office: self.office.name().to_owned(),
            record: sheet.record.to_string(),
            number: sheet.number,
            date: sheet.date,
            created: sheet.created,
            states: sheet.states,
            edition: (self.law.id.clone(), self.law.digest.clone()),
            revision: sheet.revision,
            program: PROGRAM.to_owned(),
            values,
        };
        seal.paper(&self.form)?.to_pdf(&seal.stamp(&self.form, Profile::Archival))
    }
}

/// What an edition says of a form.
///
/// # Errors
/// `no-form` where the service has none of this name.
pub(in crate::cli) fn rule<'a>(law: &'a Edition, form: &str) -> Result<&'a FormRule> {
    law.form(form).ok_or_else(|| {
        Diagnostic::error(codes::NO_FORM)
            .with("service", law.service.as_str())
            .with("form", form)
            .with("language", "kk")
            .into()
    })
}

/// The form of an edition: the office's own, which is then named, or the built-in one.
///
/// # Errors
/// `no-form`, `invalid-template`, `cannot-read`, `stale-form`.
pub(in crate::cli) fn find(
    desk: &Desk,
    law: &Edition,
    rule: &FormRule,
    language: Language,
    output: &mut Output<'_>,
) -> Result<Form> {
    let expected = match rule.annex.as_str() {
        "" => String::new(),
        annex => format!("{annex} @ {}", rule.wording),
    };
    own_or_built_in(desk, (&law.service, &rule.id, language), (&expected, &law.id), output)
}

/// The form of this service, name and language: the office's own, which is then named and must
/// have the wording expected of an edition, or the built-in one.
///
/// # Errors
/// `no-form`, `invalid-template`, `cannot-read`, `stale-form`.
pub(in crate::cli) fn own_or_built_in(
    desk: &Desk,
    (service, form, language): (&str, &str, Language),
    (expected, edition): (&str, &str),
    output: &mut Output<'_>,
) -> Result<Form> {
    let language = language.as_str();
    let Some((path, text)) = desk.directory.own_form(service, form, language)? else {
        return Form::find(service, form, language);
    };
    let form = Form::parse(&path, &text)?;
    let says = match form.origin() {
        Origin::Reproduces { annex, amendment } => format!("{annex} @ {amendment}"),
        Origin::Composed(_) => String::new(),
    };
    if says != expected {
        return Err(Diagnostic::error(codes::STALE_FORM)
            .with("annex", says)
            .with("expected", expected)
            .with("edition", edition)
            .at(Place::File(path))
            .into());
    }
    output.say("own-form", &[("path", path.display().to_string().into())]);
    Ok(form)
}
