//! Colours and glyphs by what they mean, never by what they look like.

use ratatui::style::{Color, Modifier, Style};

use metier_app::ThemeName;
use metier_model::Kind;

/// What a piece of the screen is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// Text.
    Text,
    /// Text of less weight: provenance, counts, remarks.
    Dim,
    /// The program's name and the occupation's title.
    Title,
    /// The focus: its border, its cursor.
    Accent,
    /// Lines between panes.
    Border,
    /// Headings in pages.
    Heading,
    /// The line under the cursor of the pane that has the focus.
    Cursor,
    /// The line under the cursor of another pane.
    Resting,
    /// What leads elsewhere.
    Link,
    /// Letters that matched.
    Match,
    /// Eligible, shortage of people, low exposure.
    Good,
    /// Be careful.
    Warn,
    /// Not eligible, failure.
    Bad,
    /// The saved mark.
    Saved,
    /// Pay at entry.
    Entry,
    /// Pay in the middle.
    Mid,
    /// Pay of seniors.
    Senior,
    /// Exposure bars.
    Exposure,
    /// What a bar could fill.
    Track,
    /// Names of keys.
    Key,
}

impl Role {
    /// All of them, for tests.
    pub const ALL: [Self; 20] = [
        Self::Text,
        Self::Dim,
        Self::Title,
        Self::Accent,
        Self::Border,
        Self::Heading,
        Self::Cursor,
        Self::Resting,
        Self::Link,
        Self::Match,
        Self::Good,
        Self::Warn,
        Self::Bad,
        Self::Saved,
        Self::Entry,
        Self::Mid,
        Self::Senior,
        Self::Exposure,
        Self::Track,
        Self::Key,
    ];
}

/// How many colours the terminal has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Depth {
    /// None, or none wanted (`NO_COLOR`).
    None,
    /// The sixteen that every terminal names.
    #[default]
    Sixteen,
    /// The palette of 256.
    Palette,
}

/// The sixteen colours that every terminal names, in the order of their numbers.
pub const SIXTEEN: [Color; 16] = [
    Color::Black,
    Color::Red,
    Color::Green,
    Color::Yellow,
    Color::Blue,
    Color::Magenta,
    Color::Cyan,
    Color::Gray,
    Color::DarkGray,
    Color::LightRed,
    Color::LightGreen,
    Color::LightYellow,
    Color::LightBlue,
    Color::LightMagenta,
    Color::LightCyan,
    Color::White,
];

/// Glyphs of the screen in one of two sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Glyphs {
    /// Whether only ASCII may be written.
    pub ascii: bool,
    /// Closed branch.
    pub closed: &'static str,
    /// Open branch.
    pub open: &'static str,
    /// Saved.
    pub saved: &'static str,
    /// Compared.
    pub compared: &'static str,
    /// One of a list.
    pub bullet: &'static str,
    /// Cursor at the left of an item.
    pub cursor: &'static str,
    /// Range of a bar.
    pub range: &'static str,
    /// What a bar or range does not cover.
    pub track: &'static str,
    /// Its centre.
    pub centre: &'static str,
    /// A mark of a percentile.
    pub tick: &'static str,
    /// A claim's end.
    pub hollow: &'static str,
    /// The best of a row.
    pub best: &'static str,
    /// The worst of a row.
    pub worst: &'static str,
    /// One of a class on the map.
    pub member: &'static str,
    /// A point of the map.
    pub dot: &'static str,
    /// A line across the map.
    pub level: &'static str,
    /// The left edge of a rectangle.
    pub edge: &'static str,
    /// A missing figure in a shade.
    pub hatch: &'static str,
    /// The steps of a shade, from the least.
    pub steps: [&'static str; 5],
    /// A line that a figure is held against.
    pub limit: &'static str,
    /// The one before.
    pub before: &'static str,
    /// The one after.
    pub after: &'static str,
    /// What is cut.
    pub more: &'static str,
    /// Where a figure comes from: published, worked out, judged, claimed by somebody.
    pub origins: [&'static str; 4],
    /// Bars in eighths, from none to full.
    pub eighths: [&'static str; 9],
}

const UNICODE: Glyphs = Glyphs {
    ascii: false,
    closed: "▸",
    open: "▾",
    saved: "★",
    compared: "≡",
    bullet: "•",
    cursor: "▌",
    range: "━",
    track: "░",
    centre: "●",
    tick: "┼",
    hollow: "○",
    best: "▲",
    worst: "▽",
    member: "◆",
    dot: "•",
    level: "╌",
    edge: "▏",
    hatch: "╱",
    steps: [" ", "·", "░", "▒", "▓"],
    before: "‹",
    after: "›",
    limit: "┊",
    more: "…",
    origins: ["·", "≈", "~", "?"],
    eighths: [" ", "▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"],
};

const ASCII: Glyphs = Glyphs {
    ascii: true,
    closed: ">",
    open: "v",
    saved: "*",
    compared: "=",
    bullet: "-",
    cursor: ">",
    range: "-",
    track: ".",
    centre: "O",
    tick: "+",
    hollow: "o",
    best: "^",
    worst: "v",
    member: "#",
    dot: ".",
    level: "-",
    edge: "|",
    hatch: "/",
    steps: [" ", ".", ":", "+", "#"],
    before: "<",
    after: ">",
    limit: ":",
    more: "~",
    origins: ["-", "=", "~", "?"],
    eighths: [" ", " ", " ", " ", "#", "#", "#", "#", "#"],
};

impl Glyphs {
    /// The mark of where a figure comes from.
    pub fn origin(&self, kind: Kind) -> &'static str {
        let [published, modelled, estimated, claimed] = self.origins;
        match kind {
            Kind::Published => published,
            Kind::Modelled => modelled,
            Kind::Estimated => estimated,
            Kind::Claimed => claimed,
        }
    }
}

/// A theme for one terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Theme {
    name: ThemeName,
    depth: Depth,
    /// The glyphs.
    pub glyphs: Glyphs,
}

impl Theme {
    /// A theme by its name on a terminal with some colours; no colours make every theme mono.
    pub fn new(name: ThemeName, depth: Depth, ascii: bool) -> Self {
        let name = if depth == Depth::None { ThemeName::Mono } else { name };
        Self { name, depth, glyphs: if ascii { ASCII } else { UNICODE } }
    }

    /// The style of a role. Text keeps the terminal's own foreground and background.
    pub fn style(&self, role: Role) -> Style {
        let plain = Style::new();
        let bold = plain.add_modifier(Modifier::BOLD);
        let reversed = plain.add_modifier(Modifier::REVERSED);
        if self.name == ThemeName::Mono {
            // What stands over a line of the other weight takes its own: bold and dim at once is neither.
            let bold = bold.remove_modifier(Modifier::DIM);
            let dim = plain.add_modifier(Modifier::DIM).remove_modifier(Modifier::BOLD);
            return match role {
                Role::Title | Role::Heading | Role::Accent | Role::Key | Role::Warn | Role::Bad => bold,
                Role::Cursor => reversed,
                Role::Resting => bold,
                Role::Dim | Role::Border | Role::Track => dim,
                Role::Match | Role::Link => plain.add_modifier(Modifier::UNDERLINED),
                _ => plain,
            };
        }
        let [accent, dim, good, warn, bad, link, entry, mid, senior] = self.colours();
        // None of the sixteen colours is a quiet one on every ground: what is grey on black is nothing on Solarized's
        // paper. There less weight is the terminal's own ink, dimmed.
        let quiet = self.depth == Depth::Sixteen && self.name != ThemeName::Contrast;
        let dimmed = plain.add_modifier(Modifier::DIM).remove_modifier(Modifier::BOLD);
        let dim = if quiet { dimmed } else { plain.fg(dim) };
        let bold = if quiet { bold.remove_modifier(Modifier::DIM) } else { bold };
        match role {
            Role::Text => plain,
            Role::Dim | Role::Border => dim,
            Role::Title => bold,
            Role::Accent | Role::Key => plain.fg(accent),
            Role::Heading => bold.fg(accent),
            Role::Cursor => reversed.fg(accent),
            Role::Resting => bold,
            Role::Link => plain.fg(link),
            Role::Match => bold.fg(warn).add_modifier(Modifier::UNDERLINED),
            Role::Good => plain.fg(good),
            Role::Warn | Role::Saved => plain.fg(warn),
            Role::Bad => plain.fg(bad),
            Role::Entry => plain.fg(entry),
            Role::Mid => plain.fg(mid),
            Role::Senior => plain.fg(senior),
            Role::Exposure => plain.fg(link),
            // A shade that carries no meaning, so that it may be fainter than anything to be read.
            Role::Track => match (self.name, self.depth) {
                (ThemeName::Light, Depth::Palette) => plain.fg(Color::Indexed(252)),
                (_, Depth::Palette) => plain.fg(Color::Indexed(238)),
                _ => dim,
            },
        }
    }

    /// The style of a step of a shade, from 0 for the least to 4; of a missing figure the dim one. Its mark says the
    /// same without colour.
    pub fn step(&self, step: Option<usize>) -> Style {
        let plain = Style::new();
        let Some(step) = step else { return self.style(Role::Dim) };
        let ramp: [u8; 5] = match (self.name, self.depth) {
            (ThemeName::Mono, _) | (_, Depth::None) => return plain,
            (ThemeName::Light, Depth::Palette) => [67, 31, 25, 24, 18],
            (ThemeName::Light, _) => return plain.fg(Color::Blue),
            (ThemeName::Contrast, _) => return plain.fg(Color::LightCyan),
            (_, Depth::Palette) => [67, 73, 79, 115, 159],
            _ => return plain.fg(Color::Cyan),
        };
        ramp.get(step).map_or(plain, |&colour| plain.fg(Color::Indexed(colour)))
    }

    /// Accent, dim, good, warn, bad, link, entry, mid, senior.
    fn colours(&self) -> [Color; 9] {
        use Color::{
            Blue, Cyan, Gray, Green, Indexed, LightBlue, LightCyan, LightGreen, LightMagenta, LightRed,
            LightYellow, Magenta, Red, Reset, White, Yellow,
        };
        match (self.name, self.depth) {
            (ThemeName::Contrast, _) if self.depth == Depth::None => [White; 9],
            (ThemeName::Contrast, _) => [
                LightCyan,
                Gray,
                LightGreen,
                LightYellow,
                LightRed,
                // Bright blue is the one bright colour that terminals show dark on black.
                LightCyan,
                LightCyan,
                LightMagenta,
                LightYellow,
            ],
            (ThemeName::Light, Depth::Palette) => [
                Indexed(25),
                Indexed(240),
                Indexed(22),
                Indexed(94),
                Indexed(124),
                Indexed(25),
                Indexed(23),
                Indexed(25),
                Indexed(54),
            ],
            (ThemeName::Light, _) => [Blue, Reset, Blue, Magenta, Red, Blue, Magenta, Blue, Reset],
            (_, Depth::Palette) => [
                Indexed(80),
                Indexed(245),
                Indexed(114),
                Indexed(221),
                Indexed(210),
                Indexed(111),
                Indexed(73),
                Indexed(111),
                Indexed(183),
            ],
            _ => [Cyan, Reset, Green, Yellow, LightRed, LightBlue, Cyan, LightBlue, LightMagenta],
        }
    }
}

#[cfg(test)]
mod tests;
