//! What a place on the screen stands for: what the drawing reports of a click, and what the cursor can stand on.

use super::key::Key;
use super::screen::Screen;
use metier_content::Page;
use metier_model::GroupId;

metier_model::tokens! {
    /// Panes of the explore screen.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    pub enum Pane {
        /// Occupation tree.
        #[default]
        Tree = "tree",
        /// Pages about the occupation.
        Detail = "detail",
        /// Pay by experience.
        Pay = "pay",
        /// Impact of AI.
        Ai = "ai",
    }
}

/// Questions that a newcomer may have, of whom the names of screens ask too much.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ask {
    /// What else could I do?
    Else,
    /// They named a pay: is it so?
    Claim,
    /// How do I get to better pay?
    Better,
    /// Is retraining worth it?
    Worth,
    /// Which job is this offer?
    Offer,
    /// What is an old code today?
    Code,
}

impl Ask {
    /// All of them, the most asked first.
    pub const ALL: [Self; 6] = [Self::Else, Self::Claim, Self::Better, Self::Worth, Self::Offer, Self::Code];
}

/// What stands on the front door and can be opened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Door {
    /// The field: what is typed on it is searched for.
    #[default]
    Field,
    /// The present work: what else it could lead to, or how to say which it is.
    Work,
    /// What suits the user.
    Suits,
    /// All occupations as a map.
    Map,
    /// What was saved.
    Shortlist,
    /// The classification.
    Classes,
    /// The place that all figures are of.
    Place,
    /// An occupation that was looked at or saved.
    Known(GroupId),
    /// A question that can be put.
    Ask(Ask),
    /// A field of work, by its position.
    Area(u16),
    /// A row of a ranking: which, and which row.
    Ranked(usize, usize),
}

/// What a place on the screen stands for, as the drawing reports it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// A screen's name in the top line.
    Screen(Screen),
    /// A pane, wherever nothing more exact stands.
    Pane(Pane),
    /// A row of the tree.
    TreeRow(usize),
    /// A tab of the detail view.
    Page(Page),
    /// An item of the page.
    Item(usize),
    /// A row of the shortlist or the sources.
    Row(usize),
    /// A cell of the comparison: column and row.
    Cell(usize, usize),
    /// The name of a list of the shortlist.
    List(usize),
    /// The head of a column: of a table that rows are sorted by, or of an occupation that is compared.
    Column(usize),
    /// What a row of the comparison is called.
    Label(usize),
    /// The triangle of a row of the tree.
    Triangle(usize),
    /// A key with its name in the last line, or a sign that stands for it.
    Key(Key),
    /// A point of the map.
    Point(GroupId),
    /// A row below a class, in the pane of pay or of AI.
    Child(Pane, usize),
    /// A line of the front door.
    Door(Door),
    /// A row of an overlay.
    OverlayRow(usize),
    /// What stands beside or below the hits of a search.
    Beside,
    /// In the box of an overlay, where nothing of it reacts.
    Inside,
    /// Beside an overlay.
    Outside,
    /// The province in the top line.
    Region,
    /// The hours basis or unit in the top line.
    Unit,
    /// The language in the top line.
    Language,
}
