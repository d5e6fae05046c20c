//! One thing on a page, as values: what it is, how it is set, where its figure comes from, where it leads.

use metier_words::{Msg, Text};

use super::{Page, Tone, terms};
use metier_model::{Figure, GroupId, Provenance};

metier_model::tokens! {
    /// How an item is set.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Shape {
        /// A heading.
        Heading = "heading",
        /// A paragraph of prose.
        Paragraph = "paragraph",
        /// One of a list.
        Bullet = "one-of-list",
        /// A label with a value.
        Row = "row",
        /// The roles that what follows holds for.
        For = "for-roles",
        /// A label with a small drawing of figures that stand beside it; for screens only.
        Drawing = "drawing",
        /// A remark.
        Note = "note",
        /// What a key does here; for screens only.
        Hint = "hint",
        /// Something to be careful about.
        Warning = "warning",
        /// An empty line.
        Gap = "gap",
    }
}

/// Where a line leads within its occupation: what says more of it than its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lead {
    /// The page that the line is the short form of.
    Page(Page),
    /// The table of moves.
    Moves,
    /// The rating, opened into its parts.
    Rating,
    /// The choice of one of the roles that share the code.
    Roles,
}

/// What the sign before a line means. Screens show the sign, reports say the word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// One of the roles.
    Role,
    /// The role that is chosen.
    ChosenRole,
    /// What the occupation is not.
    Not,
    /// Similar by name.
    Similar,
    /// Similar by scores.
    Alike,
}

impl Mark {
    /// The sign.
    pub const fn sign(self) -> &'static str {
        match self {
            Self::Role => "○",
            Self::ChosenRole => "●",
            Self::Not => "≠",
            Self::Similar => "→",
            Self::Alike => "≈",
        }
    }

    /// The word for those who listen.
    pub const fn word(self) -> Msg {
        match self {
            Self::Role => Msg::MarkRole,
            Self::ChosenRole => Msg::MarkChosenRole,
            Self::Not => Msg::MarkNot,
            Self::Similar => Msg::MarkSimilar,
            Self::Alike => Msg::MarkAlike,
        }
    }
}

/// One thing on a page: a line or paragraph that the cursor can stand on.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// How it is set.
    pub shape: Shape,
    /// Label of a row, tag of a bullet.
    pub label: Text,
    /// What the label means, where it is a sign.
    pub mark: Option<Mark>,
    /// The text or the value.
    pub text: Text,
    /// Where the figure comes from.
    pub from: Option<Provenance>,
    /// What else stands in the line, with where that comes from.
    pub beside: Vec<(Text, Provenance)>,
    /// The occupation that it leads to.
    pub link: Option<GroupId>,
    /// Where it leads within its occupation.
    pub lead: Option<Lead>,
    /// What the source key shows besides: label and text.
    pub more: Vec<(Text, Text)>,
    /// What the source key calls it, where its label or text would not tell.
    pub name: Text,
    /// What its tag means, for the colour that repeats it.
    pub tone: Tone,
    /// What stands dimmed behind the text of a bullet, such as where its figure comes from.
    pub tail: Text,
    /// Whether that is left out where it would take a line of its own.
    pub gives_way: bool,
    /// A share, 0-1, that a screen draws as a bar before the text; the text says it in words.
    pub bar: Option<f32>,
    /// The page of the publisher, for reports.
    pub address: String,
    /// How many steps it is set in.
    pub indent: u8,
    /// Of a row, what stands in the columns of its section; of the heading of such a section, its words there and then
    /// the heads of the columns, with their units. A screen that has room for them shows them instead of the text.
    pub cells: Vec<Text>,
}

/// The items of a page from its first one on.
#[derive(Clone, Copy, Debug)]
pub struct Beginning<Items = Vec<Item>> {
    /// The items.
    pub items: Items,
    /// Whether they are all.
    pub is_whole: bool,
}

impl<Items> Beginning<Items> {
    /// All items of a page.
    pub fn whole(items: Items) -> Self {
        Self { items, is_whole: true }
    }
}

impl Item {
    fn new(shape: Shape, label: impl Into<Text>, text: impl Into<Text>) -> Self {
        Self {
            shape,
            label: label.into(),
            mark: None,
            text: text.into(),
            from: None,
            beside: Vec::new(),
            link: None,
            lead: None,
            more: Vec::new(),
            name: Text::EMPTY,
            tone: Tone::Plain,
            tail: Text::EMPTY,
            gives_way: false,
            bar: None,
            address: String::new(),
            indent: 0,
            cells: Vec::new(),
        }
    }

    /// A heading.
    pub fn heading(text: impl Into<Text>) -> Self {
        Self::new(Shape::Heading, Text::EMPTY, text)
    }

    /// Prose.
    pub fn paragraph(text: impl Into<Text>) -> Self {
        Self::new(Shape::Paragraph, Text::EMPTY, text)
    }

    /// One of a list.
    pub fn bullet(text: impl Into<Text>) -> Self {
        Self::new(Shape::Bullet, Text::EMPTY, text)
    }

    /// One of a list, with a tag before it.
    pub fn tagged(tag: impl Into<Text>, text: impl Into<Text>) -> Self {
        Self::new(Shape::Bullet, tag, text)
    }

    /// One of a list, with a sign before it.
    pub fn marked(mark: Mark, text: impl Into<Text>) -> Self {
        Self { mark: Some(mark), ..Self::tagged(Text::verbatim(mark.sign()), text) }
    }

    /// A label with a value.
    pub fn row(label: impl Into<Text>, text: impl Into<Text>) -> Self {
        Self::new(Shape::Row, label, text)
    }

    /// The roles that what follows holds for.
    pub(crate) fn concerned(roles: impl Into<Text>) -> Self {
        Self::new(Shape::For, Msg::RolesFor, roles)
    }

    /// A label with a small drawing, for screens only.
    pub fn drawing(label: impl Into<Text>, text: impl Into<Text>) -> Self {
        Self::new(Shape::Drawing, label, text)
    }

    /// A label with a figure, or with the reason why there is none.
    pub fn figure<T, S: Into<Text>>(
        label: impl Into<Text>,
        figure: &Figure<T>,
        show: impl FnOnce(&T) -> S,
    ) -> Self {
        match figure {
            Figure::Known { value, from } => {
                Self { from: Some(from.clone()), ..Self::new(Shape::Row, label, show(value)) }
            }
            Figure::Missing(reason) => Self::new(Shape::Row, label, terms::missing(reason)),
        }
    }

    /// A remark.
    pub fn note(text: impl Into<Text>) -> Self {
        Self::new(Shape::Note, Text::EMPTY, text)
    }

    /// What a key does here, for screens only.
    pub fn hint(text: impl Into<Text>) -> Self {
        Self::new(Shape::Hint, Text::EMPTY, text)
    }

    /// Something to be careful about.
    pub fn warning(text: impl Into<Text>) -> Self {
        Self::new(Shape::Warning, Text::EMPTY, text)
    }

    /// An empty line.
    pub fn gap() -> Self {
        Self::new(Shape::Gap, Text::EMPTY, Text::EMPTY)
    }

    /// The same with its source.
    #[must_use]
    pub fn from(mut self, from: Provenance) -> Self {
        self.from = Some(from);
        self
    }

    /// The same with another figure in the line, where there is one and it comes from somewhere else.
    #[must_use]
    pub fn beside(mut self, what: impl Into<Text>, from: Option<&Provenance>) -> Self {
        let is_told = |own: &Provenance| {
            let same = |held: &Provenance| own.sources.iter().all(|id| held.sources.contains(id));
            self.provenances().any(|(_, held)| same(held) && held.geo == own.geo)
        };
        match from {
            Some(from) if self.from.is_none() => self.from = Some(from.clone()),
            Some(from) if !is_told(from) => self.beside.push((what.into(), from.clone())),
            _ => {}
        }
        self
    }

    /// Where everything in the line comes from, each with what it is; that of its own figure first, without a name.
    pub fn provenances(&self) -> impl Iterator<Item = (Option<&Text>, &Provenance)> {
        let own = self.from.iter().map(|from| (None, from));
        own.chain(self.beside.iter().map(|(what, from)| (Some(what), from)))
    }

    /// The same with something that the source key shows besides.
    #[must_use]
    pub fn more(mut self, label: impl Into<Text>, text: impl Into<Text>) -> Self {
        self.more.push((label.into(), text.into()));
        self
    }

    /// The same under a name that the source key shows as its title.
    #[must_use]
    pub fn named(mut self, name: impl Into<Text>) -> Self {
        self.name = name.into();
        self
    }

    /// The same with a tag that means this.
    #[must_use]
    pub fn tone(mut self, tone: Tone) -> Self {
        self.tone = tone;
        self
    }

    /// The same set in by some steps.
    #[must_use]
    pub fn indent(mut self, steps: u8) -> Self {
        self.indent = steps;
        self
    }

    /// The same with cells in the columns of its section.
    #[must_use]
    pub fn cells(mut self, cells: impl IntoIterator<Item = Text>) -> Self {
        self.cells = cells.into_iter().collect();
        self
    }

    /// The same with its figure, where there is one, in the column of its section.
    #[must_use]
    pub(crate) fn in_column(self) -> Self {
        let cells = self.from.is_some().then(|| self.text.clone());
        self.cells(cells)
    }

    /// The same with something dimmed behind its text.
    #[must_use]
    pub fn tail(mut self, tail: impl Into<Text>) -> Self {
        self.tail = tail.into();
        self
    }

    /// The same with a question that a key answers, dimmed behind its text where that has room.
    #[must_use]
    pub fn asks(self, question: impl Into<Text>) -> Self {
        Self { gives_way: true, ..self.tail(question) }
    }

    /// The same with the publisher's page.
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = address.into();
        self
    }

    /// The same with a share, 0-1, to be drawn as a bar.
    #[must_use]
    pub fn bar(mut self, share: f32) -> Self {
        self.bar = Some(share);
        self
    }

    /// What the source key calls it: its name, else its label, else its text.
    pub fn title(&self) -> &Text {
        [&self.name, &self.label].into_iter().find(|text| !text.is_empty()).unwrap_or(&self.text)
    }

    /// The same leading to an occupation.
    #[must_use]
    pub fn link(mut self, link: Option<GroupId>) -> Self {
        self.link = link;
        self
    }

    /// With where it leads within its occupation.
    #[must_use]
    pub fn leads(mut self, lead: Lead) -> Self {
        self.lead = Some(lead);
        self
    }
}
