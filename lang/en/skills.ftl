### Skills by published levels.

skills-none = No levels are published.
skills-of = Levels of
# $n (count): how many profiles
skills-mean = mean of { $n } profiles
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
# $words (text): the level in words
# $family (text): the family
skills-level-of = { $value } of { $top }, { $words } ({ $family })
skills-all-mean = Mean of all 900
skills-more = Asked for more than elsewhere: level (beside the mean of all 900)
skills-less = Asked for less than elsewhere
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
