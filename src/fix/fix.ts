/**
 * What is left to say after everything that can be fixed is: the engine behind `--fix`. It lints, makes the edits that do not get in
 * each other's way, and lints the result again, until nothing is left to fix.
 */

import type { Files } from '../files/door.js';
import { overlay } from '../files/overlay.js';
import { readText } from '../files/text.js';
import { type Judgement, judgeFiles } from '../judge/judgement.js';
import type { LintOptions } from '../lint.js';
import type { Edit, FileChange, Finding } from '../model/finding.js';
import type { Report } from '../model/report.js';
import { hashOf } from '../text/bytes.js';
import { compare } from '../text/order.js';
import { apply, collide, type Replacement, replacement } from './edits.js';

export interface FixOptions extends LintOptions {
  /** Whether fixes that somebody has to look at are made, too. */
  readonly unsafe: boolean;
}

/** What fixing comes to. Nothing is written. */
export interface Fixed {
  /** Sorted by path. */
  readonly changes: readonly FileChange[];
  /** The findings that are gone by their own fix, in the report's order. */
  readonly fixed: readonly Finding[];
  /** What is left, of the files as they are after the changes. */
  readonly report: Report;
}

/** More rounds than questions that can be missing in one place. */
const MAX_ROUNDS = 60;

/** Lints, and fixes what the options ask for. Throws what `lint` throws. */
export async function fix(files: Files, options: FixOptions): Promise<Fixed> {
  return fixJudged(files, await judgeFiles(files, options.config, options), options);
}

/**
 * Fixes what a judgement found: new findings of the asked rules, and what fixing them brings about (an inserted heading makes
 * the table of contents stale). A KEP that would have a finding which it does not have now, and which no fix announces, is fixed
 * one finding at a time, without those that do harm. `files` are those that were judged.
 */
export async function fixJudged(
  files: Files,
  judgement: Judgement,
  { unsafe }: Pick<FixOptions, 'unsafe'>,
): Promise<Fixed> {
  const { report } = judgement;
  const fixable = report.findings.filter((finding) => isFixable(finding, unsafe));
  if (fixable.length === 0) return { changes: [], fixed: [], report };

  const asked = new Set(fixable.map(identity));
  const directories = [...new Set(fixable.flatMap(({ kep }) => kep ?? []))];
  const scene = { files, judgement, unsafe };
  let state = await fixTogether(scene, directories, asked);
  const harmed = directories.filter((directory) => state.harmed.has(directory));
  if (harmed.length > 0) {
    const whole = directories.filter((directory) => !state.harmed.has(directory));
    const states = whole.length > 0 ? [await fixTogether(scene, whole, asked)] : [];
    for (const directory of harmed) {
      const own = fixable.filter(({ kep }) => kep === directory).map(identity);
      states.push(await fixSingly(scene, directory, own));
    }
    state = {
      texts: new Map(states.flatMap(({ texts }) => [...texts])),
      fixed: new Set(states.flatMap(({ fixed }) => [...fixed])),
      harmed: new Set(),
    };
  }
  return {
    changes: await changesOf(files, state.texts),
    fixed: report.findings.filter((finding) => state.fixed.has(identity(finding))),
    report: (await judgement.withTexts(state.texts)).report,
  };
}

/** What is fixed. */
interface Scene {
  readonly files: Files;
  readonly judgement: Judgement;
  readonly unsafe: boolean;
}

interface State {
  readonly texts: ReadonlyMap<string, string>;
  /** Identities of the findings whose fixes were made. */
  readonly fixed: ReadonlySet<string>;
  /** Directories of KEPs that have a finding now which nothing announced. */
  readonly harmed: ReadonlySet<string>;
}

/** Round by round, over all rules: a fix is judged by all of them. */
async function fixTogether(
  { files, judgement, unsafe }: Scene,
  directories: readonly string[],
  asked: ReadonlySet<string>,
): Promise<State> {
  const texts = new Map<string, string>();
  let now = await judgement.narrowed(directories);
  const known = countOf(now.report.findings);
  const fixed = new Set<string>();
  const uncovered = new Set<string | null>();
  const seen = new Set<string>();
  for (let state = ''; seen.size < MAX_ROUNDS && !seen.has(state); state = fingerprint(texts)) {
    seen.add(state);
    const { findings } = now.report;
    const wanted = findings.filter((finding) => {
      const id = identity(finding);
      return isFixable(finding, unsafe) && (asked.has(id) || !known.has(id));
    });
    const made = await makeEdits(files, texts, wanted);
    if (made.length === 0) return { texts, fixed, harmed: harmedBy(now.report, known, uncovered) };
    for (const finding of made) {
      fixed.add(identity(finding));
      if (finding.fix?.uncovers) uncovered.add(finding.kep);
      for (const left of finding.fix?.leaves ?? []) add(known, identity({ ...left, kep: finding.kep }));
    }
    now = await now.withTexts(new Map(texts));
  }
  return { texts, fixed, harmed: new Set(directories) };
}

/** Tells one state of the files from another: fixes that undo each other lead back to an earlier one. */
function fingerprint(texts: ReadonlyMap<string, string>): string {
  return hashOf([...texts].map(([path, text]) => `${path}\0${text}\0`).join(''));
}

/** KEPs with more findings of a kind than are known, and those that cannot be judged any more. */
function harmedBy(
  { findings, failures }: Report,
  known: ReadonlyMap<string, number>,
  uncovered: ReadonlySet<string | null>,
): ReadonlySet<string> {
  const now = countOf(findings);
  const more = findings.filter((finding) => {
    const id = identity(finding);
    return !uncovered.has(finding.kep) && (now.get(id) ?? 0) > (known.get(id) ?? 0);
  });
  return new Set([...more, ...failures].flatMap(({ kep }) => kep ?? []));
}

function countOf(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) add(counts, identity(finding));
  return counts;
}

function add(counts: Map<string, number>, id: string): void {
  counts.set(id, (counts.get(id) ?? 0) + 1);
}

/** The findings of one KEP each on its own; those whose fixes do harm are left. */
async function fixSingly(scene: Scene, directory: string, candidates: readonly string[]): Promise<State> {
  let best: State = { texts: new Map(), fixed: new Set(), harmed: new Set() };
  const accepted = new Set<string>();
  for (const candidate of candidates) {
    const next = await fixTogether(scene, [directory], new Set([...accepted, candidate]));
    if (next.harmed.size > 0) continue;
    accepted.add(candidate);
    best = next;
  }
  return best;
}

/** Makes the edits of as many findings as get along, each finding's all or none, in `texts`. Returns these findings. */
async function makeEdits(
  files: Files,
  texts: Map<string, string>,
  findings: readonly Finding[],
): Promise<readonly Finding[]> {
  const now = overlay(files, texts);
  const sources = new Map<string, string | undefined>();
  for (const { fix: one } of findings) {
    for (const { place } of one?.edits ?? [])
      if (!sources.has(place.path)) sources.set(place.path, await readText(now, place.path));
  }
  const taken = new Map<string, readonly Replacement[]>();
  const made = findings.filter((finding) => take(finding.fix?.edits ?? [], sources, taken));
  for (const [path, replacements] of taken) texts.set(path, apply(sources.get(path) ?? '', replacements));
  return made;
}

/** Adds edits to those that are taken, when all of them are possible. */
function take(
  edits: readonly Edit[],
  sources: ReadonlyMap<string, string | undefined>,
  taken: Map<string, readonly Replacement[]>,
): boolean {
  const next = new Map(taken);
  for (const edit of edits) {
    const { path } = edit.place;
    const others = next.get(path) ?? [];
    const one = replacement(edit, sources.get(path));
    if (one === undefined || others.some((other) => collide(one, other))) return false;
    next.set(path, [...others, one]);
  }
  for (const [path, replacements] of next) taken.set(path, replacements);
  return edits.length > 0;
}

function isFixable({ fix: one, new: isNew }: Finding, unsafe: boolean): boolean {
  return isNew && one !== undefined && (unsafe || one.safety === 'safe');
}

function identity({ rule, kep, subject }: Pick<Finding, 'rule' | 'kep' | 'subject'>): string {
  return JSON.stringify([rule, kep, subject]);
}

async function changesOf(files: Files, texts: ReadonlyMap<string, string>): Promise<readonly FileChange[]> {
  const changes = await Promise.all(
    [...texts].map(async ([path, after]) => {
      const read = await files.read(path);
      const known = 'text' in read ? read : undefined;
      return { path, before: known?.text, after, hasMark: known?.hasMark === true };
    }),
  );
  return changes.filter(({ before, after }) => before !== after).sort((a, b) => compare(a.path, b.path));
}
