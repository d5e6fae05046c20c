//! The messages as the build made them from `lang/`.

#![allow(clippy::all, clippy::pedantic, unused_imports)] // The code is made by the build.

use crate::locale::Writer;
use crate::spoken::{Argument, Spoken};
use crate::{Date, Language, Number, Text};

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// Puts a message into words.
pub(crate) fn say(language: Language, message: &Msg, out: &mut Writer) {
    spoken(language).say(message.number(), |position| message.argument(position), out);
}
