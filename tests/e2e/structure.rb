# Renders pages with kramdown as Jekyll does, and compares each localized page with its English one: the same blocks
# in the same order, and in each block the same tags, addresses and ids. What glossator adds is taken out first.
#
#     ruby structure.rb CONTENT LOCALIZED

require 'kramdown'
require 'kramdown-parser-gfm'

BLOCKS = %w[address blockquote dd details div dl dt figure h1 h2 h3 h4 h5 h6 hr li ol p pre section table tbody td tfoot th
            thead tr ul].freeze
ATTRIBUTES = %w[href src id name].freeze
TAG = %r{<(/?)([a-zA-Z][\w-]*)((?:\s+[\w:-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)\s*/?>}m

def render(path)
  body = File.read(path, encoding: 'UTF-8').sub(/\A---\n.*?^---\n/m, '')
  Kramdown::Document.new(body, input: 'GFM', hard_wrap: false, syntax_highlighter: nil).to_html
end

# The HTML without the notice, the marks around English text, and anchors at the start of a heading.
def without_additions(html)
  html = html.sub(%r{<div class="translation-notice".*?</div>\n*}m, '')
  html = html.gsub(%r{<(h[1-6])( id="[^"]*")?><a id="([^"]*)"></a>}, '<\1 id="\3">')
  open = []
  html.gsub(%r{<span\b[^>]*>|</span>}) do |tag|
    if tag == '</span>'
      open.pop ? '' : tag
    else
      ours = tag == '<span lang="en" dir="ltr">'
      open.push(ours)
      ours ? '' : tag
    end
  end
end

# Blocks in order; the tags between two of them sorted, because word order differs.
def structure(html, language)
  groups = [[]]
  html.gsub(/<!--.*?-->/m, '').scan(TAG) do |closing, name, attributes|
    kept = attributes.scan(/([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/).filter_map do |key, double, single|
      next unless ATTRIBUTES.include?(key)

      value = double || single
      value = value.sub(%r{\A((?:https?://[^/]+)?)/#{Regexp.escape(language)}/}, '\1/') if key == 'href'
      "#{key}=#{value}"
    end
    token = "<#{closing}#{name.downcase}#{kept.sort.map { |attribute| " #{attribute}" }.join}>"
    if BLOCKS.include?(name.downcase)
      groups << [token] << []
    else
      groups.last << token
    end
  end
  groups.map(&:sort).reject(&:empty?)
end

content, localized = ARGV
abort 'usage: structure.rb CONTENT LOCALIZED' unless localized
compared = 0
failed = false
Dir.children(localized).sort.select { |name| File.directory?(File.join(localized, name)) }.each do |language|
  Dir.glob("#{localized}/#{language}/**/*.md").sort.each do |path|
    english = File.join(content, path.delete_prefix("#{localized}/#{language}/"))
    wanted = structure(render(english), language)
    found = structure(without_additions(render(path)), language)
    compared += 1
    next if wanted == found

    failed = true
    at = wanted.zip(found).index { |a, b| a != b } || wanted.length
    warn "#{path}: another structure than #{english}"
    warn "  English:   #{wanted[at, 3].inspect}"
    warn "  localized: #{found[at, 3].inspect}"
  end
end
abort 'no localized page was compared' if compared.zero?
abort if failed
puts "kramdown #{Kramdown::VERSION}: #{compared} localized pages have the structure of their English page"
