//! Which unit groups a job offer speaks of: the closest codes, the duties that match, what to exclude.

use std::collections::BTreeSet;
use std::io::{self, Write};

use serde_json::{Value, json};

use crate::catalog::{Catalog, GroupId, Lang};
use crate::search::fold::Folded;
use crate::search::text::{TextHit, TextIndex};

/// How much a duty counts beside a title: it says more of what is done.
const DUTY: f32 = 2.0;
/// Duties named per unit group.
const DUTIES: usize = 3;

/// Prints the closest unit groups; false where the text says too little.
pub fn run(
    out: &mut impl Write,
    catalog: &Catalog,
    text: &str,
    lang: Lang,
    limit: usize,
    json: bool,
) -> io::Result<bool> {
    let occupations: Vec<_> = GroupId::all().map(|group| (group, catalog.occupation(group))).collect();
    let titles = GroupId::all().flat_map(|group| {
        let both = catalog.job_titles(group, Lang::En).chain(catalog.job_titles(group, Lang::Fr));
        both.map(move |title| (group.0, title, 1.0))
    });
    let duties = occupations.iter().flat_map(|(group, occupation)| {
        let roles = occupation.iter().flat_map(|occupation| &occupation.roles);
        roles.flat_map(|role| &role.duties).map(|duty| (group.0, duty.as_str(), DUTY))
    });
    let hits = TextIndex::new(titles.chain(duties)).rank(text, limit);
    let mut rows = Vec::new();
    for hit in &hits {
        let group = GroupId(hit.group);
        let matching = matching_duties(&occupations, hit);
        let apart: Vec<Value> = occupations
            .get(group.index())
            .and_then(|(_, occupation)| occupation.as_ref())
            .map(|occupation| {
                let found: BTreeSet<&str> = hits.iter().map(|hit| catalog.code(GroupId(hit.group))).collect();
                let near = occupation.not_confused_with.iter().filter(|c| found.contains(c.code.as_str()));
                near.map(|c| json!({ "code": c.code, "why": c.why })).collect()
            })
            .unwrap_or_default();
        if json {
            rows.push(json!({
                "code": catalog.code(group), "title": catalog.title(group, lang), "score": hit.score,
                "words": hit.words, "duties": matching, "not_confused_with": apart,
            }));
            continue;
        }
        writeln!(out, "{} {}", catalog.code(group), catalog.title(group, lang))?;
        writeln!(out, "  words: {}", hit.words.join(", "))?;
        for duty in matching {
            writeln!(out, "  duty: {duty}")?;
        }
        for other in apart {
            let part = |key: &str| other.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
            writeln!(out, "  not {}: {}", part("code"), part("why"))?;
        }
    }
    if json {
        serde_json::to_writer(&mut *out, &rows)?;
        writeln!(out)?;
    } else if hits.is_empty() {
        writeln!(out, "No unit group found: paste some sentences about what is done in the work.")?;
    }
    Ok(!hits.is_empty())
}

/// The duties of a unit group that share most words with the text.
fn matching_duties(
    occupations: &[(GroupId, Option<crate::catalog::schema::Occupation>)],
    hit: &TextHit,
) -> Vec<String> {
    let Some((_, Some(occupation))) = occupations.get(usize::from(hit.group)) else { return Vec::new() };
    let words: BTreeSet<&str> = hit.words.iter().map(String::as_str).collect();
    let mut folded = Folded::default();
    let mut scored: Vec<(usize, &String)> = occupation
        .roles
        .iter()
        .flat_map(|role| &role.duties)
        .map(|duty| {
            folded.set(duty);
            (folded.words().filter(|word| words.contains(word)).count(), duty)
        })
        .filter(|(shared, _)| *shared > 0)
        .collect();
    scored.sort_by_key(|(shared, _)| std::cmp::Reverse(*shared));
    scored.into_iter().take(DUTIES).map(|(_, duty)| duty.clone()).collect()
}
