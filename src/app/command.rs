//! THE table of commands: dispatch, footer, help, palette, `metier config keys` and the README read it.

use metier_words::{KeyNames, Text};

use super::key::Key;

/// Everything that the user can ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs)] // Each is described by its row of the table below.
pub enum Command {
    Quit,
    Help,
    Palette,
    Search,
    Jump,
    Explore,
    CompareScreen,
    ShortlistScreen,
    Map,
    Sources,
    FocusNext,
    FocusPrevious,
    Zoom,
    Up,
    Down,
    Left,
    Right,
    PageUp,
    PageDown,
    First,
    Last,
    Open,
    Back,
    ExpandAll,
    CollapseAll,
    NextTab,
    PreviousTab,
    Save,
    Note,
    Undo,
    Redo,
    MoveUp,
    MoveDown,
    Remove,
    SortByRating,
    Compare,
    Baseline,
    HideEqual,
    Region,
    NextRegion,
    Hours,
    Unit,
    Language,
    TitleLanguage,
    Theme,
    Mouse,
    Source,
    Role,
    Toggle,
    KeepUnknown,
    ClearCriterion,
    ClearCriteria,
    Teer,
    Filter,
    ClearFilter,
    Order,
    Lens,
    Weights,
    Payback,
    Earlier,
    Later,
    Copy,
    Export,
    Redraw,
    Suspend,
    ForceQuit,
    Accept,
    Close,
    PreviousLine,
    NextLine,
    SaveHit,
    Less,
    More,
    MuchLess,
    MuchMore,
    Defaults,
}

/// Where a command can be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Context {
    /// Everywhere but in a text field.
    Global,
    /// In the occupation tree.
    Tree,
    /// In the detail view.
    Detail,
    /// In the comparison.
    Compare,
    /// In the shortlist.
    Shortlist,
    /// On the map.
    Map,
    /// In whatever lies over the screen: lists, text fields, texts.
    Overlay,
    /// In the search.
    Search,
    /// Where values are changed: the rating's weights, the payback's assumptions.
    Values,
    /// In the filter, beside the keys that change a value.
    Criteria,
}

impl Context {
    /// Heading in help and README.
    pub fn name(self) -> &'static str {
        match self {
            Self::Global => "Everywhere",
            Self::Tree => "Occupation tree",
            Self::Detail => "Detail",
            Self::Compare => "Comparison",
            Self::Shortlist => "Shortlist",
            Self::Map => "Map",
            Self::Overlay => "Lists, fields and texts over the screen",
            Self::Search => "Search",
            Self::Values => "Weights and assumptions",
            Self::Criteria => "Filter",
        }
    }

    /// Whether it lies over the screen; its commands mean nothing elsewhere.
    pub fn is_over(self) -> bool {
        matches!(self, Self::Overlay | Self::Search | Self::Values | Self::Criteria)
    }

    /// In the order of help.
    pub const ALL: [Self; 10] = [
        Self::Global,
        Self::Tree,
        Self::Detail,
        Self::Compare,
        Self::Shortlist,
        Self::Map,
        Self::Overlay,
        Self::Search,
        Self::Values,
        Self::Criteria,
    ];
}

/// A row of the table.
#[derive(Clone, Copy, Debug)]
pub struct Spec {
    /// The command.
    pub command: Command,
    /// Stable id, for configuration and reports.
    pub id: &'static str,
    /// One or two words for the footer, English.
    pub title: &'static str,
    /// The same in French.
    pub title_fr: &'static str,
    /// One line of help.
    pub doc: &'static str,
    /// Where it can be given.
    pub context: Context,
    /// Default keys.
    pub keys: &'static [&'static str],
    /// Whether the footer names it: lower comes first, 0 never.
    pub footer: u8,
}

macro_rules! table {
    ($($command:ident $id:literal $context:ident [$($key:literal),*] $footer:literal $title:literal $fr:literal $doc:literal;)*) => {
        /// All commands.
        pub const COMMANDS: &[Spec] = &[$(Spec {
            command: Command::$command,
            id: $id,
            title: $title,
            title_fr: $fr,
            doc: $doc,
            context: Context::$context,
            keys: &[$($key),*],
            footer: $footer,
        }),*];
    };
}

table! {
    Search "search" Global ["/"] 1 "search" "chercher" "Search codes and job titles in both languages";
    Open "open" Global ["Enter"] 2 "open" "ouvrir" "Open what is under the cursor";
    Save "save" Global ["s"] 3 "save" "garder" "Put the occupation on the shortlist, or take it off";
    Note "note" Global ["n"] 8 "note" "note" "Write a note to the occupation; saves it as well";
    Compare "compare" Global ["c"] 4 "compare" "comparer" "Put the occupation into the comparison, or take it out";
    Source "source" Global ["i"] 5 "source" "source" "Show where the figure under the cursor comes from";
    Region "region" Global ["r"] 6 "province" "province" "Choose the province for pay, vacancies and immigration";
    NextRegion "next-region" Global ["R"] 0 "next province" "province suivante" "Go to the next province";
    Help "help" Global ["?", "F1"] 20 "help" "aide" "Keys for here, then everywhere";
    Quit "quit" Global ["q"] 21 "quit" "quitter" "End the program";
    Palette "palette" Global [":", "Ctrl-p"] 9 "commands" "commandes" "Find any command by its name";
    Jump "jump" Global ["#"] 0 "go to code" "aller au code" "Go to a code of the classification";
    Explore "explore" Global ["1"] 0 "Explore" "Explorer" "Show the tree and the occupation";
    CompareScreen "show-comparison" Global ["2"] 0 "Compare" "Comparer" "Show the comparison";
    ShortlistScreen "show-shortlist" Global ["3"] 0 "Shortlist" "Sélection" "Show the shortlist";
    Map "show-map" Global ["4"] 0 "Map" "Carte" "Show all occupations by pay and exposure";
    Sources "show-sources" Global ["5"] 0 "Sources" "Sources" "List every source with its coverage";
    FocusNext "focus-next" Global ["Tab"] 7 "pane" "volet" "Move to the next pane";
    FocusPrevious "focus-previous" Global ["Shift-Tab"] 0 "previous pane" "volet précédent" "Move to the previous pane";
    Zoom "zoom" Global ["z"] 10 "zoom" "zoom" "Give the whole screen to one pane, or take it back";
    Up "up" Global ["Up", "k"] 0 "up" "haut" "Move up";
    Down "down" Global ["Down", "j"] 0 "down" "bas" "Move down";
    Left "left" Global ["Left", "h"] 0 "left" "gauche" "Close the branch, go to its parent, or to the tab before";
    Right "right" Global ["Right", "l"] 0 "right" "droite" "Open the branch, or go to the next tab";
    PageUp "page-up" Global ["PageUp", "Ctrl-b"] 0 "page up" "page haut" "Move up by a page";
    PageDown "page-down" Global ["PageDown", "Ctrl-f", "Space"] 0 "page down" "page bas" "Move down by a page";
    First "first" Global ["Home", "g"] 0 "first" "début" "Go to the first line";
    Last "last" Global ["End", "G"] 0 "last" "fin" "Go to the last line";
    Back "back" Global ["Esc"] 0 "back" "retour" "Back out: close what is open, go back to the tree";
    NextTab "next-tab" Global ["]", "}"] 0 "next tab" "onglet suivant" "Show the next page of the occupation";
    PreviousTab "previous-tab" Global ["[", "{"] 0 "previous tab" "onglet précédent" "Show the page before";
    Earlier "earlier" Global ["b", "Backspace"] 0 "earlier" "précédent" "Go back to the occupation seen before";
    Later "later" Global ["B"] 0 "later" "suivant" "Go forward again";
    Hours "hours" Global ["w"] 0 "hours" "heures" "Annual pay by 40 hours a week or by usual hours";
    Unit "unit" Global ["u"] 0 "CAD/h" "CAD/h" "Pay by the year or by the hour";
    Language "language" Global ["L"] 0 "language" "langue" "English, French or Japanese; titles follow where they exist in it";
    TitleLanguage "title-language" Global ["Alt-l"] 0 "titles" "titres" "Titles and texts about occupations in English or French";
    Role "role" Global ["v"] 0 "role" "rôle" "Choose one role of the unit group";
    Weights "weights" Global ["W"] 0 "rating" "cote" "Open the rating into its parts and change the weights";
    Payback "payback" Global ["p"] 0 "payback" "retour" "Is retraining worth it: from the baseline to this occupation";
    Undo "undo" Global ["U", "Ctrl-u"] 0 "undo" "annuler" "Undo the last change of the shortlist";
    Redo "redo" Global ["Ctrl-r"] 0 "redo" "rétablir" "Do it again";
    Copy "copy" Global ["y"] 0 "copy" "copier" "Send what the screen shows as text to the terminal's clipboard";
    Export "export" Global ["e"] 0 "export" "exporter" "Write the shortlist as a Markdown file";
    Theme "theme" Global ["T"] 0 "theme" "thème" "Next theme: dark, light, high contrast, mono";
    Mouse "mouse" Global ["M"] 0 "mouse" "souris" "Let go of the mouse, or take it back";
    Redraw "redraw" Global ["Ctrl-l"] 0 "redraw" "redessiner" "Draw the screen anew";
    Suspend "suspend" Global ["Ctrl-z"] 0 "suspend" "suspendre" "Go to the shell; fg comes back";
    ForceQuit "force-quit" Global ["Ctrl-c"] 0 "quit now" "quitter" "End the program from anywhere";
    Teer "teer" Global ["t"] 11 "TEER" "FÉER" "Show only one TEER category, then the next, then all";
    Filter "filter" Global ["F"] 7 "filter" "filtre" "Filter by TEER, interests, pay, outlook, exposure, schooling and more, with counts";
    ClearFilter "clear-filter" Global ["X"] 0 "clear filter" "sans filtre" "Take the filter away, or put it back";
    Order "order" Global ["o"] 0 "list" "liste" "List occupations by rating, then pay, exposure, openings, then the tree";
    Lens "lens" Global ["f"] 12 "fields" "domaines" "See fields of positions instead of the classification, and back";
    ExpandAll "expand-all" Tree ["+", "="] 0 "open all" "tout ouvrir" "Open every branch below the cursor";
    CollapseAll "collapse-all" Tree ["-"] 0 "close all" "tout fermer" "Close all branches";
    MoveUp "move-up" Shortlist ["K", "Ctrl-k"] 2 "up" "monter" "Move the entry up";
    MoveDown "move-down" Shortlist ["J", "Ctrl-j"] 2 "down" "descendre" "Move the entry down";
    Remove "remove" Shortlist ["d", "Delete"] 3 "remove" "enlever" "Take the entry off the shortlist";
    SortByRating "sort-by-rating" Shortlist ["o"] 4 "by rating" "par cote" "Put the entries in the order of their ratings; undo brings your order back";
    Baseline "baseline" Compare ["="] 2 "baseline" "base" "Measure differences against this column";
    HideEqual "hide-equal" Compare ["x"] 3 "hide equal" "masquer égaux" "Hide the rows that are equal";
    PreviousLine "previous-line" Overlay ["Up", "Ctrl-p", "Shift-Tab"] 1 "line before" "ligne précédente" "Go to the line before";
    NextLine "next-line" Overlay ["Down", "Ctrl-n", "Tab"] 5 "next line" "ligne suivante" "Go to the next line";
    Accept "accept" Overlay ["Enter"] 1 "choose" "choisir" "Take what is under the cursor, or keep what is written or set";
    Close "close" Overlay ["Esc"] 20 "close" "fermer" "Close and leave everything as it was";
    SaveHit "save-hit" Search ["Ctrl-s"] 2 "save" "garder" "Put the hit on the shortlist and go on searching";
    Less "less" Values ["Left", "h", "-"] 4 "less" "moins" "Make the value smaller by one step";
    More "more" Values ["Right", "l", "+", "="] 3 "more" "plus" "Make the value larger by one step";
    MuchLess "much-less" Values ["H"] 6 "5 steps less" "5 pas de moins" "Make the value smaller by five steps";
    MuchMore "much-more" Values ["L"] 7 "5 steps more" "5 pas de plus" "Make the value larger by five steps";
    Toggle "toggle-criterion" Criteria ["Space"] 3 "on/off" "oui/non" "Turn the criterion on or off; digits and letters type its value";
    KeepUnknown "keep-unknown" Criteria ["u"] 6 "unknown" "inconnus" "Keep or leave out those that the criterion cannot be decided for";
    ClearCriterion "clear-criterion" Criteria ["x", "Delete"] 7 "clear" "effacer" "Turn the criterion off and give its value back";
    ClearCriteria "clear-criteria" Criteria ["X"] 8 "clear all" "tout effacer" "Turn all criteria off";
    Defaults "defaults" Values ["0"] 8 "start again" "recommencer" "Put the values back that it began with";
}

impl Command {
    /// The row of the table.
    pub fn spec(self) -> Option<&'static Spec> {
        COMMANDS.iter().find(|spec| spec.command == self)
    }
}

/// Keys of every command, with the user's own in place of the defaults.
#[derive(Clone, Debug)]
pub struct Keymap {
    bindings: Vec<(Key, Context, Command)>,
}

impl Default for Keymap {
    fn default() -> Self {
        Self::new(&[]).unwrap_or(Self { bindings: Vec::new() })
    }
}

impl KeyNames for Keymap {
    fn key(&self, command: &str) -> Option<Text> {
        let spec = COMMANDS.iter().find(|spec| spec.id == command)?;
        self.first(spec.command).map(Key::name)
    }
}

impl Keymap {
    /// Defaults with overrides of the form (command id, keys separated by spaces). The error is a
    /// sentence that names the id or the key.
    pub fn new(overrides: &[(String, String)]) -> Result<Self, String> {
        if let Some((id, _)) = overrides.iter().find(|(id, _)| !COMMANDS.iter().any(|spec| spec.id == id)) {
            return Err(format!("\"{id}\" is no command: `metier config keys` lists them"));
        }
        let mut bindings: Vec<(Key, Context, Command)> = Vec::new();
        let own = |spec: &Spec| overrides.iter().find(|(id, _)| id == spec.id).map(|(_, keys)| keys.clone());
        // The user's keys come first, so that they win over defaults of other commands.
        for spec in COMMANDS {
            if let Some(keys) = own(spec) {
                for word in keys.split_whitespace() {
                    let key =
                        word.parse().map_err(|e: super::key::UnknownKey| format!("{}: {e}", spec.id))?;
                    if let Some((_, _, taken)) =
                        bindings.iter().find(|(k, c, _)| *k == key && *c == spec.context)
                    {
                        let taken = taken.spec().map_or("", |spec| spec.id);
                        return Err(format!("{word} is given to both {taken} and {}", spec.id));
                    }
                    bindings.push((key, spec.context, spec.command));
                }
            }
        }
        for spec in COMMANDS.iter().filter(|spec| own(spec).is_none()) {
            for word in spec.keys {
                let key = word.parse().map_err(|e: super::key::UnknownKey| format!("{}: {e}", spec.id))?;
                if !bindings.iter().any(|(k, c, _)| *k == key && *c == spec.context) {
                    bindings.push((key, spec.context, spec.command));
                }
            }
        }
        Ok(Self { bindings })
    }

    /// The command of a key: the context's own first, then the global one.
    pub fn command(&self, key: Key, context: Context) -> Option<Command> {
        self.own(key, context).or_else(|| self.own(key, Context::Global))
    }

    /// The command that a key has in a context itself.
    pub fn own(&self, key: Key, context: Context) -> Option<Command> {
        self.bindings.iter().find(|(k, c, _)| *k == key && *c == context).map(|(_, _, command)| *command)
    }

    /// The keys of a command in the order of the table.
    pub fn keys(&self, command: Command) -> impl Iterator<Item = Key> + '_ {
        self.bindings.iter().filter(move |(_, _, c)| *c == command).map(|(key, _, _)| *key)
    }

    /// The first key of a command, for footers.
    pub fn first(&self, command: Command) -> Option<Key> {
        self.keys(command).next()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn default_keys_are_unique_per_context_and_every_command_has_one() {
        let mut seen = HashSet::new();
        for spec in COMMANDS {
            assert!(!spec.keys.is_empty(), "{} has no key", spec.id);
            assert!(spec.doc.len() > 5 && !spec.doc.ends_with('.'), "{}", spec.id);
            for key in spec.keys {
                let key: Key = key.parse().unwrap();
                assert!(seen.insert((key, spec.context)), "{key} twice in {:?}", spec.context);
            }
        }
        let ids: HashSet<&str> = COMMANDS.iter().map(|spec| spec.id).collect();
        assert_eq!(ids.len(), COMMANDS.len());
        let commands: HashSet<Command> = COMMANDS.iter().map(|spec| spec.command).collect();
        assert_eq!(commands.len(), COMMANDS.len());
    }

    #[test]
    fn every_command_is_reached_by_its_key() {
        let keymap = Keymap::default();
        for spec in COMMANDS {
            for key in keymap.keys(spec.command) {
                assert_eq!(keymap.command(key, spec.context), Some(spec.command), "{}", spec.id);
            }
        }
    }

    #[test]
    fn own_keys_replace_defaults_and_mistakes_are_named() {
        let own = |id: &str, keys: &str| Keymap::new(&[(id.to_owned(), keys.to_owned())]);
        let keymap = own("save", "S F5").unwrap();
        let key = |text: &str| text.parse::<Key>().unwrap();
        assert_eq!(keymap.command(key("F5"), Context::Tree), Some(Command::Save));
        assert_eq!(keymap.command(key("s"), Context::Tree), None);
        assert!(own("sav", "S").unwrap_err().contains("\"sav\" is no command"));
        assert!(own("save", "Hyper-s").unwrap_err().contains("names no key"));
    }
}
