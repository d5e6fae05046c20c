### 見つけ方と、NOC 2021 以外のコード。

found-code = コード
found-short = 略語
found-everyday = 日常語
found-abroad = 海外の名称
found-employer = 雇用主
found-translated = 日本語
found-study = 専攻
found-conditions = 条件
found-exact = 完全一致
found-prefix = 前方一致
found-word = 語
found-typo = 誤字
found-meaning = 意味
found-guess = 推測
found-letters = 文字
edition-noc = NOC { $year }
found-word-met = 「{ $word }」
found-word-for = 「{ $word }」({ $typed })
found-in-title = 職名の語: { $words }
found-said-of = この仕事の説明に出る語: { $words }
found-right = このような場合の正解は { $chance } %
found-guess-right = 推測(このような場合の正解は { $chance } %)
found-guess-seldom = 推測(正解はまれ)
found-not-measured = 日常の言い方からの推測
condition-alone = 同僚や客との関わりが少ない
condition-people = 人との関わりが多い
condition-no-public = 客との関わりが少ない
condition-care = 人を助け、世話をする
condition-teaching = 人に教える
condition-leading = 人を率いる
condition-no-leading = 人を率いない
condition-selling = 販売や説得
condition-no-selling = 販売や説得が少ない
condition-math = 計算や数学が多い
condition-no-math = 計算や数学が少ない
condition-computers = コンピューターを多く使う
condition-no-computers = コンピューターをあまり使わない
condition-writing = 文章を多く書く
condition-no-writing = 読み書きが少ない
condition-hands = 手先の器用さ
condition-physical = 体力と持久力
condition-not-physical = 体力をあまり使わない
condition-creative = 自分の発想
condition-machines = 機械の操作
condition-no-degree = 大学の学位は不要、給与の高い順
condition-no-schooling = 高校卒業後の学校は不要
condition-well-paid = 給与が高い
found-by-scores = OaSIS の評点による
found-by-teer = コードの TEER による
found-by-pay = カナダの中央値の給与による
topic-language-test = { $text } は言語の試験で、職業ではありません。どのプログラムが試験を求めるかは各職業の「移住」にあります。
topic-assessment = { $text } は国外の学歴に関わる言葉で、職業ではありません。求められるものは各職業の「要件」と「移住」にあります。
topic-immigration = { $text } は移住に関わる言葉で、職業ではありません。開かれた道は各職業の「移住」にあります。
topic-apprenticeship = { $text } は職に就く道で、職業ではありません。職名を入力してください。「教育・訓練」に段階があります。
topic-classification = { $text } は分類に関わる言葉で、職業ではありません。仕事、職名、コードを入力してください。
topic-hours = { $text } は時間に関わる言葉で、職業ではありません。いつ働くかを示す出典はここにありません。
find-code-became = { $text } は { $edition } のコードです。NOC 2021 では { $code } です。
find-code-became-several = { $text } は { $edition } のコードです。NOC 2021 では { $codes } です。どれかを指定してください。
find-code-read = { $text } を { $code } と読みました。
find-class-and-code = { $text } は上位の分類です。その中の職業を指定してください。例: { $example }。{ $edition } のコードとしては、現在は { $codes } です。
find-code-split = { $n ->
   *[other] { $text }、{ $edition }、現在は { $n } コード
}
match-title = 職名: { $title }
match-nearest = 最も近い名称: { $title }
match-code = コード: { $text }
match-head-code = 文にあるコード
match-duty = 業務: { $duty } (共通の語: { $words })
# $words (text): words of the offer
match-words = 職務にもある語: { $words }
match-against = 他の職業により合う行: { $text }
match-against-more = ほかに { $n } 行も別の仕事に合います
match-far = 1 位から大きく離れています
match-head-far = 大きく離れている
match-missing = 文に見つからない業務: { $text }
match-apart = { $code } ではありません: { $why }
match-other-language = 求人は{ $offer }です。{ $offer }の職務と照らし合わせ、ここでは{ $told }で示します。共通の語は求人のものです。
match-head-title = 求人の職名
match-head-nearest = 最も近い名称
match-head-whole = 文章全体から
match-whole = 特定の職務・名称・語句ではなく、求人文全体がこの職業に近い内容です。
match-head-duties = 一致する職務
match-head-words = 全体が一致する職務はない。職務にもある語
match-head-missing = 文に見つからない職務
match-head-against = 他の職業により合う行
match-head-apart = 混同しやすい職業
match-head-apart-too = ほかに混同しやすいもの
match-no-duties = 業務の記述が見つかりません。仕事の内容を数行、または職名を貼り付けてください。
match-cut = 読み取る範囲より長い文章です（ファイルは 1,000,000 バイト、文章は 60,000 文字まで）。それより後は照合していません。
match-waiting = 文章を貼り付け、空の行で Ctrl-D を押してください。
match-not-text = これは文章ではなく { $kind } です。文字を写して貼り付けてください。
match-languages = 英語でもフランス語でもない文章です。照合できるのはこの二つの言語の求人です。
found-duties = { $count ->
   *[other] 業務 { $count } 件
}
found-title = 職名
found-no-code = { $n ->
   *[other] { $codes } は NOC 2021・2016・2011 のコードではありません。2006 以前のコードは読めません。職名で検索してください。
}
found-no-code-of = { $n ->
   *[other] { $codes } は { $edition } のコードとしてここにはありません。職名で検索してください。
}
found-no-code-short = { $codes }: NOC 2021・2016・2011 のコードではない
