//! The columns of a sheet of applicants, and the headers they go by; a service has its part
//! of them.

use std::{collections::HashMap, sync::LazyLock};

/// A column of the contract: each holds one datum of an application.
pub use crate::law::Datum as Column;

impl Column {
    /// Every column, in the order of the contract, with its names: the contract's own, then
    /// Kazakh, Russian and English headers.
    pub const ALL: [(Self, &'static [&'static str]); 48] = [
        (
            Self::ReceivedAt,
            &[
                "received_at",
                "түскен уақыты",
                "түскен күні",
                "время поступления",
                "дата поступления",
                "поступило",
                "received",
            ],
        ),
        (Self::Channel, &["channel", "арна", "канал", "способ подачи"]),
        (
            Self::ApplicantName,
            &[
                "applicant_name",
                "өтініш беруші",
                "заявитель",
                "фио заявителя",
                "услугополучатель",
                "applicant",
            ],
        ),
        (Self::ApplicantIin, &["applicant_iin", "өтініш берушінің жсн", "иин заявителя"]),
        (
            Self::ApplicantPhone,
            &[
                "applicant_phone",
                "телефон",
                "телефон заявителя",
                "өтініш берушінің телефоны",
                "phone",
            ],
        ),
        (
            Self::StudentName,
            &[
                "student_name",
                "білім алушы",
                "обучающийся",
                "фио обучающегося",
                "ученик",
                "student",
            ],
        ),
        (
            Self::StudentIin,
            &["student_iin", "білім алушының жсн", "иин обучающегося", "иин ученика"],
        ),
        (
            Self::StudentBirthDate,
            &["student_birth_date", "туған күні", "дата рождения", "birth date", "date of birth"],
        ),
        (Self::School, &["school", "мектеп", "школа"]),
        (Self::Grade, &["grade", "сынып", "класс"]),
        (Self::Category, &["category", "санат", "категория", "основание"]),
        (
            Self::GradesRequested,
            &[
                "grades_requested",
                "сұралған сыныптар",
                "запрошенные классы",
                "запрашиваемые классы",
            ],
        ),
        (
            Self::DepartureDate,
            &["departure_date", "кету күні", "дата выезда", "дата отъезда", "departure"],
        ),
        (Self::Reason, &["reason", "себебі", "причина", "причина исправления"]),
        (
            Self::Mistakes,
            &[
                "mistakes",
                "қателердің түсіндірмесі",
                "пояснение ошибок",
                "пояснение к ошибкам",
                "explanation of mistakes",
            ],
        ),
        (
            Self::RequestedDocument,
            &["requested_document", "сұралған құжат", "запрошенный документ"],
        ),
        (Self::FinishedYear, &["finished_year", "бітірген жылы", "год окончания", "year finished"]),
        (
            Self::RenamedTo,
            &[
                "renamed_to",
                "оқу орнының өзгерген атауы мен мекенжайы",
                "новое наименование организации",
                "later name of the organisation",
            ],
        ),
        (Self::Speciality, &["speciality", "мамандық", "специальность", "specialty"]),
        (
            Self::CollectAt,
            &["collect_at", "нәтижені алу орны", "место получения результата", "collected at"],
        ),
        (Self::Citizen, &["citizen", "қазақстан азаматы", "гражданин казахстана"]),
        (Self::Level, &["level", "деңгей", "уровень"]),
        (Self::Track, &["track", "қабылдау жолы", "порядок приёма", "порядок приема"]),
        (Self::Demands, &["demands", "мамандық талабы", "требования специальности"]),
        (Self::StudyForm, &["study_form", "оқу нысаны", "форма обучения", "form of study"]),
        (Self::Funding, &["funding", "қаржыландыру", "финансирование"]),
        (Self::Base, &["base", "білім базасы", "базовое образование"]),
        (Self::GraduateOf, &["graduate_of", "қай елдің ұйымын бітірген", "где окончил"]),
        (Self::Qualification, &["qualification", "біліктілік", "квалификация"]),
        (Self::Status, &["status", "азаматтық мәртебесі", "правовой статус", "legal status"]),
        (Self::ResidenceMark, &["residence_mark", "тіркелу белгісі", "отметка о регистрации"]),
        (Self::Disability, &["disability", "мүгедектік", "инвалидность"]),
        (Self::OutOfCompetition, &["out_of_competition", "конкурстан тыс", "вне конкурса"]),
        (Self::Digitised, &["digitised", "құжат цифрланған", "документ оцифрован"]),
        (
            Self::Address,
            &["address", "нақты тұрғылықты жері", "фактический адрес", "actual address"],
        ),
        (Self::Hostel, &["hostel", "жатақхана", "общежитие"]),
        (Self::Meals, &["meals", "тегін тамақ", "бесплатное питание", "free meals"]),
        (Self::Programmes, &["programmes", "бағдарламалар", "программы"]),
        (Self::SubjectGrades, &["subject_grades", "пән бағалары", "оценки по предметам"]),
        (
            Self::DocumentAverage,
            &["document_average", "құжаттың орташа балы", "средний балл документа"],
        ),
        (Self::Quota, &["quota", "квота", "категория квоты"]),
        (Self::Documents, &["documents", "құжаттар", "документы"]),
        (Self::Consent, &["consent", "келісім", "согласие"]),
        (Self::Signature, &["signature", "қолтаңба", "подпись"]),
        (
            Self::SourceNumber,
            &[
                "source_number",
                "өтінім нөмірі",
                "портал нөмірі",
                "номер заявки",
                "номер на портале",
                "portal number",
            ],
        ),
        (
            Self::SpecialNeeds,
            &[
                "special_needs",
                "ерекше білім беру қажеттілігі",
                "особые образовательные потребности",
            ],
        ),
        (Self::Language, &["language", "тіл", "язык"]),
        (Self::SchoolYear, &["school_year", "оқу жылы", "учебный год"]),
    ];

    /// The contract's name, never translated.
    pub fn as_str(self) -> &'static str {
        Self::ALL.iter().find(|(column, _)| *column == self).map_or("", |(_, names)| names[0])
    }

    /// The key of its words in `data/i18n`.
    pub fn term(self) -> String {
        format!("column-{}", self.as_str().replace('_', "-"))
    }

    /// The column that a header means, whatever its case, spaces, underscores or hyphens.
    pub fn from_header(header: &str) -> Option<Self> {
        static NAMES: LazyLock<HashMap<String, Column>> = LazyLock::new(|| {
            let named = |(column, names): &(Column, &[&str])| {
                names.iter().map(|name| (normal(name), *column)).collect::<Vec<_>>()
            };
            Column::ALL.iter().flat_map(named).collect()
        });
        NAMES.get(&normal(header)).copied()
    }

    /// The name nearest to a header that is not known, if any is near.
    pub fn nearest(header: &str) -> Option<&'static str> {
        let wanted = normal(header);
        Self::ALL
            .iter()
            .flat_map(|(_, names)| names.iter())
            .map(|name| (strsim::jaro_winkler(&normal(name), &wanted), *name))
            .filter(|(likeness, _)| *likeness > 0.85)
            .max_by(|a, b| a.0.total_cmp(&b.0))
            .map(|(_, name)| name)
    }
}

/// A header without what does not matter: case, blanks and marks between words.
pub(super) fn normal(header: &str) -> String {
    header
        .to_lowercase()
        .split(|c: char| c.is_whitespace() || matches!(c, '_' | '-' | '*' | ':'))
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_header_means_one_column() {
        let mut seen = std::collections::BTreeMap::new();
        for (column, names) in Column::ALL {
            for name in names {
                assert_eq!(seen.insert(normal(name), column), None, "{name}");
                assert_eq!(Column::from_header(name), Some(column));
                assert_eq!(
                    Column::from_header(&format!(" {} ", name.to_uppercase())),
                    Some(column)
                );
            }
        }
    }
}
