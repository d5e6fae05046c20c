//! What a text wants of the work instead of naming it: conditions (alone, without mathematics), and words that are of
//! no work at all but of what the program tells of it (a test of language, a permit).

use metier_model::Lang;

use super::language::is_stop_word;
use super::special::lines;
use super::{pieces, stem, typed, word_lists};

metier_model::tokens! {
    /// A condition of the work.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Condition {
        /// Little to do with colleagues and the public.
        Alone = "alone",
        /// Much to do with people.
        People = "people",
        /// Nothing to do with customers.
        NoPublic = "no-public",
        /// Helping and caring.
        Care = "care",
        /// Teaching and training others.
        Teaching = "teaching",
        /// Leading others.
        Leading = "leading",
        /// Leading nobody.
        NoLeading = "no-leading",
        /// Selling and persuading.
        Selling = "selling",
        /// Selling nothing.
        NoSelling = "no-selling",
        /// Figures and mathematics.
        Math = "math",
        /// Next to no mathematics.
        NoMath = "no-math",
        /// Much at the computer.
        Computers = "computers",
        /// Next to nothing at the computer.
        NoComputers = "no-computers",
        /// Much to write.
        Writing = "writing",
        /// Little to read and write.
        NoWriting = "no-writing",
        /// Skilful hands.
        Hands = "hands",
        /// Strength and stamina.
        Physical = "physical",
        /// Neither strength nor stamina.
        NotPhysical = "not-physical",
        /// Ideas of one's own.
        Creative = "creative",
        /// Running machines.
        Machines = "machines",
        /// No university degree, and the better paid first.
        NoDegree = "no-degree",
        /// No schooling after high school.
        NoSchooling = "no-schooling",
        /// High pay.
        WellPaid = "well-paid",
        /// Out in the weather.
        Outdoors = "outdoors",
        /// In a heated or cooled building.
        Indoors = "indoors",
        /// Much standing.
        Standing = "standing",
        /// Little standing and walking.
        NoStanding = "no-standing",
        /// Much sitting.
        Sitting = "sitting",
        /// Little sitting.
        NoSitting = "no-sitting",
        /// High up.
        Heights = "heights",
        /// Next to never high up.
        NoHeights = "no-heights",
        /// Little noise.
        Quiet = "quiet",
        /// Near what can hurt.
        Danger = "danger",
        /// Next to never near what can hurt.
        Safe = "safe",
        /// A regular schedule.
        RegularHours = "regular-hours",
        /// Next to never in great heat or cold.
        NoHeatCold = "no-heat-cold",
        /// Little time pressure.
        NoPressure = "no-pressure",
    }

    /// What a word is of that names no work: the program tells of it elsewhere, or nowhere.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Topic {
        /// A test of language.
        LanguageTest = "language-test",
        /// An assessment of schooling abroad.
        Assessment = "assessment",
        /// A program, a permit or a list of immigration.
        Immigration = "immigration",
        /// An apprenticeship and its papers.
        Apprenticeship = "apprenticeship",
        /// A classification, or a level of it.
        Classification = "classification",
        /// At which hours work is done, of which no source here tells; whether they are regular is a condition.
        Hours = "hours",
    }
}

/// The words that ask for a condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// Stems of the words, without small ones.
    pub text: String,
    /// The language they are of.
    pub lang: Lang,
    /// What they ask for.
    pub wanted: Option<Condition>,
    /// What they ask for behind a no.
    pub refused: Option<Condition>,
}

/// Everything that is packed of wishes.
#[derive(Clone, Debug, Default)]
pub struct Wishes {
    /// The words.
    pub phrases: Vec<Phrase>,
    /// For each condition in its order, how far each unit group meets it: 0 not at all, 255 wholly.
    pub fits: Vec<Vec<u8>>,
    /// Words that name no work, folded, and what they are of.
    pub topics: Vec<(String, Topic)>,
}

/// Wishes, read where they lie.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Packed {
    starts: &'static [[u8; 4]],
    phrases: &'static [u8],
    fits: &'static [u8],
    topic_starts: &'static [[u8; 4]],
    topics: &'static [u8],
}

/// Words that turn what follows them into its opposite, folded, up to one of [`AGAIN`].
const NO: &[&str] = &[
    "aucun", "aucune", "avoid", "avoiding", "bad", "cannot", "cant", "deteste", "detester", "dislike",
    "doesn", "doesnt", "don", "dont", "evite", "eviter", "few", "hais", "hate", "hates", "isn", "isnt",
    "jamais", "less", "little", "low", "minimal", "moins", "never", "ni", "no", "non", "nor", "not", "nul",
    "nulle", "pas", "peu", "sans", "terrible", "weak", "without", "zero",
];
/// Words after which what follows is wanted again.
const AGAIN: &[&str] = &["avec", "but", "mais", "with"];
/// Words that say that work is spoken of.
const WORK: &[&str] = &[
    "career",
    "careers",
    "carriere",
    "carrieres",
    "employment",
    "emploi",
    "emplois",
    "job",
    "jobs",
    "metier",
    "metiers",
    "occupation",
    "occupations",
    "profession",
    "professions",
    "travail",
    "travaillant",
    "travaille",
    "travailler",
    "work",
    "working",
    "works",
];
/// Words around a condition that say nothing of it.
const AROUND: &[&str] = &[
    "all",
    "aimer",
    "assez",
    "beaucoup",
    "besoin",
    "best",
    "bon",
    "bonne",
    "bons",
    "bonnes",
    "demande",
    "demandant",
    "demandent",
    "demander",
    "enjoy",
    "every",
    "exige",
    "exigeant",
    "good",
    "great",
    "handle",
    "heavy",
    "how",
    "interaction",
    "involve",
    "involves",
    "involving",
    "lot",
    "lots",
    "lourd",
    "may",
    "much",
    "must",
    "necessaire",
    "need",
    "needed",
    "needing",
    "needs",
    "only",
    "plein",
    "plus",
    "prefer",
    "preferably",
    "requis",
    "requise",
    "require",
    "required",
    "requires",
    "requiring",
    "skill",
    "skills",
    "t",
    "toute",
    "tout",
    "journee",
    "day",
    "trop",
    "too",
    "tres",
    "very",
    "what",
    "which",
    "y",
    "il",
    "faut",
    "faute",
    "don",
    "on",
    "n",
    "que",
    "quoi",
    "quel",
    "quels",
    "quelle",
    "me",
    "moi",
    "nobody",
    "type",
    "types",
];
/// A fit below this is none, of 255.
const LEAST: u8 = 128;
/// Fits so near to each other count as one, so that the larger unit groups of them come first.
const STEP: u8 = 25;

/// A unit group by how far it meets what is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Meets {
    pub(crate) group: u16,
    pub(crate) step: u8,
}

impl Packed {
    pub(crate) fn new(bytes: &'static [u8]) -> Option<Self> {
        let [starts, phrases, fits, topic_starts, topics] = pieces::split(bytes)?;
        Some(Self {
            starts: starts.as_chunks().0,
            phrases,
            fits,
            topic_starts: topic_starts.as_chunks().0,
            topics,
        })
    }

    /// The conditions that a text of these folded words asks for, where it says nothing else.
    pub(crate) fn wanted(&self, words: &[String], lang: Lang) -> Vec<Condition> {
        let words: Vec<&str> = words
            .iter()
            .map(String::as_str)
            .filter(|word| !is_stop_word(word) || AGAIN.contains(word))
            .collect();
        let mut found: Vec<Condition> = Vec::new();
        let (mut is_refused, mut speaks_of_work, mut at) = (false, false, 0);
        while let Some(word) = words.get(at) {
            if let Some((count, phrase)) = self.longest(words.get(at..).unwrap_or_default(), lang, is_refused)
            {
                // What is two words says itself that a condition is meant.
                speaks_of_work |= count > 1;
                if !found.contains(&phrase) {
                    found.push(phrase);
                }
                at += count;
                continue;
            }
            if NO.contains(word) {
                (is_refused, speaks_of_work) = (true, true);
            } else if AGAIN.contains(word) {
                is_refused &= words.get(at + 1).is_some_and(|next| NO.contains(next));
            } else if WORK.contains(word) {
                speaks_of_work = true;
            } else if !(AROUND.contains(word) || typed::is_told(word) || word_lists::BESIDE.contains(word)) {
                return Vec::new();
            }
            at += 1;
        }
        if speaks_of_work || found.len() > 1 { found } else { Vec::new() }
    }

    /// The longest phrase that some words begin with, and what it asks for there; that of the own language first.
    fn longest(&self, words: &[&str], lang: Lang, is_refused: bool) -> Option<(usize, Condition)> {
        let stems: Vec<String> = words.iter().take(LONGEST).map(|word| stem::of(word)).collect();
        (1..=stems.len()).rev().find_map(|count| {
            let key = stems.get(..count)?.join(" ");
            let own = self.phrases(&key).filter(|(of, ..)| *of == lang);
            let (_, wanted, refused) = own.chain(self.phrases(&key)).next()?;
            Some((count, if is_refused { refused } else { wanted }?))
        })
    }

    fn phrases(
        &self,
        key: &str,
    ) -> impl Iterator<Item = (Lang, Option<Condition>, Option<Condition>)> + use<> {
        lines(self.starts, self.phrases, key).filter_map(|line| {
            let mut fields = line.split('\t');
            let lang = Lang::of_code(fields.next()?)?;
            Some((lang, Condition::of_token(fields.next()?), Condition::of_token(fields.next()?)))
        })
    }

    /// The unit groups that meet all of these conditions, best first.
    pub(crate) fn meet(&self, conditions: &[Condition], workers: &[u32]) -> Vec<Meets> {
        let groups = workers.len();
        let fit = |condition: &Condition, group: usize| {
            self.fits.get(*condition as usize * groups + group).copied().unwrap_or_default()
        };
        let mut met: Vec<Meets> = (0..groups)
            .filter_map(|group| {
                let worst = conditions.iter().map(|condition| fit(condition, group)).min()?;
                let meets = Meets { group: u16::try_from(group).ok()?, step: worst / STEP };
                (worst >= LEAST).then_some(meets)
            })
            .collect();
        let people = |meets: &Meets| workers.get(usize::from(meets.group)).copied().unwrap_or_default();
        met.sort_by(|a, b| b.step.cmp(&a.step).then_with(|| people(b).cmp(&people(a))));
        met
    }

    /// What folded words are of that name no work.
    pub(crate) fn topic(&self, words: &[String]) -> Option<Topic> {
        let key = words.iter().filter(|word| !is_stop_word(word)).cloned().collect::<Vec<_>>().join(" ");
        lines(self.topic_starts, self.topics, &key).find_map(Topic::of_token)
    }
}

/// Words that a phrase has at most.
const LONGEST: usize = 4;

/// The words of a phrase or of a topic as they are looked for, folded: without small ones.
pub fn key(words: &str) -> String {
    let folded = super::fold::Folded::new(words);
    folded.words().filter(|word| !is_stop_word(word)).collect::<Vec<_>>().join(" ")
}

/// The wishes as bytes.
pub(crate) fn build(wishes: &Wishes) -> Vec<u8> {
    let token = |condition: Option<Condition>| condition.map(Condition::token).unwrap_or_default();
    let phrase = |phrase: &Phrase| {
        let (wanted, refused) = (token(phrase.wanted), token(phrase.refused));
        format!("{}\t{}\t{wanted}\t{refused}", phrase.text, phrase.lang.code())
    };
    let mut phrases: Vec<String> = wishes.phrases.iter().map(phrase).collect();
    phrases.sort();
    let mut topics: Vec<String> =
        wishes.topics.iter().map(|(words, topic)| format!("{words}\t{}", topic.token())).collect();
    topics.sort();
    let (starts, phrases) = pieces::texts(phrases.iter().map(String::as_str));
    let (topic_starts, topics) = pieces::texts(topics.iter().map(String::as_str));
    pieces::join(&[starts, phrases, wishes.fits.concat(), topic_starts, topics])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn packed(phrases: &[(&str, Lang, Option<Condition>, Option<Condition>)], fits: Vec<Vec<u8>>) -> Packed {
        let phrase =
            |(words, lang, wanted, refused): &(&str, Lang, Option<Condition>, Option<Condition>)| Phrase {
                text: key(words).split(' ').map(stem::of).collect::<Vec<_>>().join(" "),
                lang: *lang,
                wanted: *wanted,
                refused: *refused,
            };
        let topics = vec![(key("IELTS"), Topic::LanguageTest), (key("Travail de nuit"), Topic::Hours)];
        let wishes = Wishes { phrases: phrases.iter().map(phrase).collect(), fits, topics };
        Packed::new(Vec::leak(build(&wishes))).unwrap()
    }

    fn words(text: &str) -> Vec<String> {
        super::super::fold::Folded::new(text).words().map(str::to_string).collect()
    }

    #[test]
    fn a_text_asks_for_conditions_where_it_says_nothing_else() {
        use Condition::{Alone, Hands, Math, NoMath, People};
        let packed = packed(
            &[
                ("alone", Lang::En, Some(Alone), Some(People)),
                ("math", Lang::En, Some(Math), Some(NoMath)),
                ("mes mains", Lang::Fr, Some(Hands), None),
            ],
            Vec::new(),
        );
        for (text, wanted) in [
            ("a job with no math", vec![NoMath]),
            ("I want to work alone, without math", vec![Alone, NoMath]),
            ("no math but alone", vec![NoMath, Alone]),
            ("I don't like math", vec![NoMath]),
            ("work with math", vec![Math]),
            ("travailler avec mes mains", vec![Hands]),
            // A word alone names a field, and what names work is asked for by its name.
            ("math", vec![]),
            ("math teacher", vec![]),
            ("no math teacher", vec![]),
        ] {
            assert_eq!(packed.wanted(&words(text), Lang::En), wanted, "{text}");
        }
    }

    #[test]
    fn what_meets_all_conditions_comes_first_and_the_larger_of_those_alike() {
        let mut fits = vec![vec![0; 4]; Condition::ALL.len()];
        fits[Condition::Alone as usize] = vec![250, 255, 200, 255];
        fits[Condition::NoMath as usize] = vec![255, 255, 255, 0];
        let packed = packed(&[], fits);
        let groups = |conditions: &[Condition]| {
            packed.meet(conditions, &[10, 5, 90, 40]).iter().map(|meets| meets.group).collect::<Vec<_>>()
        };
        assert_eq!(groups(&[Condition::Alone]), [3, 0, 1, 2]);
        assert_eq!(groups(&[Condition::Alone, Condition::NoMath]), [0, 1, 2]);
        assert!(groups(&[Condition::Writing]).is_empty());
    }

    #[test]
    fn a_word_that_names_no_work_says_what_it_is_of() {
        let packed = packed(&[], Vec::new());
        assert_eq!(packed.topic(&words("ielts")), Some(Topic::LanguageTest));
        assert_eq!(packed.topic(&words("travail de nuit")), Some(Topic::Hours));
        assert_eq!(packed.topic(&words("ielts teacher")), None);
    }
}
