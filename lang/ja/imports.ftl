### What can be wrong with a publisher's file, said to whoever brings it in.

import-cannot-read = { $file } を読めません: { $error }。それを含むフォルダーかファイルを指定してください
import-cannot-write = { $file } を書けません: { $error }。書き込めるフォルダーを選んでください
import-no-layout = { $file } は取り込めません: { $reason }。形式は data/README.md にあります
import-field = { $file }:{ $line }: { $field }: { $reason }。ファイルを直すか、その行を除いてください
import-rules = 新しい表が規則に { $n } 回反しているため、何も置き換えていません:
import-rules-more = ほか { $n } 件
import-rules-many = 新しい表に規則違反が少なくとも { $n } 件あるため、何も置き換えませんでした:
import-at = { $file }:{ $line }: { $field }: { $reason }
import-of-file = { $file }: { $reason }
import-no-number = 「{ $value }」は数ではありません
import-no-whole-number = 「{ $value }」は 0 から { $most } までの整数ではありません
import-no-onet = 「{ $value }」はこの版の O*NET 職業ではありません
import-no-figure = 数値がありません
import-no-group =
    「{ $value }」は NOC 2021 の職業コードではありません{ $former ->
        [true] : 4桁は NOC 2016 のコードです
       *[false] {""}
    }
import-unknown-group = 「{ $value }」という NOC 2021 の職業はありません
import-no-place = 「{ $value }」という州・準州はありません
import-no-place-or = 「{ $value }」は { $others } でも州でもありません
import-no-region = 「{ $value }」は経済地域のコードではありません
import-other-place = 「{ $value }」は隣のコード「{ $region }」の地域ではありません
import-no-day = 「{ $value }」は日付ではありません
import-no-language = 「{ $value }」は言語(EN または FR)ではありません
import-none-of = 「{ $value }」は { $accepted } のどれでもありません
import-no-assessment = 「{ $value }」は COPS の評価にありません
import-no-outlook = 「{ $value }」は Job Bank の見通しにありません
import-no-level = 「{ $value }」は対応表の段階ではありません
import-no-category = { $value } は学歴区分(1～12)ではありません
import-no-profile = 「{ $value }」は OaSIS のプロファイルコードではありません
import-profile-unlisted = { $value } は名称一覧にありません
import-no-note = 注記の種類が分かりません
import-no-title = { $value } の名前が { $file } にありません
import-range = 時給 { $value } CAD は 1 から 1000 の間にありません
import-less = { $value } は { $lower } の { $below } より小さい値です
import-sum = { $row }: { $whole } は { $parts } の合計({ $sum })と丸めを考えても合いません。列の入れ替わりか誤った数値があります
import-growth = 新規雇用 { $value } と成長率 { $growth } % の符号が逆です。列の入れ替わりか誤った数値があります
import-hours = 週 { $hours } 時間での年収 { $value } は週40時間での { $full } と合いません。列の入れ替わりか誤った数値があります
import-again = { $code } { $place }は { $line } 行にもあります
import-share = 0 から 100 % の割合が必要です
import-period = 2024 や 2023-2024 のように、一年または二年の期間が必要です
import-no-median = 給与の中央値がある行がありません
import-periods = 期間が { $most } 種類を超えています
import-empty = ファイルが空です
import-quote = 引用符が閉じていません(最後の引用符は { $line } 行目)。ファイルが途中で切れているか、引用符が余分です
import-column-twice = 列 { $name } が { $first } 番目と { $second } 番目の二か所にあります。正しいほうだけを残してください
import-short-row = この行は { $has } 項目で、ファイルは { $all } 列です。行が途中で切れているか、前の項目が抜けています
import-long-row = この行は { $has } 項目で、ファイルは { $all } 列です。コンマを含む項目は引用符で囲んでください
import-long =
    { $line } 行目とその続きが { $most } バイトを超えています{ $quoted ->
        [true] (引用符が閉じていない可能性があります)
       *[false] {""}
    }
import-held = 表が { $most } MB または { $rows } 行を超えています。この種類のファイルではそれ以上は保持しません。発行元のファイルそのもの、またはその一部ずつを指定してください
import-file-held = ファイルが { $most } MB を超えています。この種類のファイルではそれ以上は保持しません。発行元のファイルそのものを指定してください
import-table = 表を読めません({ $detail })
import-no-column = 列 { $names } がありません
import-no-column-from = { $name } で始まる列がありません
import-no-book = ブックとして読めません({ $detail })
import-unpacks = ブックの一部またはセルの文字列が展開すると { $most } MB を超えます。保存し直すか、シートをCSVで保存してください
import-book-as-text = Excelブックです。この種類はテキストから読み込みます。シートをCSVで保存して取り込んでください
import-no-sheet = ブックにシートがありません
import-no-json = JSON として読めません({ $detail })
import-json-lacks = 「{ $name }」がないか、{ $what } ではありません
import-json-again = { $name } が2回あり、内容が違います
import-json-later = { $day } はファイルの取得日 { $fetched } より後です
import-factor = 要素「{ $value }」は不明です
import-studies = 学歴「{ $value }」は不明です
import-edition-other = 改訂日は { $said }年版ではなく { $own }年版を示しています。--edition を外してください
import-edition-held = { $year }年版ですが、metier には { $held }年版があります。新しい版なら --edition 年 で指定してください
import-edition-unsaid = どの版か分かりません。--edition 年 を付けてください
import-edition-ahead = 改訂日が { $year } 年で、1年以上先です。その行を直してください
import-edition-differs = metier にある { $year }年版ですが、中央値 { $both } 件中 { $differ } 件が違います。新しい版なら --edition 年 で指定してください
import-edition-same = { $year }年版で、metier にすべてあります
import-no-revision = 版の年を示す改訂日がありません
import-annual-beside = 作り直した給与ファイルでは、年額を見分けるためにこれが必要です。公式ファイルには不要です
import-no-file = { $name } で始まり { $mark } を含む名前のファイルがありません
import-two-files = { $name } と { $other } は同じファイルの二つの版です。片方だけ残してください
import-no-year = どの年の版かを示すファイル名がありません
import-years = 複数の年のファイルがあります。一つの版だけ残してください
import-no-rate = 列 unemployment_rate_年 がありません
import-no-people = 職業(00010 …)と専攻(13.01 …)別の人数がありません
import-lacks-table = { $name } がありません。まず全ファイルを、次に個別に取り込んでください
import-fewer = { $before } 行が { $n } 行になります。ファイルが途中で切れている可能性があります。それでもよければ --yes を付けてください
import-emptier = 列 { $column } が埋まっている行が { $before } 行から { $n } 行に減ります。ファイルが途中で切れている可能性があります。それでもよければ --yes を付けてください
import-row-fields = { $n } 項目の行があります: { $row }
import-named-twice = 資料に { $row } が2回あります
import-named-twice-in = 原典の { $first } 行目と { $second } 行目に { $row } が2回あります
import-no-descriptor = 列「{ $name }」は手引きの項目にありません
import-column-unlisted = 列「{ $name }」は名称一覧にありません
import-profiles = プロファイルは { $all } 件中 { $n } 件です
import-profile-columns = 列があるプロファイルは { $all } 件中 { $n } 件です
import-profile-rows = 行があるプロファイルは { $all } 件中 { $n } 件です
import-no-whole = 州全体の見通しがある行がありません
import-kinds = { $all } 種類中 { $n }: { $kind }。Ctrl-C で中断すると表は元のままです
import-no-pairs = 名前に "code" を含む列と "title" を含む列が二つずつ必要です(旧コード、旧名称、新コード、新名称)
import-no-editions = どの年のコードか分かりません。列名("NOC 2021 code")かファイル名(noc-2021_noc-2026.csv)に書くか、新しいコードの年を --edition YEAR で指定してください
import-other-editions = NOC { $from } から NOC { $to } への表です。古い版から NOC 2021 へ、または NOC 2021 から新しい版への表が使えます
import-no-code-of = "{ $value }" は NOC { $year } の職業グループのコードではありません
