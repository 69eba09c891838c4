//! The distribution: every entrant asks for her dearest wish, each programme keeps the best of
//! those who ever asked, whom it gives up asks for the next one (deferred acceptance, proposed by
//! the applicants). Nobody gains by naming wishes in another order than her own, and nobody is
//! passed over for a worse one. Under the reading `choices=first-choices` an earlier wish goes
//! before any score, which is the same walk with another order of precedence.

use super::{
    Competition, Method, Rules,
    lot::Seed,
    ranking::Ranking,
    seats::{Answer, Bid, Row, Rows, Seat},
};
use crate::law::TieLeft;

/// A place that somebody has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Placed {
    /// Which of her wishes, from 0.
    pub wish: usize,
    /// Which seat.
    pub seat: Seat,
}

/// Two entrants whom only the lot told apart, one of whom it left without the place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Drawn {
    /// The programme.
    pub programme: usize,
    /// Whom the lot left without.
    pub without: usize,
    /// Who has the place.
    pub kept: usize,
}

/// The last who has a place in a row of seats; none while a seat is free.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Line {
    /// Which seats.
    pub seat: Seat,
    /// How many.
    pub seats: u32,
    /// How many of them are taken.
    pub taken: u32,
    /// The last entrant and her wish, if all are taken.
    pub last: Option<(usize, usize)>,
    /// Whether she holds the category of the seats; of open ones, always.
    pub holder: bool,
}

/// A distribution.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Allocation {
    /// The place of each entrant, if she has one.
    pub placed: Vec<Option<Placed>>,
    /// The rows of seats of each programme.
    pub lines: Vec<Vec<Line>>,
    /// How many each programme gave up or turned away.
    pub turned_away: Vec<u32>,
    /// What the lot decided.
    pub drawn: Vec<Drawn>,
    /// Whether all of it may stand: nothing was left to a lot that has no seed, or to a
    /// commission that has not spoken.
    pub decided: bool,
}

/// Distributes the places of a competition.
pub fn allocate(
    competition: &Competition,
    method: &Method,
    seed: Option<&Seed>,
    rules: &Rules,
) -> Allocation {
    let ranking = Ranking::of(competition, method.tie_left, seed, rules);
    let rows = competition
        .programmes()
        .iter()
        .map(|programme| Rows::of(programme, method.quota_merit, method.wishes));
    let mut walk = Walk {
        competition,
        ranking: &ranking,
        rows: rows.collect(),
        next: vec![0; competition.entrants().len()],
        turned_away: vec![0; competition.programmes().len()],
        drawn: Vec::new(),
    };
    (0..competition.entrants().len()).for_each(|entrant| walk.send(entrant));
    walk.finish(method.tie_left == TieLeft::Lot && seed.is_some())
}

struct Walk<'a> {
    competition: &'a Competition,
    ranking: &'a Ranking,
    rows: Vec<Rows>,
    /// The wish that each asks for next.
    next: Vec<u8>,
    turned_away: Vec<u32>,
    drawn: Vec<Drawn>,
}

impl Walk<'_> {
    /// Lets an entrant ask, and then whoever is given up for her, until all have a seat or no
    /// wish left.
    fn send(&mut self, entrant: usize) {
        let mut asking = Some(entrant);
        while let Some(entrant) = asking {
            let Some((programme, bid)) = self.ask(entrant) else { return };
            asking = match self.rows[programme].take(bid) {
                Answer::Seated => None,
                Answer::Without(without, equal) => {
                    let without = without as usize;
                    self.turned_away[programme] += 1;
                    let kept = equal.map(|kept| kept as usize);
                    self.drawn.extend(kept.map(|kept| Drawn { programme, without, kept }));
                    Some(without)
                }
            };
        }
    }

    /// The next wish of an entrant that competes.
    fn ask(&mut self, entrant: usize) -> Option<(usize, Bid)> {
        let own = &self.competition.entrants()[entrant];
        loop {
            let wish = self.next[entrant];
            let asked = own.wishes.get(usize::from(wish))?;
            self.next[entrant] = wish.checked_add(1)?;
            if asked.bar.is_some() {
                continue;
            }
            let place = self.ranking.place(entrant, usize::from(wish));
            let programme = &self.competition.programmes()[asked.programme];
            let number = u32::try_from(entrant).ok()?;
            let bid = self.rows[asked.programme].bid(programme, (number, own), wish, place);
            return Some((asked.programme, bid));
        }
    }

    fn finish(mut self, lots_hold: bool) -> Allocation {
        let mut placed = vec![None; self.competition.entrants().len()];
        for row in self.rows.iter().flat_map(|rows| &rows.all) {
            for (entrant, wish) in row.kept() {
                placed[entrant as usize] = Some(Placed { wish: wish.into(), seat: row.seat });
            }
        }
        let lines = self.rows.iter().map(|rows| rows.all.iter().map(line).collect()).collect();
        self.drawn.sort_unstable();
        self.drawn.dedup();
        let decided = lots_hold || self.drawn.is_empty();
        Allocation { placed, lines, turned_away: self.turned_away, drawn: self.drawn, decided }
    }
}

fn line(row: &Row) -> Line {
    Line {
        seat: row.seat,
        seats: row.seats,
        taken: u32::try_from(row.kept().count()).unwrap_or(u32::MAX),
        last: row.last().map(|(entrant, wish)| (entrant as usize, wish.into())),
        holder: row.last_holds(),
    }
}

impl Allocation {
    /// How many have a place in a programme.
    pub fn taken(&self, programme: usize) -> u32 {
        self.lines[programme].iter().map(|line| line.taken).sum()
    }
}
