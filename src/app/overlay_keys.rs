//! Keys of what lies over the screen: its own commands and text fields, closing, keeping.

use metier_words::{Msg, Text};

use super::find::{no_code, nothing_found};
use super::key::{Code, Key};
use super::overlay::Overlay;
use super::what_if::Setting;
use super::{App, Command, Context, Effect};
use crate::evidence::rating::Weights;
use metier_model::{GroupId, Level, NodeId};

impl App<'_> {
    /// The command of a key in an overlay: its own context, then the one of all overlays. Where letters go into a
    /// text field, none is a command of everywhere, but for `j` and `k` in a choice in which nothing is typed yet.
    fn overlay_command(&self, overlay: &Overlay, key: Key) -> Option<Command> {
        let own = |context| self.keymap.own(key, context);
        let everywhere = || {
            own(Context::Global).filter(|command| match overlay {
                Overlay::Choice { input, .. } if input.text().is_empty() => {
                    matches!(command, Command::Up | Command::Down | Command::PageUp | Command::PageDown)
                        && key != Key::plain(Code::Char(' '))
                }
                _ if overlay.is_typed() => {
                    matches!(command, Command::PageUp | Command::PageDown)
                        && !matches!(key.code, Code::Char(_))
                }
                _ => true,
            })
        };
        own(overlay.context()).or_else(|| own(Context::Overlay)).or_else(everywhere)
    }

    pub(super) fn overlay_key(&mut self, overlay: Overlay, key: Key) -> Vec<Effect> {
        if let Overlay::Filter { before, cursor, typed } = overlay {
            return self.filter_key(before, cursor, typed, key);
        }
        let command = self.overlay_command(&overlay, key);
        if matches!(command, Some(Command::Close | Command::Back)) {
            return self.close(&overlay);
        }
        let accepted = command == Some(Command::Accept);
        match overlay {
            Overlay::Search { mut input, hits, mut cursor, codes } => {
                let hit = hits.get(cursor).map(|hit| hit.target);
                if accepted {
                    return self.open_hit(hit, input.text(), codes);
                }
                if command == Some(Command::SaveHit) {
                    let group = hit.and_then(|node| self.catalog().hierarchy().group_of(node));
                    self.overlays.push(Overlay::Search { input, hits, cursor, codes });
                    return group.map_or_else(Vec::new, |group| self.toggle_saved(group));
                }
                let edits = !go(command, &mut cursor, hits.len()) && input.key(key);
                self.overlays.push(Overlay::Search { input, hits, cursor, codes });
                self.typed_if(edits)
            }
            Overlay::Palette { mut input, found, mut cursor } => {
                if accepted {
                    return found.get(cursor).map_or_else(Vec::new, |&command| self.apply(command));
                }
                let edits = !go(command, &mut cursor, found.len()) && input.key(key);
                self.overlays.push(Overlay::Palette { input, found, cursor });
                self.typed_if(edits)
            }
            Overlay::Choice { what, options, present, mut input, shown, mut cursor } => {
                if let (true, Some(&chosen)) = (accepted, shown.get(cursor)) {
                    return self.choose(what, chosen);
                }
                let edits = !accepted && !go(command, &mut cursor, shown.len()) && input.key(key);
                self.overlays.push(Overlay::Choice { what, options, present, input, shown, cursor });
                self.typed_if(edits)
            }
            Overlay::Note { group, mut input } => {
                if accepted {
                    return self.write_note(group, input.text());
                }
                input.key(key);
                self.overlays.push(Overlay::Note { group, input });
                Vec::new()
            }
            Overlay::Reader { title, items, mut top } => {
                if matches!(command, Some(Command::Quit | Command::Help | Command::Source | Command::Accept))
                {
                    return Vec::new();
                }
                go(command, &mut top, items.len());
                self.overlays.push(Overlay::Reader { title, items, top });
                Vec::new()
            }
            // It has taken its key above.
            Overlay::Filter { .. } => Vec::new(),
            overlay @ (Overlay::Weights { .. } | Overlay::Payback { .. })
                if command == Some(Command::Help) =>
            {
                self.overlays.push(overlay);
                self.apply(Command::Help)
            }
            overlay @ (Overlay::Weights { .. } | Overlay::Payback { .. })
                if command == Some(Command::Source) =>
            {
                self.overlays.push(overlay.clone());
                match overlay {
                    Overlay::Weights { cursor, .. } => self.source_of_weight(cursor),
                    Overlay::Payback { from, to, assumptions, hours, cursor, .. } => {
                        self.source_of_setting((from, to), &assumptions, hours, cursor);
                    }
                    _ => {}
                }
                Vec::new()
            }
            overlay @ (Overlay::Weights { .. } | Overlay::Payback { .. })
                if command == Some(Command::Quit) =>
            {
                self.close(&overlay)
            }
            Overlay::Weights { weights, before, cursor } => {
                if accepted {
                    self.say(if weights == before {
                        Msg::StatusWeightsBefore
                    } else {
                        Msg::StatusWeightsKept
                    });
                    return vec![Effect::SaveSettings];
                }
                self.weigh(weights, before, cursor, command)
            }
            Overlay::Payback { .. } if accepted => Vec::new(),
            mut overlay @ Overlay::Payback { .. } => {
                if !Self::change_what_if(&mut overlay, self, command, steps(command))
                    && let Overlay::Payback { cursor, .. } = &mut overlay
                {
                    go(command, cursor, Setting::ALL.len());
                }
                self.overlays.push(overlay);
                Vec::new()
            }
        }
    }

    /// Closes an overlay that is no longer on the stack, and leaves everything as it was before it.
    pub(super) fn close(&mut self, overlay: &Overlay) -> Vec<Effect> {
        if let Overlay::Weights { weights, before, .. } = overlay
            && weights != before
        {
            self.set_weights(*before);
            self.say(Msg::StatusWeightsBefore);
        }
        if let Overlay::Filter { before, .. } = overlay {
            self.set_filter(before.clone());
        }
        Vec::new()
    }

    fn typed_if(&mut self, edited: bool) -> Vec<Effect> {
        if edited {
            self.typed();
        }
        Vec::new()
    }

    /// Changes a weight; every rating follows at once.
    fn weigh(
        &mut self,
        mut weights: Weights,
        before: Weights,
        mut cursor: usize,
        command: Option<Command>,
    ) -> Vec<Effect> {
        if command == Some(Command::Defaults) {
            weights = Weights::default();
        } else if let (Some(steps), Some(weight)) = (steps(command), weights.0.get_mut(cursor)) {
            *weight = (*weight + 5.0 * steps as f32).clamp(0.0, 100.0);
        } else {
            go(command, &mut cursor, weights.0.len());
        }
        if !weights.is_usable() {
            self.warn(Msg::StatusWeightsZero);
        } else if weights != self.rater().weights() {
            self.set_weights(weights);
        }
        self.overlays.push(Overlay::Weights { weights, before, cursor });
        Vec::new()
    }

    fn open_hit(&mut self, target: Option<NodeId>, typed: &str, codes: bool) -> Vec<Effect> {
        match target {
            Some(node) => {
                self.show(node);
                if self.catalog().hierarchy().level(node) == Level::Unit {
                    self.pane = super::Pane::Detail;
                }
            }
            None if typed.trim().is_empty() => {}
            None if codes => self.warn(no_code(typed)),
            None => self.warn(nothing_found(typed)),
        }
        Vec::new()
    }

    fn write_note(&mut self, group: GroupId, note: &str) -> Vec<Effect> {
        let code = self.catalog().code(group);
        let new = !self.shortlist.contains(code);
        let day = self.today.to_string();
        self.shortlist.set_note(code, note.trim(), &day);
        self.clamp_rows();
        let code = Text::verbatim(code);
        self.say(if new { Msg::StatusSavedWithNote { code } } else { Msg::StatusNoteWritten { code } });
        vec![Effect::SaveShortlist]
    }
}

/// Lines that a page of a list has for its keys.
const PAGE: isize = 10;

/// Moves the cursor of a list; false where the command is none of a list's.
pub(super) fn go(command: Option<Command>, cursor: &mut usize, count: usize) -> bool {
    let by = match command {
        Some(Command::PreviousLine | Command::Up) => -1,
        Some(Command::NextLine | Command::Down) => 1,
        Some(Command::PageUp) => -PAGE,
        Some(Command::PageDown) => PAGE,
        Some(Command::First) => isize::MIN,
        Some(Command::Last) => isize::MAX,
        _ => return false,
    };
    *cursor = cursor.saturating_add_signed(by).min(count.saturating_sub(1));
    true
}

/// By how many steps a command changes a value.
pub(super) fn steps(command: Option<Command>) -> Option<f64> {
    match command {
        Some(Command::Less) => Some(-1.0),
        Some(Command::More) => Some(1.0),
        Some(Command::MuchLess) => Some(-5.0),
        Some(Command::MuchMore) => Some(5.0),
        _ => None,
    }
}
