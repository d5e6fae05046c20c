//! Words that stand beside a title: endings of gender, status, time, grade and place, and what people say around it.

use std::collections::HashSet;
use std::sync::LazyLock;

/// Endings that make the other gender or number of the word before them, folded.
pub(crate) const ENDINGS: &[&str] = &[
    "ales", "ale", "che", "elle", "enne", "ennes", "e", "ee", "ees", "er", "ere", "eres", "es", "esse",
    "esses", "eur", "eure", "eures", "euse", "euses", "eresse", "fe", "ienne", "iennes", "ier", "iere",
    "ieres", "ive", "ives", "le", "les", "ne", "nes", "que", "rice", "rices", "s", "se", "ses", "sse", "te",
    "tes", "teuse", "trice", "trices", "ve", "ves",
];
/// Marks that say that both genders may apply, folded without signs.
pub(crate) const BOTH: &[&str] = &["hf", "fh", "mf", "fm", "mwd", "mfd", "fhx", "hfx", "mfx", "homme femme"];

/// Words of status, time, grade, place and licence: they say nothing of the work once something else does.
pub(crate) const BESIDE: &[&str] = &[
    "accredited",
    "agree",
    "agreee",
    "alberta",
    "asap",
    "autonome",
    "available",
    "bilingual",
    "bilingue",
    "brampton",
    "calgary",
    "canada",
    "career",
    "casual",
    "certified",
    "certifie",
    "certifiee",
    "confirme",
    "confirmee",
    "contract",
    "contractual",
    "contractuel",
    "contractuelle",
    "covid",
    "day",
    "days",
    "debutant",
    "debutante",
    "domicile",
    "edmonton",
    "emploi",
    "evening",
    "evenings",
    "experience",
    "experienced",
    "experimente",
    "experimentee",
    "flexible",
    "flottant",
    "fluent",
    "freelance",
    "freelancer",
    "ftc",
    "fulltime",
    "gatineau",
    "grad",
    "graduate",
    "halifax",
    "hamilton",
    "hiring",
    "hourly",
    "hybrid",
    "hybride",
    "immediate",
    "immediately",
    "independant",
    "independante",
    "independent",
    "intermediaire",
    "intermediate",
    "job",
    "jobs",
    "jour",
    "journeyman",
    "journeyperson",
    "jr",
    "junior",
    "kitchener",
    "laval",
    "level",
    "licence",
    "licenced",
    "license",
    "licensed",
    "london",
    "long",
    "looking",
    "manitoba",
    "maternity",
    "mississauga",
    "montreal",
    "needed",
    "new",
    "night",
    "nights",
    "niveau",
    "nuit",
    "offer",
    "ontario",
    "opening",
    "opportunity",
    "opportunite",
    "ottawa",
    "overnight",
    "overnights",
    "parttime",
    "permanent",
    "permanente",
    "permanents",
    "pigiste",
    "position",
    "poste",
    "postes",
    "qualified",
    "qualifie",
    "qualifiee",
    "quebec",
    "red",
    "regina",
    "registered",
    "regular",
    "regulier",
    "reguliere",
    "remote",
    "remotely",
    "remplacement",
    "replacement",
    "role",
    "saisonnier",
    "saisonniere",
    "saskatchewan",
    "saskatoon",
    "seal",
    "season",
    "seasonal",
    "seeking",
    "senior",
    "seniors",
    "shift",
    "shifts",
    "site",
    "soir",
    "sr",
    "student",
    "students",
    "summer",
    "surrey",
    "teletravail",
    "telework",
    "temp",
    "temporaire",
    "temporary",
    "term",
    "toronto",
    "travail",
    "trainee",
    "unionized",
    "unionised",
    "urgent",
    "urgently",
    "vacancy",
    "vancouver",
    "victoria",
    "wanted",
    "weekend",
    "weekends",
    "winnipeg",
    "work",
    "etudiant",
    "etudiante",
    "ete",
    "fin",
    "semaine",
    "we",
    "are",
];
/// The same in two words.
pub(crate) const BESIDE_PAIRS: &[(&str, &str)] = &[
    ("a", "pigiste"),
    ("entry", "level"),
    ("full", "time"),
    ("grande", "experience"),
    ("half", "time"),
    ("high", "paying"),
    ("home", "based"),
    ("in", "charge"),
    ("mat", "leave"),
    ("maternity", "leave"),
    ("mi", "temps"),
    ("my", "own"),
    ("on", "call"),
    ("on", "site"),
    ("own", "account"),
    ("own", "vehicle"),
    ("part", "time"),
    ("per", "diem"),
    ("plein", "temps"),
    ("self", "employed"),
    ("short", "term"),
    ("sur", "appel"),
    ("sur", "place"),
    ("temps", "complet"),
    ("temps", "partiel"),
    ("temps", "plein"),
    ("travailleur", "autonome"),
    ("travailleuse", "autonome"),
    ("fixed", "term"),
    ("live", "in"),
    ("live", "out"),
    ("new", "grad"),
    ("owner", "operator"),
    ("a", "contrat"),
    ("long", "term"),
    ("a", "forfait"),
];
/// What a person says around a description of the work.
pub(crate) const TALK: &[&str] = &[
    "a", "aime", "aimerais", "am", "an", "as", "at", "be", "do", "does", "doing", "fais", "fait", "for",
    "gens", "he", "i", "im", "is", "j", "je", "like", "love", "my", "people", "person", "personne", "quelqu",
    "qui", "she", "somebody", "someone", "suis", "that", "the", "they", "to", "un", "une", "veux",
    "voudrais", "want", "who", "whos", "would",
];

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

/// Headings, folded, below which conditions stand: up to an empty line or the next heading where `true`, else in one
/// short line. A heading of duties ends them.
pub(crate) const HEADS: &[(&str, bool)] = &[
    ("education", false),
    ("etudes", false),
    ("scolarite", false),
    ("experience", false),
    ("languages", false),
    ("language", false),
    ("langues", false),
    ("langue", false),
    ("work setting", false),
    ("milieu de travail", false),
    ("hours", false),
    ("schedule", false),
    ("location", false),
    ("salary", false),
    ("wage", false),
    ("salaire", false),
    ("horaire", false),
    ("lieu de travail", false),
    ("credentials", true),
    ("certificates licences memberships and courses", true),
    ("qualifications", true),
    ("requirements", true),
    ("exigences", true),
    ("job requirements", true),
    ("minimum qualifications", true),
    ("preferred qualifications", true),
    ("who you are", true),
    ("about you", true),
    ("what you bring", true),
    ("skills", true),
    ("personal suitability", true),
    ("qualites personnelles", true),
    ("benefits", true),
    ("avantages", true),
    ("avantages sociaux", true),
    ("health benefits", true),
    ("financial benefits", true),
    ("other benefits", true),
    ("long term benefits", true),
    ("what we offer", true),
    ("ce que nous offrons", true),
    ("nous offrons", true),
    ("perks", true),
    ("about us", true),
    ("about the company", true),
    ("who we are", true),
    ("a propos de nous", true),
    ("qui sommes nous", true),
    ("our company", true),
    ("how to apply", true),
    ("comment postuler", true),
    ("pour postuler", true),
    ("to apply", true),
    ("application process", true),
    ("who can apply to this job", true),
    ("who can apply", true),
    ("qui peut postuler", true),
    ("equal opportunity", true),
    ("employment equity", true),
    ("equity statement", true),
    ("diversity and inclusion", true),
    ("work conditions and physical capabilities", true),
    ("physical demands", true),
    ("working conditions", true),
    ("conditions de travail", true),
    ("additional information", true),
    ("security and safety", true),
    ("transportation travel information", true),
    ("work location information", true),
    ("screening questions", true),
    ("compensation", true),
    ("remuneration", true),
    ("screening", true),
    ("vos competences", true),
    ("competences", true),
    ("profil recherche", true),
    ("votre profil", true),
    ("hours per week", false),
    ("start date", false),
    ("date de debut", false),
    ("vacancies", false),
    ("job type", false),
    ("employment type", false),
    ("employment groups", false),
    ("langue de travail", false),
];

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
];
