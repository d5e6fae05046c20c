source-kind = 性質
source-shown = 表示
source-no-figure = ここには数値がないため、出典もありません。
source-method = 方法
source-period = 期間
source-geography = 地域
source-asked = 指定
source-asked-not = { $place }(独自の値なし)
source = 出典
source-coverage = 対象範囲
source-coverage-of = { $all } 中 { $n } 職業
source-coverage-none = 職業別の数なし
source-yesterday = { $day }(昨日)
source-days-ago = { $day }({ $days }日前)
source-not-recorded = 記録なし
source-publisher = 公表元
source-edition = 版
source-address = アドレス
source-licence = ライセンス
source-read-on = 閲覧日
source-note = 注記
source-all = 画面の数値はすべてこれらのデータソースによります。公表元はここの内容を保証しません。
source-not-known = 不明
source-not-dated = 日付なし
source-not-stated = 記載なし
licence-ogl = Open Government Licence - Canada
licence-statcan = Statistics Canada Open Licence
licence-bc = ブリティッシュコロンビア州政府の著作権。数値のみ
licence-pages = 各ページの条件
licence-page = ページの条件
licence-none = ライセンスの記載なし。数値のみ
licence-not-commercial = ページの条件。商用の再配布は不可
source-age = 経過
source-newer = 新しい版
source-unknown = 不明
source-unknown-publisher = 公表元
source-unknown-edition = 日付
source-unknown-period = 対象期間
source-unknown-address = アドレス
source-unknown-licence = ライセンス
source-unknown-day = 閲覧日
source-nothing-known = 公表元、日付、ライセンスは不明
age-months = { $n ->
    [0] 1か月未満
    [12] 1年
   *[other] { $n }か月
}
age-years = { $n }年
age-rhythm = { $n ->
    [1] 毎月
    [3] 3か月ごとに
    [6] 半年ごとに
    [12] 毎年
    [24] 2年ごとに
    [60] 5年ごとに
   *[other] { $n }か月ごとに
}
age-is-old = { $age }。新しい版は{ $rhythm }出るため、より新しい版を確認してください
age-is-new = { $age }。新しい版は{ $rhythm }出ます
age-figure = { $source }: ここの数値は { $period } のもので、{ $age }前です。
age-edition = { $source }: { $dated } のもので、{ $age }前です。新しい版は{ $rhythm }出ます。
age-short = { $period } のもの、{ $age }前
age-newer = より新しいもの: { $newer }。
age-newer-of = { $source }: より新しいもの: { $newer }。
