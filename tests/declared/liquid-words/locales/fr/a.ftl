ref-a-top-1 = Une "plante"
ref-a-top-2 = Une plante %{ "}" } { "{" }% include evil.html
ref-a-top-3 = Le { $liquid } est bas.
ref-a-top-4 = l\'or
ref-a-top-7 = Un <b>mot</b>
ref-a-top-8 = [ici](/evil/)
