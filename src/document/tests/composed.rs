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
    admission_order_kk: "admission-order" "kk",
    admission_order_ru: "admission-order" "ru",
    attestation_order_kk: "attestation-order" "kk",
    attestation_order_ru: "attestation-order" "ru",
    attestation_protocol_kk: "attestation-protocol" "kk",
    attestation_protocol_ru: "attestation-protocol" "ru",
    extern_document_kk: "extern-document" "kk",
    extern_document_ru: "extern-document" "ru",
    individual_programme_kk: "individual-programme" "kk",
    individual_programme_ru: "individual-programme" "ru",
    timetable_order_kk: "timetable-order" "kk",
    timetable_order_ru: "timetable-order" "ru",
    admission_list_kk: "admission/list" "kk",
    admission_list_ru: "admission/list" "ru",
    admission_minutes_kk: "admission/minutes" "kk",
    admission_minutes_ru: "admission/minutes" "ru",
    application_ru: "application" "ru",
    complaint_answer_kk: "complaint-answer" "kk",
    complaint_answer_ru: "complaint-answer" "ru",
    college_admission_receipt_kk: "college-admission/receipt" "kk",
    college_admission_receipt_ru: "college-admission/receipt" "ru",
    college_admission_refusal_to_consider_kk: "college-admission/refusal-to-consider" "kk",
    college_admission_refusal_to_consider_ru: "college-admission/refusal-to-consider" "ru",
    college_admission_refusal_kk: "college-admission/refusal" "kk",
    college_admission_refusal_ru: "college-admission/refusal" "ru",
    correction_application_ru: "correction/application" "ru",
    correction_complaint_answer_kk: "correction/complaint-answer" "kk",
    correction_complaint_answer_ru: "correction/complaint-answer" "ru",
    correction_complaint_cover_kk: "correction/complaint-cover" "kk",
    correction_complaint_cover_ru: "correction/complaint-cover" "ru",
    correction_refusal_ru: "correction/refusal" "ru",
    complaint_cover_kk: "complaint-cover" "kk",
    complaint_cover_ru: "complaint-cover" "ru",
    duplicate_school_application_kk: "duplicate-school/application" "kk",
    duplicate_school_application_ru: "duplicate-school/application" "ru",
    duplicate_school_receipt_kk: "duplicate-school/receipt" "kk",
    duplicate_school_receipt_ru: "duplicate-school/receipt" "ru",
    duplicate_school_refusal_to_accept_kk: "duplicate-school/refusal-to-accept" "kk",
    duplicate_school_refusal_to_accept_ru: "duplicate-school/refusal-to-accept" "ru",
    duplicate_school_preliminary_decision_kk: "duplicate-school/preliminary-decision" "kk",
    duplicate_school_preliminary_decision_ru: "duplicate-school/preliminary-decision" "ru",
    duplicate_school_hearing_minutes_kk: "duplicate-school/hearing-minutes" "kk",
    duplicate_school_hearing_minutes_ru: "duplicate-school/hearing-minutes" "ru",
    duplicate_school_refusal_kk: "duplicate-school/refusal" "kk",
    duplicate_school_refusal_ru: "duplicate-school/refusal" "ru",
    duplicate_school_stamp_kk: "duplicate-school/stamp" "kk",
    duplicate_school_stamp_ru: "duplicate-school/stamp" "ru",
    duplicate_school_readiness_notice_kk: "duplicate-school/readiness-notice" "kk",
    duplicate_school_readiness_notice_ru: "duplicate-school/readiness-notice" "ru",
    duplicate_school_complaint_cover_kk: "duplicate-school/complaint-cover" "kk",
    duplicate_school_complaint_cover_ru: "duplicate-school/complaint-cover" "ru",
    duplicate_school_complaint_answer_kk: "duplicate-school/complaint-answer" "kk",
    duplicate_school_complaint_answer_ru: "duplicate-school/complaint-answer" "ru",
    duplicate_college_application_kk: "duplicate-college/application" "kk",
    duplicate_college_application_ru: "duplicate-college/application" "ru",
    duplicate_college_receipt_kk: "duplicate-college/receipt" "kk",
    duplicate_college_receipt_ru: "duplicate-college/receipt" "ru",
    duplicate_college_refusal_to_accept_kk: "duplicate-college/refusal-to-accept" "kk",
    duplicate_college_refusal_to_accept_ru: "duplicate-college/refusal-to-accept" "ru",
    duplicate_college_preliminary_decision_kk: "duplicate-college/preliminary-decision" "kk",
    duplicate_college_preliminary_decision_ru: "duplicate-college/preliminary-decision" "ru",
    duplicate_college_hearing_minutes_kk: "duplicate-college/hearing-minutes" "kk",
    duplicate_college_hearing_minutes_ru: "duplicate-college/hearing-minutes" "ru",
    duplicate_college_refusal_kk: "duplicate-college/refusal" "kk",
    duplicate_college_refusal_ru: "duplicate-college/refusal" "ru",
    duplicate_college_stamp_kk: "duplicate-college/stamp" "kk",
    duplicate_college_stamp_ru: "duplicate-college/stamp" "ru",
    duplicate_college_readiness_notice_kk: "duplicate-college/readiness-notice" "kk",
    duplicate_college_readiness_notice_ru: "duplicate-college/readiness-notice" "ru",
    duplicate_college_complaint_cover_kk: "duplicate-college/complaint-cover" "kk",
    duplicate_college_complaint_cover_ru: "duplicate-college/complaint-cover" "ru",
    duplicate_college_complaint_answer_kk: "duplicate-college/complaint-answer" "kk",
    duplicate_college_complaint_answer_ru: "duplicate-college/complaint-answer" "ru",
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
