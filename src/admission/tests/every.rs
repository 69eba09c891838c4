//! Every small competition: the distribution against all that could be done.

#![expect(clippy::cast_possible_truncation, reason = "the numbers are small")]

use super::*;

/// A source of instances that is the same on every machine.
struct Chance(u64);

impl Chance {
    /// A number below `most`.
    fn below(&mut self, most: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % most
    }
}

/// Every ordered choice of some of so many programmes.
fn lists(programmes: usize) -> Vec<Vec<usize>> {
    let mut all: Vec<Vec<usize>> = vec![Vec::new()];
    let mut at = 0;
    while at < all.len() {
        for programme in (0..programmes).filter(|one| !all[at].contains(one)).collect::<Vec<_>>() {
            let mut longer = all[at].clone();
            longer.push(programme);
            all.push(longer);
        }
        at += 1;
    }
    all
}

/// Every way to give each entrant one of her wishes or none.
fn matchings(competition: &Competition) -> Vec<Vec<Option<usize>>> {
    let mut all = vec![Vec::new()];
    for entrant in competition.entrants() {
        let mut longer = Vec::new();
        for places in &all {
            let wishes = entrant.wishes.iter().map(|wish| Some(wish.programme)).chain([None]);
            for place in wishes {
                let mut places: Vec<Option<usize>> = places.clone();
                places.push(place);
                longer.push(places);
            }
        }
        all = longer;
    }
    all
}

/// The distribution is stable, and no stable one is dearer to anybody.
fn hold(competition: &Competition, method: Method) {
    let found = places(competition, &distributed(competition, method));
    assert!(is_stable(competition, method, &found), "{method:?} {competition:#?} {found:?}");
    for other in matchings(competition) {
        let dearer = (0..found.len())
            .any(|at| dearness(competition, at, other[at]) < dearness(competition, at, found[at]));
        assert!(
            !dearer || !is_stable(competition, method, &other),
            "{method:?} {competition:#?} {found:?} {other:?}"
        );
    }
}

#[test]
fn adm12_every_competition_of_three_for_two_programmes() {
    let lists = lists(2);
    assert_eq!(lists.len(), 5);
    let mut count = 0;
    // Lists, scores 0-1 in each programme, quota of each, seats: all there are.
    for wishes in 0..lists.len().pow(3) {
        for scores in 0..4_usize.pow(3) {
            for holders in [0, 0b001, 0b011, 0b111] {
                let of = |at: usize| {
                    let list = &lists[wishes / lists.len().pow(at as u32) % lists.len()];
                    let score = scores >> (2 * at) & 3;
                    let wishes: Vec<(usize, u8)> =
                        list.iter().map(|one| (*one, (score >> one & 1) as u8)).collect();
                    entrant(at, &wishes, holders >> at & 1 == 1)
                };
                let entrants: Vec<Entrant> = (0..3).map(of).collect();
                let seats = [(1, 1), (1, 0), (2, 1)][count % 3];
                let programmes =
                    vec![programme("A", seats.0, seats.1), programme("B", 1, count as u32 % 2)];
                let competition = Competition::new(programmes, entrants);
                let methods = methods();
                hold(&competition, methods[count / 3 % methods.len()]);
                count += 1;
            }
        }
    }
    assert_eq!(count, 125 * 64 * 4);
}

#[test]
fn adm12_adm13_competitions_up_to_five_by_five_with_ties_and_quotas() {
    let mut chance = Chance(20);
    for round in 0..1500 {
        let (people, programmes) = (2 + chance.below(4), 1 + chance.below(5));
        let offers = (0..programmes)
            .map(|at| {
                let places = 1 + chance.below(3);
                programme(&format!("P{at}"), places as u32, chance.below(places + 1) as u32)
            })
            .collect();
        let mut entrants = Vec::new();
        for at in 0..people {
            let mut list: Vec<usize> = (0..programmes).collect();
            for one in 0..programmes {
                list.swap(one, chance.below(programmes));
            }
            list.truncate(chance.below(programmes + 1).min(4));
            // Few scores and documents: ties at every step.
            let wishes: Vec<(usize, u8)> =
                list.into_iter().map(|one| (one, 3 + chance.below(3) as u8)).collect();
            let mut one = entrant(at, &wishes, chance.below(3) == 0);
            one.document_average = (4 + chance.below(2)).to_string().parse().ok();
            one.out_of_competition = one.quota.is_empty() && chance.below(6) == 0;
            entrants.push(one);
        }
        let methods = methods();
        hold(&Competition::new(offers, entrants), methods[round % methods.len()]);
    }
}

#[test]
fn adm12_nobody_gains_by_wishing_otherwise_than_she_does() {
    let mut chance = Chance(54);
    for round in 0..400 {
        let programmes = 2 + chance.below(2);
        let offers: Vec<Programme> = (0..programmes)
            .map(|at| {
                programme(&format!("P{at}"), 1 + chance.below(2) as u32, chance.below(2) as u32)
            })
            .collect();
        let scores: Vec<Vec<u8>> =
            (0..4).map(|_| (0..programmes).map(|_| 3 + chance.below(3) as u8).collect()).collect();
        let all = lists(programmes);
        let own: Vec<&Vec<usize>> = (0..4).map(|_| &all[chance.below(all.len())]).collect();
        let holders = chance.below(16);
        let of = |lists: &[&Vec<usize>]| {
            let one = |at: usize| {
                let wishes: Vec<(usize, u8)> =
                    lists[at].iter().map(|one| (*one, scores[at][*one])).collect();
                entrant(at, &wishes, holders >> at & 1 == 1)
            };
            Competition::new(offers.clone(), (0..4).map(one).collect())
        };
        let merit = [QuotaMerit::InQuota, QuotaMerit::AboveMerit][round % 2];
        let method = Method { quota_merit: merit, ..Method::default() };
        let honest = of(&own);
        let found = places(&honest, &distributed(&honest, method));
        for at in 0..4 {
            for other in &all {
                let mut told = own.clone();
                told[at] = other;
                let competition = of(&told);
                let place = places(&competition, &distributed(&competition, method))[at];
                // Judged by what she really wishes: a place she does not wish is none.
                let dear = dearness(&honest, at, place);
                assert!(dear >= dearness(&honest, at, found[at]), "{honest:#?} {at} {other:?}");
            }
        }
    }
}
