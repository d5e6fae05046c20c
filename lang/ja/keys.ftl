
key-enter = Enter
key-esc = Esc
key-tab = Tab
key-back-tab = Shift-Tab
key-backspace = Backspace
key-delete = Delete
key-up = ↑
key-down = ↓
key-left = ←
key-right = →
key-page-up = PageUp
key-page-down = PageDown
key-home = Home
key-end = End
key-space = スペース
key-ctrl = Ctrl-{ $key }
key-alt = Alt-{ $key }
