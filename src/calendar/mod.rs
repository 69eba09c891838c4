//! Working days, office hours and local time. Pure: no file, no clock.
