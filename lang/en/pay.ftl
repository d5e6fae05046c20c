### Pay and what others claim about it.

# $asked (text): the place asked for
# $shown (text): the place shown
pay-elsewhere = not in the table for { $asked }, showing { $shown }
# $area (text): the economic region
# $year (text): the edition
pay-older = of the { $year } edition ({ $area }), older than the province's
# $place (text): the province
# $year (text): the edition
pay-older-alone = of the { $year } edition ({ $place }); the newer edition has none
# $text (text): where the pay shown is for
pay-fallback = Pay { $text }
# $role (text): name of the role
pay-by-role = Wages are not published by role: these are the whole occupation's, not those of { $role } alone.
# $place (text): the place
pay-published-in = Published wages, { $place }
pay-minimum = The low wage equals the minimum wage of the place.
# $year (number): the lowest figure, CAD a year
pay-least-of-years = The low wage is the lowest figure that Job Bank gives here for pay by the year, { $year } CAD; who earns less may be hidden in it.
# $wage (number): the minimum wage, CAD an hour
pay-minimum-middle = The middle is published at the minimum wage, { $wage } CAD/h: half or more are paid about that, and no pay by experience can be worked out from it.
# $year (number): the floor, CAD a year
pay-minimum-years = Published at { $year } CAD, the lowest figure that Job Bank gives here for pay by the year. That it shows less as this is our inference, and no publisher says so. What the middle really earns is not known, so that pay by experience and a rank are not worked out.
# $wage (number): the minimum wage of today, CAD an hour
pay-minimum-below = The middle is of an older edition and below today's minimum wage of { $wage } CAD/h: no employee may be paid that today.
# $wage (number): the minimum wage of today, CAD an hour
pay-minimum-below-low = The lowest tenth is of an older edition and below today's minimum wage of { $wage } CAD/h.
pay-sight-minimum = published at the minimum wage: half or more are paid about that
pay-sight-years = published at the lowest figure for pay by the year; what the middle really earns is not known
# $wage (number): the minimum wage of today, CAD an hour
pay-sight-below = of an older edition, below today's minimum wage of { $wage } CAD/h
pay-mark-minimum = min. wage
pay-mark-years = lowest published
pay-by-experience = By experience
pay-not-experience = Lower or higher pay is not the same as less or more experience: part-time work, regions and minimum wages play a part. The bands are worked out, not published.
pay-bands = bands
pay-claimed = Claimed elsewhere
pay-published-percentiles = Published percentiles
pay-low = lowest tenth
pay-median = middle
pay-high = top tenth
pay-term = In the publisher's terms
pay-p10 = 10th percentile (P10): a tenth of the workers earn less
pay-p50 = 50th percentile, the median (P50): half of the workers earn less
pay-p90 = 90th percentile (P90): a tenth of the workers earn more
pay-published-as = Published as
# $centre (text): the centre
# $low (text): lower end
# $high (text): upper end with its unit
pay-span = { $centre } · { $low } to { $high }
# $centre (text): the median
# $low (text): lower end with its unit
pay-from = { $centre } · from { $low }; the top tenth is not published
# $centre (text): the median
# $high (text): upper end with its unit
pay-to = { $centre } · to { $high }; the lowest tenth is not published
# $centre (text): the median with its unit
pay-only-median = { $centre }; only the median is published
pay-none = The table of Job Bank's wages has none for this occupation, neither for the place nor for Canada.
# $reason (text): why
pay-no-wage = No wage: { $reason }.
pay-basis = How counted
pay-basis-annual = published by the year; an hour is a year / 2,080
pay-basis-full-time = 40 h a week x 52.14 weeks (full time)
# $hours (number): hours a week
pay-basis-usual = { $hours } usual hours a week (B.C., 2025) x 52.14 weeks
pay-basis-unknown = usual hours are not published here; 40 h a week x 52.14 weeks
pay-hours = Usual hours a week, B.C.
pay-provinces = By province: median · lowest to top tenth
# $places (text): abbreviations of provinces
pay-absent = No wage in the table for { $places }; Job Bank's own file, once imported, may have one.
pay-history = Earlier editions, Canada: median · lowest to top tenth
# $heading (text): what the columns show
# $unit (text): CAD an hour or a year
pay-columns = { $heading }, { $unit }
pay-band-from = from
pay-band-to = to
pay-provinces-short = By province
pay-history-short = Earlier editions, Canada
pay-history-money = In the money of their year; not corrected for prices.
pay-history-groups = 2016 and 2020 were published by the classification of 2016: where that had a wider group, they are its figures, and a step to 2024 may come from that alone.

## Claims

claim = claim
claim-pay-entry = Pay as a beginner
claim-pay-mid = Pay in mid career
claim-pay-senior = Pay as a senior
claim-rating = Rating
claim-tuition = Tuition
claim-tuition-canada = Tuition for people from abroad
claim-credentials = Certificates
claim-express-entry = Express Entry
claim-lmia-points = Points for a labour market assessment
claim-migration = Way to migrate
claim-atlantic = Atlantic program
claim-ai-skills = AI, skills to learn
claim-ai = AI
claim-outlook = Outlook
claim-orthotics = Orthotics and prosthetics
# $place (text): the place
# $low (text): lower end
# $high (text): upper end
claim-inside = Within lowest and top tenth of { $place } ({ $low }-{ $high }).
# $place (text): the place
# $low (text): lower end
claim-below = Partly below the lowest tenth of { $place } ({ $low }).
# $place (text): the place
# $high (text): upper end
claim-above = Partly above the top tenth of { $place } ({ $high }).
# $place (text): the place
# $low (text): lower end
# $high (text): upper end
claim-wider = Wider than from lowest to top tenth of { $place } ({ $low }-{ $high }).
claim-unchecked = Nothing is published to hold it against.
claim-short-inside = in range
claim-short-below = partly too low
claim-short-above = partly too high
claim-short-wider = too wide at both ends
claim-short-unchecked = nothing published to check it against
claim-of-ten = of 10
claim-ai-verdict = AI, verdict
claim-ai-examples = AI, examples
claim-ai-beginners = AI, beginners and later
claim-suits = Who it suits
claim-growth-tags = Growth tags
claim-sources = Sources of the page
