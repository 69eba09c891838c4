//! The README's first hour, typed as it stands there: what it shows is what is printed.
//!
//! `UPDATE_README=1 cargo test --test it readme` writes anew what it shows.

use std::fs;

use crate::{
    console::play,
    office::{APPLICANTS, Office},
};

const README: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/README.md");

#[test]
fn the_readme_shows_what_is_printed() {
    let text = fs::read_to_string(README).unwrap();
    let office = Office::empty();
    office.at("2026-08-14T10:00").write("applicants.csv", fs::read(APPLICANTS).unwrap());
    let played = play(&text, &office);
    if std::env::var_os("UPDATE_README").is_some() {
        fs::write(README, &played).unwrap();
    }
    assert!(played.matches("\n$ ruqsat").count() > 10, "the README lost its commands");
    assert_eq!(text, played);
}
