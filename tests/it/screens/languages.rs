//! The words of the screens: pictures in French and Japanese, no English word in French, and no word that is not a
//! message.

use metier_words::Language;

use super::*;

/// What a user comes to in a language.
const MAIN: [&str; 26] = [
    "search",
    "marked",
    "offer",
    "front",
    "occupation",
    "compare",
    "shortlist",
    "help",
    "map",
    "sources",
    "source",
    "immigration",
    "ai",
    "moves",
    "interests",
    "suits",
    "claim",
    "lists",
    "columns",
    "ways",
    "duties",
    "weights",
    "filter",
    "palette",
    "skills",
    "treemap",
];
/// What stands on screens that no list above leads to: empty ones, other choices, other states.
const STATES: [(&str, &str); 39] = [
    ("help that is typed into", "?/save"),
    ("help without a key", "?zzzz"),
    ("a place in the palette", ":ontario"),
    ("an occupation in the palette", ":welder"),
    ("all of the palette", ":"),
    ("a search without text", "/"),
    ("a new list", "3N"),
    ("a list to be named", "3E"),
    ("a list to be removed", "/32129<Enter>s3x"),
    ("an entry for another list", "/32129<Enter>s3Nab<Enter>[>"),
    ("a door with what was seen", "/32129<Enter>s/72106<Enter>.0<Down>"),
    ("the source of a fact", "0<End>i"),
    ("ways to be asked for", "/32129<Enter>P"),
    ("no way", "/32129<Enter>P<Down>3<Down>0"),
    ("ways to an occupation", "/32129<Enter>./72410<Enter>P"),
    ("a figure to be typed", "/32129<Enter>$"),
    ("no figure", "/32129<Enter>$9x8x7"),
    ("a figure against my work", "rmb<Enter>/31301<Enter>./32129<Enter>$41.50"),
    ("a range below", "/32129<Enter>$20-30"),
    ("moves from nowhere", "jm"),
    ("moves by another order", "/32129<Enter>mooO"),
    ("a move opened", "/32129<Enter>m<Space>"),
    ("the source of a move", "/32129<Enter>.mi"),
    ("nothing compared", "2"),
    ("nothing saved", "3"),
    ("a class", "jl"),
    ("nothing under the filter", "F5jj400<Enter>"),
    ("no hit", "/zzzzqq"),
    ("no code", "#9x"),
    ("codes", "#32"),
    ("no command", ":zzzz"),
    ("no place", "rzzzz"),
    ("roles", "/32129<Enter>v"),
    ("weights without an occupation", "W"),
    ("equal rows hidden", "/32129<Enter>c/32120<Enter>c2x"),
    ("an hour's pay", "/32129<Enter>ul"),
    ("sources of a shortlist", "/32129<Enter>s3i"),
    ("a saved one of another edition", "/32129<Enter>sd3U"),
    ("the filter's own line", "/32129<Enter>FG<Space>"),
];
/// What the program says after keys.
const STATUSES: [&str; 37] = [
    "/prosth<Tab><Tab><Ctrl-s>",
    "/prosth<Tab><Tab><Ctrl-o>",
    "/321<Tab>",
    "rbc<Enter>F23<Down>sr<Down>30<Enter>",
    "3]",
    "3x",
    "3N<Enter>",
    "3Na<Enter>Na<Enter>",
    "3Na<Enter>[",
    "/32129<Enter>s3C",
    "/32129<Enter>s3x<Down><Enter>",
    "/32129<Enter>s3oo",
    "/32129<Enter>.",
    "/32129<Enter>..",
    "/32129<Enter>mx",
    "/32129<Enter>mxx",
    "/32129<Enter>c2p",
    "/32129<Enter>s",
    "/32129<Enter>ss",
    "/32129<Enter>c",
    "/32129<Enter>cc",
    "U",
    "<Ctrl-r>",
    "3d",
    "w",
    "u",
    "T",
    "M",
    "t",
    "b",
    "B",
    "X",
    "p",
    "/32129<Enter>p",
    "y2y",
    "i",
    "v",
];

pub(super) fn speaking(language: Language, keys: &str, size: (u16, u16)) -> (App<'static>, Buffer) {
    let mut app = App::new(evidence(), Day::parse("2026-11-22").unwrap());
    app.shared.settings = app.shared.settings.speaking(language);
    app.resize(size.0, size.1);
    for key in parse_keys(keys).unwrap() {
        app.key(key);
        while app.is_working() {
            app.work();
        }
    }
    let (buffer, _) = draw(&mut app, size, coloured());
    (app, buffer)
}

/// The rows as they are read: the cell behind a character of two cells holds nothing.
pub(super) fn lines(buffer: &Buffer) -> Vec<String> {
    let line = |y| {
        let mut row = String::new();
        let mut x = 0;
        while x < buffer.area.width {
            let symbol = buffer[(x, y)].symbol();
            row.push_str(symbol);
            x += metier::ui::text::width(symbol).max(1) as u16;
        }
        row.trim_end().to_owned()
    };
    (0..buffer.area.height).map(line).collect()
}

fn pictures(name: &str, language: Language) {
    let mut all = String::new();
    for name in MAIN {
        let keys = SCREENS.iter().find(|(screen, _)| *screen == name).unwrap().1;
        for size in SIZES {
            let (_, buffer) = speaking(language, keys, size);
            writeln!(all, "{name}, {} x {}", size.0, size.1).unwrap();
            for row in lines(&buffer) {
                writeln!(all, "|{row}").unwrap();
            }
            all.push('\n');
        }
    }
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.set_snapshot_path("../../snapshots");
    settings.bind(|| insta::assert_snapshot!(name, all));
}

#[test]
fn pictures_in_french() {
    pictures("french", Language::Fr);
}

#[test]
fn pictures_in_japanese() {
    pictures("japanese", Language::Ja);
}

/// Every screen, overlay and state with its keys, and what the program says after some.
pub(super) fn everything() -> Vec<&'static str> {
    let named = SCREENS.iter().chain(&STATES).map(|(_, keys)| *keys);
    named.chain(STATUSES).collect()
}

/// A letter of ASCII in the marked English is a word that no message says and no data holds.
#[test]
fn every_word_on_the_screen_is_a_message_or_is_not_ours() {
    let mut found = std::collections::BTreeSet::new();
    for keys in everything() {
        for size in [(120, 36), (80, 24)] {
            let (_, buffer) = speaking(Language::Pseudo, keys, size);
            for row in rows(&buffer) {
                if row.chars().any(|c| c.is_ascii_alphabetic()) {
                    found.insert(format!("{keys} at {}x{}: {row}", size.0, size.1));
                }
            }
        }
    }
    let all: Vec<String> = found.into_iter().collect();
    assert!(all.is_empty(), "{} lines:\n{}", all.len(), all.join("\n"));
}

/// English words that no French sentence holds: function words and the words of labels.
const ENGLISH: [&str; 64] = [
    "the",
    "of",
    "and",
    "with",
    "more",
    "than",
    "from",
    "not",
    "years",
    "year",
    "is",
    "are",
    "was",
    "required",
    "published",
    "estimated",
    "modelled",
    "less",
    "no",
    "yes",
    "hours",
    "hour",
    "week",
    "by",
    "for",
    "to",
    "at",
    "or",
    "be",
    "which",
    "this",
    "that",
    "it",
    "its",
    "all",
    "other",
    "others",
    "only",
    "any",
    "none",
    "usual",
    "usually",
    "pay",
    "median",
    "rank",
    "measure",
    "measures",
    "exposure",
    "rating",
    "outlook",
    "saved",
    "list",
    "file",
    "key",
    "page",
    "data",
    "unit",
    "group",
    "groups",
    "lines",
    "below",
    "above",
    "left",
    "found",
];

/// The marked English shows that every word of ours on a screen is a message; so no English is left on a French screen
/// where none is in the French messages, apart from data such as titles of sources.
#[test]
fn no_english_word_of_ours_is_left_in_french() {
    let french: std::collections::BTreeSet<&str> = ["page", "pages"].into();
    let mut found = std::collections::BTreeSet::new();
    for (id, text) in messages("fr").into_iter().filter(|(id, _)| !names(id)) {
        for word in plain(&text).split(|c: char| !c.is_alphabetic() && c != '\'') {
            let word = word.to_lowercase();
            if ENGLISH.contains(&word.as_str()) && !french.contains(word.as_str()) {
                found.insert(format!("{id}: \"{word}\" in {text}"));
            }
        }
    }
    let all: Vec<String> = found.into_iter().collect();
    assert!(all.is_empty(), "{} messages:\n{}", all.len(), all.join("\n"));
}

/// A text without what is typed, in quotes or as an option, without names of variables, and without a licence's name.
fn plain(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('«') {
        out.push_str(before);
        rest = after.split_once('»').map_or("", |(_, rest)| rest);
    }
    out.push_str(rest);
    let typed = |word: &&str| !word.starts_with("--") && !word.contains('_');
    out.split_whitespace().filter(typed).collect::<Vec<_>>().join(" ").replace("CC BY", "")
}

/// Messages that name options and values of the command line, an attribution as its owner words it, or a publisher.
fn names(id: &str) -> bool {
    ["help-", "criterion-", "import-", "attribution-", "missing-dais"].iter().any(|own| id.starts_with(own))
}

/// The messages of a language by id, their arguments taken out.
fn messages(language: &str) -> Vec<(String, String)> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("lang").join(language);
    let mut all = Vec::new();
    for file in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            match line.split_once(" =") {
                Some((id, text)) if !id.is_empty() && !id.contains(' ') => {
                    all.push((id.to_owned(), without_arguments(text)));
                }
                _ => {
                    if let Some((_, own)) = all.last_mut() {
                        own.push(' ');
                        own.push_str(&without_arguments(line));
                    }
                }
            }
        }
    }
    assert!(all.len() > 300);
    all
}

fn without_arguments(text: &str) -> String {
    let text =
        text.replace("[one]", "").replace("*[other]", "").replace("[true]", "").replace("*[false]", "");
    let mut out = String::new();
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        out.push(' ');
        rest = after.split_once('}').map_or("", |(_, rest)| rest);
    }
    out + rest
}

/// What the program says leaves the keys of the last line and the lower border of the screen in sight, at every size and
/// in every language.
#[test]
fn a_message_covers_neither_the_keys_nor_the_border() {
    let mut said = 0;
    for language in Language::ALL {
        for keys in STATUSES {
            for size in SIZES {
                let (app, buffer) = speaking(language, keys, size);
                if app.shared.status.is_none() || !app.overlays.is_empty() {
                    continue;
                }
                said += 1;
                let rows = lines(&buffer);
                let (last, above) = rows.split_last().unwrap();
                assert!(last.contains("? ") && last.contains("q "), "{keys} at {size:?}: {last}");
                let border = above.iter().rfind(|row| row.starts_with('╰')).map_or("", String::as_str);
                assert!(border.ends_with('╯'), "{keys} at {size:?} in {language:?}:\n{}", rows.join("\n"));
            }
        }
    }
    assert!(said > 200, "{said}");
}
