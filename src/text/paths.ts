/** POSIX paths as text. The engine's paths are relative to a root and know no drive, no backslash and no working directory. */

/** The parts joined and normalised: `join('keps', '../OWNERS')` is `OWNERS`. */
export function join(...parts: readonly string[]): string {
  return normalize(parts.filter((part) => part !== '').join('/'));
}

/** Without `.`, `..` and double slashes, as far as they can be resolved; `.` for an empty path. A slash at the end stays. */
export function normalize(path: string): string {
  const isAbsolute = path.startsWith('/');
  const kept: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') kept.push(part);
    else if (kept.length > 0 && kept.at(-1) !== '..') kept.pop();
    else if (!isAbsolute) kept.push('..');
  }
  const joined = kept.join('/');
  const end = joined !== '' && path.endsWith('/') ? '/' : '';
  return isAbsolute ? `/${joined}${end}` : joined === '' ? '.' : joined + end;
}

/** The path above: `.` for a single name. */
export function dirname(path: string): string {
  const trimmed = path.length > 1 ? path.replace(/\/+$/, '') || '/' : path;
  const slash = trimmed.lastIndexOf('/');
  return slash === -1 ? '.' : slash === 0 ? '/' : trimmed.slice(0, slash);
}

/** The last name of a path, without `ending` where it ends so. */
export function basename(path: string, ending = ''): string {
  const trimmed = path.replace(/\/+$/, '');
  const name = trimmed.slice(trimmed.lastIndexOf('/') + 1);
  return ending !== '' && name !== ending && name.endsWith(ending) ? name.slice(0, -ending.length) : name;
}

export function isAbsolute(path: string): boolean {
  return path.startsWith('/');
}

/** The way from the directory `from` to `to`, both relative to the same root. */
export function relative(from: string, to: string): string {
  const above = normalize(from)
    .split('/')
    .filter((part) => part !== '.');
  const below = normalize(to)
    .split('/')
    .filter((part) => part !== '.');
  let shared = 0;
  while (shared < above.length && above[shared] === below[shared]) shared += 1;
  return [...above.slice(shared).map(() => '..'), ...below.slice(shared)].join('/') || '.';
}

/** Whether `path` is `directory` or lies below it; `''` is above everything, `undefined` above nothing. */
export function isAtOrBelow(directory: string | undefined, path: string): boolean {
  return (
    directory !== undefined && (path === directory || directory === '' || path.startsWith(`${directory}/`))
  );
}

/** A path as part of an address: nothing in it means anything there, and half a character is the sign for none. */
export function urlPath(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map((name) => encodeURIComponent(name).replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29')))
    .join('/');
}

/** Whether a path names a Markdown document. */
export function isMarkdown(path: string): boolean {
  return MARKDOWN.test(path);
}

/** The path of a Markdown document without its ending; any other path as it is. */
export function withoutMarkdown(path: string): string {
  return path.replace(MARKDOWN, '');
}

const MARKDOWN = /\.(?:md|markdown)$/i;

/** Whether a path names a document in another markup: reStructuredText, AsciiDoc, MediaWiki, Org. */
export function isOtherMarkup(path: string): boolean {
  return /\.(?:rst|adoc|asciidoc|mediawiki|org|textile)$/i.test(path);
}
