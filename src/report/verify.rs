//! How complete the data is: `metier data verify`; and our crosswalk as a table: `metier data crosswalk`.

use std::fmt::Write;

use metier_data::Catalog;
use metier_model::schema::{Fit, Occupation};
use metier_model::{GroupId, Lang, UNIT_GROUPS};

/// What a part of an occupation is called, and how many entries it has.
type Part = (&'static str, fn(&Occupation) -> usize);

const PARTS: [Part; 17] = [
    ("summary", |o| usize::from(!o.summary.is_empty())),
    ("roles", |o| o.roles.len()),
    ("duties", |o| o.roles.iter().map(|role| role.duties.len()).sum()),
    ("employers", |o| o.roles.iter().map(|role| role.employers.len()).sum()),
    ("requirements", |o| o.requirements.len()),
    ("training steps", |o| o.training.len()),
    ("AI: takes over", |o| o.ai.takes_over.len()),
    ("AI: assists", |o| o.ai.assists.len()),
    ("AI: stays human", |o| o.ai.stays_human.len()),
    ("AI: skills", |o| o.ai.skills.len()),
    ("AI: entry level", |o| usize::from(!o.ai.entry_level.is_empty())),
    ("AI: long run", |o| usize::from(!o.ai.long_run.is_empty())),
    ("suits", |o| o.suits.len()),
    ("may not suit", |o| o.may_not_suit.len()),
    ("outlook", |o| usize::from(!o.outlook.is_empty())),
    ("growth tags", |o| o.growth.len()),
    ("similar", |o| o.similar.len()),
];

/// Parts that an occupation may rightly lack.
const OPTIONAL: [Part; 4] = [
    ("credentials", |o| o.credentials.len()),
    ("progression", |o| o.progression.len()),
    ("not confused with", |o| o.not_confused_with.len()),
    ("O*NET links", |o| o.roles.iter().map(|role| role.onet.len()).sum()),
];

/// A table of completeness; true where every part that must be there is there for all unit groups.
pub fn completeness(catalog: &Catalog) -> (String, bool) {
    let occupations: Vec<Occupation> =
        GroupId::all().filter_map(|group| catalog.occupation(group, Lang::En)).collect();
    let mut text = format!("{:<20}{:>14}{:>10}\n", "part", "unit groups", "entries");
    let mut complete = true;
    let mut row = |(name, count): &Part, must: bool| {
        let having = occupations.iter().filter(|o| count(o) > 0).count();
        let entries: usize = occupations.iter().map(count).sum();
        complete &= !must || having == UNIT_GROUPS;
        let _ = writeln!(text, "{name:<20}{:>14}{entries:>10}", format!("{having} of {UNIT_GROUPS}"));
    };
    for part in &PARTS {
        row(part, true);
    }
    for part in &OPTIONAL {
        row(part, false);
    }
    let absent: Vec<&str> = GroupId::all()
        .filter(|&g| catalog.occupation(g, Lang::En).is_none())
        .map(|g| catalog.code(g))
        .collect();
    if !absent.is_empty() {
        let _ = writeln!(text, "\nnot written yet: {}", absent.join(" "));
    }
    let titles = |lang| GroupId::all().map(|group| catalog.job_titles(group, lang).count()).sum::<usize>();
    let fields = catalog.fields();
    let positions: usize = fields.iter().flat_map(|f| &f.clusters).map(|c| c.positions.len()).sum();
    let _ = writeln!(text, "\njob titles: {} English, {} French", titles(Lang::En), titles(Lang::Fr));
    let _ = writeln!(text, "fields: {} with {positions} positions", fields.len());
    for (source, count) in crate::content::sources::coverage(catalog) {
        let _ = writeln!(text, "{source:<30}{count:>4} of {UNIT_GROUPS}");
    }
    text.push_str(&tables(catalog));
    (text, complete)
}

/// How much the tables hold that are not by unit group alone.
fn tables(catalog: &Catalog) -> String {
    let levels = || catalog.columns().three_year.iter().flatten();
    let determined = levels().filter(|level| level.is_determined()).count();
    let profiles = catalog.profiles();
    let count = profiles.codes.len();
    let mut matches = [0_usize; 4];
    for (from, to) in (0..count).flat_map(|from| (0..count).map(move |to| (from, to))) {
        if let Some(slot) = catalog.esdc_match(from, to).and_then(|level| matches.get_mut(level as usize)) {
            *slot += 1;
        }
    }
    let [not, somewhat, similar, very] = matches;
    let counts: usize = GroupId::all().map(|group| catalog.studied(group).len()).sum();
    let fields = catalog.study_fields();
    let named = fields.iter().filter(|field| !field.name_fr.is_empty()).count();
    let people: usize = GroupId::all().map(|group| catalog.facts(group).people.len()).sum();
    let rates = catalog.unemployment();
    let majors: std::collections::BTreeSet<&str> = rates.iter().map(|rate| rate.major.as_str()).collect();
    [
        format!(
            "\nthree-year outlook: {determined} of {} unit groups and places determined",
            levels().count()
        ),
        format!("OaSIS: {count} profiles on {} scales", profiles.scales.len()),
        format!("match matrix: {very} very similar, {similar} similar, {somewhat} somewhat, {not} not"),
        format!("study: {counts} counts of {} fields, {named} of them named in French by us", fields.len()),
        format!("people: {people} unit groups and places"),
        format!("unemployment: {} rates of {} major groups\n", rates.len(), majors.len()),
    ]
    .join("\n")
}

/// Our crosswalk with every decision: followed, left out, ours; the one table that
/// `data/crosswalk.csv` holds.
pub fn crosswalk(catalog: &Catalog) -> String {
    let (crosswalk, onet) = (catalog.crosswalk(), catalog.onet());
    let mut writer = csv::Writer::from_writer(Vec::new());
    let mut rows: Vec<[String; 7]> = Vec::new();
    for link in &crosswalk.links {
        let group = GroupId(link.group);
        let Some(target) = onet.get(link.onet as usize) else { continue };
        let role = catalog
            .occupation(group, Lang::En)
            .and_then(|o| o.roles.get(link.role as usize).map(|r| r.profile.clone()));
        let fit = match link.fit {
            Some(Fit::Same) => "same",
            Some(Fit::Close) => "close",
            Some(Fit::Partial) => "partial",
            None => "",
        };
        rows.push([
            catalog.code(group).to_owned(),
            role.unwrap_or_default(),
            target.code.clone(),
            target.title.clone(),
            fit.to_owned(),
            link.origin.word().to_owned(),
            link.why.clone().unwrap_or_default(),
        ]);
    }
    for (group, position, why) in &crosswalk.left_out {
        if let Some(target) = onet.get(*position as usize) {
            rows.push([
                catalog.code(GroupId(*group)).to_owned(),
                String::new(),
                target.code.clone(),
                target.title.clone(),
                "left-out".to_owned(),
                String::new(),
                why.clone(),
            ]);
        }
    }
    rows.sort();
    let _ = writer.write_record(["code", "role", "onet", "onet_title", "fit", "origin", "reason"]);
    for row in rows {
        let _ = writer.write_record(row);
    }
    let table = writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default();
    format!("# source: metier, crosswalk-dais, crosswalk-bc, onet-29.3\n{table}")
}
