/** What the implementation history says happened in which release. */

import { parseRelease, STAGES, track } from '../../model/lifecycle.js';
import type { Place } from '../../model/place.js';
import type { Release } from '../../model/release.js';
import { type Chapter, placeIn } from './sections.js';

/** An entry that says of a stage in which release it was reached, and nothing besides. */
export interface Entry {
  readonly stage: string;
  /** As it is written. */
  readonly text: string;
  readonly release: Release;
  readonly place: Place;
}

/** How people call the stages; also within a version of an API: `v1beta1`. */
const SPOKEN: Readonly<Record<string, RegExp>> = {
  alpha: /alpha/i,
  beta: /beta/i,
  stable: /\bGA(?![a-z])|stable|general(?:ly)? availab|\bv1\b(?!\.\d)/i,
  deprecated: /deprecat/i,
  disabled: /disabl/i,
  removed: /remov/i,
};

const RELEASE = /(?<![\w.])v?\d{1,2}\.\d{1,3}(?:\.\d{1,3})?(?![\w]|\.\d)/g;

/** Words around stage and release that add nothing: an entry with others may be about a part, a plan or a try. */
const FILLERS =
  /\b(?:k8s|kubernetes|release[ds]?|feature|the|this|kep|enhancement|version|of|in|is|was|as|at|for|to|with|on|into|and|level|status|stage|graduat(?:e[ds]?|ion)|promot(?:e[ds]?|ion)|mov(?:e[ds]?)|launch(?:e[ds])?|shipp(?:ed|ing)|available|reached|becomes?|became)\b/gi;

/** Whether some text speaks of a stage. */
export function names(text: string, stage: string): boolean {
  return SPOKEN[stage]?.test(text) ?? false;
}

/** Every release that a text names, links left out. */
export function releasesIn(text: string): readonly Release[] {
  return [...withoutLinks(text).matchAll(RELEASE)].flatMap(([release]) => parseRelease(release) ?? []);
}

/** The entries of a history that say when a stage was reached, each in a line of its own. */
export function entriesOf({ section, below }: Chapter, path: string): readonly Entry[] {
  return [section, ...below].flatMap((part) =>
    part.text.split('\n').flatMap((line, index) => {
      const entry = entryOf(line);
      return entry === undefined ? [] : [{ ...entry, place: placeIn(part, line, index, path) }];
    }),
  );
}

function entryOf(line: string): Omit<Entry, 'place'> | undefined {
  const text = withoutLinks(line.slice(0, 300));
  const written = [...new Set([...text.matchAll(RELEASE)].map(([release]) => release))];
  const [release] = written;
  const stages = STAGES.filter((one) => names(text, one));
  const [stage] = stages;
  if (release === undefined || stage === undefined || written.length > 1 || stages.length > 1)
    return undefined;
  const rest = text
    .replace(RELEASE, ' ')
    .replace(/\b\d{4}-\d{2}(?:-\d{2})?\b/g, ' ')
    .replace(/\b(?:alpha|beta|ga|stable|deprecated|disabled|removed|general availability)\b/gi, ' ')
    .replace(FILLERS, ' ');
  const parsed = parseRelease(release);
  return parsed === undefined || /[\p{L}\p{N}]/u.test(rest)
    ? undefined
    : { stage, text: release, release: parsed };
}

function withoutLinks(text: string): string {
  return text.replace(/\]\([^()\s]*\)/g, ']').replace(/https?:\/\/[^\s)]*/g, '');
}

/** The stages that come before `stage` in its life. */
export function stagesBefore(stage: string): readonly string[] {
  const stages = track(stage);
  return stages.slice(0, Math.max(0, stages.indexOf(stage)));
}
