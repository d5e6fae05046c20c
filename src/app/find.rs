//! Finding: codes and job titles as they are typed, commands by their names.

use super::overlay::{Hit, Overlay};
use super::{App, COMMANDS, Command, search_lang};
use crate::catalog::{GroupId, Lang, NodeId};
use crate::search::{Index, Kind, Searcher};

/// Hits shown at most.
const HITS: usize = 50;

impl App<'_> {
    /// What follows from a text field's new text.
    pub(super) fn typed(&mut self) {
        let Some(overlay) = self.overlays.pop() else { return };
        let overlay = match overlay {
            Overlay::Search { input, codes, .. } => {
                let hits = if codes { self.find_codes(input.text()) } else { self.find(input.text()) };
                Overlay::Search { input, hits, cursor: 0, codes }
            }
            Overlay::Palette { input, .. } => {
                let words: Vec<String> = input.text().split_whitespace().map(str::to_lowercase).collect();
                let found = COMMANDS
                    .iter()
                    .filter(|spec| spec.command != Command::ForceQuit)
                    .filter(|spec| {
                        let text = format!("{} {} {} {}", spec.id, spec.title, spec.title_fr, spec.doc)
                            .to_lowercase();
                        words.iter().all(|word| text.contains(word.as_str()))
                    })
                    .map(|spec| spec.command)
                    .collect();
                Overlay::Palette { input, found, cursor: 0 }
            }
            other => other,
        };
        self.overlays.push(overlay);
    }

    fn find(&mut self, query: &str) -> Vec<Hit> {
        let lang = self.settings.lang;
        let catalog = self.catalog();
        if self.searcher.is_none() {
            let index = catalog.search_index().ok().and_then(|bytes| Index::new(bytes).ok());
            self.searcher = index.map(|index| {
                let mut searcher = Searcher::new(index);
                searcher.set_language(search_lang(lang));
                searcher
            });
        }
        let Some(searcher) = &mut self.searcher else {
            self.warn("The search index of this build is damaged: build metier again.");
            return Vec::new();
        };
        // A query of one to four digits names a class above the unit groups as well.
        let mut hits =
            if query.len() < 5 { self_codes(catalog, lang, query.trim(), true) } else { Vec::new() };
        hits.extend(searcher.search(query, HITS).into_iter().map(|hit| {
            let group = GroupId(hit.group);
            Hit {
                target: catalog.hierarchy().node_of(group),
                code: hit.code.to_owned(),
                title: catalog.title(group, lang).to_owned(),
                matched: hit.title.to_owned(),
                positions: hit.positions,
                kind: kind_word(hit.kind),
            }
        }));
        hits
    }

    fn find_codes(&self, query: &str) -> Vec<Hit> {
        self_codes(self.catalog(), self.settings.lang, query.trim(), false)
    }
}

/// Classes whose code begins with some digits: all levels, or those above the unit groups.
fn self_codes(catalog: &crate::catalog::Catalog, lang: Lang, query: &str, upper: bool) -> Vec<Hit> {
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
            matched: hierarchy.level(node).name().to_owned(),
            positions: Vec::new(),
            kind: "code",
        })
        .collect()
}

fn kind_word(kind: Kind) -> &'static str {
    match kind {
        Kind::Code => "code",
        Kind::Exact => "exact",
        Kind::Prefix => "prefix",
        Kind::Word => "word",
        Kind::Typo => "typo",
        Kind::Fuzzy => "fuzzy",
    }
}
