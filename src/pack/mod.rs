//! Reads and validates `data/` and packs it into the archive that the program embeds.
//!
//! The build script uses the same files; the program itself uses the rules and the RON reader.

pub mod occupation;
