//! The scenarios walked with other examples than the list's: what the screen answers then, and how many keys it takes.

use metier::app::Start;
use metier::plan::filter::Criterion;
use metier_words::{Language, Msg, Text};

use super::*;

/// One walk: number of the scenario, keys from the front door on, as many as it takes, what the screen shows then.
struct Walked(u8, &'static str, usize, &'static [&'static str]);

/// A note is one letter long.
const WALKED: [Walked; 43] = [
    Walked(
        1,
        "63202<Enter>rmb<Enter>.mxna<Enter><Down>nb<Enter><Down>nc<Enter>e3",
        27,
        &["33109", "63201", "Manitoba"],
    ),
    Walked(
        4,
        "72310<Enter>c/72320<Enter>c/72321<Enter>c/72106<Enter>c/72102<Enter>cron<Enter>2x",
        47,
        &["equal rows hidden", "72310 baseline", "Ontario", "+12,600"],
    ),
    Walked(5, "72310<Enter>$70000", 12, &["70,000 CAD a year", "between the middle (67,000)"]),
    Walked(5, "63200<Enter>rns<Enter>$28/h", 15, &["Nova Scotia", "Canada", "above the top tenth"]),
    Walked(6, "21231<Enter>]]]]]", 11, &["Canadian Experience Class", "2026-08-18"]),
    Walked(7, "63200<Enter>sWL", 9, &["63200 Cooks", "because", "share %"]),
    Walked(8, "31301<Enter>[[", 8, &["By role: tasks AI could speed up", "psychiatric", "41 % (rank 70)"]),
    Walked(8, "43109<Enter><Down><Down><Down><Down><Down><Enter>", 12, &["By role: tasks AI could speed up"]),
    Walked(
        8,
        "32129<Enter>[[",
        8,
        &["Dietary technicians", "41 % (rank 70)", "Ranks of roles rest on one study"],
    ),
    Walked(
        9,
        "65200<Enter>./63200<Enter>p",
        15,
        &["Years of apprenticeship", "apprenticeship is paid", "63200 Cooks"],
    ),
    Walked(9, "65200<Enter>./33100<Enter>p", 15, &["Years of schooling", "reaks even", "33100 Dental"]),
    Walked(10, "<Esc>rns<Enter>F34<Down>es<Down>22", 14, &["Filter · 14 of 516", "off keeps 111"]),
    Walked(11, "21231<Enter>ryt<Enter>", 10, &["not in the table for Yukon, showing Canada"]),
    Walked(11, "32120<Enter>rnu<Enter>", 10, &["not in the table for Nunavut, showing Canada"]),
    Walked(17, "<Esc>I200120012001200120012001200120x", 33, &["crossed out", "fit /100"]),
    Walked(18, "<Esc>Ifnursing<Enter><Enter>", 12, &["nursing"]),
    Walked(20, "7312<Enter>", 5, &["7312 of NOC 2016 is 72401"]),
    Walked(20, "4411", 4, &["44100", "4411 in NOC 2016"]),
    Walked(20, "CNP 6513", 8, &["65200"]),
    Walked(20, "15-1252.00", 10, &["21232", "now 4 codes"]),
    // A code that a class of today has by chance: what it was stands on the page, and not only in the last line.
    Walked(20, "6322<Enter>", 5, &["6322 of NOC 2016", "63200 Cooks  "]),
    Walked(20, "6421<Enter>", 5, &["64100"]),
    Walked(21, "63200<Enter>D<Space><Down><Space>", 10, &["Your own count, 2 of 9"]),
    Walked(22, "72200<Enter>s/33102<Enter>se3", 17, &["72200", "33102"]),
    Walked(24, "<Esc>rnb<Enter>#63200<Enter>.P60000<Down><Down>1<Enter>", 26, &["60,000", "study"]),
    Walked(20, "<Esc>:old code<Enter>", 11, &["Search occupations and job titles"]),
    Walked(21, "43109<Enter>D", 7, &["rated ("]),
    Walked(23, "part-time barista", 17, &["65201"]),
    Walked(23, "lifeguard", 9, &["54100"]),
    Walked(23, "RPN", 3, &["32101", "31301"]),
    Walked(23, "EMT", 3, &["32102"]),
    Walked(23, "senior bookkeeper", 17, &["12200"]),
    Walked(23, "plumber's helper", 16, &["75110"]),
    Walked(23, "dog groomer", 11, &["65220"]),
    Walked(23, "fixes cars", 10, &["72410"]),
    Walked(23, "person who builds houses", 24, &["72310"]),
    Walked(23, "bus drivers", 11, &["73301"]),
    Walked(23, "teachers aide", 13, &["43100"]),
    Walked(23, "infirmier(ère)", 14, &["31301"]),
    Walked(23, "quelqu'un qui répare des vélos", 30, &["73209"]),
    Walked(23, "guy who drives snowplows", 24, &["74205"]),
    Walked(23, "forklift guy", 12, &["75101"]),
    Walked(25, "$28/h<Enter>63200<Enter>", 12, &["58,400 CAD a year", "above the top tenth"]),
];

const SEEN: [(u16, u16); 2] = [(120, 36), (80, 24)];

/// The program at a terminal, after some keys.
fn seat(
    evidence: &'static Evidence<'static>,
    size: (u16, u16),
    language: Language,
    keys: &str,
) -> App<'static> {
    let mut app = App::open(evidence, Day::parse("2026-11-30").unwrap(), Start::default());
    app.shared.settings = app.shared.settings.speaking(language);
    app.resize(size.0, size.1);
    press(&mut app, keys);
    app
}

fn press(app: &mut App<'static>, keys: &str) {
    for key in parse_keys(keys).unwrap() {
        app.key(key);
        while app.is_working() {
            app.work();
        }
    }
}

/// Without spaces: a wide character takes two cells.
fn bare(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && *c != '\u{a0}').collect()
}

fn screen(app: &mut App<'static>, size: (u16, u16)) -> String {
    text(&draw(app, size, coloured()).0)
}

#[test]
fn each_scenario_is_walked_with_other_examples() {
    let evidence = evidence();
    let mut faults = String::new();
    for Walked(scenario, keys, most, sees) in &WALKED {
        let count = parse_keys(keys).unwrap().len();
        if count > *most {
            writeln!(faults, "scenario {scenario}: {count} keys for {keys}, {most} at most").unwrap();
        }
        for size in SEEN {
            let shown = screen(&mut seat(evidence, size, Language::En, keys), size);
            for seen in sees.iter().filter(|seen| !shown.contains(**seen)) {
                writeln!(faults, "scenario {scenario} at {size:?}: no {seen:?} after {keys}\n{shown}")
                    .unwrap();
            }
        }
    }
    assert!(faults.is_empty(), "{faults}");
}

/// Scenario 12: the same words stand in a light, a monochrome and a poor terminal, at each size and in French.
#[test]
fn scenario_12_every_step_is_legible_in_any_theme_and_in_french() {
    const STEPS: [&str; 6] = [
        "",
        "électricienne<Enter>",
        "72200<Enter>rnb<Enter>mx",
        "72200<Enter>s/33102<Enter>s3",
        "72200<Enter>c/72201<Enter>c2",
        "72200<Enter>$70000<Enter>",
    ];
    let evidence = evidence();
    for language in [Language::En, Language::Fr] {
        for size in SEEN {
            for keys in STEPS {
                let mut app = seat(evidence, size, language, keys);
                let plain = screen(&mut app, size);
                assert!(!plain.trim().is_empty());
                for name in ThemeName::ALL {
                    for depth in [Depth::None, Depth::Sixteen, Depth::Palette] {
                        let (buffer, _) = draw(&mut app, size, Theme::new(name, depth, false));
                        assert_eq!(text(&buffer), plain, "{keys} at {size:?} in {name:?} {depth:?}");
                    }
                }
            }
        }
    }
}

/// Scenario 19: whoever speaks French reads no English on the way: the words of the screen are those of the language.
#[test]
fn scenario_19_a_way_from_the_front_door_to_an_export_is_in_french() {
    let evidence = evidence();
    for size in SEEN {
        let mut app = seat(evidence, size, Language::Fr, "préposée aux bénéficiaires<Enter>rnb<Enter>");
        assert_eq!(app.subject().map(|subject| app.catalog().code(subject.group)), Some("33102"));
        let page = screen(&mut app, size);
        for word in ["Aperçu", "Salaire", "Nouveau-Brunswick"] {
            assert!(page.contains(word), "{word} at {size:?}\n{page}");
        }
        press(&mut app, ".mx");
        let moves = screen(&mut app, size);
        assert!(moves.contains("De mon travail, 33102") && moves.contains("CAD/an"), "{moves}");
        press(&mut app, "s3");
        let list = screen(&mut app, size);
        assert!(list.contains("Sélection · 1 gardée"), "{list}");
    }
}

/// A figure that somebody names stands on the chart of the page that Enter opens, beside what is published, until
/// another one is named.
#[test]
fn a_named_figure_is_marked_on_the_chart_of_its_page() {
    let evidence = evidence();
    for language in Language::ALL {
        for size in [(80, 24), (120, 36), (200, 60)] {
            for typed in ["70000", "34/h", "65-80k"] {
                let mut app = seat(evidence, size, language, &format!("72310<Enter>${typed}<Enter>"));
                let named = bare(&Text::from(Msg::ChartNamed).say(&app.locale()));
                let shown = draw(&mut app, size, coloured()).0;
                let row = rows(&shown)
                    .iter()
                    .map(|line| bare(line))
                    .find(|line| line.contains(&named) && line.contains('●'));
                let row = row.unwrap_or_else(|| panic!("{typed} at {size:?}:\n{}", text(&shown)));
                assert!(row.contains('●') && row.chars().any(|c| c.is_ascii_digit()), "{row}");
                // Nothing named takes the row away.
                press(&mut app, "$<Enter>");
                let shown = draw(&mut app, size, coloured()).0;
                let still = rows(&shown)
                    .iter()
                    .map(|line| bare(line))
                    .any(|line| line.contains(&named) && line.contains('●'));
                assert!(!still, "{typed} at {size:?}");
            }
        }
    }
}

/// The answer for each place stands on the lowest screen, before what it rests on.
#[test]
fn a_named_figure_is_answered_here_and_in_canada_at_sight() {
    let evidence = evidence();
    for code in ["63200", "72310", "33102", "21231"] {
        for size in SEEN {
            let keys = format!("{code}<Enter>ron<Enter>$60000");
            let shown = screen(&mut seat(evidence, size, Language::En, &keys), size);
            // As a label: the row of the seniors may end with the same words.
            let lies = shown.matches("│ the figure lies").count();
            assert_eq!(lies, 2, "{code} at {size:?}\n{shown}");
        }
    }
}

/// Every criterion of the filter is reached on 24 rows, those up to what suits me at first sight; one that no figure of
/// the place decides says so.
#[test]
fn the_filter_reaches_all_criteria_and_says_where_nothing_is_published() {
    let evidence = evidence();
    for language in Language::ALL {
        let mut app = seat(evidence, (80, 24), language, "<Esc>F");
        let shown: Vec<String> = screen(&mut app, (80, 24)).lines().map(bare).collect();
        let locale = app.locale();
        let said = |message: Msg| bare(&Text::from(message).say(&locale));
        let has = |shown: &[String], name: Msg| {
            let name = said(name);
            shown.iter().any(|line| line.contains(&name))
        };
        assert!(has(&shown, Msg::FilterTeer), "{shown:?}");
        let keys = format!("<Esc>F{}", "<Down>".repeat(Criterion::ALL.len() - 1));
        let below = screen(&mut seat(evidence, (80, 24), language, &keys), (80, 24));
        let below: Vec<String> = below.lines().map(bare).collect();
        for name in [Msg::FilterSuits, Msg::FilterStudied, Msg::FilterUsed, Msg::FilterCannot] {
            assert!(has(&below, name.clone()), "{name:?}: {below:?}");
        }
        assert!(has(&below, Msg::FilterUsedLeast { n: 25 }), "{below:?}");
        let row = shown.iter().find(|line| line.contains(&said(Msg::FilterThreeYear))).unwrap();
        let place = metier::content::terms::place(Geo::Canada).into();
        assert!(row.contains(&said(Msg::FilterNoneDoes { place })), "{row}");
    }
    let shown = screen(&mut seat(evidence, (80, 24), Language::En, "<Esc>ron<Enter>F"), (80, 24));
    let row = shown.lines().find(|line| line.contains("Next 3 years")).unwrap();
    assert!(row.contains("keeps ") && !row.contains("keeps 0"), "{row}");
}

/// What stands first for an offer without a duty that matches as a whole says by which words it does.
#[test]
fn an_offer_says_why_its_first_code_is_first() {
    const OFFERS: [&str; 3] = [
        "You will design REST services in Go and Kotlin, review code, write unit tests and deploy to Kubernetes. You \
         take part in on-call. You mentor juniors. Remote in Canada. Dental plan and RRSP matching.",
        "You plan and lead play-based activities for toddlers, change diapers, serve snacks, keep the room clean and \
         safe, talk with parents at pick-up and write daily observations.",
        "Set up, adjust and monitor ventilators in the ICU. Draw and read arterial blood gases. Teach families of \
         patients who go home with oxygen.",
    ];
    let evidence = evidence();
    for offer in OFFERS {
        for size in SEEN {
            let mut app = seat(evidence, size, Language::En, "");
            app.paste(offer);
            let shown = screen(&mut app, size);
            let Some(metier::app::Overlay::Search(search)) = app.overlays.last() else { panic!() };
            let first = &search.hits[0];
            let row = first.offer.as_deref().unwrap();
            let why = if row.duties.is_empty() { "words that its duties have" } else { "Duties that match" };
            assert!(shown.contains(why), "{} at {size:?}\n{shown}", first.code);
            assert!(!row.duties.is_empty() || row.words.len() > 1, "{:?}", row.words);
        }
    }
}

/// A class whose code was a unit group's in 2016 leads to what that became.
#[test]
fn scenario_20_a_class_leads_to_what_its_code_was_in_older_papers() {
    let evidence = evidence();
    for language in Language::ALL {
        for size in SEEN {
            let mut app = seat(evidence, size, language, "6322<Enter>");
            let (code, year) = (Text::verbatim("6322"), Text::verbatim("2016"));
            let told = Text::from(Msg::ClassInOlderPapers { code, year }).say(&app.locale());
            let begun = bare(&told).chars().take(12).collect::<String>();
            // What it became is said at once; the class says it as soon as that message has left its lines.
            let shown = screen(&mut app, size);
            assert!(shown.contains("63200"), "{size:?}\n{shown}");
            let cooks = app.catalog().group("63200");
            press(&mut app, "<Tab>");
            let shown = screen(&mut app, size);
            assert!(bare(&shown).contains(&begun), "{told} at {size:?}\n{shown}");
            for _ in 0..20 {
                let under = app.screens.explore.item_under_cursor(app.derived());
                if under.is_some_and(|item| item.link == cooks) {
                    break;
                }
                press(&mut app, "<Down>");
            }
            press(&mut app, "<Enter>");
            assert_eq!(app.subject().map(|subject| app.catalog().code(subject.group)), Some("63200"));
        }
    }
    // What was no unit group then says nothing of it.
    let shown = screen(&mut seat(evidence, (120, 36), Language::En, "3212<Enter>"), (120, 36));
    let was = evidence.catalog.became("3212", metier_model::Lang::En).is_some();
    assert_eq!(shown.contains("In older papers"), was, "{shown}");
}

/// Where a place has no pay of its own, the head of the moves says so at each width.
#[test]
fn moves_say_at_each_width_that_all_pay_is_of_canada() {
    let evidence = evidence();
    for language in Language::ALL {
        for size in [(80, 24), (100, 30), (120, 36)] {
            let mut app = seat(evidence, size, language, "32129<Enter>rmb<Enter>m");
            let shown = screen(&mut app, size);
            let place = metier::content::terms::in_words(Geo::Province(metier_model::schema::Region::MB));
            let code = Text::verbatim("MB");
            let either = [Msg::MovesAllCanada { place }, Msg::MovesAllCanadaShort { place: code }]
                .map(|said| bare(&Text::from(said).say(&app.locale())));
            assert!(either.iter().any(|said| bare(&shown).contains(said)), "{either:?} at {size:?}\n{shown}");
        }
    }
}
