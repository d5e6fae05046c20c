//! The trained table as a file: what it was trained on in the first line, then one row a stem, a unit group and a point
//! of the line of chances.

use std::fmt::Write;

use super::meaning::{DIM, GroupRow, StemRow, WordTable};

/// How the first line begins; the digest of what the table was trained on follows.
pub const FIRST_LINE: &str =
    "# source: metier, noc-2021, noc-2021-titles, onet-29.3; codes: NOC 2021 v1.0; digest: ";
/// The second line.
const COLUMNS: &str = "kind,name,rarity,scale,values";

/// A row that is not as it must be: its line from 1, and what is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// Line from 1.
    pub line: usize,
    /// What is wrong.
    pub reason: String,
}

/// A vector in steps of one number that brings its largest value to 127: the step, and the steps.
pub fn quantise(vector: &[f32; DIM]) -> (f32, [i8; DIM]) {
    let most = vector.iter().fold(0.0_f32, |most, value| most.max(value.abs()));
    let scale = if most > 0.0 { most / 127.0 } else { 1.0 };
    (scale, vector.map(|value| (value / scale).round().clamp(-127.0, 127.0) as i8))
}

/// The table as text, with the codes of its unit groups.
pub fn write<'a>(table: &WordTable, codes: impl IntoIterator<Item = &'a str>, digest: &str) -> String {
    let mut text = format!("{FIRST_LINE}{digest}\n{COLUMNS}\n");
    let hex = |values: &[i8; DIM]| {
        values.iter().fold(String::with_capacity(2 * DIM), |mut hex, value| {
            // Writing to a text cannot fail.
            let _ = write!(hex, "{:02x}", value.cast_unsigned());
            hex
        })
    };
    for row in &table.stems {
        let _ = writeln!(text, "stem,{},{},{},{}", row.stem, row.rarity, row.scale, hex(&row.values));
    }
    for (row, code) in table.groups.iter().zip(codes) {
        let _ = writeln!(text, "group,{code},,{},{}", row.scale, hex(&row.values));
    }
    for (at, chance) in &table.chances {
        let _ = writeln!(text, "chance,{at},,{chance},");
    }
    text
}

/// The digest in the first line of a table; none where the line is another.
pub fn digest(text: &str) -> Option<&str> {
    text.lines().next()?.strip_prefix(FIRST_LINE)
}

/// The table that a text holds.
///
/// # Errors
/// The first row that is not as [`write()`] makes them.
pub fn parse(text: &str) -> Result<WordTable, Wrong> {
    let wrong = |line: usize, reason: &str| Wrong { line, reason: reason.to_string() };
    if digest(text).is_none() {
        return Err(wrong(1, "must begin as the training writes it; train again"));
    }
    if text.lines().nth(1) != Some(COLUMNS) {
        return Err(wrong(2, &format!("must read \"{COLUMNS}\"")));
    }
    let mut table = WordTable::default();
    for (line, row) in (3..).zip(text.lines().skip(2)) {
        let fields: Vec<&str> = row.split(',').collect();
        let [kind, name, rarity, scale, values] = fields.as_slice() else {
            return Err(wrong(line, &format!("has {} fields, five are expected", fields.len())));
        };
        let number = |text: &str| text.parse::<f32>().ok().filter(|number| number.is_finite());
        let scale = number(scale).ok_or_else(|| wrong(line, "the scale is no number"))?;
        let values =
            || vector(values).ok_or_else(|| wrong(line, "the values are not 64 pairs of hexadecimal digits"));
        match *kind {
            "stem" => {
                let rarity = number(rarity).ok_or_else(|| wrong(line, "the rarity is no number"))?;
                if table.stems.last().is_some_and(|last| last.stem.as_str() >= *name) {
                    return Err(wrong(line, "stems must be in order"));
                }
                table.stems.push(StemRow { stem: (*name).to_string(), rarity, scale, values: values()? });
            }
            "group" => table.groups.push(GroupRow { scale, values: values()? }),
            "chance" => {
                let at = number(name).ok_or_else(|| wrong(line, "the share is no number"))?;
                let last = table.chances.last().copied().unwrap_or((0.0, 0.0));
                if at <= last.0 || scale < last.1 || scale > 1.0 {
                    return Err(wrong(line, "shares must rise, and no chance may fall or lie above 1"));
                }
                table.chances.push((at, scale));
            }
            other => {
                return Err(wrong(line, &format!("\"{other}\" is none of stem, group and chance")));
            }
        }
    }
    if table.stems.len() >= usize::from(u16::MAX) {
        return Err(wrong(0, "has more stems than the index can number"));
    }
    Ok(table)
}

fn vector(hex: &str) -> Option<[i8; DIM]> {
    let digit = |byte: u8| (byte as char).to_digit(16).map(|digit| digit as u8);
    let pairs = hex.as_bytes().as_chunks::<2>().0;
    let mut values = [0_i8; DIM];
    if hex.len() != 2 * DIM {
        return None;
    }
    for (value, [high, low]) in values.iter_mut().zip(pairs) {
        *value = (digit(*high)? << 4 | digit(*low)?).cast_signed();
    }
    Some(values)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> WordTable {
        let mut values = [0_i8; DIM];
        values[0] = -127;
        values[63] = 5;
        let stem = |stem: &str| StemRow { stem: stem.into(), rarity: 3.25, scale: 0.1, values };
        WordTable {
            stems: vec![stem("cook"), stem("nurs")],
            groups: vec![GroupRow { scale: 0.5, values }],
            chances: vec![(0.25, 0.125), (0.5, 0.375)],
        }
    }

    #[test]
    fn what_is_written_is_read_again() {
        let text = write(&table(), ["31301"], "abc");
        assert_eq!(digest(&text), Some("abc"));
        assert_eq!(parse(&text), Ok(table()));
    }

    #[test]
    fn a_wrong_row_is_told_with_its_line() {
        let text = write(&table(), ["31301"], "abc");
        let line = |text: &str| parse(text).unwrap_err().line;
        assert_eq!(line("stem"), 1);
        assert_eq!(line(&text.replace("kind,", "sort,")), 2);
        assert_eq!(line(&text.replace("cook", "pook")), 4);
        assert_eq!(line(&text.replace("group,", "gruop,")), 5);
        assert_eq!(line(&text.replace("stem,cook,3.25", "stem,cook,x")), 3);
        assert_eq!(line(&text.replace("81000", "8100g")), 3);
        assert_eq!(line(&text.replace("chance,0.5", "chance,0.2")), 7);
        assert_eq!(line(&text.replace("0.375", "0.1")), 7);
    }

    #[test]
    fn a_vector_keeps_its_largest_value() {
        let mut vector = [0.0; DIM];
        vector[3] = -2.54;
        vector[4] = 1.27;
        let (scale, values) = quantise(&vector);
        assert!((scale - 0.02).abs() < 1e-6);
        assert_eq!((values[3], values[4], values[5]), (-127, 64, 0));
    }
}
