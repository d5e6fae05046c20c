//! What stays in sight where a screen has little room: what an entry of the shortlist answers, names of the treemap, why
//! a count is another, and what a statement leaves out.

use metier::plan::limits::{Limit, Strain};
use metier_model::Level;
use metier_words::{Language, Msg, Text};

use super::asked::{BOTH, Seat, bare};
use super::*;

const SIZES: [(u16, u16); 3] = [(120, 36), (80, 24), (40, 12)];

/// Eight saved occupations push out what one of them answers at sight; a key that the last line or the list names brings
/// it back, and takes it away again.
#[test]
fn a_key_brings_back_what_an_entry_answers_at_sight() {
    for language in BOTH {
        for size in SIZES {
            let mut seat = Seat::new(evidence(), language, size);
            seat.press("<Esc>");
            let many = if size.1 > 30 { 15 } else { 8 };
            let catalog = evidence().catalog;
            for group in GroupId::all().step_by(17).take(many) {
                seat.press(&format!("#{}<Enter>s", catalog.code(group)));
            }
            seat.press("3<Home>");
            let pay = seat.say(Msg::SightPay);
            let tells = |screen: &str| {
                screen.lines().any(|line| line.trim_start_matches(['│', '·', '≈', ' ']).starts_with(&pay))
            };
            assert!(!tells(&seat.screen()), "{language:?} {size:?}: {}", seat.screen());
            if size.0 >= 80 {
                let named = seat.say(Msg::WordAtSight);
                assert!(seat.draw().last().unwrap().contains(&named), "{}", seat.screen());
            }
            seat.press("z");
            let screen = seat.screen();
            let first = catalog.code(GroupId::all().next().unwrap());
            assert!(
                screen.lines().filter(|line| line.contains(first)).count() >= 2,
                "{language:?} {size:?}: {screen}"
            );
            assert!(size.1 < 20 || tells(&screen), "{language:?} {size:?}: {screen}");
            seat.press("z");
            assert!(!tells(&seat.screen()));
        }
    }
}

/// Every broad category that has an area has its name or its digit in the treemap, and a digit its name below.
#[test]
fn every_category_of_the_treemap_is_named() {
    for language in [Language::En, Language::Fr, Language::Ja] {
        for size in [(120, 36), (80, 24)] {
            let mut seat = Seat::new(evidence(), language, size);
            seat.press("<Esc>4t");
            let lines = seat.draw();
            let below = &lines[lines.len() - 3];
            let hierarchy = evidence().catalog.hierarchy();
            let screen = lines.join("\n").to_lowercase();
            for node in hierarchy.nodes().filter(|&node| hierarchy.level(node) == Level::Broad) {
                let short = hierarchy.short_title(node, seat.app.shared.settings.lang);
                let word = short.split([',', ' ']).next().unwrap().to_lowercase();
                let word = word.as_str();
                assert!(screen.contains(word), "{language:?} {size:?}: {short}\n{screen}");
                let digit = format!("{} {word}", hierarchy.code(node));
                let alone = lines
                    .iter()
                    .filter(|line| !std::ptr::eq(*line, below))
                    .any(|line| line.to_lowercase().contains(word));
                assert!(
                    alone || below.to_lowercase().contains(&digit),
                    "{language:?} {size:?}: {digit}\n{screen}"
                );
            }
        }
    }
}

/// Why the count of duties is another than the share of tasks stays below them when one is ticked.
#[test]
fn why_the_count_is_another_stays_when_a_duty_is_ticked() {
    for language in BOTH {
        let mut seat = Seat::new(evidence(), language, (80, 24));
        seat.press("<Esc>#33102<Enter>D");
        let own = metier::content::ai_duties::of_role(seat.app.subject().unwrap(), 0).unwrap();
        let why = bare(&seat.say(metier::content::ai_duties::by_task(&own)));
        for keys in ["", "<Space>", "<Down><Space>"] {
            seat.press(keys);
            assert!(bare(&seat.screen()).contains(&why), "{language:?} {keys}: {}", seat.screen());
        }
    }
}

/// Below the statements on what one cannot do stands what the one under the cursor leaves out, by its own levels; the
/// rest is one key away.
#[test]
fn a_statement_says_what_it_leaves_out() {
    for language in [Language::En, Language::Fr, Language::Ja] {
        let mut seat = Seat::new(evidence(), language, (80, 24));
        seat.press("<Esc>Id");
        for strain in Strain::ALL {
            let [cannot, rather] =
                [Limit::Cannot, Limit::RatherNot].map(|limit| i64::from(strain.least(limit)));
            let rule = match strain {
                Strain::Schedule => Msg::LimitsRuleSchedule,
                Strain::Week => Msg::LimitsRuleWeek,
                _ => Msg::LimitsRule { cannot, rather },
            };
            let rule = bare(&seat.say(rule));
            assert!(bare(&seat.screen()).contains(&rule), "{language:?} {strain:?}: {}", seat.screen());
            seat.press("<Down>");
        }
        seat.press("i");
        let roles = bare(&seat.say(Msg::LimitsHowRoles));
        assert!(bare(&seat.screen()).contains(&roles), "{language:?}: {}", seat.screen());
    }
}

/// Several roles with one figure are no tie: the page says that the same U.S. occupation stands for them.
#[test]
fn roles_that_rest_on_one_occupation_of_the_united_states_say_so() {
    for language in BOTH {
        let mut seat = Seat::new(evidence(), language, (120, 60));
        seat.press("<Esc>#43109<Enter>]]]]]]]");
        let roles = &seat.app.subject().unwrap().occupation.as_ref().unwrap().roles;
        let names = [0, 2, 3].map(|role| Text::verbatim(roles[role].name.clone()));
        let told = bare(&seat.say(Msg::AiRolesAlike { n: 3, names: Text::commas(names) }));
        // The page stands beside the tree, and its lines are read without it.
        let page = |line: &String| line.split('│').nth(2).unwrap_or_default().to_owned();
        let shown: String = seat.draw().iter().map(page).collect();
        assert!(bare(&shown).contains(&told), "{language:?}: {}", seat.screen());
    }
}
