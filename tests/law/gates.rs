//! What a paper may be issued on (E10, E12, E14, E15). Registered on Monday 3 August 2026:
//! check by the 5th, notice of the hearing by the 12th, term on the 17th.

use ruqsat::{
    calendar::Calendar,
    procedure::{
        Act::{self, Deliver, Order, RefuseFinal, RefusePreliminary, RefuseToConsider, Withdraw},
        Matter, OfficeRules,
    },
};

use super::matters::{Facts, law, moment, office};

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

fn refused() -> Facts {
    heard().then("refused", "2026-08-14T17:00")
}

/// A case, an act, a local moment, what is said, the citation.
type Row = (Facts, Act, &'static str, &'static str, &'static str);

#[track_caller]
fn hold(rows: Vec<Row>) {
    for (case, act, at, answer, cite) in rows {
        assert_eq!(case.permits(act, at), answer, "{act:?} in {} at {at}: {cite}", case.state());
    }
}

#[test]
fn e12_an_order_needs_a_complete_package_and_a_review_without_a_ground() {
    let two = |case: Facts| Facts { grades: "[8, 9]", ..case };
    hold(vec![
        (registered(), Order, "2026-08-03T12:00", "state-forbids", "E12 p.23: not checked"),
        (complete(), Order, "2026-08-05T12:00", "state-forbids", "E12 p.23: no data of the school"),
        (replied(), Order, "2026-08-07T12:00", "state-forbids", "E12 p.23: not reviewed"),
        (conforming(), Order, "2026-08-11T12:00", "yes", "E12 p.23: conforming"),
        (conforming(), Order, "2026-08-17T18:30", "yes", "E13: the last day"),
        (
            conforming(),
            Order,
            "2026-08-18T10:00",
            "yes",
            "E13: late, and shown so; no refusal by lapse",
        ),
        (
            refusable(),
            Order,
            "2026-08-11T12:00",
            "review-found-ground",
            "E15 p.23: a hearing first",
        ),
        (two(conforming()), Order, "2026-08-11T12:00", "findings-forbid", "E5, E14: two grades"),
        (
            two(refusable()),
            Order,
            "2026-08-11T12:00",
            "findings-forbid review-found-ground",
            "E5, E14, E15: all reasons at once",
        ),
        (
            Facts { signature: "otp", ..conforming() },
            Order,
            "2026-08-11T12:00",
            "yes",
            "E8 otp-signature: a warning stands in no way",
        ),
        (
            Facts { consent: false, ..conforming() },
            Order,
            "2026-08-11T12:00",
            "findings-forbid",
            "E14 O61.1(9)3)",
        ),
        (
            conforming().with(&[("application", "")]),
            Order,
            "2026-08-11T12:00",
            "findings-forbid",
            "E10 p.22: checked as complete and is not",
        ),
        (
            heard(),
            Order,
            "2026-08-14T16:00",
            "yes",
            "E15 p.23: a positive result after the hearing",
        ),
        (
            notified(),
            Order,
            "2026-08-12T16:00",
            "state-forbids",
            "E15 p.23: by the hearing's results",
        ),
        (granted(), Order, "2026-08-13T10:00", "state-forbids", "E12: ordered already"),
        (refused(), Order, "2026-08-14T18:00", "state-forbids", "E15: refused already"),
    ]);
}

#[test]
fn e10_refusing_to_consider_needs_a_fault_of_the_package_within_two_working_days() {
    let papers = |until| [("application", ""), ("medical-conclusion-026e", until)];
    hold(vec![
        (incomplete(), RefuseToConsider, "2026-08-03T11:00", "yes", "E10 p.22: at once"),
        (incomplete(), RefuseToConsider, "2026-08-05T18:30", "yes", "E10 p.22: the second day"),
        (incomplete(), RefuseToConsider, "2026-08-06T09:00", "too-late", "E10 p.22: the third day"),
        (registered(), RefuseToConsider, "2026-08-04T09:00", "nothing-lacks", "E10 p.22: complete"),
        (
            registered(),
            RefuseToConsider,
            "2026-08-06T09:00",
            "nothing-lacks too-late",
            "E10 p.22: complete, and late",
        ),
        (
            registered().with(&papers("2026-08-02")),
            RefuseToConsider,
            "2026-08-04T09:00",
            "yes",
            "E10 p.22: expired",
        ),
        (
            registered().with(&papers("2026-08-03")),
            RefuseToConsider,
            "2026-08-04T09:00",
            "nothing-lacks",
            "E10 p.22: in force on the day",
        ),
        (
            registered().with(&[("application", ""), ("medical-conclusion-035-1u", "")]),
            RefuseToConsider,
            "2026-08-04T09:00",
            "yes",
            "E8, E10: the old form",
        ),
        (
            Facts { signature: "none", ..registered() },
            RefuseToConsider,
            "2026-08-04T09:00",
            "yes",
            "E8 O61.1(8)1): not signed",
        ),
        (
            Facts { consent: false, ..registered() },
            RefuseToConsider,
            "2026-08-04T09:00",
            "nothing-lacks",
            "E14 O61.1(9)3): a ground, not incompleteness (reading consent)",
        ),
        (
            Facts { received: "2026-08-13T10:00", ..Facts::of("grades") },
            RefuseToConsider,
            "2026-08-14T10:00",
            "nothing-lacks",
            "E10: lateness is ground 2, not incompleteness",
        ),
        (
            incomplete().then("package-complete", "2026-08-04T10:00"),
            RefuseToConsider,
            "2026-08-04T12:00",
            "state-forbids",
            "E10 p.22: found complete already",
        ),
        (
            incomplete().then("refused-to-consider", "2026-08-04T10:00"),
            RefuseToConsider,
            "2026-08-04T12:00",
            "state-forbids",
            "E10: refused already",
        ),
    ]);
}

#[test]
fn e15_the_preliminary_decision_goes_out_three_working_days_before_the_term() {
    hold(vec![
        (
            registered(),
            RefusePreliminary,
            "2026-08-04T10:00",
            "state-forbids",
            "E10, E15: the package first",
        ),
        (complete(), RefusePreliminary, "2026-08-05T10:00", "yes", "E15 p.23: a ground seen early"),
        (replied(), RefusePreliminary, "2026-08-07T12:00", "yes", "E15 p.23"),
        (
            refusable(),
            RefusePreliminary,
            "2026-08-12T18:30",
            "yes",
            "E15 back-count: working day 7",
        ),
        (
            refusable(),
            RefusePreliminary,
            "2026-08-13T09:00",
            "too-late",
            "E15 back-count: working day 8",
        ),
        (
            notified(),
            RefusePreliminary,
            "2026-08-12T10:00",
            "state-forbids",
            "E15: notified already",
        ),
        (granted(), RefusePreliminary, "2026-08-12T12:00", "state-forbids", "E12: granted"),
        (
            incomplete().then("refused-to-consider", "2026-08-04T10:00"),
            RefusePreliminary,
            "2026-08-05T12:00",
            "state-forbids",
            "E10: no hearing on an incomplete package",
        ),
    ]);
}

#[test]
fn e15_a_refusal_cannot_be_incomplete() {
    let notice = |details| refusable().then_with("hearing-notified", "2026-08-11T10:00", details);
    let held = |case: Facts| case.then("hearing-held", "2026-08-14T15:10");
    hold(vec![
        (refusable(), RefuseFinal, "2026-08-12T10:00", "refusal-lacks", "E15 p.23: no notice"),
        (notified(), RefuseFinal, "2026-08-14T16:00", "refusal-lacks", "E15 p.23: no hearing"),
        (
            held(notice("")),
            RefuseFinal,
            "2026-08-14T16:00",
            "refusal-lacks refusal-lacks refusal-lacks refusal-lacks",
            "E15 p.23: ground, reason, time and place of the hearing",
        ),
        (
            held(notice("ground = 2\nreason = \"x\"\nhearing = 2026-08-14T15:00:00+05:00")),
            RefuseFinal,
            "2026-08-14T16:00",
            "refusal-lacks",
            "E15 p.23: the place",
        ),
        (
            held(notice(
                "ground = 2\nreason = \" \"\nhearing = 2026-08-14T15:00:00+05:00\nvenue = \"x\"",
            )),
            RefuseFinal,
            "2026-08-14T16:00",
            "refusal-lacks",
            "E15 p.23: an empty reason is none",
        ),
        (
            held(notice(
                "ground = 4\nreason = \"x\"\nhearing = 2026-08-14T15:00:00+05:00\nvenue = \"x\"",
            )),
            RefuseFinal,
            "2026-08-14T16:00",
            "refusal-lacks",
            "E14: the law has three grounds",
        ),
        (heard(), RefuseFinal, "2026-08-14T16:00", "yes", "E15 p.23: noticed, heard, refused"),
        (heard(), RefuseFinal, "2026-08-14T15:00", "refusal-before-hearing", "E15 p.23"),
        (
            notified().then("hearing-held", "2026-08-14T14:59"),
            RefuseFinal,
            "2026-08-14T16:00",
            "hearing-before-time",
            "E15 p.23: before the time that was told",
        ),
        (
            notified().then_with("hearing-held", "2026-08-14T15:30", "attended = \"no\""),
            RefuseFinal,
            "2026-08-14T16:00",
            "yes",
            "E15 p.23: the chance was given",
        ),
        (
            heard().then("granted", "2026-08-14T16:00"),
            RefuseFinal,
            "2026-08-14T17:00",
            "state-forbids",
            "E15 p.23: a positive result, not both",
        ),
        (refused(), RefuseFinal, "2026-08-14T18:00", "state-forbids", "E15: refused already"),
    ]);
}

#[test]
#[ignore = "bug: a reasoned refusal passes on a notice sent after its last day"]
fn e15_a_late_notice_makes_no_lawful_refusal() {
    // Working day 8: the notice may be recorded, for it happened, but the refusal on it is
    // against p.23 ("not later than 3 working days before the term ends").
    let late = refusable().then_with("hearing-notified", "2026-08-13T10:00", NOTICE);
    let case = late.then("hearing-held", "2026-08-14T15:10");
    assert_ne!(case.permits(RefuseFinal, "2026-08-14T16:00"), "yes", "E15 p.23");
}

#[test]
#[ignore = "bug: a fact recorded after the end brings a closed case back to life"]
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
#[ignore = "bug: an act may be dated before what it rests on"]
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
fn e17_the_result_is_handed_over_once_there_is_one() {
    hold(vec![
        (granted(), Deliver, "2026-08-12T12:00", "yes", "E17 p.24"),
        (refused(), Deliver, "2026-08-14T18:00", "yes", "E17 p.24: the refusal is a result too"),
        (conforming(), Deliver, "2026-08-12T12:00", "state-forbids", "E17: nothing to hand over"),
        (
            granted().then("result-delivered", "2026-08-12T12:00"),
            Deliver,
            "2026-08-13T12:00",
            "state-forbids",
            "E17: handed over already",
        ),
    ]);
}

#[test]
fn e2_the_applicant_may_take_it_back_until_it_is_decided() {
    for open in [registered(), complete(), replied(), conforming(), notified(), heard()] {
        assert_eq!(open.permits(Withdraw, "2026-08-15T10:00"), "yes", "E2: {}", open.state());
    }
    for closed in
        [granted(), refused(), incomplete().then("refused-to-consider", "2026-08-04T10:00")]
    {
        let answer = closed.permits(Withdraw, "2026-08-15T10:00");
        assert_eq!(answer, "state-forbids", "E2: {}", closed.state());
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

#[test]
fn e1_only_a_provider_decides() {
    for (kind, answer) in [("department", true), ("school", false), ("college", false)] {
        let (case, rules) =
            (conforming().case(), OfficeRules { kind: kind.to_owned(), ..office() });
        let matter = Matter::new(&case, law(), Calendar::built_in(), &rules);
        let permitted = matter.permit(Order, moment("2026-08-11T12:00"));
        assert_eq!(permitted.is_ok(), answer, "E1 p.20-1, O61.1(1): {kind}");
    }
}
