//! `refuse`: three different legal acts (O61 p.22, 23); a service may have the last alone
//! (O312 r.38 p.11).

use chrono::{DateTime, FixedOffset};
use serde_json::json;

use super::{
    Outcome,
    arguments::{self, Format, RefuseAct},
    decision::{Decision, missing_option, needed, worded},
    desk::{Desk, invalid_choice, invalid_option},
    order,
    output::Output,
    paper, wizard,
};
use crate::{
    case::{NewEvent, date_value, moment_value},
    diagnostic::{Argument, Exit, Result},
    law::{Edition, HearingClock, Role},
    procedure::{Act, Matter},
    store::{NewPaper, StoredCase, Writer},
};

pub(super) fn run(arguments: &arguments::Refuse, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let Some(act) = wizard::refuse(&arguments.act, desk, output)? else {
        return Ok(Exit::Interrupted);
    };
    match &act {
        RefuseAct::ToConsider(arguments) => to_consider(arguments, desk, output),
        RefuseAct::Preliminary(arguments) => preliminary(arguments, desk, output),
        RefuseAct::Final(arguments) => reasoned(arguments, desk, output),
    }
}

/// The notice O61.2: an incomplete package, or one out of date. No hearing.
fn to_consider(
    arguments: &arguments::RefuseToConsider,
    desk: &Desk,
    output: &mut Output<'_>,
) -> Outcome {
    let mut writer = order::writer("refuse to-consider", desk, output)?;
    let stored = desk.case(&arguments.case)?;
    let reason = arguments.reason.as_deref();
    let decision = Decision::read(&arguments.decision, reason, [&stored.case], desk)?;
    let matter = desk.matter(&stored.case)?;
    decision.weigh(matter.permit(Act::RefuseToConsider, decision.at), output)?;
    decision.refuse_taken_number(Act::RefuseToConsider, matter.law, desk)?;
    let form = paper_of(Act::RefuseToConsider, matter.law);
    let number = decision.number(form, matter.law, &mut writer);
    let event = NewEvent::new(Act::RefuseToConsider.event(matter.law), decision.at)
        .with("number", number.as_str())
        .with("documents", lacking(&matter)?.unwrap_or_default());
    let issue = Issue { form, event, number, decision: &decision };
    issue.carry_out(&stored, matter.law, desk, &mut writer, output)
}

/// The preliminary decision and the notice of the hearing, three working days before the
/// term ends at the latest.
fn preliminary(
    arguments: &arguments::RefusePreliminary,
    desk: &Desk,
    output: &mut Output<'_>,
) -> Outcome {
    let mut writer = order::writer("refuse preliminary", desk, output)?;
    let stored = desk.case(&arguments.case)?;
    let reason = arguments.wording.reason.as_deref();
    let decision = Decision::read(&arguments.decision, reason, [&stored.case], desk)?;
    let hearing = hearing(arguments, decision.at, desk)?;
    let venue = match arguments.venue.as_deref() {
        Some(venue) => needed("--venue", Some(venue))?,
        None => needed("--venue", desk.directory.office.address.kk.as_deref())?,
    };
    let matter = desk.matter(&stored.case)?;
    decision.weigh(matter.permit(Act::RefusePreliminary, decision.at), output)?;
    decision.refuse_taken_number(Act::RefusePreliminary, matter.law, desk)?;
    let (ground, reason) = ground_and_reason(arguments, &matter, desk)?;
    let number = decision.number("preliminary-decision", matter.law, &mut writer);
    let event = NewEvent::new(Act::RefusePreliminary.event(matter.law), decision.at)
        .with("number", number.as_str())
        .with("ground", ground)
        .with("reason", reason.as_str())
        .with("hearing", moment_value(hearing))
        .with("venue", venue)
        .with_some("means", means(arguments, matter.law)?);
    for (key, arguments) in hearing_remarks(hearing, &matter, desk)? {
        output.say(key, &arguments);
    }
    let issue = Issue { form: "preliminary-decision", event, number, decision: &decision };
    issue.carry_out(&stored, matter.law, desk, &mut writer, output)
}

/// How the notice is sent, where the law lists the ways (O312.35 p.38).
///
/// # Errors
/// `invalid-option` for a way that is none of the law's.
fn means<'a>(
    arguments: &'a arguments::RefusePreliminary,
    law: &Edition,
) -> Result<Option<&'a str>> {
    let Some(typed) = arguments.means.as_deref() else { return Ok(None) };
    let notice = law.event(Act::RefusePreliminary.event(law));
    let field = notice.and_then(|rule| rule.fields.iter().find(|field| field.name == "means"));
    let choices = field.map_or(&[][..], |field| &field.choices);
    if choices.iter().any(|choice| choice == typed) {
        return Ok(Some(typed));
    }
    Err(invalid_choice("--means", typed, &choices.join(", ")).into())
}

/// The moment of the hearing, which comes after the decision.
///
/// # Errors
/// `missing-option`, `invalid-option`.
pub(super) fn hearing(
    arguments: &arguments::RefusePreliminary,
    decided: DateTime<FixedOffset>,
    desk: &Desk,
) -> Result<DateTime<FixedOffset>> {
    let typed = needed("--hearing", arguments.hearing.as_deref())?;
    let hearing = desk.moment("--hearing", Some(typed))?;
    if hearing <= decided {
        return Err(invalid_option("--hearing", typed, "expected-later-moment").into());
    }
    Ok(hearing)
}

/// Words about a hearing and the values they name.
type Remark = (&'static str, Vec<(&'static str, Argument)>);

/// A hearing when the office is closed, or after the term, is most likely a slip; it is said.
pub(super) fn hearing_remarks(
    hearing: DateTime<FixedOffset>,
    matter: &Matter<'_>,
    desk: &Desk,
) -> Result<Vec<Remark>> {
    let mut remarks = Vec::new();
    let hours = desk.rules.hours_under(matter.law);
    let time = hearing.time();
    let works = desk.calendar.is_working(hearing.date_naive(), matter.law.week)?;
    if !works || time < hours.open || time > hours.close {
        remarks.push(("hearing-out-of-hours", vec![("hearing", hearing.into())]));
    }
    let runs = desk.rules.readings.all().hearing_clock == HearingClock::Runs;
    if let Some(term) = matter.term()?.filter(|term| runs && hearing.date_naive() > *term) {
        let arguments = vec![("hearing", hearing.into()), ("term", term.into())];
        remarks.push(("hearing-after-term", arguments));
    }
    Ok(remarks)
}

/// The ground and its circumstances: typed, or as the review recorded them.
fn ground_and_reason(
    arguments: &arguments::RefusePreliminary,
    matter: &Matter<'_>,
    desk: &Desk,
) -> Result<(i64, String)> {
    let review = matter.event_of(Role::Review);
    let ground = arguments.ground.map(i64::from).or_else(|| review?.number("ground"));
    let Some(ground) = ground else { return Err(missing_option("--ground").into()) };
    let known = u8::try_from(ground).ok().and_then(|ground| matter.law.ground(ground));
    if known.is_none() {
        return Err(invalid_option("--ground", &ground.to_string(), "expected-ground").into());
    }
    // With --anyway, --reason says why the officer insists, not why the applicant is refused.
    let worded = worded(&arguments.wording, arguments.decision.anyway, desk)?;
    let reason = worded.as_deref().or_else(|| review?.text("reason"));
    Ok((ground, reason.ok_or_else(|| missing_option("--reason"))?.to_owned()))
}

/// The reasoned refusal; it cannot be incomplete (design: what the program proves).
fn reasoned(arguments: &arguments::RefuseFinal, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let mut writer = order::writer("refuse final", desk, output)?;
    let stored = desk.case(&arguments.case)?;
    let reason = arguments.wording.reason.as_deref();
    let decision = Decision::read(&arguments.decision, reason, [&stored.case], desk)?;
    let matter = desk.matter(&stored.case)?;
    decision.weigh(matter.permit(Act::RefuseFinal, decision.at), output)?;
    decision.refuse_taken_number(Act::RefuseFinal, matter.law, desk)?;
    // What the refusal rests on: the notice before the hearing, else what the review found.
    let announced = Act::RefusePreliminary.event(matter.law);
    let known = matter.last_event(announced).or_else(|| matter.event_of(Role::Review));
    let worded = worded(&arguments.wording, arguments.decision.anyway, desk)?;
    let reason = worded.as_deref().or_else(|| known?.text("reason"));
    let number = decision.number("refusal", matter.law, &mut writer);
    let event = NewEvent::new(Act::RefuseFinal.event(matter.law), decision.at)
        .with("number", number.as_str())
        .with_some("ground", known.and_then(|known| known.number("ground")))
        .with_some("reason", reason)
        .with_some("documents", lacking(&matter)?);
    let issue = Issue { form: "refusal", event, number, decision: &decision };
    issue.carry_out(&stored, matter.law, desk, &mut writer, output)
}

/// The kinds of papers that an incomplete package lacks.
fn lacking(matter: &Matter<'_>) -> Result<Option<Vec<String>>> {
    let check = matter.check()?;
    let papers = || check.errors().filter_map(|finding| finding.document.clone()).collect();
    Ok((!check.complete()).then(papers))
}

/// The form that a service issues on an act; of a service that has none, no form.
fn paper_of(act: Act, law: &Edition) -> &str {
    let kind = act.event(law);
    law.forms.iter().find(|form| form.is_on(kind)).map_or("", |form| form.id.as_str())
}

/// A refusal ready to be issued.
struct Issue<'a> {
    form: &'a str,
    event: NewEvent,
    number: String,
    decision: &'a Decision,
}

impl Issue<'_> {
    /// Makes the papers, then takes the number, then writes papers and event.
    fn carry_out(
        self,
        stored: &StoredCase,
        law: &Edition,
        desk: &Desk,
        writer: &mut Writer<'_>,
        output: &mut Output<'_>,
    ) -> Outcome {
        let date = self.decision.at.date_naive();
        let made = self.make(stored, desk, writer, output)?;
        self.decision.keep_number(self.form, law, writer)?;
        self.decision.take_number(self.form, law, writer)?;
        self.decision.say_future(desk, output);
        let papers = writer.create_papers(made)?;
        let event = paper::attach(self.event.with("date", date_value(date)), &papers)
            .with_some("anyway", self.decision.anyway.as_deref());
        let kind = event.kind.clone();
        writer.append(stored, vec![event])?;
        for paper in &papers {
            paper::say_paper(paper, desk, output);
        }
        paper::warn_late(stored, desk, output)?;
        let case = stored.case.header.number.to_string();
        if output.format() == Format::Json {
            output.json(json!({
                "case": case,
                "event": kind,
                "number": self.number,
                "date": date.to_string(),
                "papers": papers.iter().map(|paper| paper.file.as_str()).collect::<Vec<_>>(),
            }));
            return Ok(Exit::Fine);
        }
        let event = output.term("event", &kind);
        output.tell(
            "refusal-done",
            &[
                ("case", case.into()),
                ("event", event.into()),
                ("number", self.number.into()),
                ("date", date.into()),
            ],
        );
        Ok(Exit::Fine)
    }

    /// The paper in each language of the case, made from the case as it will be.
    fn make(
        &self,
        stored: &StoredCase,
        desk: &Desk,
        writer: &Writer<'_>,
        output: &mut Output<'_>,
    ) -> Result<Vec<NewPaper>> {
        let mut case = stored.case.clone();
        case.events.push(writer.numbered(&stored.case, self.event.clone()));
        let matter = desk.matter(&case)?;
        let about = (stored, self.number.as_str(), self.decision.at.date_naive());
        paper::of_last_event(&matter, self.form, about, desk, output)
    }
}
