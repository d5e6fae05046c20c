//! Words and headings of an offer: which lines are conditions, which say what is done, which label the title.

use std::collections::HashSet;
use std::sync::LazyLock;

/// Words of schooling, languages, benefits, equity, company and how to apply, folded: a line that is made of
/// them says nothing of what is done.
static CONDITION_WORDS: &str = "\
    ability able about accommodation accommodations acquis adaptability advantage advantages age aged \
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
    interesses interested interpersonal interview jeudi jobs jour jours judgement judgment language \
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

/// What stands below a heading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Head {
    /// A condition in one short line.
    Line,
    /// What is offered, who offers it, how to apply: up to an empty line or the next heading.
    Block,
    /// The same for what is asked of a person: the software that is named there is that of the work.
    Asked,
}

/// Headings of conditions, folded. A heading of duties ends them.
const HEADS: &[(&str, Head)] = &[
    ("education", Head::Line),
    ("etudes", Head::Line),
    ("scolarite", Head::Line),
    ("experience", Head::Line),
    ("languages", Head::Line),
    ("language", Head::Line),
    ("langues", Head::Line),
    ("langue", Head::Line),
    ("work setting", Head::Line),
    ("milieu de travail", Head::Line),
    ("hours", Head::Line),
    ("schedule", Head::Line),
    ("location", Head::Line),
    ("salary", Head::Line),
    ("wage", Head::Line),
    ("salaire", Head::Line),
    ("horaire", Head::Line),
    ("lieu de travail", Head::Line),
    ("credentials", Head::Asked),
    ("certificates licences memberships and courses", Head::Asked),
    ("qualifications", Head::Asked),
    ("requirements", Head::Asked),
    ("exigences", Head::Asked),
    ("job requirements", Head::Asked),
    ("minimum qualifications", Head::Asked),
    ("preferred qualifications", Head::Asked),
    ("who you are", Head::Asked),
    ("about you", Head::Asked),
    ("what you bring", Head::Asked),
    ("skills", Head::Asked),
    ("personal suitability", Head::Block),
    ("qualites personnelles", Head::Block),
    ("benefits", Head::Block),
    ("avantages", Head::Block),
    ("avantages sociaux", Head::Block),
    ("health benefits", Head::Block),
    ("financial benefits", Head::Block),
    ("other benefits", Head::Block),
    ("long term benefits", Head::Block),
    ("what we offer", Head::Block),
    ("ce que nous offrons", Head::Block),
    ("nous offrons", Head::Block),
    ("perks", Head::Block),
    ("about us", Head::Block),
    ("about the company", Head::Block),
    ("who we are", Head::Block),
    ("a propos de nous", Head::Block),
    ("qui sommes nous", Head::Block),
    ("our company", Head::Block),
    ("how to apply", Head::Block),
    ("comment postuler", Head::Block),
    ("pour postuler", Head::Block),
    ("to apply", Head::Block),
    ("application process", Head::Block),
    ("who can apply to this job", Head::Block),
    ("who can apply", Head::Block),
    ("qui peut postuler", Head::Block),
    ("equal opportunity", Head::Block),
    ("employment equity", Head::Block),
    ("equity statement", Head::Block),
    ("diversity and inclusion", Head::Block),
    ("work conditions and physical capabilities", Head::Block),
    ("physical demands", Head::Block),
    ("working conditions", Head::Block),
    ("conditions de travail", Head::Block),
    ("additional information", Head::Block),
    ("security and safety", Head::Block),
    ("transportation travel information", Head::Block),
    ("work location information", Head::Block),
    ("screening questions", Head::Block),
    ("compensation", Head::Block),
    ("remuneration", Head::Block),
    ("screening", Head::Block),
    ("vos competences", Head::Asked),
    ("competences", Head::Asked),
    ("profil recherche", Head::Asked),
    ("votre profil", Head::Asked),
    ("hours per week", Head::Line),
    ("start date", Head::Line),
    ("date de debut", Head::Line),
    ("vacancies", Head::Line),
    ("job type", Head::Line),
    ("employment type", Head::Line),
    ("employment groups", Head::Line),
    ("langue de travail", Head::Line),
    ("us", Head::Block),
    ("nous", Head::Block),
    ("we offer", Head::Block),
    ("nous sommes", Head::Block),
    ("why us", Head::Block),
    ("why join us", Head::Block),
    ("pourquoi nous", Head::Block),
    ("pourquoi nous choisir", Head::Block),
    ("what s in it for you", Head::Block),
    ("what you get", Head::Block),
    ("total rewards", Head::Block),
    ("equal opportunity employer", Head::Block),
    ("the company", Head::Block),
    ("the team", Head::Block),
    ("notre entreprise", Head::Block),
    ("l entreprise", Head::Block),
    ("l equipe", Head::Block),
    ("notre equipe", Head::Block),
    ("about the firm", Head::Block),
    ("about the team", Head::Block),
    ("you have", Head::Asked),
    ("vous avez", Head::Asked),
    ("must haves", Head::Asked),
    ("nice to haves", Head::Asked),
    ("atouts", Head::Asked),
    ("tech stack", Head::Asked),
    ("our stack", Head::Asked),
    ("stack", Head::Asked),
];

/// Words of a heading with a mark behind it: what is offered and how to apply, and what is asked of a person.
const OFFERED: &[&str] = &[
    "apply",
    "avantages",
    "benefits",
    "compensation",
    "offer",
    "offers",
    "offre",
    "offrons",
    "pay",
    "perks",
    "postuler",
    "pourquoi",
    "remuneration",
    "rewards",
    "salaire",
    "salary",
    "wage",
    "why",
];
const ASKED: &[&str] = &[
    "asset",
    "assets",
    "atout",
    "atouts",
    "bring",
    "competences",
    "exigences",
    "experience",
    "looking",
    "must",
    "nice",
    "preferred",
    "profil",
    "profile",
    "qualifications",
    "recherche",
    "recherchons",
    "requirements",
    "requises",
    "skills",
];

/// Words that a heading has at most.
const HEAD_WORDS: usize = 6;

/// What stands below a folded heading; `marked` where a colon or a question mark ends it, so that it need not be a known
/// one. None for what is no heading of conditions.
pub(crate) fn head(text: &str, marked: bool) -> Option<Head> {
    if let Some((_, head)) = HEADS.iter().find(|(head, _)| *head == text) {
        return Some(*head);
    }
    let has = |list: &[&str]| text.split(' ').any(|word| list.contains(&word));
    if !marked || DUTY_HEADS.contains(&text) || text.split(' ').count() > HEAD_WORDS {
        None
    } else if has(OFFERED) {
        Some(Head::Block)
    } else if has(ASKED) {
        Some(Head::Asked)
    } else {
        None
    }
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

/// Labels before the title of the work, folded.
pub(crate) const JOB_TITLE: &[&str] = &[
    "job title",
    "title",
    "position",
    "position title",
    "role",
    "poste",
    "titre du poste",
    "titre",
    "titre d emploi",
    "occupation",
    "profession",
    "job",
    "appellation d emploi",
    "emploi",
];

/// Headings of duties, folded.
pub(crate) const DUTY_HEADS: &[&str] = &[
    "tasks",
    "taches",
    "duties",
    "main duties",
    "key duties",
    "responsibilities",
    "key responsibilities",
    "responsabilites",
    "principales responsabilites",
    "duties and responsibilities",
    "job description",
    "job duties",
    "description du poste",
    "description de poste",
    "what you will do",
    "what you ll do",
    "the job",
    "the role",
    "your role",
    "votre role",
    "vos taches",
    "principales taches",
    "fonctions",
    "principales fonctions",
    "au quotidien",
    "ce que tu feras",
    "ce que vous ferez",
    "day to day",
    "mandat",
    "responsabilites principales",
    "the work",
    "votre mandat",
    "votre quotidien",
    "vos defis",
    "vos fonctions",
    "vos responsabilites",
    "what you do",
    "what you ll be doing",
    "what you will be doing",
    "what you will work on",
    "what you ll work on",
    "you will",
    "you ll",
    "your day to day",
    "your responsibilities",
    "your duties",
    "your day",
    "your mission",
    "ta mission",
    "tes taches",
    "tes responsabilites",
    "votre mission",
];
