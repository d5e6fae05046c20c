//! What comes back at the next start: one value, made of the state here and taken up here.

use metier_model::state::{Draft, State};

use super::tree::{Entry, Lens};
use super::{App, COMPARED, Pane, Screen};
use crate::content::Page;

/// Names in the file, in the order of the enums.
const SCREENS: [&str; 5] = ["explore", "compare", "shortlist", "map", "sources"];
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
        let occupation = match self.tree.current() {
            Some(Entry::Node(node)) => Some(catalog.hierarchy().code(node).to_owned()),
            _ => self.subject().map(|subject| catalog.code(subject.group).to_owned()),
        };
        let name = |names: &[&str], at: usize| names.get(at).map(|name| (*name).to_owned());
        State {
            occupation,
            open: self.tree.open_codes(catalog),
            screen: name(&SCREENS, self.screen as usize),
            pane: name(&PANES, self.pane as usize),
            tab: Some(self.page.token().to_owned()),
            filter: self.filter_words().into_iter().collect(),
            order: (self.tree.lens == Lens::Matches).then(|| self.order().word().to_owned()),
            compared: self.compared.iter().map(|&group| catalog.code(group).to_owned()).collect(),
            baseline: self.compared.get(self.baseline).map(|&group| catalog.code(group).to_owned()),
            lens: name(&LENSES, self.tree.lens as usize),
            draft: self.draft().map(|(code, text)| Draft { code: code.to_owned(), text: text.to_owned() }),
        }
    }

    /// Goes where the user was; what is no longer known is passed over, and what the filter cannot take is told. The
    /// draft is offered apart from it, after the shortlist is read.
    pub fn take_up(&mut self, state: &State) {
        let catalog = self.catalog();
        self.tree.open_by_codes(catalog, &state.open);
        if let Some(node) = state.occupation.as_deref().and_then(|code| catalog.hierarchy().node(code)) {
            self.restore(node);
        }
        if let Some(page) = Page::ALL.into_iter().find(|page| state.tab.as_deref() == Some(page.token())) {
            self.set_page(page);
        }
        let panes = [Pane::Tree, Pane::Detail, Pane::Pay, Pane::Ai];
        self.pane = named(&panes, &PANES, state.pane.as_ref()).unwrap_or(self.pane);
        for group in state.compared.iter().filter_map(|code| catalog.group(code)).take(COMPARED) {
            if !self.compared.contains(&group) {
                self.compared.push(group);
            }
        }
        let base = state.baseline.as_deref().and_then(|code| catalog.group(code));
        self.baseline = self.compared.iter().position(|&group| Some(group) == base).unwrap_or(0);
        if !state.filter.is_empty()
            && let Some(refused) = self.restore_filter(state.filter.iter())
        {
            self.warn(refused);
        }
        if let Some(word) = &state.order {
            self.restore_order(word);
        }
        let lenses = [Lens::Classification, Lens::Fields, Lens::Matches];
        if let Some(lens) = named(&lenses, &LENSES, state.lens.as_ref()).filter(|lens| *lens != lenses[0]) {
            self.set_lens(lens);
        }
        self.screen = named(&Screen::ALL, &SCREENS, state.screen.as_ref()).unwrap_or(self.screen);
    }
}
