//! Trains the linear model of search from what `data/` holds.
//!
//! `cargo run --release -p metier-train` reads the titles of the classification, the project's own prose, and the
//! names and task words of O*NET, and writes `data/meaning.csv`. Equal inputs give equal bytes on every machine.
//!
//! The calibration takes shares that hits had to chances that rise with them:
//!
//! ```
//! use metier_train::chance;
//!
//! let observed: Vec<(f32, bool)> = (0..1000).map(|n| (n as f32 / 1000.0, n % 1000 > 500)).collect();
//! let line = chance::fit(&observed);
//! assert!(line.windows(2).all(|pair| pair[0].0 < pair[1].0 && pair[0].1 < pair[1].1));
//! assert!(line.first().is_some_and(|&(_, chance)| chance < 0.1));
//! ```

pub mod chance;
pub mod held;
pub mod network;

use std::collections::BTreeMap;
use std::path::Path;

use metier_model::{Archive, Section};
use metier_pack::Faults;
use metier_pack::learn::{self, LessonText, Lessons};
use metier_search::exact;
use metier_search::meaning::{GroupRow, StemRow, WordTable};
use metier_search::trained::quantise;
use metier_search::{Index, Searcher};

use network::{Dice, Mean, Network, Sample};

/// Stems that the table has room for.
const STEMS: usize = 10_500;
/// Times that all texts are gone through.
pub(crate) const EPOCHS: usize = 6;
/// Of these, the last whose ends are averaged: what one order of learning did by chance counts less (Polyak and
/// Juditsky 1992).
const AVERAGED: usize = 3;
/// Seeds of the first vectors and of the order of learning.
const SEEDS: (u64, u64) = (2021, 516);

/// The stems that are learnt, in order, with the natural logarithm of their rarity.
fn vocabulary(texts: &[LessonText]) -> (Vec<&str>, Vec<f32>) {
    let mut counted: BTreeMap<&str, (u32, f32)> = BTreeMap::new();
    for text in texts {
        for stem in &text.stems {
            let slot = counted.entry(stem).or_insert((0, 0.0));
            slot.0 += 1;
            slot.1 += text.weight;
        }
    }
    // A stem of a single text can only be learnt by heart.
    let mut chosen: Vec<(&str, u32, f32)> = counted
        .into_iter()
        .filter(|(_, (texts, _))| *texts > 1)
        .map(|(stem, (texts, weight))| (stem, texts, weight))
        .collect();
    chosen.sort_by(|a, b| b.2.total_cmp(&a.2).then(a.0.cmp(b.0)));
    chosen.truncate(STEMS);
    chosen.sort_by_key(|(stem, _, _)| *stem);
    let all = texts.len() as f32 + 1.0;
    chosen.into_iter().map(|(stem, texts, _)| (stem, exact::ln(all / (texts as f32 + 1.0)))).unzip()
}

/// Trains on all lessons; `told` hears of each epoch and its mean loss.
pub fn train(lessons: &Lessons, mut told: impl FnMut(usize, f32)) -> WordTable {
    let (stems, rarities) = vocabulary(&lessons.texts);
    let number: BTreeMap<&str, u32> = stems.iter().copied().zip(0..).collect();
    let samples: Vec<Sample> = lessons
        .texts
        .iter()
        .map(|text| Sample {
            stems: text.stems.iter().filter_map(|stem| number.get(stem.as_str()).copied()).collect(),
            answers: text.groups.clone(),
            onet: text.onet,
            weight: text.weight,
        })
        .filter(|sample| !sample.stems.is_empty())
        .collect();
    let mut network = Network::new(rarities.clone(), lessons.codes.len(), lessons.onet, SEEDS.0);
    let mut dice = Dice::new(SEEDS.1);
    let mut means = [Mean::default(), Mean::default()];
    for epoch in 1..=EPOCHS {
        let loss = network.epoch(&samples, &mut dice);
        told(epoch, loss);
        if epoch + AVERAGED > EPOCHS {
            for (mean, vectors) in means.iter_mut().zip([&network.stems, &network.groups]) {
                mean.add(&vectors.values);
            }
        }
    }
    let [of_stems, of_groups] = means.map(Mean::vectors);
    let rows = stems.iter().zip(rarities).zip(&of_stems).map(|((stem, rarity), vector)| {
        let (scale, values) = quantise(vector);
        StemRow { stem: (*stem).to_string(), rarity, scale, values }
    });
    let answers = of_groups.iter().map(|vector| {
        let (scale, values) = quantise(vector);
        GroupRow { scale, values }
    });
    WordTable { stems: rows.collect(), groups: answers.collect(), chances: Vec::new() }
}

/// What there is to learn from; see [`learn::lessons`].
///
/// # Errors
/// The faults of the tables, a line each.
pub fn lessons(data: &Path, hold: bool) -> Result<Lessons, String> {
    learn::lessons(data, hold).map_err(|faults| lines(&faults))
}

/// The table as it is committed: trained on everything, its chances observed on names held back from another training.
///
/// # Errors
/// The faults of the tables, a line each.
pub fn whole(data: &Path, mut told: impl FnMut(usize, f32)) -> Result<(WordTable, Lessons), String> {
    let held = lessons(data, true)?;
    let mut searcher = searcher(data, &train(&held, &mut told))?;
    let chances = chance::fit(&chance::observed(&held::search(&mut searcher, &held.held)));
    let all = lessons(data, false)?;
    let table = train(&all, &mut told);
    Ok((WordTable { chances, ..table }, all))
}

/// A search over an index without what is held back, with a table that was trained without it.
///
/// # Errors
/// The faults of the tables, a line each.
pub fn searcher(data: &Path, table: &WordTable) -> Result<Searcher, String> {
    let packed = metier_pack::pack_held(data, table.clone()).map_err(|faults| lines(&faults))?;
    // The index is read where it lies, to the end of the program.
    let archive = Archive::new(Vec::leak(packed.archive)).map_err(|error| error.to_string())?;
    let bytes = archive.section(Section::Search).map_err(|error| error.to_string())?;
    Ok(Searcher::new(Index::new(bytes).map_err(|error| error.to_string())?))
}

fn lines(faults: &Faults) -> String {
    faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}
