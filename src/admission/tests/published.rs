//! The published file: reckoned again, and no letter of it changed unnoticed.

use super::*;
use crate::{
    admission::{Difference, Public, verify},
    law::Readings,
};

fn competition() -> Competition {
    let people = (0..9)
        .map(|at| entrant(at, &[(at % 2, [3, 4, 5][at % 3]), (1 - at % 2, 4)], at % 4 == 0))
        .collect();
    Competition::new(vec![programme("A", 3, 1), programme("B", 2, 0)], people)
}

fn text() -> String {
    let competition = competition();
    let readings = Readings::built_in().unwrap().by_default();
    let allocation = distributed(&competition, Method::default());
    let readings = Method::readings(&readings).unwrap();
    let file = Public::of(&competition, &allocation, &Method::default(), readings, Some(&seed()));
    file.text().unwrap()
}

fn differences(text: &str) -> Option<Vec<Difference>> {
    let file = Public::parse(text).ok()?;
    Some(verify(text, &file, Rules::built_in()).unwrap())
}

#[test]
fn adm15_what_is_published_is_reckoned_again() {
    let text = text();
    assert_eq!(differences(&text), Some(vec![]));
    let file = Public::parse(&text).unwrap();
    assert_eq!(file.competition().unwrap().entrants().len(), competition().entrants().len());
}

#[test]
fn adm15_a_change_of_one_letter_is_caught_wherever_it_is() {
    let text = text();
    for (at, letter) in text.char_indices() {
        for other in ['0', '7', 'B', 'x', ' '] {
            if letter != other && letter != '\n' {
                let mut changed = text.clone();
                changed.replace_range(at..at + letter.len_utf8(), &other.to_string());
                let caught = differences(&changed);
                assert!(caught.is_none_or(|found| !found.is_empty()), "{at} {letter} {other}");
            }
        }
    }
}

/// The text with another digest that fits it.
fn sealed_anew(mut file: Public, change: impl Fn(&mut Public)) -> String {
    change(&mut file);
    file.text().unwrap()
}

#[test]
fn adm15_who_seals_a_false_file_anew_is_caught_by_the_reckoning() {
    let file = Public::parse(&text()).unwrap();
    let code = |text: &str| differences(text).unwrap().first().map(Difference::as_str);
    let swapped = |file: &mut Public| {
        let first = file.applicants.iter().position(|one| one.result.is_some()).unwrap();
        let none = file.applicants.iter().position(|one| one.result.is_none()).unwrap();
        file.applicants[none].result = file.applicants[first].result.take();
    };
    assert_eq!(code(&sealed_anew(file.clone(), swapped)), Some("place"));
    let seed = |file: &mut Public| file.lot.as_mut().unwrap().seed.push('x');
    assert_eq!(code(&sealed_anew(file.clone(), seed)), Some("commitment"));
    let cutoff = |file: &mut Public| file.cutoffs[0].last = None;
    assert_eq!(code(&sealed_anew(file.clone(), cutoff)), Some("cutoff"));
    let more = |file: &mut Public| file.cutoffs.push(file.cutoffs[0].clone());
    assert_eq!(code(&sealed_anew(file.clone(), more)), Some("names"));
    let twice = |file: &mut Public| file.applicants[1].applicant = "0000".to_owned();
    assert_eq!(code(&sealed_anew(file.clone(), twice)), Some("names"));
    let score = |file: &mut Public| {
        let one = file.applicants.iter_mut().find(|one| one.result.is_none()).unwrap();
        one.wishes[0].score = "5.5".parse().ok();
    };
    assert!(differences(&sealed_anew(file.clone(), score)).is_some_and(|found| found.len() > 1));
    let lots = |file: &mut Public| file.lot = None;
    assert!(differences(&sealed_anew(file, lots)).is_some_and(|found| !found.is_empty()));
}

#[test]
fn adm15_a_hostile_file_is_answered_and_never_stops_the_program() {
    let text = text();
    for length in (0..text.len()).filter(|at| text.is_char_boundary(*at)).step_by(7) {
        assert_eq!(differences(&text[..length]), None);
    }
    let file = Public::parse(&text).unwrap();
    let hostile: [fn(&mut Public); 5] = [
        |file| file.programmes[0].places = u32::MAX,
        |file| file.programmes[0].quota_seats[0].seats = u32::MAX,
        |file| {
            let one = file.programmes[0].quota_seats[0].clone();
            file.programmes[0].quota_seats = vec![one; 70];
        },
        |file| {
            let one = file.applicants[0].wishes[0].clone();
            file.applicants[0].wishes = vec![one; 600];
        },
        |file| file.programmes.clear(),
    ];
    for change in hostile {
        let changed = sealed_anew(file.clone(), change);
        assert!(differences(&changed).is_some(), "{changed}");
    }
}
