//! What AI could touch and what it is seen to do: measures, broad codes, observed use, duties.

#![allow(clippy::expect_used)]

use std::rc::Rc;

use metier::content::ai_duties;
use metier::content::{Settings, Subject};
use metier::evidence::Evidence;
use metier::evidence::ai::{self, AI_MEASURES, Cause, HUMAN_BETA, SPLIT_TASKS};
use metier::evidence::rating::{Rater, Weights};
use metier::plan::filter::FilterEval;
use metier_data::Catalog;
use metier_model::date::Day;
use metier_model::figure::Abroad;
use metier_model::{GroupId, Missing};

fn with(run: impl FnOnce(&'static Catalog, &Evidence)) {
    let catalog = Box::leak(Box::new(Catalog::embedded().unwrap()));
    let evidence = Evidence::new(catalog);
    run(catalog, &evidence);
}

/// One function computes exposure; the filter and the rankings ask it.
#[test]
fn exposure_is_the_same_wherever_it_is_asked() {
    with(|_, evidence| {
        let eval = FilterEval::new(evidence);
        for group in GroupId::all() {
            let shown = evidence.ai(group).exposure.value().map(|exposure| exposure.score);
            assert_eq!(eval.exposure(group), shown);
            assert_eq!(evidence.ai_rankings().exposure(group).map(|e| e.score), shown);
        }
    });
}

/// A study that rates the broad SOC code alone stands for the codes below it, marked so.
#[test]
fn broad_codes_serve_the_occupations_below_them() {
    with(|catalog, evidence| {
        let reading = |code: &str| {
            let impact = evidence.ai(catalog.group(code).unwrap());
            impact.readings.into_iter().find(|reading| reading.measure.source == "microsoft-2025").unwrap()
        };
        for code in ["12102", "32120", "44101", "62101", "64320", "64322"] {
            let reading = reading(code);
            assert!(reading.value.value().is_some() && reading.broad, "{code}: {reading:?}");
        }
        assert!((reading("32120").value.value().unwrap() - 0.118).abs() < 0.001);
        let groups = GroupId::all()
            .filter(|&group| evidence.ai(group).readings.iter().any(|reading| reading.broad))
            .count();
        assert_eq!(groups, 17);
        assert!(!reading("21231").broad);
    });
}

/// A measure that is missing says why: nothing corresponds, or the study rates none of what corresponds.
#[test]
fn a_missing_measure_has_its_true_reason() {
    with(|catalog, evidence| {
        for group in GroupId::all() {
            let linked = !ai::links(catalog.crosswalk(), group).is_empty();
            for reading in &evidence.ai(group).readings {
                match reading.value.missing() {
                    Some(Missing::NotMapped) => assert!(!linked, "{}", catalog.code(group)),
                    Some(Missing::NotRated) => assert!(linked, "{}", catalog.code(group)),
                    _ => {}
                }
            }
        }
    });
}

/// Every measure has its words, and where roles have it, those for a role.
#[test]
fn every_measure_has_its_words() {
    for measure in AI_MEASURES {
        let forms = if measure.is_by_role() && measure.id != AI_MEASURES[HUMAN_BETA].id { 3 } else { 2 };
        for form in ["", "-short", "-role"].iter().take(forms) {
            let id = format!("ai-measure-{}{form}", measure.id.replace('_', "-"));
            assert!(metier_words::Msg::plain(&id).is_some(), "lang/*/ai.ftl lacks {id}");
        }
    }
}

#[test]
fn measures_of_the_united_states_say_so() {
    with(|catalog, evidence| {
        let impact = evidence.ai(catalog.group("32129").unwrap());
        for (reading, measure) in impact.readings.iter().zip(AI_MEASURES) {
            let from = reading.percentile.provenance().unwrap();
            assert_eq!(from.abroad, measure.abroad, "{}", measure.id);
            let value = *reading.value.value().unwrap();
            assert!((measure.scale[0]..=measure.scale[1]).contains(&value), "{}", measure.id);
        }
        assert_eq!(AI_MEASURES[HUMAN_BETA].abroad, Some(Abroad::UnitedStates));
        let periods = AI_MEASURES.iter().map(|measure| measure.period);
        assert_eq!(periods.collect::<Vec<_>>(), ["2023", "2024", "2025"]);
    });
}

/// Equal figures have their true cause: one group of 2016 for ten unit groups, one U.S. occupation for the others.
#[test]
fn equal_figures_have_their_true_cause() {
    with(|catalog, evidence| {
        let of = |cause| {
            GroupId::all()
                .filter(|&group| evidence.ai(group).identical.iter().any(|(_, why)| *why == cause))
                .count()
        };
        assert_eq!(of(Cause::SameGroupOf2016), 10);
        assert_eq!(of(Cause::SameOccupation), 79);
        let equipment = evidence.ai(catalog.group("84100").unwrap());
        assert!(equipment.identical.iter().all(|(_, why)| *why == Cause::SameOccupation));
    });
}

/// Observed use stands beside the exposure: nothing seen is a figure, and the split needs three tasks.
#[test]
fn observed_use_is_a_figure_of_its_own() {
    with(|catalog, evidence| {
        let (mut nothing, mut splits, mut withheld) = (0, 0, 0);
        for group in GroupId::all() {
            let observed = evidence.ai(group).observed;
            if let Some((share, from)) = observed.share.get() {
                assert!((0.0..=1.0).contains(share), "{}", catalog.code(group));
                assert_eq!(from.sources[0], "anthropic-2026");
                nothing += usize::from(*share == 0.0);
            }
            for round in &observed.rounds {
                match round.automation {
                    Some(automation) => {
                        assert!(round.kinds >= SPLIT_TASKS && (0.0..=1.0).contains(&automation));
                        splits += 1;
                    }
                    None => withheld += usize::from(round.kinds > 0),
                }
            }
        }
        assert!(nothing > 50 && splits > 500 && withheld > 50, "{nothing} {splits} {withheld}");
        assert_eq!(catalog.observed_use().rounds.len(), 5);
    });
}

/// Every duty tells its label, or that no task stands for it; what no duty covers is counted apart.
#[test]
fn duties_open_the_number() {
    with(|catalog, evidence| {
        let group = catalog.group("32129").unwrap();
        let rater = Rc::new(Rater::new(Weights::default()));
        let subject = Subject::new(evidence, &rater, group, Settings::default(), Day(0));
        let occupation = subject.occupation.as_ref().unwrap();
        let (mut linked, mut without) = (0, 0);
        for (i, role) in occupation.roles.iter().enumerate() {
            let own = ai_duties::of_role(&subject, i).unwrap();
            assert!(own.duties.is_empty() || own.duties.len() == role.duties.len(), "{}", role.name);
            let covered: std::collections::BTreeSet<u32> =
                own.duties.iter().flat_map(|duty| duty.tasks.iter().copied()).collect();
            let links = ai::links_of_role(ai::links(catalog.crosswalk(), group), i as u8);
            let all: usize = links.iter().map(|link| catalog.tasks(usize::from(link.onet)).len()).sum();
            if !own.duties.is_empty() {
                assert_eq!(covered.len() + own.uncovered.all, all, "{}", role.name);
            }
            linked += own.duties.iter().filter(|duty| duty.label.is_some()).count();
            without += own.duties.iter().filter(|duty| duty.tasks.is_empty()).count();
        }
        assert!(linked > 10 && without >= 7, "{linked} {without}");
        let told: Vec<String> =
            subject.page(metier::content::Page::Ai).iter().map(|item| item.text.reference()).collect();
        // No O*NET occupation stands for ocularists; the others open into marked duties.
        for words in
            ["No task of O*NET stands for the duties of this role", "physical work", "AI with added software"]
        {
            assert!(told.iter().any(|text| text.contains(words)), "{words}");
        }
        assert!(!told.iter().any(|text| text.starts_with("0 of 7 duties")));
    });
}

#[test]
fn the_archive_has_every_task_of_the_table() {
    with(|catalog, _| {
        let tasks: usize = (0..catalog.onet().len()).map(|onet| catalog.tasks(onet).len()).sum();
        assert_eq!(tasks, 18_796);
    });
}

/// Observed use of a task is no share: too little is seen of it, or a tool helps with it at least. Where the people who
/// rated a duty saw no gain and it is in use, the page says both and that they disagree.
#[test]
fn use_and_ratings_that_disagree_are_told_apart() {
    with(|catalog, evidence| {
        let tasks = (0..catalog.onet().len()).flat_map(|onet| catalog.tasks(onet));
        assert!(
            tasks
                .filter_map(|task| task.observed)
                .all(|share| share == 0 || (5_000..=10_000).contains(&share))
        );
        let rater = Rc::new(Rater::new(Weights::default()));
        let mut apart = 0;
        for group in GroupId::all() {
            let subject = Subject::new(evidence, &rater, group, Settings::default(), Day(0));
            let roles = subject.occupation.as_ref().map_or(0, |occupation| occupation.roles.len());
            for duty in
                (0..roles).filter_map(|role| ai_duties::of_role(&subject, role)).flat_map(|own| own.duties)
            {
                let told = ai_duties::told(&duty).reference();
                assert_eq!(told.contains("raters and use disagree"), duty.apart(), "{told}");
                assert_eq!(told.contains("in use "), duty.used(), "{told}");
                apart += usize::from(duty.apart());
            }
        }
        assert!(apart > 30, "{apart}");
        let group = catalog.group("32129").unwrap();
        let subject = Subject::new(evidence, &rater, group, Settings::default(), Day(0));
        let page = subject.page(metier::content::Page::Ai);
        let told: Vec<String> = page.iter().map(|item| item.text.reference()).collect();
        for words in
            ["not sped up · in use 94 of 100 · raters and use disagree", "50 AI helps", "saw no gain from AI"]
        {
            assert!(told.iter().any(|text| text.contains(words)), "{words}");
        }
    });
}

/// One half of 3/19 and 3/38 are one number: the table keeps so many digits that both share a rank (72406 and 82030).
#[test]
fn equal_shares_of_tasks_share_a_rank() {
    with(|catalog, evidence| {
        let rater = Rc::new(Rater::new(Weights::default()));
        let beta = |code| {
            let group = catalog.group(code).unwrap();
            let subject = Subject::new(evidence, &rater, group, Settings::default(), Day(0));
            let told = metier::report::json::show(&subject);
            let measures = told["ai"]["measures"].as_array().unwrap();
            measures.iter().find(|own| own["name"] == "eloundou_beta").unwrap()["percentile"].as_f64()
        };
        assert!(beta("72406").is_some());
        assert_eq!(beta("72406"), beta("82030"));
    });
}

/// A task keeps the four decimals of its source, so that the mean of a duty is rounded once, where it is shown.
#[test]
fn the_use_of_a_duty_is_the_mean_of_its_tasks_as_published() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("data/onet_tasks.csv");
    let table = std::fs::read_to_string(path).unwrap();
    let cells = table.lines().skip(2).map(|line| line.split(',').collect::<Vec<_>>());
    let published: std::collections::BTreeMap<u32, f64> =
        cells.filter_map(|row| Some((row[1].parse().unwrap(), row[3].parse().ok()?))).collect();
    let is_fine = |share: &&f64| (**share * 1000.0 - (**share * 1000.0).round()).abs() > 1e-6;
    assert!(published.values().filter(is_fine).count() > 1_000, "the source has four decimals");
    with(|catalog, _| {
        let mut compared = 0;
        for group in GroupId::all() {
            let occupation = catalog.occupation(group, metier_model::Lang::En).unwrap();
            let links = ai::links(catalog.crosswalk(), group);
            for role in &occupation.roles {
                for duty in ai::duties(catalog, &role.tasks, links).duties {
                    let own: Vec<f64> =
                        duty.tasks.iter().filter_map(|task| published.get(task)).copied().collect();
                    let mean = (!own.is_empty()).then(|| own.iter().sum::<f64>() / own.len() as f64);
                    assert_eq!(duty.observed.is_some(), mean.is_some());
                    if let (Some(shown), Some(mean)) = (duty.observed, mean) {
                        assert!(
                            (f64::from(shown) - mean).abs() < 1e-6,
                            "{} {:?}",
                            catalog.code(group),
                            duty.tasks
                        );
                        compared += 1;
                    }
                }
            }
        }
        assert!(compared > 4_000, "{compared}");
    });
}
