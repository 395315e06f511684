import { expect, test } from 'vitest';
import { linesOf, read } from '../../support/promises.js';

/** The same sentence with each word of a table in place of its `…`. */
test.each<[string, string, string, string]>([
  [
    'failures',
    'We will … tests.',
    'test',
    `add introduce implement create provide develop extend include expand improve enhance augment supplement deliver publish finish
    complete propose increase address contribute prepare enable expose cover attempt plan start write build make have put`,
  ],
  [
    'failures',
    'Tests will be ….',
    'test',
    `added introduced implemented created provided developed extended included expanded improved enhanced augmented supplemented
    delivered published finished completed proposed increased addressed contributed prepared enabled exposed attempted planned started
    written built made put`,
  ],
  [
    'failures',
    'We will … a metric.',
    'metric',
    `add introduce implement create provide develop extend include expand improve enhance augment supplement deliver publish finish
    complete propose increase address contribute prepare expose cover attempt plan start write build make have put`,
  ],
  [
    'upgrade',
    'We will … the path.',
    'test',
    `verify validate measure exercise perform execute conduct confirm evaluate assess demonstrate prove ensure profile simulate complete
    automate reproduce quantify examine analyze analyse investigate carry walk run cover try rerun re-run`,
  ],
  ['upgrade', 'We will … the path.', '', 'monitor observe collect gather keep'],
  [
    'upgrade',
    'The path will be ….',
    'test',
    `verified validated measured exercised performed executed conducted checked confirmed evaluated assessed demonstrated proved ensured
    profiled simulated completed automated reproduced quantified examined analyzed analysed investigated carried walked done run covered
    tried undertaken rerun re-run`,
  ],
  ['upgrade', 'The path will be ….', '', 'monitored observed collected gathered kept'],
  [
    'failures',
    'We will … this section in beta.',
    'text beta',
    `document update publish attach populate detail elaborate clarify complete finalize finalise describe specify record revise outline
    report post share flesh refine answer fill provide supply list note mention amend link write give`,
  ],
  [
    'failures',
    'This section will be … in beta.',
    'text beta',
    `documented updated published attached populated detailed elaborated clarified completed finalized finalised described specified
    recorded revised outlined reported posted shared fleshed refined answered addressed filled provided supplied listed noted mentioned
    amended linked written given`,
  ],
  [
    'failures',
    'We will … this in beta.',
    'decision beta',
    `determine decide define revisit reconsider re-evaluate reevaluate explore discuss settle resolve establish choose tune calibrate
    agree research identify figure reassess derive consider think learn look know see understand`,
  ],
  [
    'failures',
    'This will be … in beta.',
    'decision beta',
    `determined decided defined revisited reconsidered re-evaluated reevaluated explored discussed settled resolved established chosen
    tuned calibrated agreed researched identified figured reassessed derived set seen`,
  ],
  [
    'failures',
    'The tests are not yet ….',
    'test',
    `determined decided defined done added filled tested validated verified completed documented specified announced confirmed provided
    implemented measured evaluated benchmarked written updated discussed established finalized finalised performed executed conducted run
    automated investigated explored created introduced published populated resolved answered described addressed agreed settled set
    identified reviewed covered collected gathered quantified built developed finished planned scheduled started included made known
    available final clear sure ready certain there complete merged seen revisited considered assessed analyzed analysed improved optimized
    optimised fixed tuned refined expanded extended detailed elaborated clarified checked reported linked re-evaluated reevaluated figured
    worked supplied listed exercised carried proven attempted tried profiled simulated demonstrated instrumented named landed shipped
    proposed undertaken begun drafted`,
  ],
  ['failures', 'The tests are not yet ….', '', 'slow broken old'],
  [
    'upgrade',
    'Manual … is planned.',
    'test',
    `validation verification validations experiment experiments simulation simulations investigation evaluation assessment profiling trial
    trials walkthrough`,
  ],
  ['missing', 'We will add a … for it.', 'metric', 'label labels reason instructions procedure steps guide'],
  [
    'upgrade',
    'The … will run it.',
    'test',
    'author authors maintainers team sig owners contributors developers implementers',
  ],
  ['upgrade', 'The … will run it.', '', 'node host admin'],
  [
    'failures',
    'The … will add tests.',
    'test',
    'kep proposal enhancement feature effort pr prs work change implementation',
  ],
  [
    'upgrade',
    '… will be added.',
    'test',
    `this it these they those that them same which one ones such both all more some additional further here rest remainder`,
  ],
  ['failures', 'Tests will … be added.', '', 'not no never neither nor without none nothing'],
  ['failures', 'The tests will … it.', '', 'expose enable increase prepare address start make put have'],
  [
    'upgrade',
    'The tests will … it.',
    '',
    'fail pass need require continue remain keep affect skip disable remove break depend help allow',
  ],
  [
    'failures',
    'The tests will be ….',
    'test',
    'updated modified adapted extended enhanced scheduled planned enabled prioritized prioritised taken',
  ],
  [
    'failures',
    'The tests will be … in beta.',
    'test beta',
    `available part ready required needed present there included necessary planned targeted scheduled expected`,
  ],
  [
    'failures',
    'The tests will … in beta.',
    'test beta',
    'happen follow appear occur arrive exist land start come take tell show reveal',
  ],
  [
    'failures',
    'A metric will … in beta.',
    'metric beta',
    'happen follow appear occur arrive exist land start come take tell show reveal',
  ],
  [
    'failures',
    'Beta: … tests.',
    'test beta',
    'add write implement test document define determine decide measure benchmark verify validate create introduce update',
  ],
  ['failures', 'Beta: … the list.', 'text beta', 'fill complete revisit answer elaborate finalize finalise'],
  [
    'failures',
    'We will … it in beta.',
    'decision beta',
    'fix address resolve optimize optimise mitigate tackle tune reduce handle solve minimize minimise sort',
  ],
  [
    'upgrade',
    'The test … will inspect it.',
    '',
    `plan plans framework frameworks strategy infrastructure environment cluster clusters driver drivers image images tool tools itself`,
  ],
  [
    'upgrade',
    'The … will be validated.',
    '',
    `pod pods object objects field fields request requests container containers node nodes volume volumes configuration config workload
    workloads claim claims resource resources kubelet apiserver kube-apiserver scheduler controller controllers api apis image images spec
    status condition conditions event events error errors service services endpoint endpoints cluster clusters user users operator
    operators client clients process processes file files cache token tokens secret secrets policy policies rule rules expression
    expressions gate gates flag flags job jobs device devices driver drivers plugin plugins kube-proxy runtime server servers allocation
    allocations webhook webhooks namespace namespaces annotation annotations deployment deployments statefulset replica replicas signature
    signatures credentials certificate certificates message messages input value values version versions entry entries`,
  ],
  ['upgrade', 'The … will be validated.', 'test', 'path rollback downgrade'],
  [
    'failures',
    'The … will be there in beta.',
    'test beta',
    `test tests testing e2e e2es testcase testcases coverage benchmark benchmarks benchmarking suite suites presubmit presubmits periodics
    testgrid testcase-coverage load-tests`,
  ],
  [
    'failures',
    'The … will be there in beta.',
    'metric beta',
    `metric metrics counter counters gauge gauges histogram histograms instrumentation telemetry observability monitoring dashboard
    dashboards sli slis`,
  ],
  [
    'failures',
    'The … will be there in beta.',
    'value beta',
    `slo slos threshold thresholds bound bounds results figures estimate estimates measurements measurement analysis overhead baseline
    numbers figure magnitude targets objective objectives data assessment investigation`,
  ],
  [
    'failures',
    'The … will be there in beta.',
    'text beta',
    `section sections answer answers detail details documentation docs doc runbook playbook guidance question questions kep readme
    questionnaire`,
  ],
  [
    'failures',
    'The … will be there in beta.',
    'decision beta',
    'decision decisions approach criteria conclusion definition',
  ],
  ['failures', 'The … will be there in beta.', '', 'path host code'],
])('%s: %s is %s', (question, frame, expected, words) => {
  const table = {
    [question]: words
      .split(/\s+/)
      .map((word) => `${expected}${expected && ' | '}${frame.replace('…', word)}`)
      .join('\n'),
  };
  expect(read(table)).toEqual(linesOf(table));
});
