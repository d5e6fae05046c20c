count-occupations = { $n } 職業

## 比較

difference-same = 同じ
difference-other = 異なる
difference-unlike = 比較不可
same-as-baseline = { $value }(基準と同じ)
against-baseline = { $value }(基準との差 { $by })

## つなぎ

aside = { $text }({ $aside })

## Marks of provenance

# $published (text): the mark of what is published
# $modelled (text): the mark of what is worked out
# $estimated (text): the mark of what is judged
# $claimed (text): the mark of what others claim
marks-legend = { $published } 公表  { $modelled } 算出  { $estimated } 独自の推定  { $claimed } 主張
# $published (text): the mark of what is published
# $modelled (text): the mark of what is worked out
# $estimated (text): the mark of what is judged
marks-legend-short = { $published } 公表 { $modelled } 算出 { $estimated } 判断
marks-head = 数値の前の記号
marks-published = 公表されたままの値
marks-modelled = 公表値から算出
marks-estimated = 独自の文章や見積もり
marks-claimed = 他者の主張を公表値と照合
