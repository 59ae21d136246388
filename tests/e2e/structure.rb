# Compares each localized page with its English one, as the site's generator has rendered both: the same blocks in the
# same order, in each block the same tags, attributes and code, and each link where it has to lead.
#
#     ruby structure.rb ROOT BUILT TRANSLATIONS [NOTICE-SELECTOR]

require_relative 'site'

CODE = %w[code pre script style].freeze
# Attributes whose values are words.
WORDS = %w[alt aria-label placeholder title].freeze
# Inputs whose `value` is words, too.
BUTTONS = %w[button reset submit].freeze

def words?(node, attribute)
  WORDS.include?(attribute.name) ||
    (attribute.name == 'value' && node.name == 'input' && BUTTONS.include?(node['type']))
end

def token(node)
  attributes = node.attribute_nodes.map do |attribute|
    words?(node, attribute) ? attribute.name : "#{attribute.name}=#{attribute.value.inspect}"
  end
  code = node.inner_html if CODE.include?(node.name)
  ["<#{node.name}", *attributes.sort].join(' ') + ">#{code}"
end

# Blocks in order; what stands between two of them is sorted, because word order differs.
def structure(node, groups = [[]])
  if node.comment?
    groups.last << "<!--#{node.content}-->"
  elsif node.element?
    block = BLOCKS.include?(node.name)
    block ? groups << [token(node)] << [] : groups.last << token(node)
    node.children.each { |child| structure(child, groups) } unless CODE.include?(node.name)
    groups << ["</#{node.name}>"] << [] if block
  end
  groups
end

def groups(body)
  structure(body).map(&:sort).reject(&:empty?)
end

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
