//! The fixed words of composed papers and of working translations, so that none changes unnoticed.

use super::*;

/// The words of a form a block a line, then those its values are worded by.
fn words(name: &str, language: &str) -> String {
    let form = form_in(name, language);
    let dictionaries = form.template.words.iter().flat_map(|(name, pairs)| {
        pairs.iter().map(move |(key, text)| format!("{name}: {key} = {text}"))
    });
    fixed_words(name, language).into_iter().chain(dictionaries).collect::<Vec<_>>().join("\n")
}

macro_rules! kept {
    ($($test:ident: $name:literal $language:literal,)*) => {
        $(
            #[test]
            fn $test() {
                insta::assert_snapshot!(stringify!($test), words($name, $language));
            }
        )*
    };
}

kept! {
    admission_list_kk: "admission/list" "kk",
    admission_list_ru: "admission/list" "ru",
    application_ru: "application" "ru",
    complaint_answer_kk: "complaint-answer" "kk",
    complaint_answer_ru: "complaint-answer" "ru",
    correction_application_ru: "correction/application" "ru",
    correction_complaint_answer_kk: "correction/complaint-answer" "kk",
    correction_complaint_answer_ru: "correction/complaint-answer" "ru",
    correction_complaint_cover_kk: "correction/complaint-cover" "kk",
    correction_complaint_cover_ru: "correction/complaint-cover" "ru",
    correction_refusal_ru: "correction/refusal" "ru",
    complaint_cover_kk: "complaint-cover" "kk",
    complaint_cover_ru: "complaint-cover" "ru",
    extract_ru: "extract" "ru",
    hearing_minutes_kk: "hearing-minutes" "kk",
    hearing_minutes_ru: "hearing-minutes" "ru",
    order_kk: "order" "kk",
    order_ru: "order" "ru",
    preliminary_decision_kk: "preliminary-decision" "kk",
    preliminary_decision_ru: "preliminary-decision" "ru",
    refusal_kk: "refusal" "kk",
    refusal_ru: "refusal" "ru",
    refusal_to_consider_ru: "refusal-to-consider" "ru",
    school_request_kk: "school-request" "kk",
    school_request_ru: "school-request" "ru",
}
