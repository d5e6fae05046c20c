//! `apply`: what each command does to the state.

use metier_words::{Msg, Text};

use super::input::Input;
use super::overlay::Overlay;
use super::tree::{Entry, Lens};
use super::{App, Command, Criterion, Effect, Pane, Screen, ThemeName};
use crate::content::map::Way;
use crate::content::terms;
use crate::content::{Item, Page, PayUnit, Settings};
use crate::evidence::pay::HoursBasis;
use metier_model::{GroupId, Lang};

/// Occupations that can be compared at once.
pub const COMPARED: usize = 6;
/// Occupations that can be gone back to.
const HISTORY: usize = 200;

impl App<'_> {
    /// Carries out a command.
    pub fn apply(&mut self, command: Command) -> Vec<Effect> {
        match command {
            Command::Quit | Command::ForceQuit => return vec![Effect::Quit],
            Command::Help => self.help(),
            Command::Palette => {
                self.overlays.push(Overlay::Palette {
                    input: Input::default(),
                    found: Vec::new(),
                    cursor: 0,
                });
                self.typed();
            }
            Command::Search | Command::Jump => self.overlays.push(Overlay::Search {
                input: Input::default(),
                hits: Vec::new(),
                cursor: 0,
                codes: command == Command::Jump,
            }),
            Command::Explore => self.set_screen(Screen::Explore),
            Command::CompareScreen => self.set_screen(Screen::Compare),
            Command::ShortlistScreen => {
                self.set_screen(Screen::Shortlist);
                return vec![Effect::ReadShortlist];
            }
            Command::Map => self.set_screen(Screen::Map),
            Command::Sources => self.set_screen(Screen::Sources),
            Command::FocusNext => self.focus(1),
            Command::FocusPrevious => self.focus(-1),
            Command::Zoom => self.zoom = !self.zoom,
            Command::Up => self.step(-1),
            Command::Down => self.step(1),
            Command::PageUp => self.turn_text(-2),
            Command::PageDown => self.turn_text(2),
            Command::HalfUp => self.turn_text(-1),
            Command::HalfDown => self.turn_text(1),
            Command::First => self.step(isize::MIN / 2),
            Command::Last => self.step(isize::MAX / 2),
            Command::Left => self.left(),
            Command::Right => self.right(),
            Command::Open => return self.open(),
            Command::Back => self.back(),
            Command::ExpandAll => {
                self.tree.expand_all(self.evidence.catalog);
                self.follow();
            }
            Command::CollapseAll => {
                self.tree.collapse_all(self.evidence.catalog);
                self.follow();
            }
            Command::NextTab => self.turn_page(1),
            Command::PreviousTab => self.turn_page(-1),
            Command::Save => return self.with_current(Self::toggle_saved),
            Command::Note => return self.with_current(Self::open_note),
            Command::Undo => return self.undo(true),
            Command::Redo => return self.undo(false),
            Command::MoveUp | Command::MoveDown => return self.shift(command == Command::MoveDown),
            Command::Remove => return self.remove(),
            Command::SortByRating => return self.sort_by_rating(),
            Command::Compare => return self.with_current(Self::toggle_compared),
            Command::Baseline => self.baseline = self.rows[Screen::Compare as usize],
            Command::HideEqual => self.hide_equal = !self.hide_equal,
            Command::Region => self.choose_region(),
            Command::NextRegion => return self.next_region(),
            Command::Hours => {
                let hours = match self.settings.hours {
                    HoursBasis::FullTime => HoursBasis::Usual,
                    HoursBasis::Usual => HoursBasis::FullTime,
                };
                self.set_settings(crate::content::Settings { hours, ..self.settings });
                let made = match hours {
                    HoursBasis::FullTime => Msg::StatusFullTimeYear,
                    HoursBasis::Usual => Msg::StatusUsualYear,
                };
                let hourly = self.settings.unit == PayUnit::Hour;
                let shown = hourly.then(|| Msg::StatusShownByHour { key: "unit" }.into());
                self.say(Text::spaced(std::iter::once(made.into()).chain(shown)));
                return vec![Effect::SaveSettings];
            }
            Command::Unit => {
                let unit = match self.settings.unit {
                    PayUnit::Year => PayUnit::Hour,
                    PayUnit::Hour => PayUnit::Year,
                };
                self.set_settings(crate::content::Settings { unit, ..self.settings });
                self.say(match unit {
                    PayUnit::Year => Msg::StatusPayByYear,
                    PayUnit::Hour => Msg::StatusPayByHour,
                });
                return vec![Effect::SaveSettings];
            }
            Command::Language => {
                self.set_settings(self.settings.speaking(self.settings.language.next()));
                self.say(Msg::StatusLanguage);
                return vec![Effect::SaveSettings];
            }
            Command::TitleLanguage => {
                let settings = Settings { lang: self.settings.lang.next(), ..self.settings };
                self.set_settings(settings);
                self.say(match settings.lang {
                    Lang::En => Msg::StatusTitlesEnglish,
                    Lang::Fr => Msg::StatusTitlesFrench,
                });
                return vec![Effect::SaveSettings];
            }
            Command::Theme => {
                let next = ThemeName::ALL.iter().position(|t| *t == self.theme).map_or(0, |i| i + 1);
                self.theme = ThemeName::ALL[next % ThemeName::ALL.len()];
                self.say(Msg::StatusTheme { name: self.theme.title().into() });
                return vec![Effect::SaveSettings, Effect::Redraw];
            }
            Command::Mouse => {
                self.mouse = !self.mouse;
                self.say(if self.mouse { Msg::StatusMouseOurs } else { Msg::StatusMouseTerminal });
                return vec![Effect::Mouse(self.mouse)];
            }
            Command::Source => self.source(),
            Command::Role => self.choose_role(),
            Command::Teer => self.next_teer(),
            Command::Filter => self.open_filter(),
            Command::ClearFilter => self.clear_filter(),
            Command::Order => self.next_order(),
            Command::Lens => {
                self.screen = Screen::Explore;
                self.pane = Pane::Tree;
                self.set_lens(match self.tree.lens {
                    Lens::Classification | Lens::Matches => Lens::Fields,
                    Lens::Fields => Lens::Classification,
                });
            }
            Command::Weights => {
                let before = self.rater().weights();
                self.overlays.push(Overlay::Weights { weights: before, before, cursor: 0 });
            }
            Command::Payback => self.payback(),
            Command::Earlier | Command::Later => self.history(command == Command::Earlier),
            Command::Copy => match self.screen_text() {
                Some(copied) => return vec![Effect::Copy(copied)],
                None => self.say(Msg::StatusNothingToCopy),
            },
            Command::Export => return vec![Effect::Export],
            Command::Redraw => return vec![Effect::ReadShortlist, Effect::Redraw],
            Command::Suspend => return vec![Effect::Suspend],
            // Only what lies over the screen knows these; see `overlay_keys`.
            Command::Accept
            | Command::Close
            | Command::PreviousLine
            | Command::NextLine
            | Command::SaveHit
            | Command::Less
            | Command::More
            | Command::MuchLess
            | Command::MuchMore
            | Command::Toggle
            | Command::KeepUnknown
            | Command::ClearCriterion
            | Command::ClearCriteria
            | Command::Defaults => {}
        }
        Vec::new()
    }

    pub(super) fn set_screen(&mut self, screen: Screen) {
        if screen == Screen::Sources && self.screen != Screen::Sources {
            self.before_sources = self.screen;
        }
        if screen == Screen::Map && self.screen != Screen::Map {
            self.point = self.current();
        }
        self.screen = screen;
        self.zoom = false;
        self.clamp_rows();
    }

    /// Keeps the cursors of lists inside them; what is filtered by the shortlist follows it.
    pub fn clamp_rows(&mut self) {
        for (screen, count) in
            [(Screen::Compare, self.compared.len()), (Screen::Shortlist, self.shortlist.entries().len())]
        {
            let cursor = &mut self.rows[screen as usize];
            *cursor = (*cursor).min(count.saturating_sub(1));
        }
        self.baseline = self.baseline.min(self.compared.len().saturating_sub(1));
        if self.filter.is_on(Criterion::Saved) {
            self.refilter();
        }
    }

    fn focus(&mut self, by: isize) {
        if self.screen != Screen::Explore {
            return;
        }
        let panes = self.panes();
        let at = panes.iter().position(|pane| *pane == self.pane).unwrap_or(0).cast_signed();
        let next = (at + by).rem_euclid(panes.len().cast_signed());
        if let Some(&pane) = panes.get(next.unsigned_abs()) {
            self.pane = pane;
        }
    }

    /// Moves by half pages. A page of text moves by its lines, which only the drawing knows: it is asked to.
    fn turn_text(&mut self, halves: isize) {
        if self.screen == Screen::Explore && self.pane != Pane::Tree {
            self.turn += halves;
        } else {
            self.step(self.page_height() * halves / 2);
        }
    }

    /// Puts the cursor where the drawing has turned the page to, where it has.
    pub fn turned(&mut self, row: Option<usize>) {
        self.turn = 0;
        let Some(row) = row else { return };
        match self.pane {
            Pane::Detail => self.item = row,
            Pane::Pay => self.pane_row[0] = row,
            Pane::Ai => self.pane_row[1] = row,
            Pane::Tree => {}
        }
    }

    fn page_height(&self) -> isize {
        isize::from(self.size.1.saturating_sub(6).max(1).cast_signed())
    }

    fn step(&mut self, by: isize) {
        match (self.screen, self.pane) {
            (Screen::Explore, Pane::Tree) => {
                self.tree.step(by);
                self.follow();
            }
            (Screen::Explore, Pane::Detail) => self.step_item(by),
            (Screen::Explore, Pane::Pay | Pane::Ai) => {
                let last = self.pane_items(self.pane).len().saturating_sub(1);
                let row = &mut self.pane_row[usize::from(self.pane == Pane::Ai)];
                *row = row.saturating_add_signed(by).min(last);
            }
            (Screen::Map, _) => self.step_point(by),
            (Screen::Compare, _) => {
                let last = self.comparison().len().saturating_sub(1);
                self.compare_row = self.compare_row.min(last).saturating_add_signed(by).min(last);
            }
            (Screen::Shortlist, _) => self.step_row(by, self.shortlist.entries().len()),
            (Screen::Sources, _) => self.step_row(by, self.source_count()),
        }
    }

    /// Left and right on the screens beside Explore: columns of the comparison, figures of the shortlist.
    fn step_aside(&mut self, by: isize) {
        match self.screen {
            Screen::Compare => self.step_row(by, self.compared.len()),
            Screen::Shortlist => {
                self.shortlist_column =
                    self.shortlist_column.saturating_add_signed(by).min(super::shortlist::FIGURES);
            }
            Screen::Map => self.go_point(if by < 0 { Way::Left } else { Way::Right }, 1),
            Screen::Explore | Screen::Sources => self.step(by),
        }
    }

    fn step_row(&mut self, by: isize, count: usize) {
        let cursor = &mut self.rows[self.screen as usize];
        *cursor = cursor.saturating_add_signed(by).min(count.saturating_sub(1));
    }

    /// Moves the cursor of the page over its items, past empty lines.
    fn step_item(&mut self, by: isize) {
        let gap = |item: Option<&Item>| item.is_some_and(|item| item.shape == crate::content::Shape::Gap);
        let count = self.items().len();
        let last = count.saturating_sub(1);
        let mut at = self.item.min(last).saturating_add_signed(by).min(last);
        while gap(self.items().get(at)) && at > 0 && at < last {
            at = if by > 0 { at + 1 } else { at - 1 };
        }
        self.item = at;
    }

    fn left(&mut self) {
        match (self.screen, self.pane) {
            (Screen::Explore, Pane::Tree) => {
                if !self.tree.set_open(self.evidence.catalog, false) {
                    self.tree.to_parent();
                }
                self.follow();
            }
            (Screen::Explore, Pane::Detail) => self.turn_page(-1),
            _ => self.step_aside(-1),
        }
    }

    fn right(&mut self) {
        match (self.screen, self.pane) {
            (Screen::Explore, Pane::Tree) => {
                if !self.tree.set_open(self.evidence.catalog, true) {
                    let leaf = self.tree.rows().get(self.tree.cursor()).is_some_and(|row| !row.branch);
                    if leaf {
                        self.pane = Pane::Detail;
                    } else {
                        self.tree.step(1);
                    }
                }
                self.follow();
            }
            (Screen::Explore, Pane::Detail) => self.turn_page(1),
            _ => self.step_aside(1),
        }
    }

    fn open(&mut self) -> Vec<Effect> {
        match (self.screen, self.pane) {
            (Screen::Explore, Pane::Tree) => {
                let row = self.tree.rows().get(self.tree.cursor()).copied();
                match row {
                    Some(row) if row.branch => {
                        self.tree.set_open(self.evidence.catalog, !row.open);
                        self.follow();
                    }
                    Some(row) => self.open_leaf(row.entry),
                    None => {}
                }
            }
            (Screen::Explore, Pane::Detail) => {
                let link = self.item_under_cursor().and_then(|item| item.link);
                match link {
                    Some(group) => self.show(self.catalog().hierarchy().node_of(group)),
                    None => self.source(),
                }
            }
            (Screen::Explore, Pane::Pay) => self.set_page(Page::Pay),
            (Screen::Explore, Pane::Ai) => self.set_page(Page::Ai),
            (Screen::Compare | Screen::Shortlist | Screen::Map, _) => {
                if let Some(group) = self.current() {
                    self.show(self.catalog().hierarchy().node_of(group));
                    self.pane = Pane::Detail;
                } else if self.screen == Screen::Map {
                    self.set_screen(Screen::Explore);
                }
            }
            (Screen::Sources, _) => self.open_one_source(),
        }
        Vec::new()
    }

    /// A unit group gets the focus in the detail view; a position leads to its unit group.
    fn open_leaf(&mut self, entry: Entry) {
        self.pane = Pane::Detail;
        if let (Entry::Position(..), Some(group)) = (entry, super::Tree::group_of(self.catalog(), entry)) {
            self.follow();
            let code = Text::verbatim(self.catalog().code(group));
            self.say(Msg::StatusPlaceOfPosition { code, lens: "lens" });
        }
    }

    fn back(&mut self) {
        if self.zoom {
            self.zoom = false;
        } else if self.screen == Screen::Sources {
            self.set_screen(self.before_sources);
        } else if self.screen != Screen::Explore {
            self.set_screen(Screen::Explore);
        } else if self.pane != Pane::Tree {
            self.pane = Pane::Tree;
        } else if self.tree.teer.take().is_some() {
            self.tree.refresh(self.evidence.catalog);
            self.follow();
        }
    }

    fn turn_page(&mut self, by: isize) {
        let at = Page::ALL.iter().position(|page| *page == self.page).unwrap_or(0).cast_signed();
        let next = (at + by).rem_euclid(Page::ALL.len().cast_signed());
        if let Some(&page) = Page::ALL.get(next.unsigned_abs()) {
            self.set_page(page);
        }
    }

    /// Shows a page of the occupation.
    pub fn set_page(&mut self, page: Page) {
        self.page = page;
        self.item = 0;
        self.forget_items();
        if matches!(self.pane, Pane::Pay | Pane::Ai) {
            self.pane = Pane::Detail;
        }
    }

    fn with_current(&mut self, f: fn(&mut Self, GroupId) -> Vec<Effect>) -> Vec<Effect> {
        // A line that leads to another occupation stands for it: what is saved is what the cursor is on.
        let linked = (self.screen == Screen::Explore && self.pane == Pane::Detail)
            .then(|| self.item_under_cursor().and_then(|item| item.link))
            .flatten();
        if let Some(group) = linked.or(self.current()) {
            return f(self, group);
        }
        self.warn(Msg::StatusChooseOccupation { search: "search" });
        Vec::new()
    }

    fn toggle_compared(&mut self, group: GroupId) -> Vec<Effect> {
        let code = Text::verbatim(self.catalog().code(group));
        if let Some(at) = self.compared.iter().position(|other| *other == group) {
            self.compared.remove(at);
            self.say(Msg::StatusNotCompared { code });
        } else if self.compared.len() >= COMPARED {
            self.warn(Msg::StatusComparisonFull { n: COMPARED as i64, compare: "compare" });
        } else {
            self.compared.push(group);
            let (n, most) = (self.compared.len() as i64, COMPARED as i64);
            self.say(Msg::StatusCompared { code, n, most, show: "show-comparison" });
        }
        self.clamp_rows();
        Vec::new()
    }

    fn next_teer(&mut self) {
        self.tree.teer = match self.tree.teer {
            None => Some(0),
            Some(5) => None,
            Some(teer) => Some(teer + 1),
        };
        self.tree.refresh(self.evidence.catalog);
        self.follow();
        match self.tree.teer {
            Some(teer) => {
                let words = terms::teer(metier_model::Teer(teer)).into();
                self.say(Msg::StatusTeer { digit: Text::verbatim(teer.to_string()), words });
            }
            None => self.say(Msg::StatusAllTeers),
        }
    }

    fn history(&mut self, back: bool) {
        let here = match self.tree.current() {
            Some(Entry::Node(node)) => Some(node),
            _ => None,
        };
        let (from, to) =
            if back { (&mut self.earlier, &mut self.later) } else { (&mut self.later, &mut self.earlier) };
        let Some(node) = from.pop() else {
            return self.say(if back { Msg::StatusNoEarlier } else { Msg::StatusNoLater });
        };
        to.extend(here);
        if to.len() > HISTORY {
            to.remove(0);
        }
        self.jump(node);
    }
}
