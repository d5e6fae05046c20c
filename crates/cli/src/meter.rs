//! How far a long work is, in the last line of a terminal; silent where standard error is none.

use std::io::{self, IsTerminal};
use std::time::{Duration, Instant};

use metier_words::{Locale, Number, Text};

/// One line that is written over and taken away at the end.
pub(super) struct Meter<'l> {
    locale: &'l Locale,
    last: Option<Instant>,
    shown: bool,
}

impl<'l> Meter<'l> {
    /// Said so often, and first after so long that a usual file is through.
    const OFTEN: Duration = Duration::from_millis(200);

    /// Silent where standard error is no terminal.
    pub(super) fn new(locale: &'l Locale) -> Self {
        Self { locale, last: io::stderr().is_terminal().then(Instant::now), shown: false }
    }

    /// Says how far it is, where the last time is long enough ago.
    pub(super) fn show(&mut self, text: impl FnOnce() -> Text) {
        if self.last.is_none_or(|last| last.elapsed() <= Self::OFTEN) {
            return;
        }
        (self.last, self.shown) = (Some(Instant::now()), true);
        eprint!("\r\x1b[K{}", text().say(self.locale));
    }

    /// Takes the line away.
    pub(super) fn end(&mut self) {
        if self.shown {
            eprint!("\r\x1b[K");
            self.shown = false;
        }
    }
}

/// Bytes in megabytes, without decimals.
pub(super) fn megabytes(bytes: u64) -> Number {
    Number::decimal(bytes as f64 / 1e6, 0)
}
