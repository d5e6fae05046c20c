//! What could I do instead: comparison, similar work, filters, ranking of a shortlist.

pub mod similar;
