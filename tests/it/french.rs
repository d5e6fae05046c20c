//! No English word of ours is left in French: all occupations on all pages, the reports, the commands and the errors.

use std::collections::{BTreeSet, HashSet};
use std::process::Command;
use std::rc::Rc;

use metier::app::shortlist::{Entry, List};
use metier::content::{Settings, Subject, sources};
use metier::evidence::Evidence;
use metier::evidence::pay::Place;
use metier::evidence::rating::{Rater, Sampler, Weights};
use metier::report;
use metier_data::Catalog;
use metier_model::date::Day;
use metier_model::{Geo, GroupId};
use metier_words::{Language, Msg, Text};

/// Words that stand in no French sentence: function words and the words of our labels.
const ENGLISH: &str = "the of and with more than from not years year is are was were required published estimated modelled \
    less no yes hours hour weeks week by for to at be been which this that these it its all other others \
    only any none usual usually pay median rank measure measures rating outlook saved list key data unit \
    groups lines below above left found has have had their they there who whose what when where without \
    between under over each one two three first last higher lower wage wages skills abilities knowledge \
    activities months work job training school same known shown here asked checked counted edition's \
    does cannot must";

/// Names of commands, options, their values and settings, which are typed as they are in every language.
const TYPED: &str = "list data rank pay rating outlook training work any all usual required hours unit wages key left \
    skills show year hour none";

const PROVINCES: [&str; 13] = ["ON", "QC", "BC", "AB", "MB", "SK", "NS", "NB", "NL", "PE", "YT", "NT", "NU"];

fn today() -> Day {
    Day::parse("2026-11-22").unwrap()
}

fn french(place: Geo) -> Settings {
    let settings = Settings { place: Place { geo: place, area: None }, ..Settings::default() };
    settings.speaking(Language::Fr)
}

/// What of a line is ours: no address, nothing between quotes or backticks, no option, no title of O*NET, which are in
/// English alone, and of the table of keys only what a command does.
fn ours(line: &str) -> String {
    let line = if line.starts_with("| `") { line.rsplit(" | ").next().unwrap() } else { line };
    let mut out = String::new();
    for (i, part) in line.split('`').enumerate().filter(|(i, _)| i % 2 == 0) {
        out.push_str(if i > 0 { " " } else { "" });
        let mut rest = part;
        while let Some((before, after)) = rest.split_once('«') {
            out.push_str(before);
            rest = after.split_once('»').map_or("", |(_, rest)| rest);
        }
        out.push_str(rest);
    }
    let mut title = false;
    out.split_whitespace()
        .filter(|word| {
            let was = title;
            title = (title || is_onet(word)) && !word.ends_with(';');
            !was && !word.contains("://") && !word.starts_with("--") && !word.contains(['_', '/', '@'])
        })
        .collect::<Vec<_>>()
        .join(" ")
}

/// Whether a word is a code of O*NET, such as 15-1221.00.
fn is_onet(word: &str) -> bool {
    word.len() == 10
        && word.bytes().enumerate().all(|(i, b)| match i {
            2 => b == b'-',
            7 => b == b'.',
            _ => b.is_ascii_digit(),
        })
}

/// The notices of others, which `version --verbose` prints as they are.
const NOTICE: &str = include_str!("../../NOTICE");

/// Words behind which a name of a place needs its article in French: `pour le Yukon`, never `pour Yukon`.
const BEFORE_A_PLACE: [&str; 5] = ["pour", "sur", "par", "que", "si"];

/// Names of places that have an article; `Terre-Neuve-et-Labrador` has none.
const PLACES: [&str; 13] = [
    "Canada",
    "Île-du-Prince-Édouard",
    "Nouvelle-Écosse",
    "Nouveau-Brunswick",
    "Québec",
    "Ontario",
    "Manitoba",
    "Saskatchewan",
    "Alberta",
    "Colombie-Britannique",
    "Yukon",
    "Territoires",
    "Nunavut",
];

/// Whether a place stands behind a preposition without its article, by its name or by its code.
fn lacks_an_article(line: &str) -> bool {
    let words: Vec<&str> = line.split([' ', '\u{a0}']).collect();
    words.windows(2).any(|pair| {
        let name = pair[1].trim_end_matches([',', ';', '.', ')', ':']);
        BEFORE_A_PLACE.contains(&pair[0]) && (PLACES.contains(&name) || PROVINCES.contains(&name))
    })
}

/// Looks for English words, each line once.
struct Reader {
    words: HashSet<&'static str>,
    passed: HashSet<&'static str>,
    seen: HashSet<String>,
    found: BTreeSet<String>,
}

impl Reader {
    /// One that passes over some words.
    fn passing(words: &'static str) -> Self {
        Self {
            words: ENGLISH.split_whitespace().collect(),
            passed: words.split_whitespace().collect(),
            seen: HashSet::new(),
            found: BTreeSet::new(),
        }
    }

    /// Whether a word stands inside a name, as in College of Physicians and Surgeons: it links words with capitals.
    fn in_a_name(&self, words: &[&str], at: usize) -> bool {
        let capital = |word: &&str| word.chars().next().is_some_and(char::is_uppercase);
        let link = |word: &&str| self.words.contains(word);
        let before = words.get(..at).unwrap_or_default().iter().rev().find(|word| !link(word));
        let after = words.get(at + 1..).unwrap_or_default().iter().find(|word| !link(word));
        capital(&words[at]) || (before.is_some_and(capital) && after.is_some_and(capital))
    }

    fn read(&mut self, text: &str) {
        // A notice stands in the words of its licence, whatever the language.
        for line in text.lines().filter(|line| NOTICE.lines().all(|own| own != *line)) {
            if self.seen.insert(line.to_owned()) {
                let plain = ours(line);
                let words: Vec<&str> = plain
                    .split(|c: char| !c.is_alphanumeric() && c != '-')
                    .filter(|word| !word.is_empty())
                    .collect();
                let wrong = |(at, word): (usize, &&str)| {
                    let lower = word.to_lowercase();
                    let (lower, passed) = (lower.as_str(), &self.passed);
                    self.words.contains(lower) && !passed.contains(lower) && !self.in_a_name(&words, at)
                };
                if words.iter().enumerate().any(wrong) || lacks_an_article(&plain) {
                    self.found.insert(line.trim().to_owned());
                }
            }
        }
    }

    fn none_is_left(self) {
        let all: Vec<String> = self.found.into_iter().collect();
        assert!(all.is_empty(), "{} of {} lines:\n{}", all.len(), self.seen.len(), all.join("\n"));
        assert!(self.seen.len() > 300, "only {} lines were read", self.seen.len());
    }
}

/// The title in English stands on the page on purpose, behind its label.
fn without_title(text: &str, subject: &Subject) -> String {
    text.replace(subject.catalog().title(subject.group, subject.settings.lang.next()), "")
}

#[test]
fn every_page_of_every_occupation() {
    let catalog = Catalog::embedded().unwrap();
    let evidence = Evidence::new(&catalog);
    let rater = Rc::new(Rater::new(Weights::default()));
    let style = report::Style { sources: true, markdown: false };
    let mut reader = Reader::passing("");
    for (i, group) in GroupId::all().enumerate() {
        let places = [Geo::Canada, PROVINCES[i / 2 % PROVINCES.len()].parse().unwrap()];
        let subject = Subject::new(&evidence, &rater, group, french(places[i % 2]), today());
        let mut out = Vec::new();
        report::show(&mut out, &subject, style).unwrap();
        reader.read(&without_tools(&without_title(&String::from_utf8(out).unwrap(), &subject)));
    }
    reader.none_is_left();
}

/// The text without names of tools, which O*NET gives in English alone; what their kinds are called stays.
fn without_tools(text: &str) -> String {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/data/tool_kinds.csv");
    let mut table = csv::ReaderBuilder::new().comment(Some(b'#')).from_path(file).unwrap();
    let kinds = table.records().map(|row| row.unwrap()[2].to_owned());
    let marked =
        [Msg::ToolsInDemand, Msg::ToolsHot].map(|label| Text::from(label).say(&french(Geo::Canada).locale()));
    let kinds: HashSet<String> = kinds.chain(marked).collect();
    let plain = |line: &str| match line.split_once(':') {
        Some((kind, _)) if kinds.contains(kind.trim_start_matches(['-', ' ']).trim()) => kind.to_owned(),
        _ => line.to_owned(),
    };
    text.lines().map(plain).collect::<Vec<_>>().join("\n")
}

#[test]
fn every_report() {
    let catalog = Catalog::embedded().unwrap();
    let evidence = Evidence::new(&catalog);
    let rater = Rc::new(Rater::new(Weights::default()));
    let settings = french("ON".parse().unwrap());
    let locale = settings.locale();
    let mut reader = Reader::passing("");
    let groups: Vec<GroupId> = GroupId::all().step_by(37).collect();
    let entries: Vec<Entry> = groups
        .iter()
        .map(|&group| Entry { code: catalog.code(group).to_owned(), ..Entry::default() })
        .collect();
    let list = List { name: String::new(), entries };
    let basis = report::Basis { evidence: &evidence, rater: &rater, settings, today: today() };
    for extent in [report::Extent::Short, report::Extent::Whole] {
        reader.read(&report::shortlist::markdown(&basis, &list, catalog.group("32129"), extent));
    }
    let mut out = Vec::new();
    let listed = report::list::listed(
        &evidence,
        &Sampler::new(Weights::default()),
        &settings,
        &GroupId::all().collect::<Vec<_>>(),
    );
    let rows = report::list::rows(&catalog, &settings, &listed);
    report::table::write(&mut out, &rows, report::table::TableFormat::Aligned, &locale).unwrap();
    let style = report::Style { sources: true, markdown: true };
    report::items(&mut out, &sources::all(&catalog, settings.lang, today()), &locale, style).unwrap();
    let (rows, more, _) = report::verify::completeness(&catalog);
    report::table::write(&mut out, &rows, report::table::TableFormat::Aligned, &locale).unwrap();
    out.extend(more.iter().flat_map(|line| (line.say(&locale) + "\n").into_bytes()));
    reader.read(&String::from_utf8(out).unwrap());
    reader.none_is_left();
}

/// What the program prints, on both streams, with files of its own.
fn printed(own: &std::path::Path, arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_metier"))
        .args(["--lang", "fr"])
        .args(arguments)
        .env("METIER_CONFIG_DIR", own)
        .output()
        .unwrap();
    String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap()
}

#[test]
fn every_command_and_its_errors() {
    let own = tempfile::tempdir().unwrap();
    let file = own.path().join("salaires_2026.csv");
    std::fs::write(&file, "code,geo,low,median,high,period\n32120,Mars,20,25,30,2024\n").unwrap();
    let file = file.to_str().unwrap();
    let mut reader = Reader::passing(TYPED);
    for line in [
        "search infirmière",
        "search zzzzqq",
        "show",
        "show 99999",
        "show 32129 --role 9",
        "show 32129 --page xyz",
        "show 32129 --page pay --region PE --usual-hours",
        "list --filter xyz",
        "list --order x",
        "list --max-schooling 3 --region QC",
        "compare 32129 32120",
        "compare 32129",
        "similar 32129",
        "path 32129 31102",
        "payback 32129 31102",
        "rank 32129",
        "interests 2",
        "interests 2012012012",
        "fields",
        "fields xyz",
        "shortlist add 32129",
        "shortlist add 99999",
        "shortlist remove 11100",
        "shortlist list",
        "sources",
        "data verify",
        "config",
        "config check",
        "config paths",
        "config keys",
        "config reset xyz",
        "doctor",
        "import --list",
        "import --remove wages",
        "import --remove xyz",
        "--help",
        "help show",
        "help list",
        "help import",
        "version --verbose",
        "serach x",
        "show 32129 --rol 2",
        "--region XX list",
    ] {
        let said = printed(own.path(), &line.split(' ').collect::<Vec<_>>());
        // The words by which the columns are called in a file are the same in every language.
        let said = said.lines().filter(|said| line != "config" || !said.starts_with("columns\t"));
        reader.read(&said.collect::<Vec<_>>().join("\n"));
    }
    reader.read(&printed(own.path(), &["import", "--kind", "wages", "--file", file]));
    for text in
        ["(theme: \"pink\")", "(hours: 3", "(work: \"x\")", "(keys: {\"sav\": \"S\", \"save\": \"Hyper-s\"})"]
    {
        std::fs::write(own.path().join("config.ron"), text).unwrap();
        reader.read(&printed(own.path(), &["config", "check"]));
    }
    for text in ["(entries: [", "(entries: [(code: \"\")])", "(version: 99)"] {
        std::fs::write(own.path().join("shortlist.ron"), text).unwrap();
        reader.read(&printed(own.path(), &["shortlist", "list"]));
    }
    reader.none_is_left();
}

/// The other names that one thing once had, and the one that it has.
const ONE_NAME: [(&str, &str); 15] = [
    ("passage", "transition"),
    ("mouvement", "transition"),
    ("changement de métier", "transition"),
    ("recyclage", "reconversion"),
    ("apporté", "importé"),
    ("percentile", "centile"),
    ("niveau d'études", "catégorie FÉER"),
    ("accord /100", "concordance"),
    ("accord sur 100", "concordance sur 100"),
    ("école, ans", "études, ans"),
    ("années de scolarité", "années d'études"),
    ("dixième inférieur", "10 % les moins payés"),
    ("dixième supérieur", "10 % les mieux payés"),
    // 100 is the most, and a rank counts from the top.
    ("rang  sur 100", "centile"),
    // As in the classification and in the texts about occupations.
    ("œ", "oe"),
];

/// Words by which a command is found are all that people type, and no names.
const FOUND_BY: &str = "palette-also-";

#[test]
fn one_thing_has_one_name() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/lang/fr");
    let mut found = Vec::new();
    for file in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let lines = text.lines().filter(|line| !line.starts_with('#') && !line.starts_with(FOUND_BY));
        for line in lines {
            // A message and its arguments have names of ours, which no reader sees.
            let mut said = String::new();
            let named = line.split_once(" = ").filter(|(id, _)| !id.contains(' '));
            let mut rest = named.map_or(line, |(_, text)| text);
            while let Some((before, after)) = rest.split_once('{') {
                said.push_str(before);
                rest = after.split_once('}').map_or("", |(_, rest)| rest);
            }
            said.push_str(rest);
            let said = said.to_lowercase();
            let other = ONE_NAME.iter().filter(|(other, _)| said.contains(other));
            found.extend(other.map(|(other, name)| format!("{line}: {other}, elsewhere {name}")));
            // What is typed in the place of a value stands in French.
            let words = line.split([' ', '\u{a0}', '\u{bb}']);
            let typed = words.filter(|word| ["FILE", "YEAR", "NEW", "NAME"].contains(word));
            found.extend(typed.map(|word| format!("{line}: {word}")));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}
