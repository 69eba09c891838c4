//! Blocks one by one: how their lines stand and what is heard of them.

use super::{
    font::Style::{Bold, Italic, Regular},
    *,
};

/// The lines and the outline of a form written for a test.
fn shown(blocks: &str, values: &Value) -> String {
    let paper = written(blocks).set(values).unwrap_or_else(|problems| panic!("{problems}"));
    within_margins("test", &paper);
    let lines = paper.lines().join("\n").replace('\u{a0}', " ");
    format!("{lines}\n\n{}", outline(&paper))
}

#[test]
fn words_are_set_off_within_a_line() {
    let paper = written("**Қазақстан** Республикасы, *№ {{ n }}*, 5 \\* 5 = {{ v }}\n");
    let paper = paper.set(&json!({ "n": 61, "v": "**25**" })).unwrap();
    assert_eq!(paper.lines(), ["Қазақстан Республикасы, №\u{a0}61, 5 * 5 = **25**"]);
    let runs: Vec<_> = paper.pages[0]
        .marks
        .iter()
        .filter_map(|mark| match &mark.ink {
            Ink::Run(run) => Some((run.style, run.text.as_str())),
            _ => None,
        })
        .collect();
    let expected = [
        (Bold, "Қазақстан "),
        (Regular, "Республикасы, "),
        (Italic, "№\u{a0}61"),
        (Regular, ", 5 * 5 = **25**"),
    ];
    assert_eq!(runs, expected);
}

#[test]
fn a_mark_that_is_not_closed_is_found() {
    let text = "title: Сынақ\ncomposed: test\n---\nбір **екі\n\n[center]\nүш *төрт\nбес\n";
    let problems = Form::parse(Path::new("t.kk.txt"), text).unwrap_err();
    assert_eq!(
        problems.to_string(),
        "invalid-template problem=template-open-mark name=**; \
         invalid-template problem=template-open-mark name=*"
    );
}

#[test]
fn items_are_numbered_anew_under_each_point() {
    let blocks = "[point]\nбір\n\n[item]\nа\n\n[item]\nә\n\n[point]\nекі\n\n[space: 1]\n\n[item: x in xs]\n{{ x }}\n\nсоңы\n\n[item]\nб\n";
    insta::assert_snapshot!(shown(blocks, &json!({ "xs": ["в", "г"] })), @r"
    1. бір
    1) а
    2) ә
    2. екі
    1) в
    2) г
    соңы
    1) б

    Document
      List
        ListItem
          Label 1. 
          ListBody бір
            List
              ListItem
                Label 1) 
                ListBody а
              ListItem
                Label 2) 
                ListBody ә
        ListItem
          Label 2. 
          ListBody екі
            List
              ListItem
                Label 1) 
                ListBody в
              ListItem
                Label 2) 
                ListBody г
      Paragraph соңы
      List
        ListItem
          Label 1) 
          ListBody б
    ");
}

#[test]
fn two_languages_stand_side_by_side() {
    let blocks = "[pair bold center]\nБІЛІМ БАСҚАРМАСЫ | УПРАВЛЕНИЕ ОБРАЗОВАНИЯ\n\n[pair]\nАлматы қаласы, Республика алаңы, 4-үй {{ tel }} | город Алматы, площадь Республики, дом 4\nтек қазақша |\n";
    insta::assert_snapshot!(shown(blocks, &json!({ "tel": "8 (727) 000-00-00" })), @r"
    БІЛІМ БАСҚАРМАСЫ  УПРАВЛЕНИЕ ОБРАЗОВАНИЯ
    Алматы қаласы, Республика алаңы,  город Алматы, площадь Республики,
    4-үй 8 (727) 000-00-00  дом 4
    тек қазақша

    Document
      Paragraph БІЛІМ БАСҚАРМАСЫ
      Paragraph (ru) УПРАВЛЕНИЕ ОБРАЗОВАНИЯ
      Paragraph Алматы қаласы, Республика алаңы, 4-үй 8 (727) 000-00-00
      Paragraph (ru) город Алматы, площадь Республики, дом 4
      Paragraph тек қазақша
    ");
}

#[test]
fn a_stamp_stands_above_all_else() {
    let blocks = "[heading]\nТақырып\n\n[stamp]\nҚызмет бабында\n№ {{ n }} дана\n";
    insta::assert_snapshot!(shown(blocks, &json!({ "n": 1 })), @r"
    Қызмет бабында
    № 1 дана
    Тақырып

    Document
      Paragraph Қызмет бабында № 1 дана
      Heading(1) Тақырып
    ");
}

#[test]
fn a_box_is_ticked_when_it_should_be() {
    let blocks = "[check: kind == \"a\"]\nбірінші\n\n[check ru: nobody.here]\nвторой\n\n[check: kind == \"b\"]\nүшінші\n";
    let values = json!({ "kind": "a" });
    insta::assert_snapshot!(shown(blocks, &values), @r#"
    бірінші
    второй
    үшінші

    Document
      Figure { alt: "белгі қойылған" }
      Paragraph бірінші
      Figure { alt: "не отмечено" } (ru)
      Paragraph (ru) второй
      Figure { alt: "белгі қойылмаған" }
      Paragraph үшінші
    "#);
    let paper = written(blocks).set(&values).unwrap();
    let rules = paper.pages[0].marks.iter().filter(|mark| matches!(mark.ink, Ink::Rule(_)));
    assert_eq!(rules.count(), 6 + 4 + 4);
}

#[test]
fn a_code_stands_beside_its_words() {
    let blocks = "[qr]\nҚұжаттың түпнұсқалығын тексеру коды:\nбілім басқармасы\n\nсоңы\n";
    insta::assert_snapshot!(shown(blocks, &json!({ "qr": "RUQSAT 1; extract; 0123456789abcdef" })), @r#"
    Құжаттың түпнұсқалығын тексеру коды:
    білім басқармасы
    соңы

    Document
      Figure { alt: "Құжаттың түпнұсқалығын тексеру коды: білім басқармасы: RUQSAT 1; extract; 0123456789abcdef" }
      Paragraph Құжаттың түпнұсқалығын тексеру коды: білім басқармасы
      Paragraph соңы
    "#);
    assert_eq!(written(blocks).set(&json!({})).unwrap().lines(), ["соңы"]);
    let paper = written(blocks).set(&json!({ "qr": "RUQSAT" })).unwrap();
    let fill = paper.pages[0].marks.iter().find_map(|mark| match &mark.ink {
        Ink::Fill(bars) => Some(bars),
        _ => None,
    });
    let bars = fill.unwrap();
    let side = 24.0 * layout::MM;
    let quiet = bars.iter().map(|bar| bar.at.0 - 30.0 * layout::MM).fold(side, f32::min);
    assert!((quiet / (side / 29.0) - 4.0).abs() < 0.01, "{quiet}");
    let long = written(blocks).set(&json!({ "qr": "x".repeat(601) })).unwrap_err();
    assert_eq!(long.to_string(), "invalid-template problem=template-unfit-value name=qr");
}

#[test]
fn a_page_ends_where_the_form_says() {
    let paper =
        written("[break]\n\nбір\n\n[space: 2]\n\n[break]\n\n[space: 1]\n\nекі\n\n[break]\n");
    assert_eq!(paper.set(&json!({})).unwrap().lines(), ["бір", "2", "екі"]);
}

#[test]
fn no_line_gapes_before_a_long_number() {
    let blocks = "Сізге мемлекеттік қызметті көрсетуден бас тарту туралы {{ date }} №\u{a0}PD-2026-000000000012-алдын-ала-шешім-2026 алдын ала шешім және тыңдауды өткізу уақыты мен орны туралы хабарлама жіберілді.\n";
    let paper = written(blocks).set(&json!({ "date": "2026 жылғы 10 тамыздағы" })).unwrap();
    for mark in &paper.pages[0].marks {
        let Ink::Run(run) = &mark.ink else { continue };
        let widest = run.letters.iter().map(|placed| placed.after).fold(0.0, f32::max);
        assert!(widest <= 2000.0, "{}: {widest}", run.text);
    }
    insta::assert_snapshot!(paper.lines().join("\n").replace('\u{a0}', " "), @r"
    Сізге мемлекеттік қызметті көрсетуден бас тарту туралы 2026 жылғы
    10 тамыздағы № PD-2026-000000000012-алдын-ала-шешім-2026 алдын ала
    шешім және тыңдауды өткізу уақыты мен орны туралы хабарлама жіберілді.
    ");
}

#[test]
fn a_column_is_widened_before_a_word_is_cut() {
    let blocks = "[table: row in rows]\n№ | 5 | {{ number }}\nЖауапкершілігі | 5 | {{ row }}\nНегізі | 90 | {{ row }}\n";
    let paper = written(blocks).set(&json!({ "rows": ["мамандандырылған"] })).unwrap();
    insta::assert_snapshot!(paper.lines().join("\n"), @r"
    №  Жауапкершілігі  Негізі
    1  мамандандырылған  мамандандырылған
    ");
}

#[test]
fn nothing_is_lost_however_long_it_is() {
    let long = "Әбдіғаппарұлы-Қожамқұлов ".repeat(400);
    let blocks = "[addressee]\n{{ v }}\n\n[sides]\n{{ v }} | {{ v }}\n\n[table: x in xs]\nа | 1 | {{ x }}\nә | 1 | б\n\n[line]\n__{{ v }}__\n^ астында {{ v }}\n\n[pair]\n{{ v }} | {{ v }}\n\n[center]\n{{ v }}\n\n[signature]\n{{ v }} | {{ v }}\n";
    let paper = written(blocks).set(&json!({ "v": long, "xs": [long, "в"] })).unwrap();
    within_margins("long", &paper);
    let said = outline(&paper);
    assert_eq!(said.matches("Әбдіғаппарұлы-Қожамқұлов").count(), 400 * 11);
    assert!(paper.pages() > 10);
}

#[test]
fn a_blank_form_leaves_room_to_write() {
    let paper = form("order").blank().unwrap();
    insta::assert_snapshot!(paper.lines().join("\n").replace('\u{a0}', " "), @r"
    (органның атауы)
    БҰЙРЫҚ
    ____________  № ____________
    Негізгі орта, жалпы орта білім беру ұйымдарында экстернат нысанында
    оқуға рұқсат беру туралы
    Қазақстан Республикасы Білім және ғылым министрінің 2016 жылғы
    22 қаңтардағы № 61 бұйрығымен бекітілген (Нормативтік құқықтық
    актілерді мемлекеттік тіркеу тізілімінде № 13110 болып тіркелген) Экстернат
    нысанында оқыту және «Негізгі орта, жалпы орта білім беру ұйымдарында
    экстернат нысанында оқуға рұқсат беру» мемлекеттік көрсетілетін қызмет
    қағидаларының (бұдан әрі – Қағидалар) 4, 5 және 23-тармақтарына сәйкес
    БҰЙЫРАМЫН:
    1. Мына білім алушыларға экстернат нысанында оқуға рұқсат берілсін:
    №  Білім алушының  Туған  Білім беру ұйымы  Сынып  Негіз  Оқу
    тегі, аты, әкесінің  күні  (Қағидалар,  жылы
    аты (бар болса)  4-тармақ)
    2. Білім беру ұйымдарының басшылары Қағидалардың 12-тармағына
    сәйкес осы бұйрықтың 1-тармағында көрсетілген білім алушылар үшін
    ағымдағы оқу жылына арналған оқу жұмыс жоспарына сәйкес жеке оқу
    бағдарламасының және консультация беру кестесінің құрылуын қамтамасыз
    етсін.
    3. Осы бұйрықтың орындалуын бақылауды:
    өзіме қалдырамын
    мына лауазымды адамға жүктеймін:
    (лауазымы, аты мен әкесінің атының бас әріптері, тегі)
    4. Осы бұйрық қол қойылған күнінен бастап күшіне енеді.
    (лауазымы)  (қолы)  (аты мен әкесінің атының бас әріптері, тегі)
    ");
    let lines = form("refusal").blank().unwrap().lines().join(" ");
    assert!(lines.contains("____________"), "{lines}");
    for (service, of_service, ..) in BUILT_IN {
        let name = &format!("{service}/{of_service}");
        assert!(form(name).blank().is_ok(), "{name}");
    }
}

#[test]
fn a_draft_says_so_on_every_page() {
    let mut values = samples();
    values["students"] = students(30);
    let paper = set("order", &values).draft();
    for page in &paper.pages {
        let Ink::Watermark(run) = &page.marks[0].ink else { panic!("no watermark") };
        assert_eq!(run.text, "ЖОБА");
        let middle = run.x + run.width() / 2.0;
        assert!((middle - 105.0 * layout::MM).abs() < 0.1, "{middle}");
    }
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(48))]

    /// Whatever the values, all their words are heard, each in its place, within the margins.
    #[test]
    fn all_that_is_filled_in_is_heard(
        name in "([А-ЯӘҚҢ][а-яәі]{0,14}[ -]){1,12}[а-я]{1,50}",
        rows in proptest::collection::vec("([а-яө]{1,12} ){0,40}№ [0-9]{1,4}", 0..12),
        least in 2_usize..60,
    ) {
        let blank = "_".repeat(least);
        let blocks = format!(
            "[stamp]\n{{{{ v }}}}\n\n{{{{ v }}}} *{{{{ v }}}}*\n\n[line]\nа {blank}{{{{ v }}}}{blank} ә\n^ {{{{ v }}}}\n\n[item: r in rows]\n{{{{ r }}}}\n\n[table: r in rows]\nа | 1 | {{{{ r }}}}\nә | 3 center | {{{{ number }}}}\n\n[check: true]\n{{{{ v }}}}\n\n[pair]\n{{{{ v }}}} | {{{{ v }}}}\n\n[signature]\n{{{{ v }}}} | {{{{ v }}}}\n"
        );
        let paper = written(&blocks).set(&json!({ "v": name, "rows": rows })).unwrap();
        within_margins("random", &paper);
        let said: Vec<String> = outline(&paper).lines().filter_map(spoken).collect();
        let name = plain(&name);
        let mut expected = vec![name.clone(), format!("{name} {name}"), format!("а {name} ә"), name.clone()];
        for (row, number) in rows.iter().zip(1..) {
            expected.extend([format!("{number})"), plain(row)]);
        }
        expected.extend(["а".to_owned(), "ә".to_owned()]);
        for (row, number) in rows.iter().zip(1..) {
            expected.extend([plain(row), number.to_string()]);
        }
        expected.extend([name.clone(), name.clone(), name.clone(), format!("{name} {name}")]);
        proptest::prop_assert_eq!(said, expected);
    }
}

/// The words of a line of an outline, if it has any.
fn spoken(line: &str) -> Option<String> {
    let (tag, words) = line.trim_start().split_once(' ')?;
    let words = words.strip_prefix("(ru) ").unwrap_or(words);
    (tag != "Figure").then(|| plain(words))
}

#[test]
fn what_cannot_be_worded_for_want_of_a_value_is_left_blank() {
    let form = written(
        "{{ n + 1 }}, {{ a ~ b | date }}\n\n[check: n > 3]\nиә\n\n[paragraph if n > 3]\nжоқ\n",
    );
    let said = form.blank().unwrap().lines();
    assert_eq!(said, ["____________, ____________", "иә"]);
}

#[test]
fn the_head_says_where_the_words_come_from() {
    let form = form("extract");
    let origin = Origin::Reproduces { annex: "O61.3".into(), amendment: "225/2020".into() };
    assert_eq!((form.origin(), form.language(), form.is_translation()), (&origin, "kk", false));
    assert!(form.digest().starts_with("sha256:") && form.text().starts_with("title:"));
    let heads = [
        ("reproduces: O61.3", "template-no-amendment"),
        ("reproduces: O61.3 @ 225", "template-no-amendment"),
        ("reproduces: O61.3 @ 225/2020\ncomposed: кім", "template-bad-key"),
        ("composed: кім\ntranslation: official", "template-bad-key"),
    ];
    for (head, problem) in heads {
        let text = format!("title: а\n{head}\n---\nб\n");
        let said = Form::parse(Path::new("t.kk.txt"), &text).unwrap_err().to_string();
        assert!(said.contains(problem), "{head}: {said}");
    }
}

#[test]
fn a_form_that_is_no_form_is_refused_at_once() {
    let text = "а".repeat(200_000);
    let said = Form::parse(Path::new("t.kk.txt"), &text).unwrap_err().to_string();
    assert_eq!(said, "invalid-template problem=template-too-long name=256 KiB");
    let text = "title: а\ncomposed: б\n---\n[space: 60000]\n\n[left]\n漢\n\n[words: а]\nб\n\n[line]\nа\n^ б\n";
    let said = Form::parse(Path::new("t.kk.txt"), text).unwrap_err().to_string();
    for problem in ["[space: 60000]", "letter=漢", "[words: а]", "[line]"] {
        assert!(said.contains(problem), "{problem}: {said}");
    }
}
