//! What is said around the figures: one place for two, reasons for neighbours, ways in their order, JSON beside pages,
//! notices of others.

#![allow(clippy::expect_used)]

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;
use std::rc::Rc;

use metier::content::compare::{self, Difference};
use metier::content::{Page, Settings, Subject};
use metier::evidence::pay;
use metier::evidence::rating::{Rater, Weights};
use metier::evidence::{Evidence, esdc, schooling};
use metier::plan::filter::eval::Verdict;
use metier::plan::filter::{Criterion, Filter, FilterEval};
use metier::plan::moves;
use metier::plan::order::{Order, sorted};
use metier::plan::pair;
use metier::plan::person::Person;
use metier::report::json;
use metier_data::Catalog;
use metier_model::date::Day;
use metier_model::facts::Match;
use metier_model::schema::{Region, Route, Setting, Strength};
use metier_model::{Geo, GroupId, Lang};
use metier_words::Language;

pub(super) fn with(run: impl FnOnce(&'static Catalog, &Evidence)) {
    let catalog = Box::leak(Box::new(Catalog::embedded().unwrap()));
    run(catalog, &Evidence::new(catalog));
}

fn rater() -> Rc<Rater> {
    Rc::new(Rater::new(Weights::default()))
}

fn at(geo: Geo) -> Settings {
    Settings { place: geo.into(), ..Settings::default() }
}

/// Every twelfth unit group beside one further on, in every place: 13 × 43 pairs.
fn pairs() -> impl Iterator<Item = (Geo, GroupId, GroupId)> {
    Region::ALL.into_iter().enumerate().flat_map(|(i, region)| {
        (0..43_u16).map(move |n| {
            let own = (n * 12 + i as u16) % 516;
            (Geo::Province(region), GroupId(own), GroupId((own + 37 + 11 * n) % 516))
        })
    })
}

/// A range beside steps of no stated length stands as it is: "at least 2-12 months" would be no length.
#[test]
fn an_open_length_is_told_behind_its_range() {
    with(|catalog, evidence| {
        let groups = ["65220", "72300"].map(|code| catalog.group(code).unwrap());
        let rows = compare::rows(evidence, &rater(), &groups, 0, at(Geo::Canada), Day(0));
        let row = rows.iter().find(|row| row.label.reference() == "Schooling, whole way").unwrap();
        assert_eq!(row.cells[0].text.reference(), "2-12 months + steps of unstated length");
    });
}

/// METHODS §1: comparison, filter, moves and payback set two figures side by side by one rule.
#[test]
fn two_are_compared_in_one_place_wherever_it_is_asked() {
    with(|catalog, evidence| {
        let eval = FilterEval::new(evidence);
        let (mut elsewhere, mut refused) = (0, 0);
        for (geo, own, other) in pairs().filter(|(_, own, other)| own != other) {
            let rows = compare::rows(evidence, &rater(), &[own, other], 0, at(geo), Day(0));
            let unit = "Median pay";
            let row = rows.iter().find(|row| row.label.reference().starts_with(unit));
            let pair = pay::pair(catalog, other, own, geo);
            let label = format!("{} {} {}", geo.code(), catalog.code(own), catalog.code(other));
            let (Some((there, here)), Some(median)) = (pair, row) else { continue };
            for cell in &median.cells {
                assert_eq!(cell.from.as_ref().unwrap().geo, there.from.geo, "{label}: comparison");
            }
            elsewhere += usize::from(there.from.geo != geo);
            let hours = at(geo).hours;
            let like = there.unlike(&here, hours).is_none();
            refused += usize::from(!like);
            assert_eq!(median.cells[1].difference == Difference::Unlike, !like, "{label}: comparison");
            let by = moves::difference(catalog, (own, other), geo, hours);
            assert_eq!(
                by.map(|by| by.hourly),
                like.then_some(there.hourly() - here.hourly()),
                "{label}: moves"
            );
            let yearly = pay::yearly(catalog, (own, other), geo.into(), hours);
            assert_eq!(yearly.is_ok(), like, "{label}: payback");
            assert!(yearly.is_err() || yearly.unwrap().2.geo == there.from.geo, "{label}: payback");
            let mut filter = Filter::default();
            filter.set("pays-more-than", catalog.code(own), catalog).unwrap();
            let more = eval.verdict(&filter, Criterion::PaysMore, other, geo, &[]) == Verdict::Keep;
            assert_eq!(more, like && there.hourly() > here.hourly(), "{label}: filter");
        }
        assert!(elsewhere > 50 && refused > 20, "{elsewhere} {refused}: the pairs do not try the rule");
    });
}

/// A ranking by pay never puts Canada's figure of one between the place's own of others.
#[test]
fn a_ranking_by_pay_is_of_one_place_at_a_time() {
    with(|catalog, evidence| {
        let eval = FilterEval::new(evidence);
        for region in Region::ALL {
            let place = Geo::Province(region);
            let all = sorted(
                &eval,
                None,
                place.into(),
                Order::Pay,
                (&Person::default(), None),
                &mut GroupId::all(),
            );
            let medians: Vec<_> =
                all.iter().map(|&group| pay::median(catalog, group, place.into())).collect();
            for (pair, groups) in medians.windows(2).zip(all.windows(2)) {
                let own = |at: usize| {
                    let is_own = pair[at].as_ref().is_some_and(|median| median.from.geo == place);
                    let is_behind = pay::is_left_behind(catalog.columns(), groups[at], place);
                    u8::from(is_own) + u8::from(is_own && !is_behind)
                };
                assert!(own(0) >= own(1), "{}", region.code());
                if let (true, [Some(a), Some(b)]) = (own(0) == own(1), pair) {
                    assert!(a.hourly() >= b.hourly(), "{}", region.code());
                }
            }
        }
    });
}

/// A hand-written neighbour that ESDC's matrix calls not similar both ways has its reason: one is the next step of the
/// other, the official text sets them apart, they are told apart here, or their scores are near.
#[test]
fn neighbours_that_the_matrix_denies_have_a_reason() {
    with(|catalog, _| {
        let exclusions =
            std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("data/exclusions.csv"));
        let excluded: BTreeSet<(String, String)> = exclusions
            .unwrap()
            .lines()
            .filter_map(|line| line.split_once(','))
            .map(|(a, b)| (a.to_owned(), b.to_owned()))
            .collect();
        let (mut denied, mut without) = (0, Vec::new());
        for group in GroupId::all() {
            let occupation = catalog.occupation(group, Lang::default()).unwrap();
            let own = catalog.code(group);
            for code in &occupation.similar {
                let other = catalog.group(code).unwrap();
                let Some(level) = esdc::between(catalog, group, None, other) else { continue };
                if level.there != Match::Not || level.back != Match::Not {
                    continue;
                }
                denied += 1;
                let there = catalog.occupation(other, Lang::default()).unwrap();
                let moves = |from: &metier_model::schema::Occupation, to: &str| {
                    from.progression.iter().any(|step| step.code.as_deref() == Some(to))
                };
                let near = |from: GroupId, to: GroupId| {
                    catalog.facts(from).near.iter().take(10).any(|near| near.group == to)
                };
                let apart = |a: &str, b: &str| excluded.contains(&(a.to_owned(), b.to_owned()));
                let has_reason = moves(&occupation, code)
                    || moves(&there, own)
                    || apart(own, code)
                    || apart(code, own)
                    || occupation.not_confused_with.iter().any(|confused| &confused.code == code)
                    || near(group, other)
                    || near(other, group);
                // Four levels down is no work that a person would weigh, whatever the reason.
                if !has_reason || pair::teer_step(catalog, group, other) <= -4 {
                    without.push(format!("{own} {code}"));
                }
            }
        }
        assert!(denied > 50, "{denied}");
        assert!(without.is_empty(), "{without:?}");
    });
}

/// Every way through a step, as the settings that it needs in their order.
fn ways(path: &Route) -> Vec<Vec<u16>> {
    match path {
        Route::Step(step) => vec![vec![*step]],
        Route::Optional(_) => vec![Vec::new()],
        Route::Or(parts) => parts.iter().flat_map(ways).collect(),
        Route::Then(parts) => parts.iter().fold(vec![Vec::new()], |all, part| {
            let next = ways(part);
            all.iter().flat_map(|way| next.iter().map(move |rest| [way.as_slice(), rest].concat())).collect()
        }),
    }
}

/// METHODS §4a: schooling adds up, so a graduate degree needs the degree or college before it in the same way.
#[test]
fn graduate_school_stands_on_what_comes_before_it() {
    // One step holds all of it (41310); official words say "normally after a bachelor's degree", and the way with it
    // stands beside (31209).
    let told = ["41310", "31209"];
    with(|catalog, _| {
        for group in GroupId::all().filter(|&group| !told.contains(&catalog.code(group))) {
            let occupation = catalog.occupation(group, Lang::default()).unwrap();
            for way in occupation.ways.iter().flat_map(|way| ways(&way.path)) {
                let settings: Vec<Setting> =
                    way.iter().map(|&step| occupation.training[usize::from(step)].setting).collect();
                let Some(graduate) = settings.iter().position(|&setting| setting == Setting::Graduate) else {
                    continue;
                };
                let before = &settings[..graduate];
                assert!(
                    before.iter().any(|setting| matches!(setting, Setting::University | Setting::College)),
                    "{}: {settings:?}",
                    catalog.code(group)
                );
            }
        }
    });
}

/// Nobody weighs work against other work four TEER levels below it.
#[test]
fn no_hand_written_neighbour_lies_four_levels_down() {
    with(|catalog, _| {
        let mut read = 0;
        for group in GroupId::all() {
            for code in &catalog.occupation(group, Lang::default()).unwrap().similar {
                read += 1;
                let step = pair::teer_step(catalog, group, catalog.group(code).unwrap());
                assert!(step > -4, "{} {code}", catalog.code(group));
            }
        }
        assert!(read > 3000, "{read}");
    });
}

/// Training that the employer gives is no "may be required", nothing in particular is no requirement, a membership
/// says of what, and a move says what it takes.
#[test]
fn requirements_credentials_and_moves_say_something() {
    with(|catalog, _| {
        for group in GroupId::all() {
            let code = catalog.code(group);
            let occupation = catalog.occupation(group, Lang::default()).unwrap();
            for asked in &occupation.requirements {
                let text = asked.text.to_lowercase();
                let given = [
                    "the employer gives",
                    "the employer provides",
                    "is provided",
                    "which the plant provides",
                ];
                let is_given = given.iter().any(|words| text.contains(words));
                let soft = matches!(asked.strength, Strength::MayBeRequired | Strength::Asset);
                assert!(!(soft && is_given), "{code}: {text}");
                let nothing = text.starts_with("nothing") || text.contains("in particular is asked");
                assert!(asked.strength == Strength::Provided || !nothing, "{code}: {text}");
                for odd in ["up to the diploma", "to graduation", "with a diploma.", "own business"] {
                    assert!(!text.contains(odd), "{code}: {text}");
                }
            }
            for paper in &occupation.credentials {
                let bare = ["membership", "mandatory membership", "licence", "certificate", "registration"];
                assert!(!bare.contains(&paper.name.to_lowercase().as_str()), "{code}: {}", paper.name);
                assert!(!paper.issuer.trim().is_empty() && !paper.issuer.contains("not named"), "{code}");
            }
            for step in &occupation.progression {
                assert!(!step.how.starts_with("The classification names"), "{code}: {}", step.how);
                assert_ne!(step.how, "Experience in the work.", "{code}");
            }
        }
    });
}

/// What a page says in words has its key in JSON, for every unit group, each in another place.
#[test]
fn json_has_what_the_pages_say() {
    with(|catalog, evidence| {
        let rater = rater();
        let (mut old, mut apart) = (0, 0);
        for (n, group) in GroupId::all().enumerate() {
            let geo = Geo::Province(Region::ALL[n % 13]);
            let subject = Subject::new(evidence, &rater, group, at(geo), Day(20_600));
            let answer = json::show(&subject);
            let code = catalog.code(group);
            let occupation = subject.occupation.as_ref().unwrap();
            let length = schooling::length(occupation, None, geo).unwrap();
            let months = &answer["schooling"]["length"]["schooling_months"];
            for (end, stated) in [("low", length.schooling.shortest), ("high", length.schooling.longest)] {
                match months[end].as_f64() {
                    Some(told) => assert!((told - f64::from(stated)).abs() < 0.01, "{code}"),
                    // No step has a stated length: that is missing and not nothing.
                    None => assert!(stated == 0.0 && months[end]["missing"] == "not-stated", "{code}"),
                }
            }
            let editions = answer["pay"]["earlier_editions"].as_array().unwrap().len();
            let said = |page: Page| -> String {
                subject.page(page).iter().map(|item| item.text.reference() + "\n").collect()
            };
            let pay_page = said(Page::Pay);
            let heads = ["2016", "2020", "2024"].len();
            assert!(editions == 0 || editions == heads || pay_page.contains("CAD/year"), "{code}");
            old += editions;
            let place = &answer["immigration_at_sight"]["place"];
            let note = metier::content::immigration_page::elsewhere(geo);
            assert_eq!(note.is_some(), place["note"].is_string(), "{code}");
            apart += usize::from(note.is_some());
            let listed = answer["immigration"].as_array().unwrap();
            let own = |result: &str| {
                listed.iter().filter(|row| row["geo"] == geo.code() && row["result"] == result).count() as u64
            };
            assert_eq!(place["eligible"].as_u64(), Some(own("eligible-occupation")), "{code}");
            assert_eq!(place["unknown"].as_u64(), Some(own("unknown")), "{code}");
            for row in answer["nearest"].as_array().unwrap() {
                assert!(row["pays"].is_object() && row["esdc"].is_object(), "{code}");
                let other = catalog.group(row["code"].as_str().unwrap()).unwrap();
                let by = moves::difference(catalog, (group, other), geo, subject.settings.hours);
                let told = row["pays"]["cad_per_hour"].as_f64();
                assert_eq!(told.is_some(), by.is_some(), "{code} {}", row["code"]);
            }
            let roles = answer["ai"]["by_role"].as_array().unwrap();
            assert_eq!(roles.len(), occupation.roles.len(), "{code}");
            let links = answer["ai"]["mapping"].as_array().unwrap().len();
            let linked: usize = occupation.roles.iter().map(|role| role.onet.len()).sum();
            assert!(links >= 1 || linked == 0, "{code}");
        }
        assert!(old > 1_000 && apart > 100, "{old} {apart}");
    });
}

/// The binary carries what the licences ask to be said, and the notices.
#[test]
fn the_binary_carries_attributions_and_notices() {
    let output = Command::new(env!("CARGO_BIN_EXE_metier"))
        .args(["version", "--verbose", "--no-config", "--lang", "en"])
        .output()
        .unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    let catalog = Catalog::embedded().unwrap();
    let mut asked = 0;
    for source in catalog.sources(Lang::default()) {
        let words = metier::content::sources::attribution(source).reference();
        assert!(said.contains(&words), "{}: {words}", source.id);
        asked += usize::from(!words.is_empty());
        if source.licence == "Statistics Canada Open Licence" {
            assert!(words.starts_with("Adapted from Statistics Canada, ") && words.contains(&source.edition));
        }
    }
    assert!(asked > 15, "{asked}");
    for notice in [
        "Permission is hereby granted",
        "Apache License",
        "Brookfield Institute",
        "no commercial redistribution",
    ] {
        assert!(said.contains(notice), "{notice}");
    }
}

/// A licence to drive is asked of many and granted by no regulator of the work: it has its own kind, by name and in
/// words, so that neither page nor filter takes it for a licence of the work.
#[test]
fn a_licence_to_drive_is_no_licence_of_the_work() {
    use metier_model::schema::{CredentialKind, RequirementKind};
    let drives = |text: &str| {
        let text = text.to_lowercase();
        let says = |word: &str| text.contains(word);
        !says("instructor") && (says("driver's licence") || says("licence to drive") || says("air brake"))
    };
    with(|catalog, _| {
        let (mut papers, mut asked) = (0, 0);
        for group in GroupId::all() {
            let occupation = catalog.occupation(group, Lang::En).unwrap();
            for paper in occupation.credentials.iter().filter(|paper| drives(&paper.name)) {
                assert_eq!(
                    paper.kind,
                    CredentialKind::DriversLicence,
                    "{}: {}",
                    catalog.code(group),
                    paper.name
                );
                papers += 1;
            }
            for one in occupation.requirements.iter().filter(|one| drives(&one.text)) {
                assert_eq!(
                    one.kind,
                    RequirementKind::DriversLicence,
                    "{}: {}",
                    catalog.code(group),
                    one.text
                );
                asked += 1;
            }
        }
        assert!(papers >= 20 && asked >= 15, "{papers} {asked}");
        // In no place is a licence of the work asked of those who drive trucks, in Alberta and by most employers of
        // British Columbia of those who help patients, in all of nurses.
        let asks = |code: &str| catalog.columns().licence[catalog.group(code).unwrap().index()];
        let (canada, alberta, british_columbia) = (1, 3 << (2 * 9), 2 << (2 * 10));
        assert_eq!((asks("73300"), asks("33102")), (0, canada | alberta | british_columbia));
        let most = |code: &str| catalog.columns().licence_most[catalog.group(code).unwrap().index()] & 3;
        assert_eq!((most("31301"), most("33102"), most("73300")), (3, 3, 0));
        assert_eq!(
            asks("31301") & 3,
            3,
            "nobody nurses without a register: only the west has one of psychiatric nurses"
        );
    });
}

/// A way of several years is read in years, in every language and for each of its roles, never as `60-88 months`. A
/// range up to three years that is not of half years stays in months: `8-24 months`.
#[test]
fn long_ways_are_told_in_years() {
    let languages = [(Language::En, "month"), (Language::Fr, "mois"), (Language::Ja, "か月")];
    with(|catalog, evidence| {
        for group in GroupId::all() {
            let rows = compare::rows(evidence, &rater(), &[group], 0, Settings::default(), Day(0));
            let row = rows.iter().find(|row| row.key == "schooling").unwrap();
            for (language, unit) in languages {
                let said = row.cells[0].text.say(&Settings { language, ..Settings::default() }.locale());
                for part in said.split(unit).take(said.matches(unit).count()) {
                    let digits = part.trim_end().rsplit(|c: char| !c.is_ascii_digit()).next().unwrap();
                    let months: u16 = digits.parse().unwrap_or(0);
                    assert!(months <= 36, "{}: {said}", catalog.code(group));
                }
            }
        }
    });
}

/// The rule of the work permit after study that counts hours in Quebec stands on the page and in JSON.
#[test]
fn the_permit_after_study_tells_the_hours_of_quebec() {
    with(|catalog, evidence| {
        let group = catalog.group("32129").unwrap();
        let subject = Subject::new(evidence, &rater(), group, at(Geo::Province(Region::QC)), Day(20_600));
        let items = subject.page(Page::Immigration);
        assert!(items.iter().any(|item| item.text.reference().contains("in Quebec a program of 900 hours")));
        let answer = json::show(&subject);
        let rules = answer["work_permit_after_study"].as_array().unwrap();
        assert!(rules.iter().any(|rule| rule["subject"] == "program-quebec" && rule["value"] == 900));
    });
}

/// Where lengths of programs are added up, the page, each language of it and JSON tell whose benchmark counts.
#[test]
fn the_permit_of_two_programs_asks_for_the_higher_benchmark() {
    with(|catalog, evidence| {
        let group = catalog.group("32129").unwrap();
        let subject = Subject::new(evidence, &rater(), group, at(Geo::Province(Region::ON)), Day(20_600));
        let said = [
            (Language::En, "the higher of their benchmarks counts"),
            (Language::Fr, "le plus élevé de leurs NCLC"),
            (Language::Ja, "高い方の言語基準"),
        ];
        let items = subject.page(Page::Immigration);
        for (language, words) in said {
            let locale = Settings { language, ..Settings::default() }.locale();
            assert!(items.iter().any(|item| item.text.say(&locale).contains(words)), "{language:?}");
        }
        let answer = json::show(&subject);
        let rules = answer["work_permit_after_study"].as_array().unwrap();
        assert_eq!(rules.iter().filter(|rule| rule["subject"] == "combine-language").count(), 1);
    });
}
