//! The search: codes and job titles as they are typed, pasted offers.

use metier_words::{Msg, Text};

use super::input::Input;
use super::opening::Opening;
use super::room::{Desk, Layer, Outcome, Press, Request, go};
pub use super::sought::Sought;
use super::{Command, Context, Effect, Screen, Shared};
use metier_content::found::{self, How};
use metier_content::{matching, terms};
use metier_data::Catalog;
use metier_model::{GroupId, Lang, Level, NodeId};
use metier_search::{Topic, UnknownCode};

/// Hits shown at most.
const HITS: usize = 50;
/// Words of an offer that stand below a unit group without a duty that matches.
const WORDS: usize = 4;
/// Unit groups shown of an offer at most.
const MATCHES: usize = 12;
/// Lines that a key scrolls what stands beside the hits by; fewer than it ever has, so that none is skipped.
const BESIDE: isize = 4;

/// A hit of the search, as the screen shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// Where it leads.
    pub target: NodeId,
    /// The code.
    pub code: String,
    /// The official title.
    pub title: String,
    /// The title that matched; of a code, the level of its class.
    pub matched: Text,
    /// Whether that is the official title.
    pub same: bool,
    /// Character positions in `matched` that matched.
    pub positions: Vec<u16>,
    /// How it was found.
    pub how: How,
    /// Why, for a hit by meaning; in full, then shorter.
    pub why: Vec<Text>,
    /// Whether the filter leaves it out.
    pub outside: bool,
    /// What an offer says of it.
    pub offer: Option<Box<matching::OfferRow>>,
}

/// Search as you type.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Search {
    /// What is typed.
    pub input: Input,
    /// What was found.
    pub hits: Vec<Hit>,
    /// Cursor among the hits.
    pub cursor: usize,
    /// Codes of any level only.
    pub codes: bool,
    /// Unit groups that are marked, to be compared or saved together; they stay while one types on.
    pub marked: Vec<GroupId>,
    /// What comes first among equals, before what is saved.
    preferred: Vec<GroupId>,
    /// The figure of pay that the occupation is looked for, as it was typed.
    pub figure: Option<Input>,
    /// What an occupation is looked for, where it is not only to be shown.
    pub sought: Option<Sought>,
    /// What the words are of that are typed, where they name no work.
    topic: Option<Topic>,
    /// Codes that are typed or pasted and lead nowhere.
    unknown: Vec<UnknownCode>,
}

impl Search {
    /// A search that nothing is typed into yet; with `codes`, for codes only.
    pub(super) fn new(codes: bool, preferred: Vec<GroupId>) -> Self {
        Self { codes, preferred, ..Self::default() }
    }

    /// A search for the occupation whose pay a figure is said to be.
    pub(super) fn for_figure(figure: Input) -> Self {
        Self { figure: Some(figure), ..Self::default() }
    }

    /// A search that a question is put with.
    pub(super) fn asking(sought: Sought) -> Self {
        Self { sought: Some(sought), ..Self::default() }
    }

    /// Whether what is typed is an offer.
    pub fn is_offer(&self) -> bool {
        !self.codes && matching::is_offer(self.input.text())
    }

    /// Says in one sentence that the search found nothing, and what the words are of where that is known.
    pub fn nothing_found(&self) -> Text {
        let typed = self.input.text();
        let text = Text::verbatim(typed.trim().to_owned());
        match (found::unknown(&self.unknown), self.topic) {
            (Some(unknown), _) => unknown,
            (None, Some(topic)) => found::topic(topic, text).into(),
            (None, None) if self.codes => Msg::StatusNoCode { typed: text }.into(),
            (None, None) => Msg::StatusNothingFound { typed: text }.into(),
        }
    }

    /// Says which codes lead nowhere that are typed or pasted, in full and shorter; the others may have led to hits.
    pub fn unknown_codes(&self) -> impl Iterator<Item = Text> {
        [found::unknown(&self.unknown), found::unknown_short(&self.unknown)].into_iter().flatten()
    }

    /// What the cursor stands on.
    pub fn target(&self) -> Option<NodeId> {
        self.hits.get(self.cursor).map(|hit| hit.target)
    }

    /// The unit group under the cursor.
    fn group(&self, desk: &Desk) -> Option<GroupId> {
        self.target().and_then(|node| desk.shared.catalog().hierarchy().group_of(node))
    }

    /// Marks the unit group under the cursor, or takes its mark away, and goes on to the next hit.
    fn mark(&mut self, desk: &mut Desk) {
        match self.group(desk) {
            Some(group) => {
                match self.marked.iter().position(|&own| own == group) {
                    Some(at) => drop(self.marked.remove(at)),
                    None => self.marked.push(group),
                }
                go(Some(Command::NextLine), &mut self.cursor, self.hits.len());
            }
            None if self.hits.is_empty() => {}
            None => desk.shared.say(Msg::StatusMarkUnitGroups),
        }
    }

    /// The unit groups that are marked; the one under the cursor where none is.
    fn chosen(&self, desk: &Desk) -> Vec<GroupId> {
        if self.marked.is_empty() { self.group(desk).into_iter().collect() } else { self.marked.clone() }
    }

    /// Saves what is marked; of the one under the cursor alone the same key takes it off again.
    fn save(&self, desk: &mut Desk) -> Vec<Request> {
        let here = self.group(desk);
        let shared = &mut *desk.shared;
        if self.marked.is_empty() {
            let Some(group) = here else { return Vec::new() };
            let effect = shared.toggle_saved(group);
            // Letters are text here, so that no key of the screens is named.
            let code = Text::verbatim(shared.catalog().code(group));
            let is_on = shared.saved().any(|saved| saved == group);
            shared.say(if is_on {
                Msg::StatusSavedHit { code, again: "save-hit" }
            } else {
                Msg::StatusRemovedHit { code, again: "save-hit" }
            });
            return vec![effect.into()];
        }
        let saved: Vec<GroupId> = shared.saved().collect();
        let fresh: Vec<GroupId> =
            self.marked.iter().copied().filter(|group| !saved.contains(group)).collect();
        for &group in &fresh {
            shared.toggle_saved(group);
        }
        shared.say(Msg::StatusSavedSeveral { n: fresh.len() as i64, close: "close", undo: "undo" });
        if fresh.is_empty() { Vec::new() } else { vec![Effect::SaveShortlist.into()] }
    }

    /// Puts what is marked into the comparison and shows it.
    fn compare(&self, desk: &mut Desk) -> Outcome {
        let chosen = self.chosen(desk);
        if chosen.is_empty() {
            return Outcome::STAY;
        }
        let fresh: Vec<GroupId> =
            chosen.into_iter().filter(|group| !desk.shared.compared.contains(group)).collect();
        for &group in &fresh {
            if !desk.shared.compared.contains(&group) {
                desk.shared.toggle_compared(group);
            }
        }
        // Where not all had room, that is said.
        if !desk.shared.status.as_ref().is_some_and(|status| status.warning) {
            let n = fresh.len() as i64;
            desk.shared.say(Msg::StatusComparedSeveral { n });
        }
        Outcome::Close(vec![Request::Go(Screen::Compare)])
    }

    /// What a code of another edition is today, of all hits that it led to: one may be opened, or a class that has the
    /// same code by chance, and the others are as true.
    fn was(&self, catalog: &Catalog) -> Option<Msg> {
        let former = |hit: &&Hit| matches!(hit.how, How::Former { .. });
        let first = self.hits.get(self.cursor).filter(former).or_else(|| self.hits.iter().find(former))?;
        let How::Former { edition, code, .. } = &first.how else { return None };
        let today: Vec<&Hit> = self.hits.iter().filter(|hit| hit.how == first.how).collect();
        let codes = match today.as_slice() {
            [only] => Text::spaced([only.code.clone(), only.title.clone()].map(Text::verbatim)),
            several => Text::commas(several.iter().map(|hit| Text::verbatim(hit.code.clone()))),
        };
        let (text, edition) = (Text::verbatim(code.clone()), found::edition_text(*edition));
        // A class of today that has the same code is what is opened: what stands below it is not what it says.
        let hierarchy = catalog.hierarchy();
        Some(match self.target() {
            Some(node) if hierarchy.group_of(node).is_none() => {
                Msg::StatusCodeWasToo { text, edition, codes }
            }
            _ => Msg::StatusCodeWas { text, edition, codes },
        })
    }

    /// The answer to what the search was opened for; it stays open, and says why, where what is chosen answers nothing.
    fn answer(&self, sought: Sought, node: NodeId, desk: &mut Desk) -> Outcome {
        let Some(group) = desk.shared.catalog().hierarchy().group_of(node) else {
            desk.shared.warn(Msg::StatusMarkUnitGroups);
            return Outcome::STAY;
        };
        let start = sought == Sought::Start && desk.here == Some(group);
        if start || sought == Sought::Retraining && desk.shared.work() == Some(group) {
            desk.shared.warn(Msg::StatusIsWork);
            return Outcome::STAY;
        }
        if sought == Sought::Offer && self.is_offer() {
            return Outcome::Read(node);
        }
        let mut requests = Vec::new();
        if sought.is_work() {
            requests.push(desk.shared.keep_work(group).into());
            // The top line says it; the last one has the keys of what comes next.
            desk.shared.status = None;
        }
        match sought {
            // One's work leads to the moves from it, wherever it was asked for.
            Sought::Mine | Sought::Moves => requests.push(Request::Go(Screen::Moves)),
            Sought::Ways => requests.push(Request::Do(Command::Ways)),
            Sought::Start => requests.push(Request::Do(Command::Payback)),
            Sought::Retraining => requests.extend([Request::Read(node), Request::Do(Command::Payback)]),
            Sought::Offer | Sought::Code => requests.extend(self.open(desk)),
        }
        Outcome::Close(requests)
    }

    fn open(&self, desk: &mut Desk) -> Vec<Request> {
        if let Some(was) = self.was(desk.shared.catalog()) {
            desk.shared.say(was);
        }
        match self.target() {
            Some(node) if desk.shared.catalog().hierarchy().level(node) == Level::Unit => {
                let claim = self.figure.clone().map(|figure| {
                    let group = desk.shared.catalog().hierarchy().group_of(node);
                    Request::Open(Opening::Figure { group, figure })
                });
                return std::iter::once(Request::Read(node)).chain(claim).collect();
            }
            Some(node) => return vec![Request::Show(node)],
            None => {}
        }
        Vec::new()
    }

    fn find(&mut self, shared: &mut Shared) -> Vec<Hit> {
        let (catalog, lang) = (shared.catalog(), shared.settings.lang);
        let query = self.input.text();
        let Some(mut searcher) = shared.searcher(&self.preferred) else { return Vec::new() };
        if matching::is_offer(query) {
            let text = query.replace(matching::BREAK, "\n");
            let offer = matching::read(catalog, &mut searcher, &text, MATCHES, lang);
            self.unknown = offer.unknown;
            return offer.rows.iter().enumerate().map(|(at, row)| matched(catalog, lang, row, at)).collect();
        }
        self.unknown = searcher.unknown_codes(query);
        // A query of one to four digits names a class above the unit groups as well.
        let mut hits = if query.len() < 5 { codes(catalog, lang, query.trim(), true) } else { Vec::new() };
        hits.extend(all_shown(catalog, lang, searcher.search(query, HITS)));
        hits
    }

    /// The class with the code that is typed, what codes of other editions and spellings became, then classes whose
    /// code begins with it.
    fn find_codes(&mut self, shared: &mut Shared) -> Vec<Hit> {
        let (catalog, lang) = (shared.catalog(), shared.settings.lang);
        let query = self.input.text();
        let (mut hits, below): (Vec<Hit>, Vec<Hit>) =
            codes(catalog, lang, query.trim(), false).into_iter().partition(|hit| hit.code == query.trim());
        let others = shared.searcher(&self.preferred).map(|mut searcher| searcher.named_codes(query));
        let others = others.unwrap_or_default();
        // While one types, a code that begins with the digits is still to come.
        let is_told = !others.hits.is_empty() || hits.is_empty() && below.is_empty();
        self.unknown = if is_told { others.unknown } else { Vec::new() };
        let others = others.hits.into_iter().take(HITS).collect();
        for hit in all_shown(catalog, lang, others).into_iter().chain(below) {
            if hits.iter().all(|own| own.target != hit.target) {
                hits.push(hit);
            }
        }
        hits
    }
}

impl Layer for Search {
    fn context(&self) -> Context {
        Context::Search
    }

    fn accepts(&self) -> Option<Msg> {
        Some(match self.sought {
            Some(sought) if sought.is_work() => Msg::WordMyWork,
            Some(Sought::Retraining) => Msg::WordThisWork,
            _ => Msg::WordOpen,
        })
    }

    /// Without a hit there is nothing to act on; what an offer says of one is told nowhere else.
    fn takes(&self, command: Command, shared: &Shared) -> bool {
        let of_groups = matches!(command, Command::MarkHit | Command::CompareHits | Command::SaveHit);
        let hierarchy = shared.catalog().hierarchy();
        let is_class = self.target().is_some_and(|node| hierarchy.group_of(node).is_none());
        if of_groups && is_class && self.marked.is_empty() {
            return false;
        }
        let of_offers = matches!(command, Command::BesideUp | Command::BesideDown);
        // A short text is typed over.
        let of_offers = of_offers || command == Command::ClearText;
        command == Command::Close || !self.hits.is_empty() && (!of_offers || self.is_offer())
    }

    fn update(&mut self, press: Press, desk: &mut Desk) -> Outcome {
        if press.is(Command::Accept) {
            return match (self.sought, self.target()) {
                (Some(sought), Some(node)) => self.answer(sought, node, desk),
                // Who looks at one of the codes of an offer comes back to the others.
                (None, Some(node)) if self.is_offer() && self.figure.is_none() => Outcome::Read(node),
                // Words that find nothing stay, to be changed.
                (_, None) if !self.input.text().trim().is_empty() => {
                    desk.shared.warn(self.nothing_found());
                    Outcome::STAY
                }
                _ => Outcome::Close(self.open(desk)),
            };
        }
        match press.command {
            Some(Command::SaveHit) => return Outcome::Stay(self.save(desk)),
            Some(Command::CompareHits) => return self.compare(desk),
            Some(Command::BesideUp) => return Outcome::Stay(vec![Request::Beside(-BESIDE)]),
            Some(Command::BesideDown) => return Outcome::Stay(vec![Request::Beside(BESIDE)]),
            Some(Command::MarkHit) => {
                self.mark(desk);
                return Outcome::STAY;
            }
            _ => {}
        }
        if !go(press.command, &mut self.cursor, self.hits.len()) && self.input.key(press.key) {
            self.typed(desk);
        }
        Outcome::STAY
    }

    fn typed(&mut self, desk: &mut Desk) {
        self.unknown.clear();
        self.hits = if self.codes { self.find_codes(desk.shared) } else { self.find(desk.shared) };
        let searcher = desk.shared.searcher(&self.preferred).filter(|_| self.hits.is_empty() && !self.codes);
        self.topic = searcher.and_then(|searcher| searcher.topic(self.input.text()));
        for hit in &mut self.hits {
            let group = desk.shared.catalog().hierarchy().group_of(hit.target);
            hit.outside = group.is_some_and(|group| desk.derived.is_outside(group));
        }
        self.cursor = 0;
    }

    /// Where a line of an offer ends still counts.
    fn paste(&mut self, text: &str, desk: &mut Desk) {
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        self.input.insert(&lines.collect::<Vec<_>>().join(&format!(" {} ", matching::BREAK)));
        self.typed(desk);
    }

    fn click(&mut self, row: usize) -> Option<Command> {
        self.cursor = row;
        Some(Command::Accept)
    }
}

/// The hits of the index as the screen shows them; of a code of another edition with how many it became.
fn all_shown(catalog: &Catalog, lang: Lang, hits: Vec<metier_search::Hit>) -> Vec<Hit> {
    let became: Vec<usize> = hits.iter().map(|hit| found::became(hit, &hits)).collect();
    hits.into_iter().zip(became).map(|(hit, became)| shown(catalog, lang, hit, became)).collect()
}

/// A hit of the index as the screen shows it.
fn shown(catalog: &Catalog, lang: Lang, hit: metier_search::Hit, became: usize) -> Hit {
    let group = GroupId(hit.group);
    Hit {
        target: catalog.hierarchy().node_of(group),
        code: hit.code.to_owned(),
        title: catalog.title(group, lang).to_owned(),
        same: hit.via.is_none() && hit.title == catalog.title(group, lang),
        matched: found::matched_text(&hit, became),
        how: found::How::of(&hit),
        why: found::whys(&hit),
        positions: hit.positions,
        outside: false,
        offer: None,
    }
}

/// A unit group that an offer speaks of, at some place of the list, with the duty or title that speaks for it most.
fn matched(catalog: &Catalog, lang: Lang, row: &matching::OfferRow, at: usize) -> Hit {
    if let Some((hit, became)) = &row.named {
        let code = found::code_text(hit, *became);
        return Hit { how: How::of(hit), matched: code, ..of_offer(catalog, lang, row) };
    }
    let by_title = row.matched.clone().filter(|_| row.by_title > 0.4 || row.duties.is_empty());
    let how = if by_title.is_some() { How::OfferTitle } else { How::OfferDuties(row.duties.len()) };
    let duty = || row.duties.first().map(|duty| Text::verbatim(duty.duty.clone()));
    let words = || {
        let words = row.words.iter().take(WORDS).map(|word| Text::verbatim(word.clone()));
        // What stands first is asked why; the others say it beside the list.
        (at == 0 && row.words.len() > 1).then(|| Msg::MatchWords { words: Text::commas(words) }.into())
    };
    let matched = by_title.map(Text::verbatim).or_else(duty).or_else(words).unwrap_or(Text::EMPTY);
    Hit { matched, how, ..of_offer(catalog, lang, row) }
}

/// A unit group that an offer speaks of, before it is said how it was found.
fn of_offer(catalog: &Catalog, lang: Lang, row: &matching::OfferRow) -> Hit {
    Hit {
        target: catalog.hierarchy().node_of(row.group),
        code: catalog.code(row.group).to_owned(),
        title: catalog.title(row.group, lang).to_owned(),
        same: false,
        matched: Text::EMPTY,
        positions: Vec::new(),
        how: How::Code,
        why: Vec::new(),
        outside: false,
        offer: Some(Box::new(row.clone())),
    }
}

/// Classes whose code begins with some digits: all levels, or those above the unit groups.
fn codes(catalog: &Catalog, lang: Lang, query: &str, upper: bool) -> Vec<Hit> {
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
            why: Vec::new(),
            outside: false,
            offer: None,
        })
        .collect()
}
