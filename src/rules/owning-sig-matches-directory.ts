import type { Kep } from '../model/kep.js';
import type { Rule } from '../model/rule.js';
import { quote } from '../text/words.js';
import { isTemplateValue } from './facts/template-values.js';

/** The approval file is looked for under `owning-sig`, people look under the directory. */
export const owningSigMatchesDirectory: Rule = {
  id: 'owning-sig-matches-directory',
  summary: '`owning-sig` is the directory under which the KEP lies.',
  category: 'metadata',
  severity: 'warning',
  reads: ['metadata', 'template', 'inventory'],

  *check(kep) {
    const owner = kep.metadata.data['owning-sig']?.value;
    const folder = sigFolder(kep);
    if (owner === undefined || folder === undefined || owner === folder) return;
    if (isTemplateValue(kep.repository.template, 'owning-sig', owner)) return;

    yield {
      subject: 'owning-sig',
      message: `Unexpected ${quote(`owning-sig: ${owner}`)}, expected ${quote(folder)} as in the directory`,
      place: kep.metadata.at('owning-sig'),
      help: `Write \`owning-sig: ${folder}\`, or move the KEP and its approval file to ${quote(owner)}.`,
    };
  },
};

/** The folder directly under the KEP root when it is a SIG's: `provider-aws` and a flat layout are not. */
function sigFolder({ directory, repository }: Kep): string | undefined {
  const root = repository.config.roots.find((path) => directory.startsWith(`${path}/`));
  const [folder, ...inside] = directory.slice(root === undefined ? 0 : root.length + 1).split('/');
  if (folder === undefined || inside.length === 0 || !repository.sigs.has(folder)) return undefined;
  return /^(sig|wg|committee)-/.test(folder) ? folder : undefined;
}
