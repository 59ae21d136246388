### Written by glossator from src/getting-started.md. To change the English, edit that page, not this file.

# heading 1
ref-getting-started-a-new-site = A new site
# paragraph
ref-getting-started-a-new-site-1 = You need the program, a folder with Markdown pages, and a few minutes. The commands below run in the project's tests exactly as they stand here.
# paragraph
ref-getting-started-a-new-site-2 = To install it, run `cargo install --path .` in a clone of the repository. You need Rust 1.91 or newer.
# heading 2
ref-getting-started-set-up = Set up
# paragraph
ref-getting-started-set-up-1 = `glossator init` writes a configuration that explains every key. It looks at what is there: the site generator, existing pages, existing translations. Then it lists the next steps. Here is an empty folder, and a first page in it:
# paragraph
ref-getting-started-set-up-2 = `ref` is the page's name for good: you may move or rename the file, and its translations follow. For a site generator that knows pages by their path, `init` chooses `page-key = "path"`, and pages need no `ref`.
# heading 2
ref-getting-started-write-the-catalogs = Write the catalogs
# paragraph
ref-getting-started-write-the-catalogs-1 = The reference catalog, `locales/en/terms.ftl`, lists what there is to translate. Commit it with the rest of `locales/`.
# heading 2
ref-getting-started-translate = Translate
# paragraph
# $for-translators: translators.md
ref-getting-started-translate-1 = `sync` has prepared `locales/de/terms.ftl` with notes and empty entries for translators, see [For translators]({ $for-translators }). Plain Fluent is enough, though. This is a translation with one text left out:
# heading 2
ref-getting-started-publish = Publish
# paragraph
ref-getting-started-publish-1 = `init` makes every language a draft. Once German is published, `check` fails until the last text is there:
# heading 2
ref-getting-started-edit-the-english = Edit the English
# paragraph
ref-getting-started-edit-the-english-1 = Now somebody changes a sentence:
# paragraph
ref-getting-started-edit-the-english-2 = Readers get that sentence in English, marked as English, until the German follows. The translator brings the text up to date and deletes the `STALE` line:
# heading 2
ref-getting-started-next = Next
# list item
# $for-translators: translators.md
ref-getting-started-next-1 = Invite translators: send them [For translators]({ $for-translators }) and the path of their folder.
# list item
# $checks-in-ci: ci.md
ref-getting-started-next-2 = Let CI check pull requests: `glossator init --ci github` or `--ci gitlab`, see [Checks in CI]({ $checks-in-ci }).
# list item
ref-getting-started-next-3 = Look at the state of all pages and languages: `glossator report --output _report`, then open `_report/index.html`.
# list item
# $site-generators: generators.md
ref-getting-started-next-4 = Tell your site generator where the localized pages are: [Site generators]({ $site-generators }).
