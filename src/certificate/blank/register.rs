//! The register folded: where each blank is, and what may be entered next.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::{BlankKind, BlankNumber, Blanks, Entry, EntryKind, EntryNumber};
use crate::diagnostic::{Code, Diagnostic, Result, codes};

/// Where a blank is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// With the office, not filled in.
    InStock,
    /// Filled in for somebody, still with the office.
    Issued,
    /// With the holder.
    HandedOver,
    /// Of no use any more.
    Spoiled,
}

impl State {
    /// The word of the contract, never translated.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::InStock => "in-stock",
            Self::Issued => "issued",
            Self::HandedOver => "handed-over",
            Self::Spoiled => "spoiled",
        }
    }
}

/// A blank that something happened to after it was received.
#[derive(Debug, Clone)]
pub struct Blank<'a> {
    /// Its series and number.
    pub number: BlankNumber,
    /// What it is.
    pub kind: BlankKind,
    /// Where it is.
    pub state: State,
    /// Its entries in force, the receipt first.
    pub entries: Vec<&'a Entry>,
}

impl Blank<'_> {
    /// The entry of this kind, if there is one.
    pub fn entry(&self, kind: EntryKind) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.kind == kind).copied()
    }
}

/// How many blanks of one kind and series there are, and where.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Balance {
    /// How many came.
    pub received: u32,
    /// How many are filled in and still here.
    pub issued: u32,
    /// How many were handed over.
    pub handed_over: u32,
    /// How many were spoiled.
    pub spoiled: u32,
    /// Those that are left, in ranges.
    pub in_stock: Vec<Blanks>,
}

impl Balance {
    /// How many are left.
    pub fn left(&self) -> u32 {
        self.in_stock.iter().map(Blanks::count).sum()
    }
}

/// All entries of an office.
#[derive(Debug, Default)]
pub struct Register {
    entries: Vec<Entry>,
    undone: BTreeSet<EntryNumber>,
    /// The places of the receipts in force among the entries, by series.
    receipts: BTreeMap<String, Vec<usize>>,
}

impl Register {
    /// The register of these entries: those of each desk in the order of their numbers, those of
    /// several desks as they were typed.
    pub fn new(entries: Vec<Entry>) -> Self {
        let entries = in_order(entries);
        let undone: BTreeSet<EntryNumber> =
            entries.iter().filter_map(|entry| entry.entry).collect();
        let mut receipts: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (place, entry) in entries.iter().enumerate() {
            if entry.kind == EntryKind::Received && !undone.contains(&entry.number()) {
                receipts.entry(entry.blanks.series.clone()).or_default().push(place);
            }
        }
        Self { entries, undone, receipts }
    }

    /// Every entry, mistakes too.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The number that the next entry of a desk gets.
    pub fn next_number(&self, desk: Option<char>) -> u32 {
        let own = self.entries.iter().filter(|entry| entry.desk == desk);
        own.map(|entry| entry.n).max().unwrap_or_default().saturating_add(1)
    }

    /// The entries that were no mistakes.
    fn in_force(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(|entry| {
            entry.kind != EntryKind::Undone && !self.undone.contains(&entry.number())
        })
    }

    /// The blanks that something happened to after they were received, in order.
    pub fn touched(&self) -> Vec<Blank<'_>> {
        let mut touched: BTreeMap<BlankNumber, Blank<'_>> = BTreeMap::new();
        for entry in self.in_force() {
            let state = match entry.kind {
                EntryKind::Issued => State::Issued,
                EntryKind::HandedOver => State::HandedOver,
                EntryKind::Spoiled => State::Spoiled,
                EntryKind::Received | EntryKind::Undone => continue,
            };
            for number in entry.blanks.each() {
                if let Some(blank) = touched.get_mut(&number) {
                    blank.state = state;
                    blank.entries.push(entry);
                } else if let Some((receipt, kind)) = self.receipt(&number) {
                    let entries = vec![receipt, entry];
                    touched.insert(number.clone(), Blank { number, kind, state, entries });
                }
            }
        }
        touched.into_values().collect()
    }

    /// The blank of this number, if it was ever received.
    pub fn blank(&self, number: &BlankNumber) -> Option<Blank<'_>> {
        let (receipt, kind) = self.receipt(number)?;
        let touched = self.touched().into_iter().find(|blank| blank.number == *number);
        Some(touched.unwrap_or_else(|| Blank {
            number: number.clone(),
            kind,
            state: State::InStock,
            entries: vec![receipt],
        }))
    }

    /// What there is of each kind and series.
    pub fn balance(&self) -> BTreeMap<(BlankKind, String), Balance> {
        let mut balances: BTreeMap<(BlankKind, String), Balance> = BTreeMap::new();
        let touched = self.touched();
        for receipt in self.receipts() {
            let Some(kind) = receipt.blank_kind() else { continue };
            let key = (kind, receipt.blanks.series.clone());
            let balance = balances.entry(key).or_default();
            balance.received += receipt.blanks.count();
            let within = touched.iter().filter(|blank| holds(&receipt.blanks, &blank.number));
            balance.in_stock.extend(left_of(&receipt.blanks, within.clone()));
            for blank in within {
                let count = match blank.state {
                    State::Issued => &mut balance.issued,
                    State::HandedOver => &mut balance.handed_over,
                    State::Spoiled => &mut balance.spoiled,
                    State::InStock => continue,
                };
                *count += 1;
            }
        }
        balances
    }

    /// Whether an entry may be made: each number is received once, issued once, handed over
    /// once, and nothing is said of blanks that the office never had.
    ///
    /// # Errors
    /// `blanks-repeated`, `blank-unknown`, `blank-elsewhere`, `entry-bound`.
    pub fn permit(&self, entry: &Entry) -> Result<()> {
        match entry.kind {
            EntryKind::Received => self.permit_receipt(&entry.blanks),
            EntryKind::Issued => self.permit_from(&entry.blanks, &[State::InStock]),
            EntryKind::HandedOver => self.permit_from(&entry.blanks, &[State::Issued]),
            EntryKind::Spoiled => self.permit_from(&entry.blanks, &[State::InStock, State::Issued]),
            EntryKind::Undone => match entry.entry {
                Some(undone) => self.permit_undoing(undone).map(drop),
                None => Ok(()),
            },
        }
    }

    /// The entry that may be said to be a mistake: nothing else rests on it.
    ///
    /// # Errors
    /// `entry-bound` where a later entry speaks of the same blanks; `no-such-entry`.
    pub fn permit_undoing(&self, number: EntryNumber) -> Result<&Entry> {
        let mut in_force = self.in_force();
        let Some(entry) = in_force.find(|entry| entry.number() == number) else {
            return Err(Diagnostic::error(codes::NO_SUCH_ENTRY)
                .with("entry", number.to_string())
                .into());
        };
        let later = in_force;
        match later.filter(|other| other.blanks.overlap(&entry.blanks).is_some()).last() {
            None => Ok(entry),
            Some(other) => Err(Diagnostic::error(codes::ENTRY_BOUND)
                .with("entry", number.to_string())
                .with("later", other.number().to_string())
                .with("blanks", other.blanks.to_string())
                .into()),
        }
    }

    fn permit_receipt(&self, blanks: &Blanks) -> Result<()> {
        let there = self.of_series(&blanks.series).find_map(|one| one.blanks.overlap(blanks));
        match there {
            None => Ok(()),
            Some(there) => Err(refusal(codes::BLANKS_REPEATED, &there).into()),
        }
    }

    fn permit_from(&self, blanks: &Blanks, states: &[State]) -> Result<()> {
        let touched: BTreeMap<BlankNumber, State> =
            self.touched().into_iter().map(|blank| (blank.number, blank.state)).collect();
        for number in blanks.each() {
            let one = Blanks::one(&number);
            if self.receipt(&number).is_none() {
                return Err(refusal(codes::BLANK_UNKNOWN, &one).into());
            }
            let state = touched.get(&number).copied().unwrap_or(State::InStock);
            if !states.contains(&state) {
                let words = format!("blank-state-{}", state.as_str());
                return Err(refusal(codes::BLANK_ELSEWHERE, &one).with_term("state", words).into());
            }
        }
        Ok(())
    }

    fn receipts(&self) -> impl Iterator<Item = &Entry> {
        self.in_force().filter(|entry| entry.kind == EntryKind::Received)
    }

    fn of_series(&self, series: &str) -> impl Iterator<Item = &Entry> {
        self.receipts.get(series).into_iter().flatten().map(|place| &self.entries[*place])
    }

    fn receipt(&self, number: &BlankNumber) -> Option<(&Entry, BlankKind)> {
        let receipt = self.of_series(&number.series).find(|one| holds(&one.blanks, number))?;
        Some((receipt, receipt.blank_kind()?))
    }
}

/// Entries of several desks as one list: each desk's in the order of their numbers, between the
/// desks the one that was typed first.
fn in_order(mut entries: Vec<Entry>) -> Vec<Entry> {
    entries.sort_by_key(Entry::number);
    let mut desks: Vec<VecDeque<Entry>> = Vec::new();
    for entry in entries {
        match desks.last_mut().filter(|desk| desk.back().map(|last| last.desk) == Some(entry.desk))
        {
            Some(desk) => desk.push_back(entry),
            None => desks.push(VecDeque::from([entry])),
        }
    }
    let mut ordered = Vec::new();
    while let Some(desk) = desks.iter_mut().min_by_key(|desk| desk.front().map(|one| one.recorded))
    {
        ordered.extend(desk.pop_front());
        desks.retain(|desk| !desk.is_empty());
    }
    ordered
}

fn holds(blanks: &Blanks, number: &BlankNumber) -> bool {
    blanks.series == number.series && (blanks.first..=blanks.last).contains(&number.number)
}

/// The parts of a range that are between the blanks touched, which come in order.
fn left_of<'b>(range: &Blanks, touched: impl Iterator<Item = &'b Blank<'b>>) -> Vec<Blanks> {
    let mut left = Vec::new();
    let mut first = range.first;
    let part = |first, last| Blanks { series: range.series.clone(), first, last };
    for number in touched.map(|blank| blank.number.number) {
        if first < number {
            left.push(part(first, number - 1));
        }
        first = number + 1;
    }
    if first <= range.last {
        left.push(part(first, range.last));
    }
    left
}

fn refusal(code: Code, blanks: &Blanks) -> Diagnostic {
    Diagnostic::error(code).with("blanks", blanks.to_string())
}

#[cfg(test)]
mod tests;
