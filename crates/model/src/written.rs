//! Numbers as people write them, in files, on the command line and on the screen: the one reader of them.

/// A number as people write it in English or French: `1,234.5`, `1 234,5`, `28,50`, `$28.50`. None where that is
/// not certain: a comma stands before thousands or before one or two decimals, not `1,2345`.
#[must_use]
pub fn number(raw: &str) -> Option<f64> {
    let text = raw.trim();
    let text = text.strip_prefix('$').or_else(|| text.strip_suffix('$')).unwrap_or(text).trim();
    let (sign, text) = text.strip_prefix('-').map_or((1.0, text), |rest| (-1.0, rest));
    let is_space = |c: char| matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}');
    let commas = text.matches(',').count();
    let (whole, decimals) = match (text.split_once('.'), text.split_once(',')) {
        (Some((whole, decimals)), _) => (whole, decimals),
        (None, Some((whole, decimals))) if commas == 1 && matches!(decimals.len(), 1 | 2) => {
            (whole, decimals)
        }
        (None, _) => (text, ""),
    };
    let groups: Vec<&str> = whole.split(|c: char| c == ',' || is_space(c)).collect();
    let are_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let well = groups.iter().enumerate().all(|(at, group)| {
        are_digits(group)
            && (groups.len() == 1 || if at == 0 { matches!(group.len(), 1..=3) } else { group.len() == 3 })
    });
    let plain = groups.concat();
    if !well || !are_digits(decimals) || plain.is_empty() && decimals.is_empty() {
        // A spreadsheet's 1.2E+05 has one meaning only.
        let exponent = raw.contains(['e', 'E']) && commas == 0;
        return raw.trim().parse::<f64>().ok().filter(|value| exponent && value.is_finite());
    }
    format!("{plain}.{decimals}0")
        .parse::<f64>()
        .ok()
        .map(|value| sign * value)
        .filter(|value| value.is_finite())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_right_or_not_at_all() {
        for (text, value) in [
            ("28.5", 28.5),
            ("28,5", 28.5),
            ("28,50", 28.5),
            ("1 234,5", 1234.5),
            ("1\u{a0}234,5", 1234.5),
            ("$28.50", 28.5),
            ("28,50 $", 28.5),
            ("1,234", 1234.0),
            ("1,234,567.8", 1_234_567.8),
            ("-0.5", -0.5),
            (".5", 0.5),
            ("120000", 120_000.0),
            ("1.2E+05", 120_000.0),
            ("58,400.00", 58_400.0),
        ] {
            assert_eq!(number(text), Some(value), "{text}");
        }
        for text in [
            "$$28", "$28$", "1,2345", "12 34", "1.234,5", "1,23,456", "abc", "", "$", ",", "1..2", "inf",
            "NaN", "28,5,1",
        ] {
            assert_eq!(number(text), None, "{text}");
        }
    }
}
