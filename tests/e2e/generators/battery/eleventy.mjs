// Renders the battery's pages as Eleventy does, with its own template language before Markdown.
//
//     node eleventy.mjs FOLDER liquid|njk
import { file, load, render } from './pages.mjs';

const { RenderManager } = await file('node_modules/@11ty/eleventy/src/Plugins/RenderPlugin.js');
const { default: footnotes } = await load('markdown-it-footnote');
const manager = new RenderManager();
manager.config((config) => config.amendLibrary('md', (markdown) => markdown.use(footnotes)));
const [folder, language] = process.argv.slice(2);
const data = { hours: 3, site: { count: '5', github: 'LEAK', x: 'LEAK' }, x: 'LEAK' };
await render(folder, async (body) => manager.render(await manager.compile(body, `${language},md`, {}), data, {}));
