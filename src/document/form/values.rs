//! Expressions of a form, with the values they name.
//!
//! Only expressions exist: no loops, no includes, no code in data. A value that is not given
//! is an error, never an empty place. How values are worded stands in [`super::filters`].

use std::{collections::BTreeMap, fmt, ops::Range, sync::Arc};

use minijinja::{Error, ErrorKind, Value, value::ValueKind};

use super::filters::{environment, lenient_environment};
use crate::language::Language;

/// The longest value that is printed, in bytes: some pages.
const LONGEST: usize = 64 * 1024;

/// The values of a paper by name, and the same ready for expressions.
#[derive(Debug, Clone)]
pub(in crate::document) struct Values {
    named: Arc<BTreeMap<String, Value>>,
    context: Value,
}

impl Values {
    /// Values by name.
    pub(in crate::document) fn new(named: BTreeMap<String, Value>) -> Self {
        let pairs = named.iter().map(|(name, value)| (name.as_str(), value.clone()));
        let context = Value::from_pairs(pairs);
        Self { named: Arc::new(named), context }
    }

    /// Whether a value of this name, such as `applicant.name`, is given.
    fn has(&self, name: &str) -> bool {
        let mut found = self.context.clone();
        for part in name.split('.') {
            match found.get_attr(part) {
                Ok(value) => found = value,
                Err(_) => return false,
            }
        }
        !found.is_undefined()
    }

    /// The same and further ones.
    pub(in crate::document) fn with<const N: usize>(&self, added: [(&str, Value); N]) -> Self {
        let mut named = BTreeMap::clone(&self.named);
        named.extend(added.map(|(name, value)| (name.to_owned(), value)));
        Self::new(named)
    }
}

/// An expression of a form and its place in the file.
pub(in crate::document) struct Expression {
    pub(in crate::document) source: String,
    pub(in crate::document) span: Range<usize>,
    compiled: minijinja::Expression<'static, 'static>,
}

impl fmt::Debug for Expression {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{{{{ {} }}}}", self.source)
    }
}

/// Why an expression gave nothing; each is a term the reader is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::document) enum Fault {
    /// It is not an expression, or names a filter that does not exist.
    Expression,
    /// A value it names is not given.
    Unknown,
    /// The value cannot be worded so: no date, no text, no list.
    Unfit,
}

impl Fault {
    /// The key of its term.
    pub(in crate::document) fn term(self) -> &'static str {
        match self {
            Self::Expression => "template-bad-expression",
            Self::Unknown => "template-unknown-value",
            Self::Unfit => "template-unfit-value",
        }
    }

    fn of(error: &Error) -> Self {
        match error.kind() {
            ErrorKind::UndefinedError => Self::Unknown,
            ErrorKind::SyntaxError | ErrorKind::UnknownFilter | ErrorKind::UnknownTest => {
                Self::Expression
            }
            _ => Self::Unfit,
        }
    }
}

impl Expression {
    /// Reads an expression of a form in this language.
    pub(in crate::document) fn read(
        source: &str,
        span: Range<usize>,
        tongue: Language,
    ) -> Result<Self, Fault> {
        let source = source.trim().to_owned();
        let compiled = environment(tongue)
            .compile_expression_owned(source.clone())
            .map_err(|_| Fault::Expression)?;
        Ok(Self { source, span, compiled })
    }

    fn eval(&self, values: &Values) -> Result<Value, Fault> {
        let context = values.context.clone();
        let value = self.compiled.eval(context).map_err(|error| Fault::of(&error))?;
        if value.is_undefined() || value.is_none() { Err(Fault::Unknown) } else { Ok(value) }
    }

    /// Its value as text.
    pub(in crate::document) fn text(&self, values: &Values) -> Result<String, Fault> {
        let value = self.eval(values)?;
        match value.kind() {
            ValueKind::String | ValueKind::Number => {
                Some(value.to_string()).filter(|text| text.len() <= LONGEST).ok_or(Fault::Unfit)
            }
            _ => Err(Fault::Unfit),
        }
    }

    /// Whether it holds.
    pub(in crate::document) fn holds(&self, values: &Values) -> Result<bool, Fault> {
        let value = self.eval(values)?;
        if value.kind() == ValueKind::Bool { Ok(value.is_true()) } else { Err(Fault::Unfit) }
    }

    /// Whether it holds where values may be left out. What cannot be decided does not hold: a
    /// part is asked for of something of which nothing is known, as `hearing.position is
    /// undefined` before any hearing. Only what asks whether a value is `open` is decided then.
    pub(in crate::document) fn holds_partly(&self, values: &Values, tongue: Language) -> bool {
        let unknown =
            |name: String| name.split_once('.').is_some_and(|(whole, _)| !values.has(whole));
        if self.names().any(unknown) && !self.source.split(' ').any(|word| word == "open") {
            return false;
        }
        let environment = lenient_environment(tongue);
        let compiled = environment.compile_expression(&self.source);
        let value = compiled.and_then(|compiled| compiled.eval(values.context.clone()));
        value.is_ok_and(|value| value.is_true())
    }

    /// The same fault, or that a value is unknown where one is: what can be worded with it
    /// is not known either.
    pub(in crate::document) fn blamed(&self, fault: Fault, values: &Values) -> Fault {
        if self.names().all(|name| values.has(&name)) { fault } else { Fault::Unknown }
    }

    /// The names of the values it asks for, with dots: `applicant.name`.
    pub(in crate::document) fn names(&self) -> impl Iterator<Item = String> {
        self.compiled.undeclared_variables(true).into_iter()
    }

    /// The items of the list it names.
    pub(in crate::document) fn items(&self, values: &Values) -> Result<Vec<Value>, Fault> {
        let value = self.eval(values)?;
        if value.kind() != ValueKind::Seq {
            return Err(Fault::Unfit);
        }
        Ok(value.try_iter().map_err(|_| Fault::Unfit)?.collect())
    }
}

/// The name under which a form's words stand among its values; no value can bear it.
pub(in crate::document) const WORDS: &str = "[words]";

#[cfg(test)]
mod tests {
    use super::*;

    fn value(source: &str) -> Result<String, Fault> {
        let values = [
            ("at", Value::from("2026-09-05T15:00:00+05:00")),
            ("person", Value::from_pairs([("name", "{{ at }}")])),
            ("grades", Value::from(vec![8, 9])),
        ]
        .map(|(name, value)| (name.to_owned(), value));
        Expression::read(source, 0..0, Language::Kk)?.text(&Values::new(values.into()))
    }

    #[test]
    fn filters_word_values() {
        let table = [
            ("at | date_of", "2026\u{a0}жылғы 5\u{a0}қыркүйектегі"),
            ("at | moment", "2026\u{a0}жылғы 5\u{a0}қыркүйек, сағат\u{a0}15:00"),
            ("at | digits", "05.09.2026"),
            ("at | yy", "26"),
            ("at | month_of", "қыркүйектегі"),
            ("2026 | school_year", "2026-2027"),
            ("grades | join", "8, 9"),
            ("'кеш берілген ' | sentence", "кеш берілген."),
            ("'кеш берілген.' | sentence", "кеш берілген."),
        ];
        for (source, expected) in table {
            assert_eq!(value(source).as_deref(), Ok(expected), "{source}");
        }
    }

    #[test]
    fn code_in_data_stays_text() {
        assert_eq!(value("person.name").as_deref(), Ok("{{ at }}"));
    }

    #[test]
    fn what_is_missing_or_unfit_is_a_fault() {
        let table = [
            ("nobody", Fault::Unknown),
            ("person.post", Fault::Unknown),
            ("nobody.name", Fault::Unknown),
            ("nobody | date", Fault::Unknown),
            ("person", Fault::Unfit),
            ("person.name | date", Fault::Unfit),
            ("at | shout", Fault::Expression),
            ("at |", Fault::Expression),
        ];
        for (source, fault) in table {
            assert_eq!(value(source), Err(fault), "{source}");
        }
    }
}
