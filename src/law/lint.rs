//! Whether an edition holds together: every name that one part uses another part gives, every
//! rule has its paragraph, every term its shape.

use super::{
    Datum,
    absence::Part,
    acts::Acts,
    anchor::Anchor,
    circle::circle,
    circumstance::Circumstances,
    eligibility::Window,
    fault::{Faults, Where},
    hours::ChannelHours,
    limit::Limit,
    reading::Readings,
    service::Edition,
    step::{Step, Subject},
};
use crate::{calendar::Source, diagnostic::Result};

/// Checks an edition, and says all that is wrong with it at once.
///
/// # Errors
/// `invalid-law`, once for each name that leads nowhere, each rule without its paragraph or out
/// of shape, and for a circle of steps.
pub(super) fn edition(source: &Source, edition: &Edition, acts: &Acts) -> Result<()> {
    let mut faults = Faults::default();
    names(edition, &mut faults);
    circumstances(edition, &mut faults);
    acts_named(edition, acts, &mut faults);
    readings(edition, &mut faults)?;
    paragraphs(edition, &mut faults);
    for (index, step) in edition.steps.iter().enumerate() {
        if !is_whole(step) {
            faults.push("step-shape", &step.id, Where::Entry("step", index));
        }
    }
    for (index, window) in edition.windows.iter().enumerate() {
        if !is_window(window) {
            faults.push("window-shape", &window.finding, Where::Entry("window", index));
        }
    }
    if let Some(step) = circle(edition) {
        let at = edition.steps.iter().position(|one| std::ptr::eq(one, step)).unwrap_or_default();
        faults.push("circle", &step.id, Where::Entry("step", at));
    }
    faults.told(source)
}

/// A step runs forward (`after`, `within`) or is counted back (`before`, with `by` or
/// `at_least`), or ends on a day of the school year (`until`, of a year alone); never two of them.
fn is_whole(step: &Step) -> bool {
    let forward = step.after.is_some() && step.within.is_some();
    let back = step.before.is_some() && (step.by.is_some() != step.at_least.is_some());
    let any_forward = step.after.is_some() || step.planned.is_some() || step.within.is_some();
    let any_back = step.before.is_some() || step.by.is_some() || step.at_least.is_some();
    if step.of == Subject::Year {
        return step.until.is_some() && !any_back && !any_forward;
    }
    let of_year = step.until.is_some() || step.unless.is_some();
    !of_year && ((forward && !any_back) || (back && !any_forward))
}

/// An interval is counted back from a day, a day of a year from none; a window that opens on a
/// day ends on one, and says what is found before it.
fn is_window(window: &Window) -> bool {
    let is_back = matches!(window.by, Limit::Back(_));
    is_back == window.before.is_some()
        && (window.opens.is_none() || !is_back)
        && window.opens.is_some() != window.early.is_empty()
}

/// Names that one part gives and another uses.
fn names(edition: &Edition, faults: &mut Faults) {
    let anchors = || edition.steps.iter().flat_map(anchors_of);
    let events: Vec<&str> = edition.events.iter().map(|rule| rule.kind.as_str()).collect();
    let used = anchors().filter_map(|anchor| match anchor {
        Anchor::Event(kind) => Some(kind.as_str()),
        _ => None,
    });
    let lists = (edition.steps.iter().flat_map(|step| &step.done_by))
        .chain(edition.events.iter().flat_map(|rule| rule.needs.iter().chain(&rule.after)))
        .chain(edition.states.iter().filter_map(|state| state.leaves_by.as_ref()).flatten())
        .chain(edition.forms.iter().flat_map(|form| &form.on));
    let keys =
        &["after", "planned", "before", "capped_by", "done_by", "needs", "leaves_by", "on"][..];
    faults.unknown(used.chain(lists.map(String::as_str)), &events, keys);

    let states: Vec<&str> = edition.states.iter().map(|state| state.id.as_str()).collect();
    let used = (edition.events.iter().flat_map(|rule| rule.from.iter().flatten().chain(&rule.to)))
        .chain(edition.states.iter().filter_map(|state| state.reopens_to.as_ref()));
    faults.unknown(used.map(String::as_str), &states, &["from", "to", "reopens_to"]);

    let fields = edition.events.iter().flat_map(|rule| &rule.fields);
    let outcomes = fields.filter(|field| field.name == "outcome").flat_map(|field| &field.choices);
    let outcomes: Vec<&str> = outcomes.map(String::as_str).collect();
    let used = edition.events.iter().flat_map(|rule| &rule.favours);
    faults.unknown(used.map(String::as_str), &outcomes, &["favours"]);

    let steps: Vec<&str> = edition.steps.iter().map(|step| step.id.as_str()).collect();
    let used = anchors().filter_map(|anchor| match anchor {
        Anchor::Deadline(step) => Some(step.as_str()),
        _ => None,
    });
    let lists = (edition.states.iter().flat_map(|state| &state.awaits))
        .chain(edition.steps.iter().filter_map(|step| step.needs.as_ref()))
        .chain(edition.forms.iter().filter_map(|form| form.asks_for.as_ref()));
    let keys = &["after", "planned", "before", "capped_by", "awaits", "needs", "asks_for"][..];
    faults.unknown(used.chain(lists.map(String::as_str)), &steps, keys);

    let of_years: Vec<&str> =
        edition.events.iter().filter_map(|rule| rule.stage.as_deref()).collect();
    let used = edition.steps.iter().filter_map(|step| step.unless.as_deref());
    faults.unknown(used, &of_years, &["unless"]);

    let categories: Vec<&str> = edition.categories.iter().map(|one| one.id.as_str()).collect();
    let used = (edition.documents.iter().flat_map(|rule| &rule.categories))
        .chain(edition.eligibilities.iter().flat_map(|rule| &rule.categories))
        .chain(edition.windows.iter().flat_map(|rule| &rule.categories));
    faults.unknown(used.map(String::as_str), &categories, &["for"]);

    let channels: Vec<&str> = edition.channels.iter().map(String::as_str).collect();
    let used =
        (edition.documents.iter().flat_map(|rule| rule.channels.iter().chain(&rule.fetched_on)))
            .chain(edition.package.iter().flat_map(|package| &package.channels));
    let of_hours = channel_hours(edition).map(|channel| channel.id.as_str());
    faults.unknown(of_hours, &channels, &["id"]);
    faults.unknown(used.map(String::as_str), &channels, &["channels", "fetched_on"]);
}

/// The keys under which circumstances name values.
const WHEN: &[&str] = &[
    "level",
    "track",
    "demands",
    "study_form",
    "funding",
    "base",
    "graduate_of",
    "status",
    "disability",
    "out_of_competition",
    "channel",
    "hostel",
    "meals",
];

/// The values that circumstances name are those that an application may say of their datum.
fn circumstances(edition: &Edition, faults: &mut Faults) {
    let all = (edition.documents.iter().map(|rule| &rule.when))
        .chain(edition.eligibilities.iter().map(|rule| &rule.when))
        .chain(edition.windows.iter().map(|rule| &rule.when))
        .chain(edition.events.iter().map(|rule| &rule.when));
    for (datum, values) in all.flat_map(Circumstances::iter) {
        let known: Vec<&str> = match edition.application.values(datum) {
            [] if datum == Datum::Channel => edition.channels.iter().map(String::as_str).collect(),
            [] => vec!["yes", "no"],
            values => values.iter().map(String::as_str).collect(),
        };
        faults.unknown(values.iter().map(String::as_str), &known, WHEN);
    }
}

/// The channels with hours of their own.
fn channel_hours(edition: &Edition) -> impl Iterator<Item = &ChannelHours> {
    edition.hours.iter().flat_map(|hours| &hours.channels)
}

/// What the days of a step hang on.
fn anchors_of(step: &Step) -> impl Iterator<Item = &Anchor> {
    [&step.after, &step.planned, &step.before, &step.capped_by].into_iter().flatten()
}

/// Acts that made the edition, that replaced its text, that its paragraphs are of.
fn acts_named(edition: &Edition, acts: &Acts, faults: &mut Faults) {
    let ids: Vec<&str> = acts.iter().map(|act| act.id.as_str()).collect();
    let replaced = edition.absences.iter().filter_map(|absence| absence.replaced_by.as_deref());
    let told = edition.absences.iter().filter_map(|absence| absence.told_by.as_deref());
    let made = edition.made_by.as_deref();
    let keys = &["made_by", "replaced_by", "told_by"][..];
    faults.unknown(made.into_iter().chain(replaced).chain(told), &ids, keys);
    if let Some(made) = made.filter(|id| acts.act(id).is_some_and(|act| act.in_force().is_none())) {
        faults.push("no-entry-into-force", made, Where::Word(&["made_by"], made.to_owned()));
    }
    let shorts: Vec<&str> = acts.shorts().collect();
    faults.unknown([edition.act.as_str()], &shorts, &["act"]);
    for cite in cites(edition) {
        for act in cite.split(", ").map(act_of).filter(|act| !shorts.contains(act)) {
            let keys = &[
                "cite",
                "paragraphs",
                "rests_on",
                "registration",
                "registration_cite",
                "providers_cite",
            ];
            faults.push("unknown-act", act, Where::Word(keys, cite.to_owned()));
        }
    }
}

/// `O61` of `O61 p.22` and of `O61.1(8)1)`.
fn act_of(part: &str) -> &str {
    part.split([' ', '.']).next().unwrap_or(part)
}

/// Every paragraph that the edition cites.
fn cites(edition: &Edition) -> impl Iterator<Item = &str> {
    (edition.categories.iter().map(|rule| &rule.cite))
        .chain(edition.documents.iter().map(|rule| &rule.cite))
        .chain(edition.package.iter().map(|package| &package.cite))
        .chain(edition.eligibilities.iter().map(|rule| &rule.cite))
        .chain(edition.windows.iter().map(|rule| &rule.cite))
        .chain(edition.steps.iter().map(|step| &step.cite))
        .chain(edition.events.iter().map(|rule| &rule.cite))
        .chain(edition.grounds.iter().map(|ground| &ground.cite))
        .chain(edition.forms.iter().map(|form| &form.cite))
        .chain([&edition.application.cite, &edition.providers_cite])
        .chain(edition.special_needs.iter().map(|needs| &needs.cite))
        .chain(edition.counter.iter().map(|counter| &counter.cite))
        .chain(edition.hours.iter().flat_map(|hours| [&hours.cite, &hours.registration_cite]))
        .chain(channel_hours(edition).map(|channel| &channel.cite))
        .chain(edition.elsewhere.iter().map(|one| &one.cite))
        .chain([&edition.registration])
        .chain(edition.absences.iter().flat_map(|one| [&one.paragraphs, &one.rests_on]))
        .chain(edition.year.cites())
        .map(String::as_str)
        .filter(|cite| !cite.is_empty())
}

/// Readings that a rule rests on.
fn readings(edition: &Edition, faults: &mut Faults) -> Result<()> {
    let known: Vec<&str> = Readings::built_in()?.iter().map(|one| one.slug.as_str()).collect();
    let used = (edition.steps.iter().flat_map(|step| &step.readings))
        .chain(edition.eligibilities.iter().flat_map(|rule| &rule.readings))
        .chain(edition.windows.iter().flat_map(|rule| &rule.readings))
        .chain(edition.package.iter().flat_map(|package| &package.readings))
        .chain(edition.documents.iter().flat_map(|rule| &rule.readings))
        .chain(edition.categories.iter().flat_map(|category| &category.readings))
        .chain(edition.special_needs.iter().flat_map(|needs| &needs.readings))
        .chain(channel_hours(edition).flat_map(|channel| &channel.readings))
        .chain(edition.year.readings());
    faults.unknown(used.map(String::as_str), &known, &["readings"]);
    Ok(())
}

/// A rule without its paragraph is no law; where the text itself is absent, what is only
/// written down has none.
fn paragraphs(edition: &Edition, faults: &mut Faults) {
    let absent = |part| edition.absences_of(part).next().is_some();
    let categories = edition.categories.iter().map(|one| one.cite.as_str());
    if !absent(Part::Entitlement) {
        faults.without_cite("category", categories);
    }
    let asked_for = edition.documents.iter().map(|rule| {
        let none_needed = !rule.required && absent(Part::Documents);
        if none_needed { "none needed" } else { rule.cite.as_str() }
    });
    faults.without_cite("document", asked_for);
    faults.without_cite("eligibility", edition.eligibilities.iter().map(|one| one.cite.as_str()));
    faults.without_cite("elsewhere", edition.elsewhere.iter().map(|one| one.cite.as_str()));
    faults.without_cite("window", edition.windows.iter().map(|one| one.cite.as_str()));
    faults.without_cite("step", edition.steps.iter().map(|one| one.cite.as_str()));
    faults.without_cite("ground", edition.grounds.iter().map(|one| one.cite.as_str()));
    faults.without_cite("form", edition.forms.iter().map(|one| one.cite.as_str()));
}
