ref-data-footer-operator = شبكة ليندنهوه للطقس، Gröbnerstraße 4، ليندنهوه
ref-data-footer-links-1-label = الخصوصية
ref-data-footer-links-2-label = شروط الاستخدام
ref-data-footer-links-3-label = ملفات الارتباط
ref-data-footer-links-4-label = بيانات الناشر
ref-data-footer-links-5-label = القراءات بصيغة JSON
