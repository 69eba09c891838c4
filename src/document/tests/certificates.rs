//! Papers of education documents, held against order 312 letter for letter.

use super::{wording::sorted_words, *};

const SUPPLEMENTS: &str = include_str!("../../../data/certificates/supplements.toml");

/// The columns of each supplement as they were extracted from the published file, left and right.
const COLUMNS: [(&str, &str, &str, &str); 5] = [
    (
        "basic-secondary",
        "supplement-basic",
        include_str!("annexes/o312-4.kk.txt"),
        include_str!("annexes/o312-4.ru.txt"),
    ),
    (
        "special-1",
        "supplement-special-1",
        include_str!("annexes/o312-6-1.kk.txt"),
        include_str!("annexes/o312-6-1.ru.txt"),
    ),
    (
        "special-2",
        "supplement-special-2",
        include_str!("annexes/o312-6-2.kk.txt"),
        include_str!("annexes/o312-6-2.ru.txt"),
    ),
    (
        "special-3",
        "supplement-special-3",
        include_str!("annexes/o312-6-3.kk.txt"),
        include_str!("annexes/o312-6-3.ru.txt"),
    ),
    (
        "general-secondary",
        "supplement-general",
        include_str!("annexes/o312-10.kk.txt"),
        include_str!("annexes/o312-10.ru.txt"),
    ),
];

/// Words that the extraction broke, as it has them and as they are printed.
const MENDED: [(&str, &str); 4] = [
    ("иностраный", "иностранный"),
    ("факу\nльтативным", "факультативным"),
    ("орын- дады", "орындады"),
    ("колданбалы", "қолданбалы"),
];

/// The subjects and the courses of a supplement, each with these marks.
fn subjects(id: &str, list: &str, mark: &str) -> Value {
    let data: toml::Table = toml::from_str(SUPPLEMENTS).unwrap();
    let supplements = data["supplement"].as_array().unwrap();
    let of_it = supplements.iter().find(|one| one["id"].as_str() == Some(id)).unwrap();
    let subjects = of_it.get(list).and_then(toml::Value::as_array).into_iter().flatten();
    let subjects = subjects.filter(|one| one.get("named").is_none());
    subjects
        .map(|one| {
            let (kk, ru) = (one["kk"].as_str(), one["ru"].as_str());
            json!({ "kk": kk, "ru": ru, "mark": mark, "mark_ru": mark })
        })
        .collect()
}

/// What the papers of education documents say beside those of services.
pub(super) fn add(values: &mut Value) {
    let name = "Бөкенова Ұлжан Ғаниқызы";
    for (key, value) in [
        ("blank", json!({ "number": "0123456", "whole": "ТКБ 0123456" })),
        ("holder", json!({ "name": name, "name_ru": name })),
        (
            "school",
            json!({
                "kk": "Алматы қаласы Білім басқармасының «№ 64 жалпы білім беретін мектеп» коммуналдық мемлекеттік мекемесі",
                "ru": "Коммунальное государственное учреждение «Общеобразовательная школа № 64» Управления образования города Алматы",
            }),
        ),
        ("subjects", subjects("basic-secondary", "subjects", "5")),
        ("courses", subjects("basic-secondary", "courses", "–")),
        ("optional", json!({ "kk": "«Робототехника»", "ru": "«Робототехника»" })),
        (
            "extras",
            json!([{ "kk": "өлкетану – 5", "ru": "краеведение – 5" }, { "kk": "–", "ru": "–" }]),
        ),
        ("deputy", json!("С. Т. Оспанова")),
        ("teacher", json!("Қ. Б. Жүнісбеков")),
        ("place", json!({ "kk": "Алматы қаласы", "ru": "город Алматы" })),
        ("issued", json!({ "date": "2026-06-10", "month_ru": "июня" })),
        ("registration", json!("417")),
        ("from", json!("2024-09-01")),
        ("until", json!("2026-02-14")),
        ("speciality", json!("06130100 Бағдарламалық қамтамасыз ету")),
        ("study_form", json!("күндізгі")),
        (
            "rows",
            json!([{
                "number": 1, "name": "математика", "planned": "136", "attended": "72", "grade": "4",
                "exam": "", "studied": "72", "percent": "85", "letter": "B+", "points": "3,33",
            }]),
        ),
        ("basis", json!("№ 15, 2026 жылғы 20 ақпан")),
        ("code", json!("https://example.kz/diploma/0123456")),
    ] {
        values[key] = value;
    }
}

/// The words of a two-language paper by column, fill-in places empty.
fn columns(id: &str, form: &str) -> [String; 2] {
    let mut values = json!({
        "subjects": subjects(id, "subjects", ""),
        "courses": subjects(id, "courses", ""),
        "extras": [{ "kk": "", "ru": "" }, { "kk": "", "ru": "" }],
    });
    values["qr"] = Value::Null;
    let paper = form_in(&format!("certificate/{form}"), "kk").set_partly(&values).unwrap();
    let middle = (30.0 + 165.0 / 2.0) * layout::MM;
    let mut sides = [String::new(), String::new()];
    for mark in paper.pages.iter().flat_map(|page| &page.marks) {
        if let Ink::Run(run) = &mark.ink {
            let side = &mut sides[usize::from(run.x > middle)];
            side.push_str(&run.text);
            side.push(' ');
        }
    }
    sides
}

#[test]
fn b4_b5_b6_supplements_have_exactly_the_words_of_their_annexes() {
    for (id, form, kazakh, russian) in COLUMNS {
        let [left, right] = columns(id, form);
        for (set, annex) in [(left, kazakh), (right, russian)] {
            let mended = MENDED
                .iter()
                .fold(annex.to_owned(), |text, (broken, whole)| text.replace(broken, whole));
            assert_eq!(sorted_words(&set), sorted_words(&mended), "{id}");
        }
    }
}

#[test]
fn b4_b5_b6_supplements_of_a_school_are_one_page_each() {
    for (id, form, ..) in COLUMNS {
        let mut values = samples();
        let mark =
            if ["special-1", "special-3"].contains(&id) { "оқытылмады" } else { "5" };
        values["subjects"] = subjects(id, "subjects", mark);
        values["courses"] = subjects(id, "courses", "–");
        values["qr"] = json!("RUQSAT:1:ED-2026-000001:".to_owned() + &"3F1C".repeat(32));
        let long = "Әбдіғаппарұлы-Қожамқұлов Ерасыл-Мұхаммед Әбдірахманұлы";
        values["holder"] = json!({ "name": long, "name_ru": long });
        let paper = set(&format!("certificate/{form}"), &values);
        within_margins(form, &paper);
        assert_eq!(paper.pages(), 1, "{form}");
    }
}

#[test]
fn b5_place_day_and_number_stand_on_forms_1_and_2_alone() {
    for (id, form, ..) in COLUMNS {
        let text = form_in(&format!("certificate/{form}"), "kk").wording().join(" ");
        let numbered = ["special-1", "special-2"].contains(&id);
        for words in ["Елді мекен", "Населенный пункт", "Тіркеу нөмірі", "берілді", "Выдан"]
        {
            assert_eq!(text.contains(words), numbered, "{form}: {words}");
        }
    }
}

#[test]
fn b7_references_have_exactly_the_words_of_the_form_and_of_their_annex() {
    let main = include_str!("annexes/o312-37.txt");
    let annexes = [
        ("reference-school", include_str!("annexes/o312-37-1.txt"), 6),
        ("reference-college", include_str!("annexes/o312-37-2.txt"), 8),
    ];
    for (form, annex, columns) in annexes {
        let mut said = fixed_words(&format!("certificate/{form}"), "kk").join(" ");
        said = said.replace("Құжаттың өзгермегенін тексеру: ruqsat verify ҚҰЖАТ.pdf", "");
        // The row that numbers the columns is a row of the table.
        said.extend((1..=columns).map(|number| format!(" {number}")));
        let mended = annex.replace("(колы)", "(қолы)");
        assert_eq!(sorted_words(&said), sorted_words(&format!("{main} {mended}")), "{form}");
    }
}

#[test]
fn b7_each_page_has_its_head_seal_number_and_day() {
    for form in ["reference-school", "reference-college"] {
        let paper = set(&format!("certificate/{form}"), &samples());
        assert_eq!(paper.pages(), 2, "{form}");
        for page in &paper.pages {
            let lines = crate::document::paper::lines(page).join(" ");
            let text = plain(&lines);
            for words in ["Өтеғұлова Жанар Қайратқызы", "М.О.", "Тіркеу нөмірі 417", "10"]
            {
                assert!(text.contains(words), "{form}: {words}: {text}");
            }
        }
    }
}

#[test]
fn b8_the_code_of_a_diploma_is_three_centimetres_wide_and_high() {
    let paper = set("certificate/diploma-code", &samples());
    within_margins("diploma-code", &paper);
    let bars = paper.pages[0].marks.iter().find_map(|mark| match &mark.ink {
        Ink::Fill(bars) => Some(bars),
        _ => None,
    });
    let bars = bars.unwrap();
    let ends = |first: fn(&sheet::Bar) -> f32, last: fn(&sheet::Bar) -> f32| {
        let from = bars.iter().map(first).fold(f32::MAX, f32::min);
        bars.iter().map(last).fold(0.0, f32::max) - from
    };
    let side = 30.0 * layout::MM;
    let width = ends(|bar| bar.at.0, |bar| bar.at.0 + bar.size.0);
    let height = ends(|bar| bar.at.1, |bar| bar.at.1 + bar.size.1);
    assert!((width - side).abs() < 0.1 && (height - side).abs() < 0.1, "{width} x {height}");
}
