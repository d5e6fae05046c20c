method-bands = 10・50・90 百分位から算出: 分位関数はその間で対数線形、外側で一定。初級=下位3分の1、中級=中位、上級=上位。中心は各3分の1の平均、範囲は 10・90 百分位まで
method-annual = 時給 x 週の労働時間 x 52.14 週
method-by-year = 公表時給 x 週40時間 x 52.14 週
method-by-usual-year = 公表時給 x その職業の通常の週労働時間(B.C.、WorkBC)x 52.14 週
method-by-hour = 公表年収 / 2,080 時間
method-middle = 下位の単位グループを就業者数で重みづけした中央の値
method-per-worker = 空き 2024-2033 / 就業者 2023
method-rating = 各要素は基本分類内の中央順位百分位 x 10(多いほど良い向き)。総合=ある要素の加重平均。範囲=重みをディリクレ分布(集中度 30、固定シード)から 1,000 回引いた 10〜90 百分位
method-similar = OaSIS の得点(スキル・能力・知識・作業活動、基本分類はプロフィールの平均)のコサイン。全ての組の中の百分位で示す
method-skills-mean = 基本分類のプロフィールの公表レベルの平均(同じ重み)
method-skills-apart = レベルから 900 プロフィールの平均を引いた値。尺度に対する割合の順
method-skills-difference = 公表レベルの差
method-exposure = 各指標の基本分類内の中央順位百分位の平均(2つ以上)
method-by-onet = 基本分類の役割の平均。各役割は対応する O*NET 職業の平均
method-net = C-AIOE = AIOE x (1 - (補完性 - 0.3483)) の百分位順位。AIOE がなければ各指標の平均順位
method-written = 記載の資料から本プロジェクトが執筆し、公式の文章と照合
method-payback = 年 t = 0, 1, ... の(増収 x 確率 - 学費 - 失う給与)/ (1 + r)^t の和。累計が負でなくなる最初の年に元が取れる
input-method-pay = 給与中央値の順位(カナダ)
input-method-outlook = Job Bank の 2025-2027 見通し(判定のある地域)、COPS の 2024-2033 評価、就業者あたりの空きの平均順位
input-method-exposure = 100 - 純影響度
input-method-volume = COPS の空きと求人の平均順位
input-method-entry = TEER の数字と就学月数の少なさの平均順位
input-method-hours = 通常の労働時間が週40時間に近い順。福利厚生は公表されていない
method-people-sum = 州・準州の合計(公表元がそれぞれ丸めた値)
method-people-women = 女性+ /(男性+ と女性+)
method-study-share = その分野の人 / 高等教育の分野を持つその職業の人
method-study-tied = 職業の分野構成と労働力全体の構成とのカルバック・ライブラー距離(ナット、分野についての p x ln(p / q) の和)。基本分類内の順位で示す: 0 誰でも、100 一つの課程のみ
method-interest-fit = 回答の得点(平均を引いたもの)と、職業の上位三文字(3・2・1の重み、平均を引いたもの)とのコサイン。最も合う役割を採る
method-schooling-missing = 最も短い役割の就学期間から、自分の学歴の通常の年数(職業訓練3年、カレッジ2年、学士4年、それ以上6年)を引いたもの。その職業の人の20人に1人以上が同じ専攻であれば、自分の学歴を数える
method-esdc = ESDC のスキル対応表で、一方のプロフィールと他方のプロフィールの間の最も高いレベル(向きごと)
method-schooling-sum = 続く段階は合計。互いに代わる段階は最短が下限、最長が上限。必須でない段階は数えない。就学はカレッジ・大学・大学院・講習、実務は見習い・実習・職場での習得・他の仕事。高校と試験は数えない。40時間で1週、4.348週または30.44日で1か月
method-by-duty = 対応するO*NET作業の区分の多数決(同数なら影響の大きい方)。利用はその平均。過半数が身体を要するとき「身体を使う」
method-observed-split = 種類の分かる会話のうち道具が仕事をする割合(指示、フィードバック)。O*NET職業の作業3以上
method-observed-trend = 各回の全会話に占める、そのO*NET職業の作業が現れた割合(%)。複数職業の作業は等分
