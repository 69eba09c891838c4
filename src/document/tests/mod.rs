//! Papers from end to end: samples, and what the tests share.

mod pages;
mod values;
mod wording;

use serde_json::{Value, json};

use super::*;

fn form(name: &str) -> Form {
    Form::find("externat", name, "kk").unwrap()
}

pub(super) fn samples() -> Value {
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
    form(name).set(values).unwrap_or_else(|problems| panic!("{name}: {problems}"))
}

pub(super) fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '_', '…'], " ").split_whitespace().collect::<Vec<_>>().join(" ")
}
