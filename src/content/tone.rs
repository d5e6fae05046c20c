//! What the tag of an item means, for the colour that repeats it.

/// What a tag means, in whatever language it is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Tone {
    /// Nothing to be told by colour.
    #[default]
    Plain,
    /// Firmly asked for.
    Firm,
    /// It speaks for the occupation.
    Good,
    /// It speaks against it.
    Bad,
    /// To be taken with care.
    Careful,
}

impl Tone {
    /// What an English tag means.
    pub(super) fn of(tag: &str) -> Self {
        match tag {
            "required" => Self::Firm,
            "no" => Self::Bad,
            "unknown" | "≠" => Self::Careful,
            "yes" | "same" => Self::Good,
            _ if tag.starts_with("claim") => Self::Careful,
            _ => Self::Plain,
        }
    }
}
