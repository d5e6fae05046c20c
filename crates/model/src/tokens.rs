//! Enums whose values have words in files, on the command line and in machine-readable reports, the same in every
//! language.

/// Whether a word can be a token: letters, digits and marks of ASCII, nothing to be quoted and no space, so that a script
/// can compare it and a shell takes it as one word.
#[must_use]
pub const fn is_token(word: &str) -> bool {
    let mut bytes = word.as_bytes();
    while let [first, rest @ ..] = bytes {
        if !first.is_ascii_graphic() || matches!(first, b'\'' | b'"' | b',') {
            return false;
        }
        bytes = rest;
    }
    !word.is_empty()
}

/// Declares enums with the word of each value, so that all values, their words and the way back are one table. A word
/// that is no token ([`is_token`](crate::tokens::is_token)) is a fault of the build.
///
/// ```
/// metier_model::tokens! {
///     /// How far away it is.
///     #[derive(Clone, Copy, Debug, PartialEq)]
///     pub enum Distance {
///         /// Here.
///         Near = "near",
///         /// Elsewhere.
///         Far = "far-away",
///     }
/// }
/// assert_eq!((Distance::TOKENS, Distance::Far.token()), (["near", "far-away"], "far-away"));
/// assert_eq!(Distance::of_token(" Far-Away "), Some(Distance::Far));
/// assert_eq!((Distance::Far.turned(1), Distance::Near.turned(-3)), (Distance::Near, Distance::Far));
/// ```
#[macro_export]
macro_rules! tokens {
    ($(
        $(#[$meta:meta])*
        pub enum $name:ident { $($(#[$of_value:meta])* $value:ident = $token:literal,)+ }
    )+) => {$(
        $(#[$meta])*
        pub enum $name {
            $($(#[$of_value])* $value,)+
        }

        $(const _: () = assert!($crate::tokens::is_token($token), "a token has neither spaces nor quotes");)+

        impl $name {
            /// Their words, in the order of their declaration.
            pub const TOKENS: [&'static str; [$($token),+].len()] = [$($token),+];
            /// All of them, in the order of their declaration.
            pub const ALL: [Self; Self::TOKENS.len()] = [$(Self::$value),+];

            /// Its word in files, on the command line and in machine-readable reports, the same in every language.
            pub const fn token(self) -> &'static str {
                match self {
                    $(Self::$value => $token,)+
                }
            }

            /// The one some places further, round and round.
            #[must_use]
            #[inline]
            pub fn turned(self, by: isize) -> Self {
                let at = (self as isize).saturating_add(by).rem_euclid(Self::ALL.len() as isize);
                Self::ALL.get(at.unsigned_abs()).copied().unwrap_or(self)
            }

            /// The one with a word, in any case.
            #[inline]
            pub fn of_token(token: &str) -> Option<Self> {
                Self::ALL.into_iter().find(|own| own.token().eq_ignore_ascii_case(token.trim()))
            }
        }
    )+};
}
