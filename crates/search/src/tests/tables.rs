//! The tables beside the titles: the trained model, texts, names, stems, and folding at its edges.

use super::super::Lang::{En, Fr};
use super::super::exact::{exp, ln};
use super::super::fold::Folded;
use super::super::meaning::{DIM, GroupRow, Meaning, StemRow, WordTable, build as build_table};
use super::super::names::Fit;
use super::super::score::rarity;
use super::super::texts::{Field, TextPart, Texts, build as build_texts};
use super::super::trained::{parse, quantise, write};
use super::{index, vector};

#[test]
fn names_are_split_from_signs_and_kept_with_those_that_belong_to_them() {
    for (original, folded) in [
        ("C#", "c#"),
        ("C#x", "c x"),
        ("ab#", "ab"),
        ("C+", "c"),
        ("ab++", "ab"),
        ("R&D", "r&d"),
        ("R&Dx", "r dx"),
        ("R&1", "r 1"),
        ("ab&D", "ab d"),
        (".NET", ".net"),
        (".nets", "nets"),
        ("x.NET", "x net"),
        ("ab.NET", "ab .net"),
        (".ne", "ne"),
        (".not", "not"),
        (".Xet", "xet"),
        ("R.N.", "rn"),
        ("R.Nx", "r nx"),
        ("ab.c", "ab c"),
        ("r.1", "r 1"),
        ("r.n.a.", "rna"),
        ("driver's", "drivers"),
        ("driver'sx", "driver sx"),
        ("d's", "d s"),
        ("driver't", "driver t"),
        ("'s", "s"),
        ("driver\u{2019}S", "drivers"),
        ("a\u{2014}b", "a b"),
        ("n\u{b0}1", "n 1"),
        ("\u{e9}'s", "e s"),
        ("#1", "1"),
        ("+ +", ""),
        ("&b", "b"),
    ] {
        assert_eq!(Folded::new(original).text(), folded, "{original}");
    }
}

#[test]
fn only_as_much_of_a_text_is_folded_as_a_position_can_tell() {
    let most = usize::from(u16::MAX);
    for long in [
        "a".repeat(70_000),
        "\u{e9}".repeat(70_000),
        format!("{} {}", "a".repeat(40_000), "b".repeat(40_000)),
    ] {
        let folded = Folded::new(&long);
        let text = folded.text().chars().count();
        assert!(text == most, "{text}");
        assert_eq!(folded.origin(most - 1), Some(u16::MAX - 1));
    }
}

#[test]
fn the_sums_of_exponential_and_logarithm_hold_at_their_edges() {
    assert!(exp(-87.0) > 0.0 && exp(-87.1) == 0.0);
    assert!(exp(100.0).is_finite() && exp(100.0) == exp(88.0));
    for power in [1_u32, 2, 4, 8] {
        assert!((ln(power as f32) - (power as f32).ln()).abs() < 1e-7);
    }
    assert!((ln(std::f32::consts::SQRT_2) - 0.5 * std::f32::consts::LN_2).abs() < 1e-7);
    assert!((ln(1.5e-3) - 1.5e-3_f32.ln()).abs() < 1e-6);
}

#[test]
fn a_word_weighs_eight_times_the_logarithm_of_its_rarity() {
    for (found, titles, expected) in
        [(1, 1024, 80), (1, 1536, 84), (3, 1536, 72), (1, 1280, 82), (2, 3, 4), (7, 7, 1), (9, 7, 1)]
    {
        assert_eq!(rarity(found, titles), expected, "{found} of {titles}");
    }
}

#[test]
fn a_model_without_words_or_without_groups_is_none() {
    let stem = StemRow { stem: "cook".into(), rarity: 1.0, scale: 0.5, values: vector([1, 0, 0]) };
    let group = GroupRow { scale: 1.0, values: vector([1, 0, 0]) };
    let open = |stems: &[StemRow], groups: &[GroupRow]| {
        let table = WordTable { stems: stems.to_vec(), groups: groups.to_vec(), chances: Vec::new() };
        Meaning::new(Vec::leak(build_table(&table))).unwrap()
    };
    assert!(open(std::slice::from_ref(&stem), std::slice::from_ref(&group)).is_there());
    assert!(!open(&[], std::slice::from_ref(&group)).is_there());
    assert!(!open(std::slice::from_ref(&stem), &[]).is_there());
    let meaning = open(&[stem.clone(), StemRow { values: vector([0, 0, 0]), ..stem }], &[group]);
    // A text of length one against a group of length one that points the same way.
    let text = meaning.text(&[(0, 1.0)]).unwrap();
    let mut heads = Vec::new();
    meaning.heads(&text, &mut heads);
    assert!((heads[0] - 1.0).abs() < 1e-3);
    assert!((meaning.share(&text, 0, 1.0, 0) - 1.0).abs() < 1e-6);
    assert_eq!((meaning.share(&text, 9, 1.0, 0), meaning.share(&text, 0, 1.0, 9)), (0.0, 0.0));
    assert!(meaning.text(&[(1, 1.0)]).is_none() && meaning.text(&[(9, 1.0)]).is_none());
    assert_eq!((meaning.rarity(0), meaning.rarity(9)), (1.0, 0.0));
}

/// BM25 by its formula: rarity times saturation, damped by the length of the group's text.
#[test]
fn a_word_gains_by_how_rare_it_is_and_how_often_it_is_said() {
    let part = |group, field, text| TextPart { group, field, text, weight: 1.0 };
    let parts = [
        part(0, Field::Prose, "weld weld steel"),
        part(1, Field::Prose, "weld bread flour dough oven"),
        part(2, Field::Prose, "truck road"),
        part(2, Field::Title, "truck"),
        part(2, Field::Task, "steer"),
        part(3, Field::Prose, "horse"),
    ];
    let texts = Texts::new(Vec::leak(build_texts(&parts))).unwrap();
    let gains = |root: &str| -> Vec<(u16, f32)> {
        texts.find(root).map_or(Vec::new(), |number| texts.gains(number).collect())
    };
    let lengths = [3.0_f32, 5.0, 2.35, 1.0];
    let average = lengths.iter().sum::<f32>() / 4.0;
    let expected = |group: usize, count: f32, having: f32| {
        let rarity = ((4.0 - having + 0.5) / (having + 0.5) + 1.0).ln();
        let damping = 1.5 * (0.3 + 0.7 * lengths[group] / average);
        rarity * count * 2.5 / (count + damping)
    };
    for (root, group, count, having) in [
        ("weld", 0, 2.0, 2.0),
        ("weld", 1, 1.0, 2.0),
        ("steel", 0, 1.0, 1.0),
        ("truck", 2, 1.1, 1.0),
        ("steer", 2, 0.25, 1.0),
        ("hors", 3, 1.0, 1.0),
    ] {
        let own = gains(root).into_iter().find(|(own, _)| usize::from(*own) == group).map(|(_, gain)| gain);
        assert!(
            own.is_some_and(|own| (own - expected(group, count, having)).abs() <= 1.0 / 32.0),
            "{root} of {group}: {own:?}"
        );
    }
    for word in ["weld", "steel", "bread", "flour", "dough", "oven", "truck", "road", "steer", "hors"] {
        assert!(texts.find(word).is_some(), "{word}");
    }
    for word in ["", "aaa", "zzz", "wel", "weldx"] {
        assert!(texts.find(word).is_none(), "{word}");
    }
    assert!(gains("steer").len() == 1 && texts.gains(999).count() == 0);
}

#[test]
fn stems_are_found_with_their_words_and_their_nearest_kin() {
    let index = index();
    let lexicon = index.lexicon;
    for at in 0..lexicon.len() {
        assert_eq!(lexicon.find(lexicon.stem(at)), Some(at as u32));
        for word in lexicon.words(at as u32) {
            assert_eq!(super::super::stem::of(&String::from_utf8_lossy(index.word(word))), lexicon.stem(at));
        }
    }
    assert!((1..lexicon.len()).all(|at| lexicon.stem(at - 1) < lexicon.stem(at)));
    for stem in ["", "aaa", "zzzz", "coo", "cookx"] {
        assert_eq!(lexicon.find(stem), None, "{stem}");
    }
    let kin = |stem: &str| lexicon.kin(stem).map(|stem| lexicon.stem(stem as usize));
    assert_eq!(kin("cooking"), Some("cook"));
    assert_eq!(kin("telecommunicat"), None);
    assert_eq!(kin("win"), None, "three letters have no kin");
    assert_eq!(kin("nursing"), Some("nurs"));
    let nurse = lexicon.find("nurs").unwrap();
    let titles = |word: &str| index.postings(index.beginning(word.as_bytes())).len() as u32;
    // And two names of O*NET.
    assert_eq!(lexicon.found(nurse), titles("nurse") + 2);
}

#[test]
fn a_table_is_written_and_read_to_the_last_of_its_rules() {
    let mut values = [0_i8; DIM];
    for (value, at) in values.iter_mut().zip(-32..) {
        *value = at * 3;
    }
    let table = WordTable {
        stems: vec![StemRow { stem: "cook".into(), rarity: 1.5, scale: 0.25, values }],
        groups: vec![GroupRow { scale: 0.5, values }],
        chances: vec![(0.25, 0.5), (0.5, 0.5), (0.75, 1.0)],
    };
    let text = write(&table, ["63200"], "abc");
    assert_eq!(parse(&text), Ok(table));
    // A chance may stay and be sure, but neither fall nor lie above one; a share must rise.
    for (change, to) in [
        ("chance,0.5,,0.5", "chance,0.5,,0.4"),
        ("chance,0.75,,1", "chance,0.75,,1.1"),
        ("chance,0.5,", "chance,0.25,"),
        ("chance,0.25,", "chance,0,"),
    ] {
        assert!(parse(&text.replace(change, to)).is_err(), "{to}");
    }
    assert!(parse(&text.replace("stem,cook,1.5,0.25,", "stem,cook,1.5,0.25,00")).is_err());
    assert_eq!(quantise(&[0.0; DIM]), (1.0, [0; DIM]));
}

#[test]
fn the_text_of_an_occupation_says_less_the_less_it_fits() {
    assert_eq!([Fit::Same, Fit::Close, Fit::Partial].map(Fit::worth), [1.0, 0.6, 0.3]);
    let names = index().names;
    assert_eq!(names.groups_of_code("51-4121"), [(10, Fit::Close), (11, Fit::Partial)]);
    assert_eq!(names.groups_of_code("51-41"), [(10, Fit::Same), (11, Fit::Partial)]);
    assert_eq!(names.groups_of_code("99"), []);
    assert_eq!((names.title(0), names.code(0), names.weight(0)), ("Catering Manager", "11-9051", 2));
    assert_eq!((names.title(99), names.code(99), names.weight(99)), ("", "", 0));
}

#[test]
fn a_word_that_stands_for_another_names_no_work() {
    let special = index().special;
    assert!(special.stands_for_word("grub", En));
    assert!(
        !special.stands_for_word("rn", En)
            && !special.stands_for_word("grub", Fr)
            && !special.stands_for_word("cook", En)
    );
    let groups =
        |text: &str, lang| special.abbreviation(text, lang).map(|meant| meant.groups().collect::<Vec<_>>());
    assert_eq!(
        (groups("dir", Fr), groups("dir", En), groups("rn", Fr)),
        (Some(vec![0]), Some(vec![1]), Some(vec![4, 5]))
    );
    for text in ["big rig", "dev", "grub", "lpn", "tech"] {
        assert!(special.abbreviation(text, En).is_some(), "{text}");
    }
    for text in ["", "aa", "zz", "big", "de", "devs"] {
        assert!(special.abbreviation(text, En).is_none(), "{text}");
    }
}
