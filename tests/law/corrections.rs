//! Correction of data in education documents (K1-K5, C1-C5: the Rules in annex 38 by order 312).

use std::{fmt::Write, path::Path};

use ruqsat::{
    calendar::{Calendar, Hours},
    case::Case,
    law::{Edition, Lawbook, Readings, Role},
    procedure::{Act, Matter, OfficeRules, Schedule, register},
};

use super::matters::{day, moment};

/// A case of the service: what was sent, and what happened then.
#[derive(Debug, Clone)]
struct Sent {
    received: &'static str,
    channel: &'static str,
    /// Why, and what is wrong, as TOML writes them.
    explained: &'static str,
    consent: bool,
    signature: &'static str,
    /// Kind and last day of validity of each paper.
    papers: Vec<(&'static str, &'static str)>,
    /// Kind, local moment and further lines of each event.
    events: Vec<(&'static str, &'static str, &'static str)>,
    office: &'static str,
}

const EXPLAINED: &str = "reason = \"тегі қате\", mistakes = \"«Нурланов» емес\", ";
const WHOLE: [(&str, &str); 2] = [("correction-application", ""), ("education-document", "")];
const UNTRUE: &str = "outcome = \"refusal\"\nground = 1\nreason = \"бұйрықта басқа тегі\"";

/// A sound application of Monday 3 August 2026.
fn sound() -> Sent {
    Sent {
        received: "2026-08-03T10:00",
        channel: "portal",
        explained: EXPLAINED,
        consent: true,
        signature: "eds",
        papers: WHOLE.to_vec(),
        events: Vec::new(),
        office: "college",
    }
}

impl Sent {
    fn at(received: &'static str) -> Self {
        Self { received, ..sound() }
    }

    fn with(papers: &[(&'static str, &'static str)]) -> Self {
        Self { papers: papers.to_vec(), ..sound() }
    }

    fn then(self, kind: &'static str, at: &'static str) -> Self {
        self.then_with(kind, at, "")
    }

    fn then_with(mut self, kind: &'static str, at: &'static str, more: &'static str) -> Self {
        self.events.push((kind, at, more));
        self
    }

    fn office(&self) -> OfficeRules {
        OfficeRules {
            kind: self.office.to_owned(),
            hours: Hours::parse("09:00-18:30", Some("13:00-14:00")).unwrap(),
            schedule: Schedule::default(),
            school_year_begins: "09-01".parse().unwrap(),
            applications_from: "06-01".parse().unwrap(),
            readings: Readings::built_in().unwrap().by_default(),
        }
    }

    fn registered(&self) -> String {
        let (office, calendar) = (self.office(), Calendar::built_in());
        let arrival = register(moment(self.received), Some("portal"), (law(), &office), calendar);
        arrival.unwrap().registered.to_string()
    }

    fn case(&self) -> Case {
        let rfc = |text: &str| moment(text).to_rfc3339();
        let mut text = format!(
            r#"format = 1
number = "CR-2026-000001"
service = "correction"
edition = {{ id = "2023-11", digest = "sha256:0" }}
received = {}
registered = {}
channel = "{}"
applicant = {{ name = "Нұрланов Хамит" }}
request = {{ {}consent = {}, signature = "{}" }}
"#,
            rfc(self.received),
            self.registered(),
            self.channel,
            self.explained,
            self.consent,
            self.signature,
        );
        for (kind, until) in &self.papers {
            writeln!(text, "\n[[document]]\nkind = \"{kind}\"").unwrap();
            if !until.is_empty() {
                writeln!(text, "valid_until = {until}").unwrap();
            }
        }
        for (n, (kind, at, more)) in (1..).zip(&self.events) {
            let at = rfc(at);
            let head = format!("\n[[event]]\nn = {n}\nkind = \"{kind}\"\nat = {at}");
            writeln!(text, "{head}\nrecorded = {at}\nby = \"officer-1\"\n{more}").unwrap();
        }
        Case::parse(Path::new("case.toml"), &text).unwrap_or_else(|wrong| panic!("{wrong}\n{text}"))
    }

    fn ask<T>(&self, question: impl FnOnce(&Matter<'_>) -> T) -> T {
        let (case, office) = (self.case(), self.office());
        question(&Matter::new(&case, law(), Calendar::built_in(), &office))
    }

    /// Every finding as `code → where it leads`; a warning as `code!`.
    fn findings(&self) -> Vec<String> {
        let check = self.ask(|matter| matter.check().unwrap());
        let shown = check.findings.iter().map(|finding| match finding.leads_to.as_str() {
            "" => format!("{}!", finding.code),
            leads_to => format!("{} → {leads_to}", finding.code),
        });
        shown.collect()
    }

    fn term(&self) -> String {
        self.ask(|matter| matter.due("term").unwrap()).unwrap().to_string()
    }

    /// Every step looked at from a day, as `step due status`.
    fn deadlines(&self, today: &str) -> Vec<String> {
        self.ask(|matter| {
            let deadlines = matter.deadlines(day(today)).unwrap();
            let shown = deadlines
                .iter()
                .map(|one| format!("{} {} {}", one.step.id, one.due(), one.status.as_str()));
            shown.collect()
        })
    }

    /// `yes`, or the codes of the reasons against an act.
    fn permits(&self, act: Act, at: &str) -> String {
        self.ask(|matter| match matter.permit(act, moment(at)) {
            Ok(()) => "yes".to_owned(),
            Err(reasons) => {
                let codes: Vec<&str> = reasons.0.iter().map(|one| one.code.as_str()).collect();
                codes.join(" ")
            }
        })
    }

    fn state(&self) -> String {
        self.ask(|matter| matter.state().to_owned())
    }
}

fn law() -> &'static Edition {
    Lawbook::built_in().unwrap().edition("correction", "2023-11").unwrap()
}

#[test]
fn k1_the_provider_is_a_college_and_nobody_else() {
    assert_eq!(law().providers, ["college"], "K1 p.2, r38.2(1)");
    let book = Lawbook::built_in().unwrap();
    assert_eq!(
        book.provided_by("college"),
        ["correction", "duplicate-college", "college-admission"],
        "K1 p.2"
    );
    assert_eq!(book.provided_by("school"), ["duplicate-school"], "K1 p.9");
    let untrue = sound().then_with("data-compared", "2026-08-04T10:00", UNTRUE);
    for (office, says) in
        [("college", "yes"), ("department", "not-the-provider"), ("school", "not-the-provider")]
    {
        let sent = Sent { office, ..untrue.clone() };
        assert_eq!(sent.permits(Act::RefuseFinal, "2026-08-04T11:00"), says, "K1 p.2: {office}");
    }
}

#[test]
fn k1_the_edition_is_in_force_ten_days_after_the_earliest_publication() {
    // Registered on 23.10.2023 and published that day at the earliest; ten days pass (p.4).
    let book = Lawbook::built_in().unwrap();
    assert_eq!(book.in_force("correction", day("2023-11-03")).unwrap().id, "2023-11");
    assert!(law().in_force.unwrap().is_estimate(), "K1: no publication date is in the sources");
    let before = book.in_force("correction", day("2023-11-02")).unwrap_err();
    assert_eq!(before.0[0].code.as_str(), "no-edition", "K1: there was no such service before");
}

/// (what was sent, what is found, citation).
fn found() -> Vec<(Sent, &'static [&'static str], &'static str)> {
    let application = ("correction-application", "");
    vec![
        (sound(), &[], "K3 p.6, r38.2(8): an application and a copy"),
        (Sent::with(&[application]), &["missing-document → refusal"], "K5 p.11, r38.2(8)"),
        (
            Sent::with(&[("education-document", "")]),
            &["missing-document → refusal"],
            "K5 p.11, r38.1: no application",
        ),
        (
            Sent::with(&[application, ("education-document", "2026-08-02")]),
            &["expired-document → refusal"],
            "K5 p.11: out of date the day before",
        ),
        (
            Sent::with(&[application, ("education-document", "2026-08-03")]),
            &["expires-before-term!"],
            "K5 p.11: its last day",
        ),
        (
            Sent::with(&[application, ("education-document", "2026-08-06")]),
            &[],
            "K5 p.11: the last day of the term",
        ),
        (
            Sent::with(&[application, ("school-certificate", "")]),
            &["wrong-document → refusal"],
            "K1 p.2, p.11: a school's document",
        ),
        (
            Sent::with(&[application, ("education-document", ""), ("school-certificate", "")]),
            &[],
            "K1: beside the college's it does no harm",
        ),
        (Sent { signature: "otp", ..sound() }, &[], "K3 r38.2(10): a one-time password"),
        (
            Sent { signature: "none", ..sound() },
            &["no-signature → refusal"],
            "K3 r38.1, r38.2(8), r38.2(10)",
        ),
        (
            Sent { channel: "office", ..sound() },
            &["wrong-channel!"],
            "K1 p.9: no ground in r38.2(9)",
        ),
        (Sent { consent: false, ..sound() }, &["no-consent!"], "K5 r38.2(9): no such ground"),
        (Sent { explained: "", ..sound() }, &["no-explanation!"], "K3 p.6, r38.1"),
        (
            Sent { explained: "reason = \"тегі қате\", ", ..sound() },
            &["no-explanation!"],
            "K3 p.6: the mistakes are not explained",
        ),
    ]
}

#[test]
fn k1_k3_k5_what_is_found_of_an_application() {
    for (sent, findings, cite) in found() {
        assert_eq!(sent.findings(), findings, "{cite}");
        let incomplete = findings.iter().any(|one| one.contains('→'));
        let check = sent.ask(|matter| matter.check().unwrap());
        assert_eq!((check.complete(), check.eligible()), (!incomplete, true), "{cite}");
    }
}

#[test]
fn k1_a_school_document_rests_on_a_reading_that_is_named() {
    let sent = Sent::with(&[("correction-application", ""), ("school-certificate", "")]);
    let check = sent.ask(|matter| matter.check().unwrap());
    assert_eq!(check.findings[0].readings, ["school-document"], "K1 p.2, p.7");
    assert_eq!(check.findings[0].cite, "O312.38 p.6, O312.38.2(8)");
}

/// (moment of arrival, day of registration, last day of the term, citation).
const TERMS: &[(&str, &str, &str, &str)] = &[
    ("2026-08-03T10:00", "2026-08-03", "2026-08-06", "K2 r38.2(3): Monday to Thursday"),
    ("2026-08-06T10:00", "2026-08-06", "2026-08-11", "K2 r38.2(3): over Saturday and Sunday"),
    ("2026-08-03T18:30", "2026-08-03", "2026-08-06", "K2 r38.2(7): the closing instant"),
    ("2026-08-03T18:31", "2026-08-04", "2026-08-07", "K2 r38.2(7): after hours"),
    ("2026-08-07T19:00", "2026-08-10", "2026-08-13", "K2 r38.2(7): after hours on Friday"),
    ("2026-08-08T12:00", "2026-08-10", "2026-08-13", "K2 r38.2(7): on Saturday"),
    ("2026-03-19T10:00", "2026-03-19", "2026-03-27", "K2 r38.2(3): over Nauryz"),
    ("2026-12-29T10:00", "2026-12-29", "2027-01-05", "K2 r38.2(3): over the New Year"),
    ("2024-05-03T10:00", "2024-05-03", "2024-05-10", "K2 r38.2(3): Saturday 4 May worked"),
];

#[test]
fn k2_three_working_days_from_the_day_of_registration() {
    for (received, registered, term, cite) in TERMS {
        let sent = Sent::at(received);
        assert_eq!((&*sent.registered(), &*sent.term()), (*registered, *term), "{cite}");
    }
    assert_eq!(law().step("term").unwrap().cite, "O312.38.2(3)", "K2");
}

#[test]
fn k2_a_result_given_after_hours_counts_the_next_working_day() {
    let corrected = sound()
        .then("data-compared", "2026-08-04T10:00")
        .then("data-corrected", "2026-08-05T10:00");
    for (given, term, cite) in [
        ("2026-08-06T18:30", "term 2026-08-06 met", "K2 r38.2(7): at the closing hour"),
        ("2026-08-06T18:31", "term 2026-08-06 late", "K2 r38.2(7): counts on Friday"),
    ] {
        let sent = corrected.clone().then("result-delivered", given);
        assert_eq!(sent.deadlines("2026-08-10"), [term], "{cite}");
    }
}

#[test]
fn k3_an_application_says_what_its_form_asks() {
    use ruqsat::law::Datum::{
        ApplicantIin, ApplicantName, ApplicantPhone, Category, Consent, Grade, Mistakes, Reason,
        School, Signature, StudentName,
    };
    let application = &law().application;
    for datum in [ApplicantName, ApplicantIin, ApplicantPhone, Reason, Mistakes, Consent, Signature]
    {
        assert!(application.has(datum), "K3 p.6, r38.1: {datum:?}");
    }
    for datum in [StudentName, School, Grade, Category] {
        assert!(!application.has(datum), "K3 r38.1: {datum:?} is not in it");
    }
    for datum in [Reason, Mistakes, ApplicantIin] {
        assert!(!application.needs(datum), "K3: recorded without, {datum:?} is asked for");
    }
}

#[test]
fn k4_compared_with_the_archive_then_mended_in_the_database_and_no_paper() {
    let compared = sound().then("data-compared", "2026-08-04T10:00");
    let corrected = compared.clone().then("data-corrected", "2026-08-05T10:00");
    let delivered = corrected.clone().then("result-delivered", "2026-08-06T10:00");
    for (sent, state, cite) in [
        (sound(), "registered", "K4"),
        (compared, "compared", "K4 p.7"),
        (corrected.clone(), "corrected", "K4 p.8"),
        (delivered, "delivered", "K4 r38.2(5)"),
        (sound().then("withdrawn", "2026-08-04T10:00"), "withdrawn", "K4: taken back before"),
    ] {
        assert_eq!(sent.state(), state, "{cite}");
    }
    for event in ["data-compared", "data-corrected", "result-delivered"] {
        assert!(!law().forms.iter().any(|form| form.is_on(event)), "K4 r38.2(5): {event}");
    }
    assert_eq!(corrected.permits(Act::Deliver, "2026-08-05T11:00"), "yes", "K4 p.9");
    assert_eq!(sound().permits(Act::Deliver, "2026-08-05T11:00"), "state-forbids", "K4 p.7-8");
    assert_eq!(law().event("data-corrected").unwrap().needs, ["data-compared"], "K4 p.7-8");
}

#[test]
fn k5_a_reasoned_refusal_has_a_ground_or_an_incomplete_package() {
    use Act::{Order, RefuseFinal, RefusePreliminary, RefuseToConsider};
    let compared = |more| sound().then_with("data-compared", "2026-08-04T10:00", more);
    let bare = Sent::with(&[("correction-application", "")]);
    let expired = Sent::with(&[WHOLE[0], ("education-document", "2026-07-31")]);
    let two = "refusal-lacks refusal-lacks";
    for (sent, act, says, cite) in [
        (bare.clone(), RefuseFinal, "yes", "K5 p.11: incomplete, at once"),
        (expired, RefuseFinal, "yes", "K5 p.11: out of date"),
        (compared(UNTRUE), RefuseFinal, "yes", "K5 r38.2(9): untrue"),
        (sound(), RefuseFinal, "refusal-lacks", "K5 p.7: not compared yet"),
        (compared(""), RefuseFinal, two, "K5 r38.2(9): nothing untrue was found"),
        (
            compared("outcome = \"refusal\"\nground = 1"),
            RefuseFinal,
            "refusal-lacks",
            "K5 r38.3: no text of the refusal",
        ),
        (
            compared("outcome = \"refusal\"\nground = 3\nreason = \"келісім жоқ\""),
            RefuseFinal,
            "refusal-lacks",
            "K5 r38.2(9): there is no ground 3",
        ),
        (Sent { consent: false, ..sound() }, RefuseFinal, "refusal-lacks", "K5: no consent"),
        (Sent { channel: "office", ..sound() }, RefuseFinal, "refusal-lacks", "K1 p.9"),
        (bare.clone(), RefuseToConsider, "no-such-act", "K5 p.11: one refusal alone"),
        (compared(UNTRUE), RefusePreliminary, "no-such-act", "K5: no hearing in r.38"),
        (compared(""), Order, "no-such-act", "K4: no order"),
        (
            bare.then("refused", "2026-08-04T10:00"),
            RefuseFinal,
            "state-forbids",
            "K5: refused already",
        ),
    ] {
        assert_eq!(sent.permits(act, "2026-08-04T11:00"), says, "{cite}");
    }
}

#[test]
fn k5_one_ground_one_paper_and_no_hearing() {
    let grounds: Vec<&str> = law().grounds.iter().map(|ground| ground.cite.as_str()).collect();
    assert_eq!(grounds, ["O312.38.2(9)"], "K5");
    assert!(law().by_role(Role::Hearing).is_none(), "K5: r.38 knows no hearing");
    let refusal = law().form("refusal").unwrap();
    assert_eq!((&*refusal.annex, &*refusal.wording), ("O312.38.3", "312/2023"), "K5 p.11");
    assert!(refusal.is_on("refused"), "K5 p.11");
}

#[test]
fn c1_c2_c3_c4_terms_of_a_complaint_about_a_correction() {
    let complaint = |addressee| {
        sound()
            .then("refused", "2026-08-05T10:00")
            .then("result-delivered", "2026-08-05T11:00")
            .then_with("complaint-received", "2026-08-24T09:40", addressee)
            .then_with("complaint-registered", "2026-08-24T10:00", "complaint = 1")
    };
    for (addressee, review, cite) in [
        ("provider", Some("complaint-review 2026-08-31 open"), "C3 r.38 p.14: 5"),
        ("quality-authority", Some("complaint-review 2026-09-14 open"), "C4 r.38 p.14: 15"),
        ("higher-body", None, "C1 r.38 p.14: no term of its own"),
    ] {
        let more = format!("complaint = 1\naddressee = \"{addressee}\"");
        let expected = ["term 2026-08-06 met", "complaint-forward 2026-08-27 open"];
        let expected: Vec<&str> = expected.into_iter().chain(review).collect();
        let sent = complaint(Box::leak(more.into_boxed_str()));
        assert_eq!(sent.deadlines("2026-08-24"), expected, "C2 r.38 p.14: 3; {cite}");
    }
}

#[test]
fn k1_every_rule_of_a_correction_names_its_paragraph() {
    let law = law();
    let cites = (law.documents.iter().map(|rule| &rule.cite))
        .chain(law.eligibilities.iter().map(|rule| &rule.cite))
        .chain(law.steps.iter().map(|step| &step.cite))
        .chain(law.forms.iter().map(|form| &form.cite))
        .chain(law.grounds.iter().map(|ground| &ground.cite))
        .chain(law.package.iter().map(|package| &package.cite))
        .chain(law.hours.iter().map(|hours| &hours.registration_cite))
        .chain(law.hours.iter().flat_map(|hours| &hours.channels).map(|one| &one.cite))
        .chain([&law.application.cite, &law.providers_cite]);
    for cite in cites {
        assert!(cite.starts_with("O312.38"), "K1-K5, C1-C5: `{cite}`");
    }
}
