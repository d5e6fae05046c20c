//! What the last line says after a key, in French.

use super::Table;

pub(super) const TABLE: Table = Table { whole: WHOLE, templates: TEMPLATES };

const WHOLE: &[(&str, &str)] = &[
    (
        "A year's pay is now 40 hours a week x 52.14 weeks.",
        "Le salaire annuel est maintenant 40 heures par semaine x 52,14 semaines.",
    ),
    (
        "A year's pay is now usual hours x 52.14 weeks, where they are published.",
        "Le salaire annuel est maintenant heures habituelles x 52,14 semaines, là où elles sont publiées.",
    ),
    ("All TEER categories.", "Toutes les catégories FÉER."),
    ("All roles of the unit group.", "Tous les rôles du groupe de base."),
    ("At least one weight must be above zero.", "Au moins un poids doit être au-dessus de zéro."),
    ("Choose an occupation first.", "Choisissez d'abord une profession."),
    (
        "Choose an occupation first: open a branch of the tree, or search with /.",
        "Choisissez d'abord une profession : ouvrez une branche de l'arbre, ou cherchez avec /.",
    ),
    ("Choose the occupation to retrain for first.", "Choisissez d'abord la profession visée."),
    ("Done again.", "Rétabli."),
    ("Exposure to AI", "Exposition à l'IA"),
    (
        "New here? Type / and a job you know, in English or French. ? shows the keys.",
        "Nouveau ici? Tapez / et un métier que vous connaissez. Les touches : ?",
    ),
    ("No figure stands here: 5 lists all sources.", "Aucun chiffre ici : 5 liste toutes les sources."),
    (
        "No figure stands here: move to a line with one, or press 5 for all sources.",
        "Aucun chiffre ici : allez sur une ligne qui en a un, ou appuyez sur 5 pour toutes les sources.",
    ),
    (
        "No wage is published for one of the two occupations.",
        "Aucun salaire n'est publié pour l'une des deux professions.",
    ),
    (
        "Not kept: no folder for your files is known; set METIER_CONFIG_DIR.",
        "Non gardé : aucun dossier connu pour vos fichiers; définissez METIER_CONFIG_DIR.",
    ),
    (
        "Nothing is saved yet: there is nothing to remove.",
        "Rien n'est encore gardé : il n'y a rien à enlever.",
    ),
    ("Pay by experience", "Salaire selon l'expérience"),
    ("Pay by the hour.", "Salaire à l'heure."),
    ("Pay by the year.", "Salaire par an."),
    ("Published steps", "Étapes publiées"),
    (
        "Put your present occupation into the comparison with c, then choose the new one.",
        "Mettez votre profession actuelle dans la comparaison avec c, puis choisissez la nouvelle.",
    ),
    ("Saved, together with what another window wrote.", "Gardé, avec ce qu'une autre fenêtre a écrit."),
    ("The mouse is metier's again.", "La souris est de nouveau à metier."),
    (
        "The mouse is the terminal's: select text with it.",
        "La souris est au terminal : sélectionnez du texte avec elle.",
    ),
    (
        "The search index of this build is damaged: build metier again.",
        "L'index de recherche de cette version est endommagé : compilez metier de nouveau.",
    ),
    ("The weights are as they were.", "Les poids sont comme avant."),
    ("There is no shell to go back to.", "Il n'y a pas d'interpréteur où revenir."),
    ("There is nothing to do again.", "Il n'y a rien à rétablir."),
    ("There is nothing to undo.", "Il n'y a rien à annuler."),
    ("This is the first one.", "C'est la première."),
    ("This is the last one.", "C'est la dernière."),
    ("This unit group has one role.", "Ce groupe de base a un seul rôle."),
    ("Titles and codes", "Titres et codes"),
    ("Undone.", "Annulé."),
    ("Weight", "Poids"),
    ("Weights kept.", "Poids gardés."),
    (
        "an assumption: how many years are looked ahead from today",
        "une hypothèse : le nombre d'années considérées à partir d'aujourd'hui",
    ),
    (
        "an assumption: nobody publishes it by occupation",
        "une hypothèse : personne ne le publie par profession",
    ),
    (
        "an assumption: the share of the present pay that is earned beside the school",
        "une hypothèse : la part du salaire actuel gagnée pendant les études",
    ),
    (
        "an assumption: what a dollar next year is worth less than one today",
        "une hypothèse : ce qu'un dollar de l'an prochain vaut de moins qu'un dollar d'aujourd'hui",
    ),
    (
        "entered by you: no published table gives tuition by occupation",
        "entré par vous : aucun tableau publié ne donne les droits de scolarité par profession",
    ),
    (
        "exposure less complementarity; not the chance of losing a job",
        "exposition moins complémentarité; pas le risque de perdre un emploi",
    ),
    (
        "starts from the steps of training of the occupation that one goes to; change it to your program's length",
        "part des étapes de formation de la profession visée; changez-le pour la durée de votre programme",
    ),
    (
        "yours: it says how much this input matters to you, not how good the occupation is",
        "le vôtre : il dit combien cet élément compte pour vous, pas combien la profession est bonne",
    ),
];

const TEMPLATES: &[(&str, &str)] = &[
    ("Role: {}. {} takes it back.", "Rôle : {}. {} l'annule."),
    ("{} saved with a note", "{} gardé avec une note"),
    ("note to {} written", "note sur {} écrite"),
    ("{} (the same as the baseline)", "{} (identique à la base)"),
    ("{} ({} against the baseline)", "{} ({} par rapport à la base)"),
    ("Net exposure to AI · {}", "Exposition nette à l'IA · {}"),
    ("rank {n} of 100", "rang {} sur 100"),
    ("Median pay from · {}", "Salaire médian de départ · {}"),
    ("Median pay to · {}", "Salaire médian d'arrivée · {}"),
    (
        "{t} Pay is shown by the hour: {} shows it by the year.",
        "{} Le salaire est affiché à l'heure : {} l'affiche par an.",
    ),
    ("Theme: {}", "Thème : {}"),
    (
        "{}: press f for its place in the classification",
        "{} : appuyez sur f pour sa place dans la classification",
    ),
    ("{} saved; n adds a note, U undoes", "{} gardé; n ajoute une note, U annule"),
    ("{} taken off; U undoes", "{} retiré; U annule"),
    ("{} is already the last one.", "{} est déjà la dernière."),
    ("{} is already the first one.", "{} est déjà la première."),
    ("{} is now number {n} of {n}.", "{} est maintenant numéro {} sur {}."),
    ("{} removed; {} brings it back.", "{} enlevé; {} le remet."),
    ("{} taken out of the comparison", "{} retiré de la comparaison"),
    (
        "{n} occupations can be compared at once: take one out with c.",
        "{} professions peuvent être comparées à la fois : retirez-en une avec c.",
    ),
    (
        "{} is compared ({n} of {n}); 2 shows the comparison",
        "{} est comparé ({} sur {}); 2 montre la comparaison",
    ),
    ("Shortlist written to {}", "Sélection écrite dans {}"),
    ("The shortlist could not be written: {}", "La sélection n'a pas pu être écrite : {}"),
    (
        "The first {n} characters were sent to the terminal's clipboard; the text is longer.",
        "Les {} premiers caractères ont été envoyés au presse-papiers du terminal; le texte est plus long.",
    ),
    (
        "{n} characters sent to the terminal's clipboard.",
        "{} caractères envoyés au presse-papiers du terminal.",
    ),
    ("{n} character sent to the terminal's clipboard.", "{} caractère envoyé au presse-papiers du terminal."),
    ("Saved. The broken file was set aside as {}", "Gardé. Le fichier endommagé a été mis de côté : {}"),
    (
        "Not kept: mend {} first, it is never overwritten while it is broken.",
        "Non gardé : réparez d'abord {}, il n'est jamais écrasé tant qu'il est endommagé.",
    ),
];
