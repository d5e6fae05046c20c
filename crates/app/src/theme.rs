//! The colour themes by name; `ui::theme` knows their colours.

use metier_words::Msg;

/// Colour themes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum ThemeName {
    /// Dark or light, as the terminal's background is; dark where it does not say.
    #[default]
    Auto,
    /// For dark backgrounds.
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
    pub const ALL: [Self; 5] = [Self::Auto, Self::Dark, Self::Light, Self::Contrast, Self::Mono];

    /// The theme that is drawn, on a background that is light or not.
    #[must_use]
    pub fn on(self, light: bool) -> Self {
        match self {
            Self::Auto if light => Self::Light,
            Self::Auto => Self::Dark,
            chosen => chosen,
        }
    }

    /// What it is called on the screen.
    pub const fn title(self) -> Msg {
        match self {
            Self::Auto => Msg::ThemeAuto,
            Self::Dark => Msg::ThemeDark,
            Self::Light => Msg::ThemeLight,
            Self::Contrast => Msg::ThemeContrast,
            Self::Mono => Msg::ThemeMono,
        }
    }

    /// As written in the configuration.
    pub fn name(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Dark => "dark",
            Self::Light => "light",
            Self::Contrast => "contrast",
            Self::Mono => "mono",
        }
    }
}
