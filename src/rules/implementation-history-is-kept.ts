import type { Problem } from '../model/finding.js';
import type { Kep } from '../model/kep.js';
import { compareReleases, formatRelease, isUnknownRelease, parseRelease } from '../model/lifecycle.js';
import type { Release } from '../model/release.js';
import type { Rule } from '../model/rule.js';
import { quote } from '../text/words.js';
import { entriesOf, names, releasesIn, stagesBefore } from './facts/history.js';
import { type Chapter, chapterOf, isBlank, isHeld, textOf } from './facts/sections.js';

const SECTION = 'Implementation History';

/** Whoever reads a KEP years later finds here what happened when. */
export const implementationHistoryIsKept: Rule = {
  id: 'implementation-history-is-kept',
  summary: 'The implementation history has an entry for the current stage, and the releases of `kep.yaml`.',
  category: 'document',
  severity: 'warning',
  reads: ['metadata', 'readme', 'template'],

  *check(kep) {
    if (!isHeld(kep) || chapterOf(kep.repository.template.sections, SECTION) === undefined) return;
    const chapter = chapterOf(kep.readme.sections, SECTION);
    if (chapter === undefined) return;
    const { section } = chapter;
    if (isBlank(textOf(chapter))) {
      yield {
        subject: SECTION,
        message: `Missing entries in ${quote(section.value)}`,
        place: section.place,
        help: `Write a line per event with its date, newest last:\n${sample(kep)}`,
      };
    } else if (endsEarly(kep, chapter)) {
      yield {
        subject: 'stage',
        message: `Missing entry for \`${kep.stage}\` in ${quote(section.value)}, it ends with an earlier stage`,
        place: section.place,
        related: [{ message: 'the stage', place: kep.metadata.at('stage') }],
        help: sample(kep),
      };
    }
    yield* otherReleases(kep, chapter);
  },
};

function sample({ stage, latestMilestone: latest }: Kep): string {
  return `- YYYY-MM-DD: ${stage && latest ? `v${latest.major}.${latest.minor}: ${stage}` : 'what happened'}`;
}

/** Whether a history that tells of stages lacks the current one: neither its name nor a release from then on. */
function endsEarly(kep: Kep, { section, below }: Chapter): boolean {
  const { stage } = kep;
  if (stage === undefined) return false;
  const text = [section.text, ...below.flatMap((part) => [part.value, part.text])].join('\n');
  const since = milestoneOf(kep, stage) ?? kep.latestMilestone;
  if (since === undefined || isUnknownRelease(since)) return false;
  return (
    stagesBefore(stage).some((earlier) => names(text, earlier)) &&
    !names(text, stage) &&
    !releasesIn(text).some((release) => compareReleases(release, since) >= 0)
  );
}

/** Entries that give a stage another release than kep.yaml does, unless another entry gives it that one. */
function* otherReleases(kep: Kep, chapter: Chapter): Generator<Problem> {
  const { metadata, readme, repository } = kep;
  const entries = entriesOf(chapter, readme.path);
  for (const stage of repository.config.stages) {
    const own = entries.filter((entry) => entry.stage === stage);
    const planned = milestoneOf(kep, stage);
    const [first] = own;
    if (first === undefined || planned === undefined || isUnknownRelease(planned)) continue;
    if (own.some(({ release }) => isSameRelease(release, planned))) continue;
    const place = metadata.at('milestone', stage);
    const written = quote(formatRelease(planned));
    yield {
      subject: `milestone.${stage}`,
      message: `Unexpected ${quote(first.text)} for \`${stage}\`, \`milestone\` says ${written}`,
      place: first.place,
      related: [{ message: `\`milestone.${stage}\``, place }],
      mirror: {
        message: `Unexpected ${written} for \`${stage}\`, the implementation history says ${quote(first.text)}`,
        place,
      },
      help: 'Correct whichever of the two is wrong.',
    };
  }
}

/** A patch release is none of the schedule's. */
function isSameRelease(a: Release, b: Release): boolean {
  return a.major === b.major && a.minor === b.minor;
}

function milestoneOf({ metadata }: Kep, stage: string): Release | undefined {
  return parseRelease(metadata.raw('milestone', stage));
}
