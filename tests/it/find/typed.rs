//! What is typed in French, and titles without what they say behind a dash, in either language.

use metier_search::Lang;

use super::*;

/// Abbreviations with points, feminine forms, who does what, words that English has too: the second set was written
/// after the first mends and left alone.
#[test]
fn what_people_type_in_french_is_found() {
    let mut searcher = searcher();
    searcher.set_language(Lang::Fr);
    for (name, least) in [
        ("french_typed.tsv", (78, 86, 90)),
        ("french_kept.tsv", (76, 88, 90)),
        ("french_aside.tsv", (60, 76, 80)),
    ] {
        let mut tally = Tally::default();
        for row in rows(name) {
            let found = place(&mut searcher, &row[1], &row[2]);
            if found != Some(0) {
                println!("{name}: {} {found:?}", row[1]);
            }
            tally.add(found, 3);
        }
        let (first, five, three) = tally.rates();
        println!("{name} {:3} cases, first, five, three: {:?}", tally.cases, tally.rates());
        assert!(first >= least.0 && three >= least.1 && five >= least.2, "{name}: {first} {three} {five}");
    }
}

/// A title that has every word of what is asked stands before what the words may mean: titles of three words or more,
/// typed without where the work is done, lead to a unit group that has them.
#[test]
fn a_title_with_every_word_goes_before_a_guess() {
    let mut searcher = searcher();
    let data =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("data/titles.csv")).unwrap();
    let mut table = csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(data.as_bytes());
    let mut heads: BTreeMap<(Lang, String), Vec<String>> = BTreeMap::new();
    for row in table.records() {
        let row = row.unwrap();
        let (lang, title) = (Lang::of_code(&row[1]).unwrap(), &row[2]);
        let Some((head, _)) = title.split_once(" - ") else { continue };
        let Some(head) = one_form(head) else { continue };
        if head.split(' ').count() >= 3 {
            heads.entry((lang, head.to_lowercase())).or_default().push(row[0].to_owned());
        }
    }
    for lang in [Lang::En, Lang::Fr] {
        searcher.set_language(lang);
        let (mut asked, mut first, mut guessed) = (0, 0, 0);
        for ((_, head), codes) in heads.iter().filter(|((own, _), _)| *own == lang).step_by(17) {
            let hits = searcher.search(head, 1);
            asked += 1;
            first += usize::from(hits.first().is_some_and(|hit| codes.iter().any(|code| code == hit.code)));
            guessed += usize::from(hits.first().is_some_and(|hit| hit.kind == MatchKind::Meaning));
        }
        println!("{lang:?}: {asked} titles, {first} first, {guessed} behind a guess");
        assert!(asked > 150 && 100 * first >= 90 * asked && 100 * guessed <= 3 * asked, "{lang:?}");
    }
}

/// The first of the two forms of a title (`Agent/agente de bord`); none where more words have two.
fn one_form(head: &str) -> Option<String> {
    let Some((first, rest)) = head.split_once('/') else { return Some(head.to_owned()) };
    let rest = rest.split_once(' ').map_or("", |(_, rest)| rest);
    (!rest.contains('/')).then(|| format!("{first} {rest}").trim().to_owned())
}

/// A word that both languages have is the one of the language that is asked in.
#[test]
fn a_word_of_both_languages_is_read_in_the_own_one() {
    let mut searcher = searcher();
    for (lang, query, code) in [
        (Lang::Fr, "pain", "63202"),
        (Lang::Fr, "faire du pain", "63202"),
        (Lang::Fr, "TI", "21222"),
        (Lang::Fr, "AE", "12104"),
        (Lang::Fr, "software engineer", "21231"),
    ] {
        searcher.set_language(lang);
        assert_eq!(place(&mut searcher, query, code), Some(0), "{query}: {:?}", searcher.search(query, 3));
    }
}

/// Another number or gender of what the table of abbreviations has is the same.
#[test]
fn forms_of_what_the_table_has_are_read() {
    let mut searcher = searcher();
    searcher.set_language(Lang::Fr);
    for (query, code) in [
        ("aidante naturelle", "44101"),
        ("aidants naturels", "44101"),
        ("recruteuses", "12101"),
        ("gardiennes", "44100"),
        ("hygiénistes", "32111"),
    ] {
        assert_eq!(place(&mut searcher, query, code), Some(0), "{query}: {:?}", searcher.search(query, 3));
    }
}
