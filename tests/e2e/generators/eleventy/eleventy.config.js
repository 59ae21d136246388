export default function (config) {
  config.addPassthroughCopy({ 'content/img': 'img' });
  // The pages that glossator has written are in .gitignore.
  config.setUseGitIgnore(false);
  config.ignores.add('locales/**');
  config.addCollection('all-pages', (all) => all.getAll());
  return { dir: { output: 'built' } };
}
