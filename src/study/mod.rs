//! The study of an extern (O61 p.12-20): the programme and timetable as somebody made them, what
//! clashes in them, results and what follows from them. No I/O, no clock.

mod clash;
mod college;
mod lesson;
mod plan;
mod results;

pub use clash::{Clash, Shared, clashes};
pub use college::{CollegeAnswer, CollegeAsked, college_answer};
pub use lesson::{Lesson, LessonKind};
pub use plan::PlannedSubject;
pub use results::{Attestation, Mark, outcomes};
