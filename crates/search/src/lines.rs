//! What the lines of an offer speak of by the linear model, and by a search for each thing that is done.

use super::cover::{self, Cover};
use super::fold::Folded;
use super::offer::OfferLine;
use super::texts::has_weight;
use super::{Searcher, meaning};

/// Things done that are searched for.
const PIECES: usize = 24;

impl Searcher {
    /// Adds what the linear model says of each line that says what is done, a mean over the lines: a text has many words
    /// of no weight, and a line of its own has few.
    pub(crate) fn by_lines(&self, lines: &[OfferLine<'_>], weight: f32, scores: &mut [f32]) {
        let index = self.index;
        let mut sums = vec![0.0_f32; scores.len()];
        let mut read = 0.0_f32;
        let mut cover = Cover::default();
        for line in lines.iter().filter(|line| line.weight >= 1.0 && !line.title) {
            let words: Vec<String> = Folded::new(line.text).words().map(str::to_string).collect();
            if cover.set(&index, &words, self.lang, &[]) {
                read += 1.0;
                let heads = cover.heads_of(&index);
                for (sum, chance) in sums.iter_mut().zip(meaning::shares(heads.iter().copied())) {
                    *sum += chance.sqrt();
                }
            }
        }
        for (score, sum) in scores.iter_mut().zip(sums) {
            *score += weight * sum / read.max(1.0);
        }
    }

    /// Adds what a search for each thing that is done finds: an offer puts several into a sentence, and says each in the
    /// words that people search with.
    pub(crate) fn by_pieces(&self, lines: &[OfferLine<'_>], weight: f32, scores: &mut [f32]) {
        let index = self.index;
        let mut sums = vec![0.0_f32; scores.len()];
        let mut read = 0.0_f32;
        let mut cover = Cover::default();
        let done = lines.iter().filter(|line| line.weight >= 1.0 && !line.title);
        for piece in done.flat_map(|line| line.text.split([',', ';', ':'])).take(PIECES) {
            let words: Vec<String> = Folded::new(piece).words().map(str::to_string).collect();
            if words.iter().filter(|word| has_weight(word)).count() < 2 {
                continue;
            }
            let read_as = index.special.read_as(&words, self.lang);
            if cover.set(&index, &words, self.lang, &read_as) {
                read += 1.0;
                cover.said_in_texts(&index, &words, &[], &[]);
                for meant in cover.rank(&index).iter().take(cover::BEST) {
                    if let Some(sum) = sums.get_mut(usize::from(meant.group)) {
                        *sum += meant.chance.sqrt();
                    }
                }
            }
        }
        for (score, sum) in scores.iter_mut().zip(sums) {
            *score += weight * sum / read.max(1.0);
        }
    }

    /// Adds what the linear model says of the first words of the lines with weight.
    pub(crate) fn by_model(&mut self, lines: &[OfferLine<'_>], weight: f32, scores: &mut [f32]) {
        let index = self.index;
        let mut words: Vec<String> = Vec::new();
        for line in lines.iter().filter(|line| line.weight >= 1.0) {
            words.extend(Folded::new(line.text).words().map(str::to_string));
        }
        let mut cover = Cover::default();
        if cover.set(&index, &words, self.lang, &[]) {
            let heads = cover.heads_of(&index);
            for (score, chance) in scores.iter_mut().zip(meaning::shares(heads.iter().copied())) {
                *score += weight * chance.sqrt();
            }
        }
    }
}
