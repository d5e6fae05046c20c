//! A table of a page to hand over, as values: its cells, where they come from, and the notes at the foot of the page.

use metier_content::{format, terms};
use metier_model::Provenance;
use metier_words::{Joint, Msg, Text};

/// A table; the first cell of a row names it.
#[derive(Debug, Default)]
pub(super) struct Grid {
    /// Names of the columns.
    pub(super) head: Vec<Text>,
    /// Whether a column holds numbers, which stand at the right.
    pub(super) numbers: Vec<bool>,
    /// The rows.
    pub(super) rows: Vec<Vec<Text>>,
    /// Whether the last cell of a row is as the user typed it.
    pub(super) typed: bool,
    /// Names of figures, each with where it comes from; both once.
    known: Vec<(Text, Vec<Provenance>)>,
}

impl Grid {
    /// Notes where a figure of this name comes from.
    pub(super) fn know(&mut self, name: &Text, from: Option<&Provenance>) {
        let Some(from) = from else { return };
        let told = format::provenance(from);
        match self.known.iter_mut().find(|(known, _)| known == name) {
            None => self.known.push((name.clone(), vec![from.clone()])),
            Some((_, all)) if all.iter().any(|known| format::provenance(known) == told) => {
                // The same words, and perhaps another source.
                let new = |id: &&'static str| !all.iter().any(|known| known.sources.contains(id));
                if from.sources.iter().any(new) {
                    all.push(from.clone());
                }
            }
            Some((_, all)) => all.push(from.clone()),
        }
    }

    /// The sources of all figures.
    pub(super) fn sources(&self) -> impl Iterator<Item = &'static str> {
        self.known.iter().flat_map(|(_, all)| all).flat_map(|from| from.sources.iter().copied())
    }

    /// How the figures are known, in one sentence, those together that are known in the same ways; empty where there
    /// are none.
    pub(super) fn how_known(&self) -> Text {
        let mut told: Vec<(Text, Vec<Text>)> = Vec::new();
        for (name, all) in &self.known {
            let mut ways: Vec<Text> = all.iter().map(in_brief).collect();
            ways.dedup();
            let ways = Text::commas(ways);
            match told.iter_mut().find(|(known, _)| *known == ways) {
                Some((_, names)) => names.push(name.clone()),
                None => told.push((ways, vec![name.clone()])),
            }
        }
        let told =
            told.into_iter().map(|(ways, names)| Text::joined(Joint::Colon, [Text::commas(names), ways]));
        let parts = Text::joined(Joint::Semicolon, told);
        if self.known.is_empty() { Text::EMPTY } else { Msg::HandoutKnown { parts }.into() }
    }
}

/// `published 2023-2024 ON`.
fn in_brief(from: &Provenance) -> Text {
    Text::spaced([terms::kind(from.kind).into(), terms::period(&from.period), terms::place_in_short(from)])
}

/// Notes at the foot of the page, in the order of their marks.
#[derive(Debug, Default)]
pub(super) struct Notes(Vec<Text>);

impl Notes {
    /// A text with the mark of a note: the same note has the same mark.
    pub(super) fn mark(&mut self, text: Text, note: Text) -> Text {
        let at = self.0.iter().position(|known| *known == note).unwrap_or_else(|| {
            self.0.push(note);
            self.0.len() - 1
        });
        Text::joined(Joint::None, [text, sign(at + 1)])
    }

    /// The notes, each behind its mark.
    pub(super) fn told(self) -> Vec<Text> {
        let note = |(at, note): (usize, Text)| Text::spaced([sign(at + 1), note]);
        self.0.into_iter().enumerate().map(note).collect()
    }
}

/// A raised number.
fn sign(n: usize) -> Text {
    let raised = |digit: char| match digit {
        '1' => '¹',
        '2' => '²',
        '3' => '³',
        other => char::from_u32(0x2070 + other.to_digit(10).unwrap_or_default()).unwrap_or(other),
    };
    Text::verbatim(n.to_string().chars().map(raised).collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_stands_once_and_has_one_mark() {
        let mut notes = Notes::default();
        let text = |text: &str| Text::verbatim(text.to_owned());
        let marked = |notes: &mut Notes, cell: &str, note: &str| {
            notes.mark(text(cell), text(note)).say(&metier_words::Locale::default())
        };
        assert_eq!(marked(&mut notes, "58,400", "of Canada"), "58,400¹");
        assert_eq!(marked(&mut notes, "60,000", "older"), "60,000²");
        assert_eq!(marked(&mut notes, "70,000", "of Canada"), "70,000¹");
        assert_eq!(sign(10), text("¹⁰"));
        assert_eq!(notes.told().len(), 2);
    }
}
