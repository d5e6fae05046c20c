### 各画面の言葉


## 枠

header-full-time = 週40時間
header-usual-hours = 通常の労働時間
header-counted = { $name }({ $n })
header-then = { $key } の後
too-small = metier には { $width }x{ $height } が必要です(現在 { $own-width }x{ $own-height })
in-sight = { $all } 行中 { $from }-{ $to }
in-sight-of-more = { $from }-{ $to }、続きあり
count-of = { $n }/{ $all }

## ツリー

tree-occupations = 職業
tree-teer-only = 学歴区分(TEER){ $digit } のみ
tree-fields = 分野
tree-by-rating = 評価順
tree-by-pay = 給与順
tree-held-elsewhere = { $place }: { $code } と比べられる地域
tree-by-exposure = AI影響度順
tree-by-openings = 求人見込み順
tree-by-code = コード順
tree-teer = T{ $digit }
tree-teer-words = T{ $digit } { $words }
tree-legend = T: 学歴区分
tree-legend-short = T: 学歴
tree-out = 外
tree-head-rating = 評価
tree-head-ai = AI
tree-head-openings = 求人見込み
tree-empty = すべての条件を満たす職業はありません。{ $filter }: 条件ごとの件数、{ $clear }: 絞り込み解除

## 経験別の給与とAI

chart-pay = 経験別の給与
chart-pay-empty = 職業を選ぶと、初級・中級・上級の給与が表示されます。
chart-no-bands = 下位1割も上位1割も公表されていないため、幅は描けません。
# $middle (text): the median with its unit
chart-only-middle = 公表されているのは中央値だけです: { $middle }。
chart-published = 公表値
chart-named = 言われた額
chart-low = 低
chart-middle = 中央値
chart-high = 高
chart-bands-modelled = 幅は算出
chart-minimum = 下端 = 最低賃金
chart-least-of-years = 下端 = 年収の公表最低額
chart-floored = 中央値は最低賃金の額で公表されています: { $middle }。
chart-whole-group = 役割別は非公表: 職業全体
chart-claimed = { $mark } 他所の主張
# $mark (text): the mark
# $band (text): entry, mid or senior
# $range (text): what is claimed
# $check (text): what the published figures say
chart-claim = { $mark } { $band } { $range }: { $check }
# $mark (text): the mark
chart-percentiles = { $mark } 公表値: 下位1割・中央値・上位1割
# $mark (text): the mark
chart-percentiles-short = { $mark } 下位1割・中央値・上位1割
thousands = { $n }k
millions = { $n }M
chart-ai = AIの影響
chart-ai-empty = 職業を選ぶと、作業のAI影響度、その指標、人に残る仕事が表示されます。

## 比較

comparison-title = 比較 · { $place }
comparison-hidden = 同値の行は非表示
comparison-empty = まだ比較する職業がありません。
comparison-saved = { $list }に { $n } 件保存済み: { $key } で並べて比較(先頭から最大 { $most } 件)。
comparison-how = 職業で { $compare } を押すと { $most } 件まで並べて比較できます。{ $baseline }: 列を差の基準に、{ $hide }: 値が同じ行を隠す
comparison-baseline = { $code } 基準
comparison-legend = { $best } 行の最良 { $worst } 最下位
comparison-legend-short = { $best } 最良 { $worst } 最下位

## 候補リスト

saved-title = 候補 · { $n } 件 · { $place }
saved-empty = まだ保存した職業がありません。
saved-newer = { $year }年版の給与を取り込み済み: { $changes } で保存した職業の変化を表示。
saved-how = 職業で { $save } を押すと保存、{ $note } でメモを追加します。リストは自分で読み書きできるファイルにあり、{ $export } で相談員向けに印刷用ページとMarkdownを書き出せます。
saved-head = コード  職業
saved-head-rating = 総合/10
saved-head-ai-wide = AI/100
saved-head-saved = 保存日
saved-unknown = は NOC 2021 の職業ではありません(項目はそのまま残します)
saved-keys = { $remove } 外す · { $status } 状態 · { $preview } 概要
saved-keys-few = { $remove } 外す · { $status } 状態
saved-no-note = メモなし: { $note } で書く
saved-no-data = 記載なし
saved-no-assessment = 評価なし
not-rated = 評価なし
saved-ai = AI { $score }

## 地図

map-title = 給与とAI影響度 · { $place } · { $count }
map-title-net = 給与と守りを差し引いたAI影響度 · { $place } · { $count }
map-count-of = { $n }/{ $all } 職業
map-elsewhere = { $asked }の給与なし、{ $shown }を表示
map-no-wage = この地域の給与は公表されていません。{ $region } で別の地域を選んでください。
map-axes = 左から右: 給与の中央値({ $unit }、対数) · 上へ: AI影響度 0～100 · 線は給与の真ん中と50
map-axes-net = 左から右: 給与の中央値({ $unit }、対数) · 上へ: 守りを差し引いたAI影響度(百分位) · 線は給与の真ん中と50
map-axes-short = → 給与 { $unit }(対数) · ↑ AI影響度 0～100
map-axes-net-short = → 給与 { $unit }(対数) · ↑ 守りを差し引いたAI影響度
map-legend = { $mark } 保存または比較中 · 矢印で次の点へ · { $open }: 開く · { $treemap }: 面積図 · { $height }: { $other }
map-axes-narrow = → { $unit } · ↑ AI影響度
map-axes-net-narrow = → { $unit } · ↑ AI(守り差引)
map-legend-short = 矢印で移動 · { $open }: 開く · { $height }: { $other }
map-legend-narrow = { $open }: 開く · { $height }: { $other }
map-to-net = 守りを差し引く
map-to-exposure = 影響度のみ
map-title-short = 給与とAI影響度 · { $place }
map-title-net-short = 給与とAI(守り差引) · { $place }
map-point-short = { $pay } · AI { $rank }
map-point-net-short = { $pay } · AI−守り { $rank }
treemap-title-short = 濃淡: { $shade }
map-absent = 地図外: この版の給与、または影響度がない
map-point = { $pay }、AI影響度 { $rank }/100
map-point-net = { $pay }、守りを差し引いたAI影響度: 百分位 { $rank }
map-thousands = { $n }k
map-well-much = 高給、AIの影響大
map-well-little = 高給、AIの影響小
map-less-much = 低給、AIの影響大
map-less-little = 低給、AIの影響小
map-well-open = 高給、影響あり守り弱い
map-well-shielded = 高給、影響小か守りあり
map-less-open = 低給、影響あり守り弱い
map-less-shielded = 低給、影響小か守りあり
map-how = 一つの点が一つの職業です。右ほど給与が高く、上ほどAIが及ぶ作業が多い。{ $right } かクリックで選び、{ $search } で探し、{ $open } で読みます。
map-how-net = 一つの点が一つの職業です。右ほど給与が高く、上ほどAIの影響が大きく守りが弱い。{ $right } かクリックで選び、{ $search } で探し、{ $open } で読みます。
map-near = 給与と影響度が近い職業
map-near-short = 近い職業
map-head-pay = 給与
map-head-rank = AI−守り
map-head-exposure = AI影響度
treemap-title = 就業者 · 濃淡: { $shade } · { $place } · { $count }
treemap-workers = 就業者 { $n } 人(カナダ、2023年)
treemap-workers-short = 就業者 { $n } 人
treemap-none = データなし
treemap-unshaded = 濃淡なし
treemap-older = { $value }({ $period })、濃淡なし
treemap-elsewhere = { $value }、濃淡なし
treemap-absent = 就業者数なし
treemap-under = { $value } 未満
treemap-from = { $value } 以上
treemap-from-short = { $value }+
treemap-smaller = 他に小さい { $n } 職業
treemap-uncounted = 就業者数のない { $n } 職業
treemap-head-workers = 就業者数、2023年
treemap-arrows = 矢印で移動
treemap-hint = 矢印で移動 · { $shade }: 濃淡を変更 · { $treemap }: 地図 · { $open }: 開く
treemap-needs = 面積図には { $width } 列と { $height } 行が必要です。ここでは就業者の多い順に並べます。

## データソース

source-list-title = データソース · { $n } · { $open }: 開く
source-list-note = すべての数値はこれらの出典によるものです。発行元が内容を保証するものではありません。
source-list-read = { $n } 日前に取得
source-list-edition = { $edition } 版

## テーマ

theme-auto = 端末に合わせる
theme-dark = ダーク
theme-light = ライト
theme-contrast = 高コントラスト
theme-mono = モノクロ
tree-by-interests = 興味に合う順
tree-by-studied = 専攻の多い順
order-rating = 評価順
order-pay = 給与順
order-exposure = AI影響度順
order-openings = 求人見込み順
order-interests = 興味に合う順
order-studied = 専攻の多い順
order-code = コード順
tree-head-fit = 適合
tree-head-studied = 専攻%
saved-former = は NOC { $from } のコードで、NOC { $to } では別のコードです({ $key } で選択)
saved-title-of = { $list } · { $n } 件 · { $place }
saved-lists-how = 計画が複数ある場合は { $new } で名前を付けた別のリストを作れます。
saved-more-columns = ほか { $n } 列: { $right }
saved-tab = { $list }({ $n })
saved-tabs-hint = { $before } { $next } 別のリスト
saved-first = 最初のリスト
saved-rank = あなたの重みによるリスト内の順位
saved-schooling = 就学(年)
saved-practice-name = 実務(年)
saved-status = 状態
saved-tags = タグ
saved-day = 保存日
saved-openings = 求人見込み { $years }、カナダ
saved-head-rank = 順位
saved-head-schooling = 就学(年)
saved-head-schooling-short = 就学年
saved-head-practice-short = 実務年
saved-head-soon = 今後3年
saved-head-later = 10年
saved-head-openings = 求人見込み
saved-rank-is = { $rank } 位
saved-rating-is = { $rating }/10
saved-years = 就学 { $years } 年
saved-practice = 実務 { $years } 年
saved-soon-is = 3年: { $outlook }
saved-openings-are = 空き { $n }
