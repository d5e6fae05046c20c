skills-none = 公表されたレベルはありません。
skills-of = 連邦のスキル評価
skills-mean = { $n } プロファイルの平均
skills-role-hint = { $key } で役割を選択
skills-in-words = 言葉で
skills-borrowed = プロファイル { $profile } は { $others } とまったく同じレベルです(借用データ)。
skills-highest = { $family }: 最も高いレベル(1～{ $top })
skills-none-applies = 該当するものはありません。
skills-level = レベル
skills-value-of = { $value }/{ $top }
skills-level-of = { $value }/{ $top }、{ $words }({ $family })
skills-all-mean = 900 の平均
skills-more = 他の職業より多く求められる: レベル(平均との差)
skills-less = 他の職業より少なく求められる
skills-roles = 各役割と平均の比較
skills-roles-of = { $role } と同じ分類の他の役割
skills-beside = { $scale }({ $own } 対 { $other })
skills-same = まったく同じレベル
skills-part-more = 多い
skills-part-less = 少ない
tools-heading = 道具と技術
# $role (text): name of the role
tools-of-role = 道具と技術: { $role }
tools-none = 対応するO*NETの職業がないため、道具は挙げられていません。
tools-in-demand = この職の求人で多い
tools-hot = 多くの求人で求められる
tools-meaning = 意味
tools-in-demand-means = 米国の職業データベースO*NETの「in demand」: 米国でこの職業の求人の多くが求める
tools-hot-means = 米国の職業データベースO*NETの「hot」: 米国で全職業の求人の多くが求める
# $names (text): names of tools
# $n (count): how many more
tools-and-more = { $names } ほか{ $n }
tools-all = すべて
# $n (count): how many categories
tools-more-kinds = ほかに{ $n }の分類があります。
tools-note = 米国の求人と働く人から、この仕事に対応するO*NETの職業ごとに集めたものです。
