### レポートの文。

report-sources = データソース
report-note = 注意: { $text }
report-page = ページ: { $address }
report-no-address = アドレスなし。
report-source = { $id }: { $title }、{ $publisher }、{ $edition }。{ $address }
mark-role = 役割
mark-chosen-role = 選んだ役割
mark-not = 別の職業
mark-similar = 類似
mark-alike = スキルが近い
mark-also = ほか
said-to = から
said-unlike = 異なる
said-about = 約
said-saved = 保存済み
said-chosen = 選択
list-code = コード
list-title = 職名
list-teer = TEER
list-median = 中央値 CAD/時
list-place = 地域
list-exposure = AI影響 (100)
list-rating = 総合 (10)
list-outlook = 見通し
list-openings = 求人
list-count = { $all } 件中 { $n } 件
list-removes = { $criterion }: { $n } 件を除外
list-unknown =
    不明 { $n } 件({ $kept ->
        [true] 残す
       *[false] 除く
    })
list-without = 外すとあと { $n } 件
list-compared-in-canada = { $code } には { $place } の中央値がないため、カナダ全体の中央値で比べます
changes-all = { $n } 職業でカナダ全体の給与中央値が変わりました。変化の中央値は { $middle } % です。
changes-none = カナダ全体の給与中央値に変化はありません。
changes-shortlist = 候補リスト、給与中央値、{ $place }:
changes-shortlist-empty = 候補リストは空です。
changes-no-group = { $code }: NOC 2021 の職業ではありません
changes-from-to = { $old } から { $new }
changes-same = { $pay } { $unit }(変化なし)
changes-by = { $old } から { $new } { $unit }({ $by } %)
changes-not-comparable = 比較不可: { $why }
changes-note-kept = メモは残ります
keys-key = キー
keys-command = コマンド
keys-does = 働き
verify-part = 項目
verify-groups = 職業数
verify-entries = 件数
part-summary = 概要
part-roles = 役割
part-duties = 職務
part-employers = 雇用主
part-requirements = 要件
part-training = 教育の段階
part-ai-takes-over = AI: 代替
part-ai-assists = AI: 補助
part-ai-stays-human = AI: 人に残る
part-ai-skills = AI: スキル
part-ai-entry-level = AI: 初級
part-ai-long-run = AI: 長期
part-suits = 向いている人
part-may-not-suit = 向かない人
part-outlook = 見通し
part-growth = 成長要因
part-similar = 類似
part-credentials = 資格
part-progression = 昇進
part-not-confused = 混同しやすい職業
part-onet = O*NET へのリンク
verify-of = { $n } / { $all }
verify-not-written = 未執筆: { $codes }
verify-titles = 職名: 英語 { $english }、フランス語 { $french }
verify-fields = 分野: { $n }(職位 { $positions })
shortlist-heading = 候補リスト
shortlist-written = metier が { $day } に作成。地域: { $place }。給与の単位: { $basis }。
shortlist-how-known = 各数値の後ろに、その性質(公表・算出・推定)、期間、地域を示します。出典と版は最後にあります。AI影響は、ツールが関わりうる作業の割合で、失業の確率ではありません。
shortlist-weights =
    総合の重み({ $chosen ->
        [true] 利用者の選択
       *[false] 既定
    }): { $parts }。
shortlist-weight = { $input } { $n } %
shortlist-empty = 候補リストは空です。ダッシュボードか `metier shortlist add CODE` で追加してください。
shortlist-no-group = NOC 2021 の職業ではありません。
shortlist-roles = この職業の役割: { $roles }。
shortlist-figures = 数値
shortlist-asked = 求められる要件と資格
shortlist-training = 教育パス
shortlist-immigration = 移住(職業についてのみ)
shortlist-saved-on = 保存日: { $day }
shortlist-for = 対象: { $roles }
shortlist-edition = 版 { $edition }
shortlist-period = 期間 { $period }
shortlist-read-on = 閲覧: { $day }
shortlist-licence = ライセンス { $licence }
shortlist-no-address = アドレス不明
shortlist-endorse = 公表元はこの内容を保証しません。
verify-three-year = 3年見通し: { $all } 件中 { $n } 件が判定済み
verify-oasis = OaSIS: { $scales } 尺度の { $profiles } プロファイル
verify-matches = 類似表: とても類似 { $very }、類似 { $similar }、やや { $somewhat }、類似せず { $not }
verify-study = 学習分野: { $fields } 分野の { $counts } 件(うち { $named } 分野は独自のフランス語名)
verify-people = 就業者: { $n } 件(職業と地域)
verify-unemployment = 失業率: { $majors } 大分類の { $rates } 件
