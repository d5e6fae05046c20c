//! THE table of commands: dispatch, footer, help, palette, `metier config keys` and the README read it.

use metier_words::{KeyNames, Msg, Text};

use super::key::Key;

metier_model::tokens! {
    /// Where a command can be given, in the order of help.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub enum Context {
        /// Everywhere but in a text field.
        Global = "everywhere",
        /// In the occupation tree.
        Tree = "tree",
        /// In the detail view.
        Detail = "detail",
        /// In the comparison.
        Compare = "compare",
        /// In the shortlist.
        Shortlist = "shortlist",
        /// On the map.
        Map = "map",
        /// Among moves.
        Moves = "moves",
        /// In whatever lies over the screen: lists, text fields, texts.
        Overlay = "overlay",
        /// In the search.
        Search = "search",
        /// Where values are changed: the rating's weights, the payback's assumptions.
        Values = "values",
        /// In the filter, beside the keys that change a value.
        Criteria = "criteria",
        /// In what suits me.
        Suits = "suits",
        /// On a way of the ways in several moves.
        Ways = "ways",
    }
}

impl Context {
    /// Heading in help and README.
    pub const fn name(self) -> Msg {
        match self {
            Self::Global => Msg::ContextGlobal,
            Self::Tree => Msg::ContextTree,
            Self::Detail => Msg::ContextDetail,
            Self::Compare => Msg::ContextCompare,
            Self::Shortlist => Msg::ContextShortlist,
            Self::Map => Msg::ContextMap,
            Self::Moves => Msg::ContextMoves,
            Self::Overlay => Msg::ContextOverlay,
            Self::Search => Msg::ContextSearch,
            Self::Values => Msg::ContextValues,
            Self::Criteria => Msg::ContextCriteria,
            Self::Suits => Msg::ContextSuits,
            Self::Ways => Msg::ContextWays,
        }
    }

    /// Whether it lies over the screen; its commands mean nothing elsewhere.
    pub fn is_over(self) -> bool {
        matches!(
            self,
            Self::Overlay | Self::Search | Self::Values | Self::Criteria | Self::Suits | Self::Ways
        )
    }
}

/// A row of the table.
#[derive(Clone, Debug)]
pub struct Spec {
    /// The command.
    pub command: Command,
    /// Stable id, for configuration and reports.
    pub id: &'static str,
    /// One or two words for the footer.
    pub title: Msg,
    /// One line of help.
    pub doc: Msg,
    /// Where it can be given.
    pub context: Context,
    /// Default keys.
    pub keys: &'static [&'static str],
    /// Whether the footer names it: lower comes first, 0 never.
    pub footer: u8,
}

macro_rules! table {
    ($($command:ident $id:literal $context:ident [$($key:literal),*] $footer:literal $title:ident $doc:ident;)*) => {
        /// Everything that the user can ask for.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Command {$(
            #[doc = concat!("`", $id, "`")]
            $command,
        )*}

        /// All commands.
        pub static COMMANDS: &[Spec] = &[$(Spec {
            command: Command::$command,
            id: $id,
            title: Msg::$title,
            doc: Msg::$doc,
            context: Context::$context,
            keys: &[$($key),*],
            footer: $footer,
        }),*];
    };
}

table! {
    Search "search" Global ["/"] 1 CommandSearch CommandSearchHelp;
    Open "open" Global ["Enter"] 2 CommandOpen CommandOpenHelp;
    Save "save" Global ["s"] 3 CommandSave CommandSaveHelp;
    Note "note" Global ["n"] 8 CommandNote CommandNoteHelp;
    Compare "compare" Global ["c"] 4 CommandCompare CommandCompareHelp;
    CompareList "compare-list" Global ["C"] 0 CommandCompareList CommandCompareListHelp;
    Changes "changes" Global ["S"] 0 CommandChanges CommandChangesHelp;
    Source "source" Global ["i"] 5 CommandSource CommandSourceHelp;
    Region "region" Global ["r"] 6 CommandRegion CommandRegionHelp;
    NextRegion "next-region" Global ["R"] 0 CommandNextRegion CommandNextRegionHelp;
    Help "help" Global ["?", "F1"] 20 CommandHelp CommandHelpHelp;
    Quit "quit" Global ["q"] 21 CommandQuit CommandQuitHelp;
    Palette "palette" Global [":", "Ctrl-p"] 9 CommandPalette CommandPaletteHelp;
    Jump "jump" Global ["#"] 0 CommandJump CommandJumpHelp;
    Front "front-door" Global ["0"] 0 CommandFrontDoor CommandFrontDoorHelp;
    Explore "explore" Global ["1"] 0 CommandExplore CommandExploreHelp;
    CompareScreen "show-comparison" Global ["2"] 0 CommandShowComparison CommandShowComparisonHelp;
    ShortlistScreen "show-shortlist" Global ["3"] 0 CommandShowShortlist CommandShowShortlistHelp;
    Map "show-map" Global ["4"] 0 CommandShowMap CommandShowMapHelp;
    Sources "show-sources" Global ["5"] 0 CommandShowSources CommandShowSourcesHelp;
    Moves "show-moves" Global ["m", "6"] 5 CommandShowMoves CommandShowMovesHelp;
    FocusNext "focus-next" Global ["Tab"] 7 CommandFocusNext CommandFocusNextHelp;
    FocusPrevious "focus-previous" Global ["Shift-Tab"] 0 CommandFocusPrevious CommandFocusPreviousHelp;
    Zoom "zoom" Global ["z"] 10 CommandZoom CommandZoomHelp;
    Up "up" Global ["Up", "k"] 0 CommandUp CommandUpHelp;
    Down "down" Global ["Down", "j"] 0 CommandDown CommandDownHelp;
    Left "left" Global ["Left", "h"] 0 CommandLeft CommandLeftHelp;
    Right "right" Global ["Right", "l"] 0 CommandRight CommandRightHelp;
    PageUp "page-up" Global ["PageUp", "Ctrl-b"] 0 CommandPageUp CommandPageUpHelp;
    PageDown "page-down" Global ["PageDown", "Ctrl-f", "Space"] 0 CommandPageDown CommandPageDownHelp;
    HalfUp "half-page-up" Global ["Ctrl-u"] 0 CommandHalfPageUp CommandHalfPageUpHelp;
    HalfDown "half-page-down" Global ["Ctrl-d"] 0 CommandHalfPageDown CommandHalfPageDownHelp;
    First "first" Global ["Home", "g"] 0 CommandFirst CommandFirstHelp;
    Last "last" Global ["End", "G"] 0 CommandLast CommandLastHelp;
    Back "back" Global ["Esc"] 0 CommandBack CommandBackHelp;
    NextTab "next-tab" Global ["]", "}"] 0 CommandNextTab CommandNextTabHelp;
    PreviousTab "previous-tab" Global ["[", "{"] 0 CommandPreviousTab CommandPreviousTabHelp;
    Earlier "earlier" Global ["b", "Backspace"] 0 CommandEarlier CommandEarlierHelp;
    Later "later" Global ["B"] 0 CommandLater CommandLaterHelp;
    Hours "hours" Global ["w"] 0 CommandHours CommandHoursHelp;
    Unit "unit" Global ["u"] 0 CommandUnit CommandUnitHelp;
    Language "language" Global ["L"] 0 CommandLanguage CommandLanguageHelp;
    TitleLanguage "title-language" Global ["Alt-l"] 0 CommandTitleLanguage CommandTitleLanguageHelp;
    Role "role" Global ["v"] 0 CommandRole CommandRoleHelp;
    Weights "weights" Global ["W"] 0 CommandWeights CommandWeightsHelp;
    Duties "duties" Global ["D"] 14 CommandDuties CommandDutiesHelp;
    Interests "interests" Global ["I"] 13 CommandInterests CommandInterestsHelp;
    Payback "payback" Global ["p"] 0 CommandPayback CommandPaybackHelp;
    Work "work" Global ["."] 13 CommandWork CommandWorkHelp;
    Ways "ways" Global ["P"] 15 CommandWays CommandWaysHelp;
    Claim "claim" Global ["$"] 14 CommandClaim CommandClaimHelp;
    Undo "undo" Global ["U"] 0 CommandUndo CommandUndoHelp;
    Redo "redo" Global ["Ctrl-r"] 0 CommandRedo CommandRedoHelp;
    Copy "copy" Global ["y"] 0 CommandCopy CommandCopyHelp;
    Export "export" Global ["e"] 0 CommandExport CommandExportHelp;
    ExportWhole "export-whole" Global ["Alt-e"] 0 CommandExportWhole CommandExportWholeHelp;
    Theme "theme" Global ["T"] 0 CommandTheme CommandThemeHelp;
    Mouse "mouse" Global ["M"] 0 CommandMouse CommandMouseHelp;
    Redraw "redraw" Global ["Ctrl-l"] 0 CommandRedraw CommandRedrawHelp;
    Suspend "suspend" Global ["Ctrl-z"] 0 CommandSuspend CommandSuspendHelp;
    ForceQuit "force-quit" Global ["Ctrl-c"] 0 CommandForceQuit CommandForceQuitHelp;
    Teer "teer" Global ["t"] 11 CommandTeer CommandTeerHelp;
    Filter "filter" Global ["F"] 7 CommandFilter CommandFilterHelp;
    ClearFilter "clear-filter" Global ["X"] 0 CommandClearFilter CommandClearFilterHelp;
    Order "order" Global ["o"] 0 CommandOrder CommandOrderHelp;
    Lens "lens" Global ["f"] 12 CommandLens CommandLensHelp;
    ExpandAll "expand-all" Tree ["+", "="] 0 CommandExpandAll CommandExpandAllHelp;
    CollapseAll "collapse-all" Tree ["-"] 0 CommandCollapseAll CommandCollapseAllHelp;
    MoveUp "move-up" Shortlist ["K", "Ctrl-k"] 6 CommandMoveUp CommandMoveUpHelp;
    MoveDown "move-down" Shortlist ["J", "Ctrl-j"] 6 CommandMoveDown CommandMoveDownHelp;
    Remove "remove" Shortlist ["d", "Delete"] 3 CommandRemove CommandRemoveHelp;
    NextStatus "next-status" Shortlist ["t"] 4 CommandNextStatus CommandNextStatusHelp;
    Tags "tags" Shortlist ["a"] 4 CommandTags CommandTagsHelp;
    Became "became" Shortlist ["A"] 0 CommandBecame CommandBecameHelp;
    SortList "sort-list" Shortlist ["o"] 4 CommandSortList CommandSortListHelp;
    TurnList "turn-list" Shortlist ["O"] 0 CommandTurnList CommandTurnListHelp;
    Columns "columns" Shortlist ["V"] 5 CommandColumns CommandColumnsHelp;
    NextList "next-list" Shortlist ["]", "}", "Tab"] 0 CommandNextList CommandNextListHelp;
    PreviousList "previous-list" Shortlist ["[", "{", "Shift-Tab"] 0 CommandPreviousList CommandPreviousListHelp;
    NewList "new-list" Shortlist ["N"] 6 CommandNewList CommandNewListHelp;
    RenameList "rename-list" Shortlist ["E"] 0 CommandRenameList CommandRenameListHelp;
    RemoveList "remove-list" Shortlist ["x"] 0 CommandRemoveList CommandRemoveListHelp;
    CopyToList "copy-to-list" Shortlist [">"] 0 CommandCopyToList CommandCopyToListHelp;
    Baseline "baseline" Compare ["="] 2 CommandBaseline CommandBaselineHelp;
    HideEqual "hide-equal" Compare ["x"] 3 CommandHideEqual CommandHideEqualHelp;
    SortColumns "sort-columns" Compare ["o"] 4 CommandSortColumns CommandSortColumnsHelp;
    Treemap "treemap" Map ["t"] 1 CommandTreemap CommandTreemapHelp;
    Shade "shade" Map ["x"] 2 CommandShade CommandShadeHelp;
    BetterMoves "better-moves" Moves ["x", "+"] 1 CommandBetterMoves CommandBetterMovesHelp;
    OpenMove "open-move" Moves ["Space", "Tab"] 2 CommandOpenMove CommandOpenMoveHelp;
    SortMoves "sort-moves" Moves ["o"] 3 CommandSortMoves CommandSortMovesHelp;
    TurnMoves "turn-moves" Moves ["O"] 0 CommandTurnMoves CommandTurnMovesHelp;
    PreviousLine "previous-line" Overlay ["Up", "Ctrl-p", "Shift-Tab"] 1 CommandPreviousLine CommandPreviousLineHelp;
    NextLine "next-line" Overlay ["Down", "Ctrl-n", "Tab"] 5 CommandNextLine CommandNextLineHelp;
    Accept "accept" Overlay ["Enter"] 1 CommandAccept CommandAcceptHelp;
    Close "close" Overlay ["Esc"] 20 CommandClose CommandCloseHelp;
    MarkHit "mark-hit" Search ["Tab"] 2 CommandMarkHit CommandMarkHitHelp;
    CompareHits "compare-hits" Search ["Ctrl-o"] 3 CommandCompareHits CommandCompareHitsHelp;
    BesideUp "beside-up" Search ["Alt-Up", "Ctrl-Up"] 2 CommandBesideUp CommandBesideUpHelp;
    BesideDown "beside-down" Search ["Alt-Down", "Ctrl-Down"] 2 CommandBesideDown CommandBesideDownHelp;
    ClearText "clear-text" Search ["Ctrl-u"] 2 CommandClearText CommandClearTextHelp;
    SaveHit "save-hit" Search ["Ctrl-s"] 4 CommandSaveHit CommandSaveHitHelp;
    Less "less" Values ["Left", "h", "-"] 4 CommandLess CommandLessHelp;
    More "more" Values ["Right", "l", "+", "="] 3 CommandMore CommandMoreHelp;
    MuchLess "much-less" Values ["H"] 6 CommandMuchLess CommandMuchLessHelp;
    MuchMore "much-more" Values ["L"] 7 CommandMuchMore CommandMuchMoreHelp;
    Toggle "toggle-criterion" Criteria ["Space"] 3 CommandToggleCriterion CommandToggleCriterionHelp;
    KeepUnknown "keep-unknown" Criteria ["u"] 6 CommandKeepUnknown CommandKeepUnknownHelp;
    ClearCriterion "clear-criterion" Criteria ["x", "Delete"] 7 CommandClearCriterion CommandClearCriterionHelp;
    ClearCriteria "clear-criteria" Criteria ["X"] 8 CommandClearCriteria CommandClearCriteriaHelp;
    Defaults "defaults" Values ["d", "Delete"] 8 CommandDefaults CommandDefaultsHelp;
    KeepAsFilter "keep-as-filter" Suits ["F"] 2 CommandKeepAsFilter CommandKeepAsFilterHelp;
    NoUniversity "no-university" Suits ["x"] 3 CommandNoUniversity CommandNoUniversityHelp;
    MySchooling "my-schooling" Suits ["e"] 4 CommandMySchooling CommandMySchoolingHelp;
    MyField "my-field" Suits ["f"] 4 CommandMyField CommandMyFieldHelp;
    MyLimits "my-limits" Suits ["d"] 4 CommandMyLimits CommandMyLimitsHelp;
    AnswerAgain "answer-again" Suits ["a"] 3 CommandAnswerAgain CommandAnswerAgainHelp;
    OpenWay "open-way" Ways ["Space"] 2 CommandOpenWay CommandOpenWayHelp;
    Forget "forget-answers" Suits ["Delete"] 7 CommandForgetAnswers CommandForgetAnswersHelp;
}

impl Command {
    /// The row of the table.
    pub fn spec(self) -> Option<&'static Spec> {
        COMMANDS.iter().find(|spec| spec.command == self)
    }
}

/// Keys of every command, with the user's own in place of the defaults.
#[derive(Clone, Debug, PartialEq, Eq)]
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
    pub fn new(overrides: &[(String, String)]) -> Result<Self, Text> {
        if let Some((id, _)) = overrides.iter().find(|(id, _)| !COMMANDS.iter().any(|spec| spec.id == id)) {
            return Err(Msg::FaultKeyCommand { command: Text::verbatim(id.clone()) }.into());
        }
        let mut bindings: Vec<(Key, Context, Command)> = Vec::new();
        let own = |spec: &Spec| overrides.iter().find(|(id, _)| id == spec.id).map(|(_, keys)| keys.clone());
        // The user's keys come first, so that they win over defaults of other commands.
        for spec in COMMANDS {
            if let Some(keys) = own(spec) {
                for word in keys.split_whitespace() {
                    let key = word.parse().map_err(|e: super::key::UnknownKey| e.of(spec.id))?;
                    if let Some((_, _, taken)) =
                        bindings.iter().find(|(k, c, _)| *k == key && *c == spec.context)
                    {
                        let taken = taken.spec().map_or("", |spec| spec.id);
                        let key = Text::verbatim(word.to_owned());
                        let (taken, command) = (Text::verbatim(taken), Text::verbatim(spec.id));
                        return Err(Msg::FaultKeyTwice { key, taken, command }.into());
                    }
                    bindings.push((key, spec.context, spec.command));
                }
            }
        }
        // No key stands twice among the defaults, which a test holds, so that only the user's are looked through.
        let users = bindings.len();
        for spec in COMMANDS.iter().filter(|spec| own(spec).is_none()) {
            for word in spec.keys {
                let key = word.parse().map_err(|e: super::key::UnknownKey| e.of(spec.id))?;
                let taken = bindings.iter().take(users).any(|(k, c, _)| *k == key && *c == spec.context);
                if !taken {
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

    /// The commands that have no key left, since the user's own keys took them.
    pub(crate) fn without_key(&self) -> impl Iterator<Item = &'static Spec> + '_ {
        COMMANDS.iter().filter(|spec| self.keys(spec.command).next().is_none())
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
            assert_eq!(Msg::plain(&format!("command-{}", spec.id)).as_ref(), Some(&spec.title));
            assert_eq!(Msg::plain(&format!("command-{}-help", spec.id)).as_ref(), Some(&spec.doc));
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
        let keymap = own("save", "F6 F5").unwrap();
        let key = |text: &str| text.parse::<Key>().unwrap();
        assert_eq!(keymap.command(key("F5"), Context::Tree), Some(Command::Save));
        assert_eq!(keymap.command(key("s"), Context::Tree), None);
        assert_eq!(keymap.without_key().count(), 0);
        let taken = own("save", "n").unwrap();
        assert_eq!(taken.without_key().map(|spec| spec.id).collect::<Vec<_>>(), ["note"]);
        assert!(own("sav", "S").unwrap_err().reference().contains("\"sav\" is no command"));
        assert!(own("save", "Hyper-s").unwrap_err().reference().contains("names no key"));
    }
}
