import { expect, test } from 'vitest';
import { parseReadme } from '../../../src/load/readme/readme.js';
import { TEMPLATE, underlined } from '../../support/readme.js';

const MODES = 'What are other known failure modes?';
const METRICS = 'What specific metrics should inform a rollback?';
const HIDDEN = `###### ${METRICS}\n\nErrors.`;

/** What hides questions below the one about failure modes, as it is underlined, with what it hides. */
function hidden(piece: string, end = '\n'): unknown {
  const text = `# KEP-1: A title\n\n## PRR Questionnaire\n\n###### ${MODES}\n\nNone.\n\n${piece}${end}`;
  const { swallowed } = parseReadme('README.md', { text }, TEMPLATE);
  if (swallowed === undefined) return undefined;
  expect(underlined(text, swallowed.place)).toBe(swallowed.value);
  return [swallowed.kind, swallowed.value, ...swallowed.questions];
}

test('what is left open hides the questions below it', () => {
  const rows: readonly (readonly [string, unknown])[] = [
    [`<!-- help\n\n${HIDDEN}`, ['comment', '<!-- help', 'rollback-metrics']],
    [`<!-- help \t\n\n${HIDDEN}`, ['comment', '<!-- help', 'rollback-metrics']],
    [`<!--\r\n\r\n${HIDDEN}`, ['comment', '<!--', 'rollback-metrics']],
    [`<!-- ${METRICS}`, ['comment', `<!-- ${METRICS}`, 'rollback-metrics']],
    [`\`\`\`yaml\n\n${HIDDEN}`, ['fence', '```yaml', 'rollback-metrics']],
    [`~~~\na: b\n${HIDDEN}`, ['fence', '~~~', 'rollback-metrics']],
    [`<!--\n\n* **${METRICS}**\n\n- ${METRICS.toUpperCase()}`, ['comment', '<!--', 'rollback-metrics']],
    [
      `<!--\n\n${METRICS}\n\n- Are there any tests for feature enablement/disablement?`,
      ['comment', '<!--', 'rollback-metrics', 'enablement-tests'],
    ],
    // a fence in an open comment is its text
    [`<!-- help\n\n\`\`\`\n\n${HIDDEN}`, ['comment', '<!-- help', 'rollback-metrics']],
    // no question that nobody asks elsewhere
    [`<!-- help\n\n###### ${MODES}`, undefined],
    ['<!-- help\n\nErrors.', undefined],
    ['```\n\nErrors.', undefined],
    // closed
    [`<!-- help\n\n${HIDDEN}\n-->`, undefined],
    [`\`\`\`\n\n${HIDDEN}\n\`\`\``, undefined],
    // open to the end of a list, not of the document
    [`- One.\n\n  <!-- help\n  ###### ${METRICS}\n\n## Drawbacks\n\nNone.`, undefined],
  ];
  expect(rows.map(([piece]) => [piece, hidden(piece)])).toEqual(rows);
  expect(rows.map(([piece]) => [piece, hidden(piece, '')])).toEqual(rows);
  expect(rows.map(([piece]) => [piece, hidden(piece, '\n\n \n')])).toEqual(rows);
});
