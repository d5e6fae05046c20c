### Working conditions by published levels of work context.

conditions-heading = Working conditions
conditions-marked = Conditions
conditions-marked-means = Levels of OaSIS work context that mark the work: the two highest of five, for heights and violence the three highest, a schedule that is not regular, the longest of three weeks
conditions-little = Little of this
conditions-none = None of this
context-schedule = schedule
context-schedule-row = Schedule
context-week = length of the week
context-week-row = Length of the week
context-pressure = time pressure
context-pressure-row = Time pressure
context-outdoors = outdoors in the weather
context-outdoors-row = Outdoors in the weather
context-indoors = heated or cooled rooms
context-indoors-row = Heated or cooled rooms
context-heat-cold = great heat or cold
context-heat-cold-row = Great heat or cold
context-heights = heights
context-heights-row = Heights
context-cramped = narrow or awkward places
context-cramped-row = Narrow or awkward places
context-noise = noise
context-noise-row = Noise
context-danger = danger of accidents
context-danger-row = Danger of accidents
context-substances = dust and chemicals
context-substances-row = Dust and chemicals
context-infection = germs
context-infection-row = Germs
context-standing = standing
context-standing-row = Standing
context-sitting = sitting
context-sitting-row = Sitting
context-walking = walking and running
context-walking-row = Walking and running
context-repetition = the same movements
context-repetition-row = The same movements
context-public = customers and the public
context-public-row = Customers and the public
context-anger = angry people
context-anger-row = Angry people
context-violence = violent people
context-violence-row = Violent people
context-not-regular = no regular schedule
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
schedule-shifts = recurring shifts count as regular
