### 画面上の表示


## 読むもの

reader-source = 出典
reader-keys = キー
help-here = ここ: { $context }
help-no-key = キーなし
help-hint = 入力して絞り込み(移動キーの文字は先に { $key })
help-hint-short = 入力して絞り込み
help-none = 該当するキーはありません。一文字消すか、別の語を試してください。
help-in = { $text }({ $context })
group-find = 探す
group-read = 読む・移動
group-decide = 選ぶ
group-keep = 残す
group-settings = 設定
source-titles = 職業名とコード
source-weight = 重み
source-weight-yours = あなたの設定: この項目をどれだけ重視するかで、職業の良し悪しではありません
source-rating = 総合評価
source-no-score = データなし: 重みは他の項目に配分
source-score = { $score }/10
source-median-pay = 給与の中央値({ $unit })
source-net-exposure = 守りを差し引いたAI影響度
source-rank = 百分位 { $rank }(100が最大)
source-meaning = 意味
source-net-meaning = 影響度から守り(補完性)を引いたもの。失業の確率ではありません
source-basis = 根拠
source-steps = 公表された段階
source-rule = 規則
source-pay-from = 元の給与の中央値
source-pay-to = 先の給与の中央値

## 検索

search-title = 職業と職業名の検索
search-title-short = 検索
search-code-title = 職業コードへ移動
search-hint = 看護師 · 電気工事士 · prosthetist · 32129
search-code-hint = 32, 32129, 6322, 29-1141.00
search-code-note = 1～5桁のコード: 分類の区分または職業。NOC 2016・SOC・O*NET・ANZSCO のコードからも移動できます
search-note = コードと英語・フランス語の職業名 { $titles } 件、日本語の主な職業名(看護師、電気工事士など)。語順は自由、アクセント記号は不要、入力ミスも許容します。
search-offer-note = 求人票をそのまま貼り付けることもできます。12語を超えるか複数行あれば求人票として読み、当てはまるコードを示します。{ $mark } で複数に印を付け、{ $compare } で比較、{ $save } で保存します。
search-outside = フィルター外
search-far = 差が大きい
search-offer-title = この求人はどのコードか
search-head = コード 職業
search-head-ten-years = 今後10年
search-head-three-years = 3年 { $place }
search-no-pay = なし
search-no-outlook = 評価なし
search-head-duties = 書かれた職務
search-head-duties-short = 職務
search-head-against = 他職に合う行
search-head-apart = 混同しやすい
search-duties-of = { $n }/{ $all }
search-more = { $key }: 続き
search-details = { $key }: 詳細
search-back = { $key }: 戻る
search-marked = 印 { $n } 件

## コマンドと選択

palette-title = 操作と移動
palette-hint = コマンド・ページ・職業・地域・言語
palette-none = その名前のものはありません。別の語を試すか、ヘルプのキー一覧を見てください。
palette-small = は が を に で と も の か
palette-weak = 仕事 職
palette-page = 職業のページ
palette-occupation = 職業
palette-place = 数値の地域
palette-theme = 配色
palette-language = 言語
palette-also-search = 求人 求人票 貼り付け 古いコード 旧コード 募集 職業を探す 募集要項
palette-language-en = 英語
palette-language-fr = フランス語
palette-language-ja = 日本語
palette-also-payback = 再教育 学び直し 学校 費用 年数 元が取れる 回収
palette-also-export = 印刷 プリント pdf html 紙 渡す 相談員
palette-also-claim = 給料 賃金 年収 時給
palette-also-region = 州 準州 場所 都市 地域 州を変える 引っ越し
palette-also-ways = 道 経路 計画 段階 収入を上げる
palette-also-show-moves = 転職 キャリアチェンジ 似た仕事 ほかの仕事 転職先
palette-also-interests = 適性 診断 好きなこと 性格 向いている 回答を消す
palette-also-filter = 絞る 条件 以上 以下
palette-also-theme = 色 暗い 明るい 背景 画面
palette-also-language = 翻訳 英語 フランス語 日本語
palette-also-unit = 時給 年収 時間 年 月 週 時間あたり
palette-also-weights = 点数 理由 順位 重視
palette-also-duties = 作業 ロボット 自動化 自分の仕事
palette-also-work = 今の仕事 現職
palette-also-undo = 間違い 取り消し 戻す
palette-also-show-map = 図 グラフ
palette-also-compare = 並べる 違い 対比 比べる
palette-also-teer = 学位 短大 大学 見習い 学歴 学歴不問
palette-also-quit = 終わる 閉じる やめる
palette-also-help = キー 使い方 操作方法 用語 意味 とは 説明
palette-also-page-pay = 給料 賃金 収入 年収 いくら 稼げる 月給
palette-also-page-duties = 内容 一日 作業 仕事の中身
palette-also-page-training = 学校 大学 短大 講座 学ぶ 何年 なるには 期間
palette-also-page-immigration = ビザ 永住 移民 就労ビザ 移住 カナダへ
palette-also-page-outlook = 将来 需要 求人 将来性 人手不足 なくなる
palette-also-page-requirements = 免許 資格 証明書 必要
palette-also-page-ai = ロボット 自動化 chatgpt 奪われる 代わる 人工知能
palette-also-jump = 古いコード 旧コード 番号 noc 2016 soc
palette-also-save = お気に入り ブックマーク 覚える 残す
palette-also-note = コメント 覚え書き
palette-also-show-shortlist = お気に入り 保存した一覧 計画 保存したもの
palette-also-show-comparison = 比較表
palette-also-show-sources = データ 参考 出典一覧
palette-also-source = 由来 根拠 引用 どこから 数字の根拠
palette-also-front-door = ホーム 最初 メニュー
palette-also-explore = 分類 木 全職業 一覧 noc
palette-also-changes = 新しい賃金 更新 変わったこと
palette-also-copy = クリップボード
palette-also-order = 並べ替え 順位 高い順 給料が高い
palette-also-lens = 分野 業界
palette-also-role = 専門 種類
palette-also-clear-filter = 絞り込みを外す 全部表示 やり直す
palette-also-hours = パート フルタイム 週の時間
palette-also-redo = もう一度
choice-region = 州または経済地域
choice-role = 役割
choice-no-region = その名前の地域はありません。{ $key }: 1文字消す
choice-no-role = その名前の役割はありません。{ $key }: 1文字消す
choice-hint = 入力して絞り込む
choice-all-roles = 全役割
choice-place = { $name }({ $code })

## メモ

note-title = メモ: { $name }
note-hint = 選んだ理由、尋ねること、連絡先
note-saves = メモを書くと職業も保存されます。

## ここでのコマンド名

word-open = 開く
word-my-work = 今の仕事にする
word-this-work = この仕事
word-do = 実行
word-keep = 残す
word-as-before = 元のまま
word-move = 移動
word-typed-before = 前の入力
word-change = 変更
word-by-five = 5段階
choice-schooling = 学歴
choice-no-schooling = その名前の学歴はありません。{ $key }: 1文字消す
choice-field = 専攻
choice-no-field = その名前の専攻はありません。{ $key }: 1文字消す
word-what-fits = 合う職業
word-more = 詳しく
word-at-sight = 概要
word-list-only = 一覧だけ
tags-title = { $code } のタグ(コンマ区切り)
tags-title-short = { $code } のタグ
tags-hint = 近所, 予備案
choice-became = 新しいコード
choice-no-became = 該当なし。{ $key } で一文字消す
columns-title = 候補リストの列
columns-note = 番号のある列をこの順に表示します。
list-new-title = 新しいリスト
list-name-hint = 第二案、家の近く、サムのため
list-new-note = 以後 { $save } はこのリストに保存します。
list-rename-title = 「{ $list }」の新しい名前
choice-list-goes = リストを削除しますか?
choice-to-list = どのリストにも入れますか?
choice-no-list = その名前のリストはありません。{ $key } で一文字戻ります。
choice-keep-list = いいえ、残す
choice-remove-list = 「{ $list }」を { $n } 件の職業ごと削除する
choice-empty-list = 「{ $list }」の { $n } 件をすべて外す(最初のリスト自体は残ります)
word-show-hide = 表示・非表示
word-place = 位置を動かす
word-as-it-comes = 初期の列
