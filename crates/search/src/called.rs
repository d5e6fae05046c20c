//! What an offer calls the work where no line of its own says it: behind `we need a`, before `wanted`, and where the
//! text begins.

use super::fold::Folded;
use super::offer::{HALF, OfferLine};
use super::word_lists::{ANYBODY, NAMED_BEFORE, NAMED_BEHIND, NAMED_BETWEEN, NAMED_END};

/// Lines that are looked at.
const LINES: usize = 30;
/// Words that a name of the work has at most.
const WORDS: usize = 6;

/// What an offer calls the work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Called<'a> {
    /// As it stands in the text.
    pub(crate) text: &'a str,
    /// The words around it say that it is the work.
    pub(crate) is_said: bool,
    /// It has to be a whole title: a part of a sentence may begin with one by chance.
    pub(crate) whole: bool,
}

/// What an offer calls the work, what is said to be it first, then how the text begins.
pub(crate) fn called<'a>(lines: &[OfferLine<'a>]) -> Vec<Called<'a>> {
    let mut found: Vec<Called<'a>> = Vec::new();
    let mut begins: Vec<(&str, bool)> = Vec::new();
    for (at, line) in lines.iter().enumerate().take(LINES) {
        let words = Words::of(line.text);
        for behind in words.behind() {
            found.extend(words.name(behind).map(|text| Called { text, is_said: true, whole: false }));
        }
        if line.weight < HALF {
            continue;
        }
        if at < 3 && words.says_before() {
            found.extend(words.name(0).map(|text| Called { text, is_said: true, whole: false }));
        } else if at == 0 && !line.title {
            begins.extend(words.name(0).filter(|_| !words.is_duty()).map(|text| (text, false)));
            begins.extend(words.before_capitals().into_iter().map(|text| (text, true)));
        }
    }
    found.extend(begins.into_iter().map(|(text, whole)| Called { text, is_said: false, whole }));
    found
}

/// The words of a line, with where each stands.
struct Words<'a> {
    line: &'a str,
    folded: Vec<(String, usize, usize)>,
}

impl<'a> Words<'a> {
    fn of(line: &'a str) -> Self {
        let folded = Folded::new(line);
        let bytes: Vec<usize> = line.char_indices().map(|(byte, _)| byte).chain([line.len()]).collect();
        let byte = |at: usize| folded.origin(at).and_then(|at| bytes.get(usize::from(at)).copied());
        let after = |at: usize| folded.origin(at).and_then(|at| bytes.get(usize::from(at) + 1).copied());
        let words = folded.words().enumerate().filter_map(|(at, word)| {
            let first = folded.first_char(at)?;
            Some((word.to_string(), byte(first)?, after(first + word.chars().count() - 1)?))
        });
        Self { line, folded: words.collect() }
    }

    fn word(&self, at: usize) -> Option<&str> {
        self.folded.get(at).map(|(word, ..)| word.as_str())
    }

    /// The places behind the words that the name of the work follows.
    fn behind(&self) -> Vec<usize> {
        let words = |cue: &&str| cue.split(' ').count();
        let is_here = |at: usize, cue: &&&str| {
            cue.split(' ').enumerate().all(|(more, word)| self.word(at + more) == Some(word))
        };
        let cues = NAMED_BEHIND.entries();
        let at = |at: usize| cues.iter().find(|cue| is_here(at, cue)).map(|cue| at + words(cue));
        (0..self.folded.len()).filter_map(at).filter(|at| !self.ends_before(*at)).collect()
    }

    /// Whether a mark ends the clause before a word.
    fn ends_before(&self, at: usize) -> bool {
        let (Some((_, _, end)), Some((_, start, _))) =
            (at.checked_sub(1).and_then(|before| self.folded.get(before)), self.folded.get(at))
        else {
            return true;
        };
        let between = self.line.get(*end..*start).unwrap_or_default();
        // `développeur(euse)` goes on.
        between.contains([',', ':', ';', '!', '?', '|', '\u{2013}', '\u{2014}'])
            || between.contains(". ")
            || between.contains(" (")
            || between.contains(" - ")
    }

    fn says_before(&self) -> bool {
        self.folded.iter().skip(1).any(|(word, ..)| NAMED_BEFORE.contains(word))
    }

    /// Whether the line begins with what is done to something (`Préparer les surfaces`): an infinitive before an
    /// article, which no title begins with (`Boucher de détail`, `Conseiller aux ventes`).
    fn is_duty(&self) -> bool {
        const INFINITIVES: &[&str] = &["er", "ir", "re"];
        const ARTICLES: &[&str] = &["chaque", "l", "la", "le", "les", "leur", "leurs", "nos", "un", "une"];
        let ends = |word: &str| word.len() > 3 && INFINITIVES.iter().any(|end| word.ends_with(end));
        self.word(0).is_some_and(ends) && self.word(1).is_some_and(|word| ARTICLES.contains(&word))
    }

    /// The beginnings of the line that end before a capital, as where lines were joined.
    fn before_capitals(&self) -> Vec<&'a str> {
        let (Some((_, start, _)), last) = (self.folded.first(), WORDS.min(self.folded.len())) else {
            return Vec::new();
        };
        let ends = (1..last).rev().filter(|at| {
            let next = self.folded.get(*at).and_then(|(_, start, _)| self.line.get(*start..));
            next.is_some_and(|next| {
                let mut letters = next.chars();
                // Capitals alone are an abbreviation.
                letters.next().is_some_and(char::is_uppercase)
                    && letters.next().is_some_and(char::is_lowercase)
            })
        });
        ends.filter_map(|at| self.line.get(*start..self.folded.get(at - 1)?.2)).collect()
    }

    /// The name that begins with a word, or shortly after it.
    fn name(&self, from: usize) -> Option<&'a str> {
        let is_between =
            |at: &usize| self.word(*at).is_some_and(|word| NAMED_BETWEEN.contains(word) || is_number(word));
        let first = (from..self.folded.len()).find(|at| !is_between(at))?;
        let is_end = |at: &usize| {
            self.word(*at).is_none_or(|word| NAMED_END.contains(word) || NAMED_BEFORE.contains(word))
                || *at > first && self.ends_before(*at)
        };
        let end = (first..first + WORDS).find(is_end).unwrap_or(first + WORDS).min(self.folded.len());
        let anybody = self.word(first).is_none_or(|word| ANYBODY.contains(word));
        let (_, start, _) = self.folded.get(first)?;
        let (_, _, last) = self.folded.get(end.checked_sub(1)?)?;
        (end > first && !anybody).then(|| self.line.get(*start..*last))?
    }
}

fn is_number(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::super::offer::lines;
    use super::*;

    #[test]
    fn a_line_that_begins_with_what_is_done_names_no_work() {
        let names = |text| called(&lines(text)).len();
        assert_eq!(
            names("Préparer les surfaces, sabler, boucher les trous et appliquer les couches au rouleau."),
            0
        );
        assert!(
            names(
                "Boucher de détail, couper les viandes, servir les clients au comptoir et nettoyer le soir."
            ) > 0
        );
    }

    fn names(text: &str) -> Vec<(&str, bool)> {
        called(&lines(text)).into_iter().map(|called| (called.text, called.is_said)).collect()
    }

    #[test]
    fn the_work_is_named_behind_who_looks_for_it_and_before_who_is_wanted() {
        assert_eq!(
            names("We need a Rust developer to join our platform team and to look after it.")[0],
            ("Rust developer", true)
        );
        assert_eq!(
            names(
                "Our busy clinic, a leader in its field, is hiring two dental hygienists for the evening, soon."
            )[0],
            ("dental hygienists", true)
        );
        assert_eq!(
            names("Notre garage cherche un mécanicien (ou une mécanicienne) avec expérience.")[0],
            ("mécanicien", true)
        );
        assert_eq!(
            names("Il y a un besoin d'un aide-cuisinier ce soir, dans un restaurant du quartier")[0].0,
            "aide-cuisinier"
        );
        assert_eq!(
            names("golang dev wanted, remote, kubernetes, kafka, postgres, and more of that, fun team")[0],
            ("golang dev", true)
        );
        // Anybody is no work, and a need is not always one of people.
        assert_eq!(
            names("We are looking for a person who cooks and who keeps the kitchen clean all day long.")
                .len(),
            1
        );
        assert!(
            names("You turn what users need into plans for the team, for the year and for the budget.")
                .iter()
                .all(|name| !name.1)
        );
    }

    #[test]
    fn a_text_begins_with_its_work_up_to_a_mark_or_a_capital() {
        let first = |text: &'static str| names(text).into_iter().map(|name| name.0).collect::<Vec<_>>();
        assert_eq!(
            first(
                "Linux system administrator: patch servers, keep backups and write scripts for all of them"
            ),
            ["Linux system administrator"]
        );
        assert!(
            first("Scrum master Lead the meetings and remove what is in the way of the whole team here")
                .contains(&"Scrum master")
        );
        assert_eq!(
            first("Welder\nJoin steel plates."),
            Vec::<&str>::new(),
            "a title by its place is one already"
        );
    }
}
