//! The applicants of a college's competition, as `admission score` and `allocate` read them: who
//! gave their documents in, what they wish, what the college reported of exams (O20 p.48).

use serde_json::Value;

use super::tables::Tables;
use crate::{
    case::{Entrance, Event},
    procedure::Matter,
};

/// States in which an application is none of the competition's: not taken yet, or ended.
const OUTSIDE: [&str; 5] = ["registered", "refused-to-consider", "refused", "withdrawn", "void"];

impl Tables<'_> {
    /// A row for an application to a college whose documents were accepted; none for any other.
    pub(super) fn entrants(&self, matter: &Matter<'_>) -> Vec<Vec<Value>> {
        let header = &matter.case.header;
        match &header.request.entrance {
            Some(entrance) if !OUTSIDE.contains(&matter.state()) => {
                vec![self.entrant(matter, entrance)]
            }
            _ => Vec::new(),
        }
    }

    fn entrant(&self, matter: &Matter<'_>, entrance: &Entrance) -> Vec<Value> {
        let header = &matter.case.header;
        let exams = matter.last_event("exams-reported");
        let reported = |key: &str| exams.and_then(|event| event.text(key));
        let subjects = matter.last_event("subjects-set").and_then(|event| event.text("subjects"));
        let claimed = entrance.out_of_competition.as_deref().filter(|one| *one != "none");
        vec![
            self.number(header).into(),
            header.person().into(),
            entrance.base.clone().into(),
            entrance.programmes.clone().into(),
            entrance.grades.clone().into(),
            entrance.average.clone().into(),
            yes_or_no(entrance.graduate_of.as_deref() == Some("foreign")),
            subjects.into(),
            reported("exams").into(),
            reported("psychometric").into(),
            reported("interview").into(),
            entrance.quota.clone().into(),
            claimed.unwrap_or("no").into(),
            status_document(matter).into(),
            self.moment(header.received).into(),
        ]
    }
}

fn yes_or_no(truth: bool) -> Value {
    if truth { "yes" } else { "no" }.into()
}

/// The paper of the status, by its number; one that came without or later is there all the same.
fn status_document(matter: &Matter<'_>) -> Option<String> {
    const KIND: &str = "status-document";
    let came = matter.case.header.documents.iter().find(|document| document.kind == KIND);
    let later = |event: &&Event| event.text("document") == Some(KIND);
    came.map(|document| document.number.clone().unwrap_or_else(|| "yes".to_owned()))
        .or_else(|| matter.events().iter().find(later).map(|_| "yes".to_owned()))
}
