//! The colour themes by name; `ui::theme` knows their colours.

use metier_words::Msg;

/// Colour themes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum ThemeName {
    /// For dark backgrounds.
    #[default]
    Dark,
    /// For light backgrounds.
    Light,
    /// Strong contrast on either.
    Contrast,
    /// No colour.
    Mono,
}

impl ThemeName {
    /// In the order of the theme key.
    pub const ALL: [Self; 4] = [Self::Dark, Self::Light, Self::Contrast, Self::Mono];

    /// What it is called on the screen.
    pub const fn title(self) -> Msg {
        match self {
            Self::Dark => Msg::ThemeDark,
            Self::Light => Msg::ThemeLight,
            Self::Contrast => Msg::ThemeContrast,
            Self::Mono => Msg::ThemeMono,
        }
    }

    /// As written in the configuration.
    pub fn name(self) -> &'static str {
        match self {
            Self::Dark => "dark",
            Self::Light => "light",
            Self::Contrast => "contrast",
            Self::Mono => "mono",
        }
    }
}
