// The pages of a battery, for renderers that run in Node.js, and the packages that a generator has brought into the folder that
// they run in.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const require = createRequire(join(process.cwd(), 'package.json'));

/** The module of `path` in the folder that this runs in. */
export const file = (path) => import(pathToFileURL(join(process.cwd(), path)));

/** The package `name` that the generator has brought. */
export const load = (name) => import(pathToFileURL(require.resolve(name)));

/** Renders each page of `folder` without its front matter. What can't be rendered has no HTML, and where its English page has, says why. */
export async function render(folder, renderer) {
  for (const name of readdirSync(folder).filter((name) => name.endsWith('.md')).sort()) {
    const [, , ...body] = readFileSync(join(folder, name), 'utf8').split(/^---\n/m);
    try {
      const html = await renderer(body.join('---\n'), join(folder, name));
      writeFileSync(join(folder, name.replace(/md$/, 'html')), html);
    } catch (error) {
      const english = join(folder, name.replace(/xx\.md$/, 'en.html'));
      if (name.endsWith('.xx.md') && existsSync(english)) console.log(`${name}: ${error.message}`);
    }
  }
}
