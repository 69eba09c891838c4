//! The tables that there are, and their columns (contract): new ones come at the end.

use super::sheet::{
    Column,
    Kind::{self, Day, Moment, Text, Texts, Truth, Whole, Wholes},
};

/// A table: its name and its columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Named {
    /// The cases.
    Cases,
    /// What happened to them.
    Events,
    /// What falls due of them.
    Deadlines,
    /// The stages they went through, as the monitoring of services wants them.
    Stages,
    /// The applicants of a college's competition.
    Entrants,
}

/// A column, where it is to be found, and what it holds.
type Planned = (&'static str, Kept, Kind);

/// Where a column is to be found.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kept {
    Always,
    WithNames,
    /// Always, but less closely where nobody is to be known.
    Coarser(Kind),
}

use Kept::{Always, Coarser, WithNames};

impl Named {
    /// Those of every office, in the order in which they are given.
    pub const ALL: [Self; 4] = [Self::Cases, Self::Events, Self::Deadlines, Self::Stages];

    /// The name (contract).
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Cases => "cases",
            Self::Events => "events",
            Self::Deadlines => "deadlines",
            Self::Stages => "stages",
            Self::Entrants => "entrants",
        }
    }

    fn planned(self) -> &'static [Planned] {
        match self {
            Self::Cases => &CASES,
            Self::Events => &EVENTS,
            Self::Deadlines => &DEADLINES,
            Self::Stages => &STAGES,
            Self::Entrants => &ENTRANTS,
        }
    }

    /// Its columns as they are given, with names or under aliases; nothing where one is left out.
    pub fn columns(self, is_named: bool) -> Vec<Option<Column>> {
        let column = |&(name, kept, kind): &Planned| match kept {
            WithNames if !is_named => None,
            Coarser(kind) if !is_named => Some(Column { name, kind }),
            _ => Some(Column { name, kind }),
        };
        self.planned().iter().map(column).collect()
    }
}

const CASES: [Planned; 30] = [
    ("case", Always, Text),
    ("service", Always, Text),
    ("edition", Always, Text),
    ("state", Always, Text),
    ("channel", Always, Text),
    ("language", Always, Text),
    ("received", Coarser(Day), Moment),
    ("registered", Always, Day),
    ("category", Always, Text),
    ("grades", Always, Wholes),
    ("school_year", Always, Whole),
    ("consent", Always, Truth),
    ("signature", Always, Text),
    ("applicant", Always, Text),
    ("student", Always, Text),
    ("born", Coarser(Whole), Day),
    ("school", Always, Text),
    ("grade", Always, Whole),
    ("special_needs", Always, Truth),
    ("complaints", Always, Whole),
    ("applicant_iin", WithNames, Text),
    ("applicant_phone", WithNames, Text),
    ("student_iin", WithNames, Text),
    ("departure", WithNames, Day),
    ("reason", WithNames, Text),
    ("mistakes", WithNames, Text),
    ("source", WithNames, Text),
    ("by", WithNames, Text),
    ("office", Always, Text),
    ("decided", Always, Text),
];

const EVENTS: [Planned; 13] = [
    ("case", Always, Text),
    ("n", Always, Whole),
    ("kind", Always, Text),
    ("at", Coarser(Day), Moment),
    ("recorded", Coarser(Day), Moment),
    ("complaint", Always, Whole),
    ("outcome", Always, Text),
    ("ground", Always, Whole),
    ("addressee", Always, Text),
    ("form", Always, Text),
    ("by", WithNames, Text),
    ("details", WithNames, Text),
    ("office", Always, Text),
];

const DEADLINES: [Planned; 15] = [
    ("case", Always, Text),
    ("service", Always, Text),
    ("edition", Always, Text),
    ("step", Always, Text),
    ("complaint", Always, Whole),
    ("due", Always, Day),
    ("done", Always, Day),
    ("status", Always, Text),
    ("working_days_left", Always, Whole),
    ("safe_by", Always, Day),
    ("cite", Always, Text),
    ("readings", Always, Texts),
    ("estimated", Always, Truth),
    ("may_move", Always, Truth),
    ("office", Always, Text),
];

const STAGES: [Planned; 15] = [
    ("case", Always, Text),
    ("service", Always, Text),
    ("edition", Always, Text),
    ("channel", Always, Text),
    ("n", Always, Whole),
    ("stage", Always, Text),
    ("event", Always, Text),
    ("at", Coarser(Day), Moment),
    ("day", Always, Day),
    ("step", Always, Text),
    ("due", Always, Day),
    ("status", Always, Text),
    ("cite", Always, Text),
    ("source", WithNames, Text),
    ("office", Always, Text),
];

/// Those of the list of applicants that the competition reads.
const ENTRANTS: [Planned; 15] = [
    ("applicant", Always, Text),
    ("name", WithNames, Text),
    ("base", Always, Text),
    ("choices", Always, Texts),
    ("grades", Always, Texts),
    ("document_average", Always, Text),
    ("foreign_document", Always, Text),
    ("commission_subjects", Always, Text),
    ("exams", Always, Text),
    ("psychometric", Always, Text),
    ("interview", Always, Text),
    ("quota", Always, Texts),
    ("out_of_competition", Always, Text),
    ("status_document", WithNames, Text),
    ("sent_at", Coarser(Day), Moment),
];
