//! The records: a case, its events, the people in it. No I/O, no clock.
