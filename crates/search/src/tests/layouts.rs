//! What an index holds of titles and words, and how it is read.

use super::super::build::{self, Edition, Input, TitleEntry, places};
use super::super::fold::Folded;
use super::super::layout::{
    FormatError, HEADER, MatchKind, STARTS, STOP, Section, TAIL, TWIN, WORD, letters, small,
};
use super::super::{Index, Lang};
use super::{CODES, TITLES, bytes, entries, index};

/// An index of these titles of one unit group each.
fn of(titles: &[(&str, bool)]) -> Index {
    let entries: Vec<TitleEntry<'_>> = titles
        .iter()
        .zip(0..)
        .map(|((title, official), group)| TitleEntry {
            group,
            code: "10010",
            lang: Lang::En,
            title,
            official: *official,
            illustrative: false,
        })
        .collect();
    Index::new(Vec::leak(build::build(&Input { entries: &entries, ..Input::default() }))).unwrap()
}

fn weight(title: &str, official: bool) -> u8 {
    of(&[(title, official)]).meta(0).weight
}

/// The words of a title: `^` where a variant begins, `~` for the other gender, `-` for one without weight.
fn flags(title: &str) -> String {
    let index = of(&[(title, false)]);
    let words: Vec<String> = index
        .title_words(0)
        .iter()
        .map(|word| {
            let word = small(*word);
            let mark = |bit: u32, mark: &str| if word & bit == 0 { String::new() } else { mark.to_string() };
            let text = String::from_utf8_lossy(index.word(word & WORD)).into_owned();
            mark(STARTS, "^") + &mark(TWIN, "~") + &mark(STOP, "-") + &text
        })
        .collect();
    words.join(" ")
}

/// What stands in brackets or behind a dash is beside what the work is called.
#[test]
fn a_title_knows_what_stands_beside_its_name() {
    let beside = |title: &str| -> Vec<String> {
        let index = of(&[(title, false)]);
        let own = index.title_words(0).iter().map(|word| small(*word)).filter(|word| word & TAIL != 0);
        own.map(|word| String::from_utf8_lossy(index.word(word & WORD)).into_owned()).collect()
    };
    assert_eq!(
        beside("\u{c9}ducateur/\u{e9}ducatrice (t.e.s.) - services sociaux"),
        ["tes", "services", "sociaux"]
    );
    assert_eq!(beside("Baker (night) helper"), ["night"]);
    assert_eq!(beside("Cook-helper"), Vec::<String>::new());
}

#[test]
fn a_title_knows_where_its_variants_begin_and_what_bears_weight() {
    assert_eq!(flags("Infirmier/infirmière en santé"), "^infirmier ^~infirmiere -en sante");
    assert_eq!(flags("Fireman/woman"), "^fireman ^~woman");
    assert_eq!(flags("Firemen/women"), "^firemen ^~women");
    assert_eq!(flags("Fireman/women"), "^fireman ^women");
    assert_eq!(flags("Woman driver"), "^woman driver");
    assert_eq!(flags("Cook/baker"), "^cook ^baker");
    assert_eq!(flags("Conducteur de bus/conductrice de bus"), "^conducteur -de bus ^~conductrice -de ~bus");
    // Three letters alike and endings of five at most are one word in two genders.
    assert_eq!(flags("Abcdefgh/abcx"), "^abcdefgh ^~abcx");
    assert_eq!(flags("Abcdefghi/abcx"), "^abcdefghi ^abcx");
    assert_eq!(flags("Ab/abx"), "^ab ^abx");
    assert_eq!(flags("Abc/abx"), "^abc ^abx");
}

#[test]
fn what_stands_in_brackets_of_an_official_title_bears_no_weight() {
    assert_eq!(weight("Supervisors, general office (and clerks)", true), 3);
    assert_eq!(weight("Supervisors, general office (and clerks)", false), 4);
    assert_eq!(weight("Cooks", true), 1);
    assert_eq!(weight("of the", false), 1, "a title weighs one at least");
}

#[test]
fn the_place_of_a_title_is_the_place_that_the_index_gives_it() {
    let entries = entries();
    let index = index();
    let places = places(&entries);
    assert_eq!(places.len(), entries.len());
    for (entry, place) in entries.iter().zip(places) {
        let range = index.titles_of(entry.group);
        assert_eq!(index.title(range.start + u32::from(place)), entry.title);
        let meta = index.meta(range.start + u32::from(place));
        assert_eq!(
            (meta.group, meta.lang, meta.official, meta.illustrative),
            (entry.group, entry.lang, entry.official, entry.illustrative)
        );
    }
}

#[test]
fn titles_of_a_group_lie_side_by_side() {
    let index = index();
    let mut next = 0;
    for group in 0..CODES.len() as u16 {
        let own = index.titles_of(group);
        assert_eq!((own.start, own.len()), (next, TITLES.iter().filter(|title| title.0 == group).count()));
        next = own.end;
        assert_eq!(index.code(group), CODES[usize::from(group)]);
        for lang in Lang::ALL {
            let official = index.meta(index.official(group, lang).unwrap());
            assert!(official.official && official.lang == lang && official.group == group);
        }
    }
    assert_eq!(next as usize, index.titles());
    assert!(index.titles_of(99).is_empty());
    assert_eq!((index.official(99, Lang::En), index.code(99), index.title(9999)), (None, "", ""));
    assert!(index.title_words(9999).is_empty() && index.word(9999).is_empty());
    // Without one of the language the other one's is shown.
    let alone = of(&[("Cooks", true)]);
    assert_eq!(alone.official(0, Lang::Fr), Some(0));
}

#[test]
fn every_word_leads_to_the_titles_that_have_it_and_to_no_other() {
    let index = index();
    for word in 0..index.words() as u32 {
        let text = String::from_utf8_lossy(index.word(word)).into_owned();
        let expected: Vec<u32> = (0..index.titles() as u32)
            .filter(|title| Folded::new(index.title(*title)).words().any(|own| own == text))
            .collect();
        let found: Vec<u32> = index.postings(word..word + 1).iter().map(|title| small(*title)).collect();
        assert_eq!(found, expected, "{text}");
        assert_eq!(index.word_letters(word), letters(text.as_bytes()), "{text}");
        assert_eq!(index.beginning(text.as_bytes()).start, word, "{text}");
    }
    let by_bytes = |prefix: &str| index.beginning(prefix.as_bytes()).len();
    let having = |prefix: &str| {
        (0..index.words() as u32).filter(|word| index.word(*word).starts_with(prefix.as_bytes())).count()
    };
    for prefix in ["", "s", "so", "su", "zz", "te", "prosthetist"] {
        assert_eq!(by_bytes(prefix), having(prefix), "{prefix}");
    }
    for (title, set) in index.title_letters().enumerate() {
        let all = Folded::new(index.title(title as u32))
            .words()
            .fold(0, |set, word| set | letters(word.as_bytes()));
        assert_eq!(set, all);
    }
}

#[test]
fn letters_are_bits_of_a_set() {
    assert_eq!(letters(b"a"), 1);
    assert_eq!(letters(b"ba"), 3);
    assert_eq!(letters(b"z"), 1 << 25);
    assert_eq!(letters(b"0"), 1 << 26);
    assert_eq!(letters(b"1"), 1 << 26);
    assert_eq!(letters(b"9"), 1 << 30);
    assert_eq!(letters(b" "), 0);
    assert_eq!(letters(b"#"), 1 << 31);
    assert_eq!(letters(b"aa"), 1);
    assert_eq!(small([1, 2, 3]), 0x03_02_01);
}

#[test]
fn runs_hold_every_word_once_by_its_first_two_letters() {
    let index = index();
    let mut next = 0;
    let mut last = [0, 0];
    for (run, words) in index.runs() {
        for word in words.clone() {
            let text = index.word(word);
            assert_eq!(
                run,
                [text[0], text.get(1).copied().unwrap_or(0)],
                "{}",
                String::from_utf8_lossy(text)
            );
            assert_eq!(word, next);
            next += 1;
        }
        assert!(run > last);
        last = run;
    }
    assert_eq!(next as usize, index.words());
}

#[test]
fn beginnings_of_one_and_two_letters_are_ranked_when_the_index_is_built() {
    let index = of(&[("RN", false), ("RN helper", false), ("Rnother", false), ("Great rn", false)]);
    let hits: Vec<(&str, MatchKind)> =
        index.short(b"rn").map(|hit| (index.title(hit.title), hit.kind)).collect();
    assert_eq!(
        hits,
        [
            ("RN", MatchKind::Exact),
            ("RN helper", MatchKind::Prefix),
            ("Rnother", MatchKind::Prefix),
            ("Great rn", MatchKind::Word)
        ]
    );
    assert_eq!(index.short(b"r").len(), 4);
    assert_eq!(index.short(b"").len() + index.short(b"rno").len() + index.short(b"x").len(), 0);
    // More titles that answer speak for their group.
    let entry = |group, title| TitleEntry {
        group,
        code: "10010",
        lang: Lang::En,
        title,
        official: false,
        illustrative: false,
    };
    let one = [entry(0, "Axe man"), entry(1, "Axe man")];
    let more = [entry(0, "Axe man"), entry(0, "Axe men"), entry(0, "Axe lady"), entry(1, "Axe man")];
    let scores = |entries: &[TitleEntry<'_>]| -> Vec<i32> {
        let bytes = build::build(&Input { entries, ..Input::default() });
        Index::new(Vec::leak(bytes)).unwrap().short(b"a").map(|hit| hit.score).collect()
    };
    assert_eq!(scores(&one)[0], scores(&one)[1]);
    assert_eq!(scores(&more)[0] - scores(&more)[1], 7, "three answers are one step more than one");
}

#[test]
fn an_index_with_a_wrong_section_is_refused() {
    let open = |change: &dyn Fn(&mut Vec<u8>)| {
        let mut bytes = bytes();
        change(&mut bytes);
        Index::new(Vec::leak(bytes)).map(|_| ())
    };
    assert_eq!(open(&|_| {}), Ok(()));
    // One item less in a list that must be as long as another.
    for (section, item) in [
        (Section::TitleStarts, 4),
        (Section::TitleLetters, 4),
        (Section::TitleWordStarts, 4),
        (Section::WordStarts, 4),
        (Section::WordLetters, 4),
        (Section::PostingStarts, 4),
        (Section::Officials, 4),
        (Section::Codes, 5),
    ] {
        let at = 16 + 8 * section as usize + 4;
        let refused = open(&|bytes| {
            let length = u32::from_le_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]]) - item;
            bytes[at..at + 4].copy_from_slice(&length.to_le_bytes());
        });
        assert_eq!(refused, Err(FormatError::Bounds), "{section:?}");
    }
    assert_eq!(open(&|bytes| bytes[12] += 1), Err(FormatError::Bounds), "another number of sections");
    assert_eq!(open(&|bytes| bytes.truncate(HEADER - 1)), Err(FormatError::Bounds));
    for (error, says) in [(FormatError::Magic, "does not begin"), (FormatError::Bounds, "damaged")] {
        assert!(error.to_string().contains(says));
    }
}

#[test]
fn codes_of_other_editions_lead_to_groups_and_back() {
    let index = index();
    assert_eq!(index.groups_of_former(Edition::Noc2016, "2173"), [2, 3]);
    assert_eq!(index.groups_of_former(Edition::Noc2016, "6322"), [8]);
    assert_eq!(index.groups_of_former(Edition::Anzsco2013, "2173"), Vec::<u16>::new());
    assert_eq!(index.groups_of_former(Edition::Noc2016, "9999"), Vec::<u16>::new());
    let mut expected = vec![Vec::new(); CODES.len()];
    (expected[2], expected[3], expected[4], expected[8]) =
        (vec!["2173"], vec!["2173"], vec!["3012"], vec!["6322"]);
    assert_eq!(index.former_codes(Edition::Noc2016), expected);
    assert_eq!(index.former_codes(Edition::Noc(2026)).concat(), Vec::<&str>::new());
    assert_eq!(index.former_codes(Edition::Anzsco2013)[2..4], [vec!["261313"], vec!["261313"]]);
}
