// Whether real MDX, with directives as Docusaurus reads them, finds as many expressions, modules, components and directives in
// each localized page of the battery as in its English one.
//
//     node mdx.mjs BATTERY
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

// The packages are those that Docusaurus has brought, in the folder that this runs in.
const require = createRequire(join(process.cwd(), 'package.json'));
const load = async (name) => import(pathToFileURL(require.resolve(name)));
const { createProcessor } = await load('@mdx-js/mdx');
const directives = (await load('remark-directive')).default;
const frontMatter = (await load('remark-frontmatter')).default;
const processor = createProcessor({ format: 'mdx', remarkPlugins: [directives, frontMatter] });

// What is no words of its own; a link or emphasis that a translation writes has rules of its own.
const counted = /^mdx|Directive$/;

function marks(node, found) {
  // Docusaurus makes text of directives in a text that it doesn't know, such as 10:30.
  if (counted.test(node.type) && node.type !== 'textDirective') found.push(node.type + (node.name ?? ''));
  for (const child of node.children ?? []) marks(child, found);
  return found;
}

// glossator's own: the English anchor of a heading.
const pin = / \{\/\* #our-fee \*\/\}$/m;
const read = (folder, name) => processor.parse(readFileSync(join(folder, name), 'utf8').replace(pin, ''));
const folder = process.argv[2];
let cases = 0;
let faults = 0;
for (const english of readdirSync(folder).filter((name) => name.endsWith('.en.md'))) {
  const localized = english.replace('.en.md', '.xx.md');
  cases += 1;
  try {
    const wanted = marks(read(folder, english), []).join(' ');
    const seen = marks(read(folder, localized), []).filter((mark) => mark !== 'mdxJsxTextElementspan').join(' ');
    if (wanted !== seen) throw new Error(`it has "${seen}", and the English page "${wanted}"`);
  } catch (error) {
    faults += 1;
    console.log(`${localized}: ${error.message}`);
    console.log(readFileSync(join(folder, localized), 'utf8'));
  }
}
console.log(`MDX: ${cases} cases, ${faults} faults`);
process.exit(faults > 0 || cases === 0 ? 1 : 0);
