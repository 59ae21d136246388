ref-page-top-1 = Das ist ~~falsch~~ richtig.
