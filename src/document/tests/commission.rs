//! What minutes of a commission say, as a sample.

use serde_json::{Value, json};

/// Adds the values of minutes to the samples.
pub(super) fn add(values: &mut Value) {
    values["commission"] = json!({
        "kind": "examination",
        "order": "45-Ө",
        "ordered": "2026-06-10",
        "members": "5",
    });
    values["meeting"] = json!({
        "at": "2026-08-14T15:00",
        "is_final": "yes",
        "present": "4",
        "quorum": "yes",
        "recording": "мұрағат, 3-тізімдеме, 12-файл",
    });
    values["present"] = json!([
        { "name": "Сәрсенов Асқар Болатұлы", "post": "директордың орынбасары", "role": "chair" },
        { "name": "Жұмабаева Гүлнар Серікқызы", "post": "сурет пәнінің оқытушысы", "role": "member" },
    ]);
    values["absent"] = json!([{ "name": "Иванова Анна", "post": "психолог", "role": "member" }]);
    values["decisions"] = json!([
        {
            "text": "Шығармашылық емтиханның нәтижелері бекітілсін",
            "yes": "3",
            "no": "1",
            "abstained": "0",
            "outcome": "adopted",
        },
        {
            "text": "Шетелдік құжат бойынша пәндер белгіленсін.",
            "yes": "2",
            "no": "2",
            "abstained": "0",
            "outcome": "adopted-by-chair",
            "entrant": "1042",
            "subjects": "алгебра, физика",
        },
    ]);
    values["secretary"]["signs"] = json!("Г. Әлімова");
}
