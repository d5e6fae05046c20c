//! What every size of the screen shows, down to the smallest.

use metier_words::{Language, Msg, Text};

use super::*;

#[test]
fn header_and_footer_keep_what_matters_at_every_size() {
    let evidence = evidence();
    for (name, keys) in SCREENS {
        for size in SIZES {
            let mut app = after(evidence, keys, size);
            app.shared.status = None;
            let covered = !app.overlays.is_empty();
            let (buffer, _) = draw(&mut app, size, coloured());
            let rows = rows(&buffer);
            // Where the names of all screens have no room beside the program's, theirs say what their keys do.
            let is_named = rows[0].trim_start_matches("0 ").starts_with("metier")
                || size.0 < 60 && rows[0].starts_with("1Expl 2Cmp") && rows[0].contains(" mMoves ");
            assert!(is_named, "{name} at {size:?}: {}", rows[0]);
            let place =
                [app.shared.place_name().reference(), app.shared.settings.place.geo.code().to_owned()];
            assert!(
                place.iter().any(|place| rows[0].ends_with(place) || rows[0].contains(&format!("{place} ·"))),
                "{name} at {size:?}: {}",
                rows[0]
            );
            let last = rows.last().unwrap();
            let known = if covered {
                last.contains("Esc ") && !last.contains("q quit")
            } else {
                // Where letters are typed, q is one of them.
                let quits = if name == "front" { "Ctrl-c quit" } else { "q quit" };
                last.contains("? help") && last.contains(quits)
            };
            assert!(known, "{name} at {size:?}: {last}");
        }
    }
}

/// The front door has figures of pay: what they are of is said on it, and an economic region has its province.
#[test]
fn the_front_door_says_what_its_pay_is_of() {
    for language in [Language::En, Language::Fr, Language::Ja] {
        for size in [(80, 24), (120, 36), (200, 60)] {
            let (app, buffer) = super::languages::speaking(language, "", size);
            let top = super::languages::lines(&buffer).remove(0);
            for message in [Msg::HeaderFullTime, Msg::UnitYear] {
                let wanted = metier_words::Text::from(message).say(&app.locale());
                assert!(top.contains(&wanted), "{wanted} at {size:?} in {language:?}: {top}");
            }
        }
    }
    let (_, buffer) = super::languages::speaking(Language::Fr, "#64100<Enter>rnord-est<Enter>", (120, 36));
    assert!(super::languages::lines(&buffer)[0].contains("Nord-est, ON"));
}

#[test]
fn every_figure_of_pay_and_exposure_is_reached_on_eighty_columns() {
    let evidence = evidence();
    let mut app = after(evidence, "/32129<Enter>ron<Enter>[[[", (80, 24));
    let (buffer, _) = draw(&mut app, (80, 24), coloured());
    assert!(text(&buffer).contains("lowest tenth"), "{}", text(&buffer));
    let mut app = after(evidence, "/32129<Enter>ron<Enter>[[", (80, 24));
    let (buffer, _) = draw(&mut app, (80, 24), coloured());
    assert!(text(&buffer).contains("of 100"), "{}", text(&buffer));
}

/// Every value that can be changed comes into sight on the smallest screen, and nothing is drawn over a border.
#[test]
fn settings_of_overlays_scroll_on_a_low_screen() {
    let evidence = evidence();
    let size = (40, 12);
    for (keys, names) in [
        ("/32129<Enter>W", &["median pay", "outlook", "low AI less protection", "full-time hours"][..]),
        (
            "/32129<Enter>c/32120<Enter>rbc<Enter>p",
            &["Years of schooling", "Tuition, low", "Discount rate", "Hours a year", "Years looked ahead"],
        ),
    ] {
        let mut app = after(evidence, keys, size);
        let mut seen = String::new();
        for _ in 0..8 {
            let (buffer, _) = draw(&mut app, size, coloured());
            for row in rows(&buffer).iter().skip(2).take(8) {
                assert!(
                    row.starts_with('│') && row.ends_with('│'),
                    "one box, and nothing over its border: {row}"
                );
                assert!(!row.contains("││"), "a box in a box: {row}");
            }
            let cursor: String = (0..size.1)
                .filter(|&y| looks(&buffer[(4, y)], coloured().style(Role::Cursor)))
                .map(|y| (0..size.0).map(|x| buffer[(x, y)].symbol()).collect::<String>())
                .collect();
            assert!(
                cursor.chars().any(|c| c.is_ascii_digit()) || cursor.contains("not entered"),
                "name and value of the row under the cursor: {cursor:?}"
            );
            seen.push_str(&cursor);
            app.key("Down".parse().unwrap());
        }
        for name in names {
            assert!(seen.contains(name), "{name}: {seen}");
        }
    }
}

/// Pay, break-even, worth and a curve with its years are on every screen; nothing unknown is shown as nothing.
#[test]
fn a_payback_is_whole_at_every_size() {
    let evidence = evidence();
    for size in [(40, 12), (60, 20), (80, 24), (100, 30), (120, 36), (200, 60)] {
        let keys = "/32129<Enter>c/32120<Enter>rbc<Enter>p";
        let mut app = after(evidence, keys, size);
        let shown = text(&draw(&mut app, size, coloured()).0);
        for part in
            ["58,400", "85,500", "Breaks even before tuition: year", "Worth before tuition:", "15 years"]
        {
            assert!(shown.contains(part), "{part} at {size:?}:\n{shown}");
        }
        assert!(size.0 > 80 || !shown.contains('…'), "cut at {size:?}:\n{shown}");
        if size.0 >= 80 {
            assert!(
                shown.contains("not entered") && shown.contains("every 1,000 CAD of it takes about"),
                "{shown}"
            );
            assert!(shown.contains("2-3 published"), "{shown}");
        }
        let mut app = after(evidence, &format!("{keys}jLLLjLLLLL"), size);
        let shown = text(&draw(&mut app, size, coloured()).0);
        for part in ["45,000 to 70,000", "45k", "70k", "15 years", "12"] {
            assert!(shown.contains(part), "{part} at {size:?}:\n{shown}");
        }
    }
    let mut app = after(evidence, "rmb<Enter>/32129<Enter>c/32120<Enter>p", (120, 36));
    let shown = text(&draw(&mut app, (120, 36), coloured()).0);
    assert!(shown.contains("Medians, Canada (not both in the table for Manitoba)"), "{shown}");
}

/// The reason of a missing rating, the weights and the shortlist are legible on the smallest screen.
#[test]
fn weights_show_their_columns_and_the_shortlist_at_every_size() {
    let evidence = evidence();
    for size in [(40, 12), (80, 24), (120, 36)] {
        let mut app = after(evidence, "/32129<Enter>s/21232<Enter>s/32129<Enter>W", size);
        let shown = text(&draw(&mut app, size, coloured()).0);
        for part in [
            "4.6 of 10",
            if size.0 < 60 { "%" } else { "share %" },
            "score",
            "openings and vacancies",
            "full-time hours",
            "1.",
            "21232",
            "2.",
        ] {
            assert!(shown.contains(part), "{part} at {size:?}:\n{shown}");
        }
        let mut app = after(evidence, "/00013<Enter>W", size);
        let shown = text(&draw(&mut app, size, coloured()).0).replace(['\n', '│', '|'], " ");
        let words: Vec<&str> = shown.split_whitespace().collect();
        assert!(words.join(" ").contains("carry 55 % of your weights, 60 % are needed"), "{size:?}: {shown}");
    }
}

/// On the map a class under the cursor has another mark than the rest, not only another colour.
#[test]
fn a_class_on_the_map_is_told_by_its_marks() {
    let evidence = evidence();
    let mut app = after(evidence, "#32<Enter>4", (120, 36));
    let (buffer, _) = draw(&mut app, (120, 36), Theme::new(ThemeName::Mono, Depth::None, false));
    let marks = buffer.content().iter().filter(|cell| cell.symbol() == "◆").count();
    // One more stands before the name of the class in the line below.
    assert!((5..=19).contains(&marks), "{marks} marks of 18 unit groups");
}

#[test]
fn a_screen_that_is_too_small_says_what_it_needs() {
    let evidence = evidence();
    for size in [(39, 24), (80, 9), (20, 3), (1, 1)] {
        let mut app = after(evidence, "", size);
        let (buffer, hits) = draw(&mut app, size, coloured());
        assert!(hits.at(0, 0).is_none());
        let text = text(&buffer).replace('\n', " ");
        assert!(size.0 < 20 || text.contains("metier needs 40x10"), "{text}");
    }
}

#[test]
fn every_size_can_be_drawn() {
    let evidence = evidence();
    let widths = [40, 41, 46, 59, 60, 61, 79, 80, 95, 99, 100, 101, 132, 190, 250, 400];
    let heights = [10, 11, 12, 14, 18, 24, 43, 80, 120];
    for (_, keys) in SCREENS {
        let mut app = after(evidence, keys, (80, 24));
        for width in widths {
            for height in heights {
                // A large area in one direction at a time: the corners add time, not cases.
                if width < 200 || height < 50 {
                    draw(&mut app, (width, height), coloured());
                }
            }
        }
        draw(&mut app, (400, 120), coloured());
        for size in (1..=42).flat_map(|width| (1..=12).map(move |height| (width, height))) {
            if size.0 < 4 || size.1 < 4 || (size.0 > 38 && size.1 > 8) {
                draw(&mut app, size, coloured());
            }
        }
    }
}

/// What others claim stands in the pane of pay, also where a province has no figure of its own and the pane is low.
#[test]
fn every_claim_is_in_sight_of_the_pay_pane() {
    let evidence = evidence();
    for (size, place) in [((120, 36), "mb"), ((120, 36), "on"), ((100, 30), "on"), ((200, 60), "mb")] {
        let mut app = after(evidence, &format!("r{place}<Enter>/32129<Enter>"), size);
        let shown = text(&draw(&mut app, size, coloured()).0);
        for claim in ["entry 40-55k", "mid 55-75k", "senior 75-95k"] {
            assert!(shown.contains(claim), "{claim} at {size:?} in {place}:\n{shown}");
        }
    }
}

/// A key that the field of the front door types stands in the top line behind the key that leaves the field only; off the
/// field each one stands there with its name.
#[test]
fn the_field_of_the_front_door_offers_no_key_that_it_types() {
    let evidence = evidence();
    let is_key = |word: &str| ["0", "1", "2", "3", "4", "5", "m"].contains(&word);
    for language in Language::ALL {
        for size in SIZES {
            let mut app = after(evidence, "0", size);
            app.shared.settings.language = language;
            let top = |app: &mut App| rows(&draw(app, size, coloured()).0)[0].clone();
            let typed = top(&mut app);
            let then = Text::from(Msg::HeaderThen { key: parse_keys("<Down>").unwrap()[0].name() });
            let then = bare(&then.say(&app.locale()));
            let typed_bare = bare(&typed);
            match typed_bare.split_once(&then) {
                Some((before, behind)) => {
                    assert_eq!(before, "metier", "{language:?} at {size:?}: {typed}");
                    assert!(behind.starts_with('1'), "{language:?} at {size:?}: {typed}");
                }
                None => {
                    assert!(size.0 < 60 && !typed.split_whitespace().any(is_key), "{language:?}: {typed}");
                }
            }
            app.key(parse_keys("<Down>").unwrap()[0]);
            let moved = top(&mut app);
            // On the narrowest screen a key touches its name.
            let touches = |word: &str| {
                let (key, name) = word.split_at(word.chars().next().map_or(0, char::len_utf8));
                size.0 < 60
                    && word != "metier"
                    && is_key(key)
                    && name.chars().all(|c| c.is_alphabetic() || c == '.')
            };
            assert_eq!(
                moved.split_whitespace().filter(|word| is_key(word) || touches(word)).count(),
                6 + usize::from(size.0 >= 60),
                "{language:?} at {size:?}: {moved}"
            );
        }
    }
}

/// A text without its blanks: a wide letter has one behind it in a picture.
fn bare(text: &str) -> String {
    text.split_whitespace().collect()
}

/// On the front door every way begins where its heading begins and says what it is, whether its key is offered or not.
#[test]
fn the_ways_of_the_front_door_align_and_are_told() {
    let evidence = evidence();
    for language in Language::ALL {
        for size in [(80, 24), (120, 36)] {
            for keys in ["0", "0<Down>"] {
                let mut app = after(evidence, keys, size);
                app.shared.settings.language = language;
                let rows = rows(&draw(&mut app, size, coloured()).0);
                let said = |message: Msg| metier_words::Text::from(message).say(&app.locale());
                for (title, told) in [
                    (Msg::FrontWork, Msg::FrontNoWork),
                    (Msg::FrontMap, Msg::FrontMapTold),
                    (Msg::CommandShowShortlist, Msg::FrontNothingSaved),
                    (Msg::FrontClasses, Msg::FrontClassesTold),
                ] {
                    let (title, told) = (format!("│{}", bare(&said(title))), bare(&said(told)));
                    // What is not blank in the second cell begins where the headings begin.
                    let begins = |row: &str| row.chars().nth(2).is_some_and(|cell| cell != ' ');
                    let is_row = |row: &str| bare(row).starts_with(&title) && bare(row).contains(&told);
                    let found = rows.iter().any(|row| is_row(row) && begins(row));
                    assert!(found, "{title}{told} in {language:?} at {size:?}:\n{}", rows.join("\n"));
                }
            }
        }
    }
}

/// The name of the chosen point is whole wherever it stands on the map.
#[test]
fn the_name_on_the_map_is_not_cut() {
    let evidence = evidence();
    for keys in ["/32129<Enter>4", "/53202<Enter>4", "/31100<Enter>4<End>", "/94201<Enter>4<Right><Right>"] {
        for size in SIZES {
            let mut app = after(evidence, keys, size);
            let rows = rows(&draw(&mut app, size, coloured()).0);
            let point = app.screens.map.point.unwrap();
            let (catalog, lang) = (app.catalog(), app.shared.settings.lang);
            let short = catalog.hierarchy().short_title(catalog.hierarchy().node_of(point), lang);
            let plot = rows[1..rows.len() - 6].join("\n");
            let named = [short, catalog.title(point, lang), catalog.code(point)];
            assert!(
                named.iter().any(|name| plot.contains(&format!(" {name} "))),
                "{keys} at {size:?}:\n{plot}"
            );
        }
    }
}

/// What the lower border of the comparison says stands whole beside the other, or not at all.
#[test]
fn the_border_of_the_comparison_tears_no_word() {
    let evidence = evidence();
    let keys = SCREENS.iter().find(|(name, _)| *name == "compare-many").unwrap().1;
    for language in Language::ALL {
        for size in SIZES.into_iter().chain([(60, 20), (72, 24), (100, 30)]) {
            let mut app = after(evidence, keys, size);
            app.shared.settings.language = language;
            let rows = rows(&draw(&mut app, size, coloured()).0);
            let border = rows.iter().rfind(|row| row.starts_with('╰')).unwrap();
            let said = |message: Msg| format!(" {} ", metier_words::Text::from(message).say(&app.locale()));
            let [best, worst] = ["▲", "▽"].map(metier_words::Text::verbatim);
            let forms = [
                said(Msg::ComparisonLegend { best: best.clone(), worst: worst.clone() }),
                said(Msg::ComparisonLegendShort { best, worst }),
            ];
            let is_whole = forms.iter().any(|form| bare(border).contains(&bare(form)));
            assert!(is_whole || !border.contains(['▲', '▽']), "{language:?} at {size:?}: {border}");
        }
    }
}

/// Which of the two the height of the map is stands below it at every size in every language, and behind `i`.
#[test]
fn the_map_names_its_height_at_every_size() {
    let words = [
        (Language::En, "exposure", "minus protection"),
        (Language::Fr, "exposition", "moins protection"),
        (Language::Ja, "影響度", "守り"),
    ];
    for (language, exposure, net) in words {
        for size in [(40, 12), (60, 18), (80, 24), (120, 36), (200, 50)] {
            for keys in ["#32129<Enter>4", "4", "#32129<Enter>rpe<Enter>4"] {
                let axes = |keys: &str| {
                    let (_, buffer) = super::languages::speaking(language, keys, size);
                    let lines = super::languages::lines(&buffer);
                    let of_axes = |line: &&String| line.contains('→') && line.contains('↑');
                    let long = |line: &&String| {
                        ["log scale", "échelle log", "対数)"].iter().any(|own| line.contains(own))
                    };
                    lines
                        .iter()
                        .find(of_axes)
                        .or_else(|| lines.iter().find(long))
                        .cloned()
                        .unwrap_or_else(|| panic!("{lines:#?}"))
                };
                let line = axes(keys);
                assert!(
                    line.contains(exposure) && !line.contains(net),
                    "{language:?} {size:?} {keys}: {line}"
                );
                let line = axes(&format!("{keys}x"));
                assert!(line.contains(net), "{language:?} {size:?} {keys}: {line}");
            }
            for (keys, has) in [("#32129<Enter>4i", false), ("#32129<Enter>4xi", true)] {
                let (_, buffer) = super::languages::speaking(language, keys, (120, 36));
                let text = super::languages::lines(&buffer).join("\n").to_lowercase();
                let complement =
                    ["complementarity", "complémentarité", "補完性"].iter().any(|own| text.contains(own));
                assert!(text.contains(exposure) && complement == has, "{keys}: {text}");
            }
        }
    }
}
