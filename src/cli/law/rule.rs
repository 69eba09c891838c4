//! The rules of an edition, one by one, in words.

use super::{circumstance, part::Item, words as said};
use crate::{
    diagnostic::Argument,
    document::Form,
    language::{Language, Words},
    law::{
        Absence, DocumentRule, Edition, Elsewhere, FieldKind, FormRule, Lawbook, Limit, Predicate,
        Step, Subject, Window,
    },
};

/// Who provides the service.
pub(super) fn providers(edition: &Edition, words: &Words) -> Vec<Item> {
    let item = |kind: &String| Item { id: kind.clone(), text: words.text(&format!("kind-{kind}")) };
    edition.providers.iter().map(item).collect()
}

/// Who may ask.
pub(super) fn categories(edition: &Edition, words: &Words) -> Vec<Item> {
    let categories = edition.categories.iter();
    categories
        .map(|category| {
            let name = words.text(&format!("category-{}", category.id));
            Item { id: category.id.clone(), text: cited(&name, &category.cite, words) }
        })
        .collect()
}

/// When no case is opened, and to whom one turns then.
pub(super) fn elsewhere(edition: &Edition, words: &Words) -> Vec<Item> {
    let text =
        |one: &Elsewhere| cited(&words.text(&format!("elsewhere-{}", one.id)), &one.cite, words);
    edition.elsewhere.iter().map(|one| Item { id: one.id.clone(), text: text(one) }).collect()
}

/// What an application must answer to.
pub(super) fn conditions(edition: &Edition, words: &Words) -> Vec<Item> {
    edition
        .eligibilities
        .iter()
        .map(|rule| {
            let test = test(&rule.test, words);
            let whole = words.say(
                "law-rule",
                &[
                    ("for", circumstance::whom(&rule.categories, &rule.when, words).into()),
                    ("rule", test.into()),
                    ("leads", leads_to(&rule.leads_to, words).into()),
                    ("cite", Argument::Cite(rule.cite.clone())),
                ],
            );
            Item { id: format!("{} {}", rule.finding, rule.categories.join(" ")), text: whole }
        })
        .collect()
}

fn test(test: &Predicate, words: &Words) -> String {
    let listed = |kind: &str, names: &[String]| {
        Argument::Terms(names.iter().map(|name| format!("{kind}-{name}")).collect())
    };
    let (key, arguments) = match test {
        Predicate::ChannelAmong { channels } => {
            ("channel-among", vec![("channels", listed("channel", channels))])
        }
        Predicate::GradesAtMost { most } => ("grades-at-most", vec![("most", (*most).into())]),
        Predicate::IssuedByArrival { document } => {
            let document = Argument::Term(format!("document-{document}"));
            ("issued-by-arrival", vec![("document", document)])
        }
        Predicate::GradesKnown {} => ("grades-known", Vec::new()),
        Predicate::GradesConsecutive {} => ("grades-consecutive", Vec::new()),
        Predicate::GradesBetween { lowest, highest } => (
            "grades-between",
            vec![("lowest", i64::from(*lowest).into()), ("highest", i64::from(*highest).into())],
        ),
        Predicate::Consent {} => ("consent", Vec::new()),
        Predicate::Signed { accepted } => ("signed", vec![("ways", listed("signature", accepted))]),
        Predicate::IinAgreesWithBirth {} => ("iin-agrees-with-birth", Vec::new()),
        Predicate::Explained {} => ("explained", Vec::new()),
        Predicate::ReasonSaid {} => ("reason-said", Vec::new()),
        Predicate::Accompanied { document, channel } => (
            "accompanied",
            vec![
                ("document", Argument::Term(format!("document-{document}"))),
                ("channel", Argument::Term(format!("channel-{channel}"))),
            ],
        ),
        Predicate::InPerson { channels } => {
            ("in-person", vec![("channels", listed("channel", channels))])
        }
        Predicate::Says { datum, among } => (
            "says",
            vec![
                ("datum", Argument::Term(datum.term())),
                ("values", circumstance::values(*datum, among, words).into()),
            ],
        ),
        Predicate::Tells { datum } => ("tells", vec![("datum", Argument::Term(datum.term()))]),
        Predicate::DigitisedIfEarlier {} => ("digitised-if-earlier", Vec::new()),
        Predicate::DepartureKnown {} => ("departure-known", Vec::new()),
        Predicate::DecidedBefore { day } => {
            ("decided-before", vec![("day", day.to_string().into())])
        }
    };
    words.say(&format!("law-test-{key}"), &arguments)
}

/// By when one must apply.
pub(super) fn windows(edition: &Edition, words: &Words) -> Vec<Item> {
    edition
        .windows
        .iter()
        .map(|window| Item {
            id: format!("{} {}", window.finding, window.categories.join(" ")),
            text: self::window(window, words),
        })
        .collect()
}

fn window(window: &Window, words: &Words) -> String {
    let rule = match window.by {
        Limit::Back(interval) => {
            let before = window.before.map_or("", |before| before.as_str());
            let arguments = [
                ("interval", said::interval(interval, words).into()),
                ("before", words.text(&format!("law-day-{before}")).into()),
            ];
            words.say("law-window-back", &arguments)
        }
        Limit::Day(day) => match window.opens {
            Some(opens) => words.say(
                "law-window-between",
                &[("opens", opens.to_string().into()), ("day", day.to_string().into())],
            ),
            None => words.say("law-window-day", &[("day", day.to_string().into())]),
        },
    };
    words.say(
        "law-rule",
        &[
            ("for", circumstance::whom(&window.categories, &window.when, words).into()),
            ("rule", rule.into()),
            ("leads", leads_to(&window.leads_to, words).into()),
            ("cite", Argument::Cite(window.cite.clone())),
        ],
    )
}

/// What comes with an application.
pub(super) fn documents(edition: &Edition, words: &Words) -> Vec<Item> {
    edition
        .documents
        .iter()
        .filter(|rule| rule.required)
        .map(|rule| Item {
            id: format!("{} {}", rule.kind, rule.categories.join(" ")),
            text: document(rule, words),
        })
        .collect()
}

fn document(rule: &DocumentRule, words: &Words) -> String {
    let channels = rule.channels.iter().map(|channel| format!("channel-{channel}")).collect();
    words.say(
        "law-document",
        &[
            ("for", circumstance::whom(&rule.categories, &rule.when, words).into()),
            ("document", Argument::Term(format!("document-{}", rule.kind))),
            ("channels", Argument::Terms(channels)),
            ("born", rule.born_before.map_or_else(|| "".into(), Argument::Date)),
            ("cite", Argument::Cite(rule.cite.clone())),
        ],
    )
}

/// What must be done by when.
pub(super) fn terms(edition: &Edition, words: &Words) -> Vec<Item> {
    let steps = edition.steps.iter();
    steps
        .map(|step| {
            let when = step.when.as_ref().map(|when| when.value.as_str()).unwrap_or_default();
            Item { id: format!("{} {when}", step.id), text: term(step, words) }
        })
        .collect()
}

fn term(step: &Step, words: &Words) -> String {
    let back = step.by.or(step.at_least);
    let (key, interval, from) = match (step.within, back) {
        _ if step.until.is_some() => ("law-term-of-year", None, &step.after),
        (Some(within), _) => ("law-term-forward", Some(within), &step.after),
        (None, back) if step.by.is_some() => ("law-term-back", back, &step.before),
        (None, back) => ("law-term-at-least", back, &step.before),
    };
    let named = |anchor: &Option<_>| {
        anchor.as_ref().map(|anchor| said::anchor(anchor, words)).unwrap_or_default()
    };
    let interval = interval.map(|interval| said::interval(interval, words)).unwrap_or_default();
    let rule = words.say(
        key,
        &[
            ("interval", interval.into()),
            ("from", named(from).into()),
            ("cap", named(&step.capped_by).into()),
            ("day", step.until.map(|day| day.to_string()).unwrap_or_default().into()),
        ],
    );
    let when = step
        .when
        .as_ref()
        .map(|when| words.text(&format!("law-when-{}-{}", when.fact.as_str(), when.value)));
    words.say(
        "law-term",
        &[
            ("step", Argument::Term(format!("step-{}", step.id))),
            ("rule", rule.into()),
            ("when", when.unwrap_or_default().into()),
            ("complaint", if step.of == Subject::Complaint { "yes" } else { "" }.into()),
            ("cite", Argument::Cite(step.cite.clone())),
        ],
    )
}

/// On what it may be refused.
pub(super) fn grounds(edition: &Edition, words: &Words) -> Vec<Item> {
    let grounds = edition.grounds.iter();
    grounds
        .map(|ground| {
            let key = format!("ground-{}-{}", edition.service, ground.number);
            let name = if words.has(&key) { words.text(&key) } else { String::new() };
            let arguments = [("number", i64::from(ground.number).into()), ("name", name.into())];
            let name = words.say("law-ground", &arguments);
            Item { id: ground.number.to_string(), text: cited(&name, &ground.cite, words) }
        })
        .collect()
}

/// The papers, and the amendment whose wording each follows.
pub(super) fn forms(edition: &Edition, words: &Words) -> Vec<Item> {
    let form = |form: &FormRule| {
        let on = form.on.iter().map(|kind| format!("event-{kind}")).collect();
        let text = words.say(
            "law-form",
            &[
                ("form", title(edition, form, words).into()),
                ("on", Argument::Terms(on)),
                ("wording", form.wording.as_str().into()),
                ("cite", Argument::Cite(form.cite.clone())),
            ],
        );
        Item { id: form.id.clone(), text }
    };
    edition.forms.iter().map(form).collect()
}

/// The title of a paper; in English, as the paper bears it in Kazakh.
fn title(edition: &Edition, form: &FormRule, words: &Words) -> String {
    let language = if words.language() == Language::Ru { Language::Ru } else { Language::Kk };
    Form::find(&edition.service, &form.id, language.as_str())
        .map_or_else(|_| form.id.clone(), |found| found.title().to_owned())
}

/// What may happen, where the law speaks of it.
pub(super) fn events(edition: &Edition, words: &Words) -> Vec<Item> {
    let spoken_of = edition.events.iter().filter(|rule| !rule.cite.is_empty());
    spoken_of
        .map(|rule| {
            let choices: Vec<&str> = (rule.fields.iter())
                .filter(|field| field.kind == FieldKind::Choice)
                .flat_map(|field| field.choices.iter().map(String::as_str))
                .collect();
            let name = words.text(&format!("event-{}", rule.kind));
            let named = choices.iter().map(|choice| words.text(&format!("choice-{choice}")));
            let choices = named.collect::<Vec<_>>().join(", ");
            let text =
                words.say("law-event", &[("event", name.into()), ("choices", choices.into())]);
            Item { id: rule.kind.clone(), text: cited(&text, &rule.cite, words) }
        })
        .collect()
}

/// What the sources lack, and what there is in its place.
pub(in crate::cli) fn absence(absence: &Absence, laws: &Lawbook, words: &Words) -> String {
    let replaced = absence.replaced_by.as_ref().map(|id| said::act_by_id(id, laws, words));
    let rests = match absence.rests_on.as_str() {
        "" => Argument::Text(String::new()),
        cite => Argument::Cite(cite.to_owned()),
    };
    words.say(
        "law-absence",
        &[
            ("part", Argument::Term(format!("part-{}", absence.part.as_str()))),
            ("paragraphs", Argument::Cite(absence.paragraphs.clone())),
            ("replaced", replaced.unwrap_or_default().into()),
            ("told", absence.told_by.clone().unwrap_or_default().into()),
            ("rests", rests),
        ],
    )
}

fn leads_to(place: &str, words: &Words) -> String {
    if place.is_empty() { String::new() } else { words.text(&format!("leads-to-{place}")) }
}

fn cited(text: &str, cite: &str, words: &Words) -> String {
    let cite = Argument::Cite(cite.to_owned());
    words.say("law-cited", &[("text", text.into()), ("cite", cite)])
}
