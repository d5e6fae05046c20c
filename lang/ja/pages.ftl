## ページ名

page-overview = 概要
page-duties = 職務
page-requirements = 要件
page-training = 教育・訓練
page-outlook = 雇用の見通し
page-immigration = 移住
page-pay = 給与
page-ai = AI
page-skills = スキル
page-short-overview = 概要
page-short-duties = 職務
page-short-requirements = 要件
page-short-training = 教育
page-short-outlook = 見通し
page-short-immigration = 移住
page-short-pay = 給与
page-short-ai = AI
page-short-skills = スキル
not-written = この職業の文章はまだ書かれていません。公表された数値はすべて表示します。
prose-in = 職業の文章は{ $language }のみです。
role-of = { $role }(役割 { $at }/{ $count })

## 仕事内容

duties-employers = 勤務先
duties-profile = 連邦プロファイル
duties-role-hint = 役割を1つ選択中。{ $key } で別の役割または全部を表示

## 要件

requirements-asked = 求められるもの
requirements-credentials = 資格・発行機関・必須の度合い
requirements-none = 公式の文章に記載はありません。
requirements-nothing = 公式の文章は特に何も求めていません。
requirements-abroad = 海外で学んだ人
requirements-abroad-regulator = 認めるかどうかは雇用主ではなく、州・準州の規制機関が決めます。何が認められ、どの試験や研修が足りないか、期間と費用を先に問い合わせてください。
requirements-abroad-trade = 訓練や実務時間を認めるかどうかは、州・準州の見習い制度の担当機関が決めます。資格試験を受けられるか、何が足りないかを先に問い合わせてください。
roles-for = 対象
roles-all = 全役割

## 教育パス

training-steps = 段階
training-ways = 入り方(上の段階の番号)
training-way = 入り方
training-either = { $first } または { $second }
training-together = ({ $steps })
training-perhaps = 任意で { $steps }
training-no-cost = 費用は表示しません。職業別の学費の公表値はありません。採算の試算は入力した学費を使います。
training-next = その後の道
training-no-next = 公式の文章に次の段階の記載はありません。
move-official = 公式に記載
move-typical = 一般的

## キャリア見通し

outlook-projection = 予測 { $years }、カナダ
outlook-canada-only = 10年予測はカナダ全体のみで、{ $place }の公表はありません。
outlook-prose-canada = カナダ全体について:
outlook-assessment = 評価 { $years }
outlook-employment = 就業者 { $year }
outlook-change = { $count }(10年で { $change } %)
outlook-openings = 空き
outlook-openings-growth = 成長による
outlook-openings-retirements = 退職による
outlook-openings-other = 死亡・国外移住による
outlook-openings-replacement = 補充による
outlook-seekers = 求職者
outlook-seekers-school = 新卒者
outlook-seekers-immigrants = 移民
outlook-seekers-other = その他から(他職、復職、在学中)
outlook-rounding = 公表元が各数値を丸めるため、内訳の和は一致しないことがあります。
outlook-per-worker = 就業者あたりの空き
outlook-vacancies = 欠員
outlook-vacancies-in = 欠員、{ $place }
outlook-vacancies-elsewhere = { $asked }の公表なし、{ $shown }を表示
outlook-vacancies-hidden = { $asked }: { $reasons }、{ $shown }を表示
outlook-course = 推移
outlook-quarter = { $year }年第{ $n }四半期
outlook-quality-letters = 質 { $letters }
outlook-quality = { $words }(質 { $letter })
outlook-bc = ブリティッシュコロンビア州の予測
outlook-growth = 年間成長率
outlook-head-people = 人数
outlook-head-change = 10年間で
outlook-head-posts = 欠員数
outlook-head-quality = 数値の質
outlook-growth-bc = 最初の5年 { $first } %、次の5年 { $next } %、10年全体 { $all } %
