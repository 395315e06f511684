import { expect, test } from 'vitest';
import { framed, linesOf, read, said } from '../../support/promises.js';

/** No question asks for tests here, so that what is owed is what the sentence names. */
function phrases(frame: string, lines: string): Readonly<Record<string, string>> {
  return { failures: framed(frame, lines) };
}

test.each<[string, string]>([
  [
    'the names of the stages',
    `
    test alpha | in alpha
    test alpha | by alpha1
    test alpha | by alpha2
    test alpha | by alpha3
    test alpha | pre-alpha
    test beta | post-alpha
    test beta | in beta
    test beta | in Beta1
    test beta | in beta2
    test beta | in beta3
    test beta | pre-beta
    test stable | post-beta
    test stable | for GA
    test stable | for G.A.
    test stable | before GA'ing
    test stable | before GAing
    test stable | pre-GA
    test stable | pre-stable
    test later | post-GA
    test later | post-stable
    test stable | before general availability
    test stable | before it is generally available
    test | in a general way
    test | that are generally useful for availability zones
    test | that show the availability
    test | before the availability drops
    test | before it is generally useful
    test | before it is available
    `,
  ],
  [
    'words that lead to a stage from afar',
    `
    test beta | before the feature is beta
    test beta | before the code of the feature that we have is beta
    test beta | prior to the feature being beta
    test beta | ahead of the feature being beta
    test beta | until the feature is beta
    test beta | till the feature is beta
    test beta | when the feature is beta
    test beta | once the feature is beta
    test beta | after the feature becomes the beta
    test beta | upon its becoming beta
    test beta | during the weeks of the beta
    test beta | reaching beta
    test beta | when they reach beta
    test beta | as it reaches beta
    test beta | as it enters beta
    test beta | on entering beta
    test beta | as the feature hits beta
    test beta | pre beta
    test | that call it beta
    test | before the merge; the gate is called beta
    `,
  ],
  [
    'prepositions close to a stage',
    `
    test beta | by beta
    test beta | for the beta
    test beta | in our very first beta
    test beta | at beta
    test beta | with beta
    test beta | within the beta
    test beta | toward beta
    test beta | towards beta
    test beta | targeting beta
    test beta | as we target beta
    test beta | whose work targets beta
    test beta | targeted beta
    test beta | going into beta
    test beta | from beta on
    test beta | from beta onward
    test beta | from beta onwards
    test beta | no later than beta
    test beta | not later than beta
    test | in clusters where the gate is beta
    test | with data from beta
    test | rather than beta
    test | for those that have the gate now in beta
    test | of what is in beta
    test | of what was in beta
    test | while they are in beta
    test | of gates that were in beta
    test | of gates still in beta
    test | of gates currently in beta
    test | of what remains in beta
    test | of what stays in beta
    test | of gates already in beta
    test | of what has been in beta
    test | despite it being in beta
    `,
  ],
  [
    'where the feature moves to',
    `
    test beta | as the feature is promoted to beta
    test beta | as we graduate this feature with its gate to beta
    test beta | as part of moving to the public beta
    test beta | as it moves to beta
    test beta | on the transition to beta
    test beta | as we advance to beta
    test beta | as we bump the gate to beta
    test beta | as it progresses to beta
    test beta | as we switch to beta
    test beta | on promotion to beta
    test beta | on graduation to beta
    test beta | as a goal to beta
    test beta | as we go to beta
    test beta | as it goes to beta
    test beta | while going to beta
    test beta | as we get to beta
    test beta | as it gets to beta
    test beta | up to beta
    test beta | once it has been promoted to beta
    test | of the gate that was promoted to beta
    test | of gates that were moved to beta
    test | of a gate that has been moved to beta
    test | that move a pod to another node running beta
    test | similar to beta
    `,
  ],
  [
    'what a stage consists of',
    `
    test beta | as part of beta
    test beta | as requirement of beta
    test beta | as requirements of beta
    test beta | as criteria of the beta
    test beta | as criterion of beta
    test beta | as goal of the public beta
    test beta | as goals of beta
    test beta | on the start of beta
    test beta | on the end of beta
    test beta | on time of beta
    test beta | on condition of beta
    test beta | as the scope of beta
    test | of the node of beta
    test | that start something called beta
    test | as part of what the kubelet calls beta
    `,
  ],
  [
    'steps that are named by their stage',
    `
    test beta | as a beta requirement
    test beta | as beta requirements
    test beta | as beta criteria
    test beta | as a beta criterion
    test beta | as a beta blocker
    test beta | as beta blockers
    test beta | on beta graduation
    test beta | on beta promotion
    test beta | as a beta goal
    test beta | as beta goals
    test beta | as a beta milestone
    test beta | as a beta deliverable
    test beta | as beta deliverables
    test beta | on beta release
    test beta | on beta exit
    test beta | on the beta stage
    test beta | on the beta phase
    test beta | as the beta implementation
    test beta | as a beta PR
    test beta | as beta PRs
    test beta | on the beta cycle
    test beta | on the beta timeframe
    test | as a beta thing
    `,
  ],
  [
    'what is only described by its stage',
    'API APIs feature features gate gates field fields level levels state behavior behaviors behaviour behaviours functionality code cluster clusters user users test tests metric metrics support mode modes type types group groups resource resources annotation annotations label labels quality component components flag flags suite suites job jobs channel channels client clients server servers'
      .split(' ')
      .map((word) => `test | for the beta ${word}`)
      .join('\n'),
  ],
  [
    'the later of a pair',
    `
    test stable | in beta/GA
    test beta | in alpha or beta
    test beta | from alpha to beta
    test beta | in alpha -> beta
    test beta | in alpha → beta
    test stable | in alpha - GA
    test beta | in beta - or later
    `,
  ],
  [
    'what comes after a stage',
    `
    test beta | after alpha
    test stable | after beta
    test stable | after the public beta
    test later | after GA
    test stable | post beta
    test stable | beyond beta
    test stable | past beta
    test beta | before we leave alpha
    test beta | once it leaves alpha
    test beta | when leaving alpha
    test stable | following the beta
    test stable | for GA, not beta
    test | if not beta
    test | for what is not beta
    `,
  ],
  [
    'stable as a stage and as a word',
    `
    test stable | for the stable release
    test stable | for stable graduation
    test stable | for the stable stage
    test stable | for the stable milestone
    test stable | for stable promotion
    test stable | for stable
    test stable | to move to stable, as all do
    test stable | before stable and not later
    test stable | by stable or so
    test stable | at stable but not before
    test stable | in stable as we know it
    test stable | until stable is near
    test stable | as we go into stable if all goes well
    test stable | before the stable in v2
    test stable | for stable by us
    test stable | for stable the latest
    test stable | for stable we hope
    test stable | once the API is stable
    test stable | once the API becomes stable
    test stable | when it goes stable
    test stable | when it reaches stable
    test stable | upon becoming stable
    test stable | before going stable
    test | in stable clusters
    test | for the stable sorting
    test | that the API is stable
    test | of a stable, long-lived server
    `,
  ],
  [
    'releases',
    `
    test v1.36 | in 1.36
    test v1.36 | for v1.36
    test v1.9 | by 1.9
    test v1.36 | before 1.36
    test v1.36 | until 1.36
    test v1.36 | till 1.36
    test v1.36 | after 1.36
    test v1.36 | at 1.36
    test v1.36 | during 1.36
    test v1.36 | with 1.36
    test v1.36 | targeting 1.36
    test v1.36 | with the target 1.36
    test v1.36 | in Kubernetes 1.36
    test v1.36 | in k8s 1.36
    test v1.36 | in release 1.36
    test v1.36 | in the 1.36 cycle
    test v1.36 | as part of 1.36
    test v1.36 | in v1.36.x
    test v1.36 | in v1.36.2
    test | that upgrade from 1.35 on
    test | that upgrade 1.35 to 1.36
    test | that lead from v1.35 to v1.36
    test | for 1.35 > 1.36
    test | for v1.35 → v1.36
    test | for 1.35-1.36
    test | between 1.35 and 1.36
    test | that take etcd 1.36
    test | for etcd v1.36
    test | that finish in 1.5 seconds
    test | that finish in 2.5
    test | for v1.xy
    `,
  ],
])('%s', (_, lines) => {
  const table = phrases('Unit tests will be added ….', lines);
  expect(read(table)).toEqual(linesOf(table));
});

test('where a stage stands that a sentence is about', () => {
  const table = {
    failures: `
      test beta | Beta: unit tests will be added.
      test beta | The beta will have unit tests.
      test v1.36 | v1.36: unit tests will be added.
      test | 1.36: unit tests will be added.
      test beta | In beta unit tests will be added.
      test beta | For alpha nothing is known, in beta unit tests will be added.
      test stable | In alpha and beta, unit tests will be added before GA.
      test beta | In beta, unit tests will be added for others.
      test beta | Once it is promoted to beta, unit tests will be added.
      test beta | When the feature is moved to beta, unit tests will be added.
      test beta | Before it is promoted to beta, unit tests will be added.
      test beta | Until it is promoted to beta, unit tests will be added.
      test beta | After the gate has been set to go to beta, unit tests will be added.
      test | This was shown in alpha, unit tests will be added.
      test | These were shown in alpha and unit tests will be added.
      test | It has shown this in alpha, unit tests will be added.
      test | We have had this in alpha, unit tests will be added.
      test | We had this in alpha, unit tests will be added.
      test | All of these are needed in alpha, unit tests will be added.
      test | It is needed in alpha, unit tests will be added.
      test | This covers what we do in alpha, unit tests will be added.
      test | Fakes cover what we do in alpha, unit tests will be added.
      test beta | We have this in mind for the beta: unit tests will be added.
      test | The API is in alpha; unit tests will be added.
      test | The API changes in beta; unit tests will be added.
      test | Unit tests will be added; the API moves to beta.
      test | Before graduation the API changes; unit tests will be added.
    `,
  };
  expect(read(table)).toEqual(linesOf(table));
});

test('a step of no stage is the last one', () => {
  const table = phrases(
    'Unit tests will be added ….',
    `
    test stable | before graduation
    test stable | prior to graduation
    test stable | ahead of graduation
    test stable | as part of graduation
    test stable | during the promotion
    test stable | upon promotion
    test stable | by graduation
    test stable | until graduation
    test stable | with graduation
    test stable | for the graduation
    test beta | in beta, before promotion
    test | for the graduation criteria
    test | for the promotion of leaders
    test | as a graduation criterion
    test | for the graduation requirements
    test | before the promotion requirement
    test | before this promotion
    test | before what we call in our docs a promotion
    test | that show promotion
    `,
  );
  expect(read(table)).toEqual(linesOf(table));
});

test('a time to come without a stage', () => {
  const table = phrases(
    'Unit tests will be needed ….',
    `
    test | soon
    test | later
    test | once we have feedback
    test | after the first results
    test | pending more data
    test | based on our experience
    test | upon the first numbers
    test | after tests
    test | after testing by hand
    test | after the manual test
    test | once there are benchmarks
    test stable | before graduation
    test stable | prior to promotion
    test | during implementation
    test | after graduating
    test | until graduating
    test | upon promoting it
    test | once graduated
    test | once it is promoted
    test | of the implementation
    test | while implementing it
    sooner or later
    ; later the kubelet restarts
    , but the kubelet restarts later
    test | , and later the node, too
    for feedback
    once more
    for the implementation
    for promoting it
    `,
  );
  expect(read(table)).toEqual(linesOf(table));
});

test('a heading or a sentence nearby says when', () => {
  expect([
    said('failures', 'Unit tests will be added. These are required for beta.'),
    said('failures', 'Unit tests will be added. The API will be required for beta.'),
    said('failures', 'Before beta:', 'Unit tests will be added.'),
  ]).toEqual(['test beta', 'test', 'test beta']);
});
