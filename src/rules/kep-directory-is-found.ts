import type { Stray } from '../model/kep.js';
import type { Rule } from '../model/rule.js';
import { quote } from '../text/words.js';

/** A KEP that no tool finds is a KEP that nothing is said of: it looks like one that passes. */
export const kepDirectoryIsFound: Rule = {
  id: 'kep-directory-is-found',
  summary: 'Whatever looks like a KEP is one: a directory `<number>-<title>` that tools find.',
  category: 'repository',
  severity: 'error',
  reads: ['inventory'],

  *checkRepository({ strays }) {
    for (const stray of strays) {
      const { message, help } = SAID[stray.kind](nameOf(stray));
      const isLight = stray.kind === 'empty' || stray.kind === 'nested';
      yield {
        subject: stray.path,
        message,
        place: { path: stray.path },
        help,
        ...(isLight && { severity: 'warning' }),
      };
    }
  },
};

const SAID: Readonly<
  Record<Stray['kind'], (name: string) => { readonly message: string; readonly help: string }>
> = {
  link: (name) => ({
    message: `Unexpected symbolic link ${quote(name)}, expected the directory of a KEP`,
    help: 'Move the directory here: what a link leads to is not read.',
  }),
  bytes: (name) => ({
    message: `Unexpected bytes in the name ${quote(name)}, expected UTF-8`,
    help: 'Rename it: it is not read under this name.',
  }),
  empty: (name) => ({
    message: `Unexpected empty directory ${quote(name)}, expected a KEP`,
    help: 'Add a README.md and a kep.yaml. A submodule is not read: its files belong here.',
  }),
  hidden: (name) => ({
    message: `Unexpected hidden directory ${quote(name)}, expected ${quote(name.slice(1))}`,
    help: `git mv ${name} ${name.slice(1)}`,
  }),
  name: (name) => ({
    message: `Unexpected directory ${quote(name)}, expected ${quote(properName(name))}`,
    help: `git mv ${name} ${properName(name)}`,
  }),
  metadata: (name) => ({
    message: `Unexpected directory ${quote(name)}, expected a KEP \`<number>-<title>\` with \`kep.yaml\``,
    help: 'Name the directory after the number of its issue and its title, and its metadata kep.yaml.',
  }),
  nested: (name) => ({
    message: `Unexpected KEP ${quote(name)} inside of another, expected it beside that`,
    help: 'Move it up: what lies in the directory of a KEP belongs to that KEP.',
  }),
};

function nameOf({ path }: Stray): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** `1234_foo` as `1234-foo`. */
function properName(name: string): string {
  return name.replace(/^(\d+)[-_. ]*/, '$1-');
}
