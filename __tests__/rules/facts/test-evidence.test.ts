import { expect, test } from 'vitest';
import { isOnlyTold, lacksCoverage } from '../../../src/rules/facts/test-evidence.js';

test.each([
  '- A Pod with a budget',
  'Such as:\n  - a Pod\n  - two Pods',
  '10. A Pod with a budget',
  '12) A Pod with a budget',
  '- A Pod runs TestNG',
  '- Pods and/',
])('tests are told and not shown: %j', (text) => {
  expect(isOnlyTold(text)).toBe(true);
});

test.each([
  '- A Pod: http://example',
  '- A Pod, https:',
  '- A Pod in test/a',
  '- A Pod, TestBudget',
  '- A Pod, a_test.go',
  '- NA for a Pod',
  '- n/a for a Pod',
  '- …',
  '- !\n- ?',
  'A Pod with a budget',
  'Pods - with a budget',
  'Pods- with a budget',
  'a. Pod with a budget',
  '-Pod with a budget',
  '- ',
])('tests are shown, explained or not listed: %j', (text) => {
  expect(isOnlyTold(text)).toBe(false);
});

test.each([
  '- pkg/kubelet',
  'Packages:\n- pkg/kubelet\n',
  '- A Pod\n- pkg/kubelet',
  '11. pkg/kubelet',
  '- pkg/kubelet: in 2026',
])('packages lack their coverage: %j', (text) => {
  expect(lacksCoverage(text)).toBe(true);
});

test.each([
  '- pkg/kubelet:84.2',
  '- pkg/kubelet |84.2|',
  '- pkg/kubelet: `84.2`',
  '- pkg/kubelet: 2026-05-11',
  '- pkg/kubelet: 81 %',
  '- pkg/kubelet: http://example',
  '- pkg/kubelet: [report][1]',
  '- pkg/kubelet, covered',
  '- The budget of a Pod',
  'In pkg/kubelet',
  'Packages\n- a Pod\nin pkg/kubelet',
])('packages have their coverage, or none is named: %j', (text) => {
  expect(lacksCoverage(text)).toBe(false);
});
