### Methods and formulas behind figures.

method-bands = modelled from the 10th, 50th and 90th percentile, and the quartiles where an imported edition has them: quantile function log-linear between them and flat beyond; entry = lower third, mid = middle third, senior = upper third; centre = mean of the third, range cut at the 10th and 90th percentile
method-annual = hourly pay x hours a week x 52.14 weeks
method-by-year = published hourly pay x 40 hours a week x 52.14 weeks
method-by-usual-year = published hourly pay x the occupation's usual hours a week (B.C., WorkBC) x 52.14 weeks
method-by-hour = published yearly pay / 2,080 hours
method-middle = the middle one of the unit groups below by this figure, each counted by its workers
method-per-worker = openings 2024-2033 / employment 2023
method-rating = each input is 10 x its mid-rank percentile among unit groups, turned so that more is better; rating = weighted mean of the inputs that exist; range = 10th to 90th percentile of 1,000 draws of weights from a Dirichlet distribution around yours (concentration 30, fixed seed)
method-rank = place among the occupations of the list by their rating, 1 the best; range = 10th to 90th percentile of the places that 1,000 draws of weights around yours give (fewer for a list of more than a hundred; concentration 30, fixed seed): where two ranges overlap, other weights near yours would turn them round
method-similar = cosine of the OaSIS scores (skills, abilities, knowledge, work activities; a unit group is the mean of its profiles), shown as its percentile among all pairs of unit groups
method-skills-mean = mean of the published levels of the profiles of the unit group, each weighing alike
method-skills-apart = level less the mean level over all 900 profiles; in the order of this difference as a share of the scale
method-skills-difference = difference of the published levels
method-exposure = mean of the measures' mid-rank percentiles among unit groups, two at least
method-by-onet = mean over the roles of a unit group, each the mean over its O*NET occupations
method-net = percentile rank of C-AIOE = AIOE x (1 - (complementarity - 0.3483)); the mean rank of the measures where there is no AIOE
method-written = written by the project from the sources listed, checked against the official text
method-rules = what regulators and provinces ask today, as this project knows it (November 2026), where the law has changed since the classification of 2021 or the classification is silent; ask the regulator before you decide
method-payback = sum over years t = 0, 1, ... of (gain x probability - tuition - pay forgone) / (1 + r)^t; break-even is the first year in which the running sum is not negative
input-method-pay = rank of the median wage (Canada)
input-method-outlook = mean rank of Job Bank's outlook 2025-2027 in the place (where determined), of COPS's 2024-2033 assessment and of openings per worker
input-method-exposure = 100 - net exposure (exposure to AI after what protects the work)
input-method-volume = mean rank of COPS openings and of vacancies
input-method-entry = mean rank of the TEER digit and of few months of schooling, those of the shortest way into the role that asks for the least
input-method-hours = rank of the closeness of usual hours to 40 a week; benefits are not published
method-people-sum = sum of the provinces and territories, each rounded by the publisher
method-people-women = women+ / (men+ and women+)
method-study-share = people with the field / people of the occupation with any postsecondary field
method-study-tied = Kullback-Leibler distance of the occupation's mix of fields from the labour force's, in nats (sum over fields of p x ln(p / q)), shown as its rank among unit groups: 0 anybody's, 100 one programme's
method-interest-fit = the cosine of the points from your answers, less their mean, with the occupation's three leading letters weighted 3, 2 and 1; the best of its roles counts
method-schooling-missing = schooling and practice of the role that fits best where answers say which, else of the way that asks for the least schooling; of the schooling, step by step, what stands above yours or is longer (trade 3 years, college 2, bachelor 4, above 6; a degree above yours counts whole); yours counts where at least 1 in 20 of the occupation's people have your field of study
method-esdc = the highest level that ESDC's Skills Match Matrix gives between a profile of the one and a profile of the other, in each direction by itself
method-schooling-sum = steps in a row add up; of steps that replace each other the shortest gives the lower end and the longest the upper; a step that nobody needs to get in counts nothing. Schooling is college, university, graduate school and courses, practice is apprenticeship, supervised practice, learning at work and other work; secondary school and examinations count nothing. 40 hours are a week, 4.348 weeks or 30.44 days a month
method-by-duty = majority of the labels of its O*NET tasks, of equal ones the more exposed; its use is the mean of its tasks, each 0 where too little is seen, else 50 where AI only helps to 100 where AI does it; it is physical work if most of them are
method-observed-split = share of conversations in which the tool does the work (directive, feedback loop) among those whose kind is known, over the tasks of its O*NET occupations, three at least
method-observed-trend = per cent of all conversations of a round in which tasks of its O*NET occupations are seen; a task of several occupations counts for each in equal parts
