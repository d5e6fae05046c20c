//! Numbers and days as values; a locale writes them.

/// A number with the decimals that it is shown with.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Number {
    value: f64,
    decimals: u8,
    signed: bool,
}

impl Number {
    /// A whole number: `58,400`.
    pub const fn whole(value: i64) -> Self {
        Self { value: value as f64, decimals: 0, signed: false }
    }

    /// A number rounded to some decimals: `28.96`.
    pub const fn decimal(value: f64, decimals: u8) -> Self {
        Self { value, decimals, signed: false }
    }

    /// The same with a sign before what is above nothing, for differences: `+4,200`.
    #[must_use]
    pub const fn signed(mut self) -> Self {
        self.signed = true;
        self
    }

    /// The number as it is shown, rounded: see [`rounded`].
    pub fn value(self) -> f64 {
        rounded(self.value, self.decimals)
    }

    /// The number for other programs: no mark between thousands, a point before decimals.
    pub fn plain(self) -> String {
        format!("{:.*}", usize::from(self.decimals), self.value())
    }

    /// Whether it is shown as this whole number.
    #[allow(dead_code)] // Messages ask it where a form stands for one number.
    pub(crate) fn is(self, whole: i64) -> bool {
        (self.value() - whole as f64).abs() < f64::EPSILON
    }

    /// Digits with a mark between thousands and one before decimals.
    pub(crate) fn written(self, thousands: Option<char>, point: char) -> String {
        let text = match self.value.abs() {
            // What `format` does too, at a tenth of its cost: it works on the exact decimals of the number.
            value if self.decimals == 0 && value < 1e15 => (value.round_ties_even() as u64).to_string(),
            value => format!("{value:.*}", usize::from(self.decimals)),
        };
        let (whole, decimals) = text.split_once('.').unwrap_or((&text, ""));
        let nothing = text.bytes().all(|b| b == b'0' || b == b'.');
        let mut out = String::with_capacity(text.len() + 4);
        if self.value < 0.0 && !nothing {
            out.push('-');
        } else if self.signed && !nothing {
            out.push('+');
        }
        for (i, digit) in whole.chars().enumerate() {
            if i > 0 && (whole.len() - i).is_multiple_of(3) {
                out.extend(thousands);
            }
            out.push(digit);
        }
        if !decimals.is_empty() {
            out.push(point);
            out.push_str(decimals);
        }
        out
    }
}

/// A number rounded to some decimals as it is written: by its exact value, and where that lies in the middle to the even
/// digit. The one rule by which text and JSON round.
pub fn rounded(value: f64, decimals: u8) -> f64 {
    match decimals {
        0 => value.round_ties_even(),
        some => format!("{value:.*}", usize::from(some)).parse().unwrap_or(value),
    }
}

/// A day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// Year.
    pub year: i16,
    /// Month, 1 to 12.
    pub month: u8,
    /// Day of the month, 1 to 31.
    pub day: u8,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_grouped_and_signed() {
        assert_eq!(Number::whole(1_234_567).written(Some(','), '.'), "1,234,567");
        assert_eq!(Number::decimal(-1_000.25, 1).written(Some('\u{a0}'), ','), "-1\u{a0}000,2");
        assert_eq!(Number::decimal(4_200.0, 0).signed().written(Some(','), '.'), "+4,200");
        assert_eq!(Number::decimal(-1_000.25, 1).written(None, '.'), "-1000.2");
        for n in 0..4_000 {
            let value = f64::from(n) / 8.0;
            assert_eq!(Number::decimal(value, 0).written(Some(','), '.'), format!("{value:.0}"));
        }
        assert_eq!(Number::decimal(-0.04, 1).signed().written(Some(','), '.'), "0.0");
    }

    /// What is said as a number is the number that is written, also where it lies in the middle of two.
    #[test]
    fn a_number_has_the_value_that_is_written() {
        for (value, decimals, written) in [
            (62.5, 0, "62"),
            (63.5, 0, "64"),
            (2.25, 1, "2.2"),
            (0.125, 2, "0.12"),
            (0.25, 1, "0.2"),
            (-2.5, 0, "-2"),
        ] {
            let number = Number::decimal(value, decimals);
            assert_eq!((number.written(None, '.').as_str(), number.plain().as_str()), (written, written));
        }
        for n in -4_000..4_000 {
            for decimals in 0..4 {
                let number = Number::decimal(f64::from(n) / 32.0, decimals);
                assert_eq!(number.written(None, '.').parse(), Ok(number.value()), "{n} {decimals}");
            }
        }
    }
}
