# A built-in notice.

notice-plain = Halaman ini adalah terjemahan dari { $link }naskah asli berbahasa Inggris{ $link-end }.
notice-prevails = Terjemahan ini hanya untuk informasi; { $link }naskah asli berbahasa Inggris{ $link-end } yang berlaku.
notice-english = { $parts } dari { $all } bagian ditampilkan dalam bahasa Inggris karena belum memiliki terjemahan terkini.
notice-older = { $parts } bagian mengikuti versi lama dari teks bahasa Inggris.
notice-unreviewed = { $parts } bagian belum diperiksa.
notice-redirect = Halaman ini saat ini belum tersedia dalam bahasa Indonesia. { $link }Buka halaman asli{ $link-end }

# Where the pages are not in English.
notice-plain-other = Halaman ini adalah terjemahan dari { $link }naskah asli{ $link-end } ({ $source }).
notice-prevails-other = Terjemahan ini hanya untuk informasi; yang berlaku adalah { $link }naskah asli{ $link-end } ({ $source }).
notice-english-other = Bagian yang ditampilkan dalam bahasa asli karena belum ada terjemahan terbarunya: { $parts } dari { $all }.
notice-older-other = Bagian yang mengikuti versi lama dari naskah asli: { $parts }.
