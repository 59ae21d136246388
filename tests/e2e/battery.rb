# Shows the battery's pages to real Liquid, kramdown and Psych: each localized page has the structure of its English page, and what is
# innocent is shown as the translator wrote it, but for the typographic quotes, dashes and dots that kramdown sets in
# English pages, too.
#
#     BATTERY=FOLDER cargo test --test it battery && ruby battery.rb FOLDER

require 'kramdown'
require 'kramdown-parser-gfm'
require 'liquid'
require 'nokogiri'
require 'yaml'

ADDED = 'span[lang=en]'.freeze
EMPHASIS = %w[em strong].freeze
TEXTS = %w[alt title placeholder aria-label].freeze

def split(page)
  _, matter, body = page.split(/^---\n/, 3)
  [YAML.safe_load(matter), body]
end

def render(body)
  liquid = Liquid::Template.parse(body, error_mode: :strict).render({ 'site' => { 'count' => '5', 'github' => 'LEAK', 'x' => 'LEAK' } })
  html = Kramdown::Document.new(liquid, input: 'GFM', hard_wrap: false).to_html
  Nokogiri::HTML5("<body>#{html}").at('body')
end

# Tags with their attributes. Ids of headings are pinned by glossator, and emphasis is the translator's.
def structure(body)
  body.css(ADDED).each { |node| node.replace(node.children) }
  body.css('h1, h2, h3').each { |node| node.remove_attribute('id') }
  nodes = body.css('*').reject { |node| EMPHASIS.include?(node.name) }
  nodes = nodes.reject { |node| node.name == 'a' && node['id'] && !node['href'] && node.children.empty? }
  code = ->(node) { node.name == 'code' ? node.text : '' }
  nodes.map { |node| "<#{node.name} #{node.attribute_nodes.reject { |a| TEXTS.include?(a.name) }.map { |a| "#{a.name}=#{a.value}" }.sort.join(' ')}>#{code.(node)}" }.sort
end

def plain(text)
  text.tr("\u2018\u2019\u201a\u201b", "'").tr("\u201c\u201d\u201e", '"').gsub('…', '...').gsub('—', '---').gsub('–', '--').gsub(/\s+/, ' ')
end

# A title where a layout prints it into Markdown: alone, in a heading, in a sentence.
def printed(title)
  structure(render(["#{title}\n", "# #{title}\n", "1 #{title} 1\n", "Alone\n\n#{title}\n"].join("\n")))
end

folder, = ARGV
abort 'usage: battery.rb FOLDER' unless folder
compared = failed = shown = titled = 0
Dir["#{folder}/*.en.md"].sort.each do |path|
  number = File.basename(path, '.en.md')
  english_matter, english = split(File.read(path))
  matter, localized = split(File.read("#{folder}/#{number}.xx.md"))
  compared += 1
  added = matter.keys - english_matter.keys
  wanted = structure(render(english))
  body = render(localized)
  found = structure(body)
  wanted += printed(english_matter['title'])
  found += printed(matter['title'])
  text = File.exist?("#{folder}/#{number}.txt") && File.read("#{folder}/#{number}.txt")
  texts = body.css('*').flat_map { |node| node.attribute_nodes.select { |a| TEXTS.include?(a.name) }.map(&:value) }
  visible = plain([body.text, *texts].join(' '))
  missing = text && text.split("\0").map { |piece| plain(piece).strip }.reject { |piece| visible.include?(piece) }
  shown += 1 if text
  title = File.exist?("#{folder}/#{number}.title") ? File.read("#{folder}/#{number}.title") : matter['title'].to_s
  titled += 1 if File.exist?("#{folder}/#{number}.title")
  next if added.empty? && matter['title'] == title && wanted == found && (missing || []).empty?

  failed += 1
  warn "#{number}: #{localized.inspect}", "  wanted: #{(wanted - found).inspect}", "  found:  #{(found - wanted).inspect}"
  warn "  keys: #{added}, title: #{matter['title'].inspect}" unless added.empty? && matter['title'] == title
  warn "  not shown: #{missing.inspect} in #{visible.inspect}" if missing && !missing.empty?
end
abort "only #{compared} pages #{shown} texts and #{titled} titles were compared" if compared < 310 || shown < 60 || titled < 20
abort "#{failed} of #{compared} pages are other pages for kramdown" if failed.positive?
puts "#{compared} pages of the battery keep their structure, #{shown} texts and #{titled} titles are shown as written"
