export default {
  title: 'The stove',
  outDir: '../built',
  lang: 'en',
  locales: {
    root: { label: 'English', lang: 'en' },
    de: { label: 'Deutsch', lang: 'de' },
    ar: { label: 'العربية', lang: 'ar', dir: 'rtl' },
    ja: { label: '日本語', lang: 'ja' },
  },
};
