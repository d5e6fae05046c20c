//! The answers to a query, one way after the other: code, whole title, words, meaning.

use std::cmp::Reverse;

use super::codes::AskedCode;
use super::cover::{self, Place};
use super::fold;
use super::language::is_stop_word;
use super::layout::MatchKind;
use super::propose::Best;
use super::score::Says;
use super::special::{Edition, Former, ReadAs, Said, Shares};
use super::stem;
use super::typed::{self, Known};
use super::word_lists::{BESIDE, SCHOOLING};
use super::{BY_LETTERS, EXPLAINED, JOINED, Reason, Searcher, UnmarkedHit, Via, build, tier, whole};

/// Readings that are looked at for another form of an abbreviation.
const FORMS: usize = 3;
/// What a title gains that says nothing else: it is the title but for where the work is done.
const HEAD_SAID: f32 = 1.0;

impl Searcher {
    pub(crate) fn official(&self, group: u16) -> Place {
        Place::Title(self.index.official(group, self.lang).unwrap_or(u32::MAX))
    }

    pub(crate) fn code_hit(&self, group: u16, score: i32, via: Option<Via>) -> UnmarkedHit {
        UnmarkedHit::new(group, self.official(group), MatchKind::Code, score).via(via)
    }

    pub(crate) fn by_code(&self, asked: &AskedCode, found: &mut Vec<UnmarkedHit>) {
        let index = &self.index;
        match asked {
            AskedCode::Noc { digits, only_2021 } => {
                if digits.len() == 4 && !only_2021 {
                    self.former(Edition::Noc2016, digits, found);
                }
                if !only_2021 && !(0..index.groups() as u16).any(|group| index.code(group) == digits) {
                    self.of_user(None, digits, found);
                }
                for group in 0..index.groups() as u16 {
                    if index.code(group).starts_with(digits.as_str()) {
                        found.push(self.code_hit(group, -i32::from(group), None));
                    }
                }
            }
            AskedCode::NocOf(year, code) => self.of_user(Some(*year), code, found),
            AskedCode::Other(Edition::Soc2018, code) => {
                for (at, (group, _)) in (0..).zip(index.names.groups_of_code(code)) {
                    let via = Via::Code { edition: Edition::Soc2018, code: code.clone(), by_title: false };
                    found.push(self.code_hit(group, 1000 - at, Some(via)));
                }
            }
            AskedCode::Other(edition, code) => self.former(*edition, code, found),
        }
    }

    /// The unit groups of a code in the tables of correspondence that the user brought in.
    fn of_user(&self, year: Option<u16>, code: &str, found: &mut Vec<UnmarkedHit>) {
        let fits = |former: &&Former| match former.edition {
            Edition::Noc(own) => former.code == code && year.is_none_or(|year| year == own),
            _ => false,
        };
        for former in self.brought.iter().filter(fits) {
            for (at, group) in (0..).zip(&former.groups) {
                let via = Via::Code { edition: former.edition, code: code.to_string(), by_title: false };
                found.push(self.code_hit(*group, 1000 - at, Some(via)));
            }
        }
    }

    pub(crate) fn former(&self, edition: Edition, code: &str, found: &mut Vec<UnmarkedHit>) {
        let Some((mut groups, title)) = self.index.special.former(edition, code) else { return };
        let by_title = groups.is_empty();
        if by_title {
            let mut searcher = Self::new(self.index);
            groups.extend(searcher.search(title, 3).iter().map(|hit| hit.group));
        } else {
            groups.sort_by_key(|group| Reverse(self.index.workers(*group)));
        }
        for (at, group) in (0..).zip(groups) {
            let via = Via::Code { edition, code: code.to_string(), by_title };
            found.push(self.code_hit(group, 1000 - at, Some(via)));
        }
    }

    pub(crate) fn by_title(
        &mut self,
        readings: &[typed::Reading],
        plain: &str,
        found: &mut Vec<UnmarkedHit>,
    ) {
        let index = self.index;
        self.by_abbreviation(readings, found);
        self.by_characters(plain, found);
        self.exact(readings, false, found);
        if !self.of_offer && self.by_wishes(readings, found) {
            return;
        }
        self.by_study(readings, found);
        self.scratch.propose(&index, &self.query, self.lang, &mut self.best);
        let by_words = self.best.iter().filter(|best| !best.by_letters).count();
        if self.best.first().is_none_or(|best| best.kind > MatchKind::Typo) {
            self.exact(readings, true, found);
        }
        found.extend(self.best.iter().take(by_words + BY_LETTERS).map(|best| UnmarkedHit {
            by_letters: best.by_letters,
            says: best.says,
            ..UnmarkedHit::new(best.group, Place::Title(best.title), best.kind, best.score)
        }));
        let said = readings.first().map(|reading| reading.words.as_slice()).unwrap_or_default();
        self.show_titles(said, found);
        if plain.len() > 2 {
            self.by_meaning(readings, found);
        }
        if found.iter().any(|found| found.kind <= MatchKind::Meaning) && by_words == 0 {
            found.retain(|found| !found.by_letters);
        }
        self.scratch.prepare_short(&index, &self.query);
    }

    /// An abbreviation that stands alone names its unit groups.
    pub(crate) fn by_abbreviation(&self, readings: &[typed::Reading], found: &mut Vec<UnmarkedHit>) {
        let whole = || readings.iter().filter(|reading| !reading.part);
        let alone = whole().find_map(|reading| {
            let typed = reading.words.join(" ");
            let meant = self.index.special.abbreviation(&typed, self.lang)?;
            Some((meant, meant.said(&typed)))
        });
        // The table has one gender and number of each.
        let of_form = || {
            let stems =
                |words: &[String]| words.iter().map(|word| stem::of(word)).collect::<Vec<_>>().join(" ");
            whole().take(FORMS).find_map(|reading| {
                let meant = self.index.special.form(&stems(&reading.words), self.lang)?;
                Some((meant, meant.said(&reading.words.join(" "))))
            })
        };
        let Some((meant, said)) = alone.or_else(of_form) else { return };
        for (at, group) in (0..).zip(meant.groups()) {
            let via = Via::Said { stands_for: meant.stands_for, said };
            found.push(
                UnmarkedHit::new(group, self.official(group), MatchKind::Exact, 3000 - at).via(Some(via)),
            );
        }
    }

    /// A Japanese name of work leads to its unit groups, whole or by some of its characters.
    fn by_characters(&self, text: &str, found: &mut Vec<UnmarkedHit>) {
        if !fold::is_unspaced(text) {
            return;
        }
        let typed: String = fold::Folded::new(text).words().collect();
        for (meant, shares, apart) in self.index.special.by_characters(&typed, self.lang) {
            let (kind, most) = match shares {
                Shares::Whole => (MatchKind::Exact, 3000),
                Shares::Begins => (MatchKind::Prefix, 2000),
                Shares::Within => (MatchKind::Prefix, 1000),
                Shares::Has => (MatchKind::Word, 1000),
            };
            let via = Via::Said { stands_for: meant.stands_for, said: meant.said(&typed) };
            let score = most - 10 * i32::try_from(apart).unwrap_or(i32::MAX / 100).min(99);
            for (at, group) in (0..).zip(meant.groups()) {
                let hit = UnmarkedHit::new(group, self.official(group), kind, score - at);
                found.push(hit.via(Some(via.clone())));
            }
        }
    }

    /// Conditions of the work, where nothing else is asked for, name the unit groups that meet them; a word that is of no
    /// work (`IELTS`) names none. Says whether that is the whole answer.
    fn by_wishes(&self, readings: &[typed::Reading], found: &mut Vec<UnmarkedHit>) -> bool {
        let index = &self.index;
        let said = readings.first().map(|reading| reading.words.as_slice()).unwrap_or_default();
        if found.iter().any(|found| found.tier <= tier(MatchKind::Name)) {
            return false;
        }
        if index.wishes.topic(said).is_some() {
            return true;
        }
        let wanted = index.wishes.wanted(said, self.lang);
        if wanted.is_empty() {
            return false;
        }
        let workers: Vec<u32> = (0..index.groups() as u16).map(|group| index.workers(group)).collect();
        let met = index.wishes.meet(&wanted, &workers);
        for (at, meets) in (0..).zip(&met) {
            let via = Some(Via::Conditions(wanted.clone()));
            let hit = UnmarkedHit::new(meets.group, self.official(meets.group), MatchKind::Meaning, -at);
            found.push(hit.via(via));
        }
        !met.is_empty()
    }

    /// A field of study, alone or beside words of schooling (`biology degree`), names the unit groups of people who
    /// studied it; beside a title it is a word of that.
    fn by_study(&self, readings: &[typed::Reading], found: &mut Vec<UnmarkedHit>) {
        let said = readings.first().map(|reading| reading.words.as_slice()).unwrap_or_default();
        let is_schooling = |word: &str| SCHOOLING.contains(word);
        let is_beside = |word: &str| typed::is_told(word) || BESIDE.contains(word);
        // A word that elsewhere stands beside the work may be one of the field: `travail social`.
        let less = |goes: &dyn Fn(&str) -> bool| -> Vec<&str> {
            said.iter().map(String::as_str).filter(|word| !is_stop_word(word) && !goes(word)).collect()
        };
        let ways =
            [less(&|_| false), less(&is_schooling), less(&|word| is_schooling(word) || is_beside(word))];
        let is_asked = said.iter().any(|word| is_schooling(word));
        let is_title = found.iter().any(|found| found.tier <= tier(MatchKind::Exact));
        if self.of_offer || is_title && !is_asked {
            return;
        }
        let fields = ways.iter().filter(|words| !words.is_empty());
        let stems = |words: &Vec<&str>| words.iter().map(|word| stem::of(word)).collect::<Vec<_>>().join(" ");
        let mut found_as = fields.map(stems);
        let study = found_as.find_map(|field| self.index.special.study(&field, self.lang));
        let Some((name, groups)) = study else { return };
        for (at, group) in (1..).zip(groups) {
            let via = Some(Via::Study(name));
            found.push(UnmarkedHit::new(group, self.official(group), MatchKind::Name, 500 - at).via(via));
        }
    }

    /// A unit group that an abbreviation names shows the title that has it, where one does.
    fn show_titles(&self, said: &[String], found: &mut [UnmarkedHit]) {
        // One that only begins so (`prof`, of a teacher of morals), or says more (`commerçant`, of one in scrap), is one
        // of many and stands for none of them.
        let says = |title: u32| {
            let words = fold::Folded::new(self.index.title(title));
            self.index.meta(title).lang == self.lang
                && said.iter().all(|said| words.words().any(|word| word == said))
        };
        for found in found {
            let Some(Via::Said { said, .. }) = &found.via else { continue };
            let least = if *said == Said::Short { MatchKind::Word } else { MatchKind::Exact };
            let group = found.group;
            let is_own = |best: &&Best| best.group == group && best.kind <= least;
            if let Some(best) = self.best.iter().filter(is_own).find(|best| says(best.title)) {
                found.place = Place::Title(best.title);
            }
        }
    }

    /// Titles and names that a reading says whole: those of the most faithful reading that has one.
    pub(crate) fn exact(&self, readings: &[typed::Reading], parts: bool, found: &mut Vec<UnmarkedHit>) {
        if parts && found.iter().any(|found| found.kind <= MatchKind::Exact) {
            return;
        }
        let index = &self.index;
        let (mut titles, mut names) = (Vec::new(), Vec::new());
        let mut has_name = false;
        for reading in readings.iter().filter(|reading| reading.part == parts) {
            if !has_name {
                whole::exact_names(index, &reading.words, &mut names);
                has_name = !names.is_empty();
                self.add_names(&names, found);
            }
            whole::exact_titles(index, &reading.words, &mut titles);
            self.add_titles(&titles, found);
            // What stands first in a text of several parts is the work (`Barista - Starbucks`).
            if !titles.is_empty() && (!parts || reading.is_head) {
                return;
            }
        }
        let plain = readings.iter().filter(|reading| !parts && !reading.part && !reading.joined);
        for words in plain.flat_map(|reading| typed::splits(&reading.words, index)) {
            whole::exact_titles(index, &words, &mut titles);
            titles.retain(|(_, ordered)| *ordered);
            if !titles.is_empty() {
                self.add_titles(&titles, found);
                return;
            }
        }
    }

    fn add_titles(&self, titles: &[(u32, bool)], found: &mut Vec<UnmarkedHit>) {
        for (title, ordered) in titles {
            let meta = self.index.meta(*title);
            let score = 1000 + i32::from(meta.official);
            // All of a title in another order is not the title, and still says it whole.
            let kind = if *ordered { MatchKind::Exact } else { MatchKind::Word };
            let tier = tier(MatchKind::Exact);
            found.push(UnmarkedHit {
                tier,
                ..UnmarkedHit::new(meta.group, Place::Title(*title), kind, score)
            });
        }
    }

    /// The unit groups that names lead to, where they fit best.
    pub(crate) fn add_names(&self, names: &[u16], found: &mut Vec<UnmarkedHit>) {
        let fits = || {
            names
                .iter()
                .flat_map(|name| self.index.names.groups(*name).map(move |(group, fit)| (*name, group, fit)))
        };
        let Some(best) = fits().map(|(_, _, fit)| fit).max() else { return };
        for (name, group, _) in fits().filter(|(_, _, fit)| *fit == best) {
            let via = Via::Onet(self.index.names.code(name));
            found.push(UnmarkedHit::new(group, Place::Name(name), MatchKind::Name, 0).via(Some(via)));
        }
    }

    pub(crate) fn by_meaning(&mut self, readings: &[typed::Reading], found: &mut Vec<UnmarkedHit>) {
        let [plain, joined] = self.plainest(readings);
        // The first reading is the text itself.
        let said = readings.first().map(|reading| reading.words.as_slice()).unwrap_or_default();
        let read_as = self.index.special.read_as(said, self.lang);
        let favoured = self.named_by_head(readings);
        self.cover.said_in_texts(&self.index, said, &read_as, &favoured);
        if let Some(plain) = plain {
            self.mean(plain, &read_as, 0.0, found);
        }
        if let Some(joined) = joined {
            self.mean(joined, &read_as, JOINED, found);
        }
    }

    /// The unit groups that the head of a query names alone: what stands before the first dash, comma or slash.
    fn named_by_head(&self, readings: &[typed::Reading]) -> Vec<u16> {
        let index = &self.index;
        let heads = || readings.iter().filter(|reading| reading.is_head);
        let short = heads().find_map(|head| {
            index.special.abbreviation(&head.words.join(" "), self.lang).filter(|meant| !meant.is_word())
        });
        if let Some(meant) = short {
            return meant.groups().collect();
        }
        let (mut titles, mut names) = (Vec::new(), Vec::new());
        for head in heads() {
            whole::exact_titles(index, &head.words, &mut titles);
            whole::exact_names(index, &head.words, &mut names);
            let by_title = titles.iter().map(|(title, _)| index.meta(*title).group);
            let by_name = names.iter().flat_map(|name| index.names.groups(*name)).map(|(group, _)| group);
            let named: Vec<u16> = by_title.chain(by_name).collect();
            if !named.is_empty() {
                return named;
            }
        }
        Vec::new()
    }

    /// Hits of a reading by meaning; how often they are right was measured for words that nobody put in.
    pub(crate) fn mean(
        &mut self,
        reading: &typed::Reading,
        read_as: &[ReadAs],
        gain: f32,
        found: &mut Vec<UnmarkedHit>,
    ) {
        let index = self.index;
        if !self.cover.set(&index, &reading.words, self.lang, read_as) {
            return;
        }
        let typed = |word: &str| read_as.iter().find(|read| read.word == word);
        let is_measured = !reading
            .words
            .iter()
            .any(|word| read_as.iter().any(|read| read.is_everyday && read.word == *word));
        let ranked = self.cover.rank(&index);
        let is_whole = self.cover.is_whole();
        // Words beside the title apart, some titles may have all that was typed.
        let says_all = |meant: &cover::Meant| match meant.place {
            Some(Place::Title(title)) => {
                gain == 0.0
                    && is_whole
                    && is_measured
                    && self.cover.said() > 1
                    && meant.cover > 0.999
                    && index.meta(title).lang == self.lang
            }
            _ => false,
        };
        if is_whole {
            // Every word makes sense as it is, or joined with its neighbour: none was mistyped.
            for found in found.iter_mut().filter(|found| !reading.split && found.kind == MatchKind::Typo) {
                found.tier = tier(MatchKind::Fuzzy);
            }
            if index.meaning.is_there() && gain == 0.0 {
                self.weigh(&ranked, found);
            }
        }
        for (at, meant) in ranked.into_iter().take(cover::BEST).enumerate() {
            if meant.cover <= 0.0 && meant.model < 0.01 {
                continue;
            }
            // Who reads one language is shown its titles.
            let shown = meant.place.filter(|place| place.lang(&index) == self.lang);
            let place = shown.unwrap_or_else(|| self.official(meant.group));
            let via = match place {
                Place::Name(name) => Some(Via::Onet(index.names.code(name))),
                Place::Title(_) => None,
            };
            let mut words = if at < EXPLAINED { self.cover.shares(&index, meant.group) } else { Vec::new() };
            for spoken in &mut words {
                spoken.typed = typed(&spoken.word).map(|read| read.said.clone());
            }
            let reason = Reason { words, probability: is_measured.then_some(meant.chance) };
            let score = thousandths(meant.score + gain);
            let kind = if says_all(&meant) { MatchKind::Name } else { MatchKind::Meaning };
            found.push(UnmarkedHit {
                tier: tier(kind),
                by_workers: thousandths(meant.by_workers),
                reason: Some(reason),
                ..UnmarkedHit::new(meant.group, place, MatchKind::Meaning, score).via(via)
            });
        }
    }

    /// Weighs what a text says whole together with what it means, once no word is half typed.
    pub(crate) fn weigh(&self, ranked: &[cover::Meant], found: &mut [UnmarkedHit]) {
        let index = &self.index;
        let is_own = |place: Place| match place {
            Place::Title(title) => index.meta(title).lang == self.lang,
            Place::Name(_) => false,
        };
        // What has all words in one title of the own language goes before what they may mean, and whole names with it.
        let says_all = |found: &UnmarkedHit| found.says >= Says::All && is_own(found.place);
        let all = found.iter().any(says_all);
        for found in found {
            let cover = match (found.kind, found.place) {
                (MatchKind::Name, Place::Name(name)) => {
                    let mut groups = index.names.groups(name);
                    let own = groups.find(|(group, _)| *group == found.group);
                    own.map_or(0.0, |(group, fit)| self.cover.worth(index, group, fit))
                }
                (MatchKind::Prefix | MatchKind::Word, Place::Title(title))
                    if index.meta(title).lang == self.lang =>
                {
                    1.1 + if found.says == Says::Head { HEAD_SAID } else { 0.0 }
                }
                (MatchKind::Prefix | MatchKind::Word, _) => self.cover.abroad(),
                _ => continue,
            };
            if found.tier < tier(MatchKind::Name) {
                continue;
            }
            let Some(meant) = ranked.iter().find(|meant| meant.group == found.group) else { continue };
            let score = meant.score + cover::COVER * (cover - meant.cover);
            // Titles alike in this stay in the order of the index.
            found.score = thousandths(score) + found.score / 100;
            found.by_workers = thousandths(meant.by_workers);
            let is_all = says_all(found) || all && found.kind == MatchKind::Name;
            found.tier = tier(if is_all { MatchKind::Name } else { MatchKind::Meaning });
        }
    }

    /// The words of the reading that is looked at for meaning: compounds joined, abbreviations read, nothing beside.
    pub(crate) fn plainest<'a>(&self, readings: &'a [typed::Reading]) -> [Option<&'a typed::Reading>; 2] {
        // An everyday word is not the one that titles have: `fix` is no `machines fixes`.
        let is_unknown = |word: &str| {
            !build::is_stop_word(word)
                && (!self.index.has_kin(word) || self.index.special.stands_for_word(word, self.lang))
        };
        // Nor are everyday words together what they are one by one: `old people`, `looks after`, `home depot`.
        let said = readings.first().map(|reading| reading.words.as_slice()).unwrap_or_default();
        let mut several: Vec<&[String]> = Vec::new();
        for at in 0..said.len() {
            let own = said.get(at..).unwrap_or_default();
            let stands = self
                .index
                .special
                .beginning(own)
                .filter(|(meant, count)| *count > 1 && meant.lang == self.lang && meant.is_word());
            several.extend(stands.filter_map(|(_, count)| own.get(..count)));
        }
        // The readings share most of their words.
        let mut asked: Vec<(&str, bool)> = Vec::new();
        let mut unknown = |reading: &'a typed::Reading| {
            let mut count = 0;
            for word in &reading.words {
                let known = asked.iter().find(|(own, _)| own == word).map(|(_, unknown)| *unknown);
                let is = known.unwrap_or_else(|| {
                    asked.push((word, is_unknown(word)));
                    asked.last().is_some_and(|(_, unknown)| *unknown)
                });
                count += usize::from(is);
            }
            let has = |said: &[String]| reading.words.windows(said.len()).any(|own| own == said);
            count + several.iter().filter(|said| has(said)).count()
        };
        let whole: Vec<(usize, &typed::Reading)> = readings
            .iter()
            .filter(|reading| !reading.part)
            .map(|reading| (unknown(reading), reading))
            .collect();
        let Some(least) = whole.iter().map(|(unknown, _)| *unknown).min() else { return [None, None] };
        // Of equally well known readings the shorter ones have nothing beside.
        [false, true].map(|joined| {
            let alike =
                whole.iter().filter(|(unknown, reading)| *unknown == least && reading.joined == joined);
            alike.map(|(_, reading)| *reading).min_by_key(|reading| reading.words.len())
        })
    }
}

/// A score as hits have it.
fn thousandths(score: f32) -> i32 {
    (score * 1000.0) as i32
}
