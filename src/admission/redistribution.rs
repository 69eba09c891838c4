//! What is left after the distribution, and how the state order might be distributed anew
//! (O20 p.63): a proposal. Nobody is moved by it.

use std::{cmp::Reverse, collections::BTreeMap};

use super::{Allocation, Competition, Rules};

/// What is left.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Leftover {
    /// Programmes with places that nobody has, and how many.
    pub free: Vec<(usize, u32)>,
    /// Programmes whose group is not gathered, and how many it has.
    pub short: Vec<(usize, u32)>,
    /// Entrants without a place.
    pub left_out: Vec<usize>,
    /// What could be done.
    pub proposal: Vec<Move>,
}

/// Places of the state order that might go from one programme to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Move {
    /// Where they are free.
    pub from: usize,
    /// Where those left out wish to study.
    pub to: usize,
    /// How many.
    pub places: u32,
}

/// Looks at what is left.
pub fn leftover(competition: &Competition, allocation: &Allocation, rules: &Rules) -> Leftover {
    let mut left = Leftover {
        left_out: (0..allocation.placed.len())
            .filter(|entrant| allocation.placed[*entrant].is_none())
            .collect(),
        ..Leftover::default()
    };
    for (at, programme) in competition.programmes().iter().enumerate() {
        let taken = allocation.taken(at);
        if programme.takes_part() && taken < programme.seats() {
            left.free.push((at, programme.seats() - taken));
        }
        if programme.takes_part() && rules.group.is_short(programme, taken as usize) {
            left.short.push((at, taken));
        }
    }
    left.proposal = proposal(competition, &left);
    left
}

/// Free places go where most of those left out wish to study and the building has room; where
/// they come from is the order of codes.
fn proposal(competition: &Competition, left: &Leftover) -> Vec<Move> {
    let mut wanted: Vec<(usize, u32)> = wanted(competition, &left.left_out).into_iter().collect();
    wanted.sort_by_key(|(programme, count)| (Reverse(*count), *programme));
    let mut free = left.free.clone();
    let mut moves = Vec::new();
    for (to, mut count) in wanted {
        for (from, places) in &mut free {
            let places_moved = count.min(*places);
            if *from != to && places_moved > 0 {
                moves.push(Move { from: *from, to, places: places_moved });
                *places -= places_moved;
                count -= places_moved;
            }
        }
    }
    moves
}

/// How many of those left out might be taken where: each counts once, for the dearest of her
/// wishes that competed and has room.
fn wanted(competition: &Competition, left_out: &[usize]) -> BTreeMap<usize, u32> {
    let mut wanted = BTreeMap::new();
    for entrant in left_out {
        let wishes = competition.entrants()[*entrant].wishes.iter();
        let mut open = wishes.filter(|wish| wish.bar.is_none()).map(|wish| wish.programme);
        let has_room = |programme: &usize| {
            let taken = wanted.get(programme).copied().unwrap_or(0);
            competition.programmes()[*programme].room().is_none_or(|room| taken < room)
        };
        if let Some(programme) = open.find(has_room) {
            *wanted.entry(programme).or_insert(0) += 1;
        }
    }
    wanted
}
