// Renders the battery's pages as Docusaurus does: its own steps before and beside MDX, then React, which runs what that has made.
//
//     node docusaurus.mjs FOLDER [math]
import { load, file, render } from './pages.mjs';

const { evaluate } = await load('@mdx-js/mdx');
const jsx = await load('react/jsx-runtime');
const { createElement } = await load('react');
const { renderToStaticMarkup } = await load('react-dom/server');
const plugin = async (name) => (await load(name)).default;
const { admonitionTitleToDirectiveLabel } = (await load('@docusaurus/utils')).default;
const own = async (name) => {
  const { default: module } = await file(`node_modules/@docusaurus/mdx-loader/lib/remark/${name}/index.js`);
  return module.default ?? module;
};
const remarkPlugins = [
  await plugin('remark-directive'),
  await own('admonitions'),
  [await own('headings'), { anchorsMaintainCase: false }],
  // It has no entry for `require`.
  (await file('node_modules/remark-emoji/index.js')).default,
  await own('details'),
  await plugin('remark-gfm'),
  await own('unusedDirectives'),
  ...(process.argv[3] === 'math' ? [await plugin('remark-math')] : []),
];
const keywords = ['secondary', 'info', 'success', 'danger', 'note', 'tip', 'warning', 'important', 'caution'];

await render(process.argv[2], async (body, path) => {
  const value = `export const hours = 3;\n\n${admonitionTitleToDirectiveLabel(body, keywords)}`;
  const { default: Content } = await evaluate({ value, path }, { ...jsx, format: 'mdx', remarkPlugins });
  return renderToStaticMarkup(createElement(Content, { components: { Note: 'note' } }));
});
