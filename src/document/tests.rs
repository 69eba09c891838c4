//! Papers from end to end: wording held against the law, values that try to be more than
//! text, long names and many students, and the file that comes out.

use serde_json::{Value, json};

use super::*;

fn form(name: &str) -> Form {
    Form::find("externat", name, "kk").unwrap()
}

fn samples() -> Value {
    json!({
        "provider": {
            "name": "Алматы қаласы Білім басқармасы",
            "place": "Алматы қаласы",
            "address": "Алматы қаласы, Республика алаңы, 4-үй",
        },
        "case": { "number": "EX-2026-000012", "received": "2026-08-03T18:55:00+05:00" },
        "applicant": { "name": "Сейітова Айгүл Маратқызы", "iin": "850412400123" },
        "student": { "name": "Сейіт Нұрлан Ғалымжанұлы" },
        "application": { "date": "2026-08-03" },
        "order": { "number": "7", "date": "2026-08-14" },
        "official": { "name": "А. Б. Сәрсенов", "post": "басқарма басшысының орынбасары" },
        "head": { "name": "Ж. Қ. Өтеғұлова", "post": "Алматы қаласы Білім басқармасының басшысы" },
        "executor": { "name": "Г. Әлімова", "phone": "8 (727) 000-00-00" },
        "documents": ["денсаулығы туралы дәрігерлік-консультациялық комиссияның қорытындысы (026/е нысаны)"],
        "decision": { "number": "03-12/45", "date": "2026-08-05" },
        "grounds": [{
            "number": 2,
            "circumstances": "өтініш оқу жылы басталғанға дейін күнтізбелік жиырма күннен кеш берілген.",
            "reasons": "өтініш 2026 жылғы 20 тамызда, яғни Қағидалардың 9-тармағының 3) тармақшасында белгіленген мерзімнен кеш берілген.",
        }],
        "preliminary": { "number": "03-12/51", "date": "2026-08-10" },
        "hearing": { "at": "2026-08-12T15:00:00+05:00", "place": "Алматы қаласы, Республика алаңы, 4-үй, 305-кабинет", "position": "құжаттарды кешіктіріп жинағанын түсіндірді." },
        "students": students(3),
    })
}

fn students(count: usize) -> Value {
    let names = [
        "Сейіт Нұрлан Ғалымжанұлы",
        "Иванова Анна",
        "Әбдіғаппарұлы-Қожамқұлов Ерасыл-Мұхаммед Әбдірахманұлы",
    ];
    let schools = [
        "№ 12 мектеп-гимназия",
        "Қазақстан Республикасы Оқу-ағарту министрлігінің «Ы. Алтынсарин атындағы дарынды балаларға арналған мамандандырылған мектеп-интернаты» коммуналдық мемлекеттік мекемесі",
    ];
    let categories = ["health", "abroad-with-parents", "abroad-alone", "grades"];
    (0..count)
        .map(|index| {
            json!({
                "name": names[index % 3],
                "born": "2012-09-03",
                "school": schools[index % 2],
                "grades": if index % 4 == 3 { json!([8, 9]) } else { json!([8]) },
                "category": categories[index % 4],
                "school_year": 2026,
            })
        })
        .collect()
}

fn stamp(form: &Form) -> Stamp {
    Stamp {
        title: form.title().to_owned(),
        created: "2026-08-14T10:00:00+05:00".parse().unwrap(),
    }
}

/// Sets a form, or says its problems in short.
fn set(name: &str, values: &Value) -> Paper {
    form(name)
        .set(values)
        .unwrap_or_else(|problems| panic!("{name}: {problems}"))
}

fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '_', '…'], " ")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

fn text(paper: &Paper) -> String {
    plain(&paper.lines().join(" "))
}

/// The wording of O61.3 as in force, 29.05.2020 № 225; extraction faults mended (SOURCES.md).
const O61_3: &[&str] = &[
    "Экстернат нысанында оқыту және \"Негізгі орта, жалпы орта білім беру ұйымдарында экстернат нысанында оқуға рұқсат беру\" мемлекеттік көрсетілетін қызмет қағидаларына 3-қосымша",
    "Нысан",
    "Негізгі орта, жалпы орта білім беру ұйымдарында экстернат нысанында оқытуға рұқсат беру туралы бұйрықтан үзінді",
    "Дербес нөмір:",
    "Алған уақыты мен күні:",
    "(жергілікті атқарушы органның атауы)",
    "Негізгі орта, жалпы орта білім беру ұйымдарында экстернат нысанында оқытуға рұқсат беру туралы бұйрықтан",
    "ҮЗІНДІ",
    "Азамат (-ша): (көрсетілетін қызметті алушының Т.А.Ә. (бар болса), жеке сәйкестендіру нөмірі)",
    "Өтініш берген күні:",
    "жылғы бұйрықтың негізінде негізгі орта, жалпы орта білім беру ұйымдарында экстернат нысанында оқытуға рұқсат беру туралы бұйрықтан үзінді.",
    "(жауапты тұлғаның Т.А.Ә.(бар болса), лауазымы)",
    "Жауапты тұлғаның электрондық цифрлық қолтаңбасы",
];

/// The wording of O61.2 as in force, 08.11.2022 № 449; extraction faults mended (SOURCES.md).
const O61_2: &[&str] = &[
    "Экстернат нысанында оқыту және \"Негізгі орта, жалпы орта білім беру ұйымдарында экстернат нысанында оқуға рұқсат беру\" мемлекеттік көрсетілетін қызмет қағидаларына 2-қосымша",
    "Нысан",
    "Өтінішті қараудан бас тарту туралы хабарлама",
    "Хабарландырылады",
    "(тегі, аты, әкесінің аты (болған жағдайда)",
    "экстернат нысанында оқуға рұқсат беру туралы өтінішті қарау кезінде құжаттар топтамасында",
    "(тапсырылмаған немесе сәйкес келмейтін құжаттарды көрсету)",
    "анықталды, осыған байланысты экстернат нысанында оқуға рұқсат беру туралы өтінішті қараудан бас тартылды.",
    "(өтінішті қараудан бас тарту үшін жауапкершілікті өзіне алған ұйымның атауы мен мекенжайы)",
    "Экстернат нысанында оқуға рұқсат беру туралы өтінішті қараудан бас тарту туралы шешімнің тіркеу нөмірі және күні:",
    "№ \" \" 20 ж.",
    "(лауазымы) (инициалдары, фамилиясы)",
    "Жауапты тұлғаның электрондық цифрлық қолтаңбасы",
];

/// The grounds of O61.1(9) in the words of the law.
const O61_1_9: &[&str] = &[
    "көрсетілетін қызметті алушының мемлекеттік көрсетілетін қызметті алу үшін ұсынған құжаттардың және (немесе) олардағы деректердің (мәліметтердің) анық еместігінің анықталуы",
    "көрсетілетін қызметті алушының және (немесе) мемлекеттік қызмет көрсету үшін қажетті ұсынылған материалдардың, деректердің және мәліметтердің Қазақстан Республикасының нормативтік құқықтық актілерінде белгіленген талаптарға сәйкес келмеуі",
    "көрсетілетін қызметті алушының мемлекеттік қызмет көрсету үшін талап етілетін \"Дербес деректер және оларды қорғау туралы\" Қазақстан Республикасы Заңының 8-бабына сәйкес берілетін қолжетімділігі шектеулі дербес деректерге қол жеткізуге келісімінің болмауы",
];

/// The fixed words of a form, each block once: the two blocks of one place in the extract
/// differ only by what is filled in.
fn fixed_words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = form(name)
        .wording()
        .iter()
        .map(|block| plain(block))
        .collect();
    words.retain(|block| !block.is_empty());
    words.dedup();
    words
}

#[test]
fn the_extract_has_exactly_the_words_of_its_annex() {
    assert_eq!(fixed_words("extract"), O61_3);
}

#[test]
fn the_refusal_to_consider_has_exactly_the_words_of_its_annex() {
    assert_eq!(fixed_words("refusal-to-consider"), O61_2);
}

#[test]
fn grounds_are_quoted_in_the_words_of_the_law() {
    for name in ["preliminary-decision", "refusal"] {
        let words = &form(name).template.words["ground"];
        assert_eq!(
            words.values().map(String::as_str).collect::<Vec<_>>(),
            O61_1_9,
            "{name}"
        );
    }
}

#[test]
fn every_form_is_set_and_written_the_same_twice() {
    for (_, name, ..) in BUILT_IN {
        let form = form(name);
        let paper = set(name, &samples());
        let file = paper.to_pdf(&stamp(&form)).unwrap();
        assert_eq!(
            file,
            set(name, &samples()).to_pdf(&stamp(&form)).unwrap(),
            "{name}"
        );
        assert!(file.len() < 50_000, "{name}: {} bytes", file.len());
    }
}

#[test]
fn papers_for_different_people_have_different_identities() {
    let form = form("extract");
    let mut other = samples();
    other["applicant"]["name"] = json!("Иванова Анна");
    let files =
        [samples(), other].map(|values| set("extract", &values).to_pdf(&stamp(&form)).unwrap());
    let ids = files.map(|file| {
        lopdf::Document::load_mem(&file)
            .unwrap()
            .trailer
            .get(b"ID")
            .unwrap()
            .clone()
    });
    assert_ne!(ids[0], ids[1]);
}

#[test]
fn values_stay_text_whatever_they_hold() {
    let mut values = samples();
    values["applicant"]["name"] = json!("{{ order.date }}\n[heading]\n__ ^ | ~ {% raw %} \\ № 5");
    for name in ["extract", "refusal-to-consider", "refusal"] {
        let text = text(&set(name, &values));
        let shown = plain("{{ order.date }} [heading] __ ^ | ~ {% raw %} \\ № 5");
        assert!(text.contains(&shown), "{name}: {text}");
    }
}

#[test]
fn a_missing_value_is_named_with_its_line() {
    let mut values = samples();
    values["applicant"].as_object_mut().unwrap().remove("name");
    values["order"]["date"] = Value::Null;
    let problems = form("extract").set(&values).unwrap_err();
    assert!(
        problems
            .0
            .iter()
            .all(|problem| problem.code == codes::INVALID_TEMPLATE)
    );
    let said = problems.to_string();
    assert!(
        said.contains("problem=template-unknown-value name=order.date | year"),
        "{said}"
    );
    let Some(crate::diagnostic::Place::Span { path, text, span }) = &problems.0[0].place else {
        panic!("no place")
    };
    assert_eq!(path, Path::new("templates/externat/extract.kk.txt"));
    assert_eq!(
        &text[span.clone()],
        "{{ applicant.name ~ \", \" ~ applicant.iin }}"
    );
}

#[test]
fn a_letter_without_a_glyph_is_named() {
    let mut values = samples();
    values["applicant"]["name"] = json!("李 Ли");
    let problems = form("extract").set(&values).unwrap_err();
    assert_eq!(problems.to_string(), "no-glyph letter=李 code=U+674E");
}

#[test]
fn faults_of_a_form_are_all_found_with_their_places() {
    let text = "title: Сынақ\nauthor: кім\n---\n[headline]\nа\n\n{{ a | }}\n\n[table: a in b]\nодин | x | {{ a }}\n\n[left loud]\nб\n";
    let problems = Form::parse(Path::new("local/сынақ.kk.txt"), text).unwrap_err();
    let lines: Vec<_> = problems
        .0
        .iter()
        .map(|problem| {
            let Some(crate::diagnostic::Place::Span { text, span, .. }) = &problem.place else {
                panic!("no place")
            };
            let (line, _) = crate::diagnostic::Place::line_and_column(text, span.start);
            (line, String::from(problem.arguments[0].1.clone()))
        })
        .collect();
    let expected = [
        (2, "template-unknown-key"),
        (1, "template-missing-key"),
        (4, "template-unknown-block"),
        (7, "template-bad-expression"),
        (9, "template-bad-block"),
        (12, "template-unknown-block"),
    ];
    assert_eq!(
        lines,
        expected.map(|(line, problem)| (line, problem.to_owned()))
    );
}

#[test]
fn an_unknown_form_is_said_so() {
    let problems = Form::find("externat", "licence", "kk").unwrap_err();
    assert_eq!(
        problems.to_string(),
        "no-form service=externat form=licence language=kk"
    );
}

#[test]
fn thirty_students_fill_pages_under_a_repeated_head() {
    let mut values = samples();
    values["students"] = students(30);
    let paper = set("order", &values);
    assert!(paper.pages() > 2, "{}", paper.pages());
    let heads = paper
        .lines()
        .iter()
        .filter(|line| line.contains("Туған"))
        .count();
    assert!(
        heads + 1 >= paper.pages(),
        "{heads} heads on {} pages",
        paper.pages()
    );
    let lines = paper.lines();
    assert!(lines.contains(&"2".to_owned()), "no page number");
    for number in 1..=30 {
        let start = format!("{number}  ");
        assert!(
            lines.iter().any(|line| line.starts_with(&start)),
            "no row {number}"
        );
    }
    let last = super::lines(paper.pages.last().unwrap());
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
    for (_, name, ..) in BUILT_IN {
        for page in set(name, &values).pages {
            for mark in page.marks {
                let (left, right, y) = match mark {
                    Mark::Run(run) => {
                        let width: f32 =
                            run.letters.iter().map(|l| f32::from(l.letter.width)).sum();
                        (run.x, run.x + width * run.size / 1000.0, run.y)
                    }
                    Mark::Rule(rule) => (rule.from.0, rule.to.0, rule.to.1),
                };
                let sides = 30.0 * layout::MM - 0.1..=195.0 * layout::MM + 0.1;
                assert!(
                    sides.contains(&left) && sides.contains(&right),
                    "{name}: {left}..{right}"
                );
                assert!(y < 277.0 * layout::MM + 0.1, "{name}: {y}");
            }
        }
    }
}

/// Writes every paper for looking at: `RUQSAT_PAPERS=DIR cargo test papers_to_look_at -- --ignored`.
#[test]
#[ignore = "writes files to look at"]
#[expect(
    clippy::disallowed_methods,
    reason = "papers for the eye, outside any office"
)]
fn papers_to_look_at() {
    let folder = std::path::PathBuf::from(std::env::var_os("RUQSAT_PAPERS").unwrap());
    let mut many = samples();
    many["students"] = students(30);
    many["provider"].as_object_mut().unwrap().remove("place");
    let mut absent = samples();
    absent["hearing"]
        .as_object_mut()
        .unwrap()
        .remove("position");
    absent["applicant"] = json!({ "name": "Иванова Анна" });
    let mut foreign = samples();
    foreign["applicant"]["name"] = json!("Şükrü Öztürk-Łukasiewicz Əли Ўткір");
    let papers = BUILT_IN
        .iter()
        .map(|(_, name, ..)| (*name, *name, samples()))
        .chain([
            ("order", "order-30", many),
            ("refusal", "refusal-absent", absent),
            ("extract", "extract-foreign", foreign),
        ]);
    for (name, file, values) in papers {
        let form = form(name);
        let bytes = set(name, &values).to_pdf(&stamp(&form)).unwrap();
        std::fs::write(folder.join(format!("{file}.pdf")), bytes).unwrap();
    }
    let form = form("extract");
    let start = std::time::Instant::now();
    for _ in 0..500 {
        form.set(&samples()).unwrap().to_pdf(&stamp(&form)).unwrap();
    }
    println!("500 extracts in {:?}", start.elapsed());
}
