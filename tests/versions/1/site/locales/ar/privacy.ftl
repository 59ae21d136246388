### Arabic (ar), made from content/privacy.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/privacy.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31 ديسمبر 2026.
### To do: search for MISSING, STALE and UNREVIEWED.

# en: Privacy policy
ref-3-title = سياسة الخصوصية

# en: What we keep, and for how long.
ref-3-description = ما نحتفظ به وإلى متى.

# en: privacy
ref-3-keywords-1 = الخصوصية

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: data
# ref-3-keywords-2 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Data protection officer
# ref-3-author-role =

# en: This page was last changed on { $date }. Read it before you [contact us]({ $contact-us }).
ref-3-top-1 = عُدّلت هذه الصفحة آخر مرة في { $date }. اقرأها قبل أن [تراسلنا]({ $contact-us }).

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Form
# ref-3-top-2 =

# en: What we keep
ref-3-what-we-keep = ما نحتفظ به

# en: We keep *only* what we **need**: your `user name`, and your address { $url }.
ref-3-what-we-keep-1 = لا نحتفظ *إلا* بما **نحتاجه**: `user name` وعنوانك { $url }.

# en: Your name, as you write it
ref-3-what-we-keep-2 = اسمك كما تكتبه

# en: Your address:
ref-3-what-we-keep-3 = عنوانك:

# en: the town, if [you want]({ $you-want })
ref-3-what-we-keep-5 = المدينة إن [أردت]({ $you-want })

# en: Nothing else.{ $footnote }
ref-3-what-we-keep-6 = لا شيء غير ذلك.{ $footnote }

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: But for what the law asks of us, see { $url }.
# ref-3-what-we-keep-7 =

# en: We never sell data.
ref-3-what-we-keep-8 = لا نبيع البيانات أبدًا.

# STALE. The English has changed: bring the text up to date and delete this line; if it fits as it is, make this line "# accept".
# change: Nor do we rent [-it.-]{+or lend it to anybody.+}
# en: Nor do we rent or lend it to anybody.
ref-3-what-we-keep-9 = ولا نؤجرها.

# en: Purpose
ref-3-what-we-keep-10 = الغرض

# en: Kept for
ref-3-what-we-keep-11 = مدة الاحتفاظ

# en: By
ref-3-what-we-keep-12 = من قِبل

# en: Answers
ref-3-what-we-keep-13 = الردود

# STALE. The English has changed: bring the text up to date and delete this line; if it fits as it is, make this line "# accept".
# change: [-30-]{+20+} days
# en: 20 days
ref-3-what-we-keep-14 = ٣٠ يومًا

# en: Support
ref-3-what-we-keep-15 = الدعم

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Bills
# ref-3-what-we-keep-16 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: *10 years*
# ref-3-what-we-keep-17 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: GitHub
# ref-3-what-we-keep-18 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Back-ups
# ref-3-what-we-keep-19 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: 2 weeks
# ref-3-what-we-keep-20 =

# en: Where it is
ref-3-where-it-is = أين هي

# en: Street 1{ $br }12345 Town{ $br-2 }Country
ref-3-where-it-is-1 = الشارع 1{ $br }12345 المدينة{ $br-2 }البلد

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Term
# ref-3-where-it-is-2 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: What it means, in a word.
# ref-3-where-it-is-3 =
