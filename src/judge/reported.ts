/** What a report keeps of a KEP: not the KEP, whose README would stay in memory with it. */
import { stateOf } from '../kubernetes/state.js';
import type { Kep } from '../model/kep.js';
import { type Answer, metricsIn } from '../model/readme.js';
import type { ReportedAnswer, ReportedKep } from '../model/report.js';
import { lazy } from '../text/once.js';

/** `findings`: the report is asked for nothing that a README says. */
export type Shows = 'answers' | 'findings';

const ANSWERS = {
  problems: true,
  questionnaire: true,
  answers: true,
  gates: true,
  components: true,
  disablement: true,
} as const;

/** What reporters may know of `kep`. Of one that shows findings alone they get an error for answers, not an empty questionnaire. */
export function reportedKep(kep: Kep, shows: Shows): ReportedKep {
  const { directory, number, title, approver, status, stage, latestMilestone, held, prrRequired } = kep;
  const { path, exists, data } = kep.metadata;
  const known = {
    ...{ directory, number, title, approver, status, stage, latestMilestone, held, prrRequired },
    // A copy: the places of the data would hold the whole file, and what it was parsed into, for as long as the report lives.
    metadata: { path, exists, data: copied(data) },
  };
  if (shows === 'answers') return { ...known, readme: answersOf(kep), kubernetes: stateOf(kep) };
  return reportedOf({ ...known, readme: { path: kep.readme.path, exists: kep.readme.exists } }, shows);
}

/** A reported KEP as plain data: without answers where findings alone are shown. */
export type PlainKep =
  | ReportedKep
  | (Omit<ReportedKep, 'readme' | 'kubernetes'> & {
      readonly readme: Pick<ReportedKep['readme'], 'path' | 'exists'>;
    });

export function plainKep(kep: ReportedKep, shows: Shows): PlainKep {
  if (shows === 'answers') return kep;
  const { directory, number, title, approver, status, stage, latestMilestone, held, prrRequired } = kep;
  const { path, exists } = kep.readme;
  return {
    ...{ directory, number, title, approver, status, stage, latestMilestone, held, prrRequired },
    metadata: kep.metadata,
    readme: { path, exists },
  };
}

/** The KEP that `plainKep` told of. */
export function reportedOf(plain: PlainKep, shows: Shows): ReportedKep {
  if (shows === 'answers') return plain as ReportedKep;
  const refused = () => refuse(plain);
  const known = { ...plain, readme: lazy(plain.readme, ANSWERS, refused) };
  return lazy(known, { kubernetes: true }, refused);
}

/** Plain data of plain data that makes its values when they are asked for. */
function copied<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copied) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, copied(one)])) as T;
}

function answersOf({ readme }: Kep): ReportedKep['readme'] {
  const { path, exists, problems, questionnaire, gates, components, disablement } = readme;
  const answers = new Map([...readme.answers].map(([id, answer]) => [id, reportedAnswer(answer)]));
  return { path, exists, problems, questionnaire, answers, gates, components, disablement };
}

function reportedAnswer(answer: Answer): ReportedAnswer {
  const { question, state, place } = answer;
  return { question, state, place, metrics: metricsIn(answer) };
}

function refuse({ directory }: Pick<ReportedKep, 'directory'>): never {
  throw new Error(`the answers of ${directory} were not read: the report was asked for findings alone`);
}
