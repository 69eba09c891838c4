//! The days of a summer of admission, as `data/admission` holds them, and whose duty each is.

use std::{path::Path, sync::LazyLock};

use serde::Deserialize;

use crate::{
    admission::{Demands, Programme, commission::OfficeRule},
    diagnostic::{Result, codes, toml_problem},
    law::MonthDay,
};

const PATH: &str = "data/admission/campaign-2025-02.toml";
const TEXT: &str = include_str!("../../../data/admission/campaign-2025-02.toml");

/// The rules of a campaign in one edition.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CampaignRules {
    /// The edition's name.
    pub edition: String,
    /// The act that made it.
    pub made_by: String,
    /// Which offices have campaigns.
    pub office: OfficeRule,
    /// What falls due, in the order of the data.
    #[serde(rename = "step")]
    pub steps: Vec<CampaignStep>,
}

/// Something that falls due in the summer.
#[derive(Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CampaignStep {
    /// Its name.
    pub id: String,
    /// The kinds of office whose duty it is.
    pub whose: Vec<String>,
    /// The day itself that the text names.
    pub on: Option<MonthDay>,
    /// The day of «… дейін» (reading `until`).
    pub until: Option<MonthDay>,
    /// It holds where a place of the state order is offered.
    #[serde(default)]
    pub state_order: bool,
    /// It holds where something with one of these demands is offered; anything, if none is named.
    #[serde(default)]
    pub demands: Vec<Demands>,
    /// It holds where something is offered to those who finished one of these; to anyone, if none
    /// is named.
    #[serde(default)]
    pub base: Vec<String>,
    /// The readings that its day rests on.
    #[serde(default)]
    pub readings: Vec<String>,
    /// The paragraph.
    pub cite: String,
}

impl CampaignRules {
    /// The rules that come with the program.
    ///
    /// # Errors
    /// `invalid-law`: our fault, found by tests.
    pub fn built_in() -> Result<&'static Self> {
        static RULES: LazyLock<Result<CampaignRules>> = LazyLock::new(|| {
            let wrong = |error| toml_problem(codes::INVALID_LAW, Path::new(PATH), TEXT, &error);
            toml::from_str(TEXT).map_err(|error| wrong(error).into())
        });
        RULES.as_ref().map_err(Clone::clone)
    }

    /// The steps that are the duty of a kind of office with these programmes.
    pub fn steps_of<'r>(
        &'r self,
        kind: &'r str,
        programmes: &'r [Programme],
    ) -> impl Iterator<Item = &'r CampaignStep> {
        self.steps.iter().filter(move |step| step.is_of(kind, programmes))
    }
}

impl CampaignStep {
    /// Whether it is the duty of a kind of office with these programmes.
    pub fn is_of(&self, kind: &str, programmes: &[Programme]) -> bool {
        self.whose.iter().any(|one| one == kind) && self.holds_for(programmes)
    }

    /// Whether it holds where these are offered; where it is not known what is, it does.
    fn holds_for(&self, programmes: &[Programme]) -> bool {
        let is_meant = |one: &Programme| {
            (!self.state_order || !one.paid)
                && (self.demands.is_empty() || self.demands.contains(&one.demands))
                && (self.base.is_empty() || self.base.iter().any(|base| one.is_on(base)))
        };
        programmes.is_empty() || programmes.iter().any(is_meant)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        admission::Rules,
        law::{Datum, Lawbook, Limit, Window},
    };

    #[test]
    fn the_data_can_be_read_and_their_act_is_known() {
        let rules = CampaignRules::built_in().unwrap();
        assert!(Lawbook::built_in().unwrap().acts().act(&rules.made_by).is_some());
        let is_one_day = |step: &CampaignStep| step.on.is_some() != step.until.is_some();
        assert!(rules.steps.iter().all(is_one_day));
    }

    /// (step, whose duty, the day, whether it says «дейін», citation)
    #[test]
    fn adm15_the_days_of_the_summer_and_whose_duty_they_are() {
        let table = [
            ("intake-opens", "college", "06-25", false, "O20.1(3)"),
            ("intake-closes-creative", "college", "07-20", false, "O20.1(3)2)"),
            ("intake-closes-pedagogical-medical", "college", "08-15", false, "O20.1(3)2)"),
            ("intake-closes-basic-secondary", "college", "08-18", false, "O20.1(3)2)"),
            ("intake-closes-general-secondary", "college", "08-20", false, "O20.1(3)2)"),
            ("intake-closes-full-time", "college", "08-25", false, "O20.1(3)1), O20.1(3)2)"),
            ("intake-closes-evening", "college", "09-20", false, "O20.1(3)1), O20.1(3)2)"),
            ("results-basic-secondary", "department", "08-23", false, "O20 p.64"),
            ("results-general-secondary", "department", "08-25", false, "O20 p.64"),
            ("messages-basic-secondary", "department", "08-23", false, "O20 p.64"),
            ("messages-general-secondary", "department", "08-25", false, "O20 p.64"),
            ("database-registration", "college", "08-26", true, "O20 p.53"),
            ("redistribution", "department", "08-29", true, "O20 p.63"),
        ];
        let rules = CampaignRules::built_in().unwrap();
        assert_eq!(rules.steps.len(), table.len());
        for (id, whose, day, until, cite) in table {
            let step = rules.steps.iter().find(|step| step.id == id).unwrap();
            let own = if until { step.until } else { step.on };
            assert_eq!(own.map(|day| day.to_string()).as_deref(), Some(day), "{id} {cite}");
            assert_eq!((&step.whose[..], step.cite.as_str()), (&[whose.to_owned()][..], cite));
            let readings: &[&str] = if until { &["until"] } else { &[] };
            assert_eq!(step.readings, readings, "{id}");
        }
    }

    /// The competition and the campaign hold some of the same days.
    #[test]
    fn adm15_the_days_agree_with_those_of_the_competition() {
        let (campaign, competition) = (CampaignRules::built_in().unwrap(), Rules::built_in());
        let day = |id: &str| {
            let step = campaign.steps.iter().find(|step| step.id == id).unwrap();
            step.on.or(step.until).unwrap()
        };
        for result in &competition.results {
            assert_eq!(day(&format!("results-{}", result.base)), result.on, "{}", result.cite);
        }
        assert_eq!(Some(day("redistribution")), competition.redistribution.by, "O20 p.63");
    }

    /// The step that closes the intake of those for whom a window holds.
    fn closed_by(window: &Window) -> &'static str {
        let says = |datum, word: &str| {
            let of_datum = window.when.iter().filter(|(named, _)| *named == datum);
            of_datum.flat_map(|(_, values)| values).any(|value| value == word)
        };
        let table = [
            (Datum::Demands, "creative", "intake-closes-creative"),
            (Datum::Demands, "medical", "intake-closes-pedagogical-medical"),
            (Datum::Base, "basic-secondary", "intake-closes-basic-secondary"),
            (Datum::Base, "general-secondary", "intake-closes-general-secondary"),
            (Datum::StudyForm, "evening", "intake-closes-evening"),
        ];
        let named = table.iter().find(|(datum, word, _)| says(*datum, word));
        named.map_or("intake-closes-full-time", |(_, _, step)| step)
    }

    /// Cases are held to windows, the college to days: both tell the same.
    #[test]
    fn adm2_adm15_the_intake_closes_on_the_days_of_the_windows() {
        let (campaign, book) = (CampaignRules::built_in().unwrap(), Lawbook::built_in().unwrap());
        let windows = &book.newest("college-admission").unwrap().windows;
        let step = |id: &str| campaign.steps.iter().find(|step| step.id == id).unwrap();
        for window in windows {
            let closing = step(closed_by(window));
            let by = closing.on.map(Limit::Day);
            assert_eq!(Some(window.by), by, "{} {:?}", closing.id, window.when);
            assert_eq!(window.opens, step("intake-opens").on, "{}", window.cite);
            assert!(closing.cite.contains(&window.cite), "{} {}", closing.id, window.cite);
            for (datum, values) in window.when.iter() {
                let named: Vec<String> = match datum {
                    Datum::Demands if !closing.demands.is_empty() => {
                        let words = closing.demands.iter();
                        words.map(|demands| demands.as_str().to_owned()).collect()
                    }
                    Datum::Base => closing.base.clone(),
                    _ => continue,
                };
                assert_eq!(values, named, "{}", closing.id);
            }
        }
        let closed: Vec<&str> = windows.iter().map(closed_by).collect();
        let closing = campaign.steps.iter().filter(|step| step.id.starts_with("intake-closes-"));
        assert!(closing.map(|step| step.id.as_str()).all(|id| closed.contains(&id)));
    }
}
