### Moves from one's work, ways in several moves, and what somebody says of pay.


## Moves

move-like = alike
move-esdc = ESDC says
# $unit (text): unit of pay
move-pay = { $unit }
move-ai = AI
move-schooling = school, y
move-papers = paper
# $place (text): code of the place
move-outlook = 3 years, { $place }
move-by-likeness = likeness by skills
move-by-esdc = ESDC's matrix
move-by-pay = median pay
move-by-ai = exposure to AI
move-by-schooling = schooling in between
move-by-papers = licence or certificate
move-by-outlook = outlook for three years
move-identical = same
move-esdc-not = not
move-esdc-somewhat = somewhat
move-esdc-similar = similar
move-esdc-very = very
move-no-paper = none new
move-build = Skills to build, your level → theirs
move-no-gaps = Nothing in the published skills lies above what your work asks for.
move-have = What you have already
move-none-held = Of the highest levels there, your work reaches none.
move-walls = Walls
move-way = The shortest way in
# $own (number): level of one's own work
# $there (number): level of the other work
# $top (count): top of the scale
move-level = { $own } → { $there } of { $top }
# $years (number): years
move-whole-schooling = { $years } years from the start: the paper asks for the whole schooling
# $years (number): years
move-more-schooling = { $years } years more than your own work asks for
move-schooling-tag = schooling
move-unknown-schooling = no length is written
move-teer-tag = level
# $steps (count): steps of TEER
move-teer-up = { $steps ->
    [one] one step of TEER up
   *[other] { $steps } steps of TEER up
}
move-exclusion-tag = not the same
move-no-walls = No licence, no schooling and no exclusion stands between the two.
move-pay-unlike = The two medians do not compare (place, year, or paid by the year): none is subtracted.
move-no-way = No way in is written.
move-difference = Against your work
move-pay-rule = both for the place asked for, or both for Canada where one of the two has none there; never one of each
# $name (text): code and title
move-title-of = Move to { $name }
# $n (count): moves
# $order (text): what they are sorted by
moves-title = { $n ->
    [one] One move within reach, by { $order }
   *[other] { $n } moves within reach, by { $order }
}
# $n (count): moves
# $order (text): what they are sorted by
moves-title-turned = { $n ->
    [one] One move within reach, by { $order }, lowest first
   *[other] { $n } moves within reach, by { $order }, the other way round
}
# $n (count): moves
# $all (count): all moves
# $order (text): what they are sorted by
moves-title-better = { $n ->
    [one] One of { $all } moves pays more and is touched less by AI, by { $order }
   *[other] { $n } of { $all } moves pay more and are touched less by AI, by { $order }
}
# $name (text): code and title
moves-from-work = From my work, { $name }
# $name (text): code and title
# $work (key): the key that keeps the present work
moves-from-here = From { $name } ({ $work } keeps it as my work)
# $n (number): exposure
moves-own-ai = AI { $n }
# $place (text): code of the place
moves-both-canada = where { $place } has no figure for one of the two, both are for Canada (CA)
# $place (text): code of the place
moves-all-canada = all pay here is for Canada: { $place } has none for this work
# $search (key): the key that searches
# $work (key): the key that keeps the present work
moves-no-start = Moves start from your work: { $search } finds it, then { $work } keeps it. Every occupation that is near by skills, or that the classification or ESDC names, stands here then, with pay, AI, schooling and papers.
# $key (key): the key that shows all
moves-none-better = None of the moves within reach pays more and is touched less by AI. { $key } shows them all.
# $n (count): moves
status-moves-better = { $n ->
    [one] One move pays more and is touched less by AI.
   *[other] { $n } moves pay more and are touched less by AI.
}
# $n (count): moves
status-moves-all = { $n ->
    [one] The one move within reach is shown.
   *[other] All { $n } moves within reach are shown.
}
# $name (text): code and title
copy-moves = Moves from { $name }
context-moves = Moves
# $code (text): code of the present work
header-work = My work: { $code }
