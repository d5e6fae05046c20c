overview-suits = 向いている人
overview-may-not-suit = 向いていない人
overview-not-confused = 間違えやすい職業
overview-glance = ひと目でわかる要点
overview-role-chosen = 選択中の役割
overview-role-hint = { $key } で役割の選択を解除
overview-workers = 就業者 2023
overview-ai-role = AI、この役割
overview-ai-role-rank = 百分位 { $rank }(100が最大、研究1つ)
overview-ai = AIの影響度
exposure-of = 100 中 { $score }({ $low }-{ $high })
contested = 指標が不一致
overview-rating = 総合
rating-of = 10点中{ $value }({ $low }-{ $high })、6項目中{ $inputs }項目から
overview-interests = 興味
overview-interest-letters = 興味の文字(ホランドの6類型、プロファイル別)
overview-growth = 需要を左右する要因
overview-roles = 役割 { $n } 件
# $share (number): per cent of the tasks
overview-titles = 職名({ $n })
overview-more-titles = 他 { $n } 件は検索で見つかります
overview-classification = 分類での位置
overview-in = { $language }名
overview-similar = 似た職業
overview-nearest = スキル・能力・知識・活動が最も近い職業
overview-nearest-to = { $role } にスキル・能力・知識・活動が最も近い職業
overview-identical = 同一の得点: 別の職業のデータ
overview-alike = 全組の { $percentile } % より近い
overview-unlike-basis = 比較不可
overview-no-pay = 給与の公表なし
children-no-pay = 公表なし
ai-score = AI { $score }
overview-better = 給与が高く影響が小さい
overview-fields = 分野別の職
overview-claims = 他サイトの主張

## 分類と分野

class-level = 階層
overview-note = あなたのメモ({ $note } で変更)
class-pays = 給与の中央値の最低と最高
class-exposed = AIの影響度(100点)
class-between = { $low }({ $lowest })から { $high }({ $highest })
class-groups = 職業の数
class-groups-shown = { $all } 中 { $shown }(他は絞り込みで除外)
field-positions = 職位の数
class-median-short = 職業と給与中央値
class-schooling = 学歴
# $code (text): a code of four digits
# $year (text): year of the edition
class-in-older-papers = 古い書類の { $code } は NOC { $year } の別の分類で、現在は
class-median = 職業、{ $place }の給与中央値
field-places = 職名はその国の言葉です。数値は職業のもので、{ $place }を表示しています。

## 一目で分かる答え

# $n (count): 役割の数
# $key (key): 役割を選ぶキー
sight-roles = このコードには{ $n }個の役割があります。{ $key } で選べます。
sight-pay = 給与
# $n (number): CAD an hour
sight-hour = 時給 { $n } ドル
# $n (number): CAD a year
sight-year = 年収 { $n } ドル
# $n (number): CAD a year
sight-year-full = フルタイムで年 { $n }
# $full (number): CAD a year
# $usual (number): CAD a year
# $hours (number): hours a week
sight-years = フルタイムで年 { $full }、B.C. で通常の週{ $hours }時間なら { $usual }
sight-year-basis = フルタイムの年収
sight-year-basis-usual = 通常の労働時間での年収
# $n (number): 百のうちいくつ
sight-pay-rank = { $all } 職業の { $n } %より高い
sight-pay-lowest = { $all } 職業のほぼすべてより低い
sight-pay-highest = { $all } 職業のほぼすべてより高い
sight-pay-rank-of-all = 100職業中 { $n } 職業より高い
sight-pay-lowest-of-all = ほぼすべての職業より低い
sight-pay-highest-of-all = ほぼすべての職業より高い
sight-in = 就くには
sight-jobs = 仕事の見通し
# $level (text): 見通し
# $place (text): 地域
sight-three-years = { $place }の3年見通し: { $level }
# $level (text): 見通し
sight-ten-years = 10年見通し: { $level }
# $level (text): what is expected
sight-ten-years-canada = カナダの10年見通し: { $level }
# $n (number): openings in ten years
# $workers (number): workers
sight-openings = 10年間の求人見込み { $n }(就業者 { $workers })
sight-ai = AI
# $n (count): tenths of the tasks
sight-tasks = { $n ->
    [0] 速くなりうる作業はほとんどない
   *[other] 10の作業のうち{ $n }は速くなりうる
}
# $n (number): per cent of its working time in tasks done with AI, half where it only helps
sight-all-roles = 全{ $n }役割の合計
sight-this-role = この役割: { $what }(追加ソフトも全数)
sight-used = 現在の利用: { $n } %
sight-ai-reads = 読み方
sight-canada = カナダ
sight-quebec = ケベック州は独自に選考します(PSTQ): Arrima で関心表明、招待、CSQ の順です。Express Entry はほかの地域のものです。
sight-next = 次の一歩
sight-better-no-exposure = AIの影響が小さい転職先は判断できません: この仕事に評価がありません
sight-better-no-pay = 給与が高い転職先は判断できません: この仕事の給与が不明です
# $n (count): how many
sight-better = 給与が高くAIの影響が小さい、手の届く転職先: { $n }
# $key (key): 転職先のキー
sight-moves-hint = { $key } で一覧
sight-in-asks = 採算は? { $key }
sight-pay-asks = 自分のは妥当? { $key }
sight-from-here = この仕事から数えて
