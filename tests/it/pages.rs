//! The pages about an occupation, as one reads and opens them: sources, roles, tabs, figures and their words.

#![allow(clippy::format_collect)]

use metier::app::key::parse_keys;
use metier::app::overlay::{Overlay, Reader};
use metier::app::{App, Effect, Pane, ThemeName};
use metier::content::{Page, Shape};
use metier::evidence::Evidence;
use metier::ui;
use metier_data::Catalog;
use metier_model::date::Day;
use ratatui::Terminal;
use ratatui::backend::TestBackend;

/// Presses keys and returns all that the outside has to do.
fn press(app: &mut App, keys: &str) -> Vec<Effect> {
    parse_keys(keys).unwrap().into_iter().flat_map(|key| app.key(key)).collect()
}

/// The program with the embedded data on a fixed day, after some keys.
fn after(keys: &str) -> App<'static> {
    let catalog: &'static Catalog = Box::leak(Box::new(Catalog::embedded().unwrap()));
    let evidence: &'static Evidence<'static> = Box::leak(Box::new(Evidence::new(catalog)));
    let mut app = App::new(evidence, Day::parse("2026-11-22").unwrap());
    app.resize(120, 36);
    press(&mut app, keys);
    app
}

/// The first line of what the source key opens, then closed again.
fn source(app: &mut App) -> Option<String> {
    press(app, "i");
    match app.overlays.pop() {
        Some(Overlay::Reader(Reader { items, .. })) => Some(items[0].text.reference().clone()),
        _ => None,
    }
}

/// Every line of the immigration page opens the program that it stands under, never the next one.
#[test]
fn the_source_of_a_line_is_that_of_the_entry_above_it() {
    for province in ["", "rmb<Enter>", "rns<Enter>"] {
        let mut app = after(&format!("/32129<Enter>{province}"));
        app.set_page(Page::Immigration);
        let mut entry: Option<String> = None;
        for at in 0..app.items().len() {
            let item = &app.items()[at];
            match item.shape {
                Shape::Gap => continue,
                Shape::Heading => entry = None,
                _ if item.from.is_some() => entry = Some(item.title().reference()),
                _ => {}
            }
            let (heading, text) = (item.shape == Shape::Heading, item.text.reference().clone());
            app.screens.explore.item = at;
            let title = source(&mut app);
            if heading {
                assert!(title.is_some(), "a heading stands for what is under it: {text}");
            } else {
                assert_eq!(title, entry, "{text}");
            }
        }
    }
}

/// A chosen role is told at once and wherever it counts, and its own figure comes first.
#[test]
fn a_chosen_role_is_seen_and_stays() {
    let mut app = after("/32129<Enter>v<Down><Enter>");
    let said = app.shared.status.as_ref().map(|status| status.text.reference().clone()).unwrap_or_default();
    assert!(said.starts_with("Role: Dietary technicians."), "{said}");
    let subject = app.subject().unwrap();
    assert_eq!(subject.role_line().unwrap().reference(), "Dietary technicians (role 1 of 4)");
    assert_eq!(text(&app, Page::Overview, "Role chosen"), "Dietary technicians (role 1 of 4)");
    let pane = app.screens.explore.pane_items(Pane::Ai, app.derived());
    assert_eq!(pane[0].text.reference(), "Dietary technicians");
    assert_eq!(
        (pane[1].title().reference().as_str(), pane[1].text.reference().as_str()),
        ("Its tasks AI could speed up, weighted", "41 %")
    );
    assert!(page(&mut app, Page::Pay).contains("not published by role"));
    let skills = page(&mut app, Page::Skills);
    assert!(skills.contains("Federal skills profile Dietary technicians (32129.01)"), "{skills}");
    assert!(skills.contains("Dietary technicians beside the other roles of the group"));
    assert!(page(&mut app, Page::Overview).contains("Nearest to Dietary technicians by skills"));
    press(&mut app, "v<Up><Enter>");
    assert!(app.subject().unwrap().role_line().is_none());
    assert!(page(&mut app, Page::Skills).contains("mean of 4 profiles"));
}

/// The page as text.
fn page(app: &mut App, page: Page) -> String {
    app.set_page(page);
    app.items().iter().map(|item| format!("{} {}\n", item.label.reference(), item.text.reference())).collect()
}

/// The text of a row of a page.
fn text(app: &App, page: Page, label: &str) -> String {
    let items = app.subject().unwrap().page(page);
    items
        .iter()
        .find(|item| item.label.reference().trim() == label)
        .map(|item| item.text.reference().clone())
        .unwrap_or_default()
}

/// Levels that stood twice in `OaSIS` 2023 are measured apart in 2025, and no page calls them borrowed any more.
#[test]
fn levels_that_were_borrowed_before_are_not_called_so() {
    let mut app = after("/22111<Enter>");
    let skills = page(&mut app, Page::Skills);
    assert!(skills.contains("mean of 5 profiles") && !skills.contains("very same levels"), "{skills}");
}

/// A row with a label and a value has a source or says why there is no value.
#[test]
fn every_row_of_every_page_has_a_source() {
    for code in ["32129", "00013", "21232", "31111", "00010", "72400"] {
        for keys in ["", "rbc<Enter>", "u", "w", "v<Down><Enter>"] {
            let app = after(&format!("/{code}<Enter>{keys}"));
            let subject = app.subject().unwrap();
            for page in Page::ALL {
                for item in subject.page(page) {
                    let reason =
                        ["no data", "not rated"].iter().any(|why| item.text.reference().contains(why));
                    let reason = reason || item.label.reference() == "for";
                    let figure =
                        item.shape == Shape::Row || (item.link.is_some() && item.tail.reference().is_empty());
                    assert!(
                        !figure || item.from.is_some() || reason,
                        "{code} {keys} {page:?}: {} {}",
                        item.label.reference(),
                        item.text.reference()
                    );
                }
            }
            for pane in [Pane::Pay, Pane::Ai] {
                let items = app.screens.explore.pane_items(pane, app.derived());
                for item in items.iter().filter(|item| item.shape == Shape::Row) {
                    assert!(
                        item.from.is_some() || item.text.reference().contains("no data"),
                        "{code} {pane:?}: {}",
                        item.label.reference()
                    );
                }
            }
        }
    }
}

/// In the panes of pay and AI the cursor chooses whose source is shown.
#[test]
fn the_rows_of_the_side_panes_have_their_own_sources() {
    let mut app = after("/32129<Enter><Tab>");
    assert_eq!(app.screens.explore.pane, Pane::Pay);
    assert_eq!(source(&mut app).unwrap(), "senior, 7+ years");
    press(&mut app, "<Down><Down><Down>");
    assert_eq!(source(&mut app).unwrap(), "Published percentiles");
    press(&mut app, "<Down>");
    assert_eq!(source(&mut app).unwrap(), "Pay as a beginner");
    press(&mut app, "<Tab>");
    assert_eq!((app.screens.explore.pane, source(&mut app).unwrap().as_str()), (Pane::Ai, "AI exposure"));
    press(&mut app, "<Down><Down>");
    assert_eq!(source(&mut app).unwrap(), "Protection, 0 least, 1 most");
}

/// What is saved, compared or noted is what the cursor stands on.
#[test]
fn commands_act_on_the_row_of_similar_occupations() {
    let mut app = after("/32129<Enter>");
    let at = app.items().iter().position(|item| item.label.reference() == "→").unwrap();
    app.screens.explore.item = at;
    let code = app.items()[at].text.reference()[..5].to_owned();
    assert_ne!(code, "32129");
    press(&mut app, "sc");
    assert!(app.shared.shortlist.contains(&code) && !app.shared.shortlist.contains("32129"));
    assert_eq!(app.catalog().code(app.shared.compared[0]), code);
    press(&mut app, "gs");
    assert!(app.shared.shortlist.contains("32129"), "elsewhere on the page the open occupation is meant");
}

/// Similar occupations tell what they pay and how exposed they are, against this one, of the rounded numbers.
#[test]
fn similar_occupations_answer_what_pays_more_and_is_less_exposed() {
    let app = after("/32129<Enter>");
    let rows: Vec<String> = app
        .items()
        .iter()
        .filter(|item| item.label.reference() == "→")
        .map(|item| item.text.reference().clone())
        .collect();
    assert!(rows.len() > 2);
    assert!(rows.iter().all(|row| row.contains("AI ") && row.contains("CAD/year (")), "{rows:?}");
    let better: Vec<bool> = rows.iter().map(|row| row.contains("pays more, less exposed")).collect();
    assert!(better.windows(2).all(|pair| pair[0] || !pair[1]), "the better ones first: {rows:?}");
    for row in rows.iter().filter(|row| row.contains("pays more, less exposed")) {
        assert!(row.contains("(+") && row.contains("(-"), "{row}");
    }
}

/// One verdict on a claim, computed for the place that is shown, on the overview and on the page of pay.
#[test]
fn a_claim_has_one_verdict() {
    for (keys, verdict) in
        [("", "Partly below the lowest tenth of Canada (43,800)."), ("rbc<Enter>", "of British Columbia")]
    {
        let mut app = after(&format!("/32129<Enter>{keys}"));
        let of =
            |text: String| text.lines().find(|line| line.contains("Pay as a beginner")).unwrap().to_owned();
        let (overview, pay) = (of(page(&mut app, Page::Overview)), of(page(&mut app, Page::Pay)));
        assert_eq!(overview, pay);
        assert!(overview.contains(verdict), "{overview}");
        assert!(!page(&mut app, Page::Overview).contains("lmia-points"));
    }
}

/// Words about AI do not contradict each other, and the two rankings are kept apart.
#[test]
fn quadrant_and_net_exposure_are_told_as_what_they_are() {
    let mut app = after("/32124<Enter>");
    let ai = page(&mut app, Page::Ai);
    assert!(!ai.contains("low exposure"), "{ai}");
    assert!(ai.contains("How AI and this job fit AI reaches little of it, a person stays in charge"));
    assert!(
        ai.contains("This rests on one study alone; all measures together place this work at 62 of 100.")
    );
    assert!(ai.contains("Exposure minus protection rank"));
    assert!(ai.contains("another ranking than the exposure of 62"));
}

/// Annual pay that was published by the hour says so, and shows the hour's pay.
#[test]
fn annualized_figures_say_so() {
    let app = after("/32129<Enter>");
    assert_eq!(text(&app, Page::Pay, "middle"), "58,400 CAD/year · 28.00 CAD/h");
    let from = |app: &App| {
        let items = app.subject().unwrap().page(Page::Pay);
        let item = items.iter().find(|item| item.label.reference() == "middle").unwrap();
        metier::content::format::provenance(item.from.as_ref().unwrap()).reference()
    };
    assert!(from(&app).starts_with("published, a year worked out · "), "{}", from(&app));
    assert!(from(&after("/32129<Enter>u")).starts_with("published · "));
}

/// The answer comes first, one warning speaks for all checks, and thresholds are whole words.
#[test]
fn the_immigration_page_answers_first() {
    let app = after("/32129<Enter>rnb<Enter>");
    let items = app.subject().unwrap().page(Page::Immigration);
    assert_eq!(items[0].label.reference(), "Express Entry");
    assert!(
        items[0].text.reference().starts_with(
            "yes, healthcare and social services category · last round 2026-06-25 at 475 of 1,200 points"
        ),
        "{}",
        items[0].text.reference()
    );
    assert_eq!(items.iter().filter(|item| item.text.reference().contains("which is old")).count(), 1);
    for code in ["32129", "00012", "62020", "14400", "75101"] {
        for region in ["", "rns<Enter>", "rab<Enter>", "ron<Enter>", "rnl<Enter>"] {
            let app = after(&format!("/{code}<Enter>{region}"));
            for item in app.subject().unwrap().page(Page::Immigration) {
                let text = &item.text.reference();
                assert!(
                    !text.contains("()") && !text.contains("  ") && !text.contains("high-school"),
                    "{text}"
                );
                assert!(!text.contains("· category:") && !text.contains("1560"), "{text}");
            }
        }
    }
}

/// All nine pages are in sight or told at every width.
#[test]
fn all_tabs_are_told() {
    let evidence = after("").shared.evidence;
    for width in [40, 60, 80, 100, 120, 200] {
        let mut app = App::new(evidence, Day::parse("2026-11-22").unwrap());
        app.resize(width, 30);
        press(&mut app, "/32129<Enter>]]");
        let theme = ui::Theme::new(ThemeName::Mono, ui::Depth::None, false);
        let mut terminal = Terminal::new(TestBackend::new(width, 30)).unwrap();
        terminal.draw(|frame| drop(ui::draw(frame, &app, &mut ui::View::new(theme)))).unwrap();
        let buffer = terminal.backend().buffer();
        let screen: String = buffer.content.iter().map(ratatui::buffer::Cell::symbol).collect();
        // Whole names stand where there is room for them, short ones for the rest.
        let is_told = |name: metier_words::Msg| screen.contains(&metier_words::Text::from(name).reference());
        let all = Page::ALL.iter().all(|page| is_told(page.title()) || is_told(page.short()));
        let stepper = screen.contains("‹ 3/9 Requirements ›");
        assert!(all || stepper, "{width}");
        assert!(!(70..=90).contains(&width) || all, "{width}");
        assert!(width < 100 || screen.contains("58.4k"), "the pane of pay has its numbers at {width}");
    }
}

/// The page of a class lists what the filter of the tree leaves, and a position's own line comes first.
#[test]
fn classes_follow_the_filter_and_positions_speak_first() {
    let mut app = after("#3<Enter>");
    assert_eq!(text_of_class(&app, "Occupations"), "43");
    press(&mut app, "t");
    assert_eq!(text_of_class(&app, "Occupations"), "1 of 43: the others are filtered out");
    assert_eq!(app.items().iter().filter(|item| item.link.is_some()).count(), 1);
    let app = after("fljlj");
    let first = &app.items()[0];
    assert!(["Canada", "New Zealand"].contains(&first.label.reference().as_ref()), "{first:?}");
    assert!(first.text.reference().contains(" 32") || first.text.reference().contains(" 31"), "{first:?}");
}

fn text_of_class(app: &App, label: &str) -> String {
    app.items()
        .iter()
        .find(|item| item.label.reference() == label)
        .map(|item| item.text.reference().clone())
        .unwrap_or_default()
}
