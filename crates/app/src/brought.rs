//! What was typed over the screen and left: the key of the line before brings it back, so that no Esc loses a text.

use std::borrow::Cow;

use super::input::Input;
use super::left::{LeftText, Slot};
use super::overlay::Overlay;
use super::room::Press;
use super::{App, Command, Screen, Shared};
use metier_content::matching;
use metier_words::Msg;

impl Shared<'_> {
    /// The pasted offer that was left last, as it stood in its field.
    pub fn left_offer(&self) -> Option<&str> {
        self.left.offer().map(|left| left.text.as_str())
    }
}

impl Overlay {
    /// The field, the text that stands in it, and whether that is nothing of one's own.
    fn typed_now(&self, shared: &Shared) -> Option<(Slot, &str, bool)> {
        let (slot, text, before) = match self {
            Self::Search(search) => (Slot::Search(search.codes), search.input.text(), Cow::Borrowed("")),
            Self::Claim(claim) => (Slot::Figure, claim.input.text(), Cow::Borrowed("")),
            Self::Field(field) => {
                (Slot::Written(field.writes.clone()), field.input.text(), field.saved(shared))
            }
            _ => return None,
        };
        Some((slot, text, text.trim() == before))
    }

    /// Whether the cursor of the list below the field stands on its first row.
    fn is_at_top(&self) -> bool {
        match self {
            Self::Search(search) => search.cursor == 0,
            Self::Claim(claim) => claim.top == 0,
            _ => true,
        }
    }

    fn row(&self) -> usize {
        if let Self::Search(search) = self { search.cursor } else { 0 }
    }
}

impl App<'_> {
    /// Whether a text can be brought back into the field that lies over the screen.
    pub fn brings_back(&self) -> bool {
        self.overlays.last().is_some_and(|overlay| self.before(overlay).is_some())
    }

    fn before(&self, overlay: &Overlay) -> Option<&LeftText> {
        let (slot, now, untouched) = overlay.typed_now(&self.shared)?;
        self.shared.left.before(&slot, now, untouched).filter(|_| overlay.is_at_top())
    }

    /// Brings back what was typed before, where the key asks for it; false where there is nothing.
    pub(super) fn bring_back(&mut self, overlay: &mut Overlay, press: Press) -> bool {
        if press.is(Command::ClearText) {
            return self.clear_text(overlay);
        }
        if !press.is(Command::PreviousLine) {
            return false;
        }
        let Some(left) = self.before(overlay).cloned() else { return false };
        self.put_into(overlay, &left);
        true
    }

    /// Brings the offer that was left last back into the search that lies over the screen.
    pub(super) fn bring_offer_back(&mut self) {
        let Some(left) = self.shared.left.offer().cloned() else { return };
        if let Some(mut overlay) = self.overlays.pop() {
            self.put_into(&mut overlay, &left);
            self.overlays.push(overlay);
        }
    }

    fn put_into(&mut self, overlay: &mut Overlay, left: &LeftText) {
        for own in &mut self.shared.left.0 {
            own.cleared &= own.slot != left.slot || own.text != left.text;
        }
        let layer = overlay.layer_mut();
        if let Some(input) = layer.input() {
            *input = Input::new(left.text.clone());
        }
        layer.typed(&mut self.desk().1);
        if let Overlay::Search(search) = overlay {
            search.cursor = left.row.min(search.hits.len().saturating_sub(1));
        }
    }

    /// Takes the text out of its field; it can be brought back until that is closed.
    fn clear_text(&mut self, overlay: &mut Overlay) -> bool {
        let Some((slot, text, _)) = overlay.typed_now(&self.shared) else { return false };
        if !text.trim().is_empty() {
            let (text, row) = (text.to_owned(), overlay.row());
            self.shared.left.keep(LeftText { slot, text, row, cleared: true });
            self.shared.say(Msg::StatusTextCleared { before: "previous-line" });
        }
        let layer = overlay.layer_mut();
        if let Some(input) = layer.input() {
            *input = Input::default();
        }
        layer.typed(&mut self.desk().1);
        true
    }

    /// A pasted text takes the place of one that was brought back and is as it was: both are whole then.
    pub(super) fn make_room(&self, overlay: &mut Overlay) {
        let Some((slot, now, untouched)) = overlay.typed_now(&self.shared) else { return };
        let brought =
            !untouched && self.shared.left.0.iter().any(|left| left.slot == slot && left.text == now);
        if brought && let Some(input) = overlay.layer_mut().input() {
            *input = Input::default();
        }
    }

    /// Keeps the text of what is left without being kept anywhere else, and says how it comes back where it was long
    /// to write.
    pub(super) fn keep_text(&mut self, overlay: &Overlay, is_closed: bool) {
        let Some((slot, text, untouched)) = overlay.typed_now(&self.shared) else { return };
        self.shared.left.0.retain(|left| left.slot != slot || !left.cleared);
        let text = text.to_owned();
        if !is_closed && matches!(slot, Slot::Written(_)) {
            self.shared.left.0.retain(|left| left.slot != slot);
            return;
        }
        if untouched || text.trim().is_empty() {
            return;
        }
        let is_short = matches!(slot, Slot::Search(_)) && !matching::is_offer(&text);
        self.shared.left.keep(LeftText { slot, text, row: overlay.row(), cleared: false });
        if is_closed && !is_short && self.screen != Screen::Front {
            self.shared.say(Msg::StatusTextLeft { before: "previous-line" });
        }
    }
}
