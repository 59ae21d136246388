ref-page-top-1 = Ein Zitat, das nachlässig weitergeht und hier endet.
ref-page-top-2 = Ein Punkt, der nachlässig weitergeht.
