//! What people ask the palette, in their own words, and the entry that stands first.

use metier::app::overlay::{Goal, Overlay};
use metier::app::{Command, ThemeName};
use metier::content::Page;
use metier_words::Language;

use super::*;

/// What a phrase may lead to: one of a few.
fn asked() -> Vec<(Language, &'static str, Vec<Goal>)> {
    use Language::{En, Fr, Ja};
    let page = |page| vec![Goal::Page(page)];
    let command = |command| vec![Goal::Command(command)];
    let go = |screen: Screen| Goal::Command(screen.command());
    let moves = || vec![go(Screen::Moves), Goal::Command(Command::Ways)];
    let pay = || vec![Goal::Page(Page::Pay), Goal::Command(Command::Claim)];
    let ai = || vec![Goal::Page(Page::Ai), Goal::Command(Command::Duties)];
    let duties = || vec![Goal::Page(Page::Duties), Goal::Command(Command::Duties)];
    let saved = || vec![go(Screen::Shortlist)];
    let level = || vec![Goal::Command(Command::Teer), Goal::Command(Command::Filter)];
    let unit = || vec![Goal::Command(Command::Unit), Goal::Command(Command::Claim), Goal::Page(Page::Pay)];
    let theme = || vec![Goal::Command(Command::Theme), Goal::Theme(ThemeName::Dark)];
    let source = || vec![Goal::Command(Command::Source), go(Screen::Sources)];
    let into = |language| vec![Goal::Language(language), Goal::Command(Command::Language)];
    let compare = || vec![Goal::Command(Command::Compare), go(Screen::Compare)];
    vec![
        (En, "how much do they make", pay()),
        (En, "is it safe from robots", ai()),
        (En, "work permit", page(Page::Immigration)),
        (En, "print this", command(Command::Export)),
        (En, "what do they do all day", duties()),
        (En, "do I need a licence", page(Page::Requirements)),
        (En, "how long does it take", page(Page::Training)),
        (En, "will there be jobs", page(Page::Outlook)),
        (En, "what else could I do", moves()),
        (En, "is it worth going back to school", command(Command::Payback)),
        (En, "take a quiz", command(Command::Interests)),
        (En, "change province", command(Command::Region)),
        (En, "in French please", into(Fr)),
        (En, "pay per hour", unit()),
        (En, "save this for later", command(Command::Save)),
        (En, "my favourites", saved()),
        (En, "compare two jobs", compare()),
        (En, "write a note", command(Command::Note)),
        (En, "how do I quit", command(Command::Quit)),
        (En, "what does TEER mean", vec![Goal::Command(Command::Help), Goal::Command(Command::Teer)]),
        (En, "where does this number come from", source()),
        (En, "start over", vec![Goal::Command(Command::ClearFilter), go(Screen::Front)]),
        (En, "undo that", command(Command::Undo)),
        (En, "dark mode", theme()),
        (En, "jobs without a degree", level()),
        (En, "best paid jobs", command(Command::Order)),
        (En, "will AI take my job", ai()),
        (En, "paste a job ad", command(Command::Search)),
        (En, "permanent residence", page(Page::Immigration)),
        (En, "salary", pay()),
        (Fr, "permis de travail", page(Page::Immigration)),
        (Fr, "imprimer", command(Command::Export)),
        (Fr, "combien \u{e7}a paie", pay()),
        (Fr, "est-ce que l'IA va me remplacer", ai()),
        (Fr, "que font-ils de leurs journ\u{e9}es", duties()),
        (Fr, "faut-il un permis", page(Page::Requirements)),
        (
            Fr,
            "combien d'ann\u{e9}es d'\u{e9}tudes",
            vec![Goal::Page(Page::Training), Goal::Command(Command::Payback)],
        ),
        (Fr, "y a-t-il des emplois", page(Page::Outlook)),
        (Fr, "changer de m\u{e9}tier", moves()),
        (Fr, "retourner aux \u{e9}tudes", command(Command::Payback)),
        (Fr, "test de personnalit\u{e9}", command(Command::Interests)),
        (Fr, "changer de province", command(Command::Region)),
        (Fr, "en anglais", into(En)),
        (Fr, "salaire horaire", unit()),
        (Fr, "garder", command(Command::Save)),
        (Fr, "mes favoris", saved()),
        (Fr, "comparer deux m\u{e9}tiers", compare()),
        (Fr, "\u{e9}crire une note", command(Command::Note)),
        (Fr, "comment quitter", command(Command::Quit)),
        (Fr, "mode sombre", theme()),
        (Fr, "annuler", command(Command::Undo)),
        (Fr, "d'o\u{f9} vient ce chiffre", source()),
        (Fr, "immigrer au Canada", page(Page::Immigration)),
        (Fr, "sans dipl\u{f4}me", level()),
        (Fr, "que veut dire F\u{c9}ER", vec![Goal::Command(Command::Help), Goal::Command(Command::Teer)]),
        (Ja, "\u{7d66}\u{6599}\u{306f}\u{3044}\u{304f}\u{3089}", pay()),
        (Ja, "\u{5370}\u{5237}\u{3057}\u{305f}\u{3044}", command(Command::Export)),
        (Ja, "\u{5c31}\u{52b4}\u{30d3}\u{30b6}", page(Page::Immigration)),
        (Ja, "AI\u{306b}\u{596a}\u{308f}\u{308c}\u{308b}", ai()),
        (Ja, "\u{4ed5}\u{4e8b}\u{306e}\u{5185}\u{5bb9}", duties()),
        (Ja, "\u{8cc7}\u{683c}\u{306f}\u{5fc5}\u{8981}", page(Page::Requirements)),
        (Ja, "\u{4f55}\u{5e74}\u{304b}\u{304b}\u{308b}", page(Page::Training)),
        (Ja, "\u{5c06}\u{6765}\u{6027}\u{306f}\u{3042}\u{308b}", page(Page::Outlook)),
        (Ja, "\u{8ee2}\u{8077}\u{3057}\u{305f}\u{3044}", moves()),
        (Ja, "\u{9069}\u{6027}\u{8a3a}\u{65ad}", command(Command::Interests)),
        (Ja, "\u{5dde}\u{3092}\u{5909}\u{3048}\u{308b}", command(Command::Region)),
        (Ja, "\u{82f1}\u{8a9e}\u{306b}\u{3059}\u{308b}", into(En)),
        (Ja, "\u{51fa}\u{5178}", source()),
        (Ja, "\u{6bd4}\u{3079}\u{308b}", compare()),
        (Ja, "\u{6697}\u{3044}\u{753b}\u{9762}", theme()),
    ]
}

/// Of phrases in everyday words nearly every one has what it asks for in the first row, and all within the first three.
#[test]
fn everyday_phrases_lead_to_what_they_ask_for() {
    let mut not_first = Vec::new();
    let mut missed = Vec::new();
    let phrases = asked();
    assert!(phrases.len() >= 60);
    for (language, phrase, wanted) in &phrases {
        let mut app = after("#32129<Enter>");
        app.shared.settings = app.shared.settings.speaking(*language);
        press(&mut app, ":");
        app.paste(phrase);
        let Some(Overlay::Palette(palette)) = app.overlays.last() else { panic!("{phrase}") };
        let at = palette.found.iter().position(|entry| wanted.contains(&entry.goal));
        let names: Vec<String> = palette.found.iter().take(3).map(|entry| entry.name.reference()).collect();
        match at {
            Some(0) => {}
            Some(1 | 2) => not_first.push(format!("{phrase}: {names:?}")),
            _ => missed.push(format!("{phrase}: {at:?} {names:?}")),
        }
    }
    assert!(
        missed.is_empty(),
        "{} of {}: {missed:#?}\nnot first: {not_first:#?}",
        missed.len(),
        phrases.len()
    );
    assert!(
        not_first.len() * 12 <= phrases.len(),
        "{} of {}: {not_first:#?}",
        not_first.len(),
        phrases.len()
    );
}
