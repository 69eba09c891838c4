//! What the papers say where a row asks for it (E9, E11, E12, E15, E16, C1-C3, C5).

use ruqsat::document::Form;
use serde_json::{Value, json};

fn samples() -> Value {
    json!({
        "provider": { "name": "Алматы қаласы Білім басқармасы", "address": "Республика алаңы, 4" },
        "case": { "number": "EX-2026-000012", "received": "2026-08-03T18:55:00+05:00" },
        "applicant": { "name": "Сейітова Айгүл", "iin": "790605496479" },
        "student": {
            "name": "Сейіт Нұрлан",
            "born": "2012-09-03",
            "school": "№ 12 мектеп-гимназия",
            "grade": 8,
        },
        "application": { "date": "2026-08-03" },
        "order": { "number": "OR-7", "date": "2026-08-14" },
        "official": { "name": "Сәрсенов А.Б.", "post": "бас маман" },
        "documents": ["026/е нысаны: тапсырылмаған"],
        "decision": { "number": "RC-45", "date": "2026-08-05" },
        "grounds": [{ "number": 2, "circumstances": "екі сынып", "reasons": "екі сынып" }],
        "preliminary": { "number": "PD-51", "date": "2026-08-10" },
        "hearing": {
            "at": "2026-08-12T15:00:00+05:00",
            "place": "305-кабинет",
            "attended": "yes",
            "position": "екі сыныпты сұрайды",
        },
        "request": { "number": "SR-49", "date": "2026-08-05" },
        "grades": [8, 9],
        "school_year": 2026,
        "category": "grades",
        "reply_by": "2026-08-10",
        "minutes": { "number": "HM-4", "date": "2026-08-12" },
        "chair": { "name": "А. М. Сұлтанова", "post": "басқарма басшысы" },
        "complaint": { "received": "2026-08-18", "about": "бас тарту" },
        "letter": { "number": "CF-77", "date": "2026-08-20" },
        "body": "Оқу-ағарту министрлігі",
        "enclosures": ["шағым, 18.08.2026", "дәлелді бас тарту № RF-1"],
        "answer": { "number": "CA-80", "date": "2026-08-24" },
        "outcome": "dismissed",
        "reasons": ["Екі сынып сұралған."],
    })
}

/// The paper as one line of text, numbers of pages left out.
fn paper(form: &str) -> String {
    let form = Form::find("externat", form, "kk").unwrap();
    let mut lines = form.set(&samples()).unwrap_or_else(|problems| panic!("{problems}")).lines();
    lines.retain(|line| line.len() > 2 || !line.chars().all(|c| c.is_ascii_digit()));
    lines.join(" ").replace('\u{a0}', " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

fn holds(form: &str, words: &[&str], cite: &str) {
    let paper = paper(form);
    for word in words {
        assert!(paper.contains(word), "{cite}: `{word}` is not in\n{paper}");
    }
}

#[test]
fn e9_the_application_asks_what_o61_4_asks() {
    holds(
        "application",
        &[
            "Алматы қаласы Білім басқармасы басшысы",
            "Сейітова Айгүл, 790605496479",
            "6-бабының 2-тармағы 24-4), 3-тармақ, 25-7)",
            "20-бабының 2-тармағына",
            "Сейіт Нұрлан",
            "2012 жылғы 3 қыркүйек",
            "№ 12 мектеп-гимназия",
            "8-сынып",
            "құпия мәліметтерді пайдалануға келісемін",
            "тамыз",
            "Мемлекеттік қызметті алушының электрондық цифрлық қолтаңбасы",
        ],
        "E9 O61.4",
    );
    let application = paper("application");
    for beside in ["9-сынып", "2026–2027", "телефон"] {
        assert!(!application.contains(beside), "E9: asked beside the form: `{beside}`");
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
fn e12_the_request_asks_the_school_for_what_the_ground_needs() {
    holds(
        "school-request",
        &[
            "23-тармағына",
            "№ 12 мектеп-гимназия",
            "Сейіт Нұрлан",
            "Рұқсат сұралған сынып: 8, 9",
            "4-тармағының 3) тармақшасы",
            "оқытылған пәндер бойынша бағалары",
            "2026 жылғы 10 тамыз (осы күнді қоса алғанда)",
            "SR-49",
        ],
        "E12 p.23",
    );
    assert!(!paper("school-request").contains("дәрігер"), "E12: no paper of a doctor");
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
fn e15_the_minutes_tell_who_came_what_was_said_and_leave_the_proposal_open() {
    holds(
        "hearing-minutes",
        &[
            "HM-4",
            "73-бабына",
            "тыңдауға келді",
            "екі сыныпты сұрайды",
            "PD-51",
            "Тыңдау нәтижелері бойынша ұсынылды:",
            "А. М. Сұлтанова",
        ],
        "E15 p.23",
    );
}

#[test]
fn c2_the_cover_letter_lists_the_case() {
    holds(
        "complaint-cover",
        &[
            "Оқу-ағарту министрлігі",
            "27-тармағына",
            "2026 жылғы 18 тамыз",
            "EX-2026-000012",
            "шағым, 18.08.2026",
            "дәлелді бас тарту № RF-1",
        ],
        "C2 p.27",
    );
}

#[test]
fn c3_the_answer_tells_what_was_found_decided_and_where_to_go_next() {
    holds(
        "complaint-answer",
        &[
            "CA-80",
            "Екі сынып сұралған.",
            "28-тармағына",
            "қанағаттандырусыз қалдырылды",
            "91-бабының 5-тармағына",
        ],
        "C3 p.28",
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
