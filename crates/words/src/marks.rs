//! Marks of the steps that say a message; the build writes them and the program reads them.

/// The message ends here.
pub(crate) const END: u8 = 0;
/// A part of the language's text: its place (u32) and length (u16).
pub(crate) const LITERAL: u8 = 1;
/// An argument: its position (u8).
pub(crate) const ARGUMENT: u8 = 2;
/// One of several forms by an argument: its position (u8), the number of forms (u8), and each form with the test that
/// chooses it, the length of its steps (u16) and the steps.
pub(crate) const SELECT: u8 = 3;

/// Chosen where nothing before was.
pub(crate) const ELSE: u8 = 0;
/// Chosen by a flag that is set.
pub(crate) const TRUE: u8 = 1;
/// Chosen by a flag that is not set.
pub(crate) const UNTRUE: u8 = 2;
/// Chosen by the plural category `one` of the language.
pub(crate) const ONE: u8 = 3;
/// Chosen by exactly this number (i64).
pub(crate) const EXACTLY: u8 = 4;
