//! Measures of AI exposure, the O*NET occupations they are by, and the published crosswalks to NOC 2021.

use metier_words::Msg;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::clean::{figure, optional};
use super::error::{Result, shown};
use super::output::Output;
use super::sheet::{Alike, Sheet, Told};
use super::{Batch, note};

/// Decimals kept of measures: enough for every published value, short of binary noise.
const PLACES: usize = 6;

/// Columns of the shares of each level of education.
const LEVELS: &str = "onet,c1,c2,c3,c4,c5,c6,c7,c8,c9,c10,c11,c12";

/// A link of a crosswalk: whether the line is of The Dais' file, the line, and the last two columns of the table.
type Link = ((bool, u64), [String; 2]);

/// `aioe.csv`: exposure and complementarity by unit group. The file's `caioe` is left out: it is wrong for
/// two groups and follows from the other two columns.
pub(super) fn aioe(path: &Path, batch: &mut Batch) -> Result<()> {
    let sheet = Sheet::open(path)?;
    let code = sheet.column(&["noc_2021"])?;
    let aioe = sheet.column(&["aioe"])?;
    let complementarity = sheet.column(&["groupmean"])?;
    let mut table = Output::new("aioe.csv", &["dais-2025"], "code,aioe,complementarity", 1).of([
        ("code", &code),
        ("aioe", &aioe),
        ("complementarity", &complementarity),
    ]);
    for row in sheet.rows() {
        table.at(row);
        let [aioe, theta] = [row.required(&aioe)?, row.required(&complementarity)?].map(|v| figure(v, 9));
        table.push([row.unit_group(&code)?, aioe, theta]);
    }
    batch.add(table);
    Ok(())
}

/// `eloundou.csv`: alpha, beta and gamma by O*NET occupation, and how many tasks carry which label.
pub(super) fn eloundou(folder: &Path, batch: &mut Batch) -> Result<()> {
    let tasks = Sheet::open(&folder.join("eloundou_task_labels.tsv"))?;
    let (onet, task) = (tasks.column(&["O*NET-SOC Code"])?, tasks.column(&["Task ID"])?);
    let kind = tasks.column(&["Task Type"])?;
    let human = tasks.column(&["human_exposure_agg"])?;
    let model = tasks.column(&["gpt4_exposure"])?;
    let mut counts: BTreeMap<String, [[usize; 3]; 3]> = BTreeMap::new();
    let mut told = Told::default();
    for row in tasks.rows() {
        told.once(row, &task, [row.get(&onet), row.get(&task)])?;
        let count = counts.entry(row.get(&onet).to_string()).or_default();
        let core = row.get(&kind) == "Core";
        let [all, cores, models] = count;
        for (column, into) in [(&human, vec![Some(all), core.then_some(cores)]), (&model, vec![Some(models)])]
        {
            let label = row.get(column);
            let Some(at) = ["E0", "E1", "E2"].iter().position(|l| *l == label) else {
                return Err(row.fault(
                    column,
                    Msg::ImportNoneOf { value: shown(label), accepted: shown("E0, E1, E2") },
                ));
            };
            for cell in into.into_iter().flatten().filter_map(|labels| labels.get_mut(at)) {
                *cell += 1;
            }
        }
    }
    let sheet = Sheet::open(&folder.join("eloundou_occ_level.csv"))?;
    let onet = sheet.column(&["O*NET-SOC Code"])?;
    let figures = [
        sheet.column(&["human_rating_alpha"])?,
        sheet.column(&["human_rating_beta"])?,
        sheet.column(&["human_rating_gamma"])?,
        sheet.column(&["dv_rating_beta"])?,
    ];
    let mut table = Output::new(
        "eloundou.csv",
        &["eloundou-2023"],
        "onet,alpha,beta,gamma,gpt_beta,e0,e1,e2,core_e0,core_e1,core_e2,gpt_e0,gpt_e1,gpt_e2",
        1,
    )
    .of(std::iter::once("onet")
        .chain(["alpha", "beta", "gamma", "gpt_beta"])
        .zip(std::iter::once(&onet).chain(&figures)));
    for row in sheet.rows() {
        table.at(row);
        let code = row.get(&onet).to_string();
        let labels = counts.get(&code).copied().unwrap_or_default();
        let mut fields = vec![code];
        for column in &figures {
            // Nine places, so that halves and means of the same figures stay alike and share a rank.
            fields.push(figure(row.required(column)?, 9));
        }
        fields.extend(labels.iter().flatten().map(usize::to_string));
        table.push_row(fields);
    }
    batch.add(table);
    Ok(())
}

/// `microsoft.csv`: the applicability score by SOC 2018 occupation.
pub(super) fn microsoft(path: &Path, batch: &mut Batch) -> Result<()> {
    let sheet = Sheet::open(path)?;
    let soc = sheet.column(&["SOC Code"])?;
    let score = sheet.column(&["ai_applicability_score"])?;
    let mut table = Output::new("microsoft.csv", &["microsoft-2025"], "soc,score", 1)
        .of([("soc", &soc), ("score", &score)]);
    for row in sheet.rows() {
        table.at(row);
        table.push([row.get(&soc).to_string(), figure(row.required(&score)?, PLACES)]);
    }
    batch.add(table);
    Ok(())
}

/// `onet.csv` and `onet_education.csv` from the O*NET database's files in `folder`.
pub(super) fn onet(folder: &Path, batch: &mut Batch) -> Result<()> {
    let zones = Sheet::open(&folder.join("job_zones.csv"))?;
    let (zone_of_code, zone) = (zones.column(&["O*NET-SOC Code"])?, zones.column(&["Job Zone"])?);
    let (mut zone_of, mut alike) = (BTreeMap::new(), Alike::default());
    for row in zones.rows() {
        let key = row.get(&zone_of_code);
        alike.told(row, &zone, [key, ""], row.get(&zone))?;
        zone_of.insert(key, row);
    }
    let sheet = Sheet::open(&folder.join("occupation_data.csv"))?;
    let (code, title) = (sheet.column(&["O*NET-SOC Code"])?, sheet.column(&["Title"])?);
    let mut table = Output::new("onet.csv", &["onet-29.3"], "onet,title,job_zone", 1).of([
        ("onet", &code),
        ("title", &title),
        ("job_zone", &zone),
    ]);
    for row in sheet.rows() {
        table.at(row);
        let key = row.get(&code);
        let zone = zone_of.remove(key).map(|row| row.get(&zone)).unwrap_or_default();
        table.push([key.to_string(), row.text(&title), zone.to_string()]);
    }
    batch.add(table);
    // A zone of no occupation is a code that nobody meant.
    if let Some(row) = zone_of.into_values().next() {
        return Err(row.fault(&zone_of_code, Msg::ImportNoOnet { value: shown(row.get(&zone_of_code)) }));
    }

    let sheet = Sheet::open(&folder.join("education_training_and_experience.csv"))?;
    let code = sheet.column(&["O*NET-SOC Code"])?;
    let scale = sheet.column(&["Scale ID"])?;
    let category = sheet.column(&["Category"])?;
    let share = sheet.column(&["Data Value"])?;
    let mut levels: BTreeMap<String, (u64, [String; 12])> = BTreeMap::new();
    let mut told = Told::default();
    for row in sheet.rows().filter(|row| row.get(&scale) == "RL") {
        told.once(row, &category, [row.get(&code), row.get(&category)])?;
        let number = row.whole(&category, u32::MAX)? as usize;
        let of_code =
            levels.entry(row.get(&code).to_string()).or_insert_with(|| (row.line(), <_>::default()));
        let Some(cell) = of_code.1.get_mut(number.wrapping_sub(1)) else {
            return Err(row.fault(&category, Msg::ImportNoCategory { value: shown(number) }));
        };
        *cell = optional(row.number(&share)?, 2);
    }
    let own = LEVELS.split(',').map(|column| (column, if column == "onet" { &code } else { &share }));
    let mut table = Output::new("onet_education.csv", &["onet-29.3"], LEVELS, 1).of(own);
    for (code, (line, shares)) in levels {
        table.at_line(sheet.head().path(), line);
        table.push_row(std::iter::once(code).chain(shares).collect());
    }
    batch.add(table);
    Ok(())
}

/// `crosswalk_published.csv`: every link of the two published crosswalks whose O*NET code the database has.
/// `bc_weight` is the B.C. file's `down_weight`, the last step of its method: shares that add up to 1 in a
/// unit group after links unlike the rest have been weighed down (its diagnostics report on that step).
pub(super) fn crosswalk(folder: &Path, onet: &Path, batch: &mut Batch) -> Result<()> {
    let known = Sheet::open(&onet.join("occupation_data.csv"))?;
    let code = known.column(&["O*NET-SOC Code"])?;
    let known: BTreeSet<&str> = known.rows().map(|row| row.get(&code)).collect();
    let mut links: BTreeMap<(String, String), Link> = BTreeMap::new();
    let (mut unknown, mut repeated, mut merged) = (0, 0, 0);

    let dais_file = Sheet::open(&folder.join("thedais_noc2021_onet26.csv"))?;
    let (noc, code) = (dais_file.column(&["noc"])?, dais_file.column(&["onet"])?);
    for row in dais_file.rows() {
        if !known.contains(row.get(&code)) {
            unknown += 1;
            continue;
        }
        let key = (row.unit_group(&noc)?, row.get(&code).to_string());
        let (_, [dais, _]) = links.entry(key).or_insert_with(|| ((true, row.line()), <_>::default()));
        repeated += usize::from(!dais.is_empty());
        *dais = "1".to_string();
    }

    let bc = Sheet::open(&folder.join("bcgov_onet_to_noc2021.csv"))?;
    let (noc, code) = (bc.column(&["noc_2021"])?, bc.column(&["onet_soc_code"])?);
    let weight = bc.column(&["down_weight"])?;
    let mut alike = Alike::default();
    for row in bc.rows() {
        let group = row.unit_group(&noc)?;
        if !known.contains(row.get(&code)) {
            unknown += 1;
        } else if group == "00018" {
            merged += 1;
        } else {
            let own = figure(row.required(&weight)?, PLACES);
            alike.told(row, &weight, [&group, row.get(&code)], &own)?;
            let key = (group, row.get(&code).to_string());
            let link = links.entry(key).or_insert_with(|| ((false, row.line()), <_>::default()));
            let (_, [_, share]) = link;
            *share = own;
            // The weight is what a rule may be broken by.
            link.0 = (false, row.line());
        }
    }
    let mut table = Output::new(
        "crosswalk_published.csv",
        &["crosswalk-dais", "crosswalk-bc"],
        "code,onet,dais,bc_weight",
        2,
    )
    .of([("code", &noc), ("onet", &code), ("bc_weight", &weight)]);
    for ((code, onet), ((is_dais, line), [dais, share])) in links {
        table.at_line(if is_dais { dais_file.head() } else { bc.head() }.path(), line);
        table.push([code, onet, dais, share]);
    }
    note(
        batch,
        "crosswalk_published.csv",
        "links left out: O*NET code not in the database's release",
        unknown,
    );
    note(batch, "crosswalk_published.csv", "rows of The Dais that repeat a link", repeated);
    note(
        batch,
        "crosswalk_published.csv",
        "B.C. links of 00018 left out: NOC 2021 has no such group",
        merged,
    );
    batch.add(table);
    Ok(())
}
