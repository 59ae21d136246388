# A built-in notice.

notice-plain = Bu sayfa, { $link }İngilizce asıl metnin{ $link-end } çevirisidir.
notice-prevails = Bu çeviri yalnızca bilgilendirme amaçlıdır; { $link }İngilizce asıl metin{ $link-end } esas alınır.
notice-english = { $all } bölümden { $parts } tanesi, güncel bir çevirisi olmadığı için İngilizce gösterilmektedir.
notice-older = { $parts } bölüm, İngilizce metnin daha eski bir sürümüne dayanmaktadır.
notice-unreviewed = { $parts } bölüm henüz kontrol edilmemiştir.
notice-redirect = Bu sayfa şu anda Türkçe olarak sunulmuyor. { $link }Özgün sayfaya git{ $link-end }

# Where the pages are not in English.
notice-plain-other = Bu sayfa { $link }asıl metnin{ $link-end } ({ $source }) çevirisidir.
notice-prevails-other = Bu çeviri yalnızca bilgi amaçlıdır; { $link }asıl metin{ $link-end } ({ $source }) geçerlidir.
notice-english-other = Güncel çevirisi olmadığı için asıl dilde gösterilen bölümler: { $parts }/{ $all }.
notice-older-other = Asıl metnin daha eski bir sürümünü izleyen bölümler: { $parts }.
