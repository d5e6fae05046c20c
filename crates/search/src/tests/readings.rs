//! What a text may be read as, and what is known of its words.

use super::super::codes::{AskedCode, asked};
use super::super::language::{is_stop_word, noun, of_text};
use super::super::query::Query;
use super::super::stem::{of as stem, root};
use super::super::typed::{Known, Reading, is_talk, one_gender, readings, splits, words};
use super::super::typo::{self, Pattern, common};
use super::super::{Edition, Lang};
use super::index;

/// Words that are known, and of those with a star that many titles have.
struct Words(&'static [&'static str]);

impl Known for Words {
    fn knows(&self, word: &str) -> bool {
        self.0.iter().any(|own| own.trim_end_matches('*') == word)
    }

    fn is_common(&self, word: &str) -> bool {
        self.0.iter().any(|own| own.strip_suffix('*') == Some(word))
    }

    fn has_kin(&self, word: &str) -> bool {
        self.knows(word)
    }
}

fn read(text: &str, known: &'static [&'static str], lang: Lang) -> Vec<Reading> {
    readings(&words(text), &index().special, &Words(known), lang)
}

/// The readings as texts: `p`art of it, `j`oined, `s`plit.
fn texts(text: &str, known: &'static [&'static str]) -> Vec<String> {
    let mark = |is: bool, mark: &str| if is { mark.to_string() } else { String::new() };
    read(text, known, Lang::En)
        .into_iter()
        .map(|reading| {
            let marks = mark(reading.part, "p") + &mark(reading.joined, "j") + &mark(reading.split, "s");
            [marks, reading.words.join(" ")].join(" ").trim().to_string()
        })
        .collect()
}

#[test]
fn the_text_itself_is_the_first_reading_and_liberties_follow() {
    assert_eq!(texts("welder", &[]), ["welder"]);
    assert_eq!(texts("full-time cook", &[]), ["full time cook", "cook", "time cook"]);
    // What stands beside the title goes from the ends, one word after the other.
    assert_eq!(
        texts("senior certified cook canada", &["cook"]),
        [
            "senior certified cook canada",
            "cook",
            "certified cook canada",
            "senior certified cook",
            "cook canada",
            "certified cook",
        ]
    );
    // What stands within stays.
    assert_eq!(texts("cook canada helper", &[]), ["cook canada helper", "cook helper"]);
    // Nothing but what stands beside a title is what was typed.
    assert_eq!(texts("canada", &[]), ["canada"]);
    // Small words alone are no reading.
    assert!(texts("of the", &[]).is_empty() && texts("", &[]).is_empty());
}

#[test]
fn parts_of_a_text_are_read_by_themselves() {
    assert_eq!(texts("line cook/waiter", &[]), ["line cook waiter", "p line cook", "p waiter"]);
    assert_eq!(
        texts("cook, dev", &["cook"]),
        ["cook dev", "cook developer", "p cook", "p dev", "p developer"]
    );
    assert_eq!(texts("(cook)", &[]), ["cook"]);
    assert_eq!(
        texts("bus boy / cook", &["busboy"])[2..],
        ["p bus boy", "p j busboy", "p cook"].map(|text| text.replace("p j", "pj"))
    );
}

#[test]
fn abbreviations_are_read_in_the_language_of_the_user() {
    assert_eq!(texts("software dev", &["software"]), ["software dev", "software developer"]);
    // A known word is not spelt out where one that is unknown is.
    assert_eq!(texts("dev tech", &["dev"]), ["dev tech", "dev technician", "developer technician"]);
    // Two words may be one abbreviation.
    assert_eq!(texts("big rig driver", &["driver"])[1], "transport truck driver");
    // A word that is there already is not said twice.
    assert_eq!(texts("registered rn", &["registered"])[1], "registered nurse");
    let french = read("dir", &[], Lang::Fr);
    assert_eq!(french[1].words, ["directeur"]);
    assert_eq!(read("dir", &[], Lang::En)[1].words, ["director"]);
    // Where the language has no reading of its own, the other one's is taken.
    assert_eq!(read("rn", &[], Lang::Fr)[1].words, ["registered", "nurse"]);
}

#[test]
fn neighbours_are_joined_and_unknown_words_split_where_the_index_says_so() {
    assert_eq!(texts("bus boy", &["busboy"]), ["bus boy", "j busboy"]);
    assert_eq!(texts("a boy", &["aboy"]), ["a boy"], "a small word is not joined");
    assert_eq!(texts("boy on", &["boyon"]), ["boy on"]);
    assert_eq!(texts("x ray", &["xray"]), ["x ray"], "one letter is not joined");
    assert_eq!(texts("ray x", &["rayx"]), ["ray x"]);
    // Of several ways to split a word the one with the longest first part.
    assert_eq!(texts("helpdesk", &["help*", "desk*", "hel*", "pdesk*"]), ["helpdesk", "js help desk"]);
    assert_eq!(texts("helpdesk", &["help*", "desk"]), ["helpdesk"], "words of few titles split nothing");
    assert_eq!(texts("helpdesk", &["helpdesk", "help*", "desk*"]), ["helpdesk"], "a known word stays");
    assert_eq!(texts("peoplecook", &["people*", "cook*"]), ["peoplecook"], "talk is no part of a title");
    assert_eq!(texts("canadacook", &["canada*", "cook*"]), ["canadacook"]);
    assert_eq!(texts("busboy", &["bus*", "boy*"]), ["busboy", "js bus boy"], "six letters, three and three");
    assert_eq!(texts("bushe", &["bus*", "he*"]), ["bushe"]);
    assert_eq!(texts("bébusboy", &["bebus*", "boy*"]), ["bebusboy", "js bebus boy"]);
}

#[test]
fn a_whole_title_may_be_typed_as_one_word() {
    let split = |words: &[&str], known: &'static [&'static str]| -> Vec<String> {
        let words: Vec<String> = words.iter().map(ToString::to_string).collect();
        splits(&words, &Words(known)).into_iter().map(|words| words.join(" ")).collect()
    };
    assert_eq!(split(&["good", "bootmaker"], &["boot", "maker"]), ["good boot maker"]);
    assert_eq!(split(&["bootmaker"], &["boot"]), Vec::<String>::new());
    assert_eq!(split(&["tvtech"], &["tv", "tech"]), ["tv tech"], "two letters are enough at an end");
    assert_eq!(split(&["techtv"], &["tv", "tech"]), ["tech tv"]);
    assert_eq!(split(&["tvman"], &["tv", "man"]), Vec::<String>::new(), "five letters are too few");
    // The longest first part comes first.
    assert_eq!(split(&["abcdefgh"], &["abcd", "efgh", "abcdef", "gh"]), ["abcdef gh", "abcd efgh"]);
    let many = ["abcdef"; 20];
    assert_eq!(split(&many, &["ab", "cdef"]).len(), 12);
}

#[test]
fn somebody_who_does_it_is_the_doer() {
    assert_eq!(texts("cleaning lady", &["cleaner"])[1], "cleaner");
    assert_eq!(texts("hotel cleaning person", &["cleaner"])[1], "hotel cleaner");
    assert_eq!(texts("cleaning lady", &[]), ["cleaning lady"]);
    assert_eq!(texts("cleaning table", &["cleaner"]), ["cleaning table"]);
    assert_eq!(texts("sing lady", &["ser"]), ["sing lady"], "s is no root");
    assert_eq!(texts("tending lady", &["tender"])[1], "tender", "four letters are a root");
    assert_eq!(texts("tying man", &["tyer"]), ["tying man"]);
}

#[test]
fn readings_are_no_more_than_24_and_none_stands_twice() {
    let all = texts(
        "cook/waiter/welder/driver/nurse/baker/tailor/roofer/barber/singer/dancer/actor/judge/clerk/maid/\
                     valet/guard/miner/logger/farmer/fisher/hunter/painter/dyer/tanner/weaver",
        &[],
    );
    assert_eq!(all.len(), 24);
    let mut different = all.clone();
    different.sort();
    different.dedup();
    assert_eq!(different.len(), all.len());
}

#[test]
fn words_of_grade_and_status_stand_beside_the_title() {
    let beside = |text: &str| -> Vec<String> {
        words(text).into_iter().filter(|word| word.beside).map(|word| word.text).collect()
    };
    assert_eq!(beside("welder ii"), ["ii"]);
    assert_eq!(beside("ii welder"), Vec::<String>::new(), "a number that begins the title is part of it");
    assert_eq!(beside("electrician 310s"), ["310s"]);
    assert_eq!(beside("electrician 31000"), Vec::<String>::new());
    assert_eq!(beside("animator 3d 3ab"), Vec::<String>::new());
    assert_eq!(beside("cook senior"), ["senior"]);
    assert_eq!(beside("new grad nurse"), ["new", "grad"]);
    assert_eq!(beside("part nurse time"), Vec::<String>::new(), "only side by side");
    assert_eq!(beside("time part nurse"), Vec::<String>::new());
}

#[test]
fn marks_of_gender_need_a_word_before_them() {
    for (typed, plain) in [
        ("ab(e)", "ab(e)"),
        ("abc(e)", "abc"),
        ("ab1(e)", "ab1(e)"),
        ("cook(x)", "cook(x)"),
        ("cook()", "cook()"),
        ("cook H/F", "cook"),
        ("cook HF", "cook HF"),
        ("cook mwd é", "cook é"),
        ("agent(e), nuit", "agent, nuit"),
        ("(e)", "(e)"),
    ] {
        assert_eq!(one_gender(typed), plain);
    }
}

#[test]
fn codes_are_read_as_they_are_written_and_nothing_else_is_a_code() {
    let noc = |digits: &str| Some(AskedCode::Noc { digits: digits.into(), only_2021: false });
    assert_eq!(asked("21.231"), noc("21231"));
    assert_eq!(asked("21\u{a0}231"), noc("21231"));
    assert_eq!(asked("32129.03"), noc("32129"));
    assert_eq!(asked("NOC 1031 2"), noc("10312"));
    assert_eq!(asked("noc 2011 21231"), noc("21231"));
    assert_eq!(asked("noc 2011: 7312"), Some(AskedCode::Other(Edition::Noc2016, "7312".into())));
    assert_eq!(asked("noc 20211"), noc("20211"), "a code that begins as a year does");
    assert_eq!(asked("noc 2021"), noc("2021"));
    assert_eq!(asked("noc 2021.1"), noc("20211"));
    assert_eq!(asked("1234567"), None);
    assert_eq!(asked("anzsco 1234567"), Some(AskedCode::Other(Edition::Anzsco2013, "1234567".into())));
    assert_eq!(asked("soc 21231"), None, "no code of the SOC has five digits");
    for text in [
        "29-1141.0a",
        "29-1141.000",
        "9-1141",
        "29-114",
        "2x-1141",
        "ab-cdef",
        "29-abcd",
        "a.b",
        "nocturnal 12345x",
    ] {
        assert_eq!(asked(text), None, "{text}");
    }
    assert_eq!(asked("29-1141.0"), Some(AskedCode::Other(Edition::Soc2018, "29-1141.0".into())));
    assert_eq!(asked("29-1141."), Some(AskedCode::Other(Edition::Soc2018, "29-1141".into())));
}

#[test]
fn numbers_genders_and_families_of_words_at_the_edges_of_the_rules() {
    for (word, expected) in [
        ("men", "men"),
        ("amen", "amen"),
        ("women", "woman"),
        ("salespeople", "salesperson"),
        ("people", "person"),
        ("eaux", "eaux"),
        ("bureaux", "bureau"),
        ("faux", "faux"),
        ("animaux", "animal"),
        ("ties", "tie"),
        ("ladies", "lady"),
        ("boxes", "box"),
        ("axes", "axe"),
        ("gas", "gas"),
        ("cars", "car"),
        ("bus", "bus"),
        ("glass", "glass"),
        ("basis", "basis"),
        ("as", "as"),
        ("bee", "bee"),
        ("entree", "entr"),
        ("agee", "agee"),
        ("there", "ther"),
        ("where", "wher"),
        ("sphere", "spher"),
        ("actrice", "actric"),
        ("directrice", "directeur"),
        ("chienne", "chien"),
        ("nurse", "nurs"),
        ("care", "care"),
        ("mice", "mouse"),
        ("teeth", "tooth"),
        ("ecoles", "ecol"),
        ("\u{e9}t\u{e9}s", "\u{e9}t\u{e9}s"),
    ] {
        assert_eq!(stem(word), expected, "{word}");
    }
    for (word, expected) in [
        ("measurement", "measur"),
        ("sing", "sing"),
        ("painting", "paint"),
        ("cooking", "cook"),
        ("planning", "plan"),
        ("plann", "plan"),
        ("hall", "hall"),
        ("stall", "stall"),
        ("press", "pres"),
        ("keep", "keep"),
        ("fitter", "fitt"),
        ("egg", "egg"),
        ("ebbing", "ebbing"),
        ("adding", "adding"),
        ("canner", "cann"),
        ("cann\u{e9}ing", "cann\u{e9}ing"),
        ("buzzer", "buzz"),
        ("plannage", "plan"),
    ] {
        assert_eq!(root(word), expected, "{word}");
    }
}

#[test]
fn a_language_is_told_by_its_small_words_and_a_title_by_its_noun() {
    assert!(is_stop_word("de") && is_stop_word("with") && is_stop_word("and"));
    assert!(!is_stop_word("cook") && !is_stop_word("avec") && !is_stop_word(""));
    let noun = |title: &str, lang| {
        let words: Vec<String> = title.split_whitespace().map(str::to_owned).collect();
        noun(&words, lang).cloned()
    };
    assert_eq!(noun("manager of sales", Lang::En).as_deref(), Some("manager"));
    assert_eq!(noun("of sales", Lang::En).as_deref(), Some("sales"));
    assert_eq!(noun("sales manager", Lang::En).as_deref(), Some("manager"));
    assert_eq!(noun("chef de train", Lang::Fr).as_deref(), Some("chef"));
    assert_eq!(noun("", Lang::En), None);
    assert!(is_talk("somebody") && !is_talk("cook"));
    // Where both have as many it is even, and what else is known of the text decides.
    assert_eq!(of_text("pour the water"), None);
    assert_eq!(of_text("pour the water on the floor"), Some(Lang::En));
    assert_eq!(of_text("pour la soupe"), Some(Lang::Fr));
}

#[test]
fn of_a_long_query_the_words_with_weight_are_looked_at() {
    let terms = |text: &str| -> Vec<String> {
        let mut query = Query::default();
        query.set(text);
        query.terms().map(|term| String::from_utf8_lossy(term).into_owned()).collect()
    };
    assert_eq!(terms("the cook of a house"), ["the", "cook", "of", "a", "house"]);
    let twelve = "a b c d e f g h i j k l";
    assert_eq!(terms(twelve).len(), 12);
    assert_eq!(
        terms("a b c d e f g h i j k l m"),
        ["b", "c", "e", "f", "g", "h", "i", "j", "k", "m"],
        "a, d and l are small"
    );
    assert_eq!(terms(&"the ".repeat(20)).len(), 12);
    assert_eq!(terms(&"cook ".repeat(20)).len(), 12);
}

#[test]
fn a_small_word_may_be_missing_unless_it_is_being_typed() {
    let optional = |text: &str| -> Vec<bool> {
        let mut query = Query::default();
        query.set(text);
        query.optional().collect()
    };
    assert_eq!(optional("cook of house"), [false, true, false]);
    assert_eq!(optional("cook of"), [false, false], "it may become office");
    assert_eq!(optional("cook of "), [false, true]);
    assert_eq!(optional("of the"), [false, false], "nothing else is asked for");
    let mut query = Query::default();
    let mut letters = Vec::new();
    for (text, tiny, few) in
        [("a", true, false), ("ab", true, true), ("a bc", true, true), ("abcd", false, true)]
    {
        query.set(text);
        assert_eq!((query.is_tiny(), query.letters(&mut letters)), (tiny, few), "{text}");
    }
    query.set(&"x".repeat(33));
    assert!(!query.letters(&mut letters));
    query.set("ab c");
    assert!(query.letters(&mut letters) && letters == b"abc");
}

#[test]
fn typing_errors_are_counted_to_the_last_byte_of_the_longest_word() {
    let long = [b'a'; 32];
    let pattern = Pattern::new(&long).unwrap();
    assert_eq!((pattern.distance(&long).whole, pattern.distance(&long[1..]).whole), (0, 1));
    assert_eq!(pattern.distance(b"").whole, 32);
    assert_eq!(common(b"abc", b"abcde"), [0, 1, 2]);
    assert_eq!(common(b"xb", b"ab"), [1]);
    assert_eq!(common(b"ab", b"xxxxab"), Vec::<u16>::new(), "beyond two letters more than were typed");
    assert_eq!(common(b"ba", b"aba"), [1, 2]);
    assert_eq!([1, 2, 3, 6, 7, 40].map(|length| typo::allowed(length, false)), [0, 0, 1, 1, 2, 2]);
}
