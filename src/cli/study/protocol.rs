//! `extern protocol`: the results of attestation as a protocol marked «Экстернат», signed by the
//! examination commission and approved by the head, with the written materials (O61 p.18).

use toml::Value;

use super::{decide::ordered, results::needed_marks};
use crate::{
    cli::{
        Outcome,
        arguments::ExternProtocol,
        decision::{missing_option, needed},
        desk::Desk,
        output::Output,
    },
    diagnostic::Diagnostics,
    study::Mark,
};

pub(super) fn run(arguments: &ExternProtocol, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let chair = needed("--chair", arguments.chair.as_deref())?;
    if arguments.member.is_empty() {
        return Err(Diagnostics::from(missing_option("--member")).into());
    }
    let mut members = Vec::new();
    for member in &arguments.member {
        members.push(Value::from(needed("--member", Some(member))?));
    }
    let secretary = match arguments.secretary.as_deref() {
        Some(secretary) => Some(needed("--secretary", Some(secretary))?),
        None => None,
    };
    ordered("extern protocol", &arguments.order, desk, output, |wanted| {
        let matter = desk.matter(&wanted.kept.stored.case)?;
        let marks = needed_marks(&matter)?;
        let details = &mut wanted.details;
        details.insert("chair".into(), chair.into());
        details.insert("members".into(), Value::Array(members.clone()));
        details.extend(secretary.map(|name| ("secretary".to_owned(), name.into())));
        let materials = arguments.materials.map(i64::from);
        details.extend(materials.map(|count| ("materials".to_owned(), count.into())));
        // The protocol says what was known when it was drawn up.
        let marks = marks.iter().map(Mark::to_value).collect();
        details.insert("results".into(), Value::Array(marks));
        Ok(())
    })
}
