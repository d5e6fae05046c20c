//! `cargo bench --bench search`: cost per key, quality after typing errors, and cost against size,
//! each beside the skim matcher and nucleo-matcher over all titles.

#![allow(clippy::unwrap_used)] // A bench that cannot open the archive has nothing to say.

#[path = "../crates/search/tests/titles/mod.rs"]
mod titles;

#[path = "search/contenders.rs"]
mod contenders;

use std::time::{Duration, Instant};

use contenders::{Contender, LIMIT, contenders};
use metier_search::Lang;
use metier_search::fold::Folded;
use titles::Title;

const QUERIES: &[&str] = &[
    "prosthetist",
    "prosthetsit",
    "registered nurse",
    "rn",
    "nurse",
    "infirmiere",
    "électricienne",
    "electrician",
    "developer software",
    "sofware enginer",
    "software developer",
    "web designer",
    "32129",
    "21231",
    "321",
    "tech med lab",
    "medical laboratory technician",
    "orthtech",
    "plombier",
    "plumber",
    "truk driver",
    "truck driver",
    "chauffeur de camion",
    "cook",
    "cuisinier",
    "chef de cuisine",
    "teacher",
    "enseignante au primaire",
    "elementary school teacher",
    "accountant",
    "comptable agréé",
    "acountant",
    "carpenter",
    "charpentier",
    "welder",
    "soudeuse",
    "machine operator",
    "operateur de machine",
    "cashier",
    "caissière",
    "data scientist",
    "data analist",
    "analyste de données",
    "project manager",
    "gestionnaire de projet",
    "human resources manager",
    "receptionist",
    "recepcionist",
    "dental hygienist",
    "hygiéniste dentaire",
    "early childhood educator",
    "éducatrice petite enfance",
    "police officer",
    "firefighter",
    "pompier",
    "civil engineer",
    "ingénieur civil",
    "mecanicien",
    "heavy mechanic equipment",
    "pharmacist",
    "veterinary technician",
    "farm worker",
];

/// Each query key by key.
fn keys(queries: &[&str]) -> Vec<String> {
    queries
        .iter()
        .flat_map(|query| query.char_indices().map(|(at, ch)| query[..at + ch.len_utf8()].to_string()))
        .collect()
}

/// Time per key, ascending: for each key the fastest of `repeats`, so that other work on the machine
/// does not count.
fn time(contender: &mut dyn Contender, keys: &[String], repeats: usize) -> Vec<(Duration, String)> {
    let mut times: Vec<(Duration, String)> = keys
        .iter()
        .map(|key| {
            let fastest = (0..repeats)
                .map(|_| {
                    let start = Instant::now();
                    std::hint::black_box(contender.search(key));
                    start.elapsed()
                })
                .min()
                .unwrap_or_default();
            (fastest, key.clone())
        })
        .collect();
    times.sort();
    times
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

fn row(name: &str, times: &[(Duration, String)], reference: Option<&[(Duration, String)]>) {
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize].0;
    let (worst, key) = &times[times.len() - 1];
    print!("{name:<16} {:>9.3} {:>9.3} {:>9.3}  {key:<18}", ms(at(0.5)), ms(at(0.95)), ms(*worst));
    if let Some(reference) = reference {
        let median = reference[(reference.len() - 1) / 2].0;
        let top = reference[reference.len() - 1].0;
        print!(" 1/{:<6.1} 1/{:<6.1}", ms(median) / ms(at(0.5)), ms(top) / ms(*worst));
    }
    println!();
}

/// A small generator with a fixed seed (splitmix64), so that each run tests the same.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % limit as u64) as usize
    }
}

/// A place in a word of at least five letters, not its last letter.
fn place(chars: &[char], random: &mut Random) -> Option<usize> {
    let places: Vec<usize> = (0..chars.len().saturating_sub(1))
        .filter(|at| {
            let letter = |at: &usize| chars.get(*at).is_some_and(|ch| ch.is_alphabetic());
            let start = (0..=*at).rev().take_while(letter).count();
            let end = (*at..chars.len()).take_while(letter).count();
            end >= 2 && start + end > 5 && chars[*at] != chars[at + 1]
        })
        .collect();
    (!places.is_empty()).then(|| places[random.below(places.len())])
}

/// Name of a change to a title as it is typed, and the change; `None` when it does not apply.
type Change = (&'static str, fn(&str, &mut Random) -> Option<String>);

const CHANGES: &[Change] = &[
    ("unchanged", |title, _| Some(title.to_string())),
    ("one swap", |title, random| {
        let mut chars: Vec<char> = title.chars().collect();
        let at = place(&chars, random)?;
        chars.swap(at, at + 1);
        Some(chars.into_iter().collect())
    }),
    ("one letter missing", |title, random| {
        let mut chars: Vec<char> = title.chars().collect();
        let at = place(&chars, random)?;
        chars.remove(at);
        Some(chars.into_iter().collect())
    }),
    ("one letter wrong", |title, random| {
        let mut chars: Vec<char> = title.chars().collect();
        let at = place(&chars, random)?;
        let wrong = char::from(b'a' + random.below(26) as u8);
        if chars[at] == wrong {
            return None;
        }
        chars[at] = wrong;
        Some(chars.into_iter().collect())
    }),
    ("words reordered", |title, random| {
        let mut words: Vec<&str> = title.split_whitespace().collect();
        if words.len() < 2 {
            return None;
        }
        let by = 1 + random.below(words.len() - 1);
        words.rotate_left(by);
        Some(words.join(" "))
    }),
    ("accents stripped", |title, _| {
        let folded = Folded::new(title).text().to_string();
        (!title.is_ascii()).then_some(folded)
    }),
];

fn quality(contenders: &mut [(&'static str, Box<dyn Contender>)], titles: &[Title], count: usize) {
    println!("\nUnit group found, % of {count} titles (first hit / first five)");
    print!("{:<20}", "");
    for (name, _) in contenders.iter() {
        print!(" {name:>13}");
    }
    println!();
    for (name, change) in CHANGES {
        let mut random = Random(2021);
        let mut cases = Vec::new();
        while cases.len() < count {
            let title = &titles[random.below(titles.len())];
            if let Some(typed) = change(&title.text.to_lowercase(), &mut random) {
                // A title may stand in several groups: each of them is right.
                let right: Vec<u16> =
                    titles.iter().filter(|other| other.text == title.text).map(|other| other.group).collect();
                cases.push((typed, right));
            }
        }
        print!("{name:<20}");
        for (_, contender) in contenders.iter_mut() {
            let (mut first, mut five) = (0, 0);
            for (typed, right) in &cases {
                let found = contender.search(typed);
                first += usize::from(found.first().is_some_and(|group| right.contains(group)));
                five += usize::from(found.iter().take(5).any(|group| right.contains(group)));
            }
            let share = |n: usize| 100.0 * n as f64 / count as f64;
            print!(" {:>6.1}/{:>6.1}", share(first), share(five));
        }
        println!();
    }
}

/// A job offer of the usual kind.
const OFFER: &str = "We are looking for a technician to join our clinic. You will assess patients, take casts \
    and measurements, design and fit braces and artificial limbs, repair and adjust devices, keep records \
    of clients and order materials. Experience with computer-assisted design and manual tools is an asset; \
    you work with physicians, physiotherapists and occupational therapists and explain the use and care of \
    prostheses and orthoses to clients and their families. Full time, evenings and weekends on call.";

/// A searcher over the index of the program.
fn embedded() -> metier_search::Searcher {
    let catalog = metier_data::Catalog::embedded().unwrap();
    metier_search::Searcher::new(metier_search::Index::new(catalog.search_index().unwrap()).unwrap())
}

/// A pasted text against the embedded index.
fn offer() {
    let fastest = |run: &mut dyn FnMut()| {
        (0..10)
            .map(|_| {
                let start = Instant::now();
                run();
                start.elapsed()
            })
            .min()
            .unwrap_or_default()
    };
    let first = fastest(&mut || drop(std::hint::black_box(embedded().match_text(OFFER, 10))));
    let mut searcher = embedded();
    let next = fastest(&mut || drop(std::hint::black_box(searcher.match_text(OFFER, 10))));
    println!(
        "\nPasted text of {} words: matched in {:.2} ms with opening the index, in {:.2} ms after that",
        OFFER.split_whitespace().count(),
        ms(first),
        ms(next)
    );
}

/// `times` as many titles: in each further copy every word of five letters or more has an ending of
/// its own, so vocabulary, postings and the words of each beginning grow alike.
fn enlarge(titles: &[Title], times: usize) -> Vec<Title> {
    let mut all = titles.to_vec();
    for copy in 1..times {
        let ending: String = [copy % 5, copy / 5]
            .iter()
            .map(|digit| char::from(b"aeiou"[*digit]))
            .chain(std::iter::once('x'))
            .collect();
        all.extend(titles.iter().map(|title| {
            let words: Vec<String> = title
                .text
                .split(' ')
                .map(|word| {
                    let plain = word.chars().all(char::is_alphabetic) && word.chars().count() >= 5;
                    if plain { format!("{word}{ending}") } else { word.to_string() }
                })
                .collect();
            Title { text: words.join(" "), official: false, ..title.clone() }
        }));
    }
    all
}

fn main() {
    let Some(titles) = titles::load() else {
        println!("no titles: data/titles.csv and data/noc.csv are not there");
        return;
    };
    // `cargo test --benches` only checks that it runs.
    let full = std::env::args().any(|arg| arg == "--bench");
    let keys = keys(if full { QUERIES } else { &QUERIES[..2] });
    let french = titles.iter().filter(|title| title.lang == Lang::Fr).count();
    let start = Instant::now();
    let size = titles::build(&titles).len();
    println!(
        "{} titles ({french} French), index {:.2} MB, built in {:.0} ms; {} keys of {} queries, {LIMIT} hits",
        titles.len(),
        size as f64 / 1e6,
        ms(start.elapsed()),
        keys.len(),
        QUERIES.len(),
    );
    let mut all = contenders(&titles);
    println!(
        "\n{:<16} {:>9} {:>9} {:>9}  {:<18} cost of skim: median, worst",
        "ms a key", "median", "p95", "worst", "worst key"
    );
    let repeats = if full { 3 } else { 1 };
    let mut measured: Vec<_> =
        all.iter_mut().map(|(name, contender)| (*name, time(contender.as_mut(), &keys, repeats))).collect();
    // The index of the program itself has O*NET's names, abbreviations and the trained model beside the titles.
    let mut whole = contenders::Ours(embedded());
    measured.insert(1, ("metier, whole", time(&mut whole, &keys, repeats)));
    let skim = measured.remove(2);
    for (name, times) in &measured {
        row(name, times, Some(&skim.1));
    }
    row(skim.0, &skim.1, None);
    if !full {
        return;
    }
    quality(&mut all, &titles, 300);
    drop(all);
    offer();

    println!(
        "\nCost against size (ms a key; every sixth query; further copies of the titles have words of their own)"
    );
    println!("{:<16} {:>9} {:>9} {:>9}  worst key", "", "median", "p95", "worst");
    let some: Vec<&str> = QUERIES.iter().copied().step_by(6).collect();
    let keys = self::keys(&some);
    for times in [1, 3, 10] {
        let titles = enlarge(&titles, times);
        for (name, mut contender) in contenders(&titles) {
            let measured = time(contender.as_mut(), &keys, 2);
            row(&format!("{name} {times}x"), &measured, None);
        }
    }
}
