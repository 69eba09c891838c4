//! `official`: who heads the office and who answers for its papers, by days. An acting head
//! serves from one day until another; papers name who was in the role on their day.

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::{
    Outcome,
    arguments::{self, Format},
    decision::needed,
    desk::{Desk, invalid_option},
    init::put,
    order,
    output::{Output, Table},
};
use crate::{
    case::date_value,
    diagnostic::{Diagnostics, Exit, Result},
    store::{Directory, Office, Official},
};

/// An official as `office.toml` holds one.
pub(super) struct Entry<'a> {
    pub role: &'a str,
    pub name: &'a str,
    pub post: &'a str,
    /// The same for working translations.
    pub post_ru: Option<&'a str>,
}

impl Entry<'_> {
    /// The entry with its first and its last day, where they are known.
    pub(super) fn to_text(&self, [from, until]: [Option<NaiveDate>; 2]) -> String {
        let mut text = "[[official]]\n".to_owned();
        put(&mut text, "role", self.role);
        put(&mut text, "name", self.name);
        put(&mut text, "post", self.post);
        if let Some(post) = self.post_ru {
            put(&mut text, "post_ru", post);
        }
        for (key, day) in [("from", from), ("until", until)] {
            if let Some(day) = day {
                put(&mut text, key, date_value(day));
            }
        }
        text
    }
}

pub(super) fn run(
    arguments: &arguments::Official,
    desk: &Desk,
    output: &mut Output<'_>,
) -> Outcome {
    let (Some(role), Some(name)) = (&arguments.role, &arguments.name) else {
        list(&desk.directory.office, desk.clock.today(), output);
        return Ok(Exit::Fine);
    };
    let text = entry(role, name, arguments, desk)?;
    order::writer("official", desk, output)?.add_official(&text)?;
    let office = Directory::open(desk.directory.root().to_owned())?.office;
    list(&office, desk.clock.today(), output);
    Ok(Exit::Fine)
}

/// The entry that the options describe, with all that is wrong with them.
fn entry(role: &str, name: &str, arguments: &arguments::Official, desk: &Desk) -> Result<String> {
    let mut problems = Diagnostics::default();
    let name = problems.gather(needed("PERSON", Some(name)));
    let post = problems.gather(needed("--post", arguments.post.as_deref()));
    let post_ru = arguments.post_ru.as_deref();
    let post_ru = post_ru.map(|post| problems.gather(needed("--post-ru", Some(post))));
    let mut day = |option, text: &Option<String>| {
        text.as_deref().and_then(|text| problems.gather(desk.day(option, text)))
    };
    let (from, until) = (day("--from", &arguments.from), day("--until", &arguments.until));
    if from.zip(until).is_some_and(|(from, until)| until < from) {
        let typed = arguments.until.as_deref().unwrap_or_default();
        problems.push(invalid_option("--until", typed, "expected-later-day"));
    }
    let entry =
        name.zip(post).map(|(name, post)| Entry { role, name, post, post_ru: post_ru.flatten() });
    problems.or(entry.map(|entry| entry.to_text([from, until])).unwrap_or_default())
}

/// Who is in which role and when, and who signs today.
fn list(office: &Office, today: NaiveDate, output: &mut Output<'_>) {
    if output.format() == Format::Json {
        let officials: Vec<Value> = office.officials.iter().map(as_json).collect();
        return output.json(json!({ "officials": officials }));
    }
    let mut table = Table::new(&["role", "name", "post", "from", "until"]);
    for official in &office.officials {
        let [from, until] =
            official.days().map(|day| day.map_or(String::new(), |day| day.to_string()));
        let role = output.term("role", official.role.as_str());
        table.rows.push(vec![role, official.name.clone(), official.post.clone(), from, until]);
    }
    output.table(&table);
    match office.head(today) {
        Some(head) => {
            let (name, post) = (head.name.as_str().into(), head.post.as_str().into());
            output.say("official-signs", &[("date", today.into()), ("name", name), ("post", post)]);
        }
        None => output.say("official-none", &[("date", today.into())]),
    }
}

fn as_json(official: &Official) -> Value {
    let [from, until] = official.days().map(|day| day.map(|day| day.to_string()));
    json!({
        "role": official.role.as_str(),
        "name": official.name,
        "post": official.post,
        "from": from,
        "until": until,
    })
}
