### Immigration: programs, lists, rounds, pilots, the work permit after study.

## Answers

immigration-yes = yes
immigration-no = no
immigration-unknown = unknown
immigration-eligible = eligible occupation
immigration-not-eligible = not eligible
immigration-result = Result
immigration-checked-label = Checked
immigration-in-force-label = Rule in force
immigration-rounds-label = Rounds

## Programs

immigration-nominee-letters = PNP
immigration-atlantic-letters = AIP
immigration-express-entry = Express Entry
immigration-express-entry-rest = Express Entry, rest of Canada
immigration-cec = Canadian Experience Class
immigration-fsw = Federal Skilled Worker Program
immigration-fst = Federal Skilled Trades Program
immigration-the-cec = Canadian Experience Class
immigration-the-fsw = Federal Skilled Worker Program
immigration-the-fst = Federal Skilled Trades Program
immigration-atlantic = Atlantic Immigration Program, job offer in NL, PE, NS or NB
# $name (text): the category
immigration-category = { $name } category
immigration-category-education = education
immigration-category-healthcare = healthcare and social services
immigration-category-stem = STEM
immigration-category-trade = trades
immigration-category-transport = transport
immigration-category-physicians = physicians with Canadian work experience
immigration-category-researchers = researchers with Canadian work experience
immigration-category-senior-managers = senior managers with Canadian work experience
immigration-category-military = skilled military recruits

## Why

# $teer (count): the TEER category
# $takes (text): the TEER categories that it takes
immigration-teer = its TEER category ({ $teer }) is among { $takes }
# $teer (count): the TEER category
# $takes (text): the TEER categories that it takes
immigration-not-teer = its TEER category ({ $teer }) is not among { $takes }
# $teer (count): the TEER category
# $takes (text): the TEER categories that it takes
immigration-not-teer-unless-trade = its TEER category ({ $teer }) is not among { $takes }; trades that the province designates are taken too
# $group (text): code of a group
immigration-in-group = belongs to group { $group }
# $group (text): code of a group
immigration-left-out = group { $group } is left out of the program
immigration-no-group = not among the groups of the program
# $n (count): unit groups on the list
immigration-listed = { $n ->
    [one] on this list of { $n } occupation
   *[other] on this list of { $n } occupations
}
immigration-not-listed = not on this list; another stream may still take it
# $n (count): unit groups on the list
immigration-excluded = { $n ->
    [one] on this list of { $n } occupation that is not considered
   *[other] on this list of { $n } occupations that are not considered
}
# $n (count): unit groups on the list
immigration-not-excluded = { $n ->
    [one] not the { $n } occupation that it refuses; that alone is no yes
   *[other] not among the { $n } occupations that it refuses; that alone is no yes
}
immigration-no-list = the stream publishes no list of occupations

## Since when

# $asked (count): months of work now
# $day (date): the day
# $months (count): months asked before
immigration-in-force-months = { $asked } months of work required since { $day }, { $months } before; since when the code is listed is not published
# $day (date): the day
# $months (count): months of work before
immigration-in-force-longer = a longer time of work required since { $day } than the { $months } months before; since when the code is listed is not published
# $day (date): the day
immigration-in-force-new = a category new on { $day }: there was none before
# $day (date): the day
immigration-in-force-back = a category taken up again on { $day } after it had been dropped

## Rounds of invitations: being listed is not being drawn

# $day (date): the day
# $cutoff (count): lowest rank invited
# $invitations (count): invitations
# $times (text): how many rounds
# $read (date): day of the file
immigration-round = last round { $day }: { $cutoff } points or more, { $invitations } invitations; { $times } in the 12 months before { $read }
# $n (count): rounds
immigration-round-times = { $n ->
    [one] { $n } round
   *[other] { $n } rounds
}
# $n (count): rounds that the file keeps
immigration-round-times-or-more = { $n } rounds or more
# $day (date): the day
# $cutoff (count): lowest rank invited
# $invitations (count): invitations
# $read (date): day of the file
immigration-round-none-since = no round since { $day } ({ $cutoff } points or more, { $invitations } invitations), by the file of { $read }
# Of a program; the rounds for all programs are told apart
# $day (date): the day
# $cutoff (count): lowest rank invited
# $invitations (count): invitations
# $read (date): day of the file
immigration-round-none-alone = no round for this program alone since { $day } ({ $cutoff } points or more, { $invitations } invitations), by the file of { $read }; general rounds and those for French speakers take it too
# Heading of the rounds that are for no one occupation
immigration-open-rounds = Express Entry rounds that ask for no occupation
immigration-open-general = General, all three programs
immigration-open-francophone = For French speakers
immigration-open-nominee = For nominees of a province
immigration-open-agriculture = Agriculture and food (its list is not in the tables)
# $read (date): day of the file
immigration-round-none-yet = no round yet in the file of { $read }
# $day (date): the day
# $cutoff (count): lowest rank invited
immigration-round-short = last round { $day } at { $cutoff } of 1,200 points
immigration-round-short-none = no round yet
# $day (date): the day
immigration-round-short-old = no round since { $day }

## Asked of the person

# $asks (text): what is asked
immigration-asked = asked of the person: { $asks }
# $clb (count): Canadian Language Benchmark
immigration-ask-clb = language: CLB { $clb } or more
# $speak (count): to speak and listen
# $read (count): to read and write
immigration-ask-clb-split = language: CLB { $speak } to speak and listen, { $read } to read and write
# $months (count): months
# $years (count): years
immigration-ask-work-canada = { $years ->
    [one] { $months } months of skilled work in Canada within the last year
   *[other] { $months } months of skilled work in Canada within the last { $years } years
}
immigration-ask-year-schooling-funds = a year of skilled work without a break, schooling assessed, funds to settle
# $n (count): years in the trade
# $years (count): years
immigration-ask-years-trade = { $n ->
    [one] { $n } year in the trade within the last { $years }
   *[other] { $n } years in the trade within the last { $years }
}
immigration-ask-offer-certificate = a job offer or a certificate of qualification
immigration-ask-designated = an offer from a designated employer
immigration-ask-no-points = job offers have given no ranking points since 2025-03-25
# $months (count): months
# $years (count): years
immigration-ask-work-occupation = { $years ->
    [one] { $months } months of work in this occupation within the last year
   *[other] { $months } months of work in this occupation within the last { $years } years
}
# $months (count): months
# $years (count): years
immigration-ask-work-occupation-canada = { $years ->
    [one] { $months } months of work in this occupation in Canada within the last year
   *[other] { $months } months of work in this occupation in Canada within the last { $years } years
}
# $years (count): years
immigration-ask-foreign-force = { $years ->
    [one] { $years } year of service in a recognized foreign force
   *[other] { $years } years of service in a recognized foreign force
}
immigration-ask-forces-offer = a job offer from the Canadian Armed Forces
immigration-ask-profile = a profile in the pool by one of the three programs of Express Entry
# $amounts (text): benchmarks
immigration-ask-language = language: { $amounts }
# $amounts (text): lengths
immigration-ask-experience = work experience: { $amounts }
# $amounts (text): hours
immigration-ask-hours = work within the last five years: { $amounts }
# $amounts (text): levels
immigration-ask-education = schooling: { $amounts }
# $amounts (text): length of work
immigration-ask-language-exempt = no language test after { $amounts } of work
immigration-amount-nothing = no minimum
# $clb (count): Canadian Language Benchmark
immigration-amount-clb = CLB { $clb } or more
# $n (count): months
immigration-amount-months = { $n ->
    [one] { $n } month
   *[other] { $n } months
}
# $n (count): years
immigration-amount-years = { $n ->
    [one] { $n } year
   *[other] { $n } years
}
# $n (count): hours
immigration-amount-hours = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
}
immigration-amount-high-school = a Canadian high school diploma or its equivalent
immigration-amount-year-after = a Canadian diploma of a year after high school or its equivalent
# $a (text): one
# $b (text): the other
immigration-or = { $a } or { $b }
# $amounts (text): amounts
immigration-by-case = { $amounts }, by the case: the page says which
# $amount (text): the amount
# $where (text): the situation
immigration-situation = { $amount } { $where }
# $months (count): months
immigration-in-province = in the province within the last { $months } months
# $months (count): months
immigration-anywhere = in Canada or abroad within the last { $months } months
immigration-schooled-elsewhere = for graduates of another province or territory
# $name (text): the pathway
immigration-pathway = in the pathway { $name }

## The page

immigration-federal = Federal programs
# $names (text): categories, each with its last round
immigration-sum-each = yes, { $names }
# $names (text): categories
# $rounds (text): when it was last drawn
immigration-sum-categories = yes, { $names } · { $rounds }
# $a (text): one
# $b (text): another
immigration-and = { $a } and { $b }
# $names (text): programs
immigration-sum-programs = yes, by { $names }; on no category's list
immigration-sum-no = no: none of its programs takes the occupation
# $day (date): the day
immigration-checked = checked { $day }
# $day (date): the day
# $n (count): days
immigration-checked-ago = { $n ->
    [one] { $day } ({ $n } day ago)
   *[other] { $day } ({ $n } days ago)
}
immigration-not-dated = day of the check not known
# $n (count): lists and rules
# $parts (text): how many say what
immigration-sum-province = { $n ->
    [one] { $n } list or rule: { $parts }
   *[other] { $n } lists or rules: { $parts }
}
# $n (count): how many
immigration-count-yes = { $n ->
    [one] { $n } takes it
   *[other] { $n } take it
}
# $n (count): how many
immigration-count-no = { $n ->
    [one] { $n } does not
   *[other] { $n } do not
}
# $n (count): how many
immigration-count-unknown = { $n ->
    [one] { $n } says neither yes nor no
   *[other] { $n } say neither yes nor no
}
# $n (count): days
immigration-old = The pages were read up to { $n } days ago, which is old: read the page before you rely on it.
immigration-age = Age of the checks
immigration-open-note = Open: the occupation is not on the list, or the stream has no list; another stream may still take it.
immigration-note-points = Points: of 1,200 (Comprehensive Ranking System, CRS) for age, schooling, language and work; 600 of them for a nomination by a province. canada.ca reckons yours: "CRS tool".
immigration-note-clb = CLB: Canadian Language Benchmarks, the levels of English, 1 to 12; CLB 7 is about IELTS General 6.0 in each of the four abilities.
immigration-note-pnp = PNP: Provincial Nominee Program, by which a province chooses people.
immigration-disclaimer = About the occupation only; language, work experience, funds and other personal factors are judged apart. Not legal advice: rules change, read the linked page before you act.
immigration-quebec = Quebec selects its workers by itself, by the program PSTQ: a declaration of interest in Arrima, an invitation, then the selection certificate (CSQ). Express Entry is for the rest of Canada. The tables have nothing of it: quebec.ca/immigration tells more.
# $federal (text): what Express Entry says
immigration-quebec-cell = not for Quebec, which has the PSTQ (Arrima); rest of Canada: { $federal }
# $day (date): the day on which they opened
immigration-home-care = The Home Care Worker Immigration Pilots (child care, home support) opened on { $day } and are not in the tables: whether they take applications now stands on canada.ca under that name.
# $place (text): the territory
immigration-territory = { $place } has a nominee program of its own; nothing of it is in the tables.
# $place (text): the territory
immigration-no-program = { $place } has no nominee program of its own; the federal programs lead there.
# $key (key): the key that shows a source
immigration-hint-source = The source key ({ $key }) on a line shows the address of its page.
immigration-hint-province = Choose a province to see all its streams, those that leave the occupation out included.

## Community pilots

immigration-pilots = Rural and Francophone community pilots
immigration-pilot-rural = Rural Community Immigration Pilot
immigration-pilot-francophone = Francophone Community Immigration Pilot
# $pilot (text): the pilot
# $n (count): unit groups on the list
immigration-pilot-listed = { $n ->
    [one] { $pilot }: on the list of { $n } occupation of the community
   *[other] { $pilot }: on the list of { $n } occupations of the community
}
immigration-pilot-none = No community of the place lists the occupation.
immigration-pilot-note = The employer must be designated by the community; lists change during the year.

## Work permit after study

immigration-permit = Work permit after study in Canada
immigration-permit-length = Length
# $least (count): shortest program, months
# $value (count): months of the permit
immigration-permit-masters = master's program of { $least } months or more: { $value } months
# $least (count): shortest program, months
# $value (count): months of the permit
immigration-permit-long = program of { $least } months or more: { $value } months
# $least (count): shortest program, months
immigration-permit-short = program of { $least } months or more, but less than two years: as long as the program at most
# $least (count): shortest program, months
immigration-permit-combine = lengths of several programs may be added up, each of { $least } months or more
immigration-permit-conditions = Conditions
immigration-permit-once = once in a lifetime
# $value (count): days
immigration-permit-window = { $value ->
    [one] applied for within { $value } day of finishing
   *[other] applied for within { $value } days of finishing
}
# $value (count): months
immigration-permit-program = a program of { $value } months or more
# $value (count): hours of the program
immigration-permit-program-quebec = in Quebec a program of { $value } hours or more
# $value (count): benchmark
immigration-permit-university = CLB { $value } in all four abilities after a university program
# $value (count): benchmark
immigration-permit-college = CLB { $value } in all four abilities after other programs
# $since (date): in force since
immigration-permit-field = a program below a bachelor's degree: in a field of study on the list of canada.ca (by CIP code), if the study permit was applied for from { $since } on; bachelor's, master's and doctorates are exempt
immigration-permit-combine-language = where lengths of programs are added up, the higher of their benchmarks counts
immigration-none = none

# $place (text): province
# $day (text): day of the reading
immigration-province-rounds = Rounds of { $place } by stream, read on { $day }
immigration-province-rounds-note = A round invites by stream, and the score is the province's own, not that of Express Entry. Being listed is not being invited.
# $score (count): points
immigration-province-score = { $score } points or more
# $n (count): invitations
immigration-province-invited =
    { $n ->
        [one] one invitation
       *[other] { $n } invitations
    }
# $hourly (number): least pay, CAD an hour
# $yearly (number): least pay, CAD a year
immigration-province-wage = by wage: { $hourly } CAD/h and { $yearly } CAD/year or more
# $levels (text): TEER categories
immigration-province-teers = TEER { $levels }
# $fields (text): fields of work
immigration-province-fields = fields of work ({ $fields })
# $n (count): invitations
immigration-province-atlantic = { $n } of them by the Atlantic Immigration Program
immigration-part-greater-toronto = Greater Toronto Area
immigration-part-central = Central Ontario without the Greater Toronto Area
immigration-part-eastern = Eastern Ontario
immigration-part-northern = Northern Ontario
immigration-part-southwestern = Southwestern Ontario
immigration-field-all = all
immigration-field-construction = construction
immigration-field-education = education and social services
immigration-field-food = food and lodging
immigration-field-health = health care
immigration-field-manufacturing = manufacturing
immigration-field-other-trades = other trades
immigration-field-professional = professions and IT
immigration-field-sales = sales and services
immigration-field-transport = transport
# $n (count): rounds
immigration-province-times = { $n ->
    [one] the one round in the file
   *[other] one of { $n } rounds in the file
}
