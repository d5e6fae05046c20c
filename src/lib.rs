//! `metier`: a terminal dashboard for planning a career, on the whole of Canada's National
//! Occupational Classification 2021, offline.
//!
//! The program is `metier::run`; everything below it is a library that needs no terminal:
//!
//! ```
//! use metier::evidence::Evidence;
//! use metier_data::Catalog;
//!
//! let catalog = Catalog::embedded()?;
//! let evidence = Evidence::new(&catalog);
//! let group = catalog.group("21231").ok_or("no such unit group")?;
//! let exposure = evidence.ai(group).exposure;
//! // A value never comes without what it rests on.
//! let (value, from) = exposure.value().zip(exposure.provenance()).ok_or("not rated")?;
//! assert!((0.0..=100.0).contains(&value.score) && value.low <= value.score && value.score <= value.high);
//! assert!(from.sources.contains(&"eloundou-2023"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

// Gold values are compared as they are: the same operations give the same bits.
#![cfg_attr(test, allow(clippy::float_cmp))]

pub mod app;
pub mod cli;
pub mod content;
pub mod evidence;
pub mod fetch;
pub mod import;
pub mod plan;
pub mod report;
pub mod run;
pub mod store;
pub mod ui;
pub mod user;
