//! How long the distribution of a country takes: 200,000 applicants, five wishes each, 8,000
//! programmes, on one core.
//!
//! `cargo bench --bench admission`; `cargo bench --bench admission -- once` distributes once and
//! prints the seconds of each part, for `/usr/bin/time` to say how much memory it takes.

#![expect(clippy::unwrap_used, reason = "a bench that cannot begin should stop")]
#![expect(clippy::print_stdout, reason = "seconds are asked for on standard output")]

use std::{hint::black_box, time::Instant};

use criterion::{Criterion, Throughput};
use ruqsat::admission::{
    Competition, Demands, Entrant, Field, Level, Method, Programme, QuotaSeats, Rules, Score, Seed,
    Track, Wish, allocate,
};

const APPLICANTS: usize = 200_000;
const PROGRAMMES: usize = 8_000;
const WISHES: usize = 5;
/// Fewer places than applicants, so that chains are long.
const PLACES: u32 = 22;

fn main() {
    let seed = Seed { seed: "тас".to_owned(), added: String::new() };
    let (method, rules) = (Method::default(), Rules::built_in());
    if std::env::args().any(|word| word == "once") {
        let start = Instant::now();
        let competition = competition();
        println!("lists: {:.2} s", start.elapsed().as_secs_f64());
        let start = Instant::now();
        let allocation = allocate(&competition, &method, Some(&seed), rules);
        let placed = allocation.placed.iter().flatten().count();
        println!("distribution: {:.3} s, placed {placed}", start.elapsed().as_secs_f64());
        return;
    }
    let competition = competition();
    let mut criterion = Criterion::default().sample_size(10).configure_from_args();
    let mut group = criterion.benchmark_group("admission");
    group.throughput(Throughput::Elements(APPLICANTS as u64));
    group.bench_function("200000 applicants, 5 wishes, 8000 programmes", |bench| {
        bench.iter(|| allocate(black_box(&competition), &method, Some(&seed), rules));
    });
    group.finish();
    criterion.final_summary();
}

/// A competition in which some programmes are dearer than others, as they are.
fn competition() -> Competition {
    let mut chance = Chance(2026);
    let programmes = (0..PROGRAMMES).map(programme).collect();
    let scores: Vec<Score> = (36..=60).map(|sum| format!("{sum}/12").parse().unwrap()).collect();
    let averages: Vec<Score> = (300..=500)
        .map(|part| format!("{}.{:02}", part / 100, part % 100).parse().unwrap())
        .collect();
    let entrants = (0..APPLICANTS)
        .map(|number| {
            let mut wishes: Vec<Wish> = Vec::with_capacity(WISHES);
            while wishes.len() < WISHES {
                // Two draws, the lower of them: dear programmes come first.
                let programme = chance.below(PROGRAMMES).min(chance.below(PROGRAMMES));
                if wishes.iter().all(|wish| wish.programme != programme) {
                    let score = Some(scores[chance.below(scores.len())]);
                    wishes.push(Wish { programme, score, bar: None });
                }
            }
            Entrant {
                number: format!("{number:07}"),
                base: String::new(),
                document_average: Some(averages[chance.below(averages.len())]),
                quota: if chance.below(10) == 0 { vec!["orphan".to_owned()] } else { Vec::new() },
                out_of_competition: chance.below(100) == 0,
                commission_order: None,
                wishes,
            }
        })
        .collect();
    Competition::new(programmes, entrants)
}

fn programme(number: usize) -> Programme {
    Programme {
        programme: format!("P{number:05}"),
        college: String::new(),
        speciality: String::new(),
        qualification: String::new(),
        level: Level::MidLevel,
        track: Track::Ordinary,
        demands: Demands::None,
        field: Field::Other,
        base: Vec::new(),
        form: String::new(),
        paid: false,
        language: String::new(),
        outside_database: false,
        places: PLACES,
        capacity: None,
        quota_seats: vec![QuotaSeats { category: "orphan".to_owned(), seats: 2 }],
        compulsory_subjects: Vec::new(),
        profile_subjects: Vec::new(),
        exams: Vec::new(),
        exam_scale: None,
    }
}

/// A source of numbers that is the same on every machine.
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % most
    }
}
