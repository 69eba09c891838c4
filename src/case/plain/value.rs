//! Values on one line, and what serde is told of them.

use serde::{
    Deserializer,
    de::{
        IntoDeserializer, Visitor,
        value::{BorrowedStrDeserializer, Error, MapDeserializer, SeqDeserializer},
    },
    forward_to_deserialize_any,
};
use toml::value::Datetime;

use super::Entries;

/// Tables within tables; the program writes two.
const DEEPEST: usize = 8;
/// So many digits always fit.
const DIGITS: usize = 18;
/// How the `toml` crate hands on days and moments. Were it to change, all files would go the way
/// of TOML.
const MOMENT: &str = "$__toml_private_datetime";

/// A value, borrowed from its line.
#[derive(Debug)]
pub(super) enum Plain<'de> {
    Text(&'de str),
    Number(i64),
    Truth(bool),
    /// A day or a moment with its offset.
    Moment(&'de str),
    List(Vec<Plain<'de>>),
    Table(Entries<'de>),
}

/// A line `key = value`.
pub(super) fn entry(line: &str) -> Option<(&str, Plain<'_>)> {
    let mut rest = line;
    let entry = key_and_value(&mut rest, 0)?;
    rest.is_empty().then_some(entry)
}

fn key_and_value<'de>(rest: &mut &'de str, depth: usize) -> Option<(&'de str, Plain<'de>)> {
    let is_bare = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    let key = take(rest, rest.bytes().take_while(is_bare).count());
    *rest = rest.strip_prefix(" = ")?;
    (!key.is_empty()).then_some((key, value(rest, depth)?))
}

fn take<'de>(rest: &mut &'de str, length: usize) -> &'de str {
    let (taken, left) = rest.split_at(length);
    *rest = left;
    taken
}

fn value<'de>(rest: &mut &'de str, depth: usize) -> Option<Plain<'de>> {
    if depth > DEEPEST {
        return None;
    }
    match rest.as_bytes().first()? {
        b'"' => text(rest).map(Plain::Text),
        b'{' => {
            let entry = |rest: &mut &'de str| key_and_value(rest, depth + 1);
            enclosed(rest, ("{ ", " }"), entry).map(Plain::Table)
        }
        b'[' => enclosed(rest, ("[", "]"), |rest| value(rest, depth + 1)).map(Plain::List),
        b't' | b'f' => truth(rest).map(Plain::Truth),
        _ => number_or_moment(rest),
    }
}

fn text<'de>(rest: &mut &'de str) -> Option<&'de str> {
    let inside = rest.strip_prefix('"')?;
    let is_end = |byte: u8| byte == b'"' || byte == b'\\' || byte.is_ascii_control();
    let end = inside.bytes().position(is_end)?;
    *rest = inside[end..].strip_prefix('"')?;
    Some(&inside[..end])
}

fn truth(rest: &mut &str) -> Option<bool> {
    for (word, truth) in [("true", true), ("false", false)] {
        if let Some(left) = rest.strip_prefix(word) {
            *rest = left;
            return Some(truth);
        }
    }
    None
}

/// What stands between two signs, with commas between.
fn enclosed<'de, T>(
    rest: &mut &'de str,
    (open, close): (&str, &str),
    mut one: impl FnMut(&mut &'de str) -> Option<T>,
) -> Option<Vec<T>> {
    *rest = rest.strip_prefix(open)?;
    let mut all = Vec::new();
    loop {
        all.push(one(rest)?);
        if let Some(left) = rest.strip_prefix(close) {
            *rest = left;
            return Some(all);
        }
        *rest = rest.strip_prefix(", ")?;
    }
}

fn number_or_moment<'de>(rest: &mut &'de str) -> Option<Plain<'de>> {
    let belongs = |byte: &u8| matches!(byte, b'0'..=b'9' | b'-' | b':' | b'T' | b'+');
    let taken = take(rest, rest.bytes().take_while(belongs).count());
    let is_number = taken.bytes().all(|byte| byte.is_ascii_digit());
    if is_number && taken.len() <= DIGITS && (taken == "0" || !taken.starts_with('0')) {
        return taken.parse().ok().map(Plain::Number);
    }
    let shape: Vec<u8> =
        taken.bytes().map(|byte| if byte.is_ascii_digit() { b'0' } else { byte }).collect();
    let known = ["0000-00-00", "0000-00-00T00:00:00+00:00", "0000-00-00T00:00:00-00:00"];
    known.iter().any(|known| known.as_bytes() == shape).then_some(Plain::Moment(taken))
}

/// A table as TOML has it; nothing where a key stands twice.
pub(super) fn table(entries: Entries<'_>) -> Option<toml::Table> {
    let mut table = toml::Table::with_capacity(entries.len());
    for (key, value) in entries {
        if table.insert(key.to_owned(), as_toml(value)?).is_some() {
            return None;
        }
    }
    Some(table)
}

fn as_toml(value: Plain<'_>) -> Option<toml::Value> {
    Some(match value {
        Plain::Text(text) => text.into(),
        Plain::Number(number) => number.into(),
        Plain::Truth(truth) => truth.into(),
        Plain::Moment(moment) => toml::Value::Datetime(moment.parse::<Datetime>().ok()?),
        Plain::List(list) => {
            toml::Value::Array(list.into_iter().map(as_toml).collect::<Option<_>>()?)
        }
        Plain::Table(entries) => toml::Value::Table(table(entries)?),
    })
}

impl<'de> IntoDeserializer<'de, Error> for Plain<'de> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> Deserializer<'de> for Plain<'de> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self {
            Self::Text(text) => visitor.visit_borrowed_str(text),
            Self::Number(number) => visitor.visit_i64(number),
            Self::Truth(truth) => visitor.visit_bool(truth),
            Self::Moment(moment) => {
                visitor.visit_map(MapDeserializer::new([(MOMENT, moment)].into_iter()))
            }
            Self::List(list) => visitor.visit_seq(SeqDeserializer::new(list.into_iter())),
            Self::Table(entries) => visitor.visit_map(MapDeserializer::new(entries.into_iter())),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_some(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        match self {
            Self::Text(text) => BorrowedStrDeserializer::<Error>::new(text)
                .deserialize_enum(name, variants, visitor),
            other => other.deserialize_any(visitor),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit
        unit_struct newtype_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}
