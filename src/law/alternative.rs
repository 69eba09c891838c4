//! The readings whose alternatives the program computes, each by its name in the data. What a
//! choice means in days stands where it is counted; numbers and lists stay data.

macro_rules! alternatives {
    ($(
        $(#[$about:meta])*
        $slug:literal $field:ident: $Reading:ident {
            $(#[$of_first:meta])* $First:ident = $first:literal,
            $($(#[$of_choice:meta])* $Choice:ident = $choice:literal,)*
        }
    )*) => {
        $(
            $(#[$about])*
            #[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
            pub enum $Reading {
                $(#[$of_first])*
                #[default]
                $First,
                $($(#[$of_choice])* $Choice,)*
            }

            impl $Reading {
                /// The choice as the data name it.
                pub fn as_str(self) -> &'static str {
                    match self {
                        Self::$First => $first,
                        $(Self::$Choice => $choice,)*
                    }
                }
            }
        )*

        /// A choice for each reading that is computed.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
        pub struct Alternatives {
            $($(#[$about])* pub $field: $Reading,)*
        }

        impl Alternatives {
            /// The slugs, each with its choices.
            pub(super) const KNOWN: &[(&str, &[&str])] =
                &[$(($slug, &[$first, $($choice),*])),*];

            /// Makes a choice; one of a reading that is only named changes nothing here.
            pub(super) fn set(&mut self, slug: &str, choice: &str) {
                match (slug, choice) {
                    $(
                        ($slug, $first) => self.$field = $Reading::$First,
                        $(($slug, $choice) => self.$field = $Reading::$Choice,)*
                    )*
                    _ => {}
                }
            }

            /// Takes over what another holds of one reading.
            pub(super) fn take(&mut self, slug: &str, from: &Self) {
                match slug {
                    $($slug => self.$field = from.$field,)*
                    _ => {}
                }
            }
        }
    };
}

alternatives! {
    /// The first day of a term of working days.
    "first-day" first_day: FirstDay {
        /// The next working day.
        Next = "next",
        /// The day itself, if it is a working day.
        Same = "same",
    }
    /// "Not later than N working days before the end" (O61 p.23).
    "back-count" back_count: BackCount {
        /// The end minus N working days.
        Minus = "minus",
        /// N whole working days lie between.
        Clear = "clear",
    }
    /// "Not later than N calendar days before" a day (O61 p.9).
    "calendar-back-count" calendar_back_count: CalendarBackCount {
        /// The day minus N.
        Minus = "minus",
        /// N whole days lie between.
        Clear = "clear",
    }
    /// From when the school's working days run (O61 p.22-23).
    "school-step-start" school_step_start: SchoolStepStart {
        /// From the day completeness is established.
        Completeness = "completeness",
        /// From the registration.
        Registration = "registration",
    }
    /// What was sent on the last day and is registered later (O61 p.9, p.21).
    "after-hours-in-time" after_hours_in_time: AfterHoursInTime {
        /// It is in time by its sending.
        Sending = "sending",
        /// It is late by its registration.
        Registration = "registration",
    }
    /// What comes at the closing instant itself (O61 p.21).
    "working-hours-edge" working_hours_edge: WorkingHoursEdge {
        /// It is registered the same day.
        Same = "same",
        /// It is registered the next working day.
        Next = "next",
    }
    /// A complaint that comes out of office hours (O61 p.27).
    "complaint-after-hours" complaint_after_hours: ComplaintAfterHours {
        /// It is received on the day it came.
        Real = "real",
        /// It is received on the next working day.
        Next = "next",
    }
    /// On which day a paper must be in force (O61 p.22).
    "document-in-force-on" document_in_force_on: DocumentInForceOn {
        /// On the day of registration.
        Registration = "registration",
        /// On the day of the check; the last day for it, while it was not made.
        Check = "check",
        /// On the day of the decision; the last day of the term, while there is none.
        Decision = "decision",
    }
    /// Where absent consent leads (O61.1(9)3)).
    "consent" consent: Consent {
        /// To ground 3 of refusal.
        Ground = "ground",
        /// The package is incomplete.
        Incomplete = "incomplete",
    }
    /// A one-time password instead of the EDS (O61.1(8)1), CARD).
    "otp-signature" otp_signature: OtpSignature {
        /// It is accepted with a warning.
        Warn = "warn",
        /// The package is incomplete.
        Incomplete = "incomplete",
    }
    /// A Saturday or Sunday worked by an act of transfer.
    "worked-weekend" worked_weekend: WorkedWeekend {
        /// It is a working day.
        Working = "working",
        /// It is no day of the office.
        Off = "off",
    }
    /// "Before departure", of children who are abroad already (O61 p.9(2)).
    "abroad-already" abroad_already: AbroadAlready {
        /// They are late.
        Late = "late",
        /// The last day does not bind them.
        NotBound = "not-bound",
    }
    /// Which two grades (O61 p.5(2)).
    "two-grades" two_grades: TwoGrades {
        /// Two that follow one another; others are warned of.
        Consecutive = "consecutive",
        /// Any two.
        Any = "any",
    }
    /// Whether a hearing stops the term (O61 p.23).
    "hearing-clock" hearing_clock: HearingClock {
        /// The term runs on.
        Runs = "runs",
        /// It stands still from the notice to the hearing.
        Stops = "stops",
    }
    /// A term of calendar days that ends on a day off.
    "forward-calendar-end" forward_calendar_end: ForwardCalendarEnd {
        /// It ends there.
        Stays = "stays",
        /// It ends on the next working day.
        Rolls = "rolls",
    }
    /// The hours of the State Corporation, where the text contradicts itself
    /// (O312.35.2(7), O312.35.6(7)).
    "corporation-hours" corporation_hours: CorporationHours {
        /// Monday to Saturday, 9:00 to 20:00.
        Long = "long",
        /// Monday to Friday 9:00 to 20:00 with those on duty, Saturday 9:00 to 13:00.
        Duty = "duty",
        /// Monday to Friday 9:00 to 18:00, Saturday 9:00 to 13:00: those on duty take nothing.
        Departments = "departments",
    }
    /// A Saturday on which the State Corporation takes an application (O312.35 p.36, p.56).
    "dup-saturday" dup_saturday: DupSaturday {
        /// It is received that day.
        Same = "same",
        /// It is received on the next working day of the provider.
        Next = "next",
    }
    /// A school's document in place of a college's (O312.38 p.2, p.7).
    "school-document" school_document: SchoolDocument {
        /// The package is incomplete.
        Incomplete = "incomplete",
        /// It is accepted with a warning.
        Warn = "warn",
    }
    /// Whether «… дейін» includes the day it names (O20 p.53, p.63).
    "until" until: Until {
        /// It does.
        Included = "included",
        /// It does not.
        Excluded = "excluded",
    }
    /// A window of creative, pedagogical and medical specialities beside that of paid, evening or
    /// correspondence studies (O20.1(3)).
    "narrower-window" narrower_window: NarrowerWindow {
        /// The narrower one holds; between the two an application is warned of.
        Narrower = "narrower",
        /// The wider one holds.
        Wider = "wider",
    }
    /// How the exams join the grades (O20 p.54).
    "exam-join" exam_join: ExamJoin {
        /// Their average is added to that of the grades.
        Added = "added",
        /// The score is the mean of the two averages.
        Mean = "mean",
    }
    /// Holders of a quota who are placed on merit (O20 p.54).
    "quota-merit" quota_merit: QuotaMerit {
        /// They count in the quota.
        InQuota = "in-quota",
        /// The quota is filled above them.
        AboveMerit = "above-merit",
    }
    /// What stays equal after O20 p.61.
    "tie-left" tie_left: TieLeft {
        /// A lot whose seed was committed to before.
        Lot = "lot",
        /// The commission puts the equal in order.
        Commission = "commission",
    }
    /// How several wishes are weighed (O20 p.54-55).
    "choices" choices: Wishes {
        /// Each goes down her list; a place is kept for the better score, whose wish it ever is.
        DeferredAcceptance = "deferred-acceptance",
        /// Earlier wishes go before later ones, whatever the score.
        FirstChoices = "first-choices",
    }
    /// Whom "died or disabled on duty" binds (O20 p.3).
    "on-duty" on_duty: OnDuty {
        /// All groups.
        AllGroups = "all-groups",
        /// Servicemen alone.
        Servicemen = "servicemen",
    }
    /// Interim and final attestation "and (or)" not passed (O61 p.17, p.19).
    "and-or" and_or: AndOr {
        /// Either one not passed is a repeat year and nothing else.
        Either = "either",
        /// The document on the interim attestation that was passed is given beside it.
        EachByItself = "each-by-itself",
    }
    /// Which externs of colleges (O61 p.4, p.7).
    "college-extern" college_extern: CollegeExtern {
        /// Winners of contests, and students with excellent marks of the second course and above.
        Either = "either",
        /// Those alone who are both.
        Both = "both",
    }
    /// How long a permission holds for students with special needs (O61 p.6).
    "special-needs-period" special_needs_period: SpecialNeedsPeriod {
        /// For the whole period of study.
        Whole = "whole",
        /// For a year; it is asked for anew.
        Yearly = "yearly",
    }
    /// The first day of the term of a duplicate (O312.35 p.22, p.36, p.43).
    "dup-first-day" dup_first_day: DupFirstDay {
        /// The next working day.
        Next = "next",
        /// The day of submission itself.
        Same = "same",
    }
}
