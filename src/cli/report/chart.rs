//! Bars, drawn as SVG.

use std::fmt::Write;

use crate::cli::html::escaped;

/// A bar of several parts, one after another.
pub(super) struct Bar {
    /// What it is about.
    pub name: String,
    /// Its parts: the class that colours it, and how much it is.
    pub parts: Vec<(&'static str, usize)>,
}

/// Measures of the drawing, in its own units.
const WIDTH: usize = 720;
const NAMES: usize = 310;
const BAR: usize = 18;
const STEP: usize = 28;
const FIGURE: usize = 40;
/// A longer name is cut.
const LONGEST: usize = 34;

/// The bars below each other, the longest as wide as there is room, each with its sum.
pub(super) fn bars(title: &str, bars: &[Bar]) -> String {
    let sum = |bar: &Bar| bar.parts.iter().map(|(_, much)| much).sum::<usize>();
    let most = bars.iter().map(sum).max().unwrap_or(0).max(1);
    let height = bars.len() * STEP + 4;
    let mut svg = String::new();
    // Writing to memory cannot fail.
    let _ = write!(
        svg,
        "<svg role=\"img\" aria-label=\"{}\" viewBox=\"0 0 {WIDTH} {height}\">",
        escaped(title)
    );
    for (at, bar) in bars.iter().enumerate() {
        let top = at * STEP + 4;
        let middle = top + BAR * 3 / 4;
        let name = short(&bar.name);
        let _ = write!(
            svg,
            "<text class=\"name\" x=\"{}\" y=\"{middle}\">{}</text>",
            NAMES - 8,
            escaped(&name)
        );
        let mut left = NAMES;
        for (class, much) in bar.parts.iter().filter(|(_, much)| *much > 0) {
            let wide = (much * (WIDTH - NAMES - FIGURE) / most).max(1);
            let _ = write!(
                svg,
                "<rect class=\"{class}\" x=\"{left}\" y=\"{top}\" width=\"{wide}\" \
                 height=\"{BAR}\"><title>{}: {much}</title></rect>",
                escaped(&bar.name)
            );
            left += wide;
        }
        let _ = write!(svg, "<text x=\"{}\" y=\"{middle}\">{}</text>", left + 6, sum(bar));
    }
    svg.push_str("</svg>");
    svg
}

fn short(name: &str) -> String {
    if name.chars().count() <= LONGEST {
        return name.to_owned();
    }
    let cut: String = name.chars().take(LONGEST - 1).collect();
    format!("{}…", cut.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_are_as_long_as_what_they_show_and_names_are_no_markup() {
        let bar = |name: &str, much| Bar { name: name.to_owned(), parts: vec![("late", much)] };
        let svg = bars("<", &[bar("</svg>", 4), bar("b", 2), bar("nothing", 0)]);
        assert_eq!(svg.matches("</svg>").count(), 1);
        let whole = WIDTH - NAMES - FIGURE;
        for width in [whole, whole / 2] {
            assert!(svg.contains(&format!("width=\"{width}\"")), "{svg}");
        }
        assert_eq!(svg.matches("<rect").count(), 2);
    }
}
