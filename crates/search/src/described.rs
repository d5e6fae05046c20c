//! What the own texts of the unit groups say of what was typed: work that is described is seldom called by its title.

use super::cover::Cover;
use super::layout::Index;
use super::special::ReadAs;
use super::{stem, texts, typed};

/// Words typed that are held against texts.
const SAID: usize = 12;
/// Weight of the share of what was typed that the own texts of a unit group say: of two words, for each further one, and
/// at most.
const TEXTS: f32 = 0.6;
const TEXTS_MORE: f32 = 0.2;
const TEXTS_MOST: f32 = 1.6;

impl Cover {
    /// Takes what was typed, to be held against the texts of the unit groups, and those that its head names.
    pub(crate) fn said_in_texts(
        &mut self,
        index: &Index,
        said: &[String],
        read_as: &[ReadAs],
        favoured: &[u16],
    ) {
        self.favoured.clear();
        self.favoured.extend_from_slice(favoured);
        self.by_texts.clear();
        // What an employer is known for is read for its name already.
        if read_as.iter().any(|read| read.is_employer) {
            return;
        }
        let mut most = 0.0;
        let mut seen: Vec<u32> = Vec::new();
        let has_weight = |word: &&String| texts::has_weight(word) && !typed::is_talk(word);
        for word in said.iter().filter(has_weight).take(SAID) {
            let Some(number) = index.texts.find(stem::root(&stem::of(word))) else { continue };
            if seen.contains(&number) {
                continue;
            }
            seen.push(number);
            self.by_texts.resize(index.groups(), 0.0);
            let mut own = 0.0_f32;
            for (group, gain) in index.texts.gains(number) {
                own = own.max(gain);
                if let Some(slot) = self.by_texts.get_mut(usize::from(group)) {
                    *slot += gain;
                }
            }
            most += own;
        }
        // Whoever says more describes work and names none: what the texts say of it weighs more then.
        let more = seen.len().saturating_sub(2) as f32;
        let weight = (TEXTS + TEXTS_MORE * more).min(TEXTS_MOST);
        for share in &mut self.by_texts {
            *share *= weight / f32::max(most, f32::MIN_POSITIVE);
        }
    }
}
