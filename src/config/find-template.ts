import picomatch from 'picomatch';
import type { Files } from '../files/door.js';
import { insideRoot } from '../files/memory.js';
import type { Config } from '../model/config.js';
import { isTemplateName } from '../model/template-names.js';

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
        ? isTemplateName(name)
        : metadata.source !== 'file' && /\.md$/i.test(name) && isTemplateName(name.slice(0, -'.md'.length)),
    );
    if (found) return root === '' ? found.name : `${root}/${found.name}`;
  }
  return undefined;
}
