//! What suits me and what I really do, by keys: scenarios 17, 18 and 21.

use metier::app::suits::Stage;
use metier::plan::filter::Criterion;
use metier::plan::limits::{Limit, Limits, Strain};
use metier::plan::order::Order;
use metier::plan::person::Schooled;
use metier_model::GroupId;

use super::*;

/// Yes to what is social, somewhat to what is realistic, no to the rest.
const SOCIAL: &str = "1002001002001002001002001002 00";

fn suits(app: &App) -> (Stage, usize) {
    match app.overlays.last() {
        Some(Overlay::Suits(suits)) => (suits.stage, suits.cursor),
        other => panic!("what suits me is not open but {other:?}"),
    }
}

/// The occupations in their order, and how many are crossed out.
fn fitting(app: &App) -> (Vec<String>, usize) {
    let Some(Overlay::Suits(suits)) = app.overlays.last() else { panic!("what suits me is not open") };
    let (groups, out) = suits.groups(&app.shared, app.derived());
    (groups.into_iter().map(|group| app.catalog().code(group).to_owned()).collect(), out)
}

/// Scenario 17: thirty answers, twenty occupations with reasons, those that need a university crossed out, five
/// saved: 30 + 1 + 10 keys.
#[test]
fn a_pupil_answers_crosses_out_and_saves_five() {
    let mut app = after("I");
    assert_eq!(suits(&app), (Stage::Asking(0), 0));
    press(&mut app, &SOCIAL.replace(' ', ""));
    assert_eq!(suits(&app), (Stage::Fitting, 0));
    let (all, out) = fitting(&app);
    assert!(all.len() >= 20 && out == 0, "{}", all.len());
    assert_eq!(app.shared.person.answers.profile().code(), "SRI");
    press(&mut app, "x");
    let (left, out) = fitting(&app);
    assert!(out > 0 && left.len() + out == all.len());
    for code in &left {
        assert!(!matches!(app.catalog().teer(app.catalog().group(code).unwrap()).0, 0 | 1), "{code}");
    }
    press(&mut app, "sjsjsjsjs");
    assert_eq!(codes(&app), left[..5]);
    // Crossed out is a criterion of the filter; the fit becomes one as well, and the list is by it.
    press(&mut app, "F");
    assert!(app.overlays.is_empty() && app.shared.filter.is_on(Criterion::Suits));
    assert!(app.shared.filter.is_on(Criterion::Teer));
    assert_eq!((app.screens.explore.tree.lens, app.shared.order), (Lens::Matches, Order::Interests));
    let rows = app.screens.explore.tree.rows().len();
    assert!((5..left.len()).contains(&rows), "{rows}");
    // It all comes back at the next start, and is gone when it is deleted.
    let state = app.state();
    let mut later = start();
    later.take_up(&state);
    assert_eq!(later.shared.person, app.shared.person);
    assert_eq!(
        (later.shared.filter.clone(), later.shared.order),
        (app.shared.filter.clone(), Order::Interests)
    );
    press(&mut later, "I<Delete>");
    assert_eq!((suits(&later).0, later.state().interests), (Stage::Asking(0), None));
    assert!(!later.shared.filter.is_on(Criterion::Suits) && later.shared.order != Order::Interests);
}

/// What one cannot do is asked as well: each answer is a filter at once, with a count and a reason, is undone and cleared,
/// and comes back at the next start.
#[test]
fn what_one_cannot_do_filters_and_never_scores() {
    let mut app = after("I");
    press(&mut app, &SOCIAL.replace(' ', ""));
    let (all, out) = fitting(&app);
    assert_eq!(out, 0);
    press(&mut app, "d");
    assert_eq!(suits(&app), (Stage::Limits, 0));
    press(&mut app, "2");
    assert_eq!(app.shared.person.limits, Limits::only(Strain::Lifting, Limit::Cannot));
    assert!(app.shared.filter.is_on(Criterion::Cannot));
    press(&mut app, "<Down><Down><Down><Down>1");
    assert_eq!(app.shared.person.limits.written(), "lifting,driving:rather-not");
    press(&mut app, "<Right>");
    assert_eq!(app.shared.person.limits.get(Strain::Driving), None, "the answers go round");
    press(&mut app, "<Left>");
    let limits = app.shared.person.limits;
    let eval = app.derived().eval();
    let removes = GroupId::all().filter(|&group| eval.spares(group, &limits) == Some(false)).count();
    press(&mut app, "<Enter>");
    let (left, out) = fitting(&app);
    assert!(out > 0 && out <= removes && left.len() + out == all.len(), "{out} of {removes}");
    // The order is that of the fit, as before.
    let kept: Vec<&String> = all.iter().filter(|code| left.contains(code)).collect();
    assert_eq!(kept, left.iter().collect::<Vec<_>>());
    let state = app.state();
    assert_eq!(state.cannot.as_deref(), Some("lifting,driving:rather-not"));
    let mut later = start();
    later.take_up(&state);
    assert_eq!(later.shared.person, app.shared.person);
    assert!(later.shared.filter.is_on(Criterion::Cannot));
    press(&mut app, "dU");
    assert_eq!(app.shared.person.limits.get(Strain::Driving), None, "the last change is taken back");
    press(&mut app, "<Delete>");
    assert!(app.shared.person.limits.is_empty() && !app.shared.filter.is_on(Criterion::Cannot));
    assert_eq!(app.shared.person.answers.count(), 30, "the other answers stay");
    press(&mut app, "U<Enter>");
    assert_eq!(app.shared.person.limits.written(), "lifting");
}

#[test]
fn one_stops_at_any_time_and_goes_on_later() {
    let mut app = after("I<Enter>");
    assert!(warned(&app) && suits(&app).0 == Stage::Asking(0));
    press(&mut app, "y?n<Up>2<Down>y<Esc>");
    assert!(app.overlays.is_empty());
    assert_eq!(app.shared.person.answers.written(), "212-2");
    press(&mut app, "Ia");
    assert_eq!(suits(&app).0, Stage::Asking(3));
    // The same answer to everything says nothing.
    let app = after(&format!("I{}", "1".repeat(30)));
    assert!(warned(&app) && suits(&app).0 == Stage::Asking(29));
}

/// Scenario 18: studied kinesiology; which occupations hold people with that, and what is missing.
#[test]
fn a_field_of_study_leads_to_occupations_and_what_is_missing() {
    let mut app = after("Ifkinesio<Enter>");
    let field = app.shared.person.field.unwrap();
    assert_eq!(app.catalog().study_fields()[usize::from(field)].code, "31.05");
    press(&mut app, "<Enter>ebach<Enter>");
    assert_eq!((suits(&app).0, app.shared.person.schooled), (Stage::Fitting, Some(Schooled::Bachelor)));
    let (found, _) = fitting(&app);
    let eval = app.derived().eval();
    let share = |code: &str| eval.works(app.catalog().group(code).unwrap(), field).unwrap();
    assert!(found.windows(2).all(|pair| share(&pair[0]) >= share(&pair[1])));
    assert!(found.iter().take(20).any(|code| code == "54100" || code == "41221"), "{found:?}");
    press(&mut app, "F");
    assert!(app.shared.filter.is_on(Criterion::Studied));
    assert_eq!(app.shared.order, Order::Studied);
    assert!((5..100).contains(&app.screens.explore.tree.rows().len()));
    // The share behind the figure is opened to its source.
    press(&mut app, "Ii");
    assert!(matches!(app.overlays.last(), Some(Overlay::Reader(_))));
}

/// The criteria in words, as the command line and the state file have them.
#[test]
fn both_criteria_have_words() {
    let app = start();
    let catalog = app.catalog();
    let mut filter = metier::plan::filter::Filter::default();
    filter.set("suits", "210-2:80", catalog).unwrap();
    filter.set("studied", "31.05:2", catalog).unwrap();
    let words = filter.to_words(catalog);
    assert_eq!(words, [("suits", "210-2:80".to_owned()), ("studied", "31.05:2".to_owned())]);
    for (name, wrong) in [("suits", "111111"), ("suits", "5"), ("suits", "21:200"), ("studied", "99.99")] {
        assert!(filter.set(name, wrong, catalog).is_err(), "{name} {wrong}");
    }
}

/// Scenario 21: opens the duties behind the number, ticks what is really done, sees the own count.
#[test]
fn a_nurse_ticks_the_duties_and_sees_the_own_count() {
    let mut app = after("#31301<Enter>D");
    let form = |app: &App| match app.overlays.last() {
        Some(Overlay::Duties(form)) => form.clone(),
        other => panic!("no duties but {other:?}"),
    };
    let first = form(&app);
    let own = first.duties(app.subject()).unwrap();
    let mine = |app: &App| own.share(|i| form(app).is_ticked(i, &app.shared));
    assert_eq!(mine(&app), None, "nothing is ticked for anybody");
    let (at, touched) = own.duties.iter().enumerate().find(|(_, duty)| duty.label.is_some()).unwrap();
    press(&mut app, &format!("{}<Space>", "j".repeat(at)));
    assert_eq!(mine(&app), Some(if touched.touched() { 1.0 } else { 0.0 }));
    // It is kept, and taken back by the same key.
    press(&mut app, "<Esc>D");
    assert!(form(&app).is_ticked(at, &app.shared));
    // At the next start it is there again, also on a screen in another language.
    let kept = app.state();
    let mut again = start();
    again.shared.settings.lang = Lang::Fr;
    again.take_up(&kept);
    press(&mut again, "#31301<Enter>D");
    assert!(form(&again).is_ticked(at, &again.shared));
    assert_eq!(again.state().done, kept.done);
    press(&mut app, &format!("{}<Space>", "j".repeat(at)));
    assert_eq!((mine(&app), app.state().done.len()), (None, 0));
    // A class has no duties: a sentence says what to do.
    assert!(warned(&after("D")));
}

#[test]
fn an_empty_list_is_not_written() {
    let mut app = start();
    assert!(press(&mut app, "e").is_empty() && warned(&app));
    press(&mut app, "/32129<Enter>s");
    assert_eq!(press(&mut app, "e"), [Effect::Export { whole: false }]);
}

/// Status with its day and tags, by keys of the list; undo takes back one change at a time.
#[test]
fn a_saved_occupation_has_a_status_and_tags() {
    let mut app = after("/32129<Enter>s3");
    let entry = |app: &App| app.shared.shortlist.entries()[0].clone();
    assert_eq!(press(&mut app, "t"), [Effect::SaveShortlist]);
    assert_eq!((entry(&app).status.token(), entry(&app).since.as_str()), ("exploring", "2026-11-22"));
    press(&mut app, "anear home, plan B, near home<Enter>");
    assert_eq!(entry(&app).tags, ["near home", "plan B"]);
    press(&mut app, "U");
    assert!(entry(&app).tags.is_empty() && entry(&app).status.token() == "exploring");
    press(&mut app, "ttt");
    assert_eq!(entry(&app).status.token(), "idea");
    // Nothing is there to be marked in an empty list.
    assert!(!press(&mut start(), "3ta").contains(&Effect::SaveShortlist));
}

/// Scenario 21: the page on AI names the key, and the count of what was ticked stays in sight when the form is closed.
#[test]
fn the_count_of_what_was_ticked_stays_in_sight() {
    for close in ["<Enter>", "<Esc>", "q"] {
        let mut app = after("/31301<Enter>D");
        press(&mut app, close);
        assert!(!status(&app).contains("Your own count"), "nothing is ticked: {}", status(&app));
        press(&mut app, "D<Space><Down><Space>");
        press(&mut app, close);
        assert!(app.overlays.is_empty());
        assert!(status(&app).starts_with("Your own count, 2 of "), "{}", status(&app));
    }
    let app = after("/31301<Enter>]]]]]]]");
    let items = app.subject().unwrap().page(app.screens.explore.page());
    let named = items.iter().filter(|item| item.text.reference().contains("ticks what you really do"));
    assert_eq!(named.count(), 1, "once, however many roles there are");
}
