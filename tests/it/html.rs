//! Reports in HTML as a validator and a person with weak eyes meet them: tags nested and closed, tables square, headings
//! in order, nothing from elsewhere, contrast by WCAG 2.2 in light, dark and print.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

const VOID: [&str; 4] = ["meta", "br", "hr", "wbr"];
/// Elements of a picture may close themselves.
const SHAPES: [&str; 5] = ["rect", "line", "circle", "path", "polyline"];
const KNOWN: [&str; 36] = [
    "html",
    "head",
    "meta",
    "title",
    "style",
    "body",
    "main",
    "h1",
    "h2",
    "h3",
    "h4",
    "p",
    "ul",
    "li",
    "a",
    "small",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "blockquote",
    "details",
    "summary",
    "svg",
    "g",
    "text",
    "tspan",
    "desc",
    "rect",
    "line",
    "circle",
    "path",
    "polyline",
    "br",
];

fn page(user: &Path, arguments: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_metier"));
    command.args(arguments).arg("--html").env("METIER_CONFIG_DIR", user).env_remove("METIER_STATE_DIR");
    let output = command.env("LC_ALL", "C.UTF-8").stdin(Stdio::null()).output().unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn user() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let list = r#"(entries: [(code: "32129", note: "<script>alert(1)</script> & \"quoted\" 'x'", tags: ["<b>"]),
        (code: "99999", note: "</main></html>"), (code: "21231", status: "applying", since: "2026-02-03"),
        (code: "00013"), (code: "72310", note: "x")])"#;
    fs::write(folder.path().join("shortlist.ron"), list).unwrap();
    folder
}

fn all(user: &Path) -> Vec<(String, String)> {
    let mut pages = Vec::new();
    for (language, region) in [("en", "ON"), ("fr", "QC"), ("ja", "NU")] {
        for arguments in [
            &["shortlist"][..],
            &["shortlist", "export", "--full", "--from", "32120"],
            &["shortlist", "export", "--from", "32120"],
            &["show", "32129"],
            &["show", "32129.03"],
            &["show", "00013"],
            &["compare", "32129", "32120", "00013", "31301"],
            &["similar", "32129.03", "--limit", "6"],
            &["similar", "00013", "--limit", "2"],
        ] {
            let arguments = [arguments, &["--lang", language, "--region", region]].concat();
            pages.push((arguments.join(" "), page(user, &arguments)));
        }
    }
    pages
}

/// The tags of a page in order: name, attributes, whether it closes, whether it closes itself. Fails where a mark stands
/// that is no tag, and where an attribute has no quotes.
fn tags(told: &str, page: &str) -> Vec<(String, BTreeMap<String, String>, bool, bool)> {
    let body = page.strip_prefix("<!DOCTYPE html>\n").unwrap_or_else(|| panic!("{told}: no doctype"));
    let mut found = Vec::new();
    let mut rest = body;
    while let Some(at) = rest.find(['<', '>', '&']) {
        let from = &rest[at..];
        if let Some(entity) = from.strip_prefix('&') {
            let name = entity.split(';').next().unwrap();
            assert!(["amp", "lt", "gt", "quot", "#39"].contains(&name), "{told}: &{name}");
            rest = entity;
            continue;
        }
        let end = from.find('>').unwrap_or_else(|| panic!("{told}: a tag is not closed"));
        let inner = from[1..end].trim();
        let (closes, inner) = inner.strip_prefix('/').map_or((false, inner), |inner| (true, inner));
        let (alone, inner) = inner.strip_suffix('/').map_or((false, inner), |inner| (true, inner.trim_end()));
        let (name, mut more) = inner.split_once(' ').unwrap_or((inner, ""));
        assert!(KNOWN.contains(&name), "{told}: <{name}> is none of HTML that we write");
        let mut attributes = BTreeMap::new();
        while !more.trim().is_empty() {
            let (key, value) = more.split_once("=\"").unwrap_or_else(|| panic!("{told}: {name}: {more}"));
            let (value, after) = value.split_once('"').unwrap_or_else(|| panic!("{told}: {name}: {more}"));
            let again = attributes.insert(key.trim().to_owned(), value.to_owned());
            assert!(again.is_none(), "{told}: {key} twice in <{name}>");
            more = after;
        }
        found.push((name.to_owned(), attributes, closes, alone));
        rest = &from[end + 1..];
        // The rules of style are no markup.
        if found.last().unwrap().0 == "style" && !found.last().unwrap().2 {
            rest = &rest[rest.find("</style>").unwrap()..];
        }
    }
    found
}

#[test]
fn pages_are_well_formed_square_and_in_order() {
    let user = user();
    for (told, page) in all(user.path()) {
        let mut open: Vec<String> = Vec::new();
        let (mut level, mut width, mut cells, mut ids) = (0, None, 0_usize, BTreeSet::new());
        for (name, attributes, closes, alone) in tags(&told, &page) {
            let picture = open.iter().any(|name| name == "svg");
            assert!(
                !alone || picture && SHAPES.contains(&name.as_str()) || VOID.contains(&name.as_str()),
                "{told}: <{name}/>"
            );
            for (key, value) in &attributes {
                assert!(!key.starts_with("on"), "{told}: {key}");
                let address = ["href", "src"].contains(&key.as_str());
                assert!(
                    !address || name == "a" && value.starts_with("https://"),
                    "{told}: {name} {key}={value}"
                );
                assert!(key != "id" || ids.insert(value.clone()), "{told}: id {value} twice");
            }
            if closes {
                assert_eq!(open.pop().as_deref(), Some(name.as_str()), "{told}: </{name}>");
            } else if !alone && !VOID.contains(&name.as_str()) {
                let parent = open.last().map(String::as_str);
                match name.as_str() {
                    "li" => assert_eq!(parent, Some("ul"), "{told}"),
                    "tr" => assert!(matches!(parent, Some("thead" | "tbody")), "{told}"),
                    "td" | "th" => assert_eq!(parent, Some("tr"), "{told}"),
                    "summary" => assert_eq!(parent, Some("details"), "{told}"),
                    "h2" if parent == Some("summary") => {}
                    "p" | "ul" | "table" | "h1" | "h2" | "h3" | "h4" | "blockquote" | "details" => {
                        let folded = name != "h1" && name != "details" && parent == Some("details");
                        assert!(parent == Some("main") || folded, "{told}: <{name}> in {parent:?}");
                    }
                    "svg" => {
                        assert_eq!(attributes.get("role").map(String::as_str), Some("img"), "{told}");
                        assert!(attributes.contains_key("aria-label") || page.contains("<title>"), "{told}");
                    }
                    _ => {}
                }
                open.push(name.clone());
            }
            match (name.as_str(), closes) {
                ("h1" | "h2" | "h3" | "h4", false) => {
                    let own: u8 = name[1..].parse().unwrap();
                    assert!(own <= level + 1, "{told}: <{name}> after level {level}");
                    level = own;
                }
                ("table", false) => width = None,
                ("tr", false) => cells = 0,
                ("td" | "th", false) => cells += 1,
                ("tr", true) => {
                    assert_eq!(
                        *width.get_or_insert(cells),
                        cells,
                        "{told}: a row of a table has other cells"
                    );
                }
                _ => {}
            }
        }
        assert!(open.is_empty(), "{told}: {open:?} is open");
        for empty in ["<p></p>", "<li></li>", "<ul>\n</ul>", "<h2></h2>", "<script", "@import", "url("] {
            assert!(!page.contains(empty), "{told}: {empty}");
        }
        assert_eq!(page.matches("<h1>").count(), 1, "{told}");
        let language = if told.contains("--lang fr") {
            "fr-CA"
        } else if told.contains("--lang ja") {
            "ja"
        } else {
            "en-CA"
        };
        assert!(page.contains(&format!("<html lang=\"{language}\">")), "{told}");
        assert!(page.contains("<meta charset=\"utf-8\">") && page.contains("name=\"viewport\""), "{told}");
    }
}

/// The check itself can fail.
/// Who has kept a present work gets the comparison from it and the moves to what is saved; who has not is told how.
#[test]
fn the_page_of_a_shortlist_compares_and_shows_the_moves() {
    let folder = user();
    let arguments = ["shortlist", "--lang", "en"];
    let without = page(folder.path(), &arguments);
    assert!(without.contains("Occupations beside each other"), "the comparison");
    assert!(without.contains("The moves stand here once your work now is kept"), "how to get the moves");
    let named = page(folder.path(), &["shortlist", "export", "--from", "32120", "--lang", "en"]);
    assert!(
        named.contains("My work now: 32120 Medical laboratory technologists"),
        "the moves from work that is named"
    );
    fs::write(folder.path().join("config.ron"), "(work: \"32120\")").unwrap();
    let with = page(folder.path(), &arguments);
    assert!(with.contains("My work now: 32120 Medical laboratory technologists"), "the moves");
    let at = |text: &str| with.find(text).unwrap_or_else(|| panic!("{text}"));
    let order = [
        "<h2>Summary",
        "<h2>Occupations beside each other",
        "<h2>Moves from the present work",
        "<h2>What to check next",
        "<h2>Sources",
    ];
    assert!(order.map(at).is_sorted(), "{:?}", order.map(at));
    assert!(!with.contains("<h2>32129"), "all of each entry stands in the whole page");
    let whole = page(folder.path(), &["shortlist", "export", "--full", "--lang", "en"]);
    let at = |text: &str| whole.find(text).unwrap_or_else(|| panic!("{text}"));
    let order = ["<h2>Summary", "<h2>Occupations beside each other", "<h2>Moves from", "<h2>32129"];
    assert!(order.map(at).is_sorted(), "{:?}", order.map(at));
    // The same summary stands first.
    assert_eq!(cells(&with, "<h2>Summary"), cells(&whole, "<h2>Summary"));
}

/// The cells of the first table behind a place of a page, without where they come from.
fn cells(page: &str, behind: &str) -> Vec<Vec<String>> {
    let table = page.split_once(behind).unwrap().1.split_once("</table>").unwrap().0;
    let plain = |cell: &str| {
        let (mut text, mut rest) = (String::new(), cell);
        while let Some((before, tag)) = rest.split_once('<') {
            text.push_str(before);
            let end = if tag.starts_with("small") { "</small>" } else { ">" };
            rest = tag.split_once(end).unwrap().1;
        }
        text.push_str(rest);
        let marks = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
        marks.iter().fold(text, |text, (mark, own)| text.replace(mark, own)).trim().to_owned()
    };
    let cells = |row: &str| -> Vec<String> {
        let begins = |cell: &str| cell.find("<th ").or_else(|| cell.find("<td"));
        row.split("</t").filter_map(|cell| Some(plain(&cell[begins(cell)?..]))).collect()
    };
    table.split("<tr>").skip(1).map(cells).collect()
}

/// What is handed to a counsellor says the same in both forms: the same columns, the same cells, an entry of no unit group
/// and one that was never touched as well.
#[test]
fn the_summary_of_a_shortlist_is_one_in_both_forms() {
    let folder = user();
    for (language, region) in [("en", "ON"), ("fr", "QC"), ("ja", "NU")] {
        let arguments = ["shortlist", "--lang", language, "--region", region];
        let html = page(folder.path(), &arguments);
        let own: Vec<Vec<String>> = cells(&html, "<h2>");
        let mut command = Command::new(env!("CARGO_BIN_EXE_metier"));
        command.args(arguments).arg("--md").env("METIER_CONFIG_DIR", folder.path()).stdin(Stdio::null());
        let text = String::from_utf8(command.output().unwrap().stdout).unwrap();
        let table =
            text.lines().skip_while(|line| !line.starts_with('|')).take_while(|line| line.starts_with('|'));
        let other: Vec<Vec<String>> = table
            .filter(|line| !line.starts_with("| ---"))
            .map(|line| {
                let row = line.strip_prefix("| ").unwrap().strip_suffix(" |").unwrap();
                // Marks of Markdown in what the user typed.
                let plain = |cell: &str| cell.trim().replace('\\', "");
                row.split(" | ").map(plain).collect()
            })
            .collect();
        assert_eq!(own.len(), 6, "{language}: a head and five entries");
        // Title, rank, status, pay, AI, getting in, two outlooks, Express Entry, note.
        assert!(own.iter().all(|row| row.len() == 10), "{own:#?}");
        for (row, same) in own.iter().zip(&other) {
            let same: Vec<String> = (0..10).map(|at| same.get(at).cloned().unwrap_or_default()).collect();
            assert_eq!(*row, same, "{language}");
        }
        assert_eq!(own.len(), other.len());
        // In the order of rank; what has none, and what is no code, last.
        let rank = |row: &Vec<String>| row[1].split([' ', '(']).next().unwrap().parse().unwrap_or(99_u8);
        assert!(own[1..].iter().map(rank).is_sorted(), "{own:#?}");
        assert_eq!(rank(&own[1]), 1, "{language}");
        assert!(own[4][0].starts_with("99999") && own[5][0].starts_with("00013"), "{own:#?}");
        let mut command = Command::new(env!("CARGO_BIN_EXE_metier"));
        command.args(arguments).arg("--json").env("METIER_CONFIG_DIR", folder.path()).stdin(Stdio::null());
        let answer: serde_json::Value = serde_json::from_slice(&command.output().unwrap().stdout).unwrap();
        crate::cli::schema::keeps(&answer, "shortlist");
        // What the page holds, the JSON holds.
        let ranks =
            answer["rows"].as_array().unwrap().iter().filter(|row| row["at_sight"]["rank"]["at"].is_number());
        assert_eq!(ranks.count(), own[1..].iter().filter(|row| rank(row) < 99).count());
        for key in ["comparison", "check_next", "sources"] {
            assert!(!answer[key].as_array().unwrap().is_empty(), "{key}");
        }
    }
}

/// About two sheets: a client is handed what three to five entries come to, with how it is known and what it rests on.
#[test]
fn the_page_of_a_shortlist_is_short() {
    let folder = tempfile::tempdir().unwrap();
    // Many roles and papers, long titles, places without a figure of their own.
    let lists = [
        (&["32120", "31303", "33101"][..], 1_300, 10_000),
        (&["32129", "40041", "72200"], 1_300, 10_000),
        (&["21231", "00013", "12200"], 1_300, 10_000),
        (&["32120", "31303", "33101", "32129", "41310"], 1_800, 14_000),
    ];
    for (codes, words, bytes) in lists {
        let entries: Vec<String> = codes.iter().map(|code| format!("(code: \"{code}\")")).collect();
        let list = format!("(entries: [{}])", entries.join(", "));
        fs::write(folder.path().join("shortlist.ron"), list).unwrap();
        for place in ["MB", "PE", "CA", "QC"] {
            let mut command = Command::new(env!("CARGO_BIN_EXE_metier"));
            command.args([
                "shortlist",
                "export",
                "--from",
                "32121",
                "--lang",
                "en",
                "--md",
                "--region",
                place,
            ]);
            command.env("METIER_CONFIG_DIR", folder.path()).stdin(Stdio::null());
            let text = String::from_utf8(command.output().unwrap().stdout).unwrap();
            let is_word = |word: &&str| word.contains(char::is_alphanumeric);
            let count = text.split_whitespace().filter(is_word).count();
            let told = format!("{codes:?} {place}: {count} words, {} bytes", text.len());
            assert!(count <= words && text.len() <= bytes, "{told}");
            assert_eq!(text.matches("\n## ").count(), 5, "{told}");
            assert!(text.contains("My work now: 32121"), "{told}");
            // Who is named by a mark is told at the foot, and the other way round.
            for mark in ['¹', '²', '³'] {
                let cells = text.lines().filter(|line| line.starts_with('|')).any(|line| line.contains(mark));
                let foot = text.lines().any(|line| line.starts_with(mark));
                assert_eq!(cells, foot, "{told}: {mark}\n{text}");
            }
        }
    }
}

/// Pay of another place has a mark in the table and the reason at the foot; what to ask about it stands in the list.
#[test]
fn a_figure_of_another_place_has_its_reason_at_the_foot() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("shortlist.ron"), r#"(entries: [(code: "32129"), (code: "31301")])"#)
        .unwrap();
    let told = page(folder.path(), &["shortlist", "--lang", "en", "--region", "PE"]);
    let rows = cells(&told, "<h2>Summary");
    let of = |code: &str| rows.iter().find(|row| row[0].starts_with(code)).unwrap();
    // One is of an older edition of the place, the other of Canada.
    let marks = ["31301", "32129"].map(|code| of(code)[3].chars().last().unwrap());
    assert!(marks.contains(&'¹') && marks.contains(&'²'), "{rows:#?}");
    let foot = |mark: char| {
        let behind = told.split_once(&format!("<p>{mark} ")).unwrap().1;
        behind.split_once("</p>").unwrap().0
    };
    assert!(foot(marks[1]).contains("Prince Edward Island") && foot(marks[1]).contains("Canada"), "{told}");
    assert!(foot(marks[0]).contains("edition"), "{told}");
    assert!(told.contains(": ask employers what is paid where you are"), "{told}");
    let here = page(folder.path(), &["shortlist", "--lang", "en", "--region", "ON"]);
    assert!(!cells(&here, "<h2>Summary").iter().flatten().any(|cell| cell.contains('¹')), "{here}");
}

/// With all of each entry: what is closed is left off the paper, the sources stand after it, and each figure still has
/// where it comes from, once for a row or column that is known in one way.
#[test]
fn the_whole_page_of_a_shortlist_is_printed_as_a_plan() {
    let folder = user();
    let plan = page(folder.path(), &["shortlist", "export", "--full", "--lang", "en"]);
    assert!(plan.contains("<main class=\"plan\">"));
    assert!(plan.contains(".plan details:not([open]),.plan .fold{display:none}"));
    assert_eq!(plan.matches("<details>").count(), 5, "each entry, known or not, closed");
    assert!(!plan.contains("<details open"));
    let (front, folded) = plan.split_once("<details>").unwrap();
    let sources = folded.rsplit_once("</details>").unwrap().1;
    assert!(sources.contains("<ul class=\"sources\">") && !front.contains("class=\"sources\">"));
    // Of a row that is known in one way its name says so once; of one known in several each figure does.
    let compared = front.split_once("Occupations beside each other").unwrap().1;
    let rows: Vec<&str> = compared.split("<tr>").filter(|row| row.contains("<td>")).collect();
    let row = |name: &str| *rows.iter().find(|row| row.contains(name)).unwrap_or_else(|| panic!("{name}"));
    assert_eq!(row("Openings in ten years").matches("<small>").count(), 1);
    assert!(row("Openings in ten years").find("<small>") < row("Openings in ten years").find("<td>"));
    let told = row("Schooling, whole way").matches("<small>").count();
    assert!(told > 1, "ours and published stand side by side: {}", row("Schooling, whole way"));
    // What stands alone is printed whole.
    let whole = page(folder.path(), &["show", "32129"]);
    assert!(whole.contains("<main>") && !whole.contains("<details>"));
}

#[test]
fn what_is_not_well_formed_is_noticed() {
    for wrong in
        ["<p class=x>a</p>", "<p>a & b</p>", "<p>a < b</p>", "<blink>a</blink>", "<p id=\"a\" id=\"b\">"]
    {
        let page = format!("<!DOCTYPE html>\n{wrong}");
        assert!(std::panic::catch_unwind(|| tags("", &page)).is_err(), "{wrong}");
    }
}

/// Relative luminance of `#rgb` or `#rrggbb` (WCAG 2.2).
fn luminance(colour: &str) -> f64 {
    let hex = colour.strip_prefix('#').unwrap();
    let hex = if hex.len() == 3 { hex.chars().flat_map(|c| [c, c]).collect() } else { hex.to_owned() };
    let channel = |at: usize| {
        let value = f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4)
}

fn contrast(a: &str, b: &str) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn text_and_marks_can_be_read_in_light_dark_and_print() {
    assert!((contrast("#000", "#ffffff") - 21.0).abs() < 0.01 && contrast("#777", "#fff") < 4.5);
    let user = user();
    let page = page(user.path(), &["show", "32129"]);
    let mut blocks = 0;
    for block in page.split(":root{").skip(1) {
        blocks += 1;
        let colours: BTreeMap<&str, &str> = block
            .split('}')
            .next()
            .unwrap()
            .split(';')
            .filter_map(|rule| rule.strip_prefix("--")?.split_once(':'))
            .collect();
        let on_paper = |name: &str| contrast(colours[name], colours["paper"]);
        // Text needs 4.5, what has to be seen of a picture 3.
        for (name, least) in [("ink", 7.0), ("dim", 4.5), ("mark", 3.0)] {
            assert!(on_paper(name) >= least, "{name} {:.1} of {least} in {colours:?}", on_paper(name));
        }
        assert!(contrast(colours["mark"], colours["band"]) >= 3.0, "the median on its band in {colours:?}");
    }
    assert_eq!(blocks, 3, "light, dark and print");
}
