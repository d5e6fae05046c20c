### Fetching the publishers' files, and why one could not be fetched.

# $url (text): address
fetch-mirror = METIER_MIRROR is { $url }; an address that begins with https:// is needed, or one of this machine
# $host (text): server
# $detail (text): as the system says it
fetch-unreachable = { $host } cannot be reached ({ $detail }). Your data is as it was. Try again when you are connected, or bring in a file with `metier import`.
# $url (text): address
# $status (text): number of the answer
fetch-status = { $url } answers { $status } in the place of a file. Your data is as it was. Look for the file on the publisher's page (`metier sources`) and bring it in with `metier import`.
# $url (text): address
# $most (number): megabytes
fetch-large = { $url } is larger than { $most } MB, which no file of its kind is; nothing was kept
# $url (text): address
fetch-page = { $url } is a page and no file: the server may be under repair, or a network may ask you to sign in first. Your data is as it was.
# $url (text): address
# $done (count): bytes
# $all (count): bytes
fetch-cut = { $url } broke off after { $done } of { $all } bytes. The same command goes on from there.
# $url (text): address
fetch-answer = { $url } answers something that the open data portal never did. Your data is as it was.
# $url (text): address
# $name (text): what its name would look like
fetch-not-offered = { $url } offers no file { $name }. Your data is as it was.
# $file (text): path
# $error (text): as the system says it
fetch-write = { $file } cannot be written ({ $error }). Your data is as it was.
# $file (text): its name
fetch-held = { $file } is the newest, and you have it already.
# $file (text): its name
# $read (number): megabytes
# $all (number): megabytes
fetch-progress = { $file }: { $read } of { $all } MB; Ctrl-C stops, and the same command goes on
# $file (text): its name
# $read (number): megabytes
fetch-progress-open = { $file }: { $read } MB; Ctrl-C stops
# $file (text): names
# $host (text): server
fetch-done = Fetched from { $host }: { $file }
