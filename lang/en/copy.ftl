### What is sent to the clipboard.

# $n (count): how many
copy-comparison = Comparison of { $n }
# $n (count): how many
copy-shortlist = Shortlist of { $n }
# $n (count): how many
copy-map = { $n ->
    [one] Map of { $n } occupation
   *[other] Map of { $n } occupations
}
# $n (count): how many
copy-sources = List of { $n } sources
# $page (text): name of the page
# $code (text): code of the unit group
copy-page = { $page } of { $code }
# $code (text): code of the class
copy-class = Page of { $code }
copy-field = Page of the field
# $code (text): code of the unit group
copy-against = Differences are against { $code }.
copy-sources-head = Sources
copy-no-edition = no edition
# $basis (text): place and what pay is made of
copy-list-title = Shortlist · { $basis }
# $code (text): what stands in the list
copy-unknown = { $code }: no occupation of NOC 2021
copy-note = Note
# $basis (text): what pay is made of
# $place (text): the place
copy-map-title = Median pay ({ $basis }, { $place }) and exposure to AI (0 to 100; not the chance of losing a job)
# $basis (text): hours and unit
# $place (text): the place
copy-map-title-net = Median pay ({ $basis }, { $place }) and exposure to AI minus protection (rank of 100; not the chance of losing a job)
copy-head-code = code
copy-head-title = title
copy-head-pay = pay
copy-head-exposure = AI exposure minus protection
