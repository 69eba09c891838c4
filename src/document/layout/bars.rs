//! Bars of several parts below each other, each with its name before it and its sum behind.

use super::{
    MM, SMALL, WIDTH,
    line::Type,
    outline::Outline,
    strip::{Strip, hold},
};
use crate::document::{
    composition::Chart,
    form::{Look, Rich, Tone},
    sheet::{Bar, Ink, Mark, Owner},
    structure::{NodeId, Tag},
};

/// Room for names, for sums, and the thickness of a bar.
const NAMES: f32 = WIDTH * 0.42;
const SUMS: f32 = 12.0 * MM;
const THICK: f32 = 9.0;
/// The side of the squares that say which part is which.
const KEY: f32 = 8.0;
/// How light the parts are, from the left.
const LIGHTS: [f32; 4] = [0.25, 0.5, 0.7, 0.88];

/// Draws a chart; a listener hears what it shows as one sentence.
pub(in crate::document) fn set(
    outline: &mut Outline,
    look: Look,
    face: Type,
    chart: &Chart,
) -> Vec<Strip> {
    let node = outline.part(Tag::Figure { alt: chart.told() }, look);
    let sum = |parts: &Vec<usize>| parts.iter().sum::<usize>();
    let most = chart.bars.iter().map(|(_, parts)| sum(parts)).max().unwrap_or(0).max(1);
    let mut strips = key(face, chart, node);
    for (name, parts) in &chart.bars {
        strips.push(bar(face, (name, parts), most, node));
    }
    strips.push(Strip::space(SMALL / 2.0));
    if strips.len() <= 20 {
        hold(&mut strips);
    }
    strips
}

/// What the lightness of each part means.
fn key(face: Type, chart: &Chart, node: NodeId) -> Vec<Strip> {
    let mut strips = vec![Strip::space(face.leading() + 2.0)];
    let mut x = 0.0;
    for (index, part) in chart.parts.iter().enumerate() {
        let text = plain(part);
        let words = face.words(&text, node).whole();
        let wide = KEY + 4.0 + words.width(0) + 12.0;
        if x > 0.0 && x + wide > WIDTH {
            strips.push(Strip::space(face.leading() + 2.0));
            x = 0.0;
        }
        let Some(strip) = strips.last_mut() else { break };
        let top = (face.leading() - KEY) / 2.0;
        strip.marks.push(tint(index, vec![Bar { at: (x, top), size: (KEY, KEY) }], node));
        strip.marks.extend(words.marks(0, (x + KEY + 4.0, 0.0), false));
        x += wide;
    }
    strips
}

fn bar(face: Type, (name, parts): (&str, &[usize]), most: usize, node: NodeId) -> Strip {
    let mut text = plain(name);
    let mut letters = name.chars().count();
    while letters > 1 && face.words(&text, node).whole().width(0) > NAMES - 6.0 {
        letters -= 1;
        let short: String = name.chars().take(letters).collect();
        text = plain(&format!("{}…", short.trim_end()));
    }
    let words = face.words(&text, node).whole();
    let mut strip = Strip::new(
        face.leading() + 3.0,
        words.marks(0, (NAMES - 6.0 - words.width(0), 0.0), false),
    );
    let top = (face.leading() - THICK) / 2.0 + 0.5;
    let mut x = NAMES;
    for (index, much) in parts.iter().enumerate().filter(|(_, much)| **much > 0) {
        let wide = (WIDTH - NAMES - SUMS) * share(*much, most);
        strip.marks.push(tint(index, vec![Bar { at: (x, top), size: (wide, THICK) }], node));
        x += wide;
    }
    let sum = plain(&parts.iter().sum::<usize>().to_string());
    let marks = face.words(&sum, node).whole().marks(0, (x + 4.0, 0.0), false);
    strip.marks.extend(marks);
    strip
}

/// How much of the longest bar something is.
fn share(much: usize, most: usize) -> f32 {
    if let (Ok(much), Ok(most)) = (u16::try_from(much), u16::try_from(most)) {
        return f32::from(much) / f32::from(most);
    }
    let thousandths = much.saturating_mul(1_000) / most;
    f32::from(u16::try_from(thousandths).unwrap_or(1_000)) / 1_000.0
}

fn tint(index: usize, bars: Vec<Bar>, node: NodeId) -> Mark {
    let light = LIGHTS[index % LIGHTS.len()];
    Mark { owner: Owner::Node(node), ink: Ink::Tint(light, bars) }
}

fn plain(text: &str) -> Rich {
    let mut rich = Rich::default();
    rich.push(Tone::Plain, text);
    rich
}
