import type { Edit, Problem } from '../model/finding.js';
import { isHandle, isUnnamed, trimmedHandle } from '../model/handles.js';
import type { Kep } from '../model/kep.js';
import { ROLES } from '../model/owners.js';
import type { Place } from '../model/place.js';
import type { Rule } from '../model/rule.js';
import { quote } from '../text/words.js';

/** The parts of a YAML file that are needed to look through its lists, whatever it holds. */
interface Lists {
  has(...keys: readonly (string | number)[]): boolean;
  raw(...keys: readonly (string | number)[]): string | undefined;
  at(...keys: readonly (string | number)[]): Place;
  edit(text: string, ...keys: readonly (string | number)[]): Edit | undefined;
}

/** Whoever is named with a character that no handle has is notified of nothing, and matches no list. */
export const peopleAreHandles: Rule = {
  id: 'people-are-handles',
  summary: 'Lists of people hold handles, without what was copied with them.',
  category: 'metadata',
  severity: 'warning',
  reads: ['metadata', 'owners', 'aliases'],

  *check({ metadata, owners }: Kep) {
    for (const key of ['authors', 'reviewers', 'approvers', 'editor']) yield* pasted(metadata, key);
    if (owners !== undefined) for (const role of ROLES) yield* pasted(owners.file, role);
  },

  *checkRepository({ aliases }) {
    for (const [alias, members] of aliases.groups) {
      for (const { value, place } of members) yield* problemOf(alias, value, place, undefined);
    }
  },
};

function* pasted(file: Lists, key: string): Generator<Problem> {
  const alone = file.raw(key);
  if (alone !== undefined) {
    yield* problemOf(key, alone, file.at(key), (handle) => file.edit(handle, key));
  }
  for (let index = 0; file.has(key, index); index++) {
    const text = file.raw(key, index);
    if (text === undefined) continue;
    yield* problemOf(key, text, file.at(key, index), (handle) => file.edit(handle, key, index));
  }
}

/** Only where the handle is beyond doubt: a name in full, a team or a remark may be meant. */
function* problemOf(
  key: string,
  text: string,
  place: Place,
  mend: ((handle: string) => Edit | undefined) | undefined,
): Generator<Problem> {
  if (text === '' || isHandle(text) || isUnnamed(text)) return;
  const handle = trimmedHandle(text);
  if (handle === undefined && /^@\S+$/.test(text) && /[^\x20-\x7e]/.test(text)) {
    const [letter = ''] = /[^\x20-\x7e]/u.exec(text) ?? [];
    yield {
      subject: key,
      message: `Unexpected ${quote(letter)} in ${quote(text)} of ${quote(key)}, expected the letters of a handle`,
      place,
      help: 'Handles of GitHub are made of a to z, digits and hyphens: this name looks like one and notifies nobody.',
    };
  }
  if (handle === undefined || isUnnamed(handle)) return;
  const edit = mend?.(handle);
  yield {
    subject: `${key} ${handle.replace(/^@/, '').toLowerCase()}`,
    message: `Unexpected ${quote(text)} in \`${key}\`, expected ${quote(handle)}`,
    place,
    help: `Write the handle alone: "${handle}"`,
    ...(edit && { fix: { safety: 'safe', edits: [edit] } }),
  };
}
