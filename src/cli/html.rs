//! Pages for a browser or a letter: no script, nothing from elsewhere, light and dark, fit to be
//! printed.

use std::fmt::Write;

use super::output::Table;
use crate::language::{Words, clean};

/// How such a page begins.
pub(super) const BEGINS: &str = "<!doctype html>";

const STYLE: &str = include_str!("html.css");

/// The beginning of a page: its title, and what it is about.
pub(super) fn head(title: &str, about: &str, words: &Words) -> String {
    let title = escaped(title);
    format!(
        "{BEGINS}\n<html lang=\"{}\">\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" \
         content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <title>{title}</title>\n<style>\n{STYLE}</style>\n\
         <h1>{title}</h1>\n<p>{}</p>\n",
        words.language().as_str(),
        escaped(about),
    )
}

/// Adds a table to a page.
pub(super) fn table(page: &mut String, table: &Table, words: &Words) {
    page.push_str("<table>\n<tr>");
    for column in &table.columns {
        let head = words.text(&format!("head-{}", column.replace('_', "-")));
        // Writing to memory cannot fail.
        let _ = write!(page, "<th>{}", escaped(&head));
    }
    page.push('\n');
    for row in &table.rows {
        page.push_str("<tr>");
        for (at, cell) in row.iter().enumerate() {
            let tag = if at == 0 { "<th scope=\"row\">" } else { "<td>" };
            let _ = write!(page, "{tag}{}", escaped(cell));
        }
        page.push('\n');
    }
    page.push_str("</table>\n");
}

/// Other people's words inside a page.
pub(super) fn escaped(text: &str) -> String {
    clean(text)
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_word_becomes_markup() {
        assert_eq!(escaped("<b a=\"&\">"), "&lt;b a=&quot;&amp;&quot;&gt;");
    }
}
