//! The law held against the program, row by row. Every expected value was worked out by hand
//! from the text of the Rules (O61, O312) and the calendar; every row names the requirement and the
//! paragraph it holds. [`exam`] reads its tables and `data/`; nothing else reads a file, nor a clock.

mod calendar_changes;
mod college_windows;
mod complaints;
mod corrections;
mod documents;
mod editions;
mod eligibility;
mod every_day;
mod exam;
mod gates;
mod loading;
mod matters;
mod norm;
mod papers;
mod properties;
mod readings;
mod readings_of_cases;
mod registration;
mod safe_days;
mod states;
mod windows;
