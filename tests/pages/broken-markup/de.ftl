ref-page-top-1 = Ein Text mit { $b }einem Tag, das nirgends endet.
ref-page-top-2 = Ein Absatz
