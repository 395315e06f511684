/** Proposals that are single files: `teps/0028-thing.md` instead of a directory `teps/0028-thing/`. */
import picomatch from 'picomatch';
import type { Config } from '../model/config.js';
import { isTemplateName } from '../model/template-names.js';
import { isMarkdown, withoutMarkdown } from '../text/paths.js';

/** Pages about proposals. */
const PAGE = /^(?:_?index|readme|contributing|changelog|owners|code[-_]of[-_]conduct|security)\./i;

/** Whether a name of `documents` stands for files that are proposals of their own: it is a glob. */
export function isSingleName(name: string): boolean {
  return picomatch.scan(name.replaceAll('{directory}', '')).isGlob === true;
}

/** Whether the KEP at `path` is a single file. */
export function isSingle(path: string): boolean {
  return isMarkdown(path);
}

/** Tells by their names which files are proposals of their own; `undefined` where the configuration knows none. */
export function singleNames({
  documents,
}: Pick<Config, 'documents'>): ((name: string) => boolean) | undefined {
  const globs = documents.filter(isSingleName);
  if (globs.length === 0) return undefined;
  const named = new Set(documents.filter((name) => !isSingleName(name)));
  const matches = picomatch(globs, { nocase: true });
  return (name) => mayBeSingle(name) && !named.has(name) && matches(name);
}

/** Whether a file in a directory that holds proposals is a document that might be one, by its name alone. */
export function mayBeSingle(name: string): boolean {
  return isMarkdown(name) && !PAGE.test(name) && !isTemplateName(withoutMarkdown(name));
}

/** The folder beside a single file that holds its pictures and further documents: `teps/0028-thing`. */
export function folderOf(path: string): string {
  return withoutMarkdown(path);
}
