//! For which applications a rule holds, in words.

use crate::{
    language::Words,
    law::{Circumstances, Datum},
};

/// The categories and what an application must say besides.
pub(super) fn whom(categories: &[String], when: &Circumstances, words: &Words) -> String {
    let categories = categories.iter().map(|id| words.text(&format!("category-{id}")));
    let categories = Some(categories.collect::<Vec<_>>().join(", ")).filter(|all| !all.is_empty());
    let said = when.iter().map(|(datum, among)| {
        let arguments = [
            ("datum", words.text(&datum.term()).into()),
            ("values", values(datum, among, words).into()),
        ];
        words.say("law-circumstance", &arguments)
    });
    categories.into_iter().chain(said).collect::<Vec<_>>().join("; ")
}

/// What may be said of a datum, in words.
pub(super) fn values(datum: Datum, among: &[String], words: &Words) -> String {
    let named = among.iter().map(|value| value_named(datum, value, words));
    named.collect::<Vec<_>>().join(", ")
}

/// One value of a datum in words.
pub(in crate::cli) fn value_named(datum: Datum, value: &str, words: &Words) -> String {
    words.text(&format!("{}-{value}", datum.kind()))
}
