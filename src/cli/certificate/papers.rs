//! `certificate papers`: the papers of education documents that were issued.

use serde_json::{Value, json};

use super::issue::records;
use crate::{
    certificate::{Issue, Record},
    cli::{
        Outcome,
        arguments::{CertificatePapers, Format},
        desk::Desk,
        output::{Output, Table},
    },
    diagnostic::Exit,
};

pub(super) fn run(arguments: &CertificatePapers, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let records = records(desk)?;
    let wanted = arguments.holder.as_deref().map(str::to_lowercase);
    let is_wanted = |issue: &Issue| {
        wanted.as_ref().is_none_or(|wanted| issue.holder.to_lowercase().contains(wanted))
    };
    let shown: Vec<(&Record, &Issue)> = records
        .iter()
        .filter_map(|(record, _)| Some((record, record.last()?)))
        .filter(|(_, issue)| is_wanted(issue))
        .collect();
    if output.format() == Format::Json {
        let rows: Vec<Value> =
            shown.iter().map(|(record, issue)| as_json(record, issue, arguments.full)).collect();
        output.json(json!({ "papers": rows }));
        return Ok(Exit::Fine);
    }
    if shown.is_empty() {
        output.say("papers-none", &[]);
    }
    let mut table =
        Table::new(&["record", "paper_kind", "holder", "blank", "date", "revision", "file"]);
    for (record, issue) in shown {
        table.rows.push(vec![
            record.number.to_string(),
            output.term("paper-kind", &record.kind),
            issue.holder.clone(),
            record.blank.clone().unwrap_or_default(),
            issue.date.to_string(),
            issue.revision.to_string(),
            issue.paper.clone(),
        ]);
    }
    output.table(&table);
    Ok(Exit::Fine)
}

fn as_json(record: &Record, issue: &Issue, full: bool) -> Value {
    let iin = issue.iin.as_ref();
    json!({
        "record": record.number.to_string(),
        "kind": record.kind,
        "form": record.form,
        "blank": record.blank,
        "holder": issue.holder,
        "iin": iin.map(|iin| if full { iin.to_string() } else { iin.masked() }),
        "registration": issue.registration,
        "date": issue.date.to_string(),
        "revision": issue.revision,
        "paper": issue.paper,
        "digest": issue.digest,
    })
}
