//! Text whose letters may be bold or italic in part.

use super::typography;

/// How a part of a text is set. There is no bold italic face: where both are asked for, bold
/// wins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(in crate::document) enum Tone {
    #[default]
    Plain,
    Bold,
    Italic,
}

/// A filled text: its parts with their tones, neighbours of different tones.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::document) struct Rich(pub(in crate::document) Vec<(Tone, String)>);

impl Rich {
    /// A text without any emphasis.
    #[cfg(test)]
    pub(in crate::document) fn plain(text: &str) -> Self {
        let mut rich = Self::default();
        rich.push(Tone::Plain, text);
        rich
    }

    /// Adds a part at the end.
    pub(in crate::document) fn push(&mut self, tone: Tone, text: &str) {
        match self.0.last_mut() {
            _ if text.is_empty() => {}
            Some((last, written)) if *last == tone => written.push_str(text),
            _ => self.0.push((tone, text.to_owned())),
        }
    }

    /// Whether it says nothing.
    pub(in crate::document) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All that it says.
    pub(in crate::document) fn text(&self) -> String {
        self.0.iter().map(|(_, text)| text.as_str()).collect()
    }

    /// Whether it ends with this letter.
    pub(in crate::document) fn ends_with(&self, letter: char) -> bool {
        self.0.last().is_some_and(|(_, text)| text.ends_with(letter))
    }

    /// Whether it begins with this letter.
    pub(in crate::document) fn starts_with(&self, letter: char) -> bool {
        self.0.first().is_some_and(|(_, text)| text.starts_with(letter))
    }

    /// The same text with no-break spaces where they belong; see [`typography::bind`].
    pub(in crate::document) fn bound(mut self) -> Self {
        if let [(_, text)] = &mut self.0[..] {
            *text = typography::bind(text);
            return self;
        }
        let bound = typography::bind(&self.text());
        let mut letters = bound.chars();
        for (_, text) in &mut self.0 {
            let count = text.chars().count();
            *text = letters.by_ref().take(count).collect();
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spaces_are_bound_across_tones() {
        let mut rich = Rich::plain("бұйрық №");
        rich.push(Tone::Bold, " 61 ж.");
        let bound = rich.bound();
        assert_eq!(bound.0[1], (Tone::Bold, "\u{a0}61\u{a0}ж.".to_owned()));
        assert_eq!(bound.text(), "бұйрық №\u{a0}61\u{a0}ж.");
    }
}
