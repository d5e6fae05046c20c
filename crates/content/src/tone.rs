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
