//! Names of the same work in O*NET: found like titles, shown with where they come from.

use super::pieces;

/// How a unit group and an O*NET occupation fit, from the project's crosswalk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// The unit group holds a part of the occupation, or the other way round.
    Partial,
    /// Nearly the same work.
    Close,
    /// The same work.
    Same,
}

impl Fit {
    /// How much a text of the occupation says of the unit group.
    pub fn worth(self) -> f32 {
        match self {
            Self::Same => 1.0,
            Self::Close => 0.6,
            Self::Partial => 0.3,
        }
    }
}

/// An O*NET occupation, or several that share names, with the unit groups that it leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Onet {
    /// Its code, or several with spaces between.
    pub code: String,
    /// Numbers of unit groups.
    pub groups: Vec<(u16, Fit)>,
}

/// A name that O*NET gives to the work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Name<'a> {
    /// As it is shown.
    pub title: &'a str,
    /// Position among the occupations.
    pub onet: u16,
}

/// Names, read where they lie.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Names {
    starts: &'static [[u8; 4]],
    text: &'static [u8],
    onet: &'static [[u8; 2]],
    weights: &'static [u8],
    posting_starts: &'static [[u8; 4]],
    postings: &'static [[u8; 2]],
    code_starts: &'static [[u8; 4]],
    codes: &'static [u8],
    group_starts: &'static [[u8; 4]],
    groups: &'static [[u8; 4]],
}

impl Names {
    pub(crate) fn new(bytes: &'static [u8]) -> Option<Self> {
        let [starts, text, onet, weights, posting_starts, postings, code_starts, codes, group_starts, groups] =
            pieces::split(bytes)?;
        Some(Self {
            starts: starts.as_chunks().0,
            text,
            onet: onet.as_chunks().0,
            weights,
            posting_starts: posting_starts.as_chunks().0,
            postings: postings.as_chunks().0,
            code_starts: code_starts.as_chunks().0,
            codes,
            group_starts: group_starts.as_chunks().0,
            groups: groups.as_chunks().0,
        })
    }

    /// How many names there are.
    pub(crate) fn len(&self) -> usize {
        self.weights.len()
    }

    /// A name as it is shown.
    pub(crate) fn title(&self, name: u16) -> &'static str {
        pieces::text(self.starts, self.text, usize::from(name))
    }

    /// Its words that bear weight.
    pub(crate) fn weight(&self, name: u16) -> u8 {
        self.weights.get(usize::from(name)).copied().unwrap_or(0)
    }

    /// The code, or codes, that it belongs to.
    pub(crate) fn code(&self, name: u16) -> &'static str {
        pieces::text(self.code_starts, self.codes, self.onet(name))
    }

    /// The unit groups that it leads to.
    pub(crate) fn groups(&self, name: u16) -> impl Iterator<Item = (u16, Fit)> + use<> {
        self.groups_of(self.onet(name))
    }

    /// The names that have a stem.
    pub(crate) fn having(&self, stem: u32) -> &'static [[u8; 2]] {
        let span = pieces::span(self.posting_starts, stem as usize);
        span.and_then(|span| self.postings.get(span)).unwrap_or_default()
    }

    /// The unit groups of all O*NET occupations whose code begins with `code`, best fit first.
    pub(crate) fn groups_of_code(&self, code: &str) -> Vec<(u16, Fit)> {
        let mut found: Vec<(u16, Fit)> = Vec::new();
        for at in 0..self.code_starts.len().saturating_sub(1) {
            // Entries of several codes only serve names.
            let own = pieces::text(self.code_starts, self.codes, at);
            if !own.starts_with(code) || own.contains(' ') {
                continue;
            }
            for (group, fit) in self.groups_of(at) {
                match found.iter_mut().find(|(other, _)| *other == group) {
                    Some((_, best)) => *best = fit.max(*best),
                    None => found.push((group, fit)),
                }
            }
        }
        found.sort_by_key(|(group, fit)| (std::cmp::Reverse(*fit), *group));
        found
    }

    fn onet(&self, name: u16) -> usize {
        self.onet
            .get(usize::from(name))
            .map_or(usize::MAX - 1, |bytes| usize::from(u16::from_le_bytes(*bytes)))
    }

    fn groups_of(&self, onet: usize) -> impl Iterator<Item = (u16, Fit)> + use<> {
        let span = pieces::span(self.group_starts, onet);
        let groups = span.and_then(|span| self.groups.get(span)).unwrap_or_default();
        groups.iter().map(|[low, high, fit, _]| {
            let fit = match fit {
                2 => Fit::Same,
                1 => Fit::Close,
                _ => Fit::Partial,
            };
            (u16::from_le_bytes([*low, *high]), fit)
        })
    }
}

/// Names as bytes; `weights` are their words with weight, `postings` the names of each stem.
pub(crate) fn build(names: &[Name<'_>], onet: &[Onet], weights: Vec<u8>, postings: &[Vec<u8>]) -> Vec<u8> {
    let (starts, text) = pieces::texts(names.iter().map(|name| name.title));
    let (posting_starts, postings) = pieces::lists(postings, 2);
    let (code_starts, codes) = pieces::texts(onet.iter().map(|onet| onet.code.as_str()));
    let groups: Vec<Vec<u8>> = onet
        .iter()
        .map(|onet| {
            let entry = |(group, fit): &(u16, Fit)| {
                let [low, high] = group.to_le_bytes();
                [low, high, *fit as u8, 0]
            };
            onet.groups.iter().flat_map(entry).collect()
        })
        .collect();
    let (group_starts, groups) = pieces::lists(&groups, 4);
    pieces::join(&[
        starts,
        text,
        pieces::halves(names.iter().map(|name| name.onet)),
        weights,
        posting_starts,
        postings,
        code_starts,
        codes,
        group_starts,
        groups,
    ])
}
