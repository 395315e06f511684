import { statedIn } from '../load/readme/stated.js';
import type { Problem } from '../model/finding.js';
import type { Kep } from '../model/kep.js';
import type { Located } from '../model/place.js';
import type { Rule } from '../model/rule.js';
import { quote } from '../text/words.js';

/** Tools believe the metadata and readers the first lines of the document: where both have a value, it is one answer. */
export const documentMatchesMetadata: Rule = {
  id: 'document-matches-metadata',
  summary: 'A status or a title that stands at the top of the document and in the metadata is the same.',
  category: 'metadata',
  severity: 'warning',
  reads: ['metadata', 'readme'],

  *check(kep) {
    const { metadata, readme } = kep;
    // Front matter that is the metadata says it once.
    const isOwn = metadata.path === readme.path;
    const { status, title } = statedIn(readme.path, readme.text, isOwn);
    if (status) yield* compared(kep, 'status', status, metadata.raw('status'));
    if (!title || isOwn) return;
    const key = metadata.has('title') ? 'title' : 'name';
    yield* compared(kep, key, { ...title, value: withoutNumber(title.value) }, metadata.raw(key));
  },
};

function* compared(
  { metadata }: Kep,
  key: string,
  stated: Located,
  declared: string | undefined,
): Generator<Problem> {
  if (declared === undefined || declared.trim() === '' || same(declared, stated.value)) return;
  const place = metadata.at(key);
  yield {
    subject: key,
    message: `Unexpected ${quote(stated.value)} as the ${key} in the document, ${quote(declared)} in ${quote(metadata.path.slice(metadata.path.lastIndexOf('/') + 1))}: which one holds?`,
    place: stated.place,
    related: [{ message: `${quote(declared)} here`, place }],
    mirror: {
      message: `Unexpected \`${key}: ${declared.replaceAll('`', "'").slice(0, 60)}\`, ${quote(stated.value)} at the top of the document: which one holds?`,
      place,
    },
    help: 'Write the one that holds in both places.',
  };
}

function same(a: string, b: string): boolean {
  const plain = (text: string): string =>
    withoutNumber(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .toLowerCase();
  return plain(a) === plain(b);
}

/** `GEP-1651: Routes` without what says which one it is. */
function withoutNumber(title: string): string {
  return title.replace(/^[A-Z]{2,8}[-\s#]*\d+[:.\s-]*/i, '');
}
