//! A value that is kept as long as what it was made of stays the same.

/// A value with what it was made of.
pub(super) struct Settled<B, V> {
    pub(super) basis: Option<B>,
    pub(super) value: V,
}

impl<B: PartialEq, V: Default> Settled<B, V> {
    pub(super) fn new() -> Self {
        Self { basis: None, value: V::default() }
    }

    /// Drops the value where its basis is another one; true where it was dropped.
    pub(super) fn settle(&mut self, basis: B) -> bool {
        let other = self.basis.as_ref() != Some(&basis);
        if other {
            *self = Self { basis: Some(basis), value: V::default() };
        }
        other
    }
}
