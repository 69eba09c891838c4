//! `register`: one application, by options or from a TOML file.

use super::{
    Outcome, arguments,
    desk::Desk,
    enrolment,
    output::Output,
    toml_entry::{TomlEntry, service_of},
    wizard,
};
use crate::{
    batch::{Column, Entry, Meaning, Repeat, Repeats, read_application},
    case::{Application, Header},
    diagnostic::{Diagnostic, Exit, Place, Result, Severity, codes},
    law::{Edition, StateOutcome},
};

pub(super) fn run(
    arguments: &arguments::Register,
    desk: &Desk,
    output: &mut Output<'_>,
) -> Outcome {
    let Some(arguments) = &wizard::register(arguments, desk, output)? else {
        return Ok(Exit::Interrupted);
    };
    let file = match &arguments.from {
        Some(file) => Some((file, desk.directory.read_text(&desk.file(file))?)),
        None => None,
    };
    let of_file = file.as_ref().and_then(|(_, text)| service_of(text));
    let service = desk.service(arguments.service.as_deref().or(of_file.as_deref()))?;
    let typed = Typed::new(arguments, desk);
    let named = arguments.edition.as_deref();
    let (application, chosen) = if let Some((file, text)) = &file {
        let (entry, mut problems) = TomlEntry::parse(file, text, typed)?;
        let chosen = enrolment::chosen(named.or(entry.edition()), service, desk)?;
        let meaning = meaning(service, chosen, desk)?;
        match problems.gather(read_application(&entry, meaning)) {
            Some(application) => (problems.or(application)?, chosen),
            None => return Err(problems.into()),
        }
    } else {
        let chosen = enrolment::chosen(named, service, desk)?;
        (read_application(&typed, meaning(service, chosen, desk)?)?, chosen)
    };
    warn_of_future(&application, desk, output);
    let enrolment = enrolment::prepare(desk, service, application.clone(), chosen)?;
    let registration = enrolment.registration.clone();
    let mut writer = desk.directory.write(desk.stamp("register"))?;
    weigh_repeat(service, &application, desk, output)?;
    let headers =
        enrolment::enrol(&mut writer, vec![enrolment], &output.progress("progress-cases", 1))?;
    drop(writer);
    for header in &headers {
        enrolment::say_day(header, &registration, desk, output)?;
        answer(header, output);
    }
    Ok(Exit::Fine)
}

/// What an application is read against: the edition chosen, or today's.
fn meaning<'d>(service: &str, chosen: Option<&'d Edition>, desk: &'d Desk) -> Result<Meaning<'d>> {
    let law = match chosen {
        Some(chosen) => chosen,
        None => desk.laws.in_force(service, desk.clock.today())?,
    };
    Ok(typed_meaning(law, desk))
}

/// What the options are read against.
pub(super) fn typed_meaning<'d>(law: &'d Edition, desk: &'d Desk) -> Meaning<'d> {
    Meaning { law, zone: desk.zone, office: &desk.rules }
}

fn answer(header: &Header, output: &mut Output<'_>) {
    let number = header.number.to_string();
    match output.format() {
        arguments::Format::Json => output.json(serde_json::json!({
            "case": number,
            "received_at": header.received.to_rfc3339(),
            "registered": header.registered.to_string(),
        })),
        _ => output.line(&number),
    }
}

/// The very same application is not registered twice by hand either; another one for a
/// child whose case stands is a fact, and only warned of.
fn weigh_repeat(
    service: &str,
    application: &Application,
    desk: &Desk,
    output: &mut Output<'_>,
) -> Result<()> {
    let mut repeats = Repeats::of(service);
    let (cases, unreadable) = desk.directory.read_all();
    output.diagnose_all(&unreadable);
    for stored in cases {
        let matter = desk.matter(&stored.case);
        let outcome = matter.map_or(StateOutcome::Standing, |matter| matter.outcome());
        repeats.add_case(&stored.case.header, outcome);
    }
    let repeated = |of: &Repeat| {
        Diagnostic::error(codes::REPEATED_APPLICATION).with("of", of.to_string()).with("row", "")
    };
    if let Some(same) = repeats.same(application) {
        return Err(repeated(same).into());
    }
    if let Some(standing) = repeats.standing(application) {
        output.diagnose(&Diagnostic { severity: Severity::Warning, ..repeated(standing) });
    }
    Ok(())
}

/// A moment still to come is most likely a slip; it is said, not refused.
pub(super) fn warn_of_future(application: &Application, desk: &Desk, output: &mut Output<'_>) {
    if application.received > desk.clock.now {
        output.diagnose(
            &Diagnostic::warning(codes::FUTURE_MOMENT)
                .with("moment", application.received)
                .with("now", desk.clock.now),
        );
    }
}

/// What was typed after the options.
pub(super) struct Typed {
    values: Vec<(Column, String)>,
}

impl Typed {
    /// Fields with their values, as they were typed.
    pub(super) fn of(values: Vec<(Column, String)>) -> Self {
        Self { values }
    }

    pub(super) fn new(arguments: &arguments::Register, desk: &Desk) -> Self {
        let papers = (!arguments.document.is_empty()).then(|| arguments.document.join("|"));
        let now = || desk.clock.now.format("%Y-%m-%dT%H:%M:%S").to_string();
        // With a file, the moment of arrival is the file's to give.
        let received = arguments.at.clone().or_else(|| arguments.from.is_none().then(now));
        let values = [
            (Column::ReceivedAt, received),
            (Column::Channel, arguments.channel.clone()),
            (Column::ApplicantName, arguments.applicant_name.clone()),
            (Column::ApplicantIin, arguments.applicant_iin.clone()),
            (Column::ApplicantPhone, arguments.applicant_phone.clone()),
            (Column::StudentName, arguments.student_name.clone()),
            (Column::StudentIin, arguments.student_iin.clone()),
            (Column::StudentBirthDate, arguments.student_birth_date.clone()),
            (Column::School, arguments.school.clone()),
            (Column::Grade, arguments.grade.clone()),
            (Column::Category, arguments.category.clone()),
            (Column::GradesRequested, arguments.grades_requested.clone()),
            (Column::DepartureDate, arguments.departure_date.clone()),
            (Column::Reason, arguments.reason.clone()),
            (Column::Mistakes, arguments.mistakes.clone()),
            (Column::RequestedDocument, arguments.requested_document.clone()),
            (Column::FinishedYear, arguments.finished_year.clone()),
            (Column::RenamedTo, arguments.renamed_to.clone()),
            (Column::Speciality, arguments.speciality.clone()),
            (Column::CollectAt, arguments.collect_at.clone()),
            (Column::Citizen, arguments.citizen.clone()),
            (Column::Level, arguments.level.clone()),
            (Column::Track, arguments.track.clone()),
            (Column::Demands, arguments.demands.clone()),
            (Column::StudyForm, arguments.study_form.clone()),
            (Column::Funding, arguments.funding.clone()),
            (Column::Base, arguments.base.clone()),
            (Column::GraduateOf, arguments.graduate_of.clone()),
            (Column::Qualification, arguments.qualification.clone()),
            (Column::Status, arguments.status.clone()),
            (Column::ResidenceMark, arguments.residence_mark.clone()),
            (Column::Disability, arguments.disability.clone()),
            (Column::OutOfCompetition, arguments.out_of_competition.clone()),
            (Column::Digitised, arguments.digitised.clone()),
            (Column::Address, arguments.address.clone()),
            (Column::Hostel, arguments.hostel.clone()),
            (Column::Meals, arguments.meals.clone()),
            (Column::Programmes, arguments.programmes.clone()),
            (Column::SubjectGrades, arguments.subject_grades.clone()),
            (Column::DocumentAverage, arguments.document_average.clone()),
            (Column::Quota, arguments.quota.clone()),
            (Column::Documents, papers),
            (Column::Consent, arguments.consent.clone()),
            (Column::Signature, arguments.signature.clone()),
            (Column::SourceNumber, arguments.source_number.clone()),
            (Column::SpecialNeeds, arguments.special_needs.clone()),
            (Column::Language, arguments.language.clone()),
            (Column::SchoolYear, arguments.school_year.clone()),
        ];
        let values =
            values.into_iter().filter_map(|(column, value)| Some((column, value?))).collect();
        Self { values }
    }

    /// The fields that were typed.
    pub(super) fn said(&self) -> Vec<Column> {
        self.values.iter().map(|(column, _)| *column).collect()
    }
}

impl Entry for Typed {
    fn text(&self, column: Column) -> Option<&str> {
        let value = self.values.iter().find(|(one, _)| *one == column)?.1.trim();
        (!value.is_empty()).then_some(value)
    }

    fn place(&self, column: Column) -> Place {
        Place::Option(option(column))
    }
}

/// The option a field is typed after.
pub(super) fn option(column: Column) -> &'static str {
    match column {
        Column::ReceivedAt => "--at",
        Column::Channel => "--channel",
        Column::ApplicantName => "--applicant-name",
        Column::ApplicantIin => "--applicant-iin",
        Column::ApplicantPhone => "--applicant-phone",
        Column::StudentName => "--student-name",
        Column::StudentIin => "--student-iin",
        Column::StudentBirthDate => "--student-birth-date",
        Column::School => "--school",
        Column::Grade => "--grade",
        Column::Category => "--category",
        Column::GradesRequested => "--grades-requested",
        Column::DepartureDate => "--departure-date",
        Column::Documents => "--document",
        Column::Reason => "--reason",
        Column::Mistakes => "--mistakes",
        Column::RequestedDocument => "--requested-document",
        Column::FinishedYear => "--finished-year",
        Column::RenamedTo => "--renamed-to",
        Column::Speciality => "--speciality",
        Column::CollectAt => "--collect-at",
        Column::Citizen => "--citizen",
        Column::Level => "--level",
        Column::Track => "--track",
        Column::Demands => "--demands",
        Column::StudyForm => "--study-form",
        Column::Funding => "--funding",
        Column::Base => "--base",
        Column::GraduateOf => "--graduate-of",
        Column::Qualification => "--qualification",
        Column::Status => "--status",
        Column::ResidenceMark => "--residence-mark",
        Column::Disability => "--disability",
        Column::OutOfCompetition => "--out-of-competition",
        Column::Digitised => "--digitised",
        Column::Address => "--address",
        Column::Hostel => "--hostel",
        Column::Meals => "--meals",
        Column::Programmes => "--programmes",
        Column::SubjectGrades => "--subject-grades",
        Column::DocumentAverage => "--document-average",
        Column::Quota => "--quota",
        Column::Consent => "--consent",
        Column::Signature => "--signature",
        Column::SourceNumber => "--source-number",
        Column::SpecialNeeds => "--special-needs",
        Column::Language => "--language",
        Column::SchoolYear => "--school-year",
    }
}
