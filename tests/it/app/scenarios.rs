//! What a person comes to do: the numbers are those of the scenarios.

use super::*;

#[test]
fn scenario_2_six_ways_to_type_it_find_the_unit_group_on_the_first_screen() {
    for (typed, code) in [
        ("prosthetsit", "32129"),
        ("rn", "31301"),
        ("électricienne", "72200"),
        ("developer software", "21232"),
        ("32129", "32129"),
        ("tech med lab", "32120"),
    ] {
        let app = after(&format!("/{typed}"));
        let found = hits(&app);
        let hit = found.iter().take(12).find(|hit| hit.code == code);
        let hit =
            hit.unwrap_or_else(|| panic!("{typed}: {:?}", found.iter().map(|h| &h.code).collect::<Vec<_>>()));
        assert!(!hit.matched.is_empty() && !hit.title.is_empty());
        assert!(
            hit.how == metier::content::found::How::Code || !hit.positions.is_empty(),
            "{typed}: the matched letters of {}",
            hit.matched.reference()
        );
    }
}

#[test]
fn scenario_4_five_occupations_side_by_side_in_british_columbia() {
    let mut app = start();
    for code in ["32129", "32120", "32121", "32122", "32104"] {
        press(&mut app, &format!("/{code}<Enter>c"));
    }
    press(&mut app, "rbc<Enter>2");
    assert_eq!((app.screen, app.shared.compared.len(), app.shared.baseline), (Screen::Compare, 5, 0));
    let rows = |app: &App| {
        compare::rows(
            app.shared.evidence,
            app.shared.rater(),
            &app.shared.compared,
            app.shared.baseline,
            app.shared.settings,
            app.shared.today,
        )
    };
    let pay = |app: &App| {
        rows(app).into_iter().find(|row| row.label.reference().starts_with("Median pay")).unwrap()
    };
    let first = pay(&app);
    assert_eq!(first.cells[0].difference, Difference::None);
    assert!(
        matches!(first.cells[1].difference, Difference::By(by) if by.value() > 0.0),
        "32120 earns more: {:?}",
        first.cells[1]
    );
    press(&mut app, "<Right>=");
    assert_eq!((app.shared.baseline, code(&app).as_str()), (1, "32120"));
    let second = pay(&app);
    assert_eq!(second.cells[1].difference, Difference::None);
    assert!(
        matches!(second.cells[0].difference, Difference::By(by) if by.value() < 0.0),
        "{:?}",
        second.cells[0]
    );
    press(&mut app, "x");
    assert!(app.screens.compare.hides_equal());
    let (equal, all) = (rows(&app).iter().filter(|row| row.is_equal()).count(), rows(&app).len());
    assert!(equal > 0 && equal < all, "{equal} of {all} rows are equal");
    // A ninth does not fit, and the line says what to do.
    press(&mut app, "1/31301<Enter>c/72200<Enter>c/31102<Enter>c/41301<Enter>c");
    assert_eq!(app.shared.compared.len(), 8);
    assert!(warned(&app), "{}", status(&app));
    press(&mut app, "2lllllc");
    assert_eq!(app.shared.compared.len(), 7);
}

#[test]
fn scenario_5_a_claim_is_held_against_the_published_figure() {
    let app = after("/32129<Enter>");
    let claims: Vec<&Item> =
        app.items().iter().filter(|item| item.label.reference().starts_with("claim")).collect();
    let senior = claims
        .iter()
        .find(|item| item.text.reference().contains("75,000") && item.text.reference().contains("95,000"));
    let senior = senior.unwrap_or_else(|| panic!("{}", page(&app)));
    assert!(
        format!("{} {:?}", senior.text.reference(), senior.more)
            .contains("Partly above the top tenth of Canada"),
        "{senior:?}"
    );
    // The published one beside it, with its source.
    assert!(item(&app, "Pay").from.is_some());
}

#[test]
fn scenario_6_express_entry_with_the_day_on_which_it_was_looked_up() {
    let mut app = after("/32129<Enter>");
    while app.screens.explore.page() != Page::Immigration {
        press(&mut app, "]");
    }
    let text = page(&app);
    assert!(text.contains("Express Entry"), "{text}");
    let row = app.items().iter().position(|item| {
        item.text.reference().contains("Express Entry") || item.label.reference().contains("Express Entry")
    });
    app.screens.explore.item = row.unwrap();
    let dated = text.contains("2026-")
        || app
            .screens
            .explore
            .item_under_cursor(app.derived())
            .is_some_and(|item| item.more.iter().any(|(_, t)| t.reference().contains("2026-")));
    assert!(dated, "{text}");
}

#[test]
fn scenario_7_weights_change_the_rating_and_the_ranks_at_once() {
    let mut app = after("/32129<Enter>s/21232<Enter>s/32129<Enter>");
    let rating = item(&app, "Rating").text.clone();
    press(&mut app, "W");
    assert!(matches!(app.overlays.as_slice(), [Overlay::Weights(_)]));
    let before = app.shared.rater().weights();
    press(&mut app, "LLLL");
    assert_ne!(app.shared.rater().weights(), before);
    let inputs = app.shared.evidence.rating_inputs(app.shared.settings.place.geo);
    let value = |app: &App, code: &str| {
        app.shared.rater().sampler().value(inputs, app.catalog().group(code).unwrap()).unwrap()
    };
    // All weight on one input after the other: the two change places for at least one of them.
    let mut first = Vec::new();
    for chosen in 0..before.0.len() {
        let mut weights = before;
        weights.0 = [0.0; 6];
        weights.0[chosen] = 100.0;
        app.shared.set_weights(weights);
        first.push(value(&app, "32129") > value(&app, "21232"));
    }
    assert!(first.contains(&true) && first.contains(&false), "{first:?}");
    let mut app = after("/32129<Enter>WLLLL");
    assert_eq!(press(&mut app, "<Enter>"), [Effect::SaveSettings]);
    assert_ne!(item(&app, "Rating").text, rating);
    press(&mut app, "Wd<Enter>");
    assert_eq!((item(&app, "Rating").text.clone(), app.shared.rater().weights()), (rating, before));
    // Not all of them can be nothing.
    press(&mut app, "W");
    for _ in 0..6 {
        press(&mut app, "HHHHHHHHHHHHHHHHHHHHH<Down>");
    }
    assert!(app.shared.rater().weights().is_usable());
}

#[test]
fn scenario_8_exposure_by_role_with_its_measure() {
    let app = after("/32129<Enter>[[");
    assert_eq!(app.screens.explore.page(), Page::Ai);
    let text = page(&app);
    for role in [
        "Dietary technicians",
        "Ocularists",
        "Prosthetists and orthotists",
        "Prosthetic and orthotic technicians",
    ] {
        assert!(text.contains(role), "{role}:\n{text}");
    }
    let betas: Vec<f32> =
        app.subject().unwrap().ai.roles.iter().filter_map(|role| role.beta.value().copied()).collect();
    assert_eq!(betas.len(), 3, "no O*NET occupation corresponds to ocularists: {betas:?}");
    assert!(
        betas[0] > betas[1] && betas[0] > betas[2],
        "dietary technicians are the most exposed: {betas:?}"
    );
    assert!(text.contains("no data"), "and the ocularists' figure is missing with its reason");
    assert!(text.contains("not the chance of losing a job"));
}

#[test]
fn scenario_9_the_retraining_is_reckoned_and_its_assumptions_change() {
    let mut app = after("/32129<Enter>c/32120<Enter>rbc<Enter>p");
    let assumed = |app: &App| match app.overlays.last() {
        Some(Overlay::Payback(WhatIf { assumptions, from, to, .. })) => {
            (*assumptions, app.catalog().code(*from), app.catalog().code(*to))
        }
        other => panic!("{other:?}"),
    };
    let (first, from, to) = assumed(&app);
    assert_eq!((from, to), ("32129", "32120"));
    assert!(
        (first.pay_now - 28.0 * 40.0 * 52.14).abs() < 1.0
            && (first.pay_then - 41.0 * 40.0 * 52.14).abs() < 1.0
    );
    // Three years, tuition 15,000 to 40,000: the gold case of METHODS.
    let steps = ((3.0 - first.years) / 0.5).round() as i32;
    press(&mut app, &(if steps < 0 { "<Left>" } else { "<Right>" }).repeat(steps.unsigned_abs() as usize));
    press(&mut app, &format!("j{}j{}", "L".repeat(3), "L".repeat(5)));
    let (a, ..) = assumed(&app);
    assert_eq!((a.years, a.tuition), (3.0, Some((15_000.0, 40_000.0))));
    let result = payback(&a);
    assert_eq!((result.low_tuition.break_even, result.high_tuition.break_even), (Some(12), Some(13)));
    press(&mut app, "<Esc>");
    assert!(app.overlays.is_empty());
}

#[test]
fn scenario_11_a_province_without_a_wage_shows_the_country_and_says_so() {
    let app = after("/32129<Enter>rpe<Enter>");
    assert_eq!(app.shared.settings.place.geo.code(), "PE");
    let pay = &app.subject().unwrap().pay;
    let note = metier::content::terms::fallback(pay.fallback.as_ref().unwrap());
    let note = metier_words::Text::from(note).reference();
    assert!(note.contains("not in the table for Prince Edward Island, showing Canada"), "{note}");
    assert_eq!(pay.median.provenance().unwrap().geo.code(), "CA");
    assert!(page(&app).contains(&note));
}

#[test]
fn scenario_12_in_french_the_same_is_there() {
    let english = after("/32129<Enter>");
    let french = after("L/32129<Enter>");
    let (own, theirs) = (french.items().to_vec(), english.items());
    assert_eq!(own.len(), theirs.len());
    for (own, other) in own.iter().zip(theirs) {
        assert_eq!(
            (own.shape, own.tone, own.link),
            (other.shape, other.tone, other.link),
            "{own:?} {other:?}"
        );
        let heading = own.shape == metier::content::Shape::Heading;
        assert!(
            !heading || own.text.say(&french.locale()) != other.text.reference(),
            "{} is not in French",
            own.text.reference()
        );
    }
    let catalog = french.catalog();
    let group = french.current().unwrap();
    assert_ne!(catalog.title(group, Lang::Fr), catalog.title(group, Lang::En));
    let found = after("Lr");
    match found.overlays.last() {
        Some(Overlay::Choice(ChoiceList { options, .. })) => {
            assert!(
                options.iter().any(|o| o.name.say(&found.locale()).starts_with("Colombie-Britannique")),
                "{options:?}"
            );
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_source_of_every_figure_is_one_key_away() {
    let mut app = after("/32129<Enter>");
    for page in Page::ALL {
        app.set_page(page);
        for at in 0..app.items().len() {
            if app.items()[at].from.is_none() {
                continue;
            }
            app.screens.explore.item = at;
            press(&mut app, "i");
            match app.overlays.last() {
                Some(Overlay::Reader(Reader { title, items, .. })) => {
                    assert_eq!(title.reference(), "Source");
                    assert!(items.len() > 3, "{page:?} {at}");
                }
                other => panic!("{page:?} {at}: {other:?}"),
            }
            press(&mut app, "<Esc>");
        }
    }
}

#[test]
fn scenario_9_what_nobody_knows_is_not_reckoned_as_nothing() {
    let mut app = after("/32129<Enter>c/32120<Enter>rbc<Enter>p");
    let assumed = |app: &App| match app.overlays.last() {
        Some(Overlay::Payback(WhatIf { assumptions, hours, schooling, .. })) => {
            (*assumptions, *hours, schooling.clone().unwrap())
        }
        other => panic!("{other:?}"),
    };
    let (first, hours, schooling) = assumed(&app);
    assert_eq!(first.tuition, None);
    // The training steps: two to three years by the official text, of which the longer is taken.
    assert_eq!((schooling.years, schooling.published, first.years), ((2.0, 3.0), Some(true), 3.0));
    // Every assumption changes the result.
    let mut last = payback(&first);
    assert_eq!(hours, HoursBasis::FullTime);
    for row in 0..metier::app::what_if::Setting::ALL.len() {
        press(&mut app, if row == 4 { "<Left>" } else { "LLL" });
        let result = payback(&assumed(&app).0);
        assert_ne!(result, last, "row {row}");
        last = result;
        press(&mut app, "<Down>");
    }
    assert_eq!(assumed(&app).1, HoursBasis::Usual);
    press(&mut app, "d");
    assert_eq!((assumed(&app).0, assumed(&app).1), (first, HoursBasis::FullTime));
    assert_eq!(app.shared.settings.hours, HoursBasis::FullTime, "a what-if changes nothing outside");
}

#[test]
fn a_chosen_role_has_its_own_schooling() {
    let years = |keys: &str| match after(keys).overlays.last() {
        Some(Overlay::Payback(WhatIf { assumptions, schooling, .. })) => {
            (assumptions.years, schooling.clone())
        }
        other => panic!("{other:?}"),
    };
    let (all, step) = years("/32120<Enter>c/32129<Enter>p");
    // Without a role the one that asks for the least is reckoned: technicians who are trained at work.
    assert!(all == 0.0 && step.is_some_and(|step| step.years == (0.0, 0.0) && !step.apprenticeship));
    // Ocularists learn by practice, as moves say, too: the program that some take is not asked for, and no years are assumed.
    let (none, step) = years("/32120<Enter>c/32129<Enter>voc<Enter>p");
    assert!(none == 0.0 && step.is_some_and(|step| step.years == (0.0, 0.0) && step.published.is_none()));
    assert_eq!(years("/32120<Enter>c/32129<Enter>vprosthetists<Enter>p").0, 2.0);
}

#[test]
fn a_missing_rating_gives_its_true_reason() {
    let app = after("/00013<Enter>");
    assert_eq!(
        item(&app, "Rating").text.reference(),
        "not rated: the figures known carry 55 % of your weights, 60 % are needed"
    );
}
