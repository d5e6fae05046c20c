### Where figures come from.

source-kind = Kind
source-shown = Shown
source-no-figure = There is no figure here, so there is no source to name.
source-method = Method
source-period = Period
source-geography = Place
source-asked = Asked for
# $place (text): the place asked for
source-asked-not = { $place }, which has none of its own
source = Source
source-coverage = Coverage
# $n (count): unit groups covered
# $all (count): all unit groups
source-coverage-of = { $n } of { $all } occupations
source-coverage-none = not counted by occupation
# $day (text): the day
source-yesterday = { $day } (yesterday)
# $day (text): the day
# $days (count): how long ago
source-days-ago = { $day } ({ $days ->
    [one] { $days } day ago
   *[other] { $days } days ago
})
source-not-recorded = not recorded
source-publisher = Publisher
source-edition = Edition
source-address = Address
source-licence = Licence
source-read-on = Read on
source-note = Note
source-all = Every figure on the screen comes from one of these. Publishers endorse nothing here.
source-not-known = not known
source-not-dated = not dated
source-not-stated = not stated
# The name of a licence, as its owner gives it in the language where it has one there
licence-ogl = Open Government Licence - Canada
# The name of a licence, as its owner gives it in the language where it has one there
licence-statcan = Statistics Canada Open Licence
licence-bc = copyright Government of British Columbia: figures only
licence-pages = each page's own terms
licence-page = the page's own terms
licence-none = no licence stated: figures only
licence-not-commercial = terms of its own page: no commercial redistribution
source-age = Age
source-newer = Newer edition
# The row that names what nobody knows of a source, such as publisher, address
source-unknown = Not known
source-unknown-publisher = who publishes it
source-unknown-edition = its date
source-unknown-period = the time it speaks of
source-unknown-address = its address
source-unknown-licence = its licence
source-unknown-day = the day it was read
source-nothing-known = publisher, date and licence are not known
# How old something is
# $n (count): months
age-months = { $n ->
    [0] less than a month
    [1] a month
    [2] two months
    [3] three months
    [4] four months
    [5] five months
    [6] six months
    [7] seven months
    [8] eight months
    [9] nine months
    [10] ten months
    [11] eleven months
    [12] a year
   *[other] { $n } months
}
# How old something is
# $n (count): years, two or more
age-years = { $n ->
    [2] two years
    [3] three years
    [4] four years
    [5] five years
    [6] six years
    [7] seven years
    [8] eight years
    [9] nine years
    [10] ten years
   *[other] { $n } years
}
# How often a publisher brings out an edition
# $n (count): months between two
age-rhythm = { $n ->
    [1] every month
    [3] every three months
    [6] every six months
    [12] every year
    [24] every two years
    [60] every five years
   *[other] every { $n } months
}
# $age (text): how old
# $rhythm (text): how often a new one comes
age-is-old = { $age }; a new edition comes { $rhythm }, so look for a newer one
# $age (text): how old
# $rhythm (text): how often a new one comes
age-is-new = { $age }; a new edition comes { $rhythm }
# $source (text): the name of the source
# $period (text): the time that the figures speak of
# $age (text): how old
age-figure = { $source }: figures of { $period } here, { $age } old.
# $source (text): the name of the source
# $dated (text): the year, month or day of the edition
# $age (text): how old
# $rhythm (text): how often a new one comes
age-edition = { $source }: of { $dated }, { $age } old; a new edition comes { $rhythm }.
# Of a figure that is older than its edition
# $period (text): the time that it speaks of
# $age (text): how old
age-short = of { $period }, { $age } old
# $newer (text): the newer edition that is known of
age-newer = Newer: { $newer }.
# $source (text): the name of the source
# $newer (text): the newer edition that is known of
age-newer-of = { $source }: newer is { $newer }.
