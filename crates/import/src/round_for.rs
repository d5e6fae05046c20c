//! Whom a round of a province takes of its stream: the remark of the file as values.

use metier_model::facts::{OntarioPart, RoundField};

/// The file keeps no more characters of a remark.
const KEPT: usize = 160;

/// `part`, `hourly`, `yearly`, `teers`, `fields` and `atlantic` of a remark; empty where it tells none. What repeats the
/// stream or counts the draws is no part of the table.
pub(super) fn read(remark: &str) -> [String; 6] {
    let (hourly, yearly, teers) = wage(remark);
    [part(remark), hourly, yearly, teers, fields(remark), atlantic(remark)]
}

/// "Targeted draw for Eastern Ontario."
fn part(remark: &str) -> String {
    let Some(place) = remark.strip_prefix("Targeted draw for ") else { return String::new() };
    let place = place.trim_start_matches("the ");
    let part = [
        ("Greater Toronto", OntarioPart::Toronto),
        ("Central Ontario", OntarioPart::Central),
        ("Eastern Ontario", OntarioPart::Eastern),
        ("Northern Ontario", OntarioPart::Northern),
        ("Southwestern Ontario", OntarioPart::Southwestern),
    ];
    let known = part.into_iter().find(|(name, _)| place.starts_with(name));
    known.map(|(_, part)| part.token().to_owned()).unwrap_or_default()
}

/// "Minimum wage of $55/hour and $110,000/year, and NOC 0, 1, 2, or 3"
fn wage(remark: &str) -> (String, String, String) {
    if !remark.starts_with("Minimum wage") {
        return <_>::default();
    }
    let before = |unit: &str| {
        let amount = remark.split_once(unit).and_then(|(head, _)| head.rsplit_once('$'));
        amount.map(|(_, digits)| digits.replace(',', "")).unwrap_or_default()
    };
    let levels = remark.split_once("NOC ").map(|(_, levels)| levels).unwrap_or_default();
    let levels: Vec<String> = levels.chars().filter(char::is_ascii_digit).map(String::from).collect();
    (before("/hour"), before("/year"), levels.join(" "))
}

/// "Categories: Construction trades, Education, social and community services, Health care"
fn fields(remark: &str) -> String {
    let Some(names) = remark.strip_prefix("Categories: ") else { return String::new() };
    let cut = remark.chars().count() >= KEPT;
    let mut found: Vec<RoundField> = Vec::new();
    let mut parts = names.split(", ").peekable();
    while let Some(name) = parts.next() {
        let whole = !cut || parts.peek().is_some();
        found.extend(field(&name.to_lowercase(), whole));
    }
    found.sort();
    found.dedup();
    found.iter().map(|field| field.token()).collect::<Vec<_>>().join(" ")
}

/// A field by the name that the page gives it; a name that the file cuts off is the only one that begins so.
fn field(name: &str, whole: bool) -> Option<RoundField> {
    const NAMES: [(&str, RoundField); 14] = [
        ("all sectors", RoundField::All),
        ("construction trades", RoundField::Construction),
        ("education", RoundField::Education),
        ("food and accommodation", RoundField::Food),
        ("health care", RoundField::Health),
        ("healthcare", RoundField::Health),
        ("manufacturing", RoundField::Manufacturing),
        ("other trades", RoundField::Trades),
        ("professional and it", RoundField::Professional),
        ("professional and it occupations", RoundField::Professional),
        ("professional & it", RoundField::Professional),
        ("professional occupations", RoundField::Professional),
        ("sales and services", RoundField::Sales),
        ("transportation", RoundField::Transport),
    ];
    let fits = |known: &str| if whole { known == name } else { known.starts_with(name) };
    let mut fitting: Vec<RoundField> =
        NAMES.into_iter().filter(|(known, _)| fits(known)).map(|(_, field)| field).collect();
    fitting.dedup();
    match fitting.as_slice() {
        [only] => Some(*only),
        _ => None,
    }
}

/// "NLPNP – 186, AIP – 22"
fn atlantic(remark: &str) -> String {
    let number = remark.split_once("AIP – ").map(|(_, number)| number.trim()).unwrap_or_default();
    if number.bytes().all(|byte| byte.is_ascii_digit()) { number.to_owned() } else { String::new() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_remark_becomes_values() {
        let toronto = "Targeted draw for the Greater Toronto Area ( GTA ). See the page.";
        for (remark, values) in [
            (toronto, ["greater-toronto", "", "", "", "", ""]),
            ("Targeted draw for Central Ontario (excluding GTA).", ["central", "", "", "", "", ""]),
            (
                "Minimum wage of $55/hour and $110,000/year, and NOC 0, 1, 2, or 3",
                ["", "55", "110000", "0 1 2 3", "", ""],
            ),
            ("NLPNP – 186, AIP – 22", ["", "", "", "", "", "22"]),
            ("NLPNP – 122", [""; 6]),
            ("Categories: All sectors", ["", "", "", "", "all", ""]),
            (
                "Categories: Healthcare, Professional & IT, Education, social and community services",
                ["", "", "", "", "education health professional", ""],
            ),
            ("Points", [""; 6]),
            ("Draw #276", [""; 6]),
            ("", [""; 6]),
        ] {
            assert_eq!(read(remark), values, "{remark}");
        }
    }

    /// The file cuts a remark: the name that it breaks off is known where only one begins so.
    #[test]
    fn a_name_that_is_cut_off_is_known_by_its_beginning() {
        for (end, fields) in [
            ("Trans", "health transport"),
            ("Profe", "health professional"),
            ("Other", "health other-trades"),
            ("Xxxxx", "health"),
        ] {
            let remark = format!("Categories: {}{end}", "Health care, ".repeat(11));
            assert_eq!((remark.len(), read(&remark)[4].as_str()), (KEPT, fields));
            // Uncut, it is no name of a field.
            assert_eq!(read(&format!("Categories: Health care, {end}"))[4], "health");
        }
    }
}
