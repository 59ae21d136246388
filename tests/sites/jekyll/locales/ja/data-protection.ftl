ref-16-title = データ保護
