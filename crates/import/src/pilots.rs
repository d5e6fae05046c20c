//! Immigration as JSON: rounds of Express Entry, the community pilots, the work permit after study.

use metier_pack::stream_key;
use metier_words::Msg;
use std::collections::BTreeMap;
use std::path::Path;

use super::error::{Result, shown};
use super::json::{Json, Node};
use super::output::Output;
use super::{Batch, geo, note};

/// `immigration_rounds.csv`: the rounds of each category that the file keeps, twelve at most, with the last of all.
pub(super) fn rounds(path: &Path, batch: &mut Batch) -> Result<()> {
    let file = Json::open(path)?;
    let checked = file.fetched()?;
    let columns = "category,date,number,cutoff,invitations,checked";
    let mut table = Output::new("immigration_rounds.csv", &["ircc-rounds-2026-08"], columns, 3);
    table.called([
        ("number", "drawNumber"),
        ("cutoff", "crs"),
        ("invitations", "size"),
        ("checked", "fetched"),
    ]);
    let mut rows: BTreeMap<[String; 6], u64> = BTreeMap::new();
    let mut told: BTreeMap<String, [String; 6]> = BTreeMap::new();
    let history = file.node().get("history");
    for (category, last) in file.node().members("byCategory")? {
        let before = history.as_ref().and_then(|history| history.get(category)?.items());
        for round in std::iter::once(last).chain(before.unwrap_or_default()) {
            let row = [
                category.to_owned(),
                round.past("date", &checked)?,
                round.number("drawNumber")?,
                round.number("crs")?,
                round.number("size")?,
                checked.clone(),
            ];
            // A round has one number, and a category is drawn once a day: of two that say otherwise nobody can tell
            // which holds.
            let [_, date, number, ..] = &row;
            for name in [format!("round {number}"), format!("{category} {date}")] {
                if *told.entry(name.clone()).or_insert_with(|| row.clone()) != row {
                    return Err(round.fault("drawNumber", Msg::ImportJsonAgain { name: shown(name) }));
                }
            }
            rows.entry(row).or_insert(round.line());
        }
    }
    for (row, line) in rows {
        table.at_line(path, line);
        table.push(row);
    }
    batch.add(table);
    Ok(())
}

/// `immigration_rounds_provinces.csv`: the rounds of the provinces by stream and whom they take. A stream's name ends where the file adds
/// whom a round took; what a province hides stays empty.
pub(super) fn province_rounds(path: &Path, batch: &mut Batch) -> Result<()> {
    let file = Json::open(path)?;
    let checked = file.fetched()?;
    let columns = "geo,date,stream,part,hourly,yearly,teers,fields,atlantic,score,invitations,checked,url";
    let name = "immigration_rounds_provinces.csv";
    let mut table = Output::new(name, &["province-rounds-2026-08"], columns, 11);
    let number = |round: &Node, key: &str| match round.get(key) {
        // A province hides some of them.
        None => Ok(String::new()),
        Some(own) if own.is_null() => Ok(String::new()),
        Some(_) => round.number(key),
    };
    table.called(["part", "hourly", "yearly", "teers", "fields", "atlantic"].map(|own| (own, "note")));
    let mut rows: Vec<([String; 13], u64)> = Vec::new();
    let provinces = file.node().get("provinces");
    for (province, of) in file.node().members("provinces")? {
        let Some(geo) = geo::province(province) else {
            let reason = Msg::ImportNoPlace { value: shown(province) };
            return Err(provinces.as_ref().unwrap_or(&of).fault(province, reason));
        };
        let url = of.text("url")?;
        for round in of.get("draws").and_then(|draws| draws.items()).into_iter().flatten() {
            let stream = round.text("stream")?;
            let stream = short(&stream);
            let remark = round.said("note").unwrap_or_default();
            let [part, hourly, yearly, teers, fields, atlantic] = super::round_for::read(&remark);
            let mut letters = stream.trim().chars();
            let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
            let row = [
                geo.to_string(),
                round.past("date", &checked)?,
                first + letters.as_str(),
                part,
                hourly,
                yearly,
                teers,
                fields,
                atlantic,
                number(&round, "score")?,
                number(&round, "invitations")?,
                checked.clone(),
                url.clone(),
            ];
            rows.push((row, round.line()));
        }
    }
    let told = rows.len();
    rows.sort();
    rows.dedup_by(|(a, _), (b, _)| a == b);
    note(batch, name, "rounds that stand twice in the file", told - rows.len());
    note(batch, name, "rounds whose stream is spelled as in its latest round", one_spelling(&mut rows));
    rows.sort();
    for (row, line) in rows {
        table.at_line(path, line);
        table.push(row);
    }
    batch.add(table);
    Ok(())
}

/// Manitoba adds in the same words whom a round took. The broad category is kept, as it is what tells the round apart.
fn short(stream: &str) -> String {
    let Some((name, whom)) = stream.split_once(" – Top scoring") else { return stream.to_owned() };
    let category = whom.split_once("broad occupational category ").map(|(_, rest)| rest);
    match category.and_then(|rest| rest.chars().next()).filter(char::is_ascii_digit) {
        Some(digit) => format!("{}, broad category {digit}", name.trim()),
        None => name.to_owned(),
    }
}

/// The provinces spell one stream in several ways, in capitals, order and number; the latest round's way serves for all.
/// How many rows it changes.
fn one_spelling(rows: &mut [([String; 13], u64)]) -> usize {
    let mut latest: BTreeMap<(String, String), (String, String)> = BTreeMap::new();
    for ([geo, date, stream, ..], _) in &*rows {
        let told = latest.entry((geo.clone(), stream_key(stream))).or_default();
        *told = told.clone().max((date.clone(), stream.clone()));
    }
    let mut changed = 0;
    for ([geo, _, stream, ..], _) in rows {
        if let Some((_, name)) = latest.get(&(geo.clone(), stream_key(stream)))
            && name != stream
        {
            stream.clone_from(name);
            changed += 1;
        }
    }
    changed
}

/// Codes that a community's list names and that NOC 2021 does not have.
const NO_CODES: [&str; 1] = ["73210"];

/// `immigration_pilots.csv`: the unit groups on the lists of the communities of both pilots.
pub(super) fn pilots(path: &Path, batch: &mut Batch) -> Result<()> {
    let file = Json::open(path)?;
    let checked = file.fetched()?;
    let columns = "code,pilot,province,community,checked,url";
    let mut table = Output::new("immigration_pilots.csv", &["community-pilots-2026-08"], columns, 4);
    let (mut sectors, mut misprints, mut rows) = (0, 0, Vec::new());
    table.called([("code", "noc"), ("pilot", "type"), ("checked", "fetched")]);
    for row in file.node().rows("rows")? {
        let code = row.text("noc")?;
        if code.is_empty() {
            sectors += 1;
            continue;
        }
        if NO_CODES.contains(&code.as_str()) {
            misprints += 1;
            continue;
        }
        let province = row.text("province")?;
        let Some(geo) = geo::province(&province) else {
            return Err(row.fault("province", Msg::ImportNoPlace { value: shown(province) }));
        };
        let name = row.text("community")?;
        let community = name.strip_suffix(&format!(", {province}")).unwrap_or(&name).to_string();
        let pilot = row.text("type")?;
        let url = row.text("url")?;
        rows.push(([code, pilot, geo.to_string(), community, checked.clone(), url], row.line()));
    }
    let told = rows.len();
    rows.sort();
    rows.dedup_by(|(a, _), (b, _)| a == b);
    note(batch, "immigration_pilots.csv", "rows left out: NOC 2021 has no such code", misprints);
    note(batch, "immigration_pilots.csv", "rows that stand twice in the file", told - rows.len());
    for (row, line) in rows {
        table.at_line(path, line);
        table.push(row);
    }
    note(batch, "immigration_pilots.csv", "rows that name a sector and no unit group left out", sectors);
    batch.add(table);
    Ok(())
}

/// `work_permits.csv`: the rules of the work permit after study as numbers; the file's sentences stay out.
pub(super) fn permits(path: &Path, batch: &mut Batch) -> Result<()> {
    let file = Json::open(path)?;
    let checked = file.fetched()?;
    let columns = "subject,study,value,least,since,checked,url";
    let mut table = Output::new("work_permits.csv", &["ircc-work-permit-2026-08"], columns, 2);
    table.called([("subject", "factor"), ("study", "stream"), ("since", "effective"), ("least", "basis")]);
    for rule in file.node().rows("requirements")? {
        table.at_line(path, rule.line());
        let factor = rule.text("factor")?;
        let subject = match factor.as_str() {
            "pgwpLength" => "length",
            "pgwpCombine" => "combine",
            "pgwpOnce" => "once",
            "pgwpWindow" => "window",
            "pgwpMinProgram" => "program",
            "pgwpLanguage" => "language",
            other => return Err(rule.fault("factor", Msg::ImportFactor { value: shown(other) })),
        };
        let stream = rule.text("stream")?;
        let study = match stream.as_str() {
            "" => "any",
            "degree" => "university",
            known @ ("masters" | "short" | "long" | "college") => known,
            other => return Err(rule.fault("stream", Msg::ImportStudies { value: shown(other) })),
        };
        // "minProgramMonths=8" and "eachMinProgramMonths=8" stand among other facts in one field.
        let basis = rule.text("basis")?;
        let least = basis
            .split(';')
            .filter_map(|fact| fact.split_once('='))
            .find(|(name, _)| name.to_lowercase().ends_with("minprogrammonths"))
            .map(|(_, months)| months.to_string())
            .unwrap_or_default();
        let value = rule.whole("value").map_or(String::new(), |value| value.to_string());
        table.push([
            subject.to_string(),
            study.to_string(),
            value,
            if subject == "program" { String::new() } else { least },
            rule.text("effective")?,
            checked.clone(),
            rule.text("url")?,
        ]);
        if basis.split(';').any(|fact| fact == "languageTakesHigher") {
            let none = String::new();
            let since = rule.text("effective")?;
            let url = rule.text("url")?;
            table.push([
                "combine-language".to_string(),
                study.to_string(),
                none.clone(),
                none,
                since,
                checked.clone(),
                url,
            ]);
        }
        // The file leaves out the condition on the field of study, which came into force with that on the language of the
        // same programs and stands on the same page.
        if subject == "language" && study == "college" {
            table.push([
                "field".to_string(),
                study.to_string(),
                String::new(),
                String::new(),
                rule.text("effective")?,
                checked.clone(),
                rule.text("url")?,
            ]);
        }
        // Quebec counts its programs in hours, and the file keeps them beside the months.
        let hours = basis.split(';').filter_map(|fact| fact.split_once('='));
        for (_, hours) in hours.filter(|(name, _)| *name == "quebecHours") {
            table.push([
                "program-quebec".to_string(),
                study.to_string(),
                hours.to_string(),
                String::new(),
                rule.text("effective")?,
                checked.clone(),
                rule.text("url")?,
            ]);
        }
    }
    batch.add(table);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(name: &str, text: &str, relay: fn(&Path, &mut Batch) -> Result<()>) -> Result<String> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        let mut batch = Batch::default();
        relay(&path, &mut batch)?;
        let mut table = batch.outputs.remove(0);
        table.write(folder.path(), folder.path())?;
        Ok(std::fs::read_to_string(folder.path().join(table.name)).unwrap())
    }

    #[test]
    fn rounds_are_told_once_and_in_order() {
        let text = r#"{"fetched": "2026-08-21",
            "byCategory": {"stem": {"date": "2024-04-11", "crs": 491, "size": 4500, "drawNumber": 293},
                "trade": {"date": "2026-04-02", "crs": 477, "size": 3000, "drawNumber": 408}},
            "history": {"stem": [], "trade": [
                {"date": "2026-04-02", "crs": 477, "size": 3000, "drawNumber": 408},
                {"date": "2025-09-18", "crs": 505, "size": 1250, "drawNumber": 368}]}}"#;
        let made = rows("draws.json", text, rounds).unwrap();
        let lines: Vec<&str> = made.lines().skip(2).collect();
        assert_eq!(
            lines,
            [
                "stem,2024-04-11,293,491,4500,2026-08-21",
                "trade,2025-09-18,368,505,1250,2026-08-21",
                "trade,2026-04-02,408,477,3000,2026-08-21",
            ]
        );
        let error = rows("draws.json", r#"{"fetched": 1}"#, rounds).unwrap_err().to_string();
        assert!(error.contains("\"fetched\" is missing or is no string"), "{error}");
    }

    /// Of two values for one thing nobody can tell which holds, and no round is drawn after its file was fetched.
    #[test]
    fn what_contradicts_itself_is_refused() {
        let round = |date: &str, number: u32, crs: &str| {
            format!(r#"{{"date": "{date}", "crs": {crs}, "size": 4500, "drawNumber": {number}}}"#)
        };
        let told = |last: &str, before: &str| {
            let text = format!(
                r#"{{"fetched": "2026-08-21", "byCategory": {{"stem": {last}}}, "history": {{"stem": [{before}]}}}}"#
            );
            rows("draws.json", &text, rounds).map_err(|error| error.to_string())
        };
        let last = round("2026-04-02", 408, "477");
        assert!(told(&last, &last).is_ok());
        for (before, says) in [
            (round("2026-04-02", 408, "478"), "round 408 stands twice"),
            (round("2026-04-02", 409, "477"), "stem 2026-04-02 stands twice"),
            (round("2026-08-22", 409, "477"), "2026-08-22 is after 2026-08-21"),
            (round("2026-04-03", 409, "477, \"crs\": 478"), "the key \"crs\" stands twice"),
            (round("2026-04-03", 409, "-5"), "\"crs\" is missing or is no integer"),
        ] {
            let error = told(&last, &before).unwrap_err();
            assert!(error.contains(says), "{error}");
        }
        let province = |score: &str| {
            let text = format!(
                r#"{{"fetched": "2026-08-21", "provinces": {{"BC": {{"url": "https://example.org", "draws": [
                    {{"date": "2026-08-20", "stream": "Care", "score": {score}, "invitations": 5}}]}}}}}}"#
            );
            rows("draws.json", &text, province_rounds)
        };
        assert!(province("null").is_ok() && province("90").is_ok());
        for score in ["-5", "\"90,5\"", "90.5"] {
            assert!(province(score).unwrap_err().to_string().contains("\"score\""), "{score}");
        }
    }

    #[test]
    fn a_sector_without_a_code_is_left_out() {
        let text = r#"{"fetched": "2026-08-14", "rows": [
            {"community": "Brandon, MB", "province": "MB", "type": "RCIP", "noc": "32101", "url": "https://example.org"},
            {"community": "Brandon, MB", "province": "MB", "type": "RCIP", "noc": "", "url": "https://example.org"}]}"#;
        let made = rows("pilots.json", text, pilots).unwrap();
        let lines: Vec<&str> = made.lines().skip(2).collect();
        assert_eq!(lines, ["32101,RCIP,MB,Brandon,2026-08-14,https://example.org"]);
    }

    #[test]
    fn a_permit_keeps_its_number_and_the_shortest_program() {
        let text = r#"{"fetched": "2026-08-21", "requirements": [
            {"stream": "masters", "factor": "pgwpLength", "value": 36, "basis": "permit=36;minProgramMonths=8",
                "effective": "2024-02-15", "url": "https://example.org"},
            {"stream": "", "factor": "pgwpCombine", "value": null, "basis": "eachMinProgramMonths=8;languageTakesHigher",
                "effective": "", "url": "https://example.org"},
            {"stream": "college", "factor": "pgwpLanguage", "value": 5, "basis": "", "effective": "2024-11-01",
                "url": "https://example.org"},
            {"stream": "", "factor": "pgwpMinProgram", "value": 8, "basis": "minProgramMonths=8", "effective": "",
                "url": "https://example.org"}]}"#;
        let made = rows("permits.json", text, permits).unwrap();
        let lines: Vec<&str> = made.lines().skip(2).collect();
        assert_eq!(
            lines,
            [
                "combine,any,,8,,2026-08-21,https://example.org",
                "combine-language,any,,,,2026-08-21,https://example.org",
                "field,college,,,2024-11-01,2026-08-21,https://example.org",
                "language,college,5,,2024-11-01,2026-08-21,https://example.org",
                "length,masters,36,8,2024-02-15,2026-08-21,https://example.org",
                "program,any,8,,,2026-08-21,https://example.org",
            ]
        );
    }
}
