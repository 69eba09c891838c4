//! The rows of the tables. Without names a table holds words of closed lists, numbers and days,
//! and nothing that somebody typed freely.

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate};
use rayon::prelude::*;
use serde_json::{Value, json};

use super::{alias::Aliases, columns::Named, sheet::Sheet};
use crate::{
    case::{Event, Header, Iin},
    cli::{
        desk::{Desk, Look},
        masked::{shown_details, shown_iin, shown_phone, shown_text},
    },
    diagnostic::{Diagnostics, Result},
    procedure::Matter,
    store::StoredCase,
};

/// Whose tables they are: with names, or with aliases.
pub(super) enum Whose {
    /// As they are; identity numbers and telephones whole only if that was asked for.
    Named { full: bool },
    /// Under aliases.
    Nobody(Aliases),
}

/// What makes tables out of cases.
pub(super) struct Tables<'d> {
    pub desk: &'d Desk,
    pub look: Look,
    pub whose: Whose,
}

impl Tables<'_> {
    /// A table; what could not be judged is said and left out.
    pub(super) fn make(
        &self,
        table: Named,
        cases: &[&StoredCase],
        problems: &mut Diagnostics,
    ) -> Sheet {
        let columns = table.columns(self.is_named());
        let made: Vec<Result<Vec<Vec<Value>>>> =
            cases.par_iter().map(|stored| self.of_case(table, stored)).collect();
        let rows = made.into_iter().filter_map(|rows| problems.gather(rows)).flatten();
        let kept = |row: Vec<Value>| {
            let cells = row.into_iter().zip(&columns).filter(|(_, column)| column.is_some());
            cells.map(|(value, _)| value).collect()
        };
        let rows = rows.map(kept).collect();
        Sheet { name: table.as_str(), columns: columns.into_iter().flatten().collect(), rows }
    }

    fn of_case(&self, table: Named, stored: &StoredCase) -> Result<Vec<Vec<Value>>> {
        let matter = self.desk.matter_at(&stored.case, self.look)?;
        match table {
            Named::Cases => Ok(vec![self.case(&matter)]),
            Named::Events => {
                Ok(matter.events().iter().map(|event| self.event(&matter, event)).collect())
            }
            Named::Deadlines => self.deadlines(&matter),
            Named::Stages => self.stages(&matter),
            Named::Entrants => Ok(self.entrants(&matter)),
        }
    }

    fn is_named(&self) -> bool {
        matches!(self.whose, Whose::Named { .. })
    }

    fn case(&self, matter: &Matter<'_>) -> Vec<Value> {
        let Header { applicant, student, request, .. } = &matter.case.header;
        let header = &matter.case.header;
        let student = student.as_ref();
        vec![
            self.number(header).into(),
            header.service.as_str().into(),
            header.edition.id.as_str().into(),
            matter.state().into(),
            header.channel.as_str().into(),
            header.language.as_str().into(),
            self.moment(header.received).into(),
            header.registered.to_string().into(),
            request.category.as_deref().into(),
            json!(request.grades),
            request.school_year.into(),
            request.consent.into(),
            request.signature.as_str().into(),
            self.applicant(header).into(),
            self.student(header).into(),
            self.born(student.and_then(|one| one.born)),
            self.school(header).into(),
            student.map(|one| one.grade).into(),
            student.map(|one| one.special_needs).into(),
            matter.complaints().len().into(),
            self.iin(applicant.iin.as_ref()).into(),
            self.phone(applicant.phone.as_deref()).into(),
            self.iin(student.and_then(|one| one.iin.as_ref())).into(),
            request.departure.map(|day| day.to_string()).into(),
            self.free(request.reason.as_deref()).into(),
            self.free(request.mistakes.as_deref()).into(),
            source(header).into(),
            header.by.as_deref().into(),
            self.office().into(),
            matter.decided().into(),
        ]
    }

    fn event(&self, matter: &Matter<'_>, event: &Event) -> Vec<Value> {
        let word = |name: &str| event.text(name).filter(|text| is_word(text)).into();
        let details = serde_json::to_string(&shown_details(&event.details, self.is_full()))
            .unwrap_or_default();
        vec![
            self.number(&matter.case.header).into(),
            event.n.into(),
            event.kind.as_str().into(),
            self.moment(event.at).into(),
            self.moment(event.recorded).into(),
            event.complaint().into(),
            word("outcome"),
            event.number("ground").into(),
            word("addressee"),
            word("form"),
            event.by.as_str().into(),
            details.into(),
            self.office().into(),
        ]
    }

    fn deadlines(&self, matter: &Matter<'_>) -> Result<Vec<Vec<Value>>> {
        let header = &matter.case.header;
        let rows = matter.deadlines(self.look.day)?.into_iter().map(|deadline| {
            vec![
                self.number(header).into(),
                header.service.as_str().into(),
                header.edition.id.as_str().into(),
                deadline.step.id.as_str().into(),
                deadline.complaint.into(),
                deadline.due().to_string().into(),
                deadline.done.map(|day| day.to_string()).into(),
                deadline.status.as_str().into(),
                deadline.working_days_left.into(),
                deadline.safe_by.to_string().into(),
                deadline.step.cite.as_str().into(),
                json!(deadline.readings),
                deadline.doubt.is_estimated().into(),
                deadline.doubt.may_move().into(),
                self.office().into(),
            ]
        });
        Ok(rows.collect())
    }

    /// What tells this office from others where their tables are joined.
    pub(super) fn office(&self) -> Option<String> {
        let office = &self.desk.directory.office;
        let told = office.code.as_deref().or(office.name.kk.as_deref())?;
        Some(match &self.whose {
            Whose::Named { .. } => told.to_owned(),
            Whose::Nobody(aliases) => aliases.office(told),
        })
    }

    pub(super) fn number(&self, header: &Header) -> String {
        let number = header.number.to_string();
        match &self.whose {
            Whose::Named { .. } => number,
            Whose::Nobody(aliases) => aliases.case(&number),
        }
    }

    fn applicant(&self, header: &Header) -> String {
        match &self.whose {
            Whose::Named { .. } => header.applicant.name.clone(),
            Whose::Nobody(aliases) => aliases.applicant(header),
        }
    }

    fn student(&self, header: &Header) -> Option<String> {
        match &self.whose {
            Whose::Named { .. } => Some(header.student.as_ref()?.name.clone()),
            Whose::Nobody(aliases) => aliases.student(header),
        }
    }

    fn school(&self, header: &Header) -> Option<String> {
        let school = header.student.as_ref()?.school.as_deref()?;
        Some(match &self.whose {
            Whose::Named { .. } => school.to_owned(),
            Whose::Nobody(aliases) => aliases.school(school),
        })
    }

    /// A day of birth; of nobody, the year alone.
    fn born(&self, born: Option<NaiveDate>) -> Value {
        match born {
            Some(born) if self.is_named() => born.to_string().into(),
            born => born.map(|born| born.year()).into(),
        }
    }

    /// A moment; of nobody, the day alone: who came at eleven past nine is soon known.
    pub(super) fn moment(&self, moment: DateTime<FixedOffset>) -> String {
        if self.is_named() { moment.to_rfc3339() } else { moment.date_naive().to_string() }
    }

    fn is_full(&self) -> bool {
        matches!(self.whose, Whose::Named { full: true })
    }

    fn iin(&self, iin: Option<&Iin>) -> Option<String> {
        shown_iin(iin, self.is_full())
    }

    fn phone(&self, phone: Option<&str>) -> Option<String> {
        phone.map(|phone| shown_phone(phone, self.is_full()))
    }

    /// A text typed freely may hold a number of somebody.
    fn free(&self, text: Option<&str>) -> Option<String> {
        text.map(|text| shown_text(text, self.is_full()))
    }
}

/// Where the application came from.
pub(super) fn source(header: &Header) -> Option<String> {
    header.source.as_ref().map(|one| format!("{}:{}", one.system, one.number))
}

/// Whether a text can only be a word of a closed list.
fn is_word(text: &str) -> bool {
    text.len() <= 32 && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')
}
