import type { Problem } from '../model/finding.js';
import type { Kep } from '../model/kep.js';
import type { Rule } from '../model/rule.js';
import { basename } from '../text/paths.js';
import { quote } from '../text/words.js';
import { isPart, plainNumber, writtenNumbers } from './facts/numbers.js';
import { isTemplateValue } from './facts/template-values.js';

/** Without a number nobody finds the approval, and neither do the tools that look for it. */
export const numberIsANumber: Rule = {
  id: 'number-is-a-number',
  summary: 'The number of a KEP is one: digits in `kep.yaml` and in the name of its directory.',
  category: 'metadata',
  severity: 'error',
  reads: ['metadata', 'approval', 'readme', 'template', 'inventory'],

  *check(kep) {
    const key = kep.repository.config.metadata.numberKey;
    if (key === undefined) return;
    // Where one of the copies is a number, that is what the others have to match.
    const numbers = [...writtenNumbers(kep)].map(({ text }) => plainNumber(text));
    if (numbers.some((number) => /^\d+$/.test(number))) yield* unnumberedDirectory(kep);
    else yield* noNumber(kep, key);
  },
};

function* noNumber({ metadata, directory, repository }: Kep, key: string): Generator<Problem> {
  const written = metadata.raw('kep-number')?.trim() ?? '';
  if (written === '' || isPart(directory, written)) return;
  if (isTemplateValue(repository.template, key, written)) return;
  yield {
    subject: key,
    message: `Unexpected KEP number ${quote(written)}, expected digits`,
    place: metadata.at('kep-number'),
    help: `The number of a KEP is that of its enhancement issue:\n${key}: 1234`,
  };
}

/** Where the directories of others start with their number, one that does not is found by nobody. */
function* unnumberedDirectory({ directory, directoryNumber, number, repository }: Kep): Generator<Problem> {
  const name = basename(directory);
  if (directoryNumber !== undefined || number === undefined || /^\d/.test(name)) return;
  const others = repository.directories.filter((other) => other.directory !== directory);
  const numbered = others.filter((other) => other.number !== undefined);
  if (numbered.length < 2 || numbered.length * 10 < others.length * 9) return;
  const slug = name.replace(/^(?:n{3,}|x{3,}|tbd)-/i, '');
  yield {
    subject: 'directory',
    message: `Unexpected directory ${quote(name)}, expected ${quote(`${number}-${slug}`)}`,
    place: { path: directory },
    help: `git mv ${directory} ${directory.slice(0, directory.length - name.length)}${number}-${slug}`,
  };
}
