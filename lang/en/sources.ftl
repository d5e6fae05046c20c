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
source-address-unknown = not known
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
