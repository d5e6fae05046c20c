//! Words that offers use of the same thing or doing: a resident of one home is the patient of another.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::stem::{self, root};

/// Words of duties that stand for one another, folded, each set in one language. None is a word of the other language
/// that means something else in duties.
const SETS: &[&[&str]] = &[
    &["usager", "resident", "patient", "beneficiaire", "malade"],
    &["marchandise", "produit", "article", "stock", "merchandise", "goods"],
    &["vadrouille", "balai", "balayer"],
    &["poubelle", "ordure", "dechet", "vidange"],
    &["client", "clientele", "customer", "shopper", "abonne"],
    &["camion", "tracteur", "semi"],
    &["appel", "telephone", "telephonique", "phone", "call"],
    &["courriel", "correspondance", "lettre"],
    &["rapprocher", "rapprochement", "conciliation", "concilier"],
    &["plan", "dessin", "schema", "drawing", "blueprint"],
    &["poser", "installer", "monter", "assembler"],
    &["reparer", "depanner", "reparation"],
    &["nettoyer", "laver", "nettoyage", "lavage", "desinfecter"],
    &["logiciel", "application", "programme"],
    &["bogue", "erreur"],
    &["bug", "defect", "error", "fault"],
    &["troupeau", "betail", "vache", "animal", "herd", "livestock", "cattle", "cow"],
    &["surveiller", "observer", "surveillance"],
    &["tablette", "rayon", "etagere"],
    &["verifier", "controler", "tester", "essai", "epreuve", "inspecter", "ronde"],
    &["radiographie", "radiologique", "image", "imagerie"],
    &["facture", "facturation"],
    &["conduire", "operer", "actionner"],
    &["rediger", "ecrire", "redaction", "taper"],
    &["percevoir", "encaisser", "recevoir", "caisse"],
    &["livrer", "livraison"],
    &["ranger", "placer", "classer"],
    &["enseigner", "montrer", "enseignement"],
    &["soin", "traitement"],
    &["repas", "plat", "nourriture", "collation", "diner", "souper"],
    &["vitre", "fenetre"],
    &["couper", "tailler", "tondre"],
    &["amenager", "planter", "amenagement"],
    &["lire", "lecture"],
    &["gerer", "gestion"],
    &["diagnostiquer", "diagnostic", "trouver"],
    &["panne", "defectuosite"],
    &["plainte", "reclamation"],
    &["accueillir", "saluer", "accueil"],
    &["tourbe", "gazon", "pelouse"],
    &["voiture", "vehicule", "auto"],
    &["faille", "vulnerabilite"],
    &["nourrir", "alimenter"],
    &["cuire", "cuisiner", "cuisson"],
    &["enfant", "eleve", "child", "pupil", "student", "kid", "toddler"],
    &["parent", "famille", "proche"],
    &["placement", "investissement"],
    &["agenda", "horaire", "calendrier", "rendez"],
    &["remplir", "completer"],
    &["habiller", "habillage"],
    &["deplacement", "mobilisation", "deplacer"],
    &["fix", "repair", "mend"],
    &["clean", "wash", "disinfect"],
    &["trash", "garbage", "waste", "bin"],
    &["washroom", "bathroom", "toilet"],
    &["watch", "monitor", "observe"],
    &["shelf", "shelves"],
    &["check", "inspect", "test", "verify"],
    &["drive", "operate"],
    &["write", "prepare", "draft"],
    &["greet", "welcome"],
    &["letter", "correspondence", "email", "mail"],
    &["till", "register", "float"],
    &["teach", "show"],
    &["cut", "trim", "mow"],
    &["lawn", "grass"],
    &["sod", "turf"],
    &["invoice", "bill"],
    &["song", "sing"],
    &["meal", "lunch", "dinner"],
    &["car", "vehicle"],
    &["staff", "employee"],
    &["applicant", "candidate"],
    &["medication", "drug"],
    &["calendar", "schedule", "appointment"],
];

/// Sets of roots that say the same.
type Sets = Vec<Vec<String>>;
/// In which set a root is.
type Places = HashMap<String, usize>;

/// The roots that say the same as one, itself among them; none for a root of no set.
pub(crate) fn alike(of: &str) -> Option<&'static [String]> {
    static ALL: LazyLock<(Sets, Places)> = LazyLock::new(|| {
        let own = |word: &&str| root(&stem::of(word)).to_owned();
        let sets: Vec<Vec<String>> = SETS.iter().map(|set| set.iter().map(own).collect()).collect();
        let mut places = HashMap::new();
        for (at, set) in sets.iter().enumerate() {
            for word in set {
                places.entry(word.clone()).or_insert(at);
            }
        }
        (sets, places)
    });
    let (sets, places) = &*ALL;
    sets.get(*places.get(of)?).map(Vec::as_slice)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_a_set_stand_for_one_another_in_any_form() {
        let first = |word: &str| alike(root(&stem::of(word))).and_then(|set| set.first());
        assert_eq!(first("usagers"), first("patient"));
        assert_eq!(first("vitres"), first("fenêtre".replace('ê', "e").as_str()));
        assert_eq!(first("soudeuse"), None);
        assert!(SETS.iter().all(|set| set.len() > 1 && set.iter().all(|word| word.is_ascii())));
    }
}
