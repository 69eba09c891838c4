//! Pages and the file that comes out.

use super::*;

#[test]
fn every_form_is_set_and_written_the_same_twice() {
    for (service, form, language, _) in BUILT_IN {
        let name = &format!("{service}/{form}");
        let form = form_in(name, language);
        let paper = set_in(name, language, &samples());
        let file = paper.to_pdf(&stamp(&form)).unwrap();
        let again = set_in(name, language, &samples()).to_pdf(&stamp(&form)).unwrap();
        assert_eq!(file, again, "{name}.{language}");
        assert!(file.len() < 80_000, "{name}.{language}: {} bytes", file.len());
    }
}

#[test]
fn papers_for_different_people_have_different_identities() {
    let form = form("extract");
    let mut other = samples();
    other["applicant"]["name"] = json!("Иванова Анна");
    let files =
        [samples(), other].map(|values| set("extract", &values).to_pdf(&stamp(&form)).unwrap());
    let ids = files
        .map(|file| lopdf::Document::load_mem(&file).unwrap().trailer.get(b"ID").unwrap().clone());
    assert_ne!(ids[0], ids[1]);
}

#[test]
fn text_comes_out_of_the_file_as_it_went_in() {
    let mut foreign = samples();
    foreign["applicant"]["name"] = json!("Şükrü Öztürk-Łukasiewicz Əли Ўткір");
    for values in [samples(), foreign] {
        for name in ["extract", "refusal-to-consider", "preliminary-decision"] {
            let paper = set(name, &values);
            let file = paper.to_pdf(&stamp(&form(name))).unwrap();
            let read = lopdf::Document::load_mem(&file).unwrap();
            let pages: Vec<u32> = read.get_pages().keys().copied().collect();
            let out = plain(&read.extract_text(&pages).unwrap());
            for line in paper.lines().iter().flat_map(|line| line.split("  ")) {
                assert!(out.contains(&plain(line)), "{name}: {line} in {out}");
            }
        }
    }
}

#[test]
fn papers_may_be_made_on_many_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Form>();
    shared::<Paper>();
}

#[test]
fn the_layout_of_an_extract_is_kept() {
    let lines = set("extract", &samples()).lines();
    let shown: Vec<String> = lines[8..].iter().map(|line| line.replace('\u{a0}', " ")).collect();
    insta::assert_snapshot!(shown.join("\n"), @r"
    Негізгі орта, жалпы орта білім беру ұйымдарында экстернат нысанында
    оқытуға рұқсат беру туралы бұйрықтан үзінді
    Дербес нөмір:  EX-2026-000012
    Алған уақыты мен күні:  2026 жылғы 3 тамыз, сағат 18:55
    Алматы қаласы Білім басқармасы
    (жергілікті атқарушы органның атауы)
    Негізгі орта, жалпы орта білім беру ұйымдарында экстернат нысанында
    оқытуға рұқсат беру туралы бұйрықтан
    ҮЗІНДІ
    Азамат (-ша):  Сейітова Айгүл Маратқызы, 850412400123
    (көрсетілетін қызметті алушының Т.А.Ә. (бар болса), жеке сәйкестендіру нөмірі)
    Өтініш берген күні:  2026 жылғы 3 тамыз
    2026  жылғы  14  тамыздағы  бұйрықтың негізінде негізгі орта, жалпы
    орта білім беру ұйымдарында экстернат нысанында оқытуға рұқсат беру
    туралы бұйрықтан үзінді.
    А. Б. Сәрсенов, басқарма басшысының орынбасары
    (жауапты тұлғаның Т.А.Ә.(бар болса), лауазымы)
    Жауапты тұлғаның электрондық цифрлық қолтаңбасы
    ");
}

#[test]
fn thirty_students_fill_pages_under_a_repeated_head() {
    let mut values = samples();
    values["students"] = students(30);
    let paper = set("order", &values);
    assert!(paper.pages() > 2, "{}", paper.pages());
    let heads = paper.lines().iter().filter(|line| line.contains("Туған")).count();
    assert!(heads + 1 >= paper.pages(), "{heads} heads on {} pages", paper.pages());
    let lines = paper.lines();
    assert!(lines.contains(&"2".to_owned()), "no page number");
    for number in 1..=30 {
        let start = format!("{number}  ");
        assert!(lines.iter().any(|line| line.starts_with(&start)), "no row {number}");
    }
    let last = crate::document::paper::lines(paper.pages.last().unwrap());
    assert!(last.len() > 2, "the signature stands alone: {last:?}");
}

#[test]
fn nothing_runs_over_the_margins() {
    let mut values = samples();
    values["applicant"]["name"] =
        json!("Әбдіғаппарұлы-Қожамқұлов Ерасыл-Мұхаммед Әбдірахманұлы ".repeat(4));
    values["provider"]["name"] = json!("Қазақстан".repeat(20));
    values["official"]["post"] = json!("басшының орынбасары ".repeat(8));
    values["decision"]["number"] = json!("03-12/45-АБВГД-2026-000000000001");
    values["students"] = students(30);
    for (service, form, language, _) in BUILT_IN {
        let name = &format!("{service}/{form}");
        within_margins(name, &set_in(name, language, &values));
        within_margins(name, &form_in(name, language).blank().unwrap());
    }
}

/// Writes every paper for looking at: `RUQSAT_PAPERS=DIR cargo test papers_to_look_at -- --ignored`.
#[test]
#[ignore = "writes files to look at"]
#[expect(clippy::disallowed_methods, reason = "papers for the eye, outside any office")]
fn papers_to_look_at() {
    let folder = std::path::PathBuf::from(std::env::var_os("RUQSAT_PAPERS").unwrap());
    let mut many = samples();
    many["students"] = students(30);
    many["provider"].as_object_mut().unwrap().remove("place");
    let mut absent = samples();
    absent["hearing"].as_object_mut().unwrap().remove("position");
    absent["applicant"] = json!({ "name": "Иванова Анна" });
    let mut foreign = samples();
    foreign["applicant"]["name"] = json!("Şükrü Öztürk-Łukasiewicz Əли Ўткір");
    let mut papers: Vec<_> = BUILT_IN
        .iter()
        .map(|(service, form, language, _)| {
            let name = format!("{service}/{form}");
            (name.clone(), *language, name.replace('/', "-"), samples())
        })
        .collect();
    papers.extend([
        ("externat/order".to_owned(), "kk", "order-30".to_owned(), many),
        ("externat/refusal".to_owned(), "kk", "refusal-absent".to_owned(), absent),
        ("externat/extract".to_owned(), "kk", "extract-foreign".to_owned(), foreign),
        ("externat/application".to_owned(), "kk", "application-blank".to_owned(), json!({})),
        ("externat/application".to_owned(), "ru", "application-blank".to_owned(), json!({})),
        (
            "externat/hearing-minutes".to_owned(),
            "kk",
            "hearing-minutes-absent".to_owned(),
            sparing(),
        ),
        (
            "externat/complaint-answer".to_owned(),
            "kk",
            "complaint-answer-short".to_owned(),
            sparing(),
        ),
        ("externat/school-request".to_owned(), "kk", "school-request-late".to_owned(), sparing()),
        ("externat/school-request".to_owned(), "ru", "school-request-late".to_owned(), sparing()),
    ]);
    for (name, language, file, values) in papers {
        let form = form_in(&name, language);
        let mut values = values;
        values["qr"] = json!("RUQSAT:1:EX-2026-000012:".to_owned() + &"3F1C".repeat(32));
        let bytes = set_in(&name, language, &values).to_pdf(&stamp(&form)).unwrap();
        std::fs::write(folder.join(format!("{file}.{language}.pdf")), bytes).unwrap();
    }
    for (service, form, language, _) in BUILT_IN {
        let name = &format!("{service}/{form}");
        let form = form_in(name, language);
        let bytes = form.blank().unwrap().to_pdf(&stamp(&form)).unwrap();
        std::fs::write(
            folder.join(format!("blank-{}.{language}.pdf", name.replace('/', "-"))),
            bytes,
        )
        .unwrap();
    }
    let form = form("extract");
    let start = std::time::Instant::now();
    for _ in 0..500 {
        form.set(&samples()).unwrap().to_pdf(&stamp(&form)).unwrap();
    }
    println!("500 extracts in {:?}", start.elapsed());
}

/// How long it takes to fill and set a form: `cargo test --release speed_of_layout -- --ignored --nocapture`.
#[test]
#[ignore = "a measure, not a check"]
fn speed_of_layout() {
    for name in ["extract", "order", "refusal"] {
        let (form, values) = (form(name), samples());
        let blocks = form::fill(&form.source, &form.template, &values).unwrap();
        let start = std::time::Instant::now();
        for _ in 0..2000 {
            form::fill(&form.source, &form.template, &values).unwrap();
        }
        let filled = start.elapsed();
        let start = std::time::Instant::now();
        for _ in 0..2000 {
            layout::lay_out(&blocks, "kk").unwrap();
        }
        println!("{name}: filled in {:?}, set in {:?}", filled / 2000, start.elapsed() / 2000);
    }
}
