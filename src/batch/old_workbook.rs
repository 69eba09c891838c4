//! Workbooks of Excel 97-2003 (`.xls`). Their reader trusts what a file says of itself, so it is
//! given a file made anew that holds the weighed sheets and nothing else, and is not let end the
//! program.

use std::{
    io::{Cursor, Read, Write},
    path::Path,
};

use calamine::{Reader, Xls, XlsError};
use cfb::{CompoundFile, Version};

use super::{biff, grid::too_large, workbook::broken};
use crate::diagnostic::{Diagnostic, Place, Result, codes};

/// Where the sheets lie in the file, by the age of the program that wrote it.
const STREAMS: [&str; 2] = ["/Workbook", "/Book"];
/// What a workbook of any age lies in when it is under a password.
const LOCKED: &str = "/EncryptedPackage";
/// No workbook of applicants has more bytes of sheets.
const MOST: u64 = 64 << 20;

/// An old workbook being read.
pub(super) type OldWorkbook = Xls<Cursor<Vec<u8>>>;

/// Opens an old workbook.
///
/// # Errors
/// `broken-workbook`, `locked-workbook`, `sheet-too-large`.
pub(super) fn open(path: &Path, bytes: &[u8]) -> Result<OldWorkbook> {
    let (name, mut sheets) = sheets(path, bytes)?;
    biff::weigh(path, &mut sheets)?;
    let file = enclosed(name, &sheets).map_err(|error| broken(path, &error))?;
    Xls::new(Cursor::new(file)).map_err(|error| match error {
        XlsError::Password => locked(path).into(),
        error => broken(path, &error).into(),
    })
}

/// The bytes of the sheets, and under which name they lie.
fn sheets(path: &Path, bytes: &[u8]) -> Result<(&'static str, Vec<u8>)> {
    let broken = |error: std::io::Error| broken(path, &error);
    let mut file = CompoundFile::open(Cursor::new(bytes)).map_err(broken)?;
    if file.exists(LOCKED) {
        return Err(locked(path).into());
    }
    let name = STREAMS.into_iter().find(|name| file.is_stream(name)).unwrap_or(STREAMS[0]);
    let mut sheets = Vec::new();
    let read = file.open_stream(name).map_err(broken)?.take(MOST + 1).read_to_end(&mut sheets);
    if read.map_err(broken)? as u64 > MOST {
        return Err(too_large(path, "unpacked", usize::try_from(MOST).unwrap_or(usize::MAX)).into());
    }
    Ok((name, sheets))
}

/// A file around the sheets.
fn enclosed(name: &str, sheets: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut file = CompoundFile::create_with_version(Version::V3, Cursor::new(Vec::new()))?;
    file.create_stream(name)?.write_all(sheets)?;
    file.flush()?;
    Ok(file.into_inner().into_inner())
}

fn locked(path: &Path) -> Diagnostic {
    Diagnostic::error(codes::LOCKED_WORKBOOK).at(Place::File(path.to_owned()))
}
