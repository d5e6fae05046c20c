//! A job offer as lines: which may be its title, which say what is done, and which are conditions.

use super::beside::{DUTY_HEADS, HEADS, JOB_TITLE, is_condition};
use super::fold::Folded;

/// Characters of a text that are looked at.
pub const MOST: usize = 60_000;
/// Words that a line may have to be a title.
const TITLE_WORDS: usize = 10;
/// Weight of a line of conditions, and of one that is half of them.
const CONDITION: f32 = 0.03;
const HALF: f32 = 0.3;

/// A line of a text.
#[derive(Clone, Debug, PartialEq)]
pub struct OfferLine<'a> {
    /// As it stands in the text.
    pub text: &'a str,
    /// How much it counts, 0 to 1.
    pub weight: f32,
    /// It may be the title of the work; where its weight is small, only if some title reads so.
    pub title: bool,
}

/// The lines of a text that say something. A line with several sentences is one line a sentence.
pub fn lines(text: &str) -> Vec<OfferLine<'_>> {
    let text = text.char_indices().nth(MOST).map_or(text, |(end, _)| text.get(..end).unwrap_or(text));
    let mut folded = Folded::default();
    let mut lines: Vec<OfferLine<'_>> = Vec::new();
    let mut below = Below::Nothing;
    let mut first = true;
    for raw in text.lines().flat_map(|line| line.split('\u{2022}')) {
        let raw =
            raw.trim().trim_start_matches(['-', '*', '\u{2022}', '\u{b7}', '\u{25cf}', '\u{2013}']).trim();
        if raw.is_empty() {
            below = if below == Below::Block { Below::Nothing } else { below };
            continue;
        }
        if let Some(rest) = after_job_title(raw, &mut folded) {
            lines.push(OfferLine { text: rest, weight: 1.0, title: true });
            first = false;
            continue;
        }
        folded.set(raw);
        let count = folded.words().len();
        if DUTY_HEADS.contains(&folded.text()) || raw.ends_with(':') && count <= 5 && !is_head(folded.text())
        {
            below = Below::Nothing;
            first = false;
            continue;
        }
        let head = HEADS.iter().find(|(head, _)| folded.text() == *head);
        if let Some((_, block)) = head {
            below = if *block { Below::Block } else { Below::OfferLine };
            first = false;
            continue;
        }
        let title = first && count <= TITLE_WORDS && !raw.ends_with('.') && !raw.contains(": ");
        first = false;
        // `Wage: 24.50 hourly`.
        let labelled = raw.split_once(':').is_some_and(|(label, _)| {
            folded.set(label);
            is_head(folded.text())
        });
        let under = match below {
            _ if labelled => true,
            Below::Block => true,
            Below::OfferLine => count <= 3,
            Below::Nothing => false,
        };
        if below == Below::OfferLine {
            below = Below::Nothing;
        }
        for sentence in sentences(raw) {
            folded.set(sentence);
            let weight = if under { CONDITION } else { weight(&folded) };
            lines.push(OfferLine { text: sentence, weight, title });
        }
    }
    lines
}

fn is_head(text: &str) -> bool {
    HEADS.iter().any(|(head, _)| *head == text)
}

/// What the last heading says of the lines below it.
#[derive(Clone, Copy, PartialEq)]
enum Below {
    Nothing,
    /// The next line, when it is short, is a condition.
    OfferLine,
    /// So is everything up to an empty line or another heading.
    Block,
}

/// What stands behind `Job title:`.
fn after_job_title<'a>(line: &'a str, folded: &mut Folded) -> Option<&'a str> {
    let (label, rest) = line.split_once(':')?;
    folded.set(label);
    let rest = rest.trim();
    (!rest.is_empty() && JOB_TITLE.contains(&folded.text())).then_some(rest)
}

fn sentences(line: &str) -> impl Iterator<Item = &str> {
    let pieces = line.split(['.', ';', '!', '?']).map(str::trim);
    pieces.filter(|piece| piece.chars().filter(|ch| ch.is_alphabetic()).count() > 2)
}

/// How much a line counts by how many of its words are words of conditions.
fn weight(folded: &Folded) -> f32 {
    let mut all = 0.0_f32;
    let mut conditions = 0.0_f32;
    for word in folded.words().filter(|word| word.len() > 1 && !super::build::is_stop_word(word)) {
        all += 1.0;
        if is_condition(word) || word.bytes().all(|byte| byte.is_ascii_digit()) {
            conditions += 1.0;
        }
    }
    let share = conditions / all.max(1.0);
    if share >= 0.5 {
        CONDITION
    } else if share >= 0.34 {
        HALF
    } else {
        1.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conditions_weigh_next_to_nothing_and_duties_all() {
        let text = "Cashier\nEducation\nSecondary (high) school graduation certificate\nTake payments and give change\n\
                    How to apply\nSend your resume\nWe paint houses";
        let weights: Vec<(f32, bool)> = lines(text).iter().map(|line| (line.weight, line.title)).collect();
        assert_eq!(
            weights,
            [(1.0, true), (CONDITION, false), (1.0, false), (CONDITION, false), (CONDITION, false)]
        );
    }

    #[test]
    fn a_title_is_told_by_its_place_or_its_label() {
        let titles = |text: &'static str| -> Vec<&str> {
            lines(text).into_iter().filter(|line| line.title).map(|line| line.text).collect()
        };
        assert_eq!(titles("Who we are\nJob title: Welder\nJoin steel plates."), ["Welder"]);
        assert_eq!(titles("- OfferLine cook\nGrill burgers"), ["OfferLine cook"]);
        assert_eq!(titles("We are looking for a person who cooks."), Vec::<&str>::new());
    }
}
