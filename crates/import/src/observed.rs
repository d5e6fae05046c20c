//! AI by task and by observed use: O*NET's tasks with their labels, and the share of conversations by occupation.

use metier_words::Msg;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::error::Result;
use super::output::Output;
use super::sheet::{Alike, Sheet, Told};
use super::{Batch, clean, note};

const PLACES: usize = 6;
/// The largest number of a task: they have five digits.
const TASKS: u32 = 99_999;
/// The rounds of the index with the month in which each was drawn.
const ROUNDS: [(&str, &str); 5] =
    [("1", "2024-12"), ("2", "2025-03"), ("3", "2025-08"), ("4", "2025-11"), ("5", "2026-02")];
/// Kinds of collaboration in which the tool does the work.
const AUTOMATION: [&str; 2] = ["directive", "feedback_loop"];
/// Kinds in which a person does it with help.
const HELP: [&str; 3] = ["task_iteration", "learning", "validation"];

/// O*NET occupations of each task's text, in lower case: the index tells tasks by their text.
fn by_text(onet: &Path) -> Result<BTreeMap<String, Vec<String>>> {
    let sheet = Sheet::open(&onet.join("task_statements.csv"))?;
    let (code, text) = (sheet.column(&["O*NET-SOC Code"])?, sheet.column(&["Task"])?);
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for row in sheet.rows() {
        found.entry(row.get(&text).trim().to_lowercase()).or_default().push(row.get(&code).to_string());
    }
    Ok(found)
}

/// `onet_tasks.csv`: every task by its number, with the human label, its observed use and whether it needs a body.
/// The tasks' sentences stay out.
pub(super) fn tasks(folder: &Path, onet: &Path, batch: &mut Batch) -> Result<()> {
    let labels = Sheet::open(&folder.join("eloundou_task_labels.tsv"))?;
    let (code, id) = (labels.column(&["O*NET-SOC Code"])?, labels.column(&["Task ID"])?);
    let human = labels.column(&["human_exposure_agg"])?;
    let mut label_of: BTreeMap<(String, u32), String> = BTreeMap::new();
    let mut told = Told::default();
    for row in labels.rows() {
        told.once(row, &id, [row.get(&code), row.get(&id)])?;
        label_of.insert((row.get(&code).to_string(), row.whole(&id, TASKS)?), row.get(&human).to_string());
    }
    let used = Sheet::open(&folder.join("anthropic_task_penetration.csv"))?;
    let (text, share) = (used.column(&["task"])?, used.column(&["penetration"])?);
    let mut observed: BTreeMap<String, f64> = BTreeMap::new();
    // The index tells tasks by their text, of which some stand in it twice, in unlike letters.
    let mut alike = Alike::default();
    for row in used.rows() {
        let task = row.get(&text).to_lowercase();
        let of = row.required(&share)?;
        alike.told(row, &share, [&task, ""], &of.to_string())?;
        observed.insert(task, of);
    }
    let bodies = Sheet::open(&folder.join("physical_tasks.csv"))?;
    let (id, physical) = (bodies.column(&["Task ID"])?, bodies.column(&["Physical"])?);
    let mut body: BTreeSet<u32> = BTreeSet::new();
    let mut alike = Alike::default();
    for row in bodies.rows() {
        let is_physical = row.word(&physical, &["false", "true"])? == 1;
        let number = row.whole(&id, TASKS)?;
        alike.told(row, &physical, [row.get(&id), ""], row.get(&physical))?;
        if is_physical {
            body.insert(number);
        }
    }
    let sheet = Sheet::open(&onet.join("task_statements.csv"))?;
    let (code, id, text) =
        (sheet.column(&["O*NET-SOC Code"])?, sheet.column(&["Task ID"])?, sheet.column(&["Task"])?);
    let sources = ["onet-29.3", "eloundou-2023", "anthropic-2026", "physical-tasks"];
    let mut table = Output::new("onet_tasks.csv", &sources, "onet,task,label,observed,physical", 2)
        .of([("onet", &code), ("task", &id)]);
    let (mut unlabelled, mut unseen) = (0, 0);
    for row in sheet.rows() {
        table.at(row);
        let number = row.whole(&id, TASKS)?;
        let key = (row.get(&code).to_string(), number);
        let label = label_of.get(&key).cloned().unwrap_or_default();
        let share = observed.get(&row.get(&text).trim().to_lowercase()).copied();
        unlabelled += usize::from(label.is_empty());
        unseen += usize::from(share.is_none());
        table.push([
            key.0,
            // Numbers of equal length sort as numbers do.
            format!("{number:05}"),
            label,
            share.map_or(String::new(), |share| clean::figure(share, 4)),
            if body.contains(&number) { "1".to_string() } else { String::new() },
        ]);
    }
    note(batch, "onet_tasks.csv", "tasks without a label", unlabelled);
    note(batch, "onet_tasks.csv", "tasks that the observed use does not know", unseen);
    batch.add(table);
    Ok(())
}

/// `observed.csv`: observed use of an occupation, by SOC 2018: the mean over its tasks by time.
/// `observed_rounds.csv`: share of all conversations by O*NET occupation and round, with the share of automation
/// among those whose kind is known. A task of several occupations counts for each in equal parts.
pub(super) fn observed(folder: &Path, onet: &Path, batch: &mut Batch) -> Result<()> {
    let jobs = Sheet::open(&folder.join("anthropic_job_exposure.csv"))?;
    let (soc, share) = (jobs.column(&["occ_code"])?, jobs.column(&["observed_exposure"])?);
    let mut table = Output::new("observed.csv", &["anthropic-2026"], "soc,share", 1)
        .of([("soc", &soc), ("share", &share)]);
    for row in jobs.rows() {
        table.at(row);
        table.push([row.get(&soc).to_string(), clean::figure(row.required(&share)?, PLACES)]);
    }
    batch.add(table);

    let occupations = by_text(onet)?;
    let mut table = Output::new(
        "observed_rounds.csv",
        &["anthropic-2026", "onet-29.3"],
        "onet,round,tasks,share,kinds,kinds_share,automation",
        2,
    );
    let mut unknown = 0;
    for (number, month) in ROUNDS {
        let kinds = kinds(&folder.join("aei"), number)?;
        let sheet = Sheet::open(&folder.join("aei").join(format!("task_pct_v{number}.csv")))?;
        let (text, share) = (sheet.column(&["task_name"])?, sheet.column(&["pct"])?);
        let mut sums: BTreeMap<&str, (usize, f64, usize, f64, f64)> = BTreeMap::new();
        let mut told = Told::default();
        for row in sheet.rows() {
            let task = row.get(&text).trim().to_lowercase();
            told.once(row, &text, [&task, ""])?;
            let Some(of) = occupations.get(&task) else {
                unknown += 1;
                continue;
            };
            let all = row.share(&share, 100.0)?.ok_or_else(|| row.fault(&share, Msg::ImportNoFigure))?;
            let part = all / of.len() as f64;
            let kind = kinds.get(&task);
            for code in of {
                let (tasks, all, known, weight, automation) = sums.entry(code).or_default();
                *tasks += 1;
                *all += part;
                if let Some(kind) = kind {
                    *known += 1;
                    *weight += part;
                    *automation += part * kind;
                }
            }
        }
        for (code, (tasks, all, known, weight, automation)) in sums {
            let split = weight > 0.0;
            table.push([
                code.to_string(),
                month.to_string(),
                tasks.to_string(),
                clean::figure(all, PLACES),
                known.to_string(),
                if split { clean::figure(weight, PLACES) } else { String::new() },
                if split { clean::figure(automation / weight, PLACES) } else { String::new() },
            ]);
        }
    }
    note(batch, "observed_rounds.csv", "rows of tasks that O*NET 29.3 no longer has", unknown);
    batch.add(table);
    Ok(())
}

/// Share of automation among the conversations of a task whose kind is known; the first round has no kinds.
fn kinds(folder: &Path, number: &str) -> Result<BTreeMap<String, f64>> {
    let mut found = BTreeMap::new();
    if number == "1" {
        return Ok(found);
    }
    let sheet = Sheet::open(&folder.join(format!("automation_vs_augmentation_by_task_v{number}.csv")))?;
    let text = sheet.column(&["task", "task_name"])?;
    let columns =
        |names: &[&str]| -> Result<Vec<_>> { names.iter().map(|name| sheet.column(&[name])).collect() };
    let (automation, help) = (columns(&AUTOMATION)?, columns(&HELP)?);
    let mut told = Told::default();
    for row in sheet.rows() {
        told.once(row, &text, [row.get(&text), ""])?;
        let sum = |columns: &[super::sheet::SheetColumn]| -> Result<f64> {
            columns.iter().map(|column| Ok(row.share(column, 100.0)?.unwrap_or(0.0))).sum()
        };
        let (done, helped) = (sum(&automation)?, sum(&help)?);
        if done + helped > 0.0 {
            found.insert(row.get(&text).trim().to_lowercase(), done / (done + helped));
        }
    }
    Ok(found)
}
