//! The law that comes with the program.

/// The acts.
pub(super) const ACTS: (&str, &str) = ("acts.toml", include_str!("../../data/acts.toml"));

/// An edition by its service and name: the path it has in `data/`, and its text.
macro_rules! editions {
    ($($name:literal),* $(,)?) => {
        &[$((
            concat!("services/", $name, ".toml"),
            include_str!(concat!("../../data/services/", $name, ".toml")),
        )),*]
    };
}

/// Every edition.
pub(super) const EDITIONS: &[(&str, &str)] = editions!(
    "externat/PASS",
    "externat/CARD",
    "externat/2016-02",
    "externat/2018-10",
    "externat/2019-09",
    "externat/2020-06",
    "externat/2021-05",
    "externat/2022-11",
    "externat/2023-08",
    "correction/2023-11",
    "duplicate-school/2023-11",
    "duplicate-college/2023-11",
    "college-admission/2025-02",
);
