//! Every form stands in two languages, the second a working translation of the first.

use std::collections::BTreeSet;

use super::*;

const MARK: &str = "Рабочий перевод. Подлинник составлен на казахском языке";

/// Words of expressions and blocks that name no value.
const NO_VALUES: [&str; 48] = [
    "heading",
    "paragraph",
    "point",
    "item",
    "left",
    "center",
    "right",
    "addressee",
    "line",
    "sides",
    "pair",
    "columns",
    "code",
    "break",
    "signature",
    "stamp",
    "table",
    "words",
    "space",
    "qr",
    "bold",
    "italic",
    "small",
    "keep",
    "kk",
    "ru",
    "if",
    "else",
    "is",
    "in",
    "and",
    "or",
    "not",
    "defined",
    "undefined",
    "date",
    "date_of",
    "date_on",
    "moment",
    "digits",
    "join",
    "sentence",
    "school_year",
    "number",
    "last",
    "open",
    "check",
    "false",
];

/// The values that the text of a form names, without `_ru`; what follows a bar is a filter.
fn values_named(text: &str) -> BTreeSet<String> {
    let (_, body) = text.split_once("\n---\n").unwrap();
    let lines = body.lines().filter(|line| line.starts_with('[') && !line.starts_with("[words"));
    let codes = body.split("{{").skip(1).filter_map(|part| Some(part.split_once("}}")?.0));
    let mut names = BTreeSet::new();
    for code in lines.chain(codes) {
        let outside: String = code.split('"').step_by(2).collect::<Vec<_>>().join(" ");
        let mut filter = false;
        let part = |c: char| !(c.is_ascii_lowercase() || c == '_' || c == '.' || c == '|');
        for word in outside.replace('|', " | ").split(part).filter(|word| !word.is_empty()) {
            let name = word.trim_end_matches("_ru");
            if !filter && word != "|" && !NO_VALUES.contains(&name) {
                names.insert(name.to_owned());
            }
            filter = word == "|";
        }
    }
    names
}

fn texts(language: &str) -> impl Iterator<Item = (String, &'static str)> {
    all().filter(move |row| row.1 == language).map(|(name, _, text)| (name, text))
}

/// Every form as [`form_in`] finds it, with its language and text.
fn all() -> impl Iterator<Item = (String, &'static str, &'static str)> {
    BUILT_IN.iter().map(|(service, form, language, text)| {
        let name =
            if *service == "externat" { (*form).to_owned() } else { format!("{service}/{form}") };
        (name, *language, *text)
    })
}

/// The name of a form without its service.
fn own_name(name: &str) -> &str {
    name.rsplit('/').next().unwrap_or(name)
}

#[test]
fn every_kazakh_form_has_a_russian_twin_that_names_the_same_values() {
    let of_service = |(name, _): &(String, _)| !name.starts_with("certificate/");
    let kazakh: Vec<String> = texts("kk").filter(of_service).map(|(name, _)| name).collect();
    let russian: Vec<String> = texts("ru").map(|(name, _)| name).collect();
    assert_eq!(kazakh, russian);
    for ((name, kazakh), (_, russian)) in texts("kk").filter(of_service).zip(texts("ru")) {
        assert_eq!(values_named(kazakh), values_named(russian), "{name}");
    }
}

#[test]
fn the_head_of_every_form_lists_the_values_it_names() {
    for (name, language, text) in all() {
        let (head, body) = text.split_once("\n---\n").unwrap();
        let (_, listed) = head.split_once("# Values").unwrap();
        let items: BTreeSet<&str> = body
            .lines()
            .filter_map(|line| line.split_once(" in ")?.0.strip_prefix('[')?.split_once(": "))
            .map(|(_, item)| item)
            .collect();
        for value in values_named(text) {
            let root = value.split('.').next().unwrap_or_default();
            let shown = items.contains(root) || listed.contains(value.as_str());
            assert!(shown, "{name}.{language}: `{value}` is not among the values in the head");
        }
    }
}

#[test]
fn every_russian_form_says_first_that_it_is_a_working_translation() {
    for (name, text) in texts("ru") {
        assert!(text.lines().any(|line| line == "translation: working"), "{name}");
        assert_eq!(fixed_words(&name, "ru")[0], MARK, "{name}");
        let shown = plain(&set_in(&name, "ru", &samples()).lines().join(" "));
        assert!(shown.starts_with(MARK), "{name}: {shown}");
    }
    for (name, text) in texts("kk") {
        assert!(!text.contains("translation:") && !text.contains("Рабочий перевод"), "{name}");
    }
}

#[test]
fn every_form_but_the_blank_one_ends_with_a_place_for_its_code() {
    for (name, language, text) in all() {
        let last = text.rsplit("\n\n").next().unwrap_or_default();
        assert_eq!(last.starts_with("[qr]"), own_name(&name) != "application", "{name}.{language}");
    }
}

#[test]
fn forms_are_filled_by_little_and_by_much() {
    for (name, language, _) in all() {
        for values in [samples(), sparing(), lavish()] {
            set_in(&name, language, &values);
        }
    }
}

#[test]
fn papers_that_are_one_page_stay_one_page() {
    let long = ["order"];
    for (name, language, _) in all().filter(|row| !long.contains(&own_name(&row.0))) {
        let most = match own_name(&name) {
            "preliminary-decision"
            | "refusal"
            | "hearing-minutes"
            | "complaint-answer"
            | "reference-school"
            | "reference-college"
            | "individual-programme"
            | "attestation-protocol" => 2,
            _ => 1,
        };
        let code = "RUQSAT:1:EX-2026-000012:".to_owned() + &"3F1C".repeat(32);
        for (mut values, coded) in
            [(samples(), false), (samples(), true), (sparing(), false), (sparing(), true)]
        {
            if coded {
                values["qr"] = json!(code);
            }
            let paper = set_in(&name, language, &values);
            assert!(paper.pages() <= most, "{name}.{language}: {}", paper.pages());
            if paper.pages() == 2 {
                let last = crate::document::paper::lines(&paper.pages[1]);
                assert!(last.len() >= 4, "{name}.{language}: {last:?}");
            }
        }
    }
}

#[test]
fn a_blank_application_is_set_without_values() {
    for language in ["kk", "ru"] {
        let blank = set_in("application", language, &json!({}));
        assert_eq!(blank.pages(), 1, "{language}");
        let filled = set_in("application", language, &samples());
        let text = plain(&filled.lines().join(" "));
        for value in ["Сейітова Айгүл Маратқызы, 850412400123", "Сейіт Нұрлан Ғалымжанұлы, "]
        {
            assert!(text.contains(value), "{language}: {value} in {text}");
        }
    }
}

#[test]
fn only_the_marks_are_asked_of_a_school_that_the_ground_needs() {
    for (category, marks, abroad) in [
        ("health", false, false),
        ("abroad-with-parents", false, true),
        ("abroad-alone", false, true),
        ("grades", true, false),
    ] {
        let mut values = samples();
        values["category"] = json!(category);
        let text = plain(&set("school-request", &values).lines().join(" "));
        assert_eq!(text.contains("барлық білім алу кезеңі"), marks, "{category}");
        assert_eq!(text.contains("шетелге шығуына"), abroad, "{category}");
        assert!(text.contains("2026 жылғы 10 тамыз (осы күнді қоса алғанда)"), "{text}");
    }
}

#[test]
fn an_answer_says_how_the_complaint_ended_and_no_term_for_another() {
    for (outcome, words) in [
        ("satisfied", "талаптарды толық қанағаттандыратын шешім қабылданды"),
        ("upheld", "толық қанағаттандырылды"),
        ("partly-upheld", "ішінара қанағаттандырылды"),
        ("dismissed", "шағымыңыз қанағаттандырусыз қалдырылды"),
    ] {
        let mut values = samples();
        values["outcome"] = json!(outcome);
        let text = plain(&set("complaint-answer", &values).lines().join(" "));
        assert!(text.contains(words), "{outcome}: {text}");
        assert!(text.contains("91-бабының 5-тармағына сәйкес"), "{outcome}: {text}");
        assert!(!text.contains("күн ішінде") && !text.contains("ай ішінде"), "{outcome}: {text}");
    }
}

fn said(name: &str, language: &str, values: &Value) -> String {
    plain(&set_in(name, language, values).lines().join(" "))
}

#[test]
fn an_answer_gives_findings_only_if_the_head_worded_them() {
    let mut values = samples();
    for (language, found, decided) in [
        ("kk", "мыналар анықталды:", "Қабылданған шешім: өтінішті қайта қарау."),
        ("ru", "установлено следующее:", "Принятое решение: өтінішті қайта қарау."),
    ] {
        let both = said("complaint-answer", language, &values);
        assert!(both.contains(found) && both.contains(decided), "{both}");
        let mut alone = values.clone();
        alone.as_object_mut().unwrap().remove("reasons");
        let alone = said("complaint-answer", language, &alone);
        assert!(!alone.contains(found) && alone.contains(decided), "{alone}");
    }
    values.as_object_mut().unwrap().remove("outcome");
    assert!(form("complaint-answer").set(&values).is_err());
}

#[test]
fn a_refusal_says_who_came_and_how_the_position_was_given() {
    let all = [
        ("білдірдіңіз:", "выражена следующая позиция"),
        ("келмедіңіз. Алдын ала шешім бойынша ұстанымыңызды жазбаша", "в письменном виде:"),
        ("Сіз тыңдауға келмедіңіз. Тыңдау нәтижелері", "не явились. По результатам"),
        ("білдірілмеді.", "не выражена."),
    ];
    for (position, absent, kept) in
        [(true, false, 0), (true, true, 1), (false, true, 2), (false, false, 3)]
    {
        let mut values = samples();
        let hearing = values["hearing"].as_object_mut().unwrap();
        if !position {
            hearing.remove("position");
        }
        if absent {
            hearing.insert("absent".into(), json!("yes"));
        }
        for (language, text) in
            ["kk", "ru"].map(|language| (language, said("refusal", language, &values)))
        {
            for (index, (kazakh, russian)) in all.iter().enumerate() {
                let words = if language == "kk" { kazakh } else { russian };
                assert_eq!(text.contains(words), index == kept, "{kept} {words}: {text}");
            }
        }
    }
}

#[test]
fn blanks_and_drafts_state_nothing_that_is_not_known() {
    let before = json!({
        "hearing": { "at": "2026-08-12T15:00", "place": "305-кабинет" },
        "chair": { "name": "А. Б. Сәрсенов", "post": "басшы" },
    });
    for (name, facts) in [
        ("refusal", &["білдірілмеді.", "өткізілді", "білдірдіңіз:"][..]),
        ("hearing-minutes", &["ұстаным білдірмеді"]),
        ("duplicate-school/hearing-minutes", &["ұстаным білдірмеді", "қарсылық білдірілді"]),
        ("duplicate-college/hearing-minutes", &["ұстаным білдірмеді", "қарсылық білдірілді"]),
        ("order", &["бақылауды өзіме қалдырамын."]),
        ("complaint-answer", &["қанағаттандырылды.", "қалдырылды."]),
    ] {
        for values in [&json!({}), &before] {
            let paper = form(name).set_partly(values).unwrap();
            within_margins(name, &paper);
            let text = plain(&paper.lines().join(" "));
            for fact in facts {
                assert!(!text.contains(fact), "{name}: {fact}: {text}");
            }
        }
    }
    let ruled = form("order").set(&json!({})).unwrap_err().to_string();
    assert!(ruled.contains("template-unknown-value"), "{ruled}");
}

#[test]
fn a_school_is_asked_at_once_when_no_day_is_safe() {
    let mut values = samples();
    values.as_object_mut().unwrap().remove("reply_by");
    for (language, at_once, term) in
        [("kk", "дереу", "ұсыну мерзімі"), ("ru", "незамедлительно", "Срок представления")]
    {
        let text = said("school-request", language, &values);
        assert!(text.contains(at_once) && !text.contains(term), "{text}");
    }
    let blank = plain(&form("school-request").blank().unwrap().lines().join(" "));
    assert!(blank.contains("ұсыну мерзімі") && !blank.contains("дереу"), "{blank}");
}

#[test]
fn enclosures_are_parted_and_a_later_revision_says_so() {
    let mut values = samples();
    values["qr"] = json!("RUQSAT");
    let text = said("complaint-cover", "kk", &values);
    assert!(text.contains("шағым, 2 парақ; 2)"), "{text}");
    assert!(text.contains("бас тарту, 2 парақ. "), "{text}");
    assert!(!text.contains("-нұсқа"), "{text}");
    values["revision"] = json!("2");
    for (name, language, _) in all().filter(|row| own_name(&row.0) != "application") {
        let text = said(&name, language, &values);
        let words = if language == "kk" { "2-нұсқа" } else { "версия 2" };
        assert!(text.ends_with(words), "{name}: {text}");
    }
}

#[test]
fn a_name_that_signs_is_not_broken_at_its_hyphen() {
    let mut values = samples();
    values["official"]["name"] = json!("А. М. Сұлтанова-Қасымханова");
    for name in ["refusal", "refusal-to-consider", "school-request"] {
        let lines = set(name, &values).lines();
        assert!(
            lines.iter().any(|line| line.ends_with("М.\u{a0}Сұлтанова-Қасымханова")),
            "{lines:?}"
        );
    }
}
