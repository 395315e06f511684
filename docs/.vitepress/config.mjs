// The site of the pages in docs/: `npm run docs` builds it into docs/.vitepress/dist. A page that no reader is led to and a link that
// leads nowhere fail the build.
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { defineConfig } from 'vitepress';
import { CATEGORIES } from '../../scripts/categories.mjs';
import { home } from '../../scripts/home.mjs';

const DOCS = new URL('../', import.meta.url);

/** The pages by their readers. Rules follow, by topic. */
const READERS = {
  Authors: { authors: 'From a red check to green' },
  Adopters: {
    adopt: 'Adopting it',
    workflows: 'Workflows and the Action',
    configuration: 'Configuration',
    limits: 'Limits',
  },
  Approvers: { approvers: 'While you read', desk: 'The desk' },
  Reference: {
    rules: 'Rules',
    cli: 'The command line',
    reports: 'Reports',
    performance: 'Performance',
    architecture: 'Architecture',
  },
};

const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#3451b2"/><path d="m4 8 3 3 5-6" fill="none" stroke="#fff" stroke-width="2"/></svg>`;

/** The sidebar; on pages of rules with their topics. Throws for a page that it lacks and for a rule without a topic. */
function sidebar() {
  const link = (page) => `/${page}`;
  const led = new Set(['index', ...Object.values(READERS).flatMap(Object.keys)]);
  const pages = readdirSync(DOCS).filter((name) => name.endsWith('.md'));
  const lost = pages.filter((name) => !led.has(name.replace(/\.md$/, '')));
  if (lost.length > 0) throw new Error(`No reader is led to ${lost.join(', ')}: docs/.vitepress/config.mjs`);
  const byReader = Object.entries(READERS).map(([text, items]) => ({
    text,
    items: Object.entries(items).map(([page, title]) => ({ text: title, link: link(page) })),
  }));
  const all = { text: 'All rules', link: link('rules') };
  return { '/rules/': [all, ...rulesByTopic(), ...byReader], '/': byReader };
}

function rulesByTopic() {
  const rules = readdirSync(new URL('rules/', DOCS)).map((name) => {
    const head = readFileSync(new URL(`rules/${name}`, DOCS), 'utf8');
    const [, topic] = /^\*\*(?:error|warning|notice)\*\* · (\w+)$/m.exec(head) ?? [];
    if (!(topic in CATEGORIES)) throw new Error(`docs/rules/${name} has no topic`);
    return { id: name.replace(/\.md$/, ''), topic };
  });
  return Object.entries(CATEGORIES).map(([topic, text]) => ({
    text,
    items: rules.filter((rule) => rule.topic === topic).map(({ id }) => ({ text: id, link: `/rules/${id}` })),
  }));
}

/** Links to what is no page lead to the repository, and an example bears the name of its file. */
function markdown(md) {
  const { fence } = md.renderer.rules;
  md.core.ruler.push('repository', ({ tokens, env }) => {
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      const target = token.type === 'link_open' ? token.attrGet('href') : null;
      if (!target || /^(?:[a-z]+:|#)/.test(target)) continue;
      const path = posix.join('docs', posix.dirname(env.relativePath), target);
      const isPage = path.startsWith('docs/') && /\.md(?:#.*)?$/.test(path);
      if (!isPage) token.attrSet('href', `${home.url}/blob/main/${path}`);
    }
  });
  md.renderer.rules.fence = (tokens, index, ...rest) => {
    const [, title] = /\btitle="([^"]+)"/.exec(tokens[index].info) ?? [];
    tokens[index].info = tokens[index].info.replace(/ title="[^"]+"/, '');
    const block = fence(tokens, index, ...rest);
    if (title === undefined) return block;
    return `<div class="example"><p class="title">${md.utils.escapeHtml(title)}</p>${block}</div>`;
  };
}

export default defineConfig({
  title: 'prr-lint',
  description:
    'Says what still keeps Kubernetes Enhancement Proposals from passing production readiness review.',
  lang: 'en',
  base: `/${home.name}/`,
  head: [
    ['link', { rel: 'icon', type: 'image/svg+xml', href: `data:image/svg+xml,${encodeURIComponent(ICON)}` }],
  ],
  markdown: {
    config: markdown,
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
  },
  themeConfig: {
    sidebar: sidebar(),
    outline: [2, 3],
    search: { provider: 'local' },
    nav: [
      { text: 'For authors', link: '/authors' },
      { text: 'Adopt it', link: '/adopt' },
      { text: 'For approvers', link: '/approvers' },
      { text: 'Rules', link: '/rules' },
    ],
    socialLinks: [{ icon: 'github', link: home.url }],
    editLink: { pattern: `${home.url}/edit/main/docs/:path`, text: 'Suggest a change to this page' },
  },
});
