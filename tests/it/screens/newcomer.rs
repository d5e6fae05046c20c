//! What somebody meets who has read no manual: keys of the last line that do something, lines that lead on, everyday
//! words in the palette.

use metier::app::command::COMMANDS;
use metier::app::key::Key;
use metier::app::overlay::Goal;
use metier::app::target::Target;
use metier::app::{Command, Overlay, Screen};
use metier::content::{Lead, Page};
use metier_words::{Language, Msg, Text};

use super::languages::{lines, speaking};
use super::*;

const LANGUAGES: [Language; 3] = [Language::En, Language::Fr, Language::Ja];

/// Screens as a newcomer finds them, empty and not.
const PLACES: [&str; 16] = [
    "1",
    "#321<Enter>",
    "#32129<Enter>",
    "#32129<Enter>]",
    "#32129<Enter>]]]",
    "#32129<Enter>]]]]]",
    "#32129<Enter>[[",
    "#32129<Enter>[[[",
    "2",
    "#32129<Enter>c#32120<Enter>c2",
    "3",
    "#32129<Enter>s#32120<Enter>s3",
    "4",
    "5",
    "6",
    "#32129<Enter>.m",
];

#[test]
fn no_key_of_the_last_line_does_nothing() {
    let evidence = evidence();
    let mut faults = String::new();
    for keys in PLACES {
        for size in [(40, 12), (80, 24), (120, 36), (200, 60)] {
            let mut app = after(evidence, keys, size);
            app.shared.status = None;
            let (before, hits) = draw(&mut app, size, coloured());
            let mut tried = Vec::new();
            for x in 0..size.0 {
                let Some(Target::Key(key)) = hits.at(x, size.1 - 1) else { continue };
                let command = app.shared.keymap.command(key, app.context());
                if tried.contains(&key) || matches!(command, Some(Command::Quit)) {
                    continue;
                }
                tried.push(key);
                let mut other = after(evidence, keys, size);
                other.shared.status = None;
                let effects = other.key(key);
                let warned = other.shared.status.as_ref().is_some_and(|status| status.warning);
                let same = draw(&mut other, size, coloured()).0 == before && effects.is_empty();
                if warned || same {
                    let told = other.shared.status.map(|status| status.text.reference());
                    writeln!(faults, "{keys:?} at {size:?}: {command:?} {told:?}").unwrap();
                }
            }
            assert!(tried.len() > 1, "{keys} at {size:?}: {tried:?}");
        }
    }
    assert!(faults.is_empty(), "{faults}");
}

/// What can lie over a screen, empty and not, and the front door with the cursor in its field and below it.
const OVER: [&str; 38] = [
    "0",
    "0<Down>",
    "0<Down><Down><Down><Down><Down>",
    "0<End>",
    "/",
    "/prosth",
    "/prosth<Tab>",
    "/zzzqqq",
    "/nurse<Esc>/",
    "/make and fit artificial limbs and braces, take measurements of patients and repair their devices",
    "#",
    "#321",
    ":",
    "#32129<Enter>:save",
    ":zzzqqq",
    "?",
    "?zzzqqq",
    "r",
    "ron",
    "rzzz",
    "$",
    "$85000",
    "#32129<Enter>$",
    "#32129<Enter>$85000",
    "#32129<Enter>n",
    "#32129<Enter>nask about shifts",
    "#32129<Enter>jji",
    "#32129<Enter>s3V",
    "#32129<Enter>s3a",
    "3N",
    "#32129<Enter>s#21232<Enter>sW",
    "F",
    "rbc<Enter>F23<Down>sr<Down>30",
    "#32129<Enter>.#32120<Enter>p",
    "I",
    "I010210010210010210010210010210",
    "rns<Enter>#64100<Enter>.P70000<Down><Down>2<Down><Down>",
    "#32129<Enter>D",
];

/// The keys that the last line names under what lies over the screen do something there, by key and by click, and so
/// do those of the front door.
#[test]
fn no_key_named_under_a_box_does_nothing() {
    let mut faults = String::new();
    for language in LANGUAGES {
        for keys in OVER {
            for size in [(40, 12), (80, 24), (120, 36)] {
                let (mut app, _) = speaking(language, keys, size);
                app.shared.status = None;
                let (before, hits) = draw(&mut app, size, coloured());
                let over = app.overlays.len();
                let mut tried: Vec<Target> = Vec::new();
                for x in 0..size.0 {
                    let Some(target @ Target::Key(key)) = hits.at(x, size.1 - 1) else { continue };
                    if tried.contains(&target) {
                        continue;
                    }
                    tried.push(target);
                    let mut by_key = app.clone();
                    let effects = by_key.key(key);
                    let mut by_click = app.clone();
                    let clicked = by_click.click(target);
                    let told = by_key.shared.status.clone();
                    let shown = draw(&mut by_key, size, coloured()).0;
                    let same = shown == before && effects.is_empty() && by_key.overlays.len() == over;
                    let warned = told.as_ref().is_some_and(|told| told.warning);
                    // Of a pair the one that goes back rests at the first line.
                    let rests = same && is_back(&app, key);
                    if (same && !rests) || warned || effects != clicked {
                        let told = told.map(|told| told.text.reference());
                        writeln!(faults, "{keys:?} in {language:?} at {size:?}: {key:?} {told:?}").unwrap();
                    }
                    let other = draw(&mut by_click, size, coloured()).0;
                    assert!(other == shown, "{keys:?} at {size:?}: a click on {key:?} is another thing");
                }
                let named = text(&before).lines().last().is_some_and(|line| !line.trim().is_empty());
                assert!(!named || !tried.is_empty(), "{keys:?} at {size:?}: no key of the last line reacts");
            }
        }
    }
    assert!(faults.is_empty(), "{faults}");
}

/// Whether a key goes back in a list or makes a value less.
fn is_back(app: &App, key: Key) -> bool {
    [Command::PreviousLine, Command::Less, Command::MuchLess, Command::BesideUp, Command::BesideDown]
        .iter()
        .any(|&command| app.shared.keymap.first(command) == Some(key))
}

/// A click in a box, beside what reacts there, does nothing; beside the box it closes it, wherever a key of the screen
/// stood below.
#[test]
fn under_a_box_nothing_is_clicked() {
    for keys in OVER.into_iter().skip(4) {
        for size in [(80, 24), (120, 36), (200, 60)] {
            let (mut app, _) = speaking(Language::En, keys, size);
            app.shared.status = None;
            let (_, hits) = draw(&mut app, size, coloured());
            let over = app.overlays.len();
            for y in 0..size.1 - 1 {
                for x in 0..size.0 {
                    let target = hits.at(x, y);
                    let inert = matches!(
                        target,
                        Some(
                            Target::Outside
                                | Target::Inside
                                | Target::Beside
                                | Target::OverlayRow(_)
                                | Target::Key(_)
                        )
                    );
                    assert!(inert, "{keys:?} at {size:?}: {target:?} reacts at {x}, {y}");
                }
            }
            let mut clicked = app.clone();
            clicked.click(Target::Inside);
            assert_eq!(clicked.overlays.len(), over, "{keys:?}");
        }
    }
}

/// Who asks whether a retraining is worth it and has said no work yet is asked for it, in the search, and is answered.
#[test]
fn a_retraining_asks_for_the_work_that_it_starts_from() {
    for language in LANGUAGES {
        let (app, buffer) = speaking(language, "#32120<Enter>]]]p", (80, 24));
        assert!(matches!(app.overlays.last(), Some(Overlay::Search(_))), "{:?}", app.overlays);
        // Both ends of the question stand in the title.
        let to = app.current().unwrap();
        let titles = [
            app.catalog().title(to, app.shared.settings.lang),
            app.catalog()
                .hierarchy()
                .short_title(app.catalog().hierarchy().node_of(to), app.shared.settings.lang),
        ]
        .map(|title| {
            let name = Text::verbatim(format!("32120 {title}"));
            Text::from(Msg::SearchWorkTo { name }).say(&app.locale())
        });
        let shown = lines(&buffer).join("\n");
        assert!(titles.iter().any(|title| shown.contains(title.as_str())), "{titles:?}\n{shown}");
        // The smallest screen says at least what is asked for.
        let (_, buffer) = speaking(language, "#32120<Enter>p", (40, 12));
        let short = Text::from(Msg::SearchShortWork).say(&app.locale());
        let shown = lines(&buffer).join("\n");
        assert!(
            shown.contains(&short) || titles.iter().any(|title| shown.contains(title.as_str())),
            "{shown}"
        );
        let (app, _) = speaking(language, "#32120<Enter>]]]p32129<Enter>", (80, 24));
        let Some(Overlay::Payback(form)) = app.overlays.last() else { panic!("{:?}", app.overlays) };
        assert_eq!((app.catalog().code(form.from), app.catalog().code(form.to)), ("32129", "32120"));
        assert_eq!(app.shared.work(), Some(form.from), "and it is kept");
        // The same work is none to retrain from: that is said, and the question stays.
        let (app, _) = speaking(language, "#32120<Enter>p32120<Enter>", (80, 24));
        assert!(matches!(app.overlays.last(), Some(Overlay::Search(_))) && app.shared.work().is_none());
        assert!(app.shared.status.as_ref().is_some_and(|status| status.warning));
    }
}

/// What is saved in what lies over the screen is undone there, by the key that the sentence about it names.
#[test]
fn what_is_saved_over_the_screen_is_undone_there() {
    for keys in ["I010210010210010210010210010210", "rns<Enter>#64100<Enter>.P70000<Down><Down>2<Down><Down>"]
    {
        let app = after(evidence(), &format!("{keys}s"), (80, 24));
        assert_eq!(app.shared.shortlist.entries().len(), 1, "{keys}");
        let app = after(evidence(), &format!("{keys}sU"), (80, 24));
        assert!(app.shared.shortlist.entries().is_empty() && app.overlays.len() == 1, "{keys}");
    }
}

/// While one types, the sentence about what was saved names no key that would be typed.
#[test]
fn what_is_saved_in_the_search_names_a_key_that_works_there() {
    for language in LANGUAGES {
        let (mut app, _) = speaking(language, "/nurse<Ctrl-s>", (80, 24));
        let told = app.shared.status.as_ref().unwrap().text.say(&app.locale());
        assert!(told.contains("31301") && told.contains("Ctrl-s"), "{told}");
        app.key("Ctrl-s".parse().unwrap());
        assert!(app.shared.shortlist.entries().is_empty());
    }
}

/// What a reader of a page is likely to want next stands in the last line, with the place that its figures are of.
#[test]
fn the_last_line_of_a_page_names_what_it_leads_to() {
    for language in LANGUAGES {
        for size in [(80, 24), (120, 36), (200, 60)] {
            for (turns, page) in Page::ALL.into_iter().enumerate() {
                let keys = format!("#32129<Enter>{}", "]".repeat(turns));
                let (mut app, _) = speaking(language, &keys, size);
                app.shared.status = None;
                assert_eq!(app.screens.explore.page(), page);
                let shown = lines(&draw(&mut app, size, coloured()).0);
                let last = shown.last().unwrap();
                for command in [app.screens.explore.asks(), Command::Region, Command::Save] {
                    let title = Text::from(command.spec().unwrap().title.clone()).say(&app.locale());
                    // On the narrow screen place gives way to a long name of what the page asks.
                    let may_lack = size.0 == 80 && command == Command::Region && page != Page::Overview;
                    assert!(last.contains(&title) || may_lack, "{title} on {page:?} at {size:?}: {last}");
                }
            }
        }
    }
}

/// Enter on a line of the overview opens what says more of it, Esc goes back to that line.
#[test]
fn lines_of_the_overview_lead_to_their_pages_and_back() {
    let mut led = [0; 4];
    for language in LANGUAGES {
        for code in ["32129", "31301", "00013", "64100"] {
            let (app, _) = speaking(language, &format!("#{code}<Enter>"), (80, 24));
            let leads: Vec<(usize, Lead)> =
                app.items().iter().enumerate().filter_map(|(at, item)| Some((at, item.lead?))).collect();
            let pages: Vec<Page> = leads
                .iter()
                .filter_map(|(_, lead)| if let Lead::Page(page) = lead { Some(*page) } else { None })
                .collect();
            let all = [Page::Pay, Page::Training, Page::Outlook, Page::Ai, Page::Immigration];
            assert_eq!(pages, all, "{code}");
            for (at, lead) in leads {
                let (mut app, _) = speaking(language, &format!("#{code}<Enter>"), (80, 24));
                app.screens.explore.item = at;
                app.key("Enter".parse().unwrap());
                let said = || format!("{code} {lead:?} {:?}", app.overlays);
                match lead {
                    Lead::Page(page) => {
                        led[0] += 1;
                        assert_eq!(app.screens.explore.page(), page);
                        app.key("Esc".parse().unwrap());
                        let explore = &app.screens.explore;
                        assert_eq!((explore.page(), explore.item), (Page::Overview, at), "{code}");
                    }
                    Lead::Moves => {
                        led[1] += 1;
                        assert_eq!(app.screen, Screen::Moves);
                    }
                    Lead::Rating => {
                        led[2] += 1;
                        assert!(matches!(app.overlays.last(), Some(Overlay::Weights(_))), "{}", said());
                    }
                    Lead::Roles => {
                        led[3] += 1;
                        assert!(matches!(app.overlays.last(), Some(Overlay::Choice(_))), "{}", said());
                    }
                }
            }
        }
    }
    assert!(led.iter().all(|&n| n >= 6), "{led:?}");
}

/// A page that was not come to by a line is left for the tree, as ever.
#[test]
fn a_page_that_was_turned_to_is_left_for_the_tree() {
    let app = after(evidence(), "#32129<Enter><Down><Down><Enter>]<Esc>", (120, 36));
    assert_eq!(app.context(), metier::app::Context::Tree);
}

/// Words that people have for what the program does lead there: among the first rows, in each language.
#[test]
fn the_palette_knows_everyday_words() {
    let asked = [
        (Language::En, "retrain", Goal::Command(Command::Payback)),
        (Language::En, "print", Goal::Command(Command::Export)),
        (Language::En, "salary", Goal::Page(Page::Pay)),
        (Language::En, "path", Goal::Command(Command::Ways)),
        (Language::En, "change career", Goal::Command(Command::Moves)),
        (Language::En, "quiz", Goal::Command(Command::Interests)),
        (Language::En, "colour", Goal::Command(Command::Theme)),
        (Language::En, "visa", Goal::Page(Page::Immigration)),
        (Language::En, "robots", Goal::Page(Page::Ai)),
        (Language::En, "licence", Goal::Page(Page::Requirements)),
        (Language::En, "hourly", Goal::Command(Command::Unit)),
        (Language::En, "exit", Goal::Command(Command::Quit)),
        (Language::En, "imprimer", Goal::Command(Command::Export)),
        (Language::Fr, "imprimer", Goal::Command(Command::Export)),
        (Language::Fr, "reconversion", Goal::Command(Command::Payback)),
        (Language::Fr, "paie", Goal::Page(Page::Pay)),
        (Language::Fr, "couleurs", Goal::Command(Command::Theme)),
        (Language::Fr, "avenir", Goal::Page(Page::Outlook)),
        (Language::Ja, "印刷", Goal::Command(Command::Export)),
        (Language::Ja, "給料", Goal::Page(Page::Pay)),
        (Language::Ja, "ビザ", Goal::Page(Page::Immigration)),
    ];
    for (language, typed, goal) in asked {
        let (app, _) = speaking(language, &format!("#32129<Enter>:{typed}"), (80, 24));
        let Some(Overlay::Palette(palette)) = app.overlays.last() else { panic!("no palette") };
        let first: Vec<Goal> = palette.found.iter().take(3).map(|entry| entry.goal).collect();
        assert!(first.contains(&goal), "{typed} in {language:?}: {first:?}");
    }
    // No word is of a command or page that there is not.
    let pages = Page::ALL.map(|page| format!("page-{}", page.token().to_lowercase()));
    let known = COMMANDS.iter().map(|spec| spec.id.to_owned()).chain(pages);
    let also = known.filter(|id| Msg::plain(&format!("palette-also-{id}")).is_some()).count();
    let file = include_str!("../../../lang/en/overlays.ftl");
    assert_eq!(also, file.lines().filter(|line| line.starts_with("palette-also-")).count());
}

/// Fields of work are written in both languages of titles: no note says otherwise over French words.
#[test]
fn a_field_in_french_is_not_said_to_be_in_english() {
    let (app, _) = speaking(Language::Fr, "fj", (120, 36));
    let note = Text::from(Msg::ProseIn { language: Msg::LanguageEnglish.into() }).say(&app.locale());
    let items: Vec<String> = app.items().iter().map(|item| item.text.say(&app.locale())).collect();
    assert!(!items.contains(&note) && items.len() > 3, "{items:?}");
}

/// The walk of each scenario comes to the same place in every language.
#[test]
fn every_walk_ends_in_the_same_place_in_every_language() {
    for walk in super::walks::WALKS.iter().filter(|walk| walk.pasted.is_empty() && !walk.keys.contains('L')) {
        // Typed names of places, fields and titles are found in any language.
        let places = LANGUAGES.map(|language| {
            let (app, _) = speaking(language, &format!("0{}", walk.keys), (80, 24));
            let over: Vec<String> = app
                .overlays
                .iter()
                .map(|over| format!("{over:?}").chars().take_while(|c| c.is_alphabetic()).collect())
                .collect();
            (app.screen, app.screens.explore.page(), over, app.current(), app.shared.compared.clone())
        });
        assert!(
            places[0] == places[1] && places[1] == places[2],
            "{} {}: {places:?}",
            walk.scenario,
            walk.keys
        );
    }
}
