//! What each criterion says about every unit group, held against the figures of the pages.

use std::cell::Cell;

use super::super::*;
use crate::filter::trial::{BC, filter, with};
use crate::filter::{ASSESSMENTS, Criterion, ImmigrationRoute, Quadrants};
use crate::interests::ranked;
use crate::moves;
use crate::person::Person;
use metier_evidence::pay::{self, HoursBasis};
use metier_evidence::{immigration, outlook, three_year};
use metier_model::facts::{Community, ListMeaning, Match, Program, ThreeYear};
use metier_model::schema::{Region, Rung, Studies};
use metier_model::{Geo, Lang};

const NL: Geo = Geo::Province(Region::NL);

/// A figure that is known and fits is kept, one that does not fit is dropped, a missing one is unknown.
fn told(fits: Option<bool>) -> Verdict {
    match fits {
        None => Verdict::Unknown,
        Some(true) => Verdict::Keep,
        Some(false) => Verdict::Drop,
    }
}

/// Asks the criterion that is on about all unit groups in a place; how many are kept, dropped and unknown.
fn held(
    eval: &FilterEval,
    filter: &Filter,
    place: Geo,
    expected: impl Fn(GroupId) -> Option<bool>,
) -> [usize; 3] {
    let criterion = filter.active().next().unwrap();
    let mut seen = [0; 3];
    for group in GroupId::all() {
        let verdict = eval.verdict(filter, criterion, group, place, &[]);
        let code = eval.evidence.catalog.code(group);
        assert_eq!(verdict, told(expected(group)), "{criterion:?} of {code} in {place:?}");
        seen[verdict as usize] += 1;
    }
    seen
}

/// TEER is the second digit of the code.
#[test]
fn teer_is_the_second_digit() {
    with(|catalog, eval| {
        for set in ["0", "2,3", "1,4,5"] {
            let filter = filter(catalog, &[("teer", set)]);
            held(eval, &filter, BC, |group| Some(set.contains(catalog.code(group).chars().nth(1).unwrap())));
        }
    });
}

/// All letters are those of one profile, any are of whichever; where no profile has letters nothing is known.
#[test]
fn letters_are_those_of_one_profile() {
    with(|catalog, eval| {
        let profiles = catalog.profiles();
        for (word, letters, all) in
            [("SR", "SR", true), ("C,R", "CR", false), ("IAE", "IAE", true), ("S,", "S", false)]
        {
            let filter = filter(catalog, &[("interest", word)]);
            let seen = held(eval, &filter, BC, |group| {
                let own = profiles.groups.iter().zip(&profiles.interests).filter(|(of, _)| **of == group.0);
                let own: Vec<&String> =
                    own.map(|(_, letters)| letters).filter(|own| !own.is_empty()).collect();
                let has = |own: &&String| {
                    let mut each = letters.chars().map(|letter| own.contains(letter));
                    if all { each.all(|has| has) } else { each.any(|has| has) }
                };
                (!own.is_empty()).then(|| own.iter().any(has))
            });
            assert!(seen[0] > 0 && seen[1] > 0, "{word}: {seen:?}");
        }
    });
}

/// Pay is the median of the place, else of Canada; just at the limit is enough.
#[test]
fn pay_is_of_the_place_or_of_canada() {
    with(|catalog, eval| {
        for (place, code) in [(BC, "32129"), (NL, "32120"), (Geo::Canada, "72200")] {
            let median = |group| pay::median(catalog, group, place.into());
            let limit = median(catalog.group(code).unwrap()).unwrap().hourly();
            let filter = filter(catalog, &[("min-hourly", &limit.to_string())]);
            held(eval, &filter, place, |group| {
                let known = median(group).filter(|median| !median.hides_pay());
                known.map(|median| median.hourly() >= limit)
            });
            let elsewhere = |group: &GroupId| median(*group).is_some_and(|median| median.from.geo != place);
            assert_eq!(eval.judged_by_canada(place), GroupId::all().filter(elsewhere).count());
            for group in GroupId::all() {
                let is_behind = pay::is_left_behind(catalog.columns(), group, place);
                let own = median(group).map(|median| if is_behind { Geo::Canada } else { median.from.geo });
                assert_eq!(eval.compared_in(group, place), own);
            }
        }
        assert!(eval.judged_by_canada(NL) > 20 && eval.judged_by_canada(Geo::Canada) == 0);
    });
}

#[test]
fn outlooks_are_kept_from_the_least_favourable_that_is_asked_for_on() {
    with(|catalog, eval| {
        for level in ASSESSMENTS {
            let filter = filter(catalog, &[("outlook", level.token())]);
            let seen = held(eval, &filter, BC, |group| {
                outlook::outlook(&catalog.facts(group), BC).future.value().map(|&future| future >= level)
            });
            assert!(seen[2] > 0, "{seen:?}");
        }
        // Undetermined is not known, and for Canada nothing is published.
        for level in [ThreeYear::VeryLimited, ThreeYear::Moderate, ThreeYear::VeryGood] {
            let filter = filter(catalog, &[("three-year-outlook", level.token())]);
            for place in [BC, NL, Geo::Canada] {
                held(eval, &filter, place, |group| {
                    let own = three_year::of(catalog, group, place).value().copied();
                    own.filter(|&own| own != ThreeYear::Undetermined).map(|own| own >= level)
                });
            }
        }
    });
}

/// Observed use is as it is shown, without decimals; what the index does not know is unknown, and no nought.
#[test]
fn observed_use_is_as_it_is_shown() {
    with(|catalog, eval| {
        let shown =
            |group| eval.evidence.ai(group).observed.share.value().map(|share| (100.0 * share).round());
        for limit in [0.0, 10.0, 25.0] {
            let most = filter(catalog, &[("max-used-today", &limit.to_string())]);
            let kept = held(eval, &most, BC, |group| shown(group).map(|own| own <= limit));
            let least = filter(catalog, &[("min-used-today", &limit.to_string())]);
            let rest = held(eval, &least, BC, |group| shown(group).map(|own| own >= limit));
            let alike = GroupId::all().filter(|&group| shown(group) == Some(limit)).count();
            assert_eq!(kept[2], rest[2]);
            assert!(kept[0] > 0 && rest[0] > 0 && kept[2] > 0, "{limit}: {kept:?} {rest:?}");
            assert_eq!(kept[0] + rest[0], 516 - kept[2] + alike, "{limit}");
        }
    });
}

/// A community lists what its page lists; any of them means one of the place that is asked for.
#[test]
fn pilots_are_those_of_the_page() {
    with(|catalog, eval| {
        let pilots = |group, place| immigration::pilots(catalog, &catalog.facts(group), place);
        let any = filter(catalog, &[("immigration", "pilot")]);
        for place in [Geo::Canada, BC, Geo::Province(Region::ON), Geo::Province(Region::QC)] {
            let seen = held(eval, &any, place, |group| Some(!pilots(group, place).is_empty()));
            assert_eq!(seen[0] > 0, place != Geo::Province(Region::QC), "{place:?}: {seen:?}");
        }
        let north = filter(catalog, &[("immigration", "North Bay")]);
        let seen = held(eval, &north, Geo::Canada, |group| {
            let named = |community: &&Community| community.name.name(Lang::En).starts_with("North Bay");
            Some(pilots(group, Geo::Canada).iter().any(named))
        });
        assert!(seen[0] > 3 && seen[1] > 400, "{seen:?}");
    });
}

/// Exposure is as it is shown, without decimals; at the limit is kept, as exposed as the baseline is not less exposed.
#[test]
fn exposure_is_as_it_is_shown() {
    with(|catalog, eval| {
        let shown = |group| eval.evidence.ai(group).exposure.value().map(|exposure| exposure.score.round());
        let base = catalog.group("32129").unwrap();
        let limit = shown(base).unwrap();
        let most = filter(catalog, &[("max-exposure", &limit.to_string())]);
        held(eval, &most, BC, |group| shown(group).map(|own| own <= limit));
        let less = filter(catalog, &[("less-exposed-than", "32129")]);
        held(eval, &less, BC, |group| shown(group).map(|own| own < limit));
        let alike = GroupId::all().filter(|&group| group != base && shown(group) == Some(limit)).count();
        assert!(alike > 0, "none is as exposed as the baseline");
        let page = |group: GroupId| eval.evidence.ai(group).exposure.value().map(|exposure| exposure.score);
        assert!(GroupId::all().all(|group| eval.exposure(group) == page(group)));
    });
}

/// The quadrants that each choice lets through, of (high exposure, high complementarity).
#[test]
fn quadrants_are_those_of_the_cuts() {
    with(|catalog, eval| {
        let of = |group: GroupId| {
            let known = eval.evidence.ai(group).complementarity;
            known.value().map(|known| (known.quadrant.high_exposure, known.quadrant.high_complementarity))
        };
        let own: Vec<Option<(bool, bool)>> = GroupId::all().map(of).collect();
        let choices: [(&str, &[(bool, bool)]); 7] = [
            ("high-complementarity", &[(true, true), (false, true)]),
            ("low-exposure", &[(false, true), (false, false)]),
            ("not-he-lc", &[(true, true), (false, true), (false, false)]),
            ("le-hc", &[(false, true)]),
            ("le-lc", &[(false, false)]),
            ("he-hc", &[(true, true)]),
            ("he-lc", &[(true, false)]),
        ];
        assert_eq!(choices.map(|(word, _)| word), Quadrants::ALL.map(Quadrants::word));
        for (word, let_through) in choices {
            let filter = filter(catalog, &[("quadrant", word)]);
            let seen =
                held(eval, &filter, BC, |group| own[group.index()].map(|own| let_through.contains(&own)));
            assert!(seen[0] > 0 && seen[1] > 0, "{word}: {seen:?}");
        }
    });
}

/// The schooling of the way that asks for the least, up to the limit and with it. A way that is stated whole and short
/// enough at its longest is a yes; one that is short enough only at its shortest, or by what is stated of it, leaves it
/// unknown: a diploma of two years and a program of no stated length behind it (32103) are not known to take two years.
#[test]
fn schooling_is_that_of_the_least_way() {
    with(|catalog, eval| {
        let written = |group| catalog.occupation(group, Lang::default()).unwrap();
        let own: Vec<_> =
            GroupId::all().map(|group| written(group).least_role(BC).map(|(_, least)| least)).collect();
        let stated: Vec<_> = GroupId::all().map(|group| written(group).stated_schooling(BC)).collect();
        let (in_part, sure) = (Cell::new(0), Cell::new(0));
        for years in ["0", "1", "2", "4"] {
            let filter = filter(catalog, &[("max-schooling", years)]);
            let most = 12.0 * years.parse::<f32>().unwrap();
            held(eval, &filter, BC, |group| {
                let stated = stated[group.index()];
                let short = stated.least.is_some_and(|least| least <= most);
                let open = stated.at_least.is_some_and(|least| least <= most);
                let least = own[group.index()].as_ref().map(|least| least.schooling <= most);
                assert!(least != Some(true) || short || open, "{}", catalog.code(group));
                in_part.set(in_part.get() + usize::from(least == Some(true) && !short));
                let known = stated.least.is_some() || stated.at_least.is_some();
                let longest = |way: &Studies| {
                    let steps = way.steps.iter().filter(|step| step.rung != Rung::Trade);
                    steps.map(|step| if step.stated { step.high } else { f32::INFINITY }).sum::<f32>()
                };
                let programs = written(group).programs(BC);
                let surely = short && programs.iter().any(|way| !way.by_work && longest(way) <= most + 0.01);
                sure.set(sure.get() + usize::from(short && !surely));
                if surely { Some(true) } else { (known && !short && !open).then_some(false) }
            });
            let least = |most: f32| own.iter().flatten().any(|least| least.schooling == most);
            assert!(least(most), "{years} years are the schooling of none");
        }
        assert!(in_part.get() > 0, "no least way is stated in part");
        assert!(sure.get() > 50, "hardly a way is short enough at its shortest alone");
    });
}

/// A licence is put up with as firmly as is chosen, in the place: a family physician needs one everywhere, an
/// electrician in some provinces, who serves at a counter nowhere.
#[test]
fn papers_are_put_up_with_as_firmly_as_is_chosen() {
    with(|catalog, eval| {
        let paper = |group: GroupId, place| Person::default().lacks(catalog, group, None, place).paper;
        for place in [Geo::Canada, BC, NL] {
            for (word, most) in [("required", 2), ("usual", 1), ("any", 0)] {
                let filter = filter(catalog, &[("no-licence", word)]);
                let seen = held(eval, &filter, place, |group| match paper(group, place) {
                    Some(degree) if degree.most <= most => Some(true),
                    Some(degree) if degree.least > most => Some(false),
                    _ => None,
                });
                assert!(seen.iter().all(|&n| n > 0), "{word}: {seen:?}");
            }
        }
        let degrees = |code: &str| -> Vec<Option<(u8, u8)>> {
            let of = |place| paper(catalog.group(code).unwrap(), place);
            Geo::all().map(|place| of(place).map(|degree| (degree.least, degree.most))).collect()
        };
        assert_eq!(degrees("31102"), [Some((3, 3)); 14]);
        assert_eq!(degrees("65201"), [Some((0, 0)); 14]);
        // The certificate is compulsory in every province, in British Columbia since 2023, in no territory.
        let expected = Geo::all().map(|place| match place {
            Geo::Canada => Some((1, 3)),
            Geo::Province(Region::YT | Region::NT | Region::NU) => Some((0, 0)),
            Geo::Province(_) => Some((3, 3)),
        });
        assert_eq!(degrees("72200"), expected.collect::<Vec<_>>());
        // Of some roles only, and so of none for certain: pharmacists in industry, guards; judges are members of a bar.
        for code in ["31120", "64410"] {
            assert!(degrees(code).iter().all(|degree| *degree == Some((0, 3))), "{code}");
        }
        assert_eq!(degrees("41100"), [Some((3, 3)); 14]);
        assert_eq!(degrees("31302"), [Some((3, 3)); 14]);
    });
}

/// A list by the unit groups on it, any category by the wanted federal ones; a program by its rule of TEER or code.
#[test]
fn routes_are_open_to_those_on_the_list_or_within_the_rule() {
    with(|catalog, eval| {
        let immigration = catalog.immigration();
        let on = |group: GroupId| catalog.facts(group).lists;
        let is_category = |list: &u16| {
            let stream = &immigration.streams[usize::from(*list)];
            stream.meaning == ListMeaning::Wanted && stream.geo == 0
        };
        let any = filter(catalog, &[("immigration", "express-entry")]);
        let seen = held(eval, &any, BC, |group| Some(on(group).iter().any(is_category)));
        assert!(seen[0] > 50 && seen[1] > 50, "{seen:?}");
        let only_of_provinces =
            GroupId::all().filter(|&group| !on(group).is_empty() && !on(group).iter().any(is_category));
        assert!(only_of_provinces.count() > 5);
        for route in ImmigrationRoute::all(immigration, Geo::Canada) {
            let own = Filter { route, ..any.clone() };
            match route {
                ImmigrationRoute::AnyCategory => {}
                ImmigrationRoute::List(list) => {
                    let seen = held(eval, &own, BC, |group| Some(on(group).contains(&list)));
                    assert_eq!(seen[0], usize::from(immigration.streams[usize::from(list)].size));
                }
                ImmigrationRoute::AnyPilot => {}
                ImmigrationRoute::Community(at) => {
                    let pilots = |group: GroupId| catalog.facts(group).pilots;
                    let seen = held(eval, &own, BC, |group| Some(pilots(group).contains(&at)));
                    assert_eq!(seen[0], usize::from(immigration.communities[usize::from(at)].size));
                }
                ImmigrationRoute::Program(at) => {
                    let program = immigration.programs[usize::from(at)].program;
                    held(eval, &own, BC, |group| {
                        let (code, teer) = (catalog.code(group), catalog.teer(group).0);
                        let begins = |all: &[&str]| all.iter().any(|one| code.starts_with(one));
                        Some(match program {
                            Program::CanadianExperience | Program::SkilledWorker => teer <= 3,
                            Program::Atlantic => teer <= 4,
                            Program::SkilledTrades => {
                                begins(&["72", "73", "82", "83", "92", "93", "6320", "62200"])
                                    && !begins(&["726", "932"])
                            }
                        })
                    });
                }
            }
        }
    });
}

/// Pays more by the one rule of comparing, and by a cent at least.
#[test]
fn pays_more_by_the_one_rule_of_comparing() {
    with(|catalog, eval| {
        for (code, place) in [("32129", BC), ("65201", NL), ("31301", Geo::Canada)] {
            let base = catalog.group(code).unwrap();
            let filter = filter(catalog, &[("pays-more-than", code)]);
            let seen = held(eval, &filter, place, |group| {
                let by = moves::difference(catalog, (base, group), place, HoursBasis::FullTime);
                by.map(|by| by.hourly > 0.0)
            });
            assert!(seen.iter().all(|&count| count > 0), "{code}: {seen:?}");
            assert_eq!(eval.verdict(&filter, Criterion::PaysMore, base, place, &[]), Verdict::Drop);
        }
    });
}

/// The nearest are those that were ranked when the data was packed; ESDC's levels go from the baseline there.
#[test]
fn similar_are_the_nearest_of_the_baseline() {
    with(|catalog, eval| {
        let base = catalog.group("32129").unwrap();
        let near: Vec<GroupId> = catalog.facts(base).near.iter().map(|near| near.group).collect();
        for count in [1, 5] {
            let filter = filter(catalog, &[("similar-to", &format!("32129:{count}"))]);
            let seen = held(eval, &filter, BC, |group| Some(near[..count].contains(&group)));
            assert_eq!(seen[0], count);
        }
        for level in Match::ALL {
            let words = format!("32129:{}", level.token());
            let filter = filter(catalog, &[("esdc-similar-to", &words)]);
            let profiles = |group| metier_evidence::skills::profiles_of(catalog, group);
            let seen = held(eval, &filter, BC, |group| {
                let to = profiles(group);
                let levels = profiles(base).into_iter().flat_map(|from| {
                    to.iter().filter_map(move |&to| catalog.esdc_match(from, to)).collect::<Vec<_>>()
                });
                levels.max().filter(|_| group != base).map(|best| best >= level)
            });
            assert_eq!((seen[0] > 0, seen[2] > 0), (level != Match::Very, true), "{level:?}: {seen:?}");
        }
    });
}

/// Fit is of the role that fits best, in whole per cent as it is shown, and follows the answers.
#[test]
fn fit_is_of_the_best_role_for_the_answers_that_are_given() {
    with(|catalog, eval| {
        for answers in ["210210", "000222", "210210"] {
            let filter = filter(catalog, &[("suits", &format!("{answers}:50"))]);
            let fits = ranked(catalog, &filter.person.answers.profile());
            let of = |group| fits.iter().find(|fit| fit.group == group).map(|fit| fit.fit);
            let seen = held(eval, &filter, BC, |group| of(group).map(|fit| (fit * 100.0).round() >= 50.0));
            assert!(seen[0] > 0 && seen[1] > 0, "{answers}: {seen:?}");
            assert!(GroupId::all().all(|group| eval.fit(group, &filter.person.answers) == of(group)));
        }
    });
}

/// Of the people with the field of study, the per cent who work there; of work that nobody is counted in nothing is
/// known.
#[test]
fn studied_is_the_share_of_those_with_the_field() {
    with(|catalog, eval| {
        let fields = catalog.study_fields();
        let at = |code: &str| fields.iter().position(|field| field.code == code).unwrap();
        for (code, least) in [("31.05", "1"), ("51.38", "2.5"), ("31.05", "0.5")] {
            let filter = filter(catalog, &[("studied", &format!("{code}:{least}"))]);
            let field = at(code);
            let share = |group: GroupId| {
                let studied = catalog.studied(group);
                let own: u32 =
                    studied.iter().filter(|own| usize::from(own.field) == field).map(|own| own.people).sum();
                (!studied.is_empty()).then(|| f64::from(own) / f64::from(fields[field].people))
            };
            let least: f64 = least.parse().unwrap();
            let seen = held(eval, &filter, BC, |group| share(group).map(|share| 100.0 * share >= least));
            assert!(seen[0] > 0 && seen[1] > 0, "{code}: {seen:?}");
            for group in GroupId::all() {
                let told = eval.works(group, field as u16).map(f64::from);
                assert!(told.zip(share(group)).is_none_or(|(told, share)| (told - share).abs() < 1e-6));
                assert_eq!(told.is_some(), share(group).is_some());
            }
        }
    });
}

#[test]
fn the_saved_are_those_of_the_list() {
    with(|catalog, eval| {
        let filter = filter(catalog, &[("saved", "yes")]);
        let list = ["31301", "72200"].map(|code| catalog.group(code).unwrap());
        for group in GroupId::all() {
            let verdict = eval.verdict(&filter, Criterion::Saved, group, BC, &list);
            assert_eq!(verdict, told(Some(list.contains(&group))));
        }
    });
}
