//! Finding: codes and job titles as they are typed, commands by their names.

use metier_words::{Locale, Msg, Text};

use super::command::Spec;
use super::overlay::{Hit, Overlay};
use super::{App, COMMANDS, Command, search_lang};
use crate::content::found::{self, How};
use crate::content::{matching, terms};
use metier_model::{GroupId, Lang, NodeId};
use metier_search::fold::Folded;
use metier_search::{Index, Searcher};

/// Hits shown at most.
const HITS: usize = 50;
/// Unit groups shown of an offer at most.
const MATCHES: usize = 12;

impl App<'_> {
    /// What follows from a text field's new text.
    pub(super) fn typed(&mut self) {
        let Some(overlay) = self.overlays.pop() else { return };
        let overlay = match overlay {
            Overlay::Search { input, codes, .. } => {
                let mut hits = if codes { self.find_codes(input.text()) } else { self.find(input.text()) };
                for hit in &mut hits {
                    let group = self.catalog().hierarchy().group_of(hit.target);
                    hit.outside = group.is_some_and(|group| self.is_outside(group));
                }
                Overlay::Search { input, hits, cursor: 0, codes }
            }
            Overlay::Palette { input, .. } => {
                let found = commands(input.text(), &self.locale());
                Overlay::Palette { input, found, cursor: 0 }
            }
            Overlay::Choice { what, options, present, input, .. } => {
                let (shown, best) = super::choices::fitting(&options, input.text(), &self.locale());
                let cursor = if input.text().is_empty() { present } else { best };
                Overlay::Choice { what, options, present, input, shown, cursor }
            }
            other => other,
        };
        self.overlays.push(overlay);
    }

    /// The searcher, made at its first use: a start decodes nothing of the index.
    fn searcher(&mut self) -> Option<&mut Searcher> {
        let (lang, catalog) = (self.settings.lang, self.catalog());
        if self.searcher.is_none() {
            let index = catalog.search_index().ok().and_then(|bytes| Index::new(bytes).ok());
            self.searcher = index.map(|index| {
                let mut searcher = Searcher::new(index);
                searcher.set_language(search_lang(lang));
                searcher
            });
        }
        if self.searcher.is_none() {
            self.warn(Msg::StatusIndexDamaged);
        }
        // What is open, what was open last and what is saved come first among equals, in this order.
        let seen = self.earlier.iter().rev().filter_map(|node| catalog.hierarchy().group_of(*node));
        let kept = self.shortlist.entries().iter().filter_map(|entry| catalog.group(&entry.code));
        let preferred = self.point.into_iter().chain(seen).chain(kept).map(|group| group.0);
        let searcher = self.searcher.as_mut()?;
        searcher.set_preferred(preferred);
        Some(searcher)
    }

    fn find(&mut self, query: &str) -> Vec<Hit> {
        let (lang, catalog) = (self.settings.lang, self.catalog());
        let Some(searcher) = self.searcher() else { return Vec::new() };
        if matching::is_offer(query) {
            let text = query.replace(matching::BREAK, "\n");
            let offer = matching::read(catalog, searcher, &text, MATCHES);
            return offer.rows.iter().map(|row| matched(catalog, lang, row)).collect();
        }
        // A query of one to four digits names a class above the unit groups as well.
        let mut hits =
            if query.len() < 5 { self_codes(catalog, lang, query.trim(), true) } else { Vec::new() };
        hits.extend(searcher.search(query, HITS).into_iter().map(|hit| shown(catalog, lang, hit)));
        hits
    }

    /// The class with the code that is typed, what codes of other editions and spellings became, then classes whose code
    /// begins with it.
    fn find_codes(&mut self, query: &str) -> Vec<Hit> {
        let (lang, catalog) = (self.settings.lang, self.catalog());
        let (mut hits, below): (Vec<Hit>, Vec<Hit>) = self_codes(catalog, lang, query.trim(), false)
            .into_iter()
            .partition(|hit| hit.code == query.trim());
        let others = self.searcher().map(|searcher| searcher.codes(query, HITS)).unwrap_or_default();
        for hit in others.into_iter().map(|hit| shown(catalog, lang, hit)).chain(below) {
            if hits.iter().all(|own| own.target != hit.target) {
                hits.push(hit);
            }
        }
        hits
    }
}

/// A hit of the index as the screen shows it.
fn shown(catalog: &metier_data::Catalog, lang: Lang, hit: metier_search::Hit) -> Hit {
    let group = GroupId(hit.group);
    Hit {
        target: catalog.hierarchy().node_of(group),
        code: hit.code.to_owned(),
        title: catalog.title(group, lang).to_owned(),
        same: hit.via.is_none() && hit.title == catalog.title(group, lang),
        matched: Text::verbatim(found::matched(&hit)),
        how: found::How::of(&hit),
        why: found::why(&hit),
        positions: hit.positions,
        outside: false,
    }
}

/// A unit group that an offer speaks of, with the duty or title that speaks for it most.
fn matched(catalog: &metier_data::Catalog, lang: Lang, row: &matching::Row) -> Hit {
    let by_title = row.matched.clone().filter(|_| row.by_title > 0.4 || row.duties.is_empty());
    let how = if by_title.is_some() { How::OfferTitle } else { How::OfferDuties(row.duties.len()) };
    let duty = || row.duties.first().map(|duty| duty.duty.clone());
    Hit {
        target: catalog.hierarchy().node_of(row.group),
        code: catalog.code(row.group).to_owned(),
        title: catalog.title(row.group, lang).to_owned(),
        same: false,
        matched: Text::verbatim(by_title.or_else(duty).unwrap_or_default()),
        positions: Vec::new(),
        how,
        why: None,
        outside: false,
    }
}

/// Commands that a text names, best first: by their whole name, its beginning, words of it, then by what they do.
fn commands(typed: &str, locale: &Locale) -> Vec<Command> {
    let typed = Folded::new(typed);
    let words: Vec<&str> = typed.words().collect();
    let rank = |spec: &Spec| {
        let names = [Folded::new(&Text::from(spec.title.clone()).say(locale)), Folded::new(spec.id)];
        let all = |fits: &dyn Fn(&str) -> bool| words.iter().all(|word| fits(word));
        if names.iter().any(|name| name.text() == typed.text()) {
            Some(0)
        } else if names.iter().any(|name| name.text().starts_with(typed.text())) {
            Some(1)
        } else if all(&|word| names.iter().any(|name| name.words().any(|own| own.starts_with(word)))) {
            Some(2)
        } else {
            let text = Folded::new(&Text::from(spec.doc.clone()).say(locale));
            let known =
                |word: &str| text.text().contains(word) || names.iter().any(|n| n.text().contains(word));
            all(&known).then_some(3)
        }
    };
    let given = |spec: &&Spec| spec.command != Command::ForceQuit && !spec.context.is_over();
    let mut found: Vec<(i32, Command)> =
        COMMANDS.iter().filter(given).filter_map(|spec| Some((rank(spec)?, spec.command))).collect();
    found.sort_by_key(|(rank, _)| *rank);
    found.into_iter().map(|(_, command)| command).collect()
}

/// Classes whose code begins with some digits: all levels, or those above the unit groups.
fn self_codes(catalog: &metier_data::Catalog, lang: Lang, query: &str, upper: bool) -> Vec<Hit> {
    if query.is_empty() || !query.bytes().all(|b| b.is_ascii_digit()) {
        return Vec::new();
    }
    let hierarchy = catalog.hierarchy();
    let wanted = |node: NodeId| {
        let code = hierarchy.code(node);
        if upper { code == query && code.len() < 5 } else { code.starts_with(query) }
    };
    hierarchy
        .nodes()
        .filter(|&node| wanted(node))
        .take(HITS)
        .map(|node| Hit {
            target: node,
            code: hierarchy.code(node).to_owned(),
            title: hierarchy.title(node, lang).to_owned(),
            matched: terms::level(hierarchy.level(node)).into(),
            same: false,
            positions: Vec::new(),
            how: found::How::Code,
            why: None,
            outside: false,
        })
        .collect()
}

/// Says in one sentence that a search found nothing.
pub fn nothing_found(typed: &str) -> Msg {
    Msg::StatusNothingFound { typed: Text::verbatim(typed.trim().to_owned()) }
}

/// Says in one sentence that there is no such code.
pub fn no_code(typed: &str) -> Msg {
    Msg::StatusNoCode { typed: Text::verbatim(typed.trim().to_owned()) }
}
