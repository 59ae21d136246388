# Has kramdown, as Jekyll sets it up, render the English and the German page of each case in tests/pages: the same blocks
# in the same order, in each block the same tags, attributes and code, and the same links up to the language.
#
#     ruby pages.rb CASES

require 'kramdown'
require 'kramdown-parser-gfm'
require 'nokogiri'
require 'uri'
require_relative 'tags'

# Cases that say nothing here, and why.
EXCLUDED = {
  'footnotes' => 'a name with a blank in it is no footnote for kramdown',
  'heading-attributes' => 'kramdown shows an attribute list after plain text as it stands, and makes it part of the id',
  'setext-headings' => 'an underlined heading of two lines is a paragraph for kramdown'
}.freeze

OPTIONS = { input: 'GFM', hard_wrap: false, syntax_highlighter: nil }.freeze

# Where a link of the page at `base` leads, without the language.
def target(href, base)
  address = URI.join('https://site.example', base, href).to_s.delete_prefix('https://site.example')
  address.sub(%r{\A(https?://[^/]+)?/de(?=/)}, '\1')
rescue URI::Error
  href
end

# The body of the page at `path`.
def rendered(path)
  text = File.read(path, encoding: 'bom|UTF-8').gsub("\r\n", "\n")
  base = text[/^permalink: (\S+)/, 1] || '/'
  text = text.sub(/\A(---|\+\+\+)\n.*?^\1\n/m, '')
  # Jekyll runs Liquid first; here an output is a number, and tags print nothing.
  text = text.gsub(/\{\{.*?\}\}/, '7').gsub(/\{%.*?%\}/m, '')
  html = Kramdown::Document.new(text, OPTIONS).to_html
  body = without_marks(Nokogiri::HTML5("<body>#{html}</body>").at('body'))
  body.css('[href]').each { |link| link['href'] = target(link['href'], base) }
  body
end

cases = Dir["#{ARGV.fetch(0)}/*/"].sort.map { |folder| folder.chomp('/') }
cases.reject! { |folder| EXCLUDED.key?(File.basename(folder)) }
tags = 0
failed = cases.reject do |folder|
  wanted, found = %w[page.md page.de.md].map { |name| groups(rendered("#{folder}/#{name}")) }
  tags += wanted.flatten.length
  at = (0..[wanted, found].map(&:length).max).find { |index| wanted[index] != found[index] }
  warn "#{folder}: another structure", "  wanted: #{wanted[at, 3].inspect}", "  found:  #{found[at, 3].inspect}" if at
  at.nil?
end
abort "#{failed.length} of #{cases.length} cases have another structure" unless failed.empty?
abort "only #{cases.length} cases with #{tags} tags" if cases.length < 30 || tags < 10 * cases.length
puts "kramdown: #{cases.length} cases have the structure of their English page; #{tags} tags"
