/** The number of a KEP and the places that hold a copy of it. */

import { statedIn } from '../../load/readme/stated.js';
import type { Edit } from '../../model/finding.js';
import { kepsByNumber } from '../../model/inventory.js';
import type { Kep } from '../../model/kep.js';
import type { Place } from '../../model/place.js';
import type { Readme } from '../../model/readme.js';
import { withoutZeros } from '../../text/order.js';
import { isMarkdown } from '../../text/paths.js';
import { quote } from '../../text/words.js';
import { isTemplateValue } from './template-values.js';

/** One copy of a KEP's number. */
export interface WrittenNumber {
  readonly subject: string;
  /** Where it stands, in words. */
  readonly where: string;
  readonly text: string;
  readonly place: Place;
  /** The edit that writes `expected` instead, where that can only be right; `agreed` are the subjects that have it. */
  fix?(expected: string, agreed: ReadonlySet<string>): Edit | undefined;
}

/** `0752` and `752` are the same number. */
export function plainNumber(text: string): string {
  return withoutZeros(text.trim());
}

/** Every copy of the number that says something, in the order in which people look at them. */
export function* writtenNumbers(kep: Kep): Generator<WrittenNumber> {
  const { directory, directoryNumber, metadata, readme, approval, repository } = kep;
  if (directoryNumber !== undefined) {
    const place = { path: directory };
    yield {
      subject: 'directory',
      where: isMarkdown(directory) ? "the file's name" : "the directory's name",
      text: directoryNumber,
      place,
    };
  }
  const declared = metadata.data['kep-number']?.value;
  const key = repository.config.metadata.numberKey ?? 'kep-number';
  if (
    declared !== undefined &&
    !isTemplateValue(repository.template, key, declared) &&
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
    yield {
      subject: 'title',
      where: "the README's title",
      text: number,
      place,
      fix: (expected, agreed) =>
        agreed.has('directory') && agreed.has(key) ? titleEdit(readme, expected) : undefined,
    };
  }
  const stated = metadata.path === readme.path ? undefined : statedIn(readme.path, readme.text).number;
  if (stated !== undefined && readme.title?.number === undefined)
    yield { subject: 'title', where: "the document's title", text: stated.value, place: stated.place };
  const approved = approval?.data['kep-number']?.value;
  if (approval === undefined || approved === undefined || isOfAnother(kep, approval.path)) return;
  yield {
    subject: 'approval',
    where: "the approval file's `kep-number`",
    text: approved,
    place: approval.at('kep-number'),
    fix: (expected, agreed) =>
      agreed.has('directory') && agreed.has(key) && nameNumber(approval.path) === expected
        ? approval.edit(expected, 'kep-number')
        : undefined,
  };
}

/** `168-2` in `168-2-visibility`: the second KEP of an issue, and the directory says so. */
export function isPart(directory: string, number: string): boolean {
  const name = directory.slice(directory.lastIndexOf('/') + 1);
  return /^\d+[.-]\d+$/.test(number) && name.startsWith(`${number}-`);
}

/** With a `kep-number` copied from another KEP, the approval found by it is that KEP's. */
function isOfAnother({ directory, repository }: Kep, path: string): boolean {
  const own = kepsByNumber(repository.directories).get(nameNumber(path)) ?? [];
  return own.some((other) => other.directory !== directory);
}

function nameNumber(path: string): string {
  return plainNumber(/([^/]+)\.ya?ml$/.exec(path)?.[1] ?? '');
}

/** `KEP-NNNN` in the title; any other number may be the title of another KEP that was copied with it. */
function titleEdit({ path, text, title }: Readme, expected: string): Edit | undefined {
  const { line = 1, column = 1 } = title?.place.start ?? {};
  const written = text.split('\n')[line - 1]?.slice(column - 1) ?? '';
  const before = /^\s*\[?KEP[-\s#]*(?=N{4}\b)/i.exec(written)?.[0].length;
  if (before === undefined) return undefined;
  const start = { line, column: column + before };
  return { place: { path, start, end: { line, column: start.column + 'NNNN'.length } }, text: expected };
}
