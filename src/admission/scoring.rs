//! What an applicant scores in a programme, and what is missing for it (O20 p.54, p.62). What is
//! missing is named and never counted as zero.

use super::{Applicant, Bar, Method, OutOfCompetition, Passed, Programme, Rules, Score, Service};
use crate::law::{ExamJoin, OnDuty};

/// A score with its parts.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Scored {
    /// The average of the grades in the subjects that count.
    pub grades: Option<Score>,
    /// The average of the exams' points, on the programme's own scale.
    pub exams: Option<Score>,
    /// Both joined.
    pub score: Option<Score>,
    /// Why the wish does not compete, if it does not.
    pub bar: Option<Bar>,
    /// All that keeps it from a score.
    pub lacking: Vec<Lack>,
}

/// Something that keeps a wish from a score.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lack {
    /// Of what kind.
    pub kind: Bar,
    /// The subject or the exam.
    pub what: String,
}

/// The score of an applicant in a programme.
pub fn score(
    applicant: &Applicant,
    programme: &Programme,
    method: &Method,
    rules: &Rules,
) -> Scored {
    let mut lacking = Vec::new();
    let grades = average_grade(applicant, programme, &mut lacking);
    let exams = average_points(applicant, programme, &mut lacking);
    let joined = join(grades, exams, programme, *method);
    let missing = lacking.first().map(|lack: &Lack| lack.kind);
    let has_score = if missing.is_none() { joined } else { None };
    // Nothing is reckoned where there is a place for everybody (O20 p.26).
    let needs_score = !rules.by_application.takes(programme);
    let bar = closed(applicant, programme)
        .or_else(|| test(applicant, programme, rules))
        .or(missing.filter(|_| needs_score));
    Scored { grades, exams, score: has_score, bar, lacking }
}

/// Why the programme is not open to an applicant, whatever the score.
fn closed(applicant: &Applicant, programme: &Programme) -> Option<Bar> {
    if programme.outside_database {
        Some(Bar::OutsideDatabase)
    } else if programme.paid {
        Some(Bar::Paid)
    } else if !programme.is_on(&applicant.base) {
        Some(Bar::WrongBase)
    } else if applicant.interview == Some(Passed::No) {
        Some(Bar::InterviewFailed)
    } else {
        None
    }
}

/// What the psychometric test bars: its result goes into the competition (O20 p.48).
fn test(applicant: &Applicant, programme: &Programme, rules: &Rules) -> Option<Bar> {
    if !rules.psychometric.takes(programme) {
        return None;
    }
    match applicant.psychometric {
        Some(Passed::Yes) => None,
        Some(Passed::No) => Some(Bar::PsychometricFailed),
        None => Some(Bar::MissingPsychometric),
    }
}

fn average_grade(
    applicant: &Applicant,
    programme: &Programme,
    lacking: &mut Vec<Lack>,
) -> Option<Score> {
    let named = || programme.compulsory_subjects.iter().chain(&programme.profile_subjects);
    let missing = |subject: &&String| of(&applicant.grades, subject).is_none();
    let own = applicant.foreign_document && named().any(|subject| missing(&subject));
    let subjects: Vec<&String> = if own && !applicant.commission_subjects.is_empty() {
        applicant.commission_subjects.iter().collect()
    } else {
        named().collect()
    };
    if subjects.is_empty() {
        lacking.push(Lack { kind: Bar::NoSubjects, what: String::new() });
    }
    let kind = if own { Bar::NoCommissionSubjects } else { Bar::MissingSubject };
    let kind = if applicant.commission_subjects.is_empty() { kind } else { Bar::MissingSubject };
    lacking
        .extend(subjects.iter().copied().filter(missing).map(|subject| named_lack(kind, subject)));
    let grades: Option<Vec<Score>> =
        subjects.iter().map(|subject| of(&applicant.grades, subject)).collect();
    Score::average(&grades?)
}

fn average_points(
    applicant: &Applicant,
    programme: &Programme,
    lacking: &mut Vec<Lack>,
) -> Option<Score> {
    let mut points = Vec::new();
    for exam in &programme.exams {
        match of(&applicant.exams, exam) {
            None => lacking.push(named_lack(Bar::MissingExam, exam)),
            Some(got) if programme.exam_scale.is_some_and(|most| got > most) => {
                lacking.push(named_lack(Bar::ExamBeyondScale, exam));
            }
            Some(got) => points.push(got),
        }
    }
    Score::average(&points)
}

fn named_lack(kind: Bar, what: &str) -> Lack {
    Lack { kind, what: what.to_owned() }
}

/// Grades and exams as one score (reading `exam-join`); each keeps its own scale.
fn join(
    grades: Option<Score>,
    exams: Option<Score>,
    programme: &Programme,
    method: Method,
) -> Option<Score> {
    if programme.exams.is_empty() {
        return grades;
    }
    let sum = grades?.plus(exams?)?;
    match method.exam_join {
        ExamJoin::Added => Some(sum),
        ExamJoin::Mean => sum.shared_by(2),
    }
}

/// The number under a name, whatever its case.
fn of(list: &[(String, Score)], name: &str) -> Option<Score> {
    let same = |one: &str| one == name || one.to_lowercase() == name.to_lowercase();
    list.iter().find(|(one, _)| same(one)).map(|(_, number)| *number)
}

/// Whether an applicant comes out of competition (O20 p.3), or why what was said does not do.
///
/// # Errors
/// The name of the finding: `no-status-document`, `not-on-duty`.
pub fn out_of_competition(
    applicant: &Applicant,
    method: &Method,
) -> std::result::Result<bool, &'static str> {
    let said = applicant.out_of_competition;
    if said == OutOfCompetition::No {
        return Ok(false);
    }
    if applicant.status_document.is_empty() {
        return Err("no-status-document");
    }
    match said {
        OutOfCompetition::Of(group, false) if binds(method.on_duty, group) => Err("not-on-duty"),
        _ => Ok(true),
    }
}

/// Whether a group comes out of competition only where the parent died or was disabled on duty.
fn binds(reading: OnDuty, group: Service) -> bool {
    match reading {
        OnDuty::AllGroups => true,
        OnDuty::Servicemen => group == Service::Serviceman,
    }
}
