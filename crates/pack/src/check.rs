//! The machinery of validation: walks a table's rows field by field, understands each, and collects faults.

use std::collections::BTreeSet;
use std::fmt::Display;
use std::ops::RangeInclusive;
use std::path::Path;
use std::str::FromStr;

use super::language;
use super::rows::UnitGroup;
use super::table::{FIRST_LINE, Fault, Row, Table};
use super::tokens::Token;
use super::versions;
use metier_model::date::Day;
use metier_model::text::is_unsafe;
use metier_model::{Besides, Geo, Lang, Named};

/// Longest title, label or name, in characters.
pub(crate) const TITLE: usize = 200;
/// Longest note or address, in characters.
pub(crate) const NOTE: usize = 400;
/// Faults of one table after which its remaining rows are passed over.
const ENOUGH: usize = 20;

/// What earlier tables established, to hold later ones against.
#[derive(Debug, Default)]
pub(super) struct Known {
    pub(super) sources: BTreeSet<String>,
    /// Codes of all five levels.
    pub(super) classes: BTreeSet<String>,
    /// In order.
    pub(super) units: Vec<UnitGroup>,
    /// In order.
    pub(super) regions: Vec<String>,
    pub(super) onet: BTreeSet<String>,
    pub(super) profiles: BTreeSet<String>,
    /// In order.
    pub(super) study_fields: Vec<String>,
    /// In order.
    pub(super) tool_kinds: Vec<String>,
}

/// Collects the faults of all tables of a folder.
pub(super) struct Check<'d> {
    pub(super) dir: &'d Path,
    pub(super) faults: Vec<Fault>,
    pub(super) known: Known,
}

impl<'d> Check<'d> {
    /// A check of a folder by its sources.
    pub(super) fn new<'s>(dir: &'d Path, sources: impl IntoIterator<Item = &'s str>) -> Self {
        let sources = sources.into_iter().map(str::to_owned).collect();
        Self { dir, faults: Vec::new(), known: Known { sources, ..Known::default() } }
    }

    /// Opens a table and holds its `# source` line against the table of sources, which alone has none, and against its
    /// own columns.
    pub(super) fn open(&mut self, name: &str) -> Option<Table> {
        let sourced = name != "sources.csv";
        let table = match Table::read(&self.dir.join(name)) {
            Ok(table) => table,
            Err(fault) => {
                self.faults.push(fault);
                return None;
            }
        };
        if sourced && table.sources().is_empty() {
            self.faults.push(table.fault(1, "", FIRST_LINE));
        }
        for id in table.sources() {
            if !self.known.sources.contains(id) {
                self.faults.push(table.fault(1, "source", format!("\"{id}\" is no id of sources.csv")));
            }
        }
        let versions = versions::of_columns(name, table.columns());
        if sourced && !table.sources().is_empty() && table.codes() != versions {
            let wanted = versions.join(", ");
            let reason = format!("must name the version of the table's codes: \"; codes: {wanted}\"");
            self.faults.push(table.fault(1, "codes", reason));
        }
        Some(table)
    }

    /// Reads a table whose columns are `columns` (more are passed over): `parse` takes a row's fields in that
    /// order. The first `key` columns must be unique and in ascending order.
    pub(super) fn rows<T>(
        &mut self,
        table: &Table,
        columns: &str,
        key: usize,
        mut parse: impl FnMut(&mut Cursor<'_>) -> T,
    ) -> Vec<T> {
        let before = self.faults.len();
        let mut places = Vec::new();
        for name in language::columns(columns).split(',') {
            match table.column(name) {
                Ok(place) => places.push(place),
                Err(fault) => self.faults.push(fault),
            }
        }
        if self.faults.len() > before {
            return Vec::new();
        }
        let mut rows = Vec::with_capacity(table.len());
        let mut unit = UnitGroup::default();
        for index in 0..table.len() {
            let row = table.row(index);
            if index > 0 {
                self.faults.extend(out_of_order(table.row(index - 1), row, &places, key));
            }
            let mut cursor = Cursor {
                row,
                places: &places,
                next: 0,
                unit,
                known: &self.known,
                lang: Lang::default(),
                faults: &mut self.faults,
            };
            rows.push(parse(&mut cursor));
            unit = cursor.unit;
            if self.faults.len() - before >= ENOUGH {
                self.faults
                    .push(row.fault(usize::MAX, "more rows follow that were not checked; mend these first"));
                break;
            }
        }
        rows
    }
}

/// The fault of two neighbouring rows with the same key, or with keys in falling order.
fn out_of_order(before: Row<'_>, row: Row<'_>, places: &[usize], key: usize) -> Option<Fault> {
    use std::cmp::Ordering;
    let places = places.get(..key).unwrap_or(places);
    for &place in places {
        match before.get(place).cmp(row.get(place)) {
            Ordering::Less => return None,
            Ordering::Equal => {}
            Ordering::Greater => {
                let reason =
                    format!("\"{}\" stands after \"{}\": sort the rows", row.get(place), before.get(place));
                return Some(row.fault(place, reason));
            }
        }
    }
    let keys: Vec<&str> = places.iter().map(|&place| row.get(place)).collect();
    let reason = format!("\"{}\" stands here and on the line before", keys.join(", "));
    Some(row.fault(places.first().copied().unwrap_or_default(), reason))
}

/// A row whose fields are taken one after the other.
pub(super) struct Cursor<'a> {
    row: Row<'a>,
    places: &'a [usize],
    next: usize,
    /// The unit group of the row before, known to exist: rows are sorted, so most repeat it.
    unit: UnitGroup,
    pub(super) known: &'a Known,
    /// The language that the text taken next is in.
    lang: Lang,
    faults: &'a mut Vec<Fault>,
}

impl<'a> Cursor<'a> {
    fn take(&mut self) -> &'a str {
        let field = self.row.get(self.place(self.next));
        self.next += 1;
        field
    }

    /// Whether nothing stands in the field that is taken next.
    fn is_empty(&self) -> bool {
        self.row.get(self.place(self.next)).is_empty()
    }

    fn place(&self, at: usize) -> usize {
        self.places.get(at).copied().unwrap_or(usize::MAX)
    }

    /// A fault in the field taken last.
    pub(super) fn fault(&mut self, reason: impl Into<String>) {
        self.faults.push(self.row.fault(self.place(self.next.wrapping_sub(1)), reason));
    }

    /// A fault in the column at a position of the expected columns.
    pub(super) fn fault_at(&mut self, at: usize, reason: impl Into<String>) {
        self.faults.push(self.row.fault(self.place(at), reason));
    }

    /// A text of 1 to `most` characters.
    pub(super) fn text(&mut self, most: usize) -> String {
        let text = self.optional_text(most);
        if text.is_empty() {
            self.fault("is empty");
        }
        text
    }

    /// A publisher's text in each language, none of them empty, with the spaces that it has there.
    pub(super) fn named(&mut self, most: usize) -> Named {
        Named::of(|_| self.text(most))
    }

    /// A text in each language besides those of titles, none of them empty.
    pub(super) fn besides(&mut self, most: usize) -> Besides {
        std::array::from_fn(|_| self.text(most))
    }

    /// A text of ours in each language, none of them empty.
    pub(super) fn worded(&mut self, most: usize) -> Named {
        self.in_each_language(|cursor| cursor.text(most))
    }

    /// A text in each language, which only in the first one must be there.
    pub(super) fn named_in_first(&mut self, most: usize) -> Named {
        self.in_each_language(|cursor| {
            if cursor.lang == Lang::default() { cursor.text(most) } else { cursor.optional_text(most) }
        })
    }

    /// A text in each language, which may be empty.
    pub(super) fn optional_named(&mut self, most: usize) -> Named {
        self.in_each_language(|cursor| cursor.optional_text(most))
    }

    fn in_each_language(&mut self, mut take: impl FnMut(&mut Self) -> String) -> Named {
        let named = Named::of(|lang| {
            self.lang = lang;
            take(self)
        });
        self.lang = Lang::default();
        named
    }

    /// A text of at most `most` characters, clean enough for a terminal.
    pub(super) fn optional_text(&mut self, most: usize) -> String {
        let text = self.take();
        // A text of at most that many bytes has at most that many characters.
        if text.len() > most && text.chars().count() > most {
            let length = text.chars().count();
            self.fault(format!("has {length} characters, {most} are allowed"));
        }
        // Most texts are plain ASCII words: one pass over the bytes tells which need a closer look.
        let (mut plain, mut stray, mut last) = (true, false, b' ');
        for &byte in text.as_bytes() {
            plain &= (b' '..=b'~').contains(&byte);
            stray |= byte == b' ' && last == b' ';
            last = byte;
        }
        if !plain && let Some(bad) = text.chars().find(|&c| is_unsafe(c)) {
            self.fault(format!("holds the control character {bad:?}"));
        }
        if stray || text.ends_with(' ') {
            self.fault(format!("\"{text}\" has stray spaces"));
        }
        if let Some(around) = language::loose_space(text, self.lang) {
            self.fault(language::loose_reason(&around));
        }
        text.to_string()
    }

    /// A unit group of `noc.csv`.
    pub(super) fn unit_group(&mut self) -> UnitGroup {
        let text = self.take();
        let Some(unit) = UnitGroup::parse(text) else {
            self.fault(format!("\"{text}\" is no code of five digits"));
            return self.unit;
        };
        if unit != self.unit && self.known.units.binary_search(&unit).is_err() {
            self.fault(format!("\"{text}\" is no unit group of noc.csv"));
            return unit;
        }
        self.unit = unit;
        unit
    }

    /// A unit group that need not come in order (the second code of a pair).
    pub(super) fn other_unit_group(&mut self) -> UnitGroup {
        let before = self.unit;
        let unit = self.unit_group();
        self.unit = before;
        unit
    }

    /// `CA` or a province.
    pub(super) fn geo(&mut self) -> Geo {
        let text = self.take();
        Geo::of_code(text).unwrap_or_else(|| {
            self.fault(format!("\"{text}\" is neither CA nor a province or territory"));
            Geo::Canada
        })
    }

    /// A number in a range, or none where the field is empty.
    pub(super) fn optional<N>(&mut self, range: RangeInclusive<N>) -> Option<N>
    where
        N: FromStr + PartialOrd + Display + Copy,
    {
        let text = self.take();
        if text.is_empty() {
            return None;
        }
        match text.parse::<N>() {
            Ok(value) if range.contains(&value) => Some(value),
            Ok(_) => {
                self.fault(format!("{text} is not within {} to {}", range.start(), range.end()));
                None
            }
            Err(_) => {
                self.fault(format!("\"{text}\" is no such number as this column takes"));
                None
            }
        }
    }

    /// A number that must be there.
    pub(super) fn number<N>(&mut self, range: RangeInclusive<N>) -> N
    where
        N: FromStr + PartialOrd + Display + Copy + Default,
    {
        let before = self.faults.len();
        let value = self.optional(range);
        if value.is_none() && self.faults.len() == before {
            self.fault("the figure is missing");
        }
        value.unwrap_or_default()
    }

    /// `1` for yes, empty for no.
    pub(super) fn flag(&mut self) -> bool {
        match self.take() {
            "1" => true,
            "" => false,
            other => {
                self.fault(format!("\"{other}\" is neither 1 nor empty"));
                false
            }
        }
    }

    /// A token of a vocabulary, none where the field is empty.
    pub(super) fn optional_token<T: Token>(&mut self) -> Option<T> {
        let text = self.take();
        let found = T::ALL.iter().copied().find(|value| value.token() == text);
        if found.is_none() && !text.is_empty() {
            let all: Vec<&str> = T::ALL.iter().map(|value| value.token()).collect();
            self.fault(format!("\"{text}\" is none of {}", all.join(", ")));
        }
        found
    }

    /// A token that must be there; none only beside a fault.
    pub(super) fn token<T: Token>(&mut self) -> Option<T> {
        let before = self.faults.len();
        let found = self.optional_token();
        if found.is_none() && self.faults.len() == before {
            self.fault("is empty");
        }
        found
    }

    /// A code that an earlier table has; `what` says which.
    pub(super) fn one_of(&mut self, codes: &BTreeSet<String>, what: &str) -> String {
        let text = self.take();
        if !codes.contains(text) {
            self.fault(format!("\"{text}\" is {what}"));
        }
        text.to_string()
    }

    /// A code of a fixed shape: `0` stands for any digit, every other character for itself.
    pub(super) fn shaped(&mut self, shape: &str) -> String {
        let text = self.take();
        if !is_shaped(text, shape) {
            self.fault(format!("\"{text}\" is not of the form {shape}"));
        }
        text.to_string()
    }

    /// A date `YYYY-MM-DD`, or empty.
    pub(super) fn optional_date(&mut self) -> String {
        if self.is_empty() { self.take().to_string() } else { self.date() }
    }

    /// A date `YYYY-MM-DD`.
    pub(super) fn date(&mut self) -> String {
        let text = self.take();
        if !is_date(text) {
            self.fault(format!("\"{text}\" is no date of the form 2026-08-21"));
        }
        text.to_string()
    }

    /// An address, or empty.
    pub(super) fn optional_url(&mut self) -> String {
        if self.is_empty() { self.take().to_string() } else { self.url() }
    }

    /// An address.
    pub(super) fn url(&mut self) -> String {
        let text = self.optional_text(NOTE);
        if !text.starts_with("https://") || text.contains(' ') {
            self.fault(format!("\"{text}\" is no https address"));
        }
        text
    }

    /// Faults figures that fall where they must rise: (position of the column, its name, figure).
    pub(super) fn ascending(&mut self, figures: &[(usize, &str, Option<f64>)]) {
        let mut known = figures.iter().filter_map(|&(at, name, value)| Some((at, name, value?)));
        let Some(mut last) = known.next() else { return };
        for next in known {
            if last.2 > next.2 {
                self.fault_at(last.0, format!("{} is above the {} {}", last.2, next.1, next.2));
            }
            last = next;
        }
    }

    /// A run of digits 0 to 3, with a dash where there is none.
    pub(super) fn levels(&mut self) -> Vec<Option<u8>> {
        let text = self.take();
        let bad = text.bytes().find(|byte| !matches!(byte, b'0'..=b'3' | b'-'));
        if let Some(bad) = bad {
            self.fault(format!("\"{}\" is neither 0, 1, 2, 3 nor a dash", char::from(bad)));
        }
        text.bytes().map(|byte| (byte != b'-').then(|| byte.wrapping_sub(b'0') & 3)).collect()
    }

    /// A list parted by single spaces, each part parsed; faults name the part.
    pub(super) fn list<T>(&mut self, what: &str, parse: impl Fn(&Known, &str) -> Option<T>) -> Vec<T> {
        let text = self.take();
        let mut list = Vec::new();
        for part in text.split(' ').filter(|_| !text.is_empty()) {
            match parse(self.known, part) {
                Some(value) => list.push(value),
                None => self.fault(format!("\"{part}\" is {what}")),
            }
        }
        list
    }
}

/// Whether a text is a day of the form `2026-08-21`.
pub(super) fn is_date(text: &str) -> bool {
    is_shaped(text, "0000-00-00") && Day::parse(text).is_some()
}

fn is_shaped(text: &str, shape: &str) -> bool {
    text.len() == shape.len()
        && text.bytes().zip(shape.bytes()).all(|(c, s)| if s == b'0' { c.is_ascii_digit() } else { c == s })
}
