//! Complaints of a case (C1: O61 p.26); their terms are in `exam/externat/complaints.md`.

use super::matters::Facts;

#[test]
fn c1_c4_each_complaint_of_a_case_is_told_from_the_others() {
    let case = Facts::default()
        .then_with(
            "complaint-received",
            "2026-08-24T09:40",
            "complaint = 1\naddressee = \"provider\"",
        )
        .then_with(
            "complaint-received",
            "2026-09-07T10:00",
            "complaint = 2\naddressee = \"quality-authority\"",
        );
    case.ask(|matter| {
        assert_eq!(matter.open_complaint(None).unwrap().number, 1, "C1");
        assert_eq!(matter.open_complaint(Some(2)).unwrap().addressee, "quality-authority", "C4");
        assert_eq!(matter.next_complaint_number(), 3, "C1");
    });
}

/// The states in which a complaint is expected to come.
fn expected_in() -> Vec<&'static str> {
    let rule = super::matters::law().event("complaint-received").unwrap();
    rule.from.iter().flatten().map(String::as_str).collect()
}

#[test]
fn c1_a_complaint_may_come_in_any_state() {
    // C1 p.26: decision, action or inaction: also while nothing has been decided.
    let not_asked = ["withdrawn", "void"];
    for state in super::matters::law().states.iter().filter(|one| !not_asked.contains(&&*one.id)) {
        assert!(expected_in().contains(&&*state.id), "C1 p.26: {}", state.id);
    }
}
