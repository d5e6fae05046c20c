//! Where publishers keep the files that a program can fetch and the importer can read.

/// The open data portal's dataset, or files at addresses of their own.
#[derive(Clone, Copy, Debug)]
pub enum RemoteSource {
    /// A dataset of open.canada.ca by its id.
    Dataset {
        /// The id in its address.
        id: &'static str,
        /// Which of its files.
        pick: Pick,
    },
    /// Address and the name that the importer looks for.
    Files(&'static [(&'static str, &'static str)]),
}

/// Which files of a dataset are wanted.
#[derive(Clone, Copy, Debug)]
pub struct Pick {
    /// Ending of the name, in lower case.
    pub ending: &'static str,
    /// Letters that the name has, in lower case.
    pub has: &'static str,
    /// Letters that it has not.
    pub lacks: &'static [&'static str],
    /// What the names begin with, one file for each; empty: one file, whatever its name begins with.
    pub each: &'static [&'static str],
}

/// Kinds of the importer that can be fetched. All others have no address that gives a file in the importer's layout:
/// they are collected from pages, lie in archives, or are tables that somebody must choose from.
pub const KINDS: [(&str, RemoteSource, u64); 6] = [
    (
        "wages",
        RemoteSource::Dataset {
            id: "adad580f-76b0-4502-bd05-20c125de9116",
            pick: Pick { ending: ".csv", has: "wage", lacks: &["dictionary", "dictionnaire"], each: &[] },
        },
        MEGABYTES * 64,
    ),
    (
        "three-year-outlook",
        RemoteSource::Dataset {
            id: "b0e112e9-cf53-4e79-8838-23cd98debe5b",
            pick: Pick { ending: ".xlsx", has: "outlook", lacks: &["_fr_"], each: &[] },
        },
        MEGABYTES * 64,
    ),
    (
        "cops",
        RemoteSource::Dataset {
            id: "e80851b8-de68-43bd-a85c-c72e1b3a3890",
            pick: Pick {
                ending: ".csv",
                has: "noc2021",
                lacks: &[],
                each: &["summary_", "employment_emploi_", "jo_pe_", "job_seekers_"],
            },
        },
        MEGABYTES * 16,
    ),
    (
        "oasis",
        RemoteSource::Dataset {
            id: "10ce43bd-fb58-4969-806b-4bffebc87bec",
            pick: Pick {
                ending: ".csv",
                has: "oasis",
                lacks: &[],
                each: &[
                    "abilities",
                    "exclusions",
                    "guide",
                    "interests",
                    "knowledge",
                    "labels",
                    "skills_",
                    "skills-match-matrix",
                    "work-activities",
                ],
            },
        },
        MEGABYTES * 32,
    ),
    (
        "eloundou",
        RemoteSource::Files(&[
            (
                "https://raw.githubusercontent.com/openai/GPTs-are-GPTs/main/data/occ_level.csv",
                "eloundou_occ_level.csv",
            ),
            (
                "https://raw.githubusercontent.com/openai/GPTs-are-GPTs/main/data/full_labelset.tsv",
                "eloundou_task_labels.tsv",
            ),
        ]),
        MEGABYTES * 64,
    ),
    (
        "microsoft",
        RemoteSource::Files(&[(
            "https://raw.githubusercontent.com/microsoft/working-with-ai/main/soc_ai_applicability_scores.csv",
            "microsoft_applicability.csv",
        )]),
        MEGABYTES * 8,
    ),
];

const MEGABYTES: u64 = 1 << 20;

/// The source of a kind with the most bytes that one of its files may have.
pub fn of(kind: &str) -> Option<(&'static RemoteSource, u64)> {
    KINDS.iter().find(|(name, ..)| *name == kind).map(|(_, source, most)| (source, *most))
}
