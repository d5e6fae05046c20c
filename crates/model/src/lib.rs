//! What the program speaks of: codes, classes, places, figures with their provenance, and the facts and texts of
//! an occupation as the archive holds them.
//!
//! A figure never travels without its provenance, and a missing one has its reason:
//!
//! ```
//! use metier_model::{Figure, Geo, Method, Missing, Provenance};
//!
//! let median = Figure::known(37.28, Provenance::published("jobbank-wages-2025", "2023-2024", Geo::Canada));
//! let yearly = median.derive(Method::ByYear, |hourly| hourly * 40.0 * 52.0);
//! assert_eq!(median.value(), Some(&37.28));
//! assert!(yearly.provenance().is_some_and(|from| from.sources == ["jobbank-wages-2025"]));
//!
//! let none: Figure<f64> = Figure::Missing(Missing::NotRated);
//! assert_eq!((none.value(), none.missing()), (None, Some(&Missing::NotRated)));
//! ```

// Gold values are compared as they are: the same operations give the same bits.
#![cfg_attr(test, allow(clippy::float_cmp))]

pub mod archive;
pub mod correspondence;
pub mod date;
pub mod facts;
pub mod figure;
mod floats;
pub mod geo;
mod group;
pub mod hierarchy;
mod lang;
pub mod likeness;
pub mod lists;
mod notes;
pub mod rank;
mod region;
pub mod saved;
pub mod schema;
pub mod state;
pub mod text;
pub mod tokens;
pub mod written;

pub use archive::{Archive, ArchiveError, List, Section};
pub use facts::{Columns, Facts, Source};
pub use figure::{Figure, Kind, Mark, Method, Missing, Need, Period, Provenance, Publisher};
pub use geo::Geo;
pub use group::{GroupId, UNIT_GROUPS};
pub use hierarchy::{Hierarchy, Level, NodeId, Teer};
pub use lang::{Besides, Lang, Named, PerLang, SPOKEN_BESIDES};
