### What the last line of the screen says after a command.

# $code (text): code of the unit group
# $note (key): the key that writes a note
# $undo (key): the key that undoes
status-saved = { $code } saved; { $note } adds a note, { $undo } undoes
# $code (text): code of the unit group
# $undo (key): the key that undoes
status-removed = { $code } taken off; { $undo } undoes
status-language = Language: English.
status-titles-english = Titles and texts are in English.
status-titles-french = Titles and texts are in French.
