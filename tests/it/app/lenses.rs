//! Filters of the tree, the lens of fields, one role of a unit group.

use super::*;

#[test]
fn the_teer_filter_goes_round_and_back_lifts_it() {
    let mut app = start();
    for teer in 0..=5 {
        press(&mut app, "t");
        assert_eq!(app.screens.explore.tree.teer, Some(teer));
        let rows = app.screens.explore.tree.rows();
        assert!(!rows.is_empty() && rows.len() <= 10);
        assert!(status(&app).starts_with(&format!("TEER {teer}")), "{}", status(&app));
    }
    press(&mut app, "t");
    assert_eq!(app.screens.explore.tree.teer, None);
    press(&mut app, "ttt+");
    for row in app.screens.explore.tree.rows() {
        if let TreeEntry::Node(node) = row.entry
            && let Some(group) = app.catalog().hierarchy().group_of(node)
        {
            assert_eq!(app.catalog().teer(group).0, 2);
        }
    }
    press(&mut app, "<Esc>");
    assert_eq!(app.screens.explore.tree.teer, None);
    // What is looked for is shown, whatever is filtered.
    press(&mut app, "t/32129<Enter>");
    assert_eq!((code(&app).as_str(), app.screens.explore.tree.teer), ("32129", None));
}

#[test]
fn the_lens_of_fields_leads_to_unit_groups_and_back() {
    let mut app = after("f");
    assert_eq!(app.screens.explore.tree.lens, Lens::Fields);
    let fields = app.screens.explore.tree.rows().len();
    assert_eq!(fields, app.catalog().fields(app.shared.settings.lang).len());
    press(&mut app, "lj");
    assert!(app.screens.explore.tree.rows().len() > fields);
    press(&mut app, "lj");
    match app.screens.explore.tree.current() {
        Some(TreeEntry::Position(0, 0, 0)) => {}
        other => panic!("{other:?}"),
    }
    assert_eq!(code(&app), "32103", "the anesthesia assistant of the first field");
    assert_eq!(press(&mut app, "s"), [Effect::SaveShortlist]);
    press(&mut app, "<Enter>");
    assert_eq!(app.screens.explore.pane, Pane::Detail);
    press(&mut app, "f");
    assert_eq!(app.screens.explore.tree.lens, Lens::Classification);
}

#[test]
fn one_role_of_a_unit_group_is_chosen_and_let_go() {
    let mut app = after("/32129<Enter>v");
    match app.overlays.last() {
        Some(Overlay::Choice(ChoiceList { what: Choice::Role, options, .. })) => {
            assert_eq!(options.len(), 5, "all and four");
        }
        other => panic!("{other:?}"),
    }
    press(&mut app, "<Down><Down><Enter>]");
    assert_eq!(app.subject().and_then(|subject| subject.role), Some(1));
    assert!(
        page(&app).contains("eye") && !page(&app).contains("dietitian"),
        "only the ocularist's:\n{}",
        page(&app)
    );
    press(&mut app, "/32120<Enter>");
    assert_eq!(app.subject().and_then(|subject| subject.role), None, "a role belongs to its unit group");
    press(&mut app, "b");
    assert_eq!(app.subject().and_then(|subject| subject.role), Some(1));
    press(&mut app, "v<Up><Up><Enter>");
    assert_eq!(app.subject().and_then(|subject| subject.role), None);
}
