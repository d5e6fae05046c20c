count-occupations = { $n } 職業

## 比較

difference-same = 同じ
difference-unlike = 比較不可
same-as-baseline = { $value }(基準と同じ)
against-baseline = { $value }(基準との差 { $by })

## つなぎ

aside = { $text }({ $aside })
