//! `certificate code`: what the national education database gave for a diploma, as a QR code of
//! 3x3 cm (O312 r.35 p.19-20). The law says what it is made from and not what stands in it: it is
//! printed as it was given.

use serde_json::json;

use super::{
    issue::{self, Press, Wanted, as_json},
    register,
    supplement::papers,
    typed_blank,
};
use crate::{
    certificate::{
        DIPLOMA_CODE,
        blank::{Blanks, EntryKind},
        supplement::Supplements,
    },
    cli::{
        Outcome,
        arguments::{DiplomaCode, Format},
        decision::needed,
        desk::{Desk, invalid_option},
        order,
        output::Output,
    },
    diagnostic::{Diagnostic, Diagnostics, Exit, codes},
    digest::sha256,
};

const VERB: &str = "certificate code";
/// The documents whose blanks bear a code.
const DIPLOMAS: [&str; 2] = ["vocational", "post-secondary"];
/// The longest text that a reader takes off paper at this size, in bytes.
const LONGEST: usize = 300;

pub(super) fn run(arguments: &DiplomaCode, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let number = typed_blank(&arguments.blank)?;
    let data = needed("--data", Some(&arguments.data))?;
    if data.len() > LONGEST {
        return Err(Diagnostics::from(invalid_option("--data", data, "expected-short-code")).into());
    }
    let mut writer = order::writer(VERB, desk, output)?;
    let register = register(desk, None)?;
    let whole = Blanks::one(&number).to_string();
    let refused = |problem: Diagnostic| Diagnostics::from(problem.with("blanks", whole.as_str()));
    let Some(blank) = register.blank(&number) else {
        return Err(refused(Diagnostic::error(codes::BLANK_UNKNOWN)).into());
    };
    if !DIPLOMAS.contains(&blank.kind.document.as_str()) {
        let document = format!("blank-document-{}", blank.kind.document);
        let other = Diagnostic::error(codes::BLANK_OF_ANOTHER).with_term("document", document);
        return Err(refused(other).into());
    }
    let Some(holder) = blank.entry(EntryKind::Issued).and_then(|entry| entry.holder.clone()) else {
        let state = format!("blank-state-{}", blank.state.as_str());
        let elsewhere = Diagnostic::error(codes::BLANK_ELSEWHERE).with_term("state", state);
        return Err(refused(elsewhere).into());
    };
    let wording = Supplements::built_in().wording.as_str();
    let edition = (wording, format!("sha256:{}", sha256(wording.as_bytes())));
    let today = desk.clock.today();
    let press = Press::of(desk, DIPLOMA_CODE, "", edition, today, output)?;
    let mut facts = press.office();
    facts["blank"] = json!({ "whole": whole });
    facts["holder"] = json!({ "name": holder });
    facts["code"] = json!(data);
    let one = Wanted {
        kind: DIPLOMA_CODE.to_owned(),
        blank: Some(whole.clone()),
        holder,
        iin: blank.entry(EntryKind::Issued).and_then(|entry| entry.iin.clone()),
        registration: None,
        number: Some(whole),
        date: today,
        facts,
        again: None,
    };
    let issued = issue::issue(&[one], &press, (arguments.again, ""), &mut writer, output)?;
    if output.format() == Format::Json {
        output.json(json!({ "papers": issued.iter().map(as_json).collect::<Vec<_>>() }));
    } else {
        papers(&issued, output);
        for same in issued.iter().filter(|same| !same.new) {
            output.tell("paper-same", &[("path", same.paper.file.as_str().into())]);
        }
    }
    Ok(Exit::Fine)
}
