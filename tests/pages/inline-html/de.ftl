ref-page-top-1 = Drücken Sie <kbd>F1</kbd> für { $a-some-help }etwas Hilfe{ $a-some-help-end }.{ $br } Und { $span-this }dies{ $span-this-end } auch.
ref-page-top-2 = x > z
