//! The stages a case went through: what the provider puts into the information system that
//! monitors state services (O61 p.25; O312 p.44, 64; O312.38 p.12). The form of that system is set
//! by an act that the sources do not have; this table carries what the paragraphs ask for.

use serde_json::Value;

use super::tables::{Tables, source};
use crate::{
    case::Event,
    diagnostic::Result,
    procedure::{Deadline, Matter},
};

impl Tables<'_> {
    /// A row for each stage of a case: registered, then each state that an event led to.
    pub(super) fn stages(&self, matter: &Matter<'_>) -> Result<Vec<Vec<Value>>> {
        let deadlines = matter.deadlines(self.look.day)?;
        let ended = |event: &Event| deadlines.iter().find(|one| is_ended_by(one, event, matter));
        let rows = (1_usize..).zip(matter.stages()).map(|(n, (stage, event))| {
            let header = &matter.case.header;
            let day = event.map_or(Ok(header.registered), |event| matter.counted_day(event))?;
            let at = event.map_or(header.received, |event| event.at);
            let step = event.and_then(ended);
            Ok(vec![
                self.number(header).into(),
                header.service.as_str().into(),
                header.edition.id.as_str().into(),
                header.channel.as_str().into(),
                n.into(),
                stage.into(),
                event.map(|event| event.kind.as_str()).into(),
                self.moment(at).into(),
                day.to_string().into(),
                step.map(|step| step.step.id.as_str()).into(),
                step.map(|step| step.due().to_string()).into(),
                step.map(|step| step.status.as_str()).into(),
                step.map(|step| step.step.cite.as_str()).into(),
                source(header).into(),
                self.office().into(),
            ])
        });
        rows.collect()
    }
}

/// Whether a step of the case, not of a complaint, was ended by this event.
fn is_ended_by(deadline: &Deadline<'_>, event: &Event, matter: &Matter<'_>) -> bool {
    deadline.complaint.is_none()
        && matter.done(deadline.step, None).is_some_and(|done| done.n == event.n)
}
