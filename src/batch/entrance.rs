//! What an application for a place in a college says, from its cells.

use super::{Column, Entry, fields::Fields, value};
use crate::case::Entrance;

impl<E: Entry> Fields<'_, E> {
    /// What is said of the place applied for; each field is tried, problems are kept.
    pub(super) fn entrance(&mut self) -> Entrance {
        Entrance {
            level: self.listed(Column::Level),
            track: self.listed(Column::Track),
            demands: self.listed(Column::Demands),
            study_form: self.listed(Column::StudyForm),
            funding: self.listed(Column::Funding),
            base: self.listed(Column::Base),
            graduate_of: self.listed(Column::GraduateOf),
            qualification: self.plain(Column::Qualification),
            status: self.listed(Column::Status),
            residence_mark: self.yes_or_no(Column::ResidenceMark),
            disability: self.listed(Column::Disability),
            out_of_competition: self.listed(Column::OutOfCompetition),
            digitised: self.yes_or_no(Column::Digitised),
            address: self.plain(Column::Address),
            hostel: self.yes_or_no(Column::Hostel),
            meals: self.yes_or_no(Column::Meals),
            programmes: self.several(Column::Programmes),
            grades: self.subject_grades(),
            average: self.optional(Column::DocumentAverage, "average", value::average),
            quota: self.several(Column::Quota),
        }
    }

    /// One of the words that the service lists for a column.
    fn listed(&mut self, column: Column) -> Option<String> {
        let law = self.meaning.law;
        let words: Vec<&str> = law.application.values(column).iter().map(String::as_str).collect();
        if law.application.needs(column) {
            self.choice(column, &words)
        } else {
            self.optional_choice(column, &words)
        }
    }

    fn yes_or_no(&mut self, column: Column) -> Option<bool> {
        self.optional(column, "yes-or-no", value::yes_or_no)
    }

    /// Several texts with `|` between them.
    fn several(&mut self, column: Column) -> Vec<String> {
        let parts = |text: String| {
            let parts = text.split('|').map(str::trim).filter(|part| !part.is_empty());
            parts.map(str::to_owned).collect()
        };
        self.plain(column).map(parts).unwrap_or_default()
    }

    /// Grades as `subject:grade`, several with `|` between them.
    fn subject_grades(&mut self) -> Vec<String> {
        let grades = self.several(Column::SubjectGrades);
        if grades.iter().all(|grade| value::is_subject_grade(grade)) {
            return grades;
        }
        self.invalid::<()>(Column::SubjectGrades, "subject-grades");
        Vec::new()
    }
}
