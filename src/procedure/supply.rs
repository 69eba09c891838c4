//! Papers that need not come with the application: the provider takes them from the state's
//! information systems, or they follow when a restriction on the territory ends (O20.1(8)).

use super::Matter;
use crate::{
    case::Event,
    law::{DocumentRule, Role},
};

impl Matter<'_> {
    /// Whether a paper of this kind came with the application or after it.
    pub(super) fn has_paper(&self, kind: &str) -> bool {
        let came = self.case.header.documents.iter().any(|document| document.kind == kind);
        let later = self.law.by_role(Role::Supply).is_some_and(|supply| {
            let is_it = |event: &&Event| event.kind == supply.kind;
            self.events().iter().filter(is_it).any(|event| event.text("document") == Some(kind))
        });
        came || later
    }

    /// Whether the provider is to take the paper itself, and can.
    pub(super) fn is_fetched(&self, rule: &DocumentRule) -> bool {
        rule.fetched_on.contains(&self.case.header.channel) && !self.has_failed(&rule.kind)
    }

    /// Whether the paper may still follow: a restriction was brought in and has not ended.
    pub(super) fn may_follow(&self, rule: &DocumentRule) -> bool {
        let last = |role| self.event_of(role).map(|event| (event.at, event.n));
        let began = last(Role::Restriction);
        rule.may_follow && began.is_some() && began > last(Role::Lifting)
    }

    /// Whether the system from which a paper is taken failed; a failure that names no paper is
    /// one of all.
    fn has_failed(&self, kind: &str) -> bool {
        let Some(failure) = self.law.by_role(Role::Failure) else { return false };
        let failures = self.events().iter().filter(|event| event.kind == failure.kind);
        failures
            .map(|event| event.text("document"))
            .any(|named| named.is_none_or(|one| one == kind))
    }
}
