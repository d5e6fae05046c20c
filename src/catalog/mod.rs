//! The occupations in memory: codes, hierarchy, figures with their provenance, and lookups.

pub mod schema;
