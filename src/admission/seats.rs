//! The seats of one programme: rows of them, each with its own order of precedence (readings
//! `quota-merit`, `choices`). A row never asks who came first: it keeps the best it has seen.

use std::collections::BinaryHeap;

use super::{Entrant, Programme, QuotaSeats};
use crate::law::{QuotaMerit, Wishes};

/// The category whose seats go to those who come out of competition, where a programme sets
/// seats aside for them.
pub const OUT_OF_COMPETITION: &str = "out-of-competition";

/// What a row of seats is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Seat {
    /// For anybody.
    Open,
    /// For a quota category, by its place in [`Programme::quota_seats`].
    Quota(u16),
}

impl Seat {
    /// What open seats are called.
    pub const OPEN: &'static str = "open";

    /// Its name in a programme: the category, or `open`.
    pub fn name(self, programme: &Programme) -> &str {
        match self {
            Self::Open => Self::OPEN,
            Self::Quota(at) => {
                programme.quota_seats.get(usize::from(at)).map_or("", |one| &one.category)
            }
        }
    }
}

/// Whether an entrant holds a category.
pub fn holds(entrant: &Entrant, category: &str) -> bool {
    if category == OUT_OF_COMPETITION {
        return entrant.out_of_competition;
    }
    entrant.quota.iter().any(|one| one == category)
}

/// An entrant who asks for a seat: what her precedence in each row is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Bid {
    /// Which entrant.
    pub entrant: u32,
    /// Which of her wishes.
    pub wish: u8,
    /// Her place in the programme, 0 the best.
    pub rank: u32,
    /// The same with equals on one place.
    pub level: u32,
    /// The categories held, a bit for each row of quota seats.
    pub holds: u32,
    /// Whether she goes first outside the rows of quotas.
    pub out_of_competition: bool,
}

/// Precedence in a row: the lower goes first. Its upper half leaves ranks out.
type Key = u64;

/// A row of seats for one purpose.
#[derive(Debug, Clone)]
pub(super) struct Row {
    pub(super) seat: Seat,
    pub(super) seats: u32,
    /// The kept, the last of them on top.
    kept: BinaryHeap<(Key, u32, Kept)>,
}

/// What is remembered of the kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Kept {
    entrant: u32,
    rank: u32,
    level: u32,
    holds: u32,
    wish: u8,
    out_of_competition: bool,
}

impl Row {
    fn key(&self, bid: &Bid, wishes: Wishes) -> Key {
        let holder = match self.seat {
            Seat::Open => true,
            Seat::Quota(at) => bid.holds.checked_shr(at.into()).unwrap_or(0) & 1 == 1,
        };
        let is_quota = self.seat != Seat::Open;
        let first = bid.out_of_competition || (is_quota && holder);
        let wish = if wishes == Wishes::FirstChoices { bid.wish } else { 0 };
        u64::from(!holder) << 63
            | u64::from(!first) << 62
            | u64::from(wish) << 32
            | u64::from(bid.rank)
    }

    /// The last of the kept, if every seat is taken.
    pub(super) fn last(&self) -> Option<(u32, u8)> {
        let full = self.kept.len() >= self.seats as usize;
        self.kept.peek().filter(|_| full).map(|(.., kept)| (kept.entrant, kept.wish))
    }

    /// Whether the last of the kept holds the row's category.
    pub(super) fn last_holds(&self) -> bool {
        self.kept.peek().is_some_and(|(key, ..)| key >> 63 == 0)
    }

    /// Who is kept, with the wish that brought each here.
    pub(super) fn kept(&self) -> impl Iterator<Item = (u32, u8)> {
        self.kept.iter().map(|(.., kept)| (kept.entrant, kept.wish))
    }
}

/// All rows of a programme.
#[derive(Debug, Clone)]
pub(super) struct Rows {
    pub(super) all: Vec<Row>,
    wishes: Wishes,
    /// Whether there are seats set aside for those who come out of competition, who then have
    /// no precedence beyond them.
    sets_aside: bool,
}

/// What became of a bid.
#[derive(Debug)]
pub(super) enum Answer {
    /// Everybody has a seat.
    Seated,
    /// This one, or one who had a seat, has none. If only the lot told her from one who is kept,
    /// that is named.
    Without(u32, Option<u32>),
}

impl Rows {
    /// The rows of a programme in the order in which they choose: under `in-quota` the seats of
    /// quotas first, so that holders placed on merit count in them, under `above-merit` last.
    pub(super) fn of(programme: &Programme, merit: QuotaMerit, wishes: Wishes) -> Self {
        let mut left = programme.seats();
        let mut rows = Vec::with_capacity(programme.quota_seats.len() + 1);
        for (at, quota) in (0..).zip(&programme.quota_seats) {
            let seats = quota.seats.min(left);
            left -= seats;
            rows.push(Row { seat: Seat::Quota(at), seats, kept: BinaryHeap::new() });
        }
        let open = Row { seat: Seat::Open, seats: left, kept: BinaryHeap::new() };
        match merit {
            QuotaMerit::InQuota => rows.push(open),
            QuotaMerit::AboveMerit => rows.insert(0, open),
        }
        rows.retain(|row| row.seats > 0);
        let sets_aside = programme.quota_seats.iter().any(|one| one.category == OUT_OF_COMPETITION);
        Self { all: rows, wishes, sets_aside }
    }

    /// What an entrant brings to the rows.
    pub(super) fn bid(
        &self,
        programme: &Programme,
        entrant: (u32, &Entrant),
        wish: u8,
        place: (u32, u32),
    ) -> Bid {
        let (number, entrant) = entrant;
        let bit = |(at, one): (u32, &QuotaSeats)| {
            u32::from(holds(entrant, &one.category)).checked_shl(at).unwrap_or(0)
        };
        Bid {
            entrant: number,
            wish,
            rank: place.0,
            level: place.1,
            holds: (0..).zip(&programme.quota_seats).map(bit).fold(0, |all, one| all | one),
            out_of_competition: entrant.out_of_competition && !self.sets_aside,
        }
    }

    /// Takes a bid. Each row keeps the best; whom it gives up goes on to the next row.
    pub(super) fn take(&mut self, bid: Bid) -> Answer {
        let mut bid = bid;
        for row in &mut self.all {
            let key = row.key(&bid, self.wishes);
            let kept = Kept {
                entrant: bid.entrant,
                rank: bid.rank,
                level: bid.level,
                holds: bid.holds,
                wish: bid.wish,
                out_of_competition: bid.out_of_competition,
            };
            if row.kept.len() < row.seats as usize {
                row.kept.push((key, bid.entrant, kept));
                return Answer::Seated;
            }
            let Some(mut last) = row.kept.peek_mut().filter(|last| last.0 > key) else { continue };
            let (.., of) = std::mem::replace(&mut *last, (key, bid.entrant, kept));
            drop(last);
            bid = Bid {
                entrant: of.entrant,
                wish: of.wish,
                rank: of.rank,
                level: of.level,
                holds: of.holds,
                out_of_competition: of.out_of_competition,
            };
        }
        Answer::Without(bid.entrant, self.equal_to(&bid))
    }

    /// One who is kept though nothing but the lot tells the two apart.
    fn equal_to(&self, bid: &Bid) -> Option<u32> {
        let equal = |row: &Row| {
            let key = row.key(bid, self.wishes);
            let (last, _, kept) = row.kept.peek()?;
            (last >> 32 == key >> 32 && kept.level == bid.level).then_some(kept.entrant)
        };
        self.all.iter().find_map(equal)
    }
}
