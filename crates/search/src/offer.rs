//! A job offer as lines: which may be its title, which say what is done, and which are conditions.

use super::conditions::{self, is_condition};
use super::fold::Folded;
use super::headings::{self, Head};
use super::word_lists::{BLURB, DUTY_HEADS, JOB_TITLE, OFFERS, OURS, WANTED};

/// Characters of a text that are looked at.
pub const MOST: usize = 60_000;
/// Words that a line may have to be a title.
const TITLE_WORDS: usize = 10;
/// Words from which a line may hold several, pasted one behind the other.
const LONG: usize = 20;
/// Bullets that a line of several has at least.
const BULLETS: usize = 3;
/// Words of a heading that stands within a line.
const HEAD_WORDS: usize = 5;
/// Sentences behind one that says what the employer does.
const OTHERS: usize = 2;
/// Weight of a line of conditions, and of one that is half of them or says who offers the work.
const CONDITION: f32 = 0.03;
pub(crate) const HALF: f32 = 0.3;

/// A line of a text.
#[derive(Clone, Debug, PartialEq)]
pub struct OfferLine<'a> {
    /// As it stands in the text.
    pub text: &'a str,
    /// How much it counts, 0 to 1.
    pub weight: f32,
    /// It may be the title of the work; where its weight is small, only if some title reads so.
    pub title: bool,
    /// It is short and has no bullet, so that it may be a title though it is not the first.
    pub alone: bool,
    /// The software that it names is that of the work, whatever its weight: it does not say what is offered.
    pub asks: bool,
}

/// The lines of a text that say something. A line with several sentences is one line a sentence.
pub fn lines(text: &str) -> Vec<OfferLine<'_>> {
    let text = text.char_indices().nth(MOST).map_or(text, |(end, _)| text.get(..end).unwrap_or(text));
    let mut folded = Folded::default();
    let mut lines: Vec<OfferLine<'_>> = Vec::new();
    let mut below = None;
    let mut first = true;
    let bullets = ['-', '*', '\u{2022}', '\u{b7}', '\u{25cf}', '\u{2013}'];
    for raw in text.lines().flat_map(|line| line.split('\u{2022}')).flat_map(pieces) {
        let has_bullet = raw.trim_start().starts_with(bullets);
        let mut raw = raw.trim().trim_start_matches(bullets).trim();
        if raw.is_empty() {
            below = if below == Some(Head::Line) { below } else { None };
            continue;
        }
        if let Some(rest) = after_job_title(raw, &mut folded) {
            lines.push(OfferLine { text: rest, weight: 1.0, title: true, alone: true, asks: true });
            first = false;
            continue;
        }
        folded.set(raw);
        let count = folded.words().len();
        let marked = raw.ends_with([':', '?']);
        let head = headings::head(folded.text(), marked);
        if DUTY_HEADS.contains(folded.text()) || raw.ends_with(':') && count <= 5 && head.is_none() {
            below = None;
            first = false;
            continue;
        }
        if head.is_some() {
            below = head;
            first = false;
            continue;
        }
        let title = first && count <= TITLE_WORDS && !raw.ends_with('.') && !raw.contains(": ");
        let alone = count <= TITLE_WORDS && !has_bullet && !raw.ends_with('.') && !raw.contains(": ");
        first = false;
        // `Wage: 24.50 hourly`.
        let mut labelled = None;
        if let Some((label, rest)) = raw.split_once([':', '?']).filter(|(_, rest)| !rest.trim().is_empty()) {
            folded.set(label);
            labelled = headings::head(folded.text(), true);
            if DUTY_HEADS.contains(folded.text()) {
                below = None;
                raw = rest.trim();
            }
        }
        let under = match below {
            _ if labelled.is_some() => labelled,
            Some(Head::Line) => below.filter(|_| count <= 3),
            _ => below,
        };
        if below == Some(Head::Line) {
            below = None;
        }
        for sentence in sentences(raw) {
            folded.set(sentence);
            let offers = OFFERS.begins(folded.text());
            let is_asked =
                conditions::asks(folded.text()) || !title && conditions::ends_asking(folded.text());
            let weight = match under {
                Some(_) => CONDITION,
                None if offers || is_asked && !title => CONDITION,
                None if BLURB.begins(folded.text()) => weight(&folded).min(HALF),
                None => weight(&folded),
            };
            let asks = !offers && under != Some(Head::Block);
            lines.push(OfferLine { text: sentence, weight, title, alone, asks });
        }
    }
    of_employer(&mut lines, &mut folded);
    lines
}

/// A first sentence of several that alone begins with `we` says what the employer does (`We build apps for banks`).
fn of_employer(lines: &mut [OfferLine<'_>], folded: &mut Folded) {
    let mut is_ours = |line: &OfferLine<'_>| {
        folded.set(line.text);
        let mut words = folded.words();
        words.next().is_some_and(|word| OURS.contains(word))
            && !words.next().is_some_and(|word| WANTED.contains(word))
    };
    if let [first, rest @ ..] = lines
        && rest.len() >= OTHERS
        && is_ours(first)
        && !rest.iter().any(is_ours)
    {
        first.weight = first.weight.min(HALF);
    }
}

/// The lines that stand one behind the other in a long one: each heading within it begins one, and each of several
/// bullets.
fn pieces(line: &str) -> Vec<&str> {
    if line.split_whitespace().count() <= LONG {
        return vec![line];
    }
    let mut folded = Folded::default();
    let mut cuts = vec![0];
    for (mark, _) in line.match_indices([':', '?']) {
        let from = cuts.last().copied().unwrap_or_default();
        let before = line.get(from..mark).unwrap_or_default();
        let starts = before.char_indices().rev().filter(|(_, ch)| ch.is_whitespace());
        let starts: Vec<usize> = starts.map(|(at, ch)| at + ch.len_utf8()).take(HEAD_WORDS).collect();
        let head = starts.iter().rev().find(|start| {
            folded.set(before.get(**start..).unwrap_or_default());
            headings::head(folded.text(), false).is_some() || DUTY_HEADS.contains(folded.text())
        });
        cuts.extend(head.map(|start| from + start));
    }
    for bullet in [" - ", " * ", " \u{2013} "] {
        if line.matches(bullet).count() >= BULLETS {
            cuts.extend(line.match_indices(bullet).map(|(at, _)| at + 1));
        }
    }
    cuts.sort_unstable();
    cuts.dedup();
    let ends = cuts.iter().skip(1).copied().chain([line.len()]);
    cuts.iter().zip(ends).filter_map(|(start, end)| line.get(*start..end)).collect()
}

/// What stands behind `Job title:`.
fn after_job_title<'a>(line: &'a str, folded: &mut Folded) -> Option<&'a str> {
    let (label, rest) = line.split_once(':')?;
    folded.set(label);
    let rest = rest.trim();
    (!rest.is_empty() && JOB_TITLE.contains(folded.text())).then_some(rest)
}

fn sentences(line: &str) -> impl Iterator<Item = &str> {
    let ends = |(at, ch): &(usize, char)| match ch {
        // `Node.js` and `4.5` go on.
        '.' => line.get(at + 1..).is_none_or(|rest| rest.is_empty() || rest.starts_with(char::is_whitespace)),
        ch => matches!(ch, ';' | '!' | '?'),
    };
    let cuts: Vec<usize> = line.char_indices().filter(ends).map(|(at, _)| at).chain([line.len()]).collect();
    let mut start = 0;
    let pieces = cuts.into_iter().map(move |end| {
        let piece = line.get(start..end).unwrap_or_default();
        start = (end + 1).min(line.len());
        piece.trim()
    });
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
    fn a_licence_and_how_to_apply_are_conditions_in_either_language() {
        for line in [
            "Permis de conduire classe 1, dossier de conduite propre",
            "Class 1 licence, clean driver's abstract",
            "Faites parvenir votre CV à la direction avant le 15 décembre",
            "Send your resume to the office before December 15",
            "Assurances collectives, 4 semaines de vacances",
        ] {
            let text = format!("Camionneur\nConduire un camion\n{line}");
            assert_eq!(lines(&text).last().map(|line| line.weight), Some(CONDITION), "{line}");
        }
    }

    #[test]
    fn what_the_employer_does_is_half_of_a_duty_and_who_is_wanted_is_whole() {
        let first = |text: &str| lines(text).first().map(|line| line.weight);
        assert_eq!(first("We build apps for banks. Write test scripts. Record bugs."), Some(HALF));
        assert_eq!(first("We need a cook who bakes. Write menus. Order food."), Some(1.0));
        assert_eq!(first("We take casts of feet. We build braces. We fit them."), Some(1.0));
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
