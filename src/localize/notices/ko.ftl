# A built-in notice.

notice-plain = 이 페이지는 { $link }영어 원문{ $link-end }의 번역입니다.
notice-prevails = 이 번역은 참고용이며, { $link }영어 원문{ $link-end }이 우선합니다.
notice-english = { $all }개 부분 중 { $parts }개는 최신 번역이 없어 영어로 표시됩니다.
notice-older = { $parts }개 부분은 이전 버전의 영어 원문을 따릅니다.
notice-unreviewed = { $parts }개 부분은 아직 검토되지 않았습니다.
notice-redirect = 이 페이지는 현재 한국어로 제공되지 않습니다. { $link }원본 페이지로 이동{ $link-end }

# Where the pages are not in English.
notice-plain-other = 이 페이지는 { $link }원문{ $link-end }({ $source })을 번역한 것입니다.
notice-prevails-other = 이 번역은 참고용이며, { $link }원문{ $link-end }({ $source })이 우선합니다.
notice-english-other = 최신 번역이 없어 원문 언어로 표시된 부분: { $all }개 중 { $parts }개.
notice-older-other = 원문의 이전 버전을 따르는 부분: { $parts }개.
