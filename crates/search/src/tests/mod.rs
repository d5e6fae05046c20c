//! A small classification made by hand, with everything that an index can hold, and what is asked of it.
#![allow(clippy::float_cmp, reason = "weights and sums that are the same to the bit on every machine")]

mod answers;
mod layouts;
mod offers;
mod parts;
mod readings;
mod tables;

use std::sync::LazyLock;

use super::build::{self, Abbreviation, Edition, Fit, Former, Input, Name, Onet, Origin, Study, TitleEntry};
use super::meaning::{DIM, GroupRow, StemRow, WordTable};
use super::texts::{Field, TextPart};
use super::{Hit, Index, Lang, Searcher};

/// Codes of the unit groups, in order; each has a number by its place.
pub(super) const CODES: [&str; 12] = [
    "10010", "12010", "21231", "21232", "31301", "32101", "32129", "62020", "63200", "65200", "72106",
    "73300",
];
/// How many people work in each of them.
const WORKERS: [u32; 12] =
    [60_000, 20_000, 150_000, 90_000, 300_000, 70_000, 8_000, 50_000, 200_000, 0, 90_000, 280_000];

/// Titles: unit group, language, text, and whether it is the official one (`o`) or an example (`x`).
const TITLES: &[(u16, Lang, &str, char)] = &[
    (0, Lang::En, "Financial managers", 'o'),
    (0, Lang::Fr, "Directeurs financiers/directrices financières", 'o'),
    (0, Lang::En, "Treasurer", 'x'),
    (0, Lang::Fr, "Directeur/directrice des finances", ' '),
    (1, Lang::En, "Supervisors, general office (and clerks)", 'o'),
    (1, Lang::Fr, "Superviseurs/superviseures de bureau", 'o'),
    (1, Lang::En, "Clerks supervisor", 'x'),
    (2, Lang::En, "Software engineers and designers", 'o'),
    (2, Lang::Fr, "Ingénieurs/ingénieures et concepteurs/conceptrices en logiciel", 'o'),
    (2, Lang::En, "Software engineer", 'x'),
    (2, Lang::En, "Software designer", ' '),
    (2, Lang::En, "Telecommunications software engineer", ' '),
    (3, Lang::En, "Software developers and programmers", 'o'),
    (3, Lang::Fr, "Développeurs/développeuses et programmeurs/programmeuses de logiciels", 'o'),
    (3, Lang::En, "Software developer", 'x'),
    (3, Lang::En, "C++ programmer", ' '),
    (3, Lang::En, "Video game developer", ' '),
    (4, Lang::En, "Registered nurses and registered psychiatric nurses", 'o'),
    (4, Lang::Fr, "Infirmiers autorisés/infirmières autorisées", 'o'),
    (4, Lang::En, "Registered nurse (R.N.)", 'x'),
    (4, Lang::En, "Nurse", ' '),
    (4, Lang::En, "Emergency care nurse", ' '),
    (4, Lang::Fr, "Infirmier/infirmière", ' '),
    (4, Lang::Fr, "Infirmier/infirmière en santé du travail", ' '),
    (5, Lang::En, "Licensed practical nurses", 'o'),
    (5, Lang::Fr, "Infirmiers auxiliaires/infirmières auxiliaires", 'o'),
    (5, Lang::En, "Licensed practical nurse (L.P.N.)", 'x'),
    (5, Lang::En, "Nursing assistant", ' '),
    (6, Lang::En, "Other medical technologists and technicians", 'o'),
    (6, Lang::Fr, "Autres technologues et techniciens médicaux/technologues et techniciennes médicales", 'o'),
    (6, Lang::En, "Prosthetist", 'x'),
    (6, Lang::En, "Prosthetist assistant", ' '),
    (6, Lang::En, "Orthotic technician", 'x'),
    (6, Lang::Fr, "Prothésiste", ' '),
    (7, Lang::En, "Food service supervisors", 'o'),
    (7, Lang::Fr, "Superviseurs/superviseures des services alimentaires", 'o'),
    (7, Lang::En, "Cafeteria supervisor", 'x'),
    (8, Lang::En, "Cooks", 'o'),
    (8, Lang::Fr, "Cuisiniers/cuisinières", 'o'),
    (8, Lang::En, "Line cook", 'x'),
    (8, Lang::En, "Short-order cook", ' '),
    (8, Lang::En, "Hospital cook", ' '),
    (8, Lang::Fr, "Cuisinier/cuisinière à l'hôpital", ' '),
    (9, Lang::En, "Food and beverage servers", 'o'),
    (9, Lang::Fr, "Serveurs/serveuses d'aliments et de boissons", 'o'),
    (9, Lang::En, "Waiter/waitress", 'x'),
    (9, Lang::En, "Wine steward", ' '),
    (10, Lang::En, "Welders and related machine operators", 'o'),
    (10, Lang::Fr, "Soudeurs/soudeuses et opérateurs/opératrices de machines", 'o'),
    (10, Lang::En, "Welder", 'x'),
    (10, Lang::En, "Boilermaker's welder", ' '),
    (11, Lang::En, "Transport truck drivers", 'o'),
    (11, Lang::Fr, "Conducteurs/conductrices de camions de transport", 'o'),
    (11, Lang::En, "Truck driver", 'x'),
    (11, Lang::En, "Tow truck driver's helper", ' '),
    (11, Lang::En, "Shunt truck driver - woman/man", ' '),
];

/// Names of O*NET, and the place of their occupation in the list of occupations.
const NAMES: &[(&str, u16)] = &[
    ("Catering Manager", 0),
    ("Food Service Manager", 0),
    ("Bus Boy", 1),
    ("Dining Room Attendant", 1),
    ("Orthopedic Appliance Technician", 2),
    ("Pipe Welder", 3),
    ("Truck Welder", 3),
    ("Charge Nurse", 6),
    ("Staff Nurse", 6),
    ("Software Tester", 7),
];

/// Vectors: the first numbers of each; the others are zero.
const STEMS: &[(&str, f32, [i8; 3])] = &[
    ("brais", 2.0, [0, 0, 110]),
    ("brac", 3.0, [0, 110, 0]),
    ("cook", 1.5, [0, 10, 120]),
    ("dish", 1.0, [10, 0, 60]),
    ("limb", 2.5, [0, 100, -10]),
    ("softwar", 2.0, [120, 0, 0]),
];

/// Unit groups in the model: the first numbers of each.
const GROUPS: [[i8; 3]; 12] = [
    [5, 0, 0],
    [5, 0, 5],
    [90, 0, 0],
    [100, 5, 0],
    [0, 60, 0],
    [0, 50, 0],
    [0, 110, 0],
    [0, 0, 80],
    [0, 0, 120],
    [0, 0, 60],
    [20, -10, 0],
    [0, 0, -5],
];

/// Prose, titles and tasks of unit groups.
const TEXTS: &[(u16, Field, &str)] = &[
    (2, Field::Prose, "Design and test the architecture of software systems. Analyse requirements."),
    (3, Field::Prose, "Write, change and test code of programs and games. Repair errors in code."),
    (4, Field::Prose, "Care for patients, give medicines, watch vital signs, teach families."),
    (5, Field::Prose, "Help patients to wash and eat, take blood pressure, report to nurses."),
    (6, Field::Prose, "Measure patients, cast limbs, build and fit braces and artificial limbs."),
    (6, Field::Task, "repair artificial limbs"),
    (8, Field::Prose, "Prepare and cook meals, keep the kitchen clean, order supplies, season sauces."),
    (8, Field::Title, "Hospital cook"),
    (9, Field::Prose, "Take orders of guests, serve meals and drinks, present bills."),
    (10, Field::Prose, "Join steel plates by heat, read drawings, grind and repair seams."),
    (11, Field::Prose, "Drive trucks over long distances, load goods, keep a log of hours."),
];

fn vector(first: [i8; 3]) -> [i8; DIM] {
    let mut values = [0; DIM];
    values[..3].copy_from_slice(&first);
    values
}

/// The trained table of the small classification.
fn table() -> WordTable {
    let stems = STEMS.iter().map(|(stem, rarity, first)| StemRow {
        stem: (*stem).into(),
        rarity: *rarity,
        scale: 0.01,
        values: vector(*first),
    });
    let groups = GROUPS.iter().map(|first| GroupRow { scale: 0.05, values: vector(*first) });
    WordTable {
        stems: stems.collect(),
        groups: groups.collect(),
        chances: vec![(0.1, 0.05), (0.5, 0.6), (0.9, 0.95)],
    }
}

/// The job titles of the small classification.
pub(super) fn entries() -> Vec<TitleEntry<'static>> {
    let entry = |(group, lang, title, mark): &(u16, Lang, &'static str, char)| TitleEntry {
        group: *group,
        code: CODES[usize::from(*group)],
        lang: *lang,
        title,
        official: *mark == 'o',
        illustrative: *mark == 'x',
    };
    TITLES.iter().map(entry).collect()
}

/// The bytes of the index of the small classification.
pub(super) fn bytes() -> Vec<u8> {
    let entries = entries();
    let onet = |code: &str, groups: &[(u16, Fit)]| Onet { code: code.into(), groups: groups.to_vec() };
    let short = |text: &str, lang, stands_for: &str, groups: &[u16]| Abbreviation {
        text: text.into(),
        lang,
        stands_for: stands_for.into(),
        groups: groups.to_vec(),
        origin: Origin::Here,
    };
    let former = |edition, code: &str, groups: &[u16], title: &str| Former {
        edition,
        code: code.into(),
        groups: groups.to_vec(),
        title: title.into(),
    };
    let texts: Vec<TextPart<'_>> = TEXTS
        .iter()
        .map(|(group, field, text)| TextPart { group: *group, field: *field, text, weight: 1.0 })
        .collect();
    let names: Vec<Name<'_>> = NAMES.iter().map(|(title, onet)| Name { title, onet: *onet }).collect();
    build::build(&Input {
        wishes: None,
        entries: &entries,
        workers: &WORKERS,
        onet: &[
            onet("11-9051", &[(7, Fit::Same), (8, Fit::Partial)]),
            onet("35-9011", &[(9, Fit::Close)]),
            onet("29-2091", &[(6, Fit::Close)]),
            onet("51-4121 51-4122", &[(10, Fit::Same), (11, Fit::Partial)]),
            onet("51-4121.06", &[(10, Fit::Close), (11, Fit::Partial)]),
            onet("51-4122", &[(10, Fit::Same)]),
            onet("29-1141", &[(4, Fit::Same)]),
            onet("15-1253", &[(3, Fit::Partial)]),
        ],
        names: &names,
        meaning: Some(&table()),
        abbreviations: &[
            short("rn", Lang::En, "registered nurse", &[4, 5]),
            short("lpn", Lang::En, "licensed practical nurse", &[5]),
            short("dev", Lang::En, "developer", &[]),
            short("tech", Lang::En, "technician", &[]),
            short("dir", Lang::Fr, "directeur", &[0]),
            short("dir", Lang::En, "director", &[1]),
            short("grub", Lang::En, "food", &[]),
            short("big rig", Lang::En, "transport truck", &[11]),
            short("brought up four kids", Lang::En, "nurse", &[5]),
            Abbreviation {
                origin: Origin::Employer,
                ..short("bean there cafe", Lang::En, "food|drink", &[9])
            },
        ],
        former: &[
            former(Edition::Noc2016, "2173", &[2, 3], ""),
            former(Edition::Noc2016, "3012", &[4], ""),
            former(Edition::Noc2016, "6322", &[8], ""),
            former(Edition::Anzsco2013, "254411", &[], "Nurse practitioner"),
            former(Edition::Anzsco2013, "261313", &[3, 2], ""),
        ],
        studies: &[Study {
            text: ["nursing", "science"].map(super::stem::of).join(" "),
            lang: Lang::En,
            name: "Nursing and its science".into(),
            groups: vec![4, 5],
        }],
        texts: &texts,
        tools: &[],
    })
}

/// The index of the small classification.
pub(super) fn index() -> Index {
    static INDEX: LazyLock<Index> = LazyLock::new(|| Index::new(Vec::leak(bytes())).unwrap());
    *INDEX
}

/// A searcher over it.
pub(super) fn searcher() -> Searcher {
    Searcher::new(index())
}

/// What a query finds there.
pub(super) fn search(query: &str) -> Vec<Hit> {
    searcher().search(query, 20)
}

/// The codes that a query finds, in order.
pub(super) fn codes(query: &str) -> Vec<&'static str> {
    search(query).iter().map(|hit| hit.code).collect()
}
