//! The codes of everything the program can say, each with the exit code it leads to.

use std::fmt;

/// How the program ends (contract). If several hold, the highest of 1-5 wins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Exit {
    /// All is well.
    Fine = 0,
    /// Something was found: incomplete, rejected, overdue.
    Findings = 1,
    /// The command line or the settings are wrong.
    Usage = 2,
    /// A record cannot be read.
    Records = 3,
    /// Somebody else holds the office, or changed it meanwhile.
    Busy = 4,
    /// The law or the state of the case forbids it now.
    Forbidden = 5,
    /// Our fault.
    Internal = 70,
    /// The officer stopped it.
    Interrupted = 130,
}

/// The name of a diagnostic: the key of its words and of its reproducer in
/// `tests/errors/`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Code {
    name: &'static str,
    exit: u8,
}

impl Code {
    /// The word of the contract, never translated.
    pub fn as_str(self) -> &'static str {
        self.name
    }

    /// How a command that ends with it exits.
    pub fn exit(self) -> Exit {
        match self.exit {
            0 => Exit::Fine,
            1 => Exit::Findings,
            2 => Exit::Usage,
            3 => Exit::Records,
            4 => Exit::Busy,
            5 => Exit::Forbidden,
            130 => Exit::Interrupted,
            _ => Exit::Internal,
        }
    }
}

impl fmt::Display for Code {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.name)
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.name)
    }
}

macro_rules! codes {
    ($($constant:ident = $name:literal, $exit:ident;)*) => {
        /// Every code, by the name used in this crate.
        pub mod codes {
            use super::{Code, Exit};
            $(
                #[doc = concat!("`", $name, "`: its words are `error-", $name, "` in `data/i18n`.")]
                pub const $constant: Code = Code { name: $name, exit: Exit::$exit as u8 };
            )*
            /// All of them, for the tests that hold words and reproducers.
            pub const ALL: &[Code] = &[$($constant),*];
        }
    };
}

codes! {
    // Input: rows, flags, files.
    INVALID_IIN = "invalid-iin", Findings;
    INVALID_VALUE = "invalid-value", Findings;
    UNKNOWN_VALUE = "unknown-value", Findings;
    UNKNOWN_COLUMN = "unknown-column", Usage;
    REPEATED_COLUMN = "repeated-column", Usage;
    MISSING_COLUMN = "missing-column", Usage;
    NOT_UTF8 = "not-utf8", Records;
    EMPTY_SHEET = "empty-sheet", Records;
    LOST_LETTERS = "lost-letters", Findings;
    RESTORED_ZEROS = "restored-zeros", Fine;
    BROKEN_WORKBOOK = "broken-workbook", Records;
    LOCKED_WORKBOOK = "locked-workbook", Records;
    SHEET_TOO_LARGE = "sheet-too-large", Records;
    NO_SUCH_SHEET = "no-such-sheet", Usage;
    SEVERAL_SHEETS = "several-sheets", Usage;
    FUTURE_MOMENT = "future-moment", Fine;
    REPEATED_APPLICATION = "repeated-application", Findings;

    // The law's data and the days.
    NO_CALENDAR = "no-calendar", Usage;
    NO_EDITION = "no-edition", Forbidden;
    TEXT_ABSENT = "text-absent", Forbidden;
    NO_SUCH_EDITION = "no-such-edition", Records;
    UNKNOWN_EDITION = "unknown-edition", Usage;
    INVALID_LAW = "invalid-law", Usage;

    // What the law or the state of a case forbids.
    NOT_THE_PROVIDER = "not-the-provider", Forbidden;
    NO_SUCH_ACT = "no-such-act", Forbidden;
    NUMBER_TAKEN = "number-taken", Forbidden;
    ALREADY_VOID = "already-void", Forbidden;
    NO_COMPLAINT = "no-complaint", Forbidden;
    STATE_FORBIDS = "state-forbids", Forbidden;
    FINDINGS_FORBID = "findings-forbid", Forbidden;
    REVIEW_FOUND_GROUND = "review-found-ground", Forbidden;
    NOTHING_LACKS = "nothing-lacks", Forbidden;
    DECISION_LACKS = "decision-lacks", Forbidden;
    BEFORE_ITS_GROUND = "before-its-ground", Forbidden;
    TOO_LATE = "too-late", Forbidden;
    REFUSAL_AT_RISK = "refusal-at-risk", Fine;
    REFUSAL_OUT_OF_TIME = "refusal-out-of-time", Fine;
    NOTICE_SENT_LATE = "notice-sent-late", Fine;
    REFUSAL_LACKS = "refusal-lacks", Forbidden;
    HEARING_BEFORE_TIME = "hearing-before-time", Forbidden;
    REFUSAL_BEFORE_HEARING = "refusal-before-hearing", Forbidden;

    // Papers.
    NO_FORM = "no-form", Usage;
    INVALID_TEMPLATE = "invalid-template", Usage;
    STALE_FORM = "stale-form", Usage;
    NOTHING_TO_ISSUE = "nothing-to-issue", Forbidden;
    NOT_ISSUED_SO = "not-issued-so", Usage;
    NOT_OURS_TO_ANSWER = "not-ours-to-answer", Forbidden;
    NUMBER_KEPT = "number-kept", Usage;
    UNFIT_PLACE = "unfit-place", Usage;
    SEVERAL_GIVEN = "several-given", Usage;
    PAPER_MISSING = "paper-missing", Findings;
    PAPER_NOT_REMADE = "paper-not-remade", Findings;
    NO_SUCH_CODE = "no-such-code", Findings;
    NO_GLYPH = "no-glyph", Usage;
    PAPER_FAILED = "paper-failed", Internal;

    // Blanks of education documents.
    NO_CERTIFICATES = "no-certificates", Forbidden;
    NO_REFERENCE = "no-reference", Forbidden;
    ISSUED_OTHERWISE = "issued-otherwise", Findings;

    // The year of an extern.
    LESSON_CLASH = "lesson-clash", Findings;
    LESSON_OUT_OF_MONTHS = "lesson-out-of-months", Findings;
    LESSON_ON_DAY_OFF = "lesson-on-day-off", Findings;
    SUBJECT_UNATTESTED = "subject-unattested", Findings;
    NO_SUCH_PAPER = "no-such-paper", Usage;
    WRONG_GROUND = "wrong-ground", Forbidden;
    BLANK_OF_ANOTHER = "blank-of-another", Forbidden;
    BLANKS_REPEATED = "blanks-repeated", Forbidden;
    BLANK_UNKNOWN = "blank-unknown", Forbidden;
    BLANK_ELSEWHERE = "blank-elsewhere", Forbidden;
    NO_SUCH_ENTRY = "no-such-entry", Usage;
    ENTRY_BOUND = "entry-bound", Forbidden;

    // The competition for college places.
    REPEATED_NUMBER = "repeated-number", Findings;
    SEED_NOT_COMMITTED = "seed-not-committed", Forbidden;
    TIE_UNDECIDED = "tie-undecided", Forbidden;
    NOT_ANONYMOUS = "not-anonymous", Forbidden;
    UNREADABLE_RESULTS = "unreadable-results", Records;

    // Commissions of a college.
    NOT_OF_THIS_OFFICE = "not-of-this-office", Forbidden;
    SECRETARY_IS_MEMBER = "secretary-is-member", Forbidden;
    NO_SUCH_COMMISSION = "no-such-commission", Usage;
    OTHER_COMMISSION = "other-commission", Forbidden;
    NO_QUORUM = "no-quorum", Forbidden;
    NO_RECORDING = "no-recording", Fine;
    NO_DISABILITY_CERTIFICATE = "no-disability-certificate", Findings;
    NEED_OF_OTHERS = "need-of-others", Findings;
    HELPER_TEACHES = "helper-teaches", Forbidden;

    // A summer of admission.
    CAMPAIGN_EXISTS = "campaign-exists", Usage;
    NO_CAMPAIGN = "no-campaign", Usage;
    DATABASE_LACKS = "database-lacks", Findings;

    // The office directory.
    NO_OFFICE = "no-office", Usage;
    NOT_A_DEMO = "not-a-demo", Usage;
    OFFICE_EXISTS = "office-exists", Usage;
    INVALID_SETTINGS = "invalid-settings", Usage;
    MISSING_SETTING = "missing-setting", Usage;
    NO_SUCH_CASE = "no-such-case", Usage;
    UNKNOWN_EVENT = "unknown-event", Usage;
    EVENT_OF_A_VERB = "event-of-a-verb", Usage;
    UNKNOWN_FIELD = "unknown-field", Usage;
    NO_SUCH_EVENT = "no-such-event", Usage;
    NOTHING_TO_CORRECT = "nothing-to-correct", Usage;
    TOO_LARGE = "too-large", Usage;
    UNKNOWN_STEP = "unknown-step", Usage;
    UNKNOWN_CODE = "unknown-code", Usage;
    SEVERAL_COMPLAINTS = "several-complaints", Usage;
    SEVERAL_CASES = "several-cases", Usage;
    MISNAMED_RECORD = "misnamed-record", Records;
    BUSY = "busy", Busy;
    NO_LOCKS = "no-locks", Usage;
    JOURNAL_BEHIND = "journal-behind", Fine;
    NUMBERS_FOUND_AGAIN = "numbers-found-again", Fine;
    OFFICE_COPIED = "office-copied", Fine;
    OFFICE_OF_ANOTHER = "office-of-another", Fine;
    CHANGED_MEANWHILE = "changed-meanwhile", Busy;
    ALREADY_THERE = "already-there", Busy;

    // Backups.
    FILE_EXISTS = "file-exists", Usage;
    UNFIT_FILE = "unfit-file", Usage;
    BROKEN_BACKUP = "broken-backup", Records;
    NOT_EMPTY = "not-empty", Usage;

    CASE_PURGED = "case-purged", Usage;

    // What `doctor` finds.
    DISK_CANNOT = "disk-cannot", Findings;
    JOURNAL_FLAW = "journal-flaw", Findings;
    UNFINISHED_ORDER = "unfinished-order", Findings;
    UNFINISHED_DUPLICATE = "unfinished-duplicate", Findings;
    ODD_FILE = "odd-file", Findings;
    NOTHING_TO_AMEND = "nothing-to-amend", Usage;

    // Files.
    NO_SUCH_FILE = "no-such-file", Usage;
    CANNOT_READ = "cannot-read", Records;
    INVALID_RECORD = "invalid-record", Records;
    NEWER_FORMAT = "newer-format", Records;

    // The command line.
    UNKNOWN_OPTION = "unknown-option", Usage;
    UNKNOWN_VERB = "unknown-verb", Usage;
    MISSING_VERB = "missing-verb", Usage;
    MISSING_OPTION = "missing-option", Usage;
    MISSING_VALUE = "missing-value", Usage;
    WHICH_SERVICE = "which-service", Usage;
    CONFLICTING_OPTIONS = "conflicting-options", Usage;
    INVALID_OPTION = "invalid-option", Usage;
    OPTION_NOT_TEXT = "option-not-text", Usage;
    WRONG_USE = "wrong-use", Usage;

    // Everything else.
    INTERNAL = "internal", Internal;
    CANNOT_WRITE = "cannot-write", Usage;
}
