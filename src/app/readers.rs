//! What opens to be read: the source of a figure, the keys, a what-if, the page as text.

use metier_words::{Msg, Text};

use super::key::Key;
use super::overlay::Overlay;
use super::{App, COMMANDS, Context, Pane, Screen};
use crate::content::{Item, Shape, sources};
use metier_model::Geo;

impl App<'_> {
    /// Says what is wrong with the settings, whole and until it is closed.
    pub fn show_faults(&mut self, faults: &[String]) {
        let Some(first) = faults.first() else { return };
        self.warn(first.clone());
        let items = faults.iter().map(|fault| Item::warning(fault.clone())).collect();
        self.overlays.push(Overlay::Reader { title: "Settings".into(), items, top: 0 });
    }

    /// The item whose source is meant at a line: a heading without one stands for what is under it; any other line
    /// without a source of its own belongs to the entry above it.
    fn figure_at(items: &[Item], at: usize) -> Option<&Item> {
        let heading = |item: &&Item| item.shape == Shape::Heading;
        let sourced = |item: &&Item| item.from.is_some();
        let own = items.get(at)?;
        if own.from.is_some() {
            return Some(own);
        }
        if own.shape == Shape::Heading {
            return items.get(at + 1..)?.iter().take_while(|item| !heading(item)).find(sourced);
        }
        items.get(..at)?.iter().rev().take_while(|item| !heading(item)).find(sourced)
    }

    /// Opens the source of what is under the cursor.
    pub(super) fn source(&mut self) {
        let figure = |item: Option<&Item>| match item {
            Some(item) => (item.title().clone(), item.from.clone(), item.more.clone()),
            None => (Text::EMPTY, None, Vec::new()),
        };
        let (title, from, more) = match (self.screen, self.pane, self.subject()) {
            (Screen::Explore, pane @ (Pane::Pay | Pane::Ai), Some(_)) => {
                let items = self.pane_items(pane);
                figure(Self::figure_at(&items, self.pane_row[usize::from(pane == Pane::Ai)]))
            }
            (Screen::Explore, Pane::Tree, _) => (
                Msg::SourceTitles.into(),
                Some(metier_model::Provenance::published("noc-2021", "2021", Geo::Canada)),
                Vec::new(),
            ),
            (Screen::Explore, ..) => figure(Self::figure_at(self.items(), self.item)),
            _ => return self.source_of_screen(),
        };
        match from {
            Some(from) => {
                let items = sources::of_figure(self.catalog(), &title, &from, &more, self.today);
                self.overlays.push(Overlay::Reader { title: Msg::ReaderSource.into(), items, top: 0 });
            }
            None => self.say(Msg::StatusNoFigureLine { sources: "show-sources" }),
        }
    }

    pub(super) fn help(&mut self) {
        let here = self.overlays.last().map_or_else(|| self.context(), Overlay::context);
        let mut items = Vec::new();
        let order = std::iter::once(here).chain(Context::ALL.into_iter().filter(|&context| context != here));
        for context in order {
            let specs: Vec<_> = COMMANDS.iter().filter(|spec| spec.context == context).collect();
            if specs.is_empty() {
                continue;
            }
            items.push(Item::heading(if context == here && context != Context::Global {
                Msg::HelpHere { context: context.name().into() }
            } else {
                context.name()
            }));
            for spec in specs {
                // One key beside the text, the others behind it: the column of keys stays narrow.
                let mut keys = self.keymap.keys(spec.command).map(Key::name);
                let key = keys.next().unwrap_or_else(|| Msg::HelpNoKey.into());
                let others = Text::commas(keys);
                let text = Text::from(spec.doc.clone());
                let text = if others.is_empty() { text } else { Msg::HelpAlso { text, keys: others }.into() };
                items.push(Item::row(key, text));
            }
            items.push(Item::gap());
        }
        self.overlays.push(Overlay::Reader { title: Msg::ReaderKeys.into(), items, top: 0 });
    }
}
