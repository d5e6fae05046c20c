//! Rows of the comparison and of the sources in French.

use super::Table;

pub(super) const TABLE: Table = Table { whole: WHOLE, templates: TEMPLATES };

const WHOLE: &[(&str, &str)] = &[
    ("AI exposure of 100", "Exposition à l'IA sur 100"),
    ("CAD/an", "CAD/an"),
    ("CAD/h", "CAD/h"),
    ("CAD/year", "CAD/an"),
    ("Difference", "Différence"),
    ("Express Entry category", "Catégorie Entrée express"),
    ("Geography", "Géographie"),
    ("Interests", "Intérêts"),
    ("Licence", "Licence"),
    ("List", "Liste"),
    ("Meaning", "Sens"),
    ("Rule", "Règle"),
    ("Schooling", "Études"),
    ("Source", "Source"),
    ("none", "aucune"),
    ("not known", "inconnue"),
];

const TEMPLATES: &[(&str, &str)] = &[
    ("Median pay, {t}", "Salaire médian, {}"),
    ("{n} inputs here, {n} at the baseline", "{} éléments ici, {} pour la base"),
    ("{n} measures here, {n} at the baseline", "{} mesures ici, {} pour la base"),
    ("{} ({n} days ago)", "{} (il y a {} jours)"),
    ("{n} of {n} unit groups", "{} groupes de base sur {}"),
    ("{n} yes", "{} oui"),
    ("{n} no", "{} non"),
    ("{n} unknown", "{} inconnu"),
];
