import picomatch from 'picomatch';
import type { Files } from '../files/door.js';
import { insideRoot } from '../files/memory.js';
import type { Config } from '../model/config.js';

const TEMPLATE_NAME = /^(?:(?:n{3,}|x{3,}|y{4}m{2}d{2}|0+)[-_])?(?:[a-z]+[-_])*template$/i;

/**
 * The first directory directly under a root that is named like a template: `NNNN-Template`, `0000-kep-template`, `template`; where metadata
 * has no file of its own also such a document: `proposal_template.md`.
 */
export async function findTemplate(
  files: Files,
  { roots, metadata }: Pick<Config, 'roots' | 'metadata'>,
): Promise<string | undefined> {
  for (const written of roots) {
    const { base, isGlob } = picomatch.scan(written);
    const root = insideRoot(isGlob ? base : written) ?? '';
    const found = (await files.list(root)).find(({ name, kind }) =>
      kind === 'directory'
        ? TEMPLATE_NAME.test(name)
        : metadata.source !== 'file' &&
          /\.md$/i.test(name) &&
          TEMPLATE_NAME.test(name.slice(0, -'.md'.length)),
    );
    if (found) return root === '' ? found.name : `${root}/${found.name}`;
  }
  return undefined;
}
