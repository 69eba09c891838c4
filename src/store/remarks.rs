//! What writers had to say and were not stopped by: told once the work is done.

use std::sync::{Arc, Mutex, PoisonError};

use super::{Directory, journal::Announced};
use crate::diagnostic::{Diagnostic, Diagnostics, codes};

/// Remarks on an office, gathered while it is worked in.
#[derive(Debug, Clone, Default)]
pub struct Remarks(Arc<Mutex<Diagnostics>>);

impl Remarks {
    /// Takes them, so that each is told once.
    pub fn take(&self) -> Diagnostics {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    pub(super) fn add(&self, remark: Diagnostic) {
        let mut remarks = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if !remarks.0.contains(&remark) {
            remarks.push(remark);
        }
    }
}

impl Directory {
    /// What is to be told when the work is done; more may come until then.
    pub fn remarks(&self) -> Remarks {
        self.remarks.clone()
    }

    /// Adds lines to the journal. Where that fails the records stand, and it is only said:
    /// whoever writes next adds the lines, and writes nothing before they are there.
    pub(super) fn add_to_journal(&self, announced: Announced) {
        let Err(problems) = announced.add() else { return };
        let values = problems.0.into_iter().flat_map(|problem| problem.arguments);
        let reason = values.into_iter().find(|(name, _)| *name == "reason");
        let reason = reason.map_or("other".into(), |(_, reason)| reason);
        self.remarks.add(Diagnostic::warning(codes::JOURNAL_BEHIND).with("reason", reason));
    }
}
