//! The commands that plan: moves, paths, paybacks, interests, the shortlist; and those around the program.

use std::fs;

use serde_json::Value;

use super::{json, metier, printed, run};

#[test]
fn every_answer_names_its_schema_program_languages_and_editions() {
    for (arguments, schema) in [
        (&["show", "32129"][..], "show"),
        (&["list", "--limit", "2"], "list"),
        (&["search", "nurse"], "search"),
        (&["sources"], "sources"),
        (&["compare", "32129", "32120"], "compare"),
        (&["similar", "32129"], "similar"),
        (&["path", "32129", "31100"], "path"),
        (&["payback", "32129", "32120"], "payback"),
        (&["rank", "32129"], "rank"),
        (&["duties", "32129"], "duties"),
        (&["interests", "210021"], "interests"),
        (&["fields"], "fields"),
    ] {
        let answer = json(&[arguments, &["--json", "--lang", "fr"]].concat());
        assert_eq!(answer["schema"], format!("metier.{schema}/5"), "{arguments:?}");
        assert_eq!(answer["version"], env!("CARGO_PKG_VERSION"));
        assert_eq!((&answer["language"], &answer["titles"]), (&"fr".into(), &"fr".into()));
        assert!(answer["data"]["noc-2021"].is_string());
    }
}

/// Keys and numbers are the same in every language.
#[test]
fn a_number_of_the_json_does_not_change_with_the_language() {
    fn numbers(value: &Value, found: &mut Vec<String>) {
        match value {
            Value::Number(number) => found.push(number.to_string()),
            Value::Array(list) => list.iter().for_each(|value| numbers(value, found)),
            Value::Object(object) => object.iter().for_each(|(key, value)| {
                found.push(key.clone());
                numbers(value, found);
            }),
            _ => {}
        }
    }
    for command in [&["show", "32129", "--region", "QC"][..], &["similar", "32129"], &["rank", "32129"]] {
        let of = |language| {
            let mut found = Vec::new();
            numbers(&json(&[command, &["--json", "--lang", language]].concat()), &mut found);
            found
        };
        assert_eq!(of("en"), of("ja"), "{command:?}");
    }
}

#[test]
fn moves_have_their_parts() {
    let answer = json(&["similar", "32129", "--json", "--limit", "5"]);
    let moves = answer["moves"].as_array().unwrap();
    assert_eq!(moves.len(), 5);
    assert!(moves.is_sorted_by_key(|m| -(m["likeness"].as_f64().unwrap() * 10.0) as i64));
    for m in moves {
        assert!(m["gaps"].as_array().unwrap().len() <= 5);
        assert!(
            m["pay_difference"]["hourly"].is_number() || m["pay_difference"]["missing"].is_string(),
            "{m}"
        );
    }
    // A role of its own has neighbours of its own, and a code may be written in many ways.
    let role = json(&["similar", "NOC32129.03", "--json"]);
    assert_eq!(role["profile"], "32129.03");
    assert_eq!(json(&["show", "32129 \u{2013} Other medical", "--json"])["code"], "32129");
}

#[test]
fn a_path_costs_what_its_moves_cost() {
    let answer = json(&["path", "32129", "31100", "--json"]);
    let moves = answer["moves"].as_array().unwrap();
    let sum: f64 = moves.iter().map(|step| step["cost"]["all"].as_f64().unwrap()).sum();
    assert!((1..=3).contains(&moves.len()));
    assert!((sum - answer["cost"].as_f64().unwrap()).abs() < 0.02, "{answer}");
    assert_eq!(moves.last().unwrap()["code"], "31100");
    // Free schooling makes no path dearer.
    let free = json(&["path", "32129", "31100", "--year", "0", "--json"]);
    assert!(free["cost"].as_f64() <= answer["cost"].as_f64());
}

/// Scenario 24 on the command line, in text and three languages too.
#[test]
fn ways_to_a_goal_are_few_and_meet_it() {
    let goal = [
        "path",
        "64100",
        "--min-pay",
        "70000",
        "--max-exposure",
        "60",
        "--max-schooling",
        "2",
        "--region",
        "NS",
    ];
    let answer = json(&[&goal[..], &["--json", "--limit", "5"]].concat());
    let ways = answer["ways"].as_array().unwrap();
    assert_eq!(ways.len(), 5);
    for way in ways {
        assert!(way["pay"]["annual"].as_f64().unwrap() >= 70_000.0, "{way}");
        assert!(way["exposure"].as_f64().unwrap().round() <= 60.0, "{way}");
        assert!(way["schooling_known"] == true && way["schooling_years"].as_f64().unwrap() <= 2.01, "{way}");
        let moves = way["moves"].as_array().unwrap();
        assert!((1..=3).contains(&moves.len()));
        let sum: f64 = moves.iter().map(|step| step["cost"]["all"].as_f64().unwrap()).sum();
        assert!((sum - way["cost"].as_f64().unwrap()).abs() < 0.03, "{way}");
    }
    for language in ["en", "fr", "ja"] {
        let text = printed(&[&goal[..], &["--lang", language]].concat());
        assert!(text.contains(ways[0]["to"].as_str().unwrap()) && text.lines().count() > 8, "{text}");
    }
    assert_eq!(run(&["path", "64100"]).status.code(), Some(2), "from where to nowhere");
    assert_eq!(run(&["path", "64100", "62020", "--min-pay", "70000"]).status.code(), Some(2));
    assert_eq!(run(&["path", "64100", "--min-pay", "900000"]).status.code(), Some(1));
    assert_eq!(run(&["path", "64100", "--min-pay", "7x"]).status.code(), Some(2));
    for arguments in
        [&["path", "64100", "64100"][..], &["path", "64100", "NOC 64100", "--max-schooling", "1"]]
    {
        let same = run(arguments);
        let told = String::from_utf8(same.stderr).unwrap();
        assert_eq!(same.status.code(), Some(1), "{told}");
        assert!(told.contains("is where you start and where you want to go"), "{told}");
    }
}

#[test]
fn tuition_that_is_not_given_is_said_to_be_left_out() {
    let without = json(&["payback", "32129", "32120", "--json"]);
    assert!(without["assumptions"]["tuition"]["missing"].is_string());
    let with =
        json(&["payback", "32129", "32120", "--tuition-low", "15000", "--tuition-high", "55000", "--json"]);
    let value = |end: &str| with[end]["net_present_value"].as_i64().unwrap();
    assert!(value("low_tuition") > value("high_tuition"));
    assert!(without["low_tuition"]["net_present_value"].as_i64().unwrap() > value("low_tuition"));
    assert_eq!(run(&["payback", "32129", "32120", "--rate", "21"]).status.code(), Some(2));
    // 32129 has no wage in PE: both are of Canada then, never one of each.
    let there = json(&["payback", "32129", "32120", "--region", "PE", "--json"]);
    assert_eq!(there["assumptions"], without["assumptions"]);
    assert_eq!(there["assumptions"]["geo"], "CA");
}

#[test]
fn the_shortlist_is_written_from_scripts_and_read_again() {
    let folder = tempfile::tempdir().unwrap();
    let at = |arguments: &[&str]| {
        let mut command = metier(arguments);
        command.env("METIER_CONFIG_DIR", folder.path()).env("METIER_STATE_DIR", folder.path());
        command.output().unwrap()
    };
    let rows = || {
        let output = at(&["shortlist", "list", "--json"]);
        serde_json::from_slice::<Value>(&output.stdout).unwrap()["rows"].as_array().unwrap().clone()
    };
    assert!(at(&["shortlist", "add", "32129", "NOC 21232", "--note", "two\nlines"]).status.success());
    assert!(at(&["shortlist", "note", "21232", "what I", "want"]).status.success());
    assert!(at(&["shortlist", "status", "32129", "applying"]).status.success());
    assert!(at(&["shortlist", "tag", "32129", "near home,Later", "later"]).status.success());
    assert!(at(&["shortlist", "tag", "32129", "LATER", "--remove"]).status.success());
    assert_eq!(at(&["shortlist", "status", "32129", "sometime"]).status.code(), Some(2));
    assert_eq!(at(&["shortlist", "status", "72200", "idea"]).status.code(), Some(1));
    let kept = rows();
    super::schema::keeps(
        &serde_json::from_slice(&at(&["shortlist", "list", "--json"]).stdout).unwrap(),
        "shortlist",
    );
    let today = metier_model::date::Day::today().to_string();
    assert_eq!((&kept[0]["status"], &kept[0]["since"]), (&"applying".into(), &today.into()));
    assert_eq!(kept[0]["tags"], serde_json::json!(["near home"]));
    assert_eq!(kept[1]["status"], "idea");
    let table = String::from_utf8(at(&["shortlist", "list", "--status", "applying"]).stdout).unwrap();
    assert!(table.contains("32129") && !table.contains("21232") && table.contains("near home"), "{table}");
    let table = String::from_utf8(at(&["shortlist", "list", "--tag", "near home"]).stdout).unwrap();
    assert!(table.contains("32129") && !table.contains("21232"), "{table}");
    let page = String::from_utf8(at(&["shortlist"]).stdout).unwrap();
    assert!(page.contains("| applying since") && page.contains("tags: near home"), "{page}");
    assert_eq!((&kept[0]["code"], &kept[0]["note"]), (&"32129".into(), &"two lines".into()));
    assert_eq!(kept[1]["note"], "what I want");
    assert_eq!(at(&["shortlist", "remove", "72200"]).status.code(), Some(1));
    // A second list: made, filled, shown, renamed, and removed only when that is said.
    assert_eq!(at(&["shortlist", "add", "65200", "--list", "Plan B"]).status.code(), Some(1));
    assert!(at(&["shortlist", "lists", "new", "Plan B"]).status.success());
    assert_eq!(at(&["shortlist", "lists", "new", "plan b"]).status.code(), Some(1));
    assert!(at(&["shortlist", "--list", "plan b", "add", "65200"]).status.success());
    let lists: Value = serde_json::from_slice(&at(&["shortlist", "lists", "--json"]).stdout).unwrap();
    super::schema::keeps(&lists, "shortlist-lists");
    let names = |lists: &Value| -> Vec<(String, u64, bool)> {
        let one = |row: &Value| {
            (row["name"].as_str().unwrap().into(), row["entries"].as_u64().unwrap(), row["chosen"] == true)
        };
        lists["rows"].as_array().unwrap().iter().map(one).collect()
    };
    assert_eq!(names(&lists), [(String::new(), 2, true), ("Plan B".to_owned(), 1, false)]);
    let page = String::from_utf8(at(&["shortlist", "--list", "Plan B"]).stdout).unwrap();
    assert!(page.contains("\n| 65200 ") && !page.contains("## 1."), "about two sheets: {page}");
    let page = String::from_utf8(at(&["shortlist", "--list", "Plan B", "export", "--full"]).stdout).unwrap();
    assert!(page.starts_with("# Shortlist of occupations: Plan B"), "{page}");
    let (table, first) = (page.find("\n| 65200 ").unwrap(), page.find("## 1. 65200").unwrap());
    assert!(table < first, "the table of all comes first");
    assert!(!page.contains("32129"));
    let json: Value =
        serde_json::from_slice(&at(&["shortlist", "list", "--list", "Plan B", "--json"]).stdout).unwrap();
    assert_eq!((&json["list"], &json["rows"][0]["code"]), (&"Plan B".into(), &"65200".into()));
    assert!(at(&["shortlist", "lists", "rename", "Plan B", "Plan C"]).status.success());
    assert_eq!(at(&["shortlist", "lists", "remove", "Plan C"]).status.code(), Some(1));
    assert!(at(&["shortlist", "lists", "remove", "Plan C", "--yes"]).status.success());
    let asked = at(&["shortlist", "list", "--list", "Plan C"]);
    assert_eq!(asked.status.code(), Some(1));
    assert!(String::from_utf8(asked.stderr).unwrap().contains("no list \"Plan C\""));
    // An empty list is no page.
    at(&["shortlist", "lists", "new", "Empty"]);
    let none = folder.path().join("none.md");
    let empty = at(&["shortlist", "--list", "Empty", "export", none.to_str().unwrap()]);
    assert_eq!((empty.status.code(), none.exists()), (Some(1), false));
    assert!(at(&["shortlist", "lists", "remove", "Empty"]).status.success());
    let page = folder.path().join("list.html");
    let file = page.to_str().unwrap();
    assert!(at(&["shortlist", "export", file]).status.success());
    assert_eq!(at(&["shortlist", "export", file]).status.code(), Some(1), "nothing is overwritten");
    assert!(fs::read_to_string(&page).unwrap().contains("what I want"));
    let exported = folder.path().join("list.json");
    fs::write(&exported, at(&["shortlist", "list", "--json"]).stdout).unwrap();
    assert!(at(&["shortlist", "remove", "32129", "21232"]).status.success());
    assert!(rows().is_empty());
    assert!(at(&["shortlist", "import", exported.to_str().unwrap()]).status.success());
    assert_eq!(rows(), kept);
}

/// Scenario 20: the code of a letter as it stands there. One that is also a class of this edition is both, also behind
/// the name of the classification; a year that is not the table's is not repeated as if it were.
#[test]
fn codes_of_old_letters_are_answered_in_the_readers_words() {
    let told = |arguments: &[&str]| String::from_utf8(run(arguments).stderr).unwrap();
    for text in ["6322", "NOC 6322", "cnp 6322", "NOC-6322"] {
        let told = told(&["show", text]);
        assert!(
            told.contains("6322 is a class above the unit groups") && told.contains("63200 Cooks"),
            "{told}"
        );
    }
    for text in ["NOC 2016 6322", "NOC 2011 6322"] {
        let told = told(&["show", text]);
        assert!(told.contains(" 6322 is a code of NOC 2016; in NOC 2021 it is 63200"), "{told}");
    }
    let split = told(&["show", "2173"]);
    assert!(
        split.contains("21231") && split.contains("21211") && split.contains("Name one of them"),
        "{split}"
    );
    for text in ["CNP 3413", "2173", "6322"] {
        let told = told(&["show", text, "--lang", "fr"]);
        assert!(told.contains("CNP 2016") && !told.contains("NOC"), "{told}");
    }
    assert!(told(&["show", "SOC 29-1141.00"]).contains(" 29-1141.00 is a code of SOC 2018"));
}

#[test]
fn a_page_of_html_stands_alone() {
    for arguments in [
        &["show", "32129", "--html"][..],
        &["show", "32129", "31102", "--html"],
        &["compare", "32129", "32120", "--html"],
        &["shortlist", "--html"],
    ] {
        let page = printed(arguments);
        assert!(page.starts_with("<!DOCTYPE html>") && page.trim_end().ends_with("</html>"), "{arguments:?}");
        for outside in ["<script", "src=", "<link", "@import", "url("] {
            assert!(!page.contains(outside), "{arguments:?}: {outside}");
        }
        for tag in ["table", "ul", "svg", "main", "p", "li", "tr", "h2"] {
            let opened =
                page.matches(&format!("<{tag}>")).count() + page.matches(&format!("<{tag} ")).count();
            assert_eq!(opened, page.matches(&format!("</{tag}>")).count(), "{arguments:?}: {tag}");
        }
    }
    assert!(printed(&["compare", "32129", "32120", "--html"]).contains("<svg"));
}

#[test]
fn what_surrounds_the_program_is_made_from_its_own_description() {
    for shell in ["bash", "zsh", "fish", "powershell"] {
        let script = printed(&["completions", shell]);
        assert!(script.contains("shortlist") && script.contains("usual-hours"), "{shell}");
    }
    let bash = printed(&["completions", "bash"]);
    assert!(bash.contains("32129") && bash.contains("NU"));
    // Economic regions by their code, with the name beside it where the shell shows one.
    assert!(bash.contains("ER3530") && !bash.contains("ER35 "));
    let fish = printed(&["completions", "fish"]);
    // A word that the dashboard opens with, before every command, would be taken for the command.
    let zsh = printed(&["completions", "zsh"]);
    assert!(!zsh.contains("::start"), "zsh completes no command");
    // `metier help`: the commands are its words.
    let help = fish.lines().find(|line| line.contains("using_subcommand help\" -f -a")).unwrap();
    let words: Vec<&str> = help.rsplit_once("-a \"").unwrap().1.trim_end_matches('"').split(' ').collect();
    for command in ["show", "compare", "shortlist", "help", "version"] {
        assert!(words.contains(&command), "{command} of {help}");
    }
    assert!(fish.contains("32129 'Other medical") && fish.contains("seen_subcommand_from add"));
    assert!(fish.contains("ER3530") && fish.contains("Toronto") && fish.contains("Nunavut"));
    let page = printed(&["man"]);
    assert!(page.contains(".TH metier") && page.contains("payback"));
    assert!(printed(&["help", "payback", "--lang", "fr"]).contains("Utilisation"));
    assert!(printed(&["version", "--verbose"]).contains("oasis-2025"));
    let schema: Value = serde_json::from_str(&printed(&["config", "schema"])).unwrap();
    assert!(schema["properties"]["region"]["enum"].as_array().unwrap().contains(&"ON".into()));
    assert!(printed(&["config"]).contains("region"));
}

#[test]
fn a_word_near_a_command_is_not_guessed_at_and_another_one_must_be_a_title() {
    for (arguments, says) in [
        (&["serach"][..], "Did you mean search?"),
        (&["qqqq zzzz"], "neither a command nor a code nor a job title"),
        (&["show", "32129.77"], "32129.01"),
        (&["show", "32129", "--json", "--fields", "nope"], "hierarchy"),
        (&["show", "32129", "--html", "--json"], "cannot go with"),
    ] {
        let output = run(arguments);
        let told = String::from_utf8_lossy(&output.stderr);
        assert!(!output.status.success() && told.contains(says), "{arguments:?}: {told}");
    }
    // A title or a code gets as far as the terminal that is missing here.
    for start in ["32129", "prosthetist", "NOC 32129"] {
        let told = run(&[start]);
        assert!(!String::from_utf8_lossy(&told.stderr).contains("neither"), "{start}");
    }
}

#[test]
fn text_without_sources_and_by_page() {
    let text = printed(&["show", "32129", "--page", "pay", "--plain"]);
    assert!(text.contains("## Pay") && !text.contains("## Skills") && !text.contains('['), "{text}");
    let keys = json(&["show", "32129", "--json", "--fields", "pay,rating"]);
    assert!(keys["pay"].is_object() && keys["roles"].is_null() && keys["code"] == "32129");
    assert_eq!(
        printed(&["list", "--limit", "3", "--region", "Ontario"]),
        printed(&["list", "--limit", "3", "--region", "on"])
    );
}

#[test]
fn what_the_program_says_of_itself_is_told_to_machines_too() {
    let folder = tempfile::tempdir().unwrap();
    let at = |arguments: &[&str]| {
        let mut command = metier(arguments);
        command.env("METIER_CONFIG_DIR", folder.path()).env("METIER_STATE_DIR", folder.path());
        let output = command.env("TERM", "xterm").env("METIER_UNIT", "hour").output().unwrap();
        (output.status.code(), output.stdout, String::from_utf8(output.stderr).unwrap())
    };
    let answer = |arguments: &[&str]| {
        let (code, out, told) = at(arguments);
        assert_eq!(told, "", "{arguments:?}");
        (code, serde_json::from_slice::<Value>(&out).unwrap())
    };
    fs::write(folder.path().join("config.ron"), r#"(region: "BC", theme: "light")"#).unwrap();
    let setting = |answer: &Value, name: &str| {
        let all = answer["settings"].as_array().unwrap();
        let own = all.iter().find(|own| own["name"] == name).unwrap();
        (own["value"].clone(), own["origin"].as_str().unwrap().to_owned())
    };
    let (_, shown) = answer(&["config", "--json"]);
    assert_eq!(setting(&shown, "region"), ("BC".into(), "config".into()));
    assert_eq!(setting(&shown, "unit"), ("hour".into(), "environment".into()));
    // Set aside, neither file nor variable is listed as taken, and that is said.
    let (_, shown) = answer(&["config", "--json", "--no-config", "--lang", "en"]);
    assert_eq!(shown["set_aside"], true);
    assert_eq!(setting(&shown, "region"), ("CA".into(), "default".into()));
    assert_eq!(setting(&shown, "theme").1, "default");
    assert_eq!(setting(&shown, "unit"), ("year".into(), "default".into()));
    let (code, out, told) = at(&["config", "--no-config", "--lang", "en"]);
    assert!(!String::from_utf8(out).unwrap().contains("config.ron") && told.contains("set aside"), "{told}");
    assert_eq!(code, Some(0));
    let (code, found) = answer(&["doctor", "--json"]);
    super::schema::keeps(&found, "doctor");
    assert_eq!((code, &found["wrong"]), (Some(0), &0.into()));
    // What is wrong is an answer and an exit code, not a sentence beside it.
    fs::write(folder.path().join("config.ron"), "(region: \"XX\")").unwrap();
    for (command, sound) in [(&["config", "check", "--json"][..], "sound"), (&["doctor", "--json"], "")] {
        let (code, out, _) = at(command);
        let found: Value = serde_json::from_slice(&out).unwrap();
        assert_eq!(code, Some(1), "{found}");
        assert!(sound.is_empty() || found[sound] == false, "{found}");
        assert!(found.to_string().contains("XX"), "{found}");
    }
}

#[test]
fn duties_are_told_by_role() {
    let all = json(&["duties", "32129", "--json"]);
    let roles = all["roles"].as_array().unwrap();
    assert_eq!(roles.len(), 4);
    let show = json(&["show", "32129", "--json"]);
    let flat: Vec<&Value> = roles.iter().flat_map(|role| role["duties"].as_array().unwrap()).collect();
    assert_eq!(flat, show["ai"]["duties"].as_array().unwrap().iter().collect::<Vec<_>>());
    let one = json(&["duties", "32129", "--role", "3", "--json"]);
    assert_eq!(one["roles"].as_array().unwrap()[..], roles[2..3]);
    assert_eq!(json(&["duties", "32129.03", "--json"])["roles"], one["roles"]);
    // What the counts of duties and the shares of tasks each count stands beside them, in every language and in JSON.
    let mut counted = 0;
    for role in roles {
        // A role that no task is known of counts none.
        let (Some(tasks), Some(rest)) = (role["tasks"].as_u64(), role["uncovered_tasks"]["all"].as_u64())
        else {
            assert!(role["tasks"]["missing"].is_string(), "{}", role["tasks"]);
            continue;
        };
        counted += 1;
        assert!(rest <= tasks);
        let text = role["note"]["text"].as_str().unwrap();
        assert!(text.contains(&format!("{tasks} task")) && text.contains(&format!("{rest} of")), "{text}");
        assert_eq!(role["note"]["key"], "counted-apart-from-tasks");
    }
    assert!(counted > 1, "{counted}");
    assert_eq!(show["ai"]["by_role"][0]["duties"]["note"], roles[0]["note"]);
    for (lang, words) in [
        ("en", "So the two can differ."),
        ("fr", "Les deux peuvent donc différer."),
        ("ja", "異なることがあります"),
    ] {
        let text = printed(&["show", "32129", "--lang", lang]);
        assert!(text.contains(words), "{text}");
    }
    // As many columns in each row; the numbers are numbers, what is missing is empty and has its reason.
    let csv = printed(&["duties", "32129", "--csv", "--lang", "fr"]);
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), flat.len());
    for row in &rows {
        assert!(row[4].is_empty() != row[6].is_empty() && row[4].parse::<f32>().is_ok() != row[4].is_empty());
    }
    let tabs = printed(&["duties", "32129"]);
    assert!(tabs.lines().all(|line| line.split('\t').count() == 7), "{tabs}");
    for (arguments, code) in [
        (&["duties", "32129", "--role", "5"][..], 1),
        (&["duties", "99999"], 1),
        (&["duties"], 2),
        (&["duties", "32129", "--html"], 2),
    ] {
        assert_eq!(run(arguments).status.code(), Some(code), "{arguments:?}");
    }
}

/// In CSV a range around a number stands in columns of its own, and every number is one.
#[test]
fn a_comparison_in_csv_has_numbers() {
    let text = printed(&["compare", "32129", "32120", "--csv"]);
    let rows: Vec<Vec<&str>> = text.lines().map(|line| line.split(',').collect()).collect();
    let ranged: Vec<&Vec<&str>> = rows
        .iter()
        .filter(|row| row.len() == 7 && row[1..].iter().all(|cell| cell.parse::<f64>().is_ok()))
        .collect();
    assert_eq!(ranged.len(), 2, "rating and exposure: {text}");
    for row in ranged {
        let of = |at: usize| row[at].parse::<f64>().unwrap();
        for at in [1, 4] {
            assert!(of(at + 1) <= of(at) && of(at) <= of(at + 2), "{row:?}");
        }
    }
    let compared = json(&["compare", "32129", "32120", "--json"]);
    let rated = compared["comparison"].as_array().unwrap().iter().find(|row| row["key"] == "rating").unwrap();
    assert!(rated["cells"][0]["low"].is_number() && rated["cells"][0]["high"].is_number(), "{rated}");
}

/// Ways of unknown length stand behind the others in every form, told apart, with the count of such occupations.
#[test]
fn ways_of_unknown_length_stand_in_a_group_of_their_own() {
    let goal = ["path", "52111", "--min-pay", "50000"];
    let answer = json(&[&goal[..], &["--json"]].concat());
    let known: Vec<bool> =
        answer["ways"].as_array().unwrap().iter().map(|way| way["schooling_years"].is_number()).collect();
    let first = known.iter().filter(|&&known| known).count();
    let unknown = known.len() - first;
    assert!(first == 8 && unknown > 0 && known[..first].iter().all(|&known| known), "{known:?}");
    assert!(answer["occupations_of_unknown_length"].as_u64().unwrap() >= unknown as u64);
    for language in ["en", "fr", "ja"] {
        let text = printed(&[&goal[..], &["--lang", language]].concat());
        let parts: Vec<&str> = text.split("\n\n").collect();
        assert_eq!(parts.len(), 4, "{text}");
        let floors = parts[2].lines().skip(1).filter(|line| line.contains('+')).count();
        assert_eq!((parts[0].lines().count(), floors), (9, unknown), "{text}");
    }
    let lines = printed(&[&goal[..], &["--csv"]].concat()).lines().count();
    assert_eq!(lines, known.len() + 1, "one table of values");
}
