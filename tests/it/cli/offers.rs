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
        !shared("  duty: ") && !shared("  not ") && !shared("  not mentioned: "),
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
