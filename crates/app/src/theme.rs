//! The colour themes by name; `ui::theme` knows their colours.

use metier_words::Msg;

metier_model::tokens! {
    /// Colour themes.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    pub enum ThemeName {
        /// Dark or light, as the terminal's background is; dark where it does not say.
        #[default]
        Auto = "auto",
        /// For dark backgrounds.
        Dark = "dark",
        /// For light backgrounds.
        Light = "light",
        /// Strong contrast on either.
        Contrast = "contrast",
        /// No colour.
        Mono = "mono",
    }
}

impl ThemeName {
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
}
