### Exposure to AI: what it could touch, what it is seen to do, duty by duty.

## Measures

ai-measure-eloundou-beta = Tasks AI could speed up, weighted
ai-measure-eloundou-beta-short = sped-up tasks, weighted
ai-measure-microsoft-applicability = Use seen in chats
ai-measure-microsoft-applicability-short = use seen in chats
ai-measure-microsoft-applicability-role = Its use seen in chats
ai-measure-dais-aioe = Abilities AI reaches
ai-measure-dais-aioe-short = abilities AI reaches

## Exposure

ai-exposure-label = Exposure
ai-exposure-name = AI exposure
ai-could = could
ai-used = is used
ai-shields = protects
ai-shields-high = high
ai-shields-low = low
ai-shields-heading = What protects the work
ai-scales = could: rank among all work · is used: share of its time, half where AI only helps · protects: how far it keeps a person in charge; half the bar is the middle
# $score (count): mean rank
# $low (count): lowest rank
# $high (count): highest rank
# $n (count): measures
ai-exposure = { $n ->
    [one] { $score } of 100 ({ $low }-{ $high }), { $n } measure
   *[other] { $score } of 100 ({ $low }-{ $high }), { $n } measures
}
# $score (count): mean rank
# $low (count): lowest rank
# $high (count): highest rank
# $n (count): measures
ai-exposure-contested = { $n ->
    [one] { $score } of 100 ({ $low }-{ $high }), { $n } measure; the measures disagree
   *[other] { $score } of 100 ({ $low }-{ $high }), { $n } measures; the measures disagree
}
ai-contested = the measures disagree
ai-rank-by-measure = could, by measure (0 to 100)
# $why (text): the reason
ai-missing = no data: { $why }
# $rank (count): rank among unit groups
ai-rank-of = rank { $rank } of 100
# $value (number): the measure's own value
# $low (number): the lowest value of its scale
# $high (number): the highest
ai-value-of = { $value }, on a scale from { $low } to { $high }
ai-own-value = Value in the study's own numbers
ai-broad = A part of it is the score of the broad U.S. code above the occupation, the only one that the study rates.
ai-ranks-note = Ranks are among the occupations that a measure covers: 0 the least exposed, 100 the most.
ai-complementarity = Protection, 0 least, 1 most
ai-quadrant-label = How AI and this job fit
ai-quadrant-high-high = AI reaches much of it, a person stays in charge
ai-quadrant-high-low = AI reaches much of it, little keeps a person in charge
ai-quadrant-low-high = AI reaches little of it, a person stays in charge
ai-quadrant-low-low = AI reaches little of it, little keeps a person in charge
ai-field-word = In the study's words
ai-field-complementarity = complementarity (θ), The Dais 2025
ai-field-quadrant = quadrant of exposure (AIOE) and complementarity by their cuts, The Dais 2025
ai-field-net = complementarity-adjusted exposure (C-AIOE), The Dais 2025
# $what (text): what it stands behind
ai-borderline = { $what }, but only just
ai-distance-label = How far from the lines
# $aioe (number): standard deviations
# $theta (number): standard deviations
ai-distance = reach { $aioe }, protection { $theta } times the usual spread
ai-meaning-high-high = By that measure alone: AI reaches many tasks, and the work's responsibility and contact keep people in charge.
ai-meaning-high-low = By that measure alone: AI reaches many tasks, and little in the setting keeps a person in charge of them.
ai-meaning-low-high = By that measure alone: AI reaches few tasks, and the setting keeps a person in charge.
ai-meaning-low-low = By that measure alone: AI of today reaches few tasks; other machines may matter more.
# $score (count): exposure
ai-quadrant-differs = This rests on one study alone; all measures together place this work at { $score } of 100.
ai-net-label = Exposure minus protection
# $rank (count): rank
ai-net = rank { $rank } of 100, by one study alone
# $rank (count): rank
ai-net-plain = rank { $rank } of 100: the exposure, as no protection is known
# $score (count): exposure
ai-net-note = It is another ranking than the exposure of { $score } above: the two are not to be subtracted.
ai-tasks-label = Tasks behind it
# $none (count): per cent
# $alone (count): per cent
# $with (count): per cent
ai-tasks = { $none } % not exposed, { $alone } % by a model alone, { $with } % with added software
ai-not-loss = Exposure counts tasks that a tool could touch. It is not the chance of losing a job.
ai-before-today = The measures were made before today's models: the study of each says when.
# $codes (text): codes
ai-identical-2016 = Reach and protection are the same numbers as for { $codes }: both were one group of the 2016 classification, not measured apart.
# $codes (text): codes
ai-identical-occupation = Reach and protection are the same numbers as for { $codes }: the same U.S. occupation stands behind both, not measured apart.
ai-identical-name = Identical figures
# $n (count): roles
# $names (text): their names
ai-roles-alike = The same U.S. occupation stands for { $n } roles: { $names }. Their figures are one, not measured apart.
# $n (count): roles
# $names (text): their names
ai-roles-alike-several = The same U.S. occupations stand for { $n } roles: { $names }. Their figures are one, not measured apart.

## Roles

# $role (text): name of the role
ai-chosen-role = Chosen role: { $role }
ai-whole-group = The whole occupation
ai-exposure-whole = Exposure of the whole occupation
# $why (text): the reason
ai-role-missing = no figure of its own: { $why }
ai-role-rank = Its rank
ai-role-rank-name = Rank of the role by weighted tasks AI could speed up
# $rank (count): rank
ai-of-100 = { $rank } of 100
ai-role-beta = Its tasks AI could speed up, weighted
ai-role-tasks = Its tasks
ai-one-measure = Ranks of roles rest on one study (weighted tasks AI could speed up), so they have no range.
ai-one-measure-short = one study, so no range; tasks with added software count half
ai-by-role = By role: tasks AI could speed up, weighted (added software: half)
ai-by-role-short = sped-up tasks, weighted, by role
ai-role-beta-name = In the study: share of tasks, those that need added software counted half (β)
# $share (number): per cent of the tasks
# $rank (count): rank
ai-role-value = { $share } % (rank { $rank })
ai-no-data = no data

## Seen today, beside what could be

ai-observed = Seen in use today
ai-observed-label = Its time in tasks seen done with one AI assistant
# $n (number): per cent
ai-percent = { $n } %
ai-split-label = Kind of use
# $automation (count): per cent
# $help (count): per cent
# $tasks (count): tasks
# $month (text): month of the round
ai-split = { $tasks ->
    [one] { $automation } % the tool does it, { $help } % it helps a person ({ $tasks } task, { $month })
   *[other] { $automation } % the tool does it, { $help } % it helps a person ({ $tasks } tasks, { $month })
}
# $n (count): tasks needed
ai-split-few = not told: fewer than { $n } tasks whose kind of use is known
ai-trend-label = % of all chats that were seen
# $month (text): month
# $share (number): per cent
ai-trend-round = { $month } { $share }
# $month (text): month
ai-trend-none = { $month } –
ai-observed-note = A task counts once enough work on it is seen with one assistant: whole where AI does it, half where AI helps. So it is no share of conversations, and not all use. It stands beside the exposure and is no part of it. 0 is a figure.

## Duties

ai-duties = By duty
# $role (text): name of the role
ai-duties-of = By duty: { $role }
# $key (key): the key that opens the duties to tick
ai-duties-tick = { $key } ticks what you really do, and counts it for you.
# $touched (count): duties that a tool could touch
# $all (count): duties
# $used (count): duties seen in use
ai-duties-sum = { $all ->
    [one] { $touched } of { $all } duty touched, { $used } used today
   *[other] { $touched } of { $all } duties touched, { $used } used today
}
# $touched (count): duties that a tool could touch
# $rated (count): duties that are rated
# $used (count): duties seen in use
# $unrated (count): duties that no rated task stands behind
# $all (count): duties
ai-duties-sum-rated = { $rated ->
    [one] { $touched } of the one rated duty touched, { $used } used today; { $unrated } of { $all } not rated
   *[other] { $touched } of { $rated } rated duties touched, { $used } used today; { $unrated } of { $all } not rated
}
# $touched (count): duties that a tool could touch
# $rated (count): duties that are rated
# $all (count): duties
ai-duties-sum-unseen = { $all ->
    [one] { $touched } of { $rated } rated touched ({ $all } duty); use not known
   *[other] { $touched } of { $rated } rated touched ({ $all } duties); use not known
}
# $used (count): duties seen in use
# $all (count): duties
ai-duties-sum-used = { $all ->
    [one] { $used } of { $all } duty used today; none is rated
   *[other] { $used } of { $all } duties used today; none of them is rated
}
# $all (count): duties
ai-duties-sum-none = { $all ->
    [one] its { $all } duty is not rated
   *[other] none of the { $all } duties is rated
}
# $all (count): tasks
# $rest (count): tasks that no duty covers
ai-duties-why =
    Duties are in this project's words, each counted as most of the O*NET tasks linked to it. Shares of tasks count all tasks of O*NET, a U.S. database, one by one: { $all ->
        [one] { $all } task, { $rest } of it in no duty
       *[other] { $all } tasks, { $rest } of them in no duty
    }. So the two can differ.
# $all (count): tasks
# $touched (count): tasks that a tool could touch
# $used (count): tasks seen in use
ai-duties-rest = { $all ->
    [one] { $all } task of O*NET is covered by no duty: { $touched } touched, { $used } used today
   *[other] { $all } tasks of O*NET are covered by no duty: { $touched } touched, { $used } used today
}
ai-duties-none = The duties of this role are not linked to tasks yet.
ai-duties-scale = In use: 0 no use seen, 50 AI helps with all of it, 100 AI does all of it, as seen with one assistant.
ai-duties-apart = Where raters and use disagree, the people who rated the task in 2023 saw no gain from AI, and AI is used for it all the same.
ai-duty-not-exposed = not sped up
ai-duty-alone = AI alone could speed it up
ai-duty-with-software = AI with added software could speed it up
ai-duty-unrated = not rated
ai-duty-no-tasks = no task of O*NET
# $label (text): the label
ai-duty-tie = { $label } (as many of its tasks say less)
# $share (number): 0 to 100
ai-duty-observed = in use { $share } of 100
ai-duty-unused = no use seen
ai-duty-apart = raters and use disagree
ai-duty-unseen = use not known
ai-duty-physical = physical work
# $all (count): tasks of the duty
# $physical (count): those that need the body
# $touched (count): those that could go faster
ai-duty-mixed = { $all ->
    [one] { $physical } of its { $all } O*NET task is physical; only the paperwork and talk in { $touched } could go faster
   *[other] { $physical } of its { $all } O*NET tasks are physical; only the paperwork and talk in { $touched } could go faster
}
ai-duty-tasks-label = Tasks of O*NET
ai-duty-label-label = Label

## In words

ai-takes-over = AI takes over
ai-takes-over-short = Takes over
ai-assists = AI assists
ai-assists-short = Assists
ai-stays-human = Stays human
ai-skills = Skills to build
ai-beginners = Beginners
ai-long-run = In the long run
ai-long-run-short = Long run

## The mapping

ai-mapping = O*NET occupations behind these figures
ai-mapping-none = None corresponds.
ai-mapping-left = Published links not followed
ai-rests-on-left-out = AIOE, protection and net exposure were published for U.S. occupations of which this page follows none (they stand under the links not followed): they are figures of other work.
ai-rests-on-left-out-short = measured on U.S. occupations that this page leaves out
ai-left-out = left out
ai-fit-same = same
ai-fit-close = close
ai-fit-partial = partial
ai-fit-none = not judged
ai-origin-dais = Dais
ai-origin-bc = B.C.
ai-origin-both = Dais and B.C.
ai-origin-ours = ours
# $share (number): per cent of the tasks
ai-link-beta = { $share } % of its tasks could be sped up, weighted
missing-not-rated = the study does not rate the O*NET occupations listed
ai-duties-unmapped = No task of O*NET stands for the duties of this role, so that none of them is rated.

## Duties to tick

# $role (text): name of the role
duties-title = What you really do: { $role }
duties-title-short = My duties
# $n (count): ticked ones
# $all (count): duties
# $share (number): per cent of the ticked ones
# $whole (number): per cent of those that are rated
# $rated (count): duties that are rated
duties-own = Your own count, { $n } of { $all } duties: AI could touch { $share } in 100 of those that are rated; of all that are rated ({ $rated }), { $whole }.
# $share (number): per cent of the ticked ones
# $whole (number): per cent of all
duties-own-short = AI could touch { $share } in 100 of yours, { $whole } of all.
# $whole (number): per cent of those that are rated
# $rated (count): duties that are rated
# $all (count): duties
# $key (key): the key that ticks
duties-none = Of the duties that are rated ({ $rated } of { $all }), AI could touch { $whole } in 100. Tick with { $key } those that you really do.
# $touched (count): tasks that could go faster
# $tasks (count): tasks of O*NET
# $rest (count): those that no duty covers
duties-by-task = { $tasks ->
    [one] Task by task it is { $touched } of O*NET's { $tasks } task: a duty counts as most of its tasks do, and { $rest } of them is in no duty.
   *[other] Task by task it is { $touched } of O*NET's { $tasks }: a duty counts as most of its tasks do, and { $rest } of them are in no duty.
}
# $whole (number): per cent of those that are rated
# $rated (count): duties that are rated
duties-unrated = None of those ticked is rated; of those that are ({ $rated }), AI could touch { $whole } in 100.
duties-other-roles = Left and right go to another role.
# $whole (number): per cent of those that are rated
# $key (key): the key that ticks
duties-none-short = AI could touch { $whole } in 100 duties: { $key } ticks yours.
# $touched (count): tasks that could go faster
# $tasks (count): tasks of O*NET
duties-by-task-short = Task by task: { $touched } of { $tasks }.
duties-note = It counts duties, not hours, and is not the chance of losing the job. Your ticks are kept on this machine.
