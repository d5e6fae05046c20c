//! Reads and validates `data/` and packs it into the archive that the program embeds.
//!
//! The build script uses the same files; the program itself uses the rules and the RON reader, and the
//! tests hold broken data against both.

mod archive;
mod check;
mod figures;
mod lists;
pub mod occupation;
// Named after what it does; the build script knows it by this path.
#[allow(clippy::module_inception)]
pub mod pack;
pub mod rows;
pub mod table;
pub mod tables;
pub mod tokens;
