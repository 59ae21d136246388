# A built-in notice.

notice-plain = 本页面译自{ $link }英文原文{ $link-end }。
notice-prevails = 本译文仅供参考，以{ $link }英文原文{ $link-end }为准。
notice-english = { $all } 个部分中有 { $parts } 个因没有最新译文而以英文显示。
notice-older = 有 { $parts } 个部分依据的是较早的英文版本。
notice-unreviewed = 有 { $parts } 个部分尚未经过审校。
notice-redirect = 本页面目前没有中文版本。{ $link }前往原始页面{ $link-end }

# Where the pages are not in English.
notice-plain-other = 本页面译自{ $link }原文{ $link-end }（{ $source }）。
notice-prevails-other = 本译文仅供参考，以{ $link }原文{ $link-end }（{ $source }）为准。
notice-english-other = 因没有最新译文而以原文语言显示的部分：{ $all } 个中的 { $parts } 个。
notice-older-other = 依据较早原文版本的部分：{ $parts } 个。
