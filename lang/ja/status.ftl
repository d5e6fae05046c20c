status-saved = { $code } を保存しました。{ $note }: メモ、{ $undo }: 元に戻す
status-removed = { $code } を外しました。{ $undo }: 元に戻す
status-language = 言語: 日本語
status-titles-english = 職業名と本文: 英語
status-titles-french = 職業名と本文: フランス語
