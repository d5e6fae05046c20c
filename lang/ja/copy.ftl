### クリップボードへ送る内容

copy-comparison = { $n } 件の比較
copy-shortlist = 候補リスト { $n } 件
copy-map = { $n } 職業の地図
copy-sources = { $n } 件のデータソース
copy-page = { $code } の{ $page }
copy-class = { $code } のページ
copy-field = 分野のページ
copy-against = 差は { $code } を基準とします。
copy-sources-head = データソース
copy-no-edition = 版なし
copy-list-title = 候補リスト · { $basis }
copy-unknown = { $code }: NOC 2021 の職業ではありません
copy-note = メモ
copy-map-title = 給与の中央値({ $basis }、{ $place })とAI影響度(0～100。失業の確率ではない)
copy-map-title-net = 給与の中央値({ $basis }、{ $place })と守りを差し引いたAI影響度(百分位、100が最大。失業の確率ではない)
copy-head-code = 職業コード
copy-head-title = 職業名
copy-head-pay = 給与
copy-head-exposure = 守りを差し引いたAI影響度
