//! The palette: commands, pages, occupations, places, themes and languages by their names.

use metier_words::{Language, Msg, Text};

use super::choices::{places, set_place};
use super::command::Spec;
use super::input::Input;
use super::opening::called;
use super::room::{Desk, Layer, Outcome, Press, Request, go};
use super::{COMMANDS, Command, Context, Effect, Shared, ThemeName};
use metier_content::{Page, group_text, terms};
use metier_evidence::pay::Place;
use metier_model::{GroupId, Lang, Level, NodeId};
use metier_search::MatchKind;
use metier_search::fold::Folded;

/// Occupations shown at most.
const OCCUPATIONS: usize = 12;
/// Letters from which on occupations and places are looked for.
const LETTERS: usize = 2;

/// What a row of the palette leads to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Goal {
    /// A command to carry out.
    Command(Command),
    /// A page of the occupation.
    Page(Page),
    /// A class of the classification.
    Node(NodeId),
    /// A place that figures are asked for.
    Place(Place),
    /// Colours.
    Theme(ThemeName),
    /// A language.
    Language(Language),
}

/// A row of the palette.
#[derive(Clone, Debug, PartialEq)]
pub struct PaletteEntry {
    /// What it leads to.
    pub goal: Goal,
    /// Its name.
    pub name: Text,
    /// What it does or is.
    pub about: Text,
}

/// What can be done and gone to, by name.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Palette {
    /// What is typed.
    pub input: Input,
    /// Rows that fit, best first.
    pub found: Vec<PaletteEntry>,
    /// Cursor among them.
    pub cursor: usize,
}

impl Palette {
    /// A palette that nothing is typed into yet: what was used here most comes first.
    pub(super) fn open(desk: &mut Desk) -> Self {
        Self { found: entries("", desk.shared), ..Self::default() }
    }

    fn choose(goal: Goal, shared: &mut Shared) -> Vec<Request> {
        if let Some(name) = key(goal, shared) {
            let uses = shared.used.entry(name).or_default();
            *uses = uses.saturating_add(1);
        }
        match goal {
            Goal::Command(command) => vec![Request::Do(command)],
            Goal::Page(page) => vec![Request::Page(page)],
            Goal::Node(node) if shared.catalog().hierarchy().level(node) == Level::Unit => {
                vec![Request::Read(node)]
            }
            Goal::Node(node) => vec![Request::Show(node)],
            Goal::Place(place) => set_place(shared, place),
            Goal::Theme(theme) => {
                shared.theme = theme;
                shared.say(Msg::StatusTheme { name: theme.title().into() });
                vec![Effect::SaveSettings.into(), Effect::Redraw.into()]
            }
            Goal::Language(language) => {
                shared.settings = shared.settings.speaking(language);
                shared.say(Msg::StatusLanguage);
                vec![Effect::SaveSettings.into()]
            }
        }
    }
}

impl Layer for Palette {
    fn accepts(&self) -> Option<Msg> {
        Some(Msg::WordDo)
    }

    /// Without an entry there is nothing to act on.
    fn takes(&self, command: Command, _: &Shared) -> bool {
        command == Command::Close || !self.found.is_empty()
    }

    fn update(&mut self, press: Press, desk: &mut Desk) -> Outcome {
        if press.is(Command::Accept) {
            let goal = self.found.get(self.cursor).map(|entry| entry.goal);
            return Outcome::Close(goal.map_or_else(Vec::new, |goal| Self::choose(goal, desk.shared)));
        }
        if !go(press.command, &mut self.cursor, self.found.len()) && self.input.key(press.key) {
            self.typed(desk);
        }
        Outcome::STAY
    }

    fn typed(&mut self, desk: &mut Desk) {
        self.found = entries(self.input.text(), desk.shared);
        self.cursor = 0;
    }

    fn click(&mut self, row: usize) -> Option<Command> {
        self.cursor = row;
        Some(Command::Accept)
    }
}

/// The name under which it is counted how often something was chosen here; occupations are not counted, they have a
/// history of their own.
fn key(goal: Goal, shared: &Shared) -> Option<String> {
    Some(match goal {
        Goal::Command(command) => command.spec()?.id.to_owned(),
        Goal::Page(page) => format!("page {}", page.token()),
        Goal::Theme(theme) => format!("theme {}", theme.token()),
        Goal::Language(language) => format!("language {}", language.code()),
        Goal::Place(place) => match place.area.and_then(|at| shared.catalog().areas().get(usize::from(at))) {
            Some(area) => format!("place {}", area.name.name(Lang::default())),
            None => format!("place {}", place.geo.code()),
        },
        Goal::Node(_) => return None,
    })
}

/// In which order kinds of rows stand that fit alike: what one does first, then where one goes, then how all is shown;
/// last the keys that move, which nobody looks for here.
fn class(goal: Goal) -> u8 {
    match goal {
        Goal::Command(
            Command::Up
            | Command::Down
            | Command::Left
            | Command::Right
            | Command::PageUp
            | Command::PageDown
            | Command::HalfUp
            | Command::HalfDown
            | Command::First
            | Command::Last
            | Command::FocusNext
            | Command::FocusPrevious
            | Command::Back
            | Command::Redraw
            | Command::Suspend,
        ) => 7,
        Goal::Command(command)
            if command.spec().is_some_and(|spec| spec.footer > 0 && spec.context == Context::Global) =>
        {
            0
        }
        Goal::Command(_) => 1,
        Goal::Page(_) => 2,
        Goal::Node(_) => 3,
        Goal::Place(_) => 4,
        Goal::Theme(_) => 5,
        Goal::Language(_) => 6,
    }
}

/// How well names, what it is called besides and a description fit what is typed: the whole name, its beginning or
/// whole words that it is called besides, beginnings of words of either, the same of a question without its small
/// words, then what it does.
fn rank(
    (names, also): (&[Folded], &[Folded]),
    about: &Folded,
    (typed, asked): (&Folded, &[&str]),
) -> Option<u8> {
    let words: Vec<&str> = typed.words().collect();
    let all = |fits: &dyn Fn(&str) -> bool| words.iter().all(|word| fits(word));
    if names.iter().any(|name| name.text() == typed.text()) {
        Some(0)
    } else if names.iter().any(|name| name.text().starts_with(typed.text()))
        || all(&|word| also.iter().any(|name| name.words().any(|own| own == word)))
    {
        Some(1)
    } else if all(&|word| names.iter().chain(also).any(|name| name.words().any(|own| own.starts_with(word))))
    {
        Some(2)
    } else if is_asked((names, also), typed, asked) {
        Some(3)
    } else {
        let known =
            |word: &str| about.text().contains(word) || names.iter().any(|name| name.text().contains(word));
        all(&known).then_some(4)
    }
}

/// Whether a question holds what it is called: every word of it but the small ones, or where words stand without spaces,
/// one of two signs at least.
fn is_asked((names, also): (&[Folded], &[Folded]), typed: &Folded, words: &[&str]) -> bool {
    let called = || names.iter().chain(also).flat_map(Folded::words);
    let some = !words.is_empty() && words.iter().all(|word| called().any(|own| own.starts_with(word)));
    // Every sign of such a script takes three bytes.
    let whole = |own: &str| own.len() >= 6 && own.chars().all(|sign| sign.len_utf8() == 3);
    some || called().any(|own| whole(own) && typed.text().contains(own))
}

/// What a text names, best first; of what fits alike, what was chosen here most.
fn entries(typed: &str, shared: &mut Shared) -> Vec<PaletteEntry> {
    let locale = shared.locale();
    let (folded, unsaid) = (Folded::new(typed), Folded::new(""));
    let small = called(&[Msg::PaletteSmall.into()], &locale);
    let is_small = |word: &&str| small.iter().any(|list| list.words().any(|own| own == *word));
    let words: Vec<&str> = folded.words().filter(|word| !is_small(word)).collect();
    // What every question here is about says little beside other words, and all where it stands alone.
    let weak = called(&[Msg::PaletteWeak.into()], &locale);
    let is_weak = |word: &&str| weak.iter().any(|list| list.words().any(|own| own == *word));
    let strong: Vec<&str> = words.iter().copied().filter(|word| !is_weak(word)).collect();
    let asked = (&folded, if strong.is_empty() { words.as_slice() } else { strong.as_slice() });
    let mut found: Vec<(u8, PaletteEntry)> = Vec::new();
    let mut offer = |goal: Goal, names: &[Text], about: Text, described: &Text| {
        let said = |names: &[Text]| -> Vec<Folded> {
            names.iter().map(|name| Folded::new(&name.say(&locale))).collect()
        };
        let also = also_called(goal);
        let (own, besides) = (said(names), said(also.as_slice()));
        let Some(name) = names.first() else { return };
        // What is called so in another language comes after what is called so in that of the screen.
        let ranked =
            rank((&own, &besides), &Folded::new(&described.say(&locale)), asked).map(|rank| 2 * rank);
        let elsewhere = || {
            let called = |names| called(names, &locale);
            rank((&called(names), &called(also.as_slice())), &unsaid, asked).map(|rank| 2 * rank + 1)
        };
        if let Some(rank) = ranked.or_else(elsewhere) {
            found.push((rank, PaletteEntry { goal, name: name.clone(), about }));
        }
    };
    for spec in COMMANDS.iter().filter(|spec| is_given(spec)) {
        let doc = Text::from(spec.doc.clone());
        let names = [spec.title.clone().into(), Text::verbatim(spec.id)];
        offer(Goal::Command(spec.command), &names, doc.clone(), &doc);
    }
    for page in Page::ALL {
        let names = [page.title().into(), page.short().into()];
        offer(Goal::Page(page), &names, Msg::PalettePage.into(), &Msg::PalettePage.into());
    }
    for theme in ThemeName::ALL {
        offer(
            Goal::Theme(theme),
            &[theme.title().into()],
            Msg::PaletteTheme.into(),
            &Msg::PaletteTheme.into(),
        );
    }
    for language in Language::ALL {
        // One looks for it by its name in the language that one reads.
        let said = Msg::plain(&format!("palette-language-{}", language.code())).map(Text::from);
        let own = [Text::verbatim(language.own_name()), Text::verbatim(language.code())];
        let names: Vec<Text> = own.into_iter().chain(said).collect();
        let about = Text::from(Msg::PaletteLanguage);
        offer(Goal::Language(language), &names, about.clone(), &about);
    }
    if typed.trim().chars().count() >= LETTERS {
        for place in places(shared.catalog()) {
            let area = place.area.and_then(|at| shared.catalog().areas().get(usize::from(at)));
            let names = match area {
                Some(area) => vec![terms::region(&area.name, place.geo), Text::verbatim(area.code.clone())],
                None => vec![Shared::geo_name(place.geo), Text::verbatim(place.geo.code())],
            };
            // Places are found by their names alone.
            offer(Goal::Place(place), &names, Msg::PalettePlace.into(), &Text::EMPTY);
        }
        found.extend(occupations(typed, shared));
    }
    let uses = |goal: Goal| key(goal, shared).and_then(|key| shared.used.get(&key)).copied().unwrap_or(0);
    let mut keyed: Vec<_> = found
        .into_iter()
        .map(|(rank, entry)| ((rank, std::cmp::Reverse(uses(entry.goal)), class(entry.goal)), entry))
        .collect();
    keyed.sort_by_key(|(key, _)| *key);
    keyed.into_iter().map(|(_, entry)| entry).collect()
}

/// What else people call it, as words in a row, where they call it otherwise at all.
fn also_called(goal: Goal) -> Option<Text> {
    let id = match goal {
        Goal::Command(command) => command.spec()?.id.to_owned(),
        Goal::Page(page) => format!("page-{}", page.token().to_lowercase()),
        _ => return None,
    };
    Msg::plain(&format!("palette-also-{id}")).map(Text::from)
}

/// Whether a command is one of the palette's.
fn is_given(spec: &Spec) -> bool {
    spec.command != Command::ForceQuit && !spec.context.is_over()
}

/// Occupations that are called so, or have the code.
fn occupations(typed: &str, shared: &mut Shared) -> Vec<(u8, PaletteEntry)> {
    let (catalog, lang) = (shared.catalog(), shared.settings.lang);
    let Some(mut searcher) = shared.searcher(&[]) else { return Vec::new() };
    let rank = |kind: MatchKind| match kind {
        MatchKind::Code => Some(0),
        MatchKind::Exact | MatchKind::Name => Some(2),
        MatchKind::Prefix => Some(4),
        MatchKind::Word | MatchKind::Typo => Some(6),
        MatchKind::Meaning | MatchKind::Fuzzy => None,
    };
    let hits = searcher.search(typed, OCCUPATIONS);
    hits.into_iter()
        .filter_map(|hit| {
            let group = GroupId(hit.group);
            let name = group_text(catalog, group, lang);
            let matched = Text::verbatim(metier_content::found::matched(&hit));
            let is_title = hit.title == catalog.title(group, lang);
            let about = if is_title { Msg::PaletteOccupation.into() } else { matched };
            let goal = Goal::Node(catalog.hierarchy().node_of(group));
            Some((rank(hit.kind)?, PaletteEntry { goal, name, about }))
        })
        .collect()
}

impl PaletteEntry {
    /// The command whose keys lead there without the palette.
    pub fn command(&self) -> Option<Command> {
        match self.goal {
            Goal::Command(command) => Some(command),
            _ => None,
        }
    }
}
