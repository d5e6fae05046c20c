### Why a criterion of the filter cannot stand, as it is written on the command line or in state.ron.

# $names (text): names of criteria
criterion-unknown = no criterion; it may be one of { $names }
# $text (text): what was written
criterion-no-teer = "{ $text }" is no TEER category from 0 to 5
# $text (text): what was written
criterion-no-letter = "{ $text }" is no Holland letter: R, I, A, S, E, C
# $text (text): what was written
# $low (number): least
# $high (number): most
criterion-no-pay = "{ $text }" is no pay in CAD per hour from { $low } to { $high }
# $text (text): what was written
# $low (number): least
# $high (number): most
criterion-no-exposure = "{ $text }" is no exposure from { $low } to { $high }
# $text (text): what was written
# $low (number): least
# $high (number): most
criterion-no-years = "{ $text }" is no number of years from { $low } to { $high }
# $text (text): what was written
# $low (number): least
# $high (number): most
criterion-no-neighbours = "{ $text }" is no number of neighbours from { $low } to { $high }
# $text (text): what was written
# $words (text): what may stand there
criterion-none-of = "{ $text }" is none of { $words }
# $text (text): what was written
criterion-not-yes = "{ $text }" is not yes
criterion-no-value = a value is missing
# $text (text): what was written
criterion-name-one = "{ $text }" is no criterion; name one, or all
# $code (text): what was written
criterion-no-group = "{ $code }" is no occupation of NOC 2021
# $code (text): what was written
# $known (text): code of the baseline
criterion-one-baseline = { $code }: one occupation at a time, and { $known } is compared with
# $text (text): what was written
# $names (text): names of lists and programs
criterion-no-route = "{ $text }" names no list or program; it may be { $names }
# $text (text): what was written
# $names (text): names of lists and programs
criterion-several-routes = "{ $text }" names more than one: { $names }
# $text (text): what was written
# $items (count): how many statements
criterion-no-answers = "{ $text }" are no answers to the { $items } statements that tell a difference: digits 0, 1, 2 and -
# $text (text): what was written
# $low (number): least
# $high (number): most
criterion-no-fit = "{ $text }" is no number from { $low } to { $high }
# $text (text): what was written
criterion-no-field = "{ $text }" is no code of a field of study, such as 31.05
