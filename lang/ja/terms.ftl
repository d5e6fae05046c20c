## 必要度

strength-required = 必須
strength-usual = 通常必須
strength-may-be = 必須の場合あり
strength-asset = あれば有利
papers-licence-required = 免許が必須
papers-licence-by-role = 職務により免許
papers-licence-somewhere = 一部の州で免許が必須
papers-licence-usual = 通常は免許が必要
papers-licence-may-be = 免許が要る場合あり
papers-registration-required = 登録が必須
papers-registration-by-role = 職務により登録
papers-registration-somewhere = 一部の州で登録が必須
papers-registration-usual = 通常は登録が必要
papers-registration-may-be = 登録が要る場合あり
papers-certificate-required = 資格が必須
papers-certificate-by-role = 職務により資格
papers-certificate-somewhere = 一部の州で資格が必須
papers-certificate-usual = 通常は資格が必要
papers-certificate-may-be = 資格が要る場合あり
papers-driving-required = 運転免許が必須
papers-driving-by-role = 職務により運転免許
papers-driving-somewhere = 一部の州で運転免許が必須
papers-driving-usual = 通常は運転免許が必要
papers-driving-may-be = 運転免許が要る場合あり
papers-no-licence = 免許は不要
papers-no-other = その他の免許は不要
papers-counted = 件数

## 要件の種類

requirement-education = 学歴
requirement-training = 訓練
requirement-experience = 経験
requirement-certification = 認定
requirement-licence = 免許
requirement-driving = 運転免許
requirement-registration = 登録
requirement-language = 言語
requirement-security = 身元確認
requirement-other = その他

## 資格の種類

credential-certification = 認定
credential-licence = 免許
credential-driving = 運転免許
credential-registration = 登録
credential-trade = 技能資格証
credential-membership = 会員
credential-course = 講習修了証
credential-clearance = 身元証明

## 適用地域

places-everywhere = 全州・準州
places-in = { $places }のみ
places-except = { $places } 以外

## 段階の場所

setting-school = 高校
setting-college = カレッジ
setting-college-short = カレッジ
setting-university = 大学
setting-graduate = 大学院
setting-apprenticeship = 見習い
setting-practice = 実習
setting-on-the-job = 職場
setting-course = 講習
setting-exam = 試験
setting-work = 実務経験

## 成長分野

growth-ageing-population = 高齢化
growth-population-growth = 人口増加
growth-retirements = 退職
growth-shortage = 人手不足
growth-surplus = 応募者過多
growth-housing = 住宅
growth-infrastructure = インフラ
growth-energy-transition = エネルギー転換
growth-environment = 環境
growth-digitalization = デジタル化
growth-automation = 自動化
growth-cyber-security = サイバーセキュリティ
growth-online-trade = ネット取引
growth-resource-prices = 資源価格
growth-foreign-trade = 貿易
growth-public-funding = 公的資金
growth-child-care = 保育
growth-tourism = 観光
growth-regulation = 規制
growth-rural-need = 地方の需要
growth-business-cycle = 景気
growth-declining = 雇用減少

## 需給

assessment-strong-surplus = 供給過剰の恐れ(大)
assessment-moderate-surplus = 供給過剰の恐れ(中)
assessment-balance = 均衡
assessment-moderate-shortage = 人手不足の恐れ(中)
assessment-strong-shortage = 人手不足の恐れ(大)
recent-strong-surplus = 供給過剰の兆し(大)
recent-moderate-surplus = 供給過剰の兆し(中)
recent-moderate-shortage = 人手不足の兆し(中)
recent-strong-shortage = 人手不足の兆し(大)
short-strong-surplus = 過剰(大)
short-moderate-surplus = 過剰(中)
short-moderate-shortage = 不足(中)
short-strong-shortage = 不足(大)

## 求人数の質

quality-a = 非常に高い
quality-b = 高い
quality-c = 良い
quality-d = 可
quality-e = 注意して使用
quality-f = 信頼性が低く非公表
quality-unknown = 評価なし

## 分類の階層

level-broad = 大分類
level-major = 中分類
level-sub-major = 小分類
level-minor = 細分類
level-unit = 基本分類

## TEER

teer = 区分(TEER)
teer-meaning = { $digit }、{ $words }
teer-management = 管理職
teer-university = 通常は大学の学位
teer-college = 通常はカレッジの修了証、2年以上の見習い、または監督職
teer-shorter = 通常は短いカレッジ課程か見習い、または6か月を超える訓練
teer-secondary = 通常は高校卒業、または数週間の訓練
teer-demonstration = 通常は短い説明のみ、学歴不問
teer-management-short = 管理職
teer-university-short = 大学
teer-college-short = カレッジ・見習い
teer-shorter-short = 短い訓練
teer-secondary-short = 高校
teer-demonstration-short = 現場で習う

## 関係

relation-same = 同じ
relation-narrower = より狭い
relation-broader = より広い
relation-part-of = 一部

## 国

country-canada = カナダ
country-new-zealand = ニュージーランド

## 経験

experience-entry = 初級
experience-mid = 中級
experience-senior = 上級
experience-years = { $experience }({ $years }年)
experience-short = { $experience }({ $years }年)

## 能力の種類

family-skills = スキル
family-abilities = 能力
family-knowledge = 知識
family-activities = 作業活動
scale-none = 該当なし
scale-basic = 基礎
scale-intermediate = 中級
scale-advanced = 上級
scale-lowest = 最低
scale-low = 低い
scale-moderate = 普通
scale-high = 高い
scale-highest = 最高
scale-between = { $low }～{ $high }

## ホランドの興味

interest-realistic = 現実的
interest-investigative = 研究的
interest-artistic = 芸術的
interest-social = 社会的
interest-enterprising = 企業的
interest-conventional = 慣習的
interest-words = { $letters }({ $words })

## 総合評価の要素

input-pay = 給与の中央値
input-outlook = 見通し
input-exposure = AIの影響の小ささ(守りを差し引き)
input-exposure-short = AIの影響−守り
input-volume = 求人見込みの多さ
input-entry = 就きやすさ
input-hours = フルタイム

## 期間

duration-years = { $n }年
duration-years-range = { $low }-{ $high }年
duration-up-to-years = { $n }年まで
duration-half-years = { $n }年
duration-half-years-range = { $low }-{ $high }年
duration-up-to-half-years = { $n }年まで
duration-months = { $n }か月
duration-months-range = { $low }-{ $high }か月
duration-under-month = 1か月未満
duration-from-to = { $low }～{ $high }
duration-years-months = { $years }{ $rest }か月
duration-estimated = 約{ $length }(推定: { $basis })
duration-not-stated = 期間の記載なし

## 数値の性質

kind-published = 公表
kind-modelled = 算出
kind-estimated = 独自の推定
kind-rules = 現在の規則(本プロジェクトの把握による)
kind-claimed = 他者の主張
kind-annualized = 公表(年換算)
kind-by-year = 公表(年額)
period-edition = { $year }年版
period-undated = ページに日付なし

## 数値がない理由

no-data = データなし: { $reason }
missing-not-published = { $place }では公表なし
missing-not-in-table = 手元の表になし。公表元のファイルを取り込めば表示できます
missing-unreliable = 信頼性が低く非公表(F)
missing-confidential = 秘匿(x)
missing-not-available = 利用不可(..)
missing-no-reason = 公表元に値も理由もなし
missing-workbc = ブリティッシュコロンビア州の WorkBC はこの職業の値を示していません
missing-cops = 連邦の予測(COPS)はこの職業の値を示していません (N/A)
missing-dais = これを扱う唯一の研究にこの職業はありません
missing-vacancies = 欠員の表にこの職業の行はありません
missing-not-mapped = 米国の職業表に対応なし
missing-too-few = AIの測定 { $have } 件(最低 { $need } 件)
missing-carries = 評価なし: 既知の要素は重みの { $have } %(必要 { $need } %)
missing-not-assessed = 評価の公表なし
missing-not-written = 未執筆
missing-needs-percentiles = 百分位が2つ必要
missing-needs-middle = 中央値が最低賃金か年収の公表最低額で公表されている
missing-needs-openings = 空きと就業者数が必要

## 給与の単位

unit-year = CAD/年
unit-hour = CAD/時
basis-full-time = { $unit }(週40時間)
basis-usual = { $unit }(通常の労働時間)

## 地域

place-region = { $name } ({ $province })
place-world = 世界
place-canada = カナダ
place-nl = ニューファンドランド・ラブラドール州
place-pe = プリンスエドワードアイランド州
place-ns = ノバスコシア州
place-nb = ニューブランズウィック州
place-qc = ケベック州
place-on = オンタリオ州
place-mb = マニトバ州
place-sk = サスカチュワン州
place-ab = アルバータ州
place-bc = ブリティッシュコロンビア州
place-yt = ユーコン準州
place-nt = ノースウェスト準州
place-nu = ヌナブト準州
place-the-canada = カナダ
place-the-nl = ニューファンドランド・ラブラドール州
place-the-pe = プリンスエドワードアイランド州
place-the-ns = ノバスコシア州
place-the-nb = ニューブランズウィック州
place-the-qc = ケベック州
place-the-on = オンタリオ州
place-the-mb = マニトバ州
place-the-sk = サスカチュワン州
place-the-ab = アルバータ州
place-the-bc = ブリティッシュコロンビア州
place-the-yt = ユーコン準州
place-the-nt = ノースウェスト準州
place-the-nu = ヌナブト準州
place-the-region = { $name } ({ $province })
strength-provided = 雇用主が提供
duration-hours = { $n }時間
duration-days = { $n }日
duration-weeks = { $n }週
duration-up-to = { $length }まで
duration-range = { $low }-{ $high }
our-judgement = 独自の推定
entry-idea = 候補
entry-exploring = 検討中
entry-applying = 応募中
entry-dropped = 見送り
