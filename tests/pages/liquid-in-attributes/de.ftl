ref-page-top-1 = ![Thë imägë]({ $the-image }){ $attributes } änd tëxt
ref-page-top-2 = Sëë [thë tëxt]({ $the-text }){ $attributes } now
ref-page-top-3 = An *ëmphäsis*{ $attributes } änd *änothër*{ $attributes-2 } hërë
ref-page-top-4 = A pärägräph
ref-page-the-first-heading = Thë first hëäding
ref-page-the-second-heading = Thë sëcond hëäding
ref-page-the-second-heading-1 = A tëxt with { "{" }:?{ "}" } änd { "{" }: bräcës{ "}" } in it
