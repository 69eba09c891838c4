//! The forms built into the program.

/// Each form of each service in both languages, from `templates/SERVICE/FORM.LANGUAGE.txt`; after
/// `alone` those that stand in one file: in Kazakh alone, or in both languages side by side.
macro_rules! forms {
    ($($service:literal: $($form:literal),*;)* alone $($only:literal: $($one:literal),*;)*) => {
        [
            $($(form!($service, $form, "kk"), form!($service, $form, "ru"),)*)*
            $($(form!($only, $one, "kk"),)*)*
        ]
    };
}

macro_rules! form {
    ($service:literal, $form:literal, $language:literal) => {
        (
            $service,
            $form,
            $language,
            include_str!(concat!("../../templates/", $service, "/", $form, ".", $language, ".txt")),
        )
    };
}

/// Service, form, language and text of each.
pub(super) const BUILT_IN: &[(&str, &str, &str, &str)] = &forms! {
    "externat": "order", "extract", "refusal-to-consider", "preliminary-decision", "refusal",
        "application", "school-request", "hearing-minutes", "complaint-cover",
        "complaint-answer", "individual-programme", "timetable-order", "attestation-order",
        "admission-order", "attestation-protocol", "extern-document";
    "admission": "list", "minutes";
    "correction": "refusal", "application", "complaint-cover", "complaint-answer";
    "duplicate-school": "application", "receipt", "refusal-to-accept", "preliminary-decision",
        "hearing-minutes", "refusal", "stamp", "readiness-notice", "complaint-cover",
        "complaint-answer";
    "duplicate-college": "application", "receipt", "refusal-to-accept", "preliminary-decision",
        "hearing-minutes", "refusal", "stamp", "readiness-notice", "complaint-cover",
        "complaint-answer";
    "college-admission": "receipt", "refusal-to-consider", "refusal";
    alone "certificate": "supplement-basic", "supplement-special-1", "supplement-special-2",
        "supplement-special-3", "supplement-general", "reference-school", "reference-college",
        "diploma-code";
};
