//! Cases of which nothing is counted, because the sources lack the terms of their edition.

use serde::Serialize;

use super::output::Output;
use crate::diagnostic::Diagnostic;

/// Such a case.
#[derive(Debug, Serialize)]
pub(super) struct Uncounted {
    pub case: String,
    pub edition: String,
    pub code: &'static str,
}

impl Uncounted {
    /// The case that a `text-absent` speaks of.
    pub fn of(absent: &Diagnostic) -> Self {
        let named = |name: &str| {
            let value = absent.arguments.iter().find(|(one, _)| *one == name);
            value.map(|(_, value)| String::from(value.clone())).unwrap_or_default()
        };
        Self { case: named("case"), edition: named("edition"), code: absent.code.as_str() }
    }
}

/// Says which cases a list of dates leaves out.
pub(super) fn say(uncounted: &[Uncounted], output: &mut Output<'_>) {
    if uncounted.is_empty() {
        return;
    }
    let cases: Vec<&str> = uncounted.iter().map(|one| one.case.as_str()).collect();
    let arguments = [("count", cases.len().into()), ("cases", cases.join(", ").into())];
    output.say("uncounted", &arguments);
}
