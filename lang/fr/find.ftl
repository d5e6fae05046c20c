### Comment une chose a été trouvée, et codes qui ne sont pas de la CNP 2021.

found-code = code
found-short = sigle
found-exact = exact
found-prefix = début
found-word = mot
found-typo = faute
found-meaning = sens
found-guess = hypothèse
found-letters = lettres
find-code-became = { $text } est un code de { $edition }; dans la CNP 2021, c'est { $code }.
find-code-became-several = { $text } est un code de { $edition }; dans la CNP 2021, c'est { $codes }. Nommez-en un.
find-code-read = { $text } est lu comme { $code }.
find-class-and-code = { $text } est une classe au-dessus des groupes de base; nommez un de ses groupes, par exemple { $example }. Comme code de { $edition }, c'est aujourd'hui { $codes }.
