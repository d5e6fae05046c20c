//! The duties that an offer is said to speak of: those of the work that it offers, and hardly any of other work.

use metier_search::Lang;

use super::offers::blocks;
use super::*;

/// What one set of offers in one language speaks of.
#[derive(Clone, Copy, Debug, Default)]
struct Spoken {
    offers: usize,
    /// Offers that speak of some duty of their own work.
    any: usize,
    /// Duties of their own work.
    own: usize,
    /// Duties of all other offers' work, and of how many unit groups.
    others: usize,
    groups: usize,
}

#[test]
fn offers_speak_of_the_duties_of_their_work_and_hardly_of_others() {
    let catalog = Catalog::embedded().unwrap();
    let mut searcher = searcher();
    for (name, least) in [("duties_tuned.txt", [(8, 6), (8, 4)]), ("duties_kept.txt", [(20, 12), (9, 6)])] {
        let offers = blocks(name);
        for (lang, (own, any)) in [Lang::Fr, Lang::En].into_iter().zip(least) {
            searcher.set_language(lang);
            let mut spoken = Spoken::default();
            let of_lang = |(head, _): &&(String, Vec<String>)| head.starts_with(lang.code());
            let all: Vec<&str> =
                offers.iter().filter(of_lang).flat_map(|(head, _)| head.split(' ').skip(1)).collect();
            for (head, lines) in offers.iter().filter(of_lang) {
                let codes: Vec<&str> = head.split(' ').skip(1).collect();
                let read =
                    metier::content::matching::read(&catalog, &mut searcher, &lines.join("\n"), 600, lang);
                let of = |code: &str| {
                    read.rows.iter().find(|row| catalog.code(row.group) == code).map_or(0, |row| row.spoken)
                };
                let most = codes.iter().map(|code| of(code)).max().unwrap();
                println!("{name} {head}: {most}");
                spoken.offers += 1;
                spoken.any += usize::from(most > 0);
                spoken.own += most;
                // Work of the same field may share a duty.
                let far = all.iter().filter(|code| codes.iter().all(|own| own[..1] != code[..1]));
                for code in far {
                    spoken.others += of(code);
                    spoken.groups += 1;
                }
            }
            println!("{name} {lang:?}: {spoken:?}");
            assert!(spoken.own >= own && spoken.any >= any, "{name} {lang:?}: {spoken:?}");
            assert!(100 * spoken.others <= 4 * spoken.groups, "{name} {lang:?}: {spoken:?}");
        }
    }
}

/// What is offered and how to apply is no duty.
#[test]
fn a_text_of_benefits_has_no_duties() {
    let mut searcher = searcher();
    for (lang, lines) in blocks("benefits.txt") {
        searcher.set_language(Lang::of_code(&lang).unwrap());
        let text = lines.join("\n");
        let found = searcher.match_text(&text, 5);
        assert!(
            found.groups.is_empty() && found.duties.is_empty(),
            "{lines:?}: {:?} {:?}",
            found.groups,
            found.duties
        );
    }
}

/// A licence says nothing against the work that asks for it.
#[test]
fn a_line_of_licences_speaks_against_nothing() {
    let catalog = Catalog::embedded().unwrap();
    let mut searcher = searcher();
    for (lang, text) in [
        (Lang::Fr, "Camionneur\nConduire un camion\nPermis de conduire classe 1, dossier de conduite propre"),
        (Lang::En, "Truck driver\nDrive a truck\nClass 1 licence, clean driver's abstract"),
        (
            Lang::Fr,
            "\u{c9}lectricien\nInstaller des prises et des panneaux\nCarte C de la CMEQ, DEP en \u{e9}lectricit\u{e9}",
        ),
    ] {
        searcher.set_language(lang);
        let read = metier::content::matching::read(&catalog, &mut searcher, text, 5, lang);
        assert!(read.rows.iter().all(|row| row.against.is_empty()), "{text}: {:?}", read.rows);
    }
}

/// The title in the first line decides, whatever marks of gender and abbreviations stand with it.
#[test]
fn a_french_title_in_the_first_line_decides() {
    let index = Index::new(Catalog::embedded().unwrap().search_index().unwrap()).unwrap();
    let mut searcher = searcher();
    searcher.set_language(Lang::Fr);
    for (text, code) in [
        (
            "Technicien(ne) en \u{e9}ducation sp\u{e9}cialis\u{e9}e (TES)\nIntervenir aupr\u{e8}s d'\u{e9}l\u{e8}ves, tenir les dossiers",
            "42201",
        ),
        ("Infirmier(\u{e8}re) auxiliaire\nDonner des soins, tenir les dossiers", "32101"),
        ("Commis aux comptes payables (N.-B.)\nSaisir les factures, pr\u{e9}parer les ch\u{e8}ques", "14200"),
    ] {
        let found = searcher.match_text(text, 5).groups;
        let codes: Vec<&str> = found.iter().map(|found| index.code(found.group)).collect();
        assert_eq!(codes.first(), Some(&code), "{text}: {codes:?}");
    }
}
