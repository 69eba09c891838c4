//! The forms of papers that belong to no case: which there are, what each reproduces, and the verb
//! that makes it.

use super::{reference::References, supplement::Supplements};

/// The name under which seals, forms and the office's folder of own forms know them.
pub const SERVICE: &str = "certificate";
/// The form of a diploma's code.
pub const DIPLOMA_CODE: &str = "diploma-code";

/// A form of papers of education documents.
#[derive(Debug, Clone, Copy)]
pub struct PaperForm {
    /// Its name, and that of its template.
    pub id: &'static str,
    /// The annex it reproduces; empty where the law gives none.
    pub annex: &'static str,
    /// The amendment that gave the annex its present wording.
    pub wording: &'static str,
    /// Its paragraph.
    pub cite: &'static str,
    /// The verb that makes it.
    pub verb: &'static str,
}

/// Every one of them: supplements, references, the code of a diploma.
pub fn forms() -> Vec<PaperForm> {
    let supplements = Supplements::built_in();
    let references = References::built_in();
    let mut forms: Vec<PaperForm> = supplements
        .all()
        .iter()
        .map(|one| PaperForm {
            id: &one.form,
            annex: &one.annex,
            wording: &supplements.wording,
            cite: &one.annex,
            verb: "certificate supplement",
        })
        .collect();
    for level in references.levels() {
        let Some(id) = level.form.as_deref() else { continue };
        if forms.iter().all(|form| form.id != id) {
            let (cite, wording) = (level.cite.as_str(), references.wording.as_str());
            let verb = "certificate reference";
            forms.push(PaperForm { id, annex: cite, wording, cite, verb });
        }
    }
    forms.push(PaperForm {
        id: DIPLOMA_CODE,
        annex: "",
        wording: &supplements.wording,
        cite: "O312 r.35 p.19, O312 r.35 p.20",
        verb: "certificate code",
    });
    forms
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn b4_b5_b6_b7_b8_the_forms_that_the_law_gives_are_known_and_no_other() {
        let known: Vec<&str> = forms().iter().map(|form| form.id).collect();
        assert_eq!(
            known,
            [
                "supplement-basic",
                "supplement-special-1",
                "supplement-special-2",
                "supplement-special-3",
                "supplement-general",
                "reference-school",
                "reference-college",
                "diploma-code",
            ]
        );
    }
}
