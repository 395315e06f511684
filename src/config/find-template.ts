import picomatch from 'picomatch';
import type { Files } from '../files/door.js';
import { insideRoot } from '../files/memory.js';

const TEMPLATE_NAME = /^(?:(?:n{3,}|x{3,}|0+)[-_])?(?:[a-z]+[-_])*template$/i;

/** The first directory directly under a root that is named like a template: `NNNN-Template`, `0000-kep-template`, `template`. */
export async function findTemplate(files: Files, roots: readonly string[]): Promise<string | undefined> {
  for (const written of roots) {
    const { base, isGlob } = picomatch.scan(written);
    const root = insideRoot(isGlob ? base : written) ?? '';
    const found = (await files.list(root)).find(
      ({ name, kind }) => kind === 'directory' && TEMPLATE_NAME.test(name),
    );
    if (found) return root === '' ? found.name : `${root}/${found.name}`;
  }
  return undefined;
}
