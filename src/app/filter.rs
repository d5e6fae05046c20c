//! The filter and the list in an order: opening, changing by keys, keeping, taking away.

use super::key::{Code, Key};
use super::overlay::Overlay;
use super::overlay_keys::{go, steps};
use super::tree::{Entry, Lens};
use super::{App, Command, Context, Effect, Pane, Screen, Tree};
use crate::evidence::pay::{FULL_TIME, WEEKS};
use crate::plan::filter::{Criterion, Filter, Judge, Tally};
use crate::plan::order::{self, Order};
use metier_model::{GroupId, UNIT_GROUPS};
use metier_words::{Msg, Text};

/// From this number on what is typed as pay is a year's, CAD.
const YEARLY: f32 = 1_000.0;
/// All unit groups, as messages count them.
const ALL: i64 = UNIT_GROUPS as i64;

impl<'a> App<'a> {
    /// The filter.
    pub fn filter(&self) -> &Filter {
        &self.filter
    }

    /// What the filter lets through and removes; none while it is off and not open.
    pub fn tally(&self) -> Option<&Tally> {
        self.tally.as_ref()
    }

    /// What filters are decided by.
    pub fn judge(&self) -> &Judge<'a> {
        &self.judge
    }

    /// What the list is ordered by.
    pub fn order(&self) -> Order {
        self.order
    }

    /// Whether the filter leaves a unit group out.
    pub fn is_outside(&self, group: GroupId) -> bool {
        self.filter.is_active() && self.tally.as_ref().is_some_and(|tally| !tally.matches.has(group))
    }

    /// How many occupations the filter lets through, where it is on.
    pub fn filtered(&self) -> Option<usize> {
        let count = self.tally.as_ref()?.matches.count();
        self.filter.is_active().then_some(count)
    }

    /// Filters by other criteria.
    pub fn set_filter(&mut self, filter: Filter) {
        self.filter = filter;
        self.refilter();
    }

    /// Decides the filter anew: after it, the place, the shortlist or the evidence has changed.
    pub(super) fn refilter(&mut self) {
        let open = self.overlays.iter().any(|overlay| matches!(overlay, Overlay::Filter { .. }));
        let active = self.filter.is_active();
        self.tally = (open || active).then(|| {
            let entries = self.shortlist.entries().iter();
            let saved: Vec<GroupId> =
                entries.filter_map(|entry| self.evidence.catalog.group(&entry.code)).collect();
            self.judge.tally(&self.filter, self.settings.place.geo, &saved, open)
        });
        let matches = self.tally.as_ref().filter(|_| active).map(|tally| tally.matches.clone());
        self.tree.set_matches(self.evidence.catalog, matches);
        self.follow();
    }

    /// Occupations that "more" and "less" can be measured against: the one that is shown, those compared, those saved.
    fn baselines(&self) -> Vec<GroupId> {
        let saved = self.shortlist.entries().iter().filter_map(|entry| self.catalog().group(&entry.code));
        let compared = self.compared.get(self.baseline).into_iter().chain(&self.compared).copied();
        let mut all: Vec<GroupId> = Vec::new();
        for group in self.filter.baseline.into_iter().chain(self.current()).chain(compared).chain(saved) {
            if !all.contains(&group) {
                all.push(group);
            }
        }
        all
    }

    pub(super) fn open_filter(&mut self) {
        let before = self.filter.clone();
        // What stands under the cursor is what one compares with, until something else is chosen.
        let relative = Criterion::ALL.into_iter().any(|c| c.is_relative() && self.filter.is_on(c));
        if !relative && let Some(group) = self.current().or_else(|| self.baselines().first().copied()) {
            self.filter.baseline = Some(group);
        }
        self.overlays.push(Overlay::Filter { before, cursor: 0, typed: String::new() });
        self.refilter();
    }

    pub(super) fn filter_key(
        &mut self,
        before: Filter,
        mut cursor: usize,
        mut typed: String,
        key: Key,
    ) -> Vec<Effect> {
        let command = self.criteria_command(key);
        match command {
            Some(Command::Close | Command::Back | Command::Quit) => {
                self.set_filter(before);
                return Vec::new();
            }
            Some(Command::Accept) => {
                self.refilter();
                self.say(match self.filtered() {
                    Some(count) => Msg::StatusFilterKept {
                        count: count as i64,
                        all: ALL,
                        clear: "clear-filter",
                        order: "order",
                    },
                    None => Msg::StatusNoFilter { all: ALL },
                });
                return Vec::new();
            }
            Some(Command::Help) => {
                self.overlays.push(Overlay::Filter { before, cursor, typed });
                return self.apply(Command::Help);
            }
            _ => {}
        }
        let mut filter = self.filter.clone();
        let criterion = Criterion::ALL.get(cursor).copied().unwrap_or(Criterion::Teer);
        if let Some(by) = steps(command) {
            typed.clear();
            let baselines = self.baselines();
            filter.step(criterion, by as isize, self.catalog(), self.settings.place.geo, &baselines);
        } else if go(command, &mut cursor, Criterion::ALL.len()) {
            typed.clear();
        } else if let Err(sentence) = self.edit(&mut filter, criterion, &mut typed, command, key) {
            self.warn(sentence);
        }
        self.overlays.push(Overlay::Filter { before, cursor, typed });
        self.set_filter(filter);
        Vec::new()
    }

    /// The command of a key in the filter: its own, those that change a value, those of all overlays. Of the
    /// commands of everywhere only those that move, help and leave: letters and digits are typed.
    fn criteria_command(&self, key: Key) -> Option<Command> {
        let own = |context| self.keymap.own(key, context);
        let value = || own(Context::Values).filter(|&command| steps(Some(command)).is_some());
        let everywhere = || {
            own(Context::Global).filter(|command| {
                matches!(command, Command::Up | Command::Down | Command::Help | Command::Quit | Command::Back)
                    || matches!(command, Command::PageUp | Command::PageDown)
                        && !matches!(key.code, Code::Char(_))
            })
        };
        own(Context::Criteria).or_else(value).or_else(|| own(Context::Overlay)).or_else(everywhere)
    }

    /// Keys of one line that neither move nor step. The error is a sentence.
    fn edit(
        &self,
        filter: &mut Filter,
        criterion: Criterion,
        typed: &mut String,
        command: Option<Command>,
        key: Key,
    ) -> Result<(), Text> {
        match command {
            Some(Command::Toggle) => {
                let on = !filter.is_on(criterion);
                if !filter.set_on(criterion, on) {
                    return Err(match criterion {
                        Criterion::Interests => Msg::StatusTypeLetters,
                        Criterion::Teer => Msg::StatusTypeCategories,
                        _ => Msg::StatusTypeCode,
                    }
                    .into());
                }
                return Ok(());
            }
            Some(Command::KeepUnknown) => {
                filter.set_keep_unknown(criterion, !filter.keeps_unknown(criterion));
                return Ok(());
            }
            Some(Command::ClearCriterion) => {
                typed.clear();
                filter.reset(criterion);
                return Ok(());
            }
            Some(Command::ClearCriteria) => {
                typed.clear();
                *filter = Filter::against(filter.baseline);
                return Ok(());
            }
            _ => {}
        }
        match (key, criterion) {
            (Key { code: Code::Backspace, .. }, _) => {
                typed.pop();
                self.enter(filter, criterion, typed)
            }
            (Key { code: Code::Char(c), ctrl: false, alt: false }, Criterion::Teer) => {
                if let Some(teer) = c.to_digit(10) {
                    filter.toggle_teer(teer as u8);
                }
                Ok(())
            }
            (Key { code: Code::Char(c), ctrl: false, alt: false }, Criterion::Interests) => {
                filter.toggle_letter(c);
                Ok(())
            }
            (Key { code: Code::Char(c), ctrl: false, alt: false }, _) if c.is_ascii_digit() || c == '.' => {
                typed.push(c);
                self.enter(filter, criterion, typed)
            }
            _ => Ok(()),
        }
    }

    /// Takes over what has been typed as the value of a line.
    fn enter(&self, filter: &mut Filter, criterion: Criterion, typed: &mut String) -> Result<(), Text> {
        if typed.is_empty() {
            return Ok(());
        }
        let relative = criterion.is_relative();
        if relative && typed.len() < 5 {
            return Ok(());
        }
        let value = match criterion {
            Criterion::Pay => match typed.parse::<f32>() {
                Ok(year) if year >= YEARLY => (year / (FULL_TIME * WEEKS)).to_string(),
                _ => typed.clone(),
            },
            Criterion::Exposure | Criterion::Schooling => typed.clone(),
            _ if relative => {
                let group = self.catalog().group(typed);
                let code = std::mem::take(typed);
                let unknown = || Text::from(Msg::StatusNoUnitGroup { code: Text::verbatim(code) });
                filter.baseline = Some(group.ok_or_else(unknown)?);
                filter.set_on(criterion, true);
                return Ok(());
            }
            _ => return Ok(()),
        };
        filter.set(criterion.word(), &value, self.catalog())
    }

    /// Takes the filter away, or puts the one back that was last taken away.
    pub(super) fn clear_filter(&mut self) {
        if self.filter.is_active() {
            let off = Filter::against(self.filter.baseline);
            self.put_away = Some(std::mem::replace(&mut self.filter, off));
            self.refilter();
            self.say(Msg::StatusFilterAway { all: ALL, clear: "clear-filter", filter: "filter" });
        } else if let Some(filter) = self.put_away.take() {
            self.set_filter(filter);
            let count = self.filtered().unwrap_or_default() as i64;
            self.say(Msg::StatusFilterBack { count, all: ALL });
        } else {
            self.say(Msg::StatusNoFilterOn { filter: "filter" });
        }
    }

    /// The list by rating, then by pay, exposure and openings, then the tree again.
    pub(super) fn next_order(&mut self) {
        const ROUND: [Order; 4] = [Order::Rating, Order::Pay, Order::Exposure, Order::Openings];
        let listed = self.tree.lens == Lens::Matches && self.screen == Screen::Explore;
        let next = match ROUND.iter().position(|order| *order == self.order) {
            Some(at) if listed => ROUND.get(at + 1).copied(),
            _ => Some(self.order),
        };
        self.screen = Screen::Explore;
        self.pane = Pane::Tree;
        if let Some(order) = next {
            self.order = order;
            self.set_lens(Lens::Matches);
        } else {
            self.order = Order::Rating;
            self.leave_list();
        }
    }

    /// Back from the list to the place of its occupation in the tree.
    fn leave_list(&mut self) {
        let node = match self.tree.current() {
            Some(Entry::Node(node)) => Some(node),
            _ => None,
        };
        self.set_lens(Lens::Classification);
        if let Some(node) = node {
            self.tree.reveal(self.evidence.catalog, node);
            self.follow();
        }
    }

    /// Puts the list in its order, if it is shown: after order, place or weights have changed.
    pub(super) fn reorder(&mut self) {
        if self.tree.lens != Lens::Matches {
            return;
        }
        let sampler = (self.order == Order::Rating).then(|| self.rater.sampler());
        let list = order::sorted(&self.judge, sampler, self.settings.place, self.order, GroupId::all());
        self.tree.set_list(self.evidence.catalog, list);
    }

    /// The criteria that are on in words, for the state that comes back.
    pub fn filter_words(&self) -> Vec<(String, String)> {
        let words = self.filter.to_words(self.catalog());
        words.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
    }

    /// Takes up criteria in words. What cannot stand is left out and named in a sentence.
    pub fn restore_filter<'w>(
        &mut self,
        words: impl Iterator<Item = (&'w String, &'w String)>,
    ) -> Option<String> {
        let mut filter = Filter::default();
        let mut refused = None;
        for (name, value) in words {
            if let Err(reason) = filter.set(name, value, self.catalog()) {
                refused = Some(format!(
                    "state.ron: filter: {}. The other criteria hold; F shows them.",
                    reason.english()
                ));
            }
        }
        self.set_filter(filter);
        refused
    }

    /// The order of the list by its word, for the state that comes back.
    pub fn restore_order(&mut self, word: &str) {
        if let Some(order) = Order::ALL.into_iter().find(|order| order.word() == word) {
            self.order = order;
            self.reorder();
        }
    }

    /// Says of a class that was asked for that the filter leaves it out.
    pub(super) fn say_if_outside(&mut self) {
        let group = self.tree.current().and_then(|entry| Tree::group_of(self.catalog(), entry));
        if let Some(group) = group.filter(|&group| self.is_outside(group)) {
            let code = Text::verbatim(self.catalog().code(group));
            let count = self.filtered().unwrap_or_default() as i64;
            self.say(Msg::StatusOutside { code, count, all: ALL });
        }
    }
}
