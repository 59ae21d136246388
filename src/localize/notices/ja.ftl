# A built-in notice.

notice-plain = このページは{ $link }英語の原文{ $link-end }の翻訳です。
notice-prevails = この翻訳は参考のために提供されるものであり、{ $link }英語の原文{ $link-end }が優先されます。
notice-english = { $all }個の部分のうち{ $parts }個は、最新の翻訳がないため英語で表示されています。
notice-older = { $parts }個の部分は、英語の原文の古い版に基づいています。
notice-unreviewed = { $parts }個の部分は、まだ確認されていません。
notice-redirect = このページの日本語版は現在ありません。{ $link }元のページへ進む{ $link-end }

# Where the pages are not in English.
notice-plain-other = このページは{ $link }原文{ $link-end }（{ $source }）の翻訳です。
notice-prevails-other = この翻訳は参考用です。{ $link }原文{ $link-end }（{ $source }）が優先します。
notice-english-other = 最新の翻訳がないため原文の言語で表示している部分：{ $all }件中{ $parts }件。
notice-older-other = 原文の古い版に基づく部分：{ $parts }件。
