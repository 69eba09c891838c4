//! A font without its hints: instructions for coarse screens, half of its size and of no use
//! in a paper, where readers draw outlines as they are.

/// The tables that hold hints of the whole font.
const HINTS: [[u8; 4]; 3] = [*b"cvt ", *b"fpgm", *b"prep"];

type Table = ([u8; 4], Vec<u8>);

/// The same TrueType font without hints, or nothing if it is not such a font.
pub(in crate::document) fn unhinted(font: &[u8]) -> Option<Vec<u8>> {
    let mut tables = tables(font)?;
    tables.retain(|(tag, _)| !HINTS.contains(tag));
    let long = u16_at(table(&tables, *b"head")?, 50)? != 0;
    let offsets = offsets(table(&tables, *b"loca")?, long)?;
    let glyphs = table(&tables, *b"glyf")?;
    let (mut outlines, mut places) = (Vec::new(), vec![0]);
    for pair in offsets.windows(2) {
        let glyph = glyphs.get(pair[0]..pair[1])?;
        if !glyph.is_empty() {
            outlines.extend(outline(glyph)?);
            outlines.resize(outlines.len().next_multiple_of(4), 0);
        }
        places.push(outlines.len());
    }
    let places = if long {
        places.iter().flat_map(|place| word(*place).to_be_bytes()).collect()
    } else {
        places.iter().flat_map(|place| half(*place / 2).to_be_bytes()).collect()
    };
    for (tag, content) in &mut tables {
        match &*tag {
            b"glyf" => content.clone_from(&outlines),
            b"loca" => content.clone_from(&places),
            // The sum of the whole font is filled in at the end.
            b"head" => content.get_mut(8..12)?.fill(0),
            _ => {}
        }
    }
    assembled(&tables)
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<usize> {
    usize::try_from(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?)).ok()
}

fn word(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn half(number: usize) -> u16 {
    u16::try_from(number).unwrap_or(u16::MAX)
}

fn tables(font: &[u8]) -> Option<Vec<Table>> {
    (0..usize::from(u16_at(font, 4)?))
        .map(|index| {
            let entry = font.get(12 + index * 16..28 + index * 16)?;
            let (start, length) = (u32_at(entry, 8)?, u32_at(entry, 12)?);
            Some((entry[..4].try_into().ok()?, font.get(start..start + length)?.to_vec()))
        })
        .collect()
}

fn table(tables: &[Table], tag: [u8; 4]) -> Option<&[u8]> {
    tables.iter().find(|(name, _)| *name == tag).map(|(_, content)| content.as_slice())
}

/// Where each glyph begins, and where the last one ends.
fn offsets(loca: &[u8], long: bool) -> Option<Vec<usize>> {
    if long {
        (0..loca.len() / 4).map(|index| u32_at(loca, index * 4)).collect()
    } else {
        (0..loca.len() / 2).map(|i| Some(usize::from(u16_at(loca, i * 2)?) * 2)).collect()
    }
}

/// A glyph without its instructions.
fn outline(glyph: &[u8]) -> Option<Vec<u8>> {
    let contours = u16_at(glyph, 0)?;
    if contours < 0x8000 {
        let ends = 10 + 2 * usize::from(contours);
        let instructions = usize::from(u16_at(glyph, ends)?);
        return Some([glyph.get(..ends)?, &[0, 0], glyph.get(ends + 2 + instructions..)?].concat());
    }
    let mut parts = glyph.get(..10)?.to_vec();
    loop {
        let at = parts.len();
        let flags = u16_at(glyph, at)?;
        let shift = if flags & 0x1 > 0 { 4 } else { 2 };
        let scale = match flags {
            _ if flags & 0x8 > 0 => 2,
            _ if flags & 0x40 > 0 => 4,
            _ if flags & 0x80 > 0 => 8,
            _ => 0,
        };
        // The flag that instructions follow is taken away.
        parts.extend((flags & !0x100).to_be_bytes());
        parts.extend(glyph.get(at + 2..at + 4 + shift + scale)?);
        if flags & 0x20 == 0 {
            return Some(parts);
        }
    }
}

/// The font file of these tables.
fn assembled(tables: &[Table]) -> Option<Vec<u8>> {
    let count = tables.len();
    let power = count.checked_ilog2()?;
    let range = 16 << power;
    let mut font = vec![0, 1, 0, 0];
    for number in
        [half(count), half(range), half(usize::try_from(power).ok()?), half(count * 16 - range)]
    {
        font.extend(number.to_be_bytes());
    }
    let mut start = 12 + count * 16;
    for (tag, content) in tables {
        font.extend(tag);
        for number in [sum(content), word(start), word(content.len())] {
            font.extend(number.to_be_bytes());
        }
        start += content.len().next_multiple_of(4);
    }
    let mut head = 0;
    for (tag, content) in tables {
        if tag == b"head" {
            head = font.len();
        }
        font.extend(content);
        font.resize(font.len().next_multiple_of(4), 0);
    }
    let rest = 0xB1B0_AFBA_u32.wrapping_sub(sum(&font));
    font.get_mut(head + 8..head + 12)?.copy_from_slice(&rest.to_be_bytes());
    Some(font)
}

/// The sum of four-byte numbers by which a table is checked.
fn sum(content: &[u8]) -> u32 {
    content.chunks(4).fold(0, |sum: u32, chunk| {
        let mut number = [0; 4];
        number[..chunk.len()].copy_from_slice(chunk);
        sum.wrapping_add(u32::from_be_bytes(number))
    })
}
