### 今の仕事からの転職先、数回の転職の道、言われた給与額。


## 転職先

move-like = 近さ
move-esdc = ESDC
move-pay = { $unit }
move-ai = AI
move-schooling = 就学+実務(年)
move-schooling-short = 入職(年)
move-and-practice = + { $years }
move-papers = 新たな免許
move-outlook = 3年 { $place }
move-by-likeness = 技能の近さ
move-by-esdc = ESDCの一覧
move-by-pay = 給与の中央値
move-by-ai = AIの影響度
move-by-schooling = 必要な就学と実務
move-by-papers = 免許・資格
move-by-outlook = 3年見通し
move-identical = 同一
move-esdc-not = 似ない
move-esdc-somewhat = やや
move-esdc-similar = 似る
move-esdc-very = とても
move-no-paper = 不要
move-paper-partly = 一部の州
move-paper-driving = 運転免許
move-paper-trade = 技能士証
move-paper-course = 講習
move-paper-clearance = 身元証明
move-build = 身につける技能(今の水準 → 転職先の水準)
move-no-gaps = 公表された技能で、今の仕事を上回るものはありません。
move-build-short = 身につける技能
move-yours = 今
move-theirs = 転職先
move-top = 段階
move-have = すでにある技能
move-none-held = 転職先の最も高い水準に、今の仕事が届くものはありません。
move-walls = 壁
move-way = 最短の道
move-way-role = 最短の道: { $role }
move-other-ways = ほかの入り方と役割は「教育パス」のページに。
move-level = { $own } → { $there }({ $top } 段階)
move-whole-schooling = 初めから { $years } 年: 資格には全課程が必要
move-more-schooling = 今の仕事より { $years } 年多い
move-schooling-tag = 就学
move-unknown-schooling = 期間の記載なし
move-practice-wall = { $length }(有給または指導つき)、就学とは別
move-practice-open = ほかに必要(期間の記載なし)
move-teer-tag = 水準
move-teer-up = TEERで { $steps } 段階上
move-exclusion-tag = 別の職業
move-no-walls = 今の仕事に加えて要る免許・登録・技能士証も、就学も、実務も、除外の壁もありません。
move-pay-unlike = 二つの中央値は比べられません(場所・年・年俸制の違い)。差は出しません。
move-no-way = 道の記載がありません。
move-difference = 今の仕事との差
move-pay-rule = どちらも指定の地域の値。一方に値がなければどちらもカナダの値。混ぜることはありません
move-title-of = { $name } への転職
moves-title = 届く転職先 { $n } 件、{ $order }の順
moves-title-turned = 届く転職先 { $n } 件、{ $order }の逆順
moves-title-better = { $all } 件中 { $n } 件は給与が高くAIの影響が小さい、{ $order }の順
moves-title-short = 移れる職業 { $n } 件
moves-title-better-short = { $all } 件中 { $n } 件: 給与増・AI減
moves-from = { $name } から
move-years-short = { $years } 年
moves-from-work = 今の仕事 { $name } から
moves-from-here = { $name } から({ $work } で今の仕事にする)
moves-own-ai = AI { $n }
moves-both-canada = { $place } の値が一方にないときは、どちらもカナダ (CA) の値
moves-all-canada = 給与はすべてカナダの値({ $place } にこの職業の値なし)
moves-no-start = 転職先は今の仕事から探します。{ $search } で見つけ、{ $work } で今の仕事にしてください。技能が近い職業や、職業分類・ESDCが挙げる職業が、給与・AI・就学・資格とともに並びます。
moves-opened-rest = 続き: { $open }
moves-none-better = 給与が高くAIの影響が小さい転職先はありません。{ $key } ですべてを表示します。
moves-better-no-exposure = AIの影響が小さい転職先は判断できません:この仕事に評価がありません。{ $key } で届く転職先をすべて表示します。
moves-better-no-pay = 給与が高い転職先は判断できません:この仕事の給与が不明です。{ $key } で届く転職先をすべて表示します。
status-moves-better = 給与が高くAIの影響が小さい転職先 { $n } 件。
status-moves-all = 届く転職先 { $n } 件をすべて表示。
copy-moves = { $name } からの転職先
context-moves = 転職先
header-work = 今の仕事: { $code }
header-work-short = 仕事 { $code }


## 言われた給与額

claim-title = 言われた給与額: { $name }
claim-title-open = 言われた給与額
claim-how-first = 言われた額(年・月・週・時給)を入力してください。次に { $accept } で職業を選びます。
claim-whose = どの職業の給与ですか。{ $accept } で職業を探します。額はそのまま残ります。
word-pay-page = 賃金のページ
word-whose = 職業を選ぶ
search-work-title = どの仕事から? 今の仕事の名前かコードを入力
search-figure-title = { $figure } はどの職業の給与ですか
claim-hint = 85,000、41.50/h、75-95k など
claim-how = この仕事の給与として言われた額(年・月・週・時給)を入力してください。この地域とカナダの公表値に照らします。
claim-no-figure = 「{ $typed }」は給与額として読めません。85,000、41.50/h、75-95k のように数字を一つか二つ入れてください。
claim-strange = 「{ $word }」は数字でも給与の単位でもありません。85,000、41.50/h、75-95k のように書いてください。
claim-taken-hour = 単位がないので時給とみなします。年・月・週ならそう書いてください。
claim-taken-year = 単位がないので年収とみなします。/h・月・週ならそう書いてください。
claim-not-here = { $place } の値は賃金の表にありません。カナダの値だけです。
claim-against-work = { $name } の中央値は { $pay }。その額との差は年 { $by }
claim-my-work = 今の仕事
claim-by-year-only = 年 { $year } CAD。この仕事は年俸制で、労働時間は関係しません。
claim-figure = 年 { $year } CAD は、週 { $hours } 時間で時給 { $hour } です。
claim-figure-usual-year = この仕事の通常の週 { $hours } 時間では年 { $year } です。
claim-figure-usual-hour = この仕事の通常の週 { $hours } 時間では時給 { $hour } が必要です。
point-p10 = 下位1割
point-p25 = 下位4分の1
point-p50 = 中央
point-p75 = 上位4分の1
point-p90 = 上位1割
claim-place = { $place }の公表値
claim-lies = その額は
claim-stands-below = { $point }({ $value })より低く、これほど少ない人は100人中 { $n } 人未満
claim-stands-above = { $point }({ $value })より高く、これほど得る人は100人中 { $n } 人未満
claim-stands-between = { $from }({ $low })と{ $to }({ $high })の間で、これより少ない人は100人中 { $least }～{ $most } 人
claim-seniors = 熟練者
claim-seniors-reach = 給与の高い3分の1({ $from }～上位1割の { $to }、推計)は届く
claim-seniors-not = 給与の高い3分の1は { $from }～上位1割の { $to }(推計)で、それでも届かない
claim-seniors-more = 給与の高い3分の1はこれより多く、{ $from }～上位1割の { $to }(推計)


## 数回の転職の道

way-title = { $name } からの道
way-title-of = { $name } への道
way-to = 行き先
way-pay = 給与は少なくとも
way-exposure = AIの影響は最大(100中)
way-years = 就学は最大(年)
way-any = 問わない
way-to-any = 下の条件を満たすもの
way-not-asked = 問わない
way-how = 何を求めるかを決めてください。給与の下限か、AIの影響の上限を入力すると、3回以内の転職で最も楽な道がここに並びます。
way-how-short = 給与の下限か、AIの影響の上限を入力してください。
way-none = 3回の転職では届きません。条件をゆるめるか、就学年数を増やしてください。
way-head-pay = CAD/年
way-head-ai = AI
way-head-years = 就学年
way-head-practice = 実務年
way-head-cost = 費用
way-head-ways = 楽な道 { $n } 件
way-unstated = 記載なし
way-years-at-least = { $years }+
way-step = { $n }. { $name }
way-in = 最短の入り方
way-in-step = { $n ->
   *[other] { $n }.
}
way-in-all = 合計
way-in-school = 就学 { $length }
way-in-no-school = 就学なし
way-in-open = 実務の長さは記載なし
way-nothing = 特に求められるものはない
way-why = 理由
way-parts-of = 違い { $unlike } + 段階 { $up } + 就学 { $school } = { $all }
way-time = 期間
way-there-of = { $pay } CAD/年 · AI { $exposure }
way-there = その職業
way-direct = 直接
way-via = { $names } 経由
way-like = 100組中 { $n } 組より近い
way-licence = 免許・資格が必要: 全課程を数えます
way-prices = 実務は見習いなど、入るまでの有給または指導つきの仕事です。ここでは費用に数えず、費用が同じなら実務の短い道が先です。長さの一部が示されていないところは + とします。転職の費用: 違いの { $unlike } 倍、TEER 1段階上ごとに { $step }、就学1年ごとに { $year }。コマンドラインの metier path で変えられます。
way-word-ways = 道へ
way-word-any = 問わない
way-looking = 全職業の移り先を調べています: { $n }/100。Esc で中止します。
way-wall = 要免許
way-head-moves = 一手ずつ
way-head-unlike = 違い
way-head-level = 段階
way-head-school = 教育
way-parts = { $unlike }+{ $up }+{ $school }={ $all } · 就学 { $years } 年 · 実務(年) { $practice }
way-figures = { $pay } CAD · AI { $exposure } · 費用 { $cost } · 就学 { $years } 年 · 実務(年) { $practice }
