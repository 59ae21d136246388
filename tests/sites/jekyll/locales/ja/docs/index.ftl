ref-11-title = ドキュメント
ref-11-where-to-begin = はじめに
ref-11-where-to-begin-1 = *観測所の設置*から始めてください。
ref-11-where-to-begin-2 = *観測所の設置*から始めてください。英語のままのページもあります。
ref-11-where-to-begin-3 = { $liquid } 午後いっぱい { $liquid-2 } 週末いっぱい { $liquid-3 }かかりますが、楽しいですよ。
ref-11-where-to-begin-4 = 次に[校正]({ $calibration })を、{ $liquid }に[リンク]({ $links })をお読みください。
