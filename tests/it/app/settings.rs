//! Province, hours, unit, language, theme and own keys.

use super::*;
use metier_words::Language;

#[test]
fn the_province_is_chosen_by_letters_or_stepped_through() {
    let mut app = after("/32129<Enter>");
    assert_eq!(press(&mut app, "ron<Enter>"), [Effect::SaveSettings]);
    assert_eq!(
        (app.shared.settings.place.geo.code(), app.shared.place_name().reference().as_str()),
        ("ON", "Ontario")
    );
    press(&mut app, "rbc<Enter>");
    assert_eq!(app.shared.settings.place.geo.code(), "BC");
    press(&mut app, "rman<Enter>");
    assert_eq!(app.shared.settings.place.geo.code(), "MB");
    press(&mut app, "rquebec<Esc>");
    assert_eq!(app.shared.settings.place.geo.code(), "MB");
    let mut seen = Vec::new();
    for _ in Geo::all() {
        assert_eq!(press(&mut app, "R"), [Effect::SaveSettings]);
        seen.push(app.shared.settings.place.geo.code());
    }
    assert_eq!((seen.len(), seen.last()), (14, Some(&"MB")), "once round: {seen:?}");
    seen.sort_unstable();
    seen.dedup();
    assert_eq!(seen.len(), 14);
}

#[test]
fn an_economic_region_lies_below_its_province() {
    let mut app = after("/32129<Enter>ron<Enter>r<Down>");
    let name = match app.overlays.last() {
        Some(Overlay::Choice(ChoiceList { what: Choice::Region, options, cursor, .. })) => {
            options[*cursor].name.clone()
        }
        other => panic!("{other:?}"),
    };
    press(&mut app, "<Enter>");
    assert_eq!(app.shared.place_name(), name);
    assert!(app.shared.settings.place.area.is_some());
    assert_eq!(app.shared.settings.place.geo.code(), "ON");
    press(&mut app, "R");
    assert!(app.shared.settings.place.area.is_none());
}

#[test]
fn a_region_is_found_by_its_name_in_either_language_and_said_in_that_of_the_screen() {
    let mut app = after("/32129<Enter>rvallée de l'anna<Enter>");
    let said =
        |app: &App, language| app.shared.place_name().say(&app.shared.settings.speaking(language).locale());
    assert_eq!(said(&app, Language::En), "Annapolis Valley, NS");
    assert_eq!(said(&app, Language::Fr), "Vallée de l'Annapolis, NS");
    press(&mut app, "LL");
    assert_eq!(app.shared.settings.language, Language::Ja);
    assert_eq!(app.shared.settings.lang, Lang::Fr, "titles stay French");
    assert_eq!(app.shared.place_name().say(&app.shared.settings.locale()), "Vallée de l'Annapolis (NS)");
    press(&mut app, "rannapolis val<Enter>");
    assert!(app.shared.settings.place.area.is_some());
}

/// The middle of the published pay, as the page of pay shows it.
fn middle(app: &App) -> String {
    let items = app.subject().unwrap().page(Page::Pay);
    items.iter().find(|item| item.label.reference() == "middle").unwrap().text.reference()
}

#[test]
fn hours_unit_and_language_change_every_page() {
    let mut app = after("/32129<Enter>rbc<Enter>");
    let yearly = middle(&app);
    assert!(
        yearly.contains("58,400") && yearly.contains("CAD/year"),
        "28.00 x 40 x 52.14, to the hundred: {yearly}"
    );
    assert_eq!(press(&mut app, "u"), [Effect::SaveSettings]);
    assert_eq!(app.shared.settings.unit, PayUnit::Hour);
    assert!(middle(&app).contains("28.00"), "{}", page(&app));
    press(&mut app, "uw");
    assert_eq!(app.shared.settings.hours, HoursBasis::Usual);
    assert_ne!(middle(&app), yearly);
    press(&mut app, "L");
    assert_eq!(app.shared.settings.lang, Lang::Fr);
    assert!(press(&mut app, "L").contains(&Effect::SaveSettings));
}

#[test]
fn theme_mouse_and_the_rest_reach_the_outside() {
    let mut app = after("/32129<Enter>");
    for theme in [ThemeName::Dark, ThemeName::Light, ThemeName::Contrast, ThemeName::Mono, ThemeName::Auto] {
        assert!(press(&mut app, "T").contains(&Effect::SaveSettings));
        assert_eq!(app.shared.theme, theme);
    }
    assert_eq!(press(&mut app, "MM"), [Effect::Mouse(false), Effect::Mouse(true)]);
    press(&mut app, "s");
    assert_eq!(
        press(&mut app, "e<Ctrl-l><Ctrl-z>"),
        [Effect::Export { whole: false }, Effect::ReadShortlist, Effect::Redraw, Effect::Suspend]
    );
    match press(&mut app, "y").as_slice() {
        [Effect::Copy(copied)] => {
            let text = &copied.text;
            assert!(text.starts_with("32129 Other medical technologists"), "{text}");
            assert!(
                text.contains("Pay: $") && text.contains("[published"),
                "figures keep their source: {text}"
            );
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(press(&mut app, "q"), [Effect::Quit]);
    assert_eq!(press(&mut app, "/q"), [], "a letter in a text field is a letter");
    assert_eq!(press(&mut app, "<Ctrl-c>"), [Effect::Quit]);
}

#[test]
fn own_keys_replace_the_defaults() {
    let mut app = after("/32129<Enter>");
    app.shared.keymap = Keymap::new(&[("save".to_owned(), "F5".to_owned())]).unwrap().into();
    assert!(press(&mut app, "s").is_empty());
    assert_eq!(press(&mut app, "<F5>"), [Effect::SaveShortlist]);
}

/// Name of the option under the cursor of a choice, and how many are shown.
fn chosen(app: &App) -> (String, usize) {
    match app.overlays.last() {
        Some(Overlay::Choice(ChoiceList { options, shown, cursor, .. })) => {
            (shown.get(*cursor).map_or_else(String::new, |&i| options[i].name.reference()), shown.len())
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_is_typed_into_a_choice_filters_it_and_j_and_k_move_where_nothing_is() {
    let mut app = after("/32129<Enter>vjj");
    assert_eq!(chosen(&app), ("Ocularists".to_owned(), 5));
    press(&mut app, "k");
    assert_eq!(chosen(&app).0, "Dietary technicians");
    press(&mut app, "oc");
    assert_eq!(chosen(&app), ("Ocularists".to_owned(), 1));
    press(&mut app, "x");
    assert_eq!(chosen(&app), (String::new(), 0));
    assert!(press(&mut app, "<Enter>").is_empty());
    assert_eq!(app.overlays.len(), 1, "nothing fits: nothing is chosen, the choice stays");
    press(&mut app, "<Backspace><Enter>");
    assert_eq!(app.subject().and_then(|subject| subject.role), Some(1));
    assert_eq!(status(&app), "Role: Ocularists. v takes it back.");
    press(&mut app, "v");
    assert_eq!(chosen(&app).0, "Ocularists", "the cursor stands on what holds now");
    press(&mut app, "kkk<Enter>");
    assert_eq!(
        (app.subject().and_then(|subject| subject.role), status(&app).as_str()),
        (None, "All roles of the occupation.")
    );
    let mut app = after("rnova");
    assert_eq!(chosen(&app).0, "Nova Scotia (NS)");
    app.paste(" sco");
    press(&mut app, "<Enter>");
    assert_eq!(app.shared.settings.place.geo.code(), "NS");
}

#[test]
fn weights_are_kept_by_enter_and_put_back_by_esc_and_both_say_so() {
    let mut app = after("/32129<Enter>");
    let before = app.shared.rater().weights();
    assert!(press(&mut app, "W<Right><Right><Right>").is_empty());
    assert_ne!(app.shared.rater().weights(), before);
    assert!(press(&mut app, "<Esc>").is_empty());
    assert_eq!(
        (app.shared.rater().weights(), status(&app).as_str()),
        (before, "The weights are as they were.")
    );
    press(&mut app, "Wlll");
    app.click(metier::app::target::Target::Outside);
    assert_eq!(app.shared.rater().weights(), before, "a click beside it backs out as well");
    assert_eq!(press(&mut app, "Wll<Enter>"), [Effect::SaveSettings]);
    assert_ne!(app.shared.rater().weights(), before);
    assert_eq!(status(&app), "The weights are kept.");
    press(&mut app, "Wd<Enter>");
    assert_eq!(app.shared.rater().weights(), before);
    // Weights of nothing at all are no weights: they are not kept, and it is said why.
    press(&mut app, "W");
    for _ in 0..6 {
        press(&mut app, &("<Left>".repeat(20) + "<Down>"));
    }
    assert!(press(&mut app, "<Enter>").is_empty());
    assert!(matches!(app.overlays.as_slice(), [Overlay::Weights(_)]), "{}", status(&app));
    assert_eq!(status(&app), "At least one weight must be above zero.");
    press(&mut app, "<Esc>");
    assert_eq!(app.shared.rater().weights(), before);
}

#[test]
fn what_changes_says_so_and_the_sentence_goes_with_the_next_key() {
    let mut app = after("/32129<Enter>L");
    assert_eq!(app.shared.status.as_ref().unwrap().text.say(&app.locale()), "Langue\u{a0}: français.");
    press(&mut app, "L");
    assert_eq!(app.shared.status.as_ref().unwrap().text.say(&app.locale()), "言語: 日本語");
    assert_eq!(app.shared.settings.lang, Lang::Fr, "there are no titles in Japanese: they stay");
    press(&mut app, "L");
    assert_eq!(status(&app), "Language: English.");
    press(&mut app, "u");
    assert_eq!(status(&app), "Pay by the hour.");
    press(&mut app, "w");
    assert!(status(&app).ends_with("Pay is shown by the hour: u shows it by the year."), "{}", status(&app));
    press(&mut app, "j");
    assert_eq!(status(&app), "");
    press(&mut app, "s/32120<Enter>s3gJ");
    assert_eq!(status(&app), "32129 is now number 2 of 2.");
    press(&mut app, "J");
    assert_eq!(status(&app), "32129 is already the last one.");
    press(&mut app, "d");
    assert_eq!(status(&app), "32129 removed; U brings it back.");
    press(&mut app, "U");
    assert_eq!(codes(&app).len(), 2);
}
