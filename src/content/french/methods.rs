//! Methods and bases of figures in French.

use super::Table;

pub(super) const TABLE: Table = Table { whole: WHOLE, templates: TEMPLATES };

const WHOLE: &[(&str, &str)] = &[
    ("100 - net exposure", "100 - exposition nette"),
    ("a figure is missing", "un chiffre manque"),
    (
        "cosine of the OaSIS scores (skills, abilities, knowledge, work activities; a unit group is the mean of its profiles), shown as its percentile among all pairs of unit groups",
        "cosinus des notes du SIPeC (compétences, capacités, connaissances, activités de travail; un groupe de base est la moyenne de ses profils), montré par son percentile parmi toutes les paires de groupes de base",
    ),
    ("different hours", "heures différentes"),
    ("different periods", "périodes différentes"),
    ("different places", "lieux différents"),
    (
        "each input is 10 x its mid-rank percentile among unit groups, turned so that more is better; rating = weighted mean of the inputs that exist; range = 10th to 90th percentile of 1,000 draws of weights from a Dirichlet distribution around yours (concentration 30, fixed seed)",
        "chaque élément est 10 x son percentile à mi-rang parmi les groupes de base, tourné de sorte que plus soit mieux; cote = moyenne pondérée des éléments qui existent; intervalle = du 10e au 90e percentile de 1 000 tirages de poids d'une loi de Dirichlet autour des vôtres (concentration 30, graine fixe)",
    ),
    ("ease of entry", "facilité d'accès"),
    (
        "for each role the longest step of schooling (college, university, apprenticeship) among its steps of training; steps are not added up; the range spans all roles",
        "pour chaque rôle, la plus longue étape d'études (collège, université, apprentissage) parmi ses étapes de formation; les étapes ne s'additionnent pas; l'intervalle couvre tous les rôles",
    ),
    ("full-time hours", "heures à temps plein"),
    ("hourly pay x hours a week x 52.14 weeks", "salaire horaire x heures par semaine x 52,14 semaines"),
    ("low AI exposure", "faible exposition à l'IA"),
    (
        "mean of the measures' mid-rank percentiles among unit groups, two at least",
        "moyenne des percentiles à mi-rang des mesures parmi les groupes de base, deux au moins",
    ),
    (
        "mean over the roles of a unit group, each the mean over its O*NET occupations",
        "moyenne des rôles d'un groupe de base, chacun étant la moyenne de ses professions d'O*NET",
    ),
    (
        "mean rank of COPS openings and of vacancies",
        "rang moyen des postes à pourvoir du SPPC (COPS) et des postes vacants",
    ),
    (
        "mean rank of COPS's 2024-2033 assessment and of openings per worker",
        "rang moyen de l'évaluation 2024-2033 du SPPC (COPS) et des postes à pourvoir par personne en emploi",
    ),
    (
        "mean rank of the TEER digit and of few months of schooling",
        "rang moyen du chiffre FÉER et du peu de mois d'études",
    ),
    ("median pay", "salaire médian"),
    (
        "modelled from the 10th, 50th and 90th percentile: quantile function log-linear between them and flat beyond; entry = lower third, mid = middle third, senior = upper third; centre = mean of the third, range cut at the 10th and 90th percentile",
        "modélisé à partir des 10e, 50e et 90e percentiles : fonction quantile log-linéaire entre eux et plate au-delà; début = tiers inférieur, milieu = tiers central, expérimenté = tiers supérieur; centre = moyenne du tiers, intervalle coupé aux 10e et 90e percentiles",
    ),
    ("one is paid by the year", "l'un est payé à l'année"),
    ("openings 2024-2033 / employment 2023", "postes à pourvoir 2024-2033 / emploi 2023"),
    ("openings and vacancies", "postes à pourvoir et postes vacants"),
    ("outlook", "perspectives"),
    (
        "percentile rank of C-AIOE = AIOE x (1 - (complementarity - 0.3483)); the mean rank of the measures where there is no AIOE",
        "rang percentile de C-AIOE = AIOE x (1 - (complémentarité - 0,3483)); le rang moyen des mesures là où il n'y a pas d'AIOE",
    ),
    (
        "rank of the closeness of usual hours to 40 a week; benefits are not published",
        "rang de la proximité des heures habituelles à 40 par semaine; les avantages sociaux ne sont pas publiés",
    ),
    ("rank of the median wage (Canada)", "rang du salaire médian (Canada)"),
    (
        "sum over years t = 0, 1, ... of (gain x probability - tuition - pay forgone) / (1 + r)^t; break-even is the first year in which the running sum is not negative",
        "somme sur les années t = 0, 1, ... de (gain x probabilité - droits de scolarité - salaire perdu) / (1 + r)^t; le seuil de rentabilité est la première année où la somme cumulée n'est pas négative",
    ),
    (
        "written by the project from the sources listed, checked against the official text",
        "rédigé par le projet à partir des sources indiquées, vérifié avec le texte officiel",
    ),
];

const TEMPLATES: &[(&str, &str)] = &[];
