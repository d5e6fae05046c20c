//! Which unit groups a job offer speaks of: the closest codes, the duties that match, what to exclude.

use std::collections::BTreeSet;
use std::io::{self, Write};

use serde_json::{Value, json};

use metier_data::Catalog;
use metier_model::schema::Occupation;
use metier_model::{GroupId, Lang};
use metier_search::fold::Folded;
use metier_search::text::TextIndex;

/// How much a duty counts beside a title: it says more of what is done.
const DUTY: f32 = 2.0;
/// Duties and titles named per unit group.
const NAMED: usize = 3;
/// A duty matches where the text has at least this share of its words by weight, and two of them.
const SHARE: f32 = 0.34;
const WORDS: usize = 2;
/// Duties that are looked at, the likeliest first, and how many may read the same.
const LOOKED_AT: usize = 400;
const SAME: usize = 4;

/// What to say of a text in French.
pub const FRENCH: &str =
    "The text is in French and duties are written in English only: matched by French titles.";

/// A unit group that the text may speak of.
struct Match<'a> {
    group: GroupId,
    score: f32,
    duties: Vec<(&'a str, Vec<String>)>,
    titles: Vec<&'static str>,
    /// Codes that a note says to keep apart and that are among the matches, with the reason.
    apart: Vec<(&'a str, &'a str)>,
    words: Vec<String>,
}

/// Prints the closest unit groups; false where the text says too little.
pub fn run(
    out: &mut impl Write,
    catalog: &Catalog,
    text: &str,
    lang: Lang,
    limit: usize,
    json: bool,
) -> io::Result<bool> {
    let french = is_french(text);
    // The prose has to be in the language of the text, or no word of it matches.
    let written_in = if french { Lang::Fr } else { Lang::En };
    let occupations: Vec<_> = GroupId::all().map(|group| catalog.occupation(group, written_in)).collect();
    let found = matches(catalog, &occupations, text, french, limit);
    if json {
        if french {
            // Beside the answer: scripts read an array.
            eprintln!("metier: {FRENCH}");
        }
        let rows: Vec<Value> = found.iter().map(|found| row(catalog, found, lang)).collect();
        serde_json::to_writer(&mut *out, &rows)?;
        writeln!(out)?;
        return Ok(!rows.is_empty());
    }
    if french {
        writeln!(out, "Note: {FRENCH}")?;
    }
    for found in &found {
        writeln!(out, "{} {}", catalog.code(found.group), catalog.title(found.group, lang))?;
        for (duty, words) in &found.duties {
            writeln!(out, "  duty: {duty} (matched: {})", words.join(", "))?;
        }
        if !found.titles.is_empty() {
            writeln!(out, "  title: {}", found.titles.join("; "))?;
        }
        if found.duties.is_empty() && found.titles.is_empty() {
            writeln!(out, "  only single words: {}", found.words.join(", "))?;
        }
        for (code, why) in &found.apart {
            writeln!(out, "  not {code}: {why}")?;
        }
    }
    if found.is_empty() {
        writeln!(out, "No unit group found: paste some sentences about what is done in the work.")?;
    }
    Ok(!found.is_empty())
}

fn row(catalog: &Catalog, found: &Match, lang: Lang) -> Value {
    let duties: Vec<Value> =
        found.duties.iter().map(|(duty, words)| json!({ "duty": duty, "words": words })).collect();
    let apart: Vec<Value> =
        found.apart.iter().map(|(code, why)| json!({ "code": code, "why": why })).collect();
    json!({
        "code": catalog.code(found.group), "title": catalog.title(found.group, lang),
        "score": (f64::from(found.score) * 100.0).round() / 100.0,
        "words": found.words, "duties": duties, "titles": found.titles, "not_confused_with": apart,
    })
}

fn matches<'a>(
    catalog: &Catalog,
    occupations: &'a [Option<Occupation>],
    text: &str,
    french: bool,
    limit: usize,
) -> Vec<Match<'a>> {
    let languages: &[Lang] = if french { &[Lang::Fr] } else { &[Lang::En, Lang::Fr] };
    let titles = GroupId::all().flat_map(|group| {
        let all = languages.iter().flat_map(move |&lang| catalog.job_titles(group, lang));
        all.map(move |title| (group.0, title, 1.0))
    });
    let duties: Vec<(u16, &str)> = (0_u16..)
        .zip(occupations)
        .filter(|_| !french)
        .flat_map(|(group, occupation)| {
            let roles = occupation.iter().flat_map(|occupation| &occupation.roles);
            roles.flat_map(|role| &role.duties).map(move |duty| (group, duty.as_str()))
        })
        .collect();
    let weighed = duties.iter().map(|&(group, duty)| (group, duty, DUTY));
    let hits = TextIndex::new(titles.chain(weighed)).rank(text, limit);
    // One number per duty: which of them, not only which unit group, the text speaks of.
    let numbered = || duties.iter().zip(0_u16..);
    let single = TextIndex::new(numbered().map(|(&(_, duty), number)| (number, duty, 1.0)));
    let spoken_of = single.rank(text, LOOKED_AT);
    let matching = |group: u16| -> Vec<(&'a str, Vec<String>)> {
        spoken_of
            .iter()
            .filter_map(|hit| Some((hit, duties.get(usize::from(hit.group))?)))
            .filter(|(hit, (of, _))| *of == group && hit.words.len() >= WORDS)
            .filter(|(hit, (_, duty))| {
                // What the duty would score if the text were the duty itself.
                let whole = single.rank(duty, SAME);
                whole
                    .iter()
                    .find(|own| own.group == hit.group)
                    .is_some_and(|own| hit.score >= SHARE * own.score)
            })
            .map(|(hit, (_, duty))| (*duty, hit.words.clone()))
            .take(NAMED)
            .collect()
    };
    let folded = Folded::new(text);
    let said: BTreeSet<&str> = folded.words().collect();
    let codes: BTreeSet<&str> = hits.iter().map(|hit| catalog.code(GroupId(hit.group))).collect();
    hits.into_iter()
        .map(|hit| {
            let group = GroupId(hit.group);
            let occupation = occupations.get(group.index()).and_then(Option::as_ref);
            let near = occupation.into_iter().flat_map(|occupation| &occupation.not_confused_with);
            Match {
                group,
                score: hit.score,
                duties: matching(hit.group),
                titles: titles_in(catalog, group, languages, &said),
                apart: near
                    .filter(|near| codes.contains(near.code.as_str()))
                    .map(|near| (near.code.as_str(), near.why.as_str()))
                    .collect(),
                words: hit.words,
            }
        })
        .collect()
}

/// Titles of a unit group all of whose words stand in the text, the longest first.
fn titles_in(
    catalog: &Catalog,
    group: GroupId,
    languages: &[Lang],
    said: &BTreeSet<&str>,
) -> Vec<&'static str> {
    let mut folded = Folded::default();
    let all = languages.iter().flat_map(|&lang| catalog.job_titles(group, lang));
    let mut titles: Vec<(usize, &'static str)> = all
        .filter_map(|title| {
            folded.set(title);
            let words = folded.words().count();
            let (mut words_said, mut any) = (0, false);
            for word in folded.words() {
                words_said += usize::from(said.contains(word));
                any = true;
            }
            (any && words_said == words).then_some((words, title))
        })
        .collect();
    titles.sort_by_key(|(words, _)| std::cmp::Reverse(*words));
    titles.into_iter().map(|(_, title)| title).take(NAMED).collect()
}

/// Whether a text has more of the small words of French than of those of English.
fn is_french(text: &str) -> bool {
    const FRENCH: [&str; 16] = [
        "le", "la", "les", "des", "du", "une", "et", "pour", "dans", "vous", "avec", "aux", "sur", "nous",
        "leurs", "par",
    ];
    const ENGLISH: [&str; 14] =
        ["the", "and", "of", "to", "for", "with", "you", "in", "a", "on", "we", "is", "their", "by"];
    let folded = Folded::new(text);
    let count = |small: &[&str]| folded.words().filter(|word| small.contains(word)).count();
    count(&FRENCH) > count(&ENGLISH)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_of_a_text_is_told_by_its_small_words() {
        assert!(is_french("Vous prenez des mesures et ajustez les orthèses pour les patients."));
        assert!(!is_french("You take measurements and adjust the orthoses for patients in Les Escoumins."));
        assert!(!is_french("prosthetist"));
    }
}
