### Working conditions by published levels of work context.

conditions-heading = Working conditions
conditions-marked = Conditions
conditions-marked-means = Levels of OaSIS work context that mark the work: the two highest of five, for heights and violence the three highest, a schedule that is not regular, the longest of three weeks
conditions-little = Little of this
conditions-none = Nothing of this
context-schedule = schedule
context-week = length of the week
context-pressure = time pressure
context-outdoors = outdoors, in the weather
context-indoors = indoors, heated or cooled
context-heat-cold = great heat or cold
context-heights = heights
context-cramped = narrow places, awkward positions
context-noise = noise
context-danger = danger of accidents
context-substances = dust, gases, chemicals
context-infection = germs
context-standing = standing
context-sitting = sitting
context-walking = walking and running
context-repetition = the same movements
context-public = customers and the public
context-anger = angry people
context-violence = violent people
context-not-regular = schedule not regular
context-some-roles = some roles
context-scales = Published scales
context-by-role = By role
context-meaning = Meaning
context-week-means = OaSIS tells weeks apart in three steps and names no hours
context-schedule-means = Regular, irregular or seasonal, by OaSIS; shifts that come back regularly count as regular, and nights are not told
# $level (text): the level, or the lowest and the highest
# $top (count): highest level
# $measure (text): what it counts
context-of = { $level } of { $top } ({ $measure })
# $name (text): what it is called
# $step (text): the level in words
context-is = { $name }: { $step }
# $top (count): highest level
counts-of = of { $top }
counts-frequency = how often
counts-duration = how much of the time
counts-importance = how much it matters
counts-degree = how far
counts-schedule = which kind
counts-hours = how long
counts-distance = how near
counts-none = does not apply
schedule-regular = regular
schedule-irregular = irregular
schedule-seasonal = seasonal
week-shortest = the shortest of three
week-middle = the middle of three
week-longest = the longest of three
