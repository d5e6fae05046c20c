//! A title is cut nowhere where its row has free cells or a short title has room: in the tree for every class, and in
//! every table for every occupation that it lists.

use metier_model::Lang;
use metier_words::Language;

use super::languages::speaking;
use super::*;

/// Sizes with the tree, from the drawer on 80 columns to the widest.
const WITH_TREE: [(u16, u16); 4] = [(80, 24), (100, 30), (120, 36), (200, 60)];

/// Every class and occupation stands in the tree with its whole title or its short one, behind the step of its level, at
/// every width, in both languages of titles.
#[test]
fn every_title_of_the_tree_is_whole_at_every_width() {
    let evidence = evidence();
    let catalog = evidence.catalog;
    for (language, lang) in [(Language::En, Lang::En), (Language::Fr, Lang::Fr)] {
        let hierarchy = catalog.hierarchy();
        for size in WITH_TREE {
            let mut seen = std::collections::BTreeSet::new();
            for keys in (0..10).map(|broad| format!("#{broad}<Enter>+")) {
                let mut app = speaking(language, &keys, size).0;
                let mut view = View::new(coloured());
                // The longest class has fewer rows than so many pages.
                for _ in 0..12 {
                    let mut terminal = Terminal::new(TestBackend::new(size.0, size.1)).unwrap();
                    terminal.draw(|frame| drop(ui::draw(frame, &app, &mut view))).unwrap();
                    for row in rows(terminal.backend().buffer()) {
                        let Some(row) = row.strip_prefix('│') else { continue };
                        let row = row.split('│').next().unwrap_or_default();
                        let words = row.trim_start_matches(['▸', '▾', '▌', ' ', '★']);
                        let Some((code, rest)) = words.split_once(' ') else { continue };
                        let Some(node) = hierarchy.node(code) else { continue };
                        let mut whole =
                            [hierarchy.title(node, lang), hierarchy.short_title(node, lang)].into_iter();
                        assert!(whole.any(|title| rest.starts_with(title)), "{size:?} {language:?}: {row}");
                        // A level stands further in than the one above it.
                        let step = if size.0 < 200 { 1 } else { 2 };
                        let before = row.chars().count() - words.chars().count();
                        assert_eq!(before, 2 + step * (code.len() - 1), "{size:?} {language:?}: {row}");
                        seen.insert(code.to_owned());
                    }
                    app.key(parse_keys("<PageDown>").unwrap()[0]);
                }
            }
            assert_eq!(seen.len(), hierarchy.nodes().count(), "{size:?} {language:?}");
        }
    }
}

/// Where a row names an occupation by its code, its title is cut only where neither the row has cells left nor the
/// short title would fit.
#[test]
fn no_table_cuts_a_title_that_has_room() {
    let evidence = evidence();
    let catalog = evidence.catalog;
    let mut found = Vec::new();
    for (language, lang) in [(Language::En, Lang::En), (Language::Fr, Lang::Fr)] {
        // Of a field of work the rows are positions with names of their own.
        for (name, keys) in SCREENS.into_iter().filter(|(name, _)| *name != "fields") {
            for size in [(80, 24), (100, 30), (120, 36), (200, 60)] {
                let (_, buffer) = speaking(language, keys, size);
                for row in rows(&buffer) {
                    for part in row.split(['│', '┊']) {
                        let Some((before, behind)) = part.split_once('…') else { continue };
                        let digits = |at: usize| {
                            before.get(at..at + 5).is_some_and(|code| catalog.group(code).is_some())
                        };
                        let Some(at) = (0..before.len()).rev().find(|&at| digits(at)) else { continue };
                        let cut = before[at + 5..].trim_start();
                        let Some(group) = catalog.group(&before[at..at + 5]) else { continue };
                        let node = catalog.hierarchy().node_of(group);
                        let short = catalog.hierarchy().short_title(node, lang);
                        let of_title =
                            !cut.is_empty() && catalog.hierarchy().title(node, lang).starts_with(cut);
                        let of_short = !cut.is_empty() && short.starts_with(cut);
                        let cells = cut.chars().count() + 1;
                        let free = behind.chars().take_while(|&c| c == ' ').count();
                        if of_title && short.chars().count() <= cells || (of_title || of_short) && free > 2 {
                            found.push(format!("{name} {}x{} {language:?}: {part}", size.0, size.1));
                        }
                    }
                }
            }
        }
    }
    assert!(found.is_empty(), "{} rows:\n{}", found.len(), found.join("\n"));
}

/// Two figures of two columns stand two cells apart at least: one is what parts the thousands of a number in French.
#[test]
fn figures_of_two_columns_do_not_run_into_one() {
    let mut found = Vec::new();
    for (name, keys) in SCREENS {
        for size in [(80, 24), (100, 30), (120, 36)] {
            let (_, buffer) = speaking(Language::Fr, keys, size);
            for row in rows(&buffer) {
                let cells: Vec<char> = row.chars().collect();
                // A blank within a number does not break.
                let runs = cells
                    .windows(3)
                    .any(|three| three[0].is_ascii_digit() && three[1] == ' ' && three[2].is_ascii_digit());
                if runs {
                    found.push(format!("{name} {}x{}: {row}", size.0, size.1));
                }
            }
        }
    }
    assert!(found.is_empty(), "{} rows:\n{}", found.len(), found.join("\n"));
}
