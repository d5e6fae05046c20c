//! Reads and validates `data/` and packs it into the archive that the program embeds.

mod check;
mod figures;
mod lists;
pub mod occupation;
pub mod rows;
pub mod table;
pub mod tables;
pub mod tokens;
