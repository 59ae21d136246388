ref-6-title = 運営者情報
ref-6-top-1 = リンデンヘーエ気象ネットワーク{ $br }Gröbnerstraße 4{ $br-2 }D-00000 Lindenhöhe
ref-6-top-2 = 代表者
ref-6-top-3 = ユルゲン・ヴァイス、会長
ref-6-top-4 = アイコ・グレーブナー、会計
ref-6-top-5 = 内容の責任者：サミール・ハダド
ref-6-top-6 = 電話：{ $a-00-00-00-00 }00 00 00 00{ $a-00-00-00-00-end }{ $br }メール：{ $a-hello-lindenhoehe-example }{ $email }{ $a-hello-lindenhoehe-example-end }
ref-6-top-7 = 絵は*マルタ・エルメス*{ $attributes }によるもので、自由に使えます。
