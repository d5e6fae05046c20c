//! The messages as the build made them from `lang/`.

#![allow(clippy::all, clippy::pedantic, unused_imports)] // The code is made by the build.

use crate::locale::Writer;
use crate::{Date, Language, Number, Text};

include!(concat!(env!("OUT_DIR"), "/messages.rs"));
