//! What a screen or an overlay can ask to be laid over the screen, as values: the router makes the overlay of them.

use super::input::Input;
use super::sought::Sought;
use metier_content::Item;
use metier_model::GroupId;
use metier_search::fold::Folded;
use metier_words::{Language, Locale, Text};

/// What is to be laid over the screen.
#[derive(Debug)]
pub(super) enum Opening {
    /// A choice from a list.
    Choice {
        /// What is chosen.
        what: Choice,
        /// What can be chosen, in order.
        options: Vec<ChoiceOption>,
        /// The one that holds now.
        present: usize,
    },
    /// A line to be written, with a text to be changed.
    Field {
        /// What it is.
        writes: Writes,
        /// What stands in it.
        text: String,
    },
    /// Something to read, under a title.
    Reader {
        /// Title in the border.
        title: Text,
        /// A shorter one, for where that has no room.
        short: Text,
        /// What stands there.
        items: Vec<Item>,
    },
    /// A figure of pay, of a unit group where one was chosen for it.
    Figure {
        /// Whose pay it is said to be.
        group: Option<GroupId>,
        /// What is typed of it.
        figure: Input,
    },
    /// The search for the occupation that a figure is of.
    Whose {
        /// What is typed of the figure.
        figure: Input,
    },
    /// The search for what a question is about.
    Sought(Sought),
    /// The columns of the shortlist, the cursor on one of them.
    Columns {
        /// Cursor among all columns.
        cursor: usize,
    },
}

/// What a choice is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// Province or territory; economic regions of the province below it.
    Region,
    /// Role of the unit group.
    Role,
    /// The schooling that one has.
    Schooling,
    /// The field that one studied.
    Field,
    /// What the code of the entry at this position became.
    Became(usize),
    /// Whether the chosen list is removed.
    RemoveList,
    /// The list that the entry at a row goes to as well.
    ToList(usize),
}

/// What a choice offers.
#[derive(Clone, Debug, PartialEq)]
pub struct ChoiceOption {
    /// Its name.
    pub name: Text,
    /// Whether it belongs to the one above it.
    pub inner: bool,
    /// What it is called and found by beside its name: its code, its name in another language.
    pub also: Vec<Text>,
}

impl ChoiceOption {
    /// One that belongs to no other.
    pub(super) fn new(name: impl Into<Text>) -> Self {
        Self { name: name.into(), inner: false, also: Vec::new() }
    }

    /// The same, found by other names too.
    pub(super) fn also(self, also: impl IntoIterator<Item = Text>) -> Self {
        Self { also: also.into_iter().collect(), ..self }
    }

    /// What it is called: its name in the language of the screen, in each other one, and whatever else it is found by.
    pub(super) fn names(&self, locale: &Locale) -> Vec<Folded> {
        let texts: Vec<Text> = std::iter::once(&self.name).chain(&self.also).cloned().collect();
        called(&texts, locale)
    }
}

/// Names in the language of the screen and in each other one, each once, ready to be found by: who reads in one
/// language often types in another.
pub(super) fn called(names: &[Text], locale: &Locale) -> Vec<Folded> {
    let mut all: Vec<String> = Vec::new();
    for name in names {
        let others = Language::ALL.map(|language| name.say(&Locale::new(language)));
        for said in std::iter::once(name.say(locale)).chain(others) {
            if !all.contains(&said) {
                all.push(said);
            }
        }
    }
    all.iter().map(|name| Folded::new(name)).collect()
}

/// What the line is.
#[derive(Clone, Debug, PartialEq)]
pub enum Writes {
    /// The note to an occupation.
    Note(GroupId),
    /// The tags of the saved occupation with this code, separated by commas.
    Tags(String),
    /// The name of a list to be made.
    NewList,
    /// The name of the chosen list.
    ListName,
}
