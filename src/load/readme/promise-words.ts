/** The words that promises are made of, as tables. All in lower case; verbs with all their forms. */
import { formsOf, type Token } from '../../text/english/tokens.js';

/** What an answer can owe. */
export type Owed = 'test' | 'metric' | 'value' | 'text' | 'decision';

/** A table of words, written with blanks or line feeds between them. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

/** Forms of regular verbs, and irregular or doubling ones as they are. */
export function verbs(regular: string, ...asTheyAre: readonly string[]): ReadonlySet<string> {
  return new Set([...words(regular)].flatMap(formsOf).concat(asTheyAre.flatMap((list) => [...words(list)])));
}

/** Whether one of the words is in a table. */
export function has(tokens: readonly Token[], table: ReadonlySet<string>): boolean {
  return tokens.some(({ word }) => table.has(word));
}

/** Things that an answer owes, by what they are. */
export const NOUNS: Readonly<Record<Owed, ReadonlySet<string>>> = {
  test: words(
    `test tests testing e2e e2es testcase testcases coverage benchmark benchmarks benchmarking
    suite suites presubmit presubmits periodics testgrid testcase-coverage`,
  ),
  metric: words(
    `metric metrics counter counters gauge gauges histogram histograms instrumentation telemetry observability monitoring
    dashboard dashboards sli slis`,
  ),
  value: words(
    `slo slos threshold thresholds bound bounds results figures estimate estimates measurements measurement analysis overhead
    baseline numbers figure magnitude targets objective objectives data assessment investigation`,
  ),
  text: words(
    `section sections answer answers detail details documentation docs doc runbook playbook guidance question questions
    kep readme questionnaire`,
  ),
  decision: words('decision decisions approach criteria conclusion definition'),
};

/** What is owed among the words, the nearest to their end first. */
export function nounIn(words: readonly Token[]): Owed | undefined {
  for (let at = words.length - 1; at >= 0; at--) {
    const kind = kindOf(words[at] as Token);
    if (kind !== undefined) return kind;
  }
  return undefined;
}

/** What the word is of the things that can be owed; a part of a word with hyphens counts. */
export function kindOf({ word }: Token): Owed | undefined {
  if (!word.includes('-')) return KIND_OF.get(word);
  const parts = [word, ...word.split('-')].map((part) => KIND_OF.get(part));
  return KINDS.find((kind) => parts.includes(kind));
}

const KINDS: readonly Owed[] = ['test', 'metric', 'value', 'text', 'decision'];

/** Of a word that may be several things the first counts. */
const KIND_OF: ReadonlyMap<string, Owed> = new Map(
  KINDS.toReversed().flatMap((kind) => [...NOUNS[kind]].map((word) => [word, kind] as const)),
);

/** Work that is a test where the answer asks for tests or somebody performs it. */
export const TRIALS: ReadonlySet<string> = words(
  'validation verification validations experiment experiments simulation simulations investigation evaluation assessment profiling trial trials walkthrough',
);

/** Nouns that may be a metric's label or a part of the documentation when the author adds them. */
export const PARTS: ReadonlySet<string> = words('label labels reason instructions procedure steps guide');

/** To bring something into being that was not there. */
export const ADD = verbs(
  `add introduce implement create provide develop extend include expand improve enhance augment supplement deliver
  publish finish complete propose instrument increase address contribute prepare enable expose cover attempt plan start`,
  `write writes written writing build builds built building make makes made making have has having put`,
);
/** To find out by trying: with any object, the author's work. */
export const TRY = verbs(
  `test retest benchmark`,
  'load-test load-tested stress-test stress-tested scale-test e2e-test e2e-tested soak-test soak-tested',
);
/** To find out by trying, or what a component does with its input. */
export const CHECK = verbs(
  `verify validate measure exercise perform execute conduct check confirm evaluate assess demonstrate prove ensure profile
  simulate complete automate collect gather reproduce monitor observe quantify examine analyze analyse investigate
  carry walk repeat`,
  'do does done doing run runs running ran cover covers covered covering try tries tried trying undertaken rerun re-run',
);
/** To write down. */
export const WRITE = verbs(
  `document update publish attach populate detail elaborate clarify complete finalize finalise describe specify record revise outline report post share
  flesh refine enumerate answer address fill provide supply list note mention amend link`,
  'write writes written writing give gives given giving',
);
/** To come to a conclusion. */
export const DECIDE = verbs(
  `determine decide define revisit reconsider re-evaluate reevaluate investigate explore discuss settle resolve finalize
  finalise establish choose propose tune specify calibrate agree confirm research refine identify figure reassess derive work`,
  'set setting chosen seen',
);
/** To think about something: promises nothing unless a point is named. */
export const CONSIDER = verbs(
  'consider evaluate explore discuss think learn look',
  'know see understand knows sees',
);

/** A time to come that nobody names. */
export const LATER: ReadonlySet<string> = words('later future follow-up followup');

/** Participles after "to be", "yet to be", "not yet": what is still owed. */
export const OUTSTANDING: ReadonlySet<string> = words(
  `determined decided defined done added filled tested validated verified completed documented specified announced
  confirmed provided implemented measured evaluated benchmarked written updated discussed established finalized finalised
  performed executed conducted run automated investigated explored created introduced published populated resolved
  answered described addressed agreed settled set identified reviewed covered collected gathered quantified built
  developed finished planned scheduled started included made known available finalised final clear sure ready certain there complete merged know seen revisited considered assessed analyzed analysed
    improved optimized optimised fixed tuned refined expanded extended detailed elaborated clarified checked reported linked
    re-evaluated reevaluated figured worked supplied listed exercised carried proven attempted tried profiled simulated
    demonstrated instrumented named landed shipped proposed undertaken begun drafted written`,
);

/** Who speaks: the authors or the enhancement itself. */
export const AUTHORS: ReadonlySet<string> = words(
  'we i authors author maintainers team sig owners contributors developers implementers us our someone somebody',
);
export const PROPOSALS: ReadonlySet<string> = words(
  'kep proposal enhancement feature effort pr prs work change implementation',
);
/** What stands for a noun said before. */
export const PRONOUNS: ReadonlySet<string> = words(
  'this it these they those that them same which one ones such both all more some additional further here rest remainder',
);

/** Adverbs and the like between a modal and its verb, besides those that end in "ly". */
const ADVERBS = words(
  `also then soon later still at least first further all both each either just now instead once again always therefore thus minimum
  of course more most`,
);
/** Verbs that end as adverbs do. */
const LY_VERBS = words('apply supply rely reply comply multiply imply');

/** Whether a word may stand between a modal and its verb. */
export function isAdverb(word: string): boolean {
  return ADVERBS.has(word) || (word.endsWith('ly') && !LY_VERBS.has(word));
}

/** Verbs that lead to another one: "plan to add", "need to test"; what somebody is able to do is promised by nobody. */
export const LEADING: ReadonlySet<string> = words(
  `need needs plan plans planning planned intend intends intending aim aims aiming try trying want wants like going
  hope hopes expect expects work working look looking start starting begin beginning
  have has focus focusing proceed`,
);

export const NEGATIONS: ReadonlySet<string> = words('not no never neither nor without none cannot nothing');
/** What turns a promise into a possibility. */
export const OPTIONAL: ReadonlySet<string> = words('may might could optionally possibly perhaps maybe');

/** Nouns whose checks and updates are the system's. */
export const SYSTEM: ReadonlySet<string> = words(
  `pod pods object objects field fields request requests container containers node nodes volume volumes configuration
  config workload workloads claim claims resource resources kubelet apiserver kube-apiserver scheduler controller
  controllers api apis image images spec status condition conditions event events error errors service services
  endpoint endpoints cluster clusters user users operator operators client clients process processes file files
  cache token tokens secret secrets policy policies rule rules expression expressions gate gates flag flags job jobs
  device devices driver drivers plugin plugins kube-proxy runtime server servers allocation allocations webhook
  webhooks namespace namespaces annotation annotations deployment deployments statefulset replica replicas signature
  signatures credentials certificate certificates message messages input value values version versions entry entries`,
);

/** Words that alone say that something is to come. */
export const PLACEHOLDERS: ReadonlySet<string> = words('tbd tba todo wip fixme tbc undecided undetermined');
/** What a sentence consists of that names nothing but a point: `Deferred to beta`, `For GA.` */
export const BARE: ReadonlySet<string> = words(
  `for in at the required needed pending release stage phase graduation only by before with planned targeted deferred
  postponed left yes no until till to this is be will it section question after prior during - – ( ) . , : *`,
);

/** Every verb that a promise can have. */
export const VERBS: ReadonlySet<string> = new Set([
  ...ADD,
  ...TRY,
  ...CHECK,
  ...WRITE,
  ...DECIDE,
  ...CONSIDER,
]);
/** Of `ADD`, what a component does to a metric by itself: `the counter will be increased`. */
export const EXPOSE = verbs(
  'expose enable increase prepare address start',
  'make makes made making put have has having had',
);
/** Verbs after a test that promise nothing: `the tests will fail`. */
export const IDLE = verbs(
  'fail pass need require continue remain keep affect skip disable remove break depend help allow',
);

/** What is done to tests that are there: they owe as much as new ones. */
export const RESHAPE = verbs(
  'update modify adapt extend enhance schedule plan enable prioritize prioritise refactor rework port migrate',
  'take taken',
);
/** What a test or a metric will be at a point: it is not so now. */
export const READY: ReadonlySet<string> = words(
  'available part ready required needed in present there included necessary planned accompanied targeted scheduled expected',
);
/** How tests and metrics come into being by themselves. */
export const ARRIVE = verbs(
  'happen follow appear occur arrive exist land start',
  'come comes coming came take takes tell tells show shows reveal',
);
/** What a short imperative says below the name of a stage: `Beta: add e2e tests`. */
export const BIDDING: ReadonlySet<string> = words(
  'add write implement test document define determine decide measure benchmark verify validate create introduce update fill complete revisit answer elaborate finalize finalise',
);
/** What tests bring forth. */
export const OUTCOMES: ReadonlySet<string> = words(
  'results result findings numbers measurements outcome outcomes',
);
/** To make good what is known to be lacking: a promise where a point is named. */
export const MEND = verbs(
  'fix address resolve improve optimize optimise mitigate tackle tune reduce handle solve minimize minimise sort',
);
/** What a test's name describes when the sentence is not about the test: `the test framework will inspect`. */
export const ABOUT_TESTS: ReadonlySet<string> = words(
  'plan plans framework frameworks strategy infrastructure environment cluster clusters driver drivers image images tool tools itself',
);
