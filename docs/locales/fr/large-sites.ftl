### French (fr), made from src/large-sites.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/large-sites.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31 décembre 2026.
### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, write "# accept" in place of the MISSING line.

# en: Large sites
ref-large-sites-large-sites = Grands sites

# en: A site of some thousand pages in twenty languages needs nothing of this: a build takes over what the one before it found out. [Performance]({ $performance }) says what is measured.
ref-large-sites-large-sites-1 = Un site de quelques milliers de pages en vingt langues n’a besoin de rien de ceci : une construction reprend ce que la précédente a établi. [Performances]({ $performance }) dit ce qui est mesuré.

# en: One machine
ref-large-sites-one-machine = Une seule machine

# en: Keep the output folder between builds, with its `.manifest`: pages on which nothing has an influence that has changed are neither read, checked nor written again. `--full` forgets that.
ref-large-sites-one-machine-1 = Gardez le dossier de sortie d’une construction à l’autre, avec son `.manifest` : les pages sur lesquelles rien de ce qui a changé n’a d’influence ne sont ni relues, ni revérifiées, ni réécrites. `--full` oublie cela.

# en: `glossator check` keeps what it found in [your cache]({ $your-cache }), and looks only at pages on which something has an influence that has changed. `--full` forgets that.
ref-large-sites-one-machine-4 = `glossator check` garde dans [votre cache]({ $your-cache }) ce qu’il a trouvé et n’examine que les pages sur lesquelles quelque chose de modifié a une influence. `--full` l’oublie.

# en: `glossator check --page FILE` and `--language LANG` look at what you are working on.
ref-large-sites-one-machine-2 = `glossator check --page FILE` et `--language LANG` n’examinent que ce sur quoi vous travaillez.

# en: Memory follows the number of pages; one language is in memory at a time.
ref-large-sites-one-machine-3 = La mémoire occupée suit le nombre de pages ; une seule langue à la fois est en mémoire.

# en: Several machines
ref-large-sites-several-machines = Plusieurs machines

# en: Both `check` and `build` take a share of the pages: `--shard 2/8` is the second of eight. A share is every n-th page in order of paths, so each machine has short and long ones, and the same ones each time.
ref-large-sites-several-machines-1 = `check` comme `build` prennent une part des pages : `--shard 2/8` est la deuxième de huit. Une part est faite d’une page sur n, dans l’ordre des chemins : chaque machine en a ainsi de courtes et de longues, et les mêmes à chaque fois.

# en: `glossator check --shard I/N` tells what is wrong in its share; what is about no page is told by the first. All shares together tell what one run tells, each finding once.
ref-large-sites-several-machines-2 = `glossator check --shard I/N` dit ce qui ne va pas dans sa part ; ce qui ne concerne aucune page, c’est la première qui le dit. Toutes les parts ensemble disent ce que dit une exécution unique, chaque constat une seule fois.

# en: `glossator build --shard I/N` writes the localized pages of its share, and a part of the manifest, `.manifest-I-of-N`, beside them. It knows the addresses of all pages, and looks at those that its own pages link to, to know whether readers find them. It removes nothing, and writes neither `translations.json` nor the include with `hreflang`.
ref-large-sites-several-machines-3 = `glossator build --shard I/N` écrit les pages traduites de sa part et, à côté d’elles, un morceau du manifeste, `.manifest-I-of-N`. La commande connaît les adresses de toutes les pages, et regarde celles vers lesquelles pointent ses propres pages, pour savoir si elles sont publiées. Elle ne supprime rien, et n’écrit ni `translations.json` ni le fichier à inclure qui contient les `hreflang`.

# en: `glossator build --join` makes a whole of the shares: it puts the parts of the manifest together, writes what is about all pages, removes what is obsolete, and tells all findings. What it leaves is byte for byte what one build would have written. It takes over what the shares have found out; what they couldn't know, or what has changed since, it builds itself.
ref-large-sites-several-machines-4 = `glossator build --join` réunit les parts : la commande assemble les morceaux du manifeste, écrit ce qui concerne toutes les pages, supprime ce qui n’a plus cours et donne tous les constats. Ce qu’elle laisse est, octet pour octet, ce qu’une construction unique aurait écrit. Elle reprend ce que les parts ont établi ; ce qu’elles ne pouvaient pas savoir, ou ce qui a changé depuis, elle le construit elle-même.

# en: A join takes its shares from the output folder. It ends with an error, and writes nothing, where a share is missing or was cut short, or was built by another version of glossator, with another `glossator.toml` or with other options. Shares of other pages or catalogs than the join's are no error: those pages are built again.
ref-large-sites-several-machines-5 = La réunion prend ses parts dans le dossier de sortie. Elle se termine par une erreur, et n’écrit rien, si une part manque ou a été interrompue, ou a été construite par une autre version de glossator, avec un autre `glossator.toml` ou avec d’autres options. Des parts faites de pages ou de catalogues autres que ceux de la réunion ne sont pas une erreur : ces pages sont construites de nouveau.

# en: All shares and the join need the same checkout and the output folder as the last build left it (none is right, too, if each of them has none). A share exits with 1 when it has findings that count, as a build does, and its pages are written all the same; only 2 means that there is nothing to join.
ref-large-sites-several-machines-6 = Toutes les parts et la réunion ont besoin de la même copie de travail et du dossier de sortie tel que l’a laissé la dernière construction (pas de dossier du tout convient aussi, si aucune n’en a). Une part termine avec 1 quand elle a des constats qui comptent, comme une construction, et ses pages sont écrites malgré tout ; seul 2 veut dire qu’il n’y a rien à réunir.

# en: GNU parallel
ref-large-sites-gnu-parallel = GNU parallel

# en: Shares may write to one folder at the same time; nothing else can write there meanwhile. Each process has a thread for every processor: where the shares run on one machine, a single `glossator build` does the same with less reading.
ref-large-sites-gnu-parallel-1 = Des parts peuvent écrire en même temps dans un même dossier ; rien d’autre ne peut y écrire pendant ce temps. Chaque processus a un fil d’exécution par processeur : là où les parts tournent sur une seule machine, un simple `glossator build` fait la même chose en lisant moins.

# en: Without GNU parallel:
ref-large-sites-gnu-parallel-2 = Sans GNU parallel :

# en: GitHub Actions
ref-large-sites-github-actions = GitHub Actions

# en: The parts of the manifest begin with a dot, which `upload-artifact` leaves out unless it is told otherwise.
ref-large-sites-github-actions-1 = Les noms des morceaux du manifeste commencent par un point ; `upload-artifact` les omet si on ne lui dit pas le contraire.

# en: Localized data files stand outside the output folder: add their folder to `path` where `[data]` is used.
ref-large-sites-github-actions-2 = Les fichiers de données traduits se trouvent hors du dossier de sortie : ajoutez leur dossier à `path` là où `[data]` est utilisé.

# en: Kubernetes
ref-large-sites-kubernetes = Kubernetes

# en: An indexed Job, on a volume that all pods can write to (`ReadWriteMany`) and that holds the checkout; and a Job that joins when it is complete.
ref-large-sites-kubernetes-1 = Un Job indexé, sur un volume où tous les pods peuvent écrire (`ReadWriteMany`) et qui contient la copie de travail ; et un Job qui réunit les parts quand il a fini.

# en: The Job that joins is the same with one completion, no index, and this command, applied when `kubectl wait --for=condition=complete job/localize` returns:
ref-large-sites-kubernetes-2 = Le Job qui réunit les parts est le même avec un seul achèvement, sans index et avec cette commande ; appliquez-le quand `kubectl wait --for=condition=complete job/localize` rend la main :
