ref-page-top-1 = Ein Text mit { $b }einem Tag, das nirgends endet.
ref-page-top-2 = Ein Absatz
ref-page-top-3 = Text mit { "{" }: einer Liste, die nirgends endet.
