//! Questions of `register`: what the category needs, and no more.

use super::{Asking, Choice, Form, Question, Screen, command, fill, package, wants};
use crate::{
    batch::{Column, Entry, read_application},
    case::{Case, Iin},
    cli::{
        arguments,
        check::line,
        desk::Desk,
        enrolment,
        output::Output,
        register::{Typed, option, typed_meaning},
    },
    diagnostic::{Diagnostics, Place, Result},
    language::Words,
    law::{Edition, Predicate, holds_for},
};

/// Every field, in the order in which a form is read; papers come before the consent.
const ORDER: [Column; 46] = [
    Column::ReceivedAt,
    Column::Channel,
    Column::SourceNumber,
    Column::Category,
    Column::ApplicantName,
    Column::ApplicantIin,
    Column::ApplicantPhone,
    Column::StudentName,
    Column::StudentIin,
    Column::StudentBirthDate,
    Column::School,
    Column::Grade,
    Column::GradesRequested,
    Column::DepartureDate,
    Column::RequestedDocument,
    Column::Reason,
    Column::Mistakes,
    Column::Level,
    Column::Track,
    Column::Demands,
    Column::StudyForm,
    Column::Funding,
    Column::Base,
    Column::GraduateOf,
    Column::FinishedYear,
    Column::Digitised,
    Column::RenamedTo,
    Column::Speciality,
    Column::Qualification,
    Column::Programmes,
    Column::SubjectGrades,
    Column::DocumentAverage,
    Column::CollectAt,
    Column::Citizen,
    Column::Status,
    Column::ResidenceMark,
    Column::Disability,
    Column::OutOfCompetition,
    Column::Quota,
    Column::Address,
    Column::Hostel,
    Column::Meals,
    Column::SpecialNeeds,
    Column::Consent,
    Column::Signature,
    Column::Language,
];

/// The application as it was typed, with what was asked besides; nothing, if it was given up.
///
/// # Errors
/// `Interrupted` on Ctrl-C; `no-edition`.
pub(in crate::cli) fn register(
    typed: &arguments::Register,
    desk: &Desk,
    output: &mut Output<'_>,
) -> anyhow::Result<Option<arguments::Register>> {
    if typed.from.is_some() {
        return Ok(Some(typed.clone()));
    }
    let mut typed = typed.clone();
    let several = desk.services().len() > 1;
    if typed.service.is_none() && several {
        let said = Typed::new(&typed, desk).said();
        typed.service = desk.service_of(None, &said).ok().map(str::to_owned);
    }
    if typed.service.is_none() && several && desk.asking != Asking::Never {
        let Some(service) = service(desk, output)? else { return Ok(None) };
        typed.service = Some(service);
    }
    let law = desk.law_today(typed.service.as_deref())?;
    let form = Registration { desk, law, asks_papers: typed.document.is_empty() };
    if !wants(&form, &typed, desk.asking, output.words()) {
        return Ok(Some(typed));
    }
    fill(&form, typed, &mut Screen::open(output))
}

/// The service asked for, where the office may mean more than one.
fn service(desk: &Desk, output: &mut Output<'_>) -> anyhow::Result<Option<String>> {
    let mut screen = Screen::open(output);
    let choices = Choice::of(desk.services(), "service", screen.words());
    let prompt = screen.words().text("ask-service");
    let chosen = screen.choose(&prompt, &choices, 0)?;
    Ok(chosen.map(|index| choices[index].value.clone()))
}

struct Registration<'d> {
    desk: &'d Desk,
    law: &'d Edition,
    /// Papers typed as options are the whole package.
    asks_papers: bool,
}

impl Registration<'_> {
    fn question<'q>(
        &'q self,
        column: Column,
        answers: &arguments::Register,
        words: &Words,
    ) -> Question<'q, arguments::Register> {
        let current = slot(&mut answers.clone(), column).clone();
        let question = Question::new(
            column.as_str(),
            self.prompt(column, answers, words),
            current,
            move |answers: &mut arguments::Register, value| *slot(answers, column) = value,
        );
        let question = question.among(self.choices(column, words));
        let question = question.or(self.default(column, answers));
        // The moment of arrival, where it is not said, is now.
        let needed = column != Column::ReceivedAt && self.law.application.needs(column);
        if needed { question.needed() } else { question }
    }

    fn prompt(&self, column: Column, answers: &arguments::Register, words: &Words) -> String {
        let name = column.as_str().replace('_', "-");
        let key = format!("ask-{name}");
        let key = if words.has(&key) { key } else { format!("column-{name}") };
        words.say(&key, &[("most", self.most_grades(answers).into())])
    }

    /// How many grades the category lets one ask for.
    fn most_grades(&self, answers: &arguments::Register) -> usize {
        let category = answers.category.as_deref().unwrap_or_default();
        let rules = self.law.eligibilities.iter();
        let most =
            rules.filter(|rule| holds_for(&rule.categories, category)).find_map(|rule| match rule
                .test
            {
                Predicate::GradesAtMost { most } => Some(most),
                _ => None,
            });
        most.unwrap_or(1)
    }

    fn choices(&self, column: Column, words: &Words) -> Vec<Choice> {
        let law = self.law;
        let yes_or_no = || Choice::of(["yes", "no"], "choice", words);
        match column {
            Column::Channel => {
                Choice::of(law.channels.iter().map(String::as_str), "channel", words)
            }
            Column::Category => {
                let ids = law.categories.iter().map(|category| category.id.as_str());
                Choice::of(ids, "category", words)
            }
            Column::Signature => {
                let ways = law.application.signatures.iter().map(String::as_str);
                Choice::of(ways, "signature", words)
            }
            Column::RequestedDocument => {
                let kinds = law.application.requestable.iter().map(String::as_str);
                Choice::of(kinds, column.kind(), words)
            }
            Column::CollectAt => {
                let places = law.application.collected_at.iter().map(String::as_str);
                Choice::of(places, column.kind(), words)
            }
            Column::Language => Choice::of(["kk", "ru"], "ask-language", words),
            Column::Consent | Column::Citizen => yes_or_no(),
            Column::SpecialNeeds
            | Column::Digitised
            | Column::ResidenceMark
            | Column::Hostel
            | Column::Meals => {
                let mut choices = yes_or_no();
                choices.reverse();
                choices
            }
            listed => {
                let listed = law.application.values(listed).iter().map(String::as_str);
                Choice::of(listed, column.kind(), words)
            }
        }
    }

    /// What Enter takes: now, the birth date in the student's number, the student's own grade.
    fn default(&self, column: Column, answers: &arguments::Register) -> Option<String> {
        match column {
            Column::ReceivedAt => Some(self.desk.clock.now.format("%Y-%m-%dT%H:%M").to_string()),
            Column::StudentBirthDate => {
                let iin = answers.student_iin.as_deref()?.parse::<Iin>().ok()?;
                iin.birth_date().map(|born| born.to_string())
            }
            Column::GradesRequested => answers.grade.clone(),
            _ => None,
        }
    }

    /// Whether a field belongs to the application.
    fn belongs(&self, column: Column, answers: &arguments::Register) -> bool {
        let category = || answers.category.as_deref().and_then(|id| self.law.category(id));
        match column {
            Column::DepartureDate => category().is_some_and(|category| category.departure),
            Column::SourceNumber => answers.channel.as_deref() == Some("portal"),
            other => self.law.application.has(other),
        }
    }
}

impl Form for Registration<'_> {
    type Answers = arguments::Register;

    fn questions<'q>(
        &'q self,
        answers: &arguments::Register,
        words: &Words,
    ) -> Vec<Question<'q, arguments::Register>> {
        let mut questions = Vec::new();
        for column in ORDER.into_iter().filter(|column| self.belongs(*column, answers)) {
            if column == Column::SpecialNeeds && self.asks_papers {
                questions.extend(package::questions(self.law, answers, words));
            }
            questions.push(self.question(column, answers, words));
        }
        questions
    }

    /// Reads the whole application as the options do, and keeps what is said of one field.
    fn check(&self, answers: &arguments::Register, key: &str) -> Result<()> {
        let typed = Typed::new(answers, self.desk);
        let Err(problems) = read_application(&typed, typed_meaning(self.law, self.desk)) else {
            return Ok(());
        };
        let column = ORDER.into_iter().find(|column| column.as_str() == key);
        let place = Place::Option(option(column.unwrap_or(Column::Documents)));
        let of_it = problems.0.into_iter().filter(|one| one.place.as_ref() == Some(&place));
        Diagnostics(of_it.collect()).or(())
    }

    /// A birth date that is not that of the number is seen at once.
    fn remarks(&self, answers: &arguments::Register, key: &str, words: &Words) -> Vec<String> {
        if ![Column::StudentBirthDate, Column::StudentIin].map(Column::as_str).contains(&key) {
            return Vec::new();
        }
        let iin = answers.student_iin.as_deref().and_then(|text| text.parse::<Iin>().ok());
        let born = answers.student_birth_date.as_deref();
        let born = born.and_then(|text| crate::calendar::parse_date(text).ok());
        let oddities = iin.map(|iin| iin.oddities(born)).unwrap_or_default();
        oddities.iter().map(|oddity| words.text(oddity.key())).collect()
    }

    fn tidy(&self, answers: &mut arguments::Register) {
        for column in ORDER {
            if !self.belongs(column, answers) {
                *slot(answers, column) = None;
            }
        }
        if self.asks_papers {
            package::tidy(self.law, answers);
        }
    }

    /// What `check` will find of the case.
    fn findings(&self, answers: &arguments::Register, words: &Words) -> Result<Vec<String>> {
        let typed = Typed::new(answers, self.desk);
        let application = read_application(&typed, typed_meaning(self.law, self.desk))?;
        let enrolment = enrolment::prepare(self.desk, &self.law.service, application, None)?;
        let header = enrolment.draft(self.desk);
        let case = Case { header, events: Vec::new() };
        let check = self.desk.matter(&case)?.check()?;
        if check.findings.is_empty() {
            return Ok(vec![words.text("ask-nothing-lacks")]);
        }
        let case = words.text("ask-this-case");
        Ok(check.findings.iter().map(|finding| line(&case, finding, words)).collect())
    }

    fn command(&self, answers: &arguments::Register) -> Vec<String> {
        let typed = Typed::new(answers, self.desk);
        let options = Column::ALL.map(|(column, _)| (option(column), typed.text(column)));
        let service = [("--service", answers.service.as_deref())];
        let words = [command::options(service), command::options(options)].concat();
        [vec!["register".to_owned()], words].concat()
    }
}

/// Where the option of a field puts its value.
fn slot(answers: &mut arguments::Register, column: Column) -> &mut Option<String> {
    match column {
        Column::ReceivedAt => &mut answers.at,
        Column::Channel => &mut answers.channel,
        Column::ApplicantName => &mut answers.applicant_name,
        Column::ApplicantIin => &mut answers.applicant_iin,
        Column::ApplicantPhone => &mut answers.applicant_phone,
        Column::StudentName => &mut answers.student_name,
        Column::StudentIin => &mut answers.student_iin,
        Column::StudentBirthDate => &mut answers.student_birth_date,
        Column::School => &mut answers.school,
        Column::Grade => &mut answers.grade,
        Column::Category => &mut answers.category,
        Column::GradesRequested => &mut answers.grades_requested,
        Column::DepartureDate => &mut answers.departure_date,
        Column::Reason => &mut answers.reason,
        Column::Mistakes => &mut answers.mistakes,
        Column::RequestedDocument => &mut answers.requested_document,
        Column::FinishedYear => &mut answers.finished_year,
        Column::RenamedTo => &mut answers.renamed_to,
        Column::Speciality => &mut answers.speciality,
        Column::CollectAt => &mut answers.collect_at,
        Column::Citizen => &mut answers.citizen,
        Column::Level => &mut answers.level,
        Column::Track => &mut answers.track,
        Column::Demands => &mut answers.demands,
        Column::StudyForm => &mut answers.study_form,
        Column::Funding => &mut answers.funding,
        Column::Base => &mut answers.base,
        Column::GraduateOf => &mut answers.graduate_of,
        Column::Qualification => &mut answers.qualification,
        Column::Status => &mut answers.status,
        Column::ResidenceMark => &mut answers.residence_mark,
        Column::Disability => &mut answers.disability,
        Column::OutOfCompetition => &mut answers.out_of_competition,
        Column::Digitised => &mut answers.digitised,
        Column::Address => &mut answers.address,
        Column::Hostel => &mut answers.hostel,
        Column::Meals => &mut answers.meals,
        Column::Programmes => &mut answers.programmes,
        Column::SubjectGrades => &mut answers.subject_grades,
        Column::DocumentAverage => &mut answers.document_average,
        Column::Quota => &mut answers.quota,
        Column::Consent => &mut answers.consent,
        Column::Signature => &mut answers.signature,
        Column::SourceNumber => &mut answers.source_number,
        Column::SpecialNeeds => &mut answers.special_needs,
        Column::Language => &mut answers.language,
        // Asked for one by one, or not at all.
        Column::SchoolYear | Column::Documents => &mut answers.school_year,
    }
}
