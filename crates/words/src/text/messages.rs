//! The messages as the build made them from `lang/`.

#![allow(clippy::all, clippy::pedantic, unused_imports)] // The code is made by the build.

use super::{Argument, Text};
use crate::language::Language;
use crate::number::{Date, Number};
use crate::spoken::Spoken;

include!(concat!(env!("OUT_DIR"), "/messages.rs"));
