//! The last who got a seat, row by row: by that alone anybody can tell where she stands.

use std::cmp::Ordering;

use serde::{Deserialize, Serialize};

use super::{
    Allocation, Competition, Mark, Method, Programme, Rules, Score, Seed,
    allocation::Line,
    seats::{OUT_OF_COMPETITION, Seat},
};
use crate::law::Wishes;

/// A row of seats of a programme and the last who has one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cutoff {
    /// The programme.
    pub programme: String,
    /// `open`, or the category of the seats.
    pub seat: String,
    /// How many seats.
    pub seats: u32,
    /// How many are taken.
    pub taken: u32,
    /// The last who has one; none while one is free.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last: Option<Last>,
}

/// The last who has a seat of a row.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Last {
    /// Whether she holds the category of the seats; of open ones, always.
    pub holder: bool,
    /// Whether she came out of competition.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub out_of_competition: bool,
    /// Which of her wishes it was, from 1.
    pub wish: usize,
    /// Her score.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub score: Option<Score>,
    /// The average of her document.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document_average: Option<Score>,
    /// Whether she holds a quota category.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub quota: bool,
    /// The commission's order among equals, where it decides.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order: Option<u32>,
    /// Her lot, where there are lots: 64 digits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lot: Option<String>,
}

/// Who asks where she stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// Which of her wishes it is, from 1.
    pub wish: usize,
    /// By what she is ranked.
    pub mark: Mark,
    /// The quota categories she holds.
    pub quota: Vec<String>,
    /// Whether she comes out of competition.
    pub out_of_competition: bool,
    /// Her lot, 64 digits, if it is known.
    pub lot: Option<String>,
}

/// How a claim stands to the last of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// There is a seat for her in this row.
    Seat(String),
    /// Only the lot can tell, and hers is not known.
    Lot,
    /// The row that comes nearest to her has this last entrant, who goes before; none where the
    /// programme has no seats.
    Behind(Option<Last>),
}

/// Every row of seats of a distribution, programme by programme.
pub fn cutoffs(
    competition: &Competition,
    allocation: &Allocation,
    method: &Method,
    seed: Option<&Seed>,
) -> Vec<Cutoff> {
    let rows = competition.programmes().iter().zip(&allocation.lines);
    rows.flat_map(|(programme, lines)| {
        lines.iter().map(|line| Cutoff {
            programme: programme.programme.clone(),
            seat: line.seat.name(programme).to_owned(),
            seats: line.seats,
            taken: line.taken,
            last: last(competition, line, *method, seed),
        })
    })
    .collect()
}

fn last(
    competition: &Competition,
    line: &Line,
    method: Method,
    seed: Option<&Seed>,
) -> Option<Last> {
    let (entrant, wish) = line.last?;
    let entrant = &competition.entrants()[entrant];
    let mark = Mark::of(entrant, entrant.wishes[wish].score, method.tie_left);
    Some(Last {
        holder: line.holder,
        out_of_competition: entrant.out_of_competition,
        wish: wish + 1,
        score: mark.score,
        document_average: mark.document_average,
        quota: mark.quota,
        order: mark.order,
        lot: seed.map(|seed| seed.lot_text(&entrant.number)),
    })
}

impl Last {
    /// By what she is ranked.
    pub fn mark(&self) -> Mark {
        Mark {
            score: self.score,
            document_average: self.document_average,
            quota: self.quota,
            order: self.order,
        }
    }
}

/// Where a claim stands by the cutoffs of a programme.
pub fn stands(
    claim: &Claim,
    programme: &Programme,
    cutoffs: &[Cutoff],
    method: &Method,
    rules: &Rules,
) -> Standing {
    let sets_aside = programme.quota_seats.iter().any(|one| one.category == OUT_OF_COMPETITION);
    let before = |cutoff: &Cutoff, last: &Last| {
        class(claim, cutoff, sets_aside)
            .cmp(&class_of(last, cutoff, sets_aside))
            .then_with(|| earlier(claim.wish, last.wish, method.wishes))
            .then_with(|| claim.mark.before(&last.mark(), rules))
    };
    let mut nearest: Option<(bool, &Last)> = None;
    let mut drawn = false;
    for cutoff in cutoffs.iter().filter(|cutoff| cutoff.seats > 0) {
        let Some(last) = &cutoff.last else { return Standing::Seat(cutoff.seat.clone()) };
        match before(cutoff, last) {
            Ordering::Less => return Standing::Seat(cutoff.seat.clone()),
            Ordering::Equal => match (&claim.lot, &last.lot) {
                (Some(own), Some(theirs)) if own <= theirs => {
                    return Standing::Seat(cutoff.seat.clone());
                }
                (None, _) => drawn = true,
                _ => {}
            },
            Ordering::Greater => {}
        }
        // A row whose last goes before by the score alone comes nearer than one kept for others.
        let same_class = class(claim, cutoff, sets_aside) == class_of(last, cutoff, sets_aside);
        let nearer = nearest.is_none_or(|(same, other)| {
            (same_class && !same)
                || (same_class == same && last.mark().before(&other.mark(), rules).is_gt())
        });
        if nearer {
            nearest = Some((same_class, last));
        }
    }
    if drawn { Standing::Lot } else { Standing::Behind(nearest.map(|(_, last)| last.clone())) }
}

/// What goes before any score in a row: holding its category, coming out of competition.
fn class(claim: &Claim, cutoff: &Cutoff, sets_aside: bool) -> (bool, bool) {
    let open = cutoff.seat == Seat::OPEN;
    let of_quota = claim.quota.contains(&cutoff.seat);
    let set_aside = cutoff.seat == OUT_OF_COMPETITION && claim.out_of_competition;
    let holder = open || of_quota || set_aside;
    precedence(holder, open, claim.out_of_competition && !sets_aside)
}

fn class_of(last: &Last, cutoff: &Cutoff, sets_aside: bool) -> (bool, bool) {
    precedence(last.holder, cutoff.seat == Seat::OPEN, last.out_of_competition && !sets_aside)
}

/// Lower goes first.
fn precedence(holder: bool, open: bool, out_of_competition: bool) -> (bool, bool) {
    (!holder, !(out_of_competition || (holder && !open)))
}

fn earlier(own: usize, theirs: usize, wishes: Wishes) -> Ordering {
    match wishes {
        Wishes::DeferredAcceptance => Ordering::Equal,
        Wishes::FirstChoices => own.cmp(&theirs),
    }
}
