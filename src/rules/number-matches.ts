import { isPlaceholder } from '../placeholders.js';
import { quote } from '../text.js';
import type { Kep, Place, Rule } from '../types.js';

interface WrittenNumber {
  readonly subject: string;
  readonly where: string;
  readonly text: string;
  readonly place: Place;
}

/** The number is the enhancement issue's; every tool and every reader uses another of its copies. */
export const numberMatches: Rule = {
  id: 'number-matches',
  summary: 'Directory, `kep.yaml`, README title and approval file carry the same KEP number.',
  category: 'metadata',
  severity: 'error',

  *check(kep) {
    const numbers = [...writtenNumbers(kep)];
    const expected = believed(numbers);
    if (expected === undefined) return;

    const agreeing = numbers.filter(({ text }) => plain(text) === expected);
    for (const { subject, where, text, place } of numbers) {
      if (plain(text) === expected) continue;
      yield {
        subject,
        message: `Unexpected KEP number ${quote(text)} in ${where}, expected ${quote(expected)}`,
        place,
        related: agreeing.map((other) => ({
          message: `${quote(expected)} in ${other.where}`,
          place: other.place,
        })),
        help: `The number of a KEP is that of its enhancement issue. If that is ${quote(expected)}, write it here; if not, correct the others.`,
      };
    }
  },
};

function* writtenNumbers(kep: Kep): Generator<WrittenNumber> {
  const { directory, directoryNumber, metadata, readme, approval, repository } = kep;
  if (directoryNumber !== undefined) {
    const place = { path: directory };
    yield { subject: 'directory', where: "the directory's name", text: directoryNumber, place };
  }
  const declared = metadata.data['kep-number'];
  const key = repository.config.metadata.numberKey ?? 'kep-number';
  if (
    declared !== undefined &&
    !isPlaceholder(repository.template, key, declared) &&
    !isPart(directory, declared)
  ) {
    yield {
      subject: key,
      where: quote(key),
      text: declared,
      place: metadata.at('kep-number'),
    };
  }
  if (readme.title?.number !== undefined) {
    const { number, place } = readme.title;
    yield { subject: 'title', where: "the README's title", text: number, place };
  }
  const approved = approval?.data['kep-number'];
  if (approval !== undefined && approved !== undefined && !isOfAnother(kep, approval.path)) {
    yield {
      subject: 'approval',
      where: "the approval file's `kep-number`",
      text: approved,
      place: approval.at('kep-number'),
    };
  }
}

/** `168-2` in `168-2-visibility`: the second KEP of an issue, and the directory says so. */
function isPart(directory: string, number: string): boolean {
  const name = directory.slice(directory.lastIndexOf('/') + 1);
  return /^\d+[.-]\d+$/.test(number) && name.startsWith(`${number}-`);
}

/** With a `kep-number` copied from another KEP, the approval found by it is that KEP's. */
function isOfAnother({ directory, repository }: Kep, path: string): boolean {
  const number = plain(/([^/]+)\.ya?ml$/.exec(path)?.[1] ?? '');
  return repository.directories.some((other) => other.number === number && other.directory !== directory);
}

/** The directory is seen by every reviewer: it counts for two of those that authors copy by hand. */
function believed(numbers: readonly WrittenNumber[]): string | undefined {
  const votes = new Map<string, number>();
  for (const { subject, text } of numbers) {
    const number = plain(text);
    if (!/^\d+$/.test(number)) continue;
    votes.set(number, (votes.get(number) ?? 0) + (subject === 'directory' ? 2 : 1));
  }
  return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** `0752` and `752` are the same number. */
function plain(text: string): string {
  return text.trim().replace(/^0+(?=\d)/, '');
}
