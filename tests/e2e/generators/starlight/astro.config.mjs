import { defineConfig, passthroughImageService } from 'astro/config';
import starlight from '@astrojs/starlight';

export default defineConfig({
  site: 'https://stove.example',
  outDir: './built',
  image: { service: passthroughImageService() },
  integrations: [
    starlight({
      title: 'The stove',
      pagefind: false,
      defaultLocale: 'root',
      locales: {
        root: { label: 'English', lang: 'en' },
        de: { label: 'Deutsch', lang: 'de' },
        ar: { label: 'العربية', lang: 'ar', dir: 'rtl' },
        ja: { label: '日本語', lang: 'ja' },
      },
    }),
  ],
});
