// Renders the battery's pages as Starlight does: Astro's Markdown with Starlight's own asides.
//
//     node starlight.mjs FOLDER
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { file, load, render } from './pages.mjs';

// Starlight's plug-ins are TypeScript, which its users' bundler reads.
const { build } = await load('esbuild');
const outfile = join(process.cwd(), 'node_modules/.asides.mjs');
await build({
  entryPoints: ['node_modules/@astrojs/starlight/integrations/asides.ts'],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
});
const { remarkDirectivesRestoration, starlightAsides } = await import(pathToFileURL(outfile));
const { createMarkdownProcessor } = await file('node_modules/@astrojs/markdown-remark/dist/index.js');
const root = pathToFileURL('/site/');
const srcDir = new URL('src/', root);
const options = {
  starlightConfig: {},
  astroConfig: { root, srcDir },
  useTranslations: () => (key) => key,
  absolutePathToLang: () => 'en',
};
const remarkPlugins = [...starlightAsides(options), remarkDirectivesRestoration];
const processor = await createMarkdownProcessor({ remarkPlugins, syntaxHighlight: false });
await render(process.argv[2], async (body, path) => {
  const fileURL = new URL(`content/docs/${path.split('/').at(-1)}`, srcDir);
  return (await processor.render(body, { fileURL })).code;
});
