//! `match`: what a job offer speaks of, in whatever encoding it comes, and where reading ends.

use std::time::{Duration, Instant};

use super::*;

fn matched(arguments: &[&str], offer: &[u8]) -> Output {
    let mut child = metier(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // What is not read is not waited for: the program may close its end before all is written.
    let _ = child.stdin.take().unwrap().write_all(offer);
    child.wait_with_output().unwrap()
}

/// Scenario 3: sentences of a job offer, with the duties that match and the code that a note says to keep apart.
#[test]
fn a_job_offer_is_matched_with_its_duties() {
    let offer = "You will take casts and measurements of patients who need artificial limbs. You fit braces and \
                 prostheses and adjust them until they are comfortable. You read the prescription of the doctor. \
                 You teach patients how to wear and clean the device. You keep records of repairs.\n";
    let output = matched(&["match", "--json", "--limit", "5"], offer.as_bytes());
    assert_eq!(output.status.code(), Some(0));
    let hits: Value = serde_json::from_slice(&output.stdout).unwrap();
    super::schema::keeps(&hits, "match");
    let hits = hits["rows"].as_array().unwrap();
    assert!((1..=5).contains(&hits.len()));
    assert_eq!(hits[0]["code"], "32129", "{hits:?}");
    let duties = hits[0]["duties"].as_array().unwrap();
    assert!(!duties.is_empty());
    for duty in duties {
        assert!(duty["words"].as_array().unwrap().len() >= 2, "one common word is no match: {duty}");
        assert!(!duty["duty"].as_str().unwrap().contains("eat"), "nobody asks what patients eat: {duty}");
    }
    let text = String::from_utf8(matched(&["match"], offer.as_bytes()).stdout).unwrap();
    assert!(text.starts_with("32129 ") && text.contains("  duty: ") && text.contains("(matched: "), "{text}");
    // On a page in another language the duties stand in it, and it is said in which they were matched.
    let told = String::from_utf8(matched(&["match", "--lang", "fr"], offer.as_bytes()).stdout).unwrap();
    let own = |text: &str, mark: &str| text.lines().filter(|line| line.starts_with(mark)).count();
    assert!(told.contains("nos fonctions en anglais"), "{told}");
    assert_eq!(own(&told, "  fonction"), own(&text, "  duty: "), "as many duties as in English: {told}");
    assert_eq!(own(&told, "  à ne pas confondre avec 3"), own(&text, "  not 3"), "{told}");
    let shared =
        |mark: &str| text.lines().any(|line| line.starts_with(mark) && told.contains(&line[mark.len()..]));
    assert!(
        !shared("  duty: ") && !shared("  not ") && !shared("  not found in the text: "),
        "English words: {told}"
    );
    assert!(!text.contains("our duties in"), "the same language needs no word: {text}");
    let french = "Vous prenez des mesures et des moulages, et vous ajustez les prothèses pour les patients de la \
                  clinique. Orthésiste ou prothésiste avec expérience.\n";
    let text = String::from_utf8(matched(&["match"], french.as_bytes()).stdout).unwrap();
    assert!(text.starts_with("32129 "), "{text}");
    let by_hand =
        "Cashier\nEducation\nSecondary (high) school graduation certificate\nTake payments and give change\n";
    let first = |text: &str| String::from_utf8(matched(&["match"], text.as_bytes()).stdout).unwrap();
    assert!(first(by_hand).starts_with("65100 "), "{}", first(by_hand));
    assert!(first("Electrician\n").starts_with("72200 "), "{}", first("Electrician\n"));
    for nothing in
        ["zzqq xxyy\n", "Education\nSecondary (high) school graduation certificate\nLanguages\nEnglish\n"]
    {
        let output = matched(&["match"], nothing.as_bytes());
        assert_eq!(output.status.code(), Some(1), "nothing found");
        let told = String::from_utf8(output.stderr).unwrap();
        assert!(told.contains("no duties found") && output.stdout.is_empty(), "{told}");
    }
}

#[test]
fn an_offer_is_read_in_utf_16_windows_1252_and_html() {
    let offer = "Électricien\nInstaller le filage, les prises et les panneaux\nLire les plans et repérer les circuits\n";
    let utf16: Vec<u8> = offer.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let latin: Vec<u8> = offer.chars().map(|letter| letter as u8).collect();
    let page = format!(
        "<!DOCTYPE html><html><head><title>x</title></head><body><script>cook()</script><h1>{}</h1></body></html>",
        offer.replace('\n', "</h1><p>").replace('É', "&Eacute;")
    );
    for (what, bytes) in [
        ("UTF-8", offer.as_bytes()),
        ("UTF-16", &[b"\xff\xfe".as_slice(), &utf16].concat()),
        ("UTF-16 without a mark", &utf16),
        ("Windows-1252", &latin),
        ("HTML", page.as_bytes()),
    ] {
        let output = matched(&["match", "--lang", "fr"], bytes);
        let (text, told) =
            (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
        assert!(text.starts_with("72200 ") && told.is_empty(), "{what}: {text}{told}");
    }
    let output = matched(&["match"], b"%PDF-1.7");
    assert!(output.status.code() == Some(2) && String::from_utf8(output.stderr).unwrap().contains("PDF"));
}

/// The bounds of reading are named, cut no character in two, and keep the cost of a hostile text small.
#[test]
fn a_text_beyond_what_is_read_is_cut_at_a_character_and_the_bound_is_named() {
    let offer = "Plumber\nInstall and repair water pipes and drains\nFit sinks and toilets\n";
    // Two bytes a letter, and an odd start: the byte at the bound is the middle of one.
    let long = format!("{offer} {}", "é".repeat(600_000));
    let words = (0..150_000).map(|at| format!("word{at}")).collect::<Vec<_>>().join(" ");
    let scripts = format!("<html><body><h1>{offer}</h1>{}", "<script></script>".repeat(60_000));
    for text in [&long, &format!("{offer}{words}"), &scripts] {
        let start = Instant::now();
        let output = matched(&["match"], text.as_bytes());
        let told = String::from_utf8(output.stderr).unwrap();
        assert!(String::from_utf8(output.stdout).unwrap().starts_with("72300 "), "{told}");
        assert!(told.contains("1,000,000 bytes") && told.contains("60,000 characters"), "{told}");
        // Unoptimized and beside other tests; a cost that grows with the square takes minutes.
        assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
    }
}

/// A letter of reference that holds codes is answered by them first, each with what it is now, in every language; what is
/// no code is said to be none.
#[test]
fn a_letter_with_codes_is_answered_by_its_codes() {
    let letter = "Dear Sir, this letter confirms that Ms. Lopez worked with us from 2016 to 2019 as a cook (NOC 6322) \
                  and later as food service supervisor, NOC 6311, at 30 hours a week.";
    let output = matched(&["match", "--json"], letter.as_bytes());
    let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
    super::schema::keeps(&answer, "match");
    let rows = answer["rows"].as_array().unwrap();
    let codes: Vec<&Value> = rows.iter().map(|row| &row["code"]).collect();
    assert_eq!(codes, ["63200", "62020"], "nothing is guessed from the words of a letter");
    assert_eq!(
        rows[0]["via"],
        serde_json::json!({ "edition": "NOC 2016", "code": "6322", "by_title": false })
    );
    for (lang, said) in
        [("en", "code: 6322 in NOC 2016"), ("fr", "code\u{a0}: 6322 (CNP 2016)"), ("ja", "6322")]
    {
        let text = String::from_utf8(matched(&["match", "--lang", lang], letter.as_bytes()).stdout).unwrap();
        assert!(text.starts_with("63200 ") && text.lines().nth(1).unwrap().contains(said), "{text}");
    }
    // A code that leads nowhere is told, and the others are answered.
    let other =
        "She was a nurse (NOC 2006 3152) until 2012, and a cook of our kitchen, CNP 2016 6322, from then on.";
    let output = matched(&["match"], other.as_bytes());
    let (out, told) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    assert!(out.starts_with("63200 ") && told.contains("3152 is no code of NOC 2021"), "{out}{told}");
    // A year, a wage and a phone number are no codes.
    let plain =
        "Cook since 2016, 6322 Main Street, call 613-555-0142: grill, fry and plate dishes for 40 guests.";
    let text = String::from_utf8(matched(&["match"], plain.as_bytes()).stdout).unwrap();
    assert!(!text.contains("  code: "), "{text}");
}

#[test]
fn several_codes_are_answered_and_what_is_none_is_told() {
    let search = |query: &str| {
        let output = metier(&["search", query]).output().unwrap();
        let codes = String::from_utf8(output.stdout).unwrap();
        let codes: Vec<String> = codes.lines().filter_map(|line| line.get(..5).map(str::to_owned)).collect();
        (codes, String::from_utf8(output.stderr).unwrap())
    };
    assert_eq!(search("2281 or 2282").0, ["22220", "22221"]);
    assert_eq!(search("2173 2174").0, ["21231", "21211", "21232", "21230", "21234"]);
    for (query, told) in [
        ("9999", "9999 is no code of NOC 2021, 2016 or 2011"),
        ("NOC 2006 3152", "3152 is no code of NOC 2021, 2016 or 2011"),
        ("CNP 8888 et 9999", "8888, 9999 are no codes of NOC 2021"),
        ("99-9999.00", "99-9999.00 is no code of SOC 2018"),
    ] {
        let (codes, said) = search(query);
        assert!(codes.is_empty() && said.contains(told), "{query}: {codes:?} {said}");
    }
    let (codes, said) = search("2281 9999");
    assert!(codes == ["22220"] && said.contains("9999 is no code"), "{codes:?} {said}");
}
