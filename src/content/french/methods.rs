//! Methods and bases of figures in French.

use super::Table;

pub(super) const TABLE: Table = Table { whole: WHOLE, templates: TEMPLATES };

const WHOLE: &[(&str, &str)] = &[("median pay", "salaire médian"), ("outlook", "perspectives")];

const TEMPLATES: &[(&str, &str)] = &[];
