//! Applications that nobody sent: as many rows as wanted, each of them valid.

use std::fmt::Write;

use chrono::{Days, NaiveDate};

const SURNAMES: [&str; 8] =
    ["Ахметов", "Әлімов", "Ғаббасов", "Қонысбаев", "Мұқанов", "Өтегенов", "Үсенов", "Шүкіров"];
const NAMES: [&str; 8] =
    ["Әділет", "Дәурен", "Ерасыл", "Жәнібек", "Қайсар", "Нұрсұлтан", "Тұрар", "Ұлан"];
const FATHERS: [&str; 4] = ["Асқарұлы", "Ғаниұлы", "Мұхтарұлы", "Серікұлы"];
const HEADER: &str = "received_at,channel,applicant_name,applicant_iin,applicant_phone,\
     student_name,student_iin,student_birth_date,school,grade,category,grades_requested,\
     departure_date,documents,consent,signature\n";

/// A sheet of `count` applications of `count` children, all complete and in time.
pub fn sheet(count: usize) -> String {
    let mut text = String::from(HEADER);
    for row in 0..count {
        let born = day(2010, 1, 1 + row as u64 % 1_460);
        let parent = day(1980, 1, row as u64 % 3_650);
        let arrived = day(2026, 7, row as u64 % 40);
        let grade = 5 + row % 7;
        // Writing to a String cannot fail.
        let _ = writeln!(
            text,
            "{arrived}T{:02}:{:02},portal,{},{},+7701{:07},{},{},{born},\
             № {} жалпы білім беретін мектеп,{grade},health,{grade},,\
             application:{row}:{arrived}|medical-conclusion-026e:{row}:2026-06-20:2027-06-20,yes,eds",
            8 + row % 14,
            row % 60,
            name(row / 3),
            iin(parent, 3, row),
            row,
            name(row),
            iin(born, 5, row),
            1 + row % 90,
        );
    }
    text
}

fn day(year: i32, month: u32, later: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, 1).unwrap_or_default() + Days::new(later)
}

fn name(seed: usize) -> String {
    let surname = SURNAMES[seed % SURNAMES.len()];
    let name = NAMES[seed / 8 % NAMES.len()];
    let father = FATHERS[seed / 64 % FATHERS.len()];
    format!("{surname} {name} {father}")
}

/// An identity number with its check digit; `seed` gives each birth date its own serials.
fn iin(born: NaiveDate, century_and_sex: u32, seed: usize) -> String {
    // Some serials have no check digit: the next one is taken. Steps of two leave room.
    let first = seed / 1_460 * 20;
    (first..)
        .find_map(|serial| {
            let start = format!("{}{century_and_sex}{serial:04}", born.format("%y%m%d"));
            Some(format!("{start}{}", check_digit(&start)?))
        })
        .unwrap_or_default()
}

/// The twelfth digit: weights 1 to 11 and, where they give 10, the same from 3 on.
fn check_digit(start: &str) -> Option<u32> {
    let sum = |shift: u32| -> u32 {
        let digits = start.chars().filter_map(|digit| digit.to_digit(10));
        digits.zip(0..).map(|(digit, place)| digit * ((place + shift) % 11 + 1)).sum()
    };
    [sum(0) % 11, sum(2) % 11].into_iter().find(|rest| *rest < 10)
}
