# What pages declare, asked of kramdown and Jekyll: `declared.rb GLOSSATOR WORK`.
#
# Elements that kramdown gives translate="no" or the class notranslate are the same in German. Links that Liquid
# writes lead from the German page where those of the English page lead, in German.
require "fileutils"
require "kramdown"
require "kramdown-parser-gfm"
require "nokogiri"

glossator, work = ARGV.map { |path| File.expand_path(path) }
$failures = []

def check(what, expected, found)
  $failures << "#{what}\nexpected: #{expected.inspect}\n   found: #{found.inspect}" unless expected == found
end

def build(glossator, name, work)
  site = File.join(work, "declared", name)
  FileUtils.rm_rf(site)
  FileUtils.mkdir_p(File.dirname(site))
  FileUtils.cp_r(File.join("tests/declared", name), site)
  %w[sync build].each { |command| system(glossator, "-C", site, command, out: File::NULL, err: File::NULL) }
  site
end

def fragment(path)
  text = File.read(path).sub(/\A---\n.*?^---\n/m, "")
  html = path.end_with?(".md") ? Kramdown::Document.new(text, input: "GFM").to_html : text
  Nokogiri::HTML.fragment(html)
end

# What isn't translated, without what is inside it after all.
def kept(path)
  page = fragment(path)
  page.css("[translate=yes]").each { |element| element.content = "" }
  kept = page.css("[translate=no], .notranslate")
  # Relative images lead to the same file from another page.
  kept.css("img").each { |image| image["src"] = File.basename(image["src"]) }
  kept.map { |element| element.name + " " + element.text.split.join(" ") + " " + element.css("span[lang=en]").size.to_s }
end

site = build(glossator, "untranslated", work)
Dir[File.join(site, "content/*.md")].sort.each do |english|
  wanted = kept(english)
  check(english, true, wanted.size > 8)
  check(english, wanted, kept(english.sub("/content/", "/localized/de/")))
end

site = build(glossator, "liquid-links", work)
source = File.join(site, "source")
FileUtils.cp_r(File.join(site, "content"), source)
FileUtils.cp_r(File.join(site, "localized/de"), File.join(source, "de"))
File.write(File.join(source, "_config.yml"), "url: https://example.org\nbaseurl: /shop\n")
File.write(File.join(source, "t.png"), "")
built = File.join(site, "built")
system("jekyll", "build", "--quiet", "-s", source, "-d", built) or $failures << "Jekyll doesn't build the site"

hrefs = lambda do |path|
  page = Nokogiri::HTML(File.read(File.join(built, path)))
  page.css("p").flat_map { |paragraph| paragraph.css("a").map { |link| [link.text, link["href"]] } }
end
published = %w[t news a].join("|")
hrefs.call("a/index.html").zip(hrefs.call("de/a/index.html")) do |(text, english), (_, german)|
  # Jekyll's `link` has the base already; the site's own mistake is none in German.
  wanted = english.sub("/shop/shop/", "/shop/")
  wanted = wanted.sub(%r{(\A|example\.org)(/shop)?/(#{published})(?![.\w])}, '\1\2/de/\3') unless text == "English"
  wanted = english if %w[bare variable].include?(text) || text == "post" && !english.include?("/shop")
  check("the link \"#{text}\"", wanted, german)
end
check("the number of links", true, hrefs.call("a/index.html").size > 15)

abort($failures.join("\n")) unless $failures.empty?
