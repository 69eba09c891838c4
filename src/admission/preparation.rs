//! From the two lists to a competition, with everything that must be said about them.

use super::{
    Applicant, Bar, Competition, Entrant, Method, Programme, Rules, Scored, Wish,
    scoring::{out_of_competition, score},
};

/// Something that has to be said about an applicant, a wish or a programme.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The applicant, if it is about one.
    pub applicant: String,
    /// The programme, if it is about one.
    pub programme: String,
    /// What is found: a word of the contract, worded under `adm-finding-KIND`.
    pub kind: &'static str,
    /// The subject, the exam or the number that it is about.
    pub what: String,
    /// The paragraph it rests on.
    pub cite: String,
}

/// The lists, prepared.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Prepared {
    /// What competes.
    pub competition: Competition,
    /// The scores of each applicant, in the order of the competition's entrants and wishes.
    pub scores: Vec<Vec<Scored>>,
    /// What must be said, in the order of numbers and codes.
    pub findings: Vec<Finding>,
}

/// Prepares a competition. Codes and numbers are each one's own, and every wish names a
/// programme that there is: what does not is left out, and the reading of lists refuses it.
pub fn prepare(
    programmes: Vec<Programme>,
    mut applicants: Vec<Applicant>,
    method: &Method,
    rules: &Rules,
) -> Prepared {
    applicants.sort_by(|a, b| a.applicant.cmp(&b.applicant));
    let competition = Competition::new(programmes, Vec::new());
    let mut findings: Vec<Finding> = Vec::new();
    let mut entrants = Vec::with_capacity(applicants.len());
    let mut scores = Vec::with_capacity(applicants.len());
    let mut look = Look { competition: &competition, method, rules, findings: &mut findings };
    competition.programmes().iter().for_each(|programme| look.at_programme(programme));
    for applicant in applicants {
        let (entrant, own) = look.at(applicant);
        entrants.push(entrant);
        scores.push(own);
    }
    findings.sort();
    let programmes = competition.programmes().to_vec();
    Prepared { competition: Competition::new(programmes, entrants), scores, findings }
}

struct Look<'a> {
    competition: &'a Competition,
    method: &'a Method,
    rules: &'a Rules,
    findings: &'a mut Vec<Finding>,
}

impl Look<'_> {
    fn find(&mut self, kind: &'static str, whom: [&str; 2], what: &str, cite: &str) {
        let [applicant, programme] = whom.map(str::to_owned);
        let (what, cite) = (what.to_owned(), cite.to_owned());
        self.findings.push(Finding { applicant, programme, kind, what, cite });
    }

    fn at_programme(&mut self, programme: &Programme) {
        let rules = self.rules;
        let whom = ["", programme.programme.as_str()];
        if programme.seats() < programme.places {
            self.find("over-capacity", whom, &programme.seats().to_string(), "O20 p.9");
        }
        if rules.exam.takes(programme) && programme.exams.is_empty() {
            self.find("no-exam-named", whom, "", &rules.exam.cite);
        }
        if programme.outside_database {
            self.find("outside-database", whom, "", &rules.outside.cite);
        }
        if programme.paid {
            self.find("paid", whom, "", "O20 p.54");
        }
    }

    fn at(&mut self, applicant: Applicant) -> (Entrant, Vec<Scored>) {
        let number = applicant.applicant.as_str();
        let out = out_of_competition(&applicant, self.method);
        if let Err(kind) = out {
            self.find(kind, [number, ""], "", "O20 p.3, O20.1(8)");
        }
        if applicant.document_average.is_none() {
            self.find("no-document-average", [number, ""], "", &self.rules.ties.cite);
        }
        let (mut wishes, mut scores) = (Vec::new(), Vec::new());
        for code in &applicant.choices {
            let Some(place) = self.competition.programme(code) else { continue };
            let programme = &self.competition.programmes()[place];
            let own = score(&applicant, programme, self.method, self.rules);
            self.at_wish(&applicant, programme, &own);
            wishes.push(Wish { programme: place, score: own.score, bar: own.bar });
            scores.push(own);
        }
        let entrant = Entrant {
            number: applicant.applicant,
            base: applicant.base,
            document_average: applicant.document_average,
            quota: applicant.quota,
            out_of_competition: out.unwrap_or(false),
            commission_order: applicant.commission_order,
            wishes,
        };
        (entrant, scores)
    }

    fn at_wish(&mut self, applicant: &Applicant, programme: &Programme, scored: &Scored) {
        let whom = [applicant.applicant.as_str(), programme.programme.as_str()];
        match scored.bar {
            // Said once of the programme.
            Some(Bar::OutsideDatabase | Bar::Paid) => return,
            Some(bar) if scored.lacking.iter().all(|lack| lack.kind != bar) => {
                self.find(bar.as_str(), whom, "", cite(bar));
            }
            _ => {}
        }
        for lack in &scored.lacking {
            // Where there is a place for everybody no score is needed.
            let (kind, cite) = if self.rules.by_application.takes(programme) {
                ("unscored", self.rules.by_application.cite.as_str())
            } else {
                (lack.kind.as_str(), cite(lack.kind))
            };
            self.find(kind, whom, &lack.what, cite);
        }
        let interviewed = self.rules.list_of(programme).is_some_and(|list| list.interview);
        if interviewed && applicant.interview.is_none() {
            self.find("no-interview", whom, "", &self.rules.by_application.cite);
        }
    }
}

/// The paragraph that a bar rests on.
fn cite(bar: Bar) -> &'static str {
    match bar {
        Bar::OutsideDatabase | Bar::Paid | Bar::NoSubjects | Bar::MissingSubject => "O20 p.54",
        Bar::WrongBase => "O20 p.64",
        Bar::MissingExam | Bar::ExamBeyondScale => "O20 p.32, O20 p.54",
        Bar::NoCommissionSubjects => "O20 p.62",
        Bar::MissingPsychometric | Bar::PsychometricFailed => "O20 p.32, O20 p.48",
        Bar::InterviewFailed => "O20 p.63",
    }
}
