# Shows that what the generator has built is what translations.json promises: each page in each language at its address,
# with its `lang`, `dir`, canonical address and hreflang set; no page where there is none; every old address leads on.
#
#     ruby published.rb ROOT BUILT TRANSLATIONS

require_relative 'site'

RIGHT_TO_LEFT = %w[ar].freeze

# Compares, counts, and remembers whether anything was wrong.
class Check
  attr_reader :count

  def initialize
    @count = 0
    @failed = false
  end

  def same(what, wanted, found)
    @count += 1
    return if wanted == found

    @failed = true
    warn "#{what}: wanted #{wanted.inspect}, found #{found.inspect}"
  end

  def finish
    abort if @failed || @count.zero?
  end
end

# A page that has any translation names all addresses of the page, its own and x-default among them.
def hreflang_set(site, page)
  translated = site.published(page)
  return [] if translated.empty?

  own = site.address + page['url']
  [['x-default', own], ['en', own], *translated.map { |language, url| [language, site.address + url] }].sort
end

# The old addresses of a page in `language`.
def old_addresses(site, page, language)
  return site.redirects(page) if language == 'en'

  site.redirects(page).map { |old| "/#{language}#{old.sub(%r{\A/en(?=/)}, '')}" }.uniq - ["/#{language}#{page['url']}"]
end

def check_page(check, site, page, language, url)
  document = site.document(url)
  alternates = document.css('link[rel=alternate][hreflang]').map { |link| [link['hreflang'], link['href']] }
  check.same("#{url} lang", language, document.at('html')['lang'])
  check.same("#{url} dir", RIGHT_TO_LEFT.include?(language) ? 'rtl' : 'ltr', document.at('html')['dir'])
  check.same("#{url} canonical", site.address + url, document.at('link[rel=canonical]')&.[]('href'))
  check.same("#{url} hreflang", hreflang_set(site, page), alternates.sort)
end

def check_redirect(check, site, from, target)
  found = site.document(from).at('link[rel=canonical]')&.[]('href') if File.exist?(site.file(from))
  check.same("#{from} leads to", site.address + target, found)
end

root, built, translations = ARGV
abort 'usage: published.rb ROOT BUILT TRANSLATIONS' unless translations
site = BuiltSite.new(root, built, translations)
check = Check.new
withheld = partial = 0
site.pages.each do |page|
  { 'en' => page['url'] }.merge(site.published(page)).each do |language, url|
    there = File.exist?(site.file(url))
    check.same("#{url} there", true, there)
    next unless there

    if site.redirect_to(page)
      check_redirect(check, site, url, site.localized(site.redirect_to(page), language))
    else
      check_page(check, site, page, language, url)
    end
    old_addresses(site, page, language).each { |from| check_redirect(check, site, from, url) }
  end
  page['languages'].each do |language, entry|
    partial += 1 if entry['url'] && entry['english'].positive?
    next if entry['url']

    withheld += 1
    check.same("/#{language}#{page['url']} there", false, File.exist?(site.file("/#{language}#{page['url']}")))
  end
end
check.finish
abort "a page has to be withheld (#{withheld}), and one to have English parts (#{partial})" if [withheld, partial].min.zero?
puts "#{check.count} addresses, languages, hreflang sets and redirects are right"
