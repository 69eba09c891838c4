//! What has been typed so far, and the office it is about.

use std::{ffi::OsString, path::PathBuf};

use crate::{
    cli::{Environment, command, desk, usage},
    language::{Language, Words},
    law::{Edition, Lawbook},
    store::{Directory, StoredCase},
};

/// What is known before anything is asked: the line and the office, if there is one.
pub(super) struct Known {
    case: Option<String>,
    event: Option<String>,
    service: Option<String>,
    office: Option<desk::Desk>,
    language: Language,
}

/// What is known, and the reader's words.
pub(super) struct Typed<'a> {
    known: &'a Known,
    words: Words,
}

impl Known {
    /// Reads what is known; what is not is left out.
    pub(super) fn new(
        line: &[OsString],
        environment: &Environment<'_>,
        language: Language,
    ) -> Self {
        let root = match usage::office_dir(line) {
            Some(folder) => Some(environment.folder.join(folder)),
            None => Directory::find(&environment.folder).ok(),
        };
        let [case, event, service] = named(line);
        Self {
            case,
            event,
            service,
            office: root.and_then(|root| open(root, environment)),
            language,
        }
    }
}

impl<'a> Typed<'a> {
    /// Reads the words to speak of it in.
    pub(super) fn new(known: &'a Known) -> Self {
        Self { known, words: Words::new(known.language) }
    }

    /// The reader's words.
    pub(super) fn words(&self) -> &Words {
        &self.words
    }

    /// The office.
    pub(super) fn office(&self) -> Option<&desk::Desk> {
        self.known.office.as_ref()
    }

    /// The case named on the line.
    pub(super) fn case(&self) -> Option<StoredCase> {
        self.office()?.case(self.known.case.as_deref()?).ok()
    }

    /// The event named on the line.
    pub(super) fn event(&self) -> Option<&str> {
        self.known.event.as_deref()
    }

    /// The laws that may be meant: that of the case, else of the service named, else of the
    /// services that the office provides; of each the edition in force today, or the newest.
    pub(super) fn laws(&self) -> Vec<&Edition> {
        let office = self.office();
        let of_case = self.case().and_then(|stored| office?.law(&stored.case).ok());
        if let Some(law) = of_case {
            return vec![law];
        }
        let Some(laws) = office.map(|desk| &desk.laws).or_else(|| Lawbook::built_in().ok()) else {
            return Vec::new();
        };
        let services = match (&self.known.service, office) {
            (Some(named), _) => vec![named.as_str()],
            (None, Some(desk)) => desk.services(),
            (None, None) => laws.services(),
        };
        let of_service = |service: &str| {
            let in_force = office.and_then(|desk| laws.in_force(service, desk.clock.today()).ok());
            in_force.or_else(|| laws.newest(service).ok())
        };
        services.into_iter().filter_map(of_service).collect()
    }
}

fn open(root: PathBuf, environment: &Environment<'_>) -> Option<desk::Desk> {
    desk::Desk::of(Directory::open(root).ok()?, environment).ok()
}

/// The case, the event and the service on a line that is not whole yet.
fn named(line: &[OsString]) -> [Option<String>; 3] {
    let Ok(matches) = command().ignore_errors(true).try_get_matches_from(line) else {
        return [None, None, None];
    };
    let mut verb = &matches;
    while let Some((_, sub)) = verb.subcommand() {
        verb = sub;
    }
    let named = |id: &str| {
        let value = verb.try_get_one::<String>(id).ok().flatten();
        value.filter(|value| !value.is_empty()).cloned()
    };
    ["case", "event", "service"].map(named)
}
