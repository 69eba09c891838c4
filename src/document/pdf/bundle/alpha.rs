//! A PNG with transparency, laid over white, as paper is.

use std::io::Read;

use flate2::read::ZlibDecoder;

/// The most bytes that such a picture may unpack to.
const MOST: usize = 256 << 20;

/// The colours of a picture of so many points, each of `channels` bytes the last of which says how
/// much it covers; nothing where the data are not such.
pub(super) fn over_white(
    data: &[u8],
    (width, height): (usize, usize),
    channels: usize,
) -> Option<Vec<u8>> {
    let row = width.checked_mul(channels)?;
    let whole = row.checked_add(1)?.checked_mul(height).filter(|whole| *whole <= MOST)?;
    let mut lines = Vec::new();
    let limit = u64::try_from(whole).ok()?;
    ZlibDecoder::new(data).take(limit).read_to_end(&mut lines).ok()?;
    if lines.len() != whole {
        return None;
    }
    let mut above = vec![0; row];
    let mut colours = Vec::with_capacity(width * height * (channels - 1));
    for line in lines.chunks_exact(row + 1) {
        let mut now = line[1..].to_vec();
        unfilter(line[0], &mut now, &above, channels)?;
        for point in now.chunks_exact(channels) {
            let (covers, own) = point.split_last()?;
            colours.extend(own.iter().map(|colour| blended(*colour, *covers)));
        }
        above = now;
    }
    Some(colours)
}

/// A colour over white, as far as it covers.
fn blended(colour: u8, covers: u8) -> u8 {
    let (colour, covers) = (u16::from(colour), u16::from(covers));
    let whole = colour * covers + 255 * (255 - covers);
    u8::try_from((whole + 127) / 255).unwrap_or(u8::MAX)
}

/// A line as it was before it was written as differences (PNG, 9.2).
fn unfilter(kind: u8, now: &mut [u8], above: &[u8], step: usize) -> Option<()> {
    for at in 0..now.len() {
        let left = at.checked_sub(step).map_or(0, |left| now[left]);
        let aslant = at.checked_sub(step).map_or(0, |left| above[left]);
        let guess = match kind {
            0 => 0,
            1 => left,
            2 => above[at],
            3 => u8::midpoint(left, above[at]),
            4 => nearest(left, above[at], aslant),
            _ => return None,
        };
        now[at] = now[at].wrapping_add(guess);
    }
    Some(())
}

/// Of three neighbours the one nearest to what they lead to expect.
fn nearest(left: u8, above: u8, aslant: u8) -> u8 {
    let [a, b, c] = [left, above, aslant].map(i16::from);
    let off = |one: i16| (a + b - c - one).abs();
    if off(a) <= off(b) && off(a) <= off(c) {
        left
    } else if off(b) <= off(c) {
        above
    } else {
        aslant
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::{Compression, write::ZlibEncoder};

    use super::*;

    fn packed(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    #[test]
    fn what_is_transparent_is_white_and_lines_are_restored() {
        // Grey with a cover: black covered whole, half, not at all.
        let plain = packed(&[0, 0, 255, 0, 128, 0, 0]);
        assert_eq!(over_white(&plain, (3, 1), 2), Some(vec![0, 127, 255]));
        // Each way of writing differences: lines of two points, all of the same grey.
        let lines =
            [[1, 9, 255, 0, 0], [2, 0, 0, 0, 0], [3, 5, 128, 0, 0], [4, 0, 0, 0, 0]].concat();
        assert_eq!(over_white(&packed(&lines), (2, 4), 2), Some(vec![9; 8]));
        assert_eq!(over_white(&packed(&[5, 0, 0]), (1, 1), 2), None, "no such way");
        assert_eq!(over_white(&packed(&[0, 0]), (1, 1), 2), None, "too little");
        assert_eq!(over_white(b"no zlib", (1, 1), 2), None);
    }
}
