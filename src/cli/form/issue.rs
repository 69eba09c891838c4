//! `form issue`: the paper of something that happened, or of the same thing once more.
//!
//! A paper issued again with nothing new in the case is the very same file. After new events
//! it is a new revision, made from the case as it is now; the earlier one stays. The paper of an
//! order is made again as it was signed, see [`order_again`].

use chrono::{DateTime, FixedOffset};
use serde_json::{Value, json};

use super::{language, order_again};
use crate::{
    case::{Case, CaseNumber, Event, NewEvent, date_value},
    cli::{
        Outcome,
        arguments::{FormIssue, Format},
        decision::{needed, refuse_taken},
        desk::Desk,
        order,
        output::Output,
        paper::{self, Maker, Sheet, facts},
    },
    diagnostic::{Argument, Diagnostic, Diagnostics, Exit, Result, codes},
    digest::sha256,
    document::State,
    language::Language,
    law::{FormRule, StateOutcome},
    procedure::Matter,
    store::{NewPaper, Paper, StoredCase, Writer},
};

/// The verb that records an issue of its own.
const VERB: &str = "form issue";
/// Events that say nothing new of a case.
const REMARK: &str = "note";

pub(super) fn run(arguments: &FormIssue, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let mut writer = order::writer(VERB, desk, output)?;
    if let Some(order) = order_again::named(arguments, desk)? {
        return order_again::run(order, &writer, desk, output);
    }
    let stored = desk.case(&arguments.case)?;
    if let Some(order) = order_again::of_case(arguments, &stored.case, desk)? {
        return order_again::run(order, &writer, desk, output);
    }
    let law = desk.law(&stored.case)?;
    let rule = paper::rule(law, &arguments.name.form)?;
    let language = language(&arguments.name);
    let matter = desk.matter(&stored.case)?;
    let event = event(&matter, rule, arguments.complaint)?;
    if matter.outcome() == StateOutcome::Void {
        let case = matter.case.header.number.to_string();
        return Err(
            Diagnostics::from(Diagnostic::error(codes::ALREADY_VOID).with("case", case)).into()
        );
    }
    if !paper::is_ours(&matter, rule, event) {
        return Err(Diagnostics::from(
            Diagnostic::error(codes::NOT_OURS_TO_ANSWER)
                .with("case", matter.case.header.number.to_string())
                .with("form", rule.id.as_str())
                .with("cite", Argument::Cite(rule.cite.clone())),
        )
        .into());
    }
    let earlier = Issued::last(&matter, rule, event, language);
    let again = Again { stored: &stored, rule, event, language, desk };
    if let Some(earlier) = &earlier
        && again.nothing_new(earlier, &matter)
        && again.same_file(earlier, output)?
    {
        return Ok(answer(&stored.case, rule, earlier, false, output));
    }
    let issued = again.anew(arguments, earlier.as_ref(), &mut writer, output)?;
    Ok(answer(&stored.case, rule, &issued, true, output))
}

/// The event that the form is issued on.
fn event<'m>(matter: &'m Matter<'_>, rule: &FormRule, complaint: Option<u32>) -> Result<&'m Event> {
    let of_it = |event: &&Event| {
        rule.is_on(&event.kind) && complaint.is_none_or(|number| event.complaint() == Some(number))
    };
    let found = matter.events().iter().rfind(of_it).filter(|_| !rule.several);
    found.ok_or_else(|| {
        let case = matter.case.header.number.to_string();
        if rule.on.is_empty() || rule.several {
            let form = rule.id.as_str();
            return Diagnostic::error(codes::NOT_ISSUED_SO)
                .with("form", form)
                .with("case", case)
                .with("several", if rule.several { "yes" } else { "" })
                .into();
        }
        let on = rule.on[0].as_str();
        let verb = matter.law.event(on).map_or("record", |event| event.verb.as_str());
        let command = match verb {
            "record" => format!("ruqsat record {case} {on}"),
            verb => format!("ruqsat {verb} {case}"),
        };
        Diagnostics::from(
            Diagnostic::error(codes::NOTHING_TO_ISSUE)
                .with("form", rule.id.as_str())
                .with_term("event", format!("event-{on}"))
                .with("command", command),
        )
    })
}

/// A paper that was issued: by the act itself, or by this verb.
struct Issued {
    /// The event that names the paper.
    n: u32,
    number: String,
    revision: u32,
    paper: Paper,
    /// The moment the paper was made.
    made: DateTime<FixedOffset>,
}

impl Issued {
    /// The last issue of a form on an event, in one language.
    fn last(
        matter: &Matter<'_>,
        rule: &FormRule,
        event: &Event,
        language: Language,
    ) -> Option<Self> {
        let kind = matter.law.by_verb(VERB).map_or("", |rule| rule.kind.as_str());
        let again = matter.case.events.iter().rfind(|issue| {
            issue.kind == kind
                && issue.text("form") == Some(rule.id.as_str())
                && issue.text("language") == Some(language.as_str())
                && issue.number("of") == Some(i64::from(event.n))
        });
        let (file, digest) = match (again, language) {
            (None, Language::Ru) => ("translation", "translation_digest"),
            _ => ("paper", "digest"),
        };
        let named = again.unwrap_or(event);
        // A paper without a series bears the number of its case.
        let number = named.text("number").filter(|_| !rule.series.is_empty()).map(str::to_owned);
        Some(Self {
            n: named.n,
            number: number.unwrap_or_else(|| matter.case.header.number.to_string()),
            revision: named.number("revision").and_then(|n| u32::try_from(n).ok()).unwrap_or(1),
            paper: Paper {
                file: named.text(file)?.to_owned(),
                digest: named.text(digest)?.to_owned(),
            },
            made: named.recorded,
        })
    }
}

/// A form to be issued on an event of a case.
struct Again<'a> {
    stored: &'a StoredCase,
    rule: &'a FormRule,
    event: &'a Event,
    language: Language,
    desk: &'a Desk,
}

impl Again<'_> {
    /// Whether nothing happened since a paper was issued but further papers and remarks.
    fn nothing_new(&self, earlier: &Issued, matter: &Matter<'_>) -> bool {
        let kind = matter.law.by_verb(VERB).map_or("", |rule| rule.kind.as_str());
        let new = |event: &Event| event.n > earlier.n && event.kind != kind && event.kind != REMARK;
        !self.stored.case.events.iter().any(new)
    }

    /// Whether the paper is there as it was issued; one that was lost is made again from the
    /// part of the case it was made from.
    fn same_file(&self, earlier: &Issued, output: &mut Output<'_>) -> Result<bool> {
        let is_it = |bytes: &[u8]| format!("sha256:{}", sha256(bytes)) == earlier.paper.digest;
        let directory = &self.desk.directory;
        if directory.paper(&earlier.paper.file).is_some_and(|bytes| is_it(&bytes)) {
            return Ok(true);
        }
        let text = before(&self.stored.text, earlier.n);
        let bytes = self.make(text, earlier, output)?;
        let lost = directory.paper(&earlier.paper.file).is_none();
        if lost && is_it(&bytes) {
            directory.restore_paper(&earlier.paper.file, &bytes)?;
            return Ok(true);
        }
        output.say("paper-not-as-issued", &[("path", earlier.paper.file.as_str().into())]);
        Ok(false)
    }

    /// Issues the paper from the case as it is now, and records that.
    fn anew(
        &self,
        arguments: &FormIssue,
        earlier: Option<&Issued>,
        writer: &mut Writer<'_>,
        output: &mut Output<'_>,
    ) -> Result<Issued> {
        let (number, own) = self.number(arguments, earlier, writer)?;
        let mut issued = Issued {
            n: self.stored.case.next_event_number(),
            number,
            revision: earlier.map_or(1, |earlier| earlier.revision.saturating_add(1)),
            paper: Paper { file: String::new(), digest: String::new() },
            made: self.desk.clock.now,
        };
        let bytes = self.make(&self.stored.text, &issued, output)?;
        if own {
            writer.take_number(&self.rule.series, self.event_year())?;
        } else if let Ok(typed) = issued.number.parse::<CaseNumber>()
            && typed.prefix() == self.rule.series
        {
            // A number of our own series that was typed is not given again.
            writer.start_after(&typed)?;
        }
        let name = paper::file_name(&self.rule.id, self.language);
        // The name that an earlier revision bears stays its own, also where its file is lost.
        let name = match issued.revision {
            1 => name,
            more => format!("{name}-{more}"),
        };
        let of = self.stored.case.header.number.clone();
        let mut papers = writer.create_papers(vec![NewPaper { of, name, bytes }])?;
        issued.paper = papers.remove(0);
        let law = self.desk.law(&self.stored.case)?;
        let kind = law.by_verb(VERB).map_or("", |rule| rule.kind.as_str());
        let event = NewEvent::new(kind, issued.made)
            .with("form", self.rule.id.as_str())
            .with("language", self.language.as_str())
            .with("of", i64::from(self.event.n))
            .with("number", issued.number.as_str())
            .with("date", date_value(self.event.at.date_naive()))
            .with("revision", i64::from(issued.revision))
            .with("paper", issued.paper.file.as_str())
            .with("digest", issued.paper.digest.as_str());
        writer.append(self.stored, vec![event])?;
        paper::say_paper(&issued.paper, self.desk, output);
        Ok(issued)
    }

    /// The number the paper bears, and whether it is the next of the office's own: the number
    /// of an earlier issue stays, then comes the one typed, then that of the event.
    fn number(
        &self,
        arguments: &FormIssue,
        earlier: Option<&Issued>,
        writer: &mut Writer<'_>,
    ) -> Result<(String, bool)> {
        let given = earlier.map(|earlier| earlier.number.clone()).or_else(|| self.given());
        if let Some(number) = given {
            // A paper keeps its number, also in its translation.
            if let Some(typed) = arguments.number.as_deref().filter(|typed| *typed != number) {
                return Err(Diagnostic::error(codes::NUMBER_KEPT)
                    .with("form", self.rule.id.as_str())
                    .with("number", number)
                    .with("typed", typed)
                    .into());
            }
            return Ok((number, false));
        }
        if let Some(typed) = arguments.number.as_deref() {
            let number = needed("--number", Some(typed))?.to_owned();
            refuse_taken(&number, self.event_year(), |_| true, self.desk)?;
            return Ok((number, false));
        }
        if self.rule.series.is_empty() {
            return Ok((self.stored.case.header.number.to_string(), false));
        }
        if let Some(number) = self.event.text("number") {
            return Ok((number.to_owned(), false));
        }
        let next = writer.next_number(&self.rule.series, self.event_year());
        Ok((next.to_string(), true))
    }

    /// The number that the paper was given in another language.
    fn given(&self) -> Option<String> {
        let issued = self.stored.case.events.iter().find(|issue| {
            issue.text("form") == Some(self.rule.id.as_str())
                && issue.number("of") == Some(i64::from(self.event.n))
        });
        issued.and_then(|issue| issue.text("number")).map(str::to_owned)
    }

    fn event_year(&self) -> i32 {
        chrono::Datelike::year(&self.event.at)
    }

    /// Makes the paper from the text of the case up to some event.
    fn make(&self, text: &str, issued: &Issued, output: &mut Output<'_>) -> Result<Vec<u8>> {
        let mut case = Case::parse(&self.stored.path, text)?;
        if case.events.iter().all(|event| event.n != self.event.n) {
            // The act itself issued the paper: made before its event was written.
            case.events.push(self.event.clone());
        }
        let matter = self.desk.matter(&case)?;
        let mut event = self.event.clone();
        if !self.rule.series.is_empty() {
            event.details.insert("number".to_owned(), issued.number.as_str().into());
        }
        let date = event.at.date_naive();
        if issued.revision == 1 && date != issued.made.date_naive() {
            output.say("paper-dated-back", &[("date", date.into())]);
        }
        let law = self.desk.law(&case)?;
        let maker = Maker::of(self.desk, law, &self.rule.id, self.language, date, output)?;
        let facts = facts::of_case(&matter, Some(&event), self.rule, self.language, &maker.office)?;
        maker.make(Sheet {
            record: case.header.number.clone(),
            number: issued.number.clone(),
            date,
            created: issued.made,
            states: vec![State::of(&case.header.number.to_string(), text)],
            revision: issued.revision,
            facts,
        })
    }
}

/// The text of a case before one of its events was added.
fn before(text: &str, n: u32) -> &str {
    let opening = format!("\n[[event]]\nn = {n}\n");
    text.find(&opening).map_or(text, |end| &text[..end])
}

fn answer(
    case: &Case,
    rule: &FormRule,
    issued: &Issued,
    new: bool,
    output: &mut Output<'_>,
) -> Exit {
    let case = case.header.number.to_string();
    if output.format() == Format::Json {
        let answer: Value = json!({
            "case": case,
            "form": rule.id,
            "number": issued.number,
            "revision": issued.revision,
            "paper": issued.paper.file,
            "digest": issued.paper.digest,
            "new": new,
        });
        output.json(answer);
        return Exit::Fine;
    }
    let key = if new { "form-issued" } else { "form-issued-before" };
    output.tell(
        key,
        &[
            ("case", case.into()),
            ("form", rule.id.as_str().into()),
            ("number", issued.number.as_str().into()),
            ("revision", i64::from(issued.revision).into()),
            ("path", issued.paper.file.as_str().into()),
        ],
    );
    Exit::Fine
}
