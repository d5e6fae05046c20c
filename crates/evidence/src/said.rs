//! A figure of pay as people say it: `85,000`, `85 000 $`, `85 k`, `41.50/h`, `41,50 $ de l'heure`, `75-95k a year`.

use super::pay::{FULL_TIME, HoursBasis, PUBLISHER_HOURS, Pay, WEEKS};

/// What a figure is paid for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Per {
    /// An hour.
    Hour,
    /// A day: a fifth of a week.
    Day,
    /// A week.
    Week,
    /// Two weeks, 26.07 in a year.
    Fortnight,
    /// Half a month, 24 in a year.
    HalfMonth,
    /// A month.
    Month,
    /// A year.
    Year,
}

/// Days of a week of work: what is paid by the day is a fifth of what such weeks bring.
pub const DAYS: f32 = 5.0;
/// Below this a figure without a unit is an hour's pay, CAD.
const HOURLY: f64 = 1_000.0;
/// No pay is larger, CAD.
const LARGEST: f64 = 100_000_000.0;

/// Why a text is no figure of pay.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoFigure {
    /// This in it is neither a number nor a word of pay.
    Word(String),
    /// There is no number in it, or more than a range, or none that a pay can be.
    Number,
}

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
    /// Reads what is typed, in the forms of English, French and Japanese.
    ///
    /// # Errors
    /// What of it is not understood. A figure is not guessed from a text that holds something else as well.
    pub fn read(text: &str) -> Result<Self, NoFigure> {
        let text: String = text.to_lowercase().replace(['\u{a0}', '\u{202f}', '\u{3000}', '\t'], " ");
        let text = spelt_out(&text);
        // Nobody is paid less than nothing.
        if text.trim_start_matches(['$', ' ']).starts_with(['-', '\u{2212}']) {
            return Err(NoFigure::Number);
        }
        let (text, spelt) = without_phrase(&text);
        let mut numbers = Vec::new();
        let mut words = String::new();
        let mut rest = text.as_str();
        while let Some(c) = rest.chars().next() {
            if c.is_ascii_digit() {
                let (number, after) = number(rest).ok_or(NoFigure::Number)?;
                let (thousands, after) = thousands(after);
                numbers.push((number, thousands));
                words.push(' ');
                rest = after;
            } else {
                words.push(c);
                rest = rest.get(c.len_utf8()..).unwrap_or_default();
            }
        }
        if let Some(strange) = strange(&words) {
            return Err(NoFigure::Word(strange));
        }
        let scaled = |(number, thousands): (f64, bool)| if thousands { number * 1_000.0 } else { number };
        let (low, high) = match *numbers.as_slice() {
            [one] => (scaled(one), scaled(one)),
            // In `75-95k` the letter is said of both.
            [(first, false), last @ (number, true)] if first < HOURLY && first <= number => {
                (first * 1_000.0, scaled(last))
            }
            [first, last] => (scaled(first), scaled(last)),
            _ => return Err(NoFigure::Number),
        };
        if !(low > 0.0 && low <= high && high <= LARGEST) {
            return Err(NoFigure::Number);
        }
        let said = match (spelt, per(&words)) {
            // A phrase that names a period and another period beside it say two things.
            (Some(_), Some(_)) => return Err(NoFigure::Number),
            (spelt, named) => spelt.or(named),
        };
        let per = said.unwrap_or(if high < HOURLY { Per::Hour } else { Per::Year });
        Ok(Self { low: low as f32, high: high as f32, per, guessed: said.is_none() })
    }

    /// Whether a text is a figure, or may become one as it is typed on: its last word may be unfinished.
    pub fn may_become(text: &str) -> bool {
        let text = text.to_lowercase();
        let is_begun = |(at, _): (usize, char)| {
            let (head, tail) = text.split_at(at);
            let known = PHRASES.iter().any(|(phrase, _)| phrase.starts_with(tail));
            known && Self::read(head).is_ok()
        };
        if text.char_indices().any(is_begun) {
            return true;
        }
        match Self::read(&text) {
            Ok(_) => true,
            Err(NoFigure::Number) => text.chars().any(|c| c.is_ascii_digit()),
            Err(NoFigure::Word(word)) => {
                let units = [&HOUR[..], &DAY, &WEEK, &MONTH, &YEAR].into_iter().flatten().copied();
                let mut known = units.chain(BESIDE.split_whitespace());
                text.ends_with(&word) && known.any(|known| known.starts_with(&word))
            }
        }
    }

    /// The lower end as a sum: what is paid by the hour, the week or the month by the year of full-time work.
    pub fn yearly(&self) -> f32 {
        if self.per == Per::Year { self.low } else { self.full_time() }
    }

    /// A figure of it by the hour, CAD, in the hours of some pay: weeks and months count as parts of its year.
    fn hourly(&self, value: f32, pay: &Pay, basis: HoursBasis) -> f32 {
        let year = match self.per {
            Per::Hour => return value,
            Per::Day => value * DAYS * WEEKS,
            Per::Week => value * WEEKS,
            Per::Fortnight => value * WEEKS / 2.0,
            Per::HalfMonth => value * 24.0,
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
            Per::Day => self.low * DAYS / hours,
            Per::Week => self.low / hours,
            Per::Fortnight => self.low / (2.0 * hours),
            Per::HalfMonth => self.low * 24.0 / (hours * WEEKS),
            Per::Month => self.low * 12.0 / (hours * WEEKS),
            Per::Year => self.low / (hours * WEEKS),
        }
    }

    /// The lower end by the year of full-time work, CAD.
    pub fn full_time(&self) -> f32 {
        self.at_hours(FULL_TIME) * FULL_TIME * WEEKS
    }
}

/// Letters that stand for a period behind a stroke at the end, spelt out: `340/d`, `1500 /w`.
fn spelt_out(text: &str) -> String {
    const LETTERS: [(&str, &str); 4] = [("d", "day"), ("j", "jour"), ("w", "week"), ("m", "month")];
    let Some((head, last)) = text.trim_end().rsplit_once('/') else { return text.to_owned() };
    let known = LETTERS.iter().find(|(letter, _)| *letter == last.trim());
    known.map_or_else(|| text.to_owned(), |(_, word)| format!("{head}/{word}"))
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

const HOUR: [&str; 9] = ["h", "hr", "hrs", "hour", "hours", "hourly", "heure", "heures", "horaire"];
const DAY: [&str; 10] =
    ["day", "days", "daily", "diem", "jour", "jours", "journée", "journalier", "journalière", "quotidien"];
const WEEK: [&str; 9] =
    ["wk", "week", "weeks", "weekly", "semaine", "semaines", "sem", "hebdomadaire", "hebdo"];
const MONTH: [&str; 7] = ["mo", "month", "months", "monthly", "mois", "mensuel", "mensuelle"];
/// Periods that take several words, or a number of their own; the longer of two that begin alike first.
const PHRASES: [(&str, Per); 27] = [
    ("every two weeks", Per::Fortnight),
    ("every 2 weeks", Per::Fortnight),
    ("per two weeks", Per::Fortnight),
    ("per 2 weeks", Per::Fortnight),
    ("for two weeks", Per::Fortnight),
    ("for 2 weeks", Per::Fortnight),
    ("every second week", Per::Fortnight),
    ("every other week", Per::Fortnight),
    ("bi-weekly", Per::Fortnight),
    ("bi weekly", Per::Fortnight),
    ("biweekly", Per::Fortnight),
    ("fortnightly", Per::Fortnight),
    ("fortnight", Per::Fortnight),
    ("aux deux semaines", Per::Fortnight),
    ("aux 2 semaines", Per::Fortnight),
    ("toutes les deux semaines", Per::Fortnight),
    ("toutes les 2 semaines", Per::Fortnight),
    ("quinzaine", Per::Fortnight),
    ("隔週", Per::Fortnight),
    ("2週間ごと", Per::Fortnight),
    ("semi-monthly", Per::HalfMonth),
    ("semimonthly", Per::HalfMonth),
    ("twice a month", Per::HalfMonth),
    ("deux fois par mois", Per::HalfMonth),
    ("bimensuelle", Per::HalfMonth),
    ("bimensuel", Per::HalfMonth),
    ("月2回", Per::HalfMonth),
];
const YEAR: [&str; 12] =
    ["y", "yr", "year", "years", "yearly", "annual", "annum", "an", "ans", "annee", "année", "annuel"];
/// What stands beside a figure and says nothing else of it, in English and French.
const BESIDE: &str = "a the of per by for to and or up at least most from between about around over under some \
    roughly circa ca cad c can canadian dollar dollars bucks pay salary wage wages gross before tax taxes full time \
    k thousand mille par de d du des la le les l à au entre et ou jusqu environ plus moins que vers autour dollars \
    canadiens salaire paie paye traitement brut bruts avant impôt impôts temps plein mensuels annuels annuelle horaires";
/// Between words that are written without spaces, a sign says what a figure is paid for.
const SIGNS: [(char, Per); 5] =
    [('時', Per::Hour), ('日', Per::Day), ('週', Per::Week), ('月', Per::Month), ('年', Per::Year)];
/// Signs that stand beside a figure in Japanese; one for ten thousand is none of them, as it would change the figure.
const BESIDE_SIGNS: &str = "時間給日週月年収俸額約からまでの間以上下ドルカナダ・加";
/// Marks around a figure.
const MARKS: &str = " $¢.,'’-–—~〜～/()+:;\"«»≈≥≤<>¥";

/// A text without the phrase in it that names a period, and the period.
fn without_phrase(text: &str) -> (String, Option<Per>) {
    let found = PHRASES.iter().find(|(phrase, _)| text.contains(phrase));
    found.map_or_else(|| (text.to_owned(), None), |(phrase, per)| (text.replacen(phrase, " ", 1), Some(*per)))
}

/// The first thing around the numbers that is not a word of pay.
fn strange(words: &str) -> Option<String> {
    let is_known = |word: &&str| {
        [&HOUR[..], &DAY, &WEEK, &MONTH, &YEAR].iter().any(|known| known.contains(word))
            || BESIDE.split_whitespace().any(|known| known == *word)
            || word.chars().all(|c| BESIDE_SIGNS.contains(c))
    };
    let mut parts = words.split(|c: char| MARKS.contains(c)).filter(|part| !part.is_empty());
    parts.find(|part| !is_known(part)).map(str::to_owned)
}

/// What a figure is paid for by the words around it.
fn per(words: &str) -> Option<Per> {
    if let Some((_, per)) = SIGNS.into_iter().find(|(sign, _)| words.contains(*sign)) {
        return Some(per);
    }
    // The smallest first: in "an hour" the first word is French for a year.
    let said = |known: &[&str]| words.split(|c: char| !c.is_alphabetic()).any(|word| known.contains(&word));
    let known: [(&[&str], Per); 5] =
        [(&HOUR, Per::Hour), (&DAY, Per::Day), (&WEEK, Per::Week), (&MONTH, Per::Month), (&YEAR, Per::Year)];
    known.into_iter().find(|(words, _)| said(words)).map(|(_, per)| per)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<(f32, f32, Per, bool)> {
        Said::read(text).ok().map(|said| (said.low, said.high, said.per, said.guessed))
    }

    #[test]
    fn a_letter_behind_a_stroke_is_a_period() {
        for (text, per) in
            [("340/d", Per::Day), ("340 / j", Per::Day), ("1500/w", Per::Week), ("5200/m", Per::Month)]
        {
            let said = Said::read(text).unwrap();
            assert_eq!((said.per, said.guessed), (per, false), "{text}");
        }
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
        for text in ["$250 a day", "250 par jour", "250 $ per diem", "日給250", "250/jour"] {
            assert_eq!(read(text), Some((250.0, 250.0, Per::Day, false)), "{text}");
        }
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

    #[test]
    fn what_stands_beside_a_figure_is_understood_or_refused() {
        for (text, strange) in [
            ("85000P", "p"),
            ("p85000", "p"),
            ("85x000", "x"),
            ("85000%", "%"),
            ("85000 #", "#"),
            ("850万", "万"),
            ("2,400 two weeks", "two"),
            ("2,400 bimonthly", "bimonthly"),
            ("1e9", "e"),
        ] {
            assert_eq!(Said::read(text), Err(NoFigure::Word(strange.to_owned())), "{text}");
        }
        assert_eq!(Said::read("1 2 3 4"), Err(NoFigure::Number));
        for less in ["-5", "$-5", "$ \u{2212}40/h"] {
            assert_eq!(Said::read(less), Err(NoFigure::Number), "{less}");
        }
        for text in ["between 75,000 and 95,000 CAD", "environ 85 000 $ par an, brut", "約85000ドル以上"]
        {
            assert!(Said::read(text).is_ok(), "{text}");
        }
    }

    /// Half of Canada is paid every two weeks: the period that is said is read, in both languages and while it is typed,
    /// and never guessed.
    #[test]
    fn a_fortnight_is_no_week_and_no_year() {
        use Per::{Fortnight, HalfMonth};
        for text in [
            "2,400 biweekly",
            "$2,400 bi-weekly",
            "2400 every two weeks",
            "2,400 every 2 weeks before tax",
            "2,400 per fortnight",
            "2 400 $ aux deux semaines",
            "2 400 $ toutes les 2 semaines",
            "2 400 $ par quinzaine",
            "隔週2400ドル",
        ] {
            assert_eq!(read(text), Some((2_400.0, 2_400.0, Fortnight, false)), "{text}");
            let typed: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
            let is_open =
                |&at: &usize| text.get(..at).is_none_or(|text| text.len() < 2 || Said::may_become(text));
            assert!(typed.iter().filter(|&&at| text.starts_with('2') && at > 0).all(is_open), "{text}");
        }
        for text in ["2,600 semi-monthly", "2,600 twice a month", "2 600 $ deux fois par mois"] {
            assert_eq!(read(text), Some((2_600.0, 2_600.0, HalfMonth, false)), "{text}");
        }
        assert_eq!(read("2,400 biweekly a month"), None, "two periods");
        let yearly = |text| Said::read(text).unwrap().yearly();
        assert!((yearly("2,400 biweekly") - 2_400.0 * 52.14 / 2.0).abs() < 0.1);
        assert!((yearly("2,600 twice a month") - 62_400.0).abs() < 0.1);
    }

    /// A figure by the week, the month or the year is an hour's pay in the hours of the pay beside it, and back.
    #[test]
    fn a_figure_is_reckoned_by_the_hour_and_by_the_year() {
        let catalog = metier_data::Catalog::embedded().unwrap();
        let pay = |code: &str| {
            super::super::pay::pay(&catalog, catalog.group(code).unwrap(), metier_model::Geo::Canada)
        };
        let (by_hour, by_year) = (pay("32129"), pay("00010"));
        assert!(!by_hour.annual_only && by_year.annual_only);
        for (text, yearly) in [
            ("30/h", 30.0 * 40.0 * 52.14),
            ("1,200 a week", 1_200.0 * 52.14),
            ("$250 a day", 250.0 * 5.0 * 52.14),
            ("5,000 a month", 60_000.0),
            ("2,400 biweekly", 2_400.0 * 26.07),
            ("2,500 semi-monthly", 60_000.0),
            ("62,000 a year", 62_000.0),
        ] {
            let said = Said::read(text).unwrap();
            let close = |a: f32, b: f32| (a - b).abs() < 0.001 * b;
            let (hour, high) = said.by_hour(&by_hour, HoursBasis::FullTime);
            assert!(close(hour, yearly / (40.0 * 52.14)) && close(high, hour), "{text}: {hour}");
            assert!(close(said.by_year(&by_hour, HoursBasis::FullTime).0, yearly), "{text}");
            assert!(close(said.full_time(), yearly), "{text}");
            if said.per == Per::Hour {
                assert!(close(said.at_hours(20.0), 30.0));
                continue;
            }
            assert!(close(said.by_hour(&by_year, HoursBasis::FullTime).0, yearly / 2080.0), "{text}");
            assert!(close(said.at_hours(20.0), yearly / (20.0 * 52.14)), "{text}");
        }
    }

    /// From a thousand on a figure is no hour's pay, and the letter of the second is not said of the first.
    #[test]
    fn a_thousand_is_a_years_figure() {
        assert_eq!(read("999"), Some((999.0, 999.0, Per::Hour, true)));
        assert_eq!(read("1000"), Some((1_000.0, 1_000.0, Per::Year, true)));
        assert_eq!(read("1000-95k"), Some((1_000.0, 95_000.0, Per::Year, true)));
        assert_eq!(read("1000-2000k"), Some((1_000.0, 2_000_000.0, Per::Year, true)));
        assert_eq!(read("999-2000k"), Some((999_000.0, 2_000_000.0, Per::Year, true)));
        assert_eq!(read("75-75k"), Some((75_000.0, 75_000.0, Per::Year, true)));
        assert_eq!((read("0"), read("95-75")), (None, None));
    }
}
