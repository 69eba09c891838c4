//! What an edition says of an application's coming: what it says, when it is registered.

use super::part::Item;
use crate::{
    batch::Column,
    diagnostic::Argument,
    language::Words,
    law::{ChannelHours, Edition, HoursRule, TimeSpan},
};

/// What an application says, in three lists: without what nothing is recorded, what everybody
/// is asked for, what is recorded if it is given.
pub(super) fn application(edition: &Edition, words: &Words) -> Vec<Item> {
    let rule = &edition.application;
    let lists = [("needs", &rule.needs), ("asks", &rule.asks), ("takes", &rule.takes)];
    let item = |(id, data): (&str, &Vec<Column>)| {
        let named = data.iter().map(|datum| datum.term());
        let said = [
            ("data", Argument::Terms(named.collect())),
            ("cite", Argument::Cite(rule.cite.clone())),
        ];
        Item { id: id.to_owned(), text: words.say(&format!("law-application-{id}"), &said) }
    };
    lists.into_iter().filter(|(_, data)| !data.is_empty()).map(item).collect()
}

/// The day of registration, the hours of each channel, and how long an applicant may be kept
/// at a counter.
pub(super) fn registration(edition: &Edition, words: &Words) -> Vec<Item> {
    let mut items = Vec::new();
    if !edition.registration_cite().is_empty() {
        let cite = Argument::Cite(edition.registration_cite().to_owned());
        items.push(Item {
            id: "day".to_owned(),
            text: words.say("law-registration", &[("cite", cite)]),
        });
    }
    if let Some(hours) = &edition.hours {
        items.push(Item { id: "hours".to_owned(), text: of_provider(hours, words) });
        items.extend(hours.channels.iter().map(|rule| Item {
            id: format!("hours {} {}", rule.id, rule.choice.as_deref().unwrap_or_default()),
            text: of_channel(rule, words),
        }));
    }
    if let Some(counter) = &edition.counter {
        let arguments = [
            ("waiting", i64::from(counter.waiting.0).into()),
            ("service", i64::from(counter.service.0).into()),
            ("cite", Argument::Cite(counter.cite.clone())),
        ];
        items.push(Item { id: "counter".to_owned(), text: words.say("law-counter", &arguments) });
    }
    items
}

fn of_provider(hours: &HoursRule, words: &Words) -> String {
    let arguments = [
        ("open", hours.open.to_string().into()),
        ("close", hours.close.to_string().into()),
        ("lunch", hours.lunch.to_string().into()),
        ("own", if hours.by_schedule { "yes" } else { "" }.into()),
        ("cite", Argument::Cite(hours.cite.clone())),
    ];
    words.say("law-hours", &arguments)
}

fn of_channel(rule: &ChannelHours, words: &Words) -> String {
    let span = |span: Option<TimeSpan>| span.map(|span| span.to_string()).unwrap_or_default();
    let arguments = [
        ("channel", Argument::Term(format!("channel-{}", rule.id))),
        ("round", if rule.round_the_clock { "yes" } else { "" }.into()),
        ("week", rule.week.map_or("", |week| week.as_str()).into()),
        ("days", span(rule.days).into()),
        ("saturday", span(rule.saturday).into()),
        ("choice", rule.choice.clone().unwrap_or_default().into()),
        ("cite", Argument::Cite(rule.cite.clone())),
    ];
    words.say("law-hours-channel", &arguments)
}
