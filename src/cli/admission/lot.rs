//! `admission seed`: what fixes the lots before anybody knows them.

use serde_json::json;

use crate::{
    admission::Seed,
    cli::{
        Outcome,
        arguments::{AdmissionLot, AdmissionSeed, Format},
        desk::invalid_option,
        output::Output,
    },
    diagnostic::{Diagnostic, Diagnostics, Exit, Result, codes},
};

/// Bytes of a seed that nobody guesses.
const BYTES: usize = 16;

pub(super) fn run(arguments: &AdmissionSeed, output: &mut Output<'_>) -> Outcome {
    let text = match &arguments.seed {
        Some(text) => checked("--seed", text)?,
        None => fresh()?,
    };
    let seed = Seed { seed: text, added: String::new() };
    if output.format() == Format::Json {
        output.json(json!({ "seed": seed.seed, "commitment": seed.commitment() }));
    } else {
        output.tell(
            "adm-seed",
            &[("seed", seed.seed.clone().into()), ("commitment", seed.commitment().into())],
        );
    }
    Ok(Exit::Fine)
}

/// A seed that the system's own source of chance gives.
fn fresh() -> anyhow::Result<String> {
    let mut bytes = [0; BYTES];
    getrandom::fill(&mut bytes).map_err(|error| anyhow::anyhow!("{error}"))?;
    Ok(format!("{:032x}", u128::from_be_bytes(bytes)))
}

/// The seed that was typed, if one was, and whether it is the one committed to.
///
/// # Errors
/// `seed-not-committed` where the commitment is of another seed; `invalid-option`.
pub(super) fn seed(arguments: &AdmissionLot) -> Result<Option<Seed>> {
    let Some(text) = &arguments.seed else { return Ok(None) };
    let seed = Seed {
        seed: checked("--seed", text)?,
        added: checked("--added", arguments.added.as_deref().unwrap_or_default())?,
    };
    match &arguments.commitment {
        Some(commitment) if commitment.trim() != seed.commitment() => {
            Err(not_committed(commitment.trim()))
        }
        _ => Ok(Some(seed)),
    }
}

/// A seed whose commitment is another, or was never named.
pub(super) fn not_committed(commitment: &str) -> Diagnostics {
    Diagnostic::error(codes::SEED_NOT_COMMITTED).with("commitment", commitment).into()
}

fn checked(option: &'static str, text: &str) -> Result<String> {
    if text.chars().any(char::is_control) {
        return Err(invalid_option(option, text, "expected-plain-text").into());
    }
    Ok(text.to_owned())
}
