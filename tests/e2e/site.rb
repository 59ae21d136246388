# A site that its generator has built, beside what its sources and translations.json say of it: shared by the scripts in
# this folder. Nothing here is taken from glossator's own idea of links.

require 'date'
require 'json'
require 'nokogiri'
require 'uri'
require 'yaml'
require_relative 'tags'

class BuiltSite
  # What Liquid writes before a path of a site that is built once more with another address, see `jekyll`.
  LIQUID = %r{\Ahttps://liquid\.example(?:/liquid)?(?=/)|\A/liquid(?=/)}

  attr_reader :pages, :address

  # `root` has glossator.toml and the pages, `built` is what the generator wrote. `notice` selects the notice.
  def initialize(root, built, translations, notice = '.translation-notice')
    @root = root
    @built = built
    @notice = notice
    toml = File.read("#{root}/glossator.toml", encoding: 'UTF-8')
    @address = toml[/^site = "(.*)"/, 1]
    @keep = JSON.parse(toml[/^keep = (\[.*\])/, 1] || '[]')
    @pages = JSON.parse(File.read(translations, encoding: 'UTF-8')).fetch('pages')
    abort "#{translations}: no page" if @pages.empty?
    @table = {}
    @pages.each { |page| @table[compared(page['url'])] = page }
    @pages.each { |page| redirects(page).each { |old| @table[compared(old)] ||= page } }
  end

  # Each page that isn't only a redirect, with each language that it is published in and its address there.
  def each_translation
    @pages.each do |page|
      published(page).each { |language, url| yield page, language, url } unless redirect_to(page)
    end
  end

  # The addresses of a page by language.
  def published(page)
    page['languages'].filter_map { |language, entry| [language, entry['url']] if entry['url'] }.to_h
  end

  def redirects(page)
    matter = front_matter(page)
    Array(matter['redirect_from'] || matter['aliases'])
  end

  def redirect_to(page)
    front_matter(page)['redirect_to']
  end

  def file(url)
    path = "#{@built}#{url}"
    path.end_with?('/') ? "#{path}index.html" : path
  end

  def document(url)
    Nokogiri::HTML5(File.read(file(url), encoding: 'UTF-8'))
  end

  # The body of a localized page without what glossator adds: the notice, the marks around English text, and anchors
  # at the start of a heading.
  def localized_body(url)
    body = body(url)
    body.at_css(@notice)&.remove
    without_marks(body)
    # An address that an HTML link shows is a text like others, and stays.
    body.css('a[href]').each do |link|
      language = link['href'][%r{\A(?:https?://[^/]+)?/([^/]+)/}, 1]
      link.content = link['href'] if language && localized(link.content, language) == link['href']
    end
    body
  end

  # The body of an English page with its links as readers of `language` have to have them.
  def english_body(page, language)
    body = body(page['url'])
    body.css('[href]').each do |link|
      next if link['hreflang'] || in_code?(link)

      localized = localized(link['href'], language)
      link.content = localized if link.content == link['href']
      link['href'] = localized
    end
    body
  end

  # Where a link of an English page leads for readers of `language`.
  def localized(href, language)
    hosts = [@address, @address&.sub('https:', 'http:')].compact
    host = hosts.find { |own| href.match?(%r{\A#{Regexp.escape(own)}(?=[/?#]|\z)}) } || href[LIQUID]
    path = href.delete_prefix(host || '')
    return href unless host || path.start_with?('/')
    return href if @keep.any? { |kept| path.start_with?(kept) }

    page = @table[compared(path)]
    return href unless page && published(page).key?(language)

    path = path.delete_prefix('/en') unless compared(path) == compared(page['url'])
    "#{host}/#{language}#{path}"
  end

  private

  def front_matter(page)
    text = File.read("#{@root}/#{page['path']}", encoding: 'UTF-8')
    YAML.safe_load(text[/\A---\n(.*?)^---\n/m, 1], permitted_classes: [Date])
  end

  # The body of the page at `url`, with all addresses from the site's root.
  def body(url)
    body = document(url).at('body')
    { 'href' => body.css('[href]'), 'src' => body.css('[src]') }.each do |attribute, nodes|
      nodes.each { |node| node[attribute] = resolved(node[attribute], url) unless in_code?(node) }
    end
    body
  end

  def in_code?(node)
    node.ancestors('code, pre').any?
  end

  def resolved(address, url)
    return address if address.match?(%r{\A([a-z]+:|//)})

    URI.join("https://x.example#{url}", address).to_s.delete_prefix('https://x.example')
  end

  # An address as addresses are compared.
  def compared(path)
    path.sub(/[?#].*/m, '').delete_suffix('index.html').chomp('/')
  end
end
