export default {
  title: 'The stove',
  url: 'https://stove.example',
  baseUrl: '/',
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  markdown: { hooks: { onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw' } },
  future: { v4: true },
  i18n: { defaultLocale: 'en', locales: ['en', 'de', 'ar', 'ja'] },
  presets: [['classic', { docs: {}, blog: { feedOptions: { type: null }, onInlineTags: 'ignore', onInlineAuthors: 'ignore' }, theme: {} }]],
};
