//! What the page for a client holds besides the list: rank and what is at sight of each entry, comparison, moves, what to
//! check next.

use serde_json::{Map, Value, json};

use crate::basis::Basis;
use crate::handout::{Handout, compared, moves};
use crate::summary::Ranked;
use crate::value::missing;
use metier_content::sight;
use metier_model::GroupId;

/// What is at sight of an entry, beside the figures of its row.
pub(super) fn at_sight(basis: &Basis, own: &Ranked) -> Value {
    let Some(group) = own.group else { return missing("no-unit-group") };
    let subject = basis.subject(group);
    let rank = own.rank.map_or_else(
        || missing("not-rated"),
        |rank| json!({ "at": rank.at, "least": rank.least, "most": rank.most }),
    );
    json!({
        "rank": rank,
        "getting_in": sight::getting_in(&subject).text.say(&basis.settings.locale()),
        "immigration": super::pages::immigration(&subject),
    })
}

/// The other parts of the page.
pub(super) fn parts(basis: &Basis, handout: &Handout, work: Option<GroupId>) -> Map<String, Value> {
    let &Basis { evidence, settings, .. } = basis;
    let (catalog, locale) = (evidence.catalog, settings.locale());
    let groups: Vec<GroupId> = handout.entries.iter().filter_map(|own| own.group).collect();
    let together = compared(work, &groups);
    let rows = if together.len() > 1 { basis.rows(&together) } else { Vec::new() };
    let table = moves(evidence, work, &groups, &settings);
    let moves = table.iter().flat_map(|table| &table.rows);
    let moves = moves.map(|row| super::moves::one(catalog, &settings, &row.step));
    let said = |lines: &[metier_words::Text]| lines.iter().map(|line| line.say(&locale)).collect::<Vec<_>>();
    let mut all = Map::new();
    let mut set = |key: &str, value: Value| all.insert(key.to_owned(), value);
    set("day", json!(basis.today.to_string()));
    set("place", json!(settings.place.geo.code()));
    set("work", work.map_or_else(|| missing("not-named"), |work| json!(catalog.code(work))));
    set("comparison", super::comparison::comparison(catalog, &together, &rows, &settings));
    set("moves", json!(moves.collect::<Vec<_>>()));
    set("check_next", json!(said(&handout.next)));
    set("notes", json!(said(&handout.notes)));
    all
}
