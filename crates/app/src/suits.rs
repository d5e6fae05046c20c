//! What suits me: statements to answer, one key each, then the occupations that fit, and what is missing for them.

use super::choices::ChoiceList;
use super::field::Field;
use super::key::{Code, Key};
use super::opening::Opening;
use super::room::{Desk, Layer, Outcome, Press, Request, go, source_page};
use super::{Command, Context, Derived, Keymap, Shared};
use metier_content::Item;
use metier_content::sources::{self, Shown};
use metier_evidence::{Evidence, skills, study};
use metier_model::{Geo, GroupId, Method, Provenance};
use metier_plan::between::role_name;
use metier_plan::filter::{Criterion, bounds};
use metier_plan::interests::{self, Answer, Fit, ITEMS};
use metier_plan::limits::{Limit, Limits, Strain};
use metier_plan::order::{self, Order};
use metier_plan::person::{self, Person};
use metier_words::{Msg, Number, Text};

/// TEER categories that usually ask for no university degree: 2 to 5.
const NO_UNIVERSITY: u8 = 0b11_1100;

/// Answers to a statement on what one cannot do, in the order in which a key turns them.
const ANSWERS: [Option<Limit>; 3] = [None, Some(Limit::Cannot), Some(Limit::RatherNot)];

/// What is shown of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The statement at this position.
    Asking(usize),
    /// The occupations that fit.
    Fitting,
    /// What one cannot do.
    Limits,
}

/// What suits me.
#[derive(Clone, Debug, PartialEq)]
pub struct Suits {
    /// What is shown.
    pub stage: Stage,
    /// Cursor among the occupations.
    pub cursor: usize,
    /// Whether the occupations stand by the field of study instead of the interests.
    by_field: bool,
    /// What one could not do before each change, for undoing.
    undone: Vec<Limits>,
}

/// The answer that a key stands for: its points, or the first letter of yes and no.
fn answer(key: Key) -> Option<Answer> {
    match key {
        Key { code: Code::Char('0' | 'n' | 'N'), ctrl: false, alt: false } => Some(Answer::No),
        Key { code: Code::Char('1' | '?'), ctrl: false, alt: false } => Some(Answer::Some),
        Key { code: Code::Char('2' | 'y' | 'Y' | 'o' | 'O'), ctrl: false, alt: false } => Some(Answer::Yes),
        _ => None,
    }
}

impl Suits {
    /// Where one left off: at the first statement, or at what fits.
    pub(super) fn open(person: &Person) -> Self {
        let known = Order::Interests.is_known(person) || Order::Studied.is_known(person);
        let stage = if known { Stage::Fitting } else { Stage::Asking(person.answers.count().min(ITEMS - 1)) };
        Self { stage, cursor: 0, by_field: false, undone: Vec::new() }
    }

    /// What the occupations stand by: the interests, or the field of study where only that is known or it is chosen.
    pub fn order(&self, person: &Person) -> Order {
        let interests = Order::Interests.is_known(person);
        if Order::Studied.is_known(person) && (self.by_field || !interests) {
            Order::Studied
        } else {
            Order::Interests
        }
    }

    /// The occupations that fit at all, the best first, without those that the filter leaves out; and how many it
    /// leaves out.
    pub fn groups(&self, shared: &Shared, derived: &Derived) -> (Vec<GroupId>, usize) {
        let (eval, person) = (derived.eval(), &shared.person);
        let by = self.order(person);
        let value = |group| match by {
            Order::Studied => person.field.and_then(|field| eval.works(group, field)),
            _ => eval.fit(group, &person.answers),
        };
        // By what was studied, those that are counted as one are one row.
        let is_row = |group| by != Order::Studied || study::stands_for_its_count(shared.catalog(), group);
        let mut fitting =
            GroupId::all().filter(|&group| value(group).is_some_and(|value| value > 0.0) && is_row(group));
        let all = order::sorted(eval, None, shared.settings.place, by, (person, None), &mut fitting);
        let before = all.len();
        let shown: Vec<GroupId> = all.into_iter().filter(|&group| !derived.is_outside(group)).collect();
        let left_out = before - shown.len();
        (shown, left_out)
    }

    fn ask(&mut self, item: usize, press: Press, desk: &mut Desk) -> Outcome {
        let clicked = || press.is(Command::Toggle).then(|| u8::try_from(self.cursor).ok()).flatten();
        let given = if press.command.is_none() { answer(press.key) } else { None };
        if let Some(answer) = given.or_else(|| clicked().and_then(Answer::of_points)) {
            if let Some(slot) = desk.shared.person.answers.0.get_mut(item) {
                *slot = Some(answer);
            }
            if item + 1 < ITEMS {
                self.stage = Stage::Asking(item + 1);
            } else {
                self.show(desk);
            }
            return Outcome::STAY;
        }
        match press.command {
            Some(Command::PreviousLine | Command::Up | Command::Left) => {
                self.stage = Stage::Asking(item.saturating_sub(1));
            }
            Some(Command::NextLine | Command::Down | Command::Right) => {
                self.stage = Stage::Asking((item + 1).min(ITEMS - 1));
            }
            Some(Command::Accept) => self.show(desk),
            _ => return self.common(press, desk),
        }
        Outcome::STAY
    }

    /// Goes to what fits, where there is something to go by.
    fn show(&mut self, desk: &mut Desk) {
        let person = &desk.shared.person;
        if Order::Interests.is_known(person) || Order::Studied.is_known(person) {
            (self.stage, self.cursor) = (Stage::Fitting, 0);
            // A filter by former answers lets through what fits these best.
            let least = interests::least_fit(desk.shared.catalog(), &person.answers);
            if let Some(least) = least.filter(|_| desk.shared.filter.is_on(Criterion::Suits)) {
                desk.shared.filter.fit = least;
            }
        } else if person.answers.count() == 0 {
            desk.shared.warn(Msg::StatusSuitsNothing { field: "my-field" });
        } else {
            desk.shared.warn(Msg::StatusSuitsFlat { field: "my-field" });
        }
    }

    /// Keys of both stages.
    fn common(&mut self, press: Press, desk: &mut Desk) -> Outcome {
        match press.command {
            Some(Command::Quit) => Outcome::CLOSE,
            Some(Command::Help) => Outcome::Stay(vec![Request::Do(Command::Help)]),
            Some(Command::MySchooling) => {
                Outcome::Stay(vec![Request::Open(ChoiceList::schooling(desk.shared))])
            }
            Some(Command::MyField) => Outcome::Stay(vec![Request::Open(ChoiceList::fields(desk.shared))]),
            Some(Command::MyLimits) => {
                (self.stage, self.cursor) = (Stage::Limits, 0);
                Outcome::STAY
            }
            Some(Command::Forget) => {
                desk.shared.person = Person::default();
                (self.stage, self.cursor) = (Stage::Asking(0), 0);
                desk.shared.say(Msg::StatusForgotten);
                Outcome::STAY
            }
            _ => Outcome::STAY,
        }
    }

    /// Statements on what one cannot do: a digit, or left and right, answers the one under the cursor.
    fn limit(&mut self, press: Press, desk: &mut Desk) -> Outcome {
        let Some(strain) = Strain::ALL.get(self.cursor.min(Strain::ALL.len() - 1)).copied() else {
            return Outcome::STAY;
        };
        let own = desk.shared.person.limits.get(strain);
        let at = ANSWERS.iter().position(|answer| *answer == own).unwrap_or(0);
        let turned = |by: usize| ANSWERS.get((at + by) % ANSWERS.len()).copied();
        let typed = match press.key {
            Key { code: Code::Char('0'), ctrl: false, alt: false } => Some(None),
            Key { code: Code::Char('1'), ctrl: false, alt: false } => Some(Some(Limit::RatherNot)),
            Key { code: Code::Char('2'), ctrl: false, alt: false } => Some(Some(Limit::Cannot)),
            Key { code: Code::Char(' '), ctrl: false, alt: false } => turned(1),
            _ => None,
        };
        let answer = match press.command {
            None => typed,
            Some(Command::Right | Command::Toggle) => turned(1),
            Some(Command::Left) => turned(ANSWERS.len() - 1),
            Some(Command::Undo) => {
                if let Some(before) = self.undone.pop() {
                    Self::keep_limits(before, desk);
                }
                return Outcome::STAY;
            }
            Some(Command::Forget) => {
                self.undone.push(desk.shared.person.limits);
                Self::keep_limits(Limits::default(), desk);
                return Outcome::STAY;
            }
            Some(Command::Accept | Command::MyLimits) => {
                *self = Self { undone: std::mem::take(&mut self.undone), ..Self::open(&desk.shared.person) };
                return Outcome::STAY;
            }
            Some(Command::Source) => return Outcome::Stay(vec![what_is_left_out()]),
            command if go(command, &mut self.cursor, Strain::ALL.len()) => return Outcome::STAY,
            _ => return self.common(press, desk),
        };
        if let Some(answer) = answer.filter(|answer| *answer != own) {
            let mut limits = desk.shared.person.limits;
            self.undone.push(limits);
            limits.set(strain, answer);
            Self::keep_limits(limits, desk);
        }
        Outcome::STAY
    }

    /// Keeps what one cannot do, as a filter as well.
    fn keep_limits(limits: Limits, desk: &mut Desk) {
        desk.shared.person.limits = limits;
        let person = desk.shared.person;
        desk.shared.filter.speak_of(person);
        desk.shared.filter.set_on(Criterion::Cannot, !limits.is_empty());
    }

    fn fit(&mut self, press: Press, desk: &mut Desk) -> Outcome {
        let (groups, _) = self.groups(desk.shared, desk.derived);
        self.cursor = self.cursor.min(groups.len().saturating_sub(1));
        if go(press.command, &mut self.cursor, groups.len()) {
            return Outcome::STAY;
        }
        let here = groups.get(self.cursor).copied();
        match (press.command, here) {
            (Some(Command::Accept), Some(group)) => {
                let node = desk.shared.catalog().hierarchy().node_of(group);
                Outcome::Read(node)
            }
            (Some(Command::Save), Some(group)) => Outcome::Stay(vec![desk.shared.toggle_saved(group).into()]),
            // The sentence about what was saved names the key that undoes it.
            (Some(Command::Undo), _) => Outcome::Stay(vec![Request::Do(Command::Undo)]),
            (Some(Command::Compare), Some(group)) => {
                desk.shared.toggle_compared(group);
                Outcome::STAY
            }
            (Some(Command::Note), Some(group)) => {
                Outcome::Stay(vec![Request::Open(Field::note(group, desk.shared))])
            }
            (Some(Command::Source), Some(group)) => Outcome::Stay(vec![Self::source(group, desk)]),
            (Some(Command::Order), _) => {
                self.by_field = !self.by_field;
                self.cursor = 0;
                if !Order::Studied.is_known(&desk.shared.person) {
                    desk.shared.say(Msg::StatusSuitsNoField { field: "my-field" });
                }
                Outcome::STAY
            }
            (Some(Command::NoUniversity), _) => {
                let filter = &mut desk.shared.filter;
                if filter.is_on(Criterion::Teer) && filter.teers == NO_UNIVERSITY {
                    filter.reset(Criterion::Teer);
                } else {
                    filter.teers = NO_UNIVERSITY;
                    filter.set_on(Criterion::Teer, true);
                    desk.shared.say(Msg::StatusNoUniversity { filter: "filter" });
                }
                self.cursor = 0;
                Outcome::STAY
            }
            (Some(Command::KeepAsFilter), _) => {
                if groups.is_empty() {
                    return Outcome::STAY;
                }
                self.keep(&groups, desk);
                Outcome::Close(vec![Request::List])
            }
            (Some(Command::AnswerAgain), _) => {
                let answers = &desk.shared.person.answers.0;
                self.stage = Stage::Asking(answers.iter().position(Option::is_none).unwrap_or(0));
                Outcome::STAY
            }
            _ => self.common(press, desk),
        }
    }

    /// Keeps the first of the occupations that are listed as a filter: from the figure on that the last of them has.
    fn keep(&self, groups: &[GroupId], desk: &mut Desk) {
        let (eval, person) = (desk.derived.eval(), desk.shared.person);
        let order = self.order(&person);
        let by_field = order == Order::Studied;
        let figures = groups.iter().filter_map(|&group| {
            if by_field {
                person.field.and_then(|field| eval.works(group, field))
            } else {
                eval.fit(group, &person.answers)
            }
        });
        let figures: Vec<f32> = figures.collect();
        let least = interests::floor(figures.iter().copied()).unwrap_or_default();
        let filter = &mut desk.shared.filter;
        filter.speak_of(person);
        let (clear, filters) = ("clear-filter", "filter");
        let kept = if by_field {
            let (low, high) = bounds::SHARE;
            filter.share = ((1_000.0 * least).floor() / 10.0).clamp(low, high);
            let n = figures.iter().filter(|&&share| 100.0 * share >= filter.share).count() as i64;
            let least = Number::decimal(filter.share.into(), 1);
            Msg::StatusStudiedKept { n, least, clear, filter: filters }
        } else {
            filter.fit = interests::in_per_cent(least).max(1);
            let n = figures.iter().filter(|&&fit| interests::in_per_cent(fit) >= filter.fit).count() as i64;
            Msg::StatusSuitsKept { n, least: Number::whole(filter.fit.into()), clear, filter: filters }
        };
        filter.set_on(if by_field { Criterion::Studied } else { Criterion::Suits }, true);
        desk.shared.order = order;
        desk.shared.say(kept);
    }

    /// Where the fit, the share and what is missing come from.
    fn source(group: GroupId, desk: &Desk) -> Request {
        let shared = &*desk.shared;
        let name = Text::verbatim(shared.name_of(group));
        let (person, eval) = (&shared.person, desk.derived.eval());
        let percent = |share: f32| Number::decimal(f64::from(share) * 100.0, 0);
        let modelled = |sources: &[&'static str], method: Method, period: &'static str| {
            Some(Provenance::modelled(sources, period, Geo::Canada, method))
        };
        let mut shown = Vec::new();
        if let Some(fit) = eval.fit(group, &person.answers) {
            let value = Msg::SuitsFitOf { n: percent(fit) }.into();
            let from = modelled(&[skills::SOURCE], Method::InterestFit, "2025");
            let what = Text::dots([Msg::SuitsFit.into(), name.clone()]);
            let profile = person.answers.profile();
            let fit = best(shared.evidence, person, group);
            let most = fit.and_then(|fit| interests::most(&fit.letters, profile.asked));
            let asked = profile.letters_asked() as i64;
            let told =
                |most| (Text::from(Msg::SuitsMost), Msg::SuitsMostTold { n: percent(most), asked }.into());
            shown.push(Shown { what, value, from, more: most.map(told).into_iter().collect() });
        }
        if let Some(share) = person.field.and_then(|field| eval.works(group, field)) {
            let n = Number::decimal(f64::from(share) * 100.0, 1);
            // Rounded, a smaller share would be none.
            let value = if share < 0.001 { Msg::SuitsPercentFew } else { Msg::SuitsPercent { n } }.into();
            let from = modelled(&[study::SOURCE], study::SHARE, study::PERIOD);
            let what = Text::dots([Msg::SuitsShare.into(), name.clone()]);
            shown.push(Shown { what, value, from, more: Vec::new() });
        }
        shown.push(Shown {
            what: Text::dots([Msg::SuitsMissing.into(), name]),
            value: Text::EMPTY,
            from: modelled(&["noc-2021", skills::SOURCE, study::SOURCE], person::METHOD, "2021-2025"),
            more: Vec::new(),
        });
        source_page(sources::of_figures(shared.catalog(), &shown, (shared.settings.lang, shared.today)))
    }
}

/// Where the lines are drawn on what work asks for.
fn what_is_left_out() -> Request {
    let told = [
        Msg::LimitsHowLevels,
        Msg::LimitsHowCannot,
        Msg::LimitsHowRather,
        Msg::LimitsHowSeldom,
        Msg::LimitsHowSteps,
        Msg::LimitsHowRoles,
        Msg::LimitsHowFilter,
    ];
    let mut items: Vec<Item> =
        told.into_iter().flat_map(|told| [Item::paragraph(told), Item::gap()]).collect();
    items.pop();
    let title = Text::from(Msg::LimitsHow);
    Request::Open(Opening::Reader { title: title.clone(), short: title, items })
}

/// The role that fits best, by its position, where answers say which.
pub fn fitting_role(shared: &Shared, group: GroupId) -> Option<usize> {
    let fit = best(shared.evidence, &shared.person, group);
    let fit = fit.filter(|_| Order::Interests.is_known(&shared.person))?;
    shared.catalog().occupation(group, shared.settings.lang)?.role_of(&fit.profile)
}

/// Of which role what is missing is told, and the ways into all of them as the page says them; none of an occupation with
/// one role.
pub fn told_role(shared: &Shared, group: GroupId) -> Option<Text> {
    let occupation = shared.catalog().occupation(group, shared.settings.lang)?;
    let role = role_name(&occupation, fitting_role(shared, group), shared.settings.place.geo)?;
    let all = metier_content::sight::getting_in(&shared.subject_of(group)).text;
    Some(Msg::SuitsWhyRole { role: Text::verbatim(role.to_owned()), all }.into())
}

/// The role of an occupation that fits best; none where nothing is answered.
pub fn best(evidence: &Evidence, person: &Person, group: GroupId) -> Option<Fit> {
    interests::best_role(evidence.catalog, &person.answers.profile(), group)
}

impl Layer for Suits {
    fn context(&self) -> Context {
        Context::Suits
    }

    fn word(&self, command: Command) -> Option<Msg> {
        match (command, self.stage) {
            (Command::Accept, Stage::Asking(_) | Stage::Limits) => Some(Msg::WordWhatFits),
            (Command::Accept, Stage::Fitting) => Some(Msg::CommandOpen),
            (Command::Source, Stage::Limits) => Some(Msg::WordMore),
            _ => None,
        }
    }

    fn takes(&self, command: Command, shared: &Shared) -> bool {
        let person = &shared.person;
        if self.stage == Stage::Limits {
            let others = [
                Command::NoUniversity,
                Command::KeepAsFilter,
                Command::AnswerAgain,
                Command::Save,
                // It is what is shown.
                Command::MyLimits,
            ];
            return !others.contains(&command);
        }
        if command == Command::Accept && self.stage != Stage::Fitting {
            return Order::Interests.is_known(person) || Order::Studied.is_known(person);
        }
        let fitting = matches!(
            command,
            Command::NoUniversity
                | Command::KeepAsFilter
                | Command::AnswerAgain
                | Command::Save
                | Command::Source
        );
        !fitting || self.stage == Stage::Fitting
    }

    fn everywhere(&self, command: Command, _: Key) -> bool {
        let both = matches!(
            command,
            Command::Up | Command::Down | Command::Left | Command::Right | Command::Help | Command::Quit
        );
        let fitting = matches!(
            command,
            Command::PageUp
                | Command::PageDown
                | Command::First
                | Command::Last
                | Command::Save
                | Command::Compare
                | Command::Note
                | Command::Undo
                | Command::Order
                | Command::Source
        );
        let limiting = matches!(command, Command::First | Command::Last | Command::Undo | Command::Source);
        both || fitting && self.stage == Stage::Fitting || limiting && self.stage == Stage::Limits
    }

    /// Answers first, as long as statements are asked.
    fn command(&self, keymap: &Keymap, key: Key) -> Option<Command> {
        if matches!(self.stage, Stage::Asking(_)) && answer(key).is_some() {
            return None;
        }
        let own = |context| keymap.own(key, context);
        let everywhere = || own(Context::Global).filter(|&command| self.everywhere(command, key));
        own(Context::Suits).or_else(|| own(Context::Overlay)).or_else(everywhere)
    }

    fn update(&mut self, press: Press, desk: &mut Desk) -> Outcome {
        match self.stage {
            Stage::Asking(item) => self.ask(item, press, desk),
            Stage::Fitting => self.fit(press, desk),
            Stage::Limits => self.limit(press, desk),
        }
    }

    fn click(&mut self, row: usize) -> Option<Command> {
        let same = std::mem::replace(&mut self.cursor, row) == row;
        match self.stage {
            Stage::Asking(_) => Some(Command::Toggle),
            Stage::Limits => same.then_some(Command::Toggle),
            Stage::Fitting => same.then_some(Command::Accept),
        }
    }
}
