### French (fr), made from src/large-sites.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/large-sites.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31 décembre 2026.
### To do: search for MISSING, STALE and UNREVIEWED.

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Large sites
# ref-large-sites-large-sites =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: A site of some thousand pages in twenty languages needs nothing of this: a build takes over what the one before it found out. [Performance]({ $performance }) says what is measured.
# ref-large-sites-large-sites-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: One machine
# ref-large-sites-one-machine =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Keep the output folder between builds, with its `.manifest`: pages on which nothing has an influence that has changed are neither read, checked nor written again. `--full` forgets that.
# ref-large-sites-one-machine-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: `glossator check --page FILE` and `--language LANG` look at what you are working on.
# ref-large-sites-one-machine-2 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Memory follows the number of pages; one language is in memory at a time.
# ref-large-sites-one-machine-3 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Several machines
# ref-large-sites-several-machines =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Both `check` and `build` take a share of the pages: `--shard 2/8` is the second of eight. A share is every n-th page in order of paths, so each machine has short and long ones, and the same ones each time.
# ref-large-sites-several-machines-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: `glossator check --shard I/N` tells what is wrong in its share; what is about no page is told by the first. All shares together tell what one run tells, each finding once.
# ref-large-sites-several-machines-2 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: `glossator build --shard I/N` writes the localized pages of its share, and a part of the manifest, `.manifest-I-of-N`, beside them. It knows the addresses of all pages, and looks at those that its own pages link to, to know whether readers find them. It removes nothing, and writes neither `translations.json` nor the include with `hreflang`.
# ref-large-sites-several-machines-3 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: `glossator build --join` makes a whole of the shares: it puts the parts of the manifest together, writes what is about all pages, removes what is obsolete, and tells all findings. What it leaves is byte for byte what one build would have written. It takes over what the shares have found out; what they couldn't know, or what has changed since, it builds itself.
# ref-large-sites-several-machines-4 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: A join takes its shares from the output folder. It ends with an error, and writes nothing, where a share is missing or was cut short, or was built by another version of glossator, with another `glossator.toml` or with other options. Shares of other pages or catalogs than the join's are no error: those pages are built again.
# ref-large-sites-several-machines-5 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: All shares and the join need the same checkout and the output folder as the last build left it (none is right, too, if each of them has none). A share exits with 1 when it has findings that count, as a build does, and its pages are written all the same; only 2 means that there is nothing to join.
# ref-large-sites-several-machines-6 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: GNU parallel
# ref-large-sites-gnu-parallel =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Shares may write to one folder at the same time; nothing else can write there meanwhile. Each process has a thread for every processor: where the shares run on one machine, a single `glossator build` does the same with less reading.
# ref-large-sites-gnu-parallel-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Without GNU parallel:
# ref-large-sites-gnu-parallel-2 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: GitHub Actions
# ref-large-sites-github-actions =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: The parts of the manifest begin with a dot, which `upload-artifact` leaves out unless it is told otherwise.
# ref-large-sites-github-actions-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Localized data files stand outside the output folder: add their folder to `path` where `[data]` is used.
# ref-large-sites-github-actions-2 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Kubernetes
# ref-large-sites-kubernetes =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: An indexed Job, on a volume that all pods can write to (`ReadWriteMany`) and that holds the checkout; and a Job that joins when it is complete.
# ref-large-sites-kubernetes-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: The Job that joins is the same with one completion, no index, and this command, applied when `kubectl wait --for=condition=complete job/localize` returns:
# ref-large-sites-kubernetes-2 =
