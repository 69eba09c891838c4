//! The forms of duplicates, held against annex 35 of order 312 word for word; their order and
//! their translations are kept in `composed`.

use super::{wording::sorted_words, *};

/// What stands beside the code of a paper; it is no part of an annex.
const BESIDE_THE_CODE: &str = "Құжаттың өзгермегенін тексеру: ruqsat verify ҚҰЖАТ.pdf";

/// Words that the extraction broke, as it has them and as they are printed.
const MENDED: [(&str, &str); 4] =
    [("еспекке", "есепке"), ("еспеке", "есепке"), ("КОЛЫ", "қолы"), ("ЖЫЛ", "жыл")];

/// The services and their forms, with the annex each reproduces.
const ANNEXES: [(&str, &str); 6] = [
    ("duplicate-school/application", include_str!("annexes/o312-35-1.txt")),
    ("duplicate-school/receipt", include_str!("annexes/o312-35-3.txt")),
    ("duplicate-school/refusal-to-accept", include_str!("annexes/o312-35-4.txt")),
    ("duplicate-college/application", include_str!("annexes/o312-35-5.txt")),
    ("duplicate-college/receipt", include_str!("annexes/o312-35-3.txt")),
    ("duplicate-college/refusal-to-accept", include_str!("annexes/o312-35-4.txt")),
];

#[test]
fn d9_d16_forms_have_every_word_of_their_annex_and_no_other() {
    for (form, annex) in ANNEXES {
        let words = fixed_words(form, "kk").join(" ").replace(BESIDE_THE_CODE, "");
        let annex = MENDED
            .iter()
            .fold(annex.to_owned(), |text, (broken, whole)| text.replace(broken, whole))
            // The numbers of the list are set by the form itself.
            .replace("\n1) _", "\n_")
            .replace("\n2) _", "\n_");
        assert_eq!(sorted_words(&words), sorted_words(&annex), "{form}");
    }
}

#[test]
fn d11_grounds_are_quoted_in_the_words_of_the_law() {
    let law = include_str!("annexes/o312-35-grounds.txt");
    for service in ["duplicate-school", "duplicate-college"] {
        for form in ["preliminary-decision", "hearing-minutes", "refusal"] {
            let form = form_in(&format!("{service}/{form}"), "kk");
            let grounds: Vec<&str> =
                form.template.words["ground"].values().map(String::as_str).collect();
            assert_eq!(grounds, law.lines().collect::<Vec<_>>(), "{service}");
        }
    }
}

#[test]
fn d13_the_stamp_is_in_kazakh_alone() {
    for service in ["duplicate-school", "duplicate-college"] {
        for language in ["kk", "ru"] {
            let mut values = samples();
            values["duplicate"] = json!({ "number": "17" });
            let text =
                plain(&set_in(&format!("{service}/stamp"), language, &values).lines().join(" "));
            assert!(text.contains("Түпнұсқаның орнына берілген № 17 телнұсқа"), "{text}");
        }
    }
}

#[test]
fn d8_the_source_s_slip_is_never_printed() {
    // The last sentence of p.38 and p.58 speaks of higher education.
    for service in ["duplicate-school", "duplicate-college"] {
        for form in ["preliminary-decision", "hearing-minutes", "refusal"] {
            let words = fixed_words(&format!("{service}/{form}"), "kk").join(" ");
            assert!(!words.contains("жоғары оқу орнынан"), "{words}");
        }
    }
}
