//! Papers from end to end: samples, and what the tests share.

mod blocks;
mod certificates;
mod commission;
mod composed;
mod correction;
mod duplicate;
mod pages;
mod structure;
mod twins;
mod values;
mod wording;

use serde_json::{Value, json};

use super::{sheet::Ink, *};

fn form(name: &str) -> Form {
    form_in(name, "kk")
}

/// A form by its name; of another service than `externat` as `SERVICE/FORM`.
fn form_in(name: &str, language: &str) -> Form {
    let (service, form) = name.split_once('/').unwrap_or_else(|| (service_of(name), name));
    Form::find(service, form, language)
        .unwrap_or_else(|problems| panic!("{name}.{language}: {problems}"))
}

/// The first service that has a form of this name; `externat` stands before all others.
fn service_of(form: &str) -> &'static str {
    let mut services = BUILT_IN.iter().filter(|row| row.1 == form).map(|row| row.0);
    let others = services.clone().next().unwrap_or_default();
    services.find(|service| *service == "externat").unwrap_or(others)
}

/// The fixed words of a form, each block once: the two blocks of one place in the extract
/// differ only by what is filled in.
fn fixed_words(name: &str, language: &str) -> Vec<String> {
    let words = form_in(name, language).wording();
    let mut words: Vec<String> = words.iter().map(|block| plain(&block.replace('*', ""))).collect();
    words.retain(|block| !block.is_empty());
    words.dedup();
    words
}

/// What the papers of an extern's year say.
fn year_of_an_extern(values: &mut Value) {
    values["year"] = json!({ "school_year": 2026, "grades": "8" });
    values["programme"] = json!({
        "plan": "2026 жылғы 28 тамыздағы № 3",
        "health": "№ 519, 17.07.2026",
        "attestation": "2025-2026 оқу жылының қорытындысы",
    });
    values["attestation"] = json!({ "form": "жазбаша емтихан", "dates": "2027 жылғы 17-28 мамыр" });
    values["planned"] = json!([
        { "grade": "8", "name": "алгебра", "hours": "102" },
        { "grade": "8", "name": "физика", "hours": "–" },
    ]);
    values["lessons"] = json!([
        { "date": "2027-01-15", "time": "10:00–10:45", "subject": "алгебра", "kind": "consultation", "room": "12", "teacher": "А. Б. Ахметова" },
        { "date": "2027-04-20", "time": "11:00–11:45", "subject": "физика", "kind": "interim", "room": "14", "teacher": "–" },
    ]);
    values["marks"] = json!([
        { "grade": "8", "subject": "алгебра", "attestation": "interim", "mark": "4", "passed": "yes" },
        { "grade": "8", "subject": "физика", "attestation": "interim", "mark": "2", "passed": "no" },
    ]);
    values["council"] = json!({ "number": "5", "date": "2027-05-03" });
    values["examiners"] = json!({
        "chair": "А. Б. Ахметова",
        "secretary": "Г. Әлімова",
        "members": [{ "name": "С. Т. Серіков", "sign": "" }, { "name": "Ж. Қ. Өтеғұлова", "sign": "" }],
    });
    values["materials"] = json!(12);
}

pub(super) fn samples() -> Value {
    let mut values = json!({
        "provider": {
            "name": "Алматы қаласы Білім басқармасы",
            "name_ru": "Управление образования города Алматы",
            "place": "Алматы қаласы",
            "address": "Алматы қаласы, Республика алаңы, 4-үй",
            "address_ru": "город Алматы, площадь Республики, дом 4",
        },
        "case": { "number": "EX-2026-000012", "received": "2026-08-03T18:55:00+05:00" },
        "applicant": { "name": "Сейітова Айгүл Маратқызы", "iin": "850412400123", "phone": "+77012440723" },
        "student": {
            "name": "Сейіт Нұрлан Ғалымжанұлы",
            "born": "2012-09-03",
            "school": "№ 12 мектеп-гимназия",
            "grade": 8,
        },
        "application": {
            "date": "2026-08-03",
            "number": "KZ40-0012345",
            "reason": "дипломдағы тегі қате жазылған",
            "mistakes": "«Нурланов» емес, «Нұрланов»",
            "finished": "2004",
            "renamed_to": "№ 12 лицей, Алматы қаласы, Абай көшесі, 5",
            "speciality": "Есеп және аудит",
        },
        "order": { "number": "7", "date": "2026-08-14" },
        "official": { "name": "А. Б. Сәрсенов", "full": "Сәрсенов Асқар Болатұлы", "post": "басқарма басшысының орынбасары", "post_ru": "заместитель руководителя управления" },
        "head": { "name": "Ж. Қ. Өтеғұлова", "full": "Өтеғұлова Жанар Қайратқызы", "post": "Алматы қаласы Білім басқармасының басшысы" },
        "executor": { "name": "Г. Әлімова", "phone": "8 (727) 000-00-00" },
        "documents": ["денсаулығы туралы дәрігерлік-консультациялық комиссияның қорытындысы (026/е нысаны)"],
        "decision": { "number": "03-12/45", "date": "2026-08-05" },
        "grounds": [{
            "number": 2,
            "circumstances": "өтініш оқу жылы басталғанға дейін күнтізбелік жиырма күннен кеш берілген.",
            "reasons": "өтініш 2026 жылғы 20 тамызда, яғни Қағидалардың 9-тармағының 3) тармақшасында белгіленген мерзімнен кеш берілген.",
        }],
        "ground": { "number": 1, "circumstances": "мұрағаттағы бұйрықта басқа тегі жазылған." },
        "preliminary": { "number": "03-12/51", "date": "2026-08-10" },
        "hearing": { "at": "2026-08-12T15:00:00+05:00", "place": "Алматы қаласы, Республика алаңы, 4-үй, 305-кабинет", "attended": "yes", "position": "құжаттарды кешіктіріп жинағанын түсіндірді." },
        "students": students(3),
        "reasons": ["Өтініштің тіркелген күні портал деректерімен расталады."],
        "request": { "number": "03-12/49", "date": "2026-08-05" },
        "grades": [8, 9],
        "school_year": 2026,
        "category": "grades",
        "reply_by": "2026-08-10",
        "minutes": { "number": "4", "date": "2026-08-12", "decision": "мемлекеттік қызметті көрсетуден дәлелді бас тарту" },
        "chair": { "name": "А. Б. Сәрсенов", "post": "басқарма басшысының орынбасары" },
        "secretary": { "name": "Г. Әлімова", "post": "бас маман" },
        "letter": { "number": "03-12/77", "date": "2026-08-20" },
        "body": "Мемлекеттік қызметтер көрсету сапасын бағалау және бақылау жөніндегі уәкілетті орган",
        "complaint": { "received": "2026-08-18", "registered": "2026-08-18", "number": "Ж-15", "about": "мемлекеттік қызметті көрсетуден бас тарту" },
        "answer": { "number": "03-12/80", "date": "2026-08-24", "decision": "өтінішті қайта қарау" },
        "outcome": "partly-upheld",
        "enclosures": [
            "шағым, 2 парақ",
            "өтініш және оған қоса берілген құжаттар, 6 парақ",
            "алдын ала шешім және тыңдау туралы хабарлама, 2 парақ",
            "тыңдау хаттамасы, 1 парақ",
            "мемлекеттік қызметті көрсетуден дәлелді бас тарту, 2 парақ",
        ],
    });
    // A longer list is more than the macro can take.
    values["received"] = json!(["жеке басты куәландыратын құжат № 123456789"]);
    values["duplicate"] =
        json!({ "number": "DS-2026-000012", "blank": "ЖОБ 0000123", "original": "ЖОБ 0012345" });
    values["objection"] =
        json!({ "date": "2026-08-11", "text": "түпнұсқа мектептің мұрағатында сақталған" });
    values["collected_at"] = json!("Алматы қаласы, Абай көшесі, 5");
    values["asked"] = json!("diploma");
    year_of_an_extern(&mut values);
    values["list"] = json!({ "id": "competition", "date": "2026-08-23" });
    values["placed"] = json!([
        { "applicant": "1001", "college": "№ 1 жоғары колледж", "speciality": "06130100 Бағдарламалық қамтамасыз ету", "qualification": "4S06130105 Техник-бағдарламашы", "score": "14/3" },
        { "applicant": "1002, Сейіт Нұрлан Ғалымжанұлы", "college": "Педагогика колледжі", "speciality": "01120100 Мектепке дейінгі тәрбие", "qualification": "4S01120102 Тәрбиеші", "score": "–" },
    ]);
    values["results"] = json!({ "digest": "sha256:b0ebaa155bf8b873b340126f647f440ff9b3ac94563ee6a087b29474dfbff557" });
    values["entrant"] = json!({ "name": "Сейіт Нұрлан Ғалымжанұлы", "represented": "yes" });
    values["speciality"] = json!("04110100 Есеп және аудит");
    values["qualification"] = json!("3W04110101 Бухгалтер-кассир");
    values["taker"] = json!({ "name": "Сәрсенов Асқар Болатұлы", "post": "қабылдау комиссиясының хатшысы", "contacts": "8 (7212) 00-00-00" });
    values["fetched"] = json!(["№ 075-У нысаны бойынша медициналық анықтама"]);
    certificates::add(&mut values);
    commission::add(&mut values);
    values
}

/// The samples with little known, or with names as long as they come.
fn sparing() -> Value {
    let mut values = samples();
    for (group, keys) in [
        ("provider", &["name_ru", "address_ru", "place"][..]),
        ("official", &["post_ru"]),
        ("applicant", &["iin", "phone"]),
        ("application", &["mistakes"]),
        ("student", &["born", "grade"]),
        ("hearing", &["position"]),
        ("minutes", &["decision"]),
        ("complaint", &["registered", "number", "about"]),
        ("answer", &["decision"]),
    ] {
        let group = values[group].as_object_mut().unwrap();
        group.retain(|key, _| !keys.contains(&key.as_str()));
    }
    for name in ["executor", "secretary", "reasons", "reply_by", "ground", "objection"] {
        values.as_object_mut().unwrap().remove(name);
    }
    values["applicant"]["name"] = json!("Иванова Анна");
    values["hearing"]["attended"] = json!("no");
    values["hearing"]["absent"] = json!("yes");
    values
}

fn lavish() -> Value {
    let long = "Әбдіғаппарұлы-Қожамқұлов Ерасыл-Мұхаммед Әбдірахманұлы";
    let mut values = samples();
    values["applicant"]["name"] = json!(long);
    values["student"]["name"] = json!(long);
    values["student"]["school"] = students(2)[1]["school"].clone();
    values["representative"] = json!({ "name": long });
    values["students"] = students(30);
    values
}

pub(super) fn students(count: usize) -> Value {
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
        seal: None,
        profile: Profile::Archival,
    }
}

/// Sets a form, or says its problems in short.
fn set(name: &str, values: &Value) -> Paper {
    set_in(name, "kk", values)
}

fn set_in(name: &str, language: &str, values: &Value) -> Paper {
    let form = form_in(name, language);
    form.set(values).unwrap_or_else(|problems| panic!("{name}.{language}: {problems}"))
}

pub(super) fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '_', '…'], " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Holds every mark of a paper within the margins. The space that ends a line may hang out.
fn within_margins(name: &str, paper: &Paper) {
    let allowed = 30.0 * layout::MM - 0.1..=195.0 * layout::MM + 0.1;
    let depths = 10.0 * layout::MM..=277.0 * layout::MM + 0.1;
    for mark in paper.pages.iter().flat_map(|page| &page.marks) {
        let corners = match &mark.ink {
            Ink::Run(run) => vec![(run.x, run.y), (run.x + seen(run), run.y)],
            Ink::Rule(rule) => vec![rule.from, rule.to],
            Ink::Fill(bars) | Ink::Tint(_, bars) => bars
                .iter()
                .flat_map(|bar| [bar.at, (bar.at.0 + bar.size.0, bar.at.1 + bar.size.1)])
                .collect(),
            Ink::Watermark(_) => continue,
        };
        for (x, y) in corners {
            assert!(allowed.contains(&x) && depths.contains(&y), "{name}: {x}, {y}: {mark:?}");
        }
    }
}

/// The width of a run without the space it ends with.
fn seen(run: &sheet::Run) -> f32 {
    let mut run = run.clone();
    if run.text.ends_with(' ') {
        run.letters.pop();
    }
    run.width()
}

/// A form written for a test: its blocks under a head.
fn written(blocks: &str) -> Form {
    let text = format!("title: Сынақ\ncomposed: for a test\n---\n{blocks}");
    Form::parse(Path::new("local/test.kk.txt"), &text)
        .unwrap_or_else(|problems| panic!("{problems}"))
}

/// What a reader hears: the nodes as an outline, each with its words.
fn outline(paper: &Paper) -> String {
    use std::fmt::Write as _;
    let nodes = &paper.structure.nodes;
    let mut said = vec![String::new(); nodes.len()];
    for mark in paper.pages.iter().flat_map(|page| &page.marks) {
        if let (sheet::Owner::Node(node), Ink::Run(run)) = (mark.owner, &mark.ink) {
            said[node.0].push_str(&run.text);
        }
    }
    let mut text = String::new();
    let mut depths = vec![0; nodes.len()];
    for (index, node) in nodes.iter().enumerate() {
        depths[index] = node.parent.map_or(0, |parent| depths[parent.0] + 1);
        let _ = write!(text, "{}{:?}", "  ".repeat(depths[index]), node.tag);
        if let Some(language) = node.language {
            let _ = write!(text, " ({language})");
        }
        if !said[index].is_empty() {
            let _ = write!(text, " {}", said[index].replace('\u{a0}', " "));
        }
        text.push('\n');
    }
    text
}
