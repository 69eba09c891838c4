//! Whether a paper is as it was made, and what in it was changed.
//!
//! The seal holds all that makes the paper, so it is made again and compared: first byte by
//! byte, then, where the bytes differ, word by word. What cannot be told from the file alone,
//! whether the office issued it, is asked of the office's records.

use similar::{ChangeTag, TextDiff};

use super::{
    Form, Profile, Seal, pdf,
    seal::{self, Closure, PROGRAM},
};

/// The most bytes of a file that are looked at.
pub const LARGEST: usize = 64 << 20;
/// The most changes that are named.
const MOST: usize = 20;
/// How many words on each side of a change are shown with it.
const BESIDE: usize = 2;

/// What a file shows of itself.
#[derive(Debug, Clone, PartialEq)]
pub struct Examination {
    /// Its seal, if it bears one that can be read.
    pub seal: Option<Seal>,
    /// Whether it is as it was made.
    pub state: FileState,
    /// How many bytes at its beginning are the file that was made, as far as that is known.
    pub length: usize,
    /// What reads otherwise than in the paper as its seal has it.
    pub changes: Vec<Change>,
}

/// Whether a file is as it was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileState {
    /// Byte for byte.
    Whole,
    /// Byte for byte, with so many bytes added at the end that show nothing, as an electronic
    /// signature does.
    Extended(usize),
    /// Byte for byte, but so many bytes added at the end change what it shows.
    Overlaid(usize),
    /// Every word is as it was made; the file was written anew by another program.
    Rewritten,
    /// Words are not as they were made.
    Changed,
    /// It bears no seal, or none that can be read.
    Unsealed,
    /// The seal is whole, but this program has not the form to make the paper again.
    Unmade,
}

/// A place where a paper reads otherwise than it should.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What should stand there, with the words beside it.
    pub should: String,
    /// What stands there, with the words beside it.
    pub reads: String,
}

/// Examines a file. `form` finds the form of a seal by its service, name and language; it
/// must be the very text the paper was made with.
pub fn examine(file: &[u8], form: impl FnOnce(&Seal) -> Option<Form>) -> Examination {
    let length = file.len();
    let unsealed =
        Examination { seal: None, state: FileState::Unsealed, length, changes: Vec::new() };
    if length > LARGEST {
        return unsealed;
    }
    let Some(seal) = pdf::metadata(file)
        .and_then(|properties| Seal::read(|name| properties.get(name).map(String::as_str)))
    else {
        return unsealed;
    };
    let closure = seal::closure(file);
    let added = match closure {
        Closure::Extended { added } => added,
        Closure::Whole | Closure::Broken => 0,
    };
    // The file as it was made, and what was added to it.
    let base = &file[..length - added];
    let found = |state, changes| Examination { seal: None, state, length: base.len(), changes };
    let found = if added > 0 && !pdf::only_signed(base, file) {
        found(FileState::Overlaid(added), compare(base, file).unwrap_or_default())
    } else {
        match made(&seal, form) {
            None if closure == Closure::Broken => found(FileState::Changed, Vec::new()),
            None => found(FileState::Unmade, Vec::new()),
            Some(made) if made == base => found(whole(added), Vec::new()),
            Some(made) => {
                let changes = compare(&made, base);
                // Another version of the program may lay the same words out otherwise: the
                // file is whole by its own digest, and reads as its seal has it.
                let own = seal.program == PROGRAM;
                let state = match (&changes, closure) {
                    (Some(changes), Closure::Broken) if changes.is_empty() => FileState::Rewritten,
                    _ if own => FileState::Changed,
                    (Some(changes), _) if changes.is_empty() => whole(added),
                    _ => FileState::Changed,
                };
                found(state, changes.unwrap_or_default())
            }
        }
    };
    Examination { seal: Some(seal), ..found }
}

fn whole(added: usize) -> FileState {
    if added == 0 { FileState::Whole } else { FileState::Extended(added) }
}

/// The paper made again from its seal, if its very form is at hand.
fn made(seal: &Seal, form: impl FnOnce(&Seal) -> Option<Form>) -> Option<Vec<u8>> {
    let form = form(seal).filter(|form| form.digest() == seal.form_digest)?;
    seal.paper(&form).ok()?.to_pdf(&seal.stamp(&form, Profile::Archival)).ok()
}

/// The places where two texts differ.
pub fn changes(should: &[String], reads: &[String]) -> Vec<Change> {
    let should: Vec<&str> = should.iter().map(String::as_str).collect();
    let reads: Vec<&str> = reads.iter().map(String::as_str).collect();
    let diff = TextDiff::from_slices(&should, &reads);
    let groups = diff.grouped_ops(BESIDE);
    let change = |group: &Vec<similar::DiffOp>| {
        let (mut was, mut is) = (Vec::new(), Vec::new());
        for part in group.iter().flat_map(|op| diff.iter_changes(op)) {
            match part.tag() {
                ChangeTag::Equal => {
                    was.push(part.value());
                    is.push(part.value());
                }
                ChangeTag::Delete => was.push(part.value()),
                ChangeTag::Insert => is.push(part.value()),
            }
        }
        Change { should: was.join(" "), reads: is.join(" ") }
    };
    groups.iter().take(MOST).map(change).collect()
}

/// The words of two papers compared: where the second reads otherwise than the first.
/// Nothing where one of them cannot be read.
pub fn compare(should: &[u8], reads: &[u8]) -> Option<Vec<Change>> {
    Some(changes(&pdf::words(should)?, &pdf::words(reads)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        text.split(' ').map(str::to_owned).collect()
    }

    #[test]
    fn changes_are_shown_with_the_words_beside_them() {
        let should = words("азамат Сейітова Айгүл Маратқызы 850412400123 өтініш берген күні");
        let reads = words("азамат Сейітова Айгүл Болатқызы 850412400123 өтініш берген күні");
        let found = changes(&should, &reads);
        assert_eq!(
            found,
            [Change {
                should: "Сейітова Айгүл Маратқызы 850412400123 өтініш".into(),
                reads: "Сейітова Айгүл Болатқызы 850412400123 өтініш".into(),
            }]
        );
        assert_eq!(changes(&should, &should), []);
    }
}
