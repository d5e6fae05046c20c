//! The written occupations keep to the words of `data/STYLE.md`, and both languages say the same.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use metier::evidence::outlook;
use metier_data::Catalog;
use metier_model::schema::Occupation;
use metier_model::{Geo, GroupId, Lang};

use super::truth::with;

const STYLE: &str = include_str!("../../data/STYLE.md");

/// The rows of the block ```` ```words <code> ```` of the guide: a word that no file has, and what stands for it.
fn refused(lang: Lang) -> Vec<(&'static str, &'static str)> {
    let (_, after) = STYLE.split_once(&format!("```words {}\n", lang.code())).unwrap();
    let (block, _) = after.split_once("```").unwrap();
    block.lines().map(|row| row.split_once(" -> ").unwrap_or_else(|| panic!("no arrow in {row}"))).collect()
}

/// Whether a text has a word, or words in a row, whatever their case; a star stands for any ending.
fn has(text: &str, word: &str) -> bool {
    let (word, open) = word.strip_suffix('*').map_or((word, false), |stem| (stem, true));
    let inside = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    text.match_indices(word).any(|(at, _)| {
        let (before, after) = (&text[..at], &text[at + word.len()..]);
        !inside(before.chars().next_back()) && (open || !inside(after.chars().next()))
    })
}

/// Every prose file of a language.
fn files(lang: Lang) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/occupations");
    let end = format!(".{}.ron", lang.code());
    let folders = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let all = folders.flat_map(|folder| fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()));
    all.filter(|path| path.to_string_lossy().ends_with(&end)).collect()
}

/// The numbers written in digits, grouped or not.
fn numbers(text: &str) -> BTreeSet<String> {
    let plain = text.replace(['\u{a0}', ',', '.'], "");
    let parts = plain.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty());
    parts.map(str::to_owned).collect()
}

/// What is told of an occupation, text by text, in one order for every language.
fn told(occupation: &Occupation) -> Vec<String> {
    let mut all = vec![occupation.outlook.as_str(), &occupation.ai.entry_level, &occupation.ai.long_run];
    all.extend(occupation.requirements.iter().map(|asked| asked.text.as_str()));
    all.extend(occupation.training.iter().map(|step| step.step.as_str()));
    all.extend(occupation.training.iter().filter_map(|step| step.basis.as_deref()));
    all.extend(occupation.progression.iter().flat_map(|step| [step.to.as_str(), &step.how]));
    all.extend(occupation.not_confused_with.iter().map(|other| other.why.as_str()));
    all.extend(occupation.roles.iter().flat_map(|role| role.duties.iter().map(String::as_str)));
    // The languages may cut the summary into sentences at other places.
    std::iter::once(occupation.whole_summary()).chain(all.into_iter().map(str::to_owned)).collect()
}

#[test]
fn a_word_is_found_where_it_stands_alone() {
    assert!(has("good judgement.", "judgement"));
    assert!(has("an analyser of gas", "analys*"));
    assert!(!has("misjudgements", "judgement"));
    assert!(!has("un plan basé ici", "basé sur"));
    assert!(refused(Lang::En).len() > 5 && refused(Lang::Fr).len() > 10);
}

/// Words that the guide refuses stand in no prose file.
#[test]
fn no_prose_has_a_word_that_the_guide_refuses() {
    for lang in Lang::ALL {
        let words = refused(lang);
        let mut found = Vec::new();
        let files = files(lang);
        assert!(files.len() > 500, "{}", files.len());
        for path in files {
            let text = fs::read_to_string(&path).unwrap().to_lowercase();
            for (line, text) in (1..).zip(text.lines()) {
                let wrong = words.iter().filter(|(word, _)| has(text, word));
                found.extend(wrong.map(|(word, say)| format!("{}:{line}: {word}: {say}", path.display())));
            }
        }
        assert!(found.is_empty(), "{}", found.join("\n"));
    }
}

/// A number that one language writes in digits, the other one writes too.
#[test]
fn both_languages_give_the_same_numbers() {
    let catalog = Catalog::embedded().unwrap();
    let mut compared = 0;
    for group in GroupId::all() {
        let [first, second] = Lang::ALL.map(|lang| catalog.occupation(group, lang).unwrap());
        let (first, second) = (told(&first), told(&second));
        assert_eq!(first.len(), second.len(), "{}", catalog.code(group));
        for (one, other) in first.into_iter().zip(second) {
            compared += usize::from(!numbers(&one).is_empty());
            assert_eq!(numbers(&one), numbers(&other), "{}: {one} | {other}", catalog.code(group));
        }
    }
    assert!(compared > 20, "{compared}");
}

/// What an estimated length rests on is named: it points at nothing, and it is no sentence of its own.
#[test]
fn the_ground_of_an_estimate_is_named() {
    let pointing = ["these", "this", "such", "they", "ces", "ce", "cet", "cette", "ils", "elles"];
    let catalog = Catalog::embedded().unwrap();
    let mut read = 0;
    for group in GroupId::all() {
        for lang in Lang::ALL {
            let occupation = catalog.occupation(group, lang).unwrap();
            for basis in occupation.training.iter().filter_map(|step| step.basis.as_deref()) {
                read += 1;
                let first = basis.split(' ').next().unwrap().to_lowercase();
                assert!(!pointing.contains(&&*first), "{}: {basis}", catalog.code(group));
            }
        }
    }
    assert!(read > 900, "{read}");
}

/// An outlook that calls openings and the people who look for them equal, and turns nothing against it, stands beside
/// counts of COPS that are near each other.
#[test]
fn an_outlook_of_equal_numbers_has_them() {
    let equal = [
        "about as many",
        "as many people",
        "roughly match",
        "nearly match",
        "nearly equal",
        "about equal",
        "equal in number",
        "keep pace",
        "about even",
        "close to even",
    ];
    let turn = ["though", "fewer", "outnumber", "not enough", "more openings", "more people", "far more"];
    let catalog = Catalog::embedded().unwrap();
    let mut said = 0;
    for group in GroupId::all() {
        let told = outlook::outlook(&catalog.facts(group), Geo::Canada);
        let (Some(&openings), Some(&seekers)) = (told.openings.value(), told.seekers.value()) else {
            continue;
        };
        let text = catalog.occupation(group, Lang::default()).unwrap().outlook.to_lowercase();
        let has = |words: &[&str]| words.iter().any(|words| text.contains(words));
        // COPS rounds to a hundred, so that the counts of a small group say little.
        if openings < 1000 || !has(&equal) || has(&turn) {
            continue;
        }
        said += 1;
        let share = f64::from(seekers) / f64::from(openings);
        assert!((0.8..=1.25).contains(&share), "{}: {seekers} for {openings}: {text}", catalog.code(group));
    }
    assert!(said > 50, "{said}");
}

/// The prose about AI does not say of nearly all tasks what the labels beside it say of fewer than four in five.
#[test]
fn prose_about_ai_keeps_to_the_labels_beside_it() {
    // Of one role, or of a part of the work that the sentence names.
    let told = ["32101", "41400", "94150"];
    let all = ["nearly all", "almost all", "nearly every", "almost every", "all but a few"];
    with(|catalog, evidence| {
        let mut said = 0;
        for group in GroupId::all() {
            let code = catalog.code(group);
            let Some(&[unexposed, ..]) = evidence.ai(group).tasks.value() else { continue };
            let ai = catalog.occupation(group, Lang::default()).unwrap().ai;
            let text = format!("{} {}", ai.entry_level, ai.long_run).to_lowercase();
            let Some(words) = all.iter().find(|words| text.contains(*words)) else { continue };
            said += 1;
            let most = unexposed.max(1.0 - unexposed);
            assert!(most >= 0.78 || told.contains(&code), "{code}: \"{words}\" beside {unexposed}: {text}");
        }
        assert!(said > 5, "{said}");
    });
}

/// What robots, cameras, sensors and other automation do is no ground of ours: a sentence that begins with them says
/// what they can do or what they suit, and not what has come to be.
#[test]
fn other_automation_is_told_as_what_it_can_do() {
    let begins = |lang: Lang| match lang {
        Lang::En => {
            "robot/drone/camera/sensor/kiosk/scanner/self-checkout/machines /automated /automatic /automation /autonomous \
             /control rooms"
        }
        Lang::Fr => {
            "les robots/des robots/les drones/des drones/les caméras/des caméras/les capteurs/des capteurs/les lecteurs\
             /les machines /l'automatisation/les salles de commande/l'entreposage auto/le placement auto"
        }
    };
    let told = |lang: Lang| match lang {
        Lang::En => {
            " can / may / could / would / cannot / suit/ exist/ matter/ help / struggle/ on trial/ steered / say/ not \
             / itself "
        }
        Lang::Fr => {
            " peut / peuvent / pourrai/ convien/ existent/ compte/ pèsent/ décident/ ont encore du mal/ à l'essai\
             / conduits par / rares / ne / n'"
        }
    };
    for lang in Lang::ALL {
        let (begins, told): (Vec<&str>, Vec<&str>) =
            (begins(lang).split('/').collect(), told(lang).split('/').collect());
        with(|catalog, _| {
            let mut said = 0;
            for group in GroupId::all() {
                let Occupation { ai, outlook, .. } = catalog.occupation(group, lang).unwrap();
                for text in [ai.entry_level, ai.long_run, outlook] {
                    for sentence in text.to_lowercase().split_inclusive(['.', ';']).map(str::trim) {
                        if begins.iter().any(|word| sentence.starts_with(word)) {
                            said += 1;
                            let code = catalog.code(group);
                            assert!(told.iter().any(|word| sentence.contains(word)), "{code}: {sentence}");
                        }
                    }
                }
            }
            assert!(said > 30, "{said}");
        });
    }
}

/// In French, what AI takes over and assists is the thing with its article, as the guide asks: a verb in its place reads
/// as a duty of the person.
#[test]
fn french_names_what_ai_takes_over_and_assists() {
    let articles = ["Le ", "La ", "Les ", "L'", "Un ", "Une ", "Des ", "De petit", "De court", "Plusieurs "];
    with(|catalog, _| {
        let mut verbs = Vec::new();
        for group in GroupId::all() {
            let ai = catalog.occupation(group, Lang::Fr).unwrap().ai;
            let items = ai.takes_over.into_iter().chain(ai.assists);
            let bare = items.filter(|item| !articles.iter().any(|article| item.starts_with(article)));
            verbs.extend(bare.map(|item| format!("{}: {item}", catalog.code(group))));
        }
        assert!(verbs.is_empty(), "{verbs:#?}");
    });
}

/// What a tool saves or speeds up is told as what it can do: labels and exposure say no more, and no figure of ours
/// counts the time that people have saved. A sentence that denies it, or says how small it is, may stand as it is.
#[test]
fn what_tools_speed_up_is_told_as_what_they_can_do() {
    let effects = |lang: Lang| match lang {
        Lang::En => {
            "speed up/speeds/sped up/get faster/gets faster/quicker/less time/lighter/shorten/shrinks/eases /saves/does best/helps most"
        }
        Lang::Fr => {
            "vont plus vite/va plus vite/moins de temps/s'accélèr/accélère/s'allège/raccourci/abrège/facilite/épargne/font gagner/fait le mieux/aide le plus"
        }
    };
    let guarded = |lang: Lang| match lang {
        Lang::En => {
            " can / may / could / might / cannot / hardly/ nothing/ none / no / not/ only / little/is easy/are easy"
        }
        Lang::Fr => " peut / peuvent / peut-/ pourrai/ ne / n'/ peu / aucun/ rien",
    };
    for lang in Lang::ALL {
        let (effects, guarded): (Vec<&str>, Vec<&str>) =
            (effects(lang).split('/').collect(), guarded(lang).split('/').collect());
        with(|catalog, _| {
            let (mut said, mut facts) = (0, Vec::new());
            for group in GroupId::all() {
                let ai = catalog.occupation(group, lang).unwrap().ai;
                for text in [ai.entry_level, ai.long_run] {
                    for sentence in text.to_lowercase().split_inclusive(['.', ';']) {
                        let sentence = format!(" {}", sentence.trim());
                        if effects.iter().any(|word| sentence.contains(word)) {
                            said += 1;
                            if !guarded.iter().any(|word| sentence.contains(word)) {
                                facts.push(format!("{}:{sentence}", catalog.code(group)));
                            }
                        }
                    }
                }
            }
            assert!(facts.is_empty(), "{facts:#?}");
            assert!(said > 100, "{said}");
        });
    }
}

/// Where the prose about AI names a share, one of the shares of the labels is near it.
#[test]
fn shares_in_the_prose_about_ai_are_those_of_the_labels() {
    // Of the machines with a control alone.
    let told = ["94106"];
    let named = [
        ("half of", 0.5),
        ("half the", 0.5),
        ("third of", 0.33),
        ("two thirds", 0.67),
        ("a quarter of", 0.25),
    ];
    with(|catalog, evidence| {
        let mut said = 0;
        for group in GroupId::all().filter(|&group| !told.contains(&catalog.code(group))) {
            let Some(&[none, alone, added]) = evidence.ai(group).tasks.value() else { continue };
            let ai = catalog.occupation(group, Lang::default()).unwrap().ai;
            let text = format!("{} {}", ai.entry_level, ai.long_run).to_lowercase();
            for (words, share) in named.iter().filter(|(words, _)| text.contains(words)) {
                said += 1;
                let near = [none, alone, added, 1.0 - none].iter().any(|own| (own - share).abs() < 0.13);
                let code = catalog.code(group);
                assert!(near, "{code}: \"{words}\" beside {none}, {alone}, {added}: {text}");
            }
        }
        assert!(said > 15, "{said}");
    });
}

/// Each duty of each role says which tasks stand behind it, or that O*NET has none: no role waits to be linked, so that
/// the counts of its duties are never 0 of 0.
#[test]
fn every_duty_says_which_tasks_stand_behind_it() {
    with(|catalog, _| {
        let (mut without, mut none) = (Vec::new(), 0);
        for group in GroupId::all() {
            for role in &catalog.occupation(group, Lang::default()).unwrap().roles {
                if role.tasks.len() != role.duties.len() {
                    without.push(role.profile.clone());
                }
                none += usize::from(role.tasks.iter().all(Vec::is_empty));
            }
        }
        assert!(without.is_empty(), "{without:?}");
        assert!(none > 20, "{none} roles that no task of O*NET stands for");
    });
}

/// French needs more letters than English for the same: a text that has far fewer ends early or says less. The first
/// text of the summary stands alone before the answers of the page, and so is counted alone.
#[test]
fn french_says_at_least_what_english_says() {
    let catalog = Catalog::embedded().unwrap();
    let mut short = Vec::new();
    for group in GroupId::all() {
        let [english, french] = [Lang::En, Lang::Fr].map(|lang| {
            let Occupation { summary, ai, outlook, .. } = catalog.occupation(group, lang).unwrap();
            let whole = summary.join(" ");
            [summary.into_iter().next().unwrap(), whole, ai.entry_level, ai.long_run, outlook]
        });
        for (one, other) in english.iter().zip(&french) {
            let [one_long, other_long] = [one, other].map(|text| text.chars().count());
            if other_long * 100 < one_long * 93 {
                short.push(format!("{}: {one} | {other}", catalog.code(group)));
            }
        }
    }
    assert!(short.is_empty(), "{short:#?}");
}

/// What comes to be more or less, or what is so now and was not, is no ground of ours in the prose about AI: labels and
/// exposure are of one time. A sentence says what can come, or under what condition.
#[test]
fn prose_about_ai_tells_no_trend_as_fact() {
    let trends = |lang: Lang| match lang {
        Lang::En => {
            " take less of/ takes less of/ take less effort/ need less / needs less / more and more/ less and less\
             / year after year/ fade/ dwindl/ disappear/ declin/ gain weight/ gains weight/ gains in importance\
             / now / no longer/ ever less/ gets smaller/ give way/ lose their/ take their place/ used to / predecessors\
             / than they did/ have already / has already "
        }
        Lang::Fr => {
            " prennent moins d/ prend moins d/ demandent moins d/ demande moins d/ de plus en plus/ de moins en moins\
             / d'année en année/ s'efface/ diminu/ disparai/ prend du poids/ prend de l'importance/ maintenant \
             / rapetiss/ cèdent la place/ perd de sa valeur/ prend sa place/ prédécesseurs/ ont déjà / a déjà "
        }
    };
    let guarded = |lang: Lang| match lang {
        Lang::En => " can / may / could / might / would / cannot / no / not / only / nothing/where / if ",
        Lang::Fr => " peut / peuvent / peut-/ pourrai/ ne / n'/ aucun/ rien/là où / si ",
    };
    for lang in Lang::ALL {
        let (trends, guarded): (Vec<&str>, Vec<&str>) =
            (trends(lang).split('/').collect(), guarded(lang).split('/').collect());
        let catalog = Catalog::embedded().unwrap();
        let mut facts = Vec::new();
        for group in GroupId::all() {
            let ai = catalog.occupation(group, lang).unwrap().ai;
            for text in [ai.entry_level, ai.long_run] {
                for sentence in text.to_lowercase().split_inclusive(['.', ';']) {
                    let sentence = format!(" {}", sentence.trim());
                    let told = |words: &[&str]| words.iter().any(|word| sentence.contains(word));
                    if told(&trends) && !told(&guarded) {
                        facts.push(format!("{}:{sentence}", catalog.code(group)));
                    }
                }
            }
        }
        assert!(facts.is_empty(), "{facts:#?}");
    }
}
