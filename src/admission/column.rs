//! The columns of the two lists, and the headers they go by.

/// A column: the contract's name, other headers in Kazakh, Russian and English, and whether a
/// list must have it.
pub type Column = (&'static str, &'static [&'static str], bool);

/// Columns of the list of programmes, a row a programme.
pub const PROGRAMMES: [Column; 21] = [
    ("programme", &["бағдарлама", "бағдарлама коды", "программа", "код программы"], true),
    ("college", &["колледж", "тжкоб ұйымы", "организация"], false),
    ("speciality", &["мамандық", "специальность", "specialty"], false),
    ("qualification", &["біліктілік", "квалификация"], false),
    ("level", &["деңгей", "уровень"], true),
    ("track", &["қабылдау жолы", "порядок приёма", "порядок приема"], false),
    ("demands", &["талап", "требования"], false),
    ("field", &["сала", "отрасль"], false),
    ("base", &["база", "білім базасы", "базовое образование"], false),
    ("form", &["оқу нысаны", "форма обучения"], false),
    ("funding", &["қаржыландыру", "финансирование"], false),
    ("language", &["оқыту тілі", "язык обучения"], false),
    ("outside_database", &["базадан тыс", "ұбдб-дан тыс", "вне базы", "вне нобд"], false),
    ("places", &["орын саны", "орындар", "места", "число мест"], true),
    ("capacity", &["жобалық мүмкіндік", "проектная мощность"], false),
    ("quota_seats", &["квота орындары", "места по квоте"], false),
    ("compulsory_subjects", &["міндетті пәндер", "обязательные предметы"], false),
    ("profile_subjects", &["бейінді пәндер", "профильные предметы"], false),
    ("exams", &["емтихандар", "экзамены"], false),
    ("exam_scale", &["емтихан шкаласы", "шкала экзамена"], false),
    ("remark", &["ескертпе", "примечание"], false),
];

/// Columns of the list of applicants, a row an applicant.
pub const APPLICANTS: [Column; 18] = [
    ("applicant", &["талапкер", "талапкер нөмірі", "абитуриент", "номер абитуриента"], true),
    ("name", &["аты-жөні", "фио", "ф.и.о."], false),
    ("base", &["база", "білім базасы", "базовое образование"], false),
    ("choices", &["таңдаулар", "таңдау", "выбор", "приоритеты"], true),
    ("grades", &["бағалар", "оценки"], false),
    ("document_average", &["құжаттың орташа балы", "средний балл документа"], false),
    ("foreign_document", &["шетелдік құжат", "иностранный документ"], false),
    ("commission_subjects", &["комиссия пәндері", "предметы комиссии"], false),
    ("exams", &["емтихандар", "экзамены"], false),
    ("psychometric", &["психометриялық тест", "психометрический тест"], false),
    ("interview", &["әңгімелесу", "собеседование"], false),
    ("quota", &["квота", "квота санаты", "категория квоты"], false),
    ("out_of_competition", &["конкурстан тыс", "вне конкурса"], false),
    ("status_document", &["мәртебе құжаты", "документ о статусе"], false),
    ("sent_at", &["жіберілген уақыты", "время подачи"], false),
    ("commission_order", &["комиссия реті", "порядок комиссии"], false),
    ("language", &["тіл", "язык"], false),
    ("remark", &["ескертпе", "примечание"], false),
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn adm12_the_lists_have_the_columns_of_the_contract_and_no_header_twice() {
        let programmes = "programme, college, speciality, qualification, level, track, demands, \
            field, base, form, funding, language, outside_database, places, capacity, \
            quota_seats, compulsory_subjects, profile_subjects, exams, exam_scale";
        let applicants = "applicant, name, base, choices, grades, document_average, \
            foreign_document, commission_subjects, exams, psychometric, interview, quota, \
            out_of_competition, status_document, sent_at";
        for (contract, columns) in
            [(programmes, PROGRAMMES.as_slice()), (applicants, APPLICANTS.as_slice())]
        {
            let names: Vec<&str> = columns.iter().map(|(name, ..)| *name).collect();
            for name in contract.split(", ") {
                assert!(names.contains(&name), "{name}");
            }
            let mut seen = BTreeSet::new();
            for (name, others, _) in columns {
                for header in [name].into_iter().chain(*others) {
                    assert!(seen.insert(header.to_lowercase()), "{header}");
                }
            }
        }
    }
}
