### Fetching the publishers' files, and why one could not be fetched.

fetch-mirror = METIER_MIRROR が { $url } です。https:// で始まるアドレスか、このコンピューターのアドレスが必要です
fetch-unreachable = { $host } に接続できません({ $detail })。データは元のままです。接続してからもう一度実行するか、`metier import` でファイルを取り込んでください。
fetch-status = { $url } はファイルではなく { $status } を返しました。データは元のままです。発行者のページ(`metier sources`)でファイルを探し、`metier import` で取り込んでください。
fetch-large = { $url } は { $most } MB を超えています。この種のファイルとしては大きすぎるため、何も保存しませんでした
fetch-page = { $url } はファイルではなくウェブページです。サーバーが保守中か、ネットワークがサインインを求めている可能性があります。データは元のままです。
fetch-cut = { $url } は { $all } バイト中 { $done } バイトで途切れました。同じコマンドで続きから再開します。
fetch-answer = { $url } の応答はオープンデータポータルの形式ではありません。データは元のままです。
fetch-not-offered = { $url } に { $name } というファイルはありません。データは元のままです。
fetch-write = { $file } に書き込めません({ $error })。データは元のままです。
fetch-held = { $file } が最新で、すでに取り込み済みです。
fetch-progress = { $file }: { $all } MB 中 { $read } MB。Ctrl-C で中断し、同じコマンドで再開します
fetch-progress-open = { $file }: { $read } MB。Ctrl-C で中断します
fetch-done = { $host } から取得しました: { $file }
