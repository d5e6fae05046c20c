### 回答以外のコマンドラインの文。

usage-unknown-option = オプション { $option } はありません。
usage-unexpected = 「{ $argument }」は余分です。
usage-unknown-command = コマンド「{ $command }」はありません。
usage-similar = { $name } のことですか?
usage-bad-value = 「{ $value }」は { $option } の値ではありません。{ $accepts }
usage-no-value = { $option } には値が必要です。{ $accepts }
usage-missing = { $names } がありません。
usage-missing-command = コマンドを指定してください。
usage-conflict = { $option } は { $other } と同時に使えません。
usage-too-many = 「{ $value }」は { $option } には余分です。
usage-not-text = 引数が正しい UTF-8 ではありません。
usage-other = コマンドラインを解釈できません。
usage-see = 使い方は `{ $command } --help`。
usage-json-alone = --json は出力の形だけを決めます。コマンドを付けてください。例: `metier show 32129 --json`
cli-stdin-unreadable = 標準入力を文字として読めません: { $error }
cli-stdout-failed = 標準出力に書けません: { $error }
cli-index-damaged = 内蔵の検索索引が壊れています。metier を作り直してください
cli-is-class = { $code } は上位の分類です。その中の職業を指定してください。例: { $example }
cli-no-role = { $code } の役割は { $roles } 個で、{ $number } 番はありません。
cli-no-group-similar = 「{ $text }」は NOC 2021 の職業ではありません。{ $code } { $title } ですか? `metier show { $code }` で表示します。
cli-no-group = 「{ $text }」は NOC 2021 の職業ではありません。`metier search` で職名からコードを探せます。
cli-say-what = 探す言葉を指定してください。例: `metier search prosthetist`。または --stdin。
cli-nothing-found = 「{ $text }」は見つかりません。文字を減らすか、別の言葉か、英語・フランス語の職名をお試しください。
import-only-wages = 自分用に取り込めるのは wages だけです。{ $kind } には保守担当者が `--to data` を付けます
import-no-kind = 「{ $kind }」は取り込めるファイルの種類ではありません。wages は取り込めます
import-written = 書き込みました。作り直すと反映されます。
import-kept-in = 保存先: { $file }
import-not-compared = 候補リストを比較できません。{ $reason }
import-about = 給与 { $year }年版: { $all } 職業中 { $groups } 職業、{ $rows } 行。ファイル { $file }、取り込み { $day }。
import-others-keep = 残りの { $n } 職業は { $year }年版のままです。
import-nothing = 取り込みはありません。給与は { $year }年版です。
import-not-removable = 「{ $kind }」は取り込みの対象ではありません。対象は wages です
import-removed = 外しました。給与は { $year }年版に戻りました。
run-terminal-failed = 端末を使えません: { $error }
run-no-folder = 保存されません: ファイル用のフォルダーが不明です。METIER_CONFIG_DIR を設定してください。
run-exported = 候補リストを { $file } に書きました
run-export-failed = 候補リストを書けませんでした: { $error }
run-no-shell = 戻るシェルがありません。
run-exports-full = すでに999個あります。いくつか削除してください
usage-form-with = { $form } が使えるのは { $commands } です
usage-fields = --fields は JSON のキーを選びます。--json を付けてください
usage-stdin-or-text = --stdin は標準入力から検索を読みます。言葉は付けないでください
usage-no-start = 「{ $text }」はコマンドでもコードでも職名でもありません。使い方は `metier --help`、職名は `metier search`。
cli-no-profile = プロファイル { $profile } はありません。あるのは { $profiles } です。
cli-no-field = 回答にキー「{ $name }」はありません。あるのは { $names } です。
cli-no-field-of-work = 「{ $name }」という分野はありません。分野は { $names } です。
shortlist-added = { $code } を追加しました
shortlist-stays = { $code } はすでにリストにあります
shortlist-removed = { $code } を外しました
shortlist-noted = { $code } のメモを保存しました
shortlist-lacks = { $code } はリストにありません
shortlist-csv = --csv は `metier shortlist list` で使えます
shortlist-file-exists = { $file } はすでにあります。別の名前にしてください
shortlist-unreadable = { $file } を読めません: { $error }
shortlist-line = { $file } の { $line } 番目に職業コードがありません
shortlist-imported = { $all } 職業中 { $added } 職業を追加しました
interests-form = 回答は 0、1、2(なしは -)の数字で、質問の順に最大 { $items } 個です。質問は `metier interests | cat` で表示します。
interests-flat = どの興味も同じ点数です。もっと差をつけて答えてください。
interests-how = あなたに当てはまりますか? 0: { $no }、1: { $some }、2: { $yes }。Enter で飛ばします。
interests-profile = { $letters }({ $items } 問中 { $answered } 問に回答)
interests-provisional = 暫定: 回答が半分未満です。
interests-fit = 適合
interests-letters = 文字
config-setting = 設定
config-value = 値
config-origin = 由来
config-accepted = 使える値
config-forgotten = { $name } の画面での選択を消しました
config-not-chosen = { $name } は画面で選ばれていません
config-sound = 設定・選択・キー・候補リストはすべて読めます。
origin-option = オプション
origin-environment = 環境変数
origin-chosen = 画面で選択
origin-config = config.ron
origin-default = 既定
doctor-fine = 良好
doctor-wrong = 要確認
doctor-count =
    { $n ->
        [0] 問題はありません。
       *[other] 確認が必要な点: { $n }
    }
doctor-version = metier { $version }
doctor-settings = 設定は読めます。
doctor-shortlist = 候補リストは読めます: { $n } 職業。
doctor-language = 表示の言語: { $language }(システム: { $system })。
doctor-place = 地域: { $place }。
doctor-old = { $id }({ $edition } 版)は { $days } 日前のものです。新しい版があるかもしれません。
doctor-sources = 内蔵のデータソース: { $n }。
doctor-edition = { $year }年版の給与を取り込み済みです。
doctor-no-edition = 新しい給与は取り込まれていません。
doctor-no-terminal = 標準入出力が端末ではありません。ダッシュボードには端末が必要ですが、コマンドには不要です。
doctor-dumb = TERM が { $term } のため、ダッシュボードを描けません。xterm-256color など端末の種類を設定してください。
doctor-terminal =
    端末: { $term }、{ $colours ->
        [true] 色あり
       *[false] 色なし(NO_COLOR)
    }。
version-licence = このプログラムは MIT ライセンスの自由ソフトウェアです。
version-data = データ: カナダ統計局、雇用・社会開発省などの情報(Open Government Licence - Canada)と O*NET のデータ(CC BY 4.0)を含みます。各出典とライセンスは `metier sources`。
version-more = 各データの版は `metier version --verbose`。
version-source = 出典
version-edition = 版
version-source-licence = ライセンス
