//! An office directory opened for one command: its records, its law, its days, its clock.

use std::{
    path::{Path, PathBuf},
    sync::OnceLock,
    time::Duration,
};

use chrono::{DateTime, FixedOffset, NaiveDate};

use super::{
    Environment,
    arguments::Global,
    calendar::own_calendar,
    clock::Clock,
    reading, service,
    settings::{own_law, rules, zone},
    wizard::Asking,
};
use crate::{
    calendar::{Calendar, Week, Zone, parse_date},
    case::{Case, CaseNumber, Header, number_tail},
    diagnostic::{Diagnostic, Diagnostics, Place, Result, codes},
    law::{Edition, Lawbook},
    procedure::{Matter, OfficeRules},
    store::{Directory, Stamp, StoredCase},
};

pub(crate) use super::look::Look;

/// No term of the services is longer, in working days.
const LONGEST_TERM: usize = 30;

/// Kinds of office.
pub(super) const KINDS: [&str; 3] = ["department", "school", "college"];

/// Digits of an identity number; the tail of a case's number is shorter.
const IIN_LENGTH: usize = 12;

/// An office at work.
#[derive(Debug)]
pub(crate) struct Desk {
    /// Its records.
    pub directory: Directory,
    /// Its zone.
    pub zone: Zone,
    /// Its hours and school year.
    pub rules: OfficeRules,
    /// Working days: those of the program under the office's own.
    pub calendar: Calendar,
    /// The law.
    pub laws: Lawbook,
    /// Now.
    pub clock: Clock,
    /// Who is at the desk.
    pub user: String,
    /// How long to wait for whoever else writes.
    patience: Duration,
    /// Whether she can be asked.
    pub asking: Asking,
    /// The case that questions were asked about, as it stood then.
    seen: OnceLock<StoredCase>,
    /// The folder the command was typed in.
    folder: PathBuf,
}

impl Desk {
    /// Opens the office that the options name or that lies upwards from here.
    pub fn open(global: &Global, environment: &Environment<'_>) -> Result<Self> {
        let root = match &global.office_dir {
            Some(folder) => environment.folder.join(folder),
            None => Directory::find(&environment.folder)?,
        };
        let patience = Duration::from_secs(global.lock_timeout.into());
        Ok(Self { patience, ..Self::of(Directory::open(root)?, environment)? })
    }

    /// The office that the options name or that lies upwards from here; none is no fault.
    pub fn at_hand(global: &Global, environment: &Environment<'_>) -> Result<Option<Self>> {
        match Self::open(global, environment) {
            Ok(desk) => Ok(Some(desk)),
            Err(problems)
                if global.office_dir.is_none()
                    && problems.0.iter().all(|problem| problem.code == codes::NO_OFFICE) =>
            {
                Ok(None)
            }
            Err(problems) => Err(problems),
        }
    }

    /// Sets up the desk of an office.
    pub fn of(directory: Directory, environment: &Environment<'_>) -> Result<Self> {
        let settings = directory.root().join("office.toml");
        let zone = zone(&directory.office, &settings)?;
        let laws = own_law(&directory)?;
        let rules =
            rules(&directory.office, service::hours(&directory.office.kind, &laws)?, &settings)?;
        let clock = Clock::read(environment, zone)?;
        Ok(Self {
            zone,
            calendar: reading::calendar(&own_calendar(&directory.local_days()?)?, &rules.readings),
            rules,
            laws,
            clock,
            user: environment.user.clone(),
            patience: Duration::default(),
            asking: environment.asking,
            seen: OnceLock::new(),
            folder: environment.folder.clone(),
            directory,
        })
    }

    /// A file that was typed, seen from the folder it was typed in.
    pub fn file(&self, typed: &Path) -> PathBuf {
        self.folder.join(typed)
    }

    /// Who writes, when, by which verb.
    pub fn stamp(&self, verb: &'static str) -> Stamp {
        Stamp {
            now: self.clock.now,
            by: self.user.clone(),
            clock_set: self.clock.set,
            verb,
            patience: self.patience,
        }
    }

    /// The edition a case lives under.
    pub fn law(&self, case: &Case) -> Result<&Edition> {
        self.laws.edition(&case.header.service, &case.header.edition.id)
    }

    /// The case before the law.
    pub fn matter<'a>(&'a self, case: &'a Case) -> Result<Matter<'a>> {
        let law = self.law(case)?;
        service::hold_whole(&case.header, &law.application)?;
        Ok(Matter::new(case, law, &self.calendar, &self.rules).beside(&self.laws))
    }

    /// The case before the law as one looks at it, by the calendar known then.
    pub fn matter_at<'a>(&'a self, case: &'a Case, look: Look) -> Result<Matter<'a>> {
        let calendar = match look.known_at {
            Some(moment) => self.calendar.known_on(moment.date_naive()),
            None => &self.calendar,
        };
        let law = self.law(case)?;
        service::hold_whole(&case.header, &law.application)?;
        let matter = Matter::new(case, law, calendar, &self.rules).beside(&self.laws);
        Ok(if look.chosen { matter.as_of(look.day) } else { matter })
    }

    /// The case that somebody means by its number, the tail of it (`12`), the identity
    /// number of the applicant or the student, or words of their names.
    ///
    /// # Errors
    /// `no-such-case`, `several-cases`; `changed-meanwhile` where questions were asked about
    /// it and it is another now.
    pub fn case(&self, text: &str) -> Result<StoredCase> {
        let stored = self.meant(text)?;
        let seen = self.seen.get().filter(|seen| seen.path == stored.path);
        if seen.is_some_and(|seen| seen.text != stored.text) {
            return Err(Diagnostic::error(codes::CHANGED_MEANWHILE)
                .with("case", stored.case.header.number.to_string())
                .at(Place::File(stored.path))
                .into());
        }
        Ok(stored)
    }

    /// The case that questions are asked about: what is recorded must find it unchanged.
    pub fn look_up(&self, text: &str) -> Result<StoredCase> {
        let stored = self.case(text)?;
        Ok(self.seen.get_or_init(|| stored).clone())
    }

    fn meant(&self, text: &str) -> Result<StoredCase> {
        if let Ok(number) = text.parse::<CaseNumber>() {
            return self.directory.read(&number);
        }
        let meant = match number_tail(text).filter(|_| text.len() < IIN_LENGTH) {
            Some(tail) => {
                let mut numbers = self.directory.numbers()?;
                numbers.retain(|number| tail.is_of(number));
                numbers
            }
            None => self.find(text),
        };
        match meant.as_slice() {
            [] => Err(Diagnostic::error(codes::NO_SUCH_CASE).with("case", text).into()),
            [one] => self.directory.read(one),
            many => {
                let listed: Vec<String> = many.iter().map(ToString::to_string).collect();
                Err(Diagnostic::error(codes::SEVERAL_CASES)
                    .with("case", text)
                    .with("cases", listed.join(", "))
                    .into())
            }
        }
    }

    /// The cases whose applicant or student has this identity number or all these words in
    /// the name.
    fn find(&self, text: &str) -> Vec<CaseNumber> {
        let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
        let is_meant = |header: &Header| {
            let student = header.student.as_ref();
            let numbers = [header.applicant.iin.as_ref(), student.and_then(|one| one.iin.as_ref())];
            let names = [header.applicant.name.as_str(), header.person()];
            numbers.into_iter().flatten().any(|iin| iin.as_str() == text)
                || names.iter().any(|name| {
                    let name = name.to_lowercase();
                    !words.is_empty() && words.iter().all(|word| name.contains(word.as_str()))
                })
        };
        let number =
            |stored: StoredCase| is_meant(&stored.case.header).then_some(stored.case.header.number);
        self.directory.read_each(|stored| Ok(number(stored))).0
    }

    /// The cases meant, each once, with all that is wrong with the others.
    pub fn cases(&self, texts: &[String]) -> Result<Vec<StoredCase>> {
        each(texts, |text| self.case(text))
    }

    /// The cases meant as one looks at them.
    pub fn cases_at(&self, texts: &[String], look: Look) -> Result<Vec<StoredCase>> {
        each(texts, |text| self.case_at(text, look))
    }

    /// A moment typed after an option, or now.
    pub fn moment(
        &self,
        option: &'static str,
        text: Option<&str>,
    ) -> Result<DateTime<FixedOffset>> {
        let Some(text) = text else { return Ok(self.clock.now) };
        self.zone.read(text).map_err(|error| {
            let wrong = invalid_option(option, text, error.expected());
            wrong.with_all(["earlier", "later"], error.moments()).into()
        })
    }

    /// When something happened to some cases: the moment typed, or now. A day alone means
    /// that day, after whatever is known of it already; today means now.
    pub fn happened<'c>(
        &self,
        option: &'static str,
        text: Option<&str>,
        cases: impl IntoIterator<Item = &'c Case>,
    ) -> Result<DateTime<FixedOffset>> {
        let moment = self.moment(option, text)?;
        self.hold_calendar(moment.date_naive())?;
        let Some(day) = text.and_then(|text| parse_date(text).ok()) else { return Ok(moment) };
        if day == self.clock.today() {
            return Ok(self.clock.now);
        }
        let known = cases.into_iter().flat_map(|case| {
            let events = case.events.iter().map(|event| event.at);
            events.chain([case.header.received])
        });
        Ok(known.filter(|known| known.date_naive() == day).max().unwrap_or(moment))
    }

    /// Makes sure that terms from a day on can be counted, before anything hangs on it.
    ///
    /// # Errors
    /// `no-calendar`.
    pub fn hold_calendar(&self, day: NaiveDate) -> Result<()> {
        self.calendar.add_days(day, LONGEST_TERM, Week::Five).map(drop)
    }

    /// A day typed after an option; of a moment, its day.
    pub fn day(&self, option: &'static str, text: &str) -> Result<NaiveDate> {
        parse_date(text)
            .or_else(|_| self.zone.read(text).map(|moment| moment.date_naive()))
            .map_err(|_| invalid_option(option, text, "expected-date").into())
    }

    /// Every case as one looks at it, and what could not be read.
    pub fn all(&self, look: Look) -> (Vec<StoredCase>, Diagnostics) {
        self.each(look, |stored| Ok(Some(stored)))
    }

    /// What is made of every case as one looks at it, and what stood in the way.
    pub fn each<T: Send>(
        &self,
        look: Look,
        make: impl Fn(StoredCase) -> Result<Option<T>> + Sync,
    ) -> (Vec<T>, Diagnostics) {
        self.directory.read_each(|stored| {
            let known = match look.known_at {
                Some(moment) => stored.known_at(moment)?,
                None => Some(stored),
            };
            known.map_or(Ok(None), &make)
        })
    }

    /// One case as one looks at it.
    pub fn case_at(&self, text: &str, look: Look) -> Result<StoredCase> {
        let stored = self.case(text)?;
        let Some(moment) = look.known_at else { return Ok(stored) };
        stored
            .known_at(moment)?
            .ok_or_else(|| Diagnostic::error(codes::NO_SUCH_CASE).with("case", text).into())
    }
}

/// Reads each case meant once, and gathers all that is wrong with the others.
fn each(texts: &[String], read: impl Fn(&str) -> Result<StoredCase>) -> Result<Vec<StoredCase>> {
    let mut problems = Diagnostics::default();
    let mut cases: Vec<StoredCase> = Vec::with_capacity(texts.len());
    for text in texts {
        let Some(stored) = problems.gather(read(text)) else { continue };
        if !cases.iter().any(|seen| seen.path == stored.path) {
            cases.push(stored);
        }
    }
    problems.or(cases)
}

/// What is wrong with the value of an option.
pub(crate) fn invalid_option(
    option: &'static str,
    value: &str,
    expected: &'static str,
) -> Diagnostic {
    Diagnostic::error(codes::INVALID_OPTION)
        .with("option", option)
        .with("value", value)
        .with("suggestion", "")
        .with_term("expected", expected)
}

/// What is wrong with an argument that has no option; `name` is the key of its words.
pub(crate) fn invalid_argument(name: &str, value: &str, expected: &'static str) -> Diagnostic {
    Diagnostic::error(codes::INVALID_OPTION)
        .with_term("option", name)
        .with("value", value)
        .with("suggestion", "")
        .with_term("expected", expected)
}

/// What is wrong with a word that is none of those allowed; `name` is the key of its words.
pub(crate) fn invalid_choice(name: &str, value: &str, choices: &str) -> Diagnostic {
    Diagnostic::error(codes::INVALID_OPTION)
        .with_term("option", name)
        .with("value", value)
        .with("suggestion", "")
        .with("expected", choices)
}
