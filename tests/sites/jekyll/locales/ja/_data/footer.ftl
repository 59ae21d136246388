ref-data-footer-operator = リンデンヘーエ気象ネットワーク、Gröbnerstraße 4、リンデンヘーエ
ref-data-footer-links-1-label = プライバシー
ref-data-footer-links-2-label = 利用規約
ref-data-footer-links-3-label = クッキー
ref-data-footer-links-4-label = 運営者情報
ref-data-footer-links-5-label = 観測値（JSON）
