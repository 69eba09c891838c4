//! The office in figures: what was asked of it in a period, how it ended, and which steps were
//! taken in time. Pure: matters before the law go in, figures come out.

mod figures;
mod spread;
mod told;

pub use figures::{By, ComplaintFigures, Figures, Group, StepFigures};
pub use spread::Spread;
pub use told::{Ending, Period, Taken, Told, ToldComplaint};

/// What has not been decided yet, among the results.
pub const PENDING: &str = "pending";
/// The refusals that rest on an incomplete package and on no numbered ground (O61 p.22).
pub const INCOMPLETE: &str = "incomplete";
