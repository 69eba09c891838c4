//! The three lists that education departments get (O20 p.63), of a distribution.

use super::{allocate::Distributed, list_files::ListRow, wording};
use crate::admission::{Entrant, ListRule, Placed, Programme, Rules};

/// One of the lists.
pub(super) struct Sheet<'a> {
    pub rule: &'a ListRule,
    /// Those on it, by programme and number.
    pub rows: Vec<Row<'a>>,
}

/// Somebody who has a place.
pub(super) struct Row<'a> {
    entrant: &'a Entrant,
    placed: Placed,
    programme: &'a Programme,
    name: Option<&'a str>,
}

/// The lists of a distribution, and how many who have a place stand on none: those of p.9 that
/// p.63 does not name, and those whose interview is not recorded.
pub(super) fn sheets(distributed: &Distributed, names: bool) -> (Vec<Sheet<'_>>, usize) {
    let rules = Rules::built_in();
    let mut sheets: Vec<Sheet<'_>> =
        rules.lists.iter().map(|rule| Sheet { rule, rows: Vec::new() }).collect();
    let mut on_none = 0;
    let entrants = distributed.competition().entrants().iter();
    for (entrant, placed) in entrants.zip(&distributed.allocation.placed) {
        let Some(placed) = *placed else { continue };
        let programme =
            &distributed.competition().programmes()[entrant.wishes[placed.wish].programme];
        let list = rules.list_of(programme);
        let interviewed = || !is_unrecorded(distributed, &entrant.number, &programme.programme);
        let sheet = list
            .filter(|list| !list.interview || interviewed())
            .and_then(|list| sheets.iter_mut().find(|sheet| sheet.rule.id == list.id));
        match sheet {
            Some(sheet) => {
                let name = if names { distributed.loaded.name(&entrant.number) } else { None };
                sheet.rows.push(Row { entrant, placed, programme, name });
            }
            None => on_none += 1,
        }
    }
    for sheet in &mut sheets {
        sheet.rows.sort_by_key(|row| (&row.programme.programme, &row.entrant.number));
    }
    (sheets, on_none)
}

/// Whether no interview is recorded of an applicant for a programme.
fn is_unrecorded(distributed: &Distributed, number: &str, programme: &str) -> bool {
    let findings = &distributed.loaded.prepared.findings;
    let from = findings.partition_point(|one| one.applicant.as_str() < number);
    findings[from..]
        .iter()
        .take_while(|one| one.applicant == number)
        .any(|one| one.kind == "no-interview" && one.programme == programme)
}

impl Sheet<'_> {
    /// Its rows as they are printed.
    pub fn rows(&self) -> Vec<ListRow> {
        self.rows.iter().map(Row::printed).collect()
    }
}

impl Row<'_> {
    fn printed(&self) -> ListRow {
        ListRow {
            applicant: self.entrant.number.clone(),
            name: self.name.unwrap_or_default().to_owned(),
            programme: self.programme.programme.clone(),
            college: self.programme.college.clone(),
            speciality: self.programme.speciality.clone(),
            qualification: self.programme.qualification.clone(),
            wish: (self.placed.wish + 1).to_string(),
            seat: self.placed.seat.name(self.programme).to_owned(),
            score: wording::number(self.entrant.wishes[self.placed.wish].score),
            document_average: wording::average(self.entrant.document_average),
        }
    }
}
