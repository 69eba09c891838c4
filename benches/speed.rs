//! How long the pure parts take: `cargo bench`. Whole commands: `benches/commands.sh`.
//!
//! `cargo bench --bench speed -- rows 10000` prints as many synthetic applications instead;
//! `… -- papers 2000` makes as many extracts and prints pages a second and bytes a page.

#![expect(clippy::unwrap_used, reason = "a bench that cannot begin should stop")]
#![expect(clippy::print_stdout, reason = "rows and speeds are asked for on standard output")]
#![expect(clippy::cast_precision_loss, reason = "counts are small")]

mod rows;

use std::{hint::black_box, path::Path, time::Instant};

use chrono::NaiveDate;
use criterion::{Criterion, Throughput};
use ruqsat::{
    batch::{Column, Entry, Meaning, Reading, Row, Sheet, read_application},
    calendar::{Calendar, Hours, Zone},
    case::{Application, Case, CaseNumber, EditionPin, RegistrationMark},
    diagnostic::Place,
    document::{Form, Profile, Seal, Stamp, State},
    law::{Edition, Lawbook, Readings},
    procedure::{Matter, OfficeRules, Schedule, register},
};
use serde_json::{Value, json};

const ROWS: usize = 10_000;

/// Everything a reading of applications and a look at deadlines rest on.
struct Law {
    edition: &'static Edition,
    calendar: &'static Calendar,
    office: OfficeRules,
    zone: Zone,
}

impl Law {
    fn new() -> Self {
        let laws = Lawbook::built_in().unwrap();
        Self {
            edition: laws.in_force("externat", date(2026, 8, 1)).unwrap(),
            calendar: Calendar::built_in(),
            office: OfficeRules {
                kind: "department".to_owned(),
                hours: Hours::parse("09:00-18:30", Some("13:00-14:30")).unwrap(),
                schedule: Schedule::default(),
                school_year_begins: "09-01".parse().unwrap(),
                applications_from: "06-01".parse().unwrap(),
                readings: Readings::built_in().unwrap().by_default(),
            },
            zone: Zone::parse("Asia/Almaty").unwrap(),
        }
    }

    fn meaning(&self) -> Meaning<'_> {
        Meaning { law: self.edition, zone: self.zone, office: &self.office }
    }

    fn applications(&self, text: &str) -> Vec<Application> {
        let sheet =
            Sheet::parse(Path::new("rows.csv"), text.as_bytes(), Reading::default()).unwrap();
        let read = |row| read_application(&Cells { sheet: &sheet, row }, self.meaning()).unwrap();
        sheet.rows.iter().map(read).collect()
    }

    /// The file of a case as `import` writes it.
    fn case_file(&self, application: Application, serial: usize) -> String {
        let received = application.received;
        let of = (self.edition, &self.office);
        let arrival = register(received, Some("portal"), of, self.calendar).unwrap();
        let mark = RegistrationMark {
            number: CaseNumber::new("EX", 2026, u32::try_from(serial).unwrap()),
            service: self.edition.service.clone(),
            edition: EditionPin {
                id: self.edition.id.clone(),
                digest: self.edition.digest.clone(),
                chosen: false,
            },
            registered: arrival.registered,
            recorded: received,
            by: "officer-1".to_owned(),
            clock_set: false,
        };
        application.register(mark).to_text()
    }
}

fn main() {
    let typed: Vec<String> = std::env::args().skip(1).collect();
    let count = |verb| {
        let at = typed.iter().position(|word| word == verb)?;
        Some(typed.get(at + 1).and_then(|count| count.parse().ok()).unwrap_or(ROWS))
    };
    if let Some(count) = count("rows") {
        print!("{}", rows::sheet(count));
        return;
    }
    if let Some(count) = count("papers") {
        let size = extract(&values()).len();
        let start = Instant::now();
        for _ in 0..count {
            black_box(extract(black_box(&values())));
        }
        println!("{:.0} {size}", count as f64 / start.elapsed().as_secs_f64());
        return;
    }
    let mut criterion = Criterion::default().sample_size(20).configure_from_args();
    applications(&mut criterion);
    papers(&mut criterion);
    criterion.final_summary();
}

/// Rows to applications; case files to cases; cases to deadlines.
fn applications(criterion: &mut Criterion) {
    let law = Law::new();
    let sheet = rows::sheet(ROWS);
    let files: Vec<String> = law
        .applications(&sheet)
        .into_iter()
        .enumerate()
        .map(|(index, application)| law.case_file(application, index + 1))
        .collect();
    let path = Path::new("case.toml");
    let cases: Vec<Case> = files.iter().map(|text| Case::parse(path, text).unwrap()).collect();
    let today = date(2026, 8, 14);

    let mut group = criterion.benchmark_group("ten thousand");
    group.throughput(Throughput::Elements(ROWS as u64));
    group.bench_function("rows to applications", |bench| {
        bench.iter(|| law.applications(black_box(&sheet)));
    });
    group.bench_function("files to cases", |bench| {
        bench.iter(|| {
            files.iter().map(|text| Case::parse(path, black_box(text)).unwrap()).collect::<Vec<_>>()
        });
    });
    group.bench_function("cases to deadlines", |bench| {
        bench.iter(|| {
            for case in &cases {
                let matter = Matter::new(case, law.edition, law.calendar, &law.office);
                black_box(matter.deadlines(black_box(today)).unwrap());
            }
        });
    });
    group.bench_function("cases to findings", |bench| {
        bench.iter(|| {
            for case in &cases {
                let matter = Matter::new(case, law.edition, law.calendar, &law.office);
                black_box(matter.check().unwrap());
            }
        });
    });
    group.finish();
}

fn papers(criterion: &mut Criterion) {
    let values = values();
    criterion.bench_function("one extract to PDF", |bench| {
        bench.iter(|| extract(black_box(&values)));
    });
}

/// The extract O61.3: a form read, filled, set, written and sealed.
fn extract(values: &Value) -> Vec<u8> {
    let form = Form::find("externat", "extract", "kk").unwrap();
    let stamp = Stamp {
        title: form.title().to_owned(),
        created: "2026-08-14T10:00:00+05:00".parse().unwrap(),
        seal: Some(seal(values)),
        profile: Profile::Archival,
    };
    let paper = seal(values).paper(&form).unwrap();
    paper.to_pdf(&stamp).unwrap()
}

fn values() -> Value {
    json!({
        "provider": { "name": "Алматы қаласының Білім басқармасы" },
        "case": { "number": "EX-2026-000012", "received": "2026-08-03T18:55:00+05:00" },
        "applicant": { "name": "Сейітова Айгүл Маратқызы", "iin": "850412400123" },
        "application": { "date": "2026-08-03" },
        "order": { "date": "2026-08-14" },
        "official": { "name": "А. М. Сұлтанова", "post": "Басқарма басшысы" },
    })
}

/// A seal as long as a real one.
fn seal(values: &Value) -> Seal {
    let digest = format!("sha256:{}", "5".repeat(64));
    Seal {
        service: "externat".to_owned(),
        form: "extract".to_owned(),
        language: "kk".to_owned(),
        form_digest: digest.clone(),
        office: "Алматы қаласының Білім басқармасы".to_owned(),
        record: "EX-2026-000012".to_owned(),
        number: "EX-2026-000012".to_owned(),
        date: date(2026, 8, 14),
        created: "2026-08-14T10:00:00+05:00".parse().unwrap(),
        states: vec![State::of("EX-2026-000012", "format = 1\n")],
        edition: ("2023-08".to_owned(), digest),
        revision: 1,
        program: "ruqsat 0.1.0".to_owned(),
        values: values.clone(),
    }
}

fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

/// A row as a source of fields.
struct Cells<'a> {
    sheet: &'a Sheet,
    row: &'a Row,
}

impl Entry for Cells<'_> {
    fn text(&self, column: Column) -> Option<&str> {
        self.sheet.cell(self.row, column)
    }

    fn place(&self, _: Column) -> Place {
        Place::File(self.sheet.path.clone())
    }
}
