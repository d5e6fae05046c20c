//! The linear model: a vector a stem, a vector an answer, and how they learn.
//!
//! A text is the mean of its stems' vectors, weighted by rarity and brought to length one; its dot
//! product with the vector of an answer says how well the answer fits. Softmax and cross entropy,
//! Adagrad (Duchi, Hazan and Singer 2011), everything from one seed and in one thread, so that the
//! same samples give the same bytes.

use metier_search::exact::{exp, ln};
use metier_search::meaning::DIM;

/// Samples between two changes of the answers' vectors.
const BATCH: usize = 32;
/// Step of a first change.
const STEP: f32 = 0.35;
/// A gradient below this changes nothing worth the time.
const LEAST: f32 = 1e-4;

/// A text to learn from.
#[derive(Clone, Debug)]
pub struct Sample {
    /// Numbers of its stems.
    pub stems: Vec<u32>,
    /// What it should be answered with, and how much of it; the shares add up to one.
    pub answers: Vec<(u16, f32)>,
    /// The O*NET occupation that it names, if it names one.
    pub onet: Option<u16>,
    /// How much the sample counts.
    pub weight: f32,
}

/// Numbers that look random, from a seed (splitmix64, Steele, Lea and Flood 2014).
pub struct Dice(u64);

impl Dice {
    /// Dice that always fall the same way from one seed.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// Any number.
    pub(crate) fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// From 0 up to, and without, 1.
    pub fn share(&mut self) -> f32 {
        (self.roll() >> 40) as f32 / 16_777_216.0
    }

    /// From 0 up to, and without, `end`.
    pub fn below(&mut self, end: usize) -> usize {
        (self.roll() % end.max(1) as u64) as usize
    }
}

/// Vectors with what Adagrad remembers of each number.
pub struct Vectors {
    /// The vectors.
    pub values: Vec<[f32; DIM]>,
    seen: Vec<[f32; DIM]>,
    change: Vec<[f32; DIM]>,
    touched: Vec<bool>,
}

/// The mean of vectors as they were several times.
#[derive(Default)]
pub(crate) struct Mean {
    sums: Vec<[f32; DIM]>,
    times: f32,
}

impl Mean {
    /// Adds the vectors as they are now.
    pub(crate) fn add(&mut self, vectors: &[[f32; DIM]]) {
        self.sums.resize(vectors.len(), [0.0; DIM]);
        for (sum, value) in self.sums.iter_mut().flatten().zip(vectors.iter().flatten()) {
            *sum += value;
        }
        self.times += 1.0;
    }

    /// The mean.
    pub(crate) fn vectors(self) -> Vec<[f32; DIM]> {
        let times = self.times.max(1.0);
        self.sums.into_iter().map(|sum| sum.map(|value| value / times)).collect()
    }
}

impl Vectors {
    fn new(count: usize, spread: f32, dice: &mut Dice) -> Self {
        let mut values = vec![[0.0; DIM]; count];
        for value in values.iter_mut().flatten() {
            *value = (dice.share() - 0.5) * 2.0 * spread;
        }
        Self {
            values,
            seen: vec![[1e-3; DIM]; count],
            change: vec![[0.0; DIM]; count],
            touched: vec![false; count],
        }
    }

    fn learn(&mut self, at: usize, gradient: &[f32; DIM], factor: f32) {
        let (Some(values), Some(seen)) = (self.values.get_mut(at), self.seen.get_mut(at)) else { return };
        for ((value, seen), gradient) in values.iter_mut().zip(seen).zip(gradient) {
            let gradient = gradient * factor;
            *seen += gradient * gradient;
            *value -= STEP * gradient / seen.sqrt();
        }
    }

    fn collect(&mut self, at: usize, text: &[f32; DIM], factor: f32) {
        let (Some(change), Some(touched)) = (self.change.get_mut(at), self.touched.get_mut(at)) else {
            return;
        };
        *touched = true;
        for (sum, value) in change.iter_mut().zip(text) {
            *sum += factor * value;
        }
    }

    fn apply(&mut self) {
        for at in 0..self.values.len() {
            if self.touched.get(at) == Some(&true) {
                let change = self.change.get(at).copied().unwrap_or([0.0; DIM]);
                self.learn(at, &change, 1.0);
                if let (Some(change), Some(touched)) = (self.change.get_mut(at), self.touched.get_mut(at)) {
                    *change = [0.0; DIM];
                    *touched = false;
                }
            }
        }
    }
}

/// The model while it learns.
pub struct Network {
    /// Of stems.
    pub stems: Vectors,
    /// Of unit groups.
    pub groups: Vectors,
    onet: Vectors,
    rarity: Vec<f32>,
}

/// Dot product in eight lanes, which the compiler turns into vector instructions without changing the sums.
pub fn dot(a: &[f32; DIM], b: &[f32; DIM]) -> f32 {
    let mut lanes = [0.0_f32; 8];
    for (a, b) in a.as_chunks::<8>().0.iter().zip(b.as_chunks::<8>().0) {
        for ((lane, a), b) in lanes.iter_mut().zip(a).zip(b) {
            *lane += a * b;
        }
    }
    lanes.iter().sum()
}

impl Network {
    /// A model that knows nothing yet; `rarity` is the weight of each stem.
    pub fn new(rarity: Vec<f32>, groups: usize, onet: usize, seed: u64) -> Self {
        let mut dice = Dice::new(seed);
        Self {
            stems: Vectors::new(rarity.len(), 0.25, &mut dice),
            groups: Vectors::new(groups, 0.25, &mut dice),
            onet: Vectors::new(onet, 0.25, &mut dice),
            rarity,
        }
    }

    /// Goes once through all samples, in an order of the dice; the mean loss.
    pub(crate) fn epoch(&mut self, samples: &[Sample], dice: &mut Dice) -> f32 {
        let mut order: Vec<u32> = (0..samples.len() as u32).collect();
        for at in (1..order.len()).rev() {
            order.swap(at, dice.below(at + 1));
        }
        let mut loss = 0.0_f64;
        let mut stems = Vec::new();
        for (number, at) in order.iter().enumerate() {
            if let Some(sample) = samples.get(*at as usize) {
                choose(sample, dice, &mut stems);
                loss += f64::from(self.learn(sample, &stems));
            }
            if number % BATCH == BATCH - 1 {
                self.groups.apply();
                self.onet.apply();
            }
        }
        self.groups.apply();
        self.onet.apply();
        (loss / samples.len().max(1) as f64) as f32
    }

    /// The vector of a text, of length one, and its length before.
    fn text(&self, stems: &[u32]) -> Option<([f32; DIM], f32)> {
        let mut sum = [0.0_f32; DIM];
        for stem in stems {
            let weight = self.rarity.get(*stem as usize).copied().unwrap_or(0.0);
            for (sum, value) in sum.iter_mut().zip(self.stems.values.get(*stem as usize)?) {
                *sum += weight * value;
            }
        }
        let length = dot(&sum, &sum).sqrt();
        (length > 1e-6).then(|| (sum.map(|value| value / length), length))
    }

    fn learn(&mut self, sample: &Sample, stems: &[u32]) -> f32 {
        let Some((text, length)) = self.text(stems) else { return 0.0 };
        let mut back = [0.0_f32; DIM];
        let mut loss = answer(&mut self.groups, &text, &sample.answers, sample.weight, &mut back);
        if let Some(onet) = sample.onet {
            loss += 0.5 * answer(&mut self.onet, &text, &[(onet, 1.0)], 0.5 * sample.weight, &mut back);
        }
        // Through the division by the length: only what turns the vector counts.
        let along = dot(&back, &text);
        for (back, value) in back.iter_mut().zip(&text) {
            *back = (*back - along * value) / length;
        }
        for stem in stems {
            let weight = self.rarity.get(*stem as usize).copied().unwrap_or(0.0);
            self.stems.learn(*stem as usize, &back, weight);
        }
        loss
    }
}

/// Softmax and its gradient: collects the changes of the answers, adds to `back`; the loss.
fn answer(
    answers: &mut Vectors,
    text: &[f32; DIM],
    right: &[(u16, f32)],
    weight: f32,
    back: &mut [f32; DIM],
) -> f32 {
    let mut shares: Vec<f32> = answers.values.iter().map(|vector| dot(vector, text)).collect();
    let most = shares.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    let mut sum = 0.0_f32;
    for share in &mut shares {
        *share = exp(*share - most);
        sum += *share;
    }
    let mut loss = 0.0;
    for share in &mut shares {
        *share /= sum;
    }
    for (at, part) in right {
        if let Some(share) = shares.get_mut(usize::from(*at)) {
            loss -= part * ln(share.max(1e-9));
            *share -= part;
        }
    }
    for (at, share) in shares.iter().enumerate() {
        if share.abs() < LEAST {
            continue;
        }
        let factor = share * weight;
        if let Some(vector) = answers.values.get(at) {
            for (back, value) in back.iter_mut().zip(vector) {
                *back += factor * value;
            }
        }
        answers.collect(at, text, factor);
    }
    loss * weight
}

/// The words of a sample that are learnt from this time: a quarter is left out, one stays at least.
fn choose(sample: &Sample, dice: &mut Dice, into: &mut Vec<u32>) {
    into.clear();
    for stem in &sample.stems {
        if dice.share() >= 0.25 {
            into.push(*stem);
        }
    }
    if into.is_empty() {
        into.extend(sample.stems.get(dice.below(sample.stems.len())));
    }
}
