//! A value that is kept as long as what it was made of stays the same.

use std::rc::Rc;

/// A value with what it was made of. Copies share the value, which is worked out once for all of them.
pub(super) struct Settled<B, V> {
    pub(super) basis: Option<B>,
    pub(super) value: Rc<V>,
}

// Derived it would ask for a value that can be copied.
impl<B: Clone, V> Clone for Settled<B, V> {
    fn clone(&self) -> Self {
        Self { basis: self.basis.clone(), value: Rc::clone(&self.value) }
    }
}

impl<B: PartialEq, V: Default> Settled<B, V> {
    pub(super) fn new() -> Self {
        Self { basis: None, value: Rc::default() }
    }

    /// Drops the value where its basis is another one; true where it was dropped.
    pub(super) fn settle(&mut self, basis: B) -> bool {
        let other = self.basis.as_ref() != Some(&basis);
        if other {
            *self = Self { basis: Some(basis), value: Rc::default() };
        }
        other
    }
}
