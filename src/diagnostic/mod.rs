//! What is wrong, where, and what to do next: one [`Diagnostic`] for the whole program.
//!
//! The library makes diagnostics from codes and values, never from sentences: the words of
//! each code stand in `data/i18n`, so the same diagnostic can be read in Kazakh, Russian,
//! English or as JSON. See [`render`] for the forms in which they are printed.

mod code;
mod contained;
mod nearest;
mod place;
pub mod render;
mod toml;

use std::fmt;

pub use crate::language::Argument;
pub use code::{Code, Exit, codes};
pub use contained::contained;
pub use nearest::nearest;
pub use place::Place;
pub use render::mask_numbers;
pub use toml::toml_problem;

/// Whether a diagnostic stops the work or only asks to look again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Said and passed over.
    Warning,
    /// The work named cannot be done.
    Error,
}

impl Severity {
    /// The word of the contract, never translated.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// One thing to tell the reader: a code, its values, and the place it was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Diagnostic {
    /// Which error or warning this is; its words and its exit code hang on it.
    pub code: Code,
    /// Whether the work stopped.
    pub severity: Severity,
    /// The values its message and its help name.
    pub arguments: Vec<(&'static str, Argument)>,
    /// Where it was found, if it has a place.
    pub place: Option<Place>,
}

impl Diagnostic {
    /// An error of this code.
    pub fn error(code: Code) -> Self {
        Self { code, severity: Severity::Error, arguments: Vec::new(), place: None }
    }

    /// A warning of this code.
    pub fn warning(code: Code) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code) }
    }

    /// Names a value that the message speaks of.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Argument>) -> Self {
        self.arguments.push((name, value.into()));
        self
    }

    /// Names values that the message speaks of, if there are any.
    #[must_use]
    pub fn with_all<const N: usize>(
        mut self,
        names: [&'static str; N],
        values: Option<[String; N]>,
    ) -> Self {
        let values = values.into_iter().flatten().map(Argument::from);
        self.arguments.extend(names.into_iter().zip(values));
        self
    }

    /// Names a term of `data/i18n` that the message speaks of.
    #[must_use]
    pub fn with_term(self, name: &'static str, key: impl Into<String>) -> Self {
        self.with(name, Argument::Term(key.into()))
    }

    /// Says where it was found.
    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.place = Some(place);
        self
    }
}

/// All the problems found at once; the error type of the library.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Diagnostics(pub Vec<Diagnostic>);

/// What the library returns.
pub type Result<T> = std::result::Result<T, Diagnostics>;

impl Diagnostics {
    /// The exit code of the whole: the highest of those that hold.
    pub fn exit(&self) -> Exit {
        self.0.iter().map(|diagnostic| diagnostic.code.exit()).max().unwrap_or(Exit::Fine)
    }

    /// Fails with all that was gathered, or goes on with `value` if nothing was.
    pub fn or<T>(self, value: T) -> Result<T> {
        if self.0.is_empty() { Ok(value) } else { Err(self) }
    }

    /// Adds the problems of `result`, or hands on its value.
    pub fn gather<T>(&mut self, result: Result<T>) -> Option<T> {
        match result {
            Ok(value) => Some(value),
            Err(more) => {
                self.0.extend(more.0);
                None
            }
        }
    }

    /// Adds one problem.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }
}

impl From<Diagnostic> for Diagnostics {
    fn from(diagnostic: Diagnostic) -> Self {
        Self(vec![diagnostic])
    }
}

impl fmt::Display for Diagnostics {
    /// Codes and values alone: for logs and tests. Readers get [`render`].
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, diagnostic) in self.0.iter().enumerate() {
            if index > 0 {
                out.write_str("; ")?;
            }
            write!(out, "{}", diagnostic.code)?;
            for (name, value) in &diagnostic.arguments {
                write!(out, " {name}={}", String::from(value.clone()))?;
            }
        }
        Ok(())
    }
}

impl std::error::Error for Diagnostics {}
