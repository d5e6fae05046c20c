//! Occupations side by side.
