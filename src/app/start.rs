//! What comes back at the next start: one value, made of the state here and taken up here.

use std::collections::BTreeMap;

use metier_data::Catalog;
use metier_model::state::{Draft, State};
use metier_words::Msg;

use super::input::Input;
use super::note::NoteField;
use super::tree::{Entry, Lens};
use super::{App, COMPARED, Overlay, Pane, Reader, Screen};
use crate::content::{Item, Page};
use crate::plan::filter::Filter;
use crate::plan::order::Order;

/// Names in the file, in the order of the enums.
const PANES: [&str; 4] = ["tree", "detail", "pay", "ai"];
const LENSES: [&str; 3] = ["classification", "fields", "list"];

/// What a name stands for.
fn named<T: Copy>(all: &[T], names: &[&str], name: Option<&String>) -> Option<T> {
    let at = names.iter().position(|own| Some(*own) == name.map(String::as_str))?;
    all.get(at).copied()
}

impl App<'_> {
    /// Where the user is, as it comes back at the next start.
    pub fn state(&self) -> State {
        let catalog = self.catalog();
        let (shared, explore) = (&self.shared, &self.screens.explore);
        let occupation = match explore.tree.current() {
            Some(Entry::Node(node)) => Some(catalog.hierarchy().code(node).to_owned()),
            _ => explore.group(catalog).map(|group| catalog.code(group).to_owned()),
        };
        let name = |names: &[&str], at: usize| names.get(at).map(|name| (*name).to_owned());
        let filter = shared.filter.to_words(catalog).into_iter();
        State {
            occupation,
            open: explore.tree.open_codes(catalog),
            screen: Some(self.screen.token().to_owned()),
            pane: name(&PANES, explore.pane as usize),
            tab: Some(explore.page().token().to_owned()),
            filter: filter.map(|(name, value)| (name.to_owned(), value)).collect(),
            order: (explore.tree.lens == Lens::Matches).then(|| shared.order.word().to_owned()),
            compared: shared.compared.iter().map(|&group| catalog.code(group).to_owned()).collect(),
            baseline: shared.compared.get(shared.baseline).map(|&group| catalog.code(group).to_owned()),
            lens: name(&LENSES, explore.tree.lens as usize),
            draft: self.draft().map(|(code, text)| Draft { code: code.to_owned(), text: text.to_owned() }),
        }
    }

    /// Goes where the user was; what is no longer known is passed over, and what the filter cannot take is told. The
    /// draft is offered apart from it, after the shortlist is read.
    pub fn take_up(&mut self, state: &State) {
        let catalog = self.catalog();
        let (shared, explore) = (&mut self.shared, &mut self.screens.explore);
        explore.tree.open_by_codes(catalog, &state.open);
        if let Some(node) = state.occupation.as_deref().and_then(|code| catalog.hierarchy().node(code)) {
            explore.tree.reveal(catalog, node);
        }
        if let Some(page) = Page::ALL.into_iter().find(|page| state.tab.as_deref() == Some(page.token())) {
            explore.set_page(page);
        }
        explore.pane = named(&Pane::ALL, &PANES, state.pane.as_ref()).unwrap_or(explore.pane);
        for group in state.compared.iter().filter_map(|code| catalog.group(code)).take(COMPARED) {
            if !shared.compared.contains(&group) {
                shared.compared.push(group);
            }
        }
        let base = state.baseline.as_deref().and_then(|code| catalog.group(code));
        shared.baseline = shared.compared.iter().position(|&group| Some(group) == base).unwrap_or(0);
        if !state.filter.is_empty() {
            let (filter, refused) = in_words(&state.filter, catalog);
            shared.filter = filter;
            if let Some(refused) = refused {
                shared.warn(refused);
            }
        }
        if let Some(order) = Order::ALL.into_iter().find(|order| state.order.as_deref() == Some(order.word()))
        {
            shared.order = order;
        }
        // The list keeps the place in the tree only once the filter holds.
        self.settle();
        let lenses = [Lens::Classification, Lens::Fields, Lens::Matches];
        if let Some(lens) = named(&lenses, &LENSES, state.lens.as_ref()).filter(|lens| *lens != lenses[0]) {
            self.screens.explore.tree.set_lens(catalog, lens);
        }
        let screen = Screen::ALL.into_iter().find(|screen| state.screen.as_deref() == Some(screen.token()));
        self.screen = screen.unwrap_or(self.screen);
        self.settle();
    }

    /// The note that is being written, where it is not what is saved: its code and text.
    pub fn draft(&self) -> Option<(&str, &str)> {
        self.overlays.iter().rev().find_map(|overlay| match overlay {
            Overlay::Note(note) => Some(note.draft(&self.shared)),
            _ => None,
        })?
    }

    /// Opens a note again with the text that was being written when the program ended.
    pub fn offer_draft(&mut self, code: &str, text: &str) {
        let Some(group) = self.catalog().group(code) else { return };
        self.overlays.push(Overlay::Note(NoteField { group, input: Input::new(text) }));
        self.shared.say(Msg::StatusNoteUnfinished);
    }

    /// Says what is wrong with the settings, whole and until it is closed.
    pub fn show_faults(&mut self, faults: &[String]) {
        let Some(first) = faults.first() else { return };
        self.shared.warn(first.clone());
        let items = faults.iter().map(|fault| Item::warning(fault.clone())).collect();
        self.overlays.push(Reader::overlay("Settings", items));
    }
}

/// A filter by criteria in words. What cannot stand is left out and named in a sentence.
fn in_words(words: &BTreeMap<String, String>, catalog: &Catalog) -> (Filter, Option<String>) {
    let mut filter = Filter::default();
    let mut refused = None;
    for (name, value) in words {
        if let Err(reason) = filter.set(name, value, catalog) {
            refused = Some(format!(
                "state.ron: filter: {}. The other criteria hold; F shows them.",
                reason.english()
            ));
        }
    }
    (filter, refused)
}
