//! Numbers of people as they leave the office: whole only where that was asked for (`--full`).

use toml::{Table, Value};

use crate::{case::Iin, diagnostic::mask_numbers};

/// Details whose texts are given by offices, not typed about people: numbers, files, digests.
const IMPERSONAL: [&str; 8] =
    ["number", "order", "file", "paper", "translation", "digest", "translation_digest", "amends"];

/// An identity number with its last four digits alone.
pub(super) fn shown_iin(iin: Option<&Iin>, full: bool) -> Option<String> {
    iin.map(|iin| if full { iin.to_string() } else { iin.masked() })
}

/// A telephone with its last two digits alone.
pub(super) fn shown_phone(phone: &str, full: bool) -> String {
    if full {
        return phone.to_owned();
    }
    let hidden = phone.chars().count().saturating_sub(2);
    phone.chars().enumerate().map(|(index, c)| if index < hidden { '•' } else { c }).collect()
}

/// A text typed freely, which may hold somebody's number.
pub(super) fn shown_text(text: &str, full: bool) -> String {
    if full { text.to_owned() } else { mask_numbers(text) }
}

/// What an event says, a correction of numbers too.
pub(super) fn shown_details(details: &Table, full: bool) -> Table {
    let shown = |(name, value): (&String, &Value)| {
        let full = full || IMPERSONAL.contains(&name.as_str());
        (name.clone(), shown_value(value, full))
    };
    details.iter().map(shown).collect()
}

fn shown_value(value: &Value, full: bool) -> Value {
    match value {
        Value::String(text) => Value::String(shown_text(text, full)),
        Value::Array(values) => {
            Value::Array(values.iter().map(|value| shown_value(value, full)).collect())
        }
        Value::Table(inner) => Value::Table(shown_details(inner, full)),
        other => other.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_event_says_hides_numbers_of_people_and_no_others() {
        let details: Table = toml::from_str(
            "text = \"ЖСН 860702486840\"\nnumber = \"12345678901\"\ndigest = \"sha256:12345678901234\"\n\
             set = { applicant = { iin = \"860702486840\", phone = \"+77012440723\" } }",
        )
        .unwrap();
        let text = shown_details(&details, false).to_string();
        assert!(!text.contains("860702486840") && !text.contains("77012440723"), "{text}");
        assert!(text.contains("12345678901\"") && text.contains("12345678901234"), "{text}");
        assert_eq!(shown_details(&details, true), details);
    }
}
