/** What a report keeps of a KEP: not the KEP, whose README would stay in memory with it. */
import { stateOf } from '../kubernetes/state.js';
import type { Kep } from '../model/kep.js';
import { type Answer, metricsIn } from '../model/readme.js';
import type { ReportedAnswer, ReportedKep } from '../model/report.js';
import { apart } from '../text/apart.js';

/** `findings`: the report is asked for nothing that a README says. */
export type Shows = 'answers' | 'findings';

/** What reporters may know of `kep`. Of one that shows findings alone they get an error for answers, not an empty questionnaire. */
export function reportedKep(kep: Kep, shows: Shows): ReportedKep {
  const { directory, readme, metadata } = kep;
  const copied = copier();
  const known = { directory, ...copied(factsOf(kep)) };
  if (shows === 'findings')
    return reportedOf({ ...known, metadata: fileOf(metadata), readme: fileOf(readme) }, shows);
  return {
    ...known,
    metadata: { ...fileOf(metadata), data: copied(metadata.data) },
    readme: answersOf(kep, copied),
    kubernetes: copied(stateOf(kep)),
  };
}

type File = Pick<ReportedKep['readme'], 'path' | 'exists'>;

/** A reported KEP as plain data: without answers where findings alone are shown. */
export type PlainKep = ReportedKep | KepOfFindings;

type KepOfFindings = Omit<ReportedKep, 'metadata' | 'readme' | 'kubernetes'> & {
  readonly metadata: File;
  readonly readme: File;
};

export function plainKep(kep: ReportedKep, shows: Shows): PlainKep {
  if (shows === 'answers') return kep;
  const { directory, metadata, readme } = kep;
  return { directory, ...factsOf(kep), metadata: fileOf(metadata), readme: fileOf(readme) };
}

/** The KEP that `plainKep` told of. */
export function reportedOf(plain: PlainKep, shows: Shows): ReportedKep {
  return shows === 'answers' ? (plain as ReportedKep) : new WithoutAnswers(plain);
}

function factsOf(kep: Pick<ReportedKep, keyof Facts>): Facts {
  const { number, title, approver, status, stage, latestMilestone, held, prrRequired } = kep;
  return { number, title, approver, status, stage, latestMilestone, held, prrRequired };
}

type Facts = Omit<KepOfFindings, 'directory' | 'metadata' | 'readme'>;

function fileOf({ path, exists }: File): File {
  return { path, exists };
}

/** A KEP whose answers nobody is to show. Classes, since of thousands of objects with getters of their own each would take kilobytes. */
class WithoutAnswers implements ReportedKep {
  readonly directory: string;
  readonly number: ReportedKep['number'];
  readonly title: ReportedKep['title'];
  readonly approver: ReportedKep['approver'];
  readonly status: ReportedKep['status'];
  readonly stage: ReportedKep['stage'];
  readonly latestMilestone: ReportedKep['latestMilestone'];
  readonly held: boolean;
  readonly prrRequired: boolean;
  readonly metadata: ReportedKep['metadata'];
  readonly readme: ReportedKep['readme'];

  constructor(plain: KepOfFindings) {
    this.directory = plain.directory;
    this.number = plain.number;
    this.title = plain.title;
    this.approver = plain.approver;
    this.status = plain.status;
    this.stage = plain.stage;
    this.latestMilestone = plain.latestMilestone;
    this.held = plain.held;
    this.prrRequired = plain.prrRequired;
    this.metadata = new WithoutData(plain.metadata, plain.directory);
    this.readme = new WithoutQuestionnaire(plain.readme, plain.directory);
  }

  get kubernetes(): never {
    return refuse(this.directory);
  }
}

/** A file of which no more is told than where it is. */
class Unshown {
  readonly path: string;
  readonly exists: boolean;

  constructor(
    { path, exists }: File,
    protected readonly directory: string,
  ) {
    this.path = path;
    this.exists = exists;
  }
}

class WithoutData extends Unshown {
  get data(): never {
    return refuse(this.directory);
  }
}

class WithoutQuestionnaire extends Unshown {
  get problems(): never {
    return refuse(this.directory);
  }

  get questionnaire(): never {
    return refuse(this.directory);
  }

  get answers(): never {
    return refuse(this.directory);
  }

  get gates(): never {
    return refuse(this.directory);
  }

  get components(): never {
    return refuse(this.directory);
  }

  get disablement(): never {
    return refuse(this.directory);
  }
}

/**
 * Makes copies of data that hold nothing of the files that it was read from: plain data of data that makes its values when they are
 * asked for, each text once.
 */
function copier(): Copier {
  const own = new Map<string, string>();
  const textOf = (text: string): string => {
    const known = own.get(text);
    if (known !== undefined) return known;
    const copy = apart(text);
    own.set(copy, copy);
    return copy;
  };
  return function copied<T>(value: T): T {
    if (typeof value === 'string') return textOf(value) as T;
    if (Array.isArray(value)) return value.map(copied) as T;
    if (typeof value !== 'object' || value === null) return value;
    const copy: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      // A file may have any key; what is stored under this one is no key of the copy.
      if (key !== '__proto__') copy[key] = copied((value as typeof copy)[key]);
    }
    return copy as T;
  };
}

function answersOf({ readme }: Kep, copied: Copier): ReportedKep['readme'] {
  const { path, exists, problems, questionnaire, gates, components, disablement } = readme;
  const answers = new Map([...readme.answers].map(([id, answer]) => [id, reportedAnswer(answer, copied)]));
  return {
    ...{ path, exists, answers },
    ...copied({ problems, questionnaire, gates, components, disablement }),
  };
}

function reportedAnswer(answer: Answer, copied: Copier): ReportedAnswer {
  const { question, state, place } = answer;
  return { question, state, ...copied({ place, metrics: metricsIn(answer) }) };
}

type Copier = <T>(value: T) => T;

function refuse(directory: string): never {
  throw new Error(`the answers of ${directory} were not read: the report was asked for findings alone`);
}
