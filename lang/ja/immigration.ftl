## 回答

immigration-yes = 可
immigration-no = 不可
immigration-unknown = 不明
immigration-eligible = 対象職業
immigration-not-eligible = 対象外
immigration-result = 判定
immigration-checked-label = 確認日
immigration-in-force-label = 規則の施行
immigration-rounds-label = 招待ラウンド

## プログラム

immigration-nominee-letters = PNP
immigration-atlantic-letters = AIP
immigration-express-entry = Express Entry
immigration-express-entry-rest = Express Entry(ケベック以外)
immigration-cec = カナダ経験クラス
immigration-fsw = 連邦技能労働者プログラム
immigration-fst = 連邦技能職プログラム
immigration-the-cec = カナダ経験クラス
immigration-the-fsw = 連邦技能労働者プログラム
immigration-the-fst = 連邦技能職プログラム
immigration-atlantic = 大西洋移民プログラム(NL・PE・NS・NB での内定が必要)
immigration-category = { $name }カテゴリー
immigration-category-education = 教育
immigration-category-healthcare = 医療・社会サービス
immigration-category-stem = STEM
immigration-category-trade = 技能職
immigration-category-transport = 運輸
immigration-category-physicians = カナダでの職歴がある医師
immigration-category-researchers = カナダでの職歴がある研究者
immigration-category-senior-managers = カナダでの職歴がある上級管理職
immigration-category-military = 軍の熟練入隊者

## 理由

immigration-teer = 学歴区分(TEER { $teer })は対象({ $takes })に含まれます
immigration-not-teer = 学歴区分(TEER { $teer })は対象({ $takes })に含まれません
immigration-not-teer-unless-trade = 学歴区分(TEER { $teer })は対象({ $takes })に含まれませんが、州が指定する職種も認められます
immigration-in-group = グループ { $group } に属します
immigration-left-out = グループ { $group } はプログラムの対象外です
immigration-no-group = プログラムのグループに属しません
immigration-listed = { $n } 職業のリストに載っています
immigration-not-listed = このリストにありませんが、他の区分で認められることもあります
immigration-excluded = 対象としない { $n } 職業のリストに載っています
immigration-not-excluded = 対象としない { $n } 職業のリストにはありませんが、認められるとは限りません
immigration-no-list = この区分は職業リストを公表していません

## いつから

immigration-in-force-months = { $day } から必要な職歴は { $asked } か月です(以前は { $months } か月)。リスト掲載日は公表されていません
immigration-in-force-longer = { $day } から必要な職歴は以前の { $months } か月より長くなりました。リスト掲載日は公表されていません
immigration-in-force-new = { $day } に新設されたカテゴリー(それ以前はない)
immigration-in-force-back = いったん廃止され、{ $day } に復活したカテゴリー

## 招待ラウンド: 掲載と招待は別

immigration-round = 最近の招待ラウンド { $day }: { $cutoff } 点以上、招待 { $invitations } 件。{ $read } までの12か月に { $times }
immigration-round-times = { $n } 回
immigration-round-times-or-more = { $n } 回以上
immigration-round-none-since = { $day }({ $cutoff } 点以上、招待 { $invitations } 件)以降、招待ラウンドなし({ $read } 時点)
immigration-round-none-alone = このプログラムだけの招待ラウンドは { $day } 以降なし({ $cutoff } 点以上、{ $invitations } 件、{ $read } のファイルによる)。一般の招待ラウンドとフランス語話者向けの招待ラウンドも対象
immigration-open-rounds = 職業を問わない Express Entry の招待ラウンド
immigration-open-general = 一般、3プログラム共通
immigration-open-francophone = フランス語話者向け
immigration-open-nominee = 州の推薦を受けた人向け
immigration-open-agriculture = 農業・食品(リストは表にありません)
immigration-round-none-yet = { $read } 時点で招待ラウンドはまだありません
# $day (date): the day
# $cutoff (count): lowest rank invited
immigration-round-short = 招待ラウンド { $day }(1,200点中{ $cutoff }点)
immigration-round-short-none = 招待ラウンドはまだなし
immigration-round-short-old = { $day } 以降、招待ラウンドなし

## 本人への条件

immigration-asked = 本人への条件: { $asks }
immigration-ask-clb = 語学: CLB { $clb } 以上
immigration-ask-clb-split = 語学: 話す・聞く CLB { $speak }、読む・書く { $read }
immigration-ask-work-canada = 直近 { $years } 年にカナダで { $months } か月の熟練労働(TEER 0～3)
immigration-ask-year-schooling-funds = 継続した1年の熟練労働(TEER 0～3)、学歴評価、定住資金
immigration-ask-years-trade = 直近 { $years } 年に職種経験 { $n } 年
immigration-ask-offer-certificate = 採用の内定(ジョブオファー)または技能資格証
immigration-ask-designated = 指定雇用主からの内定(ジョブオファー)
immigration-ask-no-points = 2025-03-25 以降、ジョブオファーは加点されない
immigration-ask-work-occupation = 直近 { $years } 年にこの職業で { $months } か月の経験
immigration-ask-work-occupation-canada = 直近 { $years } 年にカナダのこの職業で { $months } か月の経験
immigration-ask-foreign-force = 認定された外国軍での勤務 { $years } 年
immigration-ask-forces-offer = カナダ軍からの内定(ジョブオファー)
immigration-ask-profile = Express Entry の3プログラムのいずれかによるプロファイル
immigration-ask-language = 語学: { $amounts }
immigration-ask-experience = 職歴: { $amounts }
immigration-ask-hours = 直近5年の就労: { $amounts }
immigration-ask-education = 学歴: { $amounts }
immigration-ask-language-exempt = { $amounts } の就労後は語学試験不要
immigration-amount-nothing = 下限なし
immigration-amount-clb = CLB { $clb } 以上
immigration-amount-months = { $n } か月
immigration-amount-years = { $n } 年
immigration-amount-hours = { $n } 時間
immigration-amount-high-school = カナダの高校卒業または同等
immigration-amount-year-after = 高校卒業後1年のカナダの課程または同等
immigration-or = { $a } または { $b }
immigration-by-case = { $amounts }(場合による。ページを参照)
immigration-situation = { $where }{ $amount }
immigration-in-province = 直近 { $months } か月に州内で
immigration-anywhere = 直近 { $months } か月に国内外で
immigration-schooled-elsewhere = 他の州・準州の卒業者は
immigration-pathway = { $name } の場合

## ページ

immigration-federal = 連邦プログラム
immigration-sum-each = 可、{ $names }
immigration-sum-categories = 可、{ $names } · { $rounds }
immigration-and = { $a }・{ $b }
immigration-sum-programs = 可、{ $names }(対象を絞った招待のリストには掲載なし)
immigration-sum-no = 不可: 対象とするプログラムがない
immigration-checked = 確認 { $day }
immigration-checked-ago = { $day }({ $n } 日前)
immigration-not-dated = 確認日不明
immigration-sum-province = { $n } 件のリスト・規則: { $parts }
# $n (count): how many
immigration-count-yes = 対象 { $n }
# $n (count): how many
immigration-count-no = 対象外 { $n }
# $n (count): how many
immigration-count-unknown = 未定 { $n }
immigration-old = 最も古い確認は { $n } 日前です。利用する前に元のページを確認してください。
immigration-age = 確認の古さ
immigration-open-note = 未定とは、一覧にないか、一覧のない制度のことです。他の枠で受け入れることもあります。
immigration-note-points = 点数は1,200点満点(CRS)です。年齢・学歴・語学・職歴によります。うち600点は州の推薦です。canada.ca の「CRS tool」で自分の点を計算できます。
immigration-note-clb = CLB はカナダの語学基準(1～12)です。CLB 7 は IELTS General の各技能6.0ほどです。
immigration-note-pnp = PNP は州推薦プログラム、州が人を選ぶ制度です。
immigration-disclaimer = 職業についてのみの判定です。語学・職歴・資金などは別に審査されます。法的助言ではありません。規則は変わるため、行動する前にリンク先を確認してください。
immigration-quebec = ケベック州は独自に選考します(PSTQ): Arrima で関心表明を出し、招待を受け、選考証明書(CSQ)を得ます。Express Entry はカナダのほかの地域のものです。表には含まれません: quebec.ca/immigration を見てください。
immigration-quebec-cell = ケベック州は対象外(PSTQ、Arrima)。カナダのほかの地域: { $federal }
immigration-home-care = 在宅ケア労働者の移民試行制度(Home Care Worker Immigration Pilots: 保育・在宅支援)は { $day } に始まりましたが、表には含まれません。現在申請できるかは canada.ca で確かめてください。
immigration-territory = { $place }には独自の推薦プログラムがありますが、表にはありません。
immigration-no-program = { $place }には独自の推薦プログラムがなく、連邦プログラムが適用されます。
immigration-hint-source = その行で { $key } を押すと、元のページのアドレス(URL)が表示されます。
immigration-hint-province = 州を選ぶと、対象外を含む全区分を表示します。

## 地域パイロット

immigration-pilots = 地方・フランス語圏コミュニティ・パイロット
immigration-pilot-rural = 地方コミュニティ移民パイロット
immigration-pilot-francophone = フランス語圏コミュニティ移民パイロット
immigration-pilot-listed = { $pilot }: 地域の { $n } 職業のリストに掲載
immigration-pilot-none = この地域のリストには載っていません。
immigration-pilot-note = 雇用主は地域の指定が必要です。リストは年内に変わることがあります。

## 卒業後の就労許可

immigration-permit = カナダ留学後の就労許可
immigration-permit-length = 期間
immigration-permit-masters = 修士({ $least } か月以上): { $value } か月
immigration-permit-long = { $least } か月以上の課程: { $value } か月
immigration-permit-short = { $least } か月以上2年未満の課程: 最長で課程と同じ期間
immigration-permit-combine = 複数課程の合算可(各 { $least } か月以上)
immigration-permit-conditions = 条件
immigration-permit-once = 生涯に一度
immigration-permit-window = 修了後 { $value } 日以内に申請
immigration-permit-program = { $value } か月以上の課程
immigration-permit-program-quebec = ケベック州では { $value } 時間以上の課程
immigration-permit-university = 大学課程: 4技能とも CLB { $value }
immigration-permit-college = その他の課程: 4技能とも CLB { $value }
immigration-permit-field = 学士未満の課程: { $since } 以降に就学許可を申請した場合は、専攻が canada.ca の一覧(CIP コード)にあること。学士・修士・博士課程にはこの条件はありません
immigration-permit-combine-language = 課程を合算する場合は、高い方の言語基準(CLB)を適用
immigration-none = なし

immigration-province-rounds = { $place }のストリーム別の招待ラウンド({ $day } 閲覧)
immigration-province-rounds-note = 招待ラウンドはストリームごとに行われ、点数は州独自のもので Express Entry の点数ではありません。リストにあることは招待を意味しません。
immigration-province-score = { $score } 点以上
immigration-province-invited = 招待 { $n } 件
immigration-province-wage = 給与による選考: 時給 { $hourly } カナダドル以上かつ年収 { $yearly } カナダドル以上
immigration-province-teers = TEER { $levels }
immigration-province-fields = 職業分野({ $fields })
immigration-province-atlantic = うち大西洋移民プログラム { $n } 件
immigration-part-greater-toronto = グレーター・トロント地域
immigration-part-central = オンタリオ州中部(グレーター・トロントを除く)
immigration-part-eastern = オンタリオ州東部
immigration-part-northern = オンタリオ州北部
immigration-part-southwestern = オンタリオ州南西部
immigration-field-all = すべて
immigration-field-construction = 建設
immigration-field-education = 教育・社会サービス
immigration-field-food = 飲食・宿泊
immigration-field-health = 医療
immigration-field-manufacturing = 製造
immigration-field-other-trades = その他の技能職
immigration-field-professional = 専門職・IT
immigration-field-sales = 販売・サービス
immigration-field-transport = 運輸
immigration-province-times = ファイルにある { $n } 回のうち最新
