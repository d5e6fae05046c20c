//! The searches that are compared: this program's, the matcher of skim before 2025, nucleo-matcher, frizbee with typing
//! errors, and, in `benches/anchors`, the matcher that skim has today.

use frizbee::Pattern as Needle;
use fuzzy_matcher::FuzzyMatcher;
use fuzzy_matcher::skim::SkimMatcherV2;
use metier_search::Searcher;
use metier_search::fold::Folded;
use nucleo_matcher::pattern::{CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32String};

use crate::titles::{self, Title};

/// Rows of a tall screen.
pub(crate) const LIMIT: usize = 50;

/// A search over all titles: the groups of the best titles, best first.
pub(crate) trait Contender {
    /// Numbers of the groups that `query` finds.
    fn search(&mut self, query: &str) -> Vec<u16>;
}

/// This program's search over some index.
pub(crate) struct Ours(pub(crate) Searcher);

impl Contender for Ours {
    fn search(&mut self, query: &str) -> Vec<u16> {
        self.0.search(query, LIMIT).into_iter().map(|hit| hit.group).collect()
    }
}

/// Best score of each group, then the best groups: the same small cost for both references.
struct Groups(Vec<i64>);

impl Groups {
    fn offer(&mut self, group: u16, score: i64) {
        let slot = &mut self.0[usize::from(group)];
        *slot = (*slot).max(score);
    }

    fn take(&mut self) -> Vec<u16> {
        let mut found: Vec<(i64, u16)> = self
            .0
            .iter()
            .zip(0..)
            .filter(|(score, _)| **score > i64::MIN)
            .map(|(score, group)| (-score, group))
            .collect();
        found.sort_unstable();
        self.0.fill(i64::MIN);
        found.into_iter().take(LIMIT).map(|(_, group)| group).collect()
    }
}

/// The skim matcher over folded titles (accents and case out of its way), one matcher for all.
struct Skim {
    matcher: SkimMatcherV2,
    haystack: Vec<(String, u16)>,
    query: Folded,
    groups: Groups,
}

impl Contender for Skim {
    fn search(&mut self, query: &str) -> Vec<u16> {
        self.query.set(query);
        for (title, group) in &self.haystack {
            if let Some(score) = self.matcher.fuzzy_match(title, self.query.text()) {
                self.groups.offer(*group, score);
            }
        }
        self.groups.take()
    }
}

/// nucleo-matcher over folded titles that are already in its own form, one matcher for all; the
/// words of the query are separate patterns, as in its documentation.
struct Nucleo {
    matcher: Matcher,
    haystack: Vec<(Utf32String, u16)>,
    query: Folded,
    groups: Groups,
}

impl Contender for Nucleo {
    fn search(&mut self, query: &str) -> Vec<u16> {
        self.query.set(query);
        let pattern = Pattern::parse(self.query.text(), CaseMatching::Ignore, Normalization::Never);
        for (title, group) in &self.haystack {
            if let Some(score) = pattern.score(title.slice(..), &mut self.matcher) {
                self.groups.offer(*group, i64::from(score));
            }
        }
        self.groups.take()
    }
}

/// frizbee over folded titles; the words of the query are separate patterns, each with one typing error for every four
/// letters, as in its documentation.
struct Frizbee {
    titles: Vec<String>,
    of: Vec<u16>,
    query: Folded,
    groups: Groups,
}

impl Contender for Frizbee {
    fn search(&mut self, query: &str) -> Vec<u16> {
        self.query.set(query);
        let needles: Vec<Needle> = Needle::parse_query(self.query.text())
            .into_iter()
            .map(|needle| {
                let typos = (needle.needle.len() / 4) as u16;
                needle.max_typos(Some(typos))
            })
            .collect();
        let mut matcher = frizbee::Matcher::from_patterns(&needles, &frizbee::Config::default());
        for found in matcher.match_list(&self.titles) {
            self.groups.offer(self.of[found.index as usize], i64::from(found.score));
        }
        self.groups.take()
    }
}

/// The matcher that skim has today, with typing errors, over folded titles; each word of the query must match, as skim
/// asks for.
#[cfg(feature = "skim")]
struct SkimToday {
    matcher: skim::fuzzy_matcher::arinae::ArinaeMatcher,
    haystack: Vec<(String, u16)>,
    query: Folded,
    groups: Groups,
}

#[cfg(feature = "skim")]
impl Contender for SkimToday {
    fn search(&mut self, query: &str) -> Vec<u16> {
        use skim::fuzzy_matcher::FuzzyMatcher as _;
        self.query.set(query);
        for (title, group) in &self.haystack {
            let each = self.query.words().map(|word| self.matcher.fuzzy_match(title, word).map(i64::from));
            if let Some(score) = each.sum::<Option<i64>>() {
                self.groups.offer(*group, score);
            }
        }
        self.groups.take()
    }
}

/// All of them, by name: this program's first, the matcher of skim second.
pub(crate) fn contenders(titles: &[Title]) -> Vec<(&'static str, Box<dyn Contender>)> {
    let groups =
        || Groups(vec![i64::MIN; 1 + titles.iter().map(|t| usize::from(t.group)).max().unwrap_or(0)]);
    let folded: Vec<(String, u16)> =
        titles.iter().map(|title| (Folded::new(&title.text).text().to_string(), title.group)).collect();
    let utf32 = folded.iter().map(|(text, group)| (Utf32String::from(text.as_str()), *group)).collect();
    let (of, texts) = folded.iter().map(|(text, group)| (*group, text.clone())).unzip();
    vec![
        ("metier", Box::new(Ours(Searcher::new(titles::index(titles))))),
        (
            "skim",
            Box::new(Skim {
                matcher: SkimMatcherV2::default(),
                haystack: folded.clone(),
                query: Folded::default(),
                groups: groups(),
            }),
        ),
        (
            "nucleo",
            Box::new(Nucleo {
                matcher: Matcher::new(Config::DEFAULT),
                haystack: utf32,
                query: Folded::default(),
                groups: groups(),
            }),
        ),
        ("frizbee", Box::new(Frizbee { titles: texts, of, query: Folded::default(), groups: groups() })),
        #[cfg(feature = "skim")]
        (
            "skim 5.9",
            Box::new(SkimToday {
                matcher: skim::fuzzy_matcher::arinae::ArinaeMatcher::new(
                    skim::CaseMatching::Ignore,
                    true,
                    false,
                ),
                haystack: folded,
                query: Folded::default(),
                groups: groups(),
            }),
        ),
    ]
}
