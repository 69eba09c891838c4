//! `admission publish`: the file that anyone can reckon again, and the three lists for the
//! departments.

use chrono::Datelike;
use serde_json::json;

use super::{
    Around, Loaded, allocate::Distributed, allocate::drawn, list_files, lot, sheets::sheets,
};
use crate::{
    admission::{Competition, Method, Public, Rules},
    case::Iin,
    cli::{
        Outcome,
        arguments::{AdmissionPublish, Format},
        output::Output,
    },
    diagnostic::{Diagnostic, Diagnostics, Exit, Result, codes},
    store::write_pages,
};

/// The name of the published file.
const FILE: &str = "results.json";

pub(super) fn run(
    arguments: &AdmissionPublish,
    around: &Around<'_>,
    output: &mut Output<'_>,
) -> Outcome {
    let seed = lot::seed(&arguments.lot)?;
    let committed = arguments.lot.commitment.is_some();
    let distributed = Distributed::of(Loaded::read(&arguments.lists, around)?, seed);
    may_be_published(&distributed, committed)?;
    let readings = Method::readings(&distributed.loaded.choices)?;
    let competition = distributed.competition();
    let (allocation, seed) = (&distributed.allocation, distributed.seed.as_ref());
    let method = &distributed.loaded.method;
    let text = Public::of(competition, allocation, method, readings, seed).text()?;
    let digest = Public::parse(&text)?.digest;
    let files = files(arguments, &distributed, &text, &digest, around, output)?;
    let folder = around.file(&arguments.out);
    write_pages(&folder, &files)?;
    let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    if output.format() == Format::Json {
        let answer = json!({ "digest": digest, "files": names });
        output.json(distributed.loaded.answer(answer, output)?);
    } else {
        for name in names {
            output.line(&arguments.out.join(name).display().to_string());
        }
        output.tell("adm-published", &[("digest", digest.into())]);
        say_days(competition, around, output)?;
    }
    Ok(Exit::Fine)
}

/// On which days the results are published, by what the entrants finished (O20 p.64).
fn say_days(competition: &Competition, around: &Around<'_>, output: &mut Output<'_>) -> Result<()> {
    let year = around.clock()?.today().year();
    for day in &Rules::built_in().results {
        if competition.entrants().iter().any(|one| one.base == day.base) {
            let base = output.words().text(&format!("adm-base-{}", day.base));
            let cite = output.words().cite(&day.cite);
            output.say(
                "adm-publish-on",
                &[("day", day.on.of(year).into()), ("base", base.into()), ("cite", cite.into())],
            );
        }
    }
    Ok(())
}

/// Whether results may leave the office: decided, by a seed that was committed to, and without
/// identity numbers.
fn may_be_published(distributed: &Distributed, committed: bool) -> Result<()> {
    let mut problems = Diagnostics::default();
    if !distributed.allocation.decided {
        for (programme, applicants) in drawn(distributed) {
            problems.push(
                Diagnostic::error(codes::TIE_UNDECIDED)
                    .with("programme", programme)
                    .with("applicants", applicants.join(", ")),
            );
        }
    }
    if distributed.seed.is_some() && !committed {
        problems.0.extend(lot::not_committed("").0);
    }
    let is_iin = |number: &str| number.parse::<Iin>().is_ok();
    let entrants = distributed.competition().entrants();
    let count = entrants.iter().filter(|one| is_iin(&one.number)).count();
    if count > 0 {
        problems.push(Diagnostic::error(codes::NOT_ANONYMOUS).with("count", count));
    }
    problems.or(())
}

/// Every file with its name.
fn files(
    arguments: &AdmissionPublish,
    distributed: &Distributed,
    text: &str,
    digest: &str,
    around: &Around<'_>,
    output: &mut Output<'_>,
) -> Result<Vec<(String, Vec<u8>)>> {
    let desk = around.desk()?;
    let now = around.clock()?.now;
    let mut files = vec![(FILE.to_owned(), text.as_bytes().to_vec())];
    let (sheets, on_none) = sheets(distributed, arguments.names);
    for sheet in &sheets {
        let (id, rows) = (&sheet.rule.id, sheet.rows());
        files.extend(list_files::files(id, &rows, Some(digest), desk.as_ref(), now)?);
    }
    if on_none > 0 {
        output.say("adm-on-no-list", &[("count", on_none.into())]);
    }
    Ok(files)
}
