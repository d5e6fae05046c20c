//! Texts that were typed over the screen and left, each with the field that it stood in.

use super::opening::Writes;
use metier_content::matching;

/// Texts of one field that are kept at most.
const KEPT: usize = 8;

/// Which field a text stood in.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Slot {
    /// The search; with the flag, for codes alone.
    Search(bool),
    /// A figure of pay.
    Figure,
    /// A note, tags, the name of a list.
    Written(Writes),
}

/// A text that was left.
#[derive(Clone, Debug)]
pub(super) struct LeftText {
    pub(super) slot: Slot,
    pub(super) text: String,
    /// Row of the list below it that the cursor stood on.
    pub(super) row: usize,
    /// Whether it was taken out of its field on purpose: it goes when the field is closed.
    pub(super) cleared: bool,
}

/// Texts that were left, the last one first.
#[derive(Clone, Debug, Default)]
pub(super) struct LeftTexts(pub(super) Vec<LeftText>);

impl LeftTexts {
    fn forget(&mut self, slot: &Slot, text: &str) {
        self.0.retain(|left| left.slot != *slot || left.text != text);
    }

    /// Keeps a text as the last one of its field. An offer is long to write again: others go before it.
    pub(super) fn keep(&mut self, left: LeftText) {
        self.forget(&left.slot, &left.text);
        let slot = left.slot.clone();
        self.0.insert(0, left);
        if self.0.iter().filter(|left| left.slot == slot).count() > KEPT {
            let of_slot = |left: &LeftText| left.slot == slot;
            let short = self.0.iter().rposition(|left| of_slot(left) && !matching::is_offer(&left.text));
            if let Some(at) = short.or_else(|| self.0.iter().rposition(of_slot)) {
                self.0.remove(at);
            }
        }
    }

    /// The text that the key brings back where another one stands in the field: the last one where that is none of
    /// one's own, and the one before where it is one of them.
    pub(super) fn before(&self, slot: &Slot, now: &str, untouched: bool) -> Option<&LeftText> {
        let mut all = self.0.iter().filter(|left| left.slot == *slot);
        if untouched {
            return all.find(|left| left.text != now);
        }
        all.find(|left| left.text == now)?;
        all.next()
    }

    /// The pasted offer that was left last.
    pub(super) fn offer(&self) -> Option<&LeftText> {
        self.0.iter().find(|left| left.slot == Slot::Search(false) && matching::is_offer(&left.text))
    }
}
