//! Places as publishers name them: provinces, `NAT`, and Statistics Canada's economic region codes.

use super::clean;
use metier_model::schema::Region;

/// Provinces and territories by their names and abbreviations in English and French, as [`letters`] leaves them.
const NAMES: &[(&str, &[&str])] = &[
    ("CA", &["canada", "national", "nat", "fed"]),
    ("NL", &["newfoundlandandlabrador", "newfoundland", "nfld", "nf", "terreneuveetlabrador", "tnl"]),
    ("PE", &["princeedwardisland", "pei", "ileduprinceedouard", "ipe"]),
    ("NS", &["novascotia", "nouvelleecosse", "ne"]),
    ("NB", &["newbrunswick", "nouveaubrunswick"]),
    ("QC", &["quebec", "que", "pq"]),
    ("ON", &["ontario", "ont"]),
    ("MB", &["manitoba", "man"]),
    ("SK", &["saskatchewan", "sask"]),
    ("AB", &["alberta", "alta", "alb"]),
    ("BC", &["britishcolumbia", "colombiebritannique", "cb"]),
    ("YT", &["yukon", "yukonterritory", "yk", "yn"]),
    ("NT", &["northwestterritories", "nwt", "territoiresdunordouest", "tno"]),
    ("NU", &["nunavut", "nvt"]),
];

/// The letters of a name in lower case and without accents: `Î.-P.-É.` as `ipe`.
fn letters(name: &str) -> String {
    let plain = |c: char| match c {
        'à' | 'â' => 'a',
        'ç' => 'c',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'î' | 'ï' => 'i',
        'ô' => 'o',
        'ù' | 'û' => 'u',
        other => other,
    };
    name.chars().filter(|c| c.is_alphabetic()).flat_map(char::to_lowercase).map(plain).collect()
}

/// The two-letter code of a province or territory, or `CA`, from a publisher's abbreviation.
pub(super) fn province(name: &str) -> Option<&'static str> {
    const CODES: [&str; 14] =
        ["CA", "NL", "PE", "NS", "NB", "QC", "ON", "MB", "SK", "AB", "BC", "YT", "NT", "NU"];
    // "ON 3530" is a part of Ontario, and letters alone would make it the whole.
    if name.chars().any(char::is_numeric) {
        return None;
    }
    let name = letters(name);
    if let Some(code) = CODES.into_iter().find(|code| code.eq_ignore_ascii_case(&name)) {
        return Some(code);
    }
    let of_name = NAMES.iter().find(|(_, names)| names.contains(&name.as_str()));
    of_name.map(|(code, _)| *code)
}

/// The two-letter code of a province or territory by its name in any language of the titles.
pub(super) fn named(name: &str) -> Option<&'static str> {
    let name = clean::key(name);
    Region::ALL
        .into_iter()
        .find(|region| region.names().0.iter().any(|known| clean::key(known) == name))
        .map(Region::code)
}

/// The province of an economic region code (`ER3530` is `ON`), and whether the code covers all of it:
/// `ER00` is the country, four characters a province; Prince Edward Island and the territories are one
/// economic region each.
pub(super) fn economic_region(code: &str) -> Option<(&'static str, bool)> {
    if code == "ER00" {
        return Some(("CA", true));
    }
    let digits = code.strip_prefix("ER")?;
    let province = match digits.get(..2)? {
        "10" => "NL",
        "11" => "PE",
        "12" => "NS",
        "13" => "NB",
        "24" => "QC",
        "35" => "ON",
        "46" => "MB",
        "47" => "SK",
        "48" => "AB",
        "59" => "BC",
        "60" => "YT",
        "61" => "NT",
        "62" => "NU",
        _ => return None,
    };
    match digits.len() {
        2 => Some((province, true)),
        4 => Some((province, matches!(province, "PE" | "YT" | "NT" | "NU"))),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_region_codes() {
        assert_eq!(economic_region("ER00"), Some(("CA", true)));
        assert_eq!(economic_region("ER35"), Some(("ON", true)));
        assert_eq!(economic_region("ER3530"), Some(("ON", false)));
        assert_eq!(economic_region("ER1110"), Some(("PE", true)));
        assert_eq!(economic_region("ER99"), None);
        assert_eq!(economic_region("Toronto"), None);
    }

    #[test]
    fn knows_the_provinces() {
        assert_eq!(province("NAT"), Some("CA"));
        assert_eq!(province("ON"), Some("ON"));
        assert_eq!(["PEI", "NWT", "YK"].map(province), [Some("PE"), Some("NT"), Some("YT")]);
        assert_eq!(named("Île-du-Prince-Édouard"), Some("PE"));
        assert_eq!(named("british columbia"), Some("BC"));
        assert_eq!(province("Ontario"), Some("ON"));
        assert_eq!(province("NOUVEAU-BRUNSWICK"), Some("NB"));
        assert_eq!(province("on"), Some("ON"));
        assert_eq!(["Texas", "ON 3530", "ON2", "3530"].map(province), [None; 4]);
        for (name, code) in [
            ("Î.-P.-É.", "PE"),
            ("Ile-du-Prince-Edouard", "PE"),
            ("p.e.i.", "PE"),
            ("T.N.-O.", "NT"),
            ("C.-B.", "BC"),
            ("N.-É.", "NS"),
            ("T.-N.-L.", "NL"),
            ("Que.", "QC"),
            ("SASK.", "SK"),
            ("yn", "YT"),
            ("Qu\u{e9}bec", "QC"),
            ("Que\u{301}bec", "QC"),
        ] {
            assert_eq!(province(name), Some(code), "{name}");
        }
    }
}
