//! What is said of an application that comes too late (E7: O61 p.9).

use super::matters::{Facts, day};

#[test]
fn e7_what_is_late_names_its_last_day() {
    let check = Facts { received: "2026-08-13T10:00", ..Facts::of("grades") }.check();
    assert!(check.findings[0].arguments.contains(&("last", day("2026-08-12").into())), "E7 p.9(3)");
}
