status-saved = { $code } gardée; { $note } ajoute une note, { $undo } annule
status-removed = { $code } retirée; { $undo } annule
status-language = Langue : français.
status-titles-english = Les titres et les textes sont en anglais.
status-titles-french = Les titres et les textes sont en français.
