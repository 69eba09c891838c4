//! The tests that the law's data call by name.

use chrono::{Datelike, NaiveDate};

use super::Matter;
use crate::{
    case::{Document, Signature},
    diagnostic::Argument,
    law::{Datum, DocumentRule, Predicate},
};

type Arguments = Vec<(&'static str, Argument)>;

impl Matter<'_> {
    /// The values to name when a test fails; nothing when it holds.
    pub(super) fn fails(&self, test: &Predicate, term: Option<NaiveDate>) -> Option<Arguments> {
        let header = &self.case.header;
        let request = &header.request;
        let (holds, arguments): (bool, Arguments) = match test {
            Predicate::ChannelAmong { channels } => (
                channels.contains(&header.channel),
                vec![
                    ("channel", Argument::Term(format!("channel-{}", header.channel))),
                    (
                        "graduate",
                        self.said(Datum::GraduateOf).first().copied().unwrap_or_default().into(),
                    ),
                ],
            ),
            Predicate::GradesAtMost { most } => (
                request.grades().len() <= *most,
                vec![("count", request.grades().len().into()), ("most", (*most).into())],
            ),
            Predicate::IssuedByArrival { document } => {
                let of_kind = |paper: &&Document| paper.kind == *document;
                let issued = header.documents.iter().find(of_kind).and_then(|paper| paper.issued);
                let later = issued.filter(|issued| *issued > header.received.date_naive());
                let mut named = vec![("document", Argument::Term(format!("document-{document}")))];
                named.extend(later.map(|issued| ("issued", issued.into())));
                (later.is_none(), named)
            }
            Predicate::GradesKnown {} => (!request.grades().is_empty(), Vec::new()),
            Predicate::GradesConsecutive {} => {
                (consecutive(request.grades()), grades(request.grades()))
            }
            Predicate::GradesBetween { lowest, highest } => {
                let range = *lowest..=*highest;
                let own = header.student.as_ref().and_then(|student| student.grade.as_ref());
                let mut asked = request.grades().iter().chain(own);
                let outside = asked.find(|grade| !range.contains(grade));
                let mut named = vec![
                    ("lowest", i64::from(*lowest).into()),
                    ("highest", i64::from(*highest).into()),
                ];
                named.extend(outside.map(|&grade| ("grade", i64::from(grade).into())));
                (outside.is_none(), named)
            }
            Predicate::Consent {} => (request.consent, Vec::new()),
            Predicate::Signed { accepted } => {
                let signed = accepted.iter().any(|way| way == request.signature.as_str());
                let application = self.law.documents.iter().find(|rule| rule.dates_application);
                let named = |rule: &DocumentRule| Argument::Term(format!("document-{}", rule.kind));
                (signed, application.map(|rule| ("document", named(rule))).into_iter().collect())
            }
            Predicate::IinAgreesWithBirth {} => {
                let born = header.student.as_ref().and_then(|student| student.born);
                let iin = header.student.as_ref().and_then(|student| student.iin.as_ref());
                let agrees = iin.is_none_or(|iin| iin.oddities(born).is_empty());
                let born = born.map(|born| ("born", born.into()));
                (agrees, born.into_iter().collect())
            }
            Predicate::Explained {} => {
                let said = |text: &Option<String>| text.is_some();
                (said(&request.reason) && said(&request.mistakes), Vec::new())
            }
            Predicate::ReasonSaid {} => (request.reason.is_some(), Vec::new()),
            Predicate::Accompanied { document, channel } => (
                header.channel != *channel
                    || header.documents.iter().any(|paper| paper.kind == *document),
                vec![("document", Argument::Term(format!("document-{document}")))],
            ),
            Predicate::InPerson { channels } => (
                request.citizen != Some(false)
                    || request.signature == Signature::Eds
                    || channels.contains(&header.channel),
                vec![("channel", Argument::Term(format!("channel-{}", header.channel)))],
            ),
            Predicate::Says { datum, among } => {
                let said = self.said(*datum);
                let named = said.first();
                let named =
                    named.map(|said| ("value", Argument::Term(format!("{}-{said}", datum.kind()))));
                let is_among = said.iter().any(|one| among.iter().any(|word| word == one));
                (is_among, named.into_iter().collect())
            }
            Predicate::Tells { datum } => (!self.told(*datum).is_empty(), Vec::new()),
            Predicate::DigitisedIfEarlier {} => {
                let earlier = request.finished.filter(|year| *year < header.received.year());
                let digitised = self.said(Datum::Digitised) == ["yes"];
                let finished = earlier.map(|year| ("year", year.to_string().into()));
                (earlier.is_none() || digitised, finished.into_iter().collect())
            }
            Predicate::DepartureKnown {} => (request.departure.is_some(), Vec::new()),
            Predicate::DecidedBefore { day } => {
                let year = request.school_year.map(|year| self.office.school_year_begins.of(year));
                let last = year.map(|begins| day.following(begins));
                let late = last.zip(term).filter(|(last, term)| term > last);
                let named = late.map(|(last, term)| [("last", last.into()), ("term", term.into())]);
                (late.is_none(), named.into_iter().flatten().collect())
            }
        };
        (!holds).then_some(arguments)
    }
}

fn consecutive(grades: &[u8]) -> bool {
    let mut sorted = grades.to_vec();
    sorted.sort_unstable();
    sorted.windows(2).all(|pair| pair[1] == pair[0] + 1)
}

fn grades(grades: &[u8]) -> Arguments {
    let listed: Vec<String> = grades.iter().map(u8::to_string).collect();
    vec![("grades", listed.join(", ").into())]
}
