source-kind = Nature
source-shown = Affiché
source-no-figure = Il n'y a pas de chiffre ici, donc pas de source à nommer.
source-method = Méthode
source-period = Période
source-geography = Lieu
source-asked = Demandé
source-asked-not = { $place }, qui n'en a pas
source = Source
source-coverage = Couverture
source-coverage-of = { $n } professions sur { $all }
source-coverage-none = non comptée par profession
source-yesterday = { $day } (hier)
source-days-ago = { $day } ({ $days ->
    [one] il y a { $days } jour
   *[other] il y a { $days } jours
})
source-not-recorded = non noté
source-publisher = Éditeur
source-edition = Édition
source-address = Adresse
source-address-unknown = inconnue
source-licence = Licence
source-read-on = Lu le
source-note = Note
source-all = Chaque chiffre à l'écran vient d'une de ces sources. Les éditeurs ne cautionnent rien ici.
source-not-known = inconnu
source-not-dated = non datée
source-not-stated = non indiqué
licence-ogl = Licence du gouvernement ouvert - Canada
licence-statcan = Licence ouverte de Statistique Canada
licence-bc = droit d'auteur du gouvernement de la Colombie-Britannique : chiffres seulement
licence-pages = conditions propres à chaque page
licence-page = conditions de la page
licence-none = aucune licence indiquée : chiffres seulement
licence-not-commercial = conditions de sa page : aucune redistribution commerciale
