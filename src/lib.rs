//! `metier`: a terminal dashboard for planning a career, on the whole of Canada's National
//! Occupational Classification 2021, offline.

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
