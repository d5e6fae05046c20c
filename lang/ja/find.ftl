### 見つけ方と、NOC 2021 以外のコード。

found-code = コード
found-short = 略語
found-exact = 完全一致
found-prefix = 前方一致
found-word = 語
found-typo = 誤字
found-meaning = 意味
found-guess = 推測
found-letters = 文字
find-code-became = { $text } は { $edition } のコードです。NOC 2021 では { $code } です。
find-code-became-several = { $text } は { $edition } のコードです。NOC 2021 では { $codes } です。どれかを指定してください。
find-code-read = { $text } を { $code } と読みました。
find-class-and-code = { $text } は上位の分類です。その中の職業を指定してください。例: { $example }。{ $edition } のコードとしては、現在は { $codes } です。
