ref-page-top-1 = Ihr Name
ref-page-top-2 = Farbe
ref-page-top-3 = Rot
ref-page-top-4 = Ich nehme die { $a-terms }Bedingungen{ $a-terms-end } an
