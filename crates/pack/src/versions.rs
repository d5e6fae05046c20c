//! Versions of the codes: which classification, in which version, the codes of a table are of.
//!
//! A code without its version means nothing once a classification is revised, so the first line of every table names
//! them, and the build holds that line against the columns.

/// The National Occupational Classification that the unit groups are of.
pub const NOC: &str = "NOC 2021 v1.0";
/// The profiles below its unit groups.
const PROFILES: &str = "OaSIS profiles of NOC 2021 v1.0";

/// Editions of another classification whose codes are answered: the word in `former_codes.csv`, and the version.
pub const FORMER: [(&str, &str); 1] = [("noc-2016", "NOC 2016 v1.3")];

/// The versions that the columns of a table call for, each once, in the order of the columns; of one without codes
/// `none`.
#[must_use]
pub fn of_columns<S: AsRef<str>>(file: &str, columns: &[S]) -> Vec<&'static str> {
    let mut versions = Vec::new();
    for column in columns {
        let version = match (file, column.as_ref()) {
            ("anzsco.csv", "code") => "ANZSCO 2013 v1.2",
            // Development regions of British Columbia have names and no codes.
            ("bc_outlook_regions.csv", "region") => continue,
            (_, "code" | "codes" | "excluded" | "major" | "applies" | "excludes") => NOC,
            (_, "profile" | "role") => PROFILES,
            ("tool_kinds.csv" | "tools.csv", "category") => "UNSPSC",
            (_, "onet") => "O*NET-SOC 2019",
            (_, "soc") => "SOC 2018",
            (_, "field") => "CIP Canada 2021",
            (_, "region") => "SGC 2021",
            (_, "former") => FORMER[0].1,
            _ => continue,
        };
        if !versions.contains(&version) {
            versions.push(version);
        }
    }
    if versions.is_empty() {
        versions.push("none");
    }
    versions
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_stands_once_in_the_order_of_the_columns() {
        let of = |file, columns: &str| of_columns(file, &columns.split(',').collect::<Vec<_>>());
        assert_eq!(of("exclusions.csv", "code,excluded"), [NOC]);
        assert_eq!(of("crosswalk_published.csv", "code,onet,dais,bc_weight"), [NOC, "O*NET-SOC 2019"]);
        assert_eq!(of("former_codes.csv", "edition,former,code"), ["NOC 2016 v1.3", NOC]);
        assert_eq!(of("anzsco.csv", "code,title"), ["ANZSCO 2013 v1.2"]);
        assert_eq!(of("bc_outlook_regions.csv", "code,region,growth"), [NOC]);
        assert_eq!(of("minimum_wages.csv", "geo,hourly,rows"), ["none"]);
    }
}
