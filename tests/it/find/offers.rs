//! Offers as employers write them, with and without their title, lead to the code of the work.

use super::*;

/// Blocks of a file: what stands behind `==`, and the lines below.
fn blocks(name: &str) -> Vec<(String, Vec<String>)> {
    let mut blocks: Vec<(String, Vec<String>)> = Vec::new();
    for line in file(name).lines().filter(|line| !line.starts_with('#')) {
        match (line.strip_prefix("== "), blocks.last_mut()) {
            (Some(head), _) => blocks.push((head.to_string(), Vec::new())),
            (None, Some((_, lines))) => lines.push(line.to_string()),
            (None, None) => {}
        }
    }
    blocks
}

#[test]
fn offers_are_matched_with_and_without_their_title_and_conditions_alone_are_not() {
    let index = Index::new(Catalog::embedded().unwrap().search_index().unwrap()).unwrap();
    let mut searcher = searcher();
    let conditions = blocks("conditions.txt");
    // What is pasted, the language, whether it was tuned on.
    let mut kinds: BTreeMap<(&str, &str, bool), Tally> = BTreeMap::new();
    for (at, (codes, lines)) in blocks("offers.txt").iter().enumerate() {
        let lang = if lines.iter().any(|line| line.contains(['é', 'è', 'à'])) { "fr" } else { "en" };
        let of: Vec<_> = conditions.iter().filter(|(own, _)| own == lang).collect();
        let conditions = of[at % of.len()].1.join("\n");
        let duties = lines[1..].join("\n");
        let mut match_place = |text: &str| {
            let found = searcher.match_text(text, 5).groups;
            found.iter().position(|found| codes.split(' ').any(|code| code == index.code(found.group)))
        };
        let mut add = |kind, text: &str| {
            kinds.entry((kind, lang, at % 2 == 1)).or_default().add(match_place(text), 1);
        };
        add("offer with title", &format!("{}\n\n{duties}\n\n{conditions}", lines[0]));
        add("offer", &format!("{conditions}\n\nTasks\n{duties}"));
        for duty in &lines[1..] {
            add("one duty", duty);
        }
    }
    for ((kind, lang, kept), tally) in &kinds {
        let half = if *kept { "kept" } else { "tuned" };
        println!("{kind:16} {lang} {half:5} {:3} cases, first, five: {:?}", tally.cases, tally.rates());
        let (first, five, _) = tally.rates();
        let (least, among) = match *kind {
            "offer with title" => (90, 95),
            "offer" => (65, 85),
            _ => (22, 58),
        };
        assert!(first >= least && five >= among, "{kind} {lang} {half}: {first} first, {five} among five");
    }
    for (_, lines) in &conditions {
        let text = lines.join("\n");
        let found = searcher.match_text(&text, 5);
        assert!(found.groups.is_empty() && found.duties.is_empty(), "{lines:?}: {found:?}");
    }
}

/// Offers as people paste them, with who offers the work, what is offered and what is asked: as they are, in one line,
/// and without their first one. Offers of software and IT name work of that field: their words stand in no title.
#[test]
fn pasted_offers_name_their_work_amid_all_else() {
    let index = Index::new(Catalog::embedded().unwrap().search_index().unwrap()).unwrap();
    let mut searcher = searcher();
    let mut kinds: BTreeMap<(&str, bool), Tally> = BTreeMap::new();
    for (at, (head, lines)) in blocks("pasted_offers.txt").iter().enumerate() {
        let (lang, codes) = head.split_once(' ').unwrap();
        searcher.set_language(metier_search::Lang::of_code(lang).unwrap());
        let mut add = |kind, text: &str| {
            let found = searcher.match_text(text, 5).groups;
            let place =
                found.iter().position(|found| codes.split(' ').any(|code| code == index.code(found.group)));
            kinds.entry((kind, at % 2 == 1)).or_default().add(place, 3);
        };
        let text = lines.join("\n");
        add("as it is", &text);
        if ["212", "222", "20012"].iter().any(|field| codes.starts_with(field)) {
            add("of software and IT", &text);
        }
        add("in one line", &lines.join(" "));
        let rest = lines[1..].join("\n");
        if rest.len() >= 100 {
            add("without its first line", &rest);
        }
    }
    for ((kind, kept), tally) in &kinds {
        let half = if *kept { "kept" } else { "tuned" };
        let (first, five, three) = tally.rates();
        println!("{kind:22} {half:5} {:2} offers, first, five, three: {:?}", tally.cases, tally.rates());
        let (least, among) = match *kind {
            "without its first line" => (64, 90),
            "in one line" => (86, 94),
            // Of few cases each.
            "of software and IT" => (80, 94),
            _ => (84, 94),
        };
        assert!(
            first >= least && five >= among,
            "{kind} {half}: {first} first, {three} among three, {five} among five"
        );
    }
}

/// Short offers of all kinds of work, as they are and without their first line; the second set was written after the
/// mends.
#[test]
fn short_offers_name_their_work() {
    let index = Index::new(Catalog::embedded().unwrap().search_index().unwrap()).unwrap();
    let mut searcher = searcher();
    for name in ["pasted_short.txt", "pasted_kept.txt"] {
        let mut tallies = [Tally::default(); 2];
        for (head, lines) in blocks(name) {
            let (lang, codes) = head.split_once(' ').unwrap();
            searcher.set_language(metier_search::Lang::of_code(lang).unwrap());
            for (tally, text) in tallies.iter_mut().zip([lines.join("\n"), lines[1..].join("\n")]) {
                let found = searcher.match_text(&text, 5).groups;
                let place = found
                    .iter()
                    .position(|found| codes.split(' ').any(|code| code == index.code(found.group)));
                tally.add(place, 3);
            }
        }
        let [whole, rest] = tallies.map(|tally| tally.rates());
        println!("{name}, first, five, three: {whole:?}, without the first line {rest:?}");
        // One training moves a set of this size (60) by a case or two.
        let least = if name == "pasted_kept.txt" { 88 } else { 95 };
        assert!(whole.0 >= least && whole.1 >= 95, "{name}: {whole:?}");
        // Short offers often say the work in their first line alone.
        assert!(rest.0 >= 54 && rest.1 >= 86, "{name}: {rest:?}");
    }
}

/// Short offers in everyday words, and duties without a title: no rare word by chance, no odd title of another country
/// and no two words that most work has lead to other work.
#[test]
fn everyday_words_of_short_offers_lead_there() {
    let catalog = Catalog::embedded().unwrap();
    let mut searcher = searcher();
    for (lang, text, code) in [
        (
            Lang::En,
            "We need an IT hero! Answer tickets from staff, reset passwords, image laptops, set up phones and printers, \
             teach people Teams. A+ certification nice to have.",
            "22221",
        ),
        (
            Lang::En,
            "Wire houses and offices. Install panels, switches and outlets. Read drawings and the electrical code. Test \
             circuits and find faults.",
            "72200",
        ),
        (
            Lang::En,
            "We take impressions of feet and legs, build orthoses and braces, fit them to the patient, keep records of \
             the work and order materials.",
            "32129",
        ),
    ] {
        searcher.set_language(lang);
        let rows = metier::content::matching::read(&catalog, &mut searcher, text, 6, lang).rows;
        assert_eq!(catalog.code(rows[0].group), code, "{text}: {rows:?}");
        // Every duty that is counted is listed, by words that say something; what is far behind comes last.
        assert!(rows.iter().all(|row| row.duties.len() == row.spoken));
        assert!(rows.iter().flat_map(|row| &row.duties).all(|duty| duty.words.len() > 1));
        assert!(
            !rows[0].is_far && rows.last().is_some_and(|row| row.is_far || row.score > 0.5 * rows[0].score)
        );
    }
}

/// Offers without their title, amid benefits and who offers the work, and everyday words of either language; the even
/// half was measured at the start and at the end alone.
#[test]
fn offers_without_title_and_everyday_words_lead_there() {
    let catalog = Catalog::embedded().unwrap();
    let mut searcher = searcher();
    let mut tallies: BTreeMap<(&str, String, bool), Tally> = BTreeMap::new();
    for (at, (head, lines)) in blocks("bodies.txt").iter().enumerate() {
        let (lang, codes) = head.split_once(' ').unwrap();
        let told = metier_search::Lang::of_code(lang).unwrap();
        searcher.set_language(told);
        let found = metier::content::matching::read(&catalog, &mut searcher, &lines.join("\n"), 5, told).rows;
        let place =
            found.iter().position(|found| codes.split(' ').any(|code| code == catalog.code(found.group)));
        tallies.entry(("offer", lang.to_string(), at % 2 == 1)).or_default().add(place, 3);
    }
    for (at, row) in rows("everyday_words.tsv").iter().enumerate() {
        searcher.set_language(metier_search::Lang::of_code(&row[0]).unwrap());
        let found = place(&mut searcher, &row[1], &row[2]);
        tallies.entry(("words", row[0].clone(), at % 2 == 1)).or_default().add(found, 3);
    }
    let mut less = Vec::new();
    for ((kind, lang, kept), tally) in &tallies {
        let half = if *kept { "kept" } else { "tuned" };
        let (first, five, three) = tally.rates();
        println!("{kind} {lang} {half:5} {:2} cases, first, five, three: {:?}", tally.cases, tally.rates());
        let least = match (*kind, lang.as_str(), kept) {
            ("offer", "en", false) => (86, 93, 93),
            ("offer", "en", true) => (83, 96, 100),
            ("offer", _, false) => (80, 83, 90),
            ("offer", _, true) => (86, 96, 100),
            (_, "en", false) => (90, 94, 94),
            (_, "en", true) => (90, 90, 94),
            (_, _, false) => (90, 96, 96),
            (_, _, true) => (84, 86, 86),
        };
        if first < least.0 || three < least.1 || five < least.2 {
            less.push(format!("{kind} {lang} {half}: {first} {three} {five}"));
        }
    }
    assert!(less.is_empty(), "{less:?}");
}

/// Everyday offers of three to six sentences, in the words of employers who are no specialists, without a heading and most
/// without a title; written before anything was measured on them.
#[test]
fn everyday_offers_lead_to_their_work_and_to_its_duties() {
    let catalog = Catalog::embedded().unwrap();
    let mut searcher = searcher();
    let mut tallies: BTreeMap<&str, (Tally, usize)> = BTreeMap::new();
    let offers = blocks("everyday_offers.txt");
    for (head, lines) in &offers {
        let (lang, codes) = head.split_once(' ').unwrap();
        let told = metier_search::Lang::of_code(lang).unwrap();
        searcher.set_language(told);
        let rows = metier::content::matching::read(&catalog, &mut searcher, &lines.join("\n"), 12, told).rows;
        let is_right = |row: &&metier::content::matching::OfferRow| {
            codes.split(' ').any(|code| code == catalog.code(row.group))
        };
        let place = rows.iter().position(|row| is_right(&row));
        let spoken = rows.iter().find(is_right).map_or(0, |row| row.spoken);
        if place != Some(0) || spoken == 0 {
            let first = rows.first().map(|row| (catalog.code(row.group), row.spoken));
            println!("{head}: {place:?}, {spoken} duties; first {first:?}");
        }
        let (tally, told) = tallies.entry(lang).or_default();
        tally.add(place, 3);
        *told += spoken;
        // Whatever duties are counted, no unit group without any stands before one with several.
        let several = rows.iter().rposition(|row| row.spoken > 1 && !row.is_far).unwrap_or(0);
        let untold = rows.iter().take(several).find(|row| row.spoken == 0 && row.by_title < 0.5);
        assert!(untold.is_none(), "{head}: {untold:?}");
    }
    for (lang, (tally, spoken)) in &tallies {
        let (first, five, three) = tally.rates();
        println!(
            "{lang} {} offers, first, five, three: {:?}; {spoken} duties",
            tally.cases,
            (first, five, three)
        );
    }
}
