//! A paper from its seal: the seal holds all that makes it, so it can be made again.

use serde_json::Value;

use super::{Form, Paper, Profile, Seal, Stamp};
use crate::diagnostic::Result;

/// The name under which forms know the text of the QR code.
const CODE: &str = "qr";

impl Seal {
    /// The paper that this seal stands for, set with its form.
    ///
    /// # Errors
    /// What the form or the fonts have against the values.
    pub fn paper(&self, form: &Form) -> Result<Paper> {
        let mut values = self.values.clone();
        if let Value::Object(values) = &mut values {
            values.insert(CODE.to_owned(), self.code().into());
        }
        form.set(&values)
    }

    /// What is written into its file.
    pub fn stamp(&self, form: &Form, profile: Profile) -> Stamp {
        Stamp {
            title: form.title().to_owned(),
            created: self.created,
            seal: Some(self.clone()),
            profile,
        }
    }
}
