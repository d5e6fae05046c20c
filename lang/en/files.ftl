### What can be wrong with the user's files and settings, and what was kept.


## Reading

# $file (text): path
# $error (text): as the system says it
file-cannot-read = Cannot read { $file }: { $error }. Look what stands there, and try again.
# $file (text): path
# $error (text): as the system says it
file-no-permission = Cannot read { $file }: { $error }. Check its permissions.
# $file (text): path
file-not-regular = { $file } is not a regular file. Move it away, and try again.
# $file (text): path
# $bytes (count): its size
# $limit (count): the most that is read
file-too-large = { $file } has { $bytes } bytes, more than the { $limit } that are read. Move it away, and try again.
# $file (text): the file
# $bytes (count): its size
# $limit (count): the most that is read
save-too-large = Not saved: { $file } would have { $bytes } bytes, more than the { $limit } that are read; take entries off or shorten notes.
# $file (text): the file
# $bytes (count): its size
# $limit (count): the most that is read
save-tables-too-large = Not saved: { $file } would have { $bytes } bytes, more than the { $limit } that are read; bring in a table with fewer rows.
# $file (text): path
file-altered = { $file } was damaged since it was written (its checksum does not fit).
# $file (text): name of the file
# $line (text): line
# $column (text): column
# $reason (text): what is wrong
# $folder (text): where the file is
file-fault = { $file } line { $line }, column { $column }: { $reason }. Correct the line in { $folder }, or move the file away.
# $file (text): name of the file
# $folder (text): where it is
# $found (text): layout of the file
# $known (text): newest layout known
file-newer = { $file } in { $folder } was written by a newer metier (layout { $found }; this one knows up to { $known }). Update metier; until then the file is left as it is.

## Reasons

# $name (text): field
# $known (text): fields
fault-unknown-field = the field `{ $name }` is not known; the known ones are { $known }
# $key (text): field
# $reason (text): what is wrong
fault-at-key = `{ $key }`: { $reason }
fault-byte = there is a byte here that is not UTF-8 text
fault-text = text in quotes is expected
fault-quote = a closing quote is missing
fault-switch = true or false is expected
fault-whole = a whole number is expected
fault-number = a number is expected
fault-comma = a comma is missing, or a closing bracket
fault-list = a list in [ ] is expected
fault-pairs = pairs in {"{"} {"}"} are expected
fault-opening = an opening ( is expected
fault-colon = a colon is missing
fault-end = the file ends too early
fault-trailing = nothing may follow the closing bracket
# $key (text): field
fault-missing = `{ $key }` is missing
# $key (text): field
fault-twice = `{ $key }` is written twice
fault-name = the name of a field is expected
fault-comment = a comment that begins with /* is not closed
fault-form = it cannot be read as it is written
# $detail (text): what a field accepts
fault-other = { $detail }
# $form (text): the form
fault-weights = { $form } with all six numbers is expected
fault-keys = {"{"}"command": "key"{"}"} in quotes is expected
# $key (text): setting
# $value (text): what stands there
# $accepted (text): what may stand there
fault-not-one = `{ $key }` is "{ $value }", not one of { $accepted }
# $command (text): what was named
fault-no-command = `keys` names "{ $command }", which is no command; `metier config keys` lists them
# $names (text): names of the weights
fault-six-weights = `weights` needs all six: { $names }; each from 0 to 1000, not all of them 0
# $note (text): its note
fault-no-code = an entry has no code; its note is "{ $note }"
# $field (text): field
# $day (text): what stands there
fault-no-day = `{ $field }` is "{ $day }", which is no day; write it as 2026-01-31, or leave it out
# $code (text): what stands there
fault-code-unknown = "{ $code }" is no code of the 516 occupations (NOC 2021); the entry stays on the list as it is, without figures
# $code (text): code
# $line (text): line
fault-code-twice = "{ $code }" stands in line { $line } of the same list already; the two are shown as one, with both notes, and become one at the next save
# $field (text): field
# $day (text): what stands there
fault-day-ahead = `{ $field }` is "{ $day }", a day that has not come yet
# $name (text): name of a list
# $line (text): line
fault-list-twice = a list is called "{ $name }" in line { $line } already; the two are shown as one
# $key (text): field
# $value (text): what stands there
fault-state-unknown = `{ $key }` is "{ $value }", which this program does not know, and is passed over
# $reason (text): why
fault-state-filter = a line of the filter cannot stand and is left out ({ $reason })
# $code (text): code
# $role (text): role
# $value (text): the tick
fault-tick-unknown = no duty of { $code }, role { $role }, answers to the ticked "{ $value }"; the tick stays in the file and counts nowhere
# $key (text): key
# $taken (text): command
# $command (text): other command
fault-key-twice = { $key } is given to both { $taken } and { $command }
# $command (text): command
# $key (text): what stands there
# $names (text): names of keys
fault-key-unknown = { $command }: "{ $key }" names no key: write a character, Ctrl-x, Alt-x, F1 to F12 or one of { $names }
# $command (text): what was named
fault-key-command = "{ $command }" is no command: `metier config keys` lists them

## Keeping

# $reason (text): why
save-refused = Not saved. { $reason }
# $folder (text): path
# $error (text): as the system says it
save-directory = Not saved: nothing can be written in { $folder } ({ $error }). Make the directory writable, or set METIER_CONFIG_DIR to one that is.
# $file (text): path
save-busy = Not saved: another metier holds { $file }. Save again; if that fails, close the other one first.
# $file (text): path
save-read-only = Not saved: { $file } is write-protected. Make it writable, and save again.
# $file (text): path
# $error (text): as the system says it
save-failed = Not saved: writing { $file } failed ({ $error }). The former file is whole; make room, and save again.
files-no-folder = No home directory is known, so nothing can be kept. Set METIER_CONFIG_DIR to a directory of yours.
# $file (text): path
files-configuration = configuration: { $file }
# $file (text): path
files-shortlist = shortlist: { $file }
# $file (text): path
files-state = state: { $file }
# $file (text): path
files-wages = imported wages: { $file }
files-settings = Settings
# $reason (text): what is wrong
state-afresh = Starting afresh, as state.ron cannot be used. { $reason }
# $reason (text): what is wrong
# $filter (key): the key of the filter
state-filter = state.ron: filter: { $reason }. The other criteria hold; { $filter } shows them.
# $n (count): entries
list-readable = The list can be read again: { $n } saved.
list-changed = Another window changed the list; it is shown as it is now.
list-merged = Saved, together with what another window wrote.
# $file (text): path
list-aside = Saved. The broken file was set aside as { $file }
# $file (text): name of the file
# $line (text): line
# $reason (text): what is wrong
# $column (text): column
list-broken = Your list is in { $file }, but line { $line } cannot be read: { $reason } (column { $column }). Nothing is lost.
# $n (count): entries that can be read
list-seen =
    { $n ->
        [one] One entry can be read and is shown.
       *[other] { $n } entries can be read and are shown.
    }
# $key (key): the key that reads again
list-mend = Correct the line, then press { $key }. Or save something: then a new list is written, and the file as it is put aside beside it.
list-unreadable = Your list cannot be read.
# $key (key): the key that reads again
list-again = Then press { $key }.
# $code (text): code of the unit group
list-taken-off = // { $code } was taken off
list-order = // the order of the entries
# $code (text): code of the unit group
# $note (text): the note
draft-not-kept = The note that was being written, to { $code }: { $note }
wages-unreadable = The wages that you brought in cannot be read; the figures of this program are shown.
# $year (text): edition
# $own (text): edition of the program
wages-older = The wages that you brought in are of { $year }, older than those of this program ({ $own }); the figures of this program are shown.
wages-again = `metier import --kind wages --file FILE` brings them in again, `metier import --remove wages` takes the file away.
# $name (text): what was named
# $known (text): settings
setting-unknown = "{ $name }" is no setting; the settings are { $known }
# $detail (text): what is wrong
program-damaged = The data of this program is damaged ({ $detail }): install or build metier again.
run-dumb = The terminal calls itself dumb (TERM=dumb), so the dashboard cannot be drawn on it. Where it can place text, start `TERM=xterm-256color metier`; else use `metier show CODE`, `metier search TEXT` or `metier list`.
run-no-terminal = metier needs a terminal here. For scripts use `metier show CODE`, `metier search TEXT` or `metier list`.
# $n (count): characters
run-copied =
    { $n ->
        [one] { $n } character
       *[other] { $n } characters
    } sent to the terminal's clipboard.
# $n (count): characters
run-copied-first =
    The first { $n ->
        [one] { $n } character was
       *[other] { $n } characters were
    } sent to the terminal's clipboard; the text is longer.
# $value (text): what stands there
# $none (text): word for none
fault-work = `work` is "{ $value }", not the five digits of a unit group, such as "32129", or "{ $none }"
# $value (text): code
fault-work-unknown = `work` is "{ $value }", and no unit group of NOC 2021 has this code: choose it on the screen
# $name (text): variable
# $reason (text): what is wrong
fault-variable = The variable { $name } is left out: { $reason }

## What the system says of a failure

system-not-found = not found
system-denied = access is denied
system-full = no room is left
system-too-large = the file would be too large
system-read-only = the disk is read-only
system-folder = it is a folder
system-no-folder = a part of the path is no folder
system-exists = it is there already
system-cut = the file ends too soon
system-timed-out = no answer in time
system-refused = the connection is refused
system-no-text = it is not text in UTF-8
