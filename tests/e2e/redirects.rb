# Shows that the pages that are withheld and were published before, COUNT of them, send their readers to the English one,
# with nothing of the site's layout around it, as Jekyll has built them without a plug-in for that.
#
#     redirects.rb SITE BUILT TRANSLATIONS COUNT

require_relative 'site'

root, built, translations, wanted = ARGV
site = BuiltSite.new(root, built, translations)
wrong = []
count = 0
site.pages.each do |page|
  page['languages'].each do |language, entry|
    url = page['url']
    file = site.file("/#{language}#{url}")
    next unless entry['state'] == 'withheld' && File.exist?(file)

    count += 1
    text = File.read(file, encoding: 'UTF-8')
    document = Nokogiri::HTML5(text, max_errors: 10)
    found = {
      'is a whole document' => text.start_with?('<!DOCTYPE html>') && document.errors.empty?,
      'is in its language' => document.at('html')['lang'] == language,
      'refreshes' => document.at('meta[http-equiv=refresh]')&.[]('content') == "0; url=#{url}",
      'has the canonical address' => document.at('link[rel=canonical]')&.[]('href') == "#{site.address}#{url}",
      'is a link alone' => document.at('body').element_children.map(&:name) == ['p'],
      'links to the English page' => document.at('body a')&.[]('href') == url,
      'leads to a page' => File.exist?(site.file(url)),
    }
    found.reject { |_, right| right }.each_key { |what| wrong << "#{language}#{url}: not true: #{what}" }
  end
end
abort wrong.join("\n") unless wrong.empty?
abort "#{count} pages redirect, not #{wanted}" unless count == Integer(wanted)
puts "#{count} redirects lead to their English page"
