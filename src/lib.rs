//! `metier`: a terminal dashboard for planning a career, on the whole of Canada's National
//! Occupational Classification 2021, offline.

pub mod catalog;
pub mod pack;
pub mod store;
pub mod term;
