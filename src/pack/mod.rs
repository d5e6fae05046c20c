//! Reads and validates `data/` and packs it into the archive that the program embeds.
//!
//! The build script uses the same files; the program itself uses the rules and the RON reader.

mod check;
mod figures;
mod lists;
pub mod occupation;
pub mod rows;
pub mod table;
pub mod tables;
pub mod tokens;
