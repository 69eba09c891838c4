//! Values that try to be more than text, and faults of values and forms.

use super::*;

fn text(paper: &Paper) -> String {
    plain(&paper.lines().join(" "))
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
    assert!(problems.0.iter().all(|problem| problem.code == codes::INVALID_TEMPLATE));
    let said = problems.to_string();
    assert!(said.contains("problem=template-unknown-value name=order.date | year"), "{said}");
    let Some(crate::diagnostic::Place::Span { path, text, span }) = &problems.0[0].place else {
        panic!("no place")
    };
    assert_eq!(path, Path::new("templates/externat/extract.kk.txt"));
    assert_eq!(
        &text[span.clone()],
        "{{ applicant.name ~ (\", \" ~ applicant.iin if applicant.iin is defined else \"\") }}"
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
    assert_eq!(lines, expected.map(|(line, problem)| (line, problem.to_owned())));
}

#[test]
fn an_unknown_form_is_said_so() {
    let problems = Form::find("externat", "licence", "kk").unwrap_err();
    assert_eq!(problems.to_string(), "no-form service=externat form=licence language=kk");
}

#[test]
fn an_empty_list_leaves_only_the_head_of_a_table() {
    let mut values = samples();
    values["students"] = json!([]);
    let paper = set("order", &values);
    assert_eq!(paper.pages(), 1);
}

#[test]
fn a_form_may_begin_with_a_byte_order_mark_and_its_errors_are_short() {
    let long = "а".repeat(300);
    let text = format!("\u{feff}title: Сынақ\ncomposed: test\n---\n{{{{ {long} | }}}}\n");
    let said = Form::parse(Path::new("t.kk.txt"), &text).unwrap_err().to_string();
    let expected =
        format!("invalid-template problem=template-bad-expression name={}…", "а".repeat(200));
    assert_eq!(said, expected.replace('\u{feff}', ""));
}
