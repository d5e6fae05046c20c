//! The scenarios walked from the front door with keys: what stands on the screen then, and how many keys it takes.

use super::*;
use metier::app::Start;

/// One walk.
pub(super) struct Walk {
    /// Number of the scenario.
    pub(super) scenario: u8,
    /// What is pasted before the keys.
    pub(super) pasted: &'static str,
    /// The keys, from the front door on; the text of a note is one letter.
    pub(super) keys: &'static str,
    /// As many keys at most, a paste among them.
    most: usize,
    /// What the screen shows then at 120 x 36 and 80 x 24.
    sees: &'static [&'static str],
}

const OFFER: &str = "We are looking for a technician to join our clinic. You fabricate and repair custom braces and \
    artificial limbs.\nYou take casts and measurements of patients and make plaster models.\nYou adjust components \
    by the prescription of the prosthetist.\nYou keep materials and tools of the workshop in order and test finished \
    devices for fit.\nA college diploma is an asset.\n";

const fn walk(scenario: u8, keys: &'static str, most: usize, sees: &'static [&'static str]) -> Walk {
    Walk { scenario, pasted: "", keys, most, sees }
}

pub(super) const WALKS: [Walk; 51] = [
    walk(
        1,
        "32129<Enter>rmb<Enter>.mxna<Enter><Down>nb<Enter><Down>nc<Enter>e3",
        27,
        &["32111", "32103", "32112"],
    ),
    walk(2, "prosthetsit", 11, &["32129", "Prosthetist"]),
    walk(2, "rn", 2, &["31301"]),
    walk(2, "électricienne", 13, &["72200"]),
    walk(2, "developer software", 18, &["21232"]),
    walk(2, "32129", 5, &["32129"]),
    walk(2, "tech med lab", 12, &["32120"]),
    Walk {
        scenario: 3,
        pasted: OFFER,
        keys: "",
        most: 1,
        sees: &["32129 Other medical technologists", "Duties that match", "not 32109"],
    },
    walk(
        4,
        "32129<Enter>c/32120<Enter>c/32121<Enter>c/32122<Enter>c/32104<Enter>crbc<Enter>2x",
        47,
        &["equal rows hidden", "32129 baseline", "British Columbia", "+27,100"],
    ),
    walk(5, "32129<Enter>$85000", 12, &["85,000 CAD a year", "above the top tenth"]),
    walk(6, "32129<Enter><Down><Down><Down><Down><Down><Down><Enter>", 13, &["Express Entry", "2026-06-25"]),
    walk(6, "32129<Enter>]]]]]", 11, &["Express Entry", "2026-06-25", "checked"]),
    walk(7, "32129<Enter>sWL", 9, &["because", "share %", "1."]),
    walk(8, "32129<Enter>[[", 8, &["Prosthetic and orthotic technicians", "Dietary technicians"]),
    walk(9, "32129<Enter>./32120<Enter>p", 15, &["Years of schooling", "year 13", "Tuition, low"]),
    walk(10, "<Esc>rbc<Enter>F23<Down>sr<Down>30", 14, &["removes", "Filter · "]),
    walk(10, "<Esc>rbc<Enter>F23<Down>sr<Down>30<Enter>", 15, &["By pay", "of 516"]),
    walk(11, "32129<Enter>rpe<Enter>", 10, &["not in the table for Prince Edward Island, showing Canada"]),
    walk(12, "électricienne<Enter>L[[[", 18, &["Salaires publiés", "10\u{a0}% les moins payés"]),
    walk(12, "électricienne<Enter>Lmx", 17, &["72404"]),
    walk(25, "$85000<Enter>32129<Enter>", 13, &["85,000 CAD a year", "above the top tenth"]),
    walk(16, "", 0, &["Type a job, a code, or paste a job offer", "What suits me", "Building trades"]),
    walk(17, "<Esc>I010210010210010210010210010210x", 33, &["crossed out"]),
    walk(18, "<Esc>Ifkinesio<Enter>", 11, &["inesiology"]),
    walk(19, "<Esc>L/32129<Enter>", 9, &["Salaire", "Aperçu"]),
    walk(20, "6322", 4, &["63200"]),
    walk(20, "2173", 4, &["21231"]),
    walk(20, "3413", 4, &["33102"]),
    walk(20, "29-1141.00", 10, &["31301"]),
    walk(21, "31301<Enter>D<Space><Down><Space>", 10, &["Your own count, 2 of 8"]),
    walk(22, "32129<Enter>s/32120<Enter>se3", 17, &["32129", "32120"]),
    walk(21, "nurse<Enter>[[D<Space><Down><Space>", 12, &["Your own count, 2 of 8"]),
    walk(23, "cop", 3, &["42100"]),
    walk(23, "HR manager", 10, &["10011"]),
    walk(23, "full-time cashier", 17, &["65100"]),
    walk(23, "fire fighter", 12, &["42101"]),
    walk(23, "truck drivers", 13, &["73300"]),
    walk(23, "work with animals", 17, &["65220", "32104"]),
    walk(23, "doctor", 6, &["31102"]),
    walk(23, "PSW", 3, &["33102"]),
    walk(23, "licensed electrician", 20, &["72200"]),
    walk(23, "someone who fixes computers", 27, &["22221"]),
    walk(24, "<Esc>rns<Enter>#64100<Enter>.P70000<Down><Down>2<Enter>", 26, &["64100", "70,000"]),
    walk(25, "32129<Enter>rbc<Enter>$85000", 16, &["British Columbia", "Canada", "above the top tenth"]),
    // By what the screen names alone: its lines, which Enter opens, and its last line.
    walk(5, "32129<Enter><Down><Down><Enter>$85000", 15, &["85,000 CAD a year"]),
    walk(
        7,
        "32129<Enter>s<Down><Down><Down><Down><Down><Down><Down><Down><Down><Down><Down><Down><Enter>L",
        21,
        &["because", "share %"],
    ),
    walk(8, "32129<Enter><Down><Down><Down><Down><Down><Enter>", 12, &["Dietary technicians"]),
    walk(9, "32120<Enter><Down><Down><Enter>p32129<Enter>", 16, &["Years of schooling", "year 13"]),
    walk(
        17,
        "<Down><Down><Enter>010210010210010210010210010210x<Down>s<Down>s<Down>s<Down>s<Down>s",
        44,
        &["★", "fit /100"],
    ),
    walk(18, "<Down><Down><Enter>fkinesio<Enter>", 12, &["inesiology"]),
    walk(24, "retail sales<Enter>rns<Enter>.mP70000<Down><Down>2", 28, &["70,000"]),
];

#[test]
fn each_scenario_is_walked_from_the_front_door() {
    let evidence = evidence();
    let mut faults = String::new();
    for walk in &WALKS {
        let keys = parse_keys(walk.keys).unwrap();
        let count = keys.len() + usize::from(!walk.pasted.is_empty());
        if count > walk.most {
            writeln!(faults, "scenario {}: {count} keys, {} at most", walk.scenario, walk.most).unwrap();
        }
        for size in [(120, 36), (80, 24)] {
            let mut app = App::open(evidence, Day::parse("2026-11-22").unwrap(), Start::default());
            app.resize(size.0, size.1);
            if !walk.pasted.is_empty() {
                app.paste(walk.pasted);
            }
            for key in &keys {
                app.key(*key);
                while app.is_working() {
                    app.work();
                }
            }
            let (buffer, _) = draw(&mut app, size, coloured());
            let screen = text(&buffer);
            for seen in walk.sees.iter().filter(|seen| !screen.contains(**seen)) {
                writeln!(
                    faults,
                    "scenario {} at {size:?}: no {seen:?} after {}\n{screen}",
                    walk.scenario, walk.keys
                )
                .unwrap();
            }
        }
    }
    assert!(faults.is_empty(), "{faults}");
}

/// Scenario 13: a script reads the very numbers that the screen shows, without a terminal.
#[test]
fn scenario_13_a_script_reads_the_numbers_of_the_screen() {
    let evidence = evidence();
    let asked = ["32129", "31301", "72310", "64100", "21231"]
        .into_iter()
        .flat_map(|code| ["CA", "BC", "NB", "PE"].into_iter().map(move |place| (code, place)));
    for (code, place) in asked {
        let keys = match place {
            "CA" => format!("/{code}<Enter>[[["),
            _ => format!("r{}<Enter>/{code}<Enter>[[[", place.to_lowercase()),
        };
        let out = std::process::Command::new(env!("CARGO_BIN_EXE_metier"))
            .args(["show", code, "--json", "--no-config", "--region", place])
            .output()
            .unwrap();
        assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
        let said: serde_json::Value = serde_json::from_slice(&out.stdout).unwrap();
        let mut app = after(evidence, &keys, (120, 60));
        let screen = text(&draw(&mut app, (120, 60), coloured()).0);
        for percentile in ["low", "median", "high"] {
            let hourly = said["pay"][percentile].as_f64().unwrap();
            assert!(
                screen.contains(&format!("{hourly:.2}")),
                "{code} {place} {percentile} {hourly}:\n{screen}"
            );
        }
    }
}
