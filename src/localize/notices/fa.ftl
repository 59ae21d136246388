# A built-in notice.

notice-plain = این صفحه ترجمهٔ { $link }متن اصلی انگلیسی{ $link-end } است.
notice-prevails = این ترجمه فقط برای اطلاع‌رسانی است و { $link }متن اصلی انگلیسی{ $link-end } ملاک است.
notice-english =
    { $parts ->
        [one] { $parts } بخش از { $all } بخش به انگلیسی نمایش داده می‌شود، زیرا ترجمهٔ به‌روزی ندارد.
       *[other] { $parts } بخش از { $all } بخش به انگلیسی نمایش داده می‌شوند، زیرا ترجمهٔ به‌روزی ندارند.
    }
notice-older =
    { $parts ->
        [one] { $parts } بخش بر پایهٔ نسخه‌ای قدیمی‌تر از متن انگلیسی است.
       *[other] { $parts } بخش بر پایهٔ نسخه‌ای قدیمی‌تر از متن انگلیسی هستند.
    }
notice-unreviewed =
    { $parts ->
        [one] { $parts } بخش هنوز بازبینی نشده است.
       *[other] { $parts } بخش هنوز بازبینی نشده‌اند.
    }
notice-redirect = این صفحه در حال حاضر به فارسی در دسترس نیست. { $link }رفتن به صفحهٔ اصلی{ $link-end }

# Where the pages are not in English.
notice-plain-other = این صفحه ترجمهٔ { $link }متن اصلی{ $link-end } ({ $source }) است.
notice-prevails-other = این ترجمه فقط برای اطلاع است و { $link }متن اصلی{ $link-end } ({ $source }) معتبر است.
notice-english-other = بخش‌هایی که چون ترجمهٔ به‌روز ندارند به زبان اصلی نمایش داده می‌شوند: { $parts } از { $all }.
notice-older-other = بخش‌هایی که از نسخهٔ قدیمی‌تر متن اصلی پیروی می‌کنند: { $parts }.
