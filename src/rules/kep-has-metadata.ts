import type { Problem } from '../model/finding.js';
import type { Kep } from '../model/kep.js';
import type { Rule } from '../model/rule.js';
import { quote } from '../text/words.js';

/** Tools find a KEP by its metadata and people by its document; a directory with one of them is half a KEP. */
export const kepHasMetadata: Rule = {
  id: 'kep-has-metadata',
  summary: 'A KEP directory has a `README.md` and a `kep.yaml`.',
  category: 'metadata',
  severity: 'error',
  reads: ['metadata', 'readme'],
  always: true,

  *check(kep) {
    yield* kep.readme.problems;
    if (!kep.metadata.exists && kep.repository.config.metadata.source === 'file') {
      yield missing(kep, kep.metadata.path, (name) => /^(kep|metadata|\d+)\.(ya?ml|json)$/i.test(name));
    }
    if (!kep.readme.exists) {
      yield missing(kep, kep.readme.path, (name) => /^(readme(\.\w+)?|index\.md|kep\.md)$/i.test(name));
    }
  },
};

function missing(kep: Kep, path: string, isNear: (name: string) => boolean): Problem {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const near = kep.entries.find((entry) => entry.kind === 'file' && isNear(entry.name));
  return {
    subject: name,
    message:
      near === undefined
        ? `Missing ${quote(name)}`
        : `Unexpected ${quote(near.name)}, expected ${quote(name)}`,
    place: { path: near === undefined ? path : `${kep.directory}/${near.name}` },
    help:
      near === undefined ? `Add ${path}, starting from the template's file.` : `git mv ${near.name} ${name}`,
  };
}
