//! A paper drawn by hand that has everything a form may have: two pages, headings, a caption,
//! a list, a table with an empty cell, a picture, a part in another language, a watermark.

use crate::document::{
    Profile, Seal, Stamp,
    font::{Face, Style},
    pdf::PrintpdfWriter,
    sheet::{Bar, Ink, Mark, Owner, PageWriter, Placed, Rule, Run},
    structure::{NodeId, Structure, Tag},
};

pub(super) const SHEET: (f32, f32) = (595.28, 841.89);

/// Pages by their marks, and what they say.
pub(super) struct Sample {
    pub(super) pages: Vec<Vec<Mark>>,
    pub(super) structure: Structure,
    top: f32,
}

impl Sample {
    pub(super) fn new() -> Self {
        let mut sample = Self { pages: vec![Vec::new()], structure: Structure::new(), top: 60.0 };
        sample.first_page();
        sample.second_page();
        sample
    }

    fn first_page(&mut self) {
        let word = run(Style::Bold, 72.0, 150.0, 440.0, "ҮЛГІ");
        self.draw(Owner::Artifact, Ink::Watermark(word));
        self.part(Tag::Heading(1), None, Style::Bold, &["Бұйрықтан ҮЗІНДІ: әғқңөұүһі № 5"]);
        self.part(
            Tag::Paragraph,
            None,
            Style::Regular,
            &[
                "Қазақстан Республикасының заңнамасына сәйкес, «экстернат» ",
                "нысанында оқуға (рұқсат) берілді \\ <ия>.",
            ],
        );
        let filled = self.part(Tag::Paragraph, None, Style::Regular, &["Сейітова Айгүл Маратқызы"]);
        let rule = Rule { from: (85.0, self.top - 8.0), to: (500.0, self.top - 8.0) };
        self.draw(Owner::Node(filled), Ink::Rule(rule));
        self.part(Tag::Caption, None, Style::Italic, &["(тегі, аты, әкесінің аты)"]);
        self.part(
            Tag::Paragraph,
            Some("ru"),
            Style::Regular,
            &["Выписка из приказа о разрешении: объём, съезд, ёлка."],
        );
        self.structure.add(Structure::ROOT, Tag::Paragraph, None);
    }

    fn second_page(&mut self) {
        self.pages.push(Vec::new());
        self.top = 60.0;
        self.draw(Owner::Artifact, Ink::Run(run(Style::Regular, 12.0, 300.0, 30.0, "2")));
        let list = self.structure.add(Structure::ROOT, Tag::List, None);
        for (label, text) in [("1)", "бірінші тармақ;"), ("2)", "екінші тармақ.")]
        {
            let item = self.structure.add(list, Tag::ListItem, None);
            let label_node = self.structure.add(item, Tag::Label, None);
            let body = self.structure.add(item, Tag::ListBody, None);
            self.line(label_node, Style::Regular, 85.0, label);
            self.top -= 18.0;
            self.line(body, Style::Regular, 110.0, text);
        }
        let table = self.structure.add(Structure::ROOT, Tag::Table, None);
        for (tag, cells) in [
            (Tag::ColumnHead, ["Оқушы", "Сынып"]),
            (Tag::Cell, ["Сейіт Нұрлан", "8"]),
            (Tag::Cell, ["Иванова Анна", ""]),
        ] {
            let row = self.structure.add(table, Tag::Row, None);
            for (x, text) in [85.0, 300.0].into_iter().zip(cells) {
                let cell = self.structure.add(row, tag.clone(), None);
                if !text.is_empty() {
                    self.line(cell, Style::Regular, x, text);
                    self.top -= 18.0;
                }
            }
            self.top += 18.0;
            let rule = Rule { from: (85.0, self.top - 14.0), to: (500.0, self.top - 14.0) };
            self.draw(Owner::Artifact, Ink::Rule(rule));
        }
        let alt = "QR-код: бұйрықтан үзіндінің мөрі".to_owned();
        let figure = self.structure.add(Structure::ROOT, Tag::Figure { alt }, None);
        let bar = |n: u8| Bar { at: (85.0 + 2.0 * f32::from(n), 700.0), size: (1.5, 40.0) };
        self.draw(Owner::Node(figure), Ink::Fill((0..20).map(bar).collect()));
    }

    fn part(
        &mut self,
        tag: Tag,
        language: Option<&'static str>,
        style: Style,
        lines: &[&str],
    ) -> NodeId {
        let node = self.structure.add(Structure::ROOT, tag, language);
        for line in lines {
            self.line(node, style, 85.0, line);
        }
        node
    }

    fn line(&mut self, node: NodeId, style: Style, x: f32, text: &str) {
        let run = run(style, 14.0, x, self.top, text);
        self.draw(Owner::Node(node), Ink::Run(run));
        self.top += 18.0;
    }

    fn draw(&mut self, owner: Owner, ink: Ink) {
        self.pages.last_mut().unwrap().push(Mark { owner, ink });
    }

    pub(super) fn file(&self, stamp: &Stamp) -> Vec<u8> {
        let mut writer = PrintpdfWriter::default();
        for page in &self.pages {
            writer.begin_page(SHEET.0, SHEET.1);
            for mark in page {
                writer.mark(mark);
            }
        }
        writer.finish(&self.structure, stamp, "kk").unwrap()
    }

    /// The words of all runs, the watermark's before the others of its page.
    pub(super) fn words(&self) -> Vec<String> {
        let runs = self.pages.iter().flatten().filter_map(|mark| match &mark.ink {
            Ink::Run(run) | Ink::Watermark(run) => Some(run.text.as_str()),
            _ => None,
        });
        runs.flat_map(str::split_whitespace).map(str::to_owned).collect()
    }
}

fn run(style: Style, size: f32, x: f32, y: f32, text: &str) -> Run {
    let face = Face::of(style).unwrap();
    let placed = |letter| Placed {
        letter: face.letter(letter).unwrap(),
        after: if letter == ' ' { 12.0 } else { 0.0 },
    };
    Run { x, y, style, size, text: text.to_owned(), letters: text.chars().map(placed).collect() }
}

pub(super) fn stamp(profile: Profile, seal: Option<Seal>) -> Stamp {
    let created = "2026-08-14T10:00:00+05:00".parse().unwrap();
    Stamp {
        title: "Бұйрықтан үзінді «A & <B>»".to_owned(), created, seal, profile
    }
}
