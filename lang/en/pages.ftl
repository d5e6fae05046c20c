### What stands on the pages about an occupation.


## Names of the pages

page-overview = Overview
page-duties = Duties
page-requirements = Requirements
page-training = Training
page-outlook = Outlook
page-immigration = Immigration
page-pay = Pay
page-ai = AI
page-skills = Skills
# Short names where there is little room
page-short-overview = Info
page-short-duties = Task
page-short-requirements = Needed
page-short-training = Study
page-short-outlook = Jobs
page-short-immigration = Immigr.
page-short-pay = Pay
page-short-ai = AI
page-short-skills = Skill
not-written = The text of this occupation is not written yet; every published figure is shown.
# $language (text): name of a language
prose-in = The texts about occupations are in { $language } only.
# $role (text): name of the role
# $at (count): its number
# $count (count): how many roles there are
role-of = { $role } (role { $at } of { $count })

## Duties

duties-employers = Employers
duties-profile = Federal profile
# $key (key): the key that chooses a role
duties-role-hint = One role is chosen; { $key } shows another or all of them.

## Requirements

requirements-asked = What is asked for
requirements-credentials = Certificates, licences and registrations
requirements-none = The official text names none.
requirements-nothing = The official text asks for nothing in particular.
requirements-abroad = Trained abroad
requirements-abroad-regulator = The regulator of the province or territory decides whether it counts, not the employer. Ask it first what it recognizes, which examination or training is missing, how long that takes and what it costs.
requirements-abroad-trade = The apprenticeship authority of the province or territory decides whether training and hours in the trade count. Ask it first whether you may sit the certificate's examination, and what is missing.
roles-for = for
roles-all = All roles

## Training

training-steps = Steps
training-ways = Ways in, by the steps above
training-way = way in
# $first (text): steps
# $second (text): the steps that replace them
training-either = { $first }, or { $second }
# $steps (text): steps that replace each other
training-together = ({ $steps })
# $steps (text): steps that not everybody takes
training-perhaps = perhaps { $steps }
training-no-cost = No cost is shown: no published table gives tuition by occupation. The payback what-if takes the tuition that you enter.
training-next = Where people go from here
training-no-next = The official text names no move.
move-official = named officially
move-typical = typical

## Outlook

# $years (text): the years, as 2024-2033
outlook-projection = Projection { $years }, Canada
# $place (text): a province
outlook-canada-only = The ten-year projection is made for Canada as a whole, not for { $place }.
outlook-prose-canada = In Canada as a whole:
# $years (text): the years, as 2024-2033
outlook-assessment = Assessment { $years }
# $year (text): the year
outlook-employment = Employment { $year }
# $count (number): persons
# $change (number): per cent
outlook-change = { $count } ({ $change } % in ten years)
outlook-openings = Openings
outlook-openings-growth = from growth
outlook-openings-retirements = from retirements
outlook-openings-other = from death and emigration
outlook-openings-replacement = to replace people
outlook-seekers = Job seekers
outlook-seekers-school = school leavers
outlook-seekers-immigrants = immigrants
outlook-seekers-other = from other work, a return, studies
outlook-rounding = The publisher rounds each figure, so parts may not add up to the last digit.
outlook-per-worker = Openings per worker
outlook-vacancies = Vacancies
# $place (text): the place
outlook-vacancies-in = Vacancies, { $place }
# $asked (text): the place asked for
# $shown (text): the place shown
outlook-vacancies-elsewhere = Not published for { $asked }, showing { $shown }
# $asked (text): the place asked for
# $reasons (text): why its quarters show no count
# $shown (text): the place shown
outlook-vacancies-hidden = { $asked }: { $reasons }, showing { $shown }
outlook-course = Over time
# $year (text): the year
# $n (text): its quarter, 1 to 4
outlook-quarter = { $year }Q{ $n }
# $letters (text): letters of quality
outlook-quality-letters = quality { $letters }
# $letter (text): letter of quality
# $words (text): what it means
outlook-quality = { $words } (quality { $letter })
outlook-bc = British Columbia's own projection
outlook-growth = Growth a year
outlook-head-people = people
outlook-head-change = in ten years
outlook-head-posts = vacancies
outlook-head-quality = quality of the figure
# $first (number): per cent a year
# $next (number): per cent a year
# $all (number): per cent a year
outlook-growth-bc = { $first } % in the first five years, { $next } % in the next five, { $all } % over the ten
