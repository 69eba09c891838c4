//! The forms of `correction`, held against annex 38 of order 312 letter for letter.

use super::{wording::sorted_words, *};

/// The wording of O312.38.1, 18.10.2023 № 312; extraction faults mended (SOURCES.md).
const O312_38_1: &[&str] = &[
    "«Білім туралы құжаттардағы мәліметтерді өзектендіру (түзету)» мемлекеттік қызмет көрсету қағидаларына 1-қосымша",
    "Нысан",
    "(техникалық және кәсіптік, орта білімнен кейінгі білім беру ұйымы басшысының тегі, аты, әкесінің аты (бар болса) толық)",
    "(көрсетілетін қызметті алушының тегі, аты, әкесінің аты (бар болса) толық, ЖСН және байланыс деректері)",
    "Өтініш",
    "Сізден білім туралы құжаттардағы мәліметтерді өзектендіруді (түзетуді) сұраймын",
    "(себебін көрсету)",
    "Ақпараттық жүйелерде қамтылған «Дербес деректер және оларды қорғау туралы» Қазақстан Республикасының Заңымен қорғалатын құпияны құрайтын мәліметтерді пайдалануға келісемін.",
    "« » 20 жыл",
    "(қолы)",
];

/// The wording of O312.38.3, 18.10.2023 № 312; extraction faults mended (SOURCES.md).
const O312_38_3: &[&str] = &[
    "«Білім туралы құжаттардағы мәліметтерді өзектендіру (түзету)» мемлекеттік қызмет көрсету қағидаларына 3-қосымша",
    "Білім туралы құжаттардағы мәліметтерді өзектендіруден (түзету) дәлелді бас тарту туралы хабарлама",
    "Өтініштің бірегей № Күні",
    "Бас тартуға негіздеме:",
    "(дәлелді бас тарту мәтіні көрсетілетін қызметті берушімен қалыптастырылады)",
    "Осы құжат «Электрондық құжат және электрондық цифрлық қолтаңба туралы» Қазақстан Республикасы Заңының 7-бабының 1-тармағына сәйкес қағаз жеткізгіштегі құжатпен бірдей.",
];

/// The ground of O312.38.2(9) in the words of the law, and what its p.11 calls incomplete.
const GROUNDS: [(&str, &str); 2] = [
    (
        "1",
        "мемлекеттік қызметті алу үшін көрсетілетін қызметті алушы ұсынған құжаттардың және (немесе) олардағы деректердің (мәліметтердің) дәйексіздігін анықтау",
    ),
    (
        "incomplete",
        "құжаттар топтамасы толық ұсынылмаған немесе қолданылу мерзімі өткен құжаттар ұсынылған",
    ),
];

/// Words that the extraction broke, as it has them and as they are printed.
const MENDED: [(&str, &str); 4] =
    [("ТОЛЫҚ", "толық"), ("ЖЫЛ", "жыл"), ("КОЛЫ", "қолы"), ("көрстеілетін", "көрсетілетін")];

#[test]
fn the_application_has_exactly_the_words_of_its_annex_and_no_code() {
    assert_eq!(fixed_words("correction/application", "kk"), O312_38_1);
}

#[test]
fn the_refusal_has_exactly_the_words_of_its_annex() {
    let beside_the_code = "Құжаттың өзгермегенін тексеру: ruqsat verify ҚҰЖАТ.pdf";
    let words = [O312_38_3, &[beside_the_code]].concat();
    assert_eq!(fixed_words("correction/refusal", "kk"), words);
}

#[test]
fn the_ground_is_quoted_in_the_words_of_the_law() {
    let form = form_in("correction/refusal", "kk");
    let words = form.template.words["ground"].iter();
    let words: Vec<(&str, &str)> = words.map(|(key, text)| (key.as_str(), text.as_str())).collect();
    assert_eq!(words, GROUNDS);
}

#[test]
fn the_tables_have_every_word_of_the_published_text_and_no_other() {
    for (extracted, table) in [
        (include_str!("annexes/o312-38-1.txt"), O312_38_1),
        (include_str!("annexes/o312-38-3.txt"), O312_38_3),
    ] {
        let mended = MENDED
            .iter()
            .fold(extracted.to_owned(), |text, (broken, whole)| text.replace(broken, whole));
        assert_eq!(sorted_words(&table.join(" ")), sorted_words(&mended));
    }
}

#[test]
fn a_refusal_names_the_application_its_day_and_what_it_rests_on() {
    for (values, says, never) in [
        (
            samples(),
            &["дәйексіздігін анықтау: мұрағаттағы бұйрықта", "026/е", "расталады."][..],
            "",
        ),
        (sparing(), &["ұсынылған: денсаулығы туралы"][..], "дәйексіздігін"),
    ] {
        let text = plain(&set("correction/refusal", &values).lines().join(" "));
        assert!(text.contains("Өтініштің бірегей № KZ40-0012345 Күні 05.08.2026"), "{text}");
        for words in says {
            assert!(text.contains(words), "{words}: {text}");
        }
        assert!(never.is_empty() || !text.contains(never), "{text}");
        assert!(text.contains("қағаз жеткізгіштегі құжатпен бірдей."), "{text}");
    }
}

#[test]
fn an_application_is_set_blank_and_filled_in() {
    for language in ["kk", "ru"] {
        assert_eq!(set_in("correction/application", language, &json!({})).pages(), 1, "{language}");
        let filled = set_in("correction/application", language, &samples());
        let text = plain(&filled.lines().join(" "));
        for value in [
            "Өтеғұлова Жанар Қайратқызы",
            "Сейітова Айгүл Маратқызы, 850412400123, +77012440723",
            "дипломдағы тегі қате жазылған; «Нурланов» емес, «Нұрланов»",
        ] {
            assert!(text.contains(value), "{language}: {value} in {text}");
        }
    }
}
