//! What a query finds in the small classification, in which order, marked how and why.

use std::fmt::Write;

use super::super::{Edition, Former, Hit, Lang, MatchKind, Spoken, Via};
use super::{codes, index, search, searcher};

/// A hit as a line: how it was found, its code, the title with the marked letters in brackets, and what led there.
fn line(hit: &Hit) -> String {
    let mut title = String::new();
    let mut open = false;
    for (ch, at) in hit.title.chars().zip(0_u16..) {
        let marked = hit.positions.contains(&at);
        if marked != open {
            title.push(if marked { '[' } else { ']' });
            open = marked;
        }
        title.push(ch);
    }
    if open {
        title.push(']');
    }
    let mut line = format!("  {:?} {} {title} {}", hit.kind, hit.code, hit.score);
    match &hit.via {
        Some(Via::Code { edition, code, by_title }) => {
            let _ = write!(line, " <- {edition:?} {code}{}", if *by_title { " by title" } else { "" });
        }
        Some(Via::Onet(code)) => {
            let _ = write!(line, " <- O*NET {code}");
        }
        Some(Via::Said { stands_for: meant, .. }) => {
            let _ = write!(line, " <- {meant}");
        }
        Some(Via::Study(field)) => {
            let _ = write!(line, " <- studied {field}");
        }
        Some(Via::Conditions(conditions)) => {
            let _ = write!(line, " <- {conditions:?}");
        }
        None => {}
    }
    if let Some(reason) = &hit.reason {
        match reason.probability {
            Some(chance) => {
                let _ = write!(line, " {chance:.2}");
            }
            None => line.push_str(" not measured"),
        }
        for Spoken { word, typed, met, share } in &reason.words {
            let _ = write!(line, " {word} {share:.2}");
            for text in [typed, met].into_iter().flatten() {
                let _ = write!(line, "/{text}");
            }
        }
    }
    line
}

/// Queries of each kind, in both languages, with what is found for them: whoever changes a weight sees here which
/// hits change places.
#[test]
fn the_answers_to_queries_of_each_kind() {
    let queries: &[(Lang, &[&str])] = &[
        (
            Lang::En,
            &[
                "1",
                "32",
                "62020",
                "noc 2021 62020",
                "2173",
                "noc 2016 3012",
                "29-2091",
                "51-4121",
                "anzsco 254411",
                "261313",
                "n",
                "c",
                "co",
                "de",
                "rn",
                "lpn",
                "rn lpn",
                "nurse",
                "nurses",
                "registered nurse",
                "nurse registered",
                "regist nur",
                "nurse in care",
                "care of the nurse",
                "emergency",
                "software",
                "software engineer",
                "engineer software",
                "softwar",
                "sofware enginer",
                "softwaer",
                "developer",
                "software dev",
                "dev",
                "video",
                "cook",
                "cooks",
                "line cook",
                "the cook",
                "cook hospital",
                "hospital cooks",
                "cook the dishes",
                "dishes",
                "limbs braces",
                "braces for limbs",
                "braise",
                "cook braise dish",
                "catering manager",
                "catering managers",
                "food manager",
                "manager of food service",
                "food service manager",
                "busboy",
                "bus boy",
                "dining attendant",
                "pipe welder",
                "truck welder",
                "orthopedic technician",
                "big rig",
                "big rig driver",
                "truck driver",
                "truckdriver",
                "driver truck",
                "truk drivr",
                "tow helper",
                "woman truck driver",
                "boilermaker",
                "boilermakers welder",
                "waitress",
                "waiter",
                "wine",
                "short order",
                "shortorder cook",
                "orthtech",
                "prstht",
                "prosthet assist",
                "prosthetsit",
                "purple prosthetist",
                "clerks",
                "supervisor",
                "supervisors general office",
                "c++",
                "full-time cook",
                "cook (part-time)",
                "senior software developer",
                "cook/waiter",
                "cook, welder",
                "cooking person",
                "welding woman",
                "treasurer",
                "infirmier",
                "cuisinier",
                "telecommunications",
                "grub server",
                "purple",
                "xyzzy",
                "of the",
                "dir",
                "care nurse emergency line cook truck wine",
            ],
        ),
        (
            Lang::Fr,
            &[
                "32",
                "infirmière",
                "infirmiere",
                "infirmiers autorisés",
                "infirmière autorisée",
                "nurse",
                "cuisinière hôpital",
                "cuisinier/ère",
                "serveuse",
                "serveur/serveuse",
                "dir",
                "directrice finances",
                "directeur",
                "conductrice de camion",
                "prothesiste",
                "soudeur(euse)",
                "superviseure de bureau",
                "développeuse de logiciels",
                "cook",
                "santé travail",
                "agent(e)",
                "n",
                "in",
                "cuisinire",
            ],
        ),
    ];
    let mut found = String::new();
    for (lang, queries) in queries {
        let mut searcher = searcher();
        searcher.set_language(*lang);
        for query in *queries {
            let _ = writeln!(found, "{}: {query}", lang.code());
            for hit in searcher.search(query, 7) {
                let _ = writeln!(found, "{}", line(&hit));
            }
        }
    }
    insta::assert_snapshot!(found);
}

#[test]
fn a_code_of_another_edition_says_whose_it_is() {
    let via = |query: &str| search(query).into_iter().map(|hit| (hit.code, hit.via)).collect::<Vec<_>>();
    let code = |edition, code: &str, by_title| Some(Via::Code { edition, code: code.into(), by_title });
    // More people work as software engineers than as developers.
    let noc = || code(Edition::Noc2016, "2173", false);
    assert_eq!(via("NOC 2016 2173"), [("21231", noc()), ("21232", noc())]);
    assert_eq!(via("2173"), via("NOC 2016 2173"));
    assert_eq!(via("NOC 2021 2173"), []);
    let soc = || code(Edition::Soc2018, "51-4121", false);
    assert_eq!(via("51-4121"), [("72106", soc()), ("73300", soc())]);
    // No concordance: its title has to do; the one text here that speaks of nurses is of 32101.
    assert_eq!(via("ANZSCO 254411").first(), Some(&("32101", code(Edition::Anzsco2013, "254411", true))));
    assert_eq!(via("ANZSCO 261313").first(), Some(&("21231", code(Edition::Anzsco2013, "261313", false))));
}

#[test]
fn codes_that_the_user_brought_in_are_answered_by_their_year() {
    let brought = |year, code: &str, groups: &[u16]| Former {
        edition: Edition::Noc(year),
        code: code.into(),
        groups: groups.to_vec(),
        title: String::new(),
    };
    let mut searcher = searcher();
    searcher.set_brought(vec![brought(2026, "99999", &[8, 2]), brought(2031, "99999", &[3])]);
    let mut codes =
        |query: &str| searcher.named_codes(query).hits.iter().map(|hit| hit.code).collect::<Vec<_>>();
    assert_eq!(codes("NOC 2026 99999"), ["63200", "21231"]);
    assert_eq!(codes("NOC 2031 99999"), ["21232"]);
    assert_eq!(codes("NOC 2036 99999"), Vec::<&str>::new());
    // Without a year every table that has the code is asked; the year 2021 is that of the program.
    assert_eq!(codes("99999"), ["63200", "21232", "21231"]);
    assert_eq!(codes("NOC 2021 99999"), Vec::<&str>::new());
    // A code that the program has itself is its own.
    searcher.set_brought(vec![brought(2026, "62020", &[8])]);
    let own = searcher.named_codes("62020").hits;
    assert_eq!((own.len(), own[0].code, &own[0].via), (1, "62020", &None));
}

#[test]
fn only_codes_answer_where_codes_are_asked_for() {
    let mut searcher = searcher();
    assert!(searcher.named_codes("nurse").hits.is_empty());
    assert_eq!(searcher.named_codes("2").hits.len(), 2);
    assert!(searcher.named_codes("62020").hits[0].positions.is_empty());
}

#[test]
fn no_group_stands_twice_and_the_limit_holds() {
    for query in ["nurse", "cook", "software developer", "food service manager", "rn", "n", "truck"] {
        let mut groups: Vec<u16> = search(query).iter().map(|hit| hit.group).collect();
        let all = groups.len();
        groups.sort_unstable();
        groups.dedup();
        assert_eq!(groups.len(), all, "{query}");
        assert_eq!(searcher().search(query, 2).len(), all.min(2), "{query}");
    }
}

#[test]
fn what_was_looked_at_last_comes_first_among_equals() {
    let mut searcher = searcher();
    let mut first = |preferred: &[u16], query: &str| {
        searcher.set_preferred(preferred.iter().copied());
        searcher.search(query, 20)[0].code
    };
    // Equal titles cannot be told apart, so that the one that is known comes first.
    assert_eq!(first(&[], "software"), first(&[7], "software"));
    let plain = first(&[], "supervisor");
    let other = if plain == "62020" { 1 } else { 7 };
    let moved = first(&[other], "supervisor");
    assert!(moved == "62020" || moved == "12010");
    // A better answer stays above whatever was looked at.
    assert_eq!(first(&[5], "registered nurse"), "31301");
    assert_eq!(first(&[11], "cook"), "63200");
}

#[test]
fn the_language_chooses_titles_and_their_order() {
    let mut searcher = searcher();
    assert_eq!(searcher.search("32129", 1)[0].title, "Other medical technologists and technicians");
    assert_eq!(searcher.search("infirmiere", 1)[0].lang, Lang::Fr);
    searcher.set_language(Lang::Fr);
    let hit = &searcher.search("32129", 1)[0];
    assert_eq!(hit.lang, Lang::Fr);
    assert!(hit.title.starts_with("Autres technologues"));
    // An abbreviation is read in the language of the user.
    assert_eq!(searcher.search("dir", 1)[0].code, "10010");
    searcher.set_language(Lang::En);
    assert_eq!(searcher.search("dir", 1)[0].code, "12010");
}

#[test]
fn words_of_a_reason_have_the_accents_that_they_were_typed_with() {
    let words = |query: &str| -> Vec<String> {
        let hits = search(query);
        let reason = hits.into_iter().find_map(|hit| hit.reason.filter(|reason| !reason.words.is_empty()));
        reason.unwrap().words.into_iter().map(|spoken| spoken.word).collect()
    };
    assert_eq!(words("Dishes Braisé purple"), ["Braisé", "Dishes"]);
    assert_eq!(words("dishes braise purple"), ["braise", "dishes"]);
}

#[test]
fn a_hit_by_meaning_below_one_in_five_is_a_guess() {
    let reason = |probability| super::super::Reason { words: Vec::new(), probability: Some(probability) };
    assert!(reason(0.19).is_guess() && !reason(0.2).is_guess() && !reason(0.9).is_guess());
}

/// Work that many do comes before work that few do where nothing else tells two hits apart.
#[test]
fn more_people_come_first_among_equals() {
    let hits = search("supervisors");
    let place = |code: &str| hits.iter().position(|hit| hit.code == code).unwrap();
    assert!(place("62020") < 12 && place("12010") < 12);
    assert!(index().workers(7) > index().workers(1));
    assert_eq!(index().workers(200), 0);
}

#[test]
fn letters_with_gaps_are_the_last_resort() {
    let by_letters = |query: &str| search(query).iter().filter(|hit| hit.kind == MatchKind::Fuzzy).count();
    assert!(by_letters("orthtech") > 0 && by_letters("cook") == 0);
    assert_eq!(codes("orthtech")[0], "32129");
    // One letter more than any title is long finds nothing.
    assert_eq!(by_letters(&"o".repeat(33)), 0);
}

#[test]
fn only_the_beginning_of_a_long_query_is_looked_at() {
    let words = "purple ".repeat(40);
    assert_eq!(codes(&format!("{}cook", " ".repeat(195))), codes("cook"));
    assert!(codes(&format!("{}cook", " ".repeat(200))).is_empty());
    assert!(!codes(&format!("{words}cook")).contains(&"63200"));
    // Twelve words are looked at; small words give way to those with weight.
    let small = "of the in and to at on for with a an from ";
    assert_eq!(codes(&format!("{small}cook"))[0], "63200");
}

#[test]
fn a_field_of_study_names_who_studied_it() {
    let of = |query: &str| {
        let hits = search(query);
        let by_study = hits.iter().filter(|hit| matches!(hit.via, Some(Via::Study(_))));
        by_study.map(|hit| hit.code).collect::<Vec<_>>()
    };
    for query in
        ["nursing science", "nursing science degree", "I studied nursing science", "BA in nursing science"]
    {
        assert_eq!(of(query), ["31301", "32101"], "{query}");
    }
    assert_eq!(of("nursing"), Vec::<&str>::new());
    assert_eq!(of("nursing science cook"), Vec::<&str>::new(), "beside a title it is a word of that");
    // A line of an offer is no field of study.
    let mut searcher = searcher();
    let found = searcher.match_text("Nursing science\nJoin steel plates.", 5);
    assert!(
        found.title.is_none_or(|(_, hits)| hits.iter().all(|hit| !matches!(hit.via, Some(Via::Study(_)))))
    );
}

#[test]
fn an_employer_stands_for_its_trade_and_a_title_beside_it_for_the_work() {
    assert_eq!(codes("bean there cafe")[0], "65200", "alone it names who works there");
    assert_eq!(codes("bean there cafe cook")[0], codes("cook")[0]);
    assert_eq!(codes("retired cook, bean there cafe")[0], codes("cook")[0]);
    assert_eq!(search("bean there cafe cook")[0].kind, MatchKind::Exact);
}

#[test]
fn what_is_said_in_several_words_is_read_whole_and_a_life_is_told_around_it() {
    assert_eq!(codes("brought up four kids")[0], "32101");
    assert_eq!(codes("I was a cook for ten years")[0], codes("cook")[0]);
    assert_eq!(search("former cook")[0].kind, MatchKind::Exact);
}
