//! What every screen and every overlay works with: evidence, settings, the lists of the user, the last line.

use std::cell::RefMut;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use metier_data::Catalog;
use metier_model::date::Day;
use metier_model::{Geo, GroupId};
use metier_search::Searcher;
use metier_words::{KeyNames, Locale, Msg, Text};

use super::finder::Finder;
use super::left::LeftTexts;
use super::shortlist::Shortlist;
use super::ticks::Tick;
use super::{Effect, Keymap, ThemeName};
pub use metier_content::compare::COMPARED;
use metier_content::saved::Columns;
use metier_content::{Settings, Subject, terms};
use metier_evidence::Evidence;
use metier_evidence::rating::{Rater, Weights};
use metier_plan::filter::Filter;
use metier_plan::order::Order;
use metier_plan::path::Goal;
use metier_plan::person::Person;

/// What the last line says for a while.
#[derive(Clone, Debug, PartialEq)]
pub struct Status {
    /// A sentence.
    pub text: Text,
    /// Whether it is about a failure.
    pub warning: bool,
}

impl Status {
    /// Something to know.
    pub fn told(text: impl Into<Text>) -> Self {
        Self { text: text.into(), warning: false }
    }

    /// Something that failed.
    pub fn failed(text: impl Into<Text>) -> Self {
        Self { text: text.into(), warning: true }
    }
}

/// Whether the disk has all of the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OnDisk {
    /// It has.
    #[default]
    Whole,
    /// The last save failed.
    Lacking,
}

/// What every screen and overlay works with. Each screen may change it; what follows from a change is in
/// [`Derived`](super::Derived) and follows by itself.
#[derive(Clone)]
pub struct Shared<'a> {
    /// The evidence over the catalogue.
    pub evidence: &'a Evidence<'a>,
    /// Today.
    pub today: Day,
    /// Keys of the commands.
    pub keymap: Rc<Keymap>,
    /// What the user has chosen for all pages.
    pub settings: Settings,
    /// Colours.
    pub theme: ThemeName,
    /// Whether the program listens to the mouse.
    pub mouse: bool,
    /// Width and height of the screen in cells.
    pub size: (u16, u16),
    /// Occupations that are compared.
    pub compared: Vec<GroupId>,
    /// Position of the one that differences are measured against.
    pub baseline: usize,
    /// What the user saved.
    pub shortlist: Shortlist,
    /// What it is weighed by.
    pub columns: Columns,
    /// Why the user's list could not be read, and what to do; told as long as it is so.
    pub shortlist_trouble: Option<Text>,
    /// Whether the last save of the list failed, so that the disk lacks something of it.
    pub on_disk: OnDisk,
    /// What occupations are filtered by.
    pub filter: Filter,
    /// What the list of occupations is ordered by.
    pub order: Order,
    /// What the user says of themselves; filter and orders follow it.
    pub person: Person,
    /// Duties that the user ticked as what one really does.
    pub(super) done: BTreeSet<Tick>,
    /// The last line.
    pub status: Option<Status>,
    /// Role that is chosen, by unit group: it stays chosen while the program runs.
    pub(super) roles: BTreeMap<GroupId, usize>,
    /// The filter that was last taken away, to be put back by the same key.
    pub(super) put_away: Option<Filter>,
    /// What the filter was set to and Esc took back, to be had again by undo.
    pub(super) unkept: Option<Filter>,
    /// What was typed over the screen and left.
    pub(super) left: LeftTexts,
    pub(super) finder: Finder,
    /// How often each row of the palette was chosen, by its name in `state.ron`.
    pub(super) used: BTreeMap<String, u32>,
    rater: Rc<Rater>,
    /// What one wants to come to in several moves, as it was last said.
    pub(super) goal: Goal,
    /// From where moves are counted on their screen as long as no work is kept.
    pub(super) moves_from: Option<GroupId>,
    /// The present work of the user: what moves, payback, comparison and filter are counted from.
    work: Option<GroupId>,
    /// The baseline that the user chose in the comparison; it wins over the work as long as it is compared.
    chosen_baseline: Option<GroupId>,
}

impl<'a> Shared<'a> {
    pub(super) fn new(evidence: &'a Evidence<'a>, today: Day) -> Self {
        Self {
            evidence,
            today,
            keymap: Rc::default(),
            settings: Settings::default(),
            theme: ThemeName::default(),
            mouse: true,
            size: (80, 24),
            compared: Vec::new(),
            baseline: 0,
            shortlist: Shortlist::default(),
            columns: Columns::default(),
            shortlist_trouble: None,
            on_disk: OnDisk::default(),
            filter: Filter::default(),
            order: Order::default(),
            person: Person::default(),
            done: BTreeSet::new(),
            status: None,
            roles: BTreeMap::new(),
            put_away: None,
            unkept: None,
            left: LeftTexts::default(),
            finder: Finder::default(),
            used: BTreeMap::new(),
            rater: Rc::new(Rater::new(Weights::default())),
            goal: Goal::default(),
            moves_from: None,
            work: None,
            chosen_baseline: None,
        }
    }

    /// The catalogue.
    pub fn catalog(&self) -> &'a Catalog {
        self.evidence.catalog
    }

    /// How texts are put into words, with the names of the user's keys.
    pub fn locale(&self) -> Locale {
        self.settings.locale().with_keys(Rc::clone(&self.keymap) as Rc<dyn KeyNames>)
    }

    /// The rating by the user's weights.
    pub fn rater(&self) -> &Rc<Rater> {
        &self.rater
    }

    /// Changes the weights of the rating.
    pub fn set_weights(&mut self, weights: Weights) {
        self.rater = Rc::new(Rater::new(weights));
    }

    /// The present work of the user, where it is known.
    pub fn work(&self) -> Option<GroupId> {
        self.work
    }

    /// Keeps a unit group as the present work, or none. Where it is compared, differences are counted from it.
    pub(crate) fn set_work(&mut self, work: Option<GroupId>) {
        self.work = work;
        self.pin_work();
    }

    /// Puts the present work beside what is compared, before all others, where it has room: differences are counted
    /// from it.
    fn join_work(&mut self) {
        if let Some(work) = self.work
            && !self.compared.contains(&work)
            && self.compared.len() < COMPARED
        {
            self.compared.insert(0, work);
        }
        self.pin_work();
    }

    /// Makes what the user chose the baseline of the comparison, else the present work, where it is in it.
    fn pin_work(&mut self) {
        let at = |wanted: Option<GroupId>| self.compared.iter().position(|&group| Some(group) == wanted);
        self.baseline = at(self.chosen_baseline).or_else(|| at(self.work)).unwrap_or(self.baseline);
    }

    /// Makes the occupation at this position of the comparison its baseline, whatever the work is.
    pub(super) fn choose_baseline(&mut self, at: usize) {
        self.baseline = at;
        self.chosen_baseline = self.compared.get(at).copied();
    }

    /// Keeps the occupation under the cursor as the present work; a second time takes it away.
    pub(super) fn toggle_work(&mut self, group: GroupId) -> Effect {
        if self.work != Some(group) {
            let kept = self.keep_work(group);
            self.say_work(group);
            return kept;
        }
        self.set_work(None);
        self.say(Msg::StatusWorkGone { name: Text::verbatim(self.name_of(group)) });
        Effect::SaveSettings
    }

    /// Keeps an occupation as the present work: what is compared already is compared with it.
    pub(super) fn keep_work(&mut self, group: GroupId) -> Effect {
        self.set_work(Some(group));
        if !self.compared.is_empty() {
            self.join_work();
        }
        self.filter.baseline = Some(group);
        Effect::SaveSettings
    }

    /// Says that an occupation is the present work now.
    pub(super) fn say_work(&mut self, group: GroupId) {
        let name = Text::verbatim(self.name_of(group));
        self.say(Msg::StatusWorkSet { name, moves: "show-moves" });
    }

    /// Says something in the last line.
    pub fn say(&mut self, text: impl Into<Text>) {
        self.status = Some(Status::told(text));
    }

    /// Says in the last line that something failed.
    pub fn warn(&mut self, text: impl Into<Text>) {
        self.status = Some(Status::failed(text));
    }

    /// A unit group as pages, comparison and sources see it, with all its roles.
    pub fn subject_of(&self, group: GroupId) -> Subject<'a> {
        Subject::new(self.evidence, &self.rater, group, self.settings, self.today)
    }

    /// The same as a list weighs it: its pay as it is held against one's present work.
    pub fn listed(&self, group: GroupId) -> Subject<'a> {
        self.subject_of(group).held_against(self.work)
    }

    /// Unit groups of the shortlist, in its order.
    pub(super) fn saved(&self) -> impl Iterator<Item = GroupId> + '_ {
        self.shortlist.entries().iter().filter_map(|entry| self.catalog().group(&entry.code))
    }

    /// What the user wrote about an occupation; empty where it is not on the chosen list.
    pub(super) fn note_of(&self, group: GroupId) -> &str {
        let at = self.shortlist.position(self.catalog().code(group));
        at.and_then(|at| self.shortlist.entries().get(at)).map_or("", |entry| entry.note.as_str())
    }

    /// `32129 Other medical technologists and technicians`.
    pub(super) fn name_of(&self, group: GroupId) -> String {
        format!("{} {}", self.catalog().code(group), self.catalog().title(group, self.settings.lang))
    }

    /// `32129 Other medical techs`.
    pub(super) fn short_name_of(&self, group: GroupId) -> String {
        let hierarchy = self.catalog().hierarchy();
        let title = hierarchy.short_title(hierarchy.node_of(group), self.settings.lang);
        format!("{} {title}", self.catalog().code(group))
    }

    /// The name of a province or of Canada.
    pub(crate) fn geo_name(geo: Geo) -> Text {
        terms::place(geo).into()
    }

    /// The name of the place that figures are asked for.
    pub fn place_name(&self) -> Text {
        terms::place_asked(self.catalog(), self.settings.place)
    }

    /// Puts an occupation on the shortlist or takes it off.
    pub(super) fn toggle_saved(&mut self, group: GroupId) -> Effect {
        let code = self.catalog().code(group);
        let day = self.today.to_string();
        let on = self.shortlist.toggle(code, &day);
        let code = Text::verbatim(code);
        // Of several lists it is said on which one.
        let list = (self.shortlist.lists().len() > 1).then(|| self.list_name(self.shortlist.chosen()));
        self.say(match (on, list) {
            (true, None) => Msg::StatusSaved { code, note: "note", undo: "undo" },
            (false, None) => Msg::StatusRemoved { code, undo: "undo" },
            (true, Some(list)) => Msg::StatusSavedOn { code, list, note: "note", undo: "undo" },
            (false, Some(list)) => Msg::StatusRemovedFrom { code, list, undo: "undo" },
        });
        Effect::SaveShortlist
    }

    /// The name of a list; the first one may have none.
    pub fn list_name(&self, at: usize) -> Text {
        match self.shortlist.lists().get(at) {
            Some(list) if !list.name.is_empty() => Text::verbatim(list.name.clone()),
            _ => Msg::SavedFirst.into(),
        }
    }

    /// Puts an occupation beside the others that are compared or takes it away.
    pub(super) fn toggle_compared(&mut self, group: GroupId) {
        let code = Text::verbatim(self.catalog().code(group));
        if let Some(at) = self.compared.iter().position(|other| *other == group) {
            self.compared.remove(at);
            if at == self.baseline {
                self.chosen_baseline = None;
                self.pin_work();
            } else {
                // What stood behind it moves up, and the baseline with it.
                self.baseline -= usize::from(at < self.baseline);
            }
            self.say(Msg::StatusNotCompared { code });
        } else if self.compared.len() >= COMPARED {
            self.warn(Msg::StatusComparisonFull { n: COMPARED as i64, compare: "compare" });
        } else {
            // One's own work comes along with the first that is compared; who takes it away has no need of it.
            if self.compared.is_empty() {
                self.join_work();
            }
            if !self.compared.contains(&group) {
                self.compared.push(group);
            }
            if self.work == Some(group) {
                self.pin_work();
            }
            let (n, most) = (self.compared.len() as i64, COMPARED as i64);
            self.say(Msg::StatusCompared { code, n, most, show: "show-comparison" });
        }
    }

    /// Compares these occupations and no others.
    pub(super) fn compare_these(&mut self, groups: Vec<GroupId>) {
        (self.compared, self.baseline, self.chosen_baseline) = (groups, 0, None);
        self.join_work();
    }

    /// Keeps positions inside the lists that they point into, and the filter and the order to what the user says.
    pub(super) fn clamp(&mut self) {
        self.filter.speak_of(self.person);
        if !self.order.is_known(&self.person) {
            self.order = Order::default();
        }
        self.baseline = self.baseline.min(self.compared.len().saturating_sub(1));
    }

    /// The searcher, with what comes first among equals: what is preferred, such as what was open last, then what is
    /// saved. Where the index is damaged, that is said.
    pub(super) fn searcher(&mut self, preferred: &[GroupId]) -> Option<RefMut<'_, Searcher>> {
        let (catalog, lang) = (self.catalog(), self.settings.lang);
        let preferred: Vec<GroupId> = preferred.iter().copied().chain(self.saved()).collect();
        if !self.finder.opens(catalog) {
            self.warn(Msg::StatusIndexDamaged);
        }
        let mut searcher = self.finder.searcher()?;
        searcher.set_language(lang);
        searcher.set_preferred(preferred.into_iter().map(|group| group.0));
        Some(searcher)
    }
}
