//! A figure of pay as people say it: `85,000`, `85 000 $`, `85 k`, `41.50/h`, `41,50 $ de l'heure`, `75-95k a year`.

use super::pay::{FULL_TIME, HoursBasis, PUBLISHER_HOURS, Pay, WEEKS};

/// What a figure is paid for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Per {
    /// An hour.
    Hour,
    /// A week.
    Week,
    /// A month.
    Month,
    /// A year.
    Year,
}

/// Below this a figure without a unit is an hour's pay, CAD.
const HOURLY: f64 = 1_000.0;
/// No pay is larger, CAD.
const LARGEST: f64 = 100_000_000.0;

/// A figure, or a range of figures.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Said {
    /// Lower end, CAD.
    pub low: f32,
    /// Upper end, CAD; the lower one where one figure is said.
    pub high: f32,
    /// What it is paid for.
    pub per: Per,
    /// No unit was said: by its size it is taken as an hour's or a year's.
    pub guessed: bool,
}

impl Said {
    /// Reads what is typed, in the forms of English, French and Japanese; none where it is no figure of pay, or more
    /// than a range.
    pub fn read(text: &str) -> Option<Self> {
        let text: String = text.to_lowercase().replace(['\u{a0}', '\u{202f}', '\u{3000}', '\t'], " ");
        let mut numbers = Vec::new();
        let mut words = String::new();
        let mut rest = text.as_str();
        while let Some(c) = rest.chars().next() {
            if c.is_ascii_digit() {
                let (number, after) = number(rest)?;
                let (thousands, after) = thousands(after);
                numbers.push((number, thousands));
                words.push(' ');
                rest = after;
            } else {
                words.push(c);
                rest = rest.get(c.len_utf8()..)?;
            }
        }
        let scaled = |(number, thousands): (f64, bool)| if thousands { number * 1_000.0 } else { number };
        let (low, high) = match *numbers.as_slice() {
            [one] => (scaled(one), scaled(one)),
            // In `75-95k` the letter is said of both.
            [(first, false), last @ (number, true)] if first < HOURLY && first <= number => {
                (first * 1_000.0, scaled(last))
            }
            [first, last] => (scaled(first), scaled(last)),
            _ => return None,
        };
        if !(low > 0.0 && low <= high && high <= LARGEST) {
            return None;
        }
        let said = per(&words);
        let per = said.unwrap_or(if high < HOURLY { Per::Hour } else { Per::Year });
        Some(Self { low: low as f32, high: high as f32, per, guessed: said.is_none() })
    }

    /// A figure of it by the hour, CAD, in the hours of some pay: weeks and months count as parts of its year.
    fn hourly(&self, value: f32, pay: &Pay, basis: HoursBasis) -> f32 {
        let year = match self.per {
            Per::Hour => return value,
            Per::Week => value * WEEKS,
            Per::Month => value * 12.0,
            Per::Year => value,
        };
        if pay.annual_only { year / PUBLISHER_HOURS } else { year / (pay.hours(basis) * WEEKS) }
    }

    /// Both ends by the hour, CAD, in the hours of some pay.
    pub fn by_hour(&self, pay: &Pay, basis: HoursBasis) -> (f32, f32) {
        (self.hourly(self.low, pay, basis), self.hourly(self.high, pay, basis))
    }

    /// Both ends by the year, CAD, in the hours of some pay.
    pub fn by_year(&self, pay: &Pay, basis: HoursBasis) -> (f32, f32) {
        let (low, high) = self.by_hour(pay, basis);
        (pay.annual(low, basis), pay.annual(high, basis))
    }

    /// The lower end by the hour at some hours a week, CAD.
    pub fn at_hours(&self, hours: f32) -> f32 {
        match self.per {
            Per::Hour => self.low,
            Per::Week => self.low / hours,
            Per::Month => self.low * 12.0 / (hours * WEEKS),
            Per::Year => self.low / (hours * WEEKS),
        }
    }

    /// The lower end by the year of full-time work, CAD.
    pub fn full_time(&self) -> f32 {
        self.at_hours(FULL_TIME) * FULL_TIME * WEEKS
    }
}

/// A number at the beginning of a text, and what follows it. A mark before exactly three digits sets thousands apart,
/// another one decimals.
fn number(text: &str) -> Option<(f64, &str)> {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let mut end = digits(text);
    let mut plain = text.get(..end)?.to_owned();
    let grouped = plain.len() <= 3;
    loop {
        let after = text.get(end..)?;
        let Some(mark @ ('.' | ',' | ' ' | '\'' | '’')) = after.chars().next() else { break };
        let behind = after.get(mark.len_utf8()..)?;
        let own = digits(behind);
        if own == 3 && grouped && !plain.contains('.') {
            plain.push_str(behind.get(..own)?);
        } else if own > 0 && matches!(mark, '.' | ',') && !plain.contains('.') {
            plain.push('.');
            plain.push_str(behind.get(..own)?);
        } else {
            break;
        }
        end += mark.len_utf8() + own;
    }
    Some((plain.parse().ok()?, text.get(end..)?))
}

/// Whether what follows a number says thousands, and what follows that.
fn thousands(text: &str) -> (bool, &str) {
    let bare = text.trim_start();
    for word in ["thousand", "mille", "k"] {
        if let Some(after) = bare.strip_prefix(word)
            && !after.starts_with(char::is_alphabetic)
        {
            return (true, after);
        }
    }
    (false, text)
}

/// What a figure is paid for by the words around it.
fn per(words: &str) -> Option<Per> {
    const HOUR: [&str; 9] = ["h", "hr", "hrs", "hour", "hours", "hourly", "heure", "heures", "horaire"];
    const WEEK: [&str; 7] = ["wk", "week", "weeks", "weekly", "semaine", "sem", "hebdomadaire"];
    const MONTH: [&str; 6] = ["mo", "month", "months", "monthly", "mois", "mensuel"];
    const YEAR: [&str; 12] =
        ["y", "yr", "year", "years", "yearly", "annual", "annum", "an", "ans", "annee", "année", "annuel"];
    // Without spaces between words, a sign says it.
    let signs = [('時', Per::Hour), ('週', Per::Week), ('月', Per::Month), ('年', Per::Year)];
    if let Some((_, per)) = signs.into_iter().find(|(sign, _)| words.contains(*sign)) {
        return Some(per);
    }
    // The smallest first: in "an hour" the first word is French for a year.
    let said = |known: &[&str]| words.split(|c: char| !c.is_alphabetic()).any(|word| known.contains(&word));
    let known: [(&[&str], Per); 4] =
        [(&HOUR, Per::Hour), (&WEEK, Per::Week), (&MONTH, Per::Month), (&YEAR, Per::Year)];
    known.into_iter().find(|(words, _)| said(words)).map(|(_, per)| per)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<(f32, f32, Per, bool)> {
        Said::read(text).map(|said| (said.low, said.high, said.per, said.guessed))
    }

    #[test]
    fn a_figure_is_read_as_people_write_it() {
        use Per::{Hour, Month, Week, Year};
        for text in [
            "85000",
            "85,000",
            "85 000",
            "85\u{a0}000 $",
            "$85,000",
            "85 k",
            "85k",
            "85'000",
            "85.000",
            "85 mille",
        ] {
            assert_eq!(read(text), Some((85_000.0, 85_000.0, Year, true)), "{text}");
        }
        for text in ["85,000 a year", "85 000 $ par an", "85k/yr", "85 000 $ par année", "年85000"] {
            assert_eq!(read(text), Some((85_000.0, 85_000.0, Year, false)), "{text}");
        }
        for text in
            ["41.50/h", "41,50 $ de l'heure", "41.50 an hour", "$41.50 hourly", "時給41.50", "41,50 $/h"]
        {
            assert_eq!(read(text), Some((41.5, 41.5, Hour, false)), "{text}");
        }
        assert_eq!(read("41.5"), Some((41.5, 41.5, Hour, true)));
        assert_eq!(read("4200 par mois"), Some((4_200.0, 4_200.0, Month, false)));
        assert_eq!(read("1,100 a week"), Some((1_100.0, 1_100.0, Week, false)));
        assert_eq!(read("75-95k"), Some((75_000.0, 95_000.0, Year, true)));
        assert_eq!(read("75,000 to 95,000"), Some((75_000.0, 95_000.0, Year, true)));
        assert_eq!(read("75 à 95 k par an"), Some((75_000.0, 95_000.0, Year, false)));
        assert_eq!(read("1,234.56"), Some((1_234.56, 1_234.56, Year, true)));
    }

    #[test]
    fn what_is_no_figure_is_none() {
        for text in ["", "k", "much", "0", "95k-75k", "1 2 3 4", "999999999999"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
