### Written by glossator from src/large-sites.md. To change the English, edit that page, not this file.

# heading 1
ref-large-sites-large-sites = Large sites
# paragraph
# $performance: performance.md
ref-large-sites-large-sites-1 = A site of some thousand pages in twenty languages needs nothing of this: a build takes over what the one before it found out. [Performance]({ $performance }) says what is measured.
# heading 2
ref-large-sites-one-machine = One machine
# list item
ref-large-sites-one-machine-1 = Keep the output folder between builds, with its `.manifest`: pages on which nothing has an influence that has changed are neither read, checked nor written again. `--full` forgets that.
# list item
# $your-cache: performance.md#what-is-remembered
ref-large-sites-one-machine-4 = `glossator check` keeps what it found in [your cache]({ $your-cache }), and looks only at pages on which something has an influence that has changed. `--full` forgets that.
# list item
ref-large-sites-one-machine-2 = `glossator check --page FILE` and `--language LANG` look at what you are working on.
# list item
ref-large-sites-one-machine-3 = Memory follows the number of pages; one language is in memory at a time.
# heading 2
ref-large-sites-several-machines = Several machines
# paragraph
ref-large-sites-several-machines-1 = Both `check` and `build` take a share of the pages: `--shard 2/8` is the second of eight. A share is every n-th page in order of paths, so each machine has short and long ones, and the same ones each time.
# list item
ref-large-sites-several-machines-2 = `glossator check --shard I/N` tells what is wrong in its share; what is about no page is told by the first. All shares together tell what one run tells, each finding once.
# list item
ref-large-sites-several-machines-3 = `glossator build --shard I/N` writes the localized pages of its share, and a part of the manifest, `.manifest-I-of-N`, beside them. It knows the addresses of all pages, and looks at those that its own pages link to, to know whether readers find them. It removes nothing, and writes neither `translations.json` nor the include with `hreflang`.
# list item
ref-large-sites-several-machines-4 = `glossator build --join` makes a whole of the shares: it puts the parts of the manifest together, writes what is about all pages, removes what is obsolete, and tells all findings. What it leaves is byte for byte what one build would have written. It takes over what the shares have found out; what they couldn't know, or what has changed since, it builds itself.
# paragraph
ref-large-sites-several-machines-5 = A join takes its shares from the output folder. It ends with an error, and writes nothing, where a share is missing or was cut short, or was built by another version of glossator, with another `glossator.toml` or with other options. Shares of other pages or catalogs than the join's are no error: those pages are built again.
# paragraph
ref-large-sites-several-machines-6 = All shares and the join need the same checkout and the output folder as the last build left it (none is right, too, if each of them has none). A share exits with 1 when it has findings that count, as a build does, and its pages are written all the same; only 2 means that there is nothing to join.
# heading 3
ref-large-sites-gnu-parallel = GNU parallel
# paragraph
ref-large-sites-gnu-parallel-1 = Shares may write to one folder at the same time; nothing else can write there meanwhile. Each process has a thread for every processor: where the shares run on one machine, a single `glossator build` does the same with less reading.
# paragraph
ref-large-sites-gnu-parallel-2 = Without GNU parallel:
# heading 3
ref-large-sites-github-actions = GitHub Actions
# paragraph
ref-large-sites-github-actions-1 = The parts of the manifest begin with a dot, which `upload-artifact` leaves out unless it is told otherwise.
# paragraph
ref-large-sites-github-actions-2 = Localized data files stand outside the output folder: add their folder to `path` where `[data]` is used.
# heading 3
ref-large-sites-kubernetes = Kubernetes
# paragraph
ref-large-sites-kubernetes-1 = An indexed Job, on a volume that all pods can write to (`ReadWriteMany`) and that holds the checkout; and a Job that joins when it is complete.
# paragraph
ref-large-sites-kubernetes-2 = The Job that joins is the same with one completion, no index, and this command, applied when `kubectl wait --for=condition=complete job/localize` returns:
