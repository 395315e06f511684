import { describe, expect, test } from 'vitest';
import { checkChangeRule, checkRule } from '../support/rule.js';
import { findings, sample } from '../support/sample.js';

const TEMPLATE = 'keps/NNNN-kep-template/README.md';
const TICKED = `- [x] (R) Enhancement issue in release milestone
- [x] (R) KEP approvers have approved the KEP status as \`implementable\`
- [x] (R) Design details are appropriately documented
- [x] (R) Test plan is in place
- [x] (R) Graduation criteria is in place
- [x] (R) Production readiness review completed
- [x] (R) Production readiness review approved
`;
const checklist = (items: string): string => `## Release Signoff Checklist\n\n${items}`;

checkRule('signoff-checklist-is-current', {
  passes: {
    'an item that is not required, unticked': {
      'README.md': checklist(`${TICKED}- [ ] Test plan (R) is in place for the client\n`),
    },
    'an implemented KEP with its list': {
      'kep.yaml': 'status: implemented\nstage: stable\nlatest-milestone: v1.39\n',
      'README.md': checklist(TICKED),
    },
    'no checklist: another rule says so': { 'README.md': '<!-- without: Release Signoff Checklist -->' },
    'an implemented KEP that dropped the list': {
      'kep.yaml': 'status: implemented\nstage: stable\n',
      'README.md': checklist('Done.\n'),
    },
    'a provisional KEP without its approval': {
      'kep.yaml': 'status: provisional\n',
      'approval.yaml': '# without: beta\n',
      'README.md': checklist(TICKED.replaceAll('[x]', '[ ]')),
    },
    'a template without a checklist': { [TEMPLATE]: checklist(''), 'README.md': checklist('') },
  },
  fails: {
    'an implemented KEP with a part of its list': {
      change: {
        'kep.yaml': 'status: implemented\nstage: stable\nlatest-milestone: v1.39\n',
        'README.md': checklist('- [x] (R) Enhancement issue in release milestone\n'),
      },
      finds: [
        `warning README.md «## Release Signoff Checklist» Missing \`(R) KEP approvers have approved the KEP status as 'implementable'\` and 5 more in the checklist`,
      ],
    },
    'a list without a tick below another': {
      change: {
        'README.md': checklist(
          `- [ ] User-facing documentation has been created\n${TICKED.replaceAll('[x]', '[ ]')}`,
        ),
      },
      finds: [
        `warning README.md «- [ ] (R) Enhancement issue in release milestone» Unexpected checklist without a tick, expected \`(R) KEP approvers have approved the KEP status as 'implementable'\` and 5 more ticked`,
      ],
    },
    'a list without a required tick beside another tick': {
      change: {
        'README.md': checklist(
          `- [x] User-facing documentation has been created\n${TICKED.replaceAll('[x]', '[ ]')}`,
        ),
      },
      finds: [
        `warning README.md «- [ ] (R) Enhancement issue in release milestone» Unexpected checklist without a tick, expected \`(R) KEP approvers have approved the KEP status as 'implementable'\` and 5 more ticked`,
      ],
    },
    'a list without boxes': {
      change: { 'README.md': checklist(TICKED.replaceAll('[x] ', '')) },
      finds: [
        'warning README.md «## Release Signoff Checklist» Missing checkboxes such as `- [ ] (R) Enhancement issue in release milestone` in the checklist',
      ],
    },
    'items behind the status and behind the approval': {
      change: {
        'README.md': checklist(TICKED.replace(/\[x\](?= \(R\) (?:Design|Production))/g, '[ ]')),
      },
      finds: [
        'warning README.md «- [ ] (R) Design details are appropriately documented» Unexpected unticked `(R) Design details are appropriately documented`, the status is `implementable`',
        'warning README.md «- [ ] (R) Production readiness review completed» Unexpected unticked `(R) Production readiness review completed` and 1 more, the approval file has an entry for the stage',
      ],
    },
    'boxes that Markdown shows as text': {
      change: {
        'README.md': checklist(
          TICKED.replace('[x] (R) Design', '[ x (R) Design')
            .replace('[x] (R) Test', '[x](R) Test')
            .replace('- [x] (R) Graduation', '-[ ] (R) Graduation'),
        ),
      },
      finds: [
        'warning README.md «- [ x (R) Design details are appropriately documented» Unexpected `- [ x` before `(R) Design details are appropriately documented`, expected a checkbox',
      ],
    },
    'a missing part of an item with a notice': {
      change: {
        [TEMPLATE]: checklist(`${TICKED}  - [ ] (R) Nobody saw the tests flake for two weeks\n`),
        'README.md': checklist(TICKED),
      },
      finds: [
        'notice README.md «## Release Signoff Checklist» Missing `(R) Nobody saw the tests flake for two weeks` in the checklist',
      ],
    },
  },
});

const OPEN = checklist(TICKED.replace(/\[x\](?= \(R\) Production)/g, '[ ]'));

checkChangeRule(
  'signoff-checklist-is-current',
  {
    'the pull request that brings the approval': {
      before: { 'approval.yaml': '# without: beta\n', 'README.md': OPEN },
      after: { 'README.md': OPEN },
    },
  },
  {
    'the one after it': {
      before: { 'README.md': OPEN, 'kep.yaml': 'latest-milestone: "v1.36"' },
      after: { 'README.md': OPEN },
      finds: [
        'warning README.md «- [ ] (R) Production readiness review completed» Unexpected unticked `(R) Production readiness review completed` and 1 more, the approval file has an entry for the stage',
      ],
    },
  },
);

describe('a box', () => {
  const DESIGN = 'Design details are appropriately documented';
  const saidOf = async (line: string): Promise<string[]> => {
    const items = TICKED.replace(`- [x] (R) ${DESIGN}`, line);
    return (await findings(sample({ 'README.md': checklist(items) }))).map((one) => one.replace(/^.*» /, ''));
  };

  test.each([
    `* [x] (R) ${DESIGN}`,
    `+ [X] (R) ${DESIGN}`,
    `1. [x] (R) ${DESIGN}`,
    `12)  [✓] (R) ${DESIGN}`,
    `[✅] (R) ${DESIGN}`,
    `  - [ x ] (R) ${DESIGN}`,
    `- \\[x\\] (R) ${DESIGN}`,
    `- [x]   (R) ${DESIGN}`,
    `- [x] (R) Design details are\n  appropriately documented`,
    `- [x] (R) [Design details](https://example.org/a) are appropriately documented`,
    `- [x] (R) [Design details][1] are appropriately documented`,
  ])('is ticked: %s', async (line) => {
    expect(await saidOf(line)).toEqual([]);
  });

  test.each([
    `- [ ] (R) ${DESIGN}`,
    `* [] (R) ${DESIGN}`,
    `3.  [  ] (R) ${DESIGN}`,
    `[ ] (R) ${DESIGN}`,
    `- \\[ \\] (R) ${DESIGN}`,
  ])('is not ticked: %s', async (line) => {
    expect(await saidOf(line)).toEqual([
      `Unexpected unticked \`(R) ${DESIGN}\`, the status is \`implementable\``,
    ]);
  });

  test.each<[string, string]>([
    [`- [ x (R) ${DESIGN}`, '- [ x'],
    [`- [ (R) ${DESIGN}`, '- ['],
    [`* [x](R) ${DESIGN}`, '* [x]'],
    [`- [ X ](R) ${DESIGN}`, '- [ X ]'],
    [`- x] (R) ${DESIGN}`, '- x]'],
    [`+ ] (R) ${DESIGN}`, '+ ]'],
    [`-[x] (R) ${DESIGN}`, '-[x]'],
    [`- (x) (R) ${DESIGN}`, '- (x)'],
    [`- { X } (R) ${DESIGN}`, '- { X }'],
    [`- [x} (R) ${DESIGN}`, '- [x}'],
    [`- ( ) (R) ${DESIGN}`, '- ( )'],
    [`- [-] (R) ${DESIGN}`, '- [-]'],
    [`- {}(R) ${DESIGN}`, '- {}'],
    [`- [y] (R) ${DESIGN}`, '- [y]'],
    [`- [*] (R) ${DESIGN}`, '- [*]'],
    [`- [yes]  (R) ${DESIGN}`, '- [yes]'],
  ])('is shown as text: %s', async (line, written) => {
    expect(await saidOf(line)).toEqual([
      `Unexpected \`${written}\` before \`(R) ${DESIGN}\`, expected a checkbox`,
    ]);
  });

  test.each([
    `- (R) ${DESIGN}`,
    `- [x](https://example.org/a) ${DESIGN}`,
    `- [sure] (R) ${DESIGN}`,
    `- (x): ${DESIGN}`,
    `- [x]`,
    `> [x] (R) ${DESIGN}`,
  ])('is none: %s', async (line) => {
    expect(await saidOf(line)).toEqual([`Missing \`(R) ${DESIGN}\` in the checklist`]);
  });
});
