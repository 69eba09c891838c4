//! `admission allocate`: the distribution, what the lot decided, what is left.

use chrono::Datelike;
use serde_json::{Value, json};

use super::{Around, Loaded, lot, wording};
use crate::{
    admission::{
        Allocation, Competition, Cutoff, Leftover, Move, Placed, Programme, Rules, Seed, allocate,
        cutoffs, leftover,
    },
    cli::{
        Outcome,
        arguments::{AdmissionAllocate, Format},
        output::{Output, Table},
    },
    diagnostic::{Exit, Result},
};

/// A competition distributed.
pub(super) struct Distributed {
    pub loaded: Loaded,
    pub seed: Option<Seed>,
    pub allocation: Allocation,
}

impl Distributed {
    /// Reads the lists and distributes the places.
    pub fn of(loaded: Loaded, seed: Option<Seed>) -> Self {
        let competition = &loaded.prepared.competition;
        let allocation = allocate(competition, &loaded.method, seed.as_ref(), Rules::built_in());
        Self { loaded, seed, allocation }
    }

    pub fn competition(&self) -> &Competition {
        &self.loaded.prepared.competition
    }

    /// The code of a programme.
    pub fn code(&self, programme: usize) -> &str {
        &self.competition().programmes()[programme].programme
    }

    fn cutoffs(&self) -> Vec<Cutoff> {
        cutoffs(self.competition(), &self.allocation, &self.loaded.method, self.seed.as_ref())
    }
}

pub(super) fn run(
    arguments: &AdmissionAllocate,
    around: &Around<'_>,
    output: &mut Output<'_>,
) -> Outcome {
    let seed = lot::seed(&arguments.lot)?;
    let distributed = Distributed::of(Loaded::read(&arguments.lists, around)?, seed);
    let left = leftover(distributed.competition(), &distributed.allocation, Rules::built_in());
    if output.format() == Format::Json {
        let answer = json_of(&distributed, &left);
        output.json(distributed.loaded.answer(answer, output)?);
    } else {
        tell(&distributed, &left, output);
        distributed.loaded.say_subjects(output)?;
        say_last_day(&left, around, output)?;
    }
    let decided = if distributed.allocation.decided { Exit::Fine } else { Exit::Findings };
    Ok(decided.max(distributed.loaded.exit()))
}

fn tell(distributed: &Distributed, left: &Leftover, output: &mut Output<'_>) {
    let table = places(distributed, output);
    output.table(&table);
    wording::say_findings(&distributed.loaded.prepared.findings, output);
    if output.is_verbose() {
        let table = programmes(distributed);
        output.line("");
        output.table(&table);
    }
    let placed = distributed.allocation.placed.iter().flatten().count();
    let all = distributed.allocation.placed.len();
    output.say("adm-placed", &[("count", placed.into()), ("all", all.into())]);
    say_drawn(distributed, output);
    say_left(distributed, left, output);
}

/// A row an applicant.
fn places(distributed: &Distributed, output: &Output<'_>) -> Table {
    let mut table =
        Table::new(&["applicant", "programme", "wish", "seat", "score", "document_average"]);
    let entrants = distributed.competition().entrants().iter();
    for (entrant, placed) in entrants.zip(&distributed.allocation.placed) {
        let place = |placed: &Placed| {
            let wish = &entrant.wishes[placed.wish];
            let programme = &distributed.competition().programmes()[wish.programme];
            let name = placed.seat.name(programme);
            let seat = match output.format() {
                Format::Csv => name.to_owned(),
                _ => wording::seat(name, output),
            };
            [
                programme.programme.clone(),
                (placed.wish + 1).to_string(),
                seat,
                wording::number(wish.score),
            ]
        };
        let none = || ["–", "–", "–", "–"].map(str::to_owned);
        let place = placed.as_ref().map_or_else(none, place);
        let average = wording::average(entrant.document_average);
        table
            .rows
            .push([entrant.number.clone()].into_iter().chain(place).chain([average]).collect());
    }
    table
}

/// A row a programme and purpose of its seats.
fn programmes(distributed: &Distributed) -> Table {
    let mut table =
        Table::new(&["programme", "seat", "places", "taken", "score", "document_average"]);
    for cutoff in distributed.cutoffs() {
        let last = cutoff.last.as_ref();
        table.rows.push(vec![
            cutoff.programme,
            cutoff.seat,
            cutoff.seats.to_string(),
            cutoff.taken.to_string(),
            wording::number(last.and_then(|last| last.score)),
            wording::average(last.and_then(|last| last.document_average)),
        ]);
    }
    table
}

/// What the lot decided, or what nobody has decided.
fn say_drawn(distributed: &Distributed, output: &mut Output<'_>) {
    let key = if distributed.allocation.decided { "adm-drawn" } else { "adm-undecided" };
    for (programme, numbers) in drawn(distributed) {
        output.say(
            key,
            &[("programme", programme.into()), ("applicants", numbers.join(", ").into())],
        );
    }
}

/// The programmes where a lot tells equals apart, with the numbers of the equals.
pub(super) fn drawn(distributed: &Distributed) -> Vec<(String, Vec<String>)> {
    let number = |entrant: usize| distributed.competition().entrants()[entrant].number.clone();
    let mut all: Vec<(String, Vec<String>)> = Vec::new();
    for drawn in &distributed.allocation.drawn {
        let code = distributed.code(drawn.programme);
        if all.last().is_none_or(|(programme, _)| programme != code) {
            all.push((code.to_owned(), Vec::new()));
        }
        if let Some((_, numbers)) = all.last_mut() {
            numbers.extend([drawn.without, drawn.kept].map(number));
        }
    }
    for (_, numbers) in &mut all {
        numbers.sort();
        numbers.dedup();
    }
    all
}

/// Free places, groups not gathered, who is left out, and what might be done: nobody is moved.
fn say_left(distributed: &Distributed, left: &Leftover, output: &mut Output<'_>) {
    let at_least = Rules::built_in().group.at_least();
    for (programme, places) in &left.free {
        let code = distributed.code(*programme);
        output.say("adm-free", &[("programme", code.into()), ("count", i64::from(*places).into())]);
    }
    for (programme, count) in &left.short {
        let code = distributed.code(*programme);
        let count = i64::from(*count);
        output.say(
            "adm-short",
            &[("programme", code.into()), ("count", count.into()), ("least", at_least.into())],
        );
    }
    if !left.left_out.is_empty() {
        output.say("adm-left-out", &[("count", left.left_out.len().into())]);
    }
    for one in &left.proposal {
        let [from, to] = [one.from, one.to].map(|at| distributed.code(at).to_owned());
        let count = i64::from(one.places);
        output.say(
            "adm-proposal",
            &[("from", from.into()), ("to", to.into()), ("count", count.into())],
        );
    }
}

/// By when the state order is distributed anew, where something is left (O20 p.63).
fn say_last_day(left: &Leftover, around: &Around<'_>, output: &mut Output<'_>) -> Result<()> {
    let is_left = !left.free.is_empty() || !left.short.is_empty() || !left.left_out.is_empty();
    let rule = &Rules::built_in().redistribution;
    if let Some(day) = rule.by.filter(|_| is_left) {
        let day = day.of(around.clock()?.today().year());
        let cite = output.words().cite(&rule.cite);
        output.say("adm-redistribute-by", &[("day", day.into()), ("cite", cite.into())]);
    }
    Ok(())
}

fn json_of(distributed: &Distributed, left: &Leftover) -> Value {
    let allocation = &distributed.allocation;
    let code = |programme: usize| distributed.code(programme);
    let entrants = distributed.competition().entrants();
    let place = |(at, placed): (usize, &Option<Placed>)| {
        let entrant = &entrants[at];
        let wish = placed.map(|placed| entrant.wishes[placed.wish]);
        let programme = wish.map(|wish| &distributed.competition().programmes()[wish.programme]);
        let seat = placed.and_then(|placed| programme.map(|one| placed.seat.name(one)));
        json!({
            "applicant": entrant.number,
            "programme": programme.map(|one| &one.programme),
            "wish": placed.map(|placed| placed.wish + 1),
            "seat": seat,
            "score": wish.and_then(|wish| wish.score),
            "document_average": entrant.document_average,
        })
    };
    let programme = |(at, one): (usize, &Programme)| {
        json!({
            "programme": one.programme,
            "places": one.places,
            "seats": one.seats(),
            "taken": allocation.taken(at),
            "competed": allocation.turned_away[at] > 0,
        })
    };
    let counted = |list: &[(usize, u32)]| -> Vec<Value> {
        let one = |(at, count): &(usize, u32)| json!({ "programme": code(*at), "count": count });
        list.iter().map(one).collect()
    };
    let equal = |(programme, applicants): (String, Vec<String>)| json!({ "programme": programme, "applicants": applicants });
    let moved =
        |one: &Move| json!({ "from": code(one.from), "to": code(one.to), "places": one.places });
    json!({
        "decided": allocation.decided,
        "applicants": allocation.placed.iter().enumerate().map(place).collect::<Vec<_>>(),
        "programmes": (distributed.competition().programmes().iter().enumerate())
            .map(programme)
            .collect::<Vec<_>>(),
        "cutoffs": distributed.cutoffs(),
        "drawn": drawn(distributed).into_iter().map(equal).collect::<Vec<_>>(),
        "redistribution": {
            "free": counted(&left.free),
            "short": counted(&left.short),
            "left_out": left.left_out.iter().map(|at| &entrants[*at].number).collect::<Vec<_>>(),
            "proposal": left.proposal.iter().map(moved).collect::<Vec<_>>(),
            "by": Rules::built_in().redistribution.by.map(|day| day.to_string()),
            "cite": Rules::built_in().redistribution.cite,
        },
    })
}
