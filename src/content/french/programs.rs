//! Programs of immigration and what they ask of a person, in French.

use super::Table;

pub(super) const TABLE: Table = Table { whole: WHOLE, templates: TEMPLATES };

const WHOLE: &[(&str, &str)] = &[
    (
        "1,560 hours of related work within the last five years",
        "1 560 heures de travail connexe dans les cinq dernières années",
    ),
    (
        "12 months of work in that occupation within the last three years",
        "12 mois de travail dans cette profession dans les trois dernières années",
    ),
    ("AIP", "PICA"),
    (
        "About the occupation only; language, work experience, funds and other personal factors are judged apart. Not legal advice: rules change, read the linked page before you act.",
        "À propos de la profession seulement; la langue, l'expérience de travail, les fonds et les autres facteurs personnels sont jugés à part. Ceci n'est pas un avis juridique : les règles changent, lisez la page en lien avant d'agir.",
    ),
    ("Atlantic Immigration Program", "Programme d'immigration au Canada atlantique"),
    ("Canadian Experience Class", "catégorie de l'expérience canadienne"),
    ("Express Entry", "Entrée express"),
    ("Federal Skilled Trades Program", "Programme des travailleurs de métiers spécialisés (fédéral)"),
    ("Federal Skilled Worker Program", "Programme des travailleurs qualifiés (fédéral)"),
    ("PNP", "PCP"),
    (
        "a profile in the pool: Canadian Experience Class, Federal Skilled Worker or Federal Skilled Trades",
        "un profil dans le bassin : catégorie de l'expérience canadienne, travailleurs qualifiés ou métiers spécialisés (fédéral)",
    ),
    (
        "a year of continuous skilled work, schooling assessed, funds to settle",
        "un an de travail qualifié continu, études évaluées, fonds d'établissement",
    ),
    (
        "a year of skilled work in Canada within the last three years",
        "un an de travail qualifié au Canada dans les trois dernières années",
    ),
    ("agriculture", "agriculture"),
    ("an offer from a designated employer", "une offre d'un employeur désigné"),
    ("category: agriculture", "catégorie : agriculture"),
    ("category: education", "catégorie : éducation"),
    ("category: healthcare", "catégorie : soins de santé"),
    ("category: military", "catégorie : militaires"),
    ("category: physicians", "catégorie : médecins"),
    ("category: researchers", "catégorie : chercheurs"),
    ("category: senior-managers", "catégorie : cadres supérieurs"),
    ("category: stem", "catégorie : STIM"),
    ("category: trade", "catégorie : métiers"),
    ("category: transport", "catégorie : transport"),
    ("day of the check not known", "jour de la vérification inconnu"),
    ("healthcare", "soins de santé"),
    ("healthcare category and physicians", "soins de santé et médecins"),
    ("job offer in NL, PE, NS or NB", "offre d'emploi à NL, PE, NS ou NB"),
    (
        "job offers give no ranking points since 2025-03-25",
        "les offres d'emploi ne donnent plus de points depuis le 2025-03-25",
    ),
    (
        "language: CLB 5 to speak and listen, 4 to read and write",
        "langue : NCLC 5 pour parler et écouter, 4 pour lire et écrire",
    ),
    ("military", "militaires"),
    (
        "not on this list; another stream may still take it",
        "pas sur cette liste; un autre volet peut encore l'accepter",
    ),
    ("physicians", "médecins"),
    ("researchers", "chercheurs"),
    ("schooling of a year after secondary school", "une année d'études après le secondaire"),
    ("senior managers", "cadres supérieurs"),
    ("stem", "STIM"),
    ("trade", "métiers"),
    ("transport", "transport"),
    (
        "two years in the trade within the last five, and a job offer or a certificate of qualification",
        "deux ans dans le métier au cours des cinq dernières années, et une offre d'emploi ou un certificat de qualification",
    ),
];

const TEMPLATES: &[(&str, &str)] = &[
    ("{}: TEER {n} is among {n}", "{} : la FÉER {} est parmi {}"),
    ("{}: TEER {n} is not among {n}", "{} : la FÉER {} n'est pas parmi {}"),
    ("{}: belongs to group {n}", "{} : appartient au groupe {}"),
    ("{}: group {n} is left out of the program", "{} : le groupe {} est exclu du programme"),
    ("{}: not among the groups of the program", "{} : hors des groupes du programme"),
    ("{}: on this list of {n} unit groups", "{} : sur cette liste de {} groupes de base"),
    (
        "{}: on this list of {n} unit groups not considered",
        "{} : sur cette liste de {} groupes de base non retenus",
    ),
    (
        "{}: not among the unit groups that the stream leaves out",
        "{} : hors des groupes de base que le volet exclut",
    ),
    ("{}: no list of occupations is published", "{} : aucune liste de professions n'est publiée"),
    (
        "{}: not on this list; another stream may still take it",
        "{} : pas sur cette liste; un autre volet peut encore l'accepter",
    ),
    ("checked {} ({n} days ago)", "vérifié le {} (il y a {} jours)"),
    ("checked {} (1 day ago)", "vérifié le {} (il y a 1 jour)"),
    (
        "checked {} ({n} days ago, old: read the page before you rely on it)",
        "vérifié le {} (il y a {} jours, ancien : lisez la page avant de vous y fier)",
    ),
    ("since {}: {t}", "depuis le {} : {}"),
    ("since {}", "depuis le {}"),
    (
        "{}: the experience rule of the categories holds since {} (six months before); the publisher does not print when a code joined the list",
        "{} : la règle d'expérience des catégories vaut depuis le {} (six mois auparavant); l'éditeur n'imprime pas quand un code s'est ajouté à la liste",
    ),
    ("asked of the person: {}", "demandé à la personne : {}"),
    ("language: CLB {n} or more", "langue : NCLC {} ou plus"),
    ("language: CLB {n} or more ({})", "langue : NCLC {} ou plus ({})"),
    ("language: no minimum ({})", "langue : aucun minimum ({})"),
    ("work experience: no minimum ({})", "expérience de travail : aucun minimum ({})"),
    ("work experience: {n} months or more ({})", "expérience de travail : {} mois ou plus ({})"),
    ("hours worked: {n} hours or more ({})", "heures travaillées : {} heures ou plus ({})"),
    (
        "language test waived after: {n} years or more ({})",
        "test de langue non exigé après : {} ans ou plus ({})",
    ),
    (
        "education: canadian-1yr-postsecondary  or more ({})",
        "études : une année postsecondaire au Canada ou plus{}",
    ),
    ("education: canadian-high-school  or more ({})", "études : école secondaire au Canada ou plus{}"),
];
