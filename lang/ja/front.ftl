### 入口。

front-title = ホーム
front-sentence = カナダのあらゆる職業: 給与、就き方、AIの影響、次の一歩
front-sentence-short = カナダの職業: 給与、就き方、AI
front-field = 職業名かコードを入力、求人の貼り付けも可
front-field-short = 職業名を入力、求人を貼り付け
front-ways = はじめ方
front-fields = 仕事の分野
front-place = 地域
front-known = 見たもの・保存したもの
front-asks = こんな質問に答えます
front-ask-else = ほかにどんな仕事ができる?
front-ask-claim = 聞いた給与は本当?
front-ask-better = 給与を上げるには?
front-ask-worth = 学び直す価値はある?
front-ask-offer = この求人はどの職業?
front-ask-code = 昔の職業コードは今どれ?
front-told-code = 2016年版・米国・他国
front-told-offer = 職務から判断
front-told-worth = 費用と増収
front-told-better = 3回以内の転職で
front-told-claim = 公表値と比べる
front-told-else = 似た仕事から
front-how-better = 今の仕事として保存されます。次に望む給与を入力すると、そこへのルートが見つかります。
front-how-worth = 学び直して就く仕事、次に今の仕事: 年ごとの費用と得が見られます。
front-how-offer = 求人の全文をここに貼り付けてください。職務から職業がわかります。
front-how-code = 書かれているとおりに入力してください: 6322、CNP 3413、29-1141.00。
front-jobs = { $n ->
   *[other] { $n } 職
}
front-work = 今の仕事
front-no-work = 未設定
front-how-work = 今の仕事として保存され、次に転職先が並びます。採算と比較もここから始まります。
front-map = 516職業の地図
front-map-told = 給与とAI
front-classes = 職業分類
front-classes-told = ツリーで見る516職業
front-questions = 短い質問 { $n } 問
front-answered = { $items } 問中 { $n } 問
front-nothing-saved = まだありません
front-openings = 求人見込みが多い (2024-2033)
front-untouched = AIの影響が小さい ({ $n }人以上)
front-of-100 = { $n } / 100
front-per-100 = { $n }/100
front-below = 下の一覧
front-paid = カレッジ2年以下で給与が高い
front-foot = カナダの職業分類 NOC 2021 の 516 職業。どの数値にも出典があり、その行で { $source } を押すと見られます。
front-schooling = 就学年数
front-shape = 点は職業、全 { $n } · { $place } · 右ほど給与の中央値が高い({ $unit }) · 上ほど AI の影響が大きい

## What stands below a class

children-pay = 給与の中央値
children-ai = AIの影響、0から100
children-not-rated = 評価なし
children-unit = 単位
