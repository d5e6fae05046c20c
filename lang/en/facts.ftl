### The three-year outlook, ESDC's likeness, what people studied, how many they are.

## Job Bank's outlook for three years

three-year-very-good = very good
three-year-good = good
three-year-moderate = moderate
three-year-limited = limited
three-year-very-limited = very limited
three-year-undetermined = undetermined
# Head of a column, without the place.
# $period (text): years
three-year-row = Outlook { $period }
# $period (text): years
# $place (text): abbreviation of the place
three-year-heading = Next three years, { $period }, { $place }
# $place (text): abbreviation of the place
three-year-undetermined-note = Job Bank leaves { $place } undetermined for this occupation; the ten years for Canada stand below.
three-year-canada-note = Job Bank gives its three-year outlook by province and territory only, and none for Canada.
three-year-elsewhere = Elsewhere
# $level (text): an outlook
# $places (text): abbreviations of provinces
three-year-in = { $level }: { $places }
three-year-released = Released

## ESDC's Skills Match Matrix

match-not = not similar
match-somewhat = somewhat similar
match-similar = similar
match-very = very similar
# $there (text): how similar
# $back (text): how similar, the other way
esdc-both = { $there }, the way back { $back }
# $level (text): how similar, in both directions
esdc-same = { $level } both ways
# $level (text): how similar, in each direction
esdc-says = federal skills table: { $level }
esdc-label = By the federal skills table
esdc-how-label = How
kin-label = Why it stands here
# $name (text): work that one moves to
kin-step = people go there from here: { $name }
# $name (text): work that one moves to
kin-step-back = people come here from there: { $name }
# $name (text): name of a paper
kin-paper = both ask for: { $name }
# $name (text): employers
kin-employer = both work for: { $name }
esdc-how = the highest level that the Skills Match Matrix of ESDC, the federal department of employment (OaSIS 2025), gives between a profile of the one and a profile of the other, in each direction by itself

## What people studied

study-heading = What people in it studied
study-people = People counted
# $people (number): how many
study-people-value = { $people } with a postsecondary certificate, by the field of the highest one
# $codes (text): the codes of the others
study-folded = Counted together with { $codes }: these are the figures of all of them.
# $share (number): per cent
# $people (number): how many
study-share = { $share } % ({ $people })
# $n (count): how many
study-more = { $n ->
    [one] and { $n } more field
   *[other] and { $n } more fields
}
study-tied = How much the field of study matters
# $rank (number): 0 to 100
study-tied-value = rank { $rank } of 100: 0 anybody's work, 100 the work of one programme
study-tied-distance = Distance from everybody's mix of studies
# $nats (number): distance
study-tied-nats = { $nats } nats (Kullback-Leibler)
study-tied-row = Field of study matters, rank
study-tied-meaning = How far the studies of its people differ from everybody's: 0 is anybody's work, 100 the work of one programme.
study-tied-foot = rank: 0 = anybody's work, 100 = the work of one programme
study-translated = French names of fields are this project's translation.
# $field (text): name of a field of study
study-works-heading = Where people with { $field } work
study-works-as = They work as
# $share (number): per cent of the people with the field
# $people (number): how many
study-works-share = { $share } % of them ({ $people })

## People

# $place (text): abbreviation of the place
people-workforce-in = Labour force 2021, { $place }
people-women-percent = Women, %
people-women = Women
# $share (number): per cent
people-percent = { $share } %
people-unemployment = Unemployment 2025
# $major (text): two digits
people-unemployment-of = Unemployment 2025, major group { $major }, %
# $major (text): two digits
# $others (text): major groups
people-unemployment-shared = Unemployment 2025, major group { $major } with { $others }, %
people-heading = People

## Filter

# $value (text): an outlook
filter-or-better = { $value } or better
# $level (text): how similar
# $code (text): code of the unit group
filter-esdc = { $level } or more, from { $code }
# $place (text): abbreviation of the place
filter-three-year-about = Job Bank's outlook for 2025-2027 in { $place }. Unknown where it is undetermined. Left and right: how good at least.
filter-esdc-about = called so similar by the Skills Match Matrix of ESDC, the federal department of employment (OaSIS 2025), going there. Left and right: how similar at least; or a code.

## One rule for comparing

# $low (text): lowest tenth
# $place (text): the place
claim-wholly-below = Wholly below the lowest tenth of { $place } ({ $low }).
# $high (text): top tenth
# $place (text): the place
claim-wholly-above = Wholly above the top tenth of { $place } ({ $high }).
claim-short-wholly-below = too low
claim-short-wholly-above = too high
# $by (number): difference of pay
pay-by-canada = { $by } by Canada's medians
compare-pair-canada = of both medians for Canada, as one of the two has none in the place, or an older one alone
# $why (text): why two medians are not subtracted
payback-unlike = The two medians are not subtracted: { $why }.
pay-quartiles = Middle half
pay-benefits = With benefits beside the wage
# $share (number): per cent
pay-benefits-value = { $share } % of employees

## What licences ask to be said

source-attribution = Attribution
# $title (text): name of the product
# $edition (text): its edition
attribution-statcan = Adapted from Statistics Canada, { $title }, { $edition }. This does not constitute an endorsement by Statistics Canada of this product.
# $publisher (text): the publisher
# $title (text): name of the product
attribution-ogl = { $publisher }, { $title }: contains information licensed under the Open Government Licence – Canada; no endorsement is implied.
# $title (text): name of the product
attribution-onet = Includes information from the { $title } by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under CC BY 4.0. O*NET is a trademark of USDOL/ETA. Some of it was modified; USDOL/ETA has not approved, endorsed or tested these modifications.
# $publisher (text): the authors
# $title (text): name of the work
attribution-cc = { $publisher }, { $title }: used under CC BY 4.0; the layout was changed.
# $holder (text): who holds the copyright
# $licence (text): the licence
attribution-notice = { $holder }. Licensed under { $licence }, without warranty of any kind; the notice goes with every copy.
language-english = English
language-french = French
