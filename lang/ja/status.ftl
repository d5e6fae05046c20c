status-saved = { $code } を保存しました。{ $note }: メモ、{ $undo }: 元に戻す
status-removed = { $code } を外しました。{ $undo }: 元に戻す
