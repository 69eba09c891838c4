//! The bytes of a file: objects one after another, their places, the trailer.
//!
//! Written here, not by `lopdf`, for two reasons: what is the same in every paper goes in as
//! finished bytes, uncopied and unread, and the metadata come first, where the seal is found
//! without a search of the whole file.

use std::{collections::BTreeMap, io::Write as _};

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat};

/// A file that is being put together.
pub(super) struct Draft {
    pub(super) document: Document,
    /// Objects whose bytes are finished, by number; they refer to no other object.
    ready: BTreeMap<u32, &'static [u8]>,
}

impl Draft {
    /// Goes on from what is there already.
    pub(super) fn new(document: Document) -> Self {
        Self { document, ready: BTreeMap::new() }
    }

    /// Adds an object.
    pub(super) fn add(&mut self, object: impl Into<Object>) -> ObjectId {
        self.document.add_object(object)
    }

    /// Adds an object whose bytes are finished.
    pub(super) fn add_ready(&mut self, bytes: &'static [u8]) -> ObjectId {
        let id = self.document.new_object_id();
        self.ready.insert(id.0, bytes);
        id
    }

    /// The whole file, this object before all others. Objects are numbered anew without gaps.
    pub(super) fn bytes(&self, first: ObjectId) -> Vec<u8> {
        let mut order: Vec<u32> = std::iter::once(first.0)
            .chain(self.document.objects.keys().map(|id| id.0).filter(|id| *id != first.0))
            .collect();
        order.extend(self.ready.keys());
        let mut numbers = vec![0; self.document.max_id as usize + 1];
        for (old, new) in order.iter().zip(1_u32..) {
            numbers[*old as usize] = new;
        }
        let mut out = Output { bytes: Vec::with_capacity(1 << 16), numbers };
        out.text(format_args!("%PDF-{}\n", self.document.version));
        // Four bytes over 127 tell whoever carries the file that it is no text.
        out.bytes.extend(b"%\xe2\xe3\xcf\xd3\n");
        let mut places = Vec::with_capacity(order.len());
        for (old, new) in order.iter().zip(1_u32..) {
            places.push(out.bytes.len());
            out.text(format_args!("{new} 0 obj\n"));
            if let Some(bytes) = self.ready.get(old) {
                out.bytes.extend_from_slice(bytes);
            } else if let Some(object) = self.document.objects.get(&(*old, 0)) {
                out.object(object);
            }
            out.bytes.extend(b"\nendobj\n");
        }
        out.end(&places, &self.document.trailer);
        out.bytes
    }
}

/// An object that refers to no other, as it stands in a file.
pub(super) fn finished(object: &Object) -> Vec<u8> {
    let mut out = Output { bytes: Vec::new(), numbers: Vec::new() };
    out.object(object);
    out.bytes
}

/// What is written so far, and the new number of each object.
struct Output {
    bytes: Vec<u8>,
    numbers: Vec<u32>,
}

impl Output {
    fn text(&mut self, text: std::fmt::Arguments) {
        // Writing into a vector cannot fail.
        let _ = self.bytes.write_fmt(text);
    }

    fn end(&mut self, places: &[usize], trailer: &Dictionary) {
        let start = self.bytes.len();
        let size = places.len() + 1;
        self.text(format_args!("xref\n0 {size}\n0000000000 65535 f \n"));
        for place in places {
            self.text(format_args!("{place:010} 00000 n \n"));
        }
        let mut trailer = trailer.clone();
        trailer.set("Size", i64::try_from(size).unwrap_or(i64::MAX));
        self.bytes.extend(b"trailer\n");
        self.dictionary(&trailer);
        self.text(format_args!("\nstartxref\n{start}\n%%EOF\n"));
    }

    fn object(&mut self, object: &Object) {
        match object {
            Object::Null => self.bytes.extend(b"null"),
            Object::Boolean(value) => self.text(format_args!("{value}")),
            Object::Integer(value) => self.text(format_args!("{value}")),
            Object::Real(value) => self.text(format_args!("{value}")),
            Object::Name(name) => self.name(name),
            Object::String(text, format) => self.string(text, *format),
            Object::Array(parts) => self.array(parts),
            Object::Dictionary(dictionary) => self.dictionary(dictionary),
            Object::Stream(stream) => self.stream(stream),
            Object::Reference(id) => {
                let number = self.numbers.get(id.0 as usize).copied().unwrap_or(0);
                self.text(format_args!("{number} 0 R"));
            }
        }
    }

    /// An object after another, parted from it where it does not begin with a mark of its own.
    fn next(&mut self, object: &Object) {
        if !matches!(
            object,
            Object::Name(_) | Object::String(..) | Object::Array(_) | Object::Dictionary(_)
        ) {
            self.bytes.push(b' ');
        }
        self.object(object);
    }

    fn name(&mut self, name: &[u8]) {
        self.bytes.push(b'/');
        for byte in name {
            if byte.is_ascii_alphanumeric() || b"+-._:".contains(byte) {
                self.bytes.push(*byte);
            } else {
                self.text(format_args!("#{byte:02X}"));
            }
        }
    }

    fn string(&mut self, text: &[u8], format: StringFormat) {
        if format == StringFormat::Hexadecimal {
            self.bytes.push(b'<');
            for byte in text {
                self.text(format_args!("{byte:02X}"));
            }
            self.bytes.push(b'>');
            return;
        }
        self.bytes.push(b'(');
        for byte in text {
            match byte {
                b'(' | b')' | b'\\' => self.bytes.extend([b'\\', *byte]),
                b'\r' => self.bytes.extend(b"\\r"),
                _ => self.bytes.push(*byte),
            }
        }
        self.bytes.push(b')');
    }

    fn array(&mut self, parts: &[Object]) {
        self.bytes.push(b'[');
        for (index, part) in parts.iter().enumerate() {
            if index == 0 { self.object(part) } else { self.next(part) }
        }
        self.bytes.push(b']');
    }

    fn dictionary(&mut self, dictionary: &Dictionary) {
        self.bytes.extend(b"<<");
        for (key, value) in dictionary {
            self.name(key);
            self.next(value);
        }
        self.bytes.extend(b">>");
    }

    fn stream(&mut self, stream: &Stream) {
        self.dictionary(&stream.dict);
        self.bytes.extend(b"\nstream\n");
        self.bytes.extend(&stream.content);
        self.bytes.extend(b"\nendstream");
    }
}
