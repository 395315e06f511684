import type { Problem } from '../model/finding.js';
import type { Kep } from '../model/kep.js';
import type { Place } from '../model/place.js';
import { nearest } from '../text/slips.js';
import { singleBlanks } from '../text/trim.js';
import { quote } from '../text/words.js';

/** A comment that takes findings out of the report, and why. */
export interface Suppression {
  /** Ids of existing rules; empty when the comment is malformed. */
  readonly rules: readonly string[];
  readonly reason: string;
  readonly place: Place;
  /** The file whose findings it takes. */
  readonly path: string;
  /** The lines (1-based, inclusive) that such a finding starts on. `file`: any line, and findings about the file as a whole. */
  readonly covers: { readonly from: number; readonly to: number } | 'file';
  /** What is wrong with the comment; it then takes nothing. */
  readonly problem?: Problem;
}

type Covered = Pick<Suppression, 'place' | 'path' | 'covers'>;

/** A comment that means to be a suppression, whatever it makes of the form. */
const INTENDED = /^prr[-_]?lint[-_: ]*(?:disable|ignore|suppress|off|allow)/i;
const FORM = /^prr-lint-disable[ \t]+([a-z0-9-]+(?:\s*,\s*[a-z0-9-]+)*)\s*:([\s\S]*)$/;

/**
 * The suppressions in a KEP's files: `prr-lint-disable <rule>, …: <reason>` in an HTML comment of the README, which holds for its
 * section (under the title: for the file), and in a YAML comment, which holds for its line or, on a line of its own, for the file.
 */
export function suppressionsOf(kep: Kep, ruleIds: readonly string[]): readonly Suppression[] {
  const { readme, metadata, approval, owners } = kep;
  const found: Suppression[] = [];
  const last = readme.comments.length === 0 ? 0 : readme.text.split('\n').length;
  for (const { value: name, place, from, to } of readme.comments) {
    const covers = from <= 1 && to >= last ? 'file' : { from, to };
    // One comment may hold several, each from the start of a line on.
    for (const text of name.split(/\n(?=[ \t]*prr[-_]?lint)/i)) {
      for (const one of read(text, { place, path: readme.path, covers }, '<!-- % -->', ruleIds))
        found.push(one);
    }
  }
  for (const { path, comments } of [metadata, approval, owners?.file].filter(mayHoldAny)) {
    for (const { value: name, place, trailing } of comments) {
      const line = place.start?.line;
      const covers = trailing && line !== undefined ? { from: line, to: line } : 'file';
      for (const one of read(name, { place, path, covers }, '# %', ruleIds)) found.push(one);
    }
  }
  return found;
}

/** Comments are read where the text has our name in it, which hardly any has. */
function mayHoldAny<T extends { readonly text: string }>(file: T | undefined): file is T {
  return file !== undefined && /prr[-_]?lint/i.test(file.text);
}

function* read(
  comment: string,
  covered: Covered,
  syntax: string,
  ruleIds: readonly string[],
): Generator<Suppression> {
  const text = comment.trim();
  if (!INTENDED.test(text)) return;
  const [, list, written = ''] = FORM.exec(text) ?? [];
  const reason = singleBlanks(written).trim();
  const ids = list?.split(',').map((id) => id.trim()) ?? [];
  const paste = (id = '<rule>') =>
    syntax.replace('%', () => `prr-lint-disable ${id}: ${reason || 'why the finding is accepted'}`);

  // What has not the form has no reason either.
  if (reason === '') {
    const id = text
      .slice(0, 200)
      .match(/[a-z0-9-]+/g)
      ?.find((word) => ruleIds.includes(word));
    const hasForm = list !== undefined || /^prr-lint-disable\s[a-z0-9,\s-]+$/.test(text);
    yield malformed(covered, reason, {
      subject: id ?? 'prr-lint-disable',
      message: hasForm
        ? `Missing reason of ${quote(text.slice(0, 100).replace(/\s*:?$/, ''))}`
        : `Unexpected ${quote(text)}, expected \`prr-lint-disable <rule>: <reason>\``,
      help: paste(list ?? id),
    });
    return;
  }
  const known = ids.filter((id) => ruleIds.includes(id));
  if (known.length > 0) yield { ...covered, rules: known, reason };
  for (const id of ids.filter((other) => !ruleIds.includes(other))) {
    const meant = nearest(id, ruleIds);
    yield malformed(covered, reason, {
      subject: id,
      message: `Unexpected rule ${quote(id)}, expected ${meant === undefined ? 'one of `prr-lint rules`' : quote(meant)}`,
      ...(meant !== undefined && { help: paste(meant) }),
    });
  }
}

function malformed(covered: Covered, reason: string, problem: Omit<Problem, 'place'>): Suppression {
  return { ...covered, rules: [], reason, problem: { ...problem, place: covered.place } };
}
