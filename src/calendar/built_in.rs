//! The years that come with the program.

/// Where they lie; answers name a file of any other place as the office's own.
pub(super) const BUILT_IN_FOLDER: &str = "data/calendar";

/// Each year and the text of its file of days.
pub(super) const YEARS: [(i32, &str); 13] = [
    (2016, include_str!("../../data/calendar/2016.toml")),
    (2017, include_str!("../../data/calendar/2017.toml")),
    (2018, include_str!("../../data/calendar/2018.toml")),
    (2019, include_str!("../../data/calendar/2019.toml")),
    (2020, include_str!("../../data/calendar/2020.toml")),
    (2021, include_str!("../../data/calendar/2021.toml")),
    (2022, include_str!("../../data/calendar/2022.toml")),
    (2023, include_str!("../../data/calendar/2023.toml")),
    (2024, include_str!("../../data/calendar/2024.toml")),
    (2025, include_str!("../../data/calendar/2025.toml")),
    (2026, include_str!("../../data/calendar/2026.toml")),
    (2027, include_str!("../../data/calendar/2027.toml")),
    (2028, include_str!("../../data/calendar/2028.toml")),
];
