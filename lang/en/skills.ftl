### Skills by published levels.

skills-none = No levels are published.
skills-of = Federal skills profile
# $n (count): how many profiles
skills-mean = { $n ->
    [one] one profile
   *[other] mean of { $n } profiles
}
# $key (key): the key that chooses a role
skills-role-hint = { $key } chooses a role
skills-in-words = In words
# $profile (text): code of the profile
# $others (text): codes of profiles
skills-borrowed = Profile { $profile } has the very same levels as { $others }: borrowed data, not measured apart.
# $family (text): the family
# $top (count): highest level
skills-highest = { $family }: the highest levels, of 1 to { $top }
skills-none-applies = None of this family applies.
skills-level = Level
# $value (number): the level
# $top (count): highest level
skills-value-of = { $value } of { $top }
# $value (number): the level
# $top (count): highest level
# $words (text): the level in words
# $family (text): the family
skills-level-of = { $value } of { $top }, { $words } ({ $family })
skills-all-mean = Mean of all 900
skills-more = Asked for more than in other work: level (distance from the average)
skills-less = Asked for less than in other work
skills-roles = Its roles beside their mean
# $role (text): name of the role
skills-roles-of = { $role } beside the other roles of the group
# $scale (text): name of the scale
# $own (number): its level
# $other (number): the other level
skills-beside = { $scale } ({ $own } beside { $other })
skills-same = the very same levels
skills-part-more = more
skills-part-less = less
tools-heading = Tools and technology
# $role (text): name of the role
tools-of-role = Tools and technology: { $role }
tools-none = No O*NET occupation stands for this work, so that no tools are named.
tools-in-demand = asked for in its offers
tools-hot = asked for in many offers
tools-meaning = Meaning
tools-in-demand-means = O*NET, a U.S. database of work, marks it in demand: many offers of this occupation in the United States ask for it
tools-hot-means = O*NET, a U.S. database of work, marks it hot: many offers of all occupations in the United States ask for it
# $names (text): names of tools
# $n (count): how many more
tools-and-more = { $names } and { $n } more
tools-all = All of them
# $n (count): how many categories
tools-more-kinds = { $n ->
    [one] { $n } more category has fewer.
   *[other] { $n } more categories have fewer.
}
tools-note = From offers and workers of the United States, by the O*NET occupations that stand for the work.
