//! The filter over the screen: its criteria act at once, until it is kept or taken back.

use super::input::{LONGEST, Typing, is_letter, no_digit, read_of_sum, type_number, type_sum};
use super::key::{Code, Key};
use super::room::{Desk, Layer, Outcome, Press, Request, go, steps};
use super::{Command, Context, Keymap, Screen, Shared, Status};
use metier_content::terms;
use metier_data::Catalog;
use metier_model::{GroupId, UNIT_GROUPS};
use metier_plan::filter::{Criterion, Filter, Need};
use metier_plan::interests;
use metier_plan::order::Order;
use metier_words::{Msg, Text};

/// All unit groups, as messages count them.
pub(super) const ALL: i64 = UNIT_GROUPS as i64;

/// The filter; its criteria act at once.
#[derive(Clone, Debug, PartialEq)]
pub struct FilterForm {
    /// What the filter was when it was opened.
    before: Filter,
    /// What it was opened with: what more and less are measured against is chosen then.
    opened: Filter,
    /// The occupation that was chosen when it was opened.
    chosen: Option<GroupId>,
    /// Cursor among the criteria.
    pub cursor: usize,
    /// What has been typed so far as the value of the line.
    typed: String,
    /// The filter before that: where the number does not fit, it holds again.
    untyped: Filter,
}

/// Occupations that "more" and "less" can be measured against: the present work, the one that is shown, those compared, those saved.
fn baselines(desk: &Desk) -> Vec<GroupId> {
    let shared = &*desk.shared;
    let compared = shared.compared.get(shared.baseline).into_iter().chain(&shared.compared).copied();
    let mut all: Vec<GroupId> = Vec::new();
    let known = shared.filter.baseline.into_iter().chain(shared.work()).chain(desk.here);
    for group in known.chain(compared).chain(shared.saved()) {
        if !all.contains(&group) {
            all.push(group);
        }
    }
    all
}

impl FilterForm {
    /// Opens the filter. One compares with the present work, or with the start of the moves where they are shown, or else
    /// with what stands under the cursor, until something else is chosen.
    pub(super) fn open(desk: &mut Desk, start: Option<GroupId>) -> Self {
        let before = desk.shared.filter.clone();
        let relative = Criterion::ALL.into_iter().any(|c| c.is_relative() && before.is_on(c));
        if !relative
            && let Some(group) =
                desk.shared.work().or(start).or(desk.here).or_else(|| baselines(desk).first().copied())
        {
            desk.shared.filter.baseline = Some(group);
        }
        // As long as nobody has said from which fit on, it is the one that keeps the best of these answers.
        let filter = &mut desk.shared.filter;
        if !filter.is_on(Criterion::Suits)
            && filter.fit == Filter::default().fit
            && let Some(least) =
                interests::least_fit(desk.shared.evidence.catalog, &desk.shared.person.answers)
        {
            filter.fit = least;
        }
        let (untyped, opened) = (before.clone(), filter.clone());
        Self { before, opened, chosen: desk.here, cursor: 0, typed: String::new(), untyped }
    }

    /// Keeps the filter: its matches stand in the list, however many they are, by pay where a pay was asked for, and
    /// what was chosen stays chosen where it is one of them.
    fn accept(&self, desk: &mut Desk) -> Vec<Request> {
        let (clear, order) = ("clear-filter", "order");
        let Some(count) = desk.derived.filtered() else {
            desk.shared.say(Msg::StatusNoFilter { all: ALL });
            return Vec::new();
        };
        // The map shows what is let through by itself.
        let listed = desk.screen != Screen::Map;
        if listed && desk.shared.filter.asks_for_other_pay(&self.before) {
            desk.shared.order = Order::Pay;
        }
        let (n, by) = (count as i64, terms::order(desk.shared.order).into());
        desk.shared.say(if listed {
            Msg::StatusFilterListed { count: n, all: ALL, by, back: "back", clear, order }
        } else {
            Msg::StatusFilterKept { count: n, all: ALL, clear, order }
        });
        let list = listed.then_some(Request::List);
        list.into_iter().chain(self.chosen.map(Request::Keep)).collect()
    }

    fn change(&mut self, press: Press, desk: &mut Desk) {
        let mut filter = desk.shared.filter.clone();
        let criterion = Criterion::ALL.get(self.cursor).copied().unwrap_or(Criterion::Teer);
        let catalog = desk.shared.catalog();
        // Within a sum letters and spaces are part of it.
        if criterion.is_sum() && !self.typed.is_empty() {
            let mut typed = self.typed.clone();
            if type_sum(&mut typed, press.key) == Typing::Taken {
                if let Err(sentence) = self.type_in(&mut filter, criterion, press.key, catalog) {
                    desk.shared.warn(sentence);
                } else if !self.typed.is_empty() {
                    desk.shared.status = read_of_sum(&self.typed).map(Status::told);
                }
                desk.shared.filter = filter;
                return;
            }
        }
        if let Some(by) = steps(press.command) {
            self.typed.clear();
            let baselines = baselines(desk);
            filter.step(criterion, by as isize, catalog, desk.shared.settings.place.geo, &baselines);
        } else if go(press.command, &mut self.cursor, Criterion::ALL.len()) {
            self.typed.clear();
        } else if let Err(sentence) = self.edit(&mut filter, criterion, press, catalog) {
            desk.shared.warn(sentence);
        }
        desk.shared.filter = filter;
    }

    /// Keys of one line that neither move nor step. The error is a sentence.
    fn edit(
        &mut self,
        filter: &mut Filter,
        criterion: Criterion,
        press: Press,
        catalog: &Catalog,
    ) -> Result<(), Text> {
        match press.command {
            Some(Command::Toggle) => {
                let on = !filter.is_on(criterion);
                if !filter.set_on(criterion, on) {
                    return Err(match criterion.needs() {
                        Need::Letters => Msg::StatusTypeLetters,
                        Need::Categories => Msg::StatusTypeCategories,
                        Need::Answers | Need::Field | Need::Limits => {
                            Msg::FilterAnswerFirst { key: "interests" }
                        }
                        Need::Baseline | Need::Nothing => Msg::StatusTypeCode,
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
                self.typed.clear();
                filter.reset(criterion);
                return Ok(());
            }
            Some(Command::ClearCriteria) => {
                self.typed.clear();
                *filter = filter.cleared();
                return Ok(());
            }
            _ => {}
        }
        match (press.key, criterion) {
            (Key { code: Code::Char(c), ctrl: false, alt: false }, Criterion::Teer) => {
                match c.to_digit(10).filter(|teer| *teer <= 5) {
                    Some(teer) => {
                        filter.toggle_teer(teer as u8);
                        Ok(())
                    }
                    None => Err(Msg::StatusTypeCategories.into()),
                }
            }
            (Key { code: Code::Char(c), ctrl: false, alt: false }, Criterion::Interests) => {
                if filter.toggle_letter(c) { Ok(()) } else { Err(Msg::StatusTypeLetters.into()) }
            }
            _ => self.type_in(filter, criterion, press.key, catalog),
        }
    }

    /// Takes a key as part of the value of a line.
    fn type_in(
        &mut self,
        filter: &mut Filter,
        criterion: Criterion,
        key: Key,
        catalog: &Catalog,
    ) -> Result<(), Text> {
        if self.typed.is_empty() {
            self.untyped = filter.clone();
        }
        let taken = if criterion.is_sum() {
            type_sum(&mut self.typed, key)
        } else {
            type_number(&mut self.typed, key, LONGEST)
        };
        let is_typed = criterion.is_relative() || criterion.typed("1").is_some();
        match taken {
            Typing::Other if is_typed && is_letter(key) => Err(no_digit(key).into()),
            Typing::Other => Ok(()),
            _ if !is_typed => {
                self.typed.clear();
                Err(Msg::StatusNoNumber { less: "less", more: "more" }.into())
            }
            Typing::Refused => Err(no_digit(key).into()),
            Typing::Taken => {
                let entered = self.enter(filter, criterion, catalog);
                if !criterion.is_relative() && (entered.is_err() || self.typed.is_empty()) {
                    filter.clone_from(&self.untyped);
                }
                entered
            }
        }
    }

    /// Takes over what has been typed as the value of a line.
    fn enter(&mut self, filter: &mut Filter, criterion: Criterion, catalog: &Catalog) -> Result<(), Text> {
        let typed = &mut self.typed;
        if typed.is_empty() {
            return Ok(());
        }
        let relative = criterion.is_relative();
        if relative && typed.len() < 5 {
            return Ok(());
        }
        if relative {
            let group = catalog.group(typed);
            let code = std::mem::take(typed);
            let unknown = || Text::from(Msg::StatusNoUnitGroup { code: Text::verbatim(code) });
            filter.baseline = Some(group.ok_or_else(unknown)?);
            filter.set_on(criterion, true);
            return Ok(());
        }
        let Some(value) = criterion.typed(typed) else { return Ok(()) };
        filter.set(criterion.word(), &value, catalog)
    }
}

impl Layer for FilterForm {
    fn context(&self) -> Context {
        Context::Criteria
    }

    fn accepts(&self) -> Option<Msg> {
        Some(Msg::WordKeep)
    }

    fn leaves(&self) -> Option<Msg> {
        Some(Msg::WordAsBefore)
    }

    /// What is off has nothing to be cleared, and nothing that it cannot be decided for.
    fn takes(&self, command: Command, shared: &Shared) -> bool {
        let is_on = || Criterion::ALL.get(self.cursor).is_some_and(|&own| shared.filter.is_on(own));
        match command {
            Command::KeepUnknown | Command::ClearCriterion => is_on(),
            Command::ClearCriteria => shared.filter.is_active(),
            _ => true,
        }
    }

    /// Of the commands of everywhere only those that move, help and leave: letters and digits are typed.
    fn everywhere(&self, command: Command, key: Key) -> bool {
        matches!(command, Command::Up | Command::Down | Command::Help | Command::Quit | Command::Back)
            || matches!(command, Command::PageUp | Command::PageDown) && !matches!(key.code, Code::Char(_))
    }

    /// Its own, those that change a value, those of all overlays, those of everywhere.
    fn command(&self, keymap: &Keymap, key: Key) -> Option<Command> {
        let own = |context| keymap.own(key, context);
        let value = || own(Context::Values).filter(|&command| steps(Some(command)).is_some());
        let everywhere = || own(Context::Global).filter(|&command| self.everywhere(command, key));
        own(Context::Criteria).or_else(value).or_else(|| own(Context::Overlay)).or_else(everywhere)
    }

    fn update(&mut self, press: Press, desk: &mut Desk) -> Outcome {
        match press.command {
            Some(Command::Quit) => {
                self.close(desk);
                Outcome::CLOSE
            }
            Some(Command::Accept) => Outcome::Close(self.accept(desk)),
            Some(Command::Help) => Outcome::Stay(vec![Request::Do(Command::Help)]),
            _ => {
                self.change(press, desk);
                Outcome::STAY
            }
        }
    }

    /// What was set is not lost with it: undo brings it back.
    fn close(&mut self, desk: &mut Desk) {
        let set = std::mem::replace(&mut desk.shared.filter, self.before.clone());
        if set != self.opened {
            desk.shared.unkept = Some(set);
            desk.shared.say(Msg::StatusFilterAsBefore { undo: "undo" });
        }
    }

    /// A second click on a line turns it on or off.
    fn click(&mut self, row: usize) -> Option<Command> {
        if self.cursor == row {
            return Some(Command::Toggle);
        }
        self.cursor = row;
        self.typed.clear();
        None
    }
}
