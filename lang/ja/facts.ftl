### 3年見通し、ESDCの類似度、学んだ分野、人数。

## ジョブバンクの3年見通し

three-year-very-good = 非常に良い
three-year-good = 良い
three-year-moderate = 普通
three-year-limited = 限られる
three-year-very-limited = 非常に限られる
three-year-undetermined = 未判定
three-year-row = 見通し { $period }
three-year-heading = 今後3年({ $period })、{ $place }
three-year-undetermined-note = ジョブバンクはこの職業について { $place }を未判定としています。下にカナダ全体の10年見通しを示します。
three-year-canada-note = ジョブバンクの3年見通しは州・準州別のみで、カナダ全体のものはありません。
three-year-elsewhere = ほかの州
three-year-in = { $level }: { $places }
three-year-released = 公表日

## ESDCのスキル対応表

match-not = 似ていない
match-somewhat = やや似ている
match-similar = 似ている
match-very = よく似ている
esdc-both = { $there }、逆方向は{ $back }
esdc-same = 双方向とも{ $level }
esdc-says = 連邦スキル表: { $level }
esdc-label = 連邦スキル表による
esdc-how-label = 求め方
kin-label = ここに挙げる理由
kin-step = ここから進む人がいる: { $name }
kin-step-back = そこから来る人がいる: { $name }
kin-paper = どちらも求める資格: { $name }
kin-employer = 同じ雇用主: { $name }
esdc-how = 雇用・社会開発省(ESDC)のスキル対応表(OaSIS 2025)で、一方のプロファイルと他方のプロファイルの間に示された最も高い段階(方向ごと)

## 学んだ分野

study-heading = この職業の人が学んだ分野
study-people = 集計人数
study-people-value = 中等後教育の修了資格を持つ { $people } 人(最も高い資格の分野による)
study-folded = { $codes }と合わせて集計: 数値は全体の合計です。
study-share = { $share } %({ $people } 人)
study-more = ほか { $n } 分野
study-tied = 専攻の重み
study-tied-value = 百分位 { $rank }(0: 専攻を問わない、100: 一つの課程に限る)
study-tied-distance = 専攻の全体の分布からの距離
study-tied-nats = { $nats } ナット(カルバック・ライブラー)
study-tied-row = 専攻の重み(百分位)
study-tied-meaning = その人々の学んだ分野が全体とどれほど違うか。0は専攻を問わない仕事、100は一つの課程からしか就けない仕事。
study-tied-foot = 百分位: 0 = 専攻を問わない、100 = 一つの課程のみ
study-translated = 分野のフランス語名は本プロジェクトの訳です。
study-works-heading = 「{ $field }」を学んだ人の職業
study-works-as = 主な職業
study-works-share = うち { $share } %({ $people } 人)

## 人数

people-workforce-in = 労働力人口 2021、{ $place }
people-women-percent = 女性(%)
people-women = 女性
people-percent = { $share } %
people-unemployment = 失業率 2025
people-unemployment-of = 失業率 2025、中分類 { $major }(%)
people-unemployment-shared = 失業率 2025、中分類 { $major }({ $others } と合わせて、%)
people-heading = 人数

## フィルター

filter-or-better = { $value }以上
filter-esdc = { $code } から見て{ $level }以上
filter-three-year-about = ジョブバンクの2025-2027年見通し({ $place })。未判定は不明とします。左右キーで下限を選びます。
filter-esdc-about = 雇用・社会開発省(ESDC)のスキル対応表(OaSIS 2025)でこの程度以上似ている職業。左右キーで下限、またはコードを入力します。

## 比較の規則

claim-wholly-below = 全体が{ $place }の下位1割({ $low })を下回ります。
claim-wholly-above = 全体が{ $place }の上位1割({ $high })を上回ります。
claim-short-wholly-below = 全体が下回る
claim-short-wholly-above = 全体が上回る
pay-by-canada = カナダの中央値で { $by }
compare-pair-canada = 一方にこの地域の値がないか、古い版の値しかないため、両方ともカナダの中央値による差
payback-unlike = 二つの中央値は差し引けません: { $why }。
pay-quartiles = 中央の半分
pay-benefits = 給与以外の手当あり
pay-benefits-value = 従業員の { $share } %

## ライセンスが求める表示

source-attribution = 帰属表示
attribution-statcan = カナダ統計局「{ $title }」({ $edition })を改変。カナダ統計局が本製品を推奨するものではありません。
attribution-ogl = { $publisher }「{ $title }」: Open Government Licence – Canada に基づく情報を含みます。推奨を意味しません。
attribution-onet = 米国労働省雇用訓練局(USDOL/ETA)の { $title } の情報を CC BY 4.0 に基づき含みます。O*NET は USDOL/ETA の商標です。一部を改変しており、USDOL/ETA はこの改変を承認・推奨・検証していません。
attribution-cc = { $publisher }「{ $title }」: CC BY 4.0 に基づき利用。構成を変更しました。
attribution-notice = { $holder }。{ $licence } ライセンス、無保証。この表示はすべての複製に添えられます。
language-english = 英語
language-french = フランス語
