//! Closed lists of words of the contract, such as the levels of programmes.

/// An enumeration whose values are words of the contract: the words themselves are what files
/// hold and what `data/i18n` calls `adm-KIND-WORD`.
macro_rules! words {
    ($(#[$about:meta])* $Name:ident as $kind:literal {
        $($(#[$of:meta])* $Value:ident = $word:literal,)*
    }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
        pub enum $Name {
            $($(#[$of])* #[serde(rename = $word)] $Value,)*
        }

        impl $Name {
            /// What the words of this list are called in `data/i18n`.
            pub const KIND: &'static str = $kind;
            /// Every word.
            pub const ALL: &'static [&'static str] = &[$($word),*];

            /// The word of the contract, never translated.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$Value => $word,)*
                }
            }

            /// The value of a word.
            pub fn from_word(word: &str) -> Option<Self> {
                match word {
                    $($word => Some(Self::$Value),)*
                    _ => None,
                }
            }
        }
    };
}

pub(super) use words;
