# A built-in notice.

notice-plain = 本頁面譯自{ $link }英文原文{ $link-end }。
notice-prevails = 本譯文僅供參考，以{ $link }英文原文{ $link-end }為準。
notice-english = { $all } 個部分中有 { $parts } 個因沒有最新譯文而以英文顯示。
notice-older = 有 { $parts } 個部分依據的是較早的英文版本。
notice-unreviewed = 有 { $parts } 個部分尚未經過審校。
notice-redirect = 本頁面目前沒有中文版本。{ $link }前往原始頁面{ $link-end }

# Where the pages are not in English.
notice-plain-other = 本頁面譯自{ $link }原文{ $link-end }（{ $source }）。
notice-prevails-other = 本譯文僅供參考，以{ $link }原文{ $link-end }（{ $source }）為準。
notice-english-other = 因沒有最新譯文而以原文語言顯示的部分：{ $all } 個中的 { $parts } 個。
notice-older-other = 依據較早原文版本的部分：{ $parts } 個。
