//! Papers: what was issued, in `papers/`, and the office's own forms, in `local/forms/`.

use std::path::{Component, Path, PathBuf};

use super::{
    Directory, Writer, disk,
    durable::{self, Draft},
    journal::Entry,
    layout, reading,
    reading::read_text,
};
use crate::{
    case::CaseNumber,
    diagnostic::{Diagnostic, Place, Result, codes},
    digest::sha256,
};

/// A paper that was issued.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paper {
    /// Its file, relative to the office directory, with forward slashes.
    pub file: String,
    /// `sha256:` and the digest of its bytes.
    pub digest: String,
}

/// A paper about to be issued.
#[derive(Debug, Clone)]
pub struct NewPaper {
    /// The case or the order it belongs to.
    pub of: CaseNumber,
    /// The name of its file, without `.pdf`.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl Writer<'_> {
    /// Writes papers beside the others of their cases and orders, flushed together; a second
    /// one of the same name gets a number, so that nothing issued is overwritten. The very
    /// same paper is written once.
    ///
    /// # Errors
    /// `cannot-write`.
    pub fn create_papers(&mut self, papers: Vec<NewPaper>) -> Result<Vec<Paper>> {
        let root = &self.directory.root;
        let drafts: Vec<Draft> = papers
            .into_iter()
            .map(|paper| {
                let folder = layout::papers(root, &paper.of);
                Draft { path: free_name(&folder, &paper.name, &paper.bytes), bytes: paper.bytes }
            })
            .collect();
        self.keep(drafts)
    }

    /// Writes files that are to stay, flushed together; those that are there already, with
    /// these very bytes, are only named again.
    pub(super) fn keep(&mut self, drafts: Vec<Draft>) -> Result<Vec<Paper>> {
        let root = &self.directory.root;
        let papers: Vec<Paper> = drafts
            .iter()
            .map(|draft| Paper {
                file: layout::shown(root, &draft.path),
                digest: format!("sha256:{}", sha256(&draft.bytes)),
            })
            .collect();
        drafts.iter().try_for_each(|draft| self.directory.follow_no_link_to(&draft.path))?;
        let (there, new): (Vec<Draft>, Vec<Draft>) =
            drafts.into_iter().partition(|draft| draft.path.exists());
        let entries = there
            .iter()
            .chain(&new)
            .map(|draft| Entry::of(layout::shown(root, &draft.path), &draft.bytes))
            .collect();
        self.journaled(entries, || self.create(&new))?;
        Ok(papers)
    }
}

impl Directory {
    /// The office's own form of this name, if it has one: its file and its text.
    ///
    /// # Errors
    /// `cannot-read` when it is there and may not be read.
    pub fn own_form(
        &self,
        service: &str,
        form: &str,
        language: &str,
    ) -> Result<Option<(PathBuf, String)>> {
        let shown = Path::new("local/forms").join(service).join(format!("{form}.{language}.txt"));
        let path = self.root.join(&shown);
        if !path.exists() {
            return Ok(None);
        }
        let text = read_text(&path)?;
        // An empty file is one being made: a shell empties it before it is written.
        Ok((!text.trim().is_empty()).then_some((shown, text)))
    }

    /// The bytes of a paper that a record names, if it is there and lies in the office.
    pub fn paper(&self, file: &str) -> Option<Vec<u8>> {
        if !lies_inside(file) {
            return None;
        }
        reading::bytes(&self.root.join(file), reading::REGISTER).ok()
    }

    /// Where the paper of an order lies.
    pub fn order_paper(&self, order: &CaseNumber) -> String {
        layout::shown(&self.root, &layout::papers(&self.root, order).join("order.pdf"))
    }

    /// Puts a paper that was lost back where a record says it lay.
    ///
    /// # Errors
    /// `unfit-place` for a file outside the office, as a record changed by hand may name;
    /// `cannot-write`, `already-there`.
    pub fn restore_paper(&self, file: &str, bytes: &[u8]) -> Result<()> {
        let path = self.root.join(file);
        if !lies_inside(file) {
            return Err(Diagnostic::error(codes::UNFIT_PLACE).at(Place::File(path)).into());
        }
        self.follow_no_link_to(&path)?;
        durable::make_folder(path.parent().unwrap_or(&self.root))?;
        durable::create(&path, bytes)
    }

    /// Makes sure that no folder between the office and a file of it is a link.
    fn follow_no_link_to(&self, path: &Path) -> Result<()> {
        let folders = path.ancestors().skip(1).take_while(|folder| *folder != self.root);
        folders.into_iter().try_for_each(|one| durable::named(one, || disk::follow_no_link(one)))
    }
}

/// Whether a name that a record gives leads to no other place.
fn lies_inside(file: &str) -> bool {
    Path::new(file).components().all(|part| matches!(part, Component::Normal(_)))
}

/// The first name that is free, or that bears these very bytes.
fn free_name(folder: &Path, name: &str, bytes: &[u8]) -> PathBuf {
    let names = (1_u32..).map(|number| match number {
        1 => format!("{name}.pdf"),
        more => format!("{name}-{more}.pdf"),
    });
    let is_right = |path: &PathBuf| {
        !path.exists() || reading::bytes(path, reading::REGISTER).is_ok_and(|there| there == bytes)
    };
    let mut paths = names.map(|name| folder.join(name));
    paths.find(is_right).unwrap_or_else(|| folder.join(name))
}
