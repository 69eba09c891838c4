//! What a paper may be issued on (E10, E12, E14, E15), beside `exam/externat/gates.md`. Registered on Monday 3 August 2026:
//! check by the 5th, notice of the hearing by the 12th, term on the 17th.

use ruqsat::procedure::Act::{
    Deliver, Order, RefuseFinal, RefusePreliminary, RefuseToConsider, Withdraw,
};

use super::matters::{Facts, moment};

const NOTICE: &str = r#"number = "PD-1"
ground = 2
reason = "екі сынып"
hearing = 2026-08-14T15:00:00+05:00
venue = "305-кабинет""#;

fn registered() -> Facts {
    Facts::default()
}

fn incomplete() -> Facts {
    Facts::default().with(&[("application", "")])
}

fn complete() -> Facts {
    registered().then("package-complete", "2026-08-04T10:00")
}

fn replied() -> Facts {
    complete().then("school-replied", "2026-08-07T10:00")
}

fn reviewed(outcome: &'static str) -> Facts {
    replied().then_with("content-reviewed", "2026-08-10T10:00", outcome)
}

fn conforming() -> Facts {
    reviewed("outcome = \"conforms\"")
}

fn refusable() -> Facts {
    reviewed("outcome = \"refusal\"\nground = 2")
}

fn notified() -> Facts {
    refusable().then_with("hearing-notified", "2026-08-11T10:00", NOTICE)
}

fn heard() -> Facts {
    notified().then_with("hearing-held", "2026-08-14T15:10", "attended = \"yes\"")
}

fn granted() -> Facts {
    conforming().then("granted", "2026-08-12T10:00")
}

#[test]
fn e15_a_late_notice_makes_no_lawful_refusal() {
    // Working day 8: the notice may be recorded, for it happened, but the refusal on it is
    // against p.23 ("not later than 3 working days before the term ends").
    let late = refusable().then_with("hearing-notified", "2026-08-13T10:00", NOTICE);
    let case = late.then("hearing-held", "2026-08-14T15:10");
    assert_ne!(case.permits(RefuseFinal, "2026-08-14T16:00"), "yes", "E15 p.23");
}

#[test]
fn e12_e15_what_ended_is_not_opened_by_a_late_letter() {
    // The school's second letter comes after the permission was handed over.
    let delivered = granted().then("result-delivered", "2026-08-13T10:00");
    let letter = delivered.then("school-replied", "2026-08-13T12:00");
    assert_eq!(letter.state(), "delivered", "E17 p.24");
    assert_eq!(letter.permits(RefusePreliminary, "2026-08-13T15:00"), "state-forbids", "E15");
    // The same after a withdrawal.
    let withdrawn = complete().then("withdrawn", "2026-08-05T10:00");
    let letter = withdrawn.then("school-replied", "2026-08-07T12:00");
    assert_eq!(letter.state(), "withdrawn", "E12");
}

#[test]
fn e10_e12_e15_e17_no_act_before_what_it_rests_on() {
    // A late step is recorded as it happened, never backdated; and an event dated before the
    // last one would not even change the state.
    for (case, act, at, cite) in [
        (conforming(), Order, "2026-08-10T09:59", "E12 p.23: before the review of 10 August"),
        (conforming(), Order, "2026-08-01T10:00", "E12: before the application arrived"),
        (incomplete(), RefuseToConsider, "2026-08-02T10:00", "E10 p.22: before it arrived"),
        (refusable(), RefusePreliminary, "2026-08-07T09:00", "E15 p.23: before the school replied"),
        (granted(), Deliver, "2026-08-12T09:59", "E17 p.24: before the order"),
    ] {
        assert_ne!(case.permits(act, at), "yes", "{act:?} at {at}: {cite}");
    }
}

#[test]
fn e15_what_is_absent_is_named_and_whether_there_is_time() {
    // (moment, what is said of the time): the notice is due on 12 August.
    for (at, time) in [("2026-08-12T18:00", "left"), ("2026-08-13T09:00", "past")] {
        let reasons = refusable().ask(|matter| matter.permit(RefuseFinal, moment(at)).unwrap_err());
        let said = reasons.to_string();
        assert!(said.contains("event-hearing-notified"), "E15: {said}");
        assert!(
            said.contains(&format!("time={time}")) && said.contains("2026-08-12"),
            "E15: {said}"
        );
    }
}

#[test]
fn e10_e15_nothing_is_issued_on_a_void_or_withdrawn_case() {
    for end in ["void", "withdrawn"] {
        for act in [Order, RefuseToConsider, RefusePreliminary, Deliver, Withdraw] {
            let case = registered().then(end, "2026-08-04T09:00");
            assert_eq!(case.permits(act, "2026-08-04T10:00"), "state-forbids", "{end} {act:?}");
        }
        let case = heard().then(end, "2026-08-14T15:30");
        assert_eq!(case.permits(RefuseFinal, "2026-08-14T16:00"), "state-forbids", "{end}");
    }
}
