# Compares each localized page with its English one, as the site's generator has rendered both: the same blocks in the
# same order, in each block the same tags, attributes and code, and each link where it has to lead.
#
#     ruby structure.rb ROOT BUILT TRANSLATIONS [NOTICE-SELECTOR]

require_relative 'site'
require_relative 'tags'

root, built, translations, *notice = ARGV
abort 'usage: structure.rb ROOT BUILT TRANSLATIONS [NOTICE-SELECTOR]' unless translations
site = BuiltSite.new(root, built, translations, *notice)
compared = 0
failed = 0
site.each_translation do |page, language, url|
  wanted = groups(site.english_body(page, language))
  found = groups(site.localized_body(url))
  compared += 1
  next if wanted == found

  failed += 1
  at = (0..).find { |index| wanted[index] != found[index] }
  warn "#{url}: another structure than #{page['path']}"
  warn "  wanted: #{wanted[at, 3].inspect}", "  found:  #{found[at, 3].inspect}"
end
abort 'no localized page was compared' if compared.zero?
abort "#{failed} of #{compared} localized pages have another structure" if failed.positive?
puts "#{compared} localized pages have the structure and the links of their English page"
