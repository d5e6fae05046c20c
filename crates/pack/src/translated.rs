//! The words of fields and claims in another language than the first.
//!
//! They hold texts alone. What they are about stands once, in the files they go with, and the build holds both to the same
//! ids, order and lengths.

use metier_model::facts::{Claim, Cluster, Field, FieldNote, Position};
use serde::Deserialize;

use super::written::Page;

/// The words of one field.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FieldWords {
    id: String,
    name: String,
    about: String,
    #[serde(default)]
    notes: Vec<FieldNote>,
    clusters: Vec<ClusterWords>,
}

/// The words of a group of positions.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ClusterWords {
    name: String,
    #[serde(default)]
    about: String,
    positions: Vec<PositionWords>,
}

/// The words of a position.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PositionWords {
    name: String,
    line: String,
}

/// The words of a claim.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ClaimWords {
    code: String,
    topic: String,
    says: String,
    verdict: String,
}

/// The fields with other words; a fault for each place where the words are not those of the field.
pub(super) fn fields(fields: &[Field], words: Vec<FieldWords>, page: &mut Page) -> Vec<Field> {
    same(page, "", words.len(), fields.len());
    let mut all = Vec::with_capacity(fields.len());
    for (i, (field, words)) in fields.iter().zip(words).enumerate() {
        let at = format!("[{i}]");
        if words.id != field.id {
            page.fault(
                &format!("{at}.id"),
                format!("\"{}\" stands where \"{}\" does in the first language", words.id, field.id),
            );
        }
        same(page, &format!("{at}.notes"), words.notes.len(), field.notes.len());
        same(page, &format!("{at}.clusters"), words.clusters.len(), field.clusters.len());
        let mut clusters = Vec::with_capacity(field.clusters.len());
        for (j, (cluster, words)) in field.clusters.iter().zip(words.clusters).enumerate() {
            let at = format!("{at}.clusters[{j}]");
            same(page, &format!("{at}.positions"), words.positions.len(), cluster.positions.len());
            if words.about.is_empty() != cluster.about.is_empty() {
                page.fault(
                    &format!("{at}.about"),
                    "must be there where the first language has it, and nowhere else",
                );
            }
            let position = |(position, words): (&Position, PositionWords)| Position {
                name: words.name,
                line: words.line,
                ..position.clone()
            };
            let positions = cluster.positions.iter().zip(words.positions).map(position).collect();
            clusters.push(Cluster { name: words.name, about: words.about, positions });
        }
        let (id, besides) = (field.id.clone(), field.besides.clone());
        all.push(Field { id, name: words.name, besides, about: words.about, notes: words.notes, clusters });
    }
    all
}

/// The claims with other words.
pub(super) fn claims(claims: &[Claim], words: Vec<ClaimWords>, page: &mut Page) -> Vec<Claim> {
    same(page, "", words.len(), claims.len());
    let mut all = Vec::with_capacity(claims.len());
    for (i, (claim, words)) in claims.iter().zip(words).enumerate() {
        if (&words.code, &words.topic) != (&claim.code, &claim.topic) {
            let message = format!(
                "{} {} stands where {} {} does in the first language",
                words.code, words.topic, claim.code, claim.topic
            );
            page.fault(&format!("[{i}].topic"), message);
        }
        page.check_text(&format!("[{i}].says"), &words.says, 10, 400);
        page.check_text(&format!("[{i}].verdict"), &words.verdict, 10, 400);
        all.push(Claim { says: words.says, verdict: words.verdict, ..claim.clone() });
    }
    all
}

fn same(page: &mut Page, at: &str, own: usize, asked: usize) {
    if own != asked {
        page.fault(at, format!("has {own} entries, {asked} in the first language"));
    }
}
