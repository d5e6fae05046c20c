### 絞り込み

filter-title = 絞り込み · { $count }/{ $all }
filter-head = 有効 条件
filter-head-does = 効果
filter-on-does = { $removes } 件を除外、外すと { $left } 件
filter-off-does = 使うと { $left } 件
# $place (text): a place that has no figure which would decide a criterion
filter-none-does = { $place }の公表値なし
filter-does = この条件: { $does }。
filter-unknown-out = 不明の { $n } 件は除外({ $key } で残す)。
filter-unknown-kept = 不明の { $n } 件は残す({ $key } で除外)。
filter-possibly = ほかに { $n } 件は、最短の期間で数えれば条件に入ります。
filter-possibly-out = ほかに { $n } 件は、最短の期間で数えれば条件に入ります({ $key } で残す)。
filter-possibly-kept = うち { $n } 件は、最短の期間で数えれば条件に入ります({ $key } で除外)。

## 条件

filter-teer = 学歴区分(TEER)
filter-interests = 興味
filter-pay = 給与(以上)
filter-outlook = 見通し
filter-exposure = AI影響度
filter-quadrant = AIと仕事の関係
filter-schooling = 就学年数
filter-licence = 免許
filter-immigration = 移住
filter-saved = 候補
filter-pays-more = 給与が高い
filter-less-exposed = 影響が小さい
filter-similar = 類似
filter-schooling-from = そこからの就学
filter-three-year = 今後3年
filter-esdc-name = 類似(連邦スキル表)
filter-used = AI の利用実績

## 値

filter-type-code = コードを入力
filter-type-letters = R I A S E C を入力
filter-letters-and = と
filter-letters-or = か
filter-than = { $code } より
filter-pay-value = { $hourly } CAD/時({ $yearly }k/年)
filter-at-most = { $n }/100 以下
filter-used-most = 労働時間の { $n } % 以下
filter-used-least = 労働時間の { $n } % 以上
filter-years = { $shortest ->
    [true] 最短
   *[false] 最長
}で { $n } 年以内
filter-none-required = 必須なし
filter-none-usual = 通常は不要
filter-none-at-all = 一切不要
filter-years-from = { $code } から{ $shortest ->
    [true] 最短
   *[false] 最長
}で { $n } 年以内
filter-saved-only = 保存した職業のみ
filter-nearest = { $code } に近い { $n } 件
filter-high-complementarity = 人が必要な仕事
filter-low-exposure = AIの影響が小さい
filter-not-unshielded = 影響大で守り小を除く
filter-high-high = 影響大・人が必要
filter-high-low = 影響大・守り小
filter-low-high = 影響小・人が必要
filter-low-low = 影響小・守り小

## 判定の方法

filter-how-of = { $name }: { $text }
filter-how-teer = 仕事が求める学歴: 0 管理職、1 大学、2 カレッジか職人、3 短い訓練、4 高校、5 現場で習う。コードの2桁目です。一つまたは複数を入力。
filter-how-interests = 興味の文字(ホランドの6類型)がプロファイルの上位3つに入るもの(OaSIS 2025)。文字を入力。左右: すべて一致、またはいずれか。
filter-how-pay = { $place }の中央値(ジョブバンク 2025)。時給、または1,000以上なら年収をCADで入力。
filter-how-pay-others = { $place }の中央値。値のない { $n } 件はカナダ全体で判定(ジョブバンク 2025)。時給、または1,000以上なら年収をCADで入力。
filter-how-outlook = 連邦の予測(COPS)によるカナダの評価(2024-2033)。良いほど求人あたりの求職者が少なく、最大は深刻な人手不足。
filter-how-exposure = AI影響度の指標(二つ以上)の平均百分位。失業の確率ではありません。
filter-how-used = ある AI ツールの利用が見られる作業の労働時間の割合(補助だけなら半分)。2026年の世界の会話によるもので、カナダの人数ではありません。
filter-how-quadrant = AIが届く能力と守りを一つの研究の基準で判定。無防備: AIが広く届き、人を残すものが少ない。
filter-how-schooling = 最短ルートの就学の全体(大学・カレッジ・講習)を、何を学んだかに関わらず、要件が最も少ない役割で判定。今の仕事から残る分は「そこからの就学」の行。見習いは実務で、就学に数えない。最長の期間で数える: 2-3年は2年以内ではない。
filter-how-licence = NOC 2021に基づく免許・登録・技能資格証({ $place })を、要件が最も少ない役割で判定。運転免許は含まない。
filter-how-immigration = { $route }。読み取った時点のリストによる職業のみの判定。移住のページを参照。
filter-how-saved = 候補リストにある職業。
filter-how-pays-more = { $place } または両方ともカナダの中央値。左右、またはコード。
filter-how-pays-canada = 最新版に{ $place }の中央値がないため両方ともカナダ。左右、またはコード。
filter-how-pays-none = 中央値が公表されていないため判定できません。
filter-how-less-exposed = 影響度 { $score }/100。左右、またはコード。
filter-how-exposed-none = 影響度が不明のため判定できません。
filter-how-similar = スキル・能力・知識・活動が近い順(OaSIS 2025)。左右: 件数、またはコード。
filter-how-schooling-from = そこから移るときに、数えられる自分の就学のほかに要る就学(移る先・ルートと同じ数え方、最長の期間で)。左右: 年数、またはコード。
filter-any-category = Express Entry、全カテゴリー
filter-any-pilot = コミュニティ・パイロット、どの地域でも
filter-suits = 自分に合う
filter-studied = 専攻
filter-cannot = できないこと
filter-fit = 適合 { $n }/100 以上
filter-share = その { $n } % 以上が働く
filter-answer-first = 先に { $key } で入力
filter-how-suits = 最も合う役割の興味と自分の回答({ $key })との適合、または自分の専攻の人が働く職業。
filter-how-studied = この専攻の人が働く職業(2021年国勢調査): { $field }。左右キーで下限を選びます。
filter-how-cannot = 挙げたすべてについて、OaSIS の水準が 5 段階中 3(できない)または 4(避けたい)未満の役割があるものです。高所と暴力は 2 または 3、勤務は規則的で、週の労働時間は最も長くないものです。{ $key } で答えます。

## As options of the command line

help-list-teer = この TEER 区分だけ(0から5)。例: 2,3。
help-list-interest = 興味の文字 R I A S E C(ホランドの6類型)。SR は両方が上位3つにある職業、S,R はどちらか。
help-list-min-hourly = 給与中央値の下限(CAD/時)。州、なければカナダ全体。
help-list-outlook = 連邦の10年予測(COPS)の下限: strong-surplus, moderate-surplus, balance, moderate-shortage, strong-shortage。
help-list-max-exposure = AI影響の上限(0から100)。
help-list-max-used-today = AI の利用が見られる作業の労働時間の割合の上限(%)。
help-list-min-used-today = 同じく下限(%)。
help-list-quadrant = AI影響と補完性: high-complementarity, low-exposure, not-he-lc, le-hc, le-lc, he-hc, he-lc。
help-list-max-schooling = 必要な就学の上限(年)。最も短い役割で判断します。2-3年は2年以内ではなく「かもしれない」です(--keep-unknown max-schooling)。
help-list-no-licence = 免許・登録・職業資格が不要: required(既定)、usual、any。
help-list-immigration = 移住の一覧やプログラムの対象: express-entry(全区分)、pilot(どのコミュニティ・パイロットでも)、または名前の一部。例: healthcare、North Bay。
help-list-saved = 候補リストにある職業だけ。
help-list-pays-more-than = 給与中央値がこの職業より高い(同じ地域)。
help-list-less-exposed-than = AI影響がこの職業より小さい。
help-list-similar-to = スキルがこの職業に近い上位30(32129:50 で50)。
help-list-max-schooling-from = この職業から移るときの就学の上限、2年(32129:1 で1年)。長くかかるかもしれないものは --keep-unknown max-schooling-from で残します。
help-list-three-year-outlook = 州におけるジョブバンクの2025-2027年見通しの下限: very-limited、limited、moderate、good、very-good。
help-list-esdc-similar-to = 連邦のスキル対応表(ESDC)でこの職業から見て似ているもの。程度を続けられます: 32129:very-similar。
help-list-suits = 興味がこの回答に合うもの(`metier interests` を参照)。最も合う50職業と整数で同じ点数の職業、または続く数字(100点中)以上: 210-2:80。
help-list-studied = 専攻の人が働く職業: コードと、その人たちの割合の下限(%): 31.05:1。
help-list-cannot = できないことを求める仕事を除く: lifting、stamina、bending、handwork、driving、sight、colours、hearing、public、conflict、numbers、writing、outdoors、heat-cold、heights、noise、danger、substances、standing、sitting、schedule、long-week、violence。writing:rather-not は緩やか。

## Why a criterion cannot stand, as it is written on the command line or in state.ron

criterion-unknown = 条件ではありません。次のいずれかです: { $names }
criterion-no-teer = 「{ $text }」は TEER 0～5 ではありません
criterion-no-letter = 「{ $text }」は興味の文字 R、I、A、S、E、C ではありません
criterion-no-pay = 「{ $text }」は時給 { $low }～{ $high } CAD ではありません
criterion-no-exposure = 「{ $text }」は影響度 { $low }～{ $high } ではありません
criterion-no-use = 「{ $text }」は { $low }～{ $high } の割合ではありません
criterion-no-years = 「{ $text }」は年数 { $low }～{ $high } ではありません
criterion-no-neighbours = 「{ $text }」は近い職業の数 { $low }～{ $high } ではありません
criterion-none-of = 「{ $text }」は { $words } のいずれでもありません
criterion-not-yes = 「{ $text }」は yes ではありません
criterion-no-value = 値がありません
criterion-name-one = 「{ $text }」は条件ではありません。条件名か all を指定してください
criterion-no-group = 「{ $code }」は NOC 2021 の職業ではありません
criterion-one-baseline = { $code }: 基準は一つだけで、すでに { $known } と比較しています
criterion-no-route = 「{ $text }」というリストや制度はありません。次のいずれかです: { $names }
criterion-several-routes = 「{ $text }」は複数に当てはまります: { $names }
criterion-no-answers = 「{ $text }」は { $items } の文への、差の出る回答ではありません(数字 0・1・2 と -)
criterion-no-fit = 「{ $text }」は { $low }～{ $high } の数ではありません
criterion-no-field = 「{ $text }」は専攻のコードではありません(例 31.05)
criterion-no-limits = 「{ $text }」はできないことを表す語ではありません。lifting,writing:rather-not のように書きます。使える語: { $words }。
