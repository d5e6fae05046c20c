### How something was found, and codes that are not of NOC 2021.

found-code = code
found-short = short for
found-exact = exact
found-prefix = prefix
found-word = word
found-typo = typo
found-meaning = meaning
found-guess = guess
found-letters = letters
# $text (text): what was typed
# $edition (text): name of the classification
# $code (text): unit group of NOC 2021
find-code-became = { $text } is a code of { $edition }; in NOC 2021 it is { $code }.
# $text (text): what was typed
# $edition (text): name of the classification
# $codes (text): unit groups of NOC 2021 with their titles
find-code-became-several = { $text } is a code of { $edition }; in NOC 2021 it is { $codes }. Name one of them.
# $text (text): what was typed
# $code (text): unit group
find-code-read = { $text } is read as { $code }.
# $text (text): what was typed
# $example (text): a unit group below it
# $edition (text): name of the classification
# $codes (text): unit groups with their titles
find-class-and-code = { $text } is a class above the unit groups; name one of its unit groups, for example { $example }. As a code of { $edition } it is { $codes } today.
