# What of a page has to be the same in every language: shared by the scripts in this folder.

# Elements that white space around them doesn't matter to.
BLOCKS = %w[address blockquote body br caption dd details div dl dt figure footer form h1 h2 h3 h4 h5 h6 hr li main nav ol
            p pre section summary table tbody td tfoot th thead tr ul].freeze

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

# `body` without the marks around English text, and with the anchors at the start of headings as the headings' ids.
def without_marks(body)
  body.css('span[lang=en][dir=ltr]').each { |span| span.replace(span.children) if span.attributes.length == 2 }
  body.css('h1, h2, h3, h4, h5, h6').each do |heading|
    anchor = heading.children.first
    next unless anchor&.name == 'a' && anchor.attributes.keys == ['id'] && anchor.children.empty?

    heading['id'] = anchor['id']
    anchor.remove
  end
  body
end
