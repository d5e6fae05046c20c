//! What the user said of themselves and wrote, on the screen: a long note in full, what suits me by few answers.

use metier::app::Overlay;
use metier_words::Language;

use super::languages::{lines, speaking};
use super::*;

/// Sixty words, each of which is found on the screen or is not.
fn words() -> Vec<String> {
    (1..=60).map(|n| format!("word{n:02}")).collect()
}

/// The words that a screen does not show.
fn missing(buffer: &Buffer) -> Vec<String> {
    let shown = lines(buffer).join("\n");
    words().into_iter().filter(|word| !shown.contains(word.as_str())).collect()
}

#[test]
fn a_long_note_is_read_in_full_below_the_list_on_the_page_and_while_it_is_written() {
    let typed = words().join("<Space>");
    let note = format!("#32129<Enter>n{typed}");
    for size in [(80, 24), (120, 36)] {
        let (_, editor) = speaking(Language::En, &note, size);
        assert_eq!(missing(&editor), [""; 0], "editor at {size:?}");
        let (_, list) = speaking(Language::En, &format!("{note}<Enter>3"), size);
        assert_eq!(missing(&list), [""; 0], "list at {size:?}");
        // Of several entries it is the one under the cursor.
        let (_, list) = speaking(Language::En, &format!("{note}<Enter>#32120<Enter>s3"), size);
        assert_eq!(missing(&list), [""; 0], "list of two at {size:?}");
        let (_, list) = speaking(Language::En, &format!("{note}<Enter>#32120<Enter>s3<Down>"), size);
        assert!(!missing(&list).is_empty(), "at {size:?}");
    }
    let (app, _) = speaking(Language::En, &format!("{note}<Enter>"), (80, 24));
    let told = app.items().iter().any(|item| item.text.reference() == words().join(" "));
    assert!(told, "the page has the note");
    // On a low screen those lines stand there that the cursor is in.
    let (_, end) = speaking(Language::En, &note, (40, 12));
    assert!(missing(&end).contains(&"word01".into()) && !missing(&end).contains(&"word60".into()));
    let (_, start) = speaking(Language::En, &format!("{note}<Home>"), (40, 12));
    assert!(!missing(&start).contains(&"word01".into()) && missing(&start).contains(&"word60".into()));
    // A short one has its line and no second one.
    let (_, short) = speaking(Language::En, "#32129<Enter>nzebra<Enter>3", (80, 24));
    assert_eq!(lines(&short).join("\n").matches("zebra").count(), 1);
}

/// After four answers: letters that were asked, on how many of them, the key that goes on, and what is missing whole.
#[test]
fn what_suits_me_by_four_answers_says_what_it_rests_on() {
    let (_, screen) = speaking(Language::En, "I2200<Enter>", (80, 24));
    let shown = lines(&screen).join("\n");
    assert!(shown.contains("from 4 of 30 answers") && shown.contains("you answered on 4."), "{shown}");
    assert!(!shown.contains("enterprising") && shown.contains("e says your schooling"), "{shown}");
    let (_, said) = speaking(Language::En, "I2200<Enter>e<Down><Down><Enter>", (80, 24));
    assert!(!lines(&said).join("\n").contains("e says your schooling"));
    for (language, word, again) in [
        (Language::En, "pr", "a goes on"),
        (Language::Fr, "pr", "a continue"),
        (Language::Ja, "実務", "a で続き"),
    ] {
        for size in [(80, 24), (120, 36)] {
            let (app, buffer) = speaking(language, "I2200<Enter>", size);
            let Some(Overlay::Suits(suits)) = app.overlays.last() else { panic!() };
            let shown = lines(&buffer).join("\n");
            assert!(shown.contains(again), "{shown}");
            let (groups, _) = suits.groups(&app.shared, app.derived());
            let mut practised = 0;
            for group in groups {
                let best = metier::app::suits::best(app.shared.evidence, &app.shared.person, group).unwrap();
                let occupation = app.catalog().occupation(group, app.shared.settings.lang).unwrap();
                let role = occupation.role_of(&best.profile);
                let lacks =
                    app.shared.person.lacks(app.catalog(), group, role, app.shared.settings.place.geo);
                let code = format!(" {} ", app.catalog().code(group));
                let Some(line) = lines(&buffer).into_iter().find(|line| line.contains(&code)) else { break };
                if lacks.schooling.is_known() && lacks.practice.months > 0.0 {
                    practised += 1;
                    assert!(line.contains(word), "{language:?} at {size:?}: {line}");
                }
            }
            assert!(practised > 0, "{language:?} at {size:?}");
        }
    }
}
