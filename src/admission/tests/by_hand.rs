//! Small competitions reckoned by hand, each by what it shows.

use super::*;
use crate::{
    admission::{Move, leftover, seats::Seat},
    law::TieLeft,
};

fn placed(competition: &Competition, method: Method) -> Vec<Option<usize>> {
    places(competition, &distributed(competition, method))
}

#[test]
fn adm12_a_later_wish_with_a_better_score_goes_before_an_earlier_one() {
    // 0 wishes A then B; 1 wishes B then A. One place in each.
    let entrants = vec![entrant(0, &[(0, 3), (1, 5)], false), entrant(1, &[(1, 4), (0, 3)], false)];
    let two = Competition::new(vec![programme("A", 1, 0), programme("B", 1, 0)], entrants);
    assert_eq!(placed(&two, Method::default()), [Some(0), Some(1)]);
    // 2 has a better score in A than 0 and only wishes A: 0 goes on to B and is better there.
    let mut entrants = two.entrants().to_vec();
    entrants.push(entrant(2, &[(0, 4)], false));
    let three = Competition::new(two.programmes().to_vec(), entrants);
    assert_eq!(placed(&three, Method::default()), [Some(1), None, Some(0)]);
    // First choices first: B stays with 1, who named it first, whatever the score of 0.
    let first = Method { wishes: Wishes::FirstChoices, ..Method::default() };
    assert_eq!(placed(&three, first), [None, Some(1), Some(0)]);
}

#[test]
fn adm12_holders_placed_on_merit_count_in_the_quota_or_above_it() {
    // Two places, one of them of the quota. The best is a holder; the third is one too.
    let people = vec![
        entrant(0, &[(0, 5)], true),
        entrant(1, &[(0, 4)], false),
        entrant(2, &[(0, 3)], true),
    ];
    let competition = Competition::new(vec![programme("A", 2, 1)], people);
    let of = |quota_merit| placed(&competition, Method { quota_merit, ..Method::default() });
    assert_eq!(of(QuotaMerit::InQuota), [Some(0), Some(0), None]);
    assert_eq!(of(QuotaMerit::AboveMerit), [Some(0), None, Some(0)]);
}

#[test]
fn adm12_seats_that_no_holder_asks_for_return_to_all() {
    let people = vec![entrant(0, &[(0, 5)], false), entrant(1, &[(0, 4)], false)];
    let competition = Competition::new(vec![programme("A", 2, 2)], people);
    for method in methods() {
        let allocation = distributed(&competition, method);
        assert_eq!(places(&competition, &allocation), [Some(0), Some(0)]);
        assert_eq!(allocation.placed[0].map(|one| one.seat), Some(Seat::Quota(0)));
    }
}

#[test]
fn adm12_out_of_competition_goes_before_any_score_and_never_past_the_places() {
    let mut people: Vec<Entrant> = (0..3).map(|at| entrant(at, &[(0, 3)], false)).collect();
    for one in &mut people {
        one.out_of_competition = true;
    }
    people.push(entrant(3, &[(0, 5)], false));
    let competition = Competition::new(vec![programme("A", 2, 0)], people);
    let found = placed(&competition, Method::default());
    assert_eq!(found.iter().flatten().count(), 2);
    assert_eq!(found[3], None);
}

#[test]
fn adm12_the_design_capacity_is_never_passed() {
    let mut offer = programme("A", 3, 0);
    offer.capacity = Some(2);
    let people = (0..3).map(|at| entrant(at, &[(0, 5)], false)).collect();
    let competition = Competition::new(vec![offer], people);
    assert_eq!(placed(&competition, Method::default()).iter().flatten().count(), 2, "O20 p.9");
}

#[test]
fn adm13_equals_are_told_apart_by_the_lot_and_by_nothing_else() {
    let people = vec![entrant(0, &[(0, 5)], false), entrant(1, &[(0, 5)], false)];
    let competition = Competition::new(vec![programme("A", 1, 0)], people);
    let winners: Vec<usize> = (0..20)
        .map(|n| {
            let seed = Seed { seed: n.to_string(), added: String::new() };
            let allocation =
                allocate(&competition, &Method::default(), Some(&seed), Rules::built_in());
            assert!(allocation.decided && allocation.drawn.len() == 1);
            let first = seed.lot("0000") < seed.lot("0001");
            assert_eq!(allocation.placed[0].is_some(), first);
            usize::from(!first)
        })
        .collect();
    assert!(winners.contains(&0) && winners.contains(&1));
}

#[test]
fn adm13_without_a_seed_and_without_the_commission_nothing_is_decided() {
    let mut people = vec![entrant(0, &[(0, 5)], false), entrant(1, &[(0, 5)], false)];
    let offer = || vec![programme("A", 1, 0)];
    let of = |people: &[Entrant], tie_left, seed: Option<&Seed>| {
        let competition = Competition::new(offer(), people.to_vec());
        allocate(&competition, &Method { tie_left, ..Method::default() }, seed, Rules::built_in())
    };
    assert!(!of(&people, TieLeft::Lot, None).decided);
    assert!(!of(&people, TieLeft::Commission, Some(&seed())).decided);
    people[0].commission_order = Some(2);
    people[1].commission_order = Some(1);
    let by_commission = of(&people, TieLeft::Commission, None);
    assert!(by_commission.decided && by_commission.placed[1].is_some());
    // Its order is nothing to the lot.
    assert!(!of(&people, TieLeft::Lot, None).decided);
}

#[test]
fn adm15_what_is_left_is_told_and_a_proposal_moves_nobody() {
    let mut art = programme("ART", 1, 0);
    art.field = Field::ArtsCulture;
    let mut full = programme("FULL", 1, 0);
    full.capacity = Some(3);
    let offers = vec![art, programme("FREE", 20, 0), full];
    let mut people: Vec<Entrant> = (0..5).map(|at| entrant(at, &[(2, 5)], false)).collect();
    people.push(entrant(5, &[(0, 4)], false));
    people.push(entrant(6, &[(1, 4)], false));
    let competition = Competition::new(offers, people);
    let allocation = distributed(&competition, Method::default());
    let left = leftover(&competition, &allocation, Rules::built_in());
    assert_eq!(left.free, [(1, 19)]);
    // O20 p.63: fewer than 15, arts and culture excepted.
    assert_eq!(left.short, [(1, 1), (2, 1)]);
    assert_eq!(left.left_out.len(), 4);
    // The building has room for two more, not for four.
    assert_eq!(left.proposal, [Move { from: 1, to: 2, places: 2 }]);
    let again = distributed(&competition, Method::default());
    assert_eq!(again, allocation);
}
