use proptest::prelude::*;

use super::*;

fn entry(kind: EntryKind, blanks: &str) -> Entry {
    let recorded = "2026-06-10T10:00:00+05:00".parse().unwrap();
    let mut entry =
        Entry::new(kind, blanks.parse().unwrap(), "2026-06-10".parse().unwrap(), recorded, "desk");
    entry.document = Some("general-secondary".to_owned());
    entry.cover = Some("ordinary".to_owned());
    entry.holder = Some("Бөкенова Ұлжан".to_owned());
    entry.reason = Some("бүлінген".to_owned());
    entry
}

fn undoing(n: u32, blanks: &str) -> Entry {
    let entry_number = EntryNumber { desk: None, n };
    Entry { entry: Some(entry_number), ..entry(EntryKind::Undone, blanks) }
}

/// A register of these entries, each of which it permits.
fn register(entries: impl IntoIterator<Item = Entry>) -> Register {
    entries.into_iter().fold(Register::default(), |register, entry| {
        register.permit(&entry).unwrap();
        with(&register, entry)
    })
}

fn with(register: &Register, mut entry: Entry) -> Register {
    entry.n = register.next_number(entry.desk);
    Register::new(register.entries().iter().cloned().chain([entry]).collect())
}

fn refused(register: &Register, entry: &Entry) -> String {
    register.permit(entry).unwrap_err().0[0].code.as_str().to_owned()
}

use EntryKind::{HandedOver, Issued, Received, Spoiled};

#[test]
fn b3_no_number_is_received_or_issued_twice() {
    let register = register([
        entry(Received, "ЖОБ 0000001-0000010"),
        entry(Issued, "ЖОБ 0000003"),
        entry(Spoiled, "ЖОБ 0000005-0000006"),
    ]);
    assert_eq!(refused(&register, &entry(Received, "ЖОБ 0000010-0000020")), "blanks-repeated");
    assert_eq!(refused(&register, &entry(Issued, "ЖОБ 0000003")), "blank-elsewhere");
    assert_eq!(refused(&register, &entry(Issued, "ЖОБ 0000005")), "blank-elsewhere");
    assert_eq!(refused(&register, &entry(Issued, "ЖОБ 0000011")), "blank-unknown");
    assert_eq!(refused(&register, &entry(HandedOver, "ЖОБ 0000004")), "blank-elsewhere");
    assert!(register.permit(&entry(Received, "НОБ 0000001-0000010")).is_ok());
    assert!(register.permit(&entry(Spoiled, "ЖОБ 0000003")).is_ok());
    let handed = with(&register, entry(HandedOver, "ЖОБ 0000003"));
    assert_eq!(refused(&handed, &entry(Spoiled, "ЖОБ 0000003")), "blank-elsewhere");
}

#[test]
fn b3_a_mistake_is_undone_unless_something_rests_on_it() {
    let register = register([entry(Received, "ЖОБ 0000001-0000010"), entry(Issued, "ЖОБ 0000003")]);
    assert_eq!(refused(&register, &undoing(1, "ЖОБ 0000001-0000010")), "entry-bound");
    assert_eq!(refused(&register, &undoing(7, "ЖОБ 0000001")), "no-such-entry");
    let undone = with(&register, undoing(2, "ЖОБ 0000003"));
    let number = BlankNumber { series: "ЖОБ".to_owned(), number: 3 };
    assert_eq!(undone.blank(&number).unwrap().state, State::InStock);
    assert_eq!(refused(&undone, &undoing(2, "ЖОБ 0000003")), "no-such-entry");
    assert!(undone.permit(&undoing(1, "ЖОБ 0000001-0000010")).is_ok());
}

/// Two copies of one office, a file each: what both entered is one register.
#[test]
fn b3_entries_of_two_desks_are_told_apart_and_read_as_they_were_typed() {
    let at = |minute: &str, desk: Option<char>, n: u32, one: Entry| Entry {
        recorded: format!("2026-06-10T10:{minute}:00+05:00").parse().unwrap(),
        desk,
        n,
        ..one
    };
    let first = at("00", None, 1, entry(Received, "ЖОБ 0000001-0000010"));
    let issued = at("10", Some('B'), 1, entry(Issued, "ЖОБ 0000003"));
    let handed = at("20", None, 2, entry(HandedOver, "ЖОБ 0000003"));
    let undone =
        Entry { entry: Some(handed.number()), ..entry(EntryKind::Undone, "ЖОБ 0000003") };
    let undone = at("30", Some('B'), 2, undone);
    let entries = vec![undone.clone(), issued, handed, first];
    let register = Register::new(entries[1..].to_vec());
    let number = BlankNumber { series: "ЖОБ".to_owned(), number: 3 };
    assert_eq!(register.blank(&number).unwrap().state, State::HandedOver);
    assert_eq!((register.next_number(None), register.next_number(Some('B'))), (3, 2));
    let register = Register::new(entries);
    assert_eq!(register.blank(&number).unwrap().state, State::Issued);
    let path = std::path::Path::new("blanks/2026-B.toml");
    assert_eq!(Entry::parse_all(path, &undone.to_text()).unwrap(), [undone]);
}

#[test]
fn b3_the_balance_names_what_is_left_in_ranges() {
    let register = register([
        entry(Received, "ЖОБ 0000001-0000010"),
        entry(Issued, "ЖОБ 0000001"),
        entry(Issued, "ЖОБ 0000004"),
        entry(HandedOver, "ЖОБ 0000004"),
        entry(Spoiled, "ЖОБ 0000007-0000008"),
    ]);
    let balance = register.balance().into_values().next().unwrap();
    let left: Vec<String> = balance.in_stock.iter().map(ToString::to_string).collect();
    assert_eq!(left, ["ЖОБ 0000002-0000003", "ЖОБ 0000005-0000006", "ЖОБ 0000009-0000010"]);
    let counts = (balance.received, balance.issued, balance.handed_over, balance.spoiled);
    assert_eq!(counts, (10, 1, 1, 2));
}

#[test]
fn an_entry_is_read_as_it_is_written() {
    let mut whole = entry(Issued, "ЖОБ 0000001");
    whole.n = 3;
    whole.decided = "2026-06-08".parse().ok();
    whole.iin = "140715576949".parse().ok();
    whole.case = "DS-2026-000001".parse().ok();
    let read = Entry::parse_all(std::path::Path::new("blanks/2026.toml"), &whole.to_text());
    assert_eq!(read.unwrap(), [whole]);
}

/// Whatever is tried, in whatever order.
fn tried() -> impl Strategy<Value = Vec<Entry>> {
    let kinds = prop_oneof![Just(Received), Just(Issued), Just(HandedOver), Just(Spoiled)];
    let one = (kinds, 1_u32..30, 0_u32..6, 1_u32..12, 0_u8..8).prop_map(
        |(kind, first, more, n, undo)| {
            let last = if matches!(kind, Received | Spoiled) { first + more } else { first };
            let blanks = format!("ЖОБ {first:07}-{last:07}");
            if undo == 0 { undoing(n, &blanks) } else { entry(kind, &blanks) }
        },
    );
    proptest::collection::vec(one, 0..40)
}

proptest! {
    /// None twice, none unaccounted for: what came is what is here, given out or spoiled.
    #[test]
    fn b3_received_is_the_sum_of_all_the_rest(tried in tried()) {
        let mut register = Register::default();
        for entry in tried {
            if register.permit(&entry).is_ok() {
                register = with(&register, entry);
            }
        }
        for balance in register.balance().into_values() {
            let accounted = balance.left() + balance.issued + balance.handed_over + balance.spoiled;
            prop_assert_eq!(balance.received, accounted);
        }
    }
}
