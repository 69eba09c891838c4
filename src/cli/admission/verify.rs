//! `admission verify`: a published file reckoned again, and an applicant's own answer from its
//! cutoffs alone.

use std::path::Path;

use serde_json::{Value, json};

use super::{Around, wording};
use crate::{
    admission::{
        Claim, Competition, Difference, Last, Mark, Method, Public, PublicPlace, Rules, Score,
        Standing, rows_of, stands, verify,
    },
    cli::{
        Outcome,
        arguments::{AdmissionVerify, Format},
        desk::invalid_option,
        output::Output,
    },
    diagnostic::{Diagnostic, Diagnostics, Exit, Place, Result, codes},
    store::Directory,
};

/// No published file is larger.
const LARGEST: usize = 1 << 30;

/// A published file that can be reckoned.
pub(super) struct Published {
    pub text: String,
    pub file: Public,
    pub competition: Competition,
    pub method: Method,
}

impl Published {
    /// Reads a published file.
    ///
    /// # Errors
    /// `unreadable-results`, with the line; what a file cannot be read for.
    pub fn read(typed: &Path, around: &Around<'_>) -> Result<Self> {
        let bytes = Directory::read_bytes(&around.file(typed), LARGEST)?;
        let unreadable = |line: usize| {
            Diagnostics::from(
                Diagnostic::error(codes::UNREADABLE_RESULTS)
                    .with("line", line)
                    .at(Place::File(typed.to_owned())),
            )
        };
        let text = String::from_utf8(bytes).map_err(|_| unreadable(1))?;
        let file = Public::parse(&text).map_err(|error| unreadable(error.line().max(1)))?;
        let method = file.method()?.ok_or_else(|| unreadable(1))?;
        let competition = file.competition().ok_or_else(|| unreadable(1))?;
        Ok(Self { text, file, competition, method })
    }
}

pub(super) fn run(
    arguments: &AdmissionVerify,
    around: &Around<'_>,
    output: &mut Output<'_>,
) -> Outcome {
    let published = Published::read(&arguments.results, around)?;
    let mut differences = verify(&published.text, &published.file, Rules::built_in())?;
    let other = arguments.digest.as_ref().is_some_and(|known| *known != published.file.digest);
    if other && !differences.contains(&Difference::Digest) {
        differences.push(Difference::Digest);
    }
    let lot = published.file.lot.as_ref().map(|lot| &lot.commitment);
    let unlike = arguments.commitment.is_some() && arguments.commitment.as_ref() != lot;
    if unlike && !differences.contains(&Difference::Commitment) {
        differences.push(Difference::Commitment);
    }
    let answers = claims(arguments, &published)?;
    match output.format() {
        Format::Json => json_of(&published, &differences, &answers, output),
        _ => tell(&published, &differences, &answers, output),
    }
    Ok(if differences.is_empty() { Exit::Fine } else { Exit::Findings })
}

/// Where somebody stands, wish by wish.
type Answers = Vec<(String, Option<Score>, Standing)>;

fn claims(arguments: &AdmissionVerify, published: &Published) -> Result<Answers> {
    let mut problems = Diagnostics::default();
    let read = |option: &'static str, text: &str| -> Result<Score> {
        text.parse().map_err(|_| invalid_option(option, text, "expected-score").into())
    };
    let document = arguments.document.as_deref().map(|text| read("--document", text));
    let document_average = document.and_then(|read| problems.gather(read));
    let mut scores: Vec<(Option<&str>, Score)> = Vec::new();
    for typed in &arguments.score {
        let (code, text) = typed
            .rsplit_once('=')
            .map_or((None, typed.as_str()), |(code, text)| (Some(code), text));
        scores.extend(problems.gather(read("--score", text)).map(|score| (code, score)));
    }
    let seed = published.file.seed();
    let mut answers = Answers::new();
    for (at, code) in arguments.choices.iter().enumerate() {
        let Some(place) = published.competition.programme(code) else {
            problems.push(invalid_option("--choices", code, "expected-published-programme"));
            continue;
        };
        let own = scores.iter().find(|(of, _)| *of == Some(code.as_str()));
        let score = own.or_else(|| scores.iter().find(|(of, _)| of.is_none())).map(|(_, one)| *one);
        let claim = Claim {
            wish: at + 1,
            mark: Mark { score, document_average, quota: !arguments.quota.is_empty(), order: None },
            quota: arguments.quota.clone(),
            out_of_competition: arguments.out_of_competition,
            lot: seed.as_ref().zip(arguments.applicant.as_ref()).map(|(seed, n)| seed.lot_text(n)),
        };
        let programme = &published.competition.programmes()[place];
        let rows = rows_of(&published.file.cutoffs, code);
        let standing = stands(&claim, programme, rows, &published.method, Rules::built_in());
        answers.push((code.clone(), score, standing));
    }
    problems.or(answers)
}

/// The word of the contract for where somebody stands.
fn verdict(standing: &Standing) -> &'static str {
    match standing {
        Standing::Seat(_) => "seat",
        Standing::Lot => "lot",
        Standing::Behind(_) => "behind",
    }
}

fn tell(
    published: &Published,
    differences: &[Difference],
    answers: &Answers,
    output: &mut Output<'_>,
) {
    for difference in differences {
        let message = message(difference, output);
        output.line(&message);
    }
    if differences.is_empty() {
        let count = published.file.applicants.len();
        output.tell(
            "adm-verified",
            &[("count", count.into()), ("digest", published.file.digest.as_str().into())],
        );
    }
    for (code, score, standing) in answers {
        let last = match standing {
            Standing::Behind(Some(last)) => last.clone(),
            _ => Last::default(),
        };
        let seat = match standing {
            Standing::Seat(seat) => wording::seat(seat, output),
            _ => String::new(),
        };
        output.tell(
            &format!("adm-stands-{}", verdict(standing)),
            &[
                ("programme", code.as_str().into()),
                ("score", wording::number(*score).into()),
                ("seat", seat.into()),
                ("last", wording::number(last.score).into()),
                ("last-document", wording::average(last.document_average).into()),
            ],
        );
    }
    if !answers.is_empty() {
        match answer(answers) {
            Some(code) => output.tell("adm-answer", &[("programme", code.into())]),
            None => output.tell("adm-no-answer", &[]),
        }
    }
}

/// The first wish that has a seat for her, unless a lot that is not known comes before it.
fn answer(answers: &Answers) -> Option<&str> {
    let decided = answers.iter().find(|(.., standing)| !matches!(standing, Standing::Behind(_)))?;
    matches!(decided.2, Standing::Seat(_)).then_some(decided.0.as_str())
}

fn message(difference: &Difference, output: &Output<'_>) -> String {
    let place = |place: &Option<PublicPlace>| {
        place.as_ref().map_or_else(|| "–".to_owned(), |place| place.programme.clone())
    };
    let (whom, said, found) = match difference {
        Difference::Cutoff { programme } => (programme.clone(), String::new(), String::new()),
        Difference::Place { applicant, said, found } => {
            (applicant.clone(), place(said), place(found))
        }
        _ => Default::default(),
    };
    output.words().say(
        &format!("adm-differs-{}", difference.as_str()),
        &[("whom", whom.into()), ("said", said.into()), ("found", found.into())],
    )
}

fn json_of(
    published: &Published,
    differences: &[Difference],
    answers: &Answers,
    output: &mut Output<'_>,
) {
    let differs = |one: &Difference| {
        let mut value = json!({ "code": one.as_str(), "message": message(one, output) });
        match one {
            Difference::Cutoff { programme } => value["programme"] = json!(programme),
            Difference::Place { applicant, said, found } => {
                value["applicant"] = json!(applicant);
                value["said"] = json!(said);
                value["found"] = json!(found);
            }
            _ => {}
        }
        value
    };
    let choice = |(code, score, standing): &(String, Option<Score>, Standing)| {
        let (seat, last) = match standing {
            Standing::Seat(seat) => (Some(seat), None),
            Standing::Behind(last) => (None, last.as_ref()),
            Standing::Lot => (None, None),
        };
        json!({
            "programme": code,
            "score": score,
            "verdict": verdict(standing),
            "seat": seat,
            "last": last,
        })
    };
    let mut value: Value = json!({
        "verdict": if differences.is_empty() { "genuine" } else { "changed" },
        "digest": published.file.digest,
        "applicants": published.file.applicants.len(),
        "differences": differences.iter().map(differs).collect::<Vec<_>>(),
    });
    if !answers.is_empty() {
        value["choices"] = json!(answers.iter().map(choice).collect::<Vec<_>>());
        value["answer"] = json!(answer(answers));
    }
    output.json(value);
}
