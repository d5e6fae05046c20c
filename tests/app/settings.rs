//! Province, hours, unit, language, theme and own keys.

use super::*;

#[test]
fn the_province_is_chosen_by_letters_or_stepped_through() {
    let mut app = after("/32129<Enter>");
    assert_eq!(press(&mut app, "ron<Enter>"), [Effect::SaveSettings]);
    assert_eq!((app.settings.place.geo.code(), app.province_name().as_str()), ("ON", "Ontario"));
    press(&mut app, "rbc<Enter>");
    assert_eq!(app.settings.place.geo.code(), "BC");
    press(&mut app, "rman<Enter>");
    assert_eq!(app.settings.place.geo.code(), "MB");
    press(&mut app, "rquebec<Esc>");
    assert_eq!(app.settings.place.geo.code(), "MB");
    let mut seen = Vec::new();
    for _ in Geo::all() {
        assert_eq!(press(&mut app, "R"), [Effect::SaveSettings]);
        seen.push(app.settings.place.geo.code());
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
        Some(Overlay::Choice { what: Choice::Region, options, cursor, .. }) => {
            options[*cursor].trim().to_owned()
        }
        other => panic!("{other:?}"),
    };
    press(&mut app, "<Enter>");
    assert_eq!(app.province_name(), name);
    assert!(app.settings.place.area.is_some());
    assert_eq!(app.settings.place.geo.code(), "ON");
    press(&mut app, "R");
    assert!(app.settings.place.area.is_none());
}

#[test]
fn hours_unit_and_language_change_every_page() {
    let mut app = after("/32129<Enter>rbc<Enter>");
    let yearly = item(&app, "Median pay").text.clone();
    assert!(
        yearly.contains("58,400") && yearly.contains("CAD/year"),
        "28.00 x 40 x 52.14, to the hundred: {yearly}"
    );
    assert_eq!(press(&mut app, "u"), [Effect::SaveSettings]);
    assert_eq!(app.settings.unit, PayUnit::Hour);
    assert!(item(&app, "Median pay").text.contains("28.00"), "{}", page(&app));
    press(&mut app, "uw");
    assert_eq!(app.settings.hours, HoursBasis::Usual);
    assert_ne!(item(&app, "Median pay").text, yearly);
    press(&mut app, "L");
    assert_eq!(app.settings.lang, Lang::Fr);
    assert!(press(&mut app, "L").contains(&Effect::SaveSettings));
}

#[test]
fn theme_mouse_and_the_rest_reach_the_outside() {
    let mut app = after("/32129<Enter>");
    for theme in [ThemeName::Light, ThemeName::Contrast, ThemeName::Mono, ThemeName::Dark] {
        assert!(press(&mut app, "T").contains(&Effect::SaveSettings));
        assert_eq!(app.theme, theme);
    }
    assert_eq!(press(&mut app, "MM"), [Effect::Mouse(false), Effect::Mouse(true)]);
    assert_eq!(press(&mut app, "e<Ctrl-l><Ctrl-z>"), [Effect::Export, Effect::Redraw, Effect::Suspend]);
    match press(&mut app, "y").as_slice() {
        [Effect::Copy(text)] => {
            assert!(text.starts_with("32129 Other medical technologists"), "{text}");
            assert!(
                text.contains("Median pay: ") && text.contains("[published"),
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
    app.keymap = Keymap::new(&[("save".to_owned(), "F5".to_owned())]).unwrap();
    assert!(press(&mut app, "s").is_empty());
    assert_eq!(press(&mut app, "<F5>"), [Effect::SaveShortlist]);
}
