//! The metadata of a file as XMP: what profile it keeps, what it is called, its seal.
//!
//! Everything that `/Info` says too is said in the same words (ISO 19005-1, 6.7.3). Properties
//! that the standards do not know are described where they are used (6.7.8).

use std::fmt::Write as _;

use crate::document::{
    seal::{NAMESPACE, PREFIX, Property, Seal},
    stamp::{Profile, Stamp},
};

/// The program as it is named in files.
pub(super) const PRODUCER: &str = concat!("ruqsat ", env!("CARGO_PKG_VERSION"));

const OPENING: &str = "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n\
    <x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n\
    <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n";
const CLOSING: &str = "</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>";

/// The metadata of a file of this stamp, whose text is in this language.
pub(super) fn packet(stamp: &Stamp, language: &str) -> String {
    let mut packet = Packet(String::from(OPENING));
    packet.profile(stamp.profile);
    packet.common(stamp, language);
    let seal = stamp.seal.as_ref().map(Seal::properties);
    packet.schemas(stamp.profile, seal.as_deref());
    packet.seal(seal.as_deref().unwrap_or_default());
    packet.0.push_str(CLOSING);
    packet.0
}

struct Packet(String);

impl Packet {
    fn add(&mut self, text: std::fmt::Arguments) {
        // Writing into a string cannot fail.
        let _ = self.0.write_fmt(text);
    }

    fn open(&mut self, prefix: &str, namespace: &str) {
        self.add(format_args!("<rdf:Description rdf:about=\"\" xmlns:{prefix}=\"{namespace}\">\n"));
    }

    fn close(&mut self) {
        self.0.push_str("</rdf:Description>\n");
    }

    fn text(&mut self, name: &str, value: &str) {
        self.add(format_args!("<{name}>{}</{name}>\n", escaped(value)));
    }

    fn profile(&mut self, profile: Profile) {
        let (part, conformance) = match profile {
            Profile::Archival => ("2", "A"),
            Profile::Pdfa1b => ("1", "B"),
        };
        self.open("pdfaid", "http://www.aiim.org/pdfa/ns/id/");
        self.text("pdfaid:part", part);
        self.text("pdfaid:conformance", conformance);
        self.close();
        if profile == Profile::Archival {
            self.open("pdfuaid", "http://www.aiim.org/pdfua/ns/id/");
            self.text("pdfuaid:part", "1");
            self.close();
        }
    }

    /// What `/Info` says as well.
    fn common(&mut self, stamp: &Stamp, language: &str) {
        let title = escaped(&stamp.title);
        self.open("dc", "http://purl.org/dc/elements/1.1/");
        self.text("dc:format", "application/pdf");
        self.add(format_args!(
            "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{title}</rdf:li>\
             <rdf:li xml:lang=\"{language}\">{title}</rdf:li></rdf:Alt></dc:title>\n\
             <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>\n"
        ));
        if let Some(seal) = &stamp.seal {
            self.add(format_args!(
                "<dc:creator><rdf:Seq><rdf:li>{}</rdf:li></rdf:Seq></dc:creator>\n",
                escaped(&seal.office)
            ));
        }
        self.close();
        let created = stamp.created.format("%Y-%m-%dT%H:%M:%S%:z").to_string();
        self.open("xmp", "http://ns.adobe.com/xap/1.0/");
        self.text("xmp:CreatorTool", PRODUCER);
        self.text("xmp:CreateDate", &created);
        self.text("xmp:ModifyDate", &created);
        self.close();
        self.open("pdf", "http://ns.adobe.com/pdf/1.3/");
        self.text("pdf:Producer", PRODUCER);
        self.close();
    }

    /// Descriptions of the properties that PDF/A does not know of itself.
    fn schemas(&mut self, profile: Profile, seal: Option<&[Property]>) {
        let accessible = profile == Profile::Archival;
        if !accessible && seal.is_none() {
            return;
        }
        self.0.push_str(
            "<rdf:Description rdf:about=\"\" \
             xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\" \
             xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" \
             xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n\
             <pdfaExtension:schemas><rdf:Bag>\n",
        );
        if accessible {
            self.schema(
                "PDF/UA identification",
                "http://www.aiim.org/pdfua/ns/id/",
                "pdfuaid",
                &[("part", "Integer", "part of ISO 14289")],
            );
        }
        if let Some(properties) = seal {
            let properties: Vec<_> =
                properties.iter().map(|p| (p.name, "Text", p.meaning)).collect();
            self.schema("Seal of a paper", NAMESPACE, PREFIX, &properties);
        }
        self.0.push_str("</rdf:Bag></pdfaExtension:schemas>\n");
        self.close();
    }

    fn schema(
        &mut self,
        name: &str,
        namespace: &str,
        prefix: &str,
        properties: &[(&str, &str, &str)],
    ) {
        self.add(format_args!(
            "<rdf:li rdf:parseType=\"Resource\">\n\
             <pdfaSchema:schema>{name}</pdfaSchema:schema>\n\
             <pdfaSchema:namespaceURI>{namespace}</pdfaSchema:namespaceURI>\n\
             <pdfaSchema:prefix>{prefix}</pdfaSchema:prefix>\n\
             <pdfaSchema:property><rdf:Seq>\n"
        ));
        for (name, kind, meaning) in properties {
            self.add(format_args!(
                "<rdf:li rdf:parseType=\"Resource\"><pdfaProperty:name>{name}</pdfaProperty:name>\
                 <pdfaProperty:valueType>{kind}</pdfaProperty:valueType>\
                 <pdfaProperty:category>internal</pdfaProperty:category>\
                 <pdfaProperty:description>{}</pdfaProperty:description></rdf:li>\n",
                escaped(meaning)
            ));
        }
        self.0.push_str("</rdf:Seq></pdfaSchema:property>\n</rdf:li>\n");
    }

    fn seal(&mut self, properties: &[Property]) {
        if properties.is_empty() {
            return;
        }
        self.open(PREFIX, NAMESPACE);
        for property in properties {
            self.text(&format!("{PREFIX}:{}", property.name), &property.value);
        }
        self.close();
    }
}

/// Text as it stands in XML; what XML cannot hold becomes a space.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\r' => out.push_str("&#13;"),
            '\n' | '\t' => out.push(letter),
            '\u{0}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => out.push(' '),
            _ => out.push(letter),
        }
    }
    out
}
