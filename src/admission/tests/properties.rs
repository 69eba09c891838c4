//! What must hold of every competition, tried on many.

use proptest::prelude::*;

use super::*;
use crate::admission::{Claim, Standing, cutoffs, reasons, rows_of, seats::holds, stands};

/// An applicant, drawn: programmes with scores in the order wished, document, quota, out of
/// competition.
type Drawn = (Vec<(usize, u8)>, u8, bool, bool);

fn people() -> impl Strategy<Value = Vec<Drawn>> {
    let wishes = proptest::sample::subsequence((0..8_usize).collect::<Vec<_>>(), 0..5)
        .prop_shuffle()
        .prop_flat_map(|list| {
            let scores = proptest::collection::vec(3_u8..=5, list.len());
            (Just(list), scores)
                .prop_map(|(list, scores)| list.into_iter().zip(scores).collect::<Vec<_>>())
        });
    let quota = proptest::bool::weighted(0.3);
    let out = proptest::bool::weighted(0.1);
    proptest::collection::vec((wishes, 3_u8..=5, quota, out), 0..40)
}

fn offers() -> impl Strategy<Value = Vec<(u32, u32)>> {
    let seats = (1_u32..=5).prop_flat_map(|places| (Just(places), 0..=places));
    proptest::collection::vec(seats, 8)
}

fn competition(offers: &[(u32, u32)], people: &[Drawn]) -> Competition {
    let offer =
        |(at, (places, quota)): (usize, &(u32, u32))| programme(&format!("P{at}"), *places, *quota);
    let one = |(at, (wishes, document, quota, out)): (usize, &Drawn)| {
        let mut one = entrant(at, wishes, *quota);
        one.document_average = document.to_string().parse().ok();
        one.out_of_competition = *out && !quota;
        one
    };
    Competition::new(
        offers.iter().enumerate().map(offer).collect(),
        people.iter().enumerate().map(one).collect(),
    )
}

fn any_method() -> impl Strategy<Value = Method> {
    proptest::sample::select(methods())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn adm12_stable_and_no_acceptable_seat_is_free(
        offers in offers(), people in people(), method in any_method(),
    ) {
        let competition = competition(&offers, &people);
        let found = places(&competition, &distributed(&competition, method));
        prop_assert!(is_stable(&competition, method, &found));
        // A seat that somebody would rather have is never free.
        for (at, place) in found.iter().enumerate() {
            for wish in &competition.entrants()[at].wishes[..dearness(&competition, at, *place)] {
                let seats = competition.programmes()[wish.programme].places as usize;
                let taken = found.iter().filter(|one| **one == Some(wish.programme)).count();
                prop_assert_eq!(taken, seats);
            }
        }
    }

    #[test]
    fn adm12_adm13_no_justified_envy_within_a_category(
        offers in offers(), people in people(), method in any_method(),
    ) {
        let competition = competition(&offers, &people);
        let found = places(&competition, &distributed(&competition, method));
        let category = |at: usize| {
            let one = &competition.entrants()[at];
            (holds(one, "q"), one.out_of_competition)
        };
        for (at, place) in found.iter().enumerate() {
            for wish in &competition.entrants()[at].wishes[..dearness(&competition, at, *place)] {
                let there = (0..found.len()).filter(|one| found[*one] == Some(wish.programme));
                for other in there.filter(|other| category(*other) == category(at)) {
                    prop_assert!(precedes(&competition, method, wish.programme, (other, at)));
                }
            }
        }
    }

    #[test]
    fn adm12_a_higher_score_never_hurts(
        offers in offers(), people in people(), at in any::<prop::sample::Index>(),
        method in any_method(),
    ) {
        prop_assume!(!people.is_empty());
        let at = at.index(people.len());
        let before = competition(&offers, &people);
        let place = places(&before, &distributed(&before, method))[at];
        for wish in 0..people[at].0.len() {
            let mut better = people.clone();
            better[at].0[wish].1 += 1;
            let after = competition(&offers, &better);
            let new = places(&after, &distributed(&after, method))[at];
            prop_assert!(dearness(&after, at, new) <= dearness(&before, at, place));
        }
    }

    #[test]
    fn adm12_the_order_of_rows_never_matters(
        offers in offers(), people in people(), method in any_method(), turn in 0_usize..40,
    ) {
        let straight = competition(&offers, &people);
        let mut programmes = straight.programmes().to_vec();
        let mut entrants = straight.entrants().to_vec();
        programmes.reverse();
        for wish in entrants.iter_mut().flat_map(|one| &mut one.wishes) {
            wish.programme = programmes.len() - 1 - wish.programme;
        }
        let turn = turn % entrants.len().max(1);
        entrants.rotate_left(turn);
        let turned = Competition::new(programmes, entrants);
        prop_assert_eq!(&turned, &straight);
        prop_assert_eq!(distributed(&turned, method), distributed(&straight, method));
    }

    #[test]
    fn adm15_a_withdrawal_hurts_nobody_and_moves_nobody_it_need_not(
        offers in offers(), people in people(), at in any::<prop::sample::Index>(),
    ) {
        prop_assume!(!people.is_empty());
        let at = at.index(people.len());
        let method = Method::default();
        let before = competition(&offers, &people);
        let found = places(&before, &distributed(&before, method));
        let mut fewer = people.clone();
        fewer[at].0.clear();
        let after = competition(&offers, &fewer);
        let left = places(&after, &distributed(&after, method));
        for one in (0..people.len()).filter(|one| *one != at) {
            prop_assert!(dearness(&before, one, left[one]) <= dearness(&before, one, found[one]));
        }
        // Who had no place to give up moved nobody.
        if found[at].is_none() && dearness(&before, at, None) == 0 {
            prop_assert_eq!(left, found);
        }
    }

    #[test]
    fn adm15_the_cutoffs_alone_tell_everybody_where_she_stands(
        offers in offers(), people in people(), method in any_method(),
    ) {
        let competition = competition(&offers, &people);
        let allocation = distributed(&competition, method);
        let found = places(&competition, &allocation);
        let (seed, rules) = (seed(), Rules::built_in());
        let cutoffs = cutoffs(&competition, &allocation, &method, Some(&seed));
        for (at, one) in competition.entrants().iter().enumerate() {
            let seat = |(n, wish): (usize, &Wish)| {
                let programme = &competition.programmes()[wish.programme];
                let claim = Claim {
                    wish: n + 1,
                    mark: Mark::of(one, wish.score, method.tie_left),
                    quota: one.quota.clone(),
                    out_of_competition: one.out_of_competition,
                    lot: Some(seed.lot_text(&one.number)),
                };
                let rows = rows_of(&cutoffs, &programme.programme);
                let standing = stands(&claim, programme, rows, &method, rules);
                matches!(standing, Standing::Seat(_)).then_some(wish.programme)
            };
            prop_assert_eq!(one.wishes.iter().enumerate().find_map(seat), found[at], "{}", at);
            // And each wish has a reason.
            let whys = reasons(at, &competition, &allocation, &cutoffs, (&method, Some(&seed), rules));
            prop_assert_eq!(whys.len(), one.wishes.len());
            let placed = whys.iter().filter(|why| matches!(why.as_str(), "placed" | "by-right"));
            prop_assert_eq!(placed.count(), usize::from(found[at].is_some()));
        }
    }
}
