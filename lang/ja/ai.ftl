## 指標

ai-measure-eloundou-beta = 速くできる作業(重み付き)
ai-measure-eloundou-beta-short = 速くできる作業(重み付き)
ai-measure-microsoft-applicability = 会話で見られた利用
ai-measure-microsoft-applicability-short = 会話での利用
ai-measure-microsoft-applicability-role = 会話での利用
ai-measure-dais-aioe = AIが届く能力
ai-measure-dais-aioe-short = AIが届く能力

## AIの影響度

ai-exposure-label = 影響度
ai-exposure-name = AIの影響度
ai-could = 可能性
ai-used = 利用
ai-shields = 守り
ai-shields-high = 強い
ai-shields-low = 弱い
ai-shields-heading = 仕事を守るもの
ai-scales = 可能性: 全職業中の百分位 · 利用: 時間の割合(補助は半分) · 守り: 人が責任を持つ度合い(バーの半分が中間)
ai-exposure = 100中 { $score }({ $low }-{ $high })、{ $n } 指標
ai-exposure-contested = 100中 { $score }({ $low }-{ $high })、{ $n } 指標、指標の間で不一致
ai-contested = 指標の間で不一致
ai-rank-by-measure = 可能性の内訳(0～100)
ai-missing = データなし: { $why }
ai-rank-of = 百分位 { $rank }/100
ai-value-of = { $value }({ $low }～{ $high } の尺度)
ai-own-value = 研究そのものの値
ai-broad = 一部は上位の米国職業コードの値です(研究が評価したのはそれだけです)。
ai-ranks-note = 百分位は指標が扱う職業の中のものです: 0が最小、100が最大。
ai-complementarity = 守り(0 最小、1 最大)
ai-quadrant-label = AIとこの仕事の関係
ai-quadrant-high-high = AIが広く届くが、人が責任を持ち続ける
ai-quadrant-high-low = AIが広く届き、人を残すものは少ない
ai-quadrant-low-high = AIはあまり届かず、人が責任を持ち続ける
ai-quadrant-low-low = AIはあまり届かないが、人を残すものも少ない
ai-field-word = 研究での用語
ai-field-complementarity = 補完性(θ)、The Dais 2025
ai-field-quadrant = AIOEと補完性の基準による象限、The Dais 2025
ai-field-net = 補完性で調整した影響度(C-AIOE)、The Dais 2025
ai-borderline = { $what }(境界付近)
ai-distance-label = 境界からの距離
ai-distance = 届く範囲 { $aioe }、守り { $theta }(通常のばらつきの何倍か)
ai-meaning-high-high = この指標のみでは: AIは多くの作業に及びますが、責任や対人の性質から人が主導します。
ai-meaning-high-low = この指標のみでは: AIは多くの作業に及び、人が主導する要素は少なめです。
ai-meaning-low-high = この指標のみでは: AIが及ぶ作業は少なく、人が主導します。
ai-meaning-low-low = この指標のみでは: 今日のAIが及ぶ作業は少なく、他の機械の方が重要かもしれません。
ai-quadrant-differs = これは一つの研究のみによります。全指標では100中 { $score } です。
ai-net-label = 守りを差し引いた影響度
ai-net = 100中 { $rank }(一つの研究のみ)
ai-net-plain = 100中 { $rank }(守りが不明のため影響度と同じ)
ai-net-note = これは上の影響度 { $score } とは別の百分位で、差し引きはできません。
ai-tasks-label = もとの作業
ai-tasks = 影響なし { $none } %、モデル単独 { $alone } %、ソフトウェア併用 { $with } %
ai-not-loss = 影響度はAIが関わりうる作業の数で、失業の確率ではありません。
ai-before-today = 指標は今日のモデル以前のものです。時期は各指標に示します。
ai-identical-2016 = 届く範囲と守りは { $codes } と同じ数値です: 2016年の分類では一つのグループで、別々に測られていません。
ai-identical-occupation = 届く範囲と守りは { $codes } と同じ数値です: 同じ米国職業に基づき、別々に測られていません。
ai-identical-name = 同じ数値
ai-roles-alike = 同じ米国の職業が { $n } つの役割に当てられています: { $names }。値は一つで、別々には測られていません。
ai-roles-alike-several = 同じ米国の職業群が { $n } つの役割に当てられています: { $names }。値は一つで、別々には測られていません。

## 役割

ai-chosen-role = 選んだ役割: { $role }
ai-whole-group = 職業全体
ai-exposure-whole = 職業全体の影響度
ai-role-missing = 固有の数値なし: { $why }
ai-role-rank = 百分位
ai-role-rank-name = 速くできる作業(重み付き)による役割の百分位
ai-of-100 = 100中 { $rank }
ai-role-beta = 速くできる作業(重み付き)
ai-role-tasks = 作業
ai-one-measure = 役割の百分位は一つの研究(速くできる作業の重み付き)によるため、幅はありません。
ai-one-measure-short = 研究が1つのため幅はなし。追加ソフトが要る作業は半分
ai-by-role = 役割別: 速くできる作業、重み付き(追加ソフトは半分)
ai-by-role-short = 役割別: 速くできる作業(重み付き)
ai-role-beta-name = 研究での値: 作業の割合(追加のソフトが要る作業は半分に数える、β)
# $share (number): per cent of the tasks
# $rank (count): rank
ai-role-value = { $share } %(百分位 { $rank })
ai-no-data = データなし

## 今日の利用(可能性とは別)

ai-observed = 今日の利用
ai-observed-label = 一つのAIアシスタントでの利用が観察された作業の時間
ai-percent = { $n } %
ai-split-label = 利用の種類
ai-split = { $automation } % は自動、{ $help } % は人の補助({ $tasks } 作業、{ $month })
ai-split-few = 種類の分かる作業が { $n } 未満のため示しません
ai-trend-label = 見られた会話全体の %
ai-trend-round = { $month } { $share }
ai-trend-none = { $month } –
ai-observed-note = 一つのアシスタントで十分な利用が見られた作業を数えます。AIが行えば全部、補助なら半分です。会話の割合ではなく、利用の全部でもありません。影響度とは別で、それに含まれません。0も数値です。

## 職務

ai-duties = 職務別
ai-duties-of = 職務別: { $role }
ai-duties-sum = { $all } 職務のうち { $touched } に及び、{ $used } で今日利用
ai-duties-why = 職務はこのプロジェクトの言葉で、結び付けたO*NETの作業の多数に従って数えます。作業の割合は米国のデータベースO*NETの全作業 { $all } 件({ $rest } 件はどの職務にも属さない)を1件ずつ数えるため、両者は異なることがあります。
ai-duties-rest = 職務に当たらないO*NETの作業 { $all }: { $touched } に及び、{ $used } で今日利用
ai-duties-none = この役割の職務はまだ作業に対応付けられていません。
ai-duties-tick = { $key } で実際にしている職務に印を付けると、自分の割合が出ます。
ai-duties-scale = 利用: 0は見られない、50はすべてをAIが補助、100はすべてをAIが行う(一つのアシスタントでの観察)。
ai-duties-apart = 評価と利用が不一致の職務では、2023年の評価者は効果なしとしましたが、実際には使われています。
ai-duty-not-exposed = 速くならない
ai-duty-alone = AI単独で速くなりうる
ai-duty-with-software = 追加ソフトとAIで速くなりうる
ai-duty-unrated = 評価なし
ai-duty-no-tasks = O*NETの作業なし
ai-duty-tie = { $label }(同じ数の作業ではそれより小さい)
ai-duty-observed = 利用 { $share }/100
ai-duty-unused = 利用は見られない
ai-duty-apart = 評価と利用が不一致
ai-duty-unseen = 利用は不明
ai-duty-physical = 身体を使う
ai-duty-mixed = O*NETの作業{ $all }件中{ $physical }件は身体を使う。速くなりうるのは{ $touched }件の中の書類や会話
ai-duty-tasks-label = O*NETの作業
ai-duty-label-label = 区分

## 説明

ai-takes-over = AIが引き受ける
ai-takes-over-short = 引き受ける
ai-assists = AIが補助する
ai-assists-short = 補助する
ai-stays-human = 人に残る
ai-skills = 伸ばすスキル
ai-beginners = 初心者
ai-long-run = 長期的には
ai-long-run-short = 長期

## 対応

ai-mapping = もとのO*NET職業
ai-mapping-none = 対応なし。
ai-mapping-left = 採らない公表済みの対応
ai-rests-on-left-out = AIOE、保護、純露出は、このページが採らない米国の職業について公表されたものです(採らない対応の一覧にあります)。別の仕事の数値です。
ai-rests-on-left-out-short = このページが採らない米国の職業での値
ai-left-out = 除外
ai-fit-same = 同じ
ai-fit-close = 近い
ai-fit-partial = 部分的
ai-fit-none = 未判定
ai-origin-dais = Dais
ai-origin-bc = B.C.州
ai-origin-both = DaisとB.C.州
ai-origin-ours = 独自
# $share (number): per cent of the tasks
ai-link-beta = 速くできる作業 { $share } %(重み付き)
missing-not-rated = 研究は対応するO*NET職業を評価していません
ai-duties-unmapped = この役割の職務に対応するO*NETの作業がないため、評価はありません。

## Duties to tick

duties-title = 実際にしていること: { $role }
duties-title-short = 自分の職務
duties-own = 自分の集計、{ $all } 職務のうち { $n }: 評価のあるもののうちAIが触れうるのは { $share } %。評価のある { $rated } 職務全体では { $whole } %。
duties-own-short = AIが触れうるのは自分の { $share } %、全職務の { $whole } %。
duties-none = 評価のある職務({ $all } のうち { $rated })でAIが触れうるのは { $whole } %。実際にしているものに { $key } で印を付けます。
duties-by-task = O*NETの作業ごとに数えると{ $tasks }件中{ $touched }件。職務は結び付く作業の多数に従って数え、{ $rest }件はどの職務にも属しません。
duties-unrated = 印のものに評価がありません。評価のある { $rated } 職務では { $whole } % にAIが触れえます。
duties-other-roles = 左右で別の役割へ。
duties-none-short = AIが触れうるのは職務の { $whole }%。{ $key } で自分のものに印。
duties-by-task-short = 作業ごとでは { $tasks } 件中 { $touched } 件。
duties-note = 時間ではなく職務の数で、失業の確率ではありません。印はこのコンピューターに残ります。
ai-duties-sum-rated = 評価のある { $rated } 職務のうち { $touched } に及び、{ $used } で今日利用({ $all } のうち { $unrated } は評価なし)
ai-duties-sum-unseen = 評価のある { $rated } 職務({ $all } のうち)の { $touched } に及ぶ。利用は不明
ai-duties-sum-used = { $all } 職務のうち { $used } で今日利用。評価はどれにもない
ai-duties-sum-none = { $all } 職務のどれにも評価がない
