ref-11-title = الوثائق
ref-11-where-to-begin = من أين تبدأ
ref-11-where-to-begin-1 = ابدأ *بتركيب محطة*.
ref-11-where-to-begin-2 = ابدأ *بتركيب محطة*؛ قد تكون بعض الصفحات بالإنجليزية بعد.
ref-11-where-to-begin-3 = يستغرق الأمر { $liquid } فترة ما بعد ظهر { $liquid-2 } عطلة نهاية أسبوع { $liquid-3 }، وهو ممتع.
ref-11-where-to-begin-4 = ثم اقرأ عن [المعايرة]({ $calibration })، و{ $liquid } عن [الروابط]({ $links }).
