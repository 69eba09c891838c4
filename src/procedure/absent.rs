//! What cannot be answered of a case, because the sources lack the text of its edition.
//!
//! Nothing is computed from another edition. What happened is recorded all the same.

use super::{Act, Matter};
use crate::{
    diagnostic::{Argument, Diagnostic, codes},
    law::{Part, StateOutcome},
};

impl Matter<'_> {
    /// Why nothing is counted of a case that still waits for its result; nothing where its
    /// terms are held, or it has ended.
    pub fn uncounted(&self) -> Option<Diagnostic> {
        let delivered = self.event(Act::Deliver.event(self.law)).is_some();
        let waits = !delivered && self.outcome() == StateOutcome::Standing;
        self.text_absent(Part::Terms).filter(|_| waits)
    }

    /// Why a question about a part cannot be answered; nothing where the text is held.
    pub fn text_absent(&self, part: Part) -> Option<Diagnostic> {
        if !self.law.lacks(part) {
            return None;
        }
        let absences = || self.law.absences_of(part);
        let paragraphs = absences().map(|one| one.paragraphs.as_str());
        let paragraphs: Vec<&str> = paragraphs.filter(|cite| !cite.is_empty()).collect();
        let replaced = absences().find_map(|one| one.replaced_by.as_deref());
        let told = absences().find_map(|one| one.told_by.as_deref());
        Some(
            Diagnostic::error(codes::TEXT_ABSENT)
                .with("case", self.case.header.number.to_string())
                .with("service", self.law.service.as_str())
                .with("edition", self.law.id.as_str())
                .with_term("part", format!("part-{}", part.as_str()))
                .with("paragraphs", Argument::Cite(paragraphs.join(", ")))
                .with("replaced", replaced.unwrap_or_default())
                .with("told", told.unwrap_or_default()),
        )
    }
}
