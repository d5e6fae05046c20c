### Terms of the field, one for each value of an enum, in the words that the classification and its publishers use.


## How firmly something is asked

strength-required = required
strength-usual = usually required
strength-may-be = may be required
strength-asset = an asset
papers-licence-required = licence required
papers-licence-by-role = licence by role
papers-licence-somewhere = licence required in some provinces
papers-licence-usual = licence usual
papers-licence-may-be = licence sometimes asked
papers-registration-required = registration required
papers-registration-by-role = registration by role
papers-registration-somewhere = registration required in some provinces
papers-registration-usual = registration usual
papers-registration-may-be = registration sometimes asked
papers-certificate-required = certificate required
papers-certificate-by-role = certificate by role
papers-certificate-somewhere = certificate required in some provinces
papers-certificate-usual = certificate usual
papers-certificate-may-be = certificate sometimes asked
papers-driving-required = driver's licence required
papers-driving-by-role = driver's licence by role
papers-driving-somewhere = driver's licence required in some provinces
papers-driving-usual = driver's licence usual
papers-driving-may-be = driver's licence sometimes asked
papers-no-licence = no licence
papers-no-other = no other licence
papers-counted = How many

## What a requirement is about

requirement-education = education
requirement-training = training
requirement-experience = experience
requirement-certification = certification
requirement-licence = licence
requirement-driving = driver's licence
requirement-registration = registration
requirement-language = language
requirement-security = security
requirement-other = other

## Kinds of certificates

credential-certification = certification
credential-licence = licence
credential-driving = driver's licence
credential-registration = registration
credential-trade = trade certificate
credential-membership = membership
credential-course = course certificate
credential-clearance = clearance

## Where something applies

places-everywhere = in all provinces and territories
# $places (text): abbreviations of provinces
places-in = in { $places }
# $places (text): abbreviations of provinces
places-except = everywhere but { $places }

## Where a step of preparation takes place

setting-school = secondary school
setting-college = college
setting-college-short = college
setting-university = university
setting-graduate = graduate school
setting-apprenticeship = apprenticeship
setting-practice = supervised practice
setting-on-the-job = on the job
setting-course = course
setting-exam = examination
setting-work = work experience

## What drives demand

growth-ageing-population = aging population
growth-population-growth = population growth
growth-retirements = retirements
growth-shortage = shortage of people
growth-surplus = surplus of applicants
growth-housing = housing
growth-infrastructure = infrastructure
growth-energy-transition = energy transition
growth-environment = environment
growth-digitalization = digitalization
growth-automation = automation
growth-cyber-security = cyber security
growth-online-trade = online trade
growth-resource-prices = resource prices
growth-foreign-trade = foreign trade
growth-public-funding = public funding
growth-child-care = child care
growth-tourism = tourism
growth-regulation = regulation
growth-rural-need = rural need
growth-business-cycle = business cycle
growth-declining = declining employment

## Balance of openings and job seekers

assessment-strong-surplus = strong risk of surplus
assessment-moderate-surplus = moderate risk of surplus
assessment-balance = balance
assessment-moderate-shortage = moderate risk of shortage
assessment-strong-shortage = strong risk of shortage
recent-strong-surplus = strong signs of surplus
recent-moderate-surplus = moderate signs of surplus
recent-moderate-shortage = moderate signs of shortage
recent-strong-shortage = strong signs of shortage
short-strong-surplus = strong surplus
short-moderate-surplus = moderate surplus
short-moderate-shortage = moderate shortage
short-strong-shortage = strong shortage

## Quality of a count of vacancies

quality-a = excellent
quality-b = very good
quality-c = good
quality-d = acceptable
quality-e = use with caution
quality-f = too unreliable to publish
quality-unknown = not rated

## Levels of the classification

level-broad = broad category
level-major = major group
level-sub-major = sub-major group
level-minor = minor group
level-unit = unit group

## Training, education, experience and responsibilities

teer = Level (TEER)
# $digit (count): the category, 0 to 5
# $words (text): what it usually asks for
teer-meaning = { $digit }, { $words }
teer-management = management
teer-university = usually a university degree
teer-college = usually a college diploma or an apprenticeship of two years or more, or supervising
teer-shorter = usually a shorter college program or apprenticeship, or more than six months of training
teer-secondary = usually secondary school or some weeks of training
teer-demonstration = usually a short demonstration, no formal schooling
teer-management-short = management
teer-university-short = university
teer-college-short = college or trade
teer-shorter-short = shorter training
teer-secondary-short = secondary school
teer-demonstration-short = shown on the job

## How a position of a field relates to a unit group

relation-same = same as
relation-narrower = narrower than
relation-broader = broader than
relation-part-of = part of

## Countries

country-canada = Canada
country-new-zealand = New Zealand

## Experience

experience-entry = entry
experience-mid = mid
experience-senior = senior
# $experience (text): entry, mid or senior
# $years (text): range of years, as 0-3
experience-years = { $experience }, { $years } years
# $experience (text): entry, mid or senior
# $years (text): range of years, as 0-3
experience-short = { $experience } ({ $years } y)

## Families of the skills taxonomy

family-skills = Skills
family-abilities = Abilities
family-knowledge = Knowledge
family-activities = Work activities
scale-none = does not apply
scale-basic = basic
scale-intermediate = intermediate
scale-advanced = advanced
scale-lowest = lowest
scale-low = low
scale-moderate = moderate
scale-high = high
scale-highest = highest
# $low (text): the level below
# $high (text): the level above
scale-between = { $low } to { $high }

## Holland's interests

interest-realistic = realistic
interest-investigative = investigative
interest-artistic = artistic
interest-social = social
interest-enterprising = enterprising
interest-conventional = conventional
# $letters (text): letters, as RSI
# $words (text): their words
interest-words = { $letters } ({ $words })

## Inputs of the rating

input-pay = median pay
input-outlook = outlook
input-exposure = low AI exposure after protection
input-exposure-short = low AI less protection
input-volume = openings and vacancies
input-entry = ease of entry
input-hours = full-time hours

## How long something takes

# $n (count): years
duration-years = { $n ->
    [one] { $n } year
   *[other] { $n } years
}
# $low (count): fewest years
# $high (count): most years
duration-years-range = { $low }-{ $high } years
# $n (count): most years
duration-up-to-years = { $n ->
    [one] up to { $n } year
   *[other] up to { $n } years
}
# $n (number): years, with a half
duration-half-years = { $n } years
# $low (number): fewest years
# $high (number): most years
duration-half-years-range = { $low }-{ $high } years
# $n (number): most years
duration-up-to-half-years = up to { $n } years
# $n (count): months
duration-months = { $n ->
    [one] { $n } month
   *[other] { $n } months
}
# $low (count): fewest months
# $high (count): most months
duration-months-range = { $low }-{ $high } months
duration-under-month = under a month
# $low (text): the shortest
# $high (text): the longest
duration-from-to = { $low } to { $high }
# $years (text): whole years
# $rest (count): months above them
duration-years-months = { $rest ->
    [one] { $years } and { $rest } month
   *[other] { $years } and { $rest } months
}
# $length (text): the length
# $basis (text): what the judgment rests on
duration-estimated = about { $length } (estimated: { $basis })
duration-not-stated = length not stated

## How a figure came to be

kind-published = published
kind-modelled = worked out
kind-estimated = judged by us
# What a requirement rests on where the classification does not say it
kind-rules = today's rules as we know them
kind-claimed = claimed by others
kind-annualized = published, a year worked out
kind-by-year = published by the year
# $year (text): year of an edition
period-edition = edition { $year }
period-undated = no date on the page

## Why there is no figure

# $reason (text): why there is no figure
no-data = no data: { $reason }
# $place (text): abbreviation of the place
missing-not-published = not published for { $place }
missing-not-in-table = not in the table at hand; the publisher's own file, once imported, has it
missing-unreliable = too unreliable to be published (F)
missing-confidential = confidential (x)
missing-not-available = not available (..)
missing-no-reason = the publisher gives none, and no reason
missing-workbc = British Columbia's WorkBC gives none for this occupation
missing-cops = the federal projection (COPS) gives none for this occupation (N/A)
missing-dais = the one study of it does not cover this occupation
missing-vacancies = the table of vacancies has no row for this occupation
missing-not-mapped = the U.S. list has no such occupation
# $have (count): measures of AI there are
# $need (count): measures needed
missing-too-few = { $have ->
    [one] { $have } measure of AI covers it
   *[other] { $have } measures of AI cover it
}, { $need } are needed
# $have (count): per cent carried
# $need (count): per cent needed
missing-carries = not rated: the figures known carry { $have } % of your weights, { $need } % are needed
missing-not-assessed = no assessment published
missing-not-written = not written yet
missing-needs-percentiles = needs two percentiles, which is missing
missing-needs-middle = the middle is published at the minimum wage or at the lowest figure for pay by the year
missing-needs-openings = needs openings and employment, which is missing

## Units of pay

unit-year = CAD/year
unit-hour = CAD/h
# $unit (text): CAD a year
basis-full-time = { $unit } at 40 hours a week
# $unit (text): CAD a year
basis-usual = { $unit } at usual hours

## Places

# $name (text): of the economic region
# $province (text): its abbreviation
place-region = { $name }, { $province }
place-world = world
place-canada = Canada
place-nl = Newfoundland and Labrador
place-pe = Prince Edward Island
place-ns = Nova Scotia
place-nb = New Brunswick
place-qc = Quebec
place-on = Ontario
place-mb = Manitoba
place-sk = Saskatchewan
place-ab = Alberta
place-bc = British Columbia
place-yt = Yukon
place-nt = Northwest Territories
place-nu = Nunavut
place-the-canada = Canada
place-the-nl = Newfoundland and Labrador
place-the-pe = Prince Edward Island
place-the-ns = Nova Scotia
place-the-nb = New Brunswick
place-the-qc = Quebec
place-the-on = Ontario
place-the-mb = Manitoba
place-the-sk = Saskatchewan
place-the-ab = Alberta
place-the-bc = British Columbia
place-the-yt = Yukon
place-the-nt = the Northwest Territories
place-the-nu = Nunavut
# $name (text): the region
# $province (text): code of its province
place-the-region = { $name }, { $province }
strength-provided = provided by the employer
# $n (count): hours
duration-hours = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
}
# $n (count): days
duration-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
# $n (count): weeks
duration-weeks = { $n ->
    [one] { $n } week
   *[other] { $n } weeks
}
# $length (text): the longest
duration-up-to = up to { $length }
# $low (count): the shortest
# $high (text): the longest with its unit
duration-range = { $low }-{ $high }
our-judgement = our judgment
entry-idea = idea
entry-exploring = exploring
entry-applying = applying
entry-dropped = dropped
