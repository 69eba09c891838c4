//! The file that is published: everything from which the distribution can be reckoned again, by
//! number and without a name, and a digest that no changed letter leaves true.

use std::{collections::BTreeMap, fmt::Write};

use serde::{Deserialize, Serialize};

use super::{
    Allocation, Bar, Competition, Cutoff, Entrant, Method, Placed, Programme, Rules, Score, Seed,
    Wish, allocate, cutoffs, rows_of,
};
use crate::{diagnostic::Diagnostics, digest::sha256};

/// What the file calls itself.
const KIND: &str = "admission-results";
/// The version of its format.
const FORMAT: u32 = 1;
/// What stands before the digest, which is the last thing in the file.
const DIGEST: &str = "\"digest\": \"sha256:";
const NO_DIGEST: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// The published file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Public {
    format: u32,
    kind: String,
    /// The edition of the rules.
    pub edition: EditionName,
    /// Every reading that bears on the results, with what was chosen.
    pub readings: BTreeMap<String, String>,
    /// From what the lots came, if there were any.
    pub lot: Option<PublicSeed>,
    /// The programmes, by code.
    pub programmes: Vec<Programme>,
    /// The applicants, by number.
    pub applicants: Vec<PublicEntrant>,
    /// The last who has a seat, row by row.
    pub cutoffs: Vec<Cutoff>,
    /// The digest of the file with zeros in this place.
    pub digest: String,
}

/// Which data the results rest on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EditionName {
    /// The edition.
    pub id: String,
    /// The digest of its data.
    pub digest: String,
}

/// The seed, told once the results are out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PublicSeed {
    /// The seed.
    pub seed: String,
    /// What was added to it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub added: String,
    /// What was published of it before.
    pub commitment: String,
}

/// An applicant as she is published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PublicEntrant {
    /// The number.
    pub applicant: String,
    /// The average of the document.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document_average: Option<Score>,
    /// The quota categories held.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub quota: Vec<String>,
    /// Whether she comes out of competition.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub out_of_competition: bool,
    /// The commission's order among equals.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commission_order: Option<u32>,
    /// The wishes, the dearest first.
    pub wishes: Vec<PublicWish>,
    /// The place, if she has one.
    pub result: Option<PublicPlace>,
}

/// A wish as it is published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PublicWish {
    /// The programme.
    pub programme: String,
    /// The score there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub score: Option<Score>,
    /// Why it does not compete, if it does not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bar: Option<Bar>,
}

/// A place as it is published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PublicPlace {
    /// The programme.
    pub programme: String,
    /// Which wish it was, from 1.
    pub wish: usize,
    /// `open`, or the category of the seat.
    pub seat: String,
}

impl Public {
    /// The file of a distribution; its digest is set when it is written.
    pub fn of(
        competition: &Competition,
        allocation: &Allocation,
        method: &Method,
        readings: BTreeMap<String, String>,
        seed: Option<&Seed>,
    ) -> Self {
        Self {
            format: FORMAT,
            kind: KIND.to_owned(),
            edition: EditionName { id: Rules::built_in().edition.clone(), digest: Rules::digest() },
            readings,
            lot: seed.map(|seed| PublicSeed {
                seed: seed.seed.clone(),
                added: seed.added.clone(),
                commitment: seed.commitment(),
            }),
            programmes: competition.programmes().to_vec(),
            applicants: entrants(competition, allocation),
            cutoffs: cutoffs(competition, allocation, method, seed),
            digest: String::new(),
        }
    }

    /// The text of the file: a programme, an applicant, a row of seats a line.
    ///
    /// # Errors
    /// What cannot be written as JSON, which nothing here is.
    pub fn text(&self) -> serde_json::Result<String> {
        let mut text = String::from("{\n");
        let mut put = |name: &str, value: String| {
            // Writing to a String cannot fail.
            let _ = writeln!(text, "\"{name}\": {value},");
        };
        put("format", self.format.to_string());
        put("kind", serde_json::to_string(&self.kind)?);
        put("edition", serde_json::to_string(&self.edition)?);
        put("readings", serde_json::to_string(&self.readings)?);
        put("lot", serde_json::to_string(&self.lot)?);
        put("programmes", lines(&self.programmes)?);
        put("applicants", lines(&self.applicants)?);
        put("cutoffs", lines(&self.cutoffs)?);
        let _ = write!(text, "{DIGEST}{NO_DIGEST}\"\n}}\n");
        let digest = sha256(text.as_bytes());
        let at = text.len() - NO_DIGEST.len() - "\"\n}\n".len();
        text.replace_range(at..at + NO_DIGEST.len(), &digest);
        Ok(text)
    }

    /// Reads a file.
    ///
    /// # Errors
    /// What keeps it from being one, with its line.
    pub fn parse(text: &str) -> serde_json::Result<Self> {
        let file: Self = serde_json::from_str(text)?;
        if file.kind != KIND || file.format != FORMAT {
            return Err(serde::de::Error::custom("kind, format"));
        }
        Ok(file)
    }

    /// The seed, if there were lots.
    pub fn seed(&self) -> Option<Seed> {
        let lot = self.lot.as_ref()?;
        Some(Seed { seed: lot.seed.clone(), added: lot.added.clone() })
    }

    /// The readings it names; nothing if there is one that the program does not know.
    ///
    /// # Errors
    /// `invalid-law`: our fault, found by tests.
    pub fn method(&self) -> Result<Option<Method>, Diagnostics> {
        Method::named(&self.readings)
    }

    /// What competed; nothing if a wish names a programme that the file does not have.
    pub fn competition(&self) -> Option<Competition> {
        let codes: BTreeMap<&str, usize> =
            (self.programmes.iter().map(|one| &*one.programme)).zip(0..).collect();
        let entrant = |one: &PublicEntrant| {
            let wish = |wish: &PublicWish| {
                let programme = *codes.get(wish.programme.as_str())?;
                Some(Wish { programme, score: wish.score, bar: wish.bar })
            };
            Some(Entrant {
                number: one.applicant.clone(),
                base: String::new(),
                document_average: one.document_average,
                quota: one.quota.clone(),
                out_of_competition: one.out_of_competition,
                commission_order: one.commission_order,
                wishes: one.wishes.iter().map(wish).collect::<Option<_>>()?,
            })
        };
        let entrants = self.applicants.iter().map(entrant).collect::<Option<_>>()?;
        Some(Competition::new(self.programmes.clone(), entrants))
    }
}

/// The entrants as they are published, by number.
fn entrants(competition: &Competition, allocation: &Allocation) -> Vec<PublicEntrant> {
    let code = |programme: usize| competition.programmes()[programme].programme.clone();
    let public = |(at, one): (usize, &Entrant)| {
        let wish = |wish: &Wish| PublicWish {
            programme: code(wish.programme),
            score: wish.score,
            bar: wish.bar,
        };
        let place = |placed: &Placed| {
            let programme = one.wishes[placed.wish].programme;
            let seat = placed.seat.name(&competition.programmes()[programme]).to_owned();
            PublicPlace { programme: code(programme), wish: placed.wish + 1, seat }
        };
        PublicEntrant {
            applicant: one.number.clone(),
            document_average: one.document_average,
            quota: one.quota.clone(),
            out_of_competition: one.out_of_competition,
            commission_order: one.commission_order,
            wishes: one.wishes.iter().map(wish).collect(),
            result: allocation.placed[at].as_ref().map(place),
        }
    };
    competition.entrants().iter().enumerate().map(public).collect()
}

fn lines<T: Serialize>(items: &[T]) -> serde_json::Result<String> {
    let lines = items.iter().map(serde_json::to_string).collect::<Result<Vec<_>, _>>()?;
    Ok(format!("[\n{}\n]", lines.join(",\n")))
}

/// What a published file says otherwise than it should.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Difference {
    /// The file is not the one its digest was taken of.
    Digest,
    /// The file names another edition of the rules than this program has.
    Edition,
    /// The file names a reading that this program does not know.
    Readings,
    /// A code or a number stands twice, or a wish names no programme of the file.
    Names,
    /// The seed is not the one whose commitment was published.
    Commitment,
    /// The last who has a seat of a programme is another.
    Cutoff {
        /// The programme.
        programme: String,
    },
    /// An applicant's place is another.
    Place {
        /// The number.
        applicant: String,
        /// What the file says; nothing for no place.
        said: Option<PublicPlace>,
        /// What comes out.
        found: Option<PublicPlace>,
    },
    /// Something was left to a lot without a seed.
    Undecided,
}

impl Difference {
    /// The word of the contract.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Digest => "digest",
            Self::Edition => "edition",
            Self::Readings => "readings",
            Self::Names => "names",
            Self::Commitment => "commitment",
            Self::Cutoff { .. } => "cutoff",
            Self::Place { .. } => "place",
            Self::Undecided => "undecided",
        }
    }
}

/// Reckons a published file again and says what differs.
///
/// # Errors
/// `invalid-law`: our fault, found by tests.
pub fn verify(text: &str, file: &Public, rules: &Rules) -> Result<Vec<Difference>, Diagnostics> {
    let mut differences = Vec::new();
    if !is_sealed(text, &file.digest) {
        differences.push(Difference::Digest);
    }
    if file.edition.id != rules.edition || file.edition.digest != Rules::digest() {
        differences.push(Difference::Edition);
    }
    let seed = file.seed();
    let committed = seed.as_ref().map(Seed::commitment);
    if committed != file.lot.as_ref().map(|lot| lot.commitment.clone()) {
        differences.push(Difference::Commitment);
    }
    let Some(method) = file.method()? else {
        differences.push(Difference::Readings);
        return Ok(differences);
    };
    let Some(competition) = file.competition().filter(|_| file.has_own_names()) else {
        differences.push(Difference::Names);
        return Ok(differences);
    };
    let allocation = allocate(&competition, &method, seed.as_ref(), rules);
    let again = Public::of(&competition, &allocation, &method, BTreeMap::new(), seed.as_ref());
    if !allocation.decided {
        differences.push(Difference::Undecided);
    }
    differences.extend(file.against(&again));
    Ok(differences)
}

/// Whether a digest is that of the text with zeros in its place.
fn is_sealed(text: &str, digest: &str) -> bool {
    let Some(at) = text.rfind(DIGEST).map(|at| at + DIGEST.len()) else { return false };
    let Some(rest) = text.get(at + NO_DIGEST.len()..) else { return false };
    let blank = format!("{}{NO_DIGEST}{rest}", &text[..at]);
    digest == format!("sha256:{}", sha256(blank.as_bytes()))
}

impl Public {
    /// Whether every code and every number stands once, in their order.
    fn has_own_names(&self) -> bool {
        self.programmes.windows(2).all(|pair| pair[0].programme < pair[1].programme)
            && self.applicants.windows(2).all(|pair| pair[0].applicant < pair[1].applicant)
    }

    fn against(&self, again: &Self) -> Vec<Difference> {
        let mut differences = Vec::new();
        for programme in &self.programmes {
            let code = &programme.programme;
            if rows_of(&self.cutoffs, code) != rows_of(&again.cutoffs, code) {
                differences.push(Difference::Cutoff { programme: code.clone() });
            }
        }
        if differences.is_empty() && self.cutoffs != again.cutoffs {
            differences.push(Difference::Names);
        }
        for (said, found) in self.applicants.iter().zip(&again.applicants) {
            if said.result != found.result {
                differences.push(Difference::Place {
                    applicant: said.applicant.clone(),
                    said: said.result.clone(),
                    found: found.result.clone(),
                });
            }
        }
        differences
    }
}
