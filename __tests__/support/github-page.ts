/**
 * Markdown as GitHub shows it, and what it then does with the words: rendered with GitHub's extensions, raw HTML parsed as a browser
 * would, and read by the rules of GitHub's documentation (basic writing syntax, autolinked references): `@name` and `@org/team` outside
 * of code mention, `#1`, `GH-1`, `owner/repo#1` and commit ids refer, addresses become links.
 */
import type { Element, Nodes as HtmlNodes } from 'hast';
import type { Html, Nodes, Table } from 'mdast';
import rehypeRaw from 'rehype-raw';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

/** What a page does besides being read. */
export interface ReadPage {
  readonly mentions: string[];
  readonly references: string[];
  /** Addresses of links, in order. */
  readonly links: string[];
  /** Addresses of pictures and whatever else a browser fetches. */
  readonly fetched: string[];
  /** Names of the elements. */
  readonly elements: Set<string>;
  /** Attributes but those of links and of alignment: `details open`. */
  readonly attributes: Set<string>;
  /** Raw HTML as it is written. */
  readonly raw: string[];
  /** Of each table the cells of each row, the heading's first. */
  readonly tables: number[][];
  /** Everything that a reader sees, without markup. */
  text: string;
}

const MENTION = /(?<![\p{L}\p{N}_`])@[a-z\d][\w-]*(?:\/[\w.-]+)?/giu;
const REFERENCE =
  /(?<![\p{L}\p{N}_&])(?:(?:[\w.-]+\/[\w.-]+)?#\d+|GH-\d+|(?:[\w.-]+(?:\/[\w.-]+)?@)?(?=[\da-f]*\d)[\da-f]{7,40})(?![\p{L}\p{N}_])/giu;

/** Where GitHub leaves words alone. */
const CODE = new Set(['pre', 'code', 'tt', 'a', 'style', 'script']);

/** Renders and reads a page. */
export function readPage(markdown: string): ReadPage {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw);
  const tree = processor.parse(markdown);
  const page: ReadPage = {
    ...{ mentions: [], references: [], links: [], fetched: [], raw: [], tables: [], text: '' },
    ...{ elements: new Set<string>(), attributes: new Set<string>() },
  };
  each(tree, (node) => {
    if (node.type === 'html') page.raw.push((node as Html).value);
    if (node.type === 'table')
      page.tables.push((node as Table).children.map(({ children }) => children.length));
  });
  walk(processor.runSync(tree) as HtmlNodes, false, page);
  return page;
}

function each(node: Nodes, visit: (node: Nodes) => void): void {
  visit(node);
  if ('children' in node) for (const child of node.children) each(child, visit);
}

function walk(node: HtmlNodes, inCode: boolean, page: ReadPage): void {
  if (node.type === 'text') {
    page.text += node.value;
    if (inCode) return;
    page.mentions.push(...(node.value.match(MENTION) ?? []));
    page.references.push(...(node.value.match(REFERENCE) ?? []));
  }
  if (node.type === 'element') readElement(node, page);
  if (!('children' in node)) return;
  const isCode = inCode || (node.type === 'element' && CODE.has(node.tagName));
  for (const child of node.children) walk(child, isCode, page);
}

function readElement({ tagName, properties }: Element, page: ReadPage): void {
  page.elements.add(tagName);
  for (const [name, value] of Object.entries(properties)) {
    if (tagName === 'a' && name === 'href') page.links.push(String(value));
    else if (/^(?:src|srcSet|href|poster|data|background|action|style)$/.test(name))
      page.fetched.push(String(value));
    else if (name !== 'align') page.attributes.add(`${tagName} ${name}`);
  }
}
