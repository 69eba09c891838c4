//! Corrections: an event that sets right what an earlier one says.

use super::{Event, moment};

/// The events as they are now believed: corrections applied to what they fix, in the order
/// in which things happened.
///
/// A correction never removes what it corrects from the file; it only changes what is read.
/// Of two corrections of one field, the later one holds.
pub fn effective(events: &[Event]) -> Vec<Event> {
    let mut believed: Vec<Event> =
        events.iter().filter(|event| event.kind != "corrected").cloned().collect();
    for correction in events.iter().filter(|event| event.kind == "corrected") {
        let fixed = correction.number("fixes").and_then(|n| u32::try_from(n).ok());
        let set = correction.details.get("set").and_then(toml::Value::as_table);
        let target = believed.iter_mut().find(|event| Some(event.n) == fixed);
        if let (Some(target), Some(set)) = (target, set) {
            apply(target, set);
        }
    }
    believed.sort_by_key(|event| (event.at, event.n));
    believed
}

fn apply(event: &mut Event, set: &toml::Table) {
    for (name, value) in set {
        match (name.as_str(), value.as_datetime().and_then(moment::to_chrono)) {
            ("at", Some(at)) => event.at = at,
            ("at", None) => {}
            _ => {
                event.details.insert(name.clone(), value.clone());
            }
        }
    }
}
