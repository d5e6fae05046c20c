//! Words of an offer by which lines are conditions and not duties.

use std::collections::HashSet;
use std::sync::LazyLock;

/// Words of schooling, languages, benefits, equity, company and how to apply, folded: a line that is made of
/// them says nothing of what is done.
static CONDITION_WORDS: &str = "\
    ability able about abstract accommodation accommodations acquis adaptability advantage advantages age aged \
    annee annees ans applicant applicants application applications apply asap asset assets atout atouts \
    attention autonomie autonomy autorisation availability available avantage avantages baccalaureat \
    bachelor bachelors background benefit benefits bilingual bilingue bonne bonnes bonus browse cad \
    canadian canadiens candidat candidate candidates candidats candidature candidatures certificat \
    certificate certificates certification certifications check citizen citizens citoyen citoyens \
    college colleges collegial commitment committed communication communities company competence \
    competences competencies competency competitive connaissance considere considered contacted \
    contactees contract courriel cover coverage creativity criminal curriculum cv date day days dayshift \
    deadline deadlines dec degree degrees demande demandes dental dep dependability dependable detail \
    dimanche diploma diplome diplomes disabilities disability disclose diverse diversity dollars driver \
    drivers duree dynamic dynamique education educational effective efficient email emploi emplois \
    employees employer employes employeur employeurs employment encourage encouraged encourages english \
    enthusiasm entreprise entrevue equitable equite equity equivalent espagnol esprit etudes excellent \
    exigences experience experienced experiences expertise extended familial familiale fast females \
    feminines femmes fiable field flexibility flexible fluent focused formation francais francophone \
    free french friday friendly full fulltime grade graduate graduation group grown handicap handicapees \
    health heure heures high holidays honesty horaire hour hourly hours hybrid immediately immigrants \
    inc inclusion inclusive independent independently indigenous individuals initiative insurance \
    interesses interested interpersonal interview jeudi jobs jour journeyman journeyperson jours judgement judgment language \
    languages langue langues leadership letter lettre level lgbtq licence license life linkedin located \
    location locations ltd lundi maitrise mardi master masters matching mature medical members membres \
    mercredi minded minimum minorites minorities minority mois monday month months motivated motivation \
    motive multi multitask nations nights obligation offer offered offers offrons ongoing opportunities \
    opportunity organisation organise organization overtime owned pace paced paid parking part parttime \
    parvenez parvenir patience pension people per permanent permanente permanents permis permit person \
    personnes persons physical places plan plans possible poste postes posting postsecondary postuler \
    preference preferred premium presentation pressure pressures pride prime primes principe privileged \
    profil profile proud proven punctual punctuality qualification qualifications qualified qualite \
    qualites qualities quebec quotidien record reference regime relevant reliability reliable remote \
    remuneration repetitive required requirement requirements requis requise resident residents respect \
    respectful responsible resume resumes retenues retenus retirement retraite rigoureux rigueur roles \
    rrsp rural salaire salaries salary samedi school scolarite secondaire secondaires secondary seek \
    seeking seeks selected selectionnes semaine seniority sens sense setting shift shifts similar skill \
    skills sociaux soft solid soon souscrit speak spoken sponsorship standing start status stress strong \
    students subject subsidized suburban successful sunday tasking team teamwork temporaire temporary \
    temps term thank thanks thursday tight time transmettez travail tuesday tuition unionized \
    universitaire universite university urban urgent vacances vacancies vacancy vacation vaccination \
    valid values vendredi veterans vie visa visible vision volunteer wage wages website wednesday week \
    weekend weekends weekly weeks welcome women work worked workforce working workplace written year \
    yearly years young \
";

/// Whether a folded word is one of conditions.
pub(crate) fn is_condition(word: &str) -> bool {
    static ALL: LazyLock<HashSet<&str>> = LazyLock::new(|| CONDITION_WORDS.split_whitespace().collect());
    ALL.contains(word)
}

/// How sentences begin, folded, that say what is offered, and those that say who offers it.
pub(crate) const OFFERS: &[&str] = &[
    "assurance collective",
    "assurance dentaire",
    "assurance vie",
    "assurances",
    "avantages",
    "benefits",
    "boni",
    "conges",
    "dental care",
    "enjoy",
    "fonds de pension",
    "free parking",
    "horaire flexible",
    "logement fourni",
    "nos avantages",
    "nous offrons",
    "nous vous offrons",
    "on offre",
    "on t offre",
    "on vous offre",
    "our benefits",
    "paid",
    "pension",
    "pourquoi te joindre",
    "pourquoi vous joindre",
    "prime",
    "primes",
    "profitez",
    "reer",
    "regime de retraite",
    "rregop",
    "rrsp",
    "salaire",
    "stationnement",
    "uniforme fourni",
    "we offer",
    "we provide",
    "you get",
    "you ll enjoy",
    "you ll get",
    "you will enjoy",
    "you will get",
    "you will receive",
];
pub(crate) const BLURB: &[&str] = &[
    "established in",
    "fonde",
    "fondee",
    "founded",
    "join our",
    "join us",
    "joignez",
    "nos bureaux",
    "notre client",
    "notre compagnie",
    "notre entreprise",
    "notre mission",
    "nous sommes",
    "our client",
    "our company",
    "our firm",
    "our mission",
    "our organization",
    "rejoignez",
    "we are a",
    "we are an",
    "we are one",
    "we are the",
    "we re a",
    "we re an",
    "with over",
    "with more than",
];

/// How sentences begin, folded, that say what is asked of a person or how to apply.
const ASKS: &[&str] = &[
    "aec",
    "apply at",
    "apply by",
    "apply in",
    "apply now",
    "apply online",
    "apply to",
    "apply with",
    "asp",
    "attestation",
    "aucune experience",
    "avoir un",
    "avoir une",
    "bac",
    "baccalaureat",
    "bonne",
    "bon dossier",
    "bonnes",
    "carte",
    "cartes",
    "certificat",
    "certificate",
    "class 1",
    "class 3",
    "class 5",
    "class a",
    "class g",
    "clean driver",
    "dec",
    "dep",
    "depose ton",
    "deposez votre",
    "detenir",
    "diplome",
    "drop by",
    "ecris nous",
    "ecrivez nous",
    "email us",
    "email your",
    "envoie ton",
    "envoyez",
    "etre a l aise",
    "etre disponible",
    "etre en mesure",
    "etre membre",
    "etre titulaire",
    "excellent",
    "excellente",
    "excellentes",
    "experience",
    "faites parvenir",
    "faites nous parvenir",
    "formation en",
    "licence",
    "license",
    "maitrise",
    "member of",
    "membre",
    "merci de",
    "minimum",
    "must be",
    "must have",
    "nous remercions",
    "nous souscrivons",
    "only candidates",
    "only those",
    "passe nous voir",
    "permis",
    "please",
    "posseder",
    "postule",
    "postulez",
    "pour poser",
    "pour postuler",
    "premiers soins",
    "secondary school",
    "send us",
    "send your",
    "seules les",
    "seuls les",
    "submit your",
    "transmettez",
    "valid",
    "veuillez",
    "we thank",
];

/// Whether a folded sentence says what is asked of a person or how to apply.
pub(crate) fn asks(text: &str) -> bool {
    ASKS.iter()
        .any(|with| text.strip_prefix(with).is_some_and(|rest| rest.is_empty() || rest.starts_with(' ')))
}

/// Words of a sentence that asks, without its end.
const ASKED_WORDS: usize = 12;
/// How sentences end, folded, that say what is asked of a person: `first aid and police check needed`.
const ASKING: &[&str] = &[
    "a must",
    "a plus",
    "an asset",
    "considered an asset",
    "essentiel",
    "essentielle",
    "est un atout",
    "exige",
    "exigee",
    "exigees",
    "exiges",
    "is an asset",
    "is required",
    "needed",
    "obligatoire",
    "obligatoires",
    "preferred",
    "requis",
    "requise",
    "requises",
    "required",
    "souhaite",
    "souhaitee",
    "un atout",
    "un plus",
];

/// Whether a folded sentence ends as one that says what is asked of a person, and has another word of conditions: a
/// welder that is needed is the work.
pub(crate) fn ends_asking(text: &str) -> bool {
    let before = ASKING.iter().find_map(|with| text.strip_suffix(with)?.strip_suffix(' '));
    before
        .is_some_and(|before| before.split(' ').any(is_condition) && before.split(' ').count() <= ASKED_WORDS)
}
