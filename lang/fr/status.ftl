status-saved = { $code } gardée; { $note } ajoute une note, { $undo } annule
status-removed = { $code } retirée; { $undo } annule
