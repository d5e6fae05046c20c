//! Lists of words, each language in a file of its own (`words/<code>.txt`): what stands beside a title, what an offer says
//! around the work. A query or a text may be of any language, so a list is that of all of them together.

use std::sync::OnceLock;

use super::language::WORDS;

/// A list of folded words, or of phrases of them.
pub(crate) struct WordList {
    name: &'static str,
    entries: OnceLock<Vec<&'static str>>,
}

impl WordList {
    const fn new(name: &'static str) -> Self {
        Self { name, entries: OnceLock::new() }
    }

    /// Its entries, in order.
    pub(crate) fn entries(&self) -> &[&'static str] {
        self.entries.get_or_init(|| {
            let mut all: Vec<&str> = WORDS.iter().flat_map(|(_, text)| section(text, self.name)).collect();
            all.sort_unstable();
            all
        })
    }

    /// Whether a word or phrase is on it.
    pub(crate) fn contains(&self, entry: &str) -> bool {
        self.entries().binary_search(&entry).is_ok()
    }

    /// Whether a text begins with an entry, and then ends or goes on with another word.
    pub(crate) fn begins(&self, text: &str) -> bool {
        let ends = |rest: &str| rest.is_empty() || rest.starts_with(' ');
        self.entries().iter().any(|entry| text.strip_prefix(entry).is_some_and(ends))
    }
}

/// The entries of a list in the file of one language.
fn section(text: &'static str, name: &str) -> impl Iterator<Item = &'static str> + use<> {
    let own = text.split("\n[").filter_map(|part| part.split_once("]\n")).find(|(own, _)| *own == name);
    let lines = own.map_or("", |(_, entries)| entries).lines().filter(|line| !line.starts_with('#'));
    lines.flat_map(|line| line.split(',')).map(str::trim).filter(|entry| !entry.is_empty())
}

macro_rules! word_lists {
    ($($(#[$doc:meta])* $list:ident $name:literal;)*) => {
        $($(#[$doc])* pub(crate) static $list: WordList = WordList::new($name);)*

        /// All of them.
        #[cfg(test)]
        const ALL: &[&WordList] = &[$(&$list),*];
    };
}

word_lists! {
    /// Endings that make the other gender or number of the word before them.
    ENDINGS "endings";
    /// Marks that say that both genders may apply, without signs.
    BOTH "both";
    /// Words of status, time, grade, place and licence beside a title: they say nothing of the work once something else does.
    BESIDE "beside";
    /// What stands beside a title in two words.
    BESIDE_PAIRS "beside-pairs";
    /// What a person says around a description of the work, and of a life before.
    TALK "talk";
    /// Words of schooling: what stands beside them is what somebody studied.
    SCHOOLING "schooling";
    /// Words of schooling, languages, benefits, equity, company and how to apply: a line of an offer that is made of them says nothing of what is done.
    CONDITIONS "conditions";
    /// How sentences of an offer begin that say what is offered.
    OFFERS "offers";
    /// How sentences begin that say who offers it.
    BLURB "blurb";
    /// How sentences begin that say what is asked of a person or how to apply.
    ASKS "asks";
    /// How sentences end that say what is asked of a person.
    ASKING "asking";
    /// Headings of an offer with a condition in one short line below them.
    HEAD_LINE "head-line";
    /// Headings of what is offered, who offers it, how to apply.
    HEAD_BLOCK "head-block";
    /// Headings of what is asked of a person.
    HEAD_ASKED "head-asked";
    /// Words of a marked heading of what is offered and how to apply.
    HEAD_OFFERED_WORDS "head-offered-words";
    /// Words of a marked heading of what is asked of a person.
    HEAD_ASKED_WORDS "head-asked-words";
    /// Labels before the title of the work.
    JOB_TITLE "job-title";
    /// Headings of duties.
    DUTY_HEADS "duty-heads";
    /// Words behind which an offer names the work.
    NAMED_BEHIND "named-behind";
    /// Words before which it names the work.
    NAMED_BEFORE "named-before";
    /// Words that may stand between these words and the name.
    NAMED_BETWEEN "named-between";
    /// Words that end the name.
    NAMED_END "named-end";
    /// Words for anybody.
    ANYBODY "anybody";
    /// Words as they are typed elsewhere, and as the titles spell them.
    SPELLING "spelling";
    /// Words that any text has: they say nothing of the work however few duties have them.
    EMPTY "empty-words";
    /// Words that part the clauses of a duty.
    PARTING "clause-parting";
    /// Words between the name of a classification and its codes, and between codes.
    BETWEEN_CODES "between-codes";
    /// How a sentence begins that says what the employer does.
    OURS "ours";
    /// What follows there where it says who is wanted.
    WANTED "wanted";
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fold::Folded;

    /// A list that no file has, or a section that no list reads, would be words that the search has forgotten.
    #[test]
    fn every_list_has_its_words_and_every_section_its_list() {
        for list in ALL {
            assert!(!list.entries().is_empty(), "{}", list.name);
            assert!(list.entries().windows(2).all(|pair| pair[0] != pair[1]), "{}: a word twice", list.name);
        }
        for (lang, text) in WORDS.iter() {
            for line in text.lines().filter(|line| line.starts_with('[')) {
                let is = |list: &&WordList| line == format!("[{}]", list.name);
                assert_eq!(ALL.iter().copied().filter(|list| is(list)).count(), 1, "{lang:?}: {line}");
            }
        }
    }

    #[test]
    fn words_are_folded() {
        for list in ALL {
            for entry in list.entries() {
                for part in entry.split(" = ") {
                    assert_eq!(Folded::new(part).text(), part, "{}", list.name);
                }
            }
        }
    }

    /// One heading has one meaning.
    #[test]
    fn a_heading_is_on_one_list() {
        let lists = [&HEAD_LINE, &HEAD_BLOCK, &HEAD_ASKED, &DUTY_HEADS];
        for heading in lists.iter().flat_map(|list| list.entries()) {
            assert_eq!(lists.iter().filter(|list| list.contains(heading)).count(), 1, "{heading}");
        }
    }
}
