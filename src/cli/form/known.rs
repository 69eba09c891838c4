//! The forms that an office may look at: of the service that is meant, and, where it gives
//! education documents out, of their papers, which belong to no case.

use serde_json::{Value, json};

use crate::{
    certificate::{
        self, PaperForm,
        supplement::{Subject, Supplement, Supplements},
    },
    cli::{
        certificate::{gives_out, permit_kind},
        desk::Desk,
        output::Output,
        paper,
    },
    diagnostic::{Diagnostic, Result, codes},
    document::Form,
    language::Language,
    law::{Edition, FormRule},
};

/// A form by what the law says of it.
pub(super) struct Known<'a> {
    /// The service, or `certificate`.
    pub service: &'a str,
    pub id: &'a str,
    pub annex: &'a str,
    /// The amendment that gave the annex its present wording.
    pub wording: &'a str,
    pub cite: &'a str,
    /// The edition of the law, or the wording of papers that belong to no case.
    edition: &'a str,
    /// The events it is issued on.
    pub on: &'a [String],
    /// The verb that makes it, where no event does.
    pub verb: Option<&'a str>,
}

impl<'a> Known<'a> {
    fn of_service(law: &'a Edition, rule: &'a FormRule) -> Self {
        Self {
            service: &law.service,
            id: &rule.id,
            annex: &rule.annex,
            wording: &rule.wording,
            cite: &rule.cite,
            edition: &law.id,
            on: &rule.on,
            verb: None,
        }
    }

    fn of_certificate(form: PaperForm) -> Self {
        Self {
            service: certificate::SERVICE,
            id: form.id,
            annex: form.annex,
            wording: form.wording,
            cite: form.cite,
            edition: form.wording,
            on: &[],
            verb: Some(form.verb),
        }
    }

    /// The languages it is in: the papers of education documents are in Kazakh alone, or in both
    /// languages side by side.
    pub(super) fn languages(&self) -> &'static [Language] {
        if self.verb.is_some() { &[Language::Kk] } else { &[Language::Kk, Language::Ru] }
    }

    /// What stands on a blank one by the law: the subjects of a supplement, and as many lines for
    /// further ones as it leaves.
    pub(super) fn printed(&self) -> Value {
        let is_it = |one: &&Supplement| self.verb.is_some() && one.form == self.id;
        let Some(supplement) = Supplements::built_in().all().iter().find(is_it) else {
            return Value::Null;
        };
        let name = |subject: &Subject| json!({ "kk": subject.kk, "ru": subject.ru });
        let of_list = supplement.courses.iter().filter(|course| course.named.is_none());
        json!({
            "subjects": supplement.subjects.iter().map(name).collect::<Vec<_>>(),
            "courses": of_list.map(name).collect::<Vec<_>>(),
            "extras": vec![json!({}); supplement.extras],
        })
    }

    /// The form itself: the office's own, which is then named, or the built-in one.
    ///
    /// # Errors
    /// `no-form`, `invalid-template`, `cannot-read`, `stale-form`.
    pub(super) fn form(
        &self,
        desk: &Desk,
        language: Language,
        output: &mut Output<'_>,
    ) -> Result<Form> {
        let expected = match self.annex {
            "" => String::new(),
            annex => format!("{annex} @ {}", self.wording),
        };
        let named = (self.service, self.id, language);
        paper::own_or_built_in(desk, named, (&expected, self.edition), output)
    }
}

/// The forms that are meant, and the edition they are of: those of the service, and with no service
/// named those of education documents after them.
///
/// # Errors
/// `which-service`, `invalid-option`, `no-edition`; `no-certificates` where they are named and the
/// office gives none out.
pub(super) fn all<'a>(service: Option<&str>, desk: &'a Desk) -> Result<(&'a str, Vec<Known<'a>>)> {
    if service == Some(certificate::SERVICE) {
        permit_kind(desk)?;
        let forms: Vec<Known<'_>> = of_certificates().collect();
        let edition = forms.first().map_or("", |form| form.edition);
        return Ok((edition, forms));
    }
    let law = desk.law_today(service)?;
    let mut forms: Vec<Known<'_>> =
        law.forms.iter().map(|rule| Known::of_service(law, rule)).collect();
    if service.is_none() && gives_out(desk) {
        forms.extend(of_certificates());
    }
    Ok((&law.id, forms))
}

/// The form of this name.
///
/// # Errors
/// `no-form`; what keeps its service from being known.
pub(super) fn named<'a>(form: &str, service: Option<&str>, desk: &'a Desk) -> Result<Known<'a>> {
    let of_certificate = match service {
        Some(certificate::SERVICE) => {
            permit_kind(desk)?;
            true
        }
        Some(_) => false,
        None => gives_out(desk),
    };
    if of_certificate && let Some(known) = of_certificates().find(|known| known.id == form) {
        return Ok(known);
    }
    if service == Some(certificate::SERVICE) {
        return Err(Diagnostic::error(codes::NO_FORM)
            .with("service", certificate::SERVICE)
            .with("form", form)
            .with("language", "kk")
            .into());
    }
    let law = desk.law_today(service)?;
    Ok(Known::of_service(law, paper::rule(law, form)?))
}

fn of_certificates<'a>() -> impl Iterator<Item = Known<'a>> {
    certificate::forms().into_iter().map(Known::of_certificate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn b4_b5_b6_a_blank_supplement_names_its_subjects_and_no_mark() {
        for one in Supplements::built_in().all() {
            let known = of_certificates().find(|known| known.id == one.form).unwrap();
            let form = Form::find(known.service, known.id, "kk").unwrap();
            let paper = form.set_partly(&known.printed()).unwrap();
            let text = paper.lines().join("\n").replace('\u{a0}', " ");
            for subject in &one.subjects {
                assert!(text.contains(&subject.kk) && text.contains(&subject.ru), "{}", one.id);
            }
            assert_eq!(paper.pages(), 1, "{}", one.id);
        }
    }
}
