//! A proof in Markdown, to be attached to an answer to a citizen or a prosecutor: dates in
//! official words, paragraphs by their full names, identity numbers masked.

use chrono::NaiveDate;

use super::{Answer, sentence};
use crate::{
    calendar::{StripDay, Why},
    cli::{day_words, markdown::escaped, output::Output, reading},
    diagnostic::{Argument, Result},
    language::Words,
    law::InForce,
    procedure::{Direction, Reckoning},
};

pub(super) fn print(answer: &Answer<'_>, output: &mut Output<'_>) -> Result<()> {
    let text = Letter { answer, words: output.words() }.text()?;
    output.raw(&text);
    Ok(())
}

/// The letter being written.
struct Letter<'a> {
    answer: &'a Answer<'a>,
    words: &'a Words,
}

impl Letter<'_> {
    fn text(&self) -> Result<String> {
        let mut parts = vec![self.head()];
        if self.answer.tells_registration() {
            parts.push(self.registration());
        }
        for window in &self.answer.proof.windows {
            let title = self.words.text("explain-window");
            let rule = window.window;
            let key = if window.in_time { "proof-sent-in-time" } else { "proof-sent-too-late" };
            let sent = self.say(key, &[("sent", self.date(window.sent))]);
            let readings = rule.readings.iter().map(String::as_str).collect();
            let counted = match &window.reckoning {
                Some(reckoning) => self.count(reckoning, &window.strip, &rule.cite),
                None => vec![self.day_of_year((window.from, window.due), &rule.cite)],
            };
            parts.push(self.term(&title, window.due, counted, readings, Some(sent))?);
        }
        for step in &self.answer.proof.steps {
            let (title, rule) = (sentence::step(step, self.words), step.step);
            let counted = match step.step.until {
                Some(_) => {
                    vec![self.day_of_year((step.reckoning.from, step.reckoning.due), &rule.cite)]
                }
                None => self.count(&step.reckoning, &step.strip, &rule.cite),
            };
            let due = step.reckoning.due;
            parts.push(self.term(&title, due, counted, step.readings.clone(), None)?);
        }
        if let Some(day) = self.answer.empty_day() {
            parts.push(self.nothing_on(day));
        }
        let today = self.answer.desk.clock.today();
        parts.push(self.say("proof-drawn-up", &[("date", self.date(today))]));
        Ok(format!("{}\n", parts.join("\n\n")))
    }

    fn head(&self) -> String {
        let (matter, office) = (self.answer.matter, &self.answer.desk.directory.office);
        let (header, law) = (&matter.case.header, matter.law);
        let name = office.name.in_language(self.words.language());
        let iin = header.applicant.iin.as_ref().map(crate::case::Iin::masked).unwrap_or_default();
        let full = format!("act-full-{}", law.act.to_lowercase());
        let act = if self.words.has(&full) { self.words.text(&full) } else { law.act.clone() };
        let amendment = law.made_by.as_deref().and_then(|id| self.answer.desk.laws.acts().act(id));
        let signed = amendment.and_then(|act| act.signed);
        let edition = [
            ("act", act.into()),
            ("amended", amendment.map(|act| act.number.as_str()).unwrap_or_default().into()),
            ("signed", signed.map_or_else(|| "".into(), Argument::Date)),
            ("from", law.in_force.map_or_else(|| "".into(), |day| self.date(day.from))),
            (
                "estimate",
                if law.in_force.is_some_and(InForce::is_estimate) { "yes" } else { "" }.into(),
            ),
        ];
        let applicant = [("name", escaped(&header.applicant.name).into()), ("iin", iin.into())];
        let service = Argument::Term(format!("service-{}", law.service));
        let number = header.number.to_string();
        let title = self.say("proof-title", &[("case", number.into())]);
        let lines = [
            self.say("proof-office", &[("office", escaped(name).into())]),
            self.say("proof-service", &[("service", service)]),
            self.say("proof-applicant", &applicant),
            self.say("proof-rules", &edition),
        ];
        format!("# {title}\n\n- {}", lines.join("\n- "))
    }

    fn registration(&self) -> String {
        let (matter, header) = (self.answer.matter, &self.answer.matter.case.header);
        let received = header.received;
        let title = self.words.text("start-registered");
        let Some(registration) = &self.answer.proof.registration else {
            let heading = self.heading(&title, header.registered);
            let registered = [("registered", self.date(header.registered))];
            return format!(
                "{heading}\n\n{}",
                self.say("explain-no-registration-rule", &registered)
            );
        };
        let (key, reason) = match &registration.why {
            Why::InHours => ("proof-in-hours", String::new()),
            Why::AfterHours => ("proof-after-hours", String::new()),
            Why::DayOff(reason) => ("proof-day-off", day_words::day_off(reason, self.words)),
        };
        let said = [
            ("received", self.date(received.date_naive())),
            ("at", received.format("%H:%M").to_string().into()),
            ("close", sentence::closing(matter).into()),
            ("reason", reason.into()),
            ("registered", self.date(registration.registered)),
            ("cite", self.cite(matter.law.registration_cite())),
        ];
        format!("{}\n\n{}", self.heading(&title, registration.registered), self.say(key, &said))
    }

    /// A last day that the law names itself, of the school year that begins on `from`.
    fn day_of_year(&self, (from, due): (NaiveDate, NaiveDate), cite: &str) -> String {
        let said = [("from", self.date(from)), ("due", self.date(due)), ("cite", self.cite(cite))];
        self.say("proof-day-of-year", &said)
    }

    /// How a last day was counted: the rule, the days.
    fn count(&self, reckoning: &Reckoning, strip: &[StripDay], cite: &str) -> Vec<String> {
        let mut parts = vec![self.rule(reckoning, strip, cite), self.days(strip)];
        if day_words::is_estimated(strip) {
            parts.push(self.words.text("proof-estimated"));
        }
        if let Some(until) = reckoning.counted_until {
            parts.push(self.say("proof-stands", &[("date", self.date(until))]));
        }
        parts
    }

    /// A last day: how it was counted, the readings it rests on, the conclusion.
    fn term(
        &self,
        title: &str,
        last: NaiveDate,
        counted: Vec<String>,
        readings: Vec<&str>,
        sent: Option<String>,
    ) -> Result<String> {
        let mut parts = vec![self.heading(title, last)];
        parts.extend(counted);
        if !readings.is_empty() {
            let choices = &self.answer.desk.rules.readings;
            let lines = reading::meanings(readings, choices, self.words.language())?;
            let lines: Vec<String> =
                lines.iter().map(|line| format!("- {}", escaped(line))).collect();
            parts.push(format!("{}\n\n{}", self.words.text("proof-readings"), lines.join("\n")));
        }
        let title = escaped(title);
        let due = [("step", title.into()), ("due", self.date(last))];
        parts.push(self.say("proof-therefore", &due));
        parts.extend(sent);
        Ok(parts.join("\n\n"))
    }

    fn rule(&self, reckoning: &Reckoning, strip: &[StripDay], cite: &str) -> String {
        let key = match reckoning.direction {
            Direction::Forward => "proof-forward",
            Direction::Back => "proof-back",
        };
        let first = strip.iter().find(|day| day.number.is_some());
        let first = first.map_or(reckoning.due, |day| day.date);
        let start = sentence::start(&reckoning.start, self.words);
        let said = [
            ("interval", sentence::interval(reckoning.interval, self.words).into()),
            ("from", self.date(reckoning.from)),
            ("start", start.into()),
            ("first", self.date(first)),
            ("cite", self.cite(cite)),
        ];
        self.say(key, &said)
    }

    fn days(&self, strip: &[StripDay]) -> String {
        let heads = ["proof-day", "proof-weekday", "proof-count", "proof-why"];
        let heads = heads.map(|key| self.words.text(key)).join(" | ");
        let rows = strip.iter().map(|one| {
            let date = day_words::in_letters(one.date, self.words);
            let weekday = day_words::weekday(one.date, self.words);
            let number = one.number.map_or_else(|| "–".to_owned(), |number| number.to_string());
            let why = escaped(&day_words::why(one, self.words));
            format!("\n| {date} | {weekday} | {number} | {why} |").replace("|  |", "| |")
        });
        format!("| {heads} |\n| --- | --- | ---: | --- |{}", rows.collect::<String>())
    }

    fn nothing_on(&self, day: NaiveDate) -> String {
        let nothing = self.say("proof-nothing-on", &[("date", self.date(day))]);
        let near = self.answer.whole.nearest(day).into_iter().map(|step| {
            let due = day_words::in_letters(step.reckoning.due, self.words);
            format!("\n- {}: {due}", escaped(&sentence::step(step, self.words)))
        });
        format!("{nothing}\n{}", near.collect::<String>())
    }

    fn heading(&self, title: &str, day: NaiveDate) -> String {
        let title = escaped(&capitalised(title));
        format!("## {title}: {}", day_words::in_letters(day, self.words))
    }

    fn date(&self, day: NaiveDate) -> Argument {
        day_words::in_letters(day, self.words).into()
    }

    fn cite(&self, cite: &str) -> Argument {
        self.words.cite_in_full(cite).into()
    }

    fn say(&self, key: &str, arguments: &[(&str, Argument)]) -> String {
        self.words.say(key, arguments)
    }
}

/// The title as a heading begins.
fn capitalised(title: &str) -> String {
    let mut letters = title.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
