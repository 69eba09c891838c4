//! `admission campaign`: a summer of admission of a college or an education department: its days,
//! what of it was done, the groups, the national database, the three lists (O20 p.23, 53, 63-64).

mod answers;
mod check;
mod groups;
mod lists;
mod open;
mod record;

use std::path::PathBuf;

use chrono::Datelike;

use super::{Around, commission::permit_office, due::SERVICE};
use crate::{
    admission::campaign::{Campaign, CampaignRules, EntrantCase},
    case::CaseNumber,
    cli::{Outcome, arguments::CampaignAct, desk::Desk, output::Output, reading},
    diagnostic::{Diagnostic, Diagnostics, Result, codes, mask_numbers},
    store::{Shelf, StoredCase, Writer},
};

pub(super) fn run(
    act: &CampaignAct,
    desk: Desk,
    around: &Around<'_>,
    output: &mut Output<'_>,
) -> Outcome {
    permit_office(&CampaignRules::built_in()?.office, &desk)?;
    match act {
        CampaignAct::Open(arguments) => open::run(arguments, &desk, output),
        CampaignAct::Record(arguments) => record::run(arguments, &desk, output),
        CampaignAct::Show(arguments) => {
            answers::show(arguments, &reading::under(desk, &arguments.reading)?, output)
        }
        CampaignAct::Groups(arguments) => {
            groups::run(arguments, &reading::under(desk, &arguments.reading)?, around, output)
        }
        CampaignAct::Check(arguments) => {
            check::run(arguments, &reading::under(desk, &arguments.reading)?, output)
        }
        CampaignAct::Lists(arguments) => lists::run(arguments, &desk, output),
    }
}

/// A campaign as it lies in its file.
pub(in crate::cli) struct Stored {
    pub campaign: Campaign,
    pub text: String,
}

/// Every campaign of the office.
///
/// # Errors
/// `cannot-read`, `invalid-record`, `newer-format`.
pub(in crate::cli) fn all(desk: &Desk) -> Result<Vec<Stored>> {
    let mut problems = Diagnostics::default();
    let read = |(path, text): (PathBuf, String)| {
        let campaign = problems.gather(Campaign::parse(&path, &text))?;
        Some(Stored { campaign, text })
    };
    let all = desk.directory.shelf(Shelf::Campaigns)?.into_iter().filter_map(read).collect();
    problems.or(all)
}

impl Stored {
    /// The campaign meant by its year or its number.
    ///
    /// # Errors
    /// `no-campaign`, and what keeps one from being read.
    pub(in crate::cli) fn meant(typed: &str, desk: &Desk) -> Result<Self> {
        let number = typed.parse::<CaseNumber>().ok();
        let year = typed.parse::<i32>().ok();
        let is_meant = |stored: &Self| {
            number.as_ref() == Some(&stored.campaign.number) || year == Some(stored.campaign.year)
        };
        let unknown = || {
            let typed = mask_numbers(typed);
            Diagnostics::from(Diagnostic::error(codes::NO_CAMPAIGN).with("number", typed))
        };
        all(desk)?.into_iter().find(is_meant).ok_or_else(unknown)
    }

    /// Adds to the end of its file.
    fn add(&mut self, more: &str, writer: &mut Writer<'_>) -> Result<()> {
        self.text.push_str(more);
        let record = (self.campaign.number.clone(), self.text.clone());
        writer.write_on_shelf(Shelf::Campaigns, &[record])
    }

    /// Those who applied in its year, from the cases of the office, and what could not be read.
    fn entrants(&self, desk: &Desk) -> (Vec<EntrantCase>, Diagnostics) {
        let of_year = |stored: &StoredCase| {
            let header = &stored.case.header;
            let year = header.received.year();
            header.service == SERVICE && year == self.campaign.year
        };
        desk.directory.read_each(|stored| {
            if !of_year(&stored) {
                return Ok(None);
            }
            let state = desk.matter(&stored.case)?.state().to_owned();
            Ok(Some(EntrantCase::of(&stored.case, &state, &self.campaign)))
        })
    }
}
