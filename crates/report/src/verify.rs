//! How complete the data is: `metier data verify`; and our crosswalk as a table: `metier data crosswalk`.

use std::collections::BTreeSet;

use metier_words::{Msg, Number, Text};
use serde_json::{Value, json};

use crate::value::object;
use metier_content::terms;
use metier_data::Catalog;
use metier_evidence::ai;
use metier_model::facts::{ListMeaning, Stream, StudyField};
use metier_model::schema::{Fit, Occupation};
use metier_model::{GroupId, Lang, UNIT_GROUPS};

/// What a part of an occupation is called, for machines and in words, and how many entries it has.
type PartRow = (&'static str, Msg, fn(&Occupation) -> usize);

const PARTS: [PartRow; 16] = [
    ("summary", Msg::PartSummary, |o| usize::from(!o.summary.is_empty())),
    ("roles", Msg::PartRoles, |o| o.roles.len()),
    ("duties", Msg::PartDuties, |o| o.roles.iter().map(|role| role.duties.len()).sum()),
    ("employers", Msg::PartEmployers, |o| o.roles.iter().map(|role| role.employers.len()).sum()),
    ("training", Msg::PartTraining, |o| o.training.len()),
    ("ai_takes_over", Msg::PartAiTakesOver, |o| o.ai.takes_over.len()),
    ("ai_assists", Msg::PartAiAssists, |o| o.ai.assists.len()),
    ("ai_stays_human", Msg::PartAiStaysHuman, |o| o.ai.stays_human.len()),
    ("ai_skills", Msg::PartAiSkills, |o| o.ai.skills.len()),
    ("ai_entry_level", Msg::PartAiEntryLevel, |o| usize::from(!o.ai.entry_level.is_empty())),
    ("ai_long_run", Msg::PartAiLongRun, |o| usize::from(!o.ai.long_run.is_empty())),
    ("suits", Msg::PartSuits, |o| o.suits.len()),
    ("may_not_suit", Msg::PartMayNotSuit, |o| o.may_not_suit.len()),
    ("outlook", Msg::PartOutlook, |o| usize::from(!o.outlook.is_empty())),
    ("growth", Msg::PartGrowth, |o| o.growth.len()),
    ("similar", Msg::PartSimilar, |o| o.similar.len()),
];

/// The first line of our crosswalk.
const CROSSWALK: &str = "# source: metier, crosswalk-dais, crosswalk-bc, onet-29.3; codes: NOC 2021 v1.0, OaSIS profiles of \
                         NOC 2021 v1.0, O*NET-SOC 2019";

/// Parts that an occupation may rightly lack.
const OPTIONAL: [PartRow; 5] = [
    ("requirements", Msg::PartRequirements, |o| o.requirements.len()),
    ("credentials", Msg::PartCredentials, |o| o.credentials.len()),
    ("progression", Msg::PartProgression, |o| o.progression.len()),
    ("not_confused", Msg::PartNotConfused, |o| o.not_confused_with.len()),
    ("onet", Msg::PartOnet, |o| o.roles.iter().map(|role| role.onet.len()).sum()),
];

/// How many unit groups have a part.
struct PartCount {
    token: &'static str,
    name: Msg,
    /// Unit groups that have it, in each language of the texts.
    having: Vec<usize>,
    /// Entries of all together.
    entries: usize,
    must: bool,
}

impl PartCount {
    fn complete(&self) -> bool {
        !self.must || self.having.iter().all(|&having| having == UNIT_GROUPS)
    }
}

fn parts(catalog: &Catalog) -> Vec<PartCount> {
    // Where a language is not written yet the catalogue answers in another, which counts as missing here.
    let written = Lang::ALL.map(|lang| -> Vec<Occupation> {
        let all = GroupId::all().filter_map(|group| catalog.occupation(group, lang));
        all.filter(|occupation| occupation.prose == lang).collect()
    });
    let musts = PARTS.iter().map(|part| (part, true)).chain(OPTIONAL.iter().map(|part| (part, false)));
    musts
        .map(|((token, name, count), must)| PartCount {
            token,
            name: name.clone(),
            having: written.iter().map(|own| own.iter().filter(|o| count(o) > 0).count()).collect(),
            // The build holds both languages to the same number of entries.
            entries: written.first().into_iter().flatten().map(count).sum(),
            must,
        })
        .collect()
}

/// The same as the table for machines; true where everything that must be there is there.
pub fn json(catalog: &Catalog) -> (Value, bool) {
    let rows = parts(catalog);
    let complete = rows.iter().all(PartCount::complete);
    let of = |row: &PartCount| {
        let having = Lang::ALL.iter().zip(&row.having).map(|(lang, n)| (lang.code(), json!(n)));
        json!({
            "part": row.token, "must": row.must, "unit_groups": object(having), "entries": row.entries,
        })
    };
    let sources = metier_content::sources::coverage(catalog);
    let sources =
        sources.into_iter().map(|(source, count)| json!({ "source": source, "unit_groups": count }));
    let titles = Lang::ALL.map(|lang| (lang.code(), json!(titles(catalog, lang))));
    let tables = tables(catalog).map(|(table, counts, _)| {
        (table, object(counts.into_iter().map(|(what, n)| (what, json!(n)))).into())
    });
    let body = json!({
        "complete": complete, "unit_groups": UNIT_GROUPS, "not_written": absent(catalog),
        "job_titles": object(titles), "tables": object(tables),
        "parts": rows.iter().map(of).collect::<Vec<_>>(), "sources": sources.collect::<Vec<_>>(),
    });
    (body, complete)
}

/// A table of completeness by language with what else there is; true where every part that must be there is there for
/// all unit groups in every language.
pub fn completeness(catalog: &Catalog) -> (Vec<Vec<Text>>, Vec<Text>, bool) {
    let all = UNIT_GROUPS as i64;
    let groups = Lang::ALL.map(|lang| Text::from(Msg::VerifyGroupsIn { lang: Text::verbatim(lang.code()) }));
    let mut rows: Vec<Vec<Text>> =
        vec![[Msg::VerifyPart.into()].into_iter().chain(groups).chain([Msg::VerifyEntries.into()]).collect()];
    let parts = parts(catalog);
    let complete = parts.iter().all(PartCount::complete);
    rows.extend(parts.into_iter().map(|part| {
        let having = part.having.iter().map(|&n| Msg::VerifyOf { n: n as i64, all }.into());
        let name = std::iter::once(Text::from(part.name));
        name.chain(having).chain([Number::whole(part.entries as i64).into()]).collect()
    }));
    for (source, count) in metier_content::sources::coverage(catalog) {
        let of = Msg::VerifyOf { n: count as i64, all };
        // Figures have no language.
        rows.push(vec![Text::verbatim(source), of.into(), Text::EMPTY, Text::EMPTY]);
    }
    let mut more = Vec::new();
    let absent = absent(catalog);
    if !absent.is_empty() {
        more.push(Msg::VerifyNotWritten { codes: Text::verbatim(absent.join(" ")) }.into());
    }
    let titles = Lang::ALL.map(|lang| {
        let language = terms::language(lang).into();
        Msg::VerifyTitlesIn { n: titles(catalog, lang), language }.into()
    });
    more.push(Msg::VerifyTitles { titles: Text::commas(titles) }.into());
    more.extend(tables(catalog).map(|(.., says)| says.into()));
    (rows, more, complete)
}

/// A table that is not by unit group alone: its word for machines, what it counts, and the same in a sentence.
type Table = (&'static str, Vec<(&'static str, i64)>, Msg);

/// How much the tables hold that are not by unit group alone.
fn tables(catalog: &Catalog) -> [Table; 17] {
    let levels = || catalog.columns().three_year.iter().flatten();
    let (determined, all) =
        (levels().filter(|level| level.is_determined()).count() as i64, levels().count() as i64);
    let profiles = catalog.profiles();
    let count = profiles.codes.len();
    let mut matches = [0_i64; 4];
    for (from, to) in (0..count).flat_map(|from| (0..count).map(move |to| (from, to))) {
        if let Some(slot) = catalog.esdc_match(from, to).and_then(|level| matches.get_mut(level as usize)) {
            *slot += 1;
        }
    }
    let [not, somewhat, similar, very] = matches;
    let counts = GroupId::all().map(|group| catalog.studied(group).len()).sum::<usize>() as i64;
    let studied = catalog.study_fields();
    let ours = |field: &&StudyField| Lang::others().all(|lang| !field.name.get(lang).is_empty());
    let named = studied.iter().filter(ours).count() as i64;
    let people = GroupId::all().map(|group| catalog.facts(group).people.len()).sum::<usize>() as i64;
    let rates = catalog.unemployment();
    let majors = rates.iter().map(|rate| rate.major.as_str()).collect::<BTreeSet<_>>().len() as i64;
    let (rates, studied) = (rates.len() as i64, studied.len() as i64);
    let (profiles, scales) = (count as i64, profiles.scales.len() as i64);
    let rated = (0..count).filter(|&profile| !catalog.context(profile).is_empty()).count() as i64;
    let contexts = catalog.context_scales().len() as i64;
    let fields = catalog.fields(Lang::default());
    let positions = fields.iter().flat_map(|f| &f.clusters).map(|c| c.positions.len()).sum::<usize>() as i64;
    let fields = fields.len() as i64;
    let immigration = catalog.immigration();
    let permits = immigration.permits.len() as i64;
    let communities = immigration.communities.len() as i64;
    let listed: Vec<usize> = GroupId::all().map(|group| catalog.facts(group).pilots.len()).collect();
    let entries = listed.iter().sum::<usize>() as i64;
    let groups = listed.iter().filter(|&&n| n > 0).count() as i64;
    [
        (
            "fields",
            vec![("fields", fields), ("positions", positions)],
            Msg::VerifyFields { n: fields, positions },
        ),
        (
            "three_year",
            vec![("determined", determined), ("all", all)],
            Msg::VerifyThreeYear { n: determined, all },
        ),
        ("oasis", vec![("profiles", profiles), ("scales", scales)], Msg::VerifyOasis { profiles, scales }),
        (
            "work_context",
            vec![("profiles", rated), ("scales", contexts)],
            Msg::VerifyContext { profiles: rated, scales: contexts },
        ),
        (
            "matches",
            vec![("very", very), ("similar", similar), ("somewhat", somewhat), ("not", not)],
            Msg::VerifyMatches { very, similar, somewhat, not },
        ),
        (
            "study",
            vec![("counts", counts), ("fields", studied), ("named_by_us", named)],
            Msg::VerifyStudy { counts, fields: studied, named },
        ),
        ("people", vec![("rows", people)], Msg::VerifyPeople { n: people }),
        (
            "unemployment",
            vec![("rates", rates), ("majors", majors)],
            Msg::VerifyUnemployment { rates, majors },
        ),
        ("work_permits", vec![("rules", permits)], Msg::VerifyPermits { n: permits }),
        (
            "pilots",
            vec![("communities", communities), ("unit_groups", groups), ("entries", entries)],
            Msg::VerifyPilots { communities, groups, entries },
        ),
        observed_use(catalog),
        linked_duties(catalog),
        tasks(catalog),
        rounds(catalog),
        province_rounds(catalog),
        lists(catalog),
        former_codes(catalog),
    ]
}

fn observed_use(catalog: &Catalog) -> Table {
    let seen = |group: &GroupId| ai::observed_share(catalog, *group).is_some();
    let n = GroupId::all().filter(seen).count() as i64;
    let (all, rounds) = (UNIT_GROUPS as i64, catalog.observed_use().rounds.len() as i64);
    let counts = vec![("unit_groups", n), ("all", all), ("rounds", rounds)];
    ("observed_use", counts, Msg::VerifyObservedUse { n, all, rounds })
}

/// Duties and how many of them stand for tasks of O*NET, by which a duty is called touched or used.
fn linked_duties(catalog: &Catalog) -> Table {
    let (mut all, mut n) = (0, 0);
    for occupation in GroupId::all().filter_map(|group| catalog.occupation(group, Lang::default())) {
        for role in &occupation.roles {
            all += role.duties.len() as i64;
            n += role.tasks.iter().filter(|tasks| !tasks.is_empty()).count() as i64;
        }
    }
    ("ai_by_duty", vec![("linked", n), ("all", all)], Msg::VerifyDuties { n, all })
}

fn tasks(catalog: &Catalog) -> Table {
    let (mut all, mut rated, mut physical) = (0, 0, 0);
    for task in (0..catalog.onet().len()).flat_map(|onet| catalog.tasks(onet)) {
        all += 1;
        rated += i64::from(task.label.is_some());
        physical += i64::from(task.physical);
    }
    let counts = vec![("tasks", all), ("rated", rated), ("physical", physical)];
    ("tasks", counts, Msg::VerifyTasks { all, rated, physical })
}

fn rounds(catalog: &Catalog) -> Table {
    let rounds = &catalog.immigration().rounds;
    let n = rounds.len() as i64;
    let categories = rounds.iter().map(|round| &round.category).collect::<BTreeSet<_>>().len() as i64;
    let counts = vec![("rounds", n), ("categories", categories)];
    ("express_entry_rounds", counts, Msg::VerifyRounds { n, categories })
}

fn province_rounds(catalog: &Catalog) -> Table {
    let rounds = &catalog.immigration().province_rounds;
    let n = rounds.len() as i64;
    let places = rounds.iter().map(|round| round.geo).collect::<BTreeSet<_>>().len() as i64;
    let counts = vec![("rounds", n), ("places", places)];
    ("province_rounds", counts, Msg::VerifyProvinceRounds { n, places })
}

/// Lists of occupations, the unit groups that stand on one, thresholds, and programs by rule.
fn lists(catalog: &Catalog) -> Table {
    let (immigration, columns) = (catalog.immigration(), catalog.columns());
    let listed = |stream: &&Stream| stream.meaning != ListMeaning::NoList;
    let n = immigration.streams.iter().filter(listed).count() as i64;
    let groups = GroupId::all().filter(|group| !columns.lists_of(group.index()).is_empty()).count() as i64;
    let (rules, programs) = (immigration.rules.len() as i64, immigration.programs.len() as i64);
    let counts = vec![("lists", n), ("unit_groups", groups), ("rules", rules), ("programs", programs)];
    ("immigration", counts, Msg::VerifyLists { n, groups, rules, programs })
}

/// The concordance of NOC 2016: its codes that lead to a unit group, and the unit groups that have one.
fn former_codes(catalog: &Catalog) -> Table {
    let of = |group| catalog.codes_of_2016(group);
    let n = GroupId::all().flat_map(|group| of(group).iter()).collect::<BTreeSet<_>>().len() as i64;
    let groups = GroupId::all().filter(|&group| !of(group).is_empty()).count() as i64;
    ("noc_2016", vec![("codes", n), ("unit_groups", groups)], Msg::VerifyFormer { n, groups })
}

/// Unit groups that nobody has written about yet.
fn absent(catalog: &Catalog) -> Vec<&str> {
    let unwritten = |group: &GroupId| catalog.occupation(*group, Lang::default()).is_none();
    GroupId::all().filter(unwritten).map(|group| catalog.code(group)).collect()
}

/// Job titles in a language.
fn titles(catalog: &Catalog, lang: Lang) -> i64 {
    GroupId::all().map(|group| catalog.job_titles(group, lang).count()).sum::<usize>() as i64
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
            .occupation(group, Lang::default())
            .and_then(|o| o.roles.get(link.role as usize).map(|r| r.profile.clone()));
        rows.push([
            catalog.code(group).to_owned(),
            role.unwrap_or_default(),
            target.code.clone(),
            target.title.clone(),
            link.fit.map_or("", Fit::token).to_owned(),
            link.origin.token().to_owned(),
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
    format!("{CROSSWALK}\n{table}")
}
