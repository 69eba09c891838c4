//! The distribution held against its definition: every small competition by brute force, larger
//! ones by their properties.

mod by_hand;
mod every;
mod properties;
mod published;

use std::{cmp::Ordering, cmp::Reverse, sync::LazyLock};

use super::{
    Allocation, Competition, Demands, Entrant, Field, Level, Method, Placed, Programme, QuotaSeats,
    Rules, Score, Seed, Track, Wish, allocate, ranking::Mark,
};
use crate::law::{QuotaMerit, Wishes};

/// A programme with seats of the category `q` among its places.
pub(super) fn programme(code: &str, places: u32, quota: u32) -> Programme {
    Programme {
        programme: code.to_owned(),
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
        places,
        capacity: None,
        quota_seats: if quota > 0 {
            vec![QuotaSeats { category: "q".to_owned(), seats: quota }]
        } else {
            Vec::new()
        },
        compulsory_subjects: Vec::new(),
        profile_subjects: Vec::new(),
        exams: Vec::new(),
        exam_scale: None,
    }
}

/// An entrant with wishes by programme and score.
pub(super) fn entrant(number: usize, wishes: &[(usize, u8)], quota: bool) -> Entrant {
    let wish = |(programme, score): &(usize, u8)| Wish {
        programme: *programme,
        score: score.to_string().parse().ok(),
        bar: None,
    };
    Entrant {
        number: format!("{number:04}"),
        base: String::new(),
        document_average: None,
        quota: if quota { vec!["q".to_owned()] } else { Vec::new() },
        out_of_competition: false,
        commission_order: None,
        wishes: wishes.iter().map(wish).collect(),
    }
}

pub(super) fn seed() -> Seed {
    Seed { seed: "тас".to_owned(), added: String::new() }
}

pub(super) fn distributed(competition: &Competition, method: Method) -> Allocation {
    allocate(competition, &method, Some(&seed()), Rules::built_in())
}

/// Methods that bear on the distribution.
pub(super) fn methods() -> Vec<Method> {
    let mut methods = Vec::new();
    for quota_merit in [QuotaMerit::InQuota, QuotaMerit::AboveMerit] {
        for wishes in [Wishes::DeferredAcceptance, Wishes::FirstChoices] {
            methods.push(Method { quota_merit, wishes, ..Method::default() });
        }
    }
    methods
}

/// The programme of each entrant.
pub(super) fn places(competition: &Competition, allocation: &Allocation) -> Vec<Option<usize>> {
    let of = |(entrant, placed): (&Entrant, &Option<Placed>)| {
        placed.map(|placed| entrant.wishes[placed.wish].programme)
    };
    competition.entrants().iter().zip(&allocation.placed).map(of).collect()
}

/// The lots of the numbers that are tried.
static LOTS: LazyLock<Vec<String>> =
    LazyLock::new(|| (0..64).map(|number| seed().lot_text(&format!("{number:04}"))).collect());

/// Who goes before whom in a programme, written down a second time: earlier wish under
/// `first-choices`, then score, document, quota, lot.
pub(super) fn precedes(
    competition: &Competition,
    method: Method,
    programme: usize,
    (a, b): (usize, usize),
) -> bool {
    let key = |at: usize| {
        let entrant = &competition.entrants()[at];
        let wish = entrant.wishes.iter().position(|wish| wish.programme == programme).unwrap();
        let score: Option<Score> = entrant.wishes[wish].score;
        let wish = if method.wishes == Wishes::FirstChoices { wish } else { 0 };
        let lot = &LOTS[entrant.number.parse::<usize>().unwrap()];
        let rest = (entrant.document_average, !entrant.quota.is_empty());
        (!entrant.out_of_competition, wish, Reverse((score, rest)), lot)
    };
    key(a) < key(b)
}

/// Whom a programme takes of those who ask, from the words of the reading: under `in-quota` the
/// best holders have the quota seats and the rest compete for what is left; under `above-merit`
/// the best have the other seats, and the best of the holders left over have the quota seats.
/// What the quota leaves free returns to all.
pub(super) fn taken(
    competition: &Competition,
    method: Method,
    programme: usize,
    asking: &[usize],
) -> Vec<usize> {
    let offer = &competition.programmes()[programme];
    let quota = offer.quota_seats.first().map_or(0, |one| one.seats) as usize;
    let (places, mut left) = (offer.places as usize, asking.to_vec());
    left.sort_by(|a, b| {
        let first = precedes(competition, method, programme, (*a, *b));
        if first { Ordering::Less } else { Ordering::Greater }
    });
    let holds = |at: &usize| !competition.entrants()[*at].quota.is_empty();
    let mut taken = Vec::new();
    let by_merit = |left: &mut Vec<usize>, taken: &mut Vec<usize>, count: usize| {
        taken.extend(left.drain(..count.min(left.len())));
    };
    if method.quota_merit == QuotaMerit::AboveMerit {
        by_merit(&mut left, &mut taken, places - quota);
    }
    // Holders among themselves: one out of competition has no precedence on a quota seat, and
    // here none has both.
    let holders: Vec<usize> = left.iter().copied().filter(holds).take(quota).collect();
    left.retain(|one| !holders.contains(one));
    taken.extend(&holders);
    let free = places - taken.len();
    by_merit(&mut left, &mut taken, free);
    taken
}

/// Whether nobody is passed over: no entrant wishes a place more than her own that would take
/// her with those who have one there.
pub(super) fn is_stable(
    competition: &Competition,
    method: Method,
    places: &[Option<usize>],
) -> bool {
    let within = |programme: usize| -> Vec<usize> {
        (0..places.len()).filter(|at| places[*at] == Some(programme)).collect()
    };
    let lawful = (0..competition.programmes().len()).all(|programme| {
        let inside = within(programme);
        taken(competition, method, programme, &inside).len() == inside.len()
    });
    lawful
        && (0..places.len()).all(|at| {
            let wishes = competition.entrants()[at].wishes.iter();
            let dearer =
                wishes.map(|wish| wish.programme).take_while(|one| Some(*one) != places[at]);
            dearer.into_iter().all(|programme| {
                let mut asking = within(programme);
                asking.push(at);
                !taken(competition, method, programme, &asking).contains(&at)
            })
        })
}

/// How dear a place is to an entrant: 0 the dearest.
pub(super) fn dearness(competition: &Competition, at: usize, place: Option<usize>) -> usize {
    let wishes = &competition.entrants()[at].wishes;
    let found = wishes.iter().position(|wish| Some(wish.programme) == place);
    found.unwrap_or(wishes.len())
}

#[test]
fn a_mark_compares_as_p61_says() {
    let score = |text: &str| text.parse().ok();
    let mark = |own: &str, document: &str, quota| Mark {
        score: score(own),
        document_average: score(document),
        quota,
        order: None,
    };
    let rules = Rules::built_in();
    // adm13: O20 p.61: the score, then the document, then the quota.
    let sorted = [
        mark("14/3", "4", false),
        mark("9/2", "4.9", false),
        mark("9/2", "4.8", true),
        mark("9/2", "4.8", false),
        mark("4", "5", true),
        mark("", "5", true),
    ];
    for pair in sorted.windows(2) {
        assert!(pair[0].before(&pair[1], rules).is_lt(), "{pair:?}");
        assert!(pair[1].before(&pair[0], rules).is_gt(), "{pair:?}");
    }
}
