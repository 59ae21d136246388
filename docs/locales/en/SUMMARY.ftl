### Written by glossator from src/SUMMARY.md. To change the English, edit that page, not this file.

# heading 1
ref-summary-summary = Summary
# paragraph
# $introduction: introduction.md
ref-summary-summary-1 = [Introduction]({ $introduction })
# heading 1
ref-summary-translating = Translating
# list item
# $for-translators: translators.md
ref-summary-translating-1 = [For translators]({ $for-translators })
# list item
# $editors: editors.md
ref-summary-translating-2 = [Editors]({ $editors })
# heading 1
ref-summary-running-a-site = Running a site
# list item
# $a-new-site: getting-started.md
ref-summary-running-a-site-1 = [A new site]({ $a-new-site })
# list item
# $a-site-that-is-translated-already: adopting.md
ref-summary-running-a-site-2 = [A site that is translated already]({ $a-site-that-is-translated-already })
# list item
# $for-maintainers: maintainers.md
ref-summary-running-a-site-3 = [For maintainers]({ $for-maintainers })
# list item
# $checks-in-ci: ci.md
ref-summary-running-a-site-4 = [Checks in CI]({ $checks-in-ci })
# list item
# $large-sites: large-sites.md
ref-summary-running-a-site-8 = [Large sites]({ $large-sites })
# list item
# $a-glossary: glossary.md
ref-summary-running-a-site-9 = [A glossary]({ $a-glossary })
# list item
# $site-generators: generators.md
ref-summary-running-a-site-5 = [Site generators]({ $site-generators })
# list item
# $right-to-left-languages: right-to-left.md
ref-summary-running-a-site-6 = [Right-to-left languages]({ $right-to-left-languages })
# list item
# $exchange-with-other-tools: exchange.md
ref-summary-running-a-site-7 = [Exchange with other tools]({ $exchange-with-other-tools })
# heading 1
ref-summary-reference = Reference
# list item
# $what-of-a-page-is-translated: pages.md
ref-summary-reference-1 = [What of a page is translated]({ $what-of-a-page-is-translated })
# list item
# $commands: commands.md
ref-summary-reference-2 = [Commands]({ $commands })
# list item
# $configuration: configuration.md
ref-summary-reference-3 = [Configuration]({ $configuration })
# list item
# $findings: findings.md
ref-summary-reference-4 = [Findings]({ $findings })
# list item
# $file-formats: formats.md
ref-summary-reference-5 = [File formats]({ $file-formats })
# list item
# $security: security.md
ref-summary-reference-6 = [Security]({ $security })
# list item
# $performance: performance.md
ref-summary-reference-7 = [Performance]({ $performance })
