//! Scenarios 2, 3, 4, 16 and 20 by keys from the front door: what a newcomer reads there, in English and French.

use std::collections::BTreeSet;

use metier::app::target::{Ask, Door, Target};
use metier::app::{Overlay, Screen, Start};
use metier::content::{format, found, terms};
use metier::evidence::pay as wages;
use metier_words::{Language, Msg, Text};

use super::languages::lines;
use super::*;

pub(super) const BOTH: [Language; 2] = [Language::En, Language::Fr];
pub(super) const SEEN: [(u16, u16); 2] = [(120, 36), (80, 24)];

/// A terminal that somebody sits at: the program as it starts with nothing kept, and what is drawn after each key.
pub(super) struct Seat {
    pub(super) app: App<'static>,
    view: View,
    size: (u16, u16),
    hits: HitMap,
}

impl Seat {
    pub(super) fn new(evidence: &'static Evidence<'static>, language: Language, size: (u16, u16)) -> Self {
        let mut app = App::open(evidence, Day::parse("2026-11-22").unwrap(), Start::default());
        app.shared.settings = app.shared.settings.speaking(language);
        app.resize(size.0, size.1);
        Self { app, view: View::new(coloured()), size, hits: HitMap::default() }
    }

    pub(super) fn press(&mut self, keys: &str) {
        for key in parse_keys(keys).unwrap() {
            self.app.key(key);
            while self.app.is_working() {
                self.app.work();
            }
            self.draw();
        }
    }

    pub(super) fn draw(&mut self) -> Vec<String> {
        let mut terminal = Terminal::new(TestBackend::new(self.size.0, self.size.1)).unwrap();
        let (app, view) = (&self.app, &mut self.view);
        let mut hits = HitMap::default();
        terminal.draw(|frame| hits = ui::draw(frame, app, view)).unwrap();
        self.app.turned(hits.turned);
        self.hits = hits;
        lines(terminal.backend().buffer())
    }

    pub(super) fn screen(&mut self) -> String {
        self.draw().join("\n")
    }

    pub(super) fn say(&self, text: impl Into<Text>) -> String {
        text.into().say(&self.app.locale())
    }

    fn search(&self) -> &Search {
        let Some(Overlay::Search(search)) = self.app.overlays.last() else {
            panic!("{:?}", self.app.overlays)
        };
        search
    }
}

/// Words as they stand on lines that are wrapped: without the spaces and the edges between them.
pub(super) fn bare(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !"\u{a0}│…".contains(*c)).collect()
}

/// What is typed, the code that must be the first, and the title that it was found by where the official one is another.
const TYPED: [(&str, &str, &str); 22] = [
    ("prosthetsit", "32129", "Prosthetist"),
    ("rn", "31301", "egistered nurse"),
    ("électricienne", "72200", ""),
    ("developer software", "21232", "Software developer"),
    ("32129", "32129", ""),
    ("nurse registerd", "31301", ""),
    ("soudeuse", "72106", "Soudeur/soudeuse"),
    ("engineer civil", "21300", ""),
    ("mgr restaurant", "60030", "Restaurant manager"),
    ("infirmiere auxilliaire", "32101", ""),
    ("RMT", "32201", "egistered massage therapist"),
    ("lpn", "32101", "icensed practical nurse"),
    ("chauffeur camion", "73300", "Chauffeur/chauffeuse de camion"),
    ("designer graphic", "52120", "Graphic designer"),
    ("acountant", "11100", "Accountant"),
    ("teacher high school", "41220", "High school teacher"),
    ("educ petite enfance", "42202", ""),
    ("asst dental", "33100", "Dental assistant"),
    ("agent immobilier", "63101", ""),
    ("mecanicien auto", "72410", "Mécanicien/mécanicienne d'autos"),
    ("NOC 21232", "21232", ""),
    ("pharmacienne", "31120", ""),
];

#[test]
fn scenario_2_what_is_typed_finds_its_occupation_and_shows_the_title() {
    let evidence = evidence();
    for language in BOTH {
        for size in SEEN {
            for (typed, code, title) in TYPED {
                let mut seat = Seat::new(evidence, language, size);
                seat.press(typed);
                let shown = seat.draw();
                let first = shown.iter().find(|line| line.contains(code));
                // Below the border, the field and the heads of the columns.
                assert!(
                    first.is_some() && shown[4].contains(code),
                    "{typed} in {language:?} at {size:?}: {code}\n{}",
                    shown.join("\n")
                );
                assert!(shown.join("\n").contains(title), "{typed}: {title}\n{}", shown.join("\n"));
                seat.press("<Enter>");
                let opened = seat.app.subject().map(|subject| seat.app.catalog().code(subject.group));
                assert_eq!(opened, Some(code), "{typed} in {language:?}");
            }
            // Two codes answer words that stand in none of their titles so: both stand there.
            let mut seat = Seat::new(evidence, language, size);
            seat.press("tech med lab");
            let shown = seat.screen();
            assert!(shown.contains("32120") && shown.contains("33101"), "{shown}");
        }
    }
}

/// Five sentences of duties without a title, the code that they are of, and one that a note says to keep apart from it.
const OFFERS: [(&str, &str, &str); 8] = [
    (
        "Prepare and place fresh concrete for sidewalks, driveways and floors. Level the surface with a screed and \
         smooth it with floats and trowels. Check forms and wire mesh before the truck arrives. Cut joints and apply \
         sealer once the slab has set. Work outdoors with a crew from spring to late fall.",
        "73100",
        "72320",
    ),
    (
        "Help residents to wash, dress and eat. Lift and turn people in bed with a colleague. Take temperature and \
         blood pressure and write them in the chart. Bring meals and help those who cannot hold a spoon. Tell the \
         nurse when something has changed.",
        "33102",
        "32101",
    ),
    (
        "Take plaster casts and 3D scans of the leg that is left. Shape sockets and mount knee and foot parts. Fit \
         braces and adjust straps until the patient walks without pain. Teach patients how to put the limb on and \
         keep the skin clean. Order parts and keep records.",
        "32129",
        "32109",
    ),
    (
        "Review the monthly trial balance and post adjusting entries. Prepare income tax returns for small \
         corporations. Plan and carry out audits of clients' books. Advise owners on how to keep records and lower \
         costs. Supervise two juniors who enter invoices.",
        "11100",
        "",
    ),
    (
        "Réparer et entretenir des moteurs diesel de camions et d'autobus. Lire les codes d'erreur avec un ordinateur \
         de diagnostic. Changer les freins, les embrayages et les pompes. Essayer le véhicule sur la route après la \
         réparation. Remplir le bon de travail et commander les pièces.",
        "72410",
        "72411",
    ),
    (
        "Accueillir les enfants le matin et parler avec les parents. Préparer des jeux, des bricolages et des sorties \
         au parc. Changer les couches et servir les collations. Observer le développement de chaque enfant et \
         l'écrire dans son dossier. Veiller à la sécurité dans la salle et dans la cour.",
        "42202",
        "44100",
    ),
    (
        "Vous programmez des tours et des fraiseuses à commande numérique. Vous lisez des plans et choisissez les \
         outils de coupe. Vous réglez la machine et usinez la première pièce. Vous mesurez avec un micromètre et \
         corrigez les écarts. Vous tenez le poste de travail propre.",
        "72100",
        "94106",
    ),
    (
        "Remplir les tablettes et vérifier les dates de péremption. Servir les clients à la caisse et emballer leurs \
         achats. Monter les étalages de la semaine. Recevoir les palettes à l'arrière du magasin. Nettoyer les allées \
         à la fermeture.",
        "65102",
        "65100",
    ),
];

#[test]
fn scenario_3_an_offer_shows_codes_with_duties_and_what_to_keep_apart() {
    let evidence = evidence();
    for language in BOTH {
        for size in SEEN {
            for (offer, code, apart) in OFFERS {
                let mut seat = Seat::new(evidence, language, size);
                seat.app.paste(offer);
                let first = seat.screen();
                assert!(first.contains(&seat.say(Msg::SearchOfferTitle)), "{first}");
                assert!(first.contains(code), "{code} in {language:?} at {size:?}\n{first}");
                // The cursor goes to it, and its details are read to their end.
                let at = seat.search().hits.iter().position(|hit| hit.code == code).unwrap();
                assert!(at < 4, "{code} is number {at}");
                seat.press(&"<Down>".repeat(at));
                let details = |seat: &mut Seat| -> String {
                    let shown = seat.draw();
                    let inner = shown.iter().map(|row| row.rsplit('│').nth(1).unwrap_or(""));
                    bare(&inner.collect::<String>())
                };
                let mut read = details(&mut seat);
                for _ in 0..30 {
                    seat.press("<Alt-Down>");
                    read.push_str(&details(&mut seat));
                }
                let row = seat.search().hits[at].offer.clone().unwrap();
                assert!(!row.duties.is_empty(), "{code}: no duty matches");
                for duty in &row.duties {
                    let words: Vec<&str> = duty.duty.split(' ').take(4).collect();
                    assert!(read.contains(&bare(&words.join(" "))), "{code} in {language:?}: {}", duty.duty);
                }
                assert!(read.contains(&bare(&seat.say(Msg::MatchHeadDuties))));
                let noted: Vec<&str> = row.apart.iter().map(|(code, _)| code.as_str()).collect();
                assert!(apart.is_empty() || noted.contains(&apart), "{code}: {noted:?}");
                for (other, why) in &row.apart {
                    let begun: Vec<&str> = why.split(' ').take(4).collect();
                    let told = read.contains(other.as_str()) && read.contains(&bare(&begun.join(" ")));
                    assert!(told, "{code} in {language:?}: not {other}: {why}");
                }
                seat.press("<Enter>");
                assert_eq!(
                    seat.app.subject().map(|subject| seat.app.catalog().code(subject.group)),
                    Some(code)
                );
            }
        }
    }
}

#[test]
fn scenario_4_five_stand_beside_each_other_with_differences_from_the_baseline() {
    const CODES: [&str; 5] = ["32129", "32120", "32121", "32122", "32104"];
    let evidence = evidence();
    let catalog = evidence.catalog;
    for language in BOTH {
        for size in SEEN {
            let mut seat = Seat::new(evidence, language, size);
            seat.press("32129<Enter>c/32120<Enter>c/32121<Enter>c/32122<Enter>c/32104<Enter>crbc<Enter>2");
            assert_eq!(seat.app.screen, Screen::Compare);
            let settings = seat.app.shared.settings;
            let median = |code: &str| {
                let median = wages::median(catalog, catalog.group(code).unwrap(), settings.place).unwrap();
                assert_eq!(median.from.place(), "BC", "{code}");
                format::median_value(&median, &settings)
            };
            // Each column comes into sight with the cursor, and the baseline stays beside it.
            for baseline in [0, 2] {
                seat.press(&format!("{}{}", "<Left>".repeat(5), "<Right>".repeat(baseline)));
                seat.press("=");
                seat.press(&"<Left>".repeat(5));
                let base = CODES[baseline];
                let mut seen = BTreeSet::new();
                let mut all = String::new();
                for _ in 0..CODES.len() {
                    let shown = seat.screen();
                    assert!(shown.contains(base), "{base} stays in sight\n{shown}");
                    seen.extend(CODES.into_iter().filter(|code| shown.contains(code)));
                    all.push_str(&shown);
                    seat.press("<Right>");
                }
                assert_eq!(seen.len(), CODES.len(), "{seen:?} at {size:?}");
                for code in CODES.into_iter().filter(|code| *code != base) {
                    let by = seat.say(format::difference(median(code) - median(base), &settings));
                    assert!(all.contains(&by), "{code} from {base}: {by} in {language:?} at {size:?}\n{all}");
                }
            }
            let rows = |seat: &Seat| seat.app.screens.compare.rows(seat.app.derived()).len();
            let before = rows(&seat);
            seat.press("x");
            assert!(rows(&seat) < before, "one key hides equal rows");
            let hidden = seat.screen();
            seat.press("x");
            assert_eq!(rows(&seat), before);
            assert_ne!(hidden, seat.screen());
        }
    }
}

/// All ways to begin stand on the first screen, whole, and each is told what it is for.
#[test]
fn scenario_16_all_ways_to_begin_stand_on_the_first_screen() {
    let evidence = evidence();
    let asks = [Ask::Else, Ask::Claim, Ask::Better, Ask::Worth, Ask::Offer, Ask::Code];
    for language in Language::ALL {
        for size in [(80, 22), (80, 24), (100, 30), (120, 36), (200, 60)] {
            // Also for who has looked at some occupations, and saved others.
            for keys in ["", "32129<Enter>/31301<Enter>/72106<Enter>/21232<Enter>/65200<Enter>s0"] {
                let mut seat = Seat::new(evidence, language, size);
                seat.press(keys);
                let shown = seat.screen();
                let bare = bare(&shown);
                let said = |text: Msg| self::bare(&seat.say(text));
                for way in [Msg::FrontWork, Msg::SuitsTitle, Msg::FrontMap, Msg::FrontClasses] {
                    assert!(bare.contains(&said(way.clone())), "{way:?} at {size:?}\n{shown}");
                }
                for ask in asks {
                    let question = said(ask.question());
                    assert!(bare.contains(&question), "{question} at {size:?} after {keys}\n{shown}");
                }
                assert!(bare.contains(&said(Msg::FrontField)) || bare.contains(&said(Msg::FrontFieldShort)));
                assert!(
                    bare.contains(&said(Msg::FrontSentence)) || bare.contains(&said(Msg::FrontSentenceShort))
                );
                for field in evidence.catalog.field_heads(seat.app.shared.settings.lang) {
                    let name = seat.say(terms::field(&field.name, &field.besides));
                    assert!(bare.contains(&self::bare(&name)), "{name} at {size:?}\n{shown}");
                }
                assert!(!keys.is_empty() || !shown.contains('…'), "nothing is cut at {size:?}\n{shown}");
            }
        }
    }
}

/// On the smallest screen what one can ask stands first, and what has no room is announced and reached.
#[test]
fn scenario_16_on_the_smallest_screen_what_is_below_is_announced_and_reached() {
    let evidence = evidence();
    for language in Language::ALL {
        for size in [(40, 12), (60, 20), (80, 24)] {
            let mut seat = Seat::new(evidence, language, size);
            let shown = seat.draw();
            let doors = |seat: &Seat| -> Vec<Door> {
                let mut doors: Vec<Door> = Vec::new();
                for (x, y) in (0..size.1).flat_map(|y| [(3, y), (size.0 - 4, y)]) {
                    if let Some(Target::Door(door)) = seat.hits.at(x, y)
                        && !doors.contains(&door)
                    {
                        doors.push(door);
                    }
                }
                doors
            };
            let first = doors(&seat);
            let questions = first.iter().filter(|door| matches!(door, Door::Ask(_))).count();
            assert!(questions >= if size.1 < 20 { 4 } else { 6 }, "{questions}\n{}", shown.join("\n"));
            assert!(first.contains(&Door::Field) && first.contains(&Door::Suits));
            // The lower line counts what is below.
            let foot = &shown[usize::from(size.1) - 2];
            assert!(foot.chars().any(|c| c.is_ascii_digit()), "{language:?} at {size:?}: {foot}");
            // Every door is drawn where the cursor stands on it.
            let mut reached = 1;
            loop {
                let before = seat.app.screens.front.cursor;
                seat.press("<Down>");
                let now = seat.app.screens.front.cursor;
                if now == before {
                    break;
                }
                assert!(doors(&seat).contains(&now), "{now:?} at {size:?}\n{}", seat.screen());
                reached += 1;
            }
            let front = &seat.app.screens.front;
            let all = 1 + front.ways().count() + front.fields().count() + 3 * front.ranked_rows();
            assert_eq!(reached, all, "{language:?} at {size:?}");
            assert_eq!(front.ways().count(), 12);
        }
    }
}

/// Codes of letters: as they are written there, the edition, and the codes that they are today, the first one first.
const FORMER: [(&str, &str, &str, &[&str]); 8] = [
    ("NOC 6322", "6322", "2016", &["63200"]),
    ("6322", "6322", "2016", &["63200"]),
    ("NOC 2173", "2173", "2016", &["21231", "21211"]),
    ("2173", "2173", "2016", &["21231", "21211"]),
    ("CNP 3413", "3413", "2016", &["33102"]),
    ("3413", "3413", "2016", &["33102"]),
    ("29-1141.00", "29-1141.00", "SOC 2018", &["31301", "31300"]),
    ("CNP 4412", "4412", "2016", &["65310", "44101"]),
];

#[test]
fn scenario_20_an_old_code_is_told_with_its_edition_and_all_that_it_became() {
    let evidence = evidence();
    for language in BOTH {
        for size in [(120, 36), (80, 24), (40, 12)] {
            for (typed, code, edition, today) in FORMER {
                let mut seat = Seat::new(evidence, language, size);
                seat.press(typed);
                let shown = seat.screen();
                let hits = &seat.search().hits;
                let former: Vec<&str> = hits
                    .iter()
                    .filter(|hit| matches!(hit.how, found::How::Former { .. }))
                    .map(|hit| hit.code.as_str())
                    .collect();
                assert_eq!(former, today, "{typed}");
                for new in today {
                    assert!(shown.contains(new), "{typed} in {language:?} at {size:?}: {new}\n{shown}");
                }
                let told: Vec<&str> =
                    shown.lines().filter(|line| line.contains(code) && line.contains(edition)).collect();
                assert!(told.len() >= today.len(), "{typed} in {language:?} at {size:?}\n{shown}");
                let n = today.len().to_string();
                let counted = |line: &&str| line.replace(code, "").replace(edition, "").contains(&n);
                assert!(
                    today.len() == 1 || size.0 < 80 || told.iter().all(counted),
                    "{typed} in {language:?}: {told:?}"
                );
                seat.press("<Enter>");
                let said = seat.app.shared.status.as_ref().map(|status| status.text.clone()).unwrap();
                let said = seat.say(said);
                assert!(said.contains(code) && today.iter().all(|new| said.contains(new)), "{typed}: {said}");
                // A class of today that has the same digits is named beside it, where that is what is shown.
                let opened = seat.app.subject().map(|subject| seat.app.catalog().code(subject.group));
                if opened.is_none() {
                    assert_eq!(said.matches(code).count(), 2, "{typed}: {said}");
                } else {
                    assert_eq!(opened, Some(today[0]), "{typed}");
                }
            }
        }
    }
}

/// The same on the command line, in the reader's language.
#[test]
fn scenario_20_a_script_is_told_the_edition_in_its_language() {
    let run = |args: &[&str], lang: &str| {
        let out = std::process::Command::new(env!("CARGO_BIN_EXE_metier"))
            .args(args)
            .args(["--no-config", "--lang", lang])
            .output()
            .unwrap();
        format!("{}{}", String::from_utf8_lossy(&out.stderr), String::from_utf8_lossy(&out.stdout))
    };
    for (lang, noc) in [("en", "NOC 2016"), ("fr", "CNP 2016")] {
        for (typed, code, edition, today) in FORMER {
            let edition = if edition == "2016" { noc } else { edition };
            let found = run(&["search", typed], lang);
            for new in today {
                let row = found.lines().find(|line| line.starts_with(new));
                let row = row.unwrap_or_else(|| panic!("{typed}: {new}\n{found}"));
                assert!(row.contains(code) && row.contains(edition), "{typed} in {lang}: {row}");
            }
            let shown = run(&["show", typed], lang);
            let head: String = shown.lines().take(1).collect();
            assert!(head.contains(edition) && today.iter().all(|new| head.contains(new)), "{typed}: {head}");
        }
    }
}

/// Esc goes back from an occupation to the table that it was opened from, which is as it was left.
#[test]
fn who_opens_an_occupation_from_a_table_comes_back_to_it() {
    let evidence = evidence();
    for size in SEEN {
        for (keys, screen) in [
            ("32129<Enter>.m<Down><Down>", Screen::Moves),
            ("32129<Enter>m<Down><Down>", Screen::Moves),
            ("32129<Enter>c/32120<Enter>c2<Right>", Screen::Compare),
            ("32129<Enter>s/32120<Enter>s3<Down>", Screen::Shortlist),
            ("32129<Enter>4<Right>", Screen::Map),
        ] {
            let mut seat = Seat::new(evidence, Language::En, size);
            seat.press(keys);
            seat.app.shared.status = None;
            let before = seat.screen();
            seat.press("<Enter>");
            assert_eq!(seat.app.screen, Screen::Explore, "{keys}");
            seat.press("<Esc>");
            assert_eq!(seat.app.screen, screen, "{keys} at {size:?}");
            seat.app.shared.status = None;
            assert_eq!(seat.screen(), before, "{keys} at {size:?}");
            // Who went on to something else backs out to the tree.
            seat.press("<Enter>/31301<Enter><Esc>");
            assert_eq!(seat.app.screen, Screen::Explore, "{keys}");
        }
    }
}
