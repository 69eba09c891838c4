//! What the law's own rules say: of a paper, an event, a form, a state, a ground.
//!
//! | question | answer |
//! | --- | --- |
//! | `application` | what it must say, what everybody is asked for, what is taken besides |
//! | `act`, `amendment`, `from`, `prefix`, `providers`, `week`, `channels`, `hours` | of the edition |
//! | `absent`, `counter` | what the sources lack of it; how long one may be kept |
//! | `categories`, `documents`, `grounds`, `steps`, `states`, `events`, `forms` | their names, in the law's order |
//! | `category C`, `document D`, `ground N`, `form F`, `state S`, `event E`, `detail E.FIELD` | what is said of one |
//! | `condition F` | the test behind a finding |
//! | `step S` | what a term runs from, how long, what ends it |
//! | `year PART`, `college`, `college GROUND` | of the year of an extern |
//! | `readings RULE` | the readings a step, a finding or a category rests on |

use ruqsat::law::{
    Absence, Anchor, ApplicationRule, ChannelHours, Circumstances, Condition, Datum, DocumentRule,
    Edition, Eligibility, EventRule, Field, FieldKind, FormRule, HoursRule, Limit, Predicate,
    SignedBy, State, StateOutcome, Step, Subject, Window,
};

use super::Answer;

/// Answers a question of this kind; nothing to any other.
pub fn answer(law: &Edition, words: &[&str]) -> Option<Answer> {
    Some(match words {
        ["application"] => application(&law.application),
        ["act"] => Answer::of(&law.act),
        ["amendment"] => Answer::of(law.made_by.as_deref().unwrap_or("none")),
        ["from"] => Answer::of(law.in_force.map_or_else(
            || "undated".to_owned(),
            |day| format!("{}{}", day.from, if day.is_estimate() { " (estimated)" } else { "" }),
        )),
        ["absent"] => Answer::of(match law.absences.iter().map(absence).collect::<Vec<_>>() {
            absent if absent.is_empty() => "nothing".to_owned(),
            absent => absent.join("; "),
        }),
        ["condition", name] => {
            let rules = || law.eligibilities.iter().filter(|rule| rule.finding == *name);
            Answer::list(rules().map(condition)).by(rules().map(|rule| &rule.cite))
        }
        ["counter"] => of_rule(law.counter.as_ref(), |counter| {
            let (waiting, service) = (counter.waiting.0, counter.service.0);
            Answer::of(format!("waits {waiting}, served in {service} minutes")).by([&counter.cite])
        }),
        ["prefix"] => Answer::of(&law.prefix),
        ["providers"] => {
            Answer::list(&law.providers).by(law.providers.first().map(|_| &law.providers_cite))
        }
        ["week"] => Answer::of(format!("{:?}", law.week).to_lowercase()),
        ["channels"] => Answer::list(&law.channels),
        ["hours"] => law.hours.as_ref().map_or_else(|| Answer::of("absent"), hours),
        ["hours", channel] => {
            let rules = || law.hours.iter().flat_map(|hours| &hours.channels);
            let rules = || rules().filter(|rule| rule.id == *channel);
            Answer::list(rules().map(channel_hours)).by(rules().map(|rule| &rule.cite))
        }
        ["categories"] => Answer::list(law.categories.iter().map(|one| &one.id)),
        ["elsewhere"] => Answer::list(law.elsewhere.iter().map(|one| &one.id))
            .by(law.elsewhere.iter().map(|one| &one.cite)),
        ["documents"] => Answer::list(law.documents.iter().map(|one| &one.kind)),
        ["grounds"] => Answer::list(law.grounds.iter().map(|one| one.number.to_string())),
        ["steps"] => Answer::list(law.steps.iter().map(|one| &one.id)),
        ["states"] => Answer::list(law.states.iter().map(|one| &one.id)),
        ["events"] => Answer::list(law.events.iter().map(|one| &one.kind)),
        ["forms"] => Answer::list(law.forms.iter().map(|one| &one.id)),
        ["year" | "college", ..] => return of_year(law, words),
        ["category", id] => of_rule(law.category(id), |category| {
            let text = if category.departure { "with a departure" } else { "no departure" };
            Answer::of(text).by([&category.cite])
        }),
        ["document", kind] => {
            of_rule(law.documents.iter().find(|rule| rule.kind == *kind), document)
        }
        ["ground", number] => {
            of_rule(law.grounds.iter().find(|one| one.number.to_string() == *number), |ground| {
                Answer::of("a ground of refusal").by([&ground.cite])
            })
        }
        ["window", number] => {
            let number: usize = number.parse().ok()?;
            of_rule(law.windows.get(number - 1), window)
        }
        ["step", id] => of_steps(law, id, step),
        ["event", kind] => of_rule(law.event(kind), event),
        ["detail", name] => {
            let (kind, field) = name.split_once('.')?;
            let rules = law.event(kind).into_iter().flat_map(|rule| &rule.fields);
            of_rule(rules.into_iter().find(|one| one.name == field), |one| Answer::of(detail(one)))
        }
        ["form", id] => of_rule(law.form(id), form),
        ["state", id] => of_rule(law.state(id), |one| Answer::of(state(one))),
        ["readings", "special-needs"] => of_rule(law.special_needs.as_ref(), |needs| {
            Answer::list(&needs.readings).by([&needs.cite])
        }),
        ["readings", name] if law.category(name).is_some() => {
            of_rule(law.category(name), |one| Answer::list(&one.readings).by([&one.cite]))
        }
        ["readings", name] => match law.findings().get(name) {
            Some(finding) => Answer::list(&finding.readings).by(&finding.cites),
            None => of_steps(law, name, |step| match &step.readings[..] {
                [] => "nothing".to_owned(),
                readings => readings.join(", "),
            }),
        },
        _ => return None,
    })
}

/// Answers what is asked of the year of an extern, and of externs of colleges.
fn of_year(law: &Edition, words: &[&str]) -> Option<Answer> {
    Some(match words {
        ["year", "consultations"] => of_rule(law.year.consultations.as_ref(), |rule| {
            Answer::of(format!("{} to {}", rule.from, rule.to)).by([&rule.cite])
        }),
        ["year", "unattested"] => of_rule(law.year.unattested.as_ref(), |rule| {
            Answer::list(&rule.subjects).by([&rule.cite])
        }),
        ["year", "repeat"] => of_rule(law.year.repeat.as_ref(), |rule| {
            Answer::of(format!("by {}", rule.readings.join(" and "))).by([&rule.cite])
        }),
        ["college"] => of_rule(law.year.college.as_ref(), |rule| {
            let grounds: Vec<&str> = rule.grounds.iter().map(|one| one.id.as_str()).collect();
            let text = format!("{} before the school year", rule.by);
            let by = format!("by {}", rule.readings.join(" and "));
            let grounds = Some(grounds.join(" or ")).filter(|names| !names.is_empty());
            Answer::list([text, by].into_iter().chain(grounds)).by([&rule.cite])
        }),
        ["college", id] => {
            let ground = law.year.college.as_ref().and_then(|rule| rule.ground(id));
            of_rule(ground, |ground| {
                let from = ground.from_course.map(|course| format!("from course {course}"));
                let by = format!("by {}", ground.readings.join(" and "));
                Answer::list(from.into_iter().chain([by])).by([&ground.cite])
            })
        }
        _ => return None,
    })
}

/// `needs Channel and Consent, asks for Documents, takes Language`.
fn application(rule: &ApplicationRule) -> Answer {
    let listed = |data: &[Datum]| {
        data.iter().map(|datum| format!("{datum:?}")).collect::<Vec<_>>().join(" and ")
    };
    let said = [("needs", &rule.needs), ("asks for", &rule.asks), ("takes", &rule.takes)];
    let mut said: Vec<String> = said.map(|(word, data)| format!("{word} {}", listed(data))).into();
    let lists = [("of", &rule.requestable), ("handed over at", &rule.collected_at)];
    for (word, list) in lists.into_iter().filter(|(_, list)| !list.is_empty()) {
        said.push(format!("{word} {}", list.join(" or ")));
    }
    let lists = rule.values.iter().map(|(datum, list)| format!("{datum:?} {}", list.join(" or ")));
    said.extend(lists);
    if rule.signatures != ["eds", "otp", "none"] {
        said.push(format!("signed {}", rule.signatures.join(" or ")));
    }
    Answer::list(said).by([&rule.cite])
}

/// `09:00-18:30, lunch 13:00-14:30, by the office's schedule`.
fn hours(rule: &HoursRule) -> Answer {
    let own = if rule.by_schedule { ", by the office's schedule" } else { "" };
    let text = if rule.cite.is_empty() { ", not in the text" } else { "" };
    let text = format!("{}-{}, lunch {}{own}{text}", rule.open, rule.close, rule.lunch);
    let cites = [&rule.cite].into_iter().filter(|cite| !cite.is_empty());
    Answer::of(text).by(cites)
}

/// `duty: six-day week, 09:00-20:00, Saturday 09:00-13:00, by corporation-hours`.
fn channel_hours(rule: &ChannelHours) -> String {
    let mut said = Vec::new();
    said.extend(rule.round_the_clock.then(|| "round the clock".to_owned()));
    said.extend(rule.week.map(|week| format!("{}-day week", week.as_str())));
    said.extend(rule.days.map(|days| days.to_string()));
    said.extend(rule.saturday.map(|saturday| format!("Saturday {saturday}")));
    said.extend(
        Some(format!("by {}", rule.readings.join(" and "))).filter(|_| !rule.readings.is_empty()),
    );
    let choice = rule.choice.as_ref().map(|choice| format!("{choice}: ")).unwrap_or_default();
    format!("{choice}{}", said.join(" and "))
}

/// Something of a rule, if there is one.
fn of_rule<T>(rule: Option<&T>, what: impl Fn(&T) -> Answer) -> Answer {
    rule.map_or_else(|| Answer::of("no such rule"), what)
}

/// Something of every step of a name.
fn of_steps(law: &Edition, id: &str, what: impl Fn(&Step) -> String) -> Answer {
    let steps: Vec<&Step> = law.steps.iter().filter(|step| step.id == id).collect();
    let texts: Vec<String> = steps.iter().map(|step| what(step)).collect();
    Answer::of(texts.join("; ")).by(steps.iter().map(|step| &step.cite))
}

/// `for health, not asked for`.
fn document(rule: &DocumentRule) -> Answer {
    let mut said = Vec::new();
    if !rule.required {
        said.push("not asked for".to_owned());
    }
    if !rule.categories.is_empty() {
        said.push(format!("for {}", rule.categories.join(" and ")));
    }
    if !rule.channels.is_empty() {
        said.push(format!("through {}", rule.channels.join(" or ")));
    }
    said.extend(under(&rule.when));
    if !rule.fetched_on.is_empty() {
        said.push(format!("fetched on {}", rule.fetched_on.join(" and ")));
    }
    if rule.may_follow {
        said.push("may follow".to_owned());
    }
    said.extend(rule.born_before.map(|day| format!("if born before {day}")));
    if rule.dates_application {
        said.push("dates the application".to_owned());
    }
    if !rule.mistaken_for.is_empty() {
        said.push(format!("mistaken for {}", rule.mistaken_for.join(" or ")));
    }
    if !rule.readings.is_empty() {
        said.push(format!("by {}", rule.readings.join(" and ")));
    }
    Answer::list(said).by([&rule.cite])
}

/// What a step or an event belongs to, beside the case itself.
fn of(subject: Subject) -> Option<&'static str> {
    match subject {
        Subject::Case => None,
        Subject::Complaint => Some("of a complaint"),
        Subject::Year => Some("of a year"),
    }
}

/// `06-25 to 08-25, if Level is skilled-worker, else late-application or early-application`.
fn window(window: &Window) -> Answer {
    let mut said = match (window.opens, window.by) {
        (Some(opens), Limit::Day(last)) => vec![format!("{opens} to {last}")],
        (_, limit) => vec![format!("{limit:?}")],
    };
    said.extend(under(&window.when));
    said.push(format!("else {} or {}", window.finding, window.early));
    said.push(format!("{} if sent in time", window.in_time));
    said.extend(Some(&window.leads_to).filter(|to| !to.is_empty()).map(|to| format!("to {to}")));
    said.push(format!("by {}", window.readings.join(" and ")));
    Answer::list(said).by([&window.cite])
}

/// `10 working days from registered, ended by result-delivered`.
fn step(step: &Step) -> String {
    let mut said = Vec::new();
    said.extend(of(step.of).map(str::to_owned));
    said.extend(step.until.map(|day| format!("until {day}")));
    said.extend(step.unless.as_ref().map(|stage| format!("unless {stage}")));
    if let (Some(within), Some(after)) = (&step.within, &step.after) {
        said.push(format!("{within} from {}", anchor(after)));
    }
    if let (Some(by), Some(before)) = (&step.by, &step.before) {
        said.push(format!("{by} before {}", anchor(before)));
    }
    if let (Some(least), Some(before)) = (&step.at_least, &step.before) {
        said.push(format!("at least {least} before {}", anchor(before)));
    }
    if let Some(cap) = &step.capped_by {
        said.push(format!("not after {}", anchor(cap)));
    }
    if let Some(planned) = &step.planned {
        said.push(format!("planned from {}", anchor(planned)));
    }
    if let Some(needs) = &step.needs {
        said.push(format!("after {needs}"));
    }
    if let Some(Condition { fact, value }) = &step.when {
        said.push(format!("when {} is {value}", format!("{fact:?}").to_lowercase()));
    }
    said.push(format!("ended by {}", step.done_by.join(" or ")));
    said.join(", ")
}

fn anchor(anchor: &Anchor) -> String {
    match anchor {
        Anchor::Received => "received".to_owned(),
        Anchor::Registered => "registered".to_owned(),
        Anchor::Event(kind) => kind.clone(),
        Anchor::Deadline(step) => format!("the end of {step}"),
    }
}

/// `decided before 05-10`, and for whom, where no case can show it.
fn condition(rule: &Eligibility) -> String {
    let test = match &rule.test {
        Predicate::DecidedBefore { day } => format!("decided before {day}"),
        other => format!("{other:?}"),
    };
    let test = match under(&rule.when) {
        Some(when) => format!("{test} {when}"),
        None => test,
    };
    match &rule.categories[..] {
        [] => test,
        categories => format!("{test} for {}", categories.join(" and ")),
    }
}

/// `if Level is mid-level or applied-bachelor and Funding is paid`.
fn under(when: &Circumstances) -> Option<String> {
    let said = when.iter().map(|(datum, values)| format!("{datum:?} is {}", values.join(" or ")));
    let said: Vec<String> = said.collect();
    (!said.is_empty()).then(|| format!("if {}", said.join(" and ")))
}

/// `terms O61 p.22 by 449/2022`, as far as each is said.
fn absence(absence: &Absence) -> String {
    let mut said = vec![absence.part.as_str().to_owned()];
    said.extend(Some(&absence.paragraphs).filter(|cite| !cite.is_empty()).cloned());
    said.extend(absence.replaced_by.as_ref().map(|order| format!("replaced by {order}")));
    said.extend(absence.told_by.as_ref().map(|told| format!("told by {told}")));
    said.extend(
        Some(&absence.rests_on)
            .filter(|cite| !cite.is_empty())
            .map(|cite| format!("rests on {cite}")),
    );
    said.join(", ")
}

/// `by refuse final alone, from heard, to refused; number, ground`.
fn event(rule: &EventRule) -> Answer {
    let mut said = vec![format!("by {}", rule.verb)];
    let alone = if rule.only_by_verb { " alone" } else { "" };
    said[0] += alone;
    said.extend(of(rule.of).map(str::to_owned));
    if let Some(role) = rule.role {
        said.push(format!("the {}", format!("{role:?}").to_lowercase()));
    }
    if let Some(from) = &rule.from {
        said.push(format!("from {}", from.join(" or ")));
    }
    if let Some(after) = &rule.after {
        said.push(format!("after {after}"));
    }
    said.extend(under(&rule.when));
    if rule.once {
        said.push("once".to_owned());
    }
    if !rule.needs.is_empty() {
        said.push(format!("needs {}", rule.needs.join(" and ")));
    }
    if let Some(to) = &rule.to {
        said.push(format!("to {to}"));
    }
    said.extend(rule.stage.as_ref().map(|stage| format!("stage {stage}")));
    if rule.in_office_hours {
        said.push("in office hours".to_owned());
    }
    if rule.closes {
        said.push("closes".to_owned());
    }
    if !rule.favours.is_empty() {
        said.push(format!("in favour if {}", rule.favours.join(" or ")));
    }
    if rule.unprompted {
        said.push("unprompted".to_owned());
    }
    let fields: Vec<&str> = rule.fields.iter().map(|field| field.name.as_str()).collect();
    if !fields.is_empty() {
        said.push(format!("with {}", fields.join(" and ")));
    }
    Answer::list(said).by([&rule.cite])
}

/// `choice conforms or refusal, else conforms`.
fn detail(field: &Field) -> String {
    let kind = match field.kind {
        FieldKind::Text => "text",
        FieldKind::Choice => "choice",
        FieldKind::Number => "number",
        FieldKind::Moment => "moment",
    };
    let choices = match &field.choices[..] {
        [] => String::new(),
        choices => format!(" {}", choices.join(" or ")),
    };
    let default = field.default.as_ref().map_or(String::new(), |one| format!(", else {one}"));
    format!("{kind}{choices}{default}")
}

fn form(form: &FormRule) -> Answer {
    let mut said = Vec::new();
    if !form.series.is_empty() {
        said.push(format!("numbered {}", form.series));
    }
    if form.several {
        said.push("for several cases".to_owned());
    }
    if !form.on.is_empty() {
        said.push(format!("on {}", form.on.join(" or ")));
    }
    if !form.annex.is_empty() {
        said.push(format!("as {}", form.annex));
    }
    if !form.wording.is_empty() {
        said.push(format!("worded by {}", form.wording));
    }
    if form.signed_by == SignedBy::Responsible {
        said.push("signed by the responsible".to_owned());
    }
    if let Some(addressee) = &form.addressee {
        said.push(format!("to the {addressee}"));
    }
    if let Some(step) = &form.asks_for {
        said.push(format!("asks for {step}"));
    }
    Answer::list(said).by([&form.cite])
}

fn state(state: &State) -> String {
    let mut said = Vec::new();
    if !state.awaits.is_empty() {
        said.push(format!("awaits {}", state.awaits.join(" and ")));
    }
    match &state.leaves_by {
        None => said.push("any event leads out".to_owned()),
        Some(events) if events.is_empty() => said.push("nothing leads out".to_owned()),
        Some(events) => said.push(format!("left by {}", events.join(" or "))),
    }
    said.extend(state.reopens_to.iter().map(|to| format!("reopens to {to}")));
    said.push(
        match state.outcome {
            StateOutcome::Standing => "standing",
            StateOutcome::AsDecided => "as decided",
            StateOutcome::Refusal => "a refusal",
            StateOutcome::None => "taken back",
            StateOutcome::Done => "done",
            StateOutcome::Void => "void",
        }
        .to_owned(),
    );
    said.join(", ")
}
