### Fetching the publishers' files, and why one could not be fetched.

fetch-mirror = METIER_MIRROR vaut { $url }; il faut une adresse qui commence par https://, ou une de cet ordinateur
fetch-unreachable = { $host } est injoignable ({ $detail }). Vos données sont telles qu'avant. Réessayez une fois connecté, ou importez un fichier avec « metier import ».
fetch-status = { $url } répond { $status } au lieu d'un fichier. Vos données sont telles qu'avant. Cherchez le fichier sur la page de l'éditeur (« metier sources ») et importez-le avec « metier import ».
fetch-large = { $url } dépasse { $most } Mo, ce que n'atteint aucun fichier de ce genre; rien n'a été gardé
fetch-page = { $url } est une page et non un fichier : le serveur est peut-être en réparation, ou le réseau demande d'abord de s'identifier. Vos données sont telles qu'avant.
fetch-cut = { $url } s'est interrompu après { $done } octets sur { $all }. La même commande reprend à cet endroit.
fetch-answer = { $url } répond autre chose que ce que le portail de données ouvertes a toujours répondu. Vos données sont telles qu'avant.
fetch-not-offered = { $url } n'offre aucun fichier { $name }. Vos données sont telles qu'avant.
fetch-write = { $file } ne peut être écrit ({ $error }). Vos données sont telles qu'avant.
fetch-held = { $file } est le plus récent, et vous l'avez déjà.
fetch-progress = { $file } : { $read } Mo sur { $all }; Ctrl-C arrête, et la même commande reprend
fetch-progress-open = { $file } : { $read } Mo; Ctrl-C arrête
fetch-done = Reçu de { $host } : { $file }
