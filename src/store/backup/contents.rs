//! Which files are an office's, and in which order a backup holds them.

use std::{
    ffi::OsStr,
    fs,
    path::{Path, PathBuf},
};

use crate::{
    diagnostic::{Diagnostic, Place, Result, codes},
    store::{
        directory::{is_record, list},
        durable, layout,
    },
};

/// The folder of an archive in which the office's files lie.
pub(super) const OFFICE: &str = "office/";
/// No file of an office is larger, in bytes.
pub(super) const LARGEST_FILE: u64 = 1 << 30;
/// No office is larger, in bytes.
pub(super) const LARGEST_OFFICE: u64 = 1 << 38;
/// No path in an office is longer, in bytes.
pub(super) const LONGEST_PATH: usize = 1024;
/// No folder lies deeper.
const DEEPEST: usize = 16;

/// Hidden files that belong to an office nevertheless.
const HIDDEN: [&str; 3] = [layout::OWN, layout::GIT_ATTRIBUTES, layout::GIT_IGNORE];

/// What belongs to a copy of the office alone and is made anew in another: who holds the lock,
/// what may be thrown away, how far a restoration came.
const OF_THE_COPY: [&str; 4] = [layout::LOCK, layout::HOLDER, layout::CACHE, layout::RESTORING];

/// Whether a name or path is one that every system can keep and none is led astray by.
fn is_plain(part: &str) -> bool {
    let odd = |letter: char| letter.is_control() || matches!(letter, '/' | '\\' | ':');
    !part.is_empty() && part != "." && part != ".." && part.len() <= 255 && !part.contains(odd)
}

/// Whether a backup may hold a file of this path in the office, with forward slashes: one that
/// leads nowhere else, is not hidden, and is none of what belongs to a copy alone.
pub(super) fn may_hold(path: &str) -> bool {
    let parts: Vec<&str> = path.split('/').collect();
    let is_hidden = |(depth, part): (usize, &&str)| {
        part.starts_with('.') && !(depth == 0 && HIDDEN.contains(part))
    };
    let of_the_copy = |own: &&str| path == *own || path.starts_with(&format!("{own}/"));
    path.len() <= LONGEST_PATH
        && parts.len() <= DEEPEST
        && parts.iter().all(|part| is_plain(part))
        && !parts.iter().enumerate().any(is_hidden)
        && !OF_THE_COPY.iter().any(of_the_copy)
}

/// Whether of two paths the first comes before the second in a backup.
pub(super) fn comes_before(one: &str, other: &str) -> bool {
    one.split('/').lt(other.split('/'))
}

pub(super) fn is_case(path: &str) -> bool {
    path.starts_with("applications/") && is_record(Path::new(path))
}

pub(super) fn is_order(path: &str) -> bool {
    path.starts_with("orders/") && is_record(Path::new(path))
}

pub(super) fn is_paper(path: &str) -> bool {
    path.starts_with("papers/")
}

/// Shows each file of an office, in the order of a backup: its path in the office and where it
/// lies. Of what lies in the office's folder itself only its own files are shown.
///
/// # Errors
/// `unfit-file` for what a backup cannot hold, `cannot-read`, and what `visit` says.
pub(super) fn each_file(
    root: &Path,
    visit: &mut dyn FnMut(&str, &Path) -> Result<()>,
) -> Result<()> {
    let mut entries = named(list(root)?)?;
    entries.retain(|(name, path)| match name.as_str() {
        layout::OFFICE => true,
        hidden if hidden.starts_with('.') => HIDDEN.contains(&hidden),
        _ => path.is_dir(),
    });
    for (name, path) in entries {
        each_below(&name, &path, visit)?;
    }
    Ok(())
}

fn each_below(
    shown: &str,
    path: &Path,
    visit: &mut dyn FnMut(&str, &Path) -> Result<()>,
) -> Result<()> {
    let is_hidden = path.file_name().is_some_and(is_dotted) && shown.contains('/');
    if is_hidden || OF_THE_COPY.contains(&shown) {
        return Ok(());
    }
    let about = fs::symlink_metadata(path).map_err(|error| {
        Diagnostic::error(codes::CANNOT_READ)
            .with("reason", durable::reason(&error))
            .at(Place::File(path.to_owned()))
    })?;
    if about.is_symlink() {
        return Err(unfit(path, "link"));
    }
    if about.is_dir() {
        for (name, path) in named(list(path)?)? {
            each_below(&format!("{shown}/{name}"), &path, visit)?;
        }
        return Ok(());
    }
    match () {
        () if !about.is_file() => Err(unfit(path, "special")),
        () if about.len() > LARGEST_FILE => Err(unfit(path, "large")),
        () if !may_hold(shown) => Err(unfit(path, "name")),
        () => visit(shown, path),
    }
}

/// Paths with their names, in the order of the names.
fn named(paths: Vec<PathBuf>) -> Result<Vec<(String, PathBuf)>> {
    let mut named = Vec::with_capacity(paths.len());
    for path in paths {
        let Some(name) = path.file_name().and_then(OsStr::to_str) else {
            return Err(unfit(&path, "name"));
        };
        named.push((name.to_owned(), path));
    }
    named.sort();
    Ok(named)
}

fn is_dotted(name: &OsStr) -> bool {
    name.as_encoded_bytes().starts_with(b".")
}

fn unfit(path: &Path, what: &'static str) -> crate::diagnostic::Diagnostics {
    Diagnostic::error(codes::UNFIT_FILE).with("what", what).at(Place::File(path.to_owned())).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_leads_elsewhere_is_held() {
        let table = [
            ("office.toml", true),
            ("applications/2026/EX-2026-000001.toml", true),
            ("papers/2026/EX-2026-000001/incoming/қорытынды 026е.pdf", true),
            (".ruqsat/counters.toml", true),
            (".gitattributes", true),
            ("", false),
            ("/etc/passwd", false),
            ("../office.toml", false),
            ("papers/../../office.toml", false),
            ("papers/./a", false),
            ("papers//a", false),
            ("C:/Windows/a", false),
            ("papers\\a", false),
            ("papers/a\nb", false),
            (".git/hooks/post-checkout", false),
            (".bashrc", false),
            ("papers/.ruqsat/lock", false),
            (".ruqsat/lock", false),
            (".ruqsat/cache/index", false),
            (".ruqsat/restoring", false),
        ];
        for (path, expected) in table {
            assert_eq!(may_hold(path), expected, "{path}");
        }
        assert!(!may_hold(&"a/".repeat(2000)) && !may_hold(&"я".repeat(600)));
        assert!(!may_hold(&format!("{}a", "a/".repeat(DEEPEST))));
    }

    #[test]
    fn files_of_a_folder_stay_together() {
        assert!(comes_before("papers/2026/a", "papers/2026-b"));
        assert!(!comes_before("a", "a") && !comes_before("b", "a"));
    }
}
