//! The steps between a query and its answer: words looked up, titles proposed, letters marked.

use std::cmp::Reverse;

use super::super::cover::{Cover, Place};
use super::super::fuzzy;
use super::super::layout::MatchKind;
use super::super::mark::Marker;
use super::super::propose::Scratch;
use super::super::query::Query;
use super::super::score::{self, Term};
use super::super::terms::Terms;
use super::super::typed::Known;
use super::super::whole::{exact_names, exact_titles};
use super::super::{Hit, Lang, UnmarkedHit, move_up};
use super::{codes, index, search, searcher};

fn query(text: &str) -> Query {
    let mut query = Query::default();
    query.set(text);
    query
}

/// The words with typing errors that a text may be meant for, with their quality.
fn meant(text: &str, open: bool) -> Vec<(String, u8)> {
    let index = index();
    let (query, mut terms) = (query(text), Terms::default());
    terms.look_up(&index, &query);
    let last = query.terms().count() - 1;
    let typed = query.terms().last().unwrap().to_vec();
    terms.look_up_typos(&index, last, &typed, open);
    let found = terms.found(last).unwrap();
    found
        .typos
        .iter()
        .map(|(word, quality)| (String::from_utf8_lossy(index.word(*word)).into_owned(), *quality))
        .collect()
}

#[test]
fn words_with_errors_are_found_nearest_first() {
    let words = |text: &str, open| meant(text, open).into_iter().map(|(word, _)| word).collect::<Vec<_>>();
    assert_eq!(meant("nusre", false), [("nurse".to_string(), 58)]);
    assert_eq!(meant("softwaer", false), [("software".to_string(), 58)]);
    assert_eq!(meant("sofwaer", false), [("software".to_string(), 40)]);
    // Of a word that may go on its beginning is enough; of a whole one it is not.
    assert_eq!(meant("prostet", true), [("prosthetist".to_string(), 48)]);
    assert!(words("prostet", false).is_empty());
    // Too long, too short, too far.
    assert!(words("cookssss", false).is_empty(), "more letters than were forgiven");
    assert!(words("weldars", false).contains(&"welders".to_string()));
    assert!(words("zztware", false).is_empty(), "the first two letters are both wrong");
    assert!(words("xsoftware", false).contains(&"software".to_string()));
    assert_eq!(words("wne", false), Vec::<String>::new(), "three letters alone");
    assert!(words("cook wne", false).contains(&"wine".to_string()), "three letters among others");
    // Equals: the word of most titles first.
    let both = words("weldes", false);
    assert_eq!(both, ["welder", "welders"]);
    // A known word was not mistyped; neither was one that is being typed.
    assert!(words("licensed", false).is_empty() && words("lice", true).is_empty());
    assert!(words("q", false).is_empty() && words(&"x".repeat(33), false).is_empty());
}

#[test]
fn a_word_counts_the_titles_that_it_may_stand_for() {
    let index = index();
    let mut terms = Terms::default();
    terms.look_up(&index, &query("nurses cook"));
    let having = |words: &[&str]| -> usize {
        words.iter().map(|word| index.postings(index.beginning(word.as_bytes())).len()).sum()
    };
    // `nurses`, and `nurse` as its other number, whose range holds both.
    assert_eq!(terms.found(0).unwrap().titles, having(&["nurse"]));
    assert_eq!(terms.found(1).unwrap().titles, having(&["cook"]));
    assert_eq!(
        terms.all().iter().map(|term| term.weight).collect::<Vec<_>>(),
        [0, 1].map(|at| score::rarity(terms.found(at).unwrap().titles, index.titles()))
    );
    let word = |text: &str| index.beginning(text.as_bytes()).start;
    assert_eq!(terms.quality(0, word("nurses")), score::WHOLE);
    assert_eq!(terms.quality(1, word("cooks")), score::SAME);
    assert_eq!((terms.quality(0, word("cook")), terms.quality(7, 0), terms.quality(0, 99_999)), (0, 0, 0));
    assert!(terms.are_known() && terms.found(2).is_none());
    // With errors the weight is that of what was meant.
    terms.clear();
    terms.look_up(&index, &query("nusre xqxq"));
    assert!(!terms.are_known());
    assert!(terms.look_up_typos(&index, 0, b"nusre", false));
    assert!(!terms.look_up_typos(&index, 1, b"xqxq", true));
    let nurse = index.postings(word("nurse")..word("nurse") + 1).len();
    assert_eq!(
        (terms.found(0).unwrap().titles, terms.all()[0].weight),
        (nurse, score::rarity(nurse, index.titles()))
    );
    assert!(!terms.are_known());
    // Nothing stays of the query before.
    terms.clear();
    assert_eq!((terms.quality(0, word("nurse")), terms.all().len()), (0, 0));
}

#[test]
fn an_error_weighs_more_than_a_beginning_with_one() {
    let mut terms = Terms::default();
    terms.look_up(&index(), &query("prostet"));
    assert!(terms.look_up_typos(&index(), 0, b"prostet", true));
    assert!(terms.are_known(), "one error in a beginning is taken for what was meant");
    terms.clear();
    terms.look_up(&index(), &query("prostot"));
    assert!(terms.look_up_typos(&index(), 0, b"prostot", true));
    assert!(!terms.are_known(), "two errors in a beginning are not");
}

fn letters(typed: &str) -> Vec<(String, i32)> {
    let index = index();
    let mut found: Vec<(String, i32)> = Vec::new();
    fuzzy::propose(&index, typed.as_bytes(), |title, score| {
        found.push((index.title(title).to_string(), score));
    });
    found.sort_by_key(|(title, score)| (-score, title.clone()));
    found
}

#[test]
fn beginnings_of_words_come_before_letters_from_anywhere() {
    // Two pieces of a title of two words: 600 - 2 × 60, and five times the mean logarithm of the titles of its words.
    let orthtech = letters("orthtech");
    assert_eq!(orthtech[0], ("Orthotic technician".to_string(), 480));
    let regnur = letters("regnur");
    assert!(regnur[0].0.starts_with("Registered nurse"), "{regnur:?}");
    // Letters from anywhere are not asked for once three titles are made of beginnings.
    assert!(letters("nurs").len() > 2 && letters("nurs").iter().all(|(_, score)| *score > 300));
    // Fewer pieces are better, further words worse.
    assert_eq!(letters("linecook")[0], ("Line cook".to_string(), 482));
    let line = |typed: &str| {
        letters(typed).into_iter().find(|(title, _)| title == "Line cook").map(|(_, score)| score)
    };
    assert_eq!(line("lc"), line("linecook"), "two pieces, however long each is");
    // Letters with gaps: 300, less 20 a gap and 10 a word.
    let gaps = letters("prstht");
    assert!(
        gaps.iter().any(|(title, score)| title == "Prosthetist" && *score == 300 - 2 * 20 - 10),
        "{gaps:?}"
    );
    assert!(
        letters("pst").iter().all(|(_, score)| *score > 300),
        "three letters are too few to be picked from anywhere"
    );
    assert_eq!(letters(""), []);
    assert_eq!(letters(&"c".repeat(33)), []);
    assert!(letters("zzzz").is_empty());
    assert!(!letters(&"telecommunicationssoftwareengineer"[..32]).is_empty(), "32 letters are looked at");
}

#[test]
fn a_title_is_the_query_whole_in_any_number_gender_and_order() {
    let exact = |text: &str| -> Vec<(&str, bool)> {
        let words: Vec<String> = text.split(' ').map(str::to_string).collect();
        let mut found = Vec::new();
        exact_titles(&index(), &words, &mut found);
        found.into_iter().map(|(title, ordered)| (index().title(title), ordered)).collect()
    };
    assert_eq!(exact("truck driver"), [("Truck driver", true)]);
    assert_eq!(exact("drivers truck"), [("Truck driver", false)]);
    assert_eq!(exact("driver"), []);
    assert_eq!(exact("supervisors general office"), [("Supervisors, general office (and clerks)", true)]);
    assert_eq!(exact("infirmiere autorisee"), [("Infirmiers autorisés/infirmières autorisées", true)]);
    assert_eq!(exact("waitress"), [("Waiter/waitress", true)]);
    assert_eq!((exact("of the"), exact("purple cook"), exact("")), (vec![], vec![], vec![]));
    let names = |text: &str| -> Vec<u16> {
        let words: Vec<String> = text.split(' ').map(str::to_string).collect();
        let mut found = Vec::new();
        exact_names(&index(), &words, &mut found);
        found
    };
    assert_eq!(
        (names("manager catering"), names("pipe welders"), names("manager"), names("welder")),
        (vec![0], vec![5], vec![], vec![])
    );
}

#[test]
fn a_name_that_says_manager_says_less_of_supervisors() {
    use super::super::names::Fit;
    let mut cover = Cover::default();
    let words = |text: &str| text.split(' ').map(str::to_string).collect::<Vec<String>>();
    assert!(cover.set(&index(), &words("food service manager"), Lang::En, &[]));
    // 62020 is one of supervisors, 63200 is not.
    assert!((cover.worth(&index(), 7, Fit::Same) - 0.6).abs() < 1e-6);
    assert!((cover.worth(&index(), 8, Fit::Same) - 1.0).abs() < 1e-6);
    assert!((cover.worth(&index(), 8, Fit::Close) - 0.97).abs() < 1e-6);
    assert!((cover.worth(&index(), 8, Fit::Partial) - 0.88).abs() < 1e-6);
    assert!(cover.set(&index(), &words("food manager service"), Lang::En, &[]));
    assert!((cover.worth(&index(), 7, Fit::Same) - 1.0).abs() < 1e-6, "the noun is service");
    assert!(!cover.set(&index(), &words("xyzzy of the"), Lang::En, &[]));
    assert!(cover.set(&index(), &words("cook cooks cooking"), Lang::En, &[]));
    assert_eq!(cover.asked().len(), 1, "forms of one word count once");
    assert!(cover.is_whole());
    cover.set(&index(), &words("cook xyzzy"), Lang::En, &[]);
    assert!(!cover.is_whole());
    let many: Vec<String> = (0..40).map(|n| format!("x{n}y")).chain(["cook".to_string()]).collect();
    assert!(!cover.set(&index(), &many, Lang::En, &[]), "24 words are looked at");
    cover.set(&index(), &words("pipe welder"), Lang::En, &[]);
    let first = cover.rank(&index())[0];
    assert_eq!((first.group, first.place), (10, Some(Place::Name(5))));
    assert!((first.cover - 1.0).abs() < 1e-6);
}

#[test]
fn the_index_knows_words_by_their_stems() {
    let index = index();
    assert!(
        index.knows("nurses") && index.knows("drivers") && !index.knows("xyzzy") && !index.knows("braise")
    );
    // Eight titles and names make a word common.
    for (word, common) in [("nurse", true), ("software", false), ("xyzzy", false)] {
        assert_eq!(index.is_common(word), common, "{word}");
    }
    assert!(index.has_kin("cooking") && !index.has_kin("xyzzy"));
}

#[test]
fn proposals_are_forgotten_with_their_query() {
    let (mut scratch, mut best) = (Scratch::default(), Vec::new());
    let mut propose = |text: &str| -> Vec<(u16, MatchKind)> {
        scratch.propose(&index(), &query(text), Lang::En, &mut best);
        best.iter().map(|best| (best.group, best.kind)).collect()
    };
    let first = propose("nurse");
    assert!(first.len() > 1 && first.is_sorted_by_key(|(_, kind)| *kind));
    assert_eq!(propose("wine"), [(9, MatchKind::Prefix)]);
    assert_eq!(propose(""), []);
    assert_eq!(propose("w").first().map(|(group, _)| *group), Some(10));
    assert_eq!(propose("nurse"), first);
}

#[test]
fn matched_letters_are_marked_through_accents_and_errors() {
    let marked = |hit: &Hit| -> String {
        let chars: Vec<char> = hit.title.chars().collect();
        hit.positions.iter().map(|at| chars[usize::from(*at)]).collect()
    };
    assert_eq!(marked(&search("prothesiste")[0]), "Prothésiste");
    assert_eq!(marked(&search("telecommunicatons softwre")[0]).to_lowercase(), "telecommunicatonssoftwre");
    assert_eq!(marked(&search("wine")[0]), "Wine");
    let stems = |title: &str, asked: &[&str]| {
        let asked: Vec<String> = asked.iter().map(ToString::to_string).collect();
        Marker::default().stems(title, &asked).positions
    };
    assert_eq!(stems("Line cooks", &["cook"]), [5, 6, 7, 8, 9]);
    assert_eq!(stems("Line cooks", &["lin", "cook"]), [5, 6, 7, 8, 9]);
    assert_eq!(stems("Le bœuf", &["boeuf"]), [3, 4, 5, 6]);
    assert_eq!(stems("Line cooks", &[]), Vec::<u16>::new());
}

#[test]
fn a_word_beyond_the_query_costs_and_an_example_gains() {
    use super::super::layout::Meta;
    let meta =
        |weight, official, illustrative| Meta { group: 0, weight, lang: Lang::En, official, illustrative };
    let score = |meta| score::bound(100, meta).1;
    assert_eq!(score(meta(1, false, false)) - score(meta(2, false, false)), 14);
    assert_eq!(
        score(meta(20, false, false)),
        score(meta(13, false, false)),
        "twelve words beyond count at most"
    );
    assert_eq!(score(meta(1, true, false)) - score(meta(1, false, false)), 200);
    assert_eq!(score(meta(2, true, false)) - score(meta(2, false, false)), 70);
    assert_eq!(score(meta(1, false, true)) - score(meta(1, false, false)), 8);
    // A term that may be missing neither counts when it is missing nor when all may be.
    let words = [[0, 0, 0], [1, 0, 0]];
    let judged = |optional: [bool; 2], known: [bool; 2]| {
        let terms = optional.map(|optional| Term { weight: 7, optional });
        score::judge(&words, meta(2, false, false), &terms, false, |term, word| {
            if known[term] && term as u32 == word { 100 } else { 0 }
        })
        .map(|answer| answer.kind)
    };
    assert_eq!(judged([false, true], [true, false]), Some(MatchKind::Word));
    assert_eq!(judged([false, true], [false, true]), None);
    assert_eq!(judged([false, false], [true, false]), None);
}

#[test]
fn two_letters_are_titles_and_three_may_mean_something() {
    assert_eq!(codes("co"), searcher().search("co", 20).iter().map(|hit| hit.code).collect::<Vec<_>>());
    assert!(search("co").iter().all(|hit| hit.kind < MatchKind::Meaning));
    let mut searcher = searcher();
    searcher.set_preferred([8]);
    // One letter: what is preferred passes equals only.
    assert_eq!(searcher.search("c", 20)[0].code, "63200");
}

/// Words any of which will do are one: a title that has one of them says all, and shares of the model are divided.
#[test]
fn words_for_the_same_are_one_slot() {
    use super::super::special::ReadAs;
    let words = |text: &str| text.split(' ').map(str::to_string).collect::<Vec<String>>();
    let read = |word: &str| ReadAs {
        word: word.to_string(),
        said: "joins".to_string(),
        is_everyday: true,
        is_either: true,
        is_employer: false,
    };
    let covers = |read_as: &[ReadAs]| {
        let mut cover = Cover::default();
        assert!(cover.set(&index(), &words("welder cook"), Lang::En, read_as));
        let ranked = cover.rank(&index());
        ranked.iter().map(|meant| meant.cover).fold(0.0_f32, f32::max)
    };
    assert!(covers(&[]) < 0.9, "no title has both");
    assert!((covers(&[read("welder"), read("cook")]) - 1.0).abs() < 1e-6, "each says it whole");
}

#[test]
fn a_word_typed_once_is_said_once() {
    use super::super::{Spoken, mark};
    let spoken = |word: &str, typed: Option<&str>, met: Option<&str>, share| Spoken {
        word: word.to_string(),
        typed: typed.map(str::to_string),
        met: met.map(str::to_string),
        share,
    };
    let mut words = vec![
        spoken("mechanic", Some("fix"), Some("mechanics"), 1.0),
        spoken("roof", None, None, 1.5),
        spoken("repairer", Some("fix"), None, 2.0),
    ];
    mark::say_once(&mut words);
    assert_eq!(
        words,
        [spoken("mechanic", Some("fix"), Some("mechanics"), 3.0), spoken("roof", None, None, 1.5)]
    );
}

#[test]
fn a_preferred_hit_passes_those_that_answer_no_better_the_workers_apart() {
    let found = |group: u16, score: i32, by_workers: i32| UnmarkedHit {
        by_workers,
        ..UnmarkedHit::new(group, Place::Title(0), MatchKind::Meaning, score)
    };
    let after = |mut all: Vec<UnmarkedHit>| {
        let last = all.len() - 1;
        move_up(&mut all, last);
        assert!(all.is_sorted_by_key(|found| Reverse(found.score)));
        all.into_iter().map(|found| found.group).collect::<Vec<_>>()
    };
    assert_eq!(after(vec![found(0, 900, 300), found(1, 800, 200), found(2, 700, 100)]), [2, 0, 1]);
    assert_eq!(after(vec![found(0, 901, 300), found(1, 800, 200), found(2, 700, 100)]), [0, 2, 1]);
    let exact = UnmarkedHit::new(0, Place::Title(0), MatchKind::Exact, 500);
    assert_eq!(after(vec![exact, found(1, 500, 0)]), [0, 1]);
}
