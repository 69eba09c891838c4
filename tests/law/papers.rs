//! What the papers say where a row asks for it (E11, E15, E16, C1, C5).

use ruqsat::document::Form;
use serde_json::{Value, json};

fn samples() -> Value {
    json!({
        "provider": { "name": "Алматы қаласы Білім басқармасы", "address": "Республика алаңы, 4" },
        "case": { "number": "EX-2026-000012", "received": "2026-08-03T18:55:00+05:00" },
        "applicant": { "name": "Сейітова Айгүл", "iin": "790605496479" },
        "student": { "name": "Сейіт Нұрлан" },
        "application": { "date": "2026-08-03" },
        "order": { "number": "OR-7", "date": "2026-08-14" },
        "official": { "name": "Сәрсенов А.Б.", "post": "бас маман" },
        "documents": ["026/е нысаны: тапсырылмаған"],
        "decision": { "number": "RC-45", "date": "2026-08-05" },
        "grounds": [{ "number": 2, "circumstances": "екі сынып", "reasons": "екі сынып" }],
        "preliminary": { "number": "PD-51", "date": "2026-08-10" },
        "hearing": { "at": "2026-08-12T15:00:00+05:00", "place": "305-кабинет" },
    })
}

/// The paper as one line of text, numbers of pages left out.
fn paper(form: &str) -> String {
    let form = Form::find("externat", form, "kk").unwrap();
    let mut lines = form.set(&samples()).unwrap_or_else(|problems| panic!("{problems}")).lines();
    lines.retain(|line| !line.chars().all(|c| c.is_ascii_digit()));
    lines.join(" ").replace('\u{a0}', " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

fn holds(form: &str, words: &[&str], cite: &str) {
    let paper = paper(form);
    for word in words {
        assert!(paper.contains(word), "{cite}: `{word}` is not in\n{paper}");
    }
}

#[test]
fn e11_the_notice_says_who_what_by_whom_under_what_number() {
    holds(
        "refusal-to-consider",
        &[
            "Сейітова Айгүл",
            "026/е нысаны: тапсырылмаған",
            "Алматы қаласы Білім басқармасы",
            "Республика алаңы, 4",
            "RC-45",
            "тамыз",
            "бас маман",
            "Сәрсенов А.Б.",
            "Жауапты тұлғаның электрондық цифрлық қолтаңбасы",
        ],
        "E11 O61.2",
    );
}

#[test]
fn e16_the_extract_names_the_applicant_and_no_student() {
    holds(
        "extract",
        &[
            "EX-2026-000012",
            "2026 жылғы 3 тамыз",
            "18:55",
            "Алматы қаласы Білім басқармасы",
            "Сейітова Айгүл",
            "790605496479",
            "14",
            "тамыздағы",
            "бас маман",
            "Жауапты тұлғаның электрондық цифрлық қолтаңбасы",
        ],
        "E16 O61.3",
    );
    let extract = paper("extract");
    assert!(!extract.contains("Сейіт Нұрлан"), "E16: no place for the student");
    assert!(!extract.contains("OR-7"), "E16: no place for the order's number");
}

#[test]
fn e15_the_preliminary_decision_tells_time_and_place_and_quotes_the_ground() {
    holds(
        "preliminary-decision",
        &[
            "15:00",
            "305-кабинет",
            "2026 жылғы 12 тамыз",
            "сәйкес келмеуі",
            "екі сынып",
            "73-бабына",
        ],
        "E15 p.23",
    );
}

#[test]
fn c1_c5_the_refusal_tells_the_way_of_complaint_and_no_term_for_it() {
    holds(
        "refusal",
        &["26–29-тармақтарына", "91-бабының 5-тармағына", "сотқа дейінгі", "PD-51"],
        "C1 p.26, C5 p.29",
    );
    let paper = paper("refusal");
    for term in ["жұмыс күні", "күнтізбелік", "ай ішінде", "күн ішінде"]
    {
        assert!(!paper.contains(term), "C5: no term for lodging is in the sources: `{term}`");
    }
}

#[test]
fn e15_a_refusal_quotes_its_ground_in_the_words_of_the_law() {
    holds(
        "refusal",
        &["нормативтік құқықтық актілерінде белгіленген талаптарға сәйкес келмеуі"],
        "E14, E15",
    );
}
