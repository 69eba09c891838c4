//! Why each result is what it is, wish by wish, and what would have changed it.

use super::{
    Allocation, Bar, Claim, Competition, Cutoff, Last, Mark, Method, Rules, Seed, Wish,
    cutoff::{Standing, stands},
};
use crate::law::Wishes;

/// How a wish ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// She has a seat in this row.
    Placed {
        /// The row.
        seat: String,
        /// The last who has one; none while one is free.
        last: Option<Last>,
    },
    /// She has a seat in this row before any score: out of competition, or by quota.
    ByRight {
        /// The row.
        seat: String,
    },
    /// It did not compete.
    Barred(Bar),
    /// The last who has a seat has a better score.
    Score(Last),
    /// The score is equal, her document's average is better.
    Document(Last),
    /// Both are equal, and she holds a quota category.
    Quota(Last),
    /// All is equal, and the commission put her first.
    Commission(Last),
    /// All is equal, and her lot is the smaller.
    Lot(Last),
    /// She named it as an earlier wish (reading `choices`).
    EarlierWish(Last),
    /// The seats went to those who have them before any score.
    Others,
    /// A dearer wish came true.
    NotNeeded,
}

impl Why {
    /// The word of the contract.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Placed { .. } => "placed",
            Self::ByRight { .. } => "by-right",
            Self::Barred(bar) => bar.as_str(),
            Self::Score(_) => "score",
            Self::Document(_) => "document-average",
            Self::Quota(_) => "quota",
            Self::Commission(_) => "commission",
            Self::Lot(_) => "lot",
            Self::EarlierWish(_) => "earlier-wish",
            Self::Others => "others-first",
            Self::NotNeeded => "not-needed",
        }
    }

    /// The last who has a seat, where the reason speaks of her.
    pub fn last(&self) -> Option<&Last> {
        match self {
            Self::Placed { last, .. } => last.as_ref(),
            Self::Score(last)
            | Self::Document(last)
            | Self::Quota(last)
            | Self::Commission(last)
            | Self::Lot(last)
            | Self::EarlierWish(last) => Some(last),
            Self::ByRight { .. } | Self::Barred(_) | Self::Others | Self::NotNeeded => None,
        }
    }
}

/// The reasons of an entrant's wishes, in their order.
pub fn reasons(
    entrant: usize,
    competition: &Competition,
    allocation: &Allocation,
    cutoffs: &[Cutoff],
    under: (&Method, Option<&Seed>, &Rules),
) -> Vec<Why> {
    let (method, seed, rules) = under;
    let own = &competition.entrants()[entrant];
    let placed = allocation.placed[entrant];
    let why = |(at, wish): (usize, &Wish)| {
        let programme = &competition.programmes()[wish.programme];
        let rows = rows_of(cutoffs, &programme.programme);
        if let Some(bar) = wish.bar {
            return Why::Barred(bar);
        }
        match placed {
            Some(placed) if placed.wish < at => return Why::NotNeeded,
            Some(placed) if placed.wish == at => {
                let seat = placed.seat.name(programme).to_owned();
                let last =
                    rows.iter().find(|row| row.seat == seat).and_then(|row| row.last.clone());
                let mark = Mark::of(own, wish.score, method.tie_left);
                let is_behind = |last: &Last| mark.before(&last.mark(), rules).is_gt();
                return match last {
                    Some(last) if is_behind(&last) => Why::ByRight { seat },
                    last => Why::Placed { seat, last },
                };
            }
            _ => {}
        }
        let claim = Claim {
            wish: at + 1,
            mark: Mark::of(own, wish.score, method.tie_left),
            quota: own.quota.clone(),
            out_of_competition: own.out_of_competition,
            lot: seed.map(|seed| seed.lot_text(&own.number)),
        };
        behind(&claim, stands(&claim, programme, rows, method, rules), *method, rules)
    };
    own.wishes.iter().enumerate().map(why).collect()
}

/// The rows of seats of a programme; all cutoffs stand in the order of codes.
pub fn rows_of<'c>(cutoffs: &'c [Cutoff], programme: &str) -> &'c [Cutoff] {
    let from = cutoffs.partition_point(|one| one.programme.as_str() < programme);
    let rows = &cutoffs[from..];
    &rows[..rows.partition_point(|one| one.programme == programme)]
}

fn behind(claim: &Claim, standing: Standing, method: Method, rules: &Rules) -> Why {
    let Standing::Behind(Some(last)) = standing else { return Why::Others };
    let (own, theirs) = (&claim.mark, last.mark());
    if method.wishes == Wishes::FirstChoices && last.wish < claim.wish {
        return Why::EarlierWish(last);
    }
    if own.score < theirs.score {
        return Why::Score(last);
    }
    if own.score > theirs.score || own.before(&theirs, rules).is_lt() {
        return Why::Others;
    }
    if own.document_average < theirs.document_average {
        Why::Document(last)
    } else if own.quota != theirs.quota {
        Why::Quota(last)
    } else if own.order != theirs.order {
        Why::Commission(last)
    } else {
        Why::Lot(last)
    }
}
