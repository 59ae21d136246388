ref-6-title = بيانات الناشر
ref-6-top-1 = شبكة ليندنهوه للطقس{ $br }Gröbnerstraße 4{ $br-2 }D-00000 Lindenhöhe
ref-6-top-2 = يمثلها
ref-6-top-3 = يورغن فايس، الرئيس
ref-6-top-4 = أيكو غروبنر، أمينة الصندوق
ref-6-top-5 = المسؤول عن المحتوى: سمير حداد
ref-6-top-6 = الهاتف: { $a-00-00-00-00 }00 00 00 00{ $a-00-00-00-00-end }{ $br } البريد الإلكتروني: { $a-hello-lindenhoehe-example }{ $email }{ $a-hello-lindenhoehe-example-end }
ref-6-top-7 = رسمت الصور *مارتا أولمز*{ $attributes }، واستخدامها مجاني.
