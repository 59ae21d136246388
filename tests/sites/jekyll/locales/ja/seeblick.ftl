ref-17-title = ゼーブリック
ref-17-description = 湖の観測値
ref-17-top-1 = *ゼーブリック*観測所は桟橋の上、海抜{ $liquid }メートルにあります。
ref-17-top-2 = { DATETIME($date, dateStyle: "long") }から気温と水温を測っています。冬は桟橋が凍るので、訪れないでください。
ref-17-top-3 = 次の観測所は[教会の塔]({ $kirchturm })です。観測値の利用については[規約]({ $terms })をご覧ください。
