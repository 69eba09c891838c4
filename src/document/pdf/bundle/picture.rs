//! Pictures as pages: JPEG and plain PNG keep their own bytes, what is transparent is laid over
//! white.

use lopdf::{Dictionary, Object, Stream, dictionary};

use super::{Binder, LEVEL, Leaf, Piece, Unfit, alpha, deflated};

/// Points of the page for a point of the picture: about 150 of them to the inch.
const SCALE: f32 = 72.0 / 150.0;
/// The most points that a picture may be wide or high.
const SIDE: u32 = 30_000;

/// A JPEG.
pub(super) fn jpeg(bytes: &[u8], binder: &mut Binder) -> Result<Piece, Unfit> {
    let about = Jpeg::read(bytes).ok_or(Unfit::Broken)?;
    let space = match about.colours {
        1 => "DeviceGray",
        3 => "DeviceRGB",
        // Four colours are written in two ways that nothing tells apart.
        _ => return Err(Unfit::Kind),
    };
    let mut image = image((about.width, about.height), 8);
    image.set("ColorSpace", space);
    image.set("Filter", "DCTDecode");
    page(binder, image, bytes.to_vec(), (about.width, about.height), about.turned)
}

/// What the head of a JPEG says.
struct Jpeg {
    width: u32,
    height: u32,
    colours: u8,
    turned: u16,
}

impl Jpeg {
    fn read(bytes: &[u8]) -> Option<Self> {
        let (mut at, mut turned) = (2, 0);
        loop {
            if *bytes.get(at)? != 0xff {
                return None;
            }
            let marker = *bytes.get(at + 1)?;
            if marker == 0xff {
                at += 1;
                continue;
            }
            let length = usize::from(number(bytes, at + 2)?);
            let part = bytes.get(at + 4..at + 2 + length.max(2))?;
            match marker {
                // Frames that PDF knows: baseline, extended, progressive.
                0xc0..=0xc2 => {
                    let height = number(part, 1)?;
                    let width = number(part, 3)?;
                    let colours = *part.get(5)?;
                    let sound = *part.first()? == 8 && width > 0 && height > 0;
                    let (width, height) = (width.into(), height.into());
                    return sound.then_some(Self { width, height, colours, turned });
                }
                0xe1 => turned = turned_by(part).unwrap_or(turned),
                0xda | 0xd9 => return None,
                _ => {}
            }
            at += 2 + length.max(2);
        }
    }
}

fn number(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

/// How a camera was held (Exif, tag 0x0112), as degrees clockwise.
fn turned_by(part: &[u8]) -> Option<u16> {
    let tiff = part.strip_prefix(b"Exif\0\0")?;
    let little = tiff.starts_with(b"II");
    let two = |at: usize| {
        let bytes: [u8; 2] = tiff.get(at..at + 2)?.try_into().ok()?;
        Some(if little { u16::from_le_bytes(bytes) } else { u16::from_be_bytes(bytes) })
    };
    let bytes: [u8; 4] = tiff.get(4..8)?.try_into().ok()?;
    let start = if little { u32::from_le_bytes(bytes) } else { u32::from_be_bytes(bytes) };
    let start = usize::try_from(start).ok().filter(|start| *start < tiff.len())?;
    let entries = usize::from(two(start)?);
    let mut places = (0..entries.min(256)).map(|entry| start + 2 + entry * 12);
    let place = places.find(|place| two(*place) == Some(0x0112))?;
    Some(match two(place + 8)? {
        3 => 180,
        6 => 90,
        8 => 270,
        _ => 0,
    })
}

/// A PNG; one written in passes cannot be shown.
pub(super) fn png(bytes: &[u8], binder: &mut Binder) -> Result<Piece, Unfit> {
    let png = Png::read(bytes).ok_or(Unfit::Broken)?;
    let [bits, kind, _, _, passes] = png.head;
    if passes != 0 || ![1, 2, 4, 8].contains(&bits) {
        return Err(Unfit::Kind);
    }
    let (colours, space): (i64, Object) = match kind {
        0 => (1, "DeviceGray".into()),
        2 => (3, "DeviceRGB".into()),
        3 => {
            let last = i64::try_from(png.palette.len() / 3).unwrap_or(0) - 1;
            let palette = Object::String(png.palette, lopdf::StringFormat::Hexadecimal);
            (1, vec!["Indexed".into(), "DeviceRGB".into(), last.into(), palette].into())
        }
        4 | 6 if bits == 8 => return over_white(&png, binder),
        _ => return Err(Unfit::Kind),
    };
    let mut image = image((png.width, png.height), bits.into());
    image.set("ColorSpace", space);
    image.set("Filter", "FlateDecode");
    image.set(
        "DecodeParms",
        dictionary! {
            "Predictor" => 15,
            "Colors" => colours,
            "BitsPerComponent" => i64::from(bits),
            "Columns" => i64::from(png.width),
        },
    );
    page(binder, image, png.data, (png.width, png.height), 0)
}

/// A PNG with transparency: its colours over white.
fn over_white(png: &Png, binder: &mut Binder) -> Result<Piece, Unfit> {
    let (channels, space) = if png.head[1] == 4 { (2, "DeviceGray") } else { (4, "DeviceRGB") };
    let points = |side: u32| usize::try_from(side).unwrap_or(usize::MAX);
    let (wide, high) = (points(png.width), points(png.height));
    let colours = alpha::over_white(&png.data, (wide, high), channels).ok_or(Unfit::Broken)?;
    let colours = deflated(Dictionary::new(), &colours, LEVEL).ok_or(Unfit::Broken)?;
    let mut image = image((png.width, png.height), 8);
    image.set("ColorSpace", space);
    image.set("Filter", "FlateDecode");
    page(binder, image, colours.content, (png.width, png.height), 0)
}

/// The parts of a PNG.
struct Png {
    width: u32,
    height: u32,
    /// Bits, kind of colours, compression, filter, passes.
    head: [u8; 5],
    palette: Vec<u8>,
    data: Vec<u8>,
}

impl Png {
    fn read(bytes: &[u8]) -> Option<Self> {
        let mut png =
            Self { width: 0, height: 0, head: [0; 5], palette: Vec::new(), data: Vec::new() };
        let mut at = 8;
        loop {
            let length: [u8; 4] = bytes.get(at..at + 4)?.try_into().ok()?;
            let length = usize::try_from(u32::from_be_bytes(length)).ok()?;
            let kind = bytes.get(at + 4..at + 8)?;
            let part = bytes.get(at + 8..)?.get(..length)?;
            match kind {
                b"IHDR" => {
                    png.width = u32::from_be_bytes(part.get(..4)?.try_into().ok()?);
                    png.height = u32::from_be_bytes(part.get(4..8)?.try_into().ok()?);
                    png.head = part.get(8..13)?.try_into().ok()?;
                }
                b"PLTE" => png.palette = part.to_vec(),
                b"IDAT" => png.data.extend_from_slice(part),
                b"IEND" => break,
                _ => {}
            }
            at = at.checked_add(12)?.checked_add(length)?;
        }
        (png.width > 0 && png.height > 0 && !png.data.is_empty()).then_some(png)
    }
}

fn image((width, height): (u32, u32), bits: i64) -> Dictionary {
    dictionary! {
        "Type" => "XObject",
        "Subtype" => "Image",
        "Width" => i64::from(width),
        "Height" => i64::from(height),
        "BitsPerComponent" => bits,
    }
}

/// A page that a picture fills.
fn page(
    binder: &mut Binder,
    image: Dictionary,
    data: Vec<u8>,
    (width, height): (u32, u32),
    turned: u16,
) -> Result<Piece, Unfit> {
    if width > SIDE || height > SIDE {
        return Err(Unfit::Large);
    }
    let points = |side: u32| f32::from(u16::try_from(side).unwrap_or(u16::MAX)) * SCALE;
    let (wide, high) = (points(width).max(1.0), points(height).max(1.0));
    let image = binder.document.add_object(Stream::new(image, data));
    let resources = dictionary! { "XObject" => dictionary! { "I" => image } };
    let content = format!("{wide} 0 0 {high} 0 0 cm /I Do\n");
    let bounds = [0.0, 0.0, wide, high];
    let form = binder.form(content.as_bytes(), bounds, resources).ok_or(Unfit::Broken)?;
    Ok(Piece { leaves: vec![Leaf { form, bounds, turned }], notes: 0 })
}
