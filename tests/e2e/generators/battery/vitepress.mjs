// Renders the battery's pages as VitePress does: its Markdown first, then Vue, which runs what that has made.
//
//     node vitepress.mjs FOLDER
import { basename } from 'node:path';
import { file, load, render } from './pages.mjs';

const { createMarkdownRenderer } = await file('node_modules/vitepress/dist/node/index.js');
const { createSSRApp } = await load('vue');
const { renderToString } = await load('vue/server-renderer');

const folder = process.argv[2];
const { default: footnotes } = await load('markdown-it-footnote');
const options = { config: (markdown) => markdown.use(footnotes) };
const markdown = await createMarkdownRenderer(folder, options, '/', { warn() {}, error() {} });

// What a translation could ask for is there, so that a page that does is another one.
const data = () => ({ hours: 3, site: { count: 5, github: 'LEAK', x: 'LEAK' }, page: { x: 'LEAK' }, x: 'LEAK' });
await render(folder, async (body, path) => {
  const template = markdown.render(body, { path, relativePath: basename(path), cleanUrls: false });
  const app = createSSRApp({ template, data });
  app.config.warnHandler = () => {};
  app.config.compilerOptions.onError = (error) => {
    throw error;
  };
  return renderToString(app);
});
