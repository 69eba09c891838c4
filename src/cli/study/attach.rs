//! `extern attach`: the year of an extern begins in this organisation. The permission is a case
//! of this office, or the order of another body, told by its number and date.

use chrono::NaiveDate;

use super::{
    act::{Wanted, carry_out},
    kept::{ATTACH, Kept, say_year, spelled},
};
use crate::{
    batch::{Column, read_application},
    case::{
        Applicant, Application, EditionPin, IinError, NewEvent, RegistrationMark, Request,
        Signature, Student,
    },
    cli::{
        Outcome,
        arguments::{self, ExternAttach},
        decision::{Decision, needed},
        desk::{Desk, invalid_option},
        order,
        output::Output,
        register::{Typed, typed_meaning},
    },
    diagnostic::{Diagnostic, Exit, Result, codes, mask_numbers},
    law::{Edition, Role},
    procedure::school_year_of,
    store::{StoredCase, Writer},
};

/// The service that the permission belongs to.
const SERVICE: &str = "externat";

pub(super) fn run(arguments: &ExternAttach, desk: &Desk, output: &mut Output<'_>) -> Outcome {
    let mut writer = order::writer(ATTACH, desk, output)?;
    let stored = match &arguments.case {
        Some(case) => desk.case(case)?,
        None => permitted_elsewhere(arguments, desk, &mut writer)?,
    };
    let mut kept = Kept::of(stored, desk)?;
    let matter = desk.matter(&kept.stored.case)?;
    if let Some(year) = &arguments.school_year {
        kept.school_year = school_year(year)?;
    }
    if matter.years().iter().any(|year| year.school_year == kept.school_year) {
        let year = spelled(kept.school_year);
        output
            .say("extern-attached-already", &[("case", kept.case().into()), ("year", year.into())]);
        return Ok(Exit::Fine);
    }
    say_year(&matter, kept.school_year, output);
    // The event of this verb is the beginning itself.
    kept.begun = true;
    let told =
        arguments::Decision { number: None, date: None, at: arguments.at.clone(), anyway: false };
    let decision = Decision::read(&told, None, [&kept.stored.case], desk)?;
    let mut wanted = Wanted::of(kept);
    if let Some(course) = arguments.course {
        wanted.details.insert("course".into(), i64::from(course).into());
    }
    carry_out(ATTACH, vec![wanted], &decision, &mut writer, (desk, output))
}

/// The calendar year in which a school year begins, typed as `2026` or `2026/2027`.
fn school_year(text: &str) -> Result<i32> {
    let digits = text.split(['/', '-']).next().unwrap_or_default();
    let year = digits.parse().ok().filter(|year| (2000..2200).contains(year));
    year.ok_or_else(|| invalid_option("--school-year", text, "expected-school-year").into())
}

/// The case of an extern whom another body permitted: what its order says, and that it was
/// handed over. No step of the service is this office's.
fn permitted_elsewhere(
    arguments: &ExternAttach,
    desk: &Desk,
    writer: &mut Writer<'_>,
) -> Result<StoredCase> {
    let number = needed("--order", arguments.order.as_deref())?;
    let date = needed("--order-date", arguments.order_date.as_deref())?;
    let date = desk.day("--order-date", date)?;
    let law = desk.laws.in_force(SERVICE, date)?;
    let application = match &arguments.ground {
        None => application(arguments, date, law, desk)?,
        Some(ground) => of_college(arguments, ground, date, desk)?,
    };
    let year = chrono::Datelike::year(&date);
    let case = writer.take_number(&law.prefix, year)?;
    let at = application.received;
    let elsewhere = law.by_role(Role::Elsewhere).map_or("", |rule| rule.kind.as_str());
    if elsewhere.is_empty() {
        return Err(Diagnostic::error(codes::NO_SUCH_ACT)
            .with("case", case.to_string())
            .with_term("service", format!("service-{SERVICE}"))
            .with("verb", ATTACH)
            .with("next", "")
            .into());
    }
    let permitted = NewEvent::new(elsewhere, at)
        .with("number", number)
        .with_some("permitter", arguments.body.as_deref().map(str::trim));
    let handed_over = law.by_verb("deliver").map(|rule| NewEvent::new(&rule.kind, at));
    let mark = RegistrationMark {
        number: case.clone(),
        service: SERVICE.to_owned(),
        edition: EditionPin { id: law.id.clone(), digest: law.digest.clone(), chosen: false },
        registered: date,
        recorded: desk.clock.now,
        by: desk.user.clone(),
        clock_set: desk.clock.set,
    };
    let header = application.register(mark);
    let events = [permitted].into_iter().chain(handed_over).collect();
    writer.create_told(&[header], &[events], &|_| ())?;
    desk.directory.read(&case)
}

/// What the order says of the extern, as an application would: it came on the day of the order.
fn application(
    arguments: &ExternAttach,
    date: NaiveDate,
    law: &Edition,
    desk: &Desk,
) -> Result<Application> {
    let student = needed("--student-name", arguments.student_name.as_deref())?;
    let applicant = arguments.applicant_name.as_deref().unwrap_or(student);
    let own = desk.directory.office.name.kk.clone();
    let said = |text: &str| Some(text.to_owned());
    let values = [
        (Column::ReceivedAt, Some(format!("{date}T12:00"))),
        (Column::Channel, said("office")),
        (Column::ApplicantName, said(applicant)),
        (Column::StudentName, said(student)),
        (Column::StudentIin, arguments.student_iin.clone()),
        (Column::StudentBirthDate, arguments.student_birth_date.clone()),
        (Column::School, own),
        (Column::Grade, arguments.grade.clone()),
        (Column::Category, arguments.category.clone()),
        (
            Column::GradesRequested,
            arguments.grades_requested.clone().or_else(|| arguments.grade.clone()),
        ),
        (Column::Consent, said("yes")),
        (Column::Signature, said("none")),
        (Column::SpecialNeeds, arguments.special_needs.then(|| "yes".to_owned())),
        (Column::Language, arguments.language.clone()),
        (Column::SchoolYear, arguments.school_year.clone()),
    ];
    let given = values.into_iter().filter_map(|(column, value)| Some((column, value?)));
    let typed = Typed::of(given.collect());
    read_application(&typed, typed_meaning(law, desk))
}

/// An extern of a college: no application of the service was made for them, and none is made up.
/// The ground stands where a category does.
fn of_college(
    arguments: &ExternAttach,
    ground: &str,
    date: NaiveDate,
    desk: &Desk,
) -> Result<Application> {
    let name = needed("--student-name", arguments.student_name.as_deref())?.to_owned();
    let iin = match arguments.student_iin.as_deref() {
        None => None,
        Some(text) => Some(text.parse().map_err(|error: IinError| {
            invalid_option("--student-iin", &mask_numbers(text), error.key())
        })?),
    };
    let born = match arguments.student_birth_date.as_deref() {
        None => None,
        Some(text) => Some(desk.day("--student-birth-date", text)?),
    };
    let year = match arguments.school_year.as_deref() {
        None => school_year_of(date, &desk.rules),
        Some(text) => school_year(text)?,
    };
    let language = arguments.language.as_deref().filter(|language| *language == "ru");
    let noon = format!("{date}T12:00");
    Ok(Application {
        source: None,
        received: desk.moment("--order-date", Some(&noon))?,
        channel: "office".to_owned(),
        language: language.unwrap_or("kk").to_owned(),
        applicant: Applicant { name: name.clone(), iin: None, phone: None },
        student: Some(Student {
            name,
            iin,
            born,
            school: desk.directory.office.name.kk.clone(),
            grade: None,
            special_needs: arguments.special_needs,
        }),
        request: Request {
            category: Some(ground.to_owned()),
            grades: Some(Vec::new()),
            school_year: Some(year),
            departure: None,
            reason: None,
            mistakes: None,
            document: None,
            finished: None,
            renamed_to: None,
            speciality: None,
            collect_at: None,
            citizen: None,
            entrance: None,
            consent: true,
            signature: Signature::None,
        },
        documents: Vec::new(),
    })
}
