//! All the acts, as `data/acts.toml` and the office's own `local/acts.toml` name them.

use serde::Deserialize;

use super::{act::Act, load};
use crate::{calendar::Source, diagnostic::Result};

/// The acts that the data cite.
#[derive(Debug, Clone, Default)]
pub struct Acts {
    acts: Vec<Act>,
}

/// What such a file holds.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ActsFile {
    #[serde(default, rename = "act")]
    acts: Vec<Act>,
}

impl Acts {
    /// The acts of one file alone.
    ///
    /// # Errors
    /// `invalid-law`, once for all that is wrong with the file.
    pub fn parse(source: &Source) -> Result<Self> {
        let mut acts = Self::default();
        acts.add(source)?;
        Ok(acts)
    }

    /// The acts of a file; an act of the same id is put in place of the earlier one.
    ///
    /// # Errors
    /// `invalid-law`, once for all that is wrong with the file.
    pub(super) fn add(&mut self, source: &Source) -> Result<()> {
        let file: ActsFile = load::read(&source.path, &source.text)?;
        for act in file.acts {
            self.acts.retain(|known| known.id != act.id);
            self.acts.push(act);
        }
        Ok(())
    }

    /// The act of this id.
    pub fn act(&self, id: &str) -> Option<&Act> {
        self.acts.iter().find(|act| act.id == id)
    }

    /// The act that paragraphs cite by this name.
    pub fn cited(&self, short: &str) -> Option<&Act> {
        self.acts.iter().find(|act| act.short == short)
    }

    /// Every act, in the order of the files.
    pub fn iter(&self) -> impl Iterator<Item = &Act> {
        self.acts.iter()
    }

    /// The names by which paragraphs cite acts.
    pub fn shorts(&self) -> impl Iterator<Item = &str> {
        self.acts.iter().map(|act| act.short.as_str()).filter(|short| !short.is_empty())
    }
}
