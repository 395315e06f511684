import { describe, expect, test } from 'vitest';
import { component } from '../../../src/model/components.js';
import type { Readme } from '../../../src/model/readme.js';
import { read } from '../../support/readme.js';

/** A README with one answered question. */
function readmeWith(heading: string, answer: string): Readme {
  return read(`## Production Readiness Review Questionnaire\n\n###### ${heading}\n\n${answer}\n`);
}

describe('whether a feature can be disabled, in many words', () => {
  const HEADING =
    'Can the feature be disabled once it has been enabled (i.e. can we roll back the enablement)?';

  test.each([
    ['yes', 'Yes.'],
    ['yes', '**Yes**, by turning the gate off.'],
    ['yes', 'Yep, see below.'],
    ['yes', 'Yes'],
    ['yes', 'It can.'],
    ['yes', 'It can be turned off at any time.'],
    ['yes', 'The gate can be switched off.'],
    ['yes', 'The feature can be disabled by setting the gate to false.'],
    ['yes', 'This can be rolled back by disabling the gate.'],
    ['yes', 'Sure. Set the gate to false.'],
    ['yes', 'Of course, with the feature gate.'],
    ['yes', 'Correct, it can be disabled.'],
    ['yes', 'Absolutely.'],
    ['yes', 'Disabling the gate stops the controller.'],
    ['yes', 'Turning off the feature gate is safe.'],
    ['yes', 'Rolling back is possible: set the gate to false.'],
    ['yes', 'Possible, by disabling the gate.'],
    ['yes', '`true`'],
    ['yes', 'The feature may be disabled again with the gate.'],
    ['yes', 'Users can disable the feature by the gate.'],
    ['yes', 'Operators are able to disable it with the gate.'],
    ['yes', '> Yes, it can.'],
    ['yes', '✅ Yes'],
    ['yes', '[x] Yes\n[ ] No'],
    ['yes', '- [x] Yes\n- [ ] No'],
    ['yes', 'Y'],
    ['yes', 'YES, the gate can be disabled.'],
    ['yes', 'In alpha and beta, yes.'],
    ['yes', 'Yes, in beta. When GA, the gate is locked.'],
    ['yes', 'Yes: by the gate.'],
    ['yes', '- Yes: by the gate.'],
    ['yes', '* **Yes**: by the gate.\n* The data stays.'],
    ['yes', '- **Yes:** by the gate.'],
    ['yes', '- `Yes`: by the gate.'],
    ['yes', '- [x] Yes: by the gate.'],
    ['yes', '1. Yes: by the gate.'],
    ['yes', '+ True: by the gate.'],
    ['yes', '- Yes:\n  - by the gate'],
    ['no', 'No.'],
    ['no', 'No, once enabled it stays.'],
    ['no', '**No**'],
    ['no', '* No, because the field stays.'],
    ['no', '- **No:** the field stays.'],
    ['no', '1) `No`: the field stays.'],
    ['no', '* [x] No: the field stays.'],
    ['no', '- Never: the field stays.'],
    ['?', '- Yes: the API server.\n- No: the kubelet.'],
    ['?', '- No changes are needed: Pods go on.'],
    ['no', 'Once enabled, the feature cannot be disabled.'],
    ['no', 'It is not possible to disable the feature.'],
    ['no', 'Not once it has been enabled.'],
    ['no', 'The feature cannot be turned off.'],
    ['no', 'Rollback is not supported.'],
    ['no', 'This cannot be rolled back.'],
    ['no', 'There is no way to disable it.'],
    ['no', 'Unfortunately not.'],
    ['no', 'Disabling is not supported.'],
    ['no', 'Never.'],
    ['no', '- [ ] Yes\n- [x] No'],
    ['no', '`false`'],
    ['no', 'N/A, no gate; it cannot be disabled.'],
    ['no', 'Nope: the API has no gate.'],
    ['?', 'It depends on the runtime.'],
    ['?', 'N/A'],
    ['?', 'Yes for the API server.\n\nNo for the kubelet.'],
    ['?', 'No state is kept, Pods go on.'],
    ['?', 'Alpha: yes. GA: no.'],
    ['yes', 'The gate could be deactivated.'],
    ['yes', 'It may simply be reverted.'],
    ['yes', 'The feature can also be turned off.'],
    ['yes', 'Users can safely disable it.'],
    ['yes', 'Clusters are able to roll back.'],
    ['yes', 'Clusters are able to roll it back.'],
    ['yes', 'One can switch it off.'],
    ['yes', 'It can be rolled-back.'],
    ['yes', 'Reverting the gate is possible.'],
    ['yes', 'Rollback of the gate is supported.'],
    ['yes', 'Deactivating the gate is safe.'],
    ['yes', 'Disabling gates are allowed.'],
    ['no', "Users can't disable it."],
    ['no', 'Users can’t disable it.'],
    ['no', 'The gate could not be reverted.'],
    ['no', 'It may not be turned off.'],
    ['no', 'The field can no longer be disabled.'],
    ['no', 'It can never simply be disabled.'],
    ['no', 'It is impossible to roll back.'],
    ['no', 'There are no means to disable it.'],
    ['no', 'There is no mechanism to turn off the gate.'],
    ['no', 'There is no rollback.'],
    ['no', 'Disabling it is unsupported.'],
    ['no', 'Rolling it back is impossible.'],
    ['yes', 'Yeah, by the gate.'],
    ['yes', 'Yup.'],
    ['yes', 'Y, by the gate.'],
    ['yes', 'Certainly.'],
    ['yes', 'Definitely.'],
    ['yes', 'True.'],
    ['no', 'Nope.'],
    ['no', 'False.'],
    ['no', 'No way.'],
    ['no', 'Unfortunately no.'],
    ['no', 'Sadly, not.'],
    ['no', 'Not possible.'],
    ['no', 'Not any more.'],
    ['no', 'Not anymore.'],
    ['no', 'Not supported.'],
    ['no', 'Not after an upgrade.'],
    ['no', 'Not at all.'],
    ['no', 'No - it stays.'],
    ['no', 'No – it stays.'],
    ['no', 'No it stays.'],
    ['no', 'No you have to restart.'],
    ['no', 'No because of the field.'],
    ['no', 'No (it stays).'],
    ['no', 'No'],
    ['no', 'No, and it stays.'],
    ['yes', 'If disabled, Pods go on.'],
    ['yes', 'When the gate is turned off, Pods go on.'],
    ['yes', 'Once disabled, Pods go on.'],
    ['yes', 'By disabling the gate.'],
    ['yes', 'After disabling it, Pods go on.'],
    ['yes', 'To disable it, set the gate.'],
    ['yes', 'Set the gate to false.'],
    ['yes', 'Unset the field.'],
    ['yes', 'Switch the gate off.'],
    ['yes', 'This can.'],
    ['no', 'This feature cannot be disabled.'],
    ['no', "The enhancement (a gate) can't be disabled."],
    ['no', 'The change can not be turned off.'],
    ['yes', 'Yes, until GA, when it is locked.'],
    ['yes', 'Yes. Once it is GA the gate cannot be disabled.'],
    ['yes', 'Yes. Starting with v1.40 it can no longer be disabled.'],
    ['yes', 'Yes. After stable there is no way to disable it.'],
    ['yes', 'Yes. In stable, the gate is locked on.'],
    ['yes', 'PodStartBudget: yes'],
    ['no', '`PodStartBudget`: No.'],
    ['yes', 'Alpha (v1.36): Yes.'],
    ['?', 'In alpha, no.'],
    ['?', 'It depends.'],
    ['?', 'Depends on the version.'],
    ['?', 'It can be disabled in alpha, not when stable.'],
    ['?', 'Alpha: yes. Beta: no.'],
    ['?', 'Yes for Pods. No for nodes.'],
    ['yes', '- [X] Yes: by the gate.'],
    ['yes', 'The gate can be switched  off.'],
    ['yes', 'Turning  it  off is possible.'],
    ['yes', 'The gate could  be disabled.'],
    ['yes', 'Clusters are able  to  roll back.'],
    ['yes', 'Reverting the gates of all nodes is  safe.'],
    ['yes', 'Reverting the gates of nodes is allowed.'],
    ['no', 'Users can not  disable it.'],
    ['no', 'Users cannot  easily  disable it.'],
    ['no', 'It can no  longer be disabled.'],
    ['no', 'It is unable to roll back.'],
    ['no', 'It is not  possible  to disable it.'],
    ['no', 'There is no  mechanism  to disable it.'],
    ['no', 'There is no  rollback.'],
    ['no', 'Disabling it is  not  supported.'],
    ['no', 'Disabling it is not allowed.'],
    ['yes', 'Of  course.'],
    ['yes', 'Yes; by the gate.'],
    ['?', 'Yesterday, Pods went on.'],
    ['?', 'Trueness is kept.'],
    ['no', 'Unfortunately  no.'],
    ['no', 'No  way.'],
    ['no', 'No  it stays.'],
    ['no', 'Unfortunately,  not.'],
    ['no', 'Not  once it was on.'],
    ['no', 'Not at  all.'],
    ['no', 'No'],
    ['no', 'No since it stays.'],
    ['no', 'No as it stays.'],
    ['no', 'No there is a field.'],
    ['no', 'No users keep it.'],
    ['no', 'No operator can.'],
    ['no', 'No unless it is alpha.'],
    ['no', 'No but the field can.'],
    ['?', 'Nothing is kept, Pods go on.'],
    ['?', 'Notes are kept, Pods go on.'],
    ['yes', 'When it is turned  off, Pods go on.'],
    ['yes', 'To  disable it, set the gate.'],
    ['yes', 'Turn the gate off.'],
    ['yes', 'Turning the gate off, Pods go on.'],
    ['yes', 'Disable the gate.'],
    ['yes', 'Possible.'],
    ['?', 'Settings of Pods are kept.'],
    ['?', 'Pods stay if it is disabled.'],
    ['?', 'Iterations go on.'],
    ['yes', 'It  can.'],
    ['yes', 'For Pods: yes.'],
    ['yes', '**StartBudget**: Yes.'],
    ['?', 'In beta: possibly.'],
    ['?', 'It  depends on the version.'],
    ['?', 'Beta: no. GA: yes.'],
    ['yes', '- [ ] No\n- [x] Yes'],
    ['yes', '[ ] no\n[X] yes'],
    ['?', '- [x] Yes\n- [x] No'],
    ['?', '* Yes, for Pods.\n* No, for nodes.'],
    ['?', '- **Yes** in alpha.\n- **No** in beta.'],
    ['?', 'Yes for Pods.  No at nodes.'],
    ['?', 'Pods go on.'],
  ])('%s: %s', (expected, answer) => {
    const { disablement } = readmeWith(HEADING, answer);
    expect(disablement === undefined ? '?' : disablement.yes ? 'yes' : 'no').toBe(expected);
  });

  test.each([
    [true, 'Yes. Once it is GA the gate cannot be disabled.'],
    [true, 'Yes. Starting with v1.40 it can no longer be disabled.'],
    [true, "Yes. In 1.40 it can't be turned off."],
    [true, 'Yes. After stable there is no way to disable it.'],
    [true, 'Yes. In stable, the gate is locked on.'],
    [true, 'Yes. In GA, the gate is locked.'],
    [true, 'Yes. Since 1.40, there is no  way  to  disable it.'],
    [true, 'Yes. From alpha on; starting  from v1.40 it cannot  be  turned  off.'],
    [true, 'Yes. When stable, it can not be disabled.'],
    [true, 'Yes. After GA it no longer be disabled.'],
    [false, 'Yes. In v1.4, the gate is locked on.'],
    [false, 'Yes. Within stable, the gate is locked on.'],
    [false, 'Yes. In stable, the gate is unlocked.'],
    [false, 'Yes. In stable, the gate stays.'],
    [false, 'Yes. The gate is locked on.'],
    [false, 'Yes. Again at GA, no Pod is lost.'],
  ])('until it is stable: %s, %s', (isUntil, answer) => {
    expect(readmeWith(HEADING, answer).disablement?.untilStable).toBe(isUntil);
  });

  test.each([
    ['Yes', true, 'Yes, by the gate.\n\nAnd more.'],
    ['It can be turned off', false, 'It can be turned off. Set the gate.'],
    ['No', true, 'No.'],
  ])('%s is said, clearly: %s', (words, isClear, answer) => {
    expect(readmeWith(HEADING, answer).disablement).toMatchObject({
      clear: isClear,
      value: expect.stringMatching(new RegExp(`^${words}`)),
    });
  });
});

describe('gates and their components', () => {
  test.each([
    ['A1Budget()|', '- [x] Feature gate\n  - Gate names: A1Budget'],
    ['StartBudget()|', '- [x] Feature gate\n  - Gate name = StartBudget'],
    ['StartBudget()|', '- [x] Feature gate\n  - The feature gate: StartBudget'],
    ['StartBudget()|', '- [x] Feature gate\n  - Name of the feature flag: StartBudget'],
    ['StartBudget()|', '- [x] Feature gate\n  - Feature gate(s) name(s): StartBudget'],
    ['StartBudget()|', '- [x] Feature gate\n  - Feature gate name (alpha): StartBudget'],
    ['StartBudget()|', '- [x] Feature gate\n  - Faeture gate name: StartBudget'],
    ['StartBudget()|', '- [x] Feature gate\n  - FeatureGate: StartBudget'],
    [
      'StartBudget(kubelet)|',
      '- [x] Feature gate\n  - Feature gate name: StartBudget\n  - Component(s): kubelet',
    ],
    [
      'StartBudget(kubelet)|',
      '- [x] Feature gate\n  - Feature gate name: StartBudget\n  - Components depending on this feature gates kubelet',
    ],
    [
      'StartBudget(kubelet)|',
      '- [x] Feature gate\n  - Feature gate name: StartBudget\n  - Components depending on these feature gate(s): kubelet',
    ],
    [
      'StartBudget()|',
      '- [x] Feature gate\n  - Feature gate name: StartBudget\n  - Components exposing the metric: kubelet',
    ],
    [
      'StartBudget(kubelet)|',
      '- [x] Feature gate\n  - Feature gate name: StartBudget\n  - Components = kubelet',
    ],
    ['StartBudget()|', '- [x] Feature gate (also fill in values in `kep.yaml`):\n  - `StartBudget`'],
    [
      'StartBudget() SkewBudget()|',
      '- [x] Feature gates (also fill it in).\n  - `StartBudget`\n  - `SkewBudget`',
    ],
    [
      'StartBudget(kubelet)|',
      '- [x] Feature gate\n  - Feature gate name: StartBudget\n  - Feature gate name: none\n  - Components: kubelet',
    ],
    ['SkewBudget()|', '- [x] Feature gate (also fill it in):\n  - StartBudget\n  - `SkewBudget`'],
    ['StartBudget()|', '- [x] Feature gate\n  - Feature gate name: StartBudget\n    - SkewBudget'],
    ['|', '- [x] Feature gate\n  - Feature gate name: none\n    - SkewBudget'],
    ['StartBudget()|', '- [x] Feature gate\n  - Feature gate name:\n    - StartBudget\n      - SkewBudget'],
    ['StartBudget()|', '- [x] Feature gate\n  - Feature gate name:\n    - StartBudget—enables it'],
    ['StartBudget()|', '- [x] Feature gate\n  - Feature gate name:\n    - to be found\n    - StartBudget'],
    ['StartBudget()|', '- [x] Feature gate\n  - Feature gate name:\n    - StartBudget in every component'],
    [
      'StartBudget()|',
      '- [x] Feature gate\n  - Feature gate name:\n    - StartBudget\n    - Component of nodes',
    ],
    ['StartBudget()|', '- [x] Feature gate\n  - Feature gate name: the "StartBudget" gate'],
    ['|', '- [x] Feature gate\n  - Feature gate name: `none`'],
    ['StartBudget() SkewBudget()|', '- [x] Feature gate\n  - Feature gate name: StartBudget, and SkewBudget'],
    [
      'StartBudget()|',
      '- [x] Feature gate\n  - Feature gate name: StartBudget turns it on, SkewBudget is another',
    ],
    [
      'StartBudget()|',
      '- [x] Feature gate\n  - Feature gate name: `StartBudget` is of the same kind as `SkewBudget`',
    ],
    [
      'StartBudget() SkewBudget()|',
      '- [x] Feature gate\n  - Feature gate name: `StartBudget` and then also with `SkewBudget`',
    ],
    [
      'AOne() BTwo() CThree() DFour() EFive()|',
      '- [x] Feature gate\n  - Feature gate name: `AOne`, `BTwo`, `CThree`, `DFour`, `EFive`',
    ],
    ['StartBudget()|', '- [x] Feature gate\n  - Feature gate name: `StartBudget`. Not `SkewBudget`'],
    ['StartBudget()|', '- [x] Feature gate\n  - Feature gate name: `StartBudget` may require `SkewBudget`'],
    ['StartBudget()|', '- [x] Feature gate\n  - Feature gate name: `StartBudget` may depend on `SkewBudget`'],
    ['|', '- [x] Feature gate\n  - Feature gate name: Start-Budget'],
    ['StartBudgetGate()|', '- [x] Feature gate\n  - Feature gate name: StartBudgetGate'],
    ['StartBudget()|', 'The StartBudget  feature gate turns it on.'],
    ['StartBudget()|', 'The StartBudget alpha  feature gate turns it on.'],
    ['StartBudget()|', 'The StartBudget beta  feature gate turns it on.'],
    ['StartBudget()|', 'The StartBudget featuregate turns it on.'],
    ['StartBudget()|', 'By the featuregate StartBudget.'],
    ['StartBudget()|', 'By the feature gate  StartBudget.'],
    ['StartBudget()|', 'By the feature gate called  StartBudget.'],
    ['StartBudget()|', 'By the feature gate named StartBudget.'],
    ['StartBudget()|', 'By the feature gate named  StartBudget.'],
    ['|', 'My name: StartBudget'],
    ['|', 'name: StartBudget of it'],
    ['StartBudget()|', 'name:StartBudget'],
    ['StartBudget()|', '```yaml\nfeature-gates:\n  - name: StartBudget\n```'],
    ['StartBudget()|', '```yaml\nfeature-gates:\n  -  name:  StartBudget  \n```'],
    ['|', 'Here StartBudget: enables it'],
    ['|', '- Startbudget: the gate of it'],
    ['StartBudget()|', '- StartBudget : the gate of it'],
    ['KUBECTL_START()|', 'Set KUBECTL_START=true.'],
    ['StartBudget()|', 'The StartBudget alpha feature gate turns it on.'],
    ['StartBudget()|', 'The StartBudget beta feature-gate turns it on.'],
    ['StartBudget()|', 'By the feature gate called StartBudget.'],
    ['StartBudget()|', 'By feature gates: StartBudget'],
    ['StartBudget()|', 'name: StartBudget'],
    ['StartBudget()|', '- name: StartBudget'],
    ['StartBudget()|', '- StartBudget: the gate of it'],
    ['StartBudget()|', '- StartBudget - enables it'],
    ['|', '- StartBudget is nothing'],
    ['KUBECTL_START_BUDGET()|', 'Set KUBECTL_START_BUDGET=true.'],
    ['KUBE_FEATURE_StartBudget()|', 'Set KUBE_FEATURE_StartBudget=true.'],
    ['StartBudget()|', '- [x] Feature gate\n  - Feature gate name: StartBudget; note SkewBudget'],
    ['StartBudget() SkewBudget()|', '- [x] Feature gate\n  - Feature gate name: StartBudget and SkewBudget'],
    ['StartBudget() SkewBudget()|', '- [x] Feature gate\n  - Feature gate name: StartBudget/SkewBudget'],
    ['StartBudget()|', '- [x] Feature gate\n  - Feature gate name: StartBudget is like SkewBudget'],
    ['StartBudget() SkewBudget()|', '- [x] Feature gate\n  - Feature gate name: "StartBudget", "SkewBudget"'],
    ['StartBudget()|', '- [x] Feature gate\n  - Feature gate name: `StartBudget`. It requires `SkewBudget`'],
    ['StartBudget()|', '- [x] Feature gate\n  - Feature gate name: `StartBudget` depends on `SkewBudget`'],
    ['|', '- [x] Feature gate\n  - Feature gate name: none'],
    ['|', '- [x] Feature gate\n  - Feature gate name: beta'],
    ['|kubelet', '- [x] Feature gate\n  - Feature gate name: kubelet'],
    ['|', '- [x] Feature gate\n  - Feature gate name: startbudget'],
    ['startBudget()|', '- [x] Feature gate\n  - Feature gate name: startBudget'],
    ['CSI*()|', '- [x] Feature gate\n  - Feature gate name: `CSI*`'],
    ['Start_Budget()|', '- [x] Feature gate\n  - Feature gate name: Start_Budget'],
    [
      '|external-provisioner,kube-apiserver',
      '- [x] Other\n  - Describe the mechanism: the kube-apiserver and an external-provisioner',
    ],
    [
      '|kube-apiserver',
      '- [ ] Feature gate\n- [x] Other\n  - Describe the mechanism: a flag of the API server',
    ],
    [
      'StartBudget(kube-apiserver,kubelet)|',
      '- [x] Feature gate\n  - Feature gate name: StartBudget (kube-apiserver, kubelet)',
    ],
    ['StartBudget(kubelet)|', '- [x] Feature gate\n  - Feature gate name: StartBudget (components: kubelet)'],
    ['StartBudget(kubelet)|', '- [x] Feature gate\n  - Feature gate name: StartBudget (in the kubelet)'],
    [
      'StartBudget(my-cloud-driver,snapshot-webhook)|',
      '- [x] Feature gate\n  - Feature gate name: StartBudget\n  - Components: snapshot webhook, my cloud driver',
    ],
    [
      'StartBudget()|',
      '- [x] Feature gate\n  - Feature gate name: StartBudget\n  - Components: everything we own in the cluster today',
    ],
    [
      'StartBudget(kube-proxy,kubelet)|',
      '- [x] Feature gate\n  - Feature gate name: StartBudget\n  - Components: kubelet together with kube-proxy',
    ],
    [
      'StartBudget(kube-proxy,kubeadm,kubectl,kubelet)|',
      '- [x] Feature gate\n  - Feature gate name: StartBudget\n  - Components: kubelet along with kube-proxy or kubectl + kubeadm',
    ],
    [
      'StartBudget(kube-controller-manager)|',
      '- [x] Feature gate\n  - Feature gate name: StartBudget\n  - Components: storage (kube-controller-manager), etc.',
    ],
    [
      'A1Budget(kube-apiserver,kubelet)|',
      '- [x] Feature gate (also fill in values in `kep.yaml`)\n  - Feature gate name: A1Budget\n  - Components depending on the feature gate: kube-apiserver, kubelet',
    ],
    [
      'StartBudget(kube-apiserver,kubelet)|',
      '- [x] Feature gate (also fill in values in `kep.yaml`)\n  - Feature gate name: `StartBudget`\n  - Components depending on the feature gate:\n    - `kube-apiserver`\n    - `kubelet`',
    ],
    [
      'StartBudget(kube-apiserver,kubelet)|',
      '- [x] Feature gate (also fill in values in `kep.yaml`)\n  - **Feature gate name:** StartBudget\n  - **Components depending on the feature gate:** kube-apiserver and kubelet',
    ],
    [
      'StartBudget(kube-apiserver,kubelet)|',
      '- [x] Feature gate (also fill in values in `kep.yaml`)\n  - Feature gate name:\n    - StartBudget\n  - Components depending on the feature gate:\n    - kube-apiserver\n    - kubelet',
    ],
    [
      'StartBudget(kube-apiserver,kubelet)|',
      '- [x] Feature gate (also fill in values in `kep.yaml`)\n\nFeature gate name: StartBudget\n\nComponents depending on the feature gate: kube-apiserver / kubelet',
    ],
    [
      'StartBudget(kube-apiserver,kubelet)|',
      '- [x] Feature gate (also fill in values in `kep.yaml`)\n  * Feature gate name: StartBudget\n  * Components depending on the feature gate: the API server & the kubelet',
    ],
    [
      'StartBudget(kube-apiserver,kubelet)|',
      '- [x] Feature gate (also fill in values in `kep.yaml`)\n  - Feature gate name: StartBudget\n  - Components depending on the feature gate: kube-apiserver (validation, defaulting), kubelet (timers).',
    ],
    [
      'StartBudget(kube-apiserver,kubelet)|',
      '- [x] Feature gate (also fill in values in `kep.yaml`)\n  - Feature gate name: StartBudget\n  - Components depending on the feature gate: `kube-apiserver` `kubelet`',
    ],
    [
      'StartBudget(kube-apiserver,kubelet)|',
      '- [x] Feature gate (also fill in values in `kep.yaml`)\n  - Feature gate name: StartBudget\n  - Components depending on the feature gate: kube-apiserver kubelet',
    ],
    [
      'StartBudget(kube-apiserver,kubelet)|',
      '- [x] Feature gate (also fill in values in `kep.yaml`)\n  - Feature gate name: StartBudget\n  - Components depending on the feature gate: kube-apiserver as well as kubelet',
    ],
    [
      'StartBudget(kube-apiserver,kubelet)|',
      '- [x] Feature gate (also fill in values in `kep.yaml`)\n  - Feature gate name: StartBudget\n  - Components depending on the feature gate: both kube-apiserver and kubelet',
    ],
    [
      'StartBudget(kube-apiserver,kubelet)|',
      '- [x] Feature gate (also fill in values in `kep.yaml`)\n  - Feature gate name: StartBudget\n  - Components depending on the feature gate:\n    1. kube-apiserver\n    2. kubelet',
    ],
    [
      'StartBudget(kube-apiserver,kubelet)|',
      '- [x] Feature gate (also fill in values in `kep.yaml`)\n  - Feature gate name: StartBudget\n  - Components depending on the feature gate:\n    - kube-apiserver: validates the field\n    - kubelet - keeps the timers',
    ],
    [
      'StartBudget(kube-apiserver,kubelet)|',
      '- [x] Feature gate (also fill in values in `kep.yaml`)\n  - Feature gate name: StartBudget\n  - Components depending on the feature gate:\n    kube-apiserver,\n    kubelet',
    ],
    [
      'StartBudget(kube-apiserver,kubelet)|',
      '- [x] Feature gate (also fill in values in `kep.yaml`)\n  - Feature-gate name: StartBudget\n  - Components that depend on the feature gate: kube-apiserver, kubelet',
    ],
    [
      'StartBudget(kube-apiserver,kubelet)|',
      '- [x] Feature gate (also fill in values in `kep.yaml`)\n  - Feature Gate: StartBudget\n  - Components: kube-apiserver, kubelet',
    ],
    [
      'StartBudget(kube-apiserver,kubelet)|',
      '- [x] Feature gate (also fill in values in `kep.yaml`)\n  - Name of the feature gate: StartBudget\n  - Components: kube-apiserver, kubelet',
    ],
    [
      'StartBudget(kube-apiserver,kubelet)|',
      '- [x] Feature gate (also fill in values in `kep.yaml`)\n  - Gate name: StartBudget\n  - Components affected: kube-apiserver, kubelet',
    ],
    [
      'StartBudget(kube-apiserver,kubelet)|',
      '- [x] Feature gate (also fill in values in `kep.yaml`)\n  - Feature gate name: StartBudget\n    - Components depending on the feature gate: kube-apiserver, kubelet',
    ],
    [
      'StartBudget(kube-apiserver) SkewBudget(kubelet)|',
      '- [x] Feature gate (also fill in values in `kep.yaml`)\n  - Feature gate name: StartBudget\n  - Components depending on the feature gate: kube-apiserver\n  - Feature gate name: SkewBudget\n  - Components depending on the feature gate: kubelet',
    ],
    [
      'StartBudget(kube-apiserver) SkewBudget(kubelet)|',
      '- [x] Feature gate (also fill in values in `kep.yaml`)\n  - Feature gate name: StartBudget\n    - Components depending on the feature gate: kube-apiserver\n  - Feature gate name: SkewBudget\n    - Components depending on the feature gate: kubelet',
    ],
    [
      'StartBudget(kube-apiserver,kube-controller-manager,kube-proxy,kube-scheduler,kubelet)|',
      '- [x] Feature gate (also fill in values in `kep.yaml`)\n  - Feature gate name: StartBudget\n  - Components depending on the feature gate: API Server, KCM, scheduler, kubelets, kube-proxy',
    ],
    [
      'StartBudget(cloud-controller-manager,cluster-autoscaler)|',
      '- [x] Feature gate (also fill in values in `kep.yaml`)\n  - Feature gate name: StartBudget\n  - Components depending on the feature gate: CCM, Cluster Autoscaler',
    ],
    [
      'StartBudget(kubectl)|',
      '- [x] Feature gate (also fill in values in `kep.yaml`)\n  - Feature gate name: StartBudget\n  - Components depending on the feature gate: kubectl (client side only)',
    ],
    [
      'StartBudget(kube-apiserver,kubelet)|',
      '- [x] Feature gate (also fill in values in `kep.yaml`)\n  - Feature gate name: [StartBudget](https://example.org/gates)\n  - Components depending on the feature gate: [kube-apiserver](https://example.org), [kubelet](https://example.org)',
    ],
    [
      'StartBudget(kube-apiserver,kubelet)|',
      '- [x] Feature gate (also fill in values in `kep.yaml`)\n  - Feature gate name: StartBudget (alpha in v1.36, off by default)\n  - Components depending on the feature gate: kube-apiserver and kubelet only',
    ],
    [
      'StartBudget(kube-apiserver,kubelet)|',
      'The feature gate `StartBudget` enables it.\n\nComponents depending on the feature gate: kube-apiserver, kubelet',
    ],
    [
      'StartBudget(external-provisioner,external-resizer)|',
      '- [x] Feature gate (also fill in values in `kep.yaml`)\n  - Feature gate name: StartBudget\n  - Components depending on the feature gate: CSI external-provisioner sidecar, csi-resizer',
    ],
    [
      'StartBudget(kube-apiserver,kube-scheduler)|',
      '- [x] Feature gate (also fill in values in `kep.yaml`)\n  - Feature gate name: StartBudget\n  - Components depending on the feature gate: kube-apiserver (for the API) plus kube-scheduler (for the plugin)',
    ],
    [
      'StartBudget(kube-controller-manager)|',
      '- [x] Feature gate (also fill in values in `kep.yaml`)\n  - Feature gate name: StartBudget\n  - Components depending on the feature gate: the job controller in kube-controller-manager',
    ],
    [
      'StartBudget(kube-apiserver,kubelet)|',
      '- [x] Feature gate (also fill in values in `kep.yaml`)\n  - Feature gate name: `StartBudget=true`\n  - Components depending on the feature gate: `kube-apiserver`; `kubelet`',
    ],
    [
      'StartBudget(kube-apiserver,kubelet)|',
      '- [x] Feature gate (also fill in values in `kep.yaml`)\n\n| Gate | Component |\n| --- | --- |\n| `StartBudget` | kube-apiserver, `kubelet` |',
    ],
    [
      'StartBudget(kube-apiserver) SkewBudget(kubelet)|',
      '| Component | Default | Feature gate name |\n|:--|:-:|--:|\n| kube-apiserver | off | [StartBudget](https://example.org) |\n| the kubelet | on | **SkewBudget** |',
    ],
    [
      'StartBudget(kube-apiserver,kubelet) SkewBudget(kubelet)|',
      '- [x] Feature gate (also fill in values in `kep.yaml`)\n  - Feature gate name:\n\n    Name | Components depending on the feature gate\n    --- | ---\n    StartBudget | kube-apiserver<br>kubelet\n    SkewBudget | kubelet',
    ],
    ['StartBudget()|', '| Feature gate | Default |\n| --- | --- |\n| StartBudget | off |'],
    ['|', '| Name | Default |\n| --- | --- |\n| StartBudget | off |'],
    [
      '|kube-apiserver',
      '- [ ] Feature gate (also fill in values in `kep.yaml`)\n- [x] Other\n  - Describe the mechanism:\n\n    | Gate | Component |\n    | --- | --- |\n    | StartBudget | kube-apiserver |',
    ],
  ])('%s', (expected, answer) => {
    const { gates, components } = readmeWith(
      'How can this feature be enabled / disabled in a live cluster?',
      answer,
    );
    const names = (list: readonly { readonly value: string }[]): string =>
      list
        .map(({ value }) => component(value))
        .sort()
        .join(',');
    const said = gates.map((gate) => `${gate.value}(${names(gate.components)})`).join(' ');
    expect(`${said}|${names(components)}`).toBe(expected);
  });
});

test.each([
  [true, 'StartBudget (KEP-1234)'],
  [true, '`StartBudget`, owned by KEP 1234'],
  [true, 'StartBudget of KEP #1234'],
  [false, 'StartBudget. See KEP-1234'],
  [true, 'StartBudget (KEP-9)'],
])('whether a gate is that of another KEP, %s: %s', (isForeign, name) => {
  const { gates } = readmeWith(
    'How can this feature be enabled / disabled in a live cluster?',
    `- [x] Feature gate\n  - Feature gate name: ${name}`,
  );
  expect(gates.map((gate) => gate.isForeign)).toEqual([isForeign]);
});

test('a gate whose label names another KEP is its own', () => {
  const { gates } = readmeWith(
    'How can this feature be enabled / disabled in a live cluster?',
    '- [x] Feature gate\n  - Feature gate name (KEP-12): StartBudget',
  );
  expect(gates.map(({ value, isForeign }) => [value, isForeign])).toEqual([['StartBudget', false]]);
});

test.each([
  [true, '- [x] Other\n  - Describe the mechanism: a flag'],
  [true, '- [x] Other'],
  [true, '- Other\n  - a flag'],
  [false, '- Other'],
  [false, '- [ ] Other\n  - Describe the mechanism: a flag'],
  [false, '- [x] Another one'],
  [false, '- [x] Feature gate\n  - Feature gate name: StartBudget\n- [x] Other\n  - a flag'],
  [false, 'By a flag.'],
])('whether something else than a gate is chosen, %s: %s', (other, answer) => {
  const { otherMechanism } = readmeWith(
    'How can this feature be enabled / disabled in a live cluster?',
    answer,
  );
  expect(otherMechanism).toBe(other);
});

test('more gates than any KEP has are left out', () => {
  const labels = Array.from({ length: 210 }, (_, at) => `  - Feature gate name: StartBudget${at}\n`);
  const { gates } = readmeWith(
    'How can this feature be enabled / disabled in a live cluster?',
    `- [x] Feature gate\n${labels.join('')}`,
  );
  expect(gates).toHaveLength(201);
});

describe('names of metrics', () => {
  test.each([
    ['foo_bar_total', 'Metrics names(s): foo_bar_total'],
    ['workqueue', '[Optional] Metric name (new): workqueue'],
    ['workqueue', 'Metric(s) name = workqueue'],
    ['Apiserver workqueue', 'Metric name: workqueue and Apiserver'],
    ['', 'Metric name: unknown'],
    ['', 'Metric name: abc'],
    ['workqueue', 'Metric name: `workqueue`, depth of it'],
    ['', 'Aggregation method: by foo_bar'],
    ['', '[Optional] Aggregation method: by foo_bar'],
    ['', 'Type: foo_bar'],
    ['', 'Stability level: foo_bar'],
    ['', 'Stability: foo_bar'],
    ['', 'Components exposing the metric: foo_bar'],
    ['', 'Interpretation of it: foo_bar'],
    ['', 'New labels: foo_bar'],
    ['', 'Additional dimensions: foo_bar'],
    ['', 'Tags: foo_bar'],
    ['foo_bar_total', 'foo_bar_total has dimensions:\n- op_result'],
    ['foo_bar_total', 'foo_bar_total has tags:\n- op_result'],
    ['foo_bar_total', 'foo_test and foo_bar_total'],
    [
      'foo_bar_total',
      'foo_go foo_yaml foo_md foo_sh foo_linux foo_windows foo_amd64 foo_arm64 foo_controller foo_bar_total',
    ],
    ['foo_bar_total', 'e2e_foo_bar kube_codegen_a x86_foo foo_bar_total'],
    ['foo_bar_total', 'system:foo_bar foo_bar_total'],
    ['foo_bar_total', 'a_name a_type a_kind a_code a_reason a_id a_uid foo_bar_total'],
    ['foo_bar_total foo_baz_total', 'foo_bar_total/foo_baz_total'],
    ['foo_bar_total', 'kubelet/foo_bar_total, done'],
    ['', 'pkg/foo_bar/a_b'],
    ['foo_bar_total', 'foo_bar_total.'],
    ['foo_bar_total', 'https://example.org/foo_baz foo_bar_total'],
    ['foo_bar_total', 'foo_bar_total {a="b"}'],
    ['foo_bar_total', 'foo_bar_total [a=b]'],
    ['foo_bar_total', 'foo_bar_total by (op_result)'],
    ['foo_bar_total', 'foo_bar_total, label: op_result, and op_kind'],
    ['foo_bar_total', 'foo_bar_total, labels: op_a / op_b'],
    ['foo_bar_total', 'foo_bar_total where it is set to op_result'],
    ['foo_bar_total', 'foo_bar_total where it is equal to op_result'],
    ['foo_bar_total', 'foo_bar_total with op_result = "failed_init"'],
    ['foo_bar_total', 'foo_bar_total and op_result=failed_init'],
    ['foo_bar_total', 'foo_bar_total is_on: true'],
    ['foo_bar_total', 'foo_bar_total has op_result labels'],
    ['foo_bar_total', 'foo_bar_total partitioned by op_a and op_b'],
    ['foo_bar_total', 'foo_bar_total broken down by op_a'],
    ['foo_bar_total', 'foo_bar_total split by op_a, op_b'],
    ['*_foo_total', '*_foo_total'],
    ['*foo_total', '*foo_total'],
    ['foo_bar_*', 'foo_bar_*'],
    ['foo_*_total', 'foo_{op}_total'],
    ['foo:bar_total', 'foo:bar_total'],
    ['', 'x.foo_bar'],
    ['', 'foo_bar.go'],
    ['', 'foo_bar()'],
    ['foo_bar', 'foo_bar/'],
    ['', 'foo-bar_baz'],
    ['', 'Foo_Bar'],
    ['foo_bar', 'foo_bar'],
    ['foo_bar_total', 'The foo_bar_total{a,b="c"} counter'],
    ['foo_bar_total', '`foo_bar_total` with the `x_y` label'],
    [
      'foo_bar_total',
      '- [x] Metrics\n  - Metric name: `foo_bar_total`\n  - Components exposing the metric: kubelet',
    ],
    ['foo_bar_seconds foo_bar_total', '- [x] Metrics\n  - Metric name: foo_bar_total, foo_bar_seconds'],
    [
      'foo_bar_seconds foo_bar_total',
      '- [x] Metrics\n  - Metric name:\n    - foo_bar_total\n    - foo_bar_seconds',
    ],
    ['foo_bar_total', '| Metric | Type |\n|---|---|\n| `foo_bar_total` | counter |'],
    ['foo_bar_total', '`foo_bar_total{code="200", driver_name="x"}` should stay flat.'],
    ['foo_bar_total', 'rate(foo_bar_total[5m]) / ignoring(pod_name) 2'],
    ['foo_bar_total', 'foo_bar_total with labels `node_name` and `pod_uid`'],
    ['foo_bar_total', 'Metric name: foo_bar_total (labels: result, plugin_name)'],
    ['foo_bar_total', 'The counter foo_bar_total, partitioned by driver_name and exit_status.'],
    ['foo_bar_total', 'See [foo_bar_total](https://example.org/foo_baz).'],
    ['foo_bar_total', 'kubelet/foo_bar_total'],
    ['foo_bar_total', 'See foo_bar_total in pkg/kubelet/metrics_test.go and func new_metric_func(x).'],
    ['foo_bar_total', '**foo_bar_total** - how often'],
    ['foo_bar_total', '_foo_bar_total_ - how often'],
    ['foo_*_total', '- [x] Metrics\n  - Metric name: `foo_<operation>_total`'],
    ['foo_bar_total', '```\nfoo_bar_total{a="b"} 3\n```'],
    ['workqueue_depth', 'workqueue_depth with name="budget_queue"'],
    ['foo_bar_total', 'foo_bar_total where `exit_code` label is 1'],
    ['foo_bar_total', 'foo_bar_total, label `exit_status` tells why'],
    ['foo_bar_total', 'foo_bar_total; labels:\n- exit_status\n- pod_phase'],
    ['foo_bar_total', 'foo_bar_total (type: counter; labels: le_bound)'],
    ['foo_bar_total', 'The `foo_bar_total` metric has the following labels: `op_result`, `op_kind`.'],
    ['foo_bar_total', 'foo_bar_total grouped by `op_result`'],
    ['foo_bar_total', 'foo_bar_total with the `op_result` label set to `failed_init`'],
    ['a_foo_seconds b_foo_seconds', '`a_foo_seconds`/`b_foo_seconds`'],
    ['foo_bar_total', 'foo_bar_total{op_result!="ok"}'],
    [
      'foo_bar_total',
      '- [x] Metrics\n  - Metric name: foo_bar_total\n  - Labels: op_result (`init_failed`, `run_failed`)',
    ],
  ])('%s: %s', (expected, answer) => {
    const { answers } = readmeWith(
      'What are the SLIs (Service Level Indicators) an operator can use to determine the health of the service?',
      answer,
    );
    const slis = answers.get('slis');
    const metrics = slis === undefined || slis.state === 'missing' ? [] : slis.metrics;
    expect(
      metrics
        .map(({ value }) => value)
        .sort()
        .join(' '),
    ).toBe(expected);
  });
});
