//! Reads and validates `data/` and packs it into the archive that the program embeds.

pub mod occupation;
