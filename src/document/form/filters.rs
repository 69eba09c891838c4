//! Filters: how a value is worded.
//!
//! | filter | `2026-09-05T15:00` becomes |
//! | --- | --- |
//! | `date` | 2026 жылғы 5 қыркүйек |
//! | `date_of` | 2026 жылғы 5 қыркүйектегі |
//! | `date_on` | 2026 жылғы 5 қыркүйекте |
//! | `moment` | 2026 жылғы 5 қыркүйек, сағат 15:00 |
//! | `time` | 15:00 |
//! | `digits` | 05.09.2026 |
//! | `year`, `yy`, `day`, `month`, `month_of` | 2026, 26, 5, қыркүйек, қыркүйектегі |
//!
//! `sentence` ends a text with a full stop if it has none; `listed(last)` ends an item of a list
//! with `;` or, if it is the last one, a full stop; `school_year` makes 2026 into
//! 2026-2027; `join` sets a list with commas; `words("name")` gives the text of a key of the
//! form's `[words: name]`.

use std::sync::OnceLock;

use chrono::{Datelike, NaiveDate};
use minijinja::{Environment, Error, ErrorKind, State, UndefinedBehavior, Value};

use super::values::WORDS;
use crate::language::{
    Language,
    dates::{self, Case},
};

/// The filters of one language, shared by all its forms.
pub(in crate::document) fn environment(tongue: Language) -> &'static Environment<'static> {
    static ENVIRONMENTS: [OnceLock<Environment<'static>>; 3] = [const { OnceLock::new() }; 3];
    ENVIRONMENTS[tongue as usize].get_or_init(|| {
        let mut environment = Environment::empty();
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        for (name, case) in [("date", Case::Plain), ("date_of", Case::Of), ("date_on", Case::On)] {
            environment.add_filter(name, move |value: &Value| {
                Ok::<_, Error>(dates::words(day(value)?, tongue, case))
            });
        }
        for (name, case) in [("month", Case::Plain), ("month_of", Case::Of)] {
            environment.add_filter(name, move |value: &Value| {
                Ok::<_, Error>(dates::month(day(value)?, tongue, case))
            });
        }
        environment.add_filter("moment", move |value: &Value| moment(value, tongue));
        environment.add_filter("time", time);
        environment.add_filter("digits", |value: &Value| {
            day(value).map(|d| d.format("%d.%m.%Y").to_string())
        });
        environment.add_filter("year", |value: &Value| day(value).map(|d| d.year()));
        environment
            .add_filter("yy", |value: &Value| day(value).map(|d| d.format("%y").to_string()));
        environment.add_filter("day", |value: &Value| day(value).map(|d| d.day()));
        environment.add_filter("school_year", school_year);
        environment.add_filter("sentence", sentence);
        environment.add_filter("listed", listed);
        environment.add_filter("join", join);
        environment.add_filter("words", words);
        environment.add_test("defined", |value: &Value| !value.is_undefined());
        environment.add_test("undefined", |value: &Value| value.is_undefined());
        environment.add_test("open", |_: &Value| false);
        environment
    })
}

/// The same filters where nothing is given: what is asked of a thing that is not there is not
/// there either.
pub(in crate::document) fn lenient_environment(tongue: Language) -> Environment<'static> {
    let mut environment = environment(tongue).clone();
    environment.set_undefined_behavior(UndefinedBehavior::Chainable);
    environment.add_test("open", |value: &Value| value.is_undefined());
    environment
}

fn unfit() -> Error {
    Error::from(ErrorKind::InvalidOperation)
}

/// What is not given is told apart from what does not fit.
fn given(value: &Value) -> Result<&Value, Error> {
    if value.is_undefined() { Err(Error::from(ErrorKind::UndefinedError)) } else { Ok(value) }
}

fn text(value: &Value) -> Result<&str, Error> {
    given(value)?.as_str().ok_or_else(unfit)
}

fn day(value: &Value) -> Result<NaiveDate, Error> {
    dates::day(text(value)?).ok_or_else(unfit)
}

fn time(value: &Value) -> Result<String, Error> {
    Ok(dates::moment(text(value)?).ok_or_else(unfit)?.format("%H:%M").to_string())
}

fn moment(value: &Value, tongue: Language) -> Result<String, Error> {
    let moment = dates::moment(text(value)?).ok_or_else(unfit)?;
    Ok(dates::moment_words(moment, tongue))
}

fn sentence(value: &Value) -> Result<String, Error> {
    let text = text(value)?.trim_end();
    let ended = text.ends_with(['.', '!', '?', '…']);
    Ok(if ended { text.to_owned() } else { format!("{text}.") })
}

/// An item of a list with what ends it: `;`, or a full stop if it is the last one.
fn listed(value: &Value, last: &Value) -> Result<String, Error> {
    let text = text(value)?.trim_end_matches([' ', '.', ';', ',']);
    Ok(format!("{text}{}", if given(last)?.is_true() { '.' } else { ';' }))
}

fn school_year(year: &Value) -> Result<String, Error> {
    let year = given(year)?.as_i64().ok_or_else(unfit)?;
    Ok(format!("{year}-{}", year + 1))
}

fn join(list: &Value) -> Result<String, Error> {
    let items: Vec<String> = given(list)?.try_iter()?.map(|item| item.to_string()).collect();
    Ok(items.join(", "))
}

fn words(state: &State, key: &Value, name: &str) -> Result<Value, Error> {
    let all = state.lookup(WORDS).ok_or_else(unfit)?;
    let found = all.get_attr(name)?.get_item(&Value::from(given(key)?.to_string()))?;
    if found.is_undefined() { Err(unfit()) } else { Ok(found) }
}
