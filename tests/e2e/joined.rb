# Shows that a text on one line renders like the lines it was made of. The pseudo-language LANGUAGE has the English
# texts as its catalogs have them, each with a mark behind it, so that none is taken from the page. Without the mark
# its pages have to be the English ones, but for white space.
#
#     ruby joined.rb ROOT BUILT TRANSLATIONS LANGUAGE MARK

require_relative 'site'

# White space matters only within a line of text, the order of attributes nowhere.
def normalized(body)
  body.css('*').each do |node|
    attributes = node.attribute_nodes.sort_by(&:name)
    attributes.each(&:unlink)
    attributes.each { |attribute| node[attribute.name] = attribute.value }
  end
  body.inner_html.gsub(/\s+/, ' ').gsub(%r{ ?(</?(?:#{BLOCKS.join('|')})\b[^>]*>) ?}, '\1')
end

root, built, translations, language, mark = ARGV
abort 'usage: joined.rb ROOT BUILT TRANSLATIONS LANGUAGE MARK' unless mark
site = BuiltSite.new(root, built, translations)
compared = 0
failed = 0
marks = 0
site.each_translation do |page, published_language, url|
  next unless published_language == language

  with_marks = site.localized_body(url).inner_html
  marks += with_marks.scan(mark).length
  found = normalized(Nokogiri::HTML5("<body>#{with_marks.gsub(/\s#{mark}/, '')}").at('body'))
  wanted = normalized(site.english_body(page, language))
  compared += 1
  next if wanted == found

  failed += 1
  at = (0..).find { |index| wanted[index] != found[index] }
  warn "#{url}: joined lines render differently"
  warn "  wanted: #{wanted[[at - 40, 0].max, 120]}", "  found:  #{found[[at - 40, 0].max, 120]}"
end
abort "#{failed} pages render differently with joined lines" if failed.positive?
abort "only #{compared} pages were compared" if compared < site.pages.count { |page| !site.redirect_to(page) }
abort "only #{marks} texts were marked" if marks < 2 * compared
puts "#{compared} pages render the same with joined lines; #{marks} marks seen"
