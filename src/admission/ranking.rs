//! Who goes before whom within a programme: the score, then by O20 p.61 the document and the
//! quota, then the commission's order or the lot (reading `tie-left`). Never a name, never a
//! time, never the place of a row.

use std::cmp::{Ordering, Reverse};

use super::{
    Competition, Entrant, Score,
    lot::{Lot, Seed},
    rules::{Rules, TieBreak},
};
use crate::law::TieLeft;

/// What tells entrants apart beside the score.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    /// The score in the programme.
    pub score: Option<Score>,
    /// The average of the whole document.
    pub document_average: Option<Score>,
    /// Whether a quota category is held.
    pub quota: bool,
    /// The commission's order, where it decides.
    pub order: Option<u32>,
}

impl Mark {
    /// The mark of an entrant with a score.
    pub fn of(entrant: &Entrant, score: Option<Score>, tie_left: TieLeft) -> Self {
        Self {
            score,
            document_average: entrant.document_average,
            quota: !entrant.quota.is_empty(),
            order: entrant.commission_order.filter(|_| tie_left == TieLeft::Commission),
        }
    }

    /// Which goes first; equal where only the lot can tell.
    pub fn before(&self, other: &Self, rules: &Rules) -> Ordering {
        descending(self.score, other.score).then_with(|| self.tie_before(other, rules))
    }

    /// Which goes first of equal scores.
    pub fn tie_before(&self, other: &Self, rules: &Rules) -> Ordering {
        let told = |rule: &TieBreak| match rule {
            TieBreak::DocumentAverage => descending(self.document_average, other.document_average),
            TieBreak::Quota => other.quota.cmp(&self.quota),
        };
        let by_law = rules.ties.order.iter().map(told).find(|told| told.is_ne());
        let by_commission = || ascending(self.order, other.order);
        by_law.unwrap_or_else(by_commission)
    }
}

/// The larger first, what is not there last.
fn descending(a: Option<Score>, b: Option<Score>) -> Ordering {
    b.cmp(&a)
}

/// The smaller first, what is not there last.
fn ascending(a: Option<u32>, b: Option<u32>) -> Ordering {
    a.map_or((1, 0), |a| (0, a)).cmp(&b.map_or((1, 0), |b| (0, b)))
}

/// Where every wish that competes stands in its programme.
#[derive(Debug, Default)]
pub(super) struct Ranking {
    /// Where the wishes of each entrant begin; one more at the end.
    first: Vec<u32>,
    /// The place of each wish among those of its programme, 0 the best.
    rank: Vec<u32>,
    /// The same with equals on one place: the first of theirs.
    level: Vec<u32>,
}

impl Ranking {
    /// Ranks all wishes. The lots come from the seed; without one they still come from the
    /// numbers, and whatever they decide is told as undecided.
    pub(super) fn of(
        competition: &Competition,
        tie_left: TieLeft,
        seed: Option<&Seed>,
        rules: &Rules,
    ) -> Self {
        let standings = Standings::of(competition, tie_left, seed, rules);
        let first = starts(competition);
        let count = first.last().copied().unwrap_or(0) as usize;
        let mut ranking = Self { first, rank: vec![0; count], level: vec![0; count] };
        for mut wishes in by_programme(competition, &ranking.first, &standings) {
            wishes.sort_unstable_by_key(|wish| (Reverse(wish.score), wish.standing));
            ranking.number(&wishes);
        }
        ranking
    }

    fn number(&mut self, sorted: &[Placing]) {
        let mut level = 0;
        for (rank, wish) in (0..).zip(sorted) {
            let before = sorted.get((rank as usize).wrapping_sub(1));
            let equal =
                before.is_some_and(|one| (one.score, one.level) == (wish.score, wish.level));
            if !equal {
                level = rank;
            }
            self.rank[wish.wish as usize] = rank;
            self.level[wish.wish as usize] = level;
        }
    }

    /// The rank and the level of a wish of an entrant.
    pub(super) fn place(&self, entrant: usize, wish: usize) -> (u32, u32) {
        let at = self.first[entrant] as usize + wish;
        (self.rank[at], self.level[at])
    }
}

/// A wish on its way to a rank; small, so that sorting stays within the cache.
#[derive(Debug, Clone, Copy)]
struct Placing {
    score: Option<Score>,
    standing: u32,
    level: u32,
    wish: u32,
}

fn starts(competition: &Competition) -> Vec<u32> {
    let mut first = Vec::with_capacity(competition.entrants().len() + 1);
    let mut count = 0_u32;
    first.push(0);
    for entrant in competition.entrants() {
        count = count.saturating_add(u32::try_from(entrant.wishes.len()).unwrap_or(u32::MAX));
        first.push(count);
    }
    first
}

/// The wishes that compete, programme by programme.
fn by_programme(
    competition: &Competition,
    first: &[u32],
    standings: &Standings,
) -> Vec<Vec<Placing>> {
    let mut programmes = vec![Vec::new(); competition.programmes().len()];
    for (at, entrant) in competition.entrants().iter().enumerate() {
        for (wish, number) in entrant.wishes.iter().zip(first[at]..) {
            if wish.bar.is_none() {
                programmes[wish.programme].push(Placing {
                    score: wish.score,
                    standing: standings.place[at],
                    level: standings.level[at],
                    wish: number,
                });
            }
        }
    }
    programmes
}

/// Where each entrant stands among all by what tells equal scores apart: the same in every
/// programme, so it is sorted once.
struct Standings {
    /// With the lot.
    place: Vec<u32>,
    /// Without it: equals have the place of their first.
    level: Vec<u32>,
}

impl Standings {
    fn of(
        competition: &Competition,
        tie_left: TieLeft,
        seed: Option<&Seed>,
        rules: &Rules,
    ) -> Self {
        let none = Seed { seed: String::new(), added: String::new() };
        let seed = seed.unwrap_or(&none);
        let entrants = competition.entrants();
        let mut sorted: Vec<(Mark, Lot, usize)> = entrants
            .iter()
            .enumerate()
            .map(|(at, one)| (Mark::of(one, None, tie_left), seed.lot(&one.number), at))
            .collect();
        sorted.sort_unstable_by(|a, b| a.0.tie_before(&b.0, rules).then(a.1.cmp(&b.1)));
        let mut standings = Self { place: vec![0; sorted.len()], level: vec![0; sorted.len()] };
        let mut level = 0;
        for (place, index) in (0..).zip(0..sorted.len()) {
            let (mark, _, at) = &sorted[index];
            let differs = index == 0 || sorted[index - 1].0.tie_before(mark, rules).is_ne();
            if differs {
                level = place;
            }
            standings.place[*at] = place;
            standings.level[*at] = level;
        }
        standings
    }
}
